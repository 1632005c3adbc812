//! What came of a simulation, bot by bot, as figures that can be shown. Its JSON is for other programs: names once given
//! stay.

use serde::Serialize;

use super::bots::Bot;
use super::tally::{Figure, Tally};
use crate::scenario::{Axis, Ending, Node, Reply, Scenario, Tone};

/// What came of a simulation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report<'a> {
    /// The scenario's id.
    pub scenario: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The runs of each bot.
    pub runs: u64,
    /// What the seeds of the runs follow from.
    pub seed: u64,
    /// What came of each bot.
    pub bots: Vec<BotReport<'a>>,
    /// How often everything was come to, over all bots.
    pub hits: Hits<'a>,
    /// What no run of any bot came to.
    pub unreached: Unreached<'a>,
}

/// What came of the runs of one bot.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BotReport<'a> {
    /// The bot's name.
    pub bot: &'static str,
    /// What it scored.
    pub scores: ScoreReport,
    /// How long its runs were.
    pub turns: TurnsReport,
    /// How many minutes half of its runs did not exceed, reading and choosing, to the tenth.
    pub minutes: Option<f64>,
    /// How they closed: all endings of the scenario, in the author's order.
    pub endings: Vec<EndingReport<'a>>,
    /// How many were broken off after the most turns.
    pub endless: u64,
    /// How many were broken off where nothing was offered.
    pub stuck: u64,
    /// In how many each fact was learned, in the author's order.
    pub facts: Vec<FactHits<'a>>,
    /// In how many each learning point was followed, in the author's order.
    pub learning_points: Vec<LearningPointReport<'a>>,
}

/// What a bot scored, in points of 100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ScoreReport {
    /// On curiosity.
    pub curiosity: FigureReport,
    /// On acknowledgement.
    pub acknowledgement: FigureReport,
    /// On de-escalation.
    pub de_escalation: FigureReport,
    /// All axes and turns of a run pooled.
    pub pooled: FigureReport,
}

/// A quantity over the runs of a bot, to the hundredth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct FigureReport {
    /// The runs in which there was such a quantity.
    pub runs: u64,
    /// The mean over these runs.
    pub mean: Option<f64>,
    /// The standard deviation among them.
    pub spread: Option<f64>,
    /// The standard error of the mean.
    pub error: Option<f64>,
}

/// How long the runs of a bot were, in turns.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct TurnsReport {
    /// The mean, to the hundredth.
    pub mean: Option<f64>,
    /// The turns that half of the runs did not exceed.
    pub median: Option<usize>,
    /// The shortest run.
    pub least: Option<usize>,
    /// The longest run.
    pub most: Option<usize>,
}

/// How often a bot came to an ending.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct EndingReport<'a> {
    /// The ending's name in the file.
    pub ending: &'a str,
    /// Its title.
    pub title: &'a str,
    /// How it leaves the customer.
    pub tone: Tone,
    /// The runs that came to it.
    pub runs: u64,
    /// The same in per cent of the bot's runs, to the hundredth.
    pub percent: f64,
    /// The mean tension at its close, 0 to 100.
    pub tension: Option<f64>,
    /// The mean trust at its close, 0 to 100.
    pub trust: Option<f64>,
}

/// How often a learning point was followed by the end of a run.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LearningPointReport<'a> {
    /// The rule, as the author wrote it.
    pub rule: &'a str,
    /// The runs that followed it.
    pub done: u64,
    /// The same in per cent of the bot's runs, to the hundredth.
    pub percent: f64,
    /// The runs that followed it in part only.
    pub partly: u64,
}

/// How often a fact was learned.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct FactHits<'a> {
    /// The fact's name in the file.
    pub fact: &'a str,
    /// The runs in which it was learned.
    pub runs: u64,
}

/// How often everything was come to, over all bots, in the author's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hits<'a> {
    /// The nodes, and what was said at them.
    pub nodes: Vec<NodeHits<'a>>,
    /// The endings.
    pub endings: Vec<EndingHits<'a>>,
}

/// How often a node was come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NodeHits<'a> {
    /// Its name in the file.
    pub node: &'a str,
    /// How often it was come to.
    pub visits: u64,
    /// Its replies; its silence comes last, under the name `silence`.
    pub replies: Vec<ReplyHits<'a>>,
}

/// How often a reply or a silence was offered and taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ReplyHits<'a> {
    /// The reply's name; `silence` for silence.
    pub reply: &'a str,
    /// How often it was offered.
    pub offered: u64,
    /// How often it was taken.
    pub taken: u64,
}

/// How often an ending was come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct EndingHits<'a> {
    /// Its name in the file.
    pub ending: &'a str,
    /// The runs that came to it.
    pub runs: u64,
}

/// What no run of any bot came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unreached<'a> {
    /// The nodes that no run came to.
    pub nodes: Vec<&'a str>,
    /// The replies and silences that were never offered, at nodes that were come to.
    pub never_offered: Vec<UnreachedReply<'a>>,
    /// The replies and silences that were offered and never taken.
    pub never_taken: Vec<UnreachedReply<'a>>,
    /// The endings that no run came to.
    pub endings: Vec<&'a str>,
    /// The facts that no run learned.
    pub facts: Vec<&'a str>,
}

/// A reply, or a silence, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct UnreachedReply<'a> {
    /// The node's name.
    pub node: &'a str,
    /// The reply's name; `silence` for silence.
    pub reply: &'a str,
}

