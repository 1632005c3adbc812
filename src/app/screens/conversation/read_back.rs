//! How the trainee’s own words were read: the words with their marks, why, what they come to, and the way on.

use bevy_egui::egui::{
    Align, EventFilter, Id, Key as Pressed, Layout as Flow, Modifiers, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, WidgetType, pos2, vec2,
};

use super::own_words::BARE;
use super::{ConversationAction, say};
use crate::app::keys::Shortcut;
use crate::app::screens::as_read::{WordsAsRead, addition_ui, marked_words_ui, reasons_ui, sums_ui};
use crate::app::talk::{CameTo, OwnWords, Talk};
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, Line, rule_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};

/// How wide the right column is.
const RIGHT: f32 = 368.0;

/// The table while the trainee looks at how the words were read.
pub(super) fn read_back_ui(ui: &mut Ui, look: &Look, talk: &Talk, table: Rect) -> Option<ConversationAction> {
    let own = talk.own_words()?;
    let read = WordsAsRead::of(&own.listened.text, &own.listened.reading, &look.words);
    let lit_id = Id::new(("lit reason", talk.run().key.as_str(), talk.session().moves()));
    let mut lit: Option<usize> = ui.data(|data| data.get_temp(lit_id));
    let (mut action, mut walks) = (None, false);
    if ui.is_enabled() {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let (up, down) = (pressed(Pressed::ArrowUp), pressed(Pressed::ArrowDown));
        lit = walked(lit, read.reasons.len(), up, down);
        walks = up || down;
        if ui.input_mut(|input| look.keys.take(input, Shortcut::ReadWrongly)) {
            action = Some(ConversationAction::ReadWrongly);
        }
    }
    let margin = look.layout.margin();
    // With a drawer open there is room for one column.
    let pressed = if look.layout == Layout::Wide && table.width() > 1000.0 {
        let right = Rect::from_min_max(
            pos2(table.right() - margin - RIGHT, table.top() + 24.0),
            table.max - vec2(margin, 24.0),
        );
        let line = right.left() - 31.0;
        let left = Rect::from_min_max(table.min + vec2(margin, 24.0), pos2(line - 25.0, table.bottom() - 12.0));
        ui.painter().vline(line, right.top()..=right.bottom(), Stroke::new(1.5, look.theme.line));
        let mut words = ui.new_child(UiBuilder::new().id_salt("read words").max_rect(left));
        let pressed = ScrollArea::vertical()
            .id_salt("read words")
            .auto_shrink(false)
            .show(&mut words, |ui| {
                let pressed = words_ui(ui, look, talk, own, &read, lit);
                let pressed = pressed.or(why_ui(ui, look, &read, lit, walks));
                ui.add_space(12.0);
                addition_ui(ui, look, &read);
                pressed
            })
            .inner;
        let foot = right.with_min_y(right.bottom() - CONTROL_HEIGHT);
        let above = right.with_max_y(foot.top() - 12.0);
        let mut sums = ui.new_child(UiBuilder::new().id_salt("sums").max_rect(above));
        ScrollArea::vertical().id_salt("sums").auto_shrink(false).show(&mut sums, |ui| {
            text_ui(ui, look, &look.text("answers-how-read"), TextStyle::Label, look.theme.ink_soft);
            ui.add_space(8.0);
            sums_ui(ui, look, &read);
            rule_ui(ui, look, 8.0, 10.0);
            came_to_ui(ui, look, talk, own);
        });
        action = action.or(foot_ui(ui, look, own, foot));
        pressed
    } else {
        let inside = table.shrink2(vec2(margin, 8.0));
        let foot = inside.with_min_y(inside.bottom() - CONTROL_HEIGHT);
        let above = inside.with_max_y(foot.top() - 8.0);
        let mut column = ui.new_child(UiBuilder::new().id_salt("read back").max_rect(above));
        let area = ScrollArea::vertical().id_salt(("read back", talk.session().moves())).auto_shrink(false);
        let pressed = area
            .show(&mut column, |ui| {
                let pressed = words_ui(ui, look, talk, own, &read, lit);
                sums_ui(ui, look, &read);
                rule_ui(ui, look, 8.0, 8.0);
                let pressed = pressed.or(why_ui(ui, look, &read, lit, walks));
                ui.add_space(8.0);
                addition_ui(ui, look, &read);
                ui.add_space(12.0);
                came_to_ui(ui, look, talk, own);
                ui.add_space(8.0);
                pressed
            })
            .inner;
        action = action.or(foot_ui(ui, look, own, foot));
        pressed
    };
    // Pressing what is set off sets it back.
    let lit = if pressed.is_some() && pressed == lit { None } else { pressed.or(lit) };
    ui.data_mut(|data| match lit {
        Some(lit) => _ = data.insert_temp(lit_id, lit),
        None => _ = data.remove_temp::<usize>(lit_id),
    });
    action
}

