//! A turn that was typed rather than chosen: the words with their marks, why, and the best written reply beside them.

use bevy_egui::egui::{Margin, Ui};

use super::model::{DebriefAction, DebriefModel};
use super::moment::turn_points_ui;
use super::telling::icon_row_ui;
use crate::app::screens::as_read::{WordsAsRead, marked_words_ui, reasons_ui};
use crate::app::theme::parts::{Button, rule_ui, sunk_frame, tag_ui};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};
use crate::scoring::TurnResult;

/// What the trainee typed, on a quiet plate.
pub(super) fn typed_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    turn: &TurnResult,
    read: &WordsAsRead,
) -> Option<DebriefAction> {
    let theme = &look.theme;
    let frame = sunk_frame(look).inner_margin(Margin::symmetric(18, 10));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            tag_ui(ui, look, &look.text("answers-tag"), Some(Icon::Pencil), None);
            marked_words_ui(ui, look, read, None);
            if read.is_abuse {
                let words = if turn.left { model.say(look, "answers-abuse-left") } else { look.text("answers-abuse") };
                text_ui(ui, look, &words, TextStyle::Strong, theme.harm);
            }
            reasons_ui(ui, look, read, None, false);
            rule_ui(ui, look, 4.0, 4.0);
            if let Some(reply) = &turn.written {
                let words = look.words.with("answers-taken-for", &[("reply", reply.as_str().into())]);
                text_ui(ui, look, &words, TextStyle::Body, theme.ink_soft);
            }
            turn_points_ui(ui, look, turn);
            best_ui(ui, look, model, turn);
            wrongly_ui(ui, look, model)
        })
        .inner
}

/// The written reply of that turn that gave most; nothing until the other replies are known.
fn best_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, turn: &TurnResult) {
    let Some(others) = model.others() else { return };
    let best = others
        .iter()
        .filter(|other| other.turn.points.pooled() > turn.points.pooled())
        .max_by_key(|other| other.turn.points.pooled())
        .and_then(|other| other.turn.said.as_deref());
    let words = match best {
        Some(reply) => look.words.with("answers-best-written", &[("reply", reply.into())]),
        None => look.text("answers-best-yours"),
    };
    ui.add_space(2.0);
    icon_row_ui(ui, look, Icon::Leaf, &words, (TextStyle::Body, look.theme.ink), &words);
}

/// The way to say that it was read wrongly, or that this was said.
fn wrongly_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    if model.wrongly.contains(&model.turn) {
        text_ui(ui, look, &look.text("answers-wrongly"), TextStyle::Small, look.theme.ink_soft);
        return None;
    }
    let words = look.text("answers-read-wrongly");
    let pressed = ui.horizontal(|ui| Button::outlined(&words).before(Icon::Flag).small().ui(ui, look).clicked()).inner;
    pressed.then_some(DebriefAction::ReadWrongly(model.turn))
}
