//! The plays that lie beside the scenarios, in `scenarios/NAME.plays.ron`: whole conversations by the names of their
//! replies, with what they must come to. They say when a change in a scenario, or in the rules, changes a run.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use in_their_shoes::scenario::{Scenario, Target, load};
use in_their_shoes::scoring::debrief;
use in_their_shoes::session::{Entry, GENERATOR, Session, TRANSCRIPT_FORMAT, Transcript};
use serde::{Deserialize, Serialize};

/// One play and what it comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Play {
    /// What the play shows.
    name: String,
    /// The run's seed.
    seed: u64,
    /// The replies, by name; “silence” says nothing.
    answers: Vec<String>,
    /// The name of the ending.
    ending: String,
    /// The scores, 0 to 100; none where the axis was never in play.
    curiosity: Option<u8>,
    acknowledgement: Option<u8>,
    de_escalation: Option<u8>,
    /// The names of the facts that were learned, in the author's order.
    learns: Vec<String>,
}

impl Play {
    /// The same play with what it comes to now.
    fn played(&self, scenario: &Arc<Scenario>) -> Result<Self, String> {
        let mut transcript = Transcript {
            format: TRANSCRIPT_FORMAT,
            scenario: scenario.id.clone(),
            hash: scenario.hash,
            generator: GENERATOR.to_owned(),
            seed: self.seed,
            moves: Vec::new(),
            parent: None,
            opening: None,
            ending: None,
        };
        let mut session = Session::start(Arc::clone(scenario), self.seed);
        for (index, answer) in self.answers.iter().enumerate() {
            transcript.moves.push(match answer.as_str() {
                "silence" => Entry::Wait,
                reply => Entry::Say(reply.to_owned()),
            });
            session = Session::replay(Arc::clone(scenario), &transcript)
                .map_err(|_| format!("answer {}, “{answer}”, is not offered {}", index + 1, place(&session)))?;
        }
        let Target::Ending(ending) = session.here() else {
            return Err(format!("it does not come to an ending; it stands {}", place(&session)));
        };
        let [curiosity, acknowledgement, de_escalation] = [0, 1, 2].map(|axis| debrief(&session).axes[axis].score);
        let facts = scenario.persona.facts.iter().enumerate();
        Ok(Self {
            ending: scenario.ending(ending).unwrap().id.clone(),
            curiosity,
            acknowledgement,
            de_escalation,
            learns: facts
                .filter(|(index, _)| session.state().knows((*index).into()))
                .map(|(_, fact)| fact.id.clone())
                .collect(),
            ..self.clone()
        })
    }
}

/// Where a session stands, and what is offered there.
fn place(session: &Session) -> String {
    let Target::Node(index) = session.here() else { return "after the ending".to_owned() };
    let node = session.scenario().node(index).unwrap();
    let offered = node.replies.iter().chain(&node.silence).filter(|reply| session.state().offers(reply));
    let offered: Vec<&str> = offered.map(|reply| reply.id.as_str()).collect();
    format!("at “{}”, where there are: {}", node.id, offered.join(", "))
}

/// The lines of two texts that differ, as a person reads them.
fn difference(expected: &Play, found: &Play) -> String {
    let lines = |play| -> Vec<String> {
        let text = ron::ser::to_string_pretty(play, ron::ser::PrettyConfig::new().compact_arrays(true)).unwrap();
        text.lines().map(|line| line.trim().to_owned()).collect()
    };
    let mut text = String::new();
    for (expected, found) in lines(expected).iter().zip(lines(found)).filter(|(expected, found)| *expected != found) {
        writeln!(text, "    expected {expected}\n    found    {found}").unwrap();
    }
    text
}

#[test]
fn every_play_beside_a_scenario_comes_to_what_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut faults = String::new();
    let mut plays_of = BTreeMap::new();
    for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let Some(stem) = name.strip_suffix(".plays.ron") else { continue };
        let text = fs::read(folder.join(format!("{stem}.ron"))).unwrap();
        let scenario = Arc::new(load(text, Some(stem)).scenario.unwrap_or_else(|| panic!("{stem} cannot be played")));
        let plays: Vec<Play> = ron::Options::default()
            .from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|fault| panic!("{name}: {fault}"));
        for play in &plays {
            let fault = match play.played(&scenario) {
                Ok(found) if found == *play => continue,
                Ok(found) => difference(play, &found),
                Err(fault) => format!("    {fault}\n"),
            };
            write!(faults, "{name}, “{}”:\n{fault}", play.name).unwrap();
        }
        plays_of.insert(name, plays.len());
    }
    assert!(!plays_of.is_empty() && plays_of.values().all(|count| *count > 0), "no plays: {plays_of:?}");
    assert!(faults.is_empty(), "\n{faults}");
}
