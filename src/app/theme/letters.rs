//! Letters: the fonts, the type scale, and text set with the line height the scale asks for.

use std::sync::Arc;

use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{
    Align, Color32, FontData, FontDefinitions, FontFamily, FontId, Galley, Painter, Pos2, Response, RichText, Sense,
    Ui, WidgetInfo, WidgetType, vec2,
};
use serde::Deserialize;

use super::Look;
use crate::app::access::heading;

/// A place in the type scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextStyle {
    /// 16, bold: key caps, small tags, axis ticks.
    Label,
    /// 16: the quiet line under a label.
    Small,
    /// 18: most text.
    Body,
    /// 18, bold: small headings and names.
    Strong,
    /// 20: reply cards.
    Reply,
    /// 20, bold: words on a profile, numbers on cards.
    ReplyStrong,
    /// 22: the briefing, the customer's card.
    Lead,
    /// 22, bold: the name at the left of the top bar.
    LeadStrong,
    /// 28: the customer's line.
    Spoken,
    /// 26: what the trainee types.
    Written,
    /// 26, bold: titles of panels and sections.
    Title,
    /// 36, bold: one a screen.
    Display,
    /// 26, bold: the smallest letters on a projector.
    RoomLabel,
    /// 26: words on a projector for which there is no other room.
    RoomFine,
    /// 28: long words on a projector.
    RoomSmall,
    /// 32: replies on a projector, where there are many.
    RoomReply,
    /// 36: what is read on a projector.
    RoomBody,
    /// 36, bold: questions and numbers on a projector.
    RoomStrong,
    /// 44: the customer's line on a projector.
    RoomSpoken,
    /// 52, bold: headings on a projector.
    RoomDisplay,
}

#[cfg(test)]
impl TextStyle {
    /// The styles of the projector. No others stand on it.
    pub const ROOM: [Self; 8] = [
        Self::RoomLabel,
        Self::RoomFine,
        Self::RoomSmall,
        Self::RoomReply,
        Self::RoomBody,
        Self::RoomStrong,
        Self::RoomSpoken,
        Self::RoomDisplay,
    ];
}

/// The type scale: a size, a line height and a weight for each style.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    label: Entry,
    small: Entry,
    body: Entry,
    strong: Entry,
    reply: Entry,
    reply_strong: Entry,
    lead: Entry,
    lead_strong: Entry,
    spoken: Entry,
    written: Entry,
    title: Entry,
    display: Entry,
    room_label: Entry,
    room_fine: Entry,
    room_small: Entry,
    room_reply: Entry,
    room_body: Entry,
    room_strong: Entry,
    room_spoken: Entry,
    room_display: Entry,
}

/// Size and line height in logical pixels, and the weight.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
struct Entry(f32, f32, Weight);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Weight {
    Body,
    Strong,
}

impl Letters {
    fn entry(&self, style: TextStyle) -> Entry {
        match style {
            TextStyle::Label => self.label,
            TextStyle::Small => self.small,
            TextStyle::Body => self.body,
            TextStyle::Strong => self.strong,
            TextStyle::Reply => self.reply,
            TextStyle::ReplyStrong => self.reply_strong,
            TextStyle::Lead => self.lead,
            TextStyle::LeadStrong => self.lead_strong,
            TextStyle::Spoken => self.spoken,
            TextStyle::Written => self.written,
            TextStyle::Title => self.title,
            TextStyle::Display => self.display,
            TextStyle::RoomLabel => self.room_label,
            TextStyle::RoomFine => self.room_fine,
            TextStyle::RoomSmall => self.room_small,
            TextStyle::RoomReply => self.room_reply,
            TextStyle::RoomBody => self.room_body,
            TextStyle::RoomStrong => self.room_strong,
            TextStyle::RoomSpoken => self.room_spoken,
            TextStyle::RoomDisplay => self.room_display,
        }
    }
}

/// The fonts of the window: Noto Sans in two weights, as the families “body” and “strong”.
#[must_use]
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [("body", notosans::REGULAR_TTF), ("strong", notosans::BOLD_TTF)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["body".to_owned()]);
    }
    fonts
}

