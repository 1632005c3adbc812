//! Files that are watched: it is noticed when one is saved.
//!
//! Editors save in several steps, and many write a new file and rename it over the old one. So it is the folder that
//! is watched, its changes are held back until they have been quiet for a moment, and what is told is only which
//! files may have changed.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::event::{MetadataKind, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// How long nothing may have changed before a change is told.
const QUIET: Duration = Duration::from_millis(150);

/// After this long a change is told even if more keep coming.
const LONGEST_HELD_BACK: Duration = Duration::from_secs(2);

/// A folder could not be watched.
#[derive(Debug, thiserror::Error)]
pub enum WatchFault {
    /// There is no such folder, or it cannot be looked into.
    #[error("{path} cannot be watched: {source}", path = path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The system watches no more folders for this program.
    #[error("{path} cannot be watched: {source}", path = path.display())]
    System {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: notify::Error,
    },
}

/// A watch over scenario files and folders of them. It ends when it is dropped.
#[derive(Debug)]
pub struct Watch {
    /// The system's part; it sends for as long as it lives.
    _watcher: RecommendedWatcher,
    changes: Receiver<notify::Result<Event>>,
    places: Vec<Place>,
    /// What has changed and was not told yet.
    held_back: BTreeSet<PathBuf>,
    /// When the first of these changes came, and the last.
    since: Option<(Instant, Instant)>,
}

/// One thing that is watched.
#[derive(Debug)]
struct Place {
    /// The folder as the system names it.
    folder: PathBuf,
    /// The folder as the caller named it.
    named: PathBuf,
    /// The file's name without its ending; none where the whole folder is watched.
    stem: Option<OsString>,
}

impl Watch {
    /// Watches files and folders. A file stands for itself and for what lies beside it under its name (its golden
    /// playthroughs, its translations); it need not be there yet. A folder stands for every `.ron` file in it, but
    /// not for the folders in it.
    ///
    /// # Errors
    /// Where a folder is not there, or the system cannot watch it.
    pub fn on(paths: &[PathBuf]) -> Result<Self, WatchFault> {
        let places = paths.iter().map(|path| Place::of(path)).collect::<Result<Vec<_>, _>>()?;
        let (sender, changes) = channel();
        let system = |path: &Path| {
            let path = path.to_owned();
            move |source| WatchFault::System { path, source }
        };
        let mut watcher = notify::recommended_watcher(sender).map_err(system(Path::new(".")))?;
        for folder in places.iter().map(|place| &place.folder).collect::<BTreeSet<_>>() {
            watcher.watch(folder, RecursiveMode::NonRecursive).map_err(system(folder))?;
        }
        Ok(Self { _watcher: watcher, changes, places, held_back: BTreeSet::new(), since: None })
    }

    /// The files that have changed, come or gone since the last call, once that has been quiet for 150 milliseconds;
    /// named as in [`Watch::on`]. None where that does not happen within `timeout`; what is held back then comes
    /// with a later call. A timeout of zero only looks, and waits for nothing.
    pub fn next(&mut self, timeout: Duration) -> Option<Vec<PathBuf>> {
        let until = Instant::now().checked_add(timeout);
        loop {
            let now = Instant::now();
            if self.since.is_some_and(|(first, _)| first + LONGEST_HELD_BACK <= now) {
                return Some(self.tell());
            }
            let quiet = self.since.map(|(_, last)| last + QUIET);
            let next = quiet.into_iter().chain(until).min();
            let wait = next.map_or(Duration::MAX, |next| next.saturating_duration_since(now));
            match self.changes.recv_timeout(wait) {
                Ok(change) => self.take(change),
                Err(RecvTimeoutError::Timeout) => {
                    let now = Instant::now();
                    if quiet.is_some_and(|quiet| quiet <= now) {
                        return Some(self.tell());
                    }
                    if until.is_some_and(|until| until <= now) {
                        return None;
                    }
                }
                // Nothing sends any more. Whoever asks again and again shall not spin.
                Err(RecvTimeoutError::Disconnected) => {
                    std::thread::sleep(wait.min(timeout));
                    return None;
                }
            }
        }
    }

    fn tell(&mut self) -> Vec<PathBuf> {
        self.since = None;
        std::mem::take(&mut self.held_back).into_iter().collect()
    }

