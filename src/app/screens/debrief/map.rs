//! The empathy map: what was learned about the customer, and what was not.

use std::sync::Arc;

use bevy_egui::egui::{
    Align, Color32, CornerRadius, Galley, Layout as Flow, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, WidgetType, pos2, vec2,
};

use super::model::DebriefModel;
use super::page::{BELOW, scroll_ui};
use super::portrait::{Portrait, PortraitPainter, Shot, portrait_paint};
use crate::app::theme::parts::{Line, SMALL_HEIGHT, dashed_frame_paint};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, text_ui};
use crate::scenario::MapPart;
use crate::scoring::FactResult;

/// Between an edge of a field and its facts.
const FIELD: f32 = 10.0;
/// Between the edges of a fact and its words.
const FACT: (f32, f32) = (12.0, 4.0);
/// From one fact to the next.
const NEXT: f32 = 6.0;
/// The line with the name of a field.
const TITLE: f32 = 30.0;

/// The face in the middle of the four fields.
const MIDDLE: f32 = 84.0;
/// The ground that shows around it.
const AROUND: f32 = 5.0;

/// Shows the map over `rect`. It scrolls where there are many facts, and fills the height where there are few; then
/// the face lies in its middle.
pub(super) fn map_in_ui(ui: &mut Ui, look: &Look, rect: Rect, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    let title = Rect::from_min_size(rect.min, vec2(rect.width(), SMALL_HEIGHT));
    let below = Rect::from_min_max(pos2(rect.left(), title.bottom() + 8.0), rect.max);
    let middle = scroll_ui(ui, below, |ui| fields_ui(ui, look, model, below.height() - BELOW));
    // Where the facts leave no room in the middle the face stands beside the name.
    let beside = Rect::from_min_size(title.min, vec2(SMALL_HEIGHT, SMALL_HEIGHT));
    let theme = &look.theme;
    let words = if let Some(middle) = middle {
        let face = Rect::from_center_size(middle, vec2(MIDDLE, MIDDLE));
        face_ui(ui, look, (face, theme.surface), model, paint);
        // The page shows around it, so that it stands off from the fields it lies on.
        ui.painter().circle_stroke(middle, (MIDDLE + AROUND) / 2.0, Stroke::new(AROUND, theme.ground));
        title
    } else {
        face_ui(ui, look, (beside, theme.ground), model, paint);
        title.with_min_x(beside.right() + 14.0)
    };
    title_ui(&mut ui.new_child(UiBuilder::new().id_salt("map head").max_rect(words)), look, model);
}

/// The face, round, with a ring in the accent, on a ground of this colour.
fn face_ui(
    ui: &Ui,
    look: &Look,
    (rect, ground): (Rect, Color32),
    model: &DebriefModel,
    paint: &mut PortraitPainter<'_>,
) {
    let radius = rect.width() / 2.0;
    let portrait = Portrait { shot: Shot::Head, mood: model.last_mood() };
    portrait_paint(ui.painter(), rect, portrait, (CornerRadius::from(radius), ground), paint);
    ui.painter().circle_stroke(rect.center(), radius - 1.0, Stroke::new(2.0, look.theme.accent));
}

/// Who it is at the left, how much was learned at the right.
fn title_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    let theme = &look.theme;
    ui.with_layout(Flow::left_to_right(Align::Center), |ui| {
        ui.set_min_height(SMALL_HEIGHT);
        text_ui(ui, look, &model.say(look, "debrief-who"), TextStyle::Strong, theme.ink);
        ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
            text_ui(ui, look, &learned_words(look, model), TextStyle::Body, theme.ink_soft);
        });
    });
}

/// How much was learned.
fn learned_words(look: &Look, model: &DebriefModel) -> String {
    let facts = &model.debrief.facts;
    let learned = facts.iter().filter(|fact| fact.turn.is_some()).count();
    if learned == facts.len() {
        return model.say(look, "debrief-all-learned");
    }
    let values = [("learned", learned.into()), ("all", facts.len().into())];
    format!("{}. {}.", look.words.with("debrief-learned", &values), look.text("debrief-dashed"))
}

/// Shows the map as high as it is.
pub(super) fn map_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        header_ui(ui, look, model, paint);
        _ = fields_ui(ui, look, model, 0.0);
    });
}

/// The face, the title, and how much was learned.
fn header_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    const FACE: f32 = 52.0;
    let theme = &look.theme;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (face, _) = ui.allocate_exact_size(vec2(FACE, FACE), Sense::hover());
        face_ui(ui, look, (face, theme.ground), model, paint);
        ui.add_space(14.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text_ui(ui, look, &model.say(look, "debrief-who"), TextStyle::Strong, theme.ink);
            text_ui(ui, look, &learned_words(look, model), TextStyle::Body, theme.ink_soft);
        });
    });
    ui.add_space(8.0);
}

/// A fact laid out.
struct Laid<'a> {
    fact: &'a FactResult,
    words: Arc<Galley>,
    height: f32,
}

