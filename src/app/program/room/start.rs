//! Before a room: the page that sets it up, one that broke off, and its opening.

use std::sync::Arc;

use bevy_egui::egui::{Painter, Rect, Ui};

use crate::app::program::notices::Topic;
use crate::app::program::{Program, Screen};
use crate::app::room::Room;
use crate::app::screens::Picture;
use crate::app::screens::library::LibraryTab;
use crate::app::screens::room_start::{RoomStartAction, RoomStartModel, Setup, room_start_ui};
use crate::app::stage::{Appearance, Reveal, View, pose_for};
use crate::app::theme::Look;
use crate::net::{self, KeptRoom, Likely, addresses, kept_rooms};
use crate::records::{RoomFile, fresh_seed, system_line};
use crate::scenario::{Mood, Scenario};
use crate::workshop::Workshop;

impl Program {
    /// Looks for a room that broke off; on starting, opens the page that offers to go on with it.
    pub(in crate::app::program) fn find_kept_room(&mut self, shows: bool) {
        let Some(folders) = &self.folders else { return };
        let broke_off = |kept: &KeptRoom| !kept.kept().is_ended() && self.shelf.get(kept.kept().scenario()).is_some();
        self.room.broken_off = kept_rooms(folders).into_iter().find(broke_off);
        let scenario = self.room.broken_off.as_ref().and_then(|kept| self.shelf.get(kept.kept().scenario()).cloned());
        if let (Some(scenario), true) = (scenario, shows) {
            self.scenario = Some(scenario);
            self.look_for_addresses();
            self.screen = Screen::RoomStart;
        }
    }

    /// Opens the page before a room, for the scenario that is chosen.
    pub(in crate::app::program) fn start_room(&mut self) {
        if self.room.broken_off.is_none() {
            self.find_kept_room(false);
        }
        self.look_for_addresses();
        self.show(Screen::RoomStart);
    }

    /// Asks the system for this machine's addresses. Its own loopback reaches no phone and is left out.
    pub(super) fn look_for_addresses(&mut self) {
        let all = addresses().unwrap_or_default();
        self.room.addresses = all.into_iter().filter(|address| address.likely != Likely::ThisMachine).collect();
    }

    pub(in crate::app::program) fn room_start(&mut self, ui: &mut Ui, look: &Look) {
        let Some(scenario) = self.scenario.clone() else {
            self.show(Screen::Library);
            return;
        };
        let broken_off = self.room.broken_off.as_ref().and_then(|kept| {
            let name = self.shelf.get(kept.kept().scenario())?.persona.name.clone();
            let (turns, rounds) = kept.kept().turns_and_rounds();
            Some((name, turns + 1, rounds))
        });
        let model = RoomStartModel {
            id: scenario.id.clone(),
            title: scenario.title.clone(),
            name: scenario.persona.name.clone(),
            you_are: scenario.you_are.clone(),
            setup: self.room.setup.clone(),
            addresses: self.room.addresses.iter().map(|at| format!("{} ({})", at.ip, at.line)).collect(),
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
                if setup.address != self.room.setup.address {
                    self.look_for_addresses();
                }
                self.room.setup = setup;
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
            Err(fault) => {
                let reason = ("reason", self.reason(fault.line()).into());
                return self.notices.push(Topic::Kept, self.words.with("fault-cannot-begin", &[reason]));
            }
        };
        let mut setup = self.room.setup.clone();
        if is_rehearsal {
            setup.options.minutes = Some(2);
            setup.options.keep = false;
        }
        let file = self.folders.as_ref().filter(|_| setup.options.keep).map(RoomFile::new);
        let file = match file.transpose() {
            Ok(file) => file,
            Err(fault) => {
                self.say_not_kept(Some(&self.reason(system_line(&fault))));
                None
            }
        };
        let workshop = Workshop::new(Arc::clone(scenario), seed, setup.options);
        let room = net::Room::begin(workshop, &self.words, file, self.news());
        self.enter_room(Room::new(room, setup, is_rehearsal));
    }

    fn go_on_with_room(&mut self) {
        let Some(kept) = self.room.broken_off.take() else { return };
        let Some(scenario) = self.shelf.get(kept.kept().scenario()).cloned() else { return };
        match net::Room::resume(kept, &scenario, &self.words, self.news()) {
            Ok(room) => {
                let options = room.look(|workshop| *workshop.options());
                let setup = Setup { options, ..self.room.setup.clone() };
                self.scenario = Some(scenario);
                self.enter_room(Room::new(room, setup, false));
            }
            Err(fault) => {
                let words = self.words.with("room-cannot-go-on", &[("reason", self.reason(fault.line()).into())]);
                self.notices.push(Topic::Kept, words);
            }
        }
    }

    fn enter_room(&mut self, mut room: Room) {
        room.set_reduce_motion(self.settings.reduce_motion);
        room.own_window = self.room.second_display;
        self.room.full_screen = self.room.second_display;
        // Where there is one display the room comes first, with the strip; its leader's view is a key away.
        room.leader = room.own_window;
        self.room.broken_off = None;
        self.room.led = Some(room);
        self.open_to_phones();
        self.show(Screen::Room);
    }

    /// Opens the room to phones, where it votes by phone, at the address that was chosen or the likeliest there is.
    pub(super) fn open_to_phones(&mut self) {
        let address = self.room.addresses.get(self.room.setup.address).or(self.room.addresses.first());
        let (Some(room), Some(address)) = (&mut self.room.led, address) else { return };
        if !room.wants_phones() {
            return;
        }
        if let Err(fault) = room.open_to_phones(address, &self.words) {
            let words = self.words.with("room-no-phones", &[("reason", self.reason(fault.line()).into())]);
            self.notices.push(Topic::Kept, words);
        }
    }

    fn forget_kept_room(&mut self) {
        let Some(kept) = self.room.broken_off.take() else { return };
        if let Err(fault) = kept.delete() {
            self.notices.push(Topic::Kept, self.room_not_forgotten(&fault));
        }
    }
}

/// How rooms are set up until somebody says otherwise.
pub(super) fn usual_setup() -> Setup {
    let mut setup = Setup::default();
    setup.options.minutes = Some(40);
    setup
}
