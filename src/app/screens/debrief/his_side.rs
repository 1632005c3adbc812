//! Part 1: how the customer left, what comes next, and the card.

use bevy_egui::egui::{Frame, Margin, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

use super::card::card_ui;
use super::model::{DebriefAction, DebriefModel};
use super::page::{bare_panel_ui, column_ui, columns, panel_paint, scroll_ui};
use super::portrait::{Portrait, PortraitPainter, Shot, portrait_paint, top_corners};
use super::telling::icon_row_ui;
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, card_edge_paint};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};

/// Shows the part below the top bar.
pub(super) fn his_side_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) -> Option<DebriefAction> {
    let below = ui.available_rect_before_wrap();
    let Some(page) = columns(look, below) else {
        let contents = |ui: &mut Ui| {
            left_flowing_ui(ui, look, model, paint);
            card_ui(ui, look, model, None, paint);
            None
        };
        return column_ui(ui, look, below, contents, |ui| go_on_ui(ui, look, Some(ui.available_width())));
    };
    let width = (page.width() - 48.0) / 2.0;
    left_ui(ui, look, Rect::from_min_size(page.min, vec2(width, page.height())), model, paint);

    let card = Rect::from_min_max(pos2(page.right() - width, page.top()), page.max - vec2(0.0, CONTROL_HEIGHT + 24.0));
    let mut right = ui.new_child(UiBuilder::new().id_salt("card").max_rect(card));
    card_ui(&mut right, look, model, Some(card), paint);
    let foot = Rect::from_min_max(pos2(card.left(), page.bottom() - CONTROL_HEIGHT), page.max);
    let flow = bevy_egui::egui::Layout::right_to_left(bevy_egui::egui::Align::Center);
    go_on_ui(&mut ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot).layout(flow)), look, None)
}

fn go_on_ui(ui: &mut Ui, look: &Look, width: Option<f32>) -> Option<DebriefAction> {
    let words = look.text("debrief-to-turns");
    let mut button = Button::main(&words).after(Icon::Right).key(Key::Enter);
    if let Some(width) = width {
        button = button.width(width);
    }
    button.ui(ui, look).clicked().then_some(DebriefAction::Part(1))
}

/// The picture over all the room that the words leave.
fn left_ui(ui: &mut Ui, look: &Look, rect: Rect, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    const PADDING: Vec2 = vec2(28.0, 20.0);
    let inside = rect.width() - 2.0 * PADDING.x;
    let words = next_height(ui, look, model, inside) + 2.0 * PADDING.y + 4.0;
    let picture = (rect.height() - words).max(rect.height() * 0.4).round();
    panel_paint(ui, look, rect);
    let above = Rect::from_min_size(rect.min, vec2(rect.width(), picture));
    portrait_paint(ui.painter(), above, as_left(model), top_corners(look), paint);
    card_edge_paint(ui, look, rect);
    let below = Rect::from_min_max(pos2(rect.left() + PADDING.x, above.bottom()), rect.max - vec2(PADDING.x, 2.0));
    let mut words = ui.new_child(UiBuilder::new().id_salt("next").max_rect(below));
    scroll_ui(&mut words, below, |ui| {
        ui.add_space(PADDING.y);
        next_ui(ui, look, model);
    });
}

fn left_flowing_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    let compact = look.layout == Layout::Compact;
    bare_panel_ui(ui, look, false, |ui| {
        let height = if compact { 124.0 } else { 320.0 };
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        portrait_paint(ui.painter(), rect, as_left(model), top_corners(look), paint);
        let margin = if compact { Margin::same(16) } else { Margin::symmetric(28, 20) };
        Frame::new().inner_margin(margin).show(ui, |ui| next_ui(ui, look, model));
    });
}

fn as_left(model: &DebriefModel) -> Portrait {
    Portrait { shot: Shot::Stage, mood: model.last_mood() }
}

/// What the words of the left panel say: heading, text, and which ending it was.
fn next_words(look: &Look, model: &DebriefModel) -> (String, String, Option<String>) {
    match &model.debrief.ending {
        Some(ending) => {
            let title = ending.title.as_str().into();
            let values = [("number", ending.number.into()), ("of", ending.of.into()), ("title", title)];
            let which = look.words.with("debrief-ending", &values);
            (model.say(look, "debrief-next"), ending.then.clone(), Some(which))
        }
        None => (model.say(look, "debrief-broken-off"), model.say(look, "debrief-broken-off-next"), None),
    }
}

fn next_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    let (heading, text, which) = next_words(look, model);
    text_ui(ui, look, &heading, TextStyle::Strong, look.theme.ink);
    ui.add_space(4.0);
    text_ui(ui, look, &text, TextStyle::Lead, look.theme.ink);
    if let Some(which) = which {
        ui.add_space(10.0);
        icon_row_ui(ui, look, Icon::Flag, &which, (TextStyle::Body, look.theme.ink_soft), &which);
    }
}

fn next_height(ui: &Ui, look: &Look, model: &DebriefModel, width: f32) -> f32 {
    let (heading, text, which) = next_words(look, model);
    let height = |text: &str, style, width| look.galley(ui.painter(), text, style, look.theme.ink, width).rect.height();
    let which = which.map_or(0.0, |which| 10.0 + height(&which, TextStyle::Body, width - 34.0));
    height(&heading, TextStyle::Strong, width) + 4.0 + height(&text, TextStyle::Lead, width) + which
}
