//! Say it better: a reply of one's own for a turn, kept with the run.

use bevy_egui::egui::{
    self, Align, Event, Frame, Id, Key as Pressed, Layout as Flow, Margin, Modifiers, Rect, Stroke, StrokeKind,
    TextEdit, Ui, UiBuilder, WidgetInfo, WidgetType, vec2,
};

use super::model::{DebriefAction, DebriefModel};
use crate::app::keys::Shortcut;
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, Line, dashed_frame_paint, press_ui};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, icon_paint};

/// The most letters that are kept.
const MOST: usize = 600;
/// The field: three lines and room around them.
const FIELD: f32 = 3.0 * 30.0 + 20.0;

/// What was written for the turn looked at.
fn kept(model: &DebriefModel) -> Option<&str> {
    model.rewrites.get(&(model.turn + 1)).map(String::as_str)
}

/// The words of the row: what was kept, or that something can be written.
fn row_words(look: &Look, model: &DebriefModel) -> String {
    match kept(model) {
        Some(words) => look.words.with("debrief-own-kept", &[("words", words.into())]),
        None => look.text("debrief-own"),
    }
}

/// How high it is in a place so wide.
pub(super) fn better_height(ui: &Ui, look: &Look, model: &DebriefModel, width: f32) -> f32 {
    if model.debrief.turns.is_empty() {
        0.0
    } else if model.writing {
        FIELD + 10.0 + CONTROL_HEIGHT
    } else {
        let words = row_words(look, model);
        let words = look.galley(ui.painter(), &words, TextStyle::Body, look.theme.ink, width - 120.0);
        (words.rect.height() + 22.0).max(CONTROL_HEIGHT)
    }
}

/// Shows the row that asks for a reply of one's own, or the field it is written in, over all of `ui`.
pub(super) fn better_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    let rect = ui.max_rect();
    if model.debrief.turns.is_empty() {
        return None;
    }
    if model.writing {
        return field_ui(ui, look, rect, model);
    }
    let theme = &look.theme;
    let words = row_words(look, model);
    let response = press_ui(ui, look, rect, Id::new("debrief own reply"), 10.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &words));
    if response.hovered() {
        ui.painter().rect_filled(rect, 10.0, theme.accent_soft);
    }
    dashed_frame_paint(ui.painter(), rect, 10.0, Stroke::new(1.5, theme.edge));
    icon_paint(ui.painter(), Icon::Pencil, rect.left_center() + vec2(32.0, 0.0), 22.0, theme.ink);
    let galley = look.galley(ui.painter(), &words, TextStyle::Body, theme.ink, rect.width() - 120.0);
    let at = rect.left_center() + vec2(54.0, -galley.rect.height() / 2.0);
    galley_paint(ui.painter(), at, galley);
    if look.shows_keys() {
        let cap = Line::new(0.0).key(ui.painter(), look, look.cap(Shortcut::Write), theme.ink_soft);
        cap.paint(ui.painter(), look, rect.right_center() - vec2(cap.size().x + 20.0, 0.0));
    }
    response.clicked().then_some(DebriefAction::Write(model.turn))
}

/// The field, and the buttons that keep what is in it or leave it.
fn field_ui(ui: &mut Ui, look: &Look, rect: Rect, model: &DebriefModel) -> Option<DebriefAction> {
    let theme = &look.theme;
    let id = Id::new(("debrief own words", model.run.as_str(), model.turn));
    let field = rect.with_max_y(rect.top() + FIELD);
    let is_new = ui.data(|data| data.get_temp::<String>(id).is_none());
    let mut draft: String = ui.data(|data| data.get_temp(id)).unwrap_or_else(|| kept(model).unwrap_or("").to_owned());
    if is_new {
        // The key that opened the field is not the first letter in it.
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(_))));
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let pressed = |ui: &Ui, key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    // A field loses the focus on Esc before it is asked, so that one counts wherever the focus is.
    // With Shift it is a new line, and egui takes a key for the same with Shift and without.
    let with_shift = ui.input(|input| {
        input
            .events
            .iter()
            .any(|event| matches!(event, Event::Key { key: Pressed::Enter, modifiers, .. } if modifiers.shift))
    });
    let (mut keeps, mut stops) =
        (!with_shift && has_focus && pressed(ui, Pressed::Enter), pressed(ui, Pressed::Escape));

    let stroke = if has_focus { Stroke::new(3.0, theme.focus) } else { Stroke::new(1.5, theme.edge) };
    ui.painter().rect(field, 10.0, theme.surface, stroke, StrokeKind::Inside);
    let hint = look.text("debrief-own-hint");
    let inside = field.shrink2(vec2(14.0, 10.0));
    let mut inner = ui.new_child(UiBuilder::new().id_salt("field").max_rect(inside));
    egui::ScrollArea::vertical().auto_shrink(false).show(&mut inner, |ui| {
        let edit = TextEdit::multiline(&mut draft)
            .id(id)
            .char_limit(MOST)
            .hint_text(look.rich(&hint, TextStyle::Reply, theme.ink_soft))
            .font(look.font(TextStyle::Reply))
            .text_color(theme.ink)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .desired_rows(3)
            .return_key(egui::KeyboardShortcut::new(Modifiers::SHIFT, Pressed::Enter))
            .desired_width(ui.available_width());
        let response = ui.add(edit);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(WidgetType::TextEdit, true, &hint);
            info.current_text_value = Some(draft.clone());
            info
        });
    });

    let foot = rect.with_min_y(rect.bottom() - CONTROL_HEIGHT);
    let flow = Flow::right_to_left(Align::Center);
    let mut foot = ui.new_child(UiBuilder::new().id_salt("own foot").max_rect(foot).layout(flow));
    foot.spacing_mut().item_spacing.x = 12.0;
    let keep = look.text("debrief-own-keep");
    let keep = Button::main(&keep).key(Key::Enter).without_default_focus();
    keeps |= keep.ui(&mut foot, look).clicked();
    stops |= Button::bare(&look.text("debrief-own-leave")).key(Key::Escape).ui(&mut foot, look).clicked();
    if keeps || stops {
        ui.data_mut(|data| data.remove_temp::<String>(id));
    } else {
        ui.data_mut(|data| data.insert_temp(id, draft.clone()));
    }
    match (keeps, stops) {
        (true, _) => Some(DebriefAction::Rewrite { turn: model.turn, text: draft.trim().to_owned() }),
        (false, true) => Some(DebriefAction::StopWriting),
        (false, false) => None,
    }
}
