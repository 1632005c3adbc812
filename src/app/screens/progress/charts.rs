//! The scores of the three axes over time, one chart each.

use bevy_egui::egui::{
    Color32, CursorIcon, Mesh, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    remap, vec2,
};

use super::model::{ProgressModel, RunPoint};
use crate::app::theme::parts::Line;
use crate::app::theme::{AxisSign, Layout, Look, TextStyle, galley_paint};
use crate::scoring::Trend;

/// Between the edge of a chart's panel and what is in it.
const INSIDE: f32 = 22.0;

/// Room for the numbers at the left.
const NUMBERS: f32 = 34.0;

/// The height of the field from 0 to 100.
const FIELD: f32 = 94.0;

/// Room above the field, where the best run is named if it lies high.
const ABOVE: f32 = 30.0;

/// A line of the label style.
const LABEL: f32 = 22.0;

/// Shows the three charts, beside each other where there is room. Returns the run, by its place, that somebody points at.
pub(super) fn charts_ui(ui: &mut Ui, look: &Look, model: &ProgressModel, selected: Option<usize>) -> Option<usize> {
    let beside = look.layout == Layout::Wide;
    let (gap, whole) = (look.gap(), ui.available_width());
    let width = if beside { (whole - 2.0 * gap) / 3.0 } else { whole };
    let charts: Vec<Chart<'_>> = AxisSign::ALL
        .into_iter()
        .zip(0..)
        .map(|(sign, axis)| Chart::new(ui.painter(), look, model, (sign, axis), selected, width))
        .collect();
    let highest = charts.iter().map(Chart::height).fold(0.0, f32::max);
    let mut pointed = None;
    if beside {
        let (row, _) = ui.allocate_exact_size(vec2(whole, highest), Sense::hover());
        let mut left = row.left();
        for chart in &charts {
            let rect = Rect::from_min_size(pos2(left, row.top()), vec2(width, highest));
            pointed = pointed.or(chart.ui(ui, rect));
            left += width + gap;
        }
    } else {
        for chart in &charts {
            let (rect, _) = ui.allocate_exact_size(vec2(width, chart.height()), Sense::hover());
            pointed = pointed.or(chart.ui(ui, rect));
            ui.add_space(gap);
        }
        ui.add_space(-gap);
    }
    pointed
}

/// One chart, measured and ready to be painted.
struct Chart<'a> {
    look: &'a Look,
    model: &'a ProgressModel,
    sign: AxisSign,
    axis: usize,
    selected: Option<usize>,
    name: Line,
    trend: Line,
    /// Whether the trend stands beside the name, and not under it.
    trend_beside: bool,
    foot: [Line; 2],
    /// Whether both ends of the foot stand in one line.
    foot_beside: bool,
}

impl<'a> Chart<'a> {
    fn new(
        painter: &Painter,
        look: &'a Look,
        model: &'a ProgressModel,
        (sign, axis): (AxisSign, usize),
        selected: Option<usize>,
        width: f32,
    ) -> Self {
        let theme = &look.theme;
        let room = width - 2.0 * INSIDE;
        let colour = sign.colour(theme);
        let line = |words: &str, style, colour, room| Line::new(8.0).words(painter, look, words, style, colour, room);
        let name = Line::new(8.0).icon(sign.icon(), 22.0, colour);
        let name = name.words(painter, look, &look.text(sign.key()), TextStyle::Strong, colour, room);
        let trend = model.trends.get(axis).copied().flatten().map(|trend| look.text(trend_key(trend)));
        let trend = line(&trend.unwrap_or_default(), TextStyle::Strong, theme.ink, room);
        let under = room - NUMBERS;
        let foot = foot(look, model, axis, selected);
        let ink = if selected.is_some() { theme.ink } else { theme.ink_soft };
        let foot =
            [line(&foot[0], TextStyle::Label, theme.ink_soft, under), line(&foot[1], TextStyle::Label, ink, under)];
        let trend_beside = name.size().x + 16.0 + trend.size().x <= room;
        let foot_beside = foot[0].size().x + foot[1].size().x + 12.0 <= under;
        Self { look, model, sign, axis, selected, name, trend, trend_beside, foot, foot_beside }
    }

