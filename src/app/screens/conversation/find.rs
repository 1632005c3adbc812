//! Finding one’s words: a field, and under it what of all that is written here has the words typed so far.

use bevy_egui::egui::{
    Color32, Id, Key as Pressed, Modifiers, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo,
    WidgetType, pos2, vec2,
};

use super::ConversationAction;
use super::field::{draft, enter_pressed, field_id, field_ui, is_typing};
use super::own_words::instead_ui;
use crate::app::talk::Talk;
use crate::app::theme::parts::{CONTROL_HEIGHT, press_ui};
use crate::app::theme::{Layout, Look, TextStyle, galley_paint, text_ui};

/// How high the field is, and a row of the list at least.
const FIELD: f32 = 60.0;
const ROW: f32 = 44.0;

/// Which row of the list is set off, and for what words the list was made.
#[derive(Debug, Clone, Default, PartialEq)]
struct Walked {
    typed: String,
    row: usize,
}

/// The table while the trainee looks for words.
pub(super) fn find_ui(ui: &mut Ui, look: &Look, talk: &Talk, table: Rect) -> Option<ConversationAction> {
    let compact = look.layout == Layout::Compact;
    let margin = vec2(look.layout.margin(), if compact { 8.0 } else { 20.0 });
    let inside = table.shrink2(margin);
    let field = Rect::from_min_size(inside.min, vec2(inside.width(), if compact { 48.0 } else { FIELD }));
    let foot = inside.with_min_y(inside.bottom() - CONTROL_HEIGHT);
    let list = Rect::from_min_max(field.left_bottom() + vec2(0.0, 14.0), foot.right_top() - vec2(0.0, 10.0));

    let id = field_id(talk).with("row");
    let mut walked: Walked = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let typing = is_typing(ui.ctx(), talk);
    let pressed = |key| typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (up, down) = (pressed(Pressed::ArrowUp), pressed(Pressed::ArrowDown));
    let mut action = None;
    if draft(ui, talk).is_empty() && talk.is_listening() && talk.table().silence && pressed(Pressed::Num0) {
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, bevy_egui::egui::Event::Text(_))));
        action = Some(ConversationAction::Wait);
    }
    let enter = enter_pressed(ui, talk);

    let typed = field_ui(ui, look, talk, field, &look.text("answers-find-hint"), false);
    let found: Vec<String> = talk.find(&typed).iter().map(|found| found.text.to_owned()).collect();
    if walked.typed != typed {
        walked = Walked { typed: typed.clone(), row: 0 };
    }
    let moved = up || down;
    if moved && !found.is_empty() {
        let step = if down { 1 } else { found.len() - 1 };
        walked.row = (walked.row + step) % found.len();
    }
    let picked = rows_ui(ui, look, list, &found, walked.row, moved);
    let said = picked.or((enter && !found.is_empty()).then_some(walked.row)).and_then(|row| found.get(row));
    action = action.or(said.map(|words| ConversationAction::SayFoundWords(words.clone())));
    if found.is_empty() {
        let key = if typed.trim().is_empty() { "answers-find-nothing-yet" } else { "answers-found" };
        let words = look.words.with(key, &[("count", 0.into())]);
        let mut nothing = ui.new_child(UiBuilder::new().id_salt("nothing found").max_rect(list));
        text_ui(&mut nothing, look, &words, TextStyle::Body, look.theme.ink_soft);
    }
    ui.data_mut(|data| data.insert_temp(id, walked));
    action = action.or(instead_ui(ui, look, talk, foot));
    let room = foot.width() - 620.0;
    if !found.is_empty() && !compact && room > 200.0 {
        let words = look.words.with("answers-found", &[("count", found.len().into())]);
        let galley = look.galley(ui.painter(), &words, TextStyle::Body, look.theme.ink_soft, room);
        let at = foot.right_center() - vec2(galley.rect.width(), galley.rect.height() / 2.0);
        galley_paint(ui.painter(), at, galley);
    }
    action
}

/// The list, the row walked to set off. Returns the row that was pressed.
fn rows_ui(ui: &mut Ui, look: &Look, rect: Rect, found: &[String], walked: usize, moved: bool) -> Option<usize> {
    let theme = &look.theme;
    let mut picked = None;
    let mut inside = ui.new_child(UiBuilder::new().id_salt("found").max_rect(rect));
    ScrollArea::vertical().id_salt("found").auto_shrink(false).show(&mut inside, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (index, words) in found.iter().enumerate() {
            let width = ui.available_width();
            let galley = look.galley(ui.painter(), words, TextStyle::Reply, theme.ink, width - 40.0);
            let height = (galley.rect.height() + 16.0).max(ROW);
            let (row, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
            let response = press_ui(ui, look, row, Id::new(("found", index)), 10.0);
            let is_walked = index == walked;
            response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_walked, words));
            let fill = if is_walked || response.hovered() { theme.accent_soft } else { Color32::TRANSPARENT };
            let stroke = if is_walked { Stroke::new(2.0, theme.accent) } else { Stroke::new(1.0, theme.edge) };
            ui.painter().rect(row, 10.0, fill, stroke, StrokeKind::Inside);
            let at = pos2(row.left() + 20.0, row.center().y - galley.rect.height() / 2.0);
            galley_paint(ui.painter(), at, galley);
            if is_walked && moved {
                ui.scroll_to_rect(row, None);
            }
            if response.clicked() {
                picked = Some(index);
            }
        }
    });
    picked
}
