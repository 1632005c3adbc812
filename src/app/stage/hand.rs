//! Somebody who writes: nobody one can see. Their hand with a phone, in their own skin and sleeve, and a thumb that taps.

use std::sync::Arc;

use bevy_egui::egui::{Color32, Context, Painter, Pos2, Rect, Vec2, pos2, vec2};
use resvg::usvg::roxmltree::Document;

use super::cast;
use super::drawing::ArtError;
use super::paint::StageArt;
use super::pictures::{Need, Sheet};
use super::place::Place;
use super::shelf::Shelf;

/// The part of a place that taps, and which way it points.
const THUMB: &str = "thumb";
const ALONG: Vec2 = vec2(-0.93, -0.36);
/// How far it goes, in units of the place.
const REACH: f32 = 12.0;

/// A ramp of skin from light to dark: light, base, lid, shade, deep shade.
type Ramp = [[u8; 3]; 5];

/// The skin and the sleeve of a hand as it is drawn: what everybody's own colours take the place of.
const DRAWN_SKIN: Ramp =
    [[0xDD, 0xBB, 0x9B], [0xCD, 0xA4, 0x83], [0xC1, 0x96, 0x7A], [0xB4, 0x88, 0x6A], [0x9C, 0x72, 0x56]];
const DRAWN_NAIL: [u8; 3] = [0xEB, 0xD3, 0xBA];
const DRAWN_SLEEVE: [[u8; 3]; 5] =
    [[0xA9, 0xBA, 0xB0], [0x93, 0xA7, 0x9D], [0x86, 0x99, 0x8F], [0x75, 0x89, 0x7F], [0x5F, 0x72, 0x69]];

/// The six ramps of skin that people are drawn in.
const RAMPS: [Ramp; 6] = [
    [[0xFC, 0xD7, 0xB8], [0xF2, 0xC7, 0xA6], [0xEA, 0xB7, 0x91], [0xDF, 0xAA, 0x85], [0xD5, 0x9F, 0x7A]],
    [[0xF4, 0xC8, 0xA3], [0xE8, 0xB4, 0x8C], [0xDF, 0xA6, 0x7A], [0xD5, 0x9A, 0x6F], [0xCB, 0x8F, 0x65]],
    [[0xED, 0xB7, 0x8F], [0xDE, 0x9F, 0x75], [0xD2, 0x93, 0x6A], [0xC9, 0x88, 0x60], [0xC0, 0x7E, 0x57]],
    [[0xC4, 0x8E, 0x67], [0xB9, 0x7A, 0x50], [0xAF, 0x70, 0x47], [0xA8, 0x67, 0x3F], [0xA1, 0x5F, 0x37]],
    [[0xA5, 0x72, 0x52], [0x92, 0x5B, 0x3B], [0x89, 0x52, 0x33], [0x82, 0x49, 0x2B], [0x7B, 0x42, 0x24]],
    [[0x89, 0x62, 0x4B], [0x73, 0x4A, 0x35], [0x6A, 0x42, 0x2D], [0x64, 0x3A, 0x27], [0x5D, 0x33, 0x21]],
];

/// The place drawn under `place`, with the hand of the person drawn under `person`.
///
/// # Errors
/// If there is no such place, or a drawing cannot be read.
pub(super) fn place_of(place: &str, person: &str) -> Result<Place, ArtError> {
    let drawn = cast::place(place).ok_or_else(|| ArtError::Unknown(place.to_owned()))?;
    let person = cast::person(person).unwrap_or(cast::STAND_IN);
    let document = Document::parse(person.svg)?;
    let fill = |id: &str| {
        let part = document.descendants().find(|part| part.attribute("id") == Some(id))?;
        colour(part.attribute("fill")?)
    };
    let mut svg = drawn.to_owned();
    if let Some(ramp) = fill("head-base").and_then(nearest) {
        let [light, ..] = ramp;
        svg = DRAWN_SKIN.into_iter().zip(ramp).fold(svg, exchanged);
        svg = exchanged(svg, (DRAWN_NAIL, light.map(|part| part.saturating_add((255 - part) / 3))));
    }
    if let Some(sleeve) = fill("sleeve").or_else(|| fill("torso")) {
        let [_, base, ..] = DRAWN_SLEEVE;
        svg = DRAWN_SLEEVE.into_iter().map(|drawn| (drawn, like(sleeve, drawn, base))).fold(svg, exchanged);
    }
    Place::parse(&svg)
}

