//! How large a logical pixel is.

/// The width the screens are composed for, in logical pixels.
pub const LEAST_WIDTH: f32 = 1280.0;
/// The height the screens are composed for, in logical pixels.
pub const LEAST_HEIGHT: f32 = 720.0;

/// How many window points a logical pixel takes, for a window of `width` by `height` points.
///
/// A larger window shows the same composition larger, up to four times. A smaller one keeps its letters and changes its
/// layout instead. `text_percent` (80 to 200) multiplies the result.
#[must_use]
pub fn zoom(width: f32, height: f32, text_percent: u16) -> f32 {
    let fit = (width / LEAST_WIDTH).min(height / LEAST_HEIGHT);
    let fit = if fit.is_finite() { fit.clamp(1.0, 4.0) } else { 1.0 };
    fit * f32::from(text_percent.clamp(80, 200)) / 100.0
}

/// The least width of the room's page, in logical pixels: a projector of four by three.
pub const LEAST_ROOM_WIDTH: f32 = 960.0;

/// How many window points a logical pixel of the room's page takes.
///
/// The page is 720 high whatever the projector, so that its letters keep their share of the height; where it would be
/// narrower than [`LEAST_ROOM_WIDTH`] it is higher instead. The size of text that somebody chose for themselves does
/// not count: the room sits far away in any case.
#[must_use]
pub fn room_zoom(width: f32, height: f32) -> f32 {
    let fit = (width / LEAST_ROOM_WIDTH).min(height / LEAST_HEIGHT);
    if fit.is_finite() { fit.clamp(0.25, 8.0) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::{LEAST_HEIGHT, LEAST_ROOM_WIDTH, room_zoom, zoom};

    #[test]
    fn the_page_of_the_room_is_720_high_on_every_projector() {
        let check = |width: f32, height: f32, expected: (f32, f32)| {
            let zoom = room_zoom(width, height);
            let page = (width / zoom, height / zoom);
            assert!(
                (page.0 - expected.0).abs() < 0.6 && (page.1 - expected.1).abs() < 0.6,
                "{width}x{height}: {page:?}"
            );
            assert!(page.0 >= LEAST_ROOM_WIDTH - 0.5 && page.1 >= LEAST_HEIGHT - 0.5);
        };
        check(1280.0, 720.0, (1280.0, 720.0));
        check(1920.0, 1080.0, (1280.0, 720.0));
        check(3840.0, 2160.0, (1280.0, 720.0));
        check(1024.0, 768.0, (960.0, 720.0));
        check(800.0, 600.0, (960.0, 720.0));
        check(640.0, 360.0, (1280.0, 720.0));
        check(1280.0, 1024.0, (960.0, 768.0));
        check(2560.0, 1080.0, (1706.7, 720.0));
    }

    #[test]
    fn the_composition_grows_with_the_window_and_with_the_text() {
        let check = |width: f32, height: f32, text: u16, expected: f32| {
            let got = zoom(width, height, text);
            assert!((got - expected).abs() < 1e-4, "{width}x{height} at {text} %: {got}, not {expected}");
        };
        check(1280.0, 720.0, 100, 1.0);
        check(1920.0, 1080.0, 100, 1.5);
        check(3840.0, 2160.0, 100, 3.0);
        check(1920.0, 720.0, 100, 1.0);
        check(640.0, 360.0, 100, 1.0);
        check(1280.0, 720.0, 200, 2.0);
        check(1920.0, 1080.0, 80, 1.2);
        check(10_000.0, 10_000.0, 100, 4.0);
        check(0.0, 0.0, 100, 1.0);
        check(1280.0, 720.0, 900, 2.0);
    }
}