/// The line that is set off after a step up or down through so many.
fn walked(lit: Option<usize>, lines: usize, up: bool, down: bool) -> Option<usize> {
    let last = lines.checked_sub(1)?;
    match (lit, up, down) {
        (None, _, true) => Some(0),
        (None, true, _) => Some(last),
        (Some(lit), true, _) => Some(lit.saturating_sub(1)),
        (Some(lit), _, true) => Some((lit + 1).min(last)),
        (lit, false, false) => lit.filter(|lit| *lit <= last),
    }
}

/// The words as they were typed, with their marks.
fn words_ui(
    ui: &mut Ui,
    look: &Look,
    talk: &Talk,
    own: &OwnWords,
    read: &WordsAsRead,
    lit: Option<usize>,
) -> Option<usize> {
    let theme = &look.theme;
    let title = say(look, talk, "answers-you-said");
    let painter = ui.painter().clone();
    let line = Line::new(10.0).icon(Icon::Person, 20.0, theme.ink_soft);
    let line = line.words(&painter, look, &title, TextStyle::Label, theme.ink_soft, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &title));
    line.paint(&painter, look, rect.left_center());
    ui.add_space(2.0);
    let pressed = marked_words_ui(ui, look, read, lit);
    if own.listened.reading.abuse {
        ui.add_space(4.0);
        text_ui(ui, look, &look.text("answers-abuse"), TextStyle::Strong, theme.harm);
    }
    rule_ui(ui, look, 6.0, 6.0);
    pressed
}

fn why_ui(ui: &mut Ui, look: &Look, read: &WordsAsRead, lit: Option<usize>, walks: bool) -> Option<usize> {
    if read.reasons.is_empty() {
        text_ui(ui, look, &look.text("answers-no-marks"), TextStyle::Body, look.theme.ink_soft);
        return None;
    }
    reasons_ui(ui, look, read, lit, walks)
}

/// The reply they were taken for, or that they were read by their tone.
fn came_to_ui(ui: &mut Ui, look: &Look, talk: &Talk, own: &OwnWords) {
    let theme = &look.theme;
    let (title, words) = match &own.came_to {
        CameTo::Reply(reply) => {
            (look.text("answers-closest"), look.words.with("answers-quote", &[("words", reply.as_str().into())]))
        }
        CameTo::Left => (say(look, talk, "answers-left"), say(look, talk, "answers-abuse-left")),
        CameTo::ToneAlone | CameTo::Asked(_) => {
            (look.text("answers-tone-alone"), say(look, talk, "answers-tone-about"))
        }
    };
    text_ui(ui, look, &title, TextStyle::Strong, theme.ink);
    text_ui(ui, look, &words, TextStyle::Body, theme.ink);
}

/// That it was read wrongly, and the way on.
fn foot_ui(ui: &mut Ui, look: &Look, own: &OwnWords, rect: Rect) -> Option<ConversationAction> {
    let mut action = None;
    let flow = Flow::right_to_left(Align::Center);
    let mut foot = ui.new_child(UiBuilder::new().id_salt("read foot").max_rect(rect).layout(flow));
    let go_on = Button::main(&look.text("answers-go-on")).key(Key::Enter).ui(&mut foot, look);
    // Up and Down walk the marks; the button keeps the focus, so that Enter goes on.
    if go_on.has_focus() {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        foot.memory_mut(|memory| memory.set_focus_lock_filter(go_on.id, filter));
    }
    if go_on.clicked() {
        action = Some(ConversationAction::LookUp);
    }
    let flow = Flow::left_to_right(Align::Center);
    // A bare button has room around its words; these stand in line with what is above.
    let bare = if look.layout == Layout::Wide { BARE } else { 0.0 };
    let left = Rect::from_min_max(rect.min - vec2(bare, 0.0), pos2(go_on.rect.left() - 12.0, rect.bottom()));
    let mut left = ui.new_child(UiBuilder::new().id_salt("wrongly").max_rect(left).layout(flow));
    if own.wrongly {
        let words = look.text("answers-noted");
        let painter = left.painter().clone();
        let line = Line::new(10.0).icon(Icon::Flag, 22.0, look.theme.ink_soft);
        let line = line.words(&painter, look, &words, TextStyle::Body, look.theme.ink_soft, left.available_width());
        line.paint(&painter, look, left.max_rect().left_center() + vec2(bare, 0.0));
        let response = left.interact(left.max_rect(), left.id().with("noted"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    } else {
        let words = look.text("answers-read-wrongly");
        if Button::bare(&words).before(Icon::Flag).ui(&mut left, look).clicked() {
            action = Some(ConversationAction::ReadWrongly);
        }
    }
    action
}