/// `colour` made lighter or darker as `drawn` is against `base`.
fn like(colour: [u8; 3], drawn: [u8; 3], base: [u8; 3]) -> [u8; 3] {
    let brightness = |[red, green, blue]: [u8; 3]| f32::from(red) + f32::from(green) + f32::from(blue);
    let share = brightness(drawn) / brightness(base);
    colour.map(|part| (f32::from(part) * share).min(255.0) as u8)
}

fn exchanged(svg: String, (from, to): ([u8; 3], [u8; 3])) -> String {
    svg.replace(&hexadecimal(from), &hexadecimal(to))
}

fn hexadecimal([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02X}{green:02X}{blue:02X}")
}

fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// The ramp whose base is nearest to a skin.
fn nearest(skin: [u8; 3]) -> Option<Ramp> {
    let away = |ramp: &Ramp| {
        let [_, base, ..] = *ramp;
        base.into_iter().zip(skin).map(|(a, b)| u32::from(a.abs_diff(b))).sum::<u32>()
    };
    RAMPS.into_iter().min_by_key(away)
}

/// The pictures of a thumb at the sizes that are being painted; the rest of the hand is part of its place.
pub(super) struct Hand {
    art: Arc<StageArt>,
    thumb: Shelf<Option<Sheet>>,
}

impl Hand {
    pub(super) fn new(art: Arc<StageArt>) -> Self {
        Self { art, thumb: Shelf::default() }
    }

    pub(super) fn is_busy(&self) -> bool {
        self.thumb.is_busy()
    }

    /// Starts making the picture, for so many pixels a unit of the place.
    pub(super) fn prepare(&mut self, unit: f32, frame: Option<u64>, ctx: Option<&Context>) -> Option<Need> {
        let area = self.art.place.as_ref()?.part(THUMB)?.expand(40.0);
        let need = Need { scale: unit, area };
        let (art, ctx) = (Arc::clone(&self.art), ctx.cloned());
        self.thumb.ask(need, need, frame, move |need| {
            let picture = art.place.as_ref().and_then(|place| place.picture(&[THUMB], need.area, need.scale));
            ctx.inspect(Context::request_repaint);
            picture.map(Sheet::from_picture)
        });
        Some(need)
    }

    /// Paints the thumb, `pressed` 0 to 1. The units of the place begin at `origin` and are `unit` points each.
    pub(super) fn paint(&mut self, painter: &Painter, origin: Pos2, unit: f32, pressed: f32) {
        let ctx = painter.ctx().clone();
        let frame = ctx.cumulative_frame_nr();
        let Some(need) = self.prepare(unit * ctx.pixels_per_point(), Some(frame), Some(&ctx)) else { return };
        let Some(Some(sheet)) = self.thumb.obtain(&need, frame) else { return };
        let Some(texture) = sheet.texture(&ctx) else { return };
        let away = origin + ALONG * REACH * pressed * unit;
        let rect = Rect::from_min_size(away + sheet.area.min.to_vec2() * unit, sheet.area.size() * unit);
        painter.image(texture, rect, Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)), Color32::WHITE);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;

    #[test]
    fn no_two_people_have_one_hand() {
        let pixels = |person| {
            let place = place_of("chat-window", person).unwrap();
            place.picture(&["caller-hand"], place.frame(), 0.1).unwrap().pixels.data().to_vec()
        };
        let hands = ["priya", "ruth", "mickey"].map(pixels);
        assert!(hands[0] != hands[1] && hands[1] != hands[2] && hands[0] != hands[2]);
    }

    #[test]
    fn only_the_hand_has_the_colours_that_are_exchanged() {
        let svg = cast::place("chat-window").unwrap();
        let document = Document::parse(svg).unwrap();
        let exchanged: Vec<String> =
            DRAWN_SKIN.into_iter().chain(DRAWN_SLEEVE).chain([DRAWN_NAIL]).map(hexadecimal).collect();
        for part in document
            .descendants()
            .filter(|part| part.attribute("fill").is_some_and(|fill| exchanged.iter().any(|colour| colour == fill)))
        {
            let in_hand = part.ancestors().any(|group| matches!(group.attribute("id"), Some("caller-hand" | "thumb")));
            assert!(in_hand, "{:?}", part.range());
        }
        for colour in exchanged {
            assert!(svg.contains(&colour), "{colour} is not in the drawing");
        }
    }

    #[test]
    fn a_skin_is_that_of_the_nearest_ramp() {
        assert_eq!(nearest([0xB9, 0x7A, 0x50]), Some(RAMPS[3]));
        assert_eq!(nearest([0xF0, 0xC8, 0xA8]), Some(RAMPS[0]));
        assert_eq!(colour("#F0C8A8"), Some([0xF0, 0xC8, 0xA8]));
        assert_eq!(colour("none"), None);
    }
}
