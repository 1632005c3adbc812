//! What the window and the server share.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, watch};

use super::keep::Keeper;
use super::told::Told;
use super::voters::Voters;
use crate::workshop::Workshop;

/// The room between the window’s thread and the server’s. The lock of the voters is never held while that of the workshop
/// is taken, nor the other way round.
pub(super) struct Hall {
    workshop: Mutex<Workshop>,
    voters: Mutex<Voters>,
    told: watch::Sender<Arc<Told>>,
    /// Phones have done something that the leader should see.
    pub(super) stirred: Notify,
    keeper: Mutex<Option<Keeper>>,
    news: Box<dyn Fn() + Send + Sync>,
    changes: AtomicU64,
    /// What silence is called among the replies.
    silence: String,
}

/// A lock that another thread gave up in the middle guards whole values all the same: every change here is one call.
fn taken<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hall {
    pub(super) fn new(
        workshop: Workshop,
        silence: String,
        keeper: Option<Keeper>,
        news: Box<dyn Fn() + Send + Sync>,
    ) -> Self {
        let told = watch::Sender::new(Arc::new(Told::of(&workshop, &silence)));
        let hall = Self {
            workshop: Mutex::new(workshop),
            voters: Mutex::default(),
            told,
            stirred: Notify::new(),
            keeper: Mutex::new(keeper),
            news,
            changes: AtomicU64::new(0),
            silence,
        };
        hall.lead(|_| ());
        hall
    }

    /// Does something to the workshop that everybody hears of.
    pub(super) fn lead<R>(&self, act: impl FnOnce(&mut Workshop) -> R) -> R {
        let mut workshop = taken(&self.workshop);
        let done = act(&mut workshop);
        self.pass_on(&workshop, true);
        done
    }

    /// Writes down how long the room has been at work; nobody needs to hear of it.
    pub(super) fn keep_time(&self, seconds: u32) {
        let mut workshop = taken(&self.workshop);
        workshop.set_seconds(seconds);
        if let Some(keeper) = taken(&self.keeper).as_ref() {
            keeper.keep(workshop.kept());
        }
    }

    /// Looks at the workshop.
    pub(super) fn look<R>(&self, look: impl FnOnce(&Workshop) -> R) -> R {
        look(&taken(&self.workshop))
    }

    /// Does what a phone asks for; the leader hears of it soon after.
    pub(super) fn ask<R>(&self, act: impl FnOnce(&mut Workshop) -> R) -> R {
        let done = act(&mut taken(&self.workshop));
        self.stirred.notify_one();
        done
    }

    /// Lets the leader, and where they may see it the phones, know what phones have done.
    pub(super) fn settle(&self) {
        let workshop = taken(&self.workshop);
        self.pass_on(&workshop, workshop.options().bars_while_voting);
        drop(workshop);
        self.wake();
    }

    fn pass_on(&self, workshop: &Workshop, to_phones: bool) {
        // Under the workshop’s lock, so that nothing older is told after something newer.
        if to_phones {
            self.told.send_replace(Arc::new(Told::of(workshop, &self.silence)));
        }
        self.changes.fetch_add(1, Ordering::Relaxed);
        if let Some(keeper) = taken(&self.keeper).as_ref() {
            keeper.keep(workshop.kept());
        }
    }

    /// Tells phones that the room has ended, whatever the workshop says.
    pub(super) fn say_goodbye(&self) {
        self.told.send_replace(Arc::new(Told::goodbye()));
    }

    /// What phones hear from now on.
    pub(super) fn listen(&self) -> watch::Receiver<Arc<Told>> {
        self.told.subscribe()
    }

    pub(super) fn voters(&self) -> MutexGuard<'_, Voters> {
        taken(&self.voters)
    }

    pub(super) fn keeper(&self) -> MutexGuard<'_, Option<Keeper>> {
        taken(&self.keeper)
    }

    /// How often anything has changed.
    pub(super) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Relaxed)
    }

    /// Wakes the window.
    pub(super) fn wake(&self) {
        self.changes.fetch_add(1, Ordering::Relaxed);
        (self.news)();
    }
}
