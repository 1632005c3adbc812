//! Where the group stumbles, and how it closed.

use bevy_egui::egui::{Align, Layout as Flow, Ui, UiBuilder, vec2};

use super::number;
use crate::app::theme::parts::{Bar, bar_ui, card_frame, rule_ui};
use crate::app::theme::{AxisSign, Layout, Look, Pattern, TextStyle, icon_ui, text_ui};
use crate::scenario::Scenario;
use crate::scoring::group::{Sample, Stumble, is_enough};
use crate::session::{Answer, answered};

/// How many nodes are named.
const MOST_NAMED: usize = 3;

/// Both panels, beside each other where there is room. Of too few there is nothing to say but how it closed.
pub(super) fn stumbles_and_endings_ui(ui: &mut Ui, look: &Look, scenario: &Scenario, sample: &Sample) {
    if !is_enough(sample.runs) {
        return panel_ui(ui, look, |ui| endings_ui(ui, look, scenario, sample));
    }
    if look.layout == Layout::Compact {
        panel_ui(ui, look, |ui| stumbles_ui(ui, look, scenario, sample));
        ui.add_space(look.gap());
        return panel_ui(ui, look, |ui| endings_ui(ui, look, scenario, sample));
    }
    let width = ui.available_width() - look.gap();
    let left = (width * 0.62).round();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap();
        for (part, wide) in [(0, left), (1, width - left)] {
            ui.allocate_ui_with_layout(vec2(wide, 0.0), Flow::top_down(Align::Min), |ui| {
                panel_ui(ui, look, |ui| match part {
                    0 => stumbles_ui(ui, look, scenario, sample),
                    _ => endings_ui(ui, look, scenario, sample),
                });
            });
        }
    });
}

fn panel_ui(ui: &mut Ui, look: &Look, contents: impl FnOnce(&mut Ui)) {
    card_frame(look).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        contents(ui);
    });
}

fn stumbles_ui(ui: &mut Ui, look: &Look, scenario: &Scenario, sample: &Sample) {
    let theme = &look.theme;
    text_ui(ui, look, &look.text("group-stumbles"), TextStyle::Strong, theme.ink);
    let stumbles = sample.stumbles();
    if stumbles.is_empty() {
        ui.add_space(8.0);
        text_ui(ui, look, &look.text("group-no-stumble"), TextStyle::Body, theme.ink_soft);
    }
    for stumble in stumbles.into_iter().take(MOST_NAMED) {
        rule_ui(ui, look, 12.0, 10.0);
        stumble_ui(ui, look, scenario, stumble);
    }
}

/// The sign of the axis at the left, the words beside it.
fn stumble_ui(ui: &mut Ui, look: &Look, scenario: &Scenario, stumble: Stumble<'_>) {
    let theme = &look.theme;
    let figures = stumble.figures;
    let says = scenario.node(stumble.node).and_then(|node| node.says.first());
    let line = says.map_or("", |says| scenario.spoken(says).words);
    let axis = figures.weakest().map(AxisSign::from);
    let values = [
        ("points", in_tenths(figures.left_by_turn().unwrap_or_default()).into()),
        ("axis", axis.map(|sign| look.text(sign.key()).to_lowercase()).unwrap_or_default().into()),
        ("left-by", number(figures.left_by)),
        ("runs", number(figures.runs)),
    ];
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if let Some(sign) = axis {
            icon_ui(ui, sign.icon(), 24.0, sign.colour(theme));
        }
        ui.vertical(|ui| {
            text_ui(ui, look, &look.words.quoted(line), TextStyle::Strong, theme.ink);
            text_ui(ui, look, &look.words.with("group-stumble", &values), TextStyle::Body, theme.ink_soft);
            let Some(answer) = figures.costliest() else { return };
            let chosen = number(figures.reply(answer).map_or(0, |fared| fared.chosen));
            let sentence = match answer {
                Answer::Silence => look.words.with("group-costliest-silence", &[("chosen", chosen)]),
                Answer::Reply(_) => {
                    let said = answered(scenario, stumble.node, answer).map_or("", |reply| &reply.says);
                    look.words.with("group-costliest", &[("words", said.into()), ("chosen", chosen)])
                }
            };
            text_ui(ui, look, &sentence, TextStyle::Body, theme.ink);
        });
    });
}

/// Tenths as a number: 25 is 2.5, and 30 is 3.
pub(super) fn in_tenths(tenths: u64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

fn endings_ui(ui: &mut Ui, look: &Look, scenario: &Scenario, sample: &Sample) {
    let theme = &look.theme;
    text_ui(ui, look, &look.text("group-endings"), TextStyle::Strong, theme.ink);
    for (ending, runs) in scenario.endings.iter().zip(&sample.endings) {
        ui.add_space(10.0);
        let count = count_of(look, *runs, sample.runs);
        let (start, width) = (ui.cursor().min, ui.available_width());
        let room = look.galley(ui.painter(), &count, TextStyle::Strong, theme.ink, f32::INFINITY).rect.width();
        let title = ui.scope(|ui| {
            ui.set_max_width(width - room - 12.0);
            text_ui(ui, look, &ending.title, TextStyle::Body, theme.ink)
        });
        let right = bevy_egui::egui::Rect::from_min_size(start, vec2(width, 26.0));
        let flow = Flow::right_to_left(Align::Min);
        let mut right = ui.new_child(UiBuilder::new().id_salt(&ending.id).max_rect(right).layout(flow));
        text_ui(&mut right, look, &count, TextStyle::Strong, theme.ink);
        ui.add_space((30.0 - title.response.rect.height()).max(4.0) - 2.0);
        share_ui(ui, look, &format!("{}: {count}", ending.title), *runs, sample.runs);
    }
}

/// “3 of 12”.
pub(super) fn count_of(look: &Look, part: u64, whole: u64) -> String {
    look.words.with("group-of", &[("part", number(part)), ("whole", number(whole))])
}

/// A part of a whole as a bar.
pub(super) fn share_ui(ui: &mut Ui, look: &Look, label: &str, part: u64, whole: u64) {
    #[expect(clippy::cast_precision_loss, reason = "a picture, not a figure")]
    let value = 100.0 * part as f32 / whole.max(1) as f32;
    let theme = &look.theme;
    let bar = Bar {
        label,
        value,
        best: None,
        pattern: Pattern::Slant,
        colour: theme.accent,
        soft: theme.accent_soft,
        height: 16.0,
    };
    bar_ui(ui, look, &bar);
}
