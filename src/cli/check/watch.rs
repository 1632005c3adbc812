//! `check --watch`: checks, waits for a saved file, and checks again.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use super::look::Known;
use super::{CheckArguments, CheckFormat, once};
use crate::cli::{Console, Outcome};
use crate::records::{AuthorsFile, COURSES_FILE, Watch};
use crate::words::Words;

/// How long one wait lasts; then it waits again.
const WAIT: Duration = Duration::from_secs(3600);

/// Goes on until the program is ended, or nothing can be printed any more.
pub(super) fn watch(
    arguments: &CheckArguments,
    words: &Words,
    console: Console,
    out: &mut impl Write,
) -> anyhow::Result<Outcome> {
    // It watches before it looks, so that nothing saved in between is missed.
    let mut watch = Watch::on(&watched(&arguments.paths))?;
    let mut known = Known::new();
    loop {
        if console.is_terminal {
            // Away with what was found before, and to the top.
            write!(out, "\u{1b}[2J\u{1b}[3J\u{1b}[H")?;
        }
        if let Err(fault) = once(arguments, words, console, &mut known, out) {
            // A file that is gone may come again. Where nothing can be printed, this cannot either.
            writeln!(out, "{fault:#}")?;
        }
        if arguments.format == CheckFormat::Text {
            writeln!(out, "{}", words.text("terminal-check-waiting"))?;
        }
        out.flush()?;
        let changed = loop {
            if let Some(changed) = watch.next(WAIT) {
                break changed;
            }
        };
        forget(&mut known, &changed);
    }
}

/// What a person named, and the scenarios of what was named.
fn watched(paths: &[PathBuf]) -> Vec<PathBuf> {
    let scenarios = paths.iter().filter_map(|path| AuthorsFile::named(path)).map(|file| file.scenario);
    paths.iter().cloned().chain(scenarios).collect()
}

/// Whatever belongs to a changed file is looked at again.
fn forget(known: &mut Known, changed: &[PathBuf]) {
    for path in changed {
        match AuthorsFile::named(path) {
            Some(file) => {
                known.remove(&file.scenario);
                // A course may name what has come or gone.
                known.remove(&path.with_file_name(COURSES_FILE));
            }
            // A folder as a whole, or a name of its own kind.
            None => known.clear(),
        }
    }
    // What could not be read may be there now.
    known.retain(|_, looked| looked.unread.is_empty());
}
