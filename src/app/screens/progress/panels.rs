//! The panels under the charts: what the runs say, one run, and who was met.

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2};

use super::model::{MetPerson, ProgressAction, ProgressModel, RunPoint, Saying};
use crate::app::keys::Shortcut;
use crate::app::theme::parts::{Button, Key, SMALL_HEIGHT, card_frame, rule_ui};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, icon_paint, text_ui};

/// The side of the square of an ending, and the space to the next.
const SQUARE: f32 = 22.0;
const BESIDE: f32 = 4.0;

/// A panel over the width there is.
pub(super) fn panel_ui<R>(ui: &mut Ui, look: &Look, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = card_frame(look).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        contents(ui)
    });
    shown.inner
}

/// What the runs have in common, and the way to one of them. True when that is taken.
pub(super) fn sayings_ui(ui: &mut Ui, look: &Look, sayings: &[Saying]) -> bool {
    panel_ui(ui, look, |ui| {
        text_ui(ui, look, &look.text("progress-sayings"), TextStyle::Strong, look.theme.ink);
        ui.add_space(10.0);
        if sayings.is_empty() {
            text_ui(ui, look, &look.text("progress-no-sayings"), TextStyle::Body, look.theme.ink_soft);
        }
        for (place, saying) in sayings.iter().enumerate() {
            if place > 0 {
                ui.add_space(14.0);
            }
            saying_ui(ui, look, saying);
        }
        ui.add_space(11.0);
        let words = look.text("progress-one-run-alone");
        hanging_ui(ui, |ui| Button::bare(&words).before(Icon::History).key(Key::Left).small().ui(ui, look).clicked())
    })
}

fn saying_ui(ui: &mut Ui, look: &Look, saying: &Saying) {
    let theme = &look.theme;
    let left = 35.0;
    let width = ui.available_width();
    let mut job = LayoutJob::default();
    job.wrap.max_width = width - left;
    job.append(&saying.claim, 0.0, look.format(TextStyle::Strong, theme.ink));
    job.append(&format!(" {}", saying.moments), 0.0, look.format(TextStyle::Body, theme.ink));
    let spoken = job.text.clone();
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.rect.height()), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    let colour = saying.sign.map_or(theme.ink, |sign| sign.colour(theme));
    icon_paint(ui.painter(), saying.icon(), pos2(rect.left() + 12.0, rect.top() + 14.0), 22.0, colour);
    galley_paint(ui.painter(), rect.min + vec2(left, 0.0), galley);
}

/// What somebody does with the run that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RunAnswer {
    /// Look back on it.
    LookBack,
    /// Ask whether it is to be deleted.
    AskToDelete,
    /// Look at all of them again.
    All,
    /// Look at the run before.
    Before,
    /// Look at the run after it.
    After,
}

/// Whether there are runs beside the one that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Beside {
    pub(super) before: bool,
    pub(super) after: bool,
}

/// One run. One that has `just` been turned to is brought into view.
pub(super) fn run_ui(ui: &mut Ui, look: &Look, run: &RunPoint, has: Beside, just: bool) -> Option<RunAnswer> {
    let mut answer = None;
    let top = ui.cursor().top();
    panel_ui(ui, look, |ui| {
        answer = run_head_ui(ui, look, run, has);
        for sentence in &run.about {
            text_ui(ui, look, sentence, TextStyle::Body, look.theme.ink_soft);
        }
        ui.add_space(16.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
            let words = look.text("progress-look-back");
            let button = Button::outlined(&words).before(Icon::History).key(look.cap(Shortcut::LookBack)).small();
            if button.ui(ui, look).clicked() {
                answer = Some(RunAnswer::LookBack);
            }
            let words = look.text("progress-delete");
            if Button::outlined(&words).before(Icon::Trash).small().ui(ui, look).clicked() {
                answer = Some(RunAnswer::AskToDelete);
            }
        });
    });
    if just {
        ui.scroll_to_rect(ui.min_rect().with_min_y(top), None);
    }
    answer
}

/// Which run it is, and in the corner the ways to those beside it, and back to all of them.
fn run_head_ui(ui: &mut Ui, look: &Look, run: &RunPoint, has: Beside) -> Option<RunAnswer> {
    let ways = [
        (Icon::Left, "progress-run-before", has.before, RunAnswer::Before),
        (Icon::Right, "progress-run-after", has.after, RunAnswer::After),
        (Icon::Cross, "progress-all-runs", true, RunAnswer::All),
    ];
    let (width, start, step) = (ui.available_width(), ui.cursor().min, SMALL_HEIGHT + 8.0);
    let mut answer = None;
    for ((icon, words, can, way), left) in ways.into_iter().zip([3.0, 2.0, 1.0]) {
        let at = start + vec2(width + 16.0 - left * step, -8.0);
        let rect = Rect::from_min_size(at, vec2(SMALL_HEIGHT, SMALL_HEIGHT));
        let mut corner = ui.new_child(UiBuilder::new().id_salt(words).max_rect(rect));
        if Button::icon_alone(icon, &look.text(words)).enabled(can).ui(&mut corner, look).clicked() {
            answer = Some(way);
        }
    }
    let title = Rect::from_min_size(start, vec2(width - 3.0 * step, f32::INFINITY));
    let mut title = ui.new_child(UiBuilder::new().id_salt("title").max_rect(title));
    let title = text_ui(&mut title, look, &run_title(look, run), TextStyle::Strong, look.theme.ink);
    ui.allocate_space(vec2(width, title.rect.height() + 10.0));
    answer
}

