//! Draws everybody on one page, as in the read-me: `cargo run --release --example contact_sheet [FILE]`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Context;
use in_their_shoes::app::contact_sheet;

/// Pixels across the page.
const WIDTH: u32 = 1800;

/// A picture with so many colours has one byte a pixel, which makes the file a third as large.
const COLOURS: usize = 256;

type Colour = [u8; 3];

fn main() -> anyhow::Result<()> {
    let usual = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/pictures/contact-sheet.png");
    let path = std::env::args_os().nth(1).map_or_else(|| PathBuf::from(usual), PathBuf::from);
    let page = contact_sheet(WIDTH)?;
    let pixels: Vec<Colour> = page.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let (palette, place) = few(&pixels);
    let indices: Vec<u8> = pixels.iter().filter_map(|colour| place.get(colour)).copied().collect();

    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, page.width(), page.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    // Numbers of colours say nothing about their neighbours.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header()?.write_image_data(&indices)?;
    std::fs::write(&path, file).with_context(|| format!("{} cannot be written", path.display()))
}

/// The few colours that stand for all, and which of them stands for each: the colours are cut in two where they differ
/// most, again and again.
fn few(pixels: &[Colour]) -> (Vec<Colour>, BTreeMap<Colour, u8>) {
    let mut counts: BTreeMap<Colour, u64> = BTreeMap::new();
    for colour in pixels {
        *counts.entry(*colour).or_default() += 1;
    }
    let mut groups: Vec<Vec<(Colour, u64)>> = vec![counts.into_iter().collect()];
    while groups.len() < COLOURS {
        let Some((widest, channel)) = (0..groups.len())
            .filter_map(|index| groups.get(index).map(|group| (index, spread(group))))
            .filter(|(_, (_, spread))| *spread > 0)
            .max_by_key(|(_, (_, spread))| *spread)
            .map(|(index, (channel, _))| (index, channel))
        else {
            break;
        };
        let mut group = groups.swap_remove(widest);
        group.sort_by_key(|(colour, _)| colour.get(channel).copied());
        let mean = mean(&group).get(channel).copied();
        let cut = group.partition_point(|(colour, _)| colour.get(channel).copied() <= mean).clamp(1, group.len() - 1);
        let rest = group.split_off(cut);
        groups.extend([group, rest]);
    }
    let place = groups.iter().zip(0..=u8::MAX).flat_map(|(group, index)| group.iter().map(move |(c, _)| (*c, index)));
    let place = place.collect();
    (groups.iter().map(|group| mean(group)).collect(), place)
}

/// The channel in which a group of colours differs most, and by how much: the sum of squares from their mean.
fn spread(group: &[(Colour, u64)]) -> (usize, u64) {
    let mean = mean(group);
    let squares = (0..3).map(|channel| {
        let value = |colour: &Colour| colour.get(channel).map_or(0, |value| i64::from(*value));
        let sum = group
            .iter()
            .map(|(colour, count)| (value(colour) - value(&mean)).unsigned_abs().pow(2) * count.isqrt())
            .sum();
        // A group of one colour cannot be cut, however its mean is rounded.
        (channel, if group.len() > 1 { sum } else { 0 })
    });
    squares.max_by_key(|(_, sum): &(usize, u64)| *sum).unwrap_or((0, 0))
}

/// The mean of a group of colours, each as often as it occurs.
fn mean(group: &[(Colour, u64)]) -> Colour {
    let total = group.iter().map(|(_, count)| count).sum::<u64>().max(1);
    [0, 1, 2].map(|channel| {
        let sum: u64 =
            group.iter().map(|(colour, count)| colour.get(channel).map_or(0, |v| u64::from(*v)) * count).sum();
        u8::try_from((sum + total / 2) / total).unwrap_or(u8::MAX)
    })
}
