//! Saved scenario files: they are read again away from the window, which sleeps until there is something to show.

use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use super::known::{Held, Ruled};
use crate::records::{Watch, WatchFault, read, scenario_files};
use crate::scenario::Loaded;

/// How long the thread waits for a change at a stretch. Nothing happens when that is over.
const WAIT: Duration = Duration::from_secs(3600);

/// What was found when the files were looked at again.
#[derive(Debug)]
pub(super) enum Save {
    /// A file holds another text, or can be read no longer.
    Read(PathBuf, Box<Ruled>),
    /// A file of the user's own folder is gone.
    Gone(PathBuf),
    /// Nothing more will be noticed.
    Unwatched(WatchFault),
}

/// The files that are followed.
#[derive(Debug)]
pub(super) struct Followed {
    /// The folder of the user's own scenarios.
    folder: Option<PathBuf>,
    /// The file that the program was opened on.
    file: Option<PathBuf>,
    /// What they held when they were last looked at.
    held: Held,
}

impl Followed {
    pub(super) fn new(folder: Option<PathBuf>, file: Option<PathBuf>, held: Held) -> Self {
        Self { folder, file, held }
    }

    /// Looks at all of them, and tells of those that are not as they were. What the system tells of a file can come
    /// twice, or by another name, so it is the files themselves that are asked.
    pub(super) fn look(&mut self) -> Vec<Save> {
        let folder = self.folder.as_ref().and_then(|folder| scenario_files(folder).ok()).unwrap_or_default();
        let named = self.file.iter().filter(|file| !folder.contains(file)).cloned();
        let files: Vec<PathBuf> = folder.iter().cloned().chain(named).collect();
        let mut saves = Vec::new();
        self.held.retain(|path, _| {
            let is_there = files.contains(path);
            if !is_there {
                saves.push(Save::Gone(path.clone()));
            }
            is_there
        });
        for path in files {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let loaded = read(&path);
            let fingerprint = loaded.as_ref().ok().map(Loaded::fingerprint);
            if self.held.insert(path.clone(), fingerprint) != Some(fingerprint) {
                saves.push(Save::Read(path, Box::new(Ruled::new(name, loaded))));
            }
        }
        saves
    }
}

/// Looks at the files now, and whenever one is saved; hands over what was found, and wakes the window.
pub(super) fn follow(mut followed: Followed, saves: Sender<Save>, wake: impl Fn() + Send + 'static) {
    let work = move || {
        let paths: Vec<PathBuf> = followed.folder.iter().chain(&followed.file).cloned().collect();
        let mut watch = match Watch::on(&paths) {
            Ok(watch) => watch,
            Err(fault) => {
                _ = saves.send(Save::Unwatched(fault));
                return wake();
            }
        };
        loop {
            let found = followed.look();
            let is_news = !found.is_empty();
            if found.into_iter().any(|save| saves.send(save).is_err()) {
                // The window is gone.
                return;
            }
            if is_news {
                wake();
            }
            while watch.next(WAIT).is_none() {}
        }
    };
    // Where no thread can be had, what is saved is read when the program is opened again.
    _ = thread::Builder::new().name("saved scenarios".into()).spawn(work);
}
