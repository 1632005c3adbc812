//! Whose conversations these are, how many, and what is counted apart.

use bevy_egui::egui::{Align, Layout as Flow, Ui, vec2};

use super::model::{Counted, GroupAction, GroupModel};
use super::number;
use crate::app::theme::parts::segmented_ui;
use crate::app::theme::{Layout, Look, TextStyle, text_ui};
use crate::scoring::group::{FEWEST, is_enough};

/// The title, the counts, and the choice between first conversations and all.
pub(super) fn head_ui(ui: &mut Ui, look: &Look, model: &GroupModel, counted: &Counted) -> Option<GroupAction> {
    let mut chosen = None;
    let choice = |ui: &mut Ui| {
        let options = [look.text("group-first"), look.text("group-all")];
        segmented_ui(ui, look, &look.text("group-which"), &options, usize::from(model.all))
    };
    if look.layout == Layout::Compact {
        words_ui(ui, look, model, counted);
        ui.add_space(10.0);
        chosen = choice(ui).or(chosen);
    } else {
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 44.0), Flow::right_to_left(Align::Min), |ui| {
            chosen = choice(ui);
            ui.add_space(24.0);
            ui.with_layout(Flow::top_down(Align::Min), |ui| words_ui(ui, look, model, counted));
        });
    }
    chosen.map(|chosen| GroupAction::ShowAll(chosen == 1))
}

fn words_ui(ui: &mut Ui, look: &Look, model: &GroupModel, counted: &Counted) {
    let theme = &look.theme;
    ui.spacing_mut().item_spacing.y = 0.0;
    // Elsewhere the row above says which scenario it is.
    if look.layout == Layout::Wide {
        text_ui(ui, look, &counted.scenario.title, TextStyle::Title, theme.ink);
    }
    let group = &counted.group;
    let sample = model.sample(counted);
    let counts = [("people", group.people().into()), ("runs", number(group.all.runs))];
    let mut words = vec![look.words.with("group-counts", &counts)];
    if !model.all && sample.runs > 0 {
        words.push(look.words.with("group-first-ones", &[("count", number(sample.runs))]));
    }
    let apart: Vec<String> = [
        ("group-broken-off", group.broken_off),
        ("group-other-versions", group.other_versions),
        ("group-unplayable", group.unplayable),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| look.words.with(key, &[("count", number(count))]))
    .collect();
    if !apart.is_empty() {
        words.push(look.words.with("group-apart", &[("list", apart.join(", ").into())]));
    }
    text_ui(ui, look, &words.join(" "), TextStyle::Body, theme.ink_soft);
    if !is_enough(sample.runs) {
        let key = if sample.runs == 0 { "group-none" } else { "group-few" };
        let values = [("count", number(sample.runs)), ("fewest", number(FEWEST))];
        ui.add_space(4.0);
        text_ui(ui, look, &look.words.with(key, &values), TextStyle::Strong, theme.ink);
    }
}
