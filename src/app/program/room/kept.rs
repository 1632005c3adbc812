//! The rooms that are kept on this machine: what the settings show of them, saving the page of one, and deleting them.

use std::io;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, channel};

use super::page::write_room;
use crate::app::program::Program;
use crate::app::program::profiles::Asked;
use crate::app::progress::day_told;
use crate::app::screens::ask::Question;
use crate::app::screens::settings::RoomRow;
use crate::net::{LeftRoom, left_rooms};
use crate::records::{now, system_line};
use crate::scoring::space::{MOST_STATES, Space};
use crate::workshop::{RoomDebrief, Workshop};

/// What is known of the rooms that are kept.
#[derive(Debug, Default)]
pub(in crate::app::program) struct KeptRooms {
    rooms: Vec<KnownRoom>,
    /// What came of the last thing that was done with them; empty where nothing was.
    pub(in crate::app::program) told: String,
    /// A room whose page is being made.
    looked_back: Option<LookedBack>,
}

/// A room on the disk.
#[derive(Debug)]
struct KnownRoom {
    key: String,
    /// When it began, in seconds since 1970.
    began: u64,
    /// What else is known; none where it cannot be read.
    about: Option<AboutRoom>,
}

#[derive(Debug)]
struct AboutRoom {
    scenario: String,
    turns: usize,
    most_votes: u32,
    ended: bool,
}

/// A room that is looked back on away from this thread, to save its page.
#[derive(Debug)]
struct LookedBack {
    scenario: String,
    began: u64,
    coming: Receiver<RoomDebrief>,
}

impl KeptRooms {
    /// Whether the page of one is being made.
    pub(in crate::app::program) fn is_busy(&self) -> bool {
        self.looked_back.is_some()
    }
}

impl KnownRoom {
    fn of(left: &LeftRoom) -> Self {
        let about = left.kept().map(|kept| AboutRoom {
            scenario: kept.scenario().to_owned(),
            turns: kept.turns_and_rounds().0,
            most_votes: kept.most_votes(),
            ended: kept.is_ended(),
        });
        Self { key: left.key(), began: left.began(), about }
    }
}

impl Program {
    /// Does something with the rooms on the disk. One that broke off is let go of meanwhile: it is one of them.
    fn with_left_rooms<R>(&mut self, act: impl FnOnce(&mut Self, Vec<LeftRoom>) -> R) -> Option<R> {
        let folders = self.folders.clone()?;
        self.room.broken_off = None;
        let done = act(self, left_rooms(&folders));
        self.find_kept_room(false);
        Some(done)
    }

    /// Looks at what rooms there are.
    pub(in crate::app::program) fn list_kept_rooms(&mut self) {
        let rooms = self.with_left_rooms(|_, left| left.iter().map(KnownRoom::of).collect());
        self.room.kept.rooms = rooms.unwrap_or_default();
    }

    /// What the settings show of them, the newest first.
    pub(in crate::app::program) fn room_rows(&self) -> Vec<RoomRow> {
        self.room.kept.rooms.iter().map(|room| self.room_row(room)).collect()
    }

    fn room_row(&self, room: &KnownRoom) -> RoomRow {
        let words = &self.words;
        let day = ("day", day_told(words, room.began, now()).into());
        let Some(about) = &room.about else {
            let title = words.text("data-room-unreadable");
            return RoomRow {
                key: room.key.clone(),
                title,
                about: words.with("data-room-began", &[day]),
                saves: false,
            };
        };
        let scenario = self.shelf.get(&about.scenario);
        let title = match scenario {
            Some(scenario) => {
                let name = ("name", scenario.persona.name.as_str().into());
                words.with("room-meets", &[name, ("title", scenario.title.as_str().into())])
            }
            None => words.with("data-room-unknown", &[("scenario", about.scenario.as_str().into())]),
        };
        let votes = ("votes", i64::from(about.most_votes).into());
        let began = [
            words.with("data-room-began", &[day]),
            words.with("data-room-voted", &[votes]),
            match about.ended {
                true => words.with("data-room-ended", &[("turns", about.turns.into())]),
                false => words.with("data-room-broke-off", &[("turn", (about.turns + 1).into())]),
            },
        ];
        RoomRow { key: room.key.clone(), title, about: began.join(" "), saves: scenario.is_some() }
    }

