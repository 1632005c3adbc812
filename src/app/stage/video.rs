//! Somebody on a screen: the bust in a window with round corners, one's own small picture, the row of buttons below.

use std::sync::Arc;

use bevy_egui::egui::{Color32, Context, CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::paint::{StageArt, round_corners};
use super::pictures::{Need, Sheet};
use super::shelf::Shelf;

/// What lies around the window, and its edge.
pub(super) const BACKDROP: Color32 = Color32::from_rgb(0x33, 0x28, 0x24);
const EDGE: Color32 = Color32::from_rgb(0x4A, 0x3B, 0x34);
/// The corners of the window.
const RADIUS: u8 = 24;

/// The parts of the place that are painted by themselves.
const CONTROLS: &str = "controls";
const SELF_VIEW: &str = "self-view";

/// Where everything lies in a rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct VideoLayout {
    /// The window.
    pub(super) window: Rect,
    /// The middle of the row of buttons, and the bottom right corner of one's own picture; none where there is no room.
    pub(super) controls: Option<Pos2>,
    pub(super) self_view: Option<Pos2>,
    /// Points for one unit of the place, for those two.
    pub(super) unit: f32,
}

impl VideoLayout {
    /// Wide, with a strip for the buttons below: the talk.
    pub(super) fn talk(rect: Rect) -> Self {
        if rect.width() < 1000.0 {
            // Beside a drawer the words need the room.
            return Self { window: rect.shrink2(vec2(10.0, 8.0)), ..Self::bare(rect) };
        }
        let window = Rect::from_min_max(rect.min + vec2(16.0, 10.0), rect.max - vec2(16.0, 54.0));
        let controls = pos2(window.center().x, rect.bottom() - 27.0);
        Self { window, controls: Some(controls), self_view: Some(window.max - vec2(14.0, 14.0)), unit: 0.53 }
    }

    /// Upright: the briefing.
    pub(super) fn briefing(rect: Rect) -> Self {
        let scale = rect.width() / 600.0;
        let margin = vec2(24.0, 24.0) * scale;
        let window = Rect::from_min_max(rect.min + margin, rect.max - vec2(margin.x, 112.0 * scale));
        let controls = pos2(window.center().x, rect.bottom() - 56.0 * scale);
        let own = window.max - Vec2::splat(16.0 * scale);
        Self { window, controls: Some(controls), self_view: Some(own), unit: 0.78 * scale }
    }

    /// Nothing but the window: a strip, or a small picture.
    pub(super) fn bare(rect: Rect) -> Self {
        Self { window: rect.shrink(6.0), controls: None, self_view: None, unit: 0.5 }
    }
}

/// The pictures of what lies around the window.
pub(super) struct VideoFrame {
    art: Arc<StageArt>,
    pictures: Shelf<[Option<Sheet>; 2]>,
}

impl VideoFrame {
    pub(super) fn new(art: Arc<StageArt>) -> Self {
        Self { art, pictures: Shelf::default() }
    }

    pub(super) fn is_busy(&self) -> bool {
        self.pictures.is_busy()
    }

    /// Starts making the pictures, for so many pixels a unit of the place.
    pub(super) fn prepare(&mut self, unit: f32, frame: Option<u64>, ctx: Option<&Context>) -> Option<Need> {
        let need = Need { scale: unit, area: self.art.place.as_ref()?.frame() };
        let (art, ctx) = (Arc::clone(&self.art), ctx.cloned());
        self.pictures.ask(need, need, frame, move |need| {
            let part = |name| art.place.as_ref()?.picture(&[name], need.area, need.scale).map(Sheet::from_picture);
            let pictures = [part(CONTROLS), part(SELF_VIEW)];
            ctx.inspect(Context::request_repaint);
            pictures
        });
        Some(need)
    }

    /// Paints what lies around the window, over whatever was painted into it.
    pub(super) fn paint(&mut self, painter: &Painter, rect: Rect, layout: &VideoLayout) {
        let window = layout.window;
        round_corners(painter, window, CornerRadius::same(RADIUS), BACKDROP);
        painter.rect_stroke(window, CornerRadius::same(RADIUS), Stroke::new(4.0, EDGE), StrokeKind::Middle);
        let ctx = painter.ctx().clone();
        let frame = ctx.cumulative_frame_nr();
        if layout.controls.is_none() && layout.self_view.is_none() {
            self.pictures.clear();
            return;
        }
        let Some(need) = self.prepare(layout.unit * ctx.pixels_per_point(), Some(frame), Some(&ctx)) else { return };
        let Some(pictures) = self.pictures.obtain(&need, frame) else { return };
        let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
        let [controls, own] = pictures;
        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        let put = |sheet: &mut Option<Sheet>, place: &dyn Fn(Vec2) -> Option<Pos2>| {
            let Some(sheet) = sheet else { return };
            let size = sheet.area.size() * layout.unit;
            if let (Some(corner), Some(texture)) = (place(size), sheet.texture(&ctx)) {
                painter.image(texture, Rect::from_min_size(corner, size), whole, Color32::WHITE);
            }
        };
        put(controls, &|size| Some(layout.controls? - size / 2.0));
        put(own, &|size| Some(layout.self_view? - size));
    }
}
