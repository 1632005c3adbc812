//! The two drawers: the notebook, and what was said.

use bevy_egui::egui::{Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use super::{ConversationAction, Drawer, say, say_with};
use crate::app::keys::Shortcut;
use crate::app::talk::{Message, Talk, Writer};
use crate::app::theme::parts::{Button, dashed_frame_paint, drawer_ui, rule_ui};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, icon_paint, text_ui};
use crate::scenario::MapPart;

/// The drawer that is open, in `rect`.
pub(super) fn drawer(ui: &mut Ui, look: &Look, talk: &Talk, open: Drawer, rect: Rect) -> Option<ConversationAction> {
    let (title, key) = match open {
        Drawer::Closed => return None,
        Drawer::Notebook => ("conversation-notebook-title", Shortcut::Notebook),
        Drawer::History => ("conversation-history", Shortcut::History),
    };
    let close = look.text("conversation-close");
    let (inner, closed) =
        drawer_ui(ui, look, rect, &say(look, talk, title), (&close, look.cap(key)), |ui| match open {
            Drawer::History => history_ui(ui, look, talk),
            _ => {
                notebook_ui(ui, look, talk);
                None
            }
        });
    if closed { Some(ConversationAction::Open(Drawer::Closed)) } else { inner }
}

fn notebook_ui(ui: &mut Ui, look: &Look, talk: &Talk) {
    let theme = &look.theme;
    let scenario = talk.session().scenario();
    let facts = &scenario.persona.facts;
    let known = |index: usize| talk.session().state().knows(index.into());
    let count = (0..facts.len()).filter(|index| known(*index)).count();
    let sum = say_with(look, talk, "conversation-known", &[("known", count.into()), ("all", facts.len().into())]);
    text_ui(ui, look, &sum, TextStyle::Body, theme.ink_soft);
    let (new, _) = talk.new_facts();
    for part in MapPart::ALL {
        ui.add_space(16.0);
        let (title, nothing) = match part {
            MapPart::Says => ("conversation-says", "conversation-says-nothing"),
            MapPart::Does => ("conversation-does", "conversation-does-nothing"),
            MapPart::Thinks => ("conversation-thinks", "conversation-thinks-nothing"),
            MapPart::Feels => ("conversation-feels", "conversation-feels-nothing"),
        };
        text_ui(ui, look, &say(look, talk, title), TextStyle::Strong, theme.ink);
        ui.add_space(8.0);
        let mut any = false;
        for (index, fact) in facts.iter().enumerate().filter(|(index, fact)| fact.part == part && known(*index)) {
            any = true;
            fact_ui(ui, look, &fact.text, new.contains(&index.into()));
            ui.add_space(8.0);
        }
        if !any {
            nothing_ui(ui, look, &say(look, talk, nothing));
            ui.add_space(8.0);
        }
    }
    if !scenario.persona.record.is_empty() {
        rule_ui(ui, look, 8.0, 12.0);
        text_ui(ui, look, &look.text("conversation-record"), TextStyle::Label, theme.ink_soft);
        for line in &scenario.persona.record {
            text_ui(ui, look, line, TextStyle::Body, theme.ink);
        }
    }
    ui.add_space(12.0);
}

fn fact_ui(ui: &mut Ui, look: &Look, text: &str, new: bool) {
    let theme = &look.theme;
    let width = ui.available_width() - 8.0;
    let galley = look.galley(ui.painter(), text, TextStyle::Body, theme.ink, width - 28.0);
    let head = if new { look.line_height(TextStyle::Strong) } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.rect.height() + 16.0 + head), Sense::hover());
    let new_word = look.text("conversation-new");
    let spoken = if new { format!("{new_word}: {text}") } else { text.to_owned() };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    ui.painter().rect_filled(rect, 10.0, theme.accent_soft);
    if new {
        ui.painter().rect_stroke(rect, 10.0, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
        let middle = rect.min + vec2(25.0, 8.0 + head / 2.0);
        icon_paint(ui.painter(), Icon::Plus, middle, 22.0, theme.ink);
        let word = look.galley(ui.painter(), &new_word, TextStyle::Strong, theme.ink, width);
        galley_paint(ui.painter(), rect.min + vec2(44.0, 8.0), word);
    }
    galley_paint(ui.painter(), rect.min + vec2(14.0, 8.0 + head), galley);
}

