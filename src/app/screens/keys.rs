//! The key sheet: what each key does, on `?` or F1.

use bevy_egui::egui::{Align, Id, Key as Pressed, Layout as Flow, Rect, Sense, Ui, UiBuilder, vec2};

use crate::app::keys::Shortcut;
use crate::app::theme::parts::{Button, Key, arrows_scroll, key_ui, modal_ui, rule_ui};
use crate::app::theme::{Look, TextStyle, text_ui};

/// A row of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyRow {
    /// Keys that are always the same, and the key of the words that say what they do.
    Fixed(&'static [Key], &'static str),
    /// A shortcut, with its key as it is set.
    Set(Shortcut),
    /// A shortcut that some keys do as well, whatever is set.
    SetAnd(Shortcut, &'static [Key]),
}

use KeyRow::{Fixed, Set, SetAnd};

/// Keys that work everywhere.
pub const EVERYWHERE: &[KeyRow] = &[
    SetAnd(Shortcut::Sheet, &[Key::Function(1)]),
    Fixed(&[Key::Escape], "keys-back"),
    Fixed(&[Key::Tab], "keys-walk"),
    Fixed(&[Key::Enter, Key::Space], "keys-press"),
    Fixed(&[Key::Control, Key::Sign('1'), Key::Sign('4')], "keys-places"),
    Set(Shortcut::LargerText),
    Set(Shortcut::SmallerText),
    Set(Shortcut::UsualText),
    Set(Shortcut::FullScreen),
    Set(Shortcut::Speech),
];

/// Keys of the library.
pub const LIBRARY: &[KeyRow] = &[
    Fixed(&[Key::Enter], "keys-library-meet"),
    Fixed(&[Key::Left, Key::Right, Key::Up, Key::Down], "keys-library-walk"),
    Fixed(&[Key::Sign('1'), Key::Sign('9')], "keys-library-tabs"),
    Set(Shortcut::Find),
    Set(Shortcut::LargeCard),
    Set(Shortcut::OpenGroup),
];

/// Keys of the briefing.
pub const BRIEFING: &[KeyRow] = &[
    Fixed(&[Key::Enter], "keys-briefing-go"),
    Fixed(&[Key::Left, Key::Right], "keys-briefing-choice"),
    Fixed(&[Key::Sign('1'), Key::Sign('5')], "keys-briefing-check-in"),
    Set(Shortcut::WithARoom),
];

/// Keys of the conversation.
pub const CONVERSATION: &[KeyRow] = &[
    Fixed(&[Key::Sign('1'), Key::Sign('9')], "keys-conversation-choose"),
    Fixed(&[Key::Sign('0')], "keys-conversation-wait"),
    Fixed(&[Key::Left, Key::Right, Key::Up, Key::Down], "keys-conversation-walk"),
    Fixed(&[Key::Space], "keys-conversation-show-all"),
    Set(Shortcut::TakeBack),
    Set(Shortcut::History),
    Set(Shortcut::Notebook),
    Set(Shortcut::OwnWords),
    Set(Shortcut::AnswerOtherwise),
    Set(Shortcut::WaitWhileWriting),
    Fixed(&[Key::Shift, Key::Enter], "keys-answers-new-line"),
    Set(Shortcut::ReadWrongly),
    Fixed(&[Key::Escape], "keys-conversation-pause"),
];

/// Keys of the debrief.
pub const DEBRIEF: &[KeyRow] = &[
    Fixed(&[Key::Sign('1'), Key::Sign('4')], "keys-debrief-parts"),
    Fixed(&[Key::Left, Key::Right], "keys-debrief-turns"),
    Set(Shortcut::TurningPoint),
    Fixed(&[Key::Up, Key::Down], "keys-debrief-others"),
    Set(Shortcut::Write),
    Set(Shortcut::Better),
    Set(Shortcut::SavePage),
    Fixed(&[Key::Enter], "keys-debrief-on"),
];

