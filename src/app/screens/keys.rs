//! The key sheet: what each key does, on `?`.

use bevy_egui::egui::{Id, Key as Pressed, Sense, Ui, UiBuilder, vec2};

use crate::app::theme::parts::{Button, Key, key_ui, modal_ui, rule_ui};
use crate::app::theme::{Look, TextStyle, text_ui};

/// Some keys, and the key of the words that say what they do.
pub type KeyRow = (&'static [Key], &'static str);

/// Keys that work everywhere.
pub const EVERYWHERE: &[KeyRow] = &[
    (&[Key::Sign('?')], "keys-sheet"),
    (&[Key::Escape], "keys-back"),
    (&[Key::Tab], "keys-walk"),
    (&[Key::Control, Key::Sign('1'), Key::Sign('4')], "keys-places"),
    (&[Key::Enter, Key::Space], "keys-press"),
    (&[Key::Control, Key::Sign('+')], "keys-larger"),
    (&[Key::Control, Key::Sign('−')], "keys-smaller"),
    (&[Key::FullScreen], "keys-full-screen"),
];

/// Keys of the library.
pub const LIBRARY: &[KeyRow] = &[
    (&[Key::Enter], "keys-library-meet"),
    (&[Key::Left, Key::Right, Key::Up, Key::Down], "keys-library-walk"),
    (&[Key::Sign('1'), Key::Sign('9')], "keys-library-tabs"),
    (&[Key::Sign('/')], "keys-library-find"),
    (&[Key::Home], "keys-library-home"),
    (&[Key::Sign('G')], "keys-library-group"),
];

/// Keys of the briefing.
pub const BRIEFING: &[KeyRow] =
    &[(&[Key::Enter], "keys-briefing-go"), (&[Key::Left, Key::Right], "keys-briefing-choice")];

/// Keys of the conversation.
pub const CONVERSATION: &[KeyRow] = &[
    (&[Key::Sign('1'), Key::Sign('9')], "keys-conversation-choose"),
    (&[Key::Sign('0')], "keys-conversation-wait"),
    (&[Key::Sign('T')], "keys-answers-own-words"),
    (&[Key::ControlAnd('T')], "keys-answers-show-replies"),
    (&[Key::ControlAnd('0')], "keys-answers-wait"),
    (&[Key::Shift, Key::Enter], "keys-answers-new-line"),
    (&[Key::Sign('F')], "keys-answers-wrongly"),
    (&[Key::Left, Key::Right, Key::Up, Key::Down], "keys-conversation-walk"),
    (&[Key::Space], "keys-conversation-show-all"),
    (&[Key::Backspace], "keys-conversation-take-back"),
    (&[Key::Sign('H')], "keys-conversation-history"),
    (&[Key::Sign('N')], "keys-conversation-notebook"),
    (&[Key::Escape], "keys-conversation-pause"),
];

/// Keys of the debrief.
pub const DEBRIEF: &[KeyRow] = &[
    (&[Key::Sign('1'), Key::Sign('4')], "keys-debrief-parts"),
    (&[Key::Left, Key::Right], "keys-debrief-turns"),
    (&[Key::Home], "keys-debrief-home"),
    (&[Key::Up, Key::Down], "keys-debrief-others"),
    (&[Key::Sign('W')], "keys-debrief-write"),
    (&[Key::Sign('B')], "keys-debrief-better"),
    (&[Key::Sign('S')], "keys-debrief-save"),
    (&[Key::Enter], "keys-debrief-on"),
];

/// Keys of the progress page.
pub const PROGRESS: &[KeyRow] = &[
    (&[Key::Enter], "keys-progress-next"),
    (&[Key::Left, Key::Right], "keys-progress-walk"),
    (&[Key::Sign('E')], "keys-progress-export"),
];