/// Shows the four fields. Where they stand in two rows with room to spare, returns the point between them.
fn fields_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, least: f32) -> Option<Pos2> {
    let whole = ui.available_width();
    let gap = look.gap().min(12.0);
    let paired = whole >= 520.0;
    let width = if paired { (whole - gap) / 2.0 } else { whole };
    let laid = |part: MapPart| -> Vec<Laid<'_>> {
        let of_part = model.debrief.facts.iter().filter(|fact| fact.part == part);
        of_part.map(|fact| lay(ui, look, fact, width - 2.0 * (FIELD + FACT.0))).collect()
    };
    // Said and done stand at the left, thought and felt at the right.
    let rows: Vec<Vec<(MapPart, Vec<Laid<'_>>)>> = [(MapPart::Says, MapPart::Thinks), (MapPart::Does, MapPart::Feels)]
        .into_iter()
        .flat_map(|(left, right)| if paired { vec![vec![left, right]] } else { vec![vec![left], vec![right]] })
        .map(|row| row.into_iter().map(|part| (part, laid(part))).collect())
        .collect();
    let heights: Vec<f32> =
        rows.iter().map(|row| row.iter().map(|(_, facts)| field_height(facts)).fold(0.0, f32::max)).collect();
    #[expect(clippy::cast_precision_loss, reason = "two or four rows")]
    let count = rows.len() as f32;
    let spare = (least - heights.iter().sum::<f32>() - gap * (count - 1.0)).max(0.0);
    // The face needs room under the facts of the upper row; what is left is for both.
    let face = MIDDLE / 2.0 + AROUND - gap / 2.0;
    let has_face = paired && spare >= face;
    let (upper, each) = if has_face { (face, (spare - face) / count) } else { (0.0, spare / count) };
    ui.spacing_mut().item_spacing.y = gap;
    let mut middle = None;
    for (index, (row, height)) in rows.iter().zip(heights).enumerate() {
        let height = height + each + if index == 0 { upper } else { 0.0 };
        let (rect, _) = ui.allocate_exact_size(vec2(whole, height), Sense::hover());
        if index == 0 && has_face {
            middle = Some(rect.center_bottom() + vec2(0.0, gap / 2.0));
        }
        let mut left = rect.left();
        for (index, (part, facts)) in row.iter().enumerate() {
            let field = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
            field_ui(ui, look, field, *part, facts, index > 0);
            left += width + gap;
        }
    }
    middle
}

fn lay<'a>(ui: &Ui, look: &Look, fact: &'a FactResult, width: f32) -> Laid<'a> {
    let theme = &look.theme;
    let colour = if fact.turn.is_some() { theme.ink } else { theme.ink_soft };
    let mut job = look.job(&fact.text, TextStyle::Small, colour, width);
    if let Some(turn) = fact.turn {
        // The words that name the turn stay on one line.
        let turn = look.words.with("debrief-fact-turn", &[("turn", turn.into())]).replace(' ', "\u{a0}");
        job.append(&format!(" {turn}"), 6.0, look.format(TextStyle::Label, theme.ink_soft));
    }
    let words = ui.painter().layout_job(job);
    let height = words.rect.height() + 2.0 * FACT.1;
    Laid { fact, words, height }
}

fn field_height(facts: &[Laid<'_>]) -> f32 {
    let facts: f32 = facts.iter().map(|fact| fact.height + NEXT).sum();
    FIELD + TITLE + facts + FIELD - NEXT
}

fn field_ui(ui: &mut Ui, look: &Look, rect: Rect, part: MapPart, facts: &[Laid<'_>], at_right: bool) {
    let theme = &look.theme;
    ui.painter().rect(rect, 14.0, theme.surface, Stroke::new(1.5, theme.line), StrokeKind::Inside);
    let (key, icon) = match part {
        MapPart::Says => ("map-says", Icon::Chat),
        MapPart::Thinks => ("map-thinks", Icon::Thought),
        MapPart::Does => ("map-does", Icon::Person),
        MapPart::Feels => ("map-feels", Icon::Leaf),
    };
    let inside = rect.shrink(FIELD);
    let head = Rect::from_min_size(inside.min, vec2(inside.width(), TITLE - 6.0));
    let flow = if at_right { Flow::right_to_left(Align::Center) } else { Flow::left_to_right(Align::Center) };
    let mut title = ui.new_child(UiBuilder::new().id_salt(key).max_rect(head).layout(flow));
    title.spacing_mut().item_spacing.x = 10.0;
    let painter = ui.painter().clone();
    let sign = Line::new(0.0).icon(icon, 22.0, theme.ink);
    let (slot, _) = title.allocate_exact_size(sign.size(), Sense::hover());
    sign.paint(&painter, look, slot.left_center());
    text_ui(&mut title, look, &look.text(key), TextStyle::Strong, theme.ink);

    let mut top = inside.top() + TITLE;
    for laid in facts {
        let fact = Rect::from_min_size(pos2(inside.left(), top), vec2(inside.width(), laid.height));
        let response = ui.interact(fact, ui.id().with((key, top.to_bits())), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, told(look, laid.fact)));
        if laid.fact.turn.is_some() {
            painter.rect_filled(fact, 10.0, theme.accent_soft);
        } else {
            dashed_frame_paint(&painter, fact, 10.0, Stroke::new(1.5, theme.edge));
        }
        galley_paint(&painter, fact.min + vec2(FACT.0, FACT.1), Arc::clone(&laid.words));
        top += laid.height + NEXT;
    }
}

/// A fact as a screen reader says it.
fn told(look: &Look, fact: &FactResult) -> String {
    let text = ("fact", fact.text.as_str().into());
    match fact.turn {
        Some(turn) => look.words.with("debrief-fact-learned", &[text, ("turn", turn.into())]),
        None => look.words.with("debrief-fact-never", &[text]),
    }
}
