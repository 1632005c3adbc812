//! What the customer does next.

use bevy_egui::egui::{Frame, Margin, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::model::DebriefModel;
use super::page::{bare_panel_ui, panel_paint, scroll_ui};
use super::portrait::{Portrait, PortraitPainter, Shot, left_corners, portrait_paint, top_corners};
use super::telling::icon_row_ui;
use crate::app::theme::parts::card_edge_paint;
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};

/// The width of the picture at the left.
const PICTURE: f32 = 152.0;

/// Shows it over `rect`: the face at the left, the words beside it, which scroll where they are higher.
pub(super) fn next_in_ui(ui: &mut Ui, look: &Look, rect: Rect, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    panel_paint(ui, look, rect);
    let picture = Rect::from_min_size(rect.min, vec2(PICTURE, rect.height()));
    portrait_paint(ui.painter(), picture, as_left(model), left_corners(look), paint);
    card_edge_paint(ui, look, rect);
    let words = Rect::from_min_max(pos2(picture.right() + 24.0, rect.top() + 2.0), rect.max - vec2(20.0, 2.0));
    let mut inside = ui.new_child(UiBuilder::new().id_salt("next").max_rect(words));
    scroll_ui(&mut inside, words, |ui| {
        ui.add_space(16.0);
        words_ui(ui, look, model, TextStyle::Reply);
    });
}

/// Shows it as high as it needs: the face above the words.
pub(super) fn next_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    let compact = look.layout == Layout::Compact;
    bare_panel_ui(ui, look, false, |ui| {
        let height = if compact { 124.0 } else { 280.0 };
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let portrait = Portrait { shot: Shot::Stage, ..as_left(model) };
        portrait_paint(ui.painter(), rect, portrait, top_corners(look), paint);
        let margin = if compact { Margin::same(16) } else { Margin::symmetric(24, 20) };
        Frame::new().inner_margin(margin).show(ui, |ui| words_ui(ui, look, model, TextStyle::Lead));
    });
}

fn as_left(model: &DebriefModel) -> Portrait {
    Portrait { shot: Shot::Portrait, mood: model.last_mood() }
}

/// The heading, what happens, and which ending it was.
fn words_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, style: TextStyle) {
    let theme = &look.theme;
    let Some(ending) = &model.debrief.ending else {
        text_ui(ui, look, &model.say(look, "debrief-broken-off"), TextStyle::Strong, theme.ink);
        ui.add_space(4.0);
        text_ui(ui, look, &model.say(look, "debrief-broken-off-next"), style, theme.ink);
        return;
    };
    text_ui(ui, look, &model.say(look, "debrief-next"), TextStyle::Strong, theme.ink);
    ui.add_space(4.0);
    text_ui(ui, look, &ending.then, style, theme.ink);
    ui.add_space(10.0);
    let title = ending.title.as_str().into();
    let values = [("number", ending.number.into()), ("of", ending.of.into()), ("title", title)];
    let which = look.words.with("debrief-ending", &values);
    icon_row_ui(ui, look, Icon::Flag, &which, (TextStyle::Body, theme.ink_soft), &which);
}
