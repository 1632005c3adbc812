//! How often the window draws, for whoever measures it: where `IN_THEIR_SHOES_FRAMES` names a file, the window draws without
//! rest, and each frame is a line there: the milliseconds since the first.

use std::fs::File;
use std::io::Write;
use std::time::Instant;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};

/// The variable that names the file.
const VARIABLE: &str = "IN_THEIR_SHOES_FRAMES";

pub(super) fn plugin(app: &mut App) {
    // Whoever measures sees that the file is not there where it could not be made.
    let Some(file) = std::env::var_os(VARIABLE).and_then(|path| File::create(path).ok()) else { return };
    app.insert_resource(WinitSettings { focused_mode: UpdateMode::Continuous, unfocused_mode: UpdateMode::Continuous })
        .insert_resource(Frames { file, first: Instant::now() })
        .add_systems(Last, note);
}

/// The file, and when the first frame was.
#[derive(Resource)]
struct Frames {
    file: File,
    first: Instant,
}

fn note(mut frames: ResMut<Frames>) -> Result {
    let since = frames.first.elapsed().as_millis();
    writeln!(frames.file, "{since}")?;
    Ok(())
}
