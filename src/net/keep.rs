//! The room on the disk: tallies and notes without names, so that a room that broke off can go on.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::records::{Folders, RoomFile};
use crate::scenario::Scenario;
use crate::workshop::{Kept, ResumeFault, Workshop};

/// Between two writes; what comes in meanwhile is written together.
const PAUSE: Duration = Duration::from_millis(300);

/// After a write that failed: whether or not anybody votes meanwhile, it is tried again.
const AGAIN: Duration = Duration::from_secs(3);

/// Where phones found the room: they come back by themselves where it opens there again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptDoor {
    pub(super) ip: IpAddr,
    pub(super) port: u16,
    pub(super) path: String,
    pub(super) code: String,
}

/// A room as its file holds it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Written {
    #[serde(default)]
    door: Option<KeptDoor>,
    room: Kept,
}

/// A room on the disk that nobody leads now.
#[derive(Debug)]
pub struct KeptRoom {
    file: RoomFile,
    written: Written,
}

/// The rooms on the disk that nobody leads now, the newest first. Those that broke off can go on; those that were ended can
/// be looked back on.
#[must_use]
pub fn kept_rooms(folders: &Folders) -> Vec<KeptRoom> {
    let read = |file: RoomFile| {
        let written = ron::from_str(&file.read()?).ok()?;
        Some(KeptRoom { file, written })
    };
    RoomFile::left(folders).into_iter().filter_map(read).collect()
}

impl KeptRoom {
    /// What was kept.
    #[must_use]
    pub fn kept(&self) -> &Kept {
        &self.written.room
    }

    /// Takes it off the disk.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn delete(self) -> std::io::Result<()> {
        self.file.delete()
    }

    /// The room, to look back on or to go on with.
    ///
    /// # Errors
    /// Where it was written by a newer program, or the scenario has changed since.
    pub fn workshop(&self, scenario: &Arc<Scenario>) -> Result<Workshop, ResumeFault> {
        Workshop::resume(scenario, self.written.room.clone())
    }

    pub(super) fn taken_up(self) -> (RoomFile, Option<KeptDoor>) {
        (self.file, self.written.door)
    }
}

/// What the keeper is asked to do.
enum Order {
    Keep(Box<Kept>),
    Door(KeptDoor),
    Forget,
}

/// What the keeper's thread holds.
struct Desk {
    file: RoomFile,
    door: Option<KeptDoor>,
    room: Option<Box<Kept>>,
    is_failing: Arc<AtomicBool>,
}

impl Desk {
    /// Works until nobody can ask for anything any more.
    fn work(mut self, given: &Receiver<Order>) {
        loop {
            let is_failing = self.is_failing.load(Ordering::Relaxed);
            let heard = match is_failing {
                true => given.recv_timeout(AGAIN),
                false => given.recv().map_err(RecvTimeoutError::from),
            };
            match heard {
                Ok(first) => std::iter::once(first).chain(given.try_iter()).for_each(|order| self.take(order)),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    // The disk may be well again: what failed is tried a last time.
                    if is_failing {
                        self.write();
                    }
                    return;
                }
            }
            if self.write() {
                thread::sleep(PAUSE);
            }
        }
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Keep(kept) => self.room = Some(kept),
            Order::Door(opened) => self.door = Some(opened),
            Order::Forget => {
                self.room = None;
                self.is_failing.store(self.file.delete().is_err(), Ordering::Relaxed);
            }
        }
    }

    /// Writes the room down as it was given last. Whether there was one.
    fn write(&self) -> bool {
        let Some(room) = &self.room else { return false };
        let written = Written { door: self.door.clone(), room: Kept::clone(room) };
        let done = ron::to_string(&written).is_ok_and(|text| self.file.write(&text).is_ok());
        self.is_failing.store(!done, Ordering::Relaxed);
        true
    }
}

/// Writes the room down in a thread of its own, so that no key press waits for the disk.
pub(super) struct Keeper {
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
    is_failing: Arc<AtomicBool>,
}

impl Keeper {
    pub(super) fn new(file: RoomFile) -> Self {
        let (orders, given) = mpsc::channel();
        let is_failing = Arc::new(AtomicBool::new(false));
        let failing = Arc::clone(&is_failing);
        let thread = thread::spawn(move || Desk { file, door: None, room: None, is_failing: failing }.work(&given));
        Self { orders: Some(orders), thread: Some(thread), is_failing }
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // The thread ends only after this sender is gone.
            let _ = orders.send(order);
        }
    }

    /// Writes the room down soon.
    pub(super) fn keep(&self, kept: Kept) {
        self.order(Order::Keep(Box::new(kept)));
    }

    /// Writes down where phones find the room.
    pub(super) fn keep_door(&self, door: KeptDoor) {
        self.order(Order::Door(door));
    }

    /// Takes it off the disk.
    pub(super) fn forget(&self) {
        self.order(Order::Forget);
    }

    /// Whether the last write failed.
    pub(super) fn is_failing(&self) -> bool {
        self.is_failing.load(Ordering::Relaxed)
    }
}

impl Drop for Keeper {
    /// What was asked for is done before the file is let go of.
    fn drop(&mut self) {
        drop(self.orders.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
