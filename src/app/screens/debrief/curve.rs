//! How tension and trust went, turn by turn.

use bevy_egui::egui::{
    Align, Color32, Layout as Flow, Painter, Pos2, Rangef, Rect, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, WidgetType, pos2, remap, vec2,
};

use super::model::DebriefModel;
use super::page::panel_paint;
use super::turn_by_turn::walk_ui;
use crate::app::theme::parts::SMALL_HEIGHT;
use crate::app::theme::{Icon, Layout, Look, TextStyle, galley_paint, icon_paint, text_ui};
use crate::scenario::Mood;

/// From the last turn to the names of the curves: past the column of that turn.
const NAME: f32 = 38.0;

/// The least width a turn's number needs.
const NUMBER: f32 = 30.0;

/// Shows the curve in a panel `height` high. Returns the turn, from 0, that somebody goes to.
pub(super) fn curve_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, height: f32) -> Option<usize> {
    let (panel, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    panel_paint(ui, look, panel);
    let side = if look.layout == Layout::Compact { 12.0 } else { 24.0 };
    let inside = Rect::from_min_max(panel.min + vec2(side, 10.0), panel.max - vec2(side, 10.0));
    let head = Rect::from_min_size(inside.min, vec2(inside.width(), SMALL_HEIGHT));
    let walked = header_ui(&mut ui.new_child(UiBuilder::new().id_salt("head").max_rect(head)), look, model);

    let plot = Rect::from_min_max(pos2(inside.left(), head.bottom() + 10.0), inside.max);
    let response = ui.interact(plot, ui.id().with("curve"), Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, told(look, model)));
    let chart = Chart::new(ui.painter(), look, model, plot);
    chart.paint(ui.painter(), look, model);
    let clicked = response.interact_pointer_pos().filter(|_| response.clicked());
    walked.or(clicked.and_then(|at| chart.turn_at(at.x)))
}

/// The title, and the buttons that walk.
fn header_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<usize> {
    ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let walked = walk_ui(ui, look, model);
        ui.with_layout(Flow::left_to_right(Align::Center), |ui| {
            text_ui(ui, look, &model.say(look, "debrief-curve"), TextStyle::Strong, look.theme.ink);
        });
        walked
    })
    .inner
}

/// The curve in words.
fn told(look: &Look, model: &DebriefModel) -> String {
    let mut words = vec![model.say(look, "debrief-curve")];
    for (turn, mood) in model.debrief.moods.iter().enumerate() {
        let values = [
            ("turn", turn.into()),
            ("tension", usize::from(mood.tension).into()),
            ("trust", usize::from(mood.trust).into()),
        ];
        let key = if turn == 0 { "debrief-curve-start" } else { "debrief-curve-turn" };
        words.push(look.words.with(key, &values));
    }
    words.join(" ")
}

/// Where things lie.
struct Chart {
    /// From the beginning to the last turn, from 100 to 0.
    field: Rect,
    /// With the numbers under it.
    whole: Rect,
    /// From one turn to the next.
    step: f32,
    turns: usize,
}

impl Chart {
    fn new(painter: &Painter, look: &Look, model: &DebriefModel, plot: Rect) -> Self {
        let width = |words: &str, style| look.galley(painter, words, style, look.theme.ink, f32::INFINITY).rect.width();
        let names = ["debrief-tension", "debrief-trust"].map(|key| width(&look.text(key), TextStyle::Strong));
        let name = names.into_iter().fold(0.0, f32::max);
        let turns = model.debrief.moods.len().saturating_sub(1).max(1);
        let field = Rect::from_min_max(
            pos2(plot.left() + width("100", TextStyle::Label) + 14.0, plot.top()),
            pos2(plot.right() - name - NAME, plot.bottom() - 32.0),
        );
        #[expect(clippy::cast_precision_loss, reason = "a few hundred turns at most")]
        let step = field.width() / turns as f32;
        Self { field, whole: plot, step, turns }
    }

    #[expect(clippy::cast_precision_loss, reason = "a few hundred turns at most")]
    fn x(&self, mood: usize) -> f32 {
        self.field.left() + self.step * mood as f32
    }

    fn y(&self, value: u8) -> f32 {
        remap(f32::from(value), 0.0..=100.0, self.field.bottom()..=self.field.top())
    }

    /// The turn, from 0, nearest to a place.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
    fn turn_at(&self, x: f32) -> Option<usize> {
        let mood = ((x - self.field.left()) / self.step).round().max(1.0) as usize;
        mood.min(self.turns).checked_sub(1)
    }

    /// The column of a turn, from 0.
    fn column(&self, turn: usize) -> Rect {
        let width = (self.step - 2.0).clamp(18.0, 62.0);
        Rect::from_x_y_ranges(
            Rangef::point(self.x(turn + 1)).expand(width / 2.0),
            Rangef::new(self.whole.top() - 8.0, self.whole.bottom()),
        )
    }

