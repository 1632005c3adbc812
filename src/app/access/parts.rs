//! What a part is, for those who hear it.

use std::collections::HashSet;

use bevy_egui::egui::accesskit::{Live, Role};
use bevy_egui::egui::{Id, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, vec2};

/// A text that is said when it comes, or when it becomes another: what a customer says, what can be noticed, what came of
/// something. It is painted elsewhere, at `rect`. With an `id` of its own for each thing that happens, the same words are
/// said again when they are said again.
pub(in crate::app) fn live_ui(ui: &Ui, id: Id, rect: Rect, words: &str) {
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    live(&response);
}

/// Lets a text be said when it comes, or when it becomes another.
///
/// Readers are told of changes in no order. So that a line is said before what can be noticed, one text comes in a
/// pass; the others are hidden until the passes that follow.
pub(in crate::app) fn live(response: &Response) {
    let pass = response.ctx.cumulative_pass_nr();
    let may = response.ctx.data_mut(|data| {
        let told: &mut Told = data.get_temp_mut_or_default(Id::new("live texts"));
        if told.pass != pass {
            told.before = std::mem::take(&mut told.now);
            (told.pass, told.is_new) = (pass, false);
        }
        let was_live = told.before.contains(&response.id) || told.now.contains(&response.id);
        let may = was_live || !told.is_new;
        told.is_new |= !was_live;
        if may {
            told.now.insert(response.id);
        }
        may
    });
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_live(Live::Polite);
        if !may {
            node.set_hidden();
        }
    });
    if !may {
        response.ctx.request_repaint();
    }
}

/// The texts that were live in the last pass, and those of the present one.
#[derive(Debug, Clone, Default)]
struct Told {
    pass: u64,
    before: HashSet<Id>,
    now: HashSet<Id>,
    /// Whether one of them became live in this pass.
    is_new: bool,
}

/// News that the eye gets from a picture or a number: said, and not painted.
pub(in crate::app) fn news_ui(ui: &Ui, id: Id, words: &str) {
    if !words.is_empty() {
        live_ui(ui, id, Rect::from_min_size(ui.max_rect().min, vec2(1.0, 1.0)), words);
    }
}

/// Makes a text a heading, by which readers leap from part to part.
pub(in crate::app) fn heading(response: &Response, words: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.clear_value();
        node.set_label(words);
    });
}

/// Says what a picture shows.
pub(in crate::app) fn picture(response: &Response, words: &str) {
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, words));
}

/// Makes the panel of `ui` a dialog: a reader says so, and stays inside.
pub(in crate::app) fn dialog(ui: &Ui) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::Dialog);
        node.set_modal();
    });
}
