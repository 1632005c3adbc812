//! Things that come in once and then stand still.

use bevy_egui::egui::{Id, Ui};

/// When a thing was first seen, and in which pass it was seen last.
#[derive(Debug, Clone, Copy)]
struct Seen {
    since: f64,
    pass: u64,
}

/// How far something has come in, 0 to 1, eased: it waits `delay` and takes `duration`, both in milliseconds.
///
/// It starts anew when the thing was away for a pass. With a duration of 0 it is there at once. Repaints are asked for
/// only until it has arrived.
pub fn appear(ui: &Ui, id: Id, delay: u16, duration: u16) -> f32 {
    if duration == 0 {
        return 1.0;
    }
    let (now, pass) = (ui.input(|input| input.time), ui.ctx().cumulative_pass_nr());
    let seen = ui.data_mut(|data| {
        let seen = data.get_temp_mut_or_insert_with(id.with("appear"), || Seen { since: now, pass });
        if seen.pass + 1 < pass {
            seen.since = now;
        }
        seen.pass = pass;
        *seen
    });
    #[expect(clippy::cast_possible_truncation, reason = "a share")]
    let share = ((now - seen.since - f64::from(delay) / 1000.0) / (f64::from(duration) / 1000.0)) as f32;
    if share < 1.0 {
        ui.ctx().request_repaint();
    }
    let left = 1.0 - share.clamp(0.0, 1.0);
    1.0 - left * left * left
}
