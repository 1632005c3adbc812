//! What was said, node by node.

use bevy_egui::egui::{Align, Layout as Flow, Rect, Ui, UiBuilder, pos2, vec2};

use super::number;
use super::stumbles::{count_of, in_tenths, share_ui};
use crate::app::theme::parts::{card_frame, rule_ui, tag_ui};
use crate::app::theme::{Layout, Look, TextStyle, text_ui};
use crate::scenario::{Node, NodeIndex, Scenario};
use crate::scoring::group::{Discrimination, NodeFigures, ReplyFigures, Sample};
use crate::session::{Answer, answered};

/// A panel for each node that somebody came to.
pub(super) fn said_ui(ui: &mut Ui, look: &Look, scenario: &Scenario, sample: &Sample) {
    let theme = &look.theme;
    text_ui(ui, look, &look.text("group-said"), TextStyle::Title, theme.ink);
    let mut nobody = 0;
    for (index, (node, figures)) in scenario.nodes.iter().zip(&sample.nodes).enumerate() {
        if figures.answers().all(|(_, fared)| fared.chosen + fared.taken_back == 0) {
            nobody += 1;
            continue;
        }
        ui.add_space(look.gap());
        card_frame(look).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            node_ui(ui, look, scenario, index.into(), node, figures);
        });
    }
    if nobody > 0 {
        ui.add_space(look.gap());
        let words = look.words.with("group-nobody-there", &[("count", number(nobody))]);
        text_ui(ui, look, &words, TextStyle::Body, theme.ink_soft);
    }
}

fn node_ui(ui: &mut Ui, look: &Look, scenario: &Scenario, index: NodeIndex, node: &Node, figures: &NodeFigures) {
    let theme = &look.theme;
    let line = node.says.first().map_or("", |says| scenario.spoken(says).words);
    text_ui(ui, look, &look.words.quoted(line), TextStyle::Strong, theme.ink);
    ui.add_space(8.0);
    let tags = [
        look.words.with("group-came-here", &[("count", number(figures.runs))]),
        hardness(look, figures),
        telling(look, figures.discrimination()),
    ];
    if look.layout == Layout::Compact {
        for words in &tags {
            text_ui(ui, look, words, TextStyle::Label, theme.ink_soft);
        }
    } else {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
            for words in &tags {
                tag_ui(ui, look, words, None, None);
            }
        });
    }
    // What was said most stands first; where two are alike, the author's order stays.
    let mut answers: Vec<(Answer, &ReplyFigures)> = figures.answers().collect();
    answers.sort_by_key(|(_, fared)| std::cmp::Reverse(fared.chosen));
    for (answer, fared) in answers {
        rule_ui(ui, look, 10.0, 10.0);
        let words = match answer {
            Answer::Silence => look.text("group-said-nothing"),
            Answer::Reply(_) => answered(scenario, index, answer).map(|reply| reply.says.clone()).unwrap_or_default(),
        };
        answer_ui(ui, look, &words, fared, figures.turns);
    }
}

/// A reply, how often it was said, and what it left on the table.
fn answer_ui(ui: &mut Ui, look: &Look, words: &str, fared: &ReplyFigures, turns: u64) {
    let theme = &look.theme;
    let beside = look.layout != Layout::Compact;
    let (start, width) = (ui.cursor().min, ui.available_width());
    let right = if beside { (width * 0.36).round() } else { width };
    let room = if beside { width - right - 24.0 } else { width };
    let left = Rect::from_min_size(start, vec2(room, f32::INFINITY));
    let mut said = ui.new_child(UiBuilder::new().id_salt((words, "said")).max_rect(left));
    text_ui(&mut said, look, words, TextStyle::Reply, theme.ink);
    if fared.taken_back > 0 {
        let words = look.words.with("group-taken-back", &[("count", number(fared.taken_back))]);
        text_ui(&mut said, look, &words, TextStyle::Small, theme.ink_soft);
    }
    let below = said.min_rect().bottom() + 6.0;
    let corner = if beside { pos2(start.x + width - right, start.y) } else { pos2(start.x, below) };
    let place = Rect::from_min_size(corner, vec2(right, 52.0));
    let mut figures = ui.new_child(UiBuilder::new().id_salt((words, "figures")).max_rect(place));
    figures.spacing_mut().item_spacing.y = 2.0;
    let count = count_of(look, fared.chosen, turns);
    let head = Rect::from_min_size(corner, vec2(right, 26.0));
    let flow = Flow::left_to_right(Align::Center);
    let mut head = figures.new_child(UiBuilder::new().id_salt("head").max_rect(head).layout(flow));
    text_ui(&mut head, look, &count, TextStyle::Strong, theme.ink);
    if let Some(tenths) = (20 * fared.left + fared.chosen).checked_div(2 * fared.chosen) {
        let points = in_tenths(tenths);
        head.with_layout(Flow::right_to_left(Align::Center), |ui| {
            let words = look.words.with("group-left", &[("points", points.into()), ("tenths", number(tenths))]);
            text_ui(ui, look, &words, TextStyle::Small, theme.ink_soft);
        });
    }
    figures.add_space(28.0);
    share_ui(&mut figures, look, &format!("{words}: {count}"), fared.chosen, turns);
    let whole = Rect::from_min_max(start, pos2(start.x + width, below.max(figures.min_rect().bottom() + 2.0)));
    ui.allocate_rect(whole, bevy_egui::egui::Sense::hover());
}

/// How hard the group found a node.
fn hardness(look: &Look, figures: &NodeFigures) -> String {
    let Some((difficulty, earned)) = figures.difficulty().zip(figures.earned_of_100()) else {
        return look.text(if figures.earned.range == 0 { "group-difficulty-nothing" } else { "group-hard-too-few" });
    };
    let word = look.words.with("group-difficulty", &[("difficulty", difficulty.word().into())]);
    look.words.with("group-hard", &[("difficulty", word.into()), ("earned", i64::from(earned).into())])
}

/// Whether a node shows who does well overall.
fn telling(look: &Look, discrimination: Discrimination) -> String {
    let (Discrimination::Known { hundredths, .. }, Some(telling)) = (discrimination, discrimination.telling()) else {
        let alike = discrimination == Discrimination::AllAlike;
        let word = look.text(if alike { "group-telling-alike" } else { "group-too-few" });
        return look.words.with("group-tells", &[("telling", word.into())]);
    };
    let word = look.words.with("group-telling", &[("telling", telling.word().into())]);
    let word = match discrimination.is_hint() {
        true => look.words.with("group-telling-hint", &[("telling", word.into())]),
        false => word,
    };
    let sign = if hundredths < 0 { "−" } else { "" };
    let figure = format!("{sign}{}.{:02}", hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    look.words.with("group-tells-figure", &[("telling", word.into()), ("figure", figure.into())])
}
