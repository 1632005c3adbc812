//! Why no window can be shown, in one line.
//!
//! Bevy and winit panic where a desktop lacks a display or a graphics device. Until the first picture stands, a panic is
//! caught here and turned into the one line that helps. Later ones are faults of ours: a report has been written of them
//! when the program begins again, in the same window's place, and says so.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use bevy::app::AppExit;

use crate::records::AGAIN_VARIABLE;

/// Why no window can be shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WindowFault {
    /// There is no desktop to show a window on.
    #[error("there is no display")]
    NoDisplay,
    /// There is a desktop, but no graphics driver that could draw.
    #[error("there is no graphics device")]
    NoGraphics,
    /// Something else went wrong before the first picture.
    #[error("the window could not be opened: {0}")]
    Broken(String),
}

/// Whether the first picture stands.
static SHOWN: AtomicBool = AtomicBool::new(false);

/// Says that the first picture stands.
pub(super) fn shown() {
    if !SHOWN.swap(true, Ordering::Relaxed) {
        _ = BEGAN.set(Instant::now());
    }
}

/// Runs the window, and says in one line what a desktop lacks.
pub(super) fn watch(run: impl FnOnce() -> AppExit) -> Result<(), WindowFault> {
    let heard = Arc::new(Mutex::new(String::new()));
    let usual = panic::take_hook();
    let listening = Arc::clone(&heard);
    panic::set_hook(Box::new(move |info| {
        if SHOWN.load(Ordering::Relaxed) {
            usual(info);
            if std::thread::current().name() == Some("main") {
                begin_again();
            }
        } else {
            let mut heard = listening.lock().unwrap_or_else(PoisonError::into_inner);
            if heard.is_empty() {
                *heard = message(info);
            }
        }
    }));
    let ended = panic::catch_unwind(AssertUnwindSafe(run));
    let heard = heard.lock().unwrap_or_else(PoisonError::into_inner).clone();
    match ended {
        Ok(AppExit::Success) if heard.is_empty() => Ok(()),
        Ok(_) | Err(_) => Err(fault(&heard)),
    }
}

/// Whoever stops so soon after beginning again would only stop once more.
const AT_LEAST: Duration = Duration::from_secs(60);

/// When the first picture stood.
static BEGAN: OnceLock<Instant> = OnceLock::new();

/// Begins the program anew, to tell what happened and lead back to the turn: everything is on the disk already. Comes back
/// only where it may not or cannot.
fn begin_again() {
    let is_second = std::env::var_os(AGAIN_VARIABLE).is_some();
    if is_second && BEGAN.get().is_none_or(|began| began.elapsed() < AT_LEAST) {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let mut again = Command::new(program);
    again.args(std::env::args_os().skip(1)).env(AGAIN_VARIABLE, "1");
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        // Takes the place of this process: the window goes with all else that it holds.
        _ = again.exec();
    }
    #[cfg(not(unix))]
    if again.spawn().is_ok() {
        std::process::exit(1);
    }
}

fn message(info: &PanicHookInfo<'_>) -> String {
    let said = info.payload();
    let words = said.downcast_ref::<String>().map(String::as_str).or_else(|| said.downcast_ref::<&str>().copied());
    words.unwrap_or("no reason given").to_owned()
}

/// What a panic before the first picture means.
fn fault(heard: &str) -> WindowFault {
    let has = |words: &str| heard.contains(words);
    if has("event loop") || has("create window") || has("DISPLAY") || has("WAYLAND") {
        WindowFault::NoDisplay
    } else if has("GPU") || has("wgpu surface") || has("adapter") || has("RequestDevice") {
        WindowFault::NoGraphics
    } else {
        WindowFault::Broken(heard.lines().next().unwrap_or_default().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_desktop_lacks_is_told_from_what_was_heard() {
        fn check(heard: &str, expected: WindowFault) {
            assert_eq!(fault(heard), expected, "{heard}");
        }
        check("Failed to build event loop: Os(OsError { … })", WindowFault::NoDisplay);
        check("Unable to find a GPU! Make sure you have installed required drivers!", WindowFault::NoGraphics);
        check("Failed to create wgpu surface: …", WindowFault::NoGraphics);
        check("something\nelse", WindowFault::Broken("something".to_owned()));
    }
}
