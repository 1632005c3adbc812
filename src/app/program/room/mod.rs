//! A room: how it is opened, what each action of its leader does, and how it is kept.

mod kept;
mod page;

use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use bevy_egui::egui::{Id, Painter, Rect, Ui, vec2};

pub(super) use self::kept::KeptRooms;
use super::notices::Topic;
use super::{Program, Screen};
use crate::app::room::Room;
use crate::app::screens::Picture;
use crate::app::screens::leader::leader_ui;
use crate::app::screens::library::LibraryTab;
use crate::app::screens::room::{Pressed, RoomAction, RoomModel, StagePainter, Surface, pressed, room_ui, said_field};
use crate::app::screens::room_start::{RoomStartAction, RoomStartModel, Setup, room_start_ui};
use crate::app::stage::{Appearance, Reveal, View, WordsAt, pose_for};
use crate::app::theme::parts::{Button, Key, modal_ui};
use crate::app::theme::{self, Look, TextStyle, ThemeName, text_ui};
use crate::app::troupe::{Slot, Troupe};
use crate::net::{self, KeptRoom, Likely, addresses, kept_rooms};
use crate::records::{RoomFile, Settings, Theme, fresh_seed};
use crate::scenario::{Mood, Scenario};
use crate::workshop::Workshop;

/// Where the room's screen is painted: each place has pictures of its own, since a picture belongs to one window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Main,
    Small,
    Own,
}

/// The slots of all pictures of a room.
pub(super) const SLOTS: &[Slot] = &[
    "room-start",
    "room-whole",
    "room-rows",
    "room-gathering",
    "room-small-whole",
    "room-small-rows",
    "room-small-gathering",
    "room-own-whole",
    "room-own-rows",
    "room-own-gathering",
];

/// Views have slots of their own, so that going from one to the other waits for no picture.
fn slot(place: Place, view: View) -> Slot {
    match (place, view) {
        (Place::Main, View::Room) => "room-rows",
        (Place::Main, View::Briefing) => "room-gathering",
        (Place::Main, _) => "room-whole",
        (Place::Small, View::Room) => "room-small-rows",
        (Place::Small, View::Briefing) => "room-small-gathering",
        (Place::Small, _) => "room-small-whole",
        (Place::Own, View::Room) => "room-own-rows",
        (Place::Own, View::Briefing) => "room-own-gathering",
        (Place::Own, _) => "room-own-whole",
    }
}

impl Program {
    /// How many window points a point of the page takes, in a main window of this size.
    #[must_use]
    pub fn zoom(&self, width: f32, height: f32) -> f32 {
        match self.shows_room() {
            true => theme::room_zoom(width, height),
            false => theme::zoom(width, height, self.text_size()),
        }
    }

    /// Whether the main window shows the room's screen.
    pub(super) fn shows_room(&self) -> bool {
        self.screen == Screen::Room && self.room.as_ref().is_some_and(|room| !room.leader && !room.own_window)
    }

    /// Whether the room wants a window of its own.
    #[must_use]
    pub fn wants_room_window(&self) -> bool {
        self.screen == Screen::Room && self.room.as_ref().is_some_and(|room| room.own_window)
    }

    /// What stands in the title bar of the room's own window.
    #[must_use]
    pub fn room_title(&self) -> String {
        self.words.text("room-window")
    }

    /// Whether the room's own window fills its display.
    #[must_use]
    pub fn is_room_full_screen(&self) -> bool {
        self.room_full_screen
    }

    /// The room's own window was closed, or never came.
    pub fn room_window_closed(&mut self) {
        if let Some(room) = &mut self.room {
            room.own_window = false;
        }
        self.forget_room_window();
    }

    /// The pictures and the style of a window that is gone are of no use to the next one.
    fn forget_room_window(&mut self) {
        self.troupe.drop_slots("room-own");
        self.room_styled = None;
        self.acted = true;
    }

    /// There is a second display: a room that is opened gets a window of its own on it.
    pub fn set_second_display(&mut self, there_is_one: bool) {
        self.second_display = there_is_one;
    }

    /// From now on phones wake the window when they have changed what there is to see.
    pub fn wake_for_rooms(&mut self, wake: impl Fn() + Send + 'static) {
        let wake = Mutex::new(wake);
        self.room_wake = Some(Arc::new(move || (wake.lock().unwrap_or_else(PoisonError::into_inner))()));
    }

