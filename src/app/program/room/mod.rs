//! A room that is led: what each action of its leader does, and how its screens are shown.
//!
//! `start` is what happens before it, `window` its windows, `slots` its pictures; `page` saves what it came to, and `kept`
//! is what is left of it.

mod kept;
mod page;
mod slots;
mod start;
mod window;

use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use bevy_egui::egui::Ui;

use self::kept::KeptRooms;
pub(super) use self::slots::SLOTS;
use self::slots::{Place, painter};
use super::notices::Topic;
use super::{Program, Screen};
use crate::app::room::Room;
use crate::app::screens::leader::leader_ui;
use crate::app::screens::room::{Pressed, RoomAction, Surface, leave_ui, pressed, room_ui, said_field};
use crate::app::screens::room_start::Setup;
use crate::app::theme::{Look, ThemeName};
use crate::net::{Address, KeptRoom};
use crate::records::Settings;

/// What is known of rooms.
pub(super) struct RoomDesk {
    /// The room that is led, if one is.
    pub(super) led: Option<Room>,
    /// How the next room is set up.
    setup: Setup,
    /// A room that broke off.
    broken_off: Option<KeptRoom>,
    /// The rooms that are kept.
    pub(super) kept: KeptRooms,
    /// The addresses of this machine.
    addresses: Vec<Address>,
    /// What phones call when they have changed what there is to see.
    wake: Option<Arc<dyn Fn() + Send + Sync>>,
    /// Whether there is a second display for a room.
    second_display: bool,
    /// Whether the room's own window fills its display.
    full_screen: bool,
    /// The look that the style of the room's own window was last set to.
    styled: Option<(ThemeName, bool)>,
}

impl Default for RoomDesk {
    fn default() -> Self {
        Self {
            led: None,
            setup: start::usual_setup(),
            broken_off: None,
            kept: KeptRooms::default(),
            addresses: Vec::new(),
            wake: None,
            second_display: false,
            full_screen: true,
            styled: None,
        }
    }
}

impl Program {
    /// From now on phones wake the window when they have changed what there is to see.
    pub fn wake_for_rooms(&mut self, wake: impl Fn() + Send + 'static) {
        let wake = Mutex::new(wake);
        self.room.wake = Some(Arc::new(move || (wake.lock().unwrap_or_else(PoisonError::into_inner))()));
    }

