//! The page under the top bar: two columns where there is room, else one that scrolls over a fixed foot.

use bevy_egui::egui::{Frame, Margin, Rect, ScrollArea, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use crate::app::theme::Look;
use crate::app::theme::parts::{CONTROL_HEIGHT, arrows_scroll, card_edge_paint};

/// Room around what scrolls, for the focus ring.
const RING: f32 = 8.0;

/// Room under what scrolls, for its shadow.
pub(super) const BELOW: f32 = 6.0;

/// The page of two columns below the top bar, or none where the window has no room for columns.
pub(super) fn columns(look: &Look, below: Rect) -> Option<Rect> {
    let margin = look.layout.margin();
    let page = Rect::from_min_max(below.min + vec2(margin, 16.0), below.max - vec2(margin, 32.0));
    let wide = look.layout == crate::app::theme::Layout::Wide;
    (wide && page.height() >= 560.0).then_some(page)
}

/// A column that scrolls over a foot that stays.
pub(super) fn column_ui<A>(
    ui: &mut Ui,
    look: &Look,
    below: Rect,
    contents: impl FnOnce(&mut Ui) -> Option<A>,
    foot: impl FnOnce(&mut Ui) -> Option<A>,
) -> Option<A> {
    let margin = look.layout.margin();
    let line = below.bottom() - CONTROL_HEIGHT - 24.0;
    let page = Rect::from_min_max(below.min + vec2(margin, 0.0), pos2(below.right() - margin, line));
    let above = scroll_ui(ui, page, |ui| {
        arrows_scroll(ui);
        ui.spacing_mut().item_spacing.y = look.gap();
        contents(ui)
    });
    ui.painter().hline(below.x_range(), line, Stroke::new(1.5, look.theme.line));
    let rect = Rect::from_min_max(pos2(page.left(), line + 12.0), pos2(page.right(), below.bottom() - 12.0));
    above.or(foot(&mut ui.new_child(UiBuilder::new().id_salt("foot").max_rect(rect))))
}

/// Contents in `rect` that scroll where they are higher.
pub(super) fn scroll_ui<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let wider = rect.expand2(vec2(RING, 0.0));
    let mut inside = ui.new_child(UiBuilder::new().id_salt("scroll").max_rect(wider));
    #[expect(clippy::cast_possible_truncation, reason = "8 and 6")]
    let margin = Margin { left: RING as i8, right: RING as i8, top: 0, bottom: BELOW as i8 };
    ScrollArea::vertical().auto_shrink(false).content_margin(margin).show(&mut inside, contents).inner
}

/// Paints an empty panel.
pub(super) fn panel_paint(ui: &Ui, look: &Look, rect: Rect) {
    let stroke = Stroke::new(1.5, look.theme.line);
    ui.painter().rect(rect, 14.0, look.theme.surface, stroke, StrokeKind::Inside);
}

/// A panel whose contents reach its edges: pictures fill it, words bring their own margin. `lifted` gives it a shadow.
pub(super) fn bare_panel_ui<R>(ui: &mut Ui, look: &Look, lifted: bool, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().fill(look.theme.surface).corner_radius(14);
    let frame = if lifted { frame.shadow(look.shadow()) } else { frame };
    let shown = frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_width(ui.available_width());
        contents(ui)
    });
    card_edge_paint(ui, look, shown.response.rect);
    shown.inner
}
