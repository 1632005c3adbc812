//! What is kept on this machine: settings, runs, and the scenario files that are read. Nothing leaves it unless somebody
//! sends it ([`Delivery`]).

mod beside;
mod chance;
mod database;
mod delivery;
mod exchanged;
mod exchanging;
mod folders;
mod labelled;
mod languages;
mod plays;
mod refused;
mod report;
mod rooms;
mod run_file;
mod scenarios;
mod settings;
mod shelf;
mod translations;
mod watch;
mod write;

pub use beside::{AuthorsFile, COURSES_FILE, FileKind, authors_files};
use chance::fresh_key;
pub use chance::{NoRandomness, fresh_seed};
pub use database::{
    BrokenOff, Calibration, CheckIn, CheckInMoment, Database, DatabaseFault, Day, Face, MadeStatement, Meetings,
    MoveTold, Played, Profile, ProfileId, QueueCounts, QueuedStatement, Rating, RecordsNews, Rewrite, Run, RunKey,
    RunResult, RunSummary, RunUnderWay, SavedRuns, Settled, TakenIn, WantedRuns, WholeRun, now,
};
pub use delivery::{
    Answer, Away, Backoff, BadAddress, Credentials, CredentialsFault, Delivered, Delivery, DeliveryFault, Held,
    NAME_VARIABLE, NoCertificate, PASSWORD_VARIABLE, Store, StoreAddress,
};
pub use exchanged::{Scenarios, record_of, whole_run_of};
pub use exchanging::{
    Export, ExportFault, ExportForm, FileTakenIn, PersonNames, Sending, Sent, TakeInFault, open_lines, save_unwritten,
    take_in_file, take_in_lines, telling,
};
pub use folders::{FOLDER_VARIABLE, Folders, free_file, writable_folder};
pub use labelled::labelled_texts;
pub use languages::system_languages;
pub use plays::{RecordFault, record, recorded};
pub use refused::system_line;
pub use report::{AGAIN_VARIABLE, Stopped, stop_on_purpose, untold_report};
pub use rooms::RoomFile;
pub use run_file::{RunFile, RunFileFault, read_run};
pub use scenarios::{
    ReadFault, is_same_file, read, read_bytes, read_courses, read_text, scenario_files, shipped, shipped_courses,
    shipped_names,
};
pub use settings::{Answers, Pace, Patience, Settings, SettingsFile, StoreSettings, Theme, Thoughts, Typeface};
pub use shelf::{Origin, Pack, Shelf, ShelfEntry};
pub use translations::{read_translation, shipped_translations, translation, translation_file};
pub use watch::{Watch, WatchFault};
pub use write::{NewFault, WriteFault, write_for_others, write_in_pieces, write_new, write_whole};

#[cfg(test)]
mod tests;
