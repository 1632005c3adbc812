//! The table: what you can say, as cards of one size.

use bevy_egui::egui::{
    Color32, Key as Pressed, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::{ConversationAction, ConversationModel, say, waiting};
use crate::app::access::live;
use crate::app::keys::Shortcut;
use crate::app::talk::Talk;
use crate::app::theme::parts::{
    Button, CONTROL_HEIGHT, Key, Line, appear, arrows_scroll, dashed_frame_paint, focus_by_default, press_ui,
};
use crate::app::theme::{Icon, Layout, Look, TextStyle, galley_paint, text_ui};
use crate::records::Answers;

/// Cards are at least this high: two lines.
const CARD: f32 = 84.0;
/// The card that says nothing.
const SILENCE: f32 = 48.0;
/// The way to one’s own words, where it has a row of its own.
const OWN_WORDS: f32 = 52.0;
const GAP: f32 = 16.0;
/// The number plate and what surrounds it, left of the words.
const NUMBER: f32 = 70.0;

/// How many columns so many cards lie in.
fn columns(look: &Look, cards: usize) -> usize {
    match look.layout {
        Layout::Compact => 1,
        Layout::Middle => 2,
        Layout::Wide if cards > 4 => 3,
        Layout::Wide => 2,
    }
}

fn card_width(look: &Look, cards: usize, width: f32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "one to three columns")]
    let columns = columns(look, cards) as f32;
    (width - 2.0 * look.layout.margin() - (columns - 1.0) * GAP) / columns
}

fn card_height(ui: &Ui, look: &Look, talk: &Talk, width: f32) -> f32 {
    let cards = &talk.table().cards;
    let room = card_width(look, cards.len(), width) - NUMBER - 16.0;
    let tallest = cards
        .iter()
        .map(|words| look.galley(ui.painter(), words, TextStyle::Reply, Color32::WHITE, room).rect.height() + 32.0)
        .fold(CARD, f32::max);
    if look.layout == Layout::Compact { tallest.max(64.0) } else { tallest }
}

/// How much room the table needs, with `width` to lie in.
pub(super) fn height(ui: &Ui, look: &Look, talk: &Talk, width: f32) -> f32 {
    let cards = talk.table().cards.len();
    #[expect(clippy::cast_precision_loss, reason = "one to nine rows")]
    let rows = cards.div_ceil(columns(look, cards)) as f32;
    // Where silence takes the whole width, the way to own words lies under it.
    let has_row = look.layout != Layout::Wide && talk.session().scenario().typing;
    let own_words = if has_row { OWN_WORDS } else { 0.0 };
    24.0 + rows * (card_height(ui, look, talk, width) + GAP) + SILENCE + own_words + 24.0
}

/// The table: the cards, or what you said while he answers, or what he does once it is over.
pub(super) fn table_ui(
    ui: &mut Ui,
    look: &Look,
    talk: &Talk,
    model: ConversationModel,
    table: Rect,
) -> Option<ConversationAction> {
    if talk.is_over() {
        return over_ui(ui, look, talk, table);
    }
    if !talk.is_listening() && talk.chosen().is_none() {
        said_ui(ui, look, talk, table);
        return None;
    }
    if look.layout == Layout::Compact {
        let mut inside = ui.new_child(UiBuilder::new().max_rect(table.shrink2(vec2(0.0, 4.0))));
        let area = ScrollArea::vertical().auto_shrink(false);
        return area.show(&mut inside, |ui| cards_ui(ui, look, talk, model, table)).inner;
    }
    let mut inside = ui.new_child(UiBuilder::new().max_rect(table));
    let needed = height(ui, look, talk, table.width());
    if needed > table.height() + 1.0 {
        let area = ScrollArea::vertical().auto_shrink(false);
        return area.show(&mut inside, |ui| cards_ui(ui, look, talk, model, table)).inner;
    }
    cards_ui(&mut inside, look, talk, model, table)
}

