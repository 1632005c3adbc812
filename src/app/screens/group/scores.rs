//! How the scores of the three axes lie.

use bevy_egui::egui::{
    Align, Layout as Flow, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::number;
use crate::app::theme::parts::{axis_label_ui, pattern_paint};
use crate::app::theme::{AxisSign, Layout, Look, TextStyle, galley_paint, text_ui};
use crate::scenario::Axis;
use crate::scoring::group::{Distribution, Sample, is_enough};

/// The height of a panel.
const PANEL: f32 = 196.0;

/// The panels of the three axes, beside each other where there is room.
pub(super) fn scores_ui(ui: &mut Ui, look: &Look, sample: &Sample) {
    let gap = look.gap();
    let beside = look.layout != Layout::Compact;
    let width = if beside { (ui.available_width() - 2.0 * gap) / 3.0 } else { ui.available_width() };
    let height = if beside { PANEL } else { 3.0 * PANEL + 2.0 * gap };
    let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let mut at = whole.min;
    for axis in Axis::ALL {
        let rect = Rect::from_min_size(at, vec2(width, PANEL));
        at += if beside { vec2(width + gap, 0.0) } else { vec2(0.0, PANEL + gap) };
        panel_ui(ui, look, rect, axis.into(), sample.axis(axis));
    }
}

fn panel_ui(ui: &mut Ui, look: &Look, rect: Rect, sign: AxisSign, scores: &Distribution) {
    let theme = &look.theme;
    ui.painter().rect(rect, 14.0, theme.surface, Stroke::new(1.5, theme.line), StrokeKind::Inside);
    let inside = rect.shrink2(vec2(20.0, 14.0));
    let head = Rect::from_min_size(inside.min, vec2(inside.width(), 26.0));
    let flow = Flow::left_to_right(Align::Center);
    let mut head_ui = ui.new_child(UiBuilder::new().id_salt(sign).max_rect(head).layout(flow));
    axis_label_ui(&mut head_ui, look, sign);
    let (Some(mean), Some(quartiles), true) = (scores.mean(), scores.quartiles(), is_enough(scores.runs())) else {
        let words = look.text(if scores.runs() == 0 { "profile-not-in-play" } else { "group-too-few" });
        let rest = Rect::from_min_max(pos2(inside.left(), head.bottom() + 12.0), inside.max);
        let mut rest = ui.new_child(UiBuilder::new().id_salt((sign, "few")).max_rect(rest));
        text_ui(&mut rest, look, &words, TextStyle::Body, theme.ink_soft);
        return;
    };
    let half = [
        ("mean", i64::from(mean).into()),
        ("lower", i64::from(quartiles.lower).into()),
        ("upper", i64::from(quartiles.upper).into()),
    ];
    let half = look.words.with("group-half", &half);
    let foot = Rect::from_min_max(pos2(inside.left(), inside.bottom() - 22.0), inside.max);
    let mut foot_ui = ui.new_child(UiBuilder::new().id_salt((sign, "half")).max_rect(foot));
    text_ui(&mut foot_ui, look, &half, TextStyle::Small, theme.ink_soft);
    let chart = Rect::from_min_max(pos2(inside.left(), head.bottom() + 4.0), pos2(inside.right(), foot.top() - 4.0));
    chart_ui(ui, look, chart, sign, scores);
}

/// Ten bars, one for each ten points.
fn chart_ui(ui: &mut Ui, look: &Look, rect: Rect, sign: AxisSign, scores: &Distribution) {
    let theme = &look.theme;
    let response = ui.interact(rect, ui.id().with(("scores", sign)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, told(look, sign, scores)));
    let painter = ui.painter();
    let field = Rect::from_min_max(rect.min + vec2(0.0, 22.0), rect.max - vec2(0.0, 24.0));
    painter.hline(field.x_range(), field.bottom(), Stroke::new(1.5, theme.edge));
    let tens = scores.tens();
    let most = tens.iter().max().copied().unwrap_or(1).max(1);
    let step = field.width() / 10.0;
    let mut left = field.left();
    for count in tens {
        #[expect(clippy::cast_precision_loss, reason = "a picture, not a figure")]
        let height = field.height() * count as f32 / most as f32;
        let bar =
            Rect::from_min_max(pos2(left + 2.0, field.bottom() - height), pos2(left + step - 2.0, field.bottom()));
        if count > 0 {
            painter.rect_filled(bar, 3.0, sign.soft(theme));
            pattern_paint(painter, bar.shrink(1.0), sign.pattern(), sign.colour(theme));
            painter.rect_stroke(bar, 3.0, Stroke::new(2.0, sign.colour(theme)), StrokeKind::Inside);
            let galley = look.galley(painter, &short(count), TextStyle::Label, theme.ink, f32::INFINITY);
            // A number that is wider than its bar would touch the next one.
            if galley.rect.width() <= step + 2.0 {
                let at = pos2(bar.center().x - galley.rect.width() / 2.0, bar.top() - 22.0);
                galley_paint(painter, at, galley);
            }
        }
        left += step;
    }
    for (score, place) in [("0", 0.0), ("50", 0.5), ("100", 1.0)] {
        let galley = look.galley(painter, score, TextStyle::Label, theme.ink_soft, f32::INFINITY);
        let x = field.left() + (field.width() - galley.rect.width()) * place;
        galley_paint(painter, pos2(x, field.bottom() + 2.0), galley);
    }
}

/// A count in few signs: 12, 340, 8k.
fn short(count: u64) -> String {
    match count {
        0..=9_999 => count.to_string(),
        _ => format!("{}k", count / 1000),
    }
}

/// The chart in words.
fn told(look: &Look, sign: AxisSign, scores: &Distribution) -> String {
    let mut words = vec![look.text(sign.key())];
    for (count, from) in scores.tens().into_iter().zip((0_i64..).step_by(10)) {
        if count > 0 {
            let to = if from == 90 { 100 } else { from + 9 };
            let values = [("from", from.into()), ("to", to.into()), ("count", number(count))];
            words.push(look.words.with("group-scores-from-to", &values));
        }
    }
    words.join(", ")
}
