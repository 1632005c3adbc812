//! A room as the window holds it: the workshop, its clock, the face, and what the leader has open.

mod models;
mod phones;
mod rehearsal;
mod said;
pub(super) mod window;

use std::cell::OnceCell;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use super::screens::room::{Invitation, RoomAction, typed};
use super::screens::room_start::Setup;
use super::stage::{Appearance, MoodChange, NextFrame, Presence, Reveal};
use super::talk::Due;
use crate::net::{self, Reach};
use crate::reading::Listener;
use crate::scenario::{Mood, Scenario};
use crate::scoring::space::{Inexact, MOST_STATES, Space};
use crate::workshop::{Ahead, MOST_HANDS, Refusal, RoomDebrief, Shown, Workshop};

use rehearsal::Rehearsal;
pub(super) use said::Said;

/// After so many seconds without a phone the leader is told what to look at.
const NOBODY_CAME: f32 = 60.0;

/// So many seconds of the clock are lost where a room breaks off, at the most.
const CLOCK_KEPT: f32 = 5.0;

/// A room at work, in the window.
pub(super) struct Room {
    /// The workshop, its phones and its file.
    net: net::Room,
    scenario: Arc<Scenario>,
    setup: Setup,
    presence: Presence,
    reduce_motion: bool,
    /// How long it has been at work.
    seconds: f32,
    /// What each reply of this moment brings.
    ahead: Vec<Ahead>,
    rehearsal: Option<Rehearsal>,
    /// What the screen says to phones, once the room is open to them.
    invitation: Option<Invitation>,
    /// How long the room is open without a phone.
    alone: f32,
    /// What the self-test found, or is about to.
    reach: Option<Reach>,
    asked: Option<Receiver<Reach>>,
    counting: Option<usize>,
    /// Reads what somebody in the room said; made ready once it is needed.
    listener: OnceCell<Listener>,
    /// What the words that were typed last were taken for.
    said: Option<Said>,
    blank: bool,
    strip: bool,
    phone_help: bool,
    /// Whether the leader was asked about leaving.
    pub(super) asks_to_leave: bool,
    /// Whether the leader's view is shown in the main window.
    pub(super) leader: bool,
    /// Whether the room has a window of its own.
    pub(super) own_window: bool,
    /// What the room came to, once it has ended; and whether the best replies are known.
    looked_back: Option<(RoomDebrief, bool)>,
    coming: Option<Receiver<RoomDebrief>>,
    page: usize,
    /// Whether it was said that it could not be written down.
    pub(super) told_unwritten: bool,
    /// Whether what is kept of it can be deleted.
    is_kept: bool,
}

impl Room {
    /// A room around a workshop that is under way, or has not begun.
    pub(super) fn new(net: net::Room, setup: Setup, is_rehearsal: bool) -> Self {
        let (mood, session, seconds) =
            net.look(|workshop| (workshop.view().mood, workshop.session().clone(), workshop.seconds()));
        let scenario = Arc::clone(session.scenario());
        let (tension, trust) = (f32::from(mood.tension), f32::from(mood.trust));
        let mut room = Self {
            presence: Presence::new(scenario.channel, session.seed(), tension, trust),
            net,
            scenario,
            is_kept: setup.options.keep,
            setup,
            reduce_motion: false,
            #[expect(clippy::cast_precision_loss, reason = "seconds of a day or two")]
            seconds: seconds as f32,
            ahead: Vec::new(),
            rehearsal: is_rehearsal.then(Rehearsal::default),
            invitation: None,
            alone: 0.0,
            reach: None,
            asked: None,
            counting: None,
            listener: OnceCell::new(),
            said: None,
            blank: false,
            strip: true,
            phone_help: false,
            asks_to_leave: false,
            leader: false,
            own_window: false,
            looked_back: None,
            coming: None,
            page: 0,
            told_unwritten: false,
        };
        room.look_ahead();
        room
    }

    /// The scenario.
    pub(super) fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// When it began, in seconds since 1970, UTC.
    pub(super) fn began(&self) -> u64 {
        self.net.began()
    }

    /// Looks at the workshop.
    pub(super) fn look<R>(&self, look: impl FnOnce(&Workshop) -> R) -> R {
        self.net.look(look)
    }

    /// Whether the room is a rehearsal.
    pub(super) fn is_rehearsal(&self) -> bool {
        self.rehearsal.is_some()
    }

    /// Which reply's hands are counted.
    pub(super) fn counting(&self) -> Option<usize> {
        self.counting
    }

    /// Sets whether things move.
    pub(super) fn set_reduce_motion(&mut self, reduce: bool) {
        self.reduce_motion = reduce;
        self.presence.set_reduce_motion(reduce);
    }

    /// How the customer is at this moment.
    pub(super) fn appearance(&self) -> Appearance {
        let facts = self.scenario.persona.facts.len();
        let known = self.look(|workshop| {
            let state = workshop.session().state();
            (0..facts).filter(|fact| state.knows((*fact).into())).count()
        });
        #[expect(clippy::cast_precision_loss, reason = "a count of facts")]
        let share = known as f32 / facts.max(1) as f32;
        self.presence.appearance(Reveal::Known(share), 0)
    }

