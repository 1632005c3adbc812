//! Marks by which a trainee could tell the best reply without reading it.

use crate::lint::{
    chance::{Tally, number},
    moments::Moment,
};
use crate::scenario::{Finding, Location, Node, Reply, Severity};

/// What is less likely than this by chance alone is taken as a habit of the author.
pub(super) const LIKELY: f64 = 0.01;
/// The share by which a mark must differ from chance before a trainee gains from knowing it.
const MATTERS: f64 = 0.15;
/// Replies with the mark may be left alone where they are best this much more seldom than chance would have it.
const SELDOM: f64 = 4.0;
/// How many nodes a finding names.
const MOST_NAMES: usize = 3;

/// What a mark says to somebody who knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tells {
    /// Take this one.
    TheBest,
    /// Leave this one.
    TheOthers,
}

impl Tells {
    /// What leads to the best reply is a warning; what only rules others out is a hint.
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::TheBest => Severity::Warning,
            Self::TheOthers => Severity::Hint,
        }
    }
}

/// How a mark is spread over the replies of those moments at which some bear it and some do not.
#[derive(Debug)]
pub(super) struct Spread<'a> {
    /// How many replies bear it.
    pub(super) marked: usize,
    /// How many of these are best, against chance.
    pub(super) tally: Tally,
    /// Where the best replies alone bear it.
    alone: Vec<&'a Node>,
    /// Where a reply bears it that is not best.
    others: Vec<&'a Node>,
}

impl<'a> Spread<'a> {
    /// A mark that nobody bears so far.
    pub(super) fn new() -> Self {
        Self { marked: 0, tally: Tally::new(), alone: Vec::new(), others: Vec::new() }
    }

    /// How a mark that some replies bear is spread over all moments.
    pub(super) fn over(moments: &[Moment<'a>], bears: impl Fn(&Reply) -> bool) -> Self {
        let mut spread = Self::new();
        for moment in moments {
            let bearing = moment.replies.iter().filter(|spoken| bears(spoken.reply));
            let (marked, best) =
                bearing.fold((0, 0), |(marked, best), spoken| (marked + 1, best + usize::from(spoken.is_best)));
            spread.add(moment, marked, best);
        }
        spread
    }

    /// Counts in a moment at which `marked` replies bear the mark, and `best` of these are best.
    pub(super) fn add(&mut self, moment: &Moment<'a>, marked: usize, best: usize) {
        let all = moment.replies.len();
        if marked == 0 || marked == all {
            return;
        }
        self.marked += marked;
        self.tally.add(all, moment.best().count(), marked, best);
        if best == marked {
            self.alone.push(moment.node);
        } else {
            self.others.push(moment.node);
        }
    }

    /// What the mark tells, if chance alone comes so far less often than `likely`, 0 to 1.
    pub(super) fn tells(&self, likely: f64) -> Option<Tells> {
        tells(&self.tally, self.marked, likely)
    }

    /// The names of some nodes to look at, for what the mark tells.
    pub(super) fn nodes(&self, tells: Tells) -> String {
        let is_alone = tells == Tells::TheBest && !self.alone.is_empty();
        names(if is_alone { &self.alone } else { &self.others })
    }

    /// The finding of a rule about a mark that tells the best reply, or the others.
    pub(super) fn finding(&self, rule: &'static str, tells: Tells) -> Finding {
        Finding::new(rule, tells.severity(), Location::field("nodes"))
            .variant(if tells == Tells::TheBest { "best" } else { "others" })
            .with("marked", self.marked)
            .with("count", self.tally.count)
            .with("alone", self.alone.len())
            .with("chance", self.chance())
            .with("nodes", self.nodes(tells))
    }

    /// How many of those that bear it would be best by chance alone.
    pub(super) fn chance(&self) -> String {
        about(self.tally.expected)
    }
}

/// What it tells that so many of `picked` replies are best, if chance alone comes so far less often than `likely`.
pub(super) fn tells(tally: &Tally, picked: usize, likely: f64) -> Option<Tells> {
    let (count, matters) = (number(tally.count), MATTERS * number(picked));
    if count >= tally.expected + matters && tally.at_least_so_many() < likely {
        Some(Tells::TheBest)
    } else if count <= tally.expected - matters && count * SELDOM <= tally.expected && tally.at_most_so_many() < likely
    {
        Some(Tells::TheOthers)
    } else {
        None
    }
}

/// A number that is not whole as a person says it: about how many.
pub(super) fn about(number: f64) -> String {
    if number < 1.95 { format!("{number:.1}") } else { format!("{number:.0}") }
}

/// The names of the first few nodes, in quotes.
pub(super) fn names(nodes: &[&Node]) -> String {
    nodes.iter().take(MOST_NAMES).map(|node| format!("“{}”", node.id)).collect::<Vec<_>>().join(", ")
}
