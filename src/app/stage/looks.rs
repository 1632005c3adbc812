//! Puts scenes together without a window, so that somebody can look at them: `cargo test looks -- --ignored`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout)]

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use bevy_egui::egui::{Color32, Pos2, Vec2, pos2, vec2};
use rand::seq::SliceRandom;
use rand::{SeedableRng, TryRng as _};
use resvg::tiny_skia::{Pixmap, PixmapPaint, Transform};

use super::cast::PEOPLE;
use super::*;

fn art(person: &str, place: &str) -> Arc<StageArt> {
    Arc::new(StageArt::named(person, place).unwrap())
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

/// Pictures of one person, side by side in rows of five, each `side` pixels wide and high.
fn sheet(person: &str, side: f32, poses: &[Pose]) -> Pixmap {
    let scale = side / 840.0;
    let view = PersonView { corner: pos2(-90.0, -20.0) * scale, height: 1200.0 * scale };
    let ground = Color32::from_rgb(0xF0, 0xE0, 0xC6);
    let framing = Framing { person: Some(view), ..Framing::portrait(Vec2::ZERO, ground) };
    let mut printer = Printer::new(art(person, ""), Vec2::splat(side), framing, 1.0);
    let rows = poses.len().div_ceil(5);
    let mut sheet = Pixmap::new(5 * side as u32, (rows as f32 * side) as u32).unwrap();
    for (index, pose) in poses.iter().enumerate() {
        let cell = printer.print(pose).unwrap();
        let (x, y) = ((index % 5) as i32 * side as i32, (index / 5) as i32 * side as i32);
        sheet.draw_pixmap(x, y, cell.as_ref(), &PixmapPaint::default(), Transform::identity(), None);
    }
    sheet
}

#[test]
#[ignore = "makes pictures to look at"]
fn ten_moods() {
    for person in PEOPLE {
        save(&sheet(person.name, 480.0, &Mood::NAMED.map(Mood::pose)), &format!("{}-moods.png", person.name));
    }
}

/// The moods that stories use, in an order drawn at random and without captions, to be named by somebody who does not
/// know them. The key lies in a folder of its own.
#[test]
#[ignore = "makes pictures to look at"]
fn blind() {
    let key = folder().join("key");
    std::fs::create_dir_all(&key).unwrap();
    let mut chance = rand::rngs::ChaCha8Rng::seed_from_u64(rand::rngs::SysRng.try_next_u64().unwrap());
    let mut names = std::collections::BTreeMap::new();
    for (index, person) in PEOPLE.into_iter().enumerate() {
        let fifth = if index % 2 == 0 { Mood::Relieved } else { Mood::ShutOff };
        let mut moods = [Mood::AtEase, Mood::Worried, Mood::Guarded, Mood::Hurt, fifth];
        moods.shuffle(&mut chance);
        save(&sheet(person.name, 340.0, &moods.map(Mood::pose)), &format!("blind-{}.png", person.name));
        names.insert(person.name, moods.map(|mood| format!("{mood:?}")));
    }
    std::fs::write(key.join("key.json"), serde_json::to_string_pretty(&names).unwrap()).unwrap();
}

/// The people who are met in person, where they are met.
#[test]
#[ignore = "makes pictures to look at"]
fn in_person() {
    let size = vec2(1280.0, 424.0);
    let met = [
        ("mickey", "shoe-store", Mood::Guarded),
        ("tess-and-sally", "ice-cream-parlour", Mood::Worried),
        ("amir", "pharmacy", Mood::ShutOff),
        ("dana", "team-room", Mood::Hurt),
    ];
    for (person, place, mood) in met {
        for scale in [1.0, 1.5] {
            let pixels = Printer::new(art(person, place), size, Framing::conversation(size), scale).print(&mood.pose());
            save(&pixels.unwrap(), &format!("{person}-in-person-{scale}.png"));
        }
    }
}

#[test]
#[ignore = "makes pictures to look at"]
fn shots() {
    let ground = Color32::from_rgb(0xDC, 0xEB, 0xE6);
    let browsing = Pose { gaze_x: -0.95, gaze_y: -0.1, head_turn: -0.7, ..Mood::Polite.pose() };
    let (wide, talk) = (vec2(1280.0, 424.0), Framing::conversation as fn(Vec2) -> Framing);
    let check = |name: &str, size: Vec2, framing: &dyn Fn(Vec2) -> Framing, mood: Pose, scale: f32| {
        let start = Instant::now();
        let art = art("mickey", "shoe-store");
        let read = start.elapsed();
        let start = Instant::now();
        let pixels = Printer::new(art, size, framing(size), scale).print(&mood).unwrap();
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
