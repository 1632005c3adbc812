//! Saying it in one’s own words: the field, and what can be done instead.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::field::{draft, enter_pressed, field_ui};
use super::{ConversationAction, say};
use crate::app::keys::Shortcut;
use crate::app::talk::{CameTo, Talk};
use crate::app::theme::parts::{Button, CONTROL_HEIGHT, Key, Line};
use crate::app::theme::{Icon, Layout, Look, TextStyle, galley_paint};
use crate::records::Answers;

/// From so many letters on they are counted.
const COUNTED: usize = 400;

/// How much room a bare button has at the left of its words.
pub(super) const BARE: f32 = 20.0;

/// Where the parts of the table lie.
struct Places {
    label: Option<Rect>,
    field: Rect,
    foot: Rect,
    hint: Option<Rect>,
}

impl Places {
    /// The label goes first where there is little room, then the hint; the field gets the rest, 184 at most.
    fn of(look: &Look, table: Rect, says_something: bool) -> Self {
        let compact = look.layout == Layout::Compact;
        let inside = table.shrink2(vec2(look.layout.margin(), 0.0));
        let has_hint = !compact && table.height() >= 340.0;
        let has_label = !compact || says_something;
        let (above, between, below) = if compact { (8.0, 8.0, 10.0) } else { (24.0, 20.0, 16.0) };
        let line = 26.0;
        let top = inside.top() + above;
        let label = has_label.then(|| Rect::from_min_size(pos2(inside.left(), top), vec2(inside.width(), line)));
        let field_top = if has_label { top + line + 10.0 } else { top };
        let rest = CONTROL_HEIGHT + between + if has_hint { 82.0 } else { below };
        let most = if table.height() > 420.0 { 260.0 } else { 184.0 };
        let height = (inside.bottom() - rest - field_top).clamp(44.0, most);
        let field = Rect::from_min_size(pos2(inside.left(), field_top), vec2(inside.width(), height));
        let foot = Rect::from_min_size(field.left_bottom() + vec2(0.0, between), vec2(inside.width(), CONTROL_HEIGHT));
        let hint = Rect::from_min_size(foot.left_bottom() + vec2(0.0, 28.0), vec2(inside.width(), line));
        Self { label, field, foot, hint: has_hint.then_some(hint) }
    }
}

/// The table while the trainee types.
pub(super) fn own_words_ui(ui: &mut Ui, look: &Look, talk: &Talk, table: Rect) -> Option<ConversationAction> {
    let typed = draft(ui, talk);
    let letters = typed.chars().count();
    let alone = talk.own_words().filter(|own| own.came_to == CameTo::ToneAlone);
    let places = Places::of(look, table, letters >= COUNTED || alone.is_some());
    let enter = enter_pressed(ui, talk);

    let question = say(look, talk, "answers-what-do-you-say");
    if let Some(label) = places.label {
        label_ui(ui, look, talk, label, &question, letters);
    }
    let typed = field_ui(ui, look, talk, places.field, &question, true);

    let can_say = !typed.trim().is_empty() && talk.is_listening();
    let mut action = (enter && can_say).then(|| ConversationAction::SayOwnWords(typed.clone()));
    let flow = Flow::right_to_left(Align::Center);
    let mut right = ui.new_child(UiBuilder::new().id_salt("say it").max_rect(places.foot).layout(flow));
    let words = say(look, talk, "answers-say-it");
    let width = if look.layout == Layout::Compact { 140.0 } else { 200.0 };
    let button = Button::main(&words).key(Key::Enter).width(width).enabled(can_say).without_default_focus();
    if button.ui(&mut right, look).clicked() {
        action = Some(ConversationAction::SayOwnWords(typed));
    }
    let left = places.foot.with_max_x(places.foot.right() - width - 12.0);
    action = action.or(instead_ui(ui, look, talk, left));
    if let Some(hint) = places.hint {
        // While he speaks he does not wait.
        let waits = talk.is_listening().then(|| say(look, talk, "answers-waits"));
        let words: Vec<String> = waits.into_iter().chain([look.text("answers-writing")]).collect();
        let words = words.join(" ");
        let galley = look.galley(ui.painter(), &words, TextStyle::Body, look.theme.ink_soft, hint.width());
        galley_paint(ui.painter(), hint.min, galley);
    }
    action
}

