//! What an author writes: the format, its faults in plain words, and the checked model that a session plays.
//!
//! `load` is the way in: bytes go in, a scenario or findings come out. The passes behind it: `parse` (text to the
//! author's shape, by way of `read`), `check` (shape to the model); and where something is found, `syntax` (where
//! things stand in the `source`) and `explain` (what RON's reader could not read). `texts` are all that a person reads of a scenario. `translation` is
//! the same for a translation, `courses` for a file of courses. Nothing here touches a disk.

mod check;
mod courses;
mod explain;
mod finding;
mod model;
mod moves;
mod parse;
mod read;
mod shape;
mod source;
mod syntax;
mod texts;
mod translation;
mod way;
mod written;

pub use courses::{COURSES_FORMAT, Course, LoadedCourses, load_courses};
pub use finding::{Detail, Finding, Location, Severity, Step, nearest};
pub use model::{
    Acceptance, Axis, Channel, Condition, Ending, EndingIndex, Fact, FactIndex, LearningPoint, Level, Line, MapPart,
    Mood, MoodChange, Node, NodeIndex, Otherwise, Persona, Points, PointsIf, Pronoun, Reply, ReplyIndex, ReplyName,
    Scenario, Stage, Target, Told, Tone, Warmth,
};
pub use moves::{Move, Moves};
pub use read::{read_part, read_whole};
pub use shape::FORMAT;
pub use source::{Shown, Source};
pub use syntax::{Item, Kind, Syntax};
pub use texts::{Text, TextKind};
pub use translation::{
    LoadedTranslation, Standing, TRANSLATION_FORMAT, Translated, Translation, compare, load_translation, stub,
    text_fingerprint,
};
pub use written::quoted;

/// The largest file that is read, in bytes. Ten thousand nodes take about 17 MB.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// What saying nothing is called wherever a reply has a name.
pub const SILENCE: &str = "silence";

/// What came of reading a scenario file.
#[derive(Debug)]
pub struct Loaded {
    /// The scenario, if it can be played.
    pub scenario: Option<Scenario>,
    /// What keeps it from being played.
    pub findings: Vec<Finding>,
    /// The file's text, and where things stand in it.
    pub source: Source,
}

impl Loaded {
    /// A fingerprint of the text; that of the scenario, where there is one.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        fingerprint(&self.source.text)
    }

    /// Where a finding stands in this file.
    #[must_use]
    pub fn show(&self, finding: &Finding) -> Shown {
        self.source.show(finding)
    }
}

/// Reads a scenario. `file` is the file's name without its ending, which must be the scenario's id; without it the
/// id is taken as it is.
#[must_use]
pub fn load(bytes: impl Into<Vec<u8>>, file: Option<&str>) -> Loaded {
    let (source, not_text) = Source::new(bytes.into());
    if let Some(finding) = not_text {
        return Loaded { scenario: None, findings: vec![finding], source };
    }
    let shape = match parse::parse(&source) {
        Ok(shape) => shape,
        Err(findings) => return Loaded { scenario: None, findings, source },
    };
    let (scenario, findings) = match check::check(shape, &source, file) {
        Ok(scenario) => (Some(scenario), Vec::new()),
        Err(findings) => (None, findings),
    };
    Loaded { scenario, findings, source }
}

/// A fingerprint of a text that says whether it changed, line ends made alike. It guards against mistakes, not against
/// malice.
fn fingerprint(text: &str) -> u64 {
    fnv1a(text.bytes().filter(|byte| *byte != b'\r'))
}

/// Bytes as one number: FNV-1a with 64 bits, the same on every machine.
pub fn fnv1a(bytes: impl IntoIterator<Item = u8>) -> u64 {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, step)
}

#[cfg(test)]
mod tests;