fn nothing_ui(ui: &mut Ui, look: &Look, text: &str) {
    let theme = &look.theme;
    let width = ui.available_width() - 8.0;
    let galley = look.galley(ui.painter(), text, TextStyle::Body, theme.ink_soft, width - 28.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.rect.height() + 16.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    dashed_frame_paint(ui.painter(), rect, 10.0, Stroke::new(1.0, theme.edge));
    galley_paint(ui.painter(), rect.min + vec2(14.0, 8.0), galley);
}

/// Everything said so far: his lines on paper at the left, yours outlined at the right. Each turn can be gone back to.
fn history_ui(ui: &mut Ui, look: &Look, talk: &Talk) -> Option<ConversationAction> {
    let mut action = None;
    let session = talk.session();
    let turns = session.turns().len();
    if turns == 0 && talk.asides(0).is_empty() {
        text_ui(ui, look, &say(look, talk, "conversation-history-empty"), TextStyle::Body, look.theme.ink_soft);
    }
    for index in 0..turns {
        if let Some(line) = session.line(index) {
            said_ui(ui, look, line.words, false);
        }
        let waited = say(look, talk, "conversation-you-waited");
        asides_ui(ui, look, talk, index);
        said_ui(ui, look, talk.said_at(index).unwrap_or(&waited), true);
        let words = look.words.with("conversation-take-back-to", &[("turn", (index + 1).into())]);
        ui.with_layout(bevy_egui::egui::Layout::right_to_left(bevy_egui::egui::Align::Min), |ui| {
            ui.add_space(8.0);
            if Button::bare(&words).before(Icon::Back).small().ui(ui, look).clicked() {
                action = Some(ConversationAction::TakeBackTo(index));
            }
        });
        if let Some(line) = session.reaction(index) {
            said_ui(ui, look, line.words, false);
        }
    }
    if let Some(line) = session.line(turns) {
        said_ui(ui, look, line.words, false);
    }
    asides_ui(ui, look, talk, turns);
    ui.add_space(12.0);
    // The newest words are at the foot; the drawer opens on them.
    let bottom = Rect::from_min_size(ui.cursor().min, vec2(1.0, 1.0));
    let opened = ui.id().with(("history at", turns));
    if !ui.data(|data| data.get_temp::<bool>(opened).unwrap_or_default()) {
        ui.data_mut(|data| data.insert_temp(opened, true));
        ui.scroll_to_rect(bottom, Some(bevy_egui::egui::Align::BOTTOM));
    }
    action
}

/// What was typed after so many turns and made none, and the answers to it.
fn asides_ui(ui: &mut Ui, look: &Look, talk: &Talk, turns: usize) {
    for Message { writer, words } in talk.asides(turns) {
        said_ui(ui, look, &words.unwrap_or_default(), writer == Writer::You);
    }
}

fn said_ui(ui: &mut Ui, look: &Look, text: &str, yours: bool) {
    let theme = &look.theme;
    let room = ui.available_width() - 8.0;
    let ink = if yours { theme.ink } else { theme.on_bubble };
    let galley = look.galley(ui.painter(), text, TextStyle::Body, ink, room * 0.84 - 32.0);
    let size = galley.rect.size() + vec2(32.0, 20.0);
    let (row, response) = ui.allocate_exact_size(vec2(room, size.y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    let left = if yours { row.right() - size.x } else { row.left() };
    let rect = Rect::from_min_size(bevy_egui::egui::pos2(left, row.top()), size);
    if yours {
        ui.painter().rect_stroke(rect, 14.0, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    } else {
        ui.painter().rect_filled(rect, 14.0, theme.bubble);
    }
    galley_paint(ui.painter(), rect.min + vec2(16.0, 10.0), galley);
    ui.add_space(10.0);
}
