//! The field that words are typed into, whether to say them or to find a reply by them.

use bevy_egui::egui::{
    self, Context, Event, Frame, Id, Key as Pressed, Margin, Modifiers, Rect, ScrollArea, Stroke, StrokeKind, TextEdit,
    Ui, UiBuilder, WidgetInfo, WidgetType, vec2,
};

use crate::app::talk::Talk;
use crate::app::theme::parts::focus_ring_paint;
use crate::app::theme::{Look, TextStyle};

/// How far the words are from the edge of the field.
const INSET: egui::Vec2 = vec2(24.0, 14.0);

/// The name of the field: each moment of each run has one of its own, with nothing in it yet and nothing to undo.
pub(super) fn field_id(talk: &Talk) -> Id {
    Id::new(("own words", talk.run().key.as_str(), talk.session().moves()))
}

/// Whether somebody is typing into it now, so that letters are no keys.
pub(super) fn is_typing(context: &Context, talk: &Talk) -> bool {
    context.memory(|memory| memory.has_focus(field_id(talk)))
}

/// Whether Enter alone was pressed while somebody types. With Shift it is a new line, so the press is looked at closely:
/// egui takes a key for the same with Shift and without.
pub(super) fn enter_pressed(ui: &Ui, talk: &Talk) -> bool {
    let is_alone = |event: &Event| matches!(event, Event::Key { key: Pressed::Enter, pressed: true, modifiers, .. } if modifiers.is_none());
    is_typing(ui.ctx(), talk)
        && ui.input_mut(|input| {
            let before = input.events.len();
            input.events.retain(|event| !is_alone(event));
            input.events.len() < before
        })
}

/// What stands in it.
pub(super) fn draft(ui: &Ui, talk: &Talk) -> String {
    ui.data(|data| data.get_temp(field_id(talk))).unwrap_or_default()
}

/// Shows the field over `rect` and takes in what is typed. It has the focus while nothing else has. Enter is for
/// whoever shows it; with Shift it makes a new line, where there may be several.
pub(super) fn field_ui(ui: &mut Ui, look: &Look, talk: &Talk, rect: Rect, hint: &str, lines: bool) -> String {
    let theme = &look.theme;
    let id = field_id(talk);
    let mut draft = draft(ui, talk);
    let free = ui.memory(|memory| memory.focused().is_none() && memory.allows_interaction(ui.layer_id()));
    if free && ui.is_enabled() {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    ui.painter().rect(rect, 12.0, theme.surface, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    if ui.memory(|memory| memory.has_focus(id)) {
        focus_ring_paint(ui.painter(), look, rect, 12.0);
    }
    let style = if rect.height() < 80.0 && lines { TextStyle::Reply } else { TextStyle::Written };
    let inset = if rect.height() < 130.0 { vec2(16.0, 8.0) } else { INSET };
    let mut inside = ui.new_child(UiBuilder::new().id_salt("field").max_rect(rect.shrink2(inset)));
    let room = inside.available_size();
    let area = if lines { ScrollArea::vertical() } else { ScrollArea::neither() };
    area.id_salt(id).auto_shrink(false).show(&mut inside, |ui| {
        let edit = if lines { TextEdit::multiline(&mut draft) } else { TextEdit::singleline(&mut draft) };
        let edit = edit
            .id(id)
            .hint_text(look.rich(hint, style, theme.ink_soft))
            .font(look.font(style))
            .text_color(theme.ink)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .desired_rows(1)
            .min_size(vec2(0.0, room.y - 2.0))
            .desired_width(ui.available_width());
        let edit = if lines {
            edit.return_key(egui::KeyboardShortcut::new(Modifiers::SHIFT, Pressed::Enter))
        } else {
            edit.return_key(None).vertical_align(egui::Align::Center)
        };
        let response = ui.add(edit);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(WidgetType::TextEdit, true, hint);
            info.current_text_value = Some(draft.clone());
            info
        });
    });
    ui.data_mut(|data| data.insert_temp(id, draft.clone()));
    draft
}
