//! Reading aloud: on and off, what is heard of each frame, and what is said where there is no voice.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bevy_egui::egui::accesskit::TreeUpdate;
use bevy_egui::egui::{Event, Ui};

use super::Program;
use super::notices::Topic;
use crate::app::access::{Narrator, Voice};
use crate::app::keys::{Keys, Shortcut};
use crate::records::Settings;

/// What reading aloud needs from one frame to the next.
#[derive(Default)]
pub(super) struct SpeechDesk {
    narrator: Narrator,
    voice: Option<Voice>,
    /// What a voice calls that cannot speak.
    wake: Option<Arc<Mutex<dyn Fn() + Send>>>,
    /// Where the voice is; none for that of the system.
    socket: Option<PathBuf>,
    /// Whether something was pressed in this frame.
    pressed: bool,
}

impl Program {
    /// Lets a voice that cannot speak wake the window.
    pub fn wake_for_speech(&mut self, wake: impl Fn() + Send + 'static) {
        self.speech.wake = Some(Arc::new(Mutex::new(wake)));
    }

    /// Takes in what the frame just drawn is to a screen reader, and reads aloud what is new in it.
    pub fn read_aloud(&mut self, tree: &TreeUpdate) {
        let Some(voice) = self.speech.voice.as_ref() else { return };
        for saying in self.speech.narrator.hear(tree, self.speech.pressed, &self.words) {
            voice.does(saying);
        }
    }

    /// Brings the voice into line with the settings, at the beginning of a frame.
    pub(super) fn follow_speech(&mut self, ui: &Ui) {
        let is_press = |event: &Event| {
            matches!(
                event,
                Event::Key { pressed: true, .. }
                    | Event::PointerButton { pressed: true, .. }
                    | Event::AccessKitActionRequest(_)
            )
        };
        self.speech.pressed = ui.input(|input| input.events.iter().any(is_press));
        if !self.settings.speech {
            self.speech.voice = None;
            return;
        }
        if self.speech.voice.as_ref().is_some_and(Voice::has_failed) {
            self.speech.voice = None;
            let key = if cfg!(unix) { "speech-no-service" } else { "speech-elsewhere" };
            self.notices.push(Topic::Speech, self.words.text(key));
            self.change(Settings { speech: false, ..self.settings.clone() });
            return;
        }
        let language = self.words.text("speech-language");
        if self.speech.voice.as_ref().is_none_or(|voice| voice.language != language) {
            self.speech.narrator = Narrator::default();
            let wake = self.speech.wake.clone();
            let wake = move || {
                if let Some(wake) = &wake {
                    (wake.lock().unwrap_or_else(PoisonError::into_inner))();
                }
            };
            self.speech.voice = Some(Voice::open(&language, self.speech.socket.clone(), wake));
        }
    }

    /// The key that switches reading aloud on and off.
    pub(super) fn speech_key(&mut self, ui: &Ui, keys: &Keys) {
        if ui.input_mut(|input| keys.take(input, Shortcut::Speech)) {
            self.notices.clear(&Topic::Speech);
            self.change(Settings { speech: !self.settings.speech, ..self.settings.clone() });
        }
    }
}

#[cfg(test)]
impl Program {
    /// Lets the voice be another than the system's.
    pub(in crate::app) fn speak_through(&mut self, socket: PathBuf) {
        self.speech.socket = Some(socket);
    }
}
