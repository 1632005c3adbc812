//! What he says: the bubble, what can be seen, what he thinks, and the meters if they are wanted.

use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Color32, Galley, Pos2, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};
use std::sync::Arc;

use super::{ConversationModel, Drawer};
use crate::app::access::{live, live_ui};
use crate::app::talk::{Bubble as Spoken, Talk};
use crate::app::theme::parts::{Bubble, Line, Tail, bubble_paint};
use crate::app::theme::{Icon, Layout, Look, TextStyle, galley_paint};

pub(super) fn speech_ui(
    ui: &mut Ui,
    look: &Look,
    talk: &Talk,
    model: ConversationModel,
    stage: Rect,
    from: Option<(Pos2, f32)>,
) {
    if look.layout == Layout::Compact {
        strip_ui(ui, look, talk, model, stage);
        return;
    }
    let margin = look.layout.margin();
    let left = stage.left() + margin;
    // The bubble ends before him: its tail reaches over.
    let width = from.map_or(stage.width() * 0.49, |(_, end)| (end - left).clamp(240.0, 624.0));
    // Long words in a narrow bubble are smaller, so that all of them and the cue stay on the stage.
    let laid = |style| words(ui, look, talk.bubble(), style, width - 56.0);
    let thought = if model.thoughts { 62.0 } else { 0.0 };
    let fits = |galley: &Arc<Galley>| galley.rect.height() + 40.0 + 72.0 + 60.0 + thought <= stage.height();
    // On a very wide stage the words stay near him.
    let left = from.map_or(left, |(_, end)| if end - width > left + 96.0 { end - width } else { left });
    let galley = [TextStyle::Spoken, TextStyle::Lead].into_iter().map(laid).find(fits);
    let galley = galley.unwrap_or_else(|| laid(TextStyle::Reply));
    let height = (galley.rect.height() + 40.0).max(78.0);
    // A long line begins higher up, so that the cue under it stays on the stage.
    let top = (stage.bottom() - height - 96.0 - thought).clamp(stage.top() + 72.0, stage.top() + 104.0);
    let rect = Rect::from_min_size(pos2(left, top), vec2(width, height));
    let tail = from.map_or(Tail::None, |(at, _)| Tail::Right((at.y - rect.top() - 14.0).clamp(18.0, height - 50.0)));
    bubble_paint(ui.painter(), look, rect, Bubble { tail, ..Bubble::default() });
    say(ui, talk, rect);
    galley_paint(ui.painter(), rect.min + vec2(28.0, 20.0), galley);

    let mut below = rect.bottom() + 16.0;
    if let Some(thought) = talk.thought().filter(|_| model.thoughts) {
        below = thought_ui(ui, look, thought, pos2(left, below), width) + 12.0;
    }
    // Nothing of it may hang over the table.
    let cue_height = |cue: &&str| {
        look.galley(ui.painter(), cue, TextStyle::Body, look.theme.ink, width + 24.0 - 60.0).rect.height() + 14.0
    };
    if let Some(cue) = talk.cue().filter(|cue| below + cue_height(cue) <= stage.bottom()) {
        below = cue_ui(ui, look, cue, pos2(left, below + 4.0), width + 24.0) + 12.0;
    }
    if model.meters && model.drawer == Drawer::Closed {
        meters_ui(ui, look, talk, model, stage);
    } else if model.meters && below + 32.0 <= stage.bottom() {
        meters_at_ui(ui, look, talk, pos2(left, below), false);
    }
}

/// The words in the bubble, laid out whole and shown as far as they have been said, so that no line jumps.
fn words(ui: &Ui, look: &Look, bubble: &Spoken, style: TextStyle, width: f32) -> Arc<Galley> {
    let ink = look.theme.on_bubble;
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    if let Some(earlier) = &bubble.earlier {
        job.append(&format!("{earlier}\n"), 0.0, look.format(TextStyle::Body, ink));
    }
    if let Some(speaker) = &bubble.speaker {
        job.append(&format!("{speaker}\n"), 0.0, look.format(TextStyle::Strong, ink));
    }
    let at = bubble.words.char_indices().nth(bubble.shown).map_or(bubble.words.len(), |(at, _)| at);
    let (shown, to_come) = bubble.words.split_at(at);
    job.append(shown, 0.0, look.format(style, ink));
    job.append(to_come, 0.0, look.format(style, Color32::TRANSPARENT));
    ui.painter().layout_job(job)
}

