//! What a screen reader asks for, taken to the window that it is meant for.
//!
//! bevy_winit lays such requests in a box for each window and tells nobody, so the window would sleep through them; and
//! bevy_egui does not take them in. Here a thread looks into the boxes while somebody listens, and wakes the window.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::ecs::entity::EntityHashMap;
use bevy::prelude::*;
use bevy::winit::EventLoopProxyWrapper;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy_egui::egui::accesskit::ActionRequest;
use bevy_egui::input::WindowToEguiContextMap;
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet, egui};

use crate::app::rest;

/// How often the boxes are looked into while somebody listens: nobody notices so short a wait.
const LISTENING: Duration = Duration::from_millis(25);

/// How often it is looked whether somebody listens.
const ALONE: Duration = Duration::from_millis(250);

pub(in crate::app) fn plugin(app: &mut App) {
    app.init_resource::<Boxes>().add_systems(Startup, watch_the_boxes).add_systems(
        PreUpdate,
        (follow_the_windows, take_in_what_is_asked)
            .chain()
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
}

/// What was asked of one window and not done yet.
type Asked = Arc<Mutex<WinitActionRequestHandler>>;

/// The boxes of all windows. The thread looks into them, too.
#[derive(Resource, Clone, Default)]
struct Boxes(Arc<Mutex<EntityHashMap<Asked>>>);

impl Boxes {
    fn any_full(&self) -> bool {
        let boxes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        boxes.values().any(|asked| !asked.lock().unwrap_or_else(PoisonError::into_inner).is_empty())
    }

    /// Takes out what was asked of a window.
    fn empty(&self, window: Entity) -> VecDeque<ActionRequest> {
        let boxes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = boxes.get(&window).map(|asked| asked.lock().unwrap_or_else(PoisonError::into_inner));
        asked.map(|mut asked| std::mem::take(&mut asked.0)).unwrap_or_default()
    }
}

/// Takes the boxes of new windows over. Bevy would empty them at the end of a frame and forget for which window they were.
fn follow_the_windows(boxes: Res<Boxes>, mut handlers: ResMut<WinitActionRequestHandlers>, windows: Query<&Window>) {
    let mut boxes = boxes.0.lock().unwrap_or_else(PoisonError::into_inner);
    boxes.extend(handlers.0.drain());
    boxes.retain(|window, _| windows.contains(*window));
}

/// Wakes the window when a screen reader begins to listen, for it knows nothing yet, and whenever it asks for something.
fn watch_the_boxes(boxes: Res<Boxes>, listens: Res<AccessibilityRequested>, proxy: Res<EventLoopProxyWrapper>) {
    let (boxes, listens, wake) = (boxes.clone(), listens.clone(), rest::waker(&proxy));
    std::thread::spawn(move || {
        while !listens.get() {
            std::thread::sleep(ALONE);
        }
        wake();
        loop {
            std::thread::sleep(LISTENING);
            if boxes.any_full() {
                wake();
            }
        }
    });
}

/// Hands what was asked to egui. Whatever it was, the next picture shows what came of it.
fn take_in_what_is_asked(
    boxes: Res<Boxes>,
    windows: Res<WindowToEguiContextMap>,
    mut contexts: Query<(Entity, &mut EguiContext, &mut EguiInput)>,
) {
    for (entity, mut context, mut input) in &mut contexts {
        let asked = windows.context_to_window.get(&entity).map(|window| boxes.empty(*window)).unwrap_or_default();
        if !asked.is_empty() {
            input.events.extend(asked.into_iter().map(egui::Event::AccessKitActionRequest));
            context.get_mut().request_repaint();
        }
    }
}
