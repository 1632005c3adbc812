//! `scores`: the best and the worst that a scenario can come to, exactly.

use std::io::Write;

use serde::Serialize;

use crate::scenario::{Axis, EndingIndex, NodeIndex, Scenario};
use crate::scoring::space::{self, Goal, Inexact, Line, MOST_STATES, Share, Space};
use crate::session::{Answer, Temperament, answered};
use crate::words::{Value, Words, axis_key};

use super::Format;

/// Prints the exact score space at the middle temperament, and what the corners come to.
///
/// # Errors
/// Where nothing can be printed.
pub fn scores(scenario: &Scenario, format: Format, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    let persona = &scenario.persona;
    let middle = Temperament::middle(persona);
    let space = Space::of(scenario, middle, MOST_STATES);
    let corners: Vec<(Temperament, Result<Space, Inexact>)> = Temperament::corners(persona)
        .into_iter()
        .filter(|corner| *corner != middle)
        .map(|corner| (corner, Space::of(scenario, corner, MOST_STATES)))
        .collect();
    match format {
        Format::Json => {
            let corners = corners.iter().map(|(corner, space)| Figures::of(scenario, *corner, space));
            let all = Printed {
                scenario: &scenario.id,
                middle: Figures::of(scenario, middle, &space),
                corners: corners.collect(),
            };
            writeln!(out, "{}", serde_json::to_string_pretty(&all)?)?;
        }
        Format::Text => {
            text(scenario, middle, &space, words, out)?;
            for (corner, space) in &corners {
                let (worst, best) = match space {
                    Ok(space) => (space.worst(Goal::Pooled), space.best(Goal::Pooled)),
                    Err(_) => (None, None),
                };
                let values = [
                    ("patience", i32::from(corner.patience).into()),
                    ("openness", i32::from(corner.openness).into()),
                    ("worst", score(worst.map(|line| line.share)).into()),
                    ("best", score(best.map(|line| line.share)).into()),
                ];
                writeln!(out, "{}", words.with("scores-corner", &values))?;
            }
        }
    }
    Ok(())
}

fn text(
    scenario: &Scenario,
    temperament: Temperament,
    space: &Result<Space, Inexact>,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let space = match space {
        Ok(space) => space,
        Err(inexact) => return bounded(scenario, inexact, words, out),
    };
    let values: [(&str, Value<'_>); 4] = [
        ("title", scenario.title.as_str().into()),
        ("states", space.states().into()),
        ("patience", i32::from(temperament.patience).into()),
        ("openness", i32::from(temperament.openness).into()),
    ];
    writeln!(out, "{}\n", words.with("scores-head", &values))?;
    let heads: Vec<String> = Goal::ALL.iter().map(|goal| goal_name(*goal, words)).collect();
    let title = words.text("scores-ending");
    let names: Vec<&str> = scenario.endings.iter().map(|ending| ending.id.as_str()).collect();
    let any = words.text("scores-any-ending");
    let width =
        names.iter().chain([&title.as_str(), &any.as_str()]).map(|name| name.chars().count()).max().unwrap_or(0);
    write!(out, "{title:<width$}")?;
    for head in &heads {
        write!(out, "  {head:>15}")?;
    }
    writeln!(out)?;
    let mut row = |name: &str, ending: Option<EndingIndex>| -> anyhow::Result<()> {
        write!(out, "{name:<width$}")?;
        for goal in Goal::ALL {
            let (worst, best) = extremes(space, goal, ending);
            let cell = match (worst, best) {
                (Some(worst), Some(best)) => format!("{} – {}", score(Some(worst.share)), score(Some(best.share))),
                _ => "–".to_owned(),
            };
            write!(out, "  {cell:>15}")?;
        }
        Ok(writeln!(out)?)
    };
    row(&any, None)?;
    for (index, name) in names.iter().enumerate() {
        row(name, Some(index.into()))?;
    }
    writeln!(out)?;
    for (key, line) in [("scores-best-way", space.best(Goal::Pooled)), ("scores-worst-way", space.worst(Goal::Pooled))]
    {
        let Some(line) = line else { continue };
        let ending = line.ending.and_then(|ending| scenario.ending(ending)).map_or("", |ending| ending.id.as_str());
        let way: Vec<String> = line.answers.iter().map(|(node, answer)| name_of(scenario, *node, *answer)).collect();
        let values = [("way", way.join(" → ").into()), ("ending", ending.into())];
        writeln!(out, "{}", words.with(key, &values))?;
    }
    Ok(())
}

/// What can be said where there is no exact answer, and why there is none.
fn bounded(scenario: &Scenario, inexact: &Inexact, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    let why = match inexact {
        Inexact::TooManyStates(most) => words.with("scores-too-many", &[("most", (*most).into())]),
        Inexact::TooMuchToRemember(most) => words.with("scores-too-much", &[("most", (*most).into())]),
        Inexact::Endless(round) => {
            // A way round may pass a node more than once before nothing is new; each is named once.
            let mut names: Vec<&str> = Vec::new();
            for node in round.iter().filter_map(|node| scenario.node(*node)) {
                if !names.contains(&node.id.as_str()) {
                    names.push(&node.id);
                }
            }
            words.with("scores-endless", &[("round", names.join(" → ").into())])
        }
    };
    writeln!(out, "{why}\n")?;
    for bound in space::bounds(scenario) {
        let name = goal_name(bound.goal, words);
        writeln!(out, "{name:<16}  {:>3} – {}", score(Some(bound.least)), score(Some(bound.most)))?;
    }
    Ok(())
}

fn extremes(space: &Space, goal: Goal, ending: Option<EndingIndex>) -> (Option<Line>, Option<Line>) {
    match ending {
        None => (space.worst(goal), space.best(goal)),
        Some(ending) => (space.worst_to(goal, ending), space.best_to(goal, ending)),
    }
}

fn goal_name(goal: Goal, words: &Words) -> String {
    words.text(match goal {
        Goal::Axis(axis) => axis_key(axis),
        Goal::Pooled => "scores-pooled",
    })
}

fn score(share: Option<Share>) -> String {
    share.and_then(Share::score).map_or_else(|| "–".to_owned(), |score| score.to_string())
}

fn name_of(scenario: &Scenario, node: NodeIndex, answer: Answer) -> String {
    answered(scenario, node, answer).map(|reply| reply.id.clone()).unwrap_or_default()
}

/// All that is printed for another program.
#[derive(Serialize)]
struct Printed<'a> {
    scenario: &'a str,
    middle: Figures,
    corners: Vec<Figures>,
}

