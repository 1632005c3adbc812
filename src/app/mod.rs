//! The window: the only folder that knows Bevy and egui.
//!
//! `window` is Bevy's part; `program` is all the rest and knows no Bevy. A view in `screens` takes a model and returns an
//! action; `program` alone carries actions out.

#![expect(
    unreachable_pub,
    reason = "what one folder of the window shows to the others is `pub` there, and goes no further"
)]

mod access;
mod contact_sheet;
mod fault;
mod foresight;
mod frames;
mod gatherer;
mod keys;
mod known;
mod models;
mod portraits;
mod program;
#[cfg(test)]
mod program_tests;
mod progress;
mod rest;
mod review;
mod room;
mod saves;
mod screens;
mod sound;
mod stage;
mod talk;
#[cfg(test)]
mod testing;
mod theme;
mod troupe;
mod window;
mod window_icon;
mod zoom;

pub use contact_sheet::contact_sheet;
pub use fault::WindowFault;
pub use program::Opening;
use program::Program;

use std::path::PathBuf;

use crate::records::{AGAIN_VARIABLE, Folders, system_languages};
use crate::words::Language;

/// Opens the window and comes back when it is closed. `more` are folders of scenarios to add to those of the user;
/// `language` is spoken whatever the settings and the machine say.
///
/// # Errors
/// Where there is no display, no graphics device, or a part that ships with the program cannot be read.
pub fn open(
    folders: Option<Folders>,
    more: &[PathBuf],
    opening: Option<Opening>,
    language: Option<Language>,
) -> Result<(), WindowFault> {
    // Whoever begins again after a fault is told of it first, and then goes on where they were.
    let again = std::env::var_os(AGAIN_VARIABLE).is_some();
    let opening = opening.map(|opening| Opening { now: opening.now && !again, ..opening });
    let mut program = Program::new(folders, more, opening).map_err(|fault| WindowFault::Broken(fault.to_string()))?;
    program.speak(language, Language::preferred(system_languages()));
    // The first picture is drawn while the system still makes the window.
    program.prepare(1280.0, 720.0);
    fault::watch(|| window::run(program))
}