/// Keys of the progress page.
pub const PROGRESS: &[KeyRow] = &[
    Fixed(&[Key::Enter], "keys-progress-next"),
    Fixed(&[Key::Left, Key::Right], "keys-progress-walk"),
    Set(Shortcut::FirstRun),
    Set(Shortcut::LookBack),
    Set(Shortcut::DeleteRun),
    Fixed(&[Key::Up, Key::Down], "keys-group-scroll"),
    Set(Shortcut::Export),
];

/// Keys of the page before a room.
pub const ROOM_START: &[KeyRow] = &[
    Fixed(&[Key::Enter], "keys-room-start"),
    Fixed(&[Key::Left, Key::Right], "keys-settings-values"),
    Fixed(&[Key::Escape], "keys-room-start-back"),
];

/// Keys of a room, whichever of its two views is shown.
pub const ROOM: &[KeyRow] = &[
    SetAnd(Shortcut::RoomOn, &[Key::PageDown, Key::Right, Key::Space]),
    SetAnd(Shortcut::RoomBack, &[Key::PageUp, Key::Left]),
    Fixed(&[Key::Sign('B'), Key::Sign('.')], "keys-room-blank"),
    Fixed(&[Key::Sign('1'), Key::Sign('9')], "keys-room-choose"),
    Set(Shortcut::VoteAgain),
    Set(Shortcut::OtherReply),
    Set(Shortcut::CountHands),
    Set(Shortcut::ShowPoints),
    Set(Shortcut::ShowThought),
    Set(Shortcut::ShowOtherWay),
    Set(Shortcut::SwitchView),
    Set(Shortcut::HideStrip),
    Set(Shortcut::OwnWindow),
    Fixed(&[Key::Function(5)], "keys-room-present"),
    Fixed(&[Key::Escape], "keys-room-leave"),
];

/// Keys of the settings.
pub const SETTINGS: &[KeyRow] =
    &[Fixed(&[Key::Up, Key::Down], "keys-settings-rows"), Fixed(&[Key::Left, Key::Right], "keys-settings-values")];

/// Keys of the group.
pub const GROUP: &[KeyRow] = &[
    Fixed(&[Key::Sign('1'), Key::Sign('9')], "keys-group-scenario"),
    Fixed(&[Key::Up, Key::Down], "keys-group-scroll"),
    Set(Shortcut::AllRuns),
    Set(Shortcut::TakeIn),
    Set(Shortcut::SaveTable),
];

impl KeyRow {
    /// The caps of the row, as the keys are set.
    fn caps(self, look: &Look) -> Vec<Key> {
        match self {
            Fixed(keys, _) => keys.to_vec(),
            Set(shortcut) => vec![look.cap(shortcut)],
            SetAnd(shortcut, more) => more.iter().copied().chain([look.cap(shortcut)]).collect(),
        }
    }

    /// The key of the words that say what they do.
    fn words(self) -> &'static str {
        match self {
            Fixed(_, words) => words,
            Set(shortcut) | SetAnd(shortcut, _) => shortcut.words(),
        }
    }
}

/// Shows the keys of a screen, then those that work everywhere, in a panel in front. True when somebody closes it.
pub fn keys_ui(ui: &Ui, look: &Look, screen: &[KeyRow]) -> bool {
    let theme = &look.theme;
    let panel = modal_ui(ui.ctx(), look, Id::new("key sheet"), 640.0, |ui| {
        // The button stands above what scrolls, so that whatever has the focus is seen; the arrows scroll.
        let closed = head_ui(ui, look);
        arrows_scroll(ui);
        for (title, rows) in [("keys-here", screen), ("keys-everywhere", EVERYWHERE)] {
            if rows.is_empty() {
                continue;
            }
            rule_ui(ui, look, 14.0, 12.0);
            text_ui(ui, look, &look.text(title), TextStyle::Strong, theme.ink);
            for row in rows {
                row_ui(ui, look, *row);
            }
        }
        closed
    });
    let asked_again = ui.input(|input| input.key_pressed(Pressed::F1) || look.keys.pressed(input, Shortcut::Sheet));
    panel.inner || asked_again || panel.should_close()
}

