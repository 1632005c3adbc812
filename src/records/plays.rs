//! Golden playthroughs on the disk: a played run is added at the end of a plays file.

use std::io;
use std::path::{Path, PathBuf};

use super::scenarios::{ReadFault, read_bytes};
use super::write::{WriteFault, write_for_others};
use crate::scenario::{Finding, Shown};
use crate::scoring::playthrough::{Plays, Playthrough, added, new_file};

/// Why a play could not be recorded. The file stands as it was.
#[derive(Debug, thiserror::Error)]
pub enum RecordFault {
    /// The file could not be read at all.
    #[error(transparent)]
    Read(#[from] ReadFault),
    /// What is in the file is no list of plays, so that adding one could lose something.
    #[error("{path}, line {line}: this file has a fault, and nothing is added to it", path = path.display(), line = shown.line)]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The first thing that is wrong in it.
        finding: Box<Finding>,
        /// Where that is.
        shown: Box<Shown>,
    },
    /// The play would not read back as it is.
    #[error("{path} is written in a way to which nothing can be added", path = .0.display())]
    Strange(PathBuf),
    /// The file could not be written.
    #[error(transparent)]
    Write(#[from] WriteFault),
}

/// Reads the plays of a file to which one shall be added; none where there is no such file yet.
///
/// # Errors
/// Where the file cannot be read, or anything in it has a fault.
pub fn recorded(path: &Path) -> Result<Option<Plays>, RecordFault> {
    let plays = match read_bytes(path) {
        Ok(bytes) => Plays::read(bytes),
        Err(ReadFault::System { source, .. }) if source.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(fault.into()),
    };
    match plays.findings.first() {
        None => Ok(Some(plays)),
        Some(finding) => {
            let shown = Box::new(plays.source.show(finding));
            Err(RecordFault::Unreadable { path: path.to_owned(), finding: Box::new(finding.clone()), shown })
        }
    }
}

/// Adds a play at the end of a file, or begins the file with it. What is there stays, remarks and layout included. A
/// play whose name is taken gets a number behind it. Returns the play's name.
///
/// # Errors
/// Where that cannot be done without losing something. The file then stands as it was.
pub fn record(path: &Path, mut play: Playthrough) -> Result<String, RecordFault> {
    let text = match recorded(path)? {
        None => new_file(&play),
        Some(plays) => {
            let taken = |name: &str| plays.plays.iter().any(|(_, other)| other.name == name);
            let numbered = |number| format!("{}, {number}", play.name);
            if let (true, Some(free)) = (taken(&play.name), (2..).map(numbered).find(|name| !taken(name))) {
                play.name = free;
            }
            added(&plays, &play).ok_or_else(|| RecordFault::Strange(path.to_owned()))?
        }
    };
    // A link goes on pointing at the file that it names.
    let file = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    write_for_others(&file, &text)?;
    Ok(play.name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use std::fs;

    use super::*;

    fn play() -> Playthrough {
        let text = "[(name: \"Taller\", seed: 1, answers: [\"ask\"], ending: \"taller\", curiosity: 1)]";
        Plays::read(text.as_bytes()).plays.remove(0).1
    }

    #[test]
    fn plays_come_one_behind_the_other_and_each_has_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("small.plays.ron");
        assert!(recorded(&path).unwrap().is_none());
        for _ in 0..3 {
            record(&path, play()).unwrap();
        }
        let plays = recorded(&path).unwrap().unwrap().plays;
        let names: Vec<&str> = plays.iter().map(|(_, play)| play.name.as_str()).collect();
        assert_eq!(names, ["Taller", "Taller, 2", "Taller, 3"]);
    }

    #[test]
    fn a_file_with_a_fault_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("small.plays.ron");
        for text in ["", "Scenario()", "[(name: \"No seed\")]", "[", "// only a remark"] {
            fs::write(&path, text).unwrap();
            assert!(matches!(record(&path, play()), Err(RecordFault::Unreadable { .. })), "{text}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert!(matches!(record(folder.path(), play()), Err(RecordFault::Read(_))));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_a_file_keeps_who_may_read_it() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("small.plays.ron"), folder.path().join("link.plays.ron"));
        fs::write(&path, "[]").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        record(&link, play()).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(recorded(&path).unwrap().unwrap().plays.len(), 1);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o664);
    }
}
