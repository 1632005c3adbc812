//! How many points the page has in the pass of egui that is about to begin.

use bevy_egui::egui::{Context, Pos2, RawInput, Rect, Vec2};

/// Lays the next pass out for a window of `window` points, where a point of the page takes `zoom` points of the window.
///
/// The zoom is set in the options and not through `Context::set_zoom_factor`, for with that the next pass is laid out in
/// the rectangle of the pass before, scaled; before the first pass that is one of 10,000 points, and a stage drawn for
/// it took half a gigabyte of memory. The rectangle is given anew for the same reason: bevy_egui still measures it in
/// the points of the frame before.
pub(super) fn fit(context: &Context, input: &mut RawInput, window: Vec2, zoom: f32) {
    if context.zoom_factor() != zoom {
        context.options_mut(|options| options.zoom_factor = zoom);
    }
    if window.min_elem() >= 1.0 {
        input.screen_rect = Some(Rect::from_min_size(Pos2::ZERO, window / zoom));
    }
}

#[cfg(test)]
mod tests {
    use bevy_egui::egui::vec2;

    use super::*;
    use crate::app::theme;

    /// One pass in a window of this size at this size of text, and the page it is laid out on: points, pixels a point.
    fn pass(context: &Context, window: Vec2, text_percent: u16) -> (Vec2, f32) {
        let mut input = RawInput::default();
        fit(context, &mut input, window, theme::zoom(window.x, window.y, text_percent));
        let mut page = (Vec2::ZERO, 0.0);
        context
            .run_ui(input, |ui| page = (ui.ctx().viewport_rect().size(), ui.ctx().pixels_per_point()))
            .textures_delta
            .clear();
        page
    }

    #[test]
    fn the_first_pass_and_every_other_is_laid_out_for_the_window_as_it_is() {
        let context = Context::default();
        let check = |window: Vec2, text: u16, points: Vec2, pixels: f32| {
            let (found, scale) = pass(&context, window, text);
            assert!((found - points).length() < 0.1, "{window} at {text} %: {found}, not {points}");
            assert!((scale - pixels).abs() < 1e-4, "{window} at {text} %: {scale} pixels a point, not {pixels}");
        };
        check(vec2(1280.0, 720.0), 200, vec2(640.0, 360.0), 2.0);
        check(vec2(1920.0, 1080.0), 200, vec2(640.0, 360.0), 3.0);
        check(vec2(1920.0, 1080.0), 100, vec2(1280.0, 720.0), 1.5);
        check(vec2(1280.0, 720.0), 80, vec2(1600.0, 900.0), 0.8);
        check(vec2(1280.0, 720.0), 80, vec2(1600.0, 900.0), 0.8);
    }
}