/// The title, and the way out. True when it is taken.
fn head_ui(ui: &mut Ui, look: &Look) -> bool {
    let close = look.text("keys-close");
    ui.horizontal(|ui| {
        text_ui(ui, look, &look.text("keys-title"), TextStyle::Title, look.theme.ink);
        let flow = Flow::right_to_left(Align::Center);
        ui.with_layout(flow, |ui| Button::main(&close).key(Key::Escape).ui(ui, look).clicked()).inner
    })
    .inner
}

/// The caps at the left, the words beside them; under them where the caps take too much of the width.
fn row_ui(ui: &mut Ui, look: &Look, row: KeyRow) {
    ui.add_space(5.0);
    let (width, start) = (ui.available_width(), ui.cursor().min);
    let mut caps = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(start, vec2(width, 30.0))));
    caps.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for key in row.caps(look) {
            key_ui(ui, look, key);
        }
    });
    let (used, column) = (caps.min_rect().width(), width.min(500.0) * 0.38);
    let is_beside = used + 12.0 <= width * 0.6;
    let at = if is_beside { vec2(used.max(column) + 12.0, 0.0) } else { vec2(0.0, 30.0) };
    let mut words = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(start + at, vec2(width - at.x, 400.0))));
    let height = text_ui(&mut words, look, &look.text(row.words()), TextStyle::Body, look.theme.ink).rect.height();
    ui.allocate_exact_size(vec2(width, (at.y + height).max(26.0)), Sense::hover());
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::app::testing::TestWindow;
    use crate::app::theme::ThemeName;

    const SHEETS: [&[KeyRow]; 10] =
        [EVERYWHERE, LIBRARY, GROUP, BRIEFING, CONVERSATION, DEBRIEF, PROGRESS, SETTINGS, ROOM_START, ROOM];

    #[test]
    fn every_shortcut_stands_on_a_sheet() {
        let rows = SHEETS.concat();
        for shortcut in Shortcut::all() {
            let stands = |row: &KeyRow| matches!(row, Set(other) | SetAnd(other, _) if *other == shortcut);
            assert!(rows.iter().any(stands), "{}", shortcut.name());
        }
    }

    #[test]
    fn the_sheet_shows_the_keys_as_they_are_set() {
        let mut keys = crate::app::keys::Keys::default();
        keys.choose(Shortcut::Notebook, crate::app::keys::Chord::alone(Pressed::K)).unwrap();
        let mut window = TestWindow::new(1280.0, 720.0, 1.0);
        let look = window.look(ThemeName::Light).with_keys(keys.into());
        window.settle(&mut |ui: &mut Ui| _ = keys_ui(ui, &look, CONVERSATION));
        let names = window.names();
        assert!(names.iter().any(|name| name == "K") && !names.iter().any(|name| name == "N"), "{names:?}");
    }

    #[test]
    fn the_sheet_closes_by_every_way_and_knows_all_its_words() {
        for key in [Pressed::Escape, Pressed::Enter, Pressed::Questionmark, Pressed::F1] {
            let mut window = TestWindow::new(640.0, 360.0, 1.0);
            let look = window.look(ThemeName::Light);
            for row in SHEETS.concat() {
                assert!(look.words.knows(row.words()), "no words for {}", row.words());
            }
            let mut closed = false;
            let mut view = |ui: &mut Ui| closed |= keys_ui(ui, &look, LIBRARY);
            window.settle(&mut view);
            window.check_nothing_is_cut(true);
            window.key(key, &mut view);
            assert!(closed, "{key:?}");
        }
    }
}
