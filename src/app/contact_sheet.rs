//! Everybody who is drawn on one page: a portrait, four small faces in other moods, and the name.

use std::sync::Arc;

use bevy_egui::egui::{Color32, Context, FontFamily, FontId, RawInput, Vec2, pos2, vec2};
use resvg::tiny_skia::{Color, Paint, Pixmap, PixmapPaint, Rect, Transform};

use super::stage::{self, ArtError, Framing, Mood, PersonView, Printer, StageArt};
use super::theme;

/// The page, the field behind a face, and the ink of the names.
const PAGE: Color32 = Color32::from_rgb(0xFB, 0xF3, 0xE4);
const FIELD: Color32 = Color32::from_rgb(0xF0, 0xE0, 0xC6);
const INK: Color32 = Color32::from_rgb(0x3A, 0x27, 0x23);

/// The portraits, and the small faces under each.
const LARGE: Mood = Mood::AtEase;
const SMALL: [Mood; 4] = [Mood::Worried, Mood::Guarded, Mood::Hurt, Mood::Relieved];

/// How many people stand side by side.
const COLUMNS: usize = 4;

/// The measures of a page, in shares of its width.
const MARGIN: f32 = 0.025;
const BETWEEN: f32 = 0.022;
const SEAM: f32 = 0.005;
const PORTRAIT_HEIGHT: f32 = 0.185;
const NAME_HEIGHT: f32 = 0.026;

/// Draws the page, `width` pixels wide, at least 200; its height follows from the number of people.
///
/// # Errors
/// If a drawing cannot be read.
pub fn contact_sheet(width: u32) -> Result<Pixmap, ArtError> {
    let width = width.max(200);
    let unit = width as f32;
    let people = stage::people();
    let panel = (unit * (1.0 - 2.0 * MARGIN + BETWEEN) / COLUMNS as f32 - unit * BETWEEN).floor();
    let small = ((panel - 3.0 * unit * SEAM) / 4.0).floor();
    let step = (unit * PORTRAIT_HEIGHT).round() + (unit * SEAM).round() + small + (unit * NAME_HEIGHT).round();
    let rows = people.len().div_ceil(COLUMNS) as f32;
    let height = 2.0 * unit * MARGIN + rows * step + (rows - 1.0) * unit * BETWEEN;
    let mut page = Pixmap::new(width, height.round() as u32).ok_or(ArtError::NoRoom)?;
    page.fill(ink(PAGE));
    let letters = Letters::new(unit * 0.0125);
    for (index, person) in people.iter().enumerate() {
        let (column, row) = ((index % COLUMNS) as f32, (index / COLUMNS) as f32);
        let corner = vec2(
            (unit * MARGIN + column * (panel + unit * BETWEEN)).round(),
            (unit * MARGIN + row * (step + unit * BETWEEN)).round(),
        );
        let art = Arc::new(StageArt::named(person, "")?);
        let size = vec2(panel, (unit * PORTRAIT_HEIGHT).round());
        print(&mut page, corner, &art, size, bust(size), &[(LARGE, 0.0)]);
        let below = corner + vec2(0.0, size.y + (unit * SEAM).round());
        let size = Vec2::splat(small);
        let across = (panel - small) / (SMALL.len() - 1) as f32;
        let faces: Vec<(Mood, f32)> =
            SMALL.iter().enumerate().map(|(index, mood)| (*mood, (index as f32 * across).round())).collect();
        print(&mut page, below, &art, size, face(size), &faces);
        letters.write(&mut page, below + vec2(panel / 2.0, small + unit * 0.005), &name_of(person));
    }
    Ok(page)
}

/// Head, shoulders and what is held.
fn bust(size: Vec2) -> Framing {
    let height = size.y * 1.24;
    on_the_field(vec2(size.x * 0.5 - height * (500.0 / 1200.0), 0.0), height)
}

/// The face alone.
fn face(size: Vec2) -> Framing {
    let height = size.y * 1.85;
    on_the_field(size * 0.5 - vec2(472.0, 400.0) / 1200.0 * height, height)
}

fn on_the_field(corner: Vec2, height: f32) -> Framing {
    let person = PersonView { corner: pos2(corner.x, corner.y), height };
    Framing { person: Some(person), ..Framing::portrait(Vec2::ZERO, FIELD) }
}