    /// The columns of the turns that matter, with what they gave away or kept, and a stroke around the one looked at.
    fn columns_paint(&self, painter: &Painter, look: &Look, model: &DebriefModel) {
        let theme = &look.theme;
        if model.debrief.turns.is_empty() {
            return;
        }
        let (lost, points) = model.lost_most();
        let kept = model.kept_most();
        if self.step < NUMBER {
            painter.rect_filled(self.column(model.turn), 8.0, theme.sunk);
        }
        let told = |key: &str, points: u8| look.words.with(key, &[("points", usize::from(points).into())]);
        if let Some((turn, points)) = kept.filter(|(turn, _)| !lost.contains(turn)) {
            painter.rect_filled(self.column(turn), 8.0, theme.accent_soft);
            self.told_paint(painter, look, turn, &told("debrief-kept", points), theme.accent);
        }
        for turn in &lost {
            painter.rect_filled(self.column(*turn), 8.0, theme.harm_soft);
            self.told_paint(painter, look, *turn, &told("debrief-lost-there", points), theme.harm);
        }
        let stroke = if lost.contains(&model.turn) { theme.harm } else { theme.accent };
        // A stroke around a column that is narrower than its number would cross it out.
        if self.step >= NUMBER {
            painter.rect_stroke(self.column(model.turn), 8.0, Stroke::new(2.0, stroke), StrokeKind::Inside);
        }
    }

    /// A word at the head of a column; where it has no room, a flag.
    fn told_paint(&self, painter: &Painter, look: &Look, turn: usize, words: &str, colour: Color32) {
        let column = self.column(turn);
        let galley = look.galley(painter, words, TextStyle::Label, colour, f32::INFINITY);
        if galley.rect.width() <= column.width() - 8.0 {
            let at = column.center_top() + vec2(-galley.rect.width() / 2.0, 4.0);
            galley_paint(painter, at, galley);
        } else {
            icon_paint(painter, Icon::Flag, column.center_top() + vec2(0.0, 15.0), 18.0, colour);
        }
    }

    fn paint(&self, painter: &Painter, look: &Look, model: &DebriefModel) {
        let theme = &look.theme;
        self.columns_paint(painter, look, model);
        for value in [0_u8, 50, 100] {
            let y = self.y(value);
            painter.hline(self.field.x_range(), y, Stroke::new(1.5, theme.line));
            let words = value.to_string();
            let galley = look.galley(painter, &words, TextStyle::Label, theme.ink_soft, f32::INFINITY);
            galley_paint(painter, pos2(self.field.left() - 14.0, y) - galley.rect.size() * vec2(1.0, 0.5), galley);
        }
        self.numbers_paint(painter, look, model.turn);
        self.lines_paint(painter, look, &model.debrief.moods);
    }

    fn numbers_paint(&self, painter: &Painter, look: &Look, current: usize) {
        let theme = &look.theme;
        let every = [1_u8, 2, 5, 10, 20, 50].into_iter().find(|every| f32::from(*every) * self.step >= NUMBER);
        let every = usize::from(every.unwrap_or(100));
        let here = self.x(current + 1);
        for turn in 1..=self.turns {
            let is_here = turn == current + 1;
            let crowded = every > 1 && (self.x(turn) - here).abs() < NUMBER;
            if !is_here && (turn % every != 0 || crowded) {
                continue;
            }
            let colour = if is_here { theme.ink } else { theme.ink_soft };
            let galley = look.galley(painter, &turn.to_string(), TextStyle::Label, colour, f32::INFINITY);
            let at = pos2(self.x(turn) - galley.rect.width() / 2.0, self.whole.bottom() - 25.0);
            galley_paint(painter, at, galley);
        }
    }

    fn lines_paint(&self, painter: &Painter, look: &Look, moods: &[Mood]) {
        let theme = &look.theme;
        let points = |value: fn(&Mood) -> u8| -> Vec<Pos2> {
            moods.iter().enumerate().map(|(index, mood)| pos2(self.x(index), self.y(value(mood)))).collect()
        };
        let (tension, trust) = (points(|mood| mood.tension), points(|mood| mood.trust));
        let radius = (self.step / 4.0).clamp(2.5, 6.0);
        painter.line(tension.clone(), Stroke::new(3.0, theme.tension));
        painter.extend(Shape::dashed_line(&trust, Stroke::new(3.0, theme.trust), 8.0, 5.0));
        for point in &tension {
            painter.circle_filled(*point, radius, theme.tension);
        }
        for point in &trust {
            let square = Rect::from_center_size(*point, vec2(radius, radius) * 2.0);
            let stroke = Stroke::new((radius / 2.0).min(3.0), theme.trust);
            painter.rect(square, 1.0, theme.surface, stroke, StrokeKind::Inside);
        }
        let (Some(tension), Some(trust)) = (tension.last(), trust.last()) else { return };
        // Two names that would touch are moved apart.
        let apart = ((24.0 - (tension.y - trust.y).abs()) / 2.0).max(0.0);
        let apart = if tension.y < trust.y { -apart } else { apart };
        for (key, at, by, colour) in
            [("debrief-tension", tension, apart, theme.tension), ("debrief-trust", trust, -apart, theme.trust)]
        {
            self.name_paint(painter, look, &look.text(key), *at + vec2(0.0, by), colour);
        }
    }

    fn name_paint(&self, painter: &Painter, look: &Look, words: &str, at: Pos2, colour: Color32) {
        let galley = look.galley(painter, words, TextStyle::Strong, colour, f32::INFINITY);
        let top = (at.y - galley.rect.height() / 2.0).clamp(self.whole.top() - 10.0, self.field.bottom() - 8.0);
        galley_paint(painter, pos2(self.field.right() + NAME, top), galley);
    }
}
