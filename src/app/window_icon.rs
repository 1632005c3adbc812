//! The picture that stands for the program in task bars and window lists. On Wayland the desktop takes it from the
//! desktop entry instead (`assets/desktop/`).

use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::WINIT_WINDOWS;
use resvg::{tiny_skia, usvg};
use winit::window::Icon;

const DRAWING: &str = include_str!("../../assets/desktop/in-their-shoes.svg");

/// Pixels on a side: task bars show it smaller, and scale it down well.
const SIZE: u32 = 128;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, show);
}

/// A window without the picture is a window all the same, so what cannot be drawn is left out.
fn show(window: Single<Entity, With<PrimaryWindow>>, _main_thread: NonSendMarker) {
    WINIT_WINDOWS.with_borrow(|windows| {
        if let Some(window) = windows.get_window(*window) {
            window.set_window_icon(icon());
        }
    });
}

fn icon() -> Option<Icon> {
    Icon::from_rgba(pixels()?, SIZE, SIZE).ok()
}

/// The picture as rows of red, green, blue and how much it covers, not multiplied with each other.
fn pixels() -> Option<Vec<u8>> {
    let tree = usvg::Tree::from_str(DRAWING, &usvg::Options::default()).ok()?;
    let mut drawn = tiny_skia::Pixmap::new(SIZE, SIZE)?;
    let scale = tiny_skia::Transform::from_scale(
        f32::from(u16::try_from(SIZE).ok()?) / tree.size().width(),
        f32::from(u16::try_from(SIZE).ok()?) / tree.size().height(),
    );
    resvg::render(&tree, scale, &mut drawn.as_mut());
    Some(
        drawn
            .pixels()
            .iter()
            .flat_map(|pixel| {
                let pixel = pixel.demultiply();
                [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn the_icon_is_a_round_cornered_square_with_a_shoe_in_it() {
        let pixels = pixels().unwrap();
        let at = |x: usize, y: usize| &pixels[(y * SIZE as usize + x) * 4..][..4];
        assert_eq!(at(0, 0), [0, 0, 0, 0]);
        assert_eq!(at(64, 8), [0x0B, 0x55, 0x58, 0xFF]);
        assert_eq!(at(60, 55), [0xE5, 0x6A, 0x2E, 0xFF]);
        assert!(icon().is_some());
    }
}
