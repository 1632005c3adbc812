//! The middle: the line, then each reply with its points, its votes and what comes after it.

use std::sync::Arc;

use bevy_egui::egui::{
    Align, Align2, CursorIcon, Galley, Layout as Flow, Painter, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{LeaderModel, ReplyModel};
use crate::app::screens::room::RoomAction;
use crate::app::theme::parts::{Button, pattern_paint, points_ui, tag_ui};
use crate::app::theme::{AxisSign, Icon, Look, Pattern, TextStyle, galley_paint, icon_paint};
use crate::scenario::Axis;
use crate::workshop::{MOST_HANDS, Step, Voting};

/// How wide the votes are.
const VOTES: f32 = 148.0;

/// How wide the points of all three axes are.
const POINTS: f32 = 156.0;

/// Shows the panel in `rect`.
pub(super) fn replies_ui(ui: &mut Ui, look: &Look, model: &LeaderModel, rect: Rect) -> Option<RoomAction> {
    let theme = &look.theme;
    ui.painter().rect(rect, 14.0, theme.surface, Stroke::new(1.5, theme.line), StrokeKind::Inside);
    let inside = rect.shrink2(vec2(12.0, 12.0));
    let mut panel = ui.new_child(UiBuilder::new().id_salt("replies").max_rect(inside));
    line_ui(&mut panel, look, model);
    if model.replies.is_empty() {
        return None;
    }
    panel.add_space(8.0);
    let room = panel.available_size();
    let laid = [TextStyle::Body, TextStyle::Small].map(|style| laid(&panel, look, model, style, room.x));
    let height = |replies: &[Laid]| replies.iter().map(|reply| reply.height).sum::<f32>();
    let [large, small] = laid;
    let replies = if height(&large) <= room.y { large } else { small };
    // Where even small letters have no room one scrolls.
    let area = ScrollArea::vertical().id_salt(("replies", &model.heading)).auto_shrink(false);
    area.show(&mut panel, |ui| {
        let mut action = None;
        for (index, (reply, laid)) in model.replies.iter().zip(&replies).enumerate() {
            action = action.or(reply_ui(ui, look, model, (index, reply), laid));
        }
        action
    })
    .inner
}

/// A reply, laid out.
struct Laid {
    words: Arc<Galley>,
    after: Arc<Galley>,
    /// Whether hands are counted for it: their buttons stand where its points would.
    has_hands: bool,
    height: f32,
}

/// Lays all replies out in one style of letters.
fn laid(ui: &Ui, look: &Look, model: &LeaderModel, style: TextStyle, width: f32) -> Vec<Laid> {
    let text_width = width - 60.0 - VOTES - 28.0;
    let lay = |reply: &ReplyModel| {
        let has_hands = reply.votes.is_some()
            && model.step != Step::Taken
            && (model.voting == Voting::Hands || model.counting.is_some() || reply.hands > 0);
        let words = look.galley(ui.painter(), &reply.words, style, look.theme.ink, text_width);
        let beside = if has_hands { POINTS + 30.0 } else { 30.0 };
        let mut after = look.job(&reply.after, style, look.theme.ink_soft, text_width - beside);
        after.wrap.max_rows = 1;
        let after = ui.painter().layout_job(after);
        let text = words.rect.height() + after.rect.height();
        let height = (text + 14.0).max(if has_hands { 88.0 } else { 80.0 });
        Laid { words, after, has_hands, height }
    };
    model.replies.iter().map(lay).collect()
}

/// What the customer said, and the number of the vote.
fn line_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) {
    let theme = &look.theme;
    let round = model.round.map(|round| look.words.with("leader-round", &[("number", i64::from(round).into())]));
    let words = match &model.line {
        Some(line) => look.words.with("leader-line", &[("words", line.as_str().into())]),
        None => look.text("leader-gathering"),
    };
    let tag = if round.is_some() { 110.0 } else { 0.0 };
    let width = ui.available_width() - 24.0 - tag;
    // A long line is smaller, so that the replies keep their room.
    let style = if words.chars().count() > 70 { TextStyle::Body } else { TextStyle::Lead };
    let galley = look.galley(ui.painter(), &words, style, theme.ink, width);
    let height = galley.rect.height().max(36.0);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    galley_paint(ui.painter(), pos2(rect.left() + 12.0, rect.center().y - galley.rect.height() / 2.0), galley);
    if let Some(round) = round {
        let at = Rect::from_min_max(pos2(rect.right() - tag, rect.top()), pos2(rect.right() - 12.0, rect.top() + 36.0));
        let mut right = ui.new_child(UiBuilder::new().max_rect(at).layout(Flow::right_to_left(Align::Center)));
        tag_ui(&mut right, look, &round, None, None);
    }
}

