//! The customer's card: how it was, in their own words, and where they stood when they came and when they left.

use bevy_egui::egui::{
    Color32, Frame, Margin, Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::felt::felt_ui;
use super::guess::scale_ends_ui;
use super::model::DebriefModel;
use super::page::{bare_panel_ui, scroll_ui};
use super::portrait::{Portrait, PortraitPainter, Shot, portrait_paint, top_corners};
use super::reflection::CardSide;
use super::telling::marked_ui;
use crate::app::theme::parts::{Handle, Line, card_edge_paint, card_paint, rule_ui, track_ui};
use crate::app::theme::{Layout, Look, TextStyle, text_ui};
use crate::scenario::Channel;

/// The height of the band with the portrait.
const BAND: f32 = 112.0;

/// A difference in mood that is worth a word.
const NOTABLE: u8 = 5;

/// Shows the card: over `rect`, or as high as it needs where there is none.
pub(super) fn card_ui(
    ui: &mut Ui,
    look: &Look,
    model: &DebriefModel,
    rect: Option<Rect>,
    paint: &mut PortraitPainter<'_>,
) {
    let Some(rect) = rect else {
        bare_panel_ui(ui, look, true, |ui| {
            let (band, _) = ui.allocate_exact_size(vec2(ui.available_width(), BAND), Sense::hover());
            band_ui(ui, look, band, model, paint);
            let margin = if look.layout == Layout::Compact { Margin::same(16) } else { Margin::symmetric(28, 24) };
            Frame::new().inner_margin(margin).show(ui, |ui| words_ui(ui, look, model));
        });
        return;
    };
    card_paint(ui, look, rect);
    let band = Rect::from_min_size(rect.min, vec2(rect.width(), BAND));
    band_ui(ui, look, band, model, paint);
    card_edge_paint(ui, look, rect);
    let below = Rect::from_min_max(pos2(rect.left() + 28.0, band.bottom()), rect.max - vec2(28.0, 2.0));
    scroll_ui(ui, below, |ui| {
        ui.add_space(16.0);
        words_ui(ui, look, model);
    });
}

fn band_ui(ui: &mut Ui, look: &Look, rect: Rect, model: &DebriefModel, paint: &mut PortraitPainter<'_>) {
    let theme = &look.theme;
    let portrait = Portrait { shot: Shot::Band, mood: model.last_mood() };
    portrait_paint(ui.painter(), rect, portrait, top_corners(look), paint);
    let words = Rect::from_min_max(rect.min + vec2(172.0, 26.0), rect.max - vec2(12.0, 0.0));
    let mut ui = ui.new_child(UiBuilder::new().id_salt("band").max_rect(words));
    let title = model.say(look, "debrief-card");
    let style = if look.layout == Layout::Compact { TextStyle::LeadStrong } else { TextStyle::Title };
    text_ui(&mut ui, look, &title, style, theme.ink);
    if model.debrief.ending.is_some() {
        text_ui(&mut ui, look, &model.say(look, "debrief-card-own-words"), TextStyle::Body, theme.ink_soft);
    }
}

fn words_ui(ui: &mut Ui, look: &Look, model: &DebriefModel) {
    let theme = &look.theme;
    match &model.debrief.ending {
        // Whom one never met leaves no card: a message comes afterwards.
        Some(ending) if model.channel != Channel::InPerson => {
            let message =
                Frame::new().fill(theme.accent_soft).corner_radius(18).inner_margin(Margin::symmetric(20, 14));
            message.show(ui, |ui| text_ui(ui, look, &ending.card, TextStyle::Reply, theme.ink));
        }
        Some(ending) => {
            let quote = look.words.with("debrief-quote", &[("words", ending.card.as_str().into())]);
            let short = ending.card.chars().count() <= 90;
            let style = if look.layout == Layout::Wide && short { TextStyle::Lead } else { TextStyle::Reply };
            text_ui(ui, look, &quote, style, theme.ink);
        }
        None => _ = text_ui(ui, look, &model.say(look, "debrief-card-empty"), TextStyle::Lead, theme.ink_soft),
    }
    ui.add_space(12.0);
    felt_ui(ui, look, model);
    rule_ui(ui, look, 6.0, 8.0);
    let last = model.last_mood();
    let (guess, kind) = match model.card {
        CardSide::Up { guessed: true } => (model.guess.mood, Square::Guess),
        CardSide::Up { guessed: false } | CardSide::Down => (model.first_mood(), Square::CameIn),
    };
    scale_ui(ui, look, model, ("debrief-at-ease", "debrief-on-edge"), (guess.tension, last.tension), kind);
    ui.add_space(4.0);
    scale_ui(ui, look, model, ("debrief-guarded", "debrief-open"), (guess.trust, last.trust), kind);
    ui.add_space(8.0);
    legend_ui(ui, look, model, kind);
    if kind == Square::CameIn && model.debrief.ending.is_some() {
        ui.add_space(14.0);
        let first = model.first_mood();
        let change = |from: u8, to: u8| match (to.saturating_sub(from), from.saturating_sub(to)) {
            (NOTABLE.., _) => "more",
            (_, NOTABLE..) => "less",
            _ => "same",
        };
        let values = [
            ("tension", change(first.tension, last.tension).into()),
            ("trust", change(first.trust, last.trust).into()),
        ];
        let words = model.say_with(look, "debrief-change", &values);
        marked_ui(ui, look, &words, theme.accent, &words);
    }
    ui.add_space(8.0);
}

/// What the open square on a scale stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Square {
    /// The guess.
    Guess,
    /// How the customer came in, where nothing was guessed.
    CameIn,
}

