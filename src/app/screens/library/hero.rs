//! The large card of the person to meet next.

use bevy_egui::egui::{CornerRadius, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{LibraryAction, PersonCard};
use crate::app::screens::profile_word;
use crate::app::screens::shared::{PersonPainter, Picture, level_bars, level_key, paint_person, pronoun_word};
use crate::app::theme::parts::{
    Bubble, Button, CONTROL_HEIGHT, Key, Tail, axis_label_ui, bubble_paint, card_edge_paint, card_paint,
    round_corners_paint, rule_ui, tag_ui,
};
use crate::app::theme::{AxisSign, Icon, Layout, Look, TextStyle, galley_paint, text_ui};
use crate::scenario::Axis;

/// The picture above, the words below: 400 wide.
pub(super) fn column_ui(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    person: &PersonCard,
    first_start: bool,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let padding = 24.0;
    let inside = rect.width() - 2.0 * padding;
    let teaser = look.galley(ui.painter(), &person.teaser, TextStyle::Body, look.theme.ink_soft, inside);
    let buttons = if person.broken_off.is_some() { 2.0 * CONTROL_HEIGHT + 12.0 } else { CONTROL_HEIGHT };
    let tags = 42.0;
    let middle = if first_start { 29.0 + 52.0 } else { 29.0 + 96.0 };
    let words = 20.0 + 32.0 + teaser.rect.height() + tags + middle + 24.0 + buttons + padding;
    let picture = (rect.height() - words).clamp(96.0, 264.0);

    card_paint(ui, look, rect);
    let above = Rect::from_min_size(rect.min, vec2(rect.width(), picture));
    picture_ui(ui, look, above, person, CornerRadius { nw: 14, ne: 14, sw: 0, se: 0 }, paint);
    let mut below = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(
        pos2(rect.left() + padding, above.bottom() + 20.0),
        rect.max - Vec2::splat(padding),
    )));
    let ui = &mut below;
    text_ui(ui, look, &person.name, TextStyle::Title, look.theme.ink);
    text_ui(ui, look, &person.teaser, TextStyle::Body, look.theme.ink_soft);
    about_ui(ui, look, person, first_start, 216.0);
    ui.add_space((ui.available_height() - buttons).max(16.0));
    buttons_ui(ui, look, person)
}

/// The picture at the left and the words at the right, over a whole page.
pub(super) fn beside_ui(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    person: &PersonCard,
    first_start: bool,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    card_paint(ui, look, rect);
    let picture = Rect::from_min_size(rect.min, vec2(rect.width() * 0.56, rect.height()));
    picture_ui(ui, look, picture, person, CornerRadius { nw: 14, ne: 0, sw: 14, se: 0 }, paint);
    let padding = 40.0;
    let inside =
        Rect::from_min_max(pos2(picture.right() + padding, rect.top() + 32.0), rect.max - Vec2::splat(padding));
    let mut right = ui.new_child(UiBuilder::new().max_rect(inside));
    let ui = &mut right;
    text_ui(ui, look, &person.name, TextStyle::Display, look.theme.ink);
    ui.add_space(8.0);
    text_ui(ui, look, &person.teaser, TextStyle::Lead, look.theme.ink_soft);
    ui.add_space(8.0);
    about_ui(ui, look, person, first_start, 216.0);
    let buttons = if person.broken_off.is_some() { 2.0 * CONTROL_HEIGHT + 12.0 } else { CONTROL_HEIGHT };
    ui.add_space((ui.available_height() - buttons).max(16.0));
    buttons_ui(ui, look, person)
}

/// A strip: picture left, words right, the button under them.
pub(super) fn strip_ui(
    ui: &mut Ui,
    look: &Look,
    person: &PersonCard,
    first_start: bool,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let width = ui.available_width();
    let side = if look.layout == Layout::Compact { (width * 0.33).clamp(96.0, 200.0) } else { 320.0 };
    let inside = width - side - 32.0;
    // The height follows from the words: they wrap rather than being cut.
    let style = (TextStyle::Title, TextStyle::Body);
    let quote = look.words.with("library-quote", &[("words", person.first_words.as_str().into())]);
    let measure = |text: &str, style| look.galley(ui.painter(), text, style, look.theme.ink, inside).rect.height();
    let line = if first_start { look.words.with("library-first-time", &first_time(person)) } else { String::new() };
    let spare = if first_start { measure(&line, TextStyle::Body) + 8.0 } else { 0.0 };
    let buttons = if person.broken_off.is_some() { 2.0 * CONTROL_HEIGHT + 12.0 } else { CONTROL_HEIGHT };
    let height = 16.0
        + measure(&person.name, style.0)
        + measure(&quote, style.1)
        + tags_height(ui, look, person, inside)
        + spare
        + 8.0
        + 8.0
        + buttons
        + 16.0;

    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    card_paint(ui, look, rect);
    let left = Rect::from_min_size(rect.min, vec2(side, height));
    paint_person(ui.painter(), left, &person.id, Picture::Moment, paint);
    round_corners_paint(ui.painter(), left, CornerRadius { nw: 14, ne: 0, sw: 14, se: 0 }, look.theme.ground);
    card_edge_paint(ui, look, rect);

    let words = Rect::from_min_max(pos2(left.right() + 16.0, rect.top() + 16.0), rect.max - Vec2::splat(16.0));
    let mut right = ui.new_child(UiBuilder::new().max_rect(words));
    let ui = &mut right;
    text_ui(ui, look, &person.name, style.0, look.theme.ink);
    text_ui(ui, look, &quote, style.1, look.theme.ink_soft);
    ui.add_space(8.0);
    tags_ui(ui, look, person);
    if first_start {
        ui.add_space(8.0);
        text_ui(ui, look, &line, TextStyle::Body, look.theme.ink);
    }
    ui.add_space(8.0);
    buttons_ui(ui, look, person)
}

