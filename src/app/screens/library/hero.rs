//! The large card of the person to meet next.

use bevy_egui::egui::{CornerRadius, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

use super::cards::{sentences_that_fit, short_quote, whole_rows};
use super::{LibraryAction, PersonCard};
use crate::app::keys::Shortcut;
use crate::app::screens::profile_word;
use crate::app::screens::shared::{PersonPainter, Picture, level_bars, level_key, paint_person};
use crate::app::theme::parts::{
    Bubble, Button, CONTROL_HEIGHT, Key, Tail, axis_label_ui, bubble_paint, card_corners_paint, card_edge_paint,
    card_paint, rule_ui, tag_ui,
};
use crate::app::theme::{AxisSign, Icon, Layout, Look, TextStyle, galley_paint, text_ui};
use crate::scenario::Axis;
use crate::words::pronoun_word;

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
    let buttons = buttons_height(person);
    let tags = 42.0;
    let middle = if first_start { 29.0 + 52.0 } else { 29.0 + 96.0 };
    let words = 20.0 + 32.0 + teaser.rect.height() + tags + middle + 24.0 + buttons + padding;
    let picture = (rect.height() - words).clamp(96.0, 264.0);

    card_paint(ui, look, rect);
    let above = Rect::from_min_size(rect.min, vec2(rect.width(), picture));
    picture_ui(ui, look, (rect, above), person, CornerRadius { nw: 14, ne: 14, sw: 0, se: 0 }, paint);
    let mut below = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(
        pos2(rect.left() + padding, above.bottom() + 20.0),
        rect.max - Vec2::splat(padding),
    )));
    let ui = &mut below;
    text_ui(ui, look, &person.name, TextStyle::Title, look.theme.ink);
    text_ui(ui, look, &person.teaser, TextStyle::Body, look.theme.ink_soft);
    about_ui(ui, look, person, first_start);
    ui.add_space((ui.available_height() - buttons).max(16.0));
    buttons_ui(ui, look, person)
}

/// The height of the buttons at the foot.
fn buttons_height(person: &PersonCard) -> f32 {
    if person.broken_off.is_some() { 2.0 * CONTROL_HEIGHT + 12.0 } else { CONTROL_HEIGHT }
}

/// How high something is at a width: laid out where nobody sees it.
fn measured(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) -> f32 {
    let rect = Rect::from_min_size(ui.cursor().min, vec2(width, 1000.0));
    let mut unseen = ui.new_child(UiBuilder::new().max_rect(rect).invisible());
    contents(&mut unseen);
    unseen.min_rect().height()
}

/// A strip: picture left, words right, the button under them. It is as high as its words need.
pub(super) fn strip_ui(
    ui: &mut Ui,
    look: &Look,
    person: &PersonCard,
    first_start: bool,
    paint: &mut PersonPainter<'_>,
) -> Option<LibraryAction> {
    let width = ui.available_width();
    let side = if look.layout == Layout::Compact { (width * 0.33).clamp(96.0, 200.0) } else { 320.0 };
    let words = measured(ui, width - side - 32.0, |ui| strip_words_ui(ui, look, person, first_start));
    let height = words + 12.0 + buttons_height(person) + 32.0;

    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    card_paint(ui, look, rect);
    let left = Rect::from_min_size(rect.min, vec2(side, height));
    paint_person(ui.painter(), left, &person.id, Picture::Moment, paint);
    let corners = CornerRadius { nw: 14, ne: 0, sw: 14, se: 0 };
    card_corners_paint(ui.painter(), look, left, corners, rect);
    card_edge_paint(ui, look, rect);

    let column = Rect::from_min_max(pos2(left.right() + 16.0, rect.top() + 16.0), rect.max - Vec2::splat(16.0));
    let mut right = ui.new_child(UiBuilder::new().max_rect(column));
    let ui = &mut right;
    strip_words_ui(ui, look, person, first_start);
    ui.add_space(12.0);
    buttons_ui(ui, look, person)
}

fn strip_words_ui(ui: &mut Ui, look: &Look, person: &PersonCard, first_start: bool) {
    let quote = short_quote(ui, look, person, ui.available_width());
    text_ui(ui, look, &person.name, TextStyle::Title, look.theme.ink);
    text_ui(ui, look, &quote, TextStyle::Body, look.theme.ink_soft);
    ui.add_space(8.0);
    tags_ui(ui, look, person);
    if first_start {
        ui.add_space(8.0);
        let line = look.words.with("library-first-time", &first_time(person));
        text_ui(ui, look, &line, TextStyle::Body, look.theme.ink);
    }
}