    /// Holds back what a change touches.
    fn take(&mut self, change: notify::Result<Event>) {
        let touched: Vec<PathBuf> = match change {
            Ok(event) if event.need_rescan() => self.places.iter().map(Place::whole).collect(),
            Ok(event) if is_change(event.kind) => {
                let told = |path: &PathBuf| self.places.iter().filter_map(|place| place.told(path)).collect::<Vec<_>>();
                event.paths.iter().flat_map(told).collect()
            }
            Ok(_) => Vec::new(),
            // The system lost track: everything may have changed.
            Err(_) => self.places.iter().map(Place::whole).collect(),
        };
        if touched.is_empty() {
            return;
        }
        let now = Instant::now();
        self.since = Some((self.since.map_or(now, |(first, _)| first), now));
        self.held_back.extend(touched);
    }
}

impl Place {
    fn of(path: &Path) -> Result<Self, WatchFault> {
        let (named, stem) = match path.is_dir() {
            true => (path.to_owned(), None),
            false => (
                path.parent().map(Path::to_owned).unwrap_or_default(),
                Some(path.file_stem().unwrap_or_default().to_owned()),
            ),
        };
        let here = if named.as_os_str().is_empty() { Path::new(".") } else { named.as_path() };
        let folder = here.canonicalize().map_err(|source| WatchFault::Folder { path: here.to_owned(), source })?;
        Ok(Self { folder, named, stem })
    }

    /// What it stands for, as the caller named it.
    fn whole(&self) -> PathBuf {
        match &self.stem {
            Some(stem) => {
                let mut name = stem.clone();
                name.push(".ron");
                self.named.join(name)
            }
            None => self.named.clone(),
        }
    }

    /// The path under which a changed file is told, if it is watched.
    fn told(&self, changed: &Path) -> Option<PathBuf> {
        let name = changed.file_name()?;
        let is_watched = changed.extension().is_some_and(|extension| extension == "ron")
            && changed.parent() == Some(self.folder.as_path())
            && self.stem.as_ref().is_none_or(|stem| {
                let rest = name.as_encoded_bytes().strip_prefix(stem.as_encoded_bytes());
                rest.is_some_and(|rest| rest.starts_with(b"."))
            });
        is_watched.then(|| self.named.join(name))
    }
}

/// Whether an event can mean that a file's text is another one. Reading a file makes events, too.
fn is_change(kind: EventKind) -> bool {
    !matches!(kind, EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(MetadataKind::AccessTime)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use std::fs;

    use super::*;

    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn a_saved_file_is_told_once_however_it_is_saved() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("small.ron");
        fs::write(&file, "one").unwrap();
        let mut watch = Watch::on(std::slice::from_ref(&file)).unwrap();
        let mut told = |change: &dyn Fn()| {
            change();
            watch.next(LONG)
        };
        let only = Some(vec![file.clone()]);
        assert_eq!(told(&|| fs::write(&file, "two").unwrap()), only);
        // As many editors do: a new file beside it, renamed over it.
        let rename = || {
            fs::write(folder.path().join(".small.ron.swp"), "three").unwrap();
            fs::rename(folder.path().join(".small.ron.swp"), &file).unwrap();
        };
        assert_eq!(told(&rename), only);
        let in_steps = || {
            for text in ["", "f", "fo", "four"] {
                fs::write(&file, text).unwrap();
            }
        };
        assert_eq!(told(&in_steps), only);
        assert_eq!(told(&|| fs::remove_file(&file).unwrap()), only);
        assert_eq!(told(&|| fs::write(&file, "five").unwrap()), only);
        assert_eq!(watch.next(Duration::ZERO), None);
    }

    #[test]
    fn what_is_not_watched_and_what_is_only_read_is_not_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("inside")).unwrap();
        fs::write(path("small.ron"), "one").unwrap();
        let mut watch = Watch::on(&[path("small.ron")]).unwrap();
        for name in ["smaller.ron", "small.ron~", "small.txt", "other.plays.ron", "inside/small.ron"] {
            fs::write(path(name), "text").unwrap();
        }
        fs::read(path("small.ron")).unwrap();
        assert_eq!(watch.next(Duration::from_millis(400)), None);
        fs::write(path("small.plays.ron"), "[]").unwrap();
        fs::write(path("small.de.ron"), "()").unwrap();
        assert_eq!(watch.next(LONG), Some(vec![path("small.de.ron"), path("small.plays.ron")]));
    }

    #[test]
    fn a_folder_stands_for_its_scenario_files() {
        let folder = tempfile::tempdir().unwrap();
        let mut watch = Watch::on(&[folder.path().to_owned()]).unwrap();
        fs::write(folder.path().join("notes.txt"), "text").unwrap();
        fs::write(folder.path().join("new.ron"), "text").unwrap();
        assert_eq!(watch.next(LONG), Some(vec![folder.path().join("new.ron")]));
        let missing = folder.path().join("missing/small.ron");
        assert!(matches!(Watch::on(&[missing]), Err(WatchFault::Folder { .. })));
    }
}