/// Which run it is, with whom and when.
pub(super) fn run_title(look: &Look, run: &RunPoint) -> String {
    let values =
        [("number", run.number.into()), ("name", run.name.as_str().into()), ("when", run.when.as_str().into())];
    look.words.with("progress-run-title", &values)
}

/// Who was met, and what was seen of them.
pub(super) fn met_ui(ui: &mut Ui, look: &Look, model: &ProgressModel) -> Option<ProgressAction> {
    let mut action = None;
    panel_ui(ui, look, |ui| {
        let theme = &look.theme;
        let width = ui.available_width();
        let painter = ui.painter().clone();
        let kept = look.words.with("progress-kept", &[("count", model.kept.into())]);
        let kept = look.galley(&painter, &kept, TextStyle::Body, theme.ink_soft, width);
        let title = text_ui(ui, look, &look.text("progress-met"), TextStyle::Strong, theme.ink);
        let rect = if title.rect.width() + 16.0 + kept.rect.width() <= width {
            let at = pos2(title.rect.left() + width - kept.rect.width(), title.rect.top());
            Rect::from_min_size(at, kept.rect.size())
        } else {
            ui.allocate_exact_size(kept.rect.size(), Sense::hover()).0
        };
        let response = ui.interact(rect, ui.id().with("kept"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, kept.text()));
        galley_paint(&painter, rect.min, kept);
        let names = model
            .met
            .iter()
            .map(|met| look.galley(&painter, &met.name, TextStyle::Strong, theme.ink, f32::INFINITY).rect.width());
        let name = names.fold(0.0, f32::max).clamp(80.0, (width * 0.32).max(80.0));
        let squares = model.met.iter().map(|met| met.endings.len()).max().unwrap_or_default();
        for met in &model.met {
            rule_ui(ui, look, 11.0, 12.0);
            met_row_ui(ui, look, met, name, squares);
        }
        ui.add_space(11.0);
        action = foot_ui(ui, look);
    });
    action
}

/// What can be done with all runs.
fn foot_ui(ui: &mut Ui, look: &Look) -> Option<ProgressAction> {
    hanging_ui(ui, |ui| {
        let mut action = None;
        if Button::bare(&look.text("progress-export")).before(Icon::Save).small().ui(ui, look).clicked() {
            action = Some(ProgressAction::Export);
        }
        if Button::bare(&look.text("progress-forget")).before(Icon::Trash).small().ui(ui, look).clicked() {
            action = Some(ProgressAction::Forget);
        }
        action
    })
}

/// Bare buttons at the foot of a panel. The icons stand in line with the words above, and less room is left under them.
fn hanging_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let padding = 20.0;
    let place = ui.available_rect_before_wrap();
    let place = Rect::from_min_max(place.min - vec2(padding, 0.0), place.max);
    let mut foot = ui.new_child(UiBuilder::new().max_rect(place));
    let shown = foot.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 4.0);
        contents(ui)
    });
    let height = foot.min_rect().height() - 14.0;
    ui.allocate_space(vec2(ui.available_width(), height));
    shown.inner
}

#[expect(clippy::cast_precision_loss, reason = "a handful of endings")]
fn met_row_ui(ui: &mut Ui, look: &Look, met: &MetPerson, name: f32, squares: usize) {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let width = ui.available_width();
    let called = look.galley(&painter, &met.name, TextStyle::Strong, theme.ink, name);
    let row = squares as f32 * (SQUARE + BESIDE) + 16.0;
    let words = look.galley(&painter, &met.words, TextStyle::Body, theme.ink_soft, f32::INFINITY);
    let beside = name + 20.0 + row + words.rect.width() <= width;
    let words = look.galley(&painter, &met.words, TextStyle::Body, theme.ink_soft, width);
    let under = if beside { 0.0 } else { 30.0 + words.rect.height() };
    let called = if beside { called } else { look.galley(&painter, &met.name, TextStyle::Strong, theme.ink, width) };
    let height = called.rect.height().max(28.0) + under;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{}: {}", met.name, met.words)));
    let first = called.rect.height();
    galley_paint(&painter, rect.min + vec2(0.0, if beside { (height - first) / 2.0 } else { 0.0 }), called);
    let middle = if beside { rect.center().y } else { rect.top() + first + 15.0 };
    let mut left = if beside { rect.left() + name + 20.0 } else { rect.left() };
    for seen in &met.endings {
        let square = Rect::from_min_size(pos2(left, middle - SQUARE / 2.0), vec2(SQUARE, SQUARE));
        let fill = if *seen { theme.accent } else { theme.surface };
        painter.rect(square.shrink(1.0), 5.0, fill, Stroke::new(2.0, theme.accent), StrokeKind::Inside);
        left += SQUARE + BESIDE;
    }
    let at = if beside {
        pos2(rect.left() + name + 20.0 + row, rect.center().y - words.rect.height() / 2.0)
    } else {
        pos2(rect.left(), middle + 15.0)
    };
    galley_paint(&painter, at, words);
}
