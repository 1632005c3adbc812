//! Which file it is that a path leads to, and the name under which a damaged one is set aside.

use std::path::{Path, PathBuf};

use super::connect::name;
use crate::exchange::Moment;

/// Which file it is, whatever its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FileIdentity(u64, u64);

impl FileIdentity {
    /// The file that a path leads to; none where there is none.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let file = std::fs::metadata(path).ok()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Some(Self(file.dev(), file.ino()))
        }
        // Elsewhere a file that is open cannot be deleted or replaced.
        #[cfg(not(unix))]
        {
            let _ = file;
            Some(Self(0, 0))
        }
    }
}

/// The other files that SQLite keeps beside a database.
pub(super) const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A path with an ending more.
pub(super) fn with_ending(file: &Path, ending: &str) -> PathBuf {
    file.with_file_name(format!("{}{ending}", name(file)))
}

/// A free name for a damaged file that says when it was set aside, as in `records-damaged-20261122-0915.sqlite`.
pub(super) fn aside(file: &Path, time: u64) -> Option<PathBuf> {
    let stem = file.file_stem()?.to_str()?;
    let dated = format!("{stem}-damaged-{}", Moment(time).in_a_name());
    let names = std::iter::once(dated.clone()).chain((2..100).map(|number| format!("{dated}-{number}")));
    names.map(|name| file.with_file_name(format!("{name}.sqlite"))).find(|path| !path.exists())
}
