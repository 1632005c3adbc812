//! Saving what a room came to: as tables, and as a page for a browser or a printer.

use std::path::{Path, PathBuf};

use crate::app::program::Program;
use crate::app::program::notices::Topic;
use crate::exchange::Moment;
use crate::exchange::table::{TableOptions, notes_table, votes_table};
use crate::page::{RoomLooked, room_html};
use crate::records::{Folders, WriteFault, system_line, write_for_others};
use crate::words::Words;
use crate::workshop::RoomDebrief;

impl Program {
    /// Saves what the room came to beside the user's documents, and says where.
    pub(super) fn save_room(&mut self) {
        let Some(folders) = &self.folders else {
            self.notices.push(Topic::Kept, self.words.text("debrief-page-nowhere"));
            return;
        };
        let Some(room) = &self.room.led else { return };
        let Some(debrief) = room.debrief() else { return };
        let said = write_room(folders, debrief, &room.scenario().id, room.began(), &self.words);
        self.notices.push(Topic::Kept, said);
    }
}

/// Writes what a room came to that began then, in seconds since 1970, beside the user's documents. What came of it, in
/// words.
pub(super) fn write_room(
    folders: &Folders,
    debrief: &RoomDebrief,
    scenario: &str,
    began: u64,
    words: &Words,
) -> String {
    let page = folders.documents.join(format!("{scenario}-room-{}.html", stamp(began)));
    let looked = RoomLooked { debrief, scenario, began: Some(began) };
    match write(&page, &looked, debrief, words) {
        Ok(()) => words.with("room-saved", &[("file", page.display().to_string().into())]),
        Err(fault) => {
            let (key, values) = system_line(&fault.source);
            words.with("room-not-saved", &[("reason", words.detailed(key, &values).into())])
        }
    }
}

/// Writes the page, and beside it the votes and the notes as tables.
fn write(page: &Path, looked: &RoomLooked<'_>, debrief: &RoomDebrief, words: &Words) -> Result<(), WriteFault> {
    let options = TableOptions { mark: true, ..TableOptions::default() };
    let beside = |ending: &str| -> PathBuf { page.with_extension(ending) };
    write_for_others(page, &room_html(looked, words))?;
    let tables = [
        ("votes.csv", votes_table(Vec::new(), debrief, options)),
        ("notes.csv", notes_table(Vec::new(), debrief, options)),
    ];
    for (ending, table) in tables {
        // A table that is written into memory can fail of nothing.
        let Ok(table) = table else { continue };
        write_for_others(&beside(ending), &String::from_utf8_lossy(&table))?;
    }
    Ok(())
}

/// The day and the time of day in a file's name: 2026-11-22-1405.
fn stamp(began: u64) -> String {
    let moment = Moment(began).to_string();
    let (day, time) = moment.split_once('T').unwrap_or((&moment, ""));
    let time: String = time.chars().filter(char::is_ascii_digit).take(4).collect();
    format!("{day}-{time}")
}