/// What can be done instead of typing: see the replies, or say nothing.
pub(super) fn instead_ui(ui: &mut Ui, look: &Look, talk: &Talk, rect: Rect) -> Option<ConversationAction> {
    let mut action = None;
    let flow = Flow::left_to_right(Align::Center);
    // Where a drawer leaves little room there are icons alone.
    let compact = look.layout == Layout::Compact || rect.width() < 560.0;
    // Bare buttons stand in line with what is above.
    let rect = if compact { rect } else { rect.with_min_x(rect.left() - BARE) };
    let mut foot = ui.new_child(UiBuilder::new().id_salt("instead").max_rect(rect).layout(flow));
    let replies = look.text("answers-show-replies");
    let wait = say(look, talk, "conversation-say-nothing");
    foot.spacing_mut().item_spacing.x = if compact { 8.0 } else { 28.0 };
    let button = |words, icon| if compact { Button::icon_alone(icon, words) } else { Button::bare(words).before(icon) };
    if button(&replies, Icon::Chat).key(look.cap(Shortcut::AnswerOtherwise)).ui(&mut foot, look).clicked() {
        action = Some(ConversationAction::AnswerBy(Answers::Choose));
    }
    if talk.is_listening()
        && talk.table().silence
        && button(&wait, Icon::Dots).key(look.cap(Shortcut::WaitWhileWriting)).ui(&mut foot, look).clicked()
    {
        action = Some(ConversationAction::Wait);
    }
    action
}

/// Above the field: the question, or that the last words were read by their tone; at the right how much it is already.
fn label_ui(ui: &Ui, look: &Look, talk: &Talk, rect: Rect, question: &str, letters: usize) {
    let theme = &look.theme;
    let painter = ui.painter();
    let alone = talk.own_words().filter(|own| own.came_to == CameTo::ToneAlone);
    let line = match alone {
        Some(own) => {
            let words = look.text("answers-tone-alone");
            let about = if own.listened.reading.abuse {
                look.text("answers-abuse")
            } else {
                say(look, talk, "answers-tone-about")
            };
            let line = Line::new(10.0).icon(Icon::Sound, 20.0, theme.ink);
            let line = line.words(painter, look, &words, TextStyle::Label, theme.ink, f32::INFINITY);
            let room = rect.width() - line.size().x - 20.0;
            tell(ui, rect, "how it was read", &format!("{words} {about}"));
            let narrow = look.layout == Layout::Compact || letters >= COUNTED;
            if narrow { line } else { line.words(painter, look, &about, TextStyle::Small, theme.ink_soft, room) }
        }
        None if look.layout == Layout::Compact => Line::new(0.0),
        None => Line::new(10.0).icon(Icon::Pencil, 20.0, theme.ink_soft).words(
            painter,
            look,
            question,
            TextStyle::Label,
            theme.ink_soft,
            f32::INFINITY,
        ),
    };
    line.paint(painter, look, rect.left_center());
    if letters >= COUNTED {
        let words = look.words.with("answers-letters", &[("count", letters.into())]);
        let count = Line::new(0.0).words(painter, look, &words, TextStyle::Small, theme.ink, f32::INFINITY);
        tell(ui, rect, "letters", &words);
        count.paint(painter, look, pos2(rect.right() - count.size().x, rect.center().y));
    }
}

/// Tells a screen reader what is painted there.
fn tell(ui: &Ui, rect: Rect, name: &str, words: &str) {
    let response = ui.interact(rect, ui.id().with(name), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
}