/// Tells a screen reader what he says: the whole of it, at once.
fn say(ui: &Ui, talk: &Talk, rect: Rect) {
    let bubble = talk.bubble();
    let name = bubble.speaker.as_deref().unwrap_or(&talk.session().scenario().persona.name);
    if let Some(earlier) = &bubble.earlier {
        let response = ui.interact(rect, ui.id().with("earlier"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name}: {earlier}")));
    }
    let id = ui.id().with(("said", talk.said_after(), &bubble.words));
    live_ui(ui, id, rect, &format!("{name}: {}", bubble.words));
}

/// What can be seen, on a dark plate. Returns where it ends.
pub(super) fn cue_ui(ui: &Ui, look: &Look, cue: &str, at: Pos2, room: f32) -> f32 {
    let theme = &look.theme;
    let galley = look.galley(ui.painter(), cue, TextStyle::Body, theme.ink, room - 60.0);
    let size = galley.rect.size() + vec2(60.0, 10.0);
    let rect = Rect::from_min_size(at, size);
    ui.painter().rect_filled(rect, 10.0, theme.surface);
    let eye = pos2(rect.left() + 25.0, rect.top() + 5.0 + look.line_height(TextStyle::Body) / 2.0);
    crate::app::theme::icon_paint(ui.painter(), Icon::Eye, eye, 22.0, theme.ink);
    galley_paint(ui.painter(), rect.min + vec2(46.0, 5.0), galley);
    live_ui(ui, ui.id().with(("cue", cue)), rect, cue);
    rect.bottom()
}

/// What he thinks and does not say: paper with a dashed edge. Returns where it ends.
pub(super) fn thought_ui(ui: &Ui, look: &Look, thought: &str, at: Pos2, width: f32) -> f32 {
    let ink = look.theme.on_bubble;
    let galley = look.galley(ui.painter(), thought, TextStyle::Reply, ink, width - 76.0);
    let size = vec2(galley.rect.width() + 76.0, galley.rect.height() + 20.0);
    let rect = Rect::from_min_size(at, size);
    bubble_paint(ui.painter(), look, rect, Bubble { tail: Tail::None, radius: 16.0, dashed: true });
    let cloud = pos2(rect.left() + 28.0, rect.top() + 10.0 + look.line_height(TextStyle::Reply) / 2.0);
    crate::app::theme::icon_paint(ui.painter(), Icon::Thought, cloud, 24.0, ink);
    galley_paint(ui.painter(), rect.min + vec2(52.0, 10.0), galley);
    live_ui(ui, ui.id().with(("thought", thought)), rect, thought);
    rect.bottom()
}

/// The bar of a meter, and the room around it and its words.
const METER: Vec2 = vec2(94.0, 10.0);
const AROUND_METER: f32 = 12.0;

/// Tension and trust as two small meters, for whoever wants them, at the right of the stage; there while no drawer is.
pub(super) fn meters_ui(ui: &Ui, look: &Look, talk: &Talk, model: ConversationModel, stage: Rect) {
    if model.drawer == Drawer::Closed && look.layout != Layout::Compact {
        let at = pos2(stage.right() - look.layout.margin() - meter_width(ui, look), stage.top() + 76.0);
        meters_at_ui(ui, look, talk, at, true);
    }
}

const METERS: [&str; 2] = ["conversation-tension", "conversation-trust"];

fn meter_words(ui: &Ui, look: &Look, key: &str) -> Line {
    let words = look.text(key);
    Line::new(10.0).words(ui.painter(), look, &words, TextStyle::Label, look.theme.ink, f32::INFINITY)
}

/// How wide both meters are: as the longer of the two words needs.
fn meter_width(ui: &Ui, look: &Look) -> f32 {
    let words = METERS.iter().map(|key| meter_words(ui, look, key).size().x).fold(0.0, f32::max);
    words + METER.x + 3.0 * AROUND_METER
}

fn meters_at_ui(ui: &Ui, look: &Look, talk: &Talk, at: Pos2, stacked: bool) {
    let theme = &look.theme;
    let mood = talk.mood();
    let (mut at, width) = (at, meter_width(ui, look));
    for (key, (value, colour)) in METERS.iter().zip([(mood.tension, theme.tension), (mood.trust, theme.trust)]) {
        let rect = Rect::from_min_size(at, vec2(width, 32.0));
        ui.painter().rect_filled(rect, 10.0, theme.surface);
        meter_words(ui, look, key).paint(ui.painter(), look, rect.left_center() + vec2(AROUND_METER, 0.0));
        let left = pos2(rect.right() - AROUND_METER - METER.x, rect.center().y - METER.y / 2.0);
        let bar = Rect::from_min_size(left, METER);
        ui.painter().rect_filled(bar, 5.0, theme.sunk);
        let full = Rect::from_min_size(bar.min, vec2(bar.width() * f32::from(value) / 100.0, bar.height()));
        ui.painter().rect_filled(full, 5.0, colour);
        let response = ui.interact(rect, ui.id().with(key), Sense::hover());
        let words = format!("{} {value}", look.text(key));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
        at += if stacked { vec2(0.0, 40.0) } else { vec2(width + 8.0, 0.0) };
    }
}

/// The room between the strip's edge and its bubble, and between the bubble's edge and the words.
const STRIP_AROUND: Vec2 = vec2(12.0, 10.0);
const STRIP_INSIDE: Vec2 = vec2(16.0, 9.0);

/// Between what he says and what can be seen.
const STRIP_GAP: f32 = 6.0;

/// How wide the bubble is in a strip of this width.
fn strip_bubble(width: f32) -> f32 {
    (width * 0.62).min(width - 200.0) - STRIP_AROUND.x
}

/// What follows his words in the strip: what can be seen, and what he thinks.
fn strip_after(talk: &Talk, model: ConversationModel) -> impl Iterator<Item = &str> {
    [talk.cue(), talk.thought().filter(|_| model.thoughts)].into_iter().flatten()
}

/// How high a strip of this width is that shows all he says.
pub(super) fn strip_height(ui: &Ui, look: &Look, talk: &Talk, model: ConversationModel, width: f32) -> f32 {
    let inside = strip_bubble(width) - 2.0 * STRIP_INSIDE.x;
    let said = words(ui, look, &Spoken { earlier: None, ..talk.bubble().clone() }, TextStyle::Reply, inside);
    let after = strip_after(talk, model).map(|text| {
        let galley = look.galley(ui.painter(), text, TextStyle::Small, look.theme.on_bubble, inside);
        galley.rect.height() + STRIP_GAP
    });
    said.rect.height() + after.sum::<f32>() + 2.0 * (STRIP_INSIDE.y + STRIP_AROUND.y)
}

/// Where there is little room: his words left of his face, scrolling inside their bubble; what can be seen follows them.
///
/// A reaction that came before is left out; “What was said” has it.
fn strip_ui(ui: &mut Ui, look: &Look, talk: &Talk, model: ConversationModel, stage: Rect) {
    let size = vec2(strip_bubble(stage.width()), stage.height() - 2.0 * STRIP_AROUND.y);
    let rect = Rect::from_min_size(stage.min + STRIP_AROUND, size);
    bubble_paint(ui.painter(), look, rect, Bubble { tail: Tail::Right(32.0), radius: 16.0, dashed: false });
    say(ui, talk, rect);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(STRIP_INSIDE)));
    let ink = look.theme.on_bubble;
    // The bar's track is paper, too, and its handle is seen on it.
    let visuals = inside.visuals_mut();
    visuals.extreme_bg_color = look.theme.bubble;
    visuals.widgets.inactive.bg_fill = ink;
    ScrollArea::vertical().id_salt(talk.session().turns().len()).auto_shrink(false).show(&mut inside, |ui| {
        let galley =
            words(ui, look, &Spoken { earlier: None, ..talk.bubble().clone() }, TextStyle::Reply, ui.available_width());
        let (place, _) = ui.allocate_exact_size(galley.rect.size(), Sense::hover());
        galley_paint(ui.painter(), place.min, galley);
        for text in strip_after(talk, model) {
            ui.add_space(STRIP_GAP);
            live(&crate::app::theme::text_ui(ui, look, text, TextStyle::Small, ink));
        }
    });
}
