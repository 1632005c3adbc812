//! A voice as paper: a band cut along its two edges, high where somebody speaks, rough where they are tense.

use bevy_egui::egui::{Color32, Mesh, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

/// The paper, the shadow it throws into the slot, and its lit edge.
const PAPER: Color32 = Color32::from_rgb(0x93, 0xA7, 0x9D);
const SHADOW: Color32 = Color32::from_rgb(0x1D, 0x38, 0x3D);
const LIT: Color32 = Color32::from_rgb(0xBC, 0xCD, 0xC4);

/// A slot of its own: its frame and its ground.
const FRAME: Color32 = Color32::from_rgb(0x5C, 0x42, 0x31);
const FIELD: Color32 = Color32::from_rgb(0x2F, 0x57, 0x5D);

/// How many pieces the edges are cut in.
const PIECES: u16 = 128;

/// A voice at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wave {
    /// How loud it is, 0 silent to 1.
    pub loudness: f32,
    /// How tense, 0 to 100.
    pub tension: f32,
    /// How many letters have been said: with each the wave moves on.
    pub letters: usize,
}

impl Wave {
    /// How far the upper and the lower edge are from the middle line at `share` of the way along, each 0 to 1.
    pub fn edges(&self, share: f32) -> (f32, f32) {
        let tense = (self.tension / 100.0).clamp(0.0, 1.0);
        let along = share * 22.0 + self.letters as f32 * 0.45;
        let calm = 0.55 + 0.3 * (along * 1.1).sin() + 0.15 * (along * 0.43 + 1.7).sin();
        // Teeth: one up, one down, no two of the same height.
        let tooth = along * 1.7;
        let (place, within) = (tooth.floor(), tooth - tooth.floor());
        let height = (place * 12.9898).sin() * 43758.547;
        let height = height - height.floor();
        let rough = (1.0 - (2.0 * within - 1.0).abs()) * (0.35 + 0.65 * height) * 1.25;
        let shape = calm + (rough - calm) * tense;
        // Silence leaves a ripple, so that the mood can be read while nothing moves.
        let high = (0.16 + 0.08 * tense + 1.15 * self.loudness.clamp(0.0, 1.0).sqrt()).min(1.0);
        let ends = (share * std::f32::consts::PI).sin().max(0.0).powf(0.6);
        let reach = shape.clamp(0.06, 1.0) * high * ends;
        (reach, reach * (0.7 + 0.3 * calm))
    }

    /// Paints the wave along the middle line of a slot, with its shadow.
    pub fn paint(&self, painter: &Painter, slot: Rect) {
        let inner = slot.shrink2(vec2(slot.height() * 0.35, slot.height() * 0.14));
        let fall = vec2(slot.height() * 0.05, slot.height() * 0.075);
        self.cut(painter, inner, fall, SHADOW);
        let upper = self.cut(painter, inner, Vec2::ZERO, PAPER);
        painter.add(Shape::line(upper, Stroke::new((slot.height() * 0.025).max(1.0), LIT)));
    }

    /// Paints a slot with the wave in it, where the place has none.
    pub fn paint_slot(&self, painter: &Painter, slot: Rect) {
        painter.rect_filled(slot.expand(3.0), slot.height(), FRAME);
        painter.rect_filled(slot, slot.height(), FIELD);
        self.paint(painter, slot);
    }

    /// One piece of paper in the shape of the wave. Returns its upper edge.
    fn cut(&self, painter: &Painter, rect: Rect, moved: Vec2, colour: Color32) -> Vec<Pos2> {
        let mut mesh = Mesh::default();
        let (mut upper, mut lower) = (Vec::new(), Vec::new());
        for piece in 0..=PIECES {
            let share = f32::from(piece) / f32::from(PIECES);
            let (above, below) = self.edges(share);
            let at = pos2(rect.left() + share * rect.width(), rect.center().y) + moved;
            upper.push(at - vec2(0.0, above * rect.height() / 2.0));
            lower.push(at + vec2(0.0, below * rect.height() / 2.0));
        }
        for (index, (above, below)) in (0_u32..).zip(upper.iter().zip(&lower)) {
            mesh.colored_vertex(*above, colour);
            mesh.colored_vertex(*below, colour);
            if index > 0 {
                mesh.add_triangle(2 * index - 2, 2 * index - 1, 2 * index);
                mesh.add_triangle(2 * index - 1, 2 * index, 2 * index + 1);
            }
        }
        painter.add(mesh);
        // Lines have soft edges, a mesh has not.
        for edge in [&upper, &lower] {
            painter.add(Shape::line(edge.clone(), Stroke::new(1.0, colour)));
        }
        upper
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heights(wave: Wave) -> Vec<f32> {
        (0..=300_u16).map(|step| wave.edges(f32::from(step) / 300.0).0).collect()
    }

    /// How sharply a wave of a given loudness turns, on the whole.
    fn roughness(tension: f32) -> f32 {
        let heights = heights(Wave { loudness: 0.6, tension, letters: 0 });
        heights
            .iter()
            .zip(heights.iter().skip(1))
            .zip(heights.iter().skip(2))
            .map(|((a, b), c)| (a - 2.0 * b + c).abs())
            .sum()
    }

    #[test]
    fn tension_makes_it_rough_and_a_voice_makes_it_high() {
        assert!(roughness(20.0) < roughness(50.0) && roughness(50.0) < roughness(90.0));
        let highest = |loudness| heights(Wave { loudness, tension: 40.0, letters: 3 }).into_iter().fold(0.0, f32::max);
        assert!(highest(0.0) > 0.05 && highest(0.0) < 0.3, "{}", highest(0.0));
        assert!(highest(0.8) > 2.0 * highest(0.0));
    }

    #[test]
    fn it_stays_in_its_slot_and_ends_in_nothing() {
        for tension in [0.0, 55.0, 100.0] {
            let wave = Wave { loudness: 1.0, tension, letters: 17 };
            assert!(heights(wave).into_iter().all(|height| (0.0..=1.0).contains(&height)));
            assert!(wave.edges(0.0).0 < 0.01 && wave.edges(1.0).0 < 0.01);
        }
    }
}