    /// Lets time go by. Says whether something is to be seen that was not there before.
    pub(super) fn advance(&mut self, seconds: f32) -> bool {
        let before = self.seconds.floor();
        self.seconds += seconds;
        if (before / CLOCK_KEPT).floor() < (self.seconds / CLOCK_KEPT).floor() {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds since it began")]
            self.net.keep_time(self.seconds as u32);
        }
        self.alone = if self.waits_for_phones() { self.alone + seconds } else { 0.0 };
        self.take_in_reach();
        self.presence.advance(seconds);
        let voted = match &mut self.rehearsal {
            Some(rehearsal) => rehearsal.advance(seconds, &self.net),
            None => false,
        };
        let told = self.take_in_debrief();
        voted || told || before < self.seconds.floor()
    }

    /// When the next frame is due.
    pub(super) fn due(&self) -> Due {
        let face = match self.presence.next_frame() {
            NextFrame::Now if !self.blank => return Due::Now,
            NextFrame::After(time) if !self.blank => time.as_secs_f32(),
            _ => f32::INFINITY,
        };
        let clock = 1.0 - self.seconds.fract();
        let made_up = match &self.rehearsal {
            Some(rehearsal) if self.look(|workshop| rehearsal.is_voting(workshop)) => rehearsal::BETWEEN,
            _ => f32::INFINITY,
        };
        Due::After(face.min(clock).min(made_up).max(0.01))
    }

    /// Does what the leader asked for, so far as it concerns the room itself. Says whether a step was taken.
    pub(super) fn act(&mut self, action: RoomAction) -> bool {
        let before = self.face();
        // What was said belongs to its moment; a choice answers the question that it left.
        if matches!(action, RoomAction::On | RoomAction::Back | RoomAction::Choose(_) | RoomAction::Other) {
            self.said = None;
        }
        let done = self.carry_out(action);
        let back = matches!(action, RoomAction::Back);
        if done {
            self.after_step(before, back);
        }
        done
    }

    fn carry_out(&mut self, action: RoomAction) -> bool {
        match action {
            RoomAction::On if self.looked_back.is_some() => {
                self.page = (self.page + 1).min(self.pages().saturating_sub(1));
                false
            }
            RoomAction::On => {
                self.counting = None;
                self.blank = false;
                self.net.lead(Workshop::forward).is_ok()
            }
            RoomAction::Back if self.looked_back.is_some() && self.page > 0 => {
                self.page -= 1;
                false
            }
            RoomAction::Back => {
                self.counting = None;
                self.net.lead(Workshop::back).is_ok()
            }
            RoomAction::Blank => {
                self.blank = !self.blank;
                false
            }
            RoomAction::End => {
                self.net.lead(Workshop::end);
                true
            }
            // Once the room talks, the key chooses; the step after takes it. Before that there is nothing to choose from.
            RoomAction::Choose(choice) => self.choose(choice),
            RoomAction::AsTheRoom => self.net.lead(|workshop| workshop.choose(None)).is_ok(),
            RoomAction::VoteAgain => self.net.lead(Workshop::vote_again).is_ok(),
            RoomAction::Other => self.net.lead(|workshop| {
                if workshop.is_detour() {
                    return workshop.come_back().is_ok();
                }
                let other = workshop.other_to_play();
                other.is_some_and(|other| workshop.play_other(other).is_ok())
            }),
            RoomAction::Points => self.show(|workshop| Shown { points: !workshop.shown().points, ..workshop.shown() }),
            RoomAction::Thought => {
                self.show(|workshop| Shown { thought: !workshop.shown().thought, ..workshop.shown() })
            }
            RoomAction::OtherWay => self.show(Workshop::with_next_other),
            RoomAction::Strip => {
                self.strip = !self.strip;
                false
            }
            RoomAction::Switch => {
                // A room with a window of its own is seen there.
                self.leader = self.own_window || !self.leader;
                false
            }
            RoomAction::PhoneHelp => {
                self.phone_help = !self.phone_help;
                if self.phone_help {
                    self.ask_reach();
                }
                false
            }
            RoomAction::Count(reply) => {
                let replies =
                    self.look(|workshop| if workshop.can_count_hands() { workshop.choices().len() } else { 0 });
                self.counting = reply.filter(|reply| *reply < replies);
                false
            }
            RoomAction::Hands(reply, hands) => self.set_hands(reply, hands).is_ok(),
            RoomAction::Digit(digit) => self.counted(|hands| typed(hands, digit, MOST_HANDS)),
            RoomAction::Erase => self.counted(|hands| Some(hands / 10)),
            RoomAction::Note(note, picked) => {
                let done = self.net.lead(|workshop| workshop.pick_note(note, picked));
                if done && self.looked_back.is_some() {
                    self.look_back();
                }
                done
            }
            // These are the program's.
            RoomAction::Said
            | RoomAction::Present
            | RoomAction::AskToLeave
            | RoomAction::Leave
            | RoomAction::OwnWindow
            | RoomAction::OpenAgain
            | RoomAction::Save
            | RoomAction::Forget
            | RoomAction::Close => false,
        }
    }