    /// What phones call.
    fn news(&self) -> impl Fn() + Send + Sync + 'static {
        let wake = self.room.wake.clone();
        move || {
            if let Some(wake) = &wake {
                wake();
            }
        }
    }

    /// Shows the room in the main window: its screen, or the leader's view.
    pub(super) fn lead(&mut self, ui: &mut Ui, look: &Look) {
        let words = Rc::clone(&self.words);
        let Some(state) = self.room_keys() else {
            self.show(Screen::Library);
            return;
        };
        // Esc takes the focus away before anybody hears of it: that frame still belongs to the field.
        let types = ui.memory(|memory| memory.has_focus(said_field()) || memory.had_focus_last_frame(said_field()));
        let mut actions = pressed(ui, &self.keys, Pressed { types, ..state });
        let room_look = self.room_look();
        let shows_room = self.shows_room();
        if let Some(room) = &mut self.room.led {
            let model = room.room_model();
            let scenario = Arc::clone(room.scenario());
            let now = room.appearance();
            let action = if shows_room {
                let strip = room.strip_model(&words);
                let mut paint = painter(&mut self.troupe, &scenario, Place::Main, now);
                room_ui(ui, &room_look, &model, Surface::Screen(strip.as_ref()), &mut paint)
            } else {
                let leader = room.leader_model(&words);
                let mut paint = painter(&mut self.troupe, &scenario, Place::Small, now);
                leader_ui(ui, look, &room_look, &leader, &model, &mut paint)
            };
            actions.extend(action);
            if room.asks_to_leave {
                actions.extend(leave_ui(ui, look, room.is_rehearsal()));
            }
        }
        for action in actions {
            self.acted = true;
            if let (RoomAction::Said, Some(room)) = (action, &mut self.room.led) {
                room.hear(&ui.data_mut(|data| data.remove_temp::<String>(said_field())).unwrap_or_default());
            }
            self.do_in_room(action);
        }
    }

    /// What the keys of a room depend on.
    fn room_keys(&self) -> Option<Pressed> {
        let room = self.room.led.as_ref()?;
        Some(Pressed {
            counting: room.counting(),
            replies: room.look(|workshop| workshop.choices().len()),
            asks_to_leave: room.asks_to_leave,
            types: false,
        })
    }

    pub(super) fn do_in_room(&mut self, action: RoomAction) {
        let Some(room) = &mut self.room.led else { return };
        match action {
            RoomAction::Present if room.own_window => self.room.full_screen = !self.room.full_screen,
            RoomAction::Present => {
                let full_screen = !self.settings.full_screen;
                room.leader = false;
                self.change(Settings { full_screen, ..self.settings.clone() });
            }
            // What has ended need not be asked about.
            RoomAction::AskToLeave if room.debrief().is_some() => self.leave_room(),
            RoomAction::AskToLeave => room.asks_to_leave = !room.asks_to_leave,
            RoomAction::Leave | RoomAction::Close => self.leave_room(),
            RoomAction::End => {
                room.asks_to_leave = false;
                room.act(action);
            }
            RoomAction::OwnWindow => {
                room.own_window = !room.own_window;
                room.leader = true;
                // On the only display it begins as a window among others.
                self.room.full_screen = self.room.second_display;
                self.forget_room_window();
            }
            RoomAction::Save => self.save_room(),
            RoomAction::OpenAgain => {
                self.look_for_addresses();
                self.open_to_phones();
            }
            RoomAction::Forget => {
                let said = match room.forget() {
                    Ok(()) => self.words.text("room-forgotten"),
                    Err(fault) => self.room_not_forgotten(&fault),
                };
                self.notices.push(Topic::Kept, said);
            }
            _ => _ = room.act(action),
        }
    }

    fn say_not_kept(&mut self, reason: Option<&str>) {
        let words = match reason {
            Some(reason) => self.words.with("room-not-kept-because", &[("reason", reason.into())]),
            None => self.words.text("room-not-kept"),
        };
        self.notices.push(Topic::Kept, words);
    }

    fn leave_room(&mut self) {
        // Phones hear that it is over, and its file is let go of.
        self.room.led = None;
        self.forget_room_window();
        self.find_kept_room(false);
        self.show(Screen::Library);
    }

    /// Lets time go by in the room.
    pub(super) fn advance_room(&mut self, seconds: f32) {
        let Some(room) = &mut self.room.led else { return };
        room.set_reduce_motion(self.settings.reduce_motion);
        self.acted |= room.advance(seconds);
        if room.is_keeping_failing() && !room.told_unwritten {
            room.told_unwritten = true;
            self.say_not_kept(None);
        }
    }
}

#[cfg(test)]
impl Program {
    /// How far the room has come.
    pub(in crate::app) fn room_step(&self) -> Option<crate::workshop::Step> {
        self.room.led.as_ref().map(|room| room.look(crate::workshop::Workshop::step))
    }

    /// The counts of the vote at this moment.
    pub(in crate::app) fn room_tally(&self) -> Vec<u32> {
        let Some(room) = &self.room.led else { return Vec::new() };
        room.look(|workshop| workshop.round().map(|round| round.tally().counts().to_vec()).unwrap_or_default())
    }

    /// Does something in the room.
    pub(in crate::app) fn room_action(&mut self, action: RoomAction) {
        self.do_in_room(action);
    }

    /// The room that is led.
    pub(in crate::app) fn led(&mut self) -> Option<&mut Room> {
        self.room.led.as_mut()
    }

    /// What is said of what could not be kept.
    pub(in crate::app) fn notice(&self) -> Option<&str> {
        self.notices.on_a_page()
    }

    /// Pretends that this machine has these addresses.
    pub(in crate::app) fn pretend_addresses(&mut self, addresses: Vec<Address>) {
        self.room.addresses = addresses;
    }
}
