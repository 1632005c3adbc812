//! A scenario as a picture: what leads where, and what each reply is worth.
//!
//! [`Picture`] is what is drawn, whatever the format; [`mermaid`], [`dot`] and [`svg`] write it. The SVG is laid out
//! here (`layout`), so that nobody needs another program to see their scenario. The same scenario gives the same
//! text, to the letter.

mod colours;
mod conditions;
mod dot;
mod hits;
mod labels;
mod layout;
mod loops;
mod mermaid;
mod picture;
mod svg;
mod text;

pub use dot::dot;
pub use hits::{Count, Hits, HitsFault};
pub use labels::{ConditionLabels, Labels, LegendLabels};
pub use mermaid::mermaid;
pub use picture::{Answer, Close, Moment, Picture, Sign, Way};
pub use svg::svg;

use crate::scenario::Target;

/// What a node or an ending is called in a drawing: unlike an author’s name, such a name has no sign that steers.
fn id(target: Target) -> String {
    match target {
        Target::Node(node) => format!("n{}", node.0),
        Target::Ending(ending) => format!("e{}", ending.0),
    }
}

/// What part of `most` this is, 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a thickness needs no more digits")]
fn share(count: u64, most: u64) -> f64 {
    (count as f64 / most.max(1) as f64).min(1.0)
}

#[cfg(test)]
mod tests;
