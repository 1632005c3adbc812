//! Pictures by size: those that are there, those being made, and what to show meanwhile.

use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use super::pictures::Need;

/// Pictures not painted for this many frames are let go when others are asked for.
const KEPT_FRAMES: u64 = 3;

/// Pictures that show less than this share of what is needed are not worth showing meanwhile.
const WORTH_SHOWING: f32 = 0.9;

/// Pictures of one drawing at the sizes that are being painted.
pub(super) struct Shelf<P> {
    entries: Vec<Entry<P>>,
    coming: Option<(Need, Receiver<P>)>,
    asked: Option<Need>,
}

struct Entry<P> {
    made_for: Need,
    /// The frame in which they were painted last.
    used: Option<u64>,
    pictures: P,
}

impl<P> Default for Shelf<P> {
    fn default() -> Self {
        Self { entries: Vec::new(), coming: None, asked: None }
    }
}

impl<P: Send + 'static> Shelf<P> {
    /// Whether better pictures than those painted are on their way.
    pub(super) fn is_busy(&self) -> bool {
        self.coming.is_some() || self.asked.is_some_and(|asked| !self.has(&asked))
    }

    /// Whether there is anything to show.
    pub(super) fn has_any(&self) -> bool {
        !self.entries.is_empty()
    }

    /// Lets all pictures go.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Sees to it that pictures for `need` are there or on their way. They are made for `generous`, which is the same
    /// or covers more, by `make` on a thread of its own.
    ///
    /// While the size keeps changing nothing new is started, as long as there is something to show.
    pub(super) fn ask(
        &mut self,
        need: Need,
        generous: Need,
        frame: Option<u64>,
        make: impl FnOnce(Need) -> P + Send + 'static,
    ) {
        let passable = self.has(&need) || self.can_stand_in(&need);
        self.receive(!passable && self.coming.as_ref().is_some_and(|(coming, _)| !coming.covers(&need)));
        if let Some(frame) = frame.filter(|_| self.has(&need)) {
            self.entries.retain(|entry| {
                entry.used.is_none_or(|used| used + KEPT_FRAMES >= frame) || entry.made_for.covers(&need)
            });
        }
        let settled = self.asked == Some(need) || !self.can_stand_in(&need);
        self.asked = Some(need);
        if self.has(&need) || self.coming.is_some() || !settled {
            return;
        }
        let (sender, receiver) = channel();
        let work = move || {
            // Whoever asked may have gone.
            let _ = sender.send(make(generous));
        };
        // Where no thread can be had there is nothing to wait for, and nothing is painted but the ground.
        if thread::Builder::new().name("stage pictures".into()).spawn(work).is_ok() {
            self.coming = Some((generous, receiver));
        }
    }

    /// Pictures for `need`: the right ones, or those of another size that show nearly all of it, or else the right ones
    /// as soon as they are made. `None` if they cannot be made.
    pub(super) fn obtain(&mut self, need: &Need, frame: u64) -> Option<&mut P> {
        self.receive(!self.has(need) && !self.can_stand_in(need));
        let best = |entry: &Entry<P>| {
            if entry.made_for.covers(need) { 2.0 } else { entry.made_for.share_of(need) }
        };
        let entry = self.entries.iter_mut().max_by(|a, b| best(a).total_cmp(&best(b)))?;
        entry.used = Some(frame);
        Some(&mut entry.pictures)
    }

    /// Whether the right pictures for `need` are there.
    pub(super) fn has(&self, need: &Need) -> bool {
        self.entries.iter().any(|entry| entry.made_for.covers(need))
    }

    fn can_stand_in(&self, need: &Need) -> bool {
        self.entries.iter().any(|entry| entry.made_for.share_of(need) > WORTH_SHOWING)
    }

    /// Takes in what was made, waiting for it if asked to.
    fn receive(&mut self, wait: bool) {
        let Some((made_for, receiver)) = &self.coming else { return };
        let pictures = match receiver.try_recv() {
            Ok(pictures) => Some(pictures),
            Err(TryRecvError::Empty) if wait => receiver.recv().ok(),
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => None,
        };
        if let Some(pictures) = pictures {
            self.entries.push(Entry { made_for: *made_for, used: None, pictures });
        }
        self.coming = None;
    }
}
