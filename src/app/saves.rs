//! Saved scenario files: they are read again away from the window, which sleeps until there is something to show.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use super::known::{Held, ReadCourses, Ruled, courses_fingerprint};
use crate::records::{COURSES_FILE, ReadFault, Watch, WatchFault, read, read_courses, scenario_files};
use crate::scenario::Loaded;

/// How long the thread waits for a change at a stretch. Nothing happens when that is over.
const WAIT: Duration = Duration::from_secs(3600);

/// What was found when the files were looked at again.
#[derive(Debug)]
pub(super) enum Save {
    /// A file holds another text, or can be read no longer.
    Read(PathBuf, Box<Ruled>),
    /// A file of courses, likewise.
    Courses(PathBuf, Box<ReadCourses>),
    /// A file of one of the folders is gone.
    Gone(PathBuf),
    /// Nothing more will be noticed.
    Unwatched(WatchFault),
}

/// The files that are followed.
#[derive(Debug)]
pub(super) struct Followed {
    /// The folder of the user's own scenarios, and those of packs.
    folders: Vec<PathBuf>,
    /// The file that the program was opened on.
    file: Option<PathBuf>,
    /// What they held when they were last looked at.
    held: Held,
}

impl Followed {
    pub(super) fn new(folders: Vec<PathBuf>, file: Option<PathBuf>, held: Held) -> Self {
        Self { folders, file, held }
    }

    /// Looks at all of them, and tells of those that are not as they were. What the system tells of a file can come
    /// twice, or by another name, so it is the files themselves that are asked.
    pub(super) fn look(&mut self) -> Vec<Save> {
        let (mut files, mut unreadable) = (Vec::new(), Vec::new());
        for folder in &self.folders {
            match scenario_files(folder) {
                Ok(found) => files.extend(found),
                Err(ReadFault::System { source, .. }) if source.kind() == ErrorKind::NotFound => {}
                // A folder that cannot be read for a moment has lost nothing.
                Err(_) => unreadable.push(folder.as_path()),
            }
        }
        files.extend(self.folders.iter().map(|folder| folder.join(COURSES_FILE)).filter(|file| file.is_file()));
        files.extend(self.file.iter().filter(|file| !files.contains(file)).cloned().collect::<Vec<_>>());
        let mut saves = Vec::new();
        self.held.retain(|path, _| {
            let is_there = files.contains(path) || path.parent().is_some_and(|folder| unreadable.contains(&folder));
            if !is_there {
                saves.push(Save::Gone(path.clone()));
            }
            is_there
        });
        for path in files {
            if path.file_name().is_some_and(|name| name == COURSES_FILE) {
                let courses = read_courses(&path);
                if self.is_news(&path, courses_fingerprint(&courses)) {
                    saves.push(Save::Courses(path, Box::new(courses)));
                }
                continue;
            }
            let loaded = read(&path);
            if self.is_news(&path, loaded.as_ref().ok().map(Loaded::fingerprint)) {
                let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                saves.push(Save::Read(path, Box::new(Ruled::new(id, loaded))));
            }
        }
        saves
    }

    /// Whether a file holds something else than before.
    fn is_news(&mut self, path: &Path, fingerprint: Option<u64>) -> bool {
        self.held.insert(path.to_owned(), fingerprint) != Some(fingerprint)
    }
}

/// Looks at the files now, and whenever one is saved; hands over what was found, and wakes the window.
pub(super) fn follow(mut followed: Followed, saves: Sender<Save>, wake: impl Fn() + Send + 'static) {
    let work = move || {
        let paths: Vec<PathBuf> = followed.folders.iter().chain(&followed.file).cloned().collect();
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::*;

    #[test]
    fn a_folder_that_cannot_be_read_for_a_moment_has_lost_nothing() {
        let data = tempfile::tempdir().unwrap();
        let [folder, aside] = ["scenarios", "aside"].map(|name| data.path().join(name));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("small.ron"), include_str!("../../tests/data/small.ron")).unwrap();
        let mut followed = Followed::new(vec![folder.clone()], None, Held::new());
        assert!(matches!(followed.look().as_slice(), [Save::Read(..)]));
        // A file in its place is no folder that anybody can read.
        fs::rename(&folder, &aside).unwrap();
        fs::write(&folder, "").unwrap();
        assert!(followed.look().is_empty());
        fs::remove_file(&folder).unwrap();
        fs::rename(&aside, &folder).unwrap();
        assert!(followed.look().is_empty(), "it is as it was");
        fs::remove_file(folder.join("small.ron")).unwrap();
        assert!(matches!(followed.look().as_slice(), [Save::Gone(_)]));
    }
}