fn cards_ui(
    ui: &mut Ui,
    look: &Look,
    talk: &Talk,
    model: ConversationModel,
    table: Rect,
) -> Option<ConversationAction> {
    let cards = &talk.table().cards;
    let columns = columns(look, cards.len());
    // Inside a scroll area there is less than the table's width: the bar needs some.
    let room = ui.available_width().min(table.width());
    let size = vec2(card_width(look, cards.len(), room), card_height(ui, look, talk, room));
    let mut action = None;
    let turn = talk.session().turns().len();
    let above = if look.layout == Layout::Compact { 8.0 } else { 24.0 };
    let start = ui.cursor().min + vec2(look.layout.margin(), above);
    let motion = look.motion();
    let mut bottom = start.y;
    for (index, words) in cards.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "at most nine cards")]
        let offset = vec2((index % columns) as f32 * (size.x + GAP), (index / columns) as f32 * (size.y + GAP));
        let rect = Rect::from_min_size(start + offset, size);
        bottom = rect.bottom();
        let delay = motion.card_stagger * u16::try_from(index).unwrap_or_default();
        let come = appear(ui, ui.id().with(("card", turn, index)), delay, motion.card_in);
        let card = Card { number: index + 1, words, silent: false };
        if card_ui(ui, look, talk, rect, &card, come) {
            action = Some(ConversationAction::Choose(index));
        }
    }
    if talk.table().silence {
        let wide = look.layout != Layout::Wide;
        let width = if wide { room - 2.0 * look.layout.margin() } else { size.x.min(584.0) };
        let top = if cards.is_empty() { bottom } else { bottom + GAP };
        let words = say(look, talk, "conversation-say-nothing");
        // Whoever waits in vain takes it for this answer, so it is said here.
        let sign = waiting(look, talk, model);
        let words = sign.as_ref().map_or_else(|| words.clone(), |sign| format!("{words}. {sign}"));
        let room_for_words = width - NUMBER - 32.0 - 16.0;
        let laid = look.galley(ui.painter(), &words, TextStyle::Reply, Color32::WHITE, room_for_words);
        let rect = Rect::from_min_size(pos2(start.x, top), vec2(width, (laid.rect.height() + 16.0).max(SILENCE)));
        bottom = rect.bottom();
        if let Some(sign) = sign {
            let said = ui.interact(rect, ui.id().with("waiting"), Sense::hover());
            said.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &sign));
            let polite = bevy_egui::egui::accesskit::Live::Polite;
            ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(polite));
        }
        let card = Card { number: 0, words: &words, silent: true };
        if card_ui(ui, look, talk, rect, &card, 1.0) {
            action = Some(ConversationAction::Wait);
        }
    }
    let mut before_hint = start.x + size.x;
    if !cards.is_empty() && talk.session().scenario().typing {
        let beside = talk.table().silence && look.layout == Layout::Wide;
        let corner = match (look.layout, beside) {
            (_, true) => pos2(start.x + size.x + GAP, bottom - SILENCE + 2.0),
            (Layout::Wide, false) => pos2(start.x, bottom + GAP + 2.0),
            _ => pos2(start.x, bottom + 8.0),
        };
        let rect = Rect::from_min_size(corner, vec2(300.0, 44.0));
        bottom = bottom.max(rect.bottom());
        let words = look.text("answers-own-words");
        let mut own = ui.new_child(UiBuilder::new().id_salt("own words").max_rect(rect));
        let button = Button::bare(&words).before(Icon::Pencil).key(look.cap(Shortcut::OwnWords)).small();
        if button.enabled(talk.is_listening()).ui(&mut own, look).clicked() {
            action = Some(ConversationAction::AnswerBy(Answers::Say));
        }
        before_hint = own.min_rect().right();
    }
    if talk.table().silence && look.layout == Layout::Wide && columns == 2 {
        let right = pos2(table.left() + room - look.layout.margin(), bottom - SILENCE / 2.0);
        keys_hint(ui, look, cards.len(), before_hint + GAP, right);
    }
    if cards.is_empty() && !talk.table().silence {
        // Every reply has vanished: the author's fault, which the checker names; nobody shall be stuck in it.
        let rect = Rect::from_min_size(start, vec2(table.width() - 96.0, 160.0));
        let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
        text_ui(&mut inside, look, &look.text("conversation-stuck"), TextStyle::Reply, look.theme.ink);
        inside.add_space(16.0);
        if Button::main(&say(look, talk, "conversation-look-back")).ui(&mut inside, look).clicked() {
            action = Some(ConversationAction::LookBack);
        }
        bottom = rect.bottom();
    }
    ui.allocate_rect(Rect::from_min_max(ui.cursor().min, pos2(table.left() + room, bottom + 12.0)), Sense::hover());
    action
}