/// Keys of a room, whichever of its two views is shown.
pub const ROOM: &[KeyRow] = &[
    (&[Key::PageDown, Key::Right, Key::Space, Key::Sign('N')], "keys-room-on"),
    (&[Key::PageUp, Key::Left, Key::Sign('P')], "keys-room-back"),
    (&[Key::Sign('B'), Key::Sign('.')], "keys-room-blank"),
    (&[Key::Sign('1'), Key::Sign('9')], "keys-room-choose"),
    (&[Key::Sign('V')], "keys-room-vote-again"),
    (&[Key::Sign('X')], "keys-room-other"),
    (&[Key::Sign('H')], "keys-room-hands"),
    (&[Key::Sign('S'), Key::Sign('T'), Key::Sign('W')], "keys-room-show"),
    (&[Key::Sign('L'), Key::Sign('M')], "keys-room-views"),
    (&[Key::Sign('O')], "keys-room-window"),
    (&[Key::Present], "keys-room-present"),
    (&[Key::Escape], "keys-room-leave"),
];

/// Keys of the settings.
pub const SETTINGS: &[KeyRow] =
    &[(&[Key::Up, Key::Down], "keys-settings-rows"), (&[Key::Left, Key::Right], "keys-settings-values")];

/// Keys of the group.
pub const GROUP: &[KeyRow] = &[
    (&[Key::Sign('1'), Key::Sign('9')], "keys-group-scenario"),
    (&[Key::Up, Key::Down], "keys-group-scroll"),
    (&[Key::Sign('A')], "keys-group-all"),
    (&[Key::Sign('I')], "keys-group-take-in"),
    (&[Key::Sign('S')], "keys-group-save"),
];

/// Shows the keys of a screen, then those that work everywhere, in a panel in front. True when somebody closes it.
pub fn keys_ui(ui: &Ui, look: &Look, screen: &[KeyRow]) -> bool {
    let theme = &look.theme;
    let panel = modal_ui(ui.ctx(), look, Id::new("key sheet"), 640.0, |ui| {
        text_ui(ui, look, &look.text("keys-title"), TextStyle::Title, theme.ink);
        for (title, rows) in [("keys-here", screen), ("keys-everywhere", EVERYWHERE)] {
            if rows.is_empty() {
                continue;
            }
            rule_ui(ui, look, 14.0, 12.0);
            text_ui(ui, look, &look.text(title), TextStyle::Strong, theme.ink);
            for row in rows {
                row_ui(ui, look, row);
            }
        }
        ui.add_space(20.0);
        Button::main(&look.text("keys-close")).key(Key::Escape).ui(ui, look).clicked()
    });
    let asked_again = ui.input(|input| input.key_pressed(Pressed::Questionmark));
    panel.inner || asked_again || panel.should_close()
}

/// The caps at the left, the words beside them.
fn row_ui(ui: &mut Ui, look: &Look, (keys, words): &KeyRow) {
    ui.add_space(5.0);
    let width = ui.available_width();
    let (caps_width, start) = (width.min(500.0) * 0.38, ui.cursor().min);
    let room = bevy_egui::egui::Rect::from_min_size(start, vec2(caps_width, 30.0));
    let mut caps = ui.new_child(UiBuilder::new().max_rect(room));
    caps.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for key in *keys {
            key_ui(ui, look, *key);
        }
    });
    let rest = bevy_egui::egui::Rect::from_min_size(
        start + vec2(caps_width + 12.0, 0.0),
        vec2(width - caps_width - 12.0, 400.0),
    );
    let mut beside = ui.new_child(UiBuilder::new().max_rect(rest));
    let height = text_ui(&mut beside, look, &look.text(words), TextStyle::Body, look.theme.ink).rect.height();
    ui.allocate_exact_size(vec2(width, height.max(26.0)), Sense::hover());
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::app::testing::TestWindow;
    use crate::app::theme::ThemeName;

    #[test]
    fn the_sheet_closes_by_every_way_and_knows_all_its_words() {
        for key in [Pressed::Escape, Pressed::Enter, Pressed::Questionmark] {
            let mut window = TestWindow::new(640.0, 360.0, 1.0);
            let look = window.look(ThemeName::Light);
            let all = [EVERYWHERE, LIBRARY, GROUP, BRIEFING, CONVERSATION, DEBRIEF, PROGRESS, SETTINGS, ROOM].concat();
            for (_, words) in all {
                assert!(look.words.knows(words), "no words for {words}");
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
