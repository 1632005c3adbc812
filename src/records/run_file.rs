//! One run from a file that somebody names.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::scenarios::{ReadFault, read_bytes};
use crate::session::Transcript;

/// A run as a file holds it: a transcript, and when it began where the file says so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RunFile {
    /// When it began, in seconds since 1970, UTC.
    #[serde(default)]
    pub started: Option<u64>,
    /// The run itself.
    pub transcript: Transcript,
}

/// Why a file gave no run.
#[derive(Debug, thiserror::Error)]
pub enum RunFileFault {
    /// It could not be read at all.
    #[error(transparent)]
    Read(#[from] ReadFault),
    /// There is no run in it.
    #[error("there is no run in {path}", path = .0.display())]
    NoRun(PathBuf),
}

/// Reads a run file, or a transcript alone.
///
/// # Errors
/// Where the file cannot be read, or holds neither.
pub fn read_run(path: &Path) -> Result<RunFile, RunFileFault> {
    let bytes = read_bytes(path)?;
    let lenient = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    ron::de::from_bytes(&bytes)
        .or_else(|_| lenient.from_bytes(&bytes))
        .or_else(|_| ron::de::from_bytes(&bytes).map(|transcript| RunFile { started: None, transcript }))
        .map_err(|_| RunFileFault::NoRun(path.to_owned()))
}