struct Card<'a> {
    number: usize,
    words: &'a str,
    silent: bool,
}

/// One card; true when it is chosen.
fn card_ui(ui: &mut Ui, look: &Look, talk: &Talk, rect: Rect, card: &Card<'_>, come: f32) -> bool {
    let theme = &look.theme;
    let turn = talk.session().turns().len();
    let position = if card.silent { talk.table().cards.len() } else { card.number - 1 };
    let is_chosen = talk.chosen() == Some(position);
    let is_left = talk.chosen().is_some() && !is_chosen;
    let id = ui.id().with(("card", turn, card.number));
    let rect = rect.translate(vec2(0.0, (1.0 - come) * 12.0));
    let response =
        if talk.is_listening() { press_ui(ui, look, rect, id, 14.0) } else { ui.interact(rect, id, Sense::hover()) };
    response.widget_info(|| {
        WidgetInfo::labeled(WidgetType::Button, talk.is_listening(), format!("{} {}", card.number, card.words))
    });
    if talk.is_listening() && card.number == 1 {
        focus_by_default(ui, &response);
    }
    let strength = come * if is_left { 0.3 } else { 1.0 };
    let faded = |colour: Color32| colour.gamma_multiply(strength);
    let painter = ui.painter();
    let lit = is_chosen || response.has_focus() || (response.hovered() && talk.is_listening());
    let fill = if is_chosen { theme.accent_soft } else { theme.surface };
    painter.rect_filled(rect, 14.0, faded(fill));
    let stroke = if lit { Stroke::new(2.0, faded(theme.accent)) } else { Stroke::new(1.0, faded(theme.edge)) };
    if card.silent && !is_chosen {
        dashed_frame_paint(painter, rect, 14.0, stroke);
    } else {
        painter.rect_stroke(rect, 14.0, stroke, StrokeKind::Inside);
    }
    let plate_size = if card.silent { 32.0 } else { 36.0 };
    let plate = Rect::from_center_size(pos2(rect.left() + 16.0 + 18.0, rect.center().y), vec2(36.0, plate_size));
    let (plate_fill, plate_ink) = if lit { (theme.accent, theme.on_accent) } else { (theme.sunk, theme.ink) };
    painter.rect_filled(plate, 8.0, faded(plate_fill));
    let number = Line::new(0.0).words(
        painter,
        look,
        &card.number.to_string(),
        TextStyle::ReplyStrong,
        faded(plate_ink),
        f32::INFINITY,
    );
    number.paint_centred(painter, look, plate);
    let mut left = rect.left() + NUMBER;
    if card.silent {
        crate::app::theme::icon_paint(painter, Icon::Dots, pos2(left + 11.0, rect.center().y), 22.0, faded(theme.ink));
        left += 32.0;
    }
    let galley = look.galley(painter, card.words, TextStyle::Reply, faded(theme.ink), rect.right() - 16.0 - left);
    let top = rect.center().y - galley.rect.height() / 2.0;
    galley_paint(painter, pos2(left, top), galley);
    // Space shows his words; one press too many must not say something. Enter and the numbers choose.
    let by_space = ui.input(|input| input.key_pressed(Pressed::Space) && !input.pointer.any_released());
    response.clicked() && !by_space
}

