//! Reading a typed reply: what it earns on the three axes and why, and which written reply it comes closest to.

mod coherence;
mod counted;
mod cues;
mod find;
mod flow;
mod heads;
mod heard;
mod judge;
mod lexicon;
mod likeness;
mod listener;
pub mod measure;
mod nearest;
mod numbers;
mod reader;
mod stems;
mod sums;
mod taken_back;
mod tokens;
pub mod training;

pub use coherence::{Gate, MOST_IN_A_REPLY};
pub use cues::CueFault;
pub use find::{Finder, FoundReply};
pub use flow::Flow;
pub use heads::{Head, Weights};
pub use heard::{COPIED_RUN, Heard};
pub use lexicon::LearnedWords;
pub use listener::{Listened, Listener, MOST_FOUND};
pub use nearest::{Candidate, Match, MatchWeights, WrittenReplies};
pub use reader::{Reader, ReaderFault};
pub use sums::{Addition, AxisReading, Evidence, MOST, Mark, Reading, Reason};