/// A reply. A press on it says to go on with it.
fn reply_ui(
    ui: &mut Ui,
    look: &Look,
    model: &LeaderModel,
    (index, reply): (usize, &ReplyModel),
    laid: &Laid,
) -> Option<RoomAction> {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), laid.height), Sense::hover());
    let response = ui.interact(rect, ui.id().with(("reply", index)), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let chosen = model.chosen.is_some_and(|(chosen, _)| chosen == index);
    response.widget_info(|| {
        let name = look.words.with(
            "leader-reply",
            &[("letter", reply.letter.to_string().into()), ("words", reply.words.as_str().into())],
        );
        WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), chosen, name)
    });
    if chosen {
        painter.rect(rect, 10.0, theme.accent_soft, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
    } else {
        painter.hline(rect.x_range(), rect.top(), Stroke::new(1.0, theme.line));
        if response.hovered() {
            painter.rect_filled(rect.shrink(2.0), 10.0, theme.accent_soft);
        }
    }
    if response.has_focus() {
        crate::app::theme::parts::focus_ring_paint(&painter, look, rect.shrink(6.0), 8.0);
    }
    let plate = Rect::from_center_size(pos2(rect.left() + 30.0, rect.center().y), vec2(36.0, 36.0));
    painter.rect_filled(plate, 10.0, if chosen { theme.accent } else { theme.sunk });
    let ink = if chosen { theme.on_accent } else { theme.ink };
    let letter = look.galley(&painter, &reply.letter.to_string(), TextStyle::ReplyStrong, ink, f32::INFINITY);
    galley_paint(&painter, plate.center() - letter.rect.size() / 2.0, letter);

    let (words, after) = (laid.words.rect.height(), laid.after.rect.height());
    let left = rect.left() + 60.0;
    let top = rect.center().y - (words + after) / 2.0;
    galley_paint(&painter, pos2(left, top), Arc::clone(&laid.words));
    let line = top + words;
    let right =
        Rect::from_min_max(pos2(rect.right() - 12.0 - VOTES, rect.top()), pos2(rect.right() - 12.0, rect.bottom()));
    let (points, at) = match laid.has_hands {
        true => (pos2(left, line), left + POINTS),
        false => (pos2(right.left(), right.center().y + 11.0), left),
    };
    let place = Rect::from_min_size(points, vec2(POINTS, 26.0));
    let mut row = ui.new_child(
        UiBuilder::new().id_salt(("points", index)).max_rect(place).layout(Flow::left_to_right(Align::Center)),
    );
    for axis in Axis::ALL {
        let start = row.cursor().left();
        points_ui(&mut row, look, AxisSign::from(axis), i32::from(reply.points.on(axis)));
        let used = row.cursor().left() - start;
        row.add_space((POINTS / 3.0 - used).max(0.0));
    }
    icon_paint(&painter, Icon::Right, pos2(at + 10.0, line + after / 2.0), 20.0, theme.ink_soft);
    galley_paint(&painter, pos2(at + 30.0, line), Arc::clone(&laid.after));

    let counts = model.counting == Some(index);
    let by_hand = votes_ui(ui, look, reply, index, right, (laid.has_hands, counts));
    by_hand.or(response.clicked().then_some(RoomAction::Choose(index)))
}

