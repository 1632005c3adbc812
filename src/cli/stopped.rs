//! A fault of the program never ends in silence: a report is written, and one line says where it lies.

use std::backtrace::Backtrace;
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::records::{Folders, Stopped};
use crate::words::Words;

/// Stands for the file in a sentence that is made before there is one.
const FILE: &str = "\u{1}";

/// Only the first fault is told: those that follow come of it.
static TOLD: AtomicBool = AtomicBool::new(false);

/// From now on a fault of the program is written down in the user's folders, and told in one line. With `RUST_BACKTRACE`
/// set, all that is known of it is printed besides.
pub fn tell_of_faults(folders: Option<&Folders>, words: &Words) {
    let folders = folders.cloned();
    let told = words.with("terminal-stopped", &[("file", FILE.into())]);
    let untold = words.with("terminal-stopped-unwritten", &[("place", FILE.into())]);
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !TOLD.swap(true, Ordering::SeqCst) {
            let stopped = stopped(info);
            let written = folders.as_ref().and_then(|folders| stopped.write(folders).ok());
            let line = match written {
                Some(file) => told.replace(FILE, &file.display().to_string()),
                None => untold.replace(FILE, &stopped.place),
            };
            let _ = writeln!(io::stderr(), "in-their-shoes: {line}");
        }
        if std::env::var_os("RUST_BACKTRACE").is_some_and(|wanted| wanted != "0") {
            usual(info);
        }
    }));
}

fn stopped(info: &PanicHookInfo<'_>) -> Stopped {
    Stopped {
        what: info.payload_as_str().unwrap_or_default().to_owned(),
        place: info.location().map(ToString::to_string).unwrap_or_default(),
        thread: std::thread::current().name().unwrap_or_default().to_owned(),
        trace: Backtrace::force_capture().to_string(),
    }
}
