//! `play --record`: the conversation just played becomes a golden playthrough.

use std::io::Write;
use std::path::Path;

use anyhow::anyhow;

use crate::records::{self, RecordFault};
use crate::scoring::playthrough::Playthrough;
use crate::session::{Session, View};
use crate::words::Words;

/// Whether a play can be recorded in a file; asked before anybody plays for nothing.
///
/// # Errors
/// Where the file is there and cannot be read.
pub fn may_record(file: &Path, words: &Words) -> anyhow::Result<()> {
    records::recorded(file).map(|_| ()).map_err(|fault| refusal(fault, words))
}

/// Adds a conversation that came to an ending to a file of golden playthroughs, and says so.
///
/// # Errors
/// Where the file cannot be read or written. It then stands as it was.
pub fn record(session: &Session, file: &Path, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    let title = match session.view() {
        Some(View::Over { ending, .. }) => ending.title.as_str(),
        _ => "",
    };
    let Ok(play) = Playthrough::of(session, title) else {
        writeln!(out, "{}", words.text("terminal-record-no-ending"))?;
        return Ok(());
    };
    let name = records::record(file, play).map_err(|fault| refusal(fault, words))?;
    let values = [("file", file.display().to_string().into()), ("name", name.into())];
    writeln!(out, "{}", words.with("terminal-recorded", &values))?;
    Ok(())
}

fn refusal(fault: RecordFault, words: &Words) -> anyhow::Error {
    match fault {
        RecordFault::Unreadable { path, finding, shown } => {
            let (message, hint) = words.finding(&finding);
            let message = format!("{message} {hint}");
            let values = [
                ("file", path.display().to_string().into()),
                ("line", shown.line.into()),
                ("message", message.trim_end().into()),
            ];
            anyhow!("{}", words.with("terminal-record-refused", &values))
        }
        other => other.into(),
    }
}