    fn choose(&self, choice: usize) -> bool {
        self.net.lead(|workshop| workshop.can_choose() && workshop.choose(Some(choice)).is_ok())
    }

    fn show(&self, shown: impl FnOnce(&Workshop) -> Shown) -> bool {
        self.net.lead(|workshop| {
            let shown = shown(workshop);
            workshop.can_show() && workshop.show(shown).is_ok()
        })
    }

    fn set_hands(&self, reply: usize, hands: u32) -> Result<(), Refusal> {
        self.net.lead(|workshop| workshop.set_hands(reply, hands))
    }

    /// Changes the hands of the reply that is counted.
    fn counted(&mut self, change: impl FnOnce(u32) -> Option<u32>) -> bool {
        let Some(reply) = self.counting else { return false };
        let hands = self.look(|workshop| hands_of(workshop, reply));
        change(hands).is_some_and(|hands| self.set_hands(reply, hands).is_ok())
    }

    /// The mood of the face now: once a reply is taken it is the one after it.
    fn face(&self) -> Mood {
        let view = self.look(Workshop::view);
        view.taken.as_ref().map_or(view.mood, |taken| taken.mood)
    }

    fn after_step(&mut self, before: Mood, back: bool) {
        self.look_ahead();
        let after = self.face();
        if after != before {
            let value = f32::from;
            match back {
                true => self.presence.set_mood(value(after.tension), value(after.trust)),
                false => self.presence.react(&MoodChange {
                    tension_before: value(before.tension),
                    tension: value(after.tension),
                    trust_before: value(before.trust),
                    trust: value(after.trust),
                    guess_hurt: false,
                }),
            }
        }
        match (self.look(Workshop::is_ended), &self.looked_back) {
            (true, None) => self.look_back(),
            (false, Some(_)) => {
                self.looked_back = None;
                self.coming = None;
            }
            _ => {}
        }
    }

    /// Works out what each reply of this moment brings.
    fn look_ahead(&mut self) {
        self.ahead = self
            .net
            .look(|workshop| (0..workshop.choices().len()).filter_map(|choice| workshop.ahead(choice)).collect());
    }

    /// Looks back on the room: at once by the points, and then, away from this thread, by what was in reach.
    fn look_back(&mut self) {
        let first = self.look(|workshop| workshop.debrief(Err(&Inexact::TooManyStates(0))));
        let known = self.looked_back.as_ref().is_some_and(|(_, known)| *known);
        if self.looked_back.is_none() {
            self.page = 0;
        }
        match (known, &mut self.looked_back) {
            // Only the notes have changed.
            (true, Some((debrief, _))) => debrief.notes = first.notes,
            _ => self.looked_back = Some((first, false)),
        }
        if known || self.coming.is_some() {
            return;
        }
        let (sender, coming) = channel();
        self.coming = Some(coming);
        let workshop = self.look(Workshop::clone);
        let work = move || {
            let run = workshop.run();
            let space = Space::of_run(&run, MOST_STATES);
            // A room that was left needs no answer.
            let _ = sender.send(workshop.debrief(space.as_ref()));
        };
        // Where no thread can be had, the points stand.
        if std::thread::Builder::new().name("the best replies".into()).spawn(work).is_err() {
            self.coming = None;
        }
    }

    /// Takes in what was worked out away from this thread. Whether there was something.
    fn take_in_debrief(&mut self) -> bool {
        let Some(told) = self.coming.as_ref().and_then(|coming| coming.try_recv().ok()) else { return false };
        self.coming = None;
        if let Some((debrief, known)) = &mut self.looked_back {
            let notes = std::mem::take(&mut debrief.notes);
            *debrief = RoomDebrief { notes, ..told };
            *known = true;
        }
        true
    }

    /// What the room came to, if it has ended.
    pub(super) fn debrief(&self) -> Option<&RoomDebrief> {
        self.looked_back.as_ref().map(|(debrief, _)| debrief)
    }

    fn pages(&self) -> usize {
        self.look_back_model().map_or(1, |look_back| look_back.pages())
    }

    /// Forgets votes and notes, here and on the disk.
    ///
    /// # Errors
    /// Where the system does not let its file be deleted; here all is forgotten then, too.
    pub(super) fn forget(&mut self) -> std::io::Result<()> {
        let forgotten = self.net.forget();
        self.is_kept = false;
        if self.looked_back.take().is_some() {
            self.coming = None;
            self.look_back();
        }
        forgotten
    }
}

/// The hands that were counted for a reply.
fn hands_of(workshop: &Workshop, reply: usize) -> u32 {
    workshop.round().and_then(|round| round.hands().get(reply).copied()).unwrap_or_default()
}