/// The person in the place, and the first words in a bubble.
fn picture_ui(
    ui: &mut Ui,
    look: &Look,
    (card, rect): (Rect, Rect),
    person: &PersonCard,
    corners: CornerRadius,
    paint: &mut PersonPainter<'_>,
) {
    paint_person(ui.painter(), rect, &person.id, Picture::Hero, paint);
    let padding = vec2(16.0, 10.0);
    let room = rect.width() * 0.44 - 2.0 * padding.x;
    let lead = |words: &str| look.galley(ui.painter(), words, TextStyle::Lead, look.theme.on_bubble, room);
    // A bubble is not higher than the picture.
    let most = whole_rows(rect.height() - 2.0 * padding.y - 48.0, 32.0).min(4);
    let words = sentences_that_fit(&person.first_words, 0, |words| lead(words).rows.len() <= most);
    let mut job = look.job(&words, TextStyle::Lead, look.theme.on_bubble, room);
    job.wrap.max_rows = most;
    let galley = ui.painter().layout_job(job);
    let size = galley.rect.size() + 2.0 * padding;
    let top = rect.top() + rect.height() * 0.46 - size.y / 2.0;
    let bubble = Rect::from_min_size(pos2(rect.left() + 16.0, top), size);
    let tail = Tail::Right((size.y / 2.0 - 18.0).max(8.0));
    bubble_paint(ui.painter(), look, bubble, Bubble { tail, radius: 16.0, dashed: false });
    galley_paint(ui.painter(), bubble.min + padding, galley);
    card_corners_paint(ui.painter(), look, rect, corners, card);
    card_edge_paint(ui, look, card);
}

/// Tags, a rule, and what is known of how it went so far.
fn about_ui(ui: &mut Ui, look: &Look, person: &PersonCard, first_start: bool) {
    ui.add_space(12.0);
    tags_under_ui(ui, look, person);
    if first_start {
        text_ui(ui, look, &look.words.with("library-first-time", &first_time(person)), TextStyle::Body, look.theme.ink);
    } else if person.met == 0 {
        text_ui(ui, look, &look.text("library-not-met"), TextStyle::Body, look.theme.ink_soft);
    } else {
        profile_ui(ui, look, person);
    }
}

fn tags_under_ui(ui: &mut Ui, look: &Look, person: &PersonCard) {
    tags_ui(ui, look, person);
    rule_ui(ui, look, 16.0, 12.0);
}

/// The best run so far, in words.
fn profile_ui(ui: &mut Ui, look: &Look, person: &PersonCard) {
    for ((sign, axis), score) in AxisSign::ALL.into_iter().zip(Axis::ALL).zip(person.best) {
        axis_row_ui(ui, look, sign, &profile_word(look, axis, score));
    }
}

/// An axis, and words beside it that wrap; under it where there is no room beside.
fn axis_row_ui(ui: &mut Ui, look: &Look, sign: AxisSign, words: &str) {
    let start = ui.cursor().min;
    let width = ui.available_width();
    let wide = look.galley(ui.painter(), words, TextStyle::Body, look.theme.ink, f32::INFINITY).rect.width();
    let beside = width - NAME_WIDTH >= wide.min(150.0);
    let row = Rect::from_min_size(start + vec2(0.0, 3.0), vec2(width, 400.0));
    axis_label_ui(&mut ui.new_child(UiBuilder::new().max_rect(row)), look, sign);
    let at = if beside { vec2(NAME_WIDTH, 0.0) } else { vec2(30.0, 26.0) };
    let rest = Rect::from_min_max(row.min + at, row.max);
    let mut words_ui = ui.new_child(UiBuilder::new().max_rect(rest));
    let height = text_ui(&mut words_ui, look, words, TextStyle::Body, look.theme.ink).rect.height();
    ui.allocate_exact_size(vec2(width, at.y + height + 6.0), Sense::hover());
}

/// The room for the longest name of an axis with its icon.
const NAME_WIDTH: f32 = 216.0;

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

fn buttons_ui(ui: &mut Ui, look: &Look, person: &PersonCard) -> Option<LibraryAction> {
    let width = ui.available_width();
    let main = |words: &str, ui: &mut Ui| {
        let button = Button::main(words).after(Icon::Right).key(Key::Enter).width(width).ui(ui, look);
        if ui.input(|input| look.keys.pressed(input, Shortcut::LargeCard))
            && !ui.ctx().text_edit_focused()
            && ui.is_enabled()
        {
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
