//! Runs from elsewhere: the files, one for each run, of the time before there was a database.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension};
use serde::Deserialize;

use super::profiles::ProfileId;
use super::run::{MoveTold, Run, RunKey, RunResult};
use super::store;
use crate::records::{Folders, Shelf};
use crate::scenario::Scenario;
use crate::session::{Session, Transcript};

/// A run as its file held it.
#[derive(Deserialize)]
struct OldRun {
    started: u64,
    saved: u64,
    result: Option<RunResult>,
    transcript: Transcript,
}

/// Whether there are run files in a folder.
pub(super) fn are_in(folder: &Path) -> bool {
    files(folder).next().is_some()
}

/// Deletes the file of a run, if there is one.
pub(super) fn delete(folder: &Path, key: &RunKey) {
    // A name from elsewhere must not lead out of the folder.
    if let Some(file) = files(folder).find(|file| file.file_stem().is_some_and(|stem| stem == key.as_str())) {
        let _ = std::fs::remove_file(file);
    }
}

/// Takes over the run files of a folder for the first profile. Those that cannot be read are named in the list.
pub(super) fn import(
    connection: &Connection,
    folders: &Folders,
    unreadable: &mut Vec<PathBuf>,
) -> rusqlite::Result<()> {
    let mut runs = Vec::new();
    let mut scenarios = None;
    for path in files(&folders.runs()) {
        let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let read = std::fs::read(&path).ok().and_then(|bytes| ron::de::from_bytes::<OldRun>(&bytes).ok());
        match read.filter(|old| !old.transcript.moves.is_empty()) {
            Some(old) => {
                let known = scenarios.get_or_insert_with(|| known_scenarios(folders));
                runs.push(old.taken_over(RunKey::from(name), known));
            }
            None if std::fs::read(&path).is_ok_and(|bytes| ron::de::from_bytes::<OldRun>(&bytes).is_ok()) => {}
            None => unreadable.push(path),
        }
    }
    runs.sort_by(|one, other| (one.started, &one.key).cmp(&(other.started, &other.key)));
    let mut known = connection.prepare("SELECT 1 FROM runs WHERE key = ?1")?;
    for run in runs {
        if known.query_row([run.key.as_str()], |_| Ok(())).optional()?.is_none() {
            store::put(connection, ProfileId::FIRST, &run)?;
        }
    }
    Ok(())
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron") && path.is_file())
}

type Scenarios = BTreeMap<u64, Arc<Scenario>>;

/// The scenarios at hand, by fingerprint.
fn known_scenarios(folders: &Folders) -> Scenarios {
    let shelf = Shelf::read(Some(folders), &[]);
    let scenarios =
        shelf.packs.into_iter().flat_map(|pack| pack.entries).filter_map(|entry| entry.loaded.ok()?.scenario);
    scenarios.map(|scenario| (scenario.hash, Arc::new(scenario))).collect()
}

impl OldRun {
    fn taken_over(self, key: RunKey, scenarios: &Scenarios) -> Run {
        let Self { started, saved, result, transcript } = self;
        let scenario = scenarios.get(&transcript.hash);
        let session = scenario.and_then(|scenario| Session::replay(Arc::clone(scenario), &transcript).ok());
        // Nobody noted when the moves of that time were made.
        let times = vec![None; transcript.moves.len()];
        let told = match session {
            Some(session) => Run::of(&session, key.clone(), started, saved, &times).told,
            None => vec![MoveTold::default(); transcript.moves.len()],
        };
        Run { key, started, saved, ended: result.as_ref().map(|_| saved), result, transcript, told }
    }
}
