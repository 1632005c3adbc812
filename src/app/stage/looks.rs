//! Puts scenes together without a window, so that somebody can look at them: `cargo test looks -- --ignored`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use bevy_egui::egui::{Color32, ColorImage, Pos2, Vec2, vec2};
use resvg::tiny_skia::{Color, FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};

use super::paint::{Quad, Shot};
use super::*;

fn stage() -> Stage {
    Stage::new(Arc::new(StageArt::named("mickey", "shoe-store").unwrap()))
}

/// The scene as the window would show it at `scale` pixels a point.
fn compose(stage: &mut Stage, size: Vec2, framing: &Framing, pose: &Pose, scale: f32) -> Pixmap {
    stage.prepare(size, framing, scale);
    let mut pixels = Pixmap::new((size.x * scale) as u32, (size.y * scale) as u32).unwrap();
    let [r, g, b, _] = framing.ground.to_array();
    pixels.fill(Color::from_rgba8(r, g, b, 255));
    let shot = Shot { corner: Pos2::ZERO, framing, pose, breath: 0.0, parallax: Vec2::ZERO, pixels_per_point: scale };
    for quad in stage.quads(size, 1, &shot) {
        paint(&mut pixels, &quad, scale);
    }
    pixels
}

fn paint(onto: &mut Pixmap, quad: &Quad, scale: f32) {
    let image = quad.sheet.image.as_ref().expect("pixels that no egui took");
    let [width, height] = image.size.map(|side| side as f32);
    let [a, b, _, d] = quad.corners;
    let (across, down) = ((b - a) * scale / width, (d - a) * scale / height);
    let transform = Transform::from_row(across.x, across.y, down.x, down.y, a.x * scale, a.y * scale);
    let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    onto.draw_pixmap(0, 0, pixmap(image, quad.tint).as_ref(), &paint, transform, None);
}

fn pixmap(image: &ColorImage, tint: Color32) -> Pixmap {
    let mut pixels = Pixmap::new(image.size[0] as u32, image.size[1] as u32).unwrap();
    for (to, from) in pixels.pixels_mut().iter_mut().zip(&image.pixels) {
        let [r, g, b, a] = (*from * tint).to_array();
        *to = PremultipliedColorU8::from_rgba(r.min(a), g.min(a), b.min(a), a).unwrap();
    }
    pixels
}

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join("in-their-shoes-looks");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn save(pixels: &Pixmap, name: &str) {
    let path = folder().join(name);
    pixels.save_png(&path).unwrap();
    println!("{}", path.display());
}

#[test]
#[ignore = "makes pictures to look at"]
fn ten_moods() {
    let mut stage = stage();
    let size = vec2(480.0, 480.0);
    let scale = 480.0 / 840.0;
    let view = PersonView { corner: Pos2::new(-90.0 * scale, -20.0 * scale), height: 1200.0 * scale };
    let ground = Color32::from_rgb(0xF0, 0xE0, 0xC6);
    let framing = Framing { place: None, person: Some(view), standing: Standing::BehindNear, ground };
    let mut sheet = Pixmap::new(2400, 960).unwrap();
    for (index, mood) in Mood::NAMED.iter().enumerate() {
        let cell = compose(&mut stage, size, &framing, &mood.pose(), 1.0);
        let (x, y) = ((index % 5) as i32 * 480, (index / 5) as i32 * 480);
        sheet.draw_pixmap(x, y, cell.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
    }
    save(&sheet, "moods.png");
}

#[test]
#[ignore = "makes pictures to look at"]
fn shots() {
    let ground = Color32::from_rgb(0xDC, 0xEB, 0xE6);
    let browsing = Pose { gaze_x: -0.95, gaze_y: -0.1, head_turn: -0.7, ..Mood::Thinking.pose() };
    let (wide, talk) = (vec2(1280.0, 424.0), Framing::conversation as fn(Vec2) -> Framing);
    let check = |name: &str, size: Vec2, framing: &dyn Fn(Vec2) -> Framing, mood: Pose, scale: f32| {
        let start = Instant::now();
        let mut stage = stage();
        let read = start.elapsed();
        let start = Instant::now();
        let pixels = compose(&mut stage, size, &framing(size), &mood, scale);
        println!("{name}: read in {read:?}, drawn and put together in {:?}", start.elapsed());
        save(&pixels, &format!("{name}.png"));
    };
    check("conversation", wide, &talk, Mood::Worried.pose(), 1.0);
    check("conversation-1080", wide, &talk, Mood::Worried.pose(), 1.5);
    check("notebook", vec2(832.0, 376.0), &talk, Mood::Worried.pose(), 1.0);
    check("own-words", vec2(1280.0, 328.0), &Framing::own_words, Mood::Guarded.pose(), 1.0);
    check("strip", vec2(640.0, 124.0), &Framing::strip, Mood::Worried.pose(), 1.0);
    check("briefing", vec2(600.0, 720.0), &Framing::briefing, browsing, 1.0);
    check("hero", vec2(400.0, 264.0), &Framing::hero, Mood::Worried.pose(), 1.0);
    check("moment", vec2(224.0, 328.0), &Framing::moment, Mood::Guarded.pose(), 1.0);
    check("portrait", vec2(152.0, 200.0), &|size| Framing::portrait(size, ground), Mood::Amused.pose(), 1.0);
    check("band", vec2(152.0, 112.0), &|size| Framing::portrait(size, ground), Mood::Relieved.pose(), 1.0);
    check("head", vec2(96.0, 96.0), &|size| Framing::head(size, ground), Mood::AtEase.pose(), 1.0);
    check("empty", vec2(568.0, 408.0), &Framing::empty, Mood::AtEase.pose(), 1.0);
    let tall = |size: Vec2| Framing::scene(Pos2::ZERO, 1280.0, Pos2::new(644.0, -2.7), size.y * 1.0667);
    check("scene", vec2(1280.0, 720.0), &tall, Mood::Worried.pose(), 1.0);
}
