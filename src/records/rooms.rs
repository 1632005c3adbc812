//! Files of rooms: one a room, held by the program that leads it.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::chance::fresh_key;
use super::folders::Folders;
use super::write::{WriteFault, write_whole};

/// The longest file that is read as a room.
const LONGEST: u64 = 16 << 20;

/// The file of one room. While it is held, no other program takes the room for one that broke off; the system lets go of
/// it when the program ends, however it ends.
#[derive(Debug)]
pub struct RoomFile {
    path: PathBuf,
    /// Held by its lock alone.
    _held: File,
}

impl RoomFile {
    /// A place for a new room. Nothing is written yet but the mark that it is held.
    ///
    /// # Errors
    /// Where the folder of rooms cannot be made or written to.
    pub fn new(folders: &Folders) -> io::Result<Self> {
        let folder = folders.rooms();
        fs::create_dir_all(&folder)?;
        Self::hold(folder.join(format!("{}.ron", fresh_key())))
    }

    /// The files of rooms that nobody holds, the newest first.
    #[must_use]
    pub fn left(folders: &Folders) -> Vec<Self> {
        let Ok(entries) = fs::read_dir(folders.rooms()) else { return Vec::new() };
        let written = |path: &Path| fs::metadata(path).and_then(|about| about.modified()).ok();
        let mut paths: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
            .collect();
        paths.sort_by_cached_key(|path| (written(path), path.clone()));
        paths.into_iter().rev().filter_map(|path| Self::hold(path).ok()).collect()
    }

    fn hold(path: PathBuf) -> io::Result<Self> {
        let held = File::options().create(true).write(true).truncate(false).open(path.with_extension("lock"))?;
        match held.try_lock() {
            Ok(()) => Ok(Self { path, _held: held }),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::ResourceBusy.into()),
            // A disk that knows no locks has one program at a time.
            Err(TryLockError::Error(fault)) if fault.kind() == io::ErrorKind::Unsupported => {
                Ok(Self { path, _held: held })
            }
            Err(TryLockError::Error(fault)) => Err(fault),
        }
    }

    /// Its name among the rooms of this machine.
    #[must_use]
    pub fn key(&self) -> String {
        self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// When it was written last, in seconds since 1970; none where nothing was, or the system does not say.
    #[must_use]
    pub fn written_at(&self) -> Option<u64> {
        let modified = fs::metadata(&self.path).and_then(|about| about.modified()).ok()?;
        modified.duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs())
    }

    /// What is in it; none where nothing was written yet, or it cannot be read.
    #[must_use]
    pub fn read(&self) -> Option<String> {
        let about = fs::metadata(&self.path).ok()?;
        (about.len() <= LONGEST).then(|| fs::read_to_string(&self.path).ok()).flatten()
    }

    /// Writes it whole, for this user alone.
    ///
    /// # Errors
    /// Where it cannot be written; what was there before stands.
    pub fn write(&self, text: &str) -> Result<(), WriteFault> {
        write_whole(&self.path, text)
    }

    /// Takes it off the disk.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn delete(&self) -> io::Result<()> {
        match fs::remove_file(&self.path) {
            Err(fault) if fault.kind() != io::ErrorKind::NotFound => Err(fault),
            _ => Ok(()),
        }
    }
}

impl Drop for RoomFile {
    /// The mark goes where there is nothing that it marks.
    fn drop(&mut self) {
        if !self.path.exists() {
            let _ = fs::remove_file(self.path.with_extension("lock"));
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_room_is_left_only_when_nobody_holds_it() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::inside(folder.path());
        assert!(RoomFile::left(&folders).is_empty());
        let (one, other) = (RoomFile::new(&folders).unwrap(), RoomFile::new(&folders).unwrap());
        one.write("one").unwrap();
        other.write("other").unwrap();
        assert!(RoomFile::left(&folders).is_empty(), "two rooms at once");
        drop(one);
        let left = RoomFile::left(&folders);
        assert_eq!(left.iter().map(|file| file.read().unwrap()).collect::<Vec<_>>(), ["one"]);
        assert!(RoomFile::left(&folders).is_empty(), "it is held again");
        left.first().unwrap().delete().unwrap();
        left.first().unwrap().delete().unwrap();
        assert_eq!(left.first().unwrap().read(), None);
        drop((left, other));
        assert_eq!(RoomFile::left(&folders).len(), 1);
        assert_eq!(fs::read_dir(folders.rooms()).unwrap().count(), 2, "a room and its mark");
    }
}
