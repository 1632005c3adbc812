//! A key, alone or together with Ctrl.

use std::fmt;

use bevy_egui::egui::{Event, Key};

/// A key, alone or together with Ctrl (on a Mac: Command). In the settings file it is written like `N` or `Ctrl+T`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Chord {
    /// Whether Ctrl is held.
    pub control: bool,
    /// The key.
    pub key: Key,
}

const CONTROL: &str = "Ctrl+";

impl Chord {
    /// A key alone.
    #[must_use]
    pub const fn alone(key: Key) -> Self {
        Self { control: false, key }
    }

    /// A key together with Ctrl.
    #[must_use]
    pub const fn with_control(key: Key) -> Self {
        Self { control: true, key }
    }

    /// The chord that was written like this.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let (control, key) = match name.strip_prefix(CONTROL) {
            Some(key) => (true, key),
            None => (false, name),
        };
        Some(Self { control, key: Key::from_name(key)? })
    }

    /// What was pressed in an event, if that could be a key of somebody's choice or should be refused as one.
    #[must_use]
    pub fn pressed(event: &Event) -> Option<Self> {
        match event {
            Event::Key { key, pressed: true, repeat: false, modifiers, .. } if !modifiers.alt && !is_modifier(*key) => {
                Some(Self { control: modifiers.command || modifiers.ctrl, key: *key })
            }
            _ => None,
        }
    }

    /// Whether an event is this key being pressed. A sign that stands elsewhere on this keyboard counts as what was
    /// written.
    #[must_use]
    pub fn matches(self, event: &Event) -> bool {
        match event {
            Event::Key { key, pressed: true, modifiers, .. } => {
                let control = modifiers.command || modifiers.ctrl;
                let is_it = *key == self.key || (self.control && self.key == Key::Plus && *key == Key::Equals);
                is_it && control == self.control && !modifiers.alt
            }
            Event::Text(text) => {
                let sign = self.sign().filter(|sign| !self.control && !sign.is_alphanumeric());
                sign.is_some_and(|sign| text.chars().eq([sign]))
            }
            _ => false,
        }
    }

    /// What stands on the key, where that is a single sign.
    #[must_use]
    pub fn sign(self) -> Option<char> {
        let sign = match self.key {
            Key::Slash => '/',
            Key::Questionmark => '?',
            Key::Exclamationmark => '!',
            Key::Period => '.',
            Key::Comma => ',',
            Key::Semicolon => ';',
            Key::Colon => ':',
            Key::Quote => '\'',
            Key::Backslash => '\\',
            Key::Pipe => '|',
            Key::OpenBracket => '[',
            Key::CloseBracket => ']',
            Key::Backtick => '`',
            Key::Plus => '+',
            Key::Minus => '−',
            Key::Equals => '=',
            key => {
                let mut signs = key.name().chars();
                return signs.next().filter(|sign| sign.is_ascii_alphanumeric() && signs.next().is_none());
            }
        };
        Some(sign)
    }

    /// As it stands in a sentence: “Ctrl T”, “F6”, “?”.
    #[must_use]
    pub fn shown(self) -> String {
        let key = self.sign().map_or_else(|| self.key.name().to_owned(), String::from);
        if self.control { format!("Ctrl {key}") } else { key }
    }

    /// Whether it can be chosen for anything at all: what every program does with a key stays as it is.
    #[must_use]
    pub fn is_free(self) -> bool {
        let is_digit = self.sign().is_some_and(|sign| sign.is_ascii_digit());
        if self.control {
            // Copy, cut, paste, all, back and forth are a text field's; the other numbers lead to the tabs at the top.
            let edits = matches!(self.key, Key::A | Key::C | Key::V | Key::X | Key::Y | Key::Z);
            return self.sign().is_some() && !edits && (!is_digit || self.key == Key::Num0);
        }
        let named = matches!(self.key, Key::Home | Key::End | Key::Insert | Key::Delete | Key::Backspace);
        let function = self.function().is_some_and(|number| number > 1);
        named || function || (self.sign().is_some() && !is_digit)
    }

    /// Whether a clicker sends it.
    #[must_use]
    pub fn is_of_a_clicker(self) -> bool {
        !self.control && matches!(self.key, Key::B | Key::Period | Key::F5)
    }

    /// Whether it writes something, or takes it away, where somebody writes.
    #[must_use]
    pub fn writes(self) -> bool {
        !self.control && self.function().is_none()
    }

    /// The number of a function key, 1 to 12.
    #[must_use]
    pub fn function(self) -> Option<u8> {
        let number = self.key.name().strip_prefix('F')?.parse().ok()?;
        (1..=12).contains(&number).then_some(number)
    }
}

fn is_modifier(key: Key) -> bool {
    let name = key.name();
    ["Shift", "Control", "Alt", "Super"].into_iter().any(|modifier| name.starts_with(modifier))
}

impl fmt::Display for Chord {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", if self.control { CONTROL } else { "" }, self.key.name())
    }
}