    /// Looks back on a room away from this thread, since what was in reach may take seconds to work out, and saves its
    /// page then.
    pub(in crate::app::program) fn save_kept_room(&mut self, key: &str) {
        if self.room.kept.is_busy() {
            return;
        }
        let workshop = self.with_left_rooms(|program, left| {
            let room = left.into_iter().find(|room| room.key() == key)?;
            let kept = room.kept()?.clone();
            let scenario = program.shelf.get(kept.scenario())?;
            Some((Workshop::resume(scenario, kept), scenario.id.clone(), room.began()))
        });
        let Some((workshop, scenario, began)) = workshop.flatten() else { return self.list_kept_rooms() };
        let workshop = match workshop {
            Ok(workshop) => workshop,
            Err(fault) => {
                let reason = ("reason", self.reason(fault.line()).into());
                self.room.kept.told = self.words.with("data-room-changed", &[reason]);
                return;
            }
        };
        let (sender, coming) = channel();
        let work = move || {
            let space = Space::of_run(&workshop.run(), MOST_STATES);
            // A window that was closed needs no answer.
            let _ = sender.send(workshop.debrief(space.as_ref()));
        };
        match std::thread::Builder::new().name("a room's page".into()).spawn(work) {
            Ok(_) => {
                self.room.kept.told = self.words.text("data-room-saving");
                self.room.kept.looked_back = Some(LookedBack { scenario, began, coming });
            }
            Err(fault) => {
                let reason = ("reason", self.reason(system_line(&fault)).into());
                self.room.kept.told = self.words.with("room-not-saved", &[reason]);
            }
        }
    }

    /// Takes in a room that was looked back on since the last frame, and saves its page.
    pub(in crate::app::program) fn hear_of_kept_room(&mut self) {
        let Some(looked_back) = &self.room.kept.looked_back else { return };
        let Ok(debrief) = looked_back.coming.try_recv() else { return };
        let (scenario, began) = (looked_back.scenario.clone(), looked_back.began);
        self.room.kept.looked_back = None;
        self.room.kept.told = match &self.folders {
            Some(folders) => write_room(folders, &debrief, &scenario, began, &self.words),
            None => self.words.text("debrief-page-nowhere"),
        };
        self.acted = true;
    }

    /// Asks whether a room is to be deleted; without a key, whether all are.
    pub(in crate::app::program) fn ask_to_delete_rooms(&mut self, key: Option<&str>) {
        let words = Rc::clone(&self.words);
        let count = self.room.kept.rooms.len();
        let (title, about) = match key {
            Some(key) => {
                let Some(room) = self.room.kept.rooms.iter().find(|room| room.key == key) else { return };
                let row = self.room_row(room);
                let values = [("room", row.title.into()), ("about", row.about.into())];
                (words.text("data-room-delete-title"), words.with("data-room-delete-about", &values))
            }
            None => {
                let count = [("count", count.into())];
                (words.with("data-rooms-delete-title", &count), words.text("data-rooms-delete-about"))
            }
        };
        let question =
            Question { title, about, keep: words.text("data-rooms-keep"), go: words.text("data-room-delete") };
        self.question = Some((question, Asked::DeleteRooms(key.map(str::to_owned))));
    }

    /// Deletes a room; without a key, all that nobody leads now.
    pub(in crate::app::program) fn delete_rooms(&mut self, key: Option<&str>) {
        let deleted = self.with_left_rooms(|_, left| {
            let wanted = left.into_iter().filter(|room| key.is_none_or(|key| room.key() == key));
            // One that cannot be deleted keeps no other.
            wanted.map(LeftRoom::delete).filter_map(Result::err).reduce(|_, fault| fault)
        });
        self.room.kept.told = match deleted.flatten() {
            None => self.words.text("data-rooms-deleted"),
            Some(fault) => self.room_not_forgotten(&fault),
        };
        self.list_kept_rooms();
        self.acted = true;
    }

    /// Why what is kept of a room is still there.
    pub(in crate::app::program) fn room_not_forgotten(&self, fault: &io::Error) -> String {
        self.words.with("room-not-forgotten", &[("reason", self.reason(system_line(fault)).into())])
    }
}
