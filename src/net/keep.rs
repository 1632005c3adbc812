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
    /// When the room began, in seconds since 1970; older programs did not write it.
    #[serde(default)]
    began: Option<u64>,
    #[serde(default)]
    door: Option<KeptDoor>,
    room: Kept,
}

/// A room on the disk that nobody leads now, whether or not this program can read it.
#[derive(Debug)]
pub struct LeftRoom {
    file: RoomFile,
    written: Option<Written>,
}

/// All rooms on the disk that nobody leads now, the newest first: for a list of what is kept.
#[must_use]
pub fn left_rooms(folders: &Folders) -> Vec<LeftRoom> {
    let read = |file: RoomFile| {
        let written = file.read().and_then(|text| ron::from_str(&text).ok());
        LeftRoom { file, written }
    };
    RoomFile::left(folders).into_iter().map(read).collect()
}

impl LeftRoom {
    /// Its name among the rooms of this machine.
    #[must_use]
    pub fn key(&self) -> String {
        self.file.key()
    }

    /// What was kept; none where this program cannot read it.
    #[must_use]
    pub fn kept(&self) -> Option<&Kept> {
        self.written.as_ref().map(|written| &written.room)
    }

    /// When it began, in seconds since 1970, as well as that is known.
    #[must_use]
    pub fn began(&self) -> u64 {
        began(&self.file, self.written.as_ref())
    }

    /// Takes it off the disk.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn delete(self) -> std::io::Result<()> {
        self.file.delete()
    }
}

/// When a room began. Where that was not written, it is when it was written last, without the time it was at work.
fn began(file: &RoomFile, written: Option<&Written>) -> u64 {
    let seconds = written.map_or(0, |written| u64::from(written.room.seconds()));
    let written = written.and_then(|written| written.began);
    written.unwrap_or_else(|| file.written_at().unwrap_or_default().saturating_sub(seconds))
}

/// A room on the disk that nobody leads now.
#[derive(Debug)]
pub struct KeptRoom {
    file: RoomFile,
    written: Written,
}

/// The rooms on the disk that nobody leads now and that this program can read, the newest first. Those that broke off can
/// go on; those that were ended can be looked back on.
#[must_use]
pub fn kept_rooms(folders: &Folders) -> Vec<KeptRoom> {
    let readable = |left: LeftRoom| Some(KeptRoom { file: left.file, written: left.written? });
    left_rooms(folders).into_iter().filter_map(readable).collect()
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

    /// Its file, where phones found it, and when it began.
    pub(super) fn taken_up(self) -> (RoomFile, Option<KeptDoor>, u64) {
        let began = began(&self.file, Some(&self.written));
        (self.file, self.written.door, began)
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
    began: u64,
    door: Option<KeptDoor>,
    room: Option<Box<Kept>>,
    is_failing: Arc<AtomicBool>,
}

impl Desk {
    /// Works until nobody can ask for anything any more. What failed of deleting, if that was asked for, comes back.
    fn work(mut self, given: &Receiver<Order>) -> std::io::Result<()> {
        let mut deleted = Ok(());
        loop {
            let is_failing = self.is_failing.load(Ordering::Relaxed);
            let heard = match is_failing {
                true => given.recv_timeout(AGAIN),
                false => given.recv().map_err(RecvTimeoutError::from),
            };
            match heard {
                Ok(first) => {
                    for order in std::iter::once(first).chain(given.try_iter()) {
                        match order {
                            Order::Keep(kept) => self.room = Some(kept),
                            Order::Door(opened) => self.door = Some(opened),
                            Order::Forget => {
                                self.room = None;
                                deleted = self.file.delete();
                            }
                        }
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    // The disk may be well again: what failed is tried a last time.
                    if is_failing {
                        self.write();
                    }
                    return deleted;
                }
            }
            if self.write() {
                thread::sleep(PAUSE);
            }
        }
    }

    /// Writes the room down as it was given last. Whether there was one.
    fn write(&self) -> bool {
        let Some(room) = &self.room else { return false };
        let written = Written { began: Some(self.began), door: self.door.clone(), room: Kept::clone(room) };
        let done = ron::to_string(&written).is_ok_and(|text| self.file.write(&text).is_ok());
        self.is_failing.store(!done, Ordering::Relaxed);
        true
    }
}

/// Writes the room down in a thread of its own, so that no key press waits for the disk.
pub(super) struct Keeper {
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<std::io::Result<()>>>,
    is_failing: Arc<AtomicBool>,
}

impl Keeper {
    /// A keeper of a room that began then, in seconds since 1970.
    pub(super) fn new(file: RoomFile, began: u64) -> Self {
        let (orders, given) = mpsc::channel();
        let is_failing = Arc::new(AtomicBool::new(false));
        let failing = Arc::clone(&is_failing);
        let thread =
            thread::spawn(move || Desk { file, began, door: None, room: None, is_failing: failing }.work(&given));
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

    /// Takes it off the disk, and keeps nothing any more.
    ///
    /// # Errors
    /// Where the system refuses.
    pub(super) fn forget(mut self) -> std::io::Result<()> {
        self.order(Order::Forget);
        self.end()
    }

    /// Ends the thread, after it has done what it was asked for.
    fn end(&mut self) -> std::io::Result<()> {
        drop(self.orders.take());
        self.thread.take().map_or(Ok(()), |thread| thread.join().unwrap_or(Ok(())))
    }

    /// Whether the last write failed.
    pub(super) fn is_failing(&self) -> bool {
        self.is_failing.load(Ordering::Relaxed)
    }
}

impl Drop for Keeper {
    /// What was asked for is done before the file is let go of.
    fn drop(&mut self) {
        // Nobody waits for an answer here.
        let _ = self.end();
    }
}
