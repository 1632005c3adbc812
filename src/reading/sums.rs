//! A reply as it was read: three sums, and everything that they are made of.

use std::ops::Range;
use std::sync::Arc;

use super::coherence::Gate;
use super::heads::Head;
use crate::scenario::{Axis, Points};

/// The most that a sum comes to, in hundredths: two points.
pub const MOST: i32 = 200;

/// A reply as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The three axes, in the order they are always shown.
    pub axes: [AxisReading; 3],
    /// Why nothing can be earned, if so.
    pub gate: Option<Gate>,
    /// Whether it abuses the customer.
    pub abuse: bool,
    /// The words that earned or lost something, in the order of the text; none overlaps another.
    pub marks: Vec<Mark>,
    /// What would add most, if anything would.
    pub adds_most: Option<Addition>,
    /// How far it leans to each head, in hundredths; more than 0 means yes.
    pub leans: [i32; Head::ALL.len()],
}

/// What a reply comes to on one axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AxisReading {
    /// The axis.
    pub axis: Axis,
    /// -200 to 200 hundredths of a point: the sum of the evidence.
    pub sum: i32,
    /// What it is made of; the most first.
    pub evidence: Vec<Evidence>,
}

impl AxisReading {
    /// The points, -2 to 2: the sum rounded, halves away from zero.
    #[must_use]
    pub fn points(&self) -> i8 {
        let rounded = (self.sum.abs() + 50) / 100 * self.sum.signum();
        i8::try_from(rounded).unwrap_or_default()
    }
}

/// One line of a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub reason: Reason,
    /// Hundredths of a point.
    pub worth: i32,
    /// Where it stands in the text, in bytes; empty for what is nowhere in particular.
    pub spans: Vec<Range<usize>>,
}

/// Why a line stands in a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A cue, by its name.
    Cue(Arc<str>),
    /// Single words earn no point where no cue speaks for it, or one turns them round.
    WordsAlone,
    /// Words that have earned something in our own scenes.
    WordsFor,
    /// Words that have cost something there.
    WordsAgainst,
    /// What was earned does not count, for this reason.
    Gate(Gate),
    /// A sum is held to two points.
    Held,
}

/// Words in the text that earned or lost something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where they stand, in bytes.
    pub span: Range<usize>,
    /// The axis they did most on.
    pub axis: Axis,
    /// What they did there, in hundredths.
    pub worth: i32,
    /// The cue, by its name.
    pub cue: Arc<str>,
}

/// Something that a reply could have had as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// The axis it would help most.
    pub axis: Axis,
    /// The cue, by its name; the advice is `reading-add-NAME` in the words.
    pub cue: &'static str,
}

impl Reading {
    /// The reading on an axis.
    #[must_use]
    pub fn on(&self, axis: Axis) -> &AxisReading {
        let [curiosity, acknowledgement, de_escalation] = &self.axes;
        axis.pick([curiosity, acknowledgement, de_escalation])
    }

    /// The points on all three axes, -2 to 2 each.
    #[must_use]
    pub fn points(&self) -> Points {
        let [curiosity, acknowledgement, de_escalation] = self.axes.each_ref().map(AxisReading::points);
        Points { curiosity, acknowledgement, de_escalation }
    }

    /// How far it leans to a head, in hundredths; more than 0 means yes.
    #[must_use]
    pub fn lean(&self, head: Head) -> i32 {
        self.leans.get(head as usize).copied().unwrap_or_default()
    }
}
