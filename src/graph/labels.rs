//! The words on a drawing, filled in by whoever asks for it.

use crate::scenario::{Axis, Stage, Tone};

/// The words on a drawing that do not come from the scenario.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Labels {
    /// What there is to see, under the title.
    pub summary: String,
    /// The three axes, in their order.
    pub axes: [String; 3],
    /// One letter for each axis, in their order.
    pub letters: [String; 3],
    /// How an ending leaves the customer: good, mixed, poor.
    pub tones: [String; 3],
    /// Where it begins.
    pub start: String,
    /// Saying nothing.
    pub silence: String,
    /// Can be said once a run.
    pub once: String,
    /// Before the condition of a reply that is not always offered.
    pub only_if: String,
    /// Before the condition of a branch.
    pub branch: String,
    /// Where an answer leads when no branch holds.
    pub otherwise: String,
    /// How often a reply was taken.
    pub taken: String,
    /// How often a reply was offered.
    pub offered: String,
    /// How often a node or an ending was come to.
    pub visits: String,
    /// For what no run came to.
    pub never: String,
    /// The words of conditions.
    pub conditions: ConditionLabels,
    /// The words of the legend.
    pub legend: LegendLabels,
}

/// The words of which conditions are made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConditionLabels {
    /// Before the name of a fact.
    pub knows: String,
    /// Before the name of a node.
    pub seen: String,
    /// Before the name of a reply.
    pub said: String,
    /// Tension.
    pub tension: String,
    /// Trust.
    pub trust: String,
    /// The stages: calm, anxious, defensive, recovering.
    pub stages: [String; 4],
    /// Between conditions that must all hold.
    pub and: String,
    /// Between conditions of which one must hold.
    pub or: String,
    /// Before a condition that must not hold.
    pub not: String,
    /// A condition that always holds.
    pub always: String,
    /// A condition that never holds.
    pub never: String,
}

/// The sentences of the legend.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LegendLabels {
    /// A filled sign.
    pub serves: String,
    /// An empty sign.
    pub harms: String,
    /// The sign of a reply without points.
    pub neither: String,
    /// A dashed arrow.
    pub branch: String,
    /// The sign of an answer that leads back to where it came from.
    pub returns: String,
    /// A line in which arrows to the same place run together.
    pub together: String,
    /// How thick an arrow is.
    pub thickness: String,
    /// A dotted line.
    pub never: String,
    /// Where the whole text can be read.
    pub hover: String,
}

impl Labels {
    /// The name of an axis.
    #[must_use]
    pub fn axis(&self, axis: Axis) -> &str {
        axis.pick(self.axes.each_ref()).as_str()
    }

    /// The letter of an axis.
    #[must_use]
    pub fn letter(&self, axis: Axis) -> &str {
        axis.pick(self.letters.each_ref()).as_str()
    }

    /// The word for a tone.
    #[must_use]
    pub fn tone(&self, tone: Tone) -> &str {
        let [good, mixed, poor] = &self.tones;
        match tone {
            Tone::Good => good,
            Tone::Mixed => mixed,
            Tone::Poor => poor,
        }
    }
}

impl ConditionLabels {
    /// The word for a stage.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> &str {
        let [calm, anxious, defensive, recovering] = &self.stages;
        match stage {
            Stage::Calm => calm,
            Stage::Anxious => anxious,
            Stage::Defensive => defensive,
            Stage::Recovering => recovering,
        }
    }
}
