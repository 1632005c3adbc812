//! What is written down when the program stops in the middle of something, and whether somebody has been told.
//!
//! A report says what went wrong, where, and in which version on which system. It holds no name, no run and none of the
//! words that somebody read or wrote.

use std::path::{Path, PathBuf};

use super::database::now;
use super::folders::{Folders, free_file};
use super::write::{WriteFault, write_for_others, write_whole};
use crate::exchange::Moment;

/// Set while the program begins again after it stopped, so that it does not begin again for ever.
pub const AGAIN_VARIABLE: &str = "IN_THEIR_SHOES_AGAIN";

/// In a build for trying things out: where the program is to stop in the middle.
#[cfg(debug_assertions)]
const STOP_VARIABLE: &str = "IN_THEIR_SHOES_STOP";

/// So many lines of where the program was are kept.
const MOST_LINES: usize = 120;

/// What went wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stopped {
    /// What the fault said.
    pub what: String,
    /// The file, line and column of the program.
    pub place: String,
    /// The name of the thread.
    pub thread: String,
    /// Where the program was, function by function.
    pub trace: String,
}

impl Stopped {
    /// The report. What stands between quotes or backticks in the fault may be somebody's words, and is left out.
    #[must_use]
    pub fn report(&self) -> String {
        let trace: Vec<&str> = self.trace.lines().take(MOST_LINES).collect();
        format!(
            "In Their Shoes {version} stopped in the middle of something.\n\nwhat:   {what}\nplace:  {place}\nthread: {thread}\n\
             system: {system}, {machine}\nwhen:   {when}\n\n{trace}\n",
            version = env!("CARGO_PKG_VERSION"),
            what = without_quotes(&self.what),
            place = self.place,
            thread = self.thread,
            system = std::env::consts::OS,
            machine = std::env::consts::ARCH,
            when = Moment(now()),
            trace = trace.join("\n"),
        )
    }

    /// Writes the report into the user's data, to be told of when the program begins again. Returns its file.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write(&self, folders: &Folders) -> Result<PathBuf, WriteFault> {
        let folder = folders.reports();
        let file = free_file(&folder, "stopped", "txt");
        write_for_others(&file, &self.report())?;
        write_whole(&untold(folders), &file.display().to_string())?;
        Ok(file)
    }
}

/// The report that nobody has been told of yet. It counts as told from now on.
#[must_use]
pub fn untold_report(folders: &Folders) -> Option<PathBuf> {
    let untold = untold(folders);
    let file = PathBuf::from(std::fs::read_to_string(&untold).ok()?.trim());
    // Where that cannot be deleted it is told twice, which is better than never.
    _ = std::fs::remove_file(untold);
    Some(file).filter(|file| file.exists())
}

/// Holds the name of the report that nobody has been told of.
fn untold(folders: &Folders) -> PathBuf {
    Path::new(&folders.reports()).join("untold")
}

/// A text without what stands between quotes or backticks.
fn without_quotes(text: &str) -> String {
    let mut kept = String::new();
    let mut closing = None;
    for sign in text.chars() {
        match closing {
            Some(end) if sign == end => {
                kept.push('…');
                kept.push(sign);
                closing = None;
            }
            Some(_) => {}
            None => {
                kept.push(sign);
                closing = match sign {
                    '`' | '"' => Some(sign),
                    '“' => Some('”'),
                    '‘' => Some('’'),
                    _ => None,
                };
            }
        }
    }
    kept
}

/// Stops in the middle, where the environment names this place: for tests of what follows. No release has this.
#[cfg(debug_assertions)]
#[expect(clippy::panic, reason = "this is what it is for")]
pub fn stop_on_purpose(place: &str) {
    let wanted = std::env::var(STOP_VARIABLE).is_ok_and(|wanted| wanted == place);
    if wanted && std::env::var_os(AGAIN_VARIABLE).is_none() {
        panic!("stopped on purpose at “{place}”, with `somebody’s words` in it");
    }
}

/// Nothing, in a release.
#[cfg(not(debug_assertions))]
pub fn stop_on_purpose(_place: &str) {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn a_report_says_what_and_where_and_nothing_that_somebody_wrote() {
        let what = "byte index 5 is not a char boundary; it is inside 'é' of `My café is closing` “and so” \"on";
        let stopped = Stopped { what: what.to_owned(), place: "src/here.rs:1:2".to_owned(), ..Stopped::default() };
        let report = stopped.report();
        for kept in
            ["byte index 5 is not", "`…`", "“…”", "src/here.rs:1:2", env!("CARGO_PKG_VERSION"), std::env::consts::OS]
        {
            assert!(report.contains(kept), "{kept}: {report}");
        }
        for lost in ["café", "and so", "\"on"] {
            assert!(!report.contains(lost), "{lost}: {report}");
        }
    }

    #[test]
    fn each_report_is_a_file_of_its_own_and_is_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::inside(folder.path());
        assert_eq!(untold_report(&folders), None);
        let stopped = Stopped { what: "first".to_owned(), ..Stopped::default() };
        let first = stopped.write(&folders).unwrap();
        let second = stopped.write(&folders).unwrap();
        assert_ne!(first, second);
        assert!(std::fs::read_to_string(&first).unwrap().contains("first"));
        assert_eq!(untold_report(&folders), Some(second));
        assert_eq!(untold_report(&folders), None);
    }
}
