//! What is drawn, whatever the format: moments with their answers, the ways these lead, and endings.

use super::conditions;
use super::loops;
use super::{Count, Hits, Labels};
use crate::scenario::{Axis, Node, Points, Reply, Scenario, Target, Tone};

/// A scenario as a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The scenario's title.
    pub title: String,
    /// Where it begins.
    pub start: Target,
    /// The nodes, in the author's order.
    pub moments: Vec<Moment>,
    /// The endings, in the author's order.
    pub closes: Vec<Close>,
    /// Whether there are counts.
    pub counted: bool,
}

/// A node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Its name.
    pub name: String,
    /// The wordings of its line.
    pub lines: Vec<String>,
    /// What can be seen or heard.
    pub cue: Option<String>,
    /// What the customer thinks.
    pub thinks: Option<String>,
    /// The replies in the author's order, then the silence.
    pub answers: Vec<Answer>,
    /// How often it was come to, if that was counted.
    pub visits: Option<u64>,
}

/// A reply, or a silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its name; that of a silence comes from the labels.
    pub name: String,
    /// The words on the card; none for a silence.
    pub words: Option<String>,
    /// Whether it can be said only once.
    pub once: bool,
    /// When it is offered, if not always.
    pub only_if: Option<String>,
    /// Its points.
    pub points: Points,
    /// Other points: when, and which.
    pub points_if: Vec<(String, Points)>,
    /// What stands on its arrow.
    pub sign: Sign,
    /// Where it leads: the branches in their order, then where it leads otherwise.
    pub ways: Vec<Way>,
    /// How often it was offered and taken, if that was counted.
    pub count: Option<Count>,
}

/// One arrow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The condition, if it is a branch.
    pub branch: Option<String>,
    /// Where it leads.
    pub to: Target,
    /// Whether it closes a loop: the place it leads to lies on the way to here.
    pub returns: bool,
}

/// An ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Close {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// How it leaves the customer.
    pub tone: Tone,
    /// The wordings of its line.
    pub lines: Vec<String>,
    /// What the customer does next.
    pub then: String,
    /// How often it was come to, if that was counted.
    pub visits: Option<u64>,
}

/// The axis that an answer serves best or harms most, and how much. Of equals the first axis counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sign {
    /// The axis; none where there are no points.
    pub axis: Option<Axis>,
    /// The points on it, -2 to 2.
    pub points: i8,
}

impl Picture {
    /// The drawing of a scenario, with counts if there are any.
    #[must_use]
    pub fn new(scenario: &Scenario, hits: Option<&Hits>, labels: &Labels) -> Self {
        let mut moments: Vec<Moment> =
            scenario.nodes.iter().map(|node| Moment::new(node, scenario, hits, labels)).collect();
        loops::mark(&mut moments, scenario.start);
        let closes = scenario.endings.iter().map(|ending| Close {
            name: ending.id.clone(),
            title: ending.title.clone(),
            tone: ending.tone,
            lines: ending.says.clone(),
            then: ending.then.clone(),
            visits: hits.map(|hits| hits.ending(&ending.id)),
        });
        Self {
            title: scenario.title.clone(),
            start: scenario.start,
            closes: closes.collect(),
            moments,
            counted: hits.is_some(),
        }
    }

    /// The name of a place.
    #[must_use]
    pub fn name(&self, target: Target) -> &str {
        match target {
            Target::Node(node) => self.moments.get(node.get()).map_or("", |moment| &moment.name),
            Target::Ending(ending) => self.closes.get(ending.get()).map_or("", |close| &close.name),
        }
    }

    /// How often the most taken answer was taken; at least 1.
    #[must_use]
    pub fn most_taken(&self) -> u64 {
        let answers = self.moments.iter().flat_map(|moment| &moment.answers);
        answers.filter_map(|answer| answer.count).map(|count| count.taken).max().unwrap_or_default().max(1)
    }
}

impl Moment {
    fn new(node: &Node, scenario: &Scenario, hits: Option<&Hits>, labels: &Labels) -> Self {
        let answers = node.answers().map(|reply| {
            let mut answer = Answer::new(reply, scenario, labels);
            let said = Some(reply.id.as_str()).filter(|_| !reply.is_silence());
            answer.count = hits.map(|hits| hits.answer(&node.id, said));
            answer
        });
        Self {
            name: node.id.clone(),
            lines: node.says.clone(),
            cue: node.cue.clone(),
            thinks: node.thinks.clone(),
            answers: answers.collect(),
            visits: hits.map(|hits| hits.node(&node.id)),
        }
    }
}

impl Answer {
    fn new(reply: &Reply, scenario: &Scenario, labels: &Labels) -> Self {
        let condition = |condition| conditions::label(condition, scenario, labels);
        let branches =
            reply.branches.iter().map(|(when, to)| Way { branch: Some(condition(when)), to: *to, returns: false });
        let otherwise = Way { branch: None, to: reply.next, returns: false };
        let is_said = !reply.is_silence();
        Self {
            name: if is_said { reply.id.clone() } else { labels.silence.clone() },
            words: is_said.then(|| reply.says.clone()),
            once: reply.once,
            only_if: reply.when.as_deref().map(condition),
            points: reply.points,
            points_if: reply.points_if.iter().map(|other| (condition(&other.when), other.points)).collect(),
            sign: Sign::of(reply.points),
            ways: branches.chain(std::iter::once(otherwise)).collect(),
            count: None,
        }
    }

    /// Whether no run took it.
    #[must_use]
    pub fn is_never_taken(&self) -> bool {
        self.count.is_some_and(|count| count.taken == 0)
    }
}

impl Sign {
    /// The sign of these points.
    #[must_use]
    pub fn of(points: Points) -> Self {
        let strongest = Axis::ALL.into_iter().rev().max_by_key(|axis| points.on(*axis).unsigned_abs());
        let axis = strongest.filter(|axis| points.on(*axis) != 0);
        Self { axis, points: axis.map_or(0, |axis| points.on(axis)) }
    }

    /// The sign as text: “C+2”, “A−1”, “0”.
    #[must_use]
    pub fn text(self, labels: &Labels) -> String {
        self.axis.map_or_else(|| "0".to_owned(), |axis| format!("{}{}", labels.letter(axis), signed(self.points)))
    }
}

/// A number with its sign, as it is printed.
pub(super) fn signed(points: i8) -> String {
    match points {
        0 => "0".to_owned(),
        1.. => format!("+{points}"),
        _ => format!("−{}", points.unsigned_abs()),
    }
}