/// Which keys choose, at the right of the table, where `left` leaves room for it.
fn keys_hint(ui: &Ui, look: &Look, cards: usize, left: f32, right: bevy_egui::egui::Pos2) {
    let last = u32::try_from(cards).ok().and_then(|cards| char::from_digit(cards, 10)).unwrap_or('9');
    let ink = look.theme.ink_soft;
    let painter = ui.painter();
    let line = Line::new(8.0)
        .key(painter, look, Key::Sign('1'), ink)
        .words(painter, look, &look.text("conversation-keys-to"), TextStyle::Body, ink, f32::INFINITY)
        .key(painter, look, Key::Sign(last), ink)
        .words(painter, look, &look.text("conversation-keys-choose"), TextStyle::Body, ink, f32::INFINITY);
    if right.x - line.size().x >= left {
        line.paint(painter, look, pos2(right.x - line.size().x, right.y));
    }
}

/// What you said, while he answers: the cards are away, their place is kept.
fn said_ui(ui: &mut Ui, look: &Look, talk: &Talk, table: Rect) {
    if talk.typing().is_some() {
        let at = table.min + vec2(look.layout.margin(), 24.0);
        let words = say(look, talk, "conversation-typing");
        galley_paint(
            ui.painter(),
            at,
            look.galley(ui.painter(), &words, TextStyle::Lead, look.theme.ink_soft, table.width()),
        );
        return;
    }
    let waited = say(look, talk, "conversation-you-waited");
    let words = match (talk.session().turns().is_empty(), talk.said()) {
        (true, None) => return,
        (_, Some(said)) => look.words.quoted(said),
        (false, None) => waited,
    };
    let margin = look.layout.margin();
    let width = (table.width() - 2.0 * margin).min(760.0);
    let at = table.min + vec2(margin, if look.layout == Layout::Compact { 12.0 } else { 24.0 });
    let rect = Rect::from_min_size(at, vec2(width, table.height() - 24.0));
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect));
    text_ui(&mut inside, look, &look.text("conversation-you"), TextStyle::Label, look.theme.ink_soft);
    inside.add_space(4.0);
    text_ui(&mut inside, look, &words, TextStyle::Lead, look.theme.ink_soft);
}

/// It is over: what he does next, and the way to look back on it.
fn over_ui(ui: &mut Ui, look: &Look, talk: &Talk, table: Rect) -> Option<ConversationAction> {
    use crate::session::View;
    let Some(View::Over { ending, .. }) = talk.session().view() else { return None };
    let margin = look.layout.margin();
    let inset = vec2(margin, if look.layout == Layout::Wide { 28.0 } else { 8.0 });
    let mut inside = ui.new_child(UiBuilder::new().max_rect(table.shrink2(inset)));
    let words = say(look, talk, "conversation-look-back");
    // The way on is always seen; what comes of it scrolls where it is long.
    let foot = CONTROL_HEIGHT + if look.layout == Layout::Wide { 24.0 } else { 12.0 };
    let height = inside.available_height() - foot;
    let area = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
    area.show(&mut inside, |ui| {
        ui.set_max_width(ui.available_width().min(860.0));
        text_ui(ui, look, &look.text("conversation-then"), TextStyle::Label, look.theme.ink_soft);
        ui.add_space(6.0);
        live(&text_ui(ui, look, &ending.then, TextStyle::Lead, look.theme.ink));
        if talk.own_words().is_some_and(|own| own.listened.reading.abuse) {
            ui.add_space(8.0);
            text_ui(ui, look, &say(look, talk, "answers-abuse-left"), TextStyle::Strong, look.theme.ink);
        }
        arrows_scroll(ui);
    });
    inside.add_space(foot - CONTROL_HEIGHT);
    let pressed = Button::main(&words).after(Icon::Right).key(Key::Enter).ui(&mut inside, look).clicked();
    pressed.then_some(ConversationAction::LookBack)
}
