//! A line of icons, words and key caps, measured and painted as one.

use std::sync::Arc;

use bevy_egui::egui::{Color32, Galley, Painter, Pos2, Rect, Vec2, pos2, vec2};

use super::tags::{self, Key};
use crate::app::theme::{Icon, Look, TextStyle, galley_height, galley_paint, icon_paint};

/// One thing in a line.
#[derive(Debug, Clone)]
pub enum Piece {
    /// An icon with its size.
    Icon(Icon, f32, Color32),
    /// Words, already laid out.
    Words(Arc<Galley>),
    /// A key cap.
    Key(Key, Color32),
    /// The three bars of a level, so many of them filled.
    Levels(u8, Color32),
}

/// Icons, words and key caps in a row, centred on one height.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pieces: Vec<(Piece, Vec2)>,
    gap: f32,
}

impl Line {
    /// An empty line with so much space between its pieces.
    #[must_use]
    pub fn new(gap: f32) -> Self {
        Self { pieces: Vec::new(), gap }
    }

    /// Adds an icon.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<Option<Icon>>, size: f32, colour: Color32) -> Self {
        if let Some(icon) = icon.into() {
            self.pieces.push((Piece::Icon(icon, size, colour), vec2(size, size)));
        }
        self
    }

    /// Adds words in a style. Words that are wider than `width` wrap.
    #[must_use]
    pub fn words(
        self,
        painter: &Painter,
        look: &Look,
        words: &str,
        style: TextStyle,
        colour: Color32,
        width: f32,
    ) -> Self {
        let galley = look.galley(painter, words, style, colour, width);
        self.galley(galley)
    }

    /// Adds words that are laid out already.
    #[must_use]
    pub fn galley(mut self, galley: Arc<Galley>) -> Self {
        let size = vec2(galley.rect.width(), galley_height(&galley));
        self.pieces.push((Piece::Words(galley), size));
        self
    }

    /// Adds a key cap.
    #[must_use]
    pub fn key(mut self, painter: &Painter, look: &Look, key: impl Into<Option<Key>>, colour: Color32) -> Self {
        if let Some(key) = key.into() {
            let size = tags::key_size(painter, look, key);
            self.pieces.push((Piece::Key(key, colour), size));
        }
        self
    }

    /// Adds the three bars of a level.
    #[must_use]
    pub fn levels(mut self, filled: u8, colour: Color32) -> Self {
        self.pieces.push((Piece::Levels(filled, colour), tags::LEVELS_SIZE));
        self
    }

    /// The width of all pieces with their gaps, and the height of the highest.
    #[must_use]
    pub fn size(&self) -> Vec2 {
        let mut size = Vec2::ZERO;
        for (index, (_, piece)) in self.pieces.iter().enumerate() {
            size.x += piece.x + if index > 0 { self.gap } else { 0.0 };
            size.y = size.y.max(piece.y);
        }
        size
    }

    /// Paints the line from `left`, the middle of its left side.
    pub fn paint(&self, painter: &Painter, look: &Look, left: Pos2) {
        let mut x = left.x;
        for (piece, size) in &self.pieces {
            let middle = pos2(x + size.x / 2.0, left.y);
            match piece {
                Piece::Icon(icon, size, colour) => icon_paint(painter, *icon, middle, *size, *colour),
                Piece::Words(galley) => galley_paint(painter, pos2(x, left.y - size.y / 2.0), galley.clone()),
                Piece::Key(key, colour) => {
                    tags::key_paint(painter, look, Rect::from_center_size(middle, *size), *key, *colour);
                }
                Piece::Levels(filled, colour) => {
                    tags::levels_paint(painter, Rect::from_center_size(middle, *size), *filled, *colour);
                }
            }
            x += size.x + self.gap;
        }
    }

    /// Paints the line in the middle of a rectangle.
    pub fn paint_centred(&self, painter: &Painter, look: &Look, rect: Rect) {
        self.paint(painter, look, pos2(rect.center().x - self.size().x / 2.0, rect.center().y));
    }
}
