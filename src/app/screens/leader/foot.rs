//! The buttons at the foot: back, vote again, play the other; and the next step, always in the same place.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Ui, UiBuilder, pos2, vec2};

use super::LeaderModel;
use crate::app::keys::Shortcut;
use crate::app::screens::room::RoomAction;
use crate::app::theme::parts::{Button, Key};
use crate::app::theme::{Icon, Layout, Look};
use crate::workshop::letter;

/// How high the foot is, with the space above the buttons.
pub(super) fn height(look: &Look) -> f32 {
    if look.layout == Layout::Compact { 116.0 } else { 72.0 }
}

/// Shows the foot over the whole of `ui`.
pub(super) fn foot_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) -> Option<RoomAction> {
    let rect = ui.max_rect();
    let mut action = None;
    let row = |top: f32| Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), 48.0));
    let compact = look.layout == Layout::Compact;
    let first = row(rect.top() + if compact { 8.0 } else { 20.0 });
    let mut left = ui.new_child(UiBuilder::new().max_rect(first).layout(Flow::left_to_right(Align::Center)));
    left.spacing_mut().item_spacing.x = 12.0;
    let narrow = look.layout != Layout::Wide;
    let mut button = |ui: &mut Ui, icon: Icon, words: &str, key: Key, enabled: bool, done: RoomAction| {
        let pressed = if narrow {
            Button::icon_alone(icon, words).enabled(enabled).ui(ui, look).clicked()
        } else {
            Button::outlined(words).before(icon).key(key).enabled(enabled).ui(ui, look).clicked()
        };
        if pressed {
            action = Some(done);
        }
    };
    button(&mut left, Icon::Left, &look.text("leader-back"), Key::PageUp, true, RoomAction::Back);
    if !model.ended {
        let again = look.text("leader-vote-again");
        button(
            &mut left,
            Icon::Repeat,
            &again,
            look.cap(Shortcut::VoteAgain),
            model.can_vote_again,
            RoomAction::VoteAgain,
        );
        let (words, enabled) = match (model.detour, model.other) {
            (true, _) => (look.text("leader-return"), true),
            (false, Some(other)) => {
                let values = [("letter", letter(other).to_string().into())];
                (look.words.with("leader-play-other", &values), model.can_play_other)
            }
            (false, None) => (look.text("leader-play-any-other"), false),
        };
        let icon = if model.detour { Icon::Back } else { Icon::Fork };
        button(&mut left, icon, &words, look.cap(Shortcut::OtherReply), enabled, RoomAction::Other);
    }
    let second = if compact { row(first.bottom() + 8.0) } else { first };
    let mut right = ui.new_child(UiBuilder::new().max_rect(second).layout(Flow::right_to_left(Align::Center)));
    if let Some((next, enabled)) = &model.next {
        let width = if compact { rect.width() } else { 300.0_f32.min(rect.width() * 0.5) };
        let button = Button::main(next).after(Icon::Right).key(Key::PageDown).width(width).enabled(*enabled);
        if button.ui(&mut right, look).clicked() {
            action = Some(RoomAction::On);
        }
    }
    action
}