/// The count, the share, a bar; where hands are counted, the hands instead of the bar, with buttons for one more and one
/// less.
fn votes_ui(
    ui: &mut Ui,
    look: &Look,
    reply: &ReplyModel,
    index: usize,
    place: Rect,
    (has_hands, counts): (bool, bool),
) -> Option<RoomAction> {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let top = place.center().y - 38.0;
    let (count, percent) = reply.votes.map_or((look.text("leader-no-votes"), None), |(count, percent)| {
        let percent = percent.map(|percent| look.words.with("room-percent", &[("count", i64::from(percent).into())]));
        (count.to_string(), percent)
    });
    let galley = look.galley(&painter, &count, TextStyle::LeadStrong, theme.ink, f32::INFINITY);
    galley_paint(&painter, pos2(place.left(), top - 2.0), galley);
    if let Some(percent) = percent {
        let galley = look.galley(&painter, &percent, TextStyle::Body, theme.ink_soft, f32::INFINITY);
        galley_paint(&painter, pos2(place.right() - galley.rect.width(), top + 2.0), galley);
    }
    if !has_hands {
        bar_paint(
            &painter,
            look,
            reply,
            Rect::from_min_size(pos2(place.left(), top + 31.0), vec2(place.width(), 14.0)),
        );
        return None;
    }
    let mut action = None;
    let row = Rect::from_min_size(pos2(place.left(), top + 31.0), vec2(place.width(), 44.0));
    let letter = reply.letter.to_string();
    let name = |key: &str| look.words.with(key, &[("letter", letter.as_str().into())]);
    let mut hands = ui
        .new_child(UiBuilder::new().id_salt(("hands", index)).max_rect(row).layout(Flow::left_to_right(Align::Center)));
    let less = name("leader-hand-less");
    let less = Button::icon_alone(Icon::Minus, &less).enabled(reply.hands > 0);
    if less.ui(&mut hands, look).clicked() {
        action = Some(RoomAction::Hands(index, reply.hands.saturating_sub(1)));
    }
    let field = Rect::from_min_max(pos2(row.left() + 46.0, row.top()), pos2(row.right() - 46.0, row.bottom()));
    let response = ui.interact(field, ui.id().with(("count", index)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name("leader-hands-of")));
    let stroke = if counts { Stroke::new(2.0, theme.accent) } else { Stroke::new(1.5, theme.edge) };
    painter.rect(field, 8.0, theme.surface, stroke, StrokeKind::Inside);
    let words = if counts { format!("{}|", reply.hands) } else { reply.hands.to_string() };
    let galley = look.galley(&painter, &words, TextStyle::Strong, theme.ink, f32::INFINITY);
    galley_paint(&painter, Align2::CENTER_CENTER.align_size_within_rect(galley.rect.size(), field).min, galley);
    if response.on_hover_cursor(CursorIcon::Text).clicked() {
        action = Some(RoomAction::Count(Some(index)));
    }
    let more = Rect::from_min_max(pos2(row.right() - 44.0, row.top()), row.max);
    let mut right = ui.new_child(UiBuilder::new().id_salt(("more", index)).max_rect(more));
    if Button::icon_alone(Icon::Plus, &name("leader-hand-more")).ui(&mut right, look).clicked() {
        action = Some(RoomAction::Hands(index, (reply.hands + 1).min(MOST_HANDS)));
    }
    action
}

/// How many of the votes a reply has.
fn bar_paint(painter: &Painter, look: &Look, reply: &ReplyModel, track: Rect) {
    let theme = &look.theme;
    painter.rect(track, 6.0, theme.sunk, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    if let Some((_, Some(percent))) = reply.votes
        && percent > 0
    {
        let width = (track.width() * f32::from(percent) / 100.0).max(8.0);
        let filled = Rect::from_min_size(track.min, vec2(width, track.height()));
        pattern_paint(painter, filled.shrink(2.0), Pattern::Slant, theme.ink_soft);
        painter.rect_stroke(filled, 6.0, Stroke::new(1.5, theme.ink_soft), StrokeKind::Inside);
    }
}
