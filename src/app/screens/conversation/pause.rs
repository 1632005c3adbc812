//! Paused: he can wait. The panel holds everything that can be done beside talking.

use bevy_egui::egui::{Id, Ui};

use super::{ConversationAction, Drawer, say};
use crate::app::talk::Talk;
use crate::app::theme::parts::{Button, Key, modal_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};

pub(super) fn pause_ui(ui: &Ui, look: &Look, talk: &Talk) -> Option<ConversationAction> {
    let can_wait = say(look, talk, "conversation-can-wait");
    let mut action = None;
    let panel = modal_ui(ui.ctx(), look, Id::new("paused"), 480.0, |ui| {
        text_ui(ui, look, &look.text("conversation-paused"), TextStyle::Title, look.theme.ink);
        ui.add_space(4.0);
        text_ui(ui, look, &can_wait, TextStyle::Body, look.theme.ink_soft);
        ui.add_space(16.0);
        let width = ui.available_width();
        let words = look.text("conversation-go-on");
        if Button::main(&words).key(Key::Escape).spread().width(width).ui(ui, look).clicked() {
            action = Some(ConversationAction::Pause(false));
        }
        let compact = look.layout == Layout::Compact;
        let mut rows = vec![("conversation-take-back", Icon::Back, ConversationAction::TakeBack)];
        // Where the tools have no room of their own, they are here.
        if compact {
            rows.push(("conversation-notebook-title", Icon::Book, ConversationAction::Open(Drawer::Notebook)));
            rows.push(("conversation-history", Icon::History, ConversationAction::Open(Drawer::History)));
        }
        rows.extend([
            ("conversation-settings", Icon::Sliders, ConversationAction::Settings),
            ("conversation-keys", Icon::Keys, ConversationAction::Keys),
            ("conversation-start-again", Icon::Repeat, ConversationAction::StartAgain),
            (
                if talk.is_kept() { "conversation-leave" } else { "conversation-leave-try" },
                Icon::Left,
                ConversationAction::Leave,
            ),
        ]);
        for (key, icon, does) in rows {
            ui.add_space(8.0);
            let words = say(look, talk, key);
            let possible = does != ConversationAction::TakeBack || !talk.session().turns().is_empty();
            let button = Button::outlined(&words).before(icon).spread().width(width).enabled(possible);
            if button.ui(ui, look).clicked() {
                action = Some(does);
            }
        }
    });
    if action.is_none() && panel.should_close() {
        action = Some(ConversationAction::Pause(false));
    }
    action
}
