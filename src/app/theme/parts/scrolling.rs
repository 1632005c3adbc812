//! Scrolling by keys, for what is to be read and not pressed.

use bevy_egui::egui::{Key, Ui, vec2};

/// How far an arrow key scrolls.
const STEP: f32 = 80.0;

/// How much of what is seen a page is.
const PAGE: f32 = 0.8;

/// The arrows up and down scroll the area that `ui` lies in, and so do Page Up and Page Down.
pub fn arrows_scroll(ui: &mut Ui) {
    let steps = held(ui, Key::ArrowUp) - held(ui, Key::ArrowDown);
    scroll(ui, STEP * steps);
    pages_scroll(ui);
}

/// Page Up and Page Down scroll the area that `ui` lies in, where the arrows walk from one thing to the next.
pub fn pages_scroll(ui: &mut Ui) {
    let pages = held(ui, Key::PageUp) - held(ui, Key::PageDown);
    scroll(ui, PAGE * ui.clip_rect().height() * pages);
}

fn held(ui: &Ui, key: Key) -> f32 {
    if ui.input(|input| input.key_pressed(key)) { 1.0 } else { 0.0 }
}

fn scroll(ui: &mut Ui, by: f32) {
    if by != 0.0 && ui.is_enabled() {
        ui.scroll_with_delta(vec2(0.0, by));
    }
}
