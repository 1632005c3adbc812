//! Squares that a camera reads.

use bevy_egui::egui::{Color32, Painter, Rect, Vec2, pos2, vec2};

use crate::net::Squares;

/// Paints squares into the largest square in the middle of `rect`, black on white in every theme, each on whole pixels so
/// that no line shows between two.
pub fn squares_paint(painter: &Painter, rect: Rect, squares: &Squares) {
    let pixels = painter.pixels_per_point();
    #[expect(clippy::cast_precision_loss, reason = "at most 177 squares and their margin")]
    let across = (squares.side() + 2 * Squares::QUIET) as f32;
    // Where there is no whole pixel for a square, as in a small picture of the screen, it is less than one.
    let exact = rect.size().min_elem() * pixels / across;
    let one = if exact >= 1.0 { exact.floor() } else { exact } / pixels;
    let whole = Rect::from_center_size(rect.center(), Vec2::splat(one * across));
    let corner = (whole.min.to_vec2() * pixels).round() / pixels;
    painter.rect_filled(Rect::from_min_size(corner.to_pos2(), whole.size()), 0.0, Color32::WHITE);
    for (row, line) in squares.rows().enumerate() {
        let mut column = 0;
        // Dark squares beside each other are one rectangle.
        while let Some(start) = line.iter().skip(column).position(|dark| *dark).map(|ahead| column + ahead) {
            let length = line.iter().skip(start).take_while(|dark| **dark).count();
            #[expect(clippy::cast_precision_loss, reason = "at most 177 squares")]
            let (x, y, wide) = ((start + Squares::QUIET) as f32, (row + Squares::QUIET) as f32, length as f32);
            let at = pos2(corner.x + x * one, corner.y + y * one);
            painter.rect_filled(Rect::from_min_size(at, vec2(wide * one, one)), 0.0, Color32::BLACK);
            column = start + length;
        }
    }
}
