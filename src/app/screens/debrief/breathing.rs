//! A minute to breathe: a circle that grows and rests. Offered after a hard scene, and never in the way.

use bevy_egui::egui::{Color32, Id, Pos2, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::model::{DebriefAction, DebriefModel};
use crate::app::theme::parts::{Button, Key, modal_ui};
use crate::app::theme::{Icon, Look, TextStyle, text_centred_ui};

/// Seconds of breathing in.
const IN: f64 = 4.0;
/// Seconds of breathing out.
const OUT: f64 = 6.0;
/// How many breaths a minute has.
const BREATHS: f64 = 6.0;
/// The radius of the circle at rest, and grown.
const RADIUS: (f32, f32) = (46.0, 104.0);

/// Offers it after a hard scene; nothing after another.
pub(super) fn offer_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) -> Option<DebriefAction> {
    if !model.debrief.hard {
        return None;
    }
    let words = look.text("debrief-breathe");
    let asked = ui.horizontal(|ui| Button::outlined(&words).before(Icon::Leaf).small().ui(ui, look).clicked()).inner;
    asked.then_some(DebriefAction::Breathe(true))
}

/// Where in the minute somebody is.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Breath {
    /// How far the circle has grown, 0 to 1.
    grown: f32,
    /// Whether it is a breath in.
    is_in: bool,
}

/// The breath so many seconds after the beginning; none once the minute is over.
fn breath(since: f64) -> Option<Breath> {
    if since >= BREATHS * (IN + OUT) {
        return None;
    }
    let at = since.max(0.0) % (IN + OUT);
    // Slow at both ends, as breath is.
    #[expect(clippy::cast_possible_truncation, reason = "a share")]
    let eased = |share: f64| ((1.0 - (share * std::f64::consts::PI).cos()) / 2.0) as f32;
    Some(if at < IN {
        Breath { grown: eased(at / IN), is_in: true }
    } else {
        Breath { grown: 1.0 - eased((at - IN) / OUT), is_in: false }
    })
}

/// Shows the minute in front of the page until it is over or somebody has enough. Whoever shows it sees to it that frames
/// go on being drawn.
pub(super) fn breathing_ui(ui: &Ui, look: &Look) -> Option<DebriefAction> {
    let theme = &look.theme;
    let now = ui.input(|input| input.time);
    let (id, pass) = (Id::new("debrief breathing"), ui.ctx().cumulative_pass_nr());
    let since = ui.data_mut(|data| {
        let begun: &mut (f64, u64) = data.get_temp_mut_or_insert_with(id, || (now, pass));
        // It begins anew when it was away for a pass.
        if begun.1 + 1 < pass {
            begun.0 = now;
        }
        begun.1 = pass;
        now - begun.0
    });
    let breath = breath(since);
    let mut enough = false;
    let panel = modal_ui(ui.ctx(), look, Id::new("breathing"), 440.0, |ui| {
        text_centred_ui(ui, look, &look.text("debrief-breathe-title"), TextStyle::LeadStrong, theme.ink);
        let words = look.text(match breath {
            Some(Breath { is_in: true, .. }) => "debrief-breathe-in",
            Some(Breath { is_in: false, .. }) => "debrief-breathe-out",
            None => "debrief-breathe-done",
        });
        if look.reduce_motion {
            ui.add_space(20.0);
            text_centred_ui(ui, look, &words, TextStyle::Spoken, theme.ink);
            ui.add_space(20.0);
        } else {
            let height = (2.0 * RADIUS.1 + 24.0).min(ui.ctx().content_rect().height() - 190.0).max(110.0);
            let (room, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
            circle_paint(ui, look, room, breath.map_or(0.0, |breath| breath.grown));
            text_centred_ui(ui, look, &words, TextStyle::Lead, theme.ink);
            ui.add_space(12.0);
        }
        let width = ui.available_width();
        let done = look.text(if breath.is_some() { "debrief-breathe-enough" } else { "debrief-breathe-on" });
        enough = Button::main(&done).key(Key::Enter).width(width).ui(ui, look).clicked();
    });
    (enough || panel.should_close()).then_some(DebriefAction::Breathe(false))
}

/// Paints the circle, and the ring that it grows to.
fn circle_paint(ui: &Ui, look: &Look, room: Rect, grown: f32) {
    let theme = &look.theme;
    let middle: Pos2 = pos2(room.center().x, room.center().y);
    let most = RADIUS.1.min(room.height() / 2.0 - 10.0);
    let least = most * RADIUS.0 / RADIUS.1;
    let radius = least + (most - least) * grown;
    let painter = ui.painter();
    painter.circle_stroke(middle, most + 4.0, Stroke::new(1.5, theme.line));
    painter.circle(middle, radius, theme.accent_soft, Stroke::new(3.0, theme.accent));
    painter.circle_filled(middle, 5.0, if grown > 0.0 { theme.accent } else { Color32::TRANSPARENT });
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn a_breath_is_four_seconds_in_and_six_out_for_a_minute() {
        let check = |since: f64, expected: Option<(bool, f32)>| {
            let got = breath(since).map(|breath| (breath.is_in, (breath.grown * 100.0).round() / 100.0));
            assert_eq!(got, expected, "after {since} s");
        };
        check(0.0, Some((true, 0.0)));
        check(2.0, Some((true, 0.5)));
        check(4.0, Some((false, 1.0)));
        check(7.0, Some((false, 0.5)));
        check(10.0, Some((true, 0.0)));
        check(54.0, Some((false, 1.0)));
        check(60.0, None);
    }
}
