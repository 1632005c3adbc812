//! Why no window can be shown, in one line.
//!
//! Bevy and winit panic where a desktop lacks a display or a graphics device. Until the first picture stands, a panic is
//! caught here and turned into the one line that helps; later ones are real faults and show themselves in full.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bevy::app::AppExit;

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
    SHOWN.store(true, Ordering::Relaxed);
}

/// Runs the window, and says in one line what a desktop lacks.
pub(super) fn watch(run: impl FnOnce() -> AppExit) -> Result<(), WindowFault> {
    let heard = Arc::new(Mutex::new(String::new()));
    let usual = panic::take_hook();
    let listening = Arc::clone(&heard);
    panic::set_hook(Box::new(move |info| {
        if SHOWN.load(Ordering::Relaxed) {
            usual(info);
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
