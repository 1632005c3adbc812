//! Sleeping: nothing is drawn while nothing changes.
//!
//! Two things keep a Bevy window with egui awake. bevy_egui says in every frame that the modifier keys changed, and
//! egui then asks for another frame; the first system below drops the message unless they did. And a frame wanted
//! later does not wake the loop; a thread that sleeps until then sends it a wake-up.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::egui;
use bevy_egui::{EguiInput, EguiPreUpdateSet};

pub(super) fn plugin(app: &mut App) {
    let still = UpdateMode::Reactive {
        wait: Duration::MAX,
        react_to_device_events: false,
        react_to_user_events: true,
        react_to_window_events: true,
    };
    app.insert_resource(WinitSettings { focused_mode: still, unfocused_mode: still })
        .add_systems(Startup, start_alarm)
        .add_systems(
            PreUpdate,
            drop_unchanged_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
        );
}

/// Wakes the window at a time asked for.
#[derive(Resource)]
pub(super) struct Alarm {
    wanted: Sender<Option<Instant>>,
}

impl Alarm {
    /// Sees to it that a frame is drawn after so long.
    pub(super) fn set(&self, after: Duration) {
        // The thread ends only with the window; then nobody waits for a frame.
        let _ = self.wanted.send(Some(Instant::now() + after));
    }

    /// Sees to it that no frame is drawn until something happens.
    pub(super) fn cancel(&self) {
        let _ = self.wanted.send(None);
    }
}

/// Something that wakes the window from any thread, so that it draws a frame.
pub(super) fn waker(proxy: &EventLoopProxyWrapper) -> impl Fn() + Send + 'static {
    let proxy = (**proxy).clone();
    // A window that is gone need not wake up.
    move || _ = proxy.send_event(WinitUserEvent::WakeUp)
}

fn start_alarm(mut commands: Commands, proxy: Res<EventLoopProxyWrapper>) {
    let (wanted, asked) = channel::<Option<Instant>>();
    let proxy = (**proxy).clone();
    std::thread::spawn(move || {
        // Each frame says anew when the next one is due, so only the latest word counts.
        let mut next: Option<Instant> = None;
        loop {
            let message = match next {
                None => asked.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(time) => asked.recv_timeout(time.saturating_duration_since(Instant::now())),
            };
            match message {
                Ok(time) => next = time,
                Err(RecvTimeoutError::Timeout) => {
                    next = None;
                    if proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                        return;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    });
    commands.insert_resource(Alarm { wanted });
}

fn drop_unchanged_modifiers(mut inputs: Query<&mut EguiInput>, mut known: Local<Option<egui::Modifiers>>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(modifiers) => known.replace(*modifiers) != Some(*modifiers),
            _ => true,
        });
    }
}
