//! The leader's view where there is only one display: a strip at the foot of the room's screen.

use bevy_egui::egui::{Align, Layout as Flow, Stroke, Ui, UiBuilder, vec2};

use super::{RoomAction, StripModel};
use crate::app::keys::Shortcut;
use crate::app::theme::parts::Button;
use crate::app::theme::{Icon, Look, TextStyle, icon_ui, text_ui};

/// How high it is.
pub(super) const HEIGHT: f32 = 56.0;

/// Shows the strip over the whole of `ui`.
pub(super) fn strip_ui(ui: &mut Ui, look: &Look, model: &StripModel) -> Option<RoomAction> {
    let theme = &look.theme;
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, theme.sunk);
    ui.painter().hline(rect.x_range(), rect.top() + 1.0, Stroke::new(2.0, theme.edge));
    let inside = rect.shrink2(vec2(24.0, 4.0));
    let mut action = None;
    let mut row = ui.new_child(UiBuilder::new().max_rect(inside).layout(Flow::left_to_right(Align::Center)));
    row.spacing_mut().item_spacing.x = 10.0;
    if Button::icon_alone(Icon::Left, &look.text("leader-back")).ui(&mut row, look).clicked() {
        action = Some(RoomAction::Back);
    }
    row.add_space(6.0);
    text_ui(&mut row, look, &model.step, TextStyle::Strong, theme.ink);
    if let Some(votes) = &model.votes {
        text_ui(&mut row, look, votes, TextStyle::Body, theme.ink);
    }
    row.add_space(6.0);
    icon_ui(&mut row, Icon::Clock, 22.0, theme.ink);
    text_ui(&mut row, look, &model.clock, TextStyle::Body, theme.ink);
    row.with_layout(Flow::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        if let Some(next) = &model.next {
            let button = Button::main(next).after(Icon::Right).small().without_default_focus();
            if button.ui(ui, look).clicked() {
                action = Some(RoomAction::On);
            }
        }
        if Button::outlined(&look.text("leader-view"))
            .key(look.cap(Shortcut::SwitchView))
            .small()
            .ui(ui, look)
            .clicked()
        {
            action = Some(RoomAction::Switch);
        }
        if Button::bare(&look.text("leader-hide-strip"))
            .key(look.cap(Shortcut::HideStrip))
            .small()
            .ui(ui, look)
            .clicked()
        {
            action = Some(RoomAction::Strip);
        }
    });
    action
}
