//! Runs, one file each, written whole after every turn.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::settings::set_aside;
use super::write::{WriteFault, write_whole};
use crate::scenario::Axis;
use crate::session::{Session, Transcript};

/// A run as it lies on the disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// When it began, in seconds since 1970, UTC.
    pub started: u64,
    /// When its last turn was written, likewise.
    pub saved: u64,
    /// What it was worth, once it ended: kept here, since the scenario may change later.
    pub result: Option<RunResult>,
    /// The run itself.
    pub transcript: Transcript,
}

/// What an ended run was worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunResult {
    /// The ending's name in the file.
    pub ending: String,
    /// 0 to 100; none where the axis was never in play.
    pub curiosity: Option<u8>,
    /// Likewise.
    pub acknowledgement: Option<u8>,
    /// Likewise.
    pub de_escalation: Option<u8>,
    /// How many turns it took.
    pub turns: usize,
}

impl RunResult {
    /// What an ended session was worth; none while it goes on.
    #[must_use]
    pub fn of(session: &Session) -> Option<Self> {
        let score = |axis| session.state().sums(axis).score();
        Some(Self {
            ending: session.transcript().ending?,
            curiosity: score(Axis::Curiosity),
            acknowledgement: score(Axis::Acknowledgement),
            de_escalation: score(Axis::DeEscalation),
            turns: session.turns().len(),
        })
    }

    /// The score on an axis.
    #[must_use]
    pub fn on(&self, axis: Axis) -> Option<u8> {
        match axis {
            Axis::Curiosity => self.curiosity,
            Axis::Acknowledgement => self.acknowledgement,
            Axis::DeEscalation => self.de_escalation,
        }
    }
}

/// The folder of runs.
#[derive(Debug, Clone)]
pub struct Runs {
    folder: PathBuf,
}

/// All runs that could be read, by name, and the files that could not.
#[derive(Debug, Default)]
pub struct SavedRuns {
    /// The runs, oldest first.
    pub runs: Vec<(String, Run)>,
    /// Files that could not be read, under the names they have now: nothing is thrown away. A damaged one is renamed;
    /// one that the system did not let through keeps its name.
    pub set_aside: Vec<PathBuf>,
}

impl Runs {
    /// The runs in a folder, which need not be there yet.
    #[must_use]
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A name for a run that begins now; also what its file is called.
    #[must_use]
    pub fn new_name(started: u64, scenario: &str, seed: u64) -> String {
        format!("{started}-{scenario}-{seed:016x}")
    }

    /// Writes a run whole, as it stands.
    ///
    /// # Errors
    /// Where the folder cannot be written to.
    pub fn write(&self, name: &str, started: u64, session: &Session) -> Result<(), WriteFault> {
        let run = Run { started, saved: now(), result: RunResult::of(session), transcript: session.transcript() };
        let path = self.folder.join(format!("{name}.ron"));
        let text = ron::ser::to_string_pretty(&run, ron::ser::PrettyConfig::default())
            .map_err(|fault| WriteFault { path: path.clone(), source: std::io::Error::other(fault) })?;
        write_whole(&path, &text)
    }

    /// Reads all runs. A file with no run in it is renamed beside the others and named in the answer.
    #[must_use]
    pub fn read(&self) -> SavedRuns {
        let mut saved = SavedRuns::default();
        let Ok(entries) = std::fs::read_dir(&self.folder) else { return saved };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.extension().is_none_or(|extension| extension != "ron") || path.is_dir() {
                continue;
            }
            let Some(name) = path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned) else { continue };
            let Ok(bytes) = std::fs::read(&path) else {
                saved.set_aside.push(path);
                continue;
            };
            match ron::de::from_bytes::<Run>(&bytes) {
                Ok(run) => saved.runs.push((name, run)),
                Err(_) => saved.set_aside.push(set_aside(&path).unwrap_or(path)),
            }
        }
        saved.runs.sort_by(|(one, a), (other, b)| (a.started, one).cmp(&(b.started, other)));
        saved
    }
}

/// What the runs of one scenario come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meetings {
    /// How many runs came to an ending.
    pub ended: usize,
    /// The best of each axis over clean runs, in the order of the axes.
    pub best: [Option<u8>; 3],
    /// The newest run, if it was broken off after at least one turn: its name.
    pub broken_off: Option<String>,
    /// The endings come to, by name, and how often.
    pub endings: BTreeMap<String, usize>,
}

impl SavedRuns {
    /// What the runs of one scenario come to.
    #[must_use]
    pub fn meetings(&self, scenario: &str) -> Meetings {
        let runs = || self.runs.iter().filter(|(_, run)| run.transcript.scenario == scenario);
        let mut meetings = Meetings {
            best: best_of(runs().map(|(_, run)| run)),
            broken_off: runs()
                .next_back()
                .filter(|(_, run)| run.result.is_none() && !run.transcript.moves.is_empty())
                .map(|(name, _)| name.clone()),
            ..Meetings::default()
        };
        for result in runs().filter_map(|(_, run)| run.result.as_ref()) {
            meetings.ended += 1;
            *meetings.endings.entry(result.ending.clone()).or_default() += 1;
        }
        meetings
    }

    /// The run of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Run> {
        self.runs.iter().find(|(other, _)| other == name).map(|(_, run)| run)
    }
}

/// The best of each axis over the clean runs among these, in the order of the axes.
#[must_use]
pub fn best_of<'a>(runs: impl Iterator<Item = &'a Run>) -> [Option<u8>; 3] {
    let mut best = [None; 3];
    for run in runs.filter(|run| run.transcript.is_clean()) {
        let Some(result) = &run.result else { continue };
        for (slot, axis) in best.iter_mut().zip(Axis::ALL) {
            *slot = (*slot).max(result.on(axis));
        }
    }
    best
}

/// Now, in seconds since 1970, UTC; 0 on a machine whose clock stands before that.
#[must_use]
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