impl Look {
    /// The font of a style.
    #[must_use]
    pub fn font(&self, style: TextStyle) -> FontId {
        let Entry(size, _, weight) = self.letters.entry(style);
        let family = match weight {
            Weight::Body => "body",
            Weight::Strong => "strong",
        };
        FontId::new(size, FontFamily::Name(family.into()))
    }

    /// The height of one line of a style, in logical pixels.
    #[must_use]
    pub fn line_height(&self, style: TextStyle) -> f32 {
        self.letters.entry(style).1
    }

    /// Font, line height and colour together, for a section of a [`LayoutJob`].
    #[must_use]
    pub fn format(&self, style: TextStyle, colour: Color32) -> TextFormat {
        TextFormat {
            font_id: self.font(style),
            line_height: Some(self.line_height(style)),
            color: colour,
            valign: Align::BOTTOM,
            ..TextFormat::default()
        }
    }

    /// A text in a style, wrapped at `width` (infinity for a single line).
    #[must_use]
    pub fn job(&self, text: &str, style: TextStyle, colour: Color32, width: f32) -> LayoutJob {
        let mut job = LayoutJob::single_section(text.to_owned(), self.format(style, colour));
        job.wrap.max_width = width;
        job
    }

    /// A text in a style for egui's own widgets.
    #[must_use]
    pub fn rich(&self, text: impl Into<String>, style: TextStyle, colour: Color32) -> RichText {
        RichText::new(text).font(self.font(style)).line_height(Some(self.line_height(style))).color(colour)
    }

    /// A text laid out and ready to be measured and painted with [`galley_paint`].
    #[must_use]
    pub fn galley(&self, painter: &Painter, text: &str, style: TextStyle, colour: Color32, width: f32) -> Arc<Galley> {
        painter.layout_job(self.job(text, style, colour, width))
    }
}

/// How far the letters must move down so that they stand in the middle of their line.
///
/// egui puts all of the spare height of a line under the letters.
fn half_leading(galley: &Galley) -> f32 {
    let Some(glyph) = galley.rows.first().and_then(|row| row.glyphs.first()) else { return 0.0 };
    (glyph.line_height - glyph.font_height) / 2.0
}

/// The height of a galley: its lines times their line height.
#[must_use]
pub fn galley_height(galley: &Galley) -> f32 {
    galley.rect.height()
}

/// Paints a galley with its top left corner at `position`, the letters in the middle of their lines.
pub fn galley_paint(painter: &Painter, position: Pos2, galley: Arc<Galley>) {
    let down = vec2(0.0, half_leading(&galley));
    painter.galley(position + down, galley, Color32::PLACEHOLDER);
}

/// A text that wraps at the width there is. Takes only the space it needs.
pub fn text_ui(ui: &mut Ui, look: &Look, text: &str, style: TextStyle, colour: Color32) -> Response {
    let galley = look.galley(ui.painter(), text, style, colour, ui.available_width());
    galley_ui(ui, galley, (text, style), Align::Min)
}

/// A text that wraps and whose lines stand centred in the width there is.
pub fn text_centred_ui(ui: &mut Ui, look: &Look, text: &str, style: TextStyle, colour: Color32) -> Response {
    let width = ui.available_width();
    let mut job = look.job(text, style, colour, width);
    job.halign = Align::Center;
    let galley = ui.painter().layout_job(job);
    galley_ui(ui, galley, (text, style), Align::Center)
}

fn galley_ui(ui: &mut Ui, galley: Arc<Galley>, (text, style): (&str, TextStyle), align: Align) -> Response {
    let centred = align == Align::Center;
    let width = if centred { ui.available_width() } else { galley.rect.width() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.rect.height()), Sense::hover());
    if ui.is_visible() {
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), text));
        if matches!(style, TextStyle::Title | TextStyle::Display) {
            heading(&response, text);
        }
    }
    if ui.is_rect_visible(rect) {
        let start = if centred { rect.center_top() } else { rect.min };
        galley_paint(ui.painter(), start, galley);
    }
    response
}