    fn head(&self) -> f32 {
        if self.trend_beside || self.trend.size().x == 0.0 { 28.0 } else { 54.0 }
    }

    fn height(&self) -> f32 {
        let [left, right] = &self.foot;
        let foot = if self.foot_beside { left.size().y.max(right.size().y) } else { left.size().y + right.size().y };
        12.0 + self.head() + ABOVE + FIELD + 14.0 + foot.max(LABEL) + 18.0
    }

    /// Shows the chart. Returns the run that somebody points at.
    fn ui(&self, ui: &Ui, rect: Rect) -> Option<usize> {
        let painter = ui.painter();
        let theme = &self.look.theme;
        painter.rect(rect, 14.0, theme.surface, Stroke::new(1.5, theme.line), StrokeKind::Inside);
        let response = ui.interact(rect, ui.id().with(("progress chart", self.axis)), Sense::CLICK);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        let spoken = self.spoken();
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &spoken));
        let inside = Rect::from_min_max(rect.min + vec2(INSIDE, 12.0), rect.max - vec2(INSIDE, 18.0));
        let middle = inside.top() + 14.0;
        self.name.paint(painter, self.look, pos2(inside.left(), middle));
        if self.trend_beside {
            self.trend.paint(painter, self.look, pos2(inside.right() - self.trend.size().x, middle));
        } else {
            self.trend.paint(painter, self.look, pos2(inside.left() + 30.0, middle + 26.0));
        }
        let field = Rect::from_min_size(
            pos2(inside.left() + NUMBERS, inside.top() + self.head() + ABOVE),
            vec2(inside.width() - NUMBERS, FIELD),
        );
        self.field_paint(painter, field);
        self.foot_paint(painter, field);
        let at = response.interact_pointer_pos().filter(|_| response.clicked())?;
        self.nearest(field, at.x)
    }

    fn foot_paint(&self, painter: &Painter, field: Rect) {
        let [left, right] = &self.foot;
        let top = field.bottom() + 14.0;
        left.paint(painter, self.look, pos2(field.left(), top + left.size().y / 2.0));
        let below = if self.foot_beside { 0.0 } else { left.size().y };
        let x = if self.foot_beside { field.right() - right.size().x } else { field.left() };
        right.paint(painter, self.look, pos2(x, top + below + right.size().y / 2.0));
    }

    /// The chart in words.
    fn spoken(&self) -> String {
        let trend = self.model.trends.get(self.axis).copied().flatten().map(|trend| self.look.text(trend_key(trend)));
        let mut words = vec![self.look.text(self.sign.key())];
        words.extend(trend);
        words.extend(foot(self.look, self.model, self.axis, self.selected).into_iter().filter(|part| !part.is_empty()));
        words.extend(self.best().map(|(_, best)| best_words(self.look, best)));
        words.join(", ")
    }

    fn score(&self, point: &RunPoint) -> Option<u8> {
        point.scores.get(self.axis).copied().flatten()
    }

    /// The first of the best runs that count, by its place.
    fn best(&self) -> Option<(usize, u8)> {
        let counted = self.model.points.iter().enumerate().filter(|(_, point)| point.clean);
        let scored = counted.filter_map(|(place, point)| Some((place, self.score(point)?)));
        scored.rev().max_by_key(|(_, score)| *score)
    }

    /// Where a run lies: beside the one before it, or by its day where the line goes through weeks.
    #[expect(clippy::cast_precision_loss, reason = "a few hundred runs, a few thousand days")]
    fn x(&self, field: Rect, place: usize) -> f32 {
        let points = &self.model.points;
        let inside = field.x_range().shrink(8.0);
        match self.days() {
            None => {
                let last = points.len().saturating_sub(1).max(1);
                inside.min + inside.span() * place as f32 / last as f32
            }
            Some((first, last)) => {
                let day = points.get(place).map_or(last, |point| point.day.clamp(first, last));
                inside.min + inside.span() * (day - first) as f32 / (last - first).max(1) as f32
            }
        }
    }

    /// The first and the last day, where the line goes through weeks.
    fn days(&self) -> Option<(u64, u64)> {
        let (first, last) = (self.model.weeks.first()?.day, self.model.weeks.last()?.day + 6);
        Some((first, last))
    }

    fn nearest(&self, field: Rect, x: f32) -> Option<usize> {
        let far = |place: &usize| (self.x(field, *place) - x).abs();
        (0..self.model.points.len()).min_by(|one, other| far(one).total_cmp(&far(other)))
    }

    fn field_paint(&self, painter: &Painter, field: Rect) {
        let (look, theme) = (self.look, &self.look.theme);
        let y = |score: f32| remap(score, 0.0..=100.0, field.bottom()..=field.top());
        let line = self.line_points(field, &y);
        painter.add(ground(&line, field.bottom(), self.sign.soft(theme)));
        for value in [0_u8, 50, 100] {
            let y = y(f32::from(value));
            painter.hline(field.x_range(), y, Stroke::new(1.5, theme.line));
            let galley = look.galley(painter, &value.to_string(), TextStyle::Label, theme.ink_soft, f32::INFINITY);
            galley_paint(painter, pos2(field.left() - 8.0, y) - galley.rect.size() * vec2(1.0, 0.5), galley);
        }
        if let Some(selected) = self.selected {
            let x = self.x(field, selected);
            painter.vline(x, field.y_range().expand(4.0), Stroke::new(2.0, theme.ink_soft));
        }
        let colour = self.sign.colour(theme);
        let weekly = !self.model.weeks.is_empty();
        // However many runs there are, the line of the weeks is seen over them.
        self.runs_paint(painter, field, &y, |mark| mark == Mark::Faint);
        painter.line(line.clone(), Stroke::new(3.0, colour));
        if weekly {
            for at in &line {
                self.mark_paint(painter, *at, if line.len() > 30 { 3.0 } else { 5.0 }, Mark::Filled);
            }
        }
        self.runs_paint(painter, field, &y, |mark| mark != Mark::Faint);
        if let Some((place, best)) = self.best() {
            let at = pos2(self.x(field, place), y(f32::from(best)));
            painter.circle_stroke(at, 10.0, Stroke::new(2.0, colour));
            self.best_paint(painter, field, at, best);
        }
    }

    /// The points of the line, from left to right: runs, or weeks.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "scores, and a few thousand days")]
    fn line_points(&self, field: Rect, y: &dyn Fn(f32) -> f32) -> Vec<Pos2> {
        if let Some((first, last)) = self.days() {
            let inside = field.x_range().shrink(8.0);
            let x = |day: u64| inside.min + inside.span() * (day - first) as f32 / (last - first).max(1) as f32;
            let weeks = self.model.weeks.iter();
            let mean = |means: &[Option<f64>; 3]| means.get(self.axis).copied().flatten();
            return weeks.filter_map(|week| Some(pos2(x(week.day + 3), y(mean(&week.means)? as f32)))).collect();
        }
        let scored = self.model.points.iter().enumerate();
        scored.filter_map(|(place, run)| Some(pos2(self.x(field, place), y(self.score(run)?.into())))).collect()
    }

    /// Paints the runs whose mark is asked for.
    fn runs_paint(&self, painter: &Painter, field: Rect, y: &dyn Fn(f32) -> f32, is_asked: fn(Mark) -> bool) {
        let weekly = !self.model.weeks.is_empty();
        let first = self.model.first.as_ref().map(|first| &first.key);
        for (place, run) in self.model.points.iter().enumerate() {
            let Some(score) = self.score(run) else { continue };
            let at = pos2(self.x(field, place), y(f32::from(score)));
            let is_selected = self.selected == Some(place);
            let (radius, mark) = match () {
                () if is_selected => (8.0, Mark::Filled),
                () if first == Some(&run.key) => (5.5, Mark::Open),
                () if weekly => (2.0, Mark::Faint),
                // What was taken back in does not count as a first or best one.
                () if !run.clean => (3.0, Mark::Filled),
                () if self.model.points.len() > 30 => (3.5, Mark::Filled),
                () => (5.5, Mark::Filled),
            };
            // What is older than the first week would stand at its edge as if it were of that day.
            let is_older = self.days().is_some_and(|(begin, _)| run.day < begin) && mark == Mark::Faint;
            if is_asked(mark) && !is_older {
                self.mark_paint(painter, at, radius, mark);
            }
        }
    }

    /// Paints a disc, a square or a triangle: each axis has its own.
    fn mark_paint(&self, painter: &Painter, at: Pos2, radius: f32, mark: Mark) {
        let theme = &self.look.theme;
        let colour = self.sign.colour(theme);
        let (fill, stroke) = match mark {
            Mark::Filled => (colour, Stroke::NONE),
            Mark::Open => (theme.surface, Stroke::new(2.5, colour)),
            Mark::Faint => (theme.surface.lerp_to_gamma(colour, 0.4), Stroke::NONE),
        };
        match self.sign {
            AxisSign::Curiosity => _ = painter.circle(at, radius, fill, stroke),
            AxisSign::Acknowledgement => {
                let square = Rect::from_center_size(at, vec2(radius, radius) * 1.8);
                painter.rect(square, 1.0, fill, stroke, StrokeKind::Middle);
            }
            AxisSign::DeEscalation => {
                let corners = [vec2(0.0, -1.2), vec2(1.1, 0.8), vec2(-1.1, 0.8)].map(|corner| at + corner * radius);
                painter.add(Shape::convex_polygon(corners.to_vec(), fill, stroke));
            }
        }
    }

    /// Says above the best run that it is: no line goes there but that of the weeks.
    fn best_paint(&self, painter: &Painter, field: Rect, at: Pos2, best: u8) {
        let (look, theme) = (self.look, &self.look.theme);
        let words = best_words(look, best);
        let galley = look.galley(painter, &words, TextStyle::Label, theme.ink, f32::INFINITY);
        let size = galley.rect.size();
        let left = (at.x - size.x / 2.0).clamp(field.left(), (field.right() - size.x).max(field.left()));
        let plate = Rect::from_min_size(pos2(left, at.y - 10.0 - size.y), size);
        painter.rect_filled(plate.shrink2(vec2(0.0, 2.0)), 6.0, theme.surface);
        galley_paint(painter, plate.min, galley);
    }
}

