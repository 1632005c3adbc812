//! Where an author begins a conversation to try a moment out, as it is named on the command line.

use anyhow::bail;
use clap::Args;

use crate::scenario::{FactIndex, Mood, NodeIndex, Scenario, nearest};
use crate::session::Opening;
use crate::words::Words;

/// No more names than these are listed where none is near.
const LISTED: usize = 40;

/// Where a run begins that does not begin at the beginning.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct OpeningArguments {
    /// Begin at this node; such a run is a try, and is not kept.
    #[arg(long, value_name = "NODE", requires = "scenario")]
    pub from: Option<String>,
    /// Facts that are known from the beginning, with commas between them; a try as well.
    #[arg(long, value_name = "FACTS", value_delimiter = ',', requires = "scenario")]
    pub facts: Vec<String>,
    /// The mood to begin in, as in 60,30: tension and trust, each 0 to 100; a try as well.
    #[arg(long, value_name = "TENSION,TRUST", allow_hyphen_values = true, requires = "scenario")]
    pub mood: Option<String>,
}

impl OpeningArguments {
    /// What these names mean in a scenario. None where there are none: the run begins at the beginning.
    ///
    /// # Errors
    /// Where the scenario has no node or fact of that name, or the mood is none.
    pub fn opening(&self, scenario: &Scenario, words: &Words) -> anyhow::Result<Option<Opening>> {
        let named = |name: &&String| !name.trim().is_empty();
        let opening = Opening {
            node: self.from.as_ref().map(|name| node(name, scenario, words)).transpose()?,
            facts: self.facts.iter().filter(named).map(|name| fact(name, scenario, words)).collect::<Result<_, _>>()?,
            mood: self.mood.as_ref().map(|text| mood(text, words)).transpose()?,
        };
        Ok(Some(opening).filter(|opening| *opening != Opening::default()))
    }
}

fn node(name: &str, scenario: &Scenario, words: &Words) -> anyhow::Result<NodeIndex> {
    if let Some(position) = scenario.nodes.iter().position(|node| node.id == name) {
        return Ok(position.into());
    }
    if scenario.endings.iter().any(|ending| ending.id == name) {
        bail!(words.with("terminal-from-an-ending", &[("name", name.into())]));
    }
    let known = scenario.nodes.iter().map(|node| node.id.as_str());
    bail!(unknown(words.with("terminal-no-node", &[("name", name.into())]), name, known, words))
}

fn fact(name: &str, scenario: &Scenario, words: &Words) -> anyhow::Result<FactIndex> {
    let name = name.trim();
    let known = scenario.persona.facts.iter().map(|fact| fact.id.as_str());
    match known.clone().position(|fact| fact == name) {
        Some(position) => Ok(position.into()),
        None => bail!(unknown(words.with("terminal-no-fact", &[("name", name.into())]), name, known, words)),
    }
}

/// That a name is unknown, and the one that was most likely meant, or all there are.
fn unknown<'a>(sentence: String, name: &str, known: impl Iterator<Item = &'a str> + Clone, words: &Words) -> String {
    if let Some(nearest) = nearest(name, known.clone()) {
        return format!("{sentence} {}", words.with("terminal-nearest", &[("name", nearest.into())]));
    }
    let listed: Vec<&str> = known.clone().take(LISTED).collect();
    if listed.is_empty() {
        return sentence;
    }
    let values = [("names", listed.join(", ").into()), ("more", (known.count() - listed.len()).into())];
    format!("{sentence} {}", words.with("terminal-there-are", &values))
}

fn mood(text: &str, words: &Words) -> anyhow::Result<Mood> {
    let within = |number: &str| number.trim().parse::<u8>().ok().filter(|number| *number <= 100);
    let mood = text.split_once(',').and_then(|(tension, trust)| {
        Some(Mood { tension: within(tension)?, trust: within(trust)? }) //
    });
    match mood {
        Some(mood) => Ok(mood),
        None => bail!(words.with("terminal-no-mood", &[("mood", text.into())])),
    }
}
