//! What can go wrong with the database, and what is said about it.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Error, ErrorCode};

use super::run::RunKey;
use crate::scenario::Detail;

/// Why something could not be read or written. The run that is played goes on whatever this says.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseFault {
    /// Another program holds the file and did not let go of it in time.
    #[error("{path} is held by another program", path = .0.display())]
    Locked(PathBuf),
    /// There is no room left on the disk.
    #[error("there is no room left for {path}", path = .0.display())]
    Full(PathBuf),
    /// The file, or its folder, may only be read.
    #[error("{path} may only be read", path = .0.display())]
    ReadOnly(PathBuf),
    /// The file was written by a newer version of this program; it can be read and is not written to.
    #[error("{path} is of a newer version of this program", path = .0.display())]
    Newer(PathBuf),
    /// The file is damaged, and could not be set aside either.
    #[error("{path} is damaged", path = .0.display())]
    Damaged(PathBuf),
    /// The file could not be opened at all.
    #[error("{path} could not be opened: {source}", path = path.display())]
    System {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// What is kept of a run makes no sense any more.
    #[error("what is kept of the run {0} cannot be read")]
    Unreadable(RunKey),
    /// There is no run of this key.
    #[error("there is no run {0}")]
    NoSuchRun(RunKey),
    /// There is no such profile; perhaps it was forgotten meanwhile.
    #[error("there is no such profile")]
    NoSuchProfile,
    /// Another profile has this nickname already.
    #[error("another profile is called “{0}” already")]
    NicknameTaken(String),
    /// A nickname of nothing but spaces.
    #[error("a nickname has at least one letter")]
    NoNickname,
    /// Anything else that SQLite said.
    #[error("{path}: {source}", path = path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        #[source]
        source: Error,
    },
}

impl DatabaseFault {
    /// What SQLite said of a file.
    pub(super) fn of(path: &Path, source: Error) -> Self {
        let path = path.to_owned();
        match &source {
            Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked(path),
                ErrorCode::DiskFull => Self::Full(path),
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly(path),
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged(path),
                ErrorCode::CannotOpen | ErrorCode::SystemIoFailure => {
                    Self::System { path, source: io::Error::other(source) }
                }
                _ => Self::Other { path, source },
            },
            _ => Self::Other { path, source },
        }
    }

    /// The line for a person: a key of the words, and the values in it.
    #[must_use]
    pub fn line(&self) -> (&'static str, Vec<(&'static str, Detail)>) {
        let file = |path: &Path| vec![("file", text(path.display()))];
        match self {
            Self::Locked(path) => ("records-locked", file(path)),
            Self::Full(path) => ("records-full", file(path)),
            Self::ReadOnly(path) => ("records-read-only", file(path)),
            Self::Newer(path) => ("records-newer", file(path)),
            Self::NicknameTaken(nickname) => ("records-nickname-taken", vec![("nickname", text(nickname))]),
            Self::NoNickname => ("records-no-nickname", Vec::new()),
            Self::NoSuchRun(_) | Self::NoSuchProfile | Self::Unreadable(_) => ("records-gone", Vec::new()),
            Self::Damaged(_) | Self::System { .. } | Self::Other { .. } => {
                ("records-unreachable", vec![("reason", text(self))])
            }
        }
    }
}

/// Something about the records that the person should be told once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordsNews {
    /// The file was written by a newer version of this program: it is read, and nothing is written into it.
    Newer(PathBuf),
    /// The file may only be read.
    ReadOnly(PathBuf),
    /// The file was damaged. It was set aside under this name, and so many runs were carried over from it.
    SetAside {
        /// Where the damaged file lies now.
        path: PathBuf,
        /// How many runs could be carried over.
        saved: usize,
    },
    /// Something was deleted, and traces of it may be left in the file while others use it.
    Traces(PathBuf),
    /// Run files of the time before there was a database that could not be read. They stay where they are.
    OldRunsUnreadable {
        /// How many.
        count: usize,
        /// The first of them.
        first: PathBuf,
    },
}

impl RecordsNews {
    /// The line for a person: a key of the words, and the values in it.
    #[must_use]
    pub fn line(&self) -> (&'static str, Vec<(&'static str, Detail)>) {
        let file = |path: &Path| ("file", text(path.display()));
        match self {
            Self::Newer(path) => ("records-newer", vec![file(path)]),
            Self::ReadOnly(path) => ("records-read-only", vec![file(path)]),
            Self::Traces(path) => ("records-traces", vec![file(path)]),
            Self::SetAside { path, saved } => ("records-set-aside", vec![file(path), ("count", number(*saved))]),
            Self::OldRunsUnreadable { count, first } => {
                ("records-old-runs", vec![file(first), ("count", number(*count))])
            }
        }
    }
}

fn text(value: impl ToString) -> Detail {
    Detail::Text(value.to_string())
}

fn number(value: usize) -> Detail {
    Detail::Number(i64::try_from(value).unwrap_or(i64::MAX))
}
