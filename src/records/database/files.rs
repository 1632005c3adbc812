//! Which file it is that a path leads to, and the name under which a damaged one is set aside.

use std::path::{Path, PathBuf};

use super::connect::name;

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
    let [year, month, day, hour, minute] = date(time);
    let stem = file.file_stem()?.to_str()?;
    let dated = format!("{stem}-damaged-{year:04}{month:02}{day:02}-{hour:02}{minute:02}");
    let names = std::iter::once(dated.clone()).chain((2..100).map(|number| format!("{dated}-{number}")));
    names.map(|name| file.with_file_name(format!("{name}.sqlite"))).find(|path| !path.exists())
}

/// Year, month, day, hour and minute of a time in seconds since 1970, UTC.
fn date(time: u64) -> [u64; 5] {
    // Howard Hinnant's days from civil, backwards: years begin in March, so that the leap day comes last.
    let days = time / 86_400 + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    [era * 400 + year + later, month, of_month, time / 3_600 % 24, time / 60 % 60]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_date() {
        fn check(time: u64, expected: [u64; 5]) {
            assert_eq!(date(time), expected, "{time}");
        }
        check(0, [1970, 1, 1, 0, 0]);
        check(951_782_399, [2000, 2, 28, 23, 59]);
        check(951_782_400, [2000, 2, 29, 0, 0]);
        check(1_795_338_900, [2026, 11, 22, 9, 15]);
        check(4_107_542_400, [2100, 3, 1, 0, 0]);
    }
}