/// The figures of one temperament, for another program.
#[derive(Serialize)]
struct Figures {
    patience: u8,
    openness: u8,
    exact: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    states: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    /// Where exact: one for each goal, for any ending and for each.
    figures: Vec<Figure>,
    /// Where not.
    bounds: Vec<Bounded>,
}

#[derive(Serialize)]
struct Figure {
    ending: Option<String>,
    goal: &'static str,
    worst: Option<Way>,
    best: Option<Way>,
}

#[derive(Serialize)]
struct Way {
    share: ShareShown,
    replies: Vec<String>,
}

#[derive(Serialize)]
struct Bounded {
    goal: &'static str,
    at_least: ShareShown,
    at_most: ShareShown,
}

#[derive(Serialize)]
struct ShareShown {
    earned: i64,
    range: i64,
    ratio: Option<f64>,
}

impl From<Share> for ShareShown {
    fn from(share: Share) -> Self {
        Self { earned: share.earned, range: share.range, ratio: share.ratio() }
    }
}

impl Figures {
    fn of(scenario: &Scenario, temperament: Temperament, space: &Result<Space, Inexact>) -> Self {
        let (figures, bounds) = match space {
            Ok(space) => {
                let endings = std::iter::once(None).chain((0..scenario.endings.len()).map(|index| Some(index.into())));
                let figures = endings.flat_map(|ending| Goal::ALL.map(|goal| figure(scenario, space, goal, ending)));
                (figures.collect(), Vec::new())
            }
            Err(_) => (Vec::new(), space::bounds(scenario).into_iter().map(bounded_figure).collect()),
        };
        Self {
            patience: temperament.patience,
            openness: temperament.openness,
            exact: space.is_ok(),
            states: space.as_ref().ok().map(Space::states),
            why: space.as_ref().err().map(ToString::to_string),
            figures,
            bounds,
        }
    }
}

fn figure(scenario: &Scenario, space: &Space, goal: Goal, ending: Option<EndingIndex>) -> Figure {
    let way = |line: Line| Way {
        share: line.share.into(),
        replies: line.answers.iter().map(|(node, answer)| name_of(scenario, *node, *answer)).collect(),
    };
    let (worst, best) = extremes(space, goal, ending);
    Figure {
        ending: ending.and_then(|ending| scenario.ending(ending)).map(|ending| ending.id.clone()),
        goal: key(goal),
        worst: worst.map(way),
        best: best.map(way),
    }
}

fn bounded_figure(bound: space::Bound) -> Bounded {
    Bounded { goal: key(bound.goal), at_least: bound.least.into(), at_most: bound.most.into() }
}

fn key(goal: Goal) -> &'static str {
    match goal {
        Goal::Axis(Axis::Curiosity) => "curiosity",
        Goal::Axis(Axis::Acknowledgement) => "acknowledgement",
        Goal::Axis(Axis::DeEscalation) => "de_escalation",
        Goal::Pooled => "pooled",
    }
}