/// Prints one person in some moods, each so far to the right of `corner`.
fn print(page: &mut Pixmap, corner: Vec2, art: &Arc<StageArt>, size: Vec2, framing: Framing, moods: &[(Mood, f32)]) {
    let mut printer = Printer::new(Arc::clone(art), size, framing, 1.0);
    for (mood, across) in moods {
        let Some(face) = printer.print(&mood.pose()) else { continue };
        let (x, y) = ((corner.x + across) as i32, corner.y as i32);
        page.draw_pixmap(x, y, face.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
    }
}

/// The name of somebody drawn, from that of the file: “tess-and-sally” are Tess and Sally.
fn name_of(person: &str) -> String {
    let capital = |word: &str| {
        let mut signs = word.chars();
        signs.next().map(|first| first.to_uppercase().chain(signs).collect::<String>()).unwrap_or_default()
    };
    let words: Vec<String> =
        person.split('-').map(|word| if word == "and" { word.to_owned() } else { capital(word) }).collect();
    words.join(" ")
}

fn ink(colour: Color32) -> Color {
    let [red, green, blue, alpha] = colour.to_srgba_unmultiplied();
    Color::from_rgba8(red, green, blue, alpha)
}

/// Letters that are set by egui and put on a page without a window.
struct Letters {
    context: Context,
    font: FontId,
}

impl Letters {
    fn new(size: f32) -> Self {
        let context = Context::default();
        context.set_fonts(theme::fonts());
        // The fonts are there from the first pass on.
        context.run_ui(RawInput::default(), |_| {}).textures_delta.clear();
        Self { context, font: FontId::new(size, FontFamily::Name("strong".into())) }
    }

    /// Writes a text whose upper edge has its middle at `middle`.
    fn write(&self, page: &mut Pixmap, middle: Vec2, text: &str) {
        let (galley, atlas) = self.context.fonts_mut(|fonts| {
            let galley = fonts.layout_no_wrap(text.to_owned(), self.font.clone(), INK);
            (galley, fonts.image())
        });
        let start = middle - vec2(galley.rect.width() / 2.0, 0.0);
        for row in &galley.rows {
            for glyph in &row.glyphs {
                let corner = start + row.pos.to_vec2() + glyph.pos.to_vec2() + glyph.uv_rect.offset;
                let ([left, top], [right, bottom]) = (glyph.uv_rect.min, glyph.uv_rect.max);
                for (y, from_y) in (top..bottom).enumerate() {
                    for (x, from_x) in (left..right).enumerate() {
                        let coverage = atlas
                            .pixels
                            .get(usize::from(from_y) * atlas.width() + usize::from(from_x))
                            .map_or(0, |pixel| pixel.a());
                        let at = (corner.x.round() + x as f32, corner.y.round() + y as f32);
                        dot(page, at, INK.gamma_multiply(f32::from(coverage) / 255.0));
                    }
                }
            }
        }
    }
}

/// Lays one pixel of colour over what is there.
fn dot(page: &mut Pixmap, (x, y): (f32, f32), colour: Color32) {
    let Some(square) = Rect::from_xywh(x, y, 1.0, 1.0).filter(|_| colour.a() > 0) else { return };
    let mut paint = Paint::default();
    paint.set_color(ink(colour));
    paint.anti_alias = false;
    page.fill_rect(square, &paint, Transform::identity(), None);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use resvg::tiny_skia::PremultipliedColorU8;

    use super::*;

    #[test]
    fn everybody_is_on_the_page_in_five_moods_with_a_name() {
        let page = contact_sheet(400).unwrap();
        assert_eq!(page.width(), 400);
        let at = |x: f32, y: f32| page.pixel((x * 400.0) as u32, (y * 400.0) as u32).unwrap();
        let field = PremultipliedColorU8::from_rgba(FIELD.r(), FIELD.g(), FIELD.b(), 255).unwrap();
        let paper = PremultipliedColorU8::from_rgba(PAGE.r(), PAGE.g(), PAGE.b(), 255).unwrap();
        assert_eq!(at(0.01, 0.01), paper);
        let different = |left: f32, top: f32, wide: f32, high: f32, ground: PremultipliedColorU8| {
            let steps = |from: f32, length: f32| (0..20).map(move |step| from + length * step as f32 / 20.0);
            steps(top, high)
                .flat_map(|y| steps(left, wide).map(move |x| (x, y)))
                .filter(|(x, y)| at(*x, *y) != ground)
                .count()
        };
        let panel = (1.0 - 2.0 * MARGIN + BETWEEN) / 4.0;
        let small = (panel - BETWEEN - 3.0 * SEAM) / 4.0;
        let step = PORTRAIT_HEIGHT + SEAM + small + NAME_HEIGHT + BETWEEN;
        for person in 0..stage::people().len() {
            let left = MARGIN + (person % 4) as f32 * panel;
            let top = MARGIN + (person / 4) as f32 * step;
            assert!(different(left, top, panel - BETWEEN, PORTRAIT_HEIGHT, field) > 100, "the portrait of {person}");
            let below = top + PORTRAIT_HEIGHT + SEAM;
            for face in 0..4 {
                let left = left + face as f32 * (small + SEAM);
                assert!(different(left, below, small, small, field) > 100, "face {face} of {person}");
            }
            let name = different(left + panel * 0.3, below + small + 0.003, panel * 0.4, NAME_HEIGHT - 0.004, paper);
            assert!(name > 8, "the name of {person}");
        }
    }

    #[test]
    fn names_are_written_as_names() {
        assert_eq!(name_of("mickey"), "Mickey");
        assert_eq!(name_of("tess-and-sally"), "Tess and Sally");
    }
}
