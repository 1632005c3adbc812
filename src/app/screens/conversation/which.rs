//! Words that come close to several replies: which was meant?

use bevy_egui::egui::{
    Color32, Margin, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::ConversationAction;
use crate::app::keys::Shortcut;
use crate::app::talk::Talk;
use crate::app::theme::parts::{Button, Line, dashed_frame_paint, focus_by_default, press_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, galley_paint, text_ui};

const GAP: f32 = 16.0;
const CARD: f32 = 72.0;
/// More letters of what was typed than this are not repeated here.
const REPEATED: usize = 160;

/// The table while it is asked which was meant.
pub(super) fn which_ui(ui: &mut Ui, look: &Look, talk: &Talk, table: Rect) -> Option<ConversationAction> {
    let asked = talk.asked()?;
    let own = talk.own_words()?;
    let theme = &look.theme;
    let compact = look.layout == Layout::Compact;
    let inside = table.shrink2(vec2(look.layout.margin() - 8.0, if compact { 4.0 } else { 16.0 }));
    let mut table = ui.new_child(UiBuilder::new().id_salt("which").max_rect(inside));
    // Room for the focus ring inside the scrolled page.
    let area = ScrollArea::vertical().id_salt("which").auto_shrink(false).content_margin(Margin::symmetric(8, 8));
    area.show(&mut table, |ui| {
        let mut action = None;
        let width = ui.available_width();
        let question = look.words.with("answers-which", &[("count", asked.len().into())]);
        text_ui(ui, look, &question, TextStyle::LeadStrong, theme.ink);
        let mut typed: String = own.listened.text.trim().chars().take(REPEATED).collect();
        if typed.len() < own.listened.text.trim().len() {
            typed.push('…');
        }
        let typed = look.words.with("answers-quote", &[("words", typed.into())]);
        text_ui(ui, look, &typed, TextStyle::Body, theme.ink_soft);
        ui.add_space(12.0);
        let none = look.text("answers-none-of-them");
        let columns = if compact { 1 } else { 2 };
        #[expect(clippy::cast_precision_loss, reason = "one or two columns")]
        let room = (width - GAP * (columns - 1) as f32) / columns as f32;
        let cards: Vec<&str> = asked.iter().copied().chain([none.as_str()]).collect();
        let lay = |ui: &Ui, words: &str| look.galley(ui.painter(), words, TextStyle::Reply, theme.ink, room - 86.0);
        let height = cards.iter().map(|words| lay(ui, words).rect.height() + 28.0).fold(CARD, f32::max);
        let start = ui.cursor().min;
        for (index, words) in cards.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "at most four cards")]
            let at = start + vec2((index % columns) as f32 * (room + GAP), (index / columns) as f32 * (height + GAP));
            let rect = Rect::from_min_size(at, vec2(room, height));
            let is_none = index == asked.len();
            if card_ui(ui, look, rect, index + 1, words, is_none) {
                action = Some(ConversationAction::Mean((!is_none).then_some(index)));
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "at most four rows")]
        let bottom = start.y + cards.len().div_ceil(columns) as f32 * (height + GAP);
        ui.allocate_rect(Rect::from_min_max(ui.cursor().min, pos2(start.x + width, bottom)), Sense::hover());
        let otherwise = look.text("answers-put-otherwise");
        ui.horizontal(|ui| {
            if Button::bare(&otherwise)
                .before(Icon::Pencil)
                .key(look.cap(Shortcut::TakeBack))
                .small()
                .ui(ui, look)
                .clicked()
            {
                action = Some(ConversationAction::PutOtherwise);
            }
        });
        ui.add_space(8.0);
        action
    })
    .inner
}

/// One of the replies, or that it was none of them; true when it is pressed.
fn card_ui(ui: &mut Ui, look: &Look, rect: Rect, number: usize, words: &str, is_none: bool) -> bool {
    let theme = &look.theme;
    let response = press_ui(ui, look, rect, ui.id().with(("which", number)), 14.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, format!("{number} {words}")));
    if number == 1 {
        focus_by_default(ui, &response);
    }
    let lit = response.has_focus() || response.hovered();
    let painter = ui.painter();
    let fill = if is_none { Color32::TRANSPARENT } else { theme.surface };
    painter.rect_filled(rect, 14.0, fill);
    let stroke = if lit { Stroke::new(2.0, theme.accent) } else { Stroke::new(1.0, theme.edge) };
    if is_none {
        dashed_frame_paint(painter, rect, 14.0, stroke);
    } else {
        painter.rect_stroke(rect, 14.0, stroke, StrokeKind::Inside);
    }
    let plate = Rect::from_center_size(pos2(rect.left() + 34.0, rect.center().y), vec2(36.0, 36.0));
    let (plate_fill, ink) = if lit { (theme.accent, theme.on_accent) } else { (theme.sunk, theme.ink) };
    painter.rect_filled(plate, 8.0, plate_fill);
    let number = Line::new(0.0).words(painter, look, &number.to_string(), TextStyle::ReplyStrong, ink, f32::INFINITY);
    number.paint_centred(painter, look, plate);
    let galley = look.galley(painter, words, TextStyle::Reply, theme.ink, rect.width() - 86.0);
    let at = pos2(rect.left() + 70.0, rect.center().y - galley.rect.height() / 2.0);
    galley_paint(painter, at, galley);
    response.clicked()
}