impl Square {
    fn words(self, look: &Look, model: &DebriefModel) -> String {
        match self {
            Self::Guess => look.text("debrief-your-guess"),
            Self::CameIn => model.say(look, "debrief-came-in"),
        }
    }
}

/// The words for the end of a run: the customer left, or the trainee stopped.
fn at_the_end(look: &Look, model: &DebriefModel) -> String {
    model.say(look, if model.debrief.ending.is_some() { "debrief-left" } else { "debrief-stopped" })
}

fn scale_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, ends: (&str, &str), (from, to): (u8, u8), square: Square) {
    let (least, most) = (look.text(ends.0), look.text(ends.1));
    scale_ends_ui(ui, look, &least, &most);
    let label = model.say_with(
        look,
        "debrief-scale",
        &[
            ("least", least.into()),
            ("most", most.into()),
            ("from", usize::from(from).into()),
            ("to", usize::from(to).into()),
            ("came-in", square.words(look, model).into()),
            ("left", at_the_end(look, model).into()),
        ],
    );
    let share = |value: u8| f32::from(value) / 100.0;
    track_ui(ui, look, &label, &[(share(to), Handle::Disc), (share(from), Handle::Square)]);
}

/// Which mark is which.
fn legend_ui(ui: &mut Ui, look: &Look, model: &DebriefModel, square: Square) {
    let (came_in, left) = (
        square.words(look, model),
        match square {
            Square::Guess => model.name.clone(),
            Square::CameIn => at_the_end(look, model),
        },
    );
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(28.0, 4.0);
        for (handle, words) in [(Handle::Disc, left), (Handle::Square, came_in)] {
            let painter = ui.painter().clone();
            let line = Line::new(0.0).words(&painter, look, &words, TextStyle::Label, look.theme.ink, f32::INFINITY);
            let (rect, response) = ui.allocate_exact_size(line.size() + vec2(24.0, 0.0), Sense::hover());
            response
                .widget_info(|| bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Label, true, &words));
            mark_paint(&painter, pos2(rect.left() + 8.0, rect.center().y), handle, look.theme.accent);
            line.paint(&painter, look, pos2(rect.left() + 24.0, rect.center().y));
        }
    });
}

fn mark_paint(painter: &Painter, middle: Pos2, handle: Handle, colour: Color32) {
    match handle {
        Handle::Disc => _ = painter.circle_filled(middle, 8.0, colour),
        Handle::Square => {
            let square = Rect::from_center_size(middle, vec2(15.0, 15.0));
            painter.rect_stroke(square, 4.0, Stroke::new(3.0, colour), StrokeKind::Inside);
        }
    }
}