/// How a run is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Filled,
    Open,
    Faint,
}

/// The coloured ground between a line and the foot of its field: a mesh, since what lies under a line is not convex.
fn ground(line: &[Pos2], foot: f32, colour: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    for (place, at) in (0_u32..).zip(line) {
        mesh.colored_vertex(*at, colour);
        mesh.colored_vertex(pos2(at.x, foot), colour);
        if let Some(before) = place.checked_sub(1) {
            let (one, other) = (2 * before, 2 * place);
            mesh.add_triangle(one, one + 1, other);
            mesh.add_triangle(one + 1, other, other + 1);
        }
    }
    mesh
}

fn best_words(look: &Look, best: u8) -> String {
    look.words.with("progress-best", &[("score", usize::from(best).into())])
}

/// What stands under a chart, at the left and at the right.
fn foot(look: &Look, model: &ProgressModel, axis: usize, selected: Option<usize>) -> [String; 2] {
    let score = |scores: &[Option<u8>; 3]| match scores.get(axis).copied().flatten() {
        Some(score) => score.to_string(),
        None => look.text("profile-not-in-play"),
    };
    if let Some(run) = selected.and_then(|place| model.points.get(place)) {
        let values =
            [("number", run.number.into()), ("when", run.when.as_str().into()), ("score", score(&run.scores).into())];
        return [String::new(), look.words.with("progress-run", &values)];
    }
    let Some(newest) = model.points.last() else { return [String::new(), String::new()] };
    if model.points.len() == 1 {
        let is_in_play = newest.scores.get(axis).copied().flatten().is_some();
        let key = if is_in_play { "progress-one-run" } else { "profile-not-in-play" };
        return [look.text(key), String::new()];
    }
    let values = [
        ("number", newest.number.into()),
        ("when", newest.when.as_str().into()),
        ("score", score(&newest.scores).into()),
    ];
    let newest = look.words.with("progress-run", &values);
    let first = model.first.as_ref().map(|first| score(&first.scores));
    let first = first.map(|score| look.words.with("progress-first", &[("score", score.into())]));
    [first.unwrap_or_default(), newest]
}

fn trend_key(trend: Trend) -> &'static str {
    match trend {
        Trend::Growing => "progress-growing",
        Trend::Falling => "progress-falling",
        Trend::UpAndDown => "progress-up-and-down",
        Trend::Steady => "progress-steady",
    }
}