/// The person in the place, and the first words in a bubble.
fn picture_ui(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    person: &PersonCard,
    corners: CornerRadius,
    paint: &mut PersonPainter<'_>,
) {
    paint_person(ui.painter(), rect, &person.id, Picture::Hero, paint);
    let large = rect.height() > 400.0;
    let (style, padding, left) =
        if large { (TextStyle::Spoken, vec2(24.0, 16.0), 32.0) } else { (TextStyle::Lead, vec2(16.0, 10.0), 16.0) };
    let room = rect.width() * if large { 0.36 } else { 0.44 } - 2.0 * padding.x;
    let galley = look.galley(ui.painter(), &person.first_words, style, look.theme.on_bubble, room);
    let size = galley.rect.size() + 2.0 * padding;
    let top = rect.top() + rect.height() * 0.46 - size.y / 2.0;
    let bubble = Rect::from_min_size(pos2(rect.left() + left, top), size);
    let tail = Tail::Right((size.y / 2.0 - 18.0).max(8.0));
    bubble_paint(ui.painter(), look, bubble, Bubble { tail, radius: if large { 22.0 } else { 16.0 }, dashed: false });
    galley_paint(ui.painter(), bubble.min + padding, galley);
    round_corners_paint(ui.painter(), rect, corners, look.theme.ground);
}

/// Tags, a rule, and what is known of how it went so far.
fn about_ui(ui: &mut Ui, look: &Look, person: &PersonCard, first_start: bool, indent: f32) {
    ui.add_space(12.0);
    tags_ui(ui, look, person);
    rule_ui(ui, look, 16.0, 12.0);
    if first_start {
        text_ui(ui, look, &look.words.with("library-first-time", &first_time(person)), TextStyle::Body, look.theme.ink);
        return;
    }
    if person.met == 0 {
        text_ui(ui, look, &look.text("library-not-met"), TextStyle::Body, look.theme.ink_soft);
        return;
    }
    for ((sign, axis), score) in AxisSign::ALL.into_iter().zip(Axis::ALL).zip(person.best) {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
        let row = Rect::from_min_max(rect.min + vec2(0.0, 3.0), rect.max);
        axis_label_ui(&mut ui.new_child(UiBuilder::new().max_rect(row)), look, sign);
        let rest = Rect::from_min_max(pos2(row.left() + indent, row.top()), row.max);
        let word = profile_word(look, axis, score);
        text_ui(&mut ui.new_child(UiBuilder::new().max_rect(rest)), look, &word, TextStyle::Body, look.theme.ink);
    }
}

fn first_time(person: &PersonCard) -> [(&'static str, crate::words::Value<'static>); 1] {
    [("count", i64::from(person.minutes).into())]
}

/// The tags of a person: level, minutes, how often met or where it was broken off.
fn tags_ui(ui: &mut Ui, look: &Look, person: &PersonCard) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        tag_ui(ui, look, &look.text(level_key(person.level)), None, Some(level_bars(person.level)));
        let minutes = look.words.with("minutes", &[("count", i64::from(person.minutes).into())]);
        tag_ui(ui, look, &minutes, Some(Icon::Clock), None);
        if person.met > 0 {
            tag_ui(ui, look, &look.words.with("library-met", &[("count", person.met.into())]), None, None);
        }
    });
}

/// How high the tags are where they may wrap: measured in a part that nobody sees.
fn tags_height(ui: &mut Ui, look: &Look, person: &PersonCard, width: f32) -> f32 {
    let rect = Rect::from_min_size(ui.cursor().min, vec2(width, 400.0));
    let mut unseen = ui.new_child(UiBuilder::new().max_rect(rect).invisible().sizing_pass());
    tags_ui(&mut unseen, look, person);
    unseen.min_rect().height()
}

fn buttons_ui(ui: &mut Ui, look: &Look, person: &PersonCard) -> Option<LibraryAction> {
    let width = ui.available_width();
    let main = |words: &str, ui: &mut Ui| {
        let button = Button::main(words).after(Icon::Right).key(Key::Enter).width(width).ui(ui, look);
        if ui.input(|input| input.key_pressed(bevy_egui::egui::Key::Home)) && ui.is_enabled() {
            button.request_focus();
        }
        button.clicked()
    };
    if let Some(turn) = person.broken_off {
        let go_on = main(&look.words.with("library-go-on", &[("turn", turn.into())]), ui);
        ui.add_space(12.0);
        let again = look.text("library-start-again");
        let again = Button::outlined(&again).before(Icon::Repeat).width(width).ui(ui, look).clicked();
        return match (go_on, again) {
            (true, _) => Some(LibraryAction::GoOn(person.id.clone())),
            (_, true) => Some(LibraryAction::StartAgain(person.id.clone())),
            _ => None,
        };
    }
    let words = if person.met == 0 {
        look.words.with("library-meet", &[("name", person.name.as_str().into())])
    } else {
        look.words.with("library-meet-again", &[("pronoun", pronoun_word(person.pronoun).into())])
    };
    main(&words, ui).then(|| LibraryAction::Meet(person.id.clone()))
}