impl<'a> Report<'a> {
    /// The figures of tallies of the same runs, one for each bot.
    #[must_use]
    pub fn of(scenario: &'a Scenario, seed: u64, tallies: &[(Bot, Tally)]) -> Self {
        let mut all = Tally::of(scenario);
        for (_, tally) in tallies {
            all.merge(tally);
        }
        let hits = Hits::of(scenario, &all);
        Self {
            scenario: &scenario.id,
            title: &scenario.title,
            runs: tallies.first().map_or(0, |(_, tally)| tally.runs),
            seed,
            bots: tallies.iter().map(|(bot, tally)| BotReport::of(scenario, *bot, tally)).collect(),
            unreached: Unreached::of(&hits, &facts(scenario, &all)),
            hits,
        }
    }
}

impl<'a> BotReport<'a> {
    fn of(scenario: &'a Scenario, bot: Bot, tally: &Tally) -> Self {
        let [curiosity, acknowledgement, de_escalation] = tally.axes.map(|figure| FigureReport::of(figure, 1.0));
        let ending = |(index, ending): (usize, &'a Ending)| {
            let closed = tally.endings.get(index).copied().unwrap_or_default();
            let mean = |sum: u64| (closed.runs > 0).then(|| hundredths(sum as f64 / closed.runs as f64));
            EndingReport {
                ending: &ending.id,
                title: &ending.title,
                tone: ending.tone,
                runs: closed.runs,
                percent: hundredths(100.0 * closed.runs as f64 / tally.runs.max(1) as f64),
                tension: mean(closed.tension),
                trust: mean(closed.trust),
            }
        };
        Self {
            bot: bot.name(),
            scores: ScoreReport {
                curiosity,
                acknowledgement,
                de_escalation,
                pooled: FigureReport::of(tally.pooled, 10.0),
            },
            turns: TurnsReport {
                mean: tally.turns.mean().map(hundredths),
                median: tally.median_turns(),
                least: tally.lengths.iter().position(|runs| *runs > 0),
                most: tally.lengths.iter().rposition(|runs| *runs > 0),
            },
            minutes: tally.median_duration().map(|tenths| tenths as f64 / 10.0),
            endings: scenario.endings.iter().enumerate().map(ending).collect(),
            endless: tally.endless,
            stuck: tally.stuck,
            facts: facts(scenario, tally),
            learning_points: learning_points(scenario, tally),
        }
    }
}

impl ScoreReport {
    /// What was scored on an axis.
    #[must_use]
    pub fn on(&self, axis: Axis) -> FigureReport {
        axis.pick([self.curiosity, self.acknowledgement, self.de_escalation])
    }
}

impl FigureReport {
    /// A figure, of which `parts` make one point.
    fn of(figure: Figure, parts: f64) -> Self {
        let points = |value: Option<f64>| value.map(|value| hundredths(value / parts));
        Self {
            runs: figure.runs,
            mean: points(figure.mean()),
            spread: points(figure.spread()),
            error: points(figure.error()),
        }
    }
}

impl<'a> Hits<'a> {
    fn of(scenario: &'a Scenario, tally: &Tally) -> Self {
        let at = |list: &[u64], number: u32| list.get(number as usize).copied().unwrap_or_default();
        let reply = |reply: &'a Reply| ReplyHits {
            reply: &reply.id,
            offered: at(&tally.offered, reply.number),
            taken: at(&tally.taken, reply.number),
        };
        let node = |(node, visits): (&'a Node, &u64)| NodeHits {
            node: &node.id,
            visits: *visits,
            replies: node.answers().map(reply).collect(),
        };
        let endings = scenario.endings.iter().zip(&tally.endings);
        Self {
            nodes: scenario.nodes.iter().zip(&tally.nodes).map(node).collect(),
            endings: endings.map(|(ending, tally)| EndingHits { ending: &ending.id, runs: tally.runs }).collect(),
        }
    }
}

impl<'a> Unreached<'a> {
    fn of(hits: &Hits<'a>, facts: &[FactHits<'a>]) -> Self {
        let replies = |which: &dyn Fn(&ReplyHits<'_>) -> bool| -> Vec<UnreachedReply<'a>> {
            let come_to = hits.nodes.iter().filter(|node| node.visits > 0);
            let replies = come_to.flat_map(|node| node.replies.iter().map(|reply| (node.node, reply)));
            let found = replies.filter(|(_, reply)| which(reply));
            found.map(|(node, reply)| UnreachedReply { node, reply: reply.reply }).collect()
        };
        Self {
            nodes: hits.nodes.iter().filter(|node| node.visits == 0).map(|node| node.node).collect(),
            never_offered: replies(&|reply| reply.offered == 0),
            never_taken: replies(&|reply| reply.offered > 0 && reply.taken == 0),
            endings: hits.endings.iter().filter(|ending| ending.runs == 0).map(|ending| ending.ending).collect(),
            facts: facts.iter().filter(|fact| fact.runs == 0).map(|fact| fact.fact).collect(),
        }
    }

    /// Whether some run came to everything there is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
            && self.never_offered.is_empty()
            && self.never_taken.is_empty()
            && self.endings.is_empty()
            && self.facts.is_empty()
    }
}

fn facts<'a>(scenario: &'a Scenario, tally: &Tally) -> Vec<FactHits<'a>> {
    let facts = scenario.persona.facts.iter().zip(&tally.facts);
    facts.map(|(fact, runs)| FactHits { fact: &fact.id, runs: *runs }).collect()
}

fn learning_points<'a>(scenario: &'a Scenario, tally: &Tally) -> Vec<LearningPointReport<'a>> {
    let points = scenario.learning_points.iter().zip(&tally.learning_points);
    points
        .map(|(point, met)| LearningPointReport {
            rule: &point.rule,
            done: met.done,
            percent: hundredths(100.0 * met.done as f64 / tally.runs.max(1) as f64),
            partly: met.partly,
        })
        .collect()
}

/// Rounded to the hundredth.
fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