    /// What phones call.
    fn news(&self) -> impl Fn() + Send + Sync + 'static {
        let wake = self.room_wake.clone();
        move || {
            if let Some(wake) = &wake {
                wake();
            }
        }
    }

    /// Looks for a room that broke off; on starting, opens the page that offers to go on with it.
    pub(super) fn find_kept_room(&mut self, shows: bool) {
        let Some(folders) = &self.folders else { return };
        let broke_off = |kept: &KeptRoom| !kept.kept().is_ended() && self.shelf.get(kept.kept().scenario()).is_some();
        self.kept_room = kept_rooms(folders).into_iter().find(broke_off);
        let scenario = self.kept_room.as_ref().and_then(|kept| self.shelf.get(kept.kept().scenario()).cloned());
        if let (Some(scenario), true) = (scenario, shows) {
            self.scenario = Some(scenario);
            self.look_for_addresses();
            self.screen = Screen::RoomStart;
        }
    }

    /// Opens the page before a room, for the scenario that is chosen.
    pub(super) fn start_room(&mut self) {
        if self.kept_room.is_none() {
            self.find_kept_room(false);
        }
        self.look_for_addresses();
        self.show(Screen::RoomStart);
    }

    /// Asks the system for this machine's addresses. Its own loopback reaches no phone and is left out.
    fn look_for_addresses(&mut self) {
        let all = addresses().unwrap_or_default();
        self.room_addresses = all.into_iter().filter(|address| address.likely != Likely::ThisMachine).collect();
    }

    pub(super) fn room_start(&mut self, ui: &mut Ui, look: &Look) {
        let Some(scenario) = self.scenario.clone() else {
            self.show(Screen::Library);
            return;
        };
        let broken_off = self.kept_room.as_ref().and_then(|kept| {
            let name = self.shelf.get(kept.kept().scenario())?.persona.name.clone();
            let (turns, rounds) = kept.kept().turns_and_rounds();
            Some((name, turns + 1, rounds))
        });
        let model = RoomStartModel {
            id: scenario.id.clone(),
            title: scenario.title.clone(),
            name: scenario.persona.name.clone(),
            you_are: scenario.you_are.clone(),
            setup: self.room_setup.clone(),
            addresses: self.room_addresses.iter().map(|at| format!("{} ({})", at.ip, at.line)).collect(),
            broken_off,
        };
        let troupe = &mut self.troupe;
        let mut paint = |painter: &Painter, rect: Rect, _: &str, _: Picture| {
            let Mood { tension, trust } = scenario.persona.mood;
            let pose = pose_for(f32::from(tension), f32::from(trust));
            let now = Appearance::in_a_picture(pose, f32::from(tension));
            let now = Appearance { reveal: Reveal::Known(0.0), ..now };
            troupe.paint_as(painter, rect, &scenario, "room-start", View::Briefing, &now);
        };
        let Some(action) = room_start_ui(ui, look, &model, &mut paint) else { return };
        self.acted = true;
        match action {
            RoomStartAction::Back => self.show(Screen::Briefing),
            RoomStartAction::Open => self.open_room(&scenario, false),
            RoomStartAction::Rehearse => self.open_room(&scenario, true),
            RoomStartAction::Change(setup) => {
                if setup.address != self.room_setup.address {
                    self.look_for_addresses();
                }
                self.room_setup = setup;
            }
            RoomStartAction::Turn(on) => self.turn_scenario(&scenario.id, on),
            RoomStartAction::GoOn => self.go_on_with_room(),
            RoomStartAction::Forget => self.forget_kept_room(),
        }
    }

    /// The scenario before or after this one in the library.
    fn turn_scenario(&mut self, id: &str, on: bool) {
        let library = self.shelf.library(&self.library_state());
        let mut ids: Vec<String> = Vec::new();
        for person in library.tabs.iter().flat_map(LibraryTab::people) {
            if !ids.contains(&person.id) {
                ids.push(person.id.clone());
            }
        }
        let Some(place) = ids.iter().position(|other| other == id) else { return };
        let count = ids.len().max(1);
        let next = if on { place + 1 } else { place + count - 1 } % count;
        if let Some(scenario) = ids.get(next).and_then(|id| self.shelf.get(id)) {
            self.scenario = Some(Arc::clone(scenario));
        }
    }

    fn open_room(&mut self, scenario: &Arc<Scenario>, is_rehearsal: bool) {
        let seed = match self.seed.take().map_or_else(fresh_seed, Ok) {
            Ok(seed) => seed,
            Err(fault) => return self.notices.push(Topic::Kept, fault.to_string()),
        };
        let mut setup = self.room_setup.clone();
        if is_rehearsal {
            setup.options.minutes = Some(2);
            setup.options.keep = false;
        }
        let file = self.folders.as_ref().filter(|_| setup.options.keep).map(RoomFile::new);
        let file = match file.transpose() {
            Ok(file) => file,
            Err(fault) => {
                self.say_not_kept(Some(&fault.to_string()));
                None
            }
        };
        let workshop = Workshop::new(Arc::clone(scenario), seed, setup.options);
        let room = net::Room::begin(workshop, &self.words, file, self.news());
        self.enter_room(Room::new(room, setup, is_rehearsal));
    }

    fn go_on_with_room(&mut self) {
        let Some(kept) = self.kept_room.take() else { return };
        let Some(scenario) = self.shelf.get(kept.kept().scenario()).cloned() else { return };
        match net::Room::resume(kept, &scenario, &self.words, self.news()) {
            Ok(room) => {
                let options = room.look(|workshop| *workshop.options());
                let setup = Setup { options, ..self.room_setup.clone() };
                self.scenario = Some(scenario);
                self.enter_room(Room::new(room, setup, false));
            }
            Err(fault) => {
                let words = self.words.with("room-cannot-go-on", &[("reason", fault.to_string().into())]);
                self.notices.push(Topic::Kept, words);
            }
        }
    }

    fn enter_room(&mut self, mut room: Room) {
        room.set_reduce_motion(self.settings.reduce_motion);
        room.own_window = self.second_display;
        self.room_full_screen = self.second_display;
        // Where there is one display the room comes first, with the strip; its leader's view is a key away.
        room.leader = room.own_window;
        self.kept_room = None;
        self.room = Some(room);
        self.open_to_phones();
        self.show(Screen::Room);
    }

    /// Opens the room to phones, where it votes by phone, at the address that was chosen or the likeliest there is.
    fn open_to_phones(&mut self) {
        let address = self.room_addresses.get(self.room_setup.address).or(self.room_addresses.first());
        let (Some(room), Some(address)) = (&mut self.room, address) else { return };
        if !room.wants_phones() {
            return;
        }
        if let Err(fault) = room.open_to_phones(address, &self.words) {
            let words = self.words.with("room-no-phones", &[("reason", fault.to_string().into())]);
            self.notices.push(Topic::Kept, words);
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
        if let Some(room) = &mut self.room {
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
            if let (RoomAction::Said, Some(room)) = (action, &mut self.room) {
                room.hear(&ui.data_mut(|data| data.remove_temp::<String>(said_field())).unwrap_or_default());
            }
            self.do_in_room(action);
        }
    }

    /// Draws one frame of the room's own window. The main window's frame comes first and lets the time go by.
    pub fn room_frame(&mut self, ui: &mut Ui) {
        let look = self.room_look();
        let name = (look.theme_name, look.reduce_motion);
        if self.room_styled != Some(name) {
            self.room_styled = Some(name);
            ui.ctx().all_styles_mut(|style| *style = look.style());
            self.acted = true;
        }
        let Some(state) = self.room_keys() else { return };
        let mut actions = pressed(ui, &self.keys, state);
        if let Some(room) = &self.room {
            let model: RoomModel = room.room_model();
            let scenario = Arc::clone(room.scenario());
            let mut paint = painter(&mut self.troupe, &scenario, Place::Own, room.appearance());
            actions.extend(room_ui(ui, &look, &model, Surface::Window, &mut paint));
        }
        self.scripts.look_over(ui.ctx());
        for action in actions {
            self.acted = true;
            self.do_in_room(action);
        }
    }

    /// What the keys of a room depend on.
    fn room_keys(&self) -> Option<Pressed> {
        let room = self.room.as_ref()?;
        Some(Pressed {
            counting: room.counting(),
            replies: room.look(|workshop| workshop.choices().len()),
            asks_to_leave: room.asks_to_leave,
            types: false,
        })
    }

    /// The look of the room's screen: that of a projector, unless somebody wants more contrast.
    fn room_look(&self) -> Look {
        let name = match self.settings.theme {
            Theme::HighContrast => ThemeName::HighContrast,
            Theme::Light | Theme::Dark | Theme::Projector => ThemeName::Projector,
        };
        let accent = self.scenario.as_ref().map(|scenario| scenario.id.as_str());
        Look::new(&self.tokens, Rc::clone(&self.words), name, accent, 1280.0)
            .with_reduced_motion(self.settings.reduce_motion)
            .with_keys(Rc::clone(&self.keys))
    }

    pub(super) fn do_in_room(&mut self, action: RoomAction) {
        let Some(room) = &mut self.room else { return };
        match action {
            RoomAction::Present if room.own_window => self.room_full_screen = !self.room_full_screen,
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
                self.room_full_screen = self.second_display;
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

    fn forget_kept_room(&mut self) {
        let Some(kept) = self.kept_room.take() else { return };
        if let Err(fault) = kept.delete() {
            self.notices.push(Topic::Kept, self.room_not_forgotten(&fault));
        }
    }

    fn leave_room(&mut self) {
        // Phones hear that it is over, and its file is let go of.
        self.room = None;
        self.forget_room_window();
        self.find_kept_room(false);
        self.show(Screen::Library);
    }

    /// Lets time go by in the room.
    pub(super) fn advance_room(&mut self, seconds: f32) {
        let Some(room) = &mut self.room else { return };
        room.set_reduce_motion(self.settings.reduce_motion);
        self.acted |= room.advance(seconds);
        if room.is_keeping_failing() && !room.told_unwritten {
            room.told_unwritten = true;
            self.say_not_kept(None);
        }
    }
}

/// Paints the customer of a room.
fn painter<'a>(troupe: &'a mut Troupe, scenario: &'a Scenario, place: Place, now: Appearance) -> Box<StagePainter<'a>> {
    Box::new(move |painter: &Painter, rect: Rect, view: View| -> Option<WordsAt> {
        troupe.stage(scenario, slot(place, view))?.paint(painter, rect, view, &now)
    })
}

/// Asks once whether to leave the room.
fn leave_ui(ui: &Ui, look: &Look, is_rehearsal: bool) -> Option<RoomAction> {
    let mut action = None;
    let panel = modal_ui(ui.ctx(), look, Id::new("leave the room"), 620.0, |ui| {
        text_ui(ui, look, &look.text("room-leave-title"), TextStyle::Title, look.theme.ink);
        ui.add_space(8.0);
        let about = if is_rehearsal { "room-leave-rehearsal" } else { "room-leave-about" };
        text_ui(ui, look, &look.text(about), TextStyle::Body, look.theme.ink);
        ui.add_space(20.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
            if Button::main(&look.text("room-stay")).key(Key::Escape).ui(ui, look).clicked() {
                action = Some(RoomAction::AskToLeave);
            }
            if Button::outlined(&look.text("leader-look-back")).ui(ui, look).clicked() {
                action = Some(RoomAction::End);
            }
            if Button::outlined(&look.text("room-leave")).ui(ui, look).clicked() {
                action = Some(RoomAction::Leave);
            }
        });
    });
    // Esc itself is one of the room's keys; a press beside the panel comes here.
    action.or(panel.should_close().then_some(RoomAction::AskToLeave))
}

/// How rooms are set up until somebody says otherwise.
pub(super) fn usual_setup() -> Setup {
    let mut setup = Setup::default();
    setup.options.minutes = Some(40);
    setup
}

#[cfg(test)]
impl Program {
    /// How far the room has come.
    pub(in crate::app) fn room_step(&self) -> Option<crate::workshop::Step> {
        self.room.as_ref().map(|room| room.look(crate::workshop::Workshop::step))
    }

    /// The counts of the vote at this moment.
    pub(in crate::app) fn room_tally(&self) -> Vec<u32> {
        let Some(room) = &self.room else { return Vec::new() };
        room.look(|workshop| workshop.round().map(|round| round.tally().counts().to_vec()).unwrap_or_default())
    }

    /// Does something in the room.
    pub(in crate::app) fn room_action(&mut self, action: RoomAction) {
        self.do_in_room(action);
    }

    /// The room that is led.
    pub(in crate::app) fn led(&mut self) -> Option<&mut Room> {
        self.room.as_mut()
    }

    /// What is said of what could not be kept.
    pub(in crate::app) fn notice(&self) -> Option<&str> {
        self.notices.on_a_page()
    }

    /// Pretends that this machine has these addresses.
    pub(in crate::app) fn pretend_addresses(&mut self, addresses: Vec<crate::net::Address>) {
        self.room_addresses = addresses;
    }
}
