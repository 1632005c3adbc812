//! Where the ring goes when a panel in front of everything is closed: back to where it was before.

use bevy_egui::egui::{Context, Id, Key};

/// A panel that is open, in which pass it was last shown, and what had the ring before it came.
#[derive(Debug, Clone, Copy)]
struct Panel {
    id: Id,
    shown: u64,
    before: Option<Id>,
}

/// What is kept from one pass to the next.
#[derive(Debug, Clone, Default)]
struct Ring {
    panels: Vec<Panel>,
    /// What had the ring at the end of the last pass.
    last: Option<Id>,
    /// In which pass Esc was pressed, and what had the ring then: egui takes it away on that key.
    escaped: Option<(u64, Option<Id>)>,
}

fn change<R>(context: &Context, change: impl FnOnce(&mut Ring) -> R) -> R {
    context.data_mut(|data| change(data.get_temp_mut_or_default(Id::new("where the ring was"))))
}

/// Sees to it that Esc does not make it forgotten where the ring was. Called at the beginning of each pass.
pub(in crate::app) fn see_ring(context: &Context) {
    if context.input(|input| input.key_pressed(Key::Escape)) {
        let pass = context.cumulative_pass_nr();
        change(context, |ring| ring.escaped = Some((pass, ring.last)));
    }
}

/// Keeps in mind what had the ring before the panel `id` came. Called in each pass in which it is shown.
pub(in crate::app) fn keep_ring(context: &Context, id: Id) {
    let (shown, focused) = (context.cumulative_pass_nr(), context.memory(|memory| memory.focused()));
    change(context, |ring| match ring.panels.iter_mut().find(|panel| panel.id == id) {
        Some(panel) => panel.shown = shown,
        None => {
            // The panel that Esc opens comes in the pass after, when the page has given the ring to somebody else.
            let escaped = ring.escaped.filter(|(pass, _)| pass + 2 >= shown);
            let before = escaped.map_or(focused, |(_, before)| before);
            ring.panels.push(Panel { id, shown, before });
        }
    });
}

/// Gives the ring back to what had it before the panels that were closed. Called at the end of each pass.
pub(in crate::app) fn return_ring(context: &Context) {
    let (pass, focused) = (context.cumulative_pass_nr(), context.memory(|memory| memory.focused()));
    let closed = change(context, |ring| {
        let closed = ring.panels.iter().find(|panel| panel.shown != pass).copied();
        ring.panels.retain(|panel| panel.shown == pass);
        ring.last = focused;
        closed
    });
    // What is not there any more cannot have it.
    let before = closed.and_then(|panel| panel.before).filter(|before| context.read_response(*before).is_some());
    if let Some(before) = before {
        context.memory_mut(|memory| memory.request_focus(before));
    }
}
