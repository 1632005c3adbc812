//! Squares that a camera reads.

use bevy_egui::egui::{Color32, Painter, Rect, Vec2, vec2};

use crate::net::Squares;

/// Paints squares into the largest square in the middle of `rect`, black on white in every theme. Every side of every
/// square lies between two pixels, so that no line shows between dark ones.
pub fn squares_paint(painter: &Painter, rect: Rect, squares: &Squares) {
    let pixels = painter.pixels_per_point();
    #[expect(clippy::cast_precision_loss, reason = "at most 177 squares and their margin")]
    let across = (squares.side() + 2 * Squares::QUIET) as f32;
    let field = Rect::from_center_size(rect.center(), Vec2::splat(rect.size().min_elem()));
    let one = field.width() / across;
    #[expect(clippy::cast_precision_loss, reason = "at most 177 squares")]
    let at = |column: usize, row: usize| {
        let exact = field.min + vec2(column as f32, row as f32) * one;
        ((exact.to_vec2() * pixels).round() / pixels).to_pos2()
    };
    let side = squares.side() + 2 * Squares::QUIET;
    painter.rect_filled(Rect::from_min_max(at(0, 0), at(side, side)), 0.0, Color32::WHITE);
    for (row, line) in squares.rows().enumerate() {
        let mut column = 0;
        // Dark squares beside each other are one rectangle.
        while let Some(start) = line.iter().skip(column).position(|dark| *dark).map(|ahead| column + ahead) {
            column = start + line.iter().skip(start).take_while(|dark| **dark).count();
            let corner = at(start + Squares::QUIET, row + Squares::QUIET);
            let end = at(column + Squares::QUIET, row + Squares::QUIET + 1);
            painter.rect_filled(Rect::from_min_max(corner, end), 0.0, Color32::BLACK);
        }
    }
}
