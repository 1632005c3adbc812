//! The rules of a room that plays one customer together: what its leader may do, how it votes, and what it comes to.
//!
//! All else calls it a *room*; here it is a workshop, since a room has a window (`app/room`), phones ([`net`](crate::net)) and a file
//! around it, and this has none of them.
//!
//! [`Workshop`] is a machine like the session below it. The leader’s calls (`forward`, `back`, `vote_again`, `choose`,
//! `take`, `play_other`) and the phones’ (`vote`, `note`) change it; [`Workshop::view`] is what the room may see now, and
//! [`Workshop::ahead`] what only the leader sees. It knows no phone, no network and no clock: hands counted by the leader
//! and votes from phones come in by the same door.
//!
//! Votes belong to a [`Round`], and a round to the way that led to its moment. So going back loses none, and whoever
//! comes to the same moment again finds its votes there. [`Kept`] is what may be written down: tallies and notes, and
//! nothing that tells one voter from another.

mod ahead;
mod debrief;
mod kept;
mod lead;
mod may;
mod notes;
mod place;
mod rounds;
mod step;
mod tally;
mod view;

use std::sync::Arc;

pub use ahead::Ahead;
pub use debrief::{BestBy, MomentResult, RoomDebrief, RoundResult};
pub use kept::{KEPT_FORMAT, Kept, ResumeFault};
pub use lead::Refusal;
pub use notes::{Job, LONGEST_NOTE, MOST_NOTES, Note, NoteRefusal};
pub use rounds::{Choice, MOST_HANDS, Round, RoundChoice, VoteRefusal, Voter, letter};
pub use step::{Options, Shown, Step, Voting};
pub use tally::Tally;
pub use view::{RoomView, Row};

use crate::scenario::Scenario;
use crate::session::Session;
use place::{Place, choices_of};

/// A room at work on one scenario.
#[derive(Debug, Clone)]
pub struct Workshop {
    options: Options,
    /// Where the room stands.
    place: Place,
    /// Where it will stand again, while another reply is played to see what it would have done.
    main: Option<Place>,
    rounds: Vec<Round>,
    notes: Vec<Note>,
    ended: bool,
    /// How long it has been at work, as its leader says.
    seconds: u32,
}

impl Workshop {
    /// A room that has not begun: people come in. The same scenario and seed show every room the same customer.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>, seed: u64, options: Options) -> Self {
        let session = Session::start(scenario, seed);
        let place = Place { session, step: Step::Gathering, chosen: None, shown: Shown::default() };
        Self { options, place, main: None, rounds: Vec::new(), notes: Vec::new(), ended: false, seconds: 0 }
    }

    /// How this room was set up.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Changes how the room is set up, from the next step on.
    pub fn set_options(&mut self, options: Options) {
        self.options = options;
    }

    /// How long the room has been at work, in seconds, as it was told last.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        self.seconds
    }

    /// Says how long the room has been at work: it knows no clock itself.
    pub fn set_seconds(&mut self, seconds: u32) {
        self.seconds = seconds;
    }

    /// How far the room has come with this moment.
    #[must_use]
    pub fn step(&self) -> Step {
        self.place.step
    }

    /// Whether the leader has ended it.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.ended
    }

    /// Whether another reply is being played, to come back from.
    #[must_use]
    pub fn is_detour(&self) -> bool {
        self.main.is_some()
    }

    /// The run up to this moment. At [`Step::Taken`] the reply taken here is not in it yet.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.place.session
    }

    /// The run that the room plays, with the reply taken last, and without what was only tried.
    #[must_use]
    pub fn run(&self) -> Session {
        let place = self.main.as_ref().unwrap_or(&self.place);
        match (place.step, place.chosen) {
            (Step::Taken, Some(choice)) => place.after(choice).unwrap_or_else(|| place.session.clone()),
            _ => place.session.clone(),
        }
    }

    /// What can be said at this moment, in the order of the letters; silence, where it is offered, is the last.
    #[must_use]
    pub fn choices(&self) -> Vec<Choice> {
        choices_of(&self.place.session)
    }

    /// All rounds so far, in the order in which they were opened.
    #[must_use]
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// The last round at this moment.
    #[must_use]
    pub fn round(&self) -> Option<&Round> {
        let way = self.place.way();
        self.rounds.iter().rev().find(|round| round.way() == way)
    }

    fn round_mut(&mut self) -> Option<&mut Round> {
        let way = self.place.way();
        self.rounds.iter_mut().rev().find(|round| round.way() == way)
    }

    /// The reply to go on with: the leader’s own, or the room’s where it is at one.
    #[must_use]
    pub fn chosen(&self) -> Option<usize> {
        self.place.chosen.or_else(|| self.round()?.tally().single_most())
    }

    /// The reply that [`Workshop::play_other`] plays where none is named: of those not gone on with, the one with most
    /// votes, the first where alike.
    #[must_use]
    pub fn other_choice(&self) -> Option<usize> {
        let chosen = self.chosen();
        let tally = self.round().map(Round::tally).unwrap_or_default();
        let others = (0..self.choices().len()).filter(|choice| Some(*choice) != chosen);
        others.reduce(|best, choice| if tally.count(choice) > tally.count(best) { choice } else { best })
    }

    /// What the leader has put on the screen beside the votes.
    #[must_use]
    pub fn shown(&self) -> Shown {
        self.place.shown
    }

    /// Puts things on the screen beside the votes, or takes them off; they can be seen once the votes are revealed.
    ///
    /// # Errors
    /// Where the other way is that of a reply that is not there.
    pub fn show(&mut self, shown: Shown) -> Result<(), Refusal> {
        if shown.other.is_some_and(|choice| choice >= self.choices().len()) {
            return Err(Refusal::NoSuchChoice);
        }
        self.place.shown = shown;
        Ok(())
    }

    /// Notes how many hands went up for a reply in the last round here, in place of what was noted before.
    ///
    /// # Errors
    /// Where there is no round here, or no such reply.
    pub fn set_hands(&mut self, choice: usize, hands: u32) -> Result<(), Refusal> {
        let round = self.round_mut().ok_or(Refusal::NotNow)?;
        if round.set_hands(choice, hands) { Ok(()) } else { Err(Refusal::NoSuchChoice) }
    }

    /// Takes a vote from a phone. A second one of the same voter in the same round stands in the place of the first.
    ///
    /// # Errors
    /// Where the round is not open, was never opened, or has no such reply. Nothing changes then.
    pub fn vote(&mut self, voter: Voter, round: u32, choice: usize) -> Result<(), VoteRefusal> {
        let round = self.rounds.iter_mut().find(|known| known.number() == round).ok_or(VoteRefusal::NoSuchRound)?;
        round.vote(voter, choice)
    }

    /// What a voter has voted in the last round at this moment.
    #[must_use]
    pub fn vote_of(&self, voter: Voter) -> Option<usize> {
        self.round()?.vote_of(voter)
    }

    /// What observers noted, in order.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Takes an observer’s note. Nobody’s name is with it.
    ///
    /// # Errors
    /// Where the room has no observers, the note is empty or too long, or there are too many already.
    pub fn note(&mut self, job: Job, text: &str) -> Result<(), NoteRefusal> {
        if !self.options.observers {
            return Err(NoteRefusal::Off);
        }
        let note = Note::new(job, text, self.place.session.turns().len() + 1)?;
        if self.notes.len() >= MOST_NOTES {
            return Err(NoteRefusal::TooMany);
        }
        self.notes.push(note);
        Ok(())
    }

    /// Puts a note on the screen, or takes it off. Whether there is a note of this number, from 0.
    pub fn pick_note(&mut self, note: usize, picked: bool) -> bool {
        self.notes.get_mut(note).map(|note| note.picked = picked).is_some()
    }

    /// Forgets all votes and all notes. The run itself stays.
    pub fn forget(&mut self) {
        self.rounds.clear();
        self.notes.clear();
        for place in std::iter::once(&mut self.place).chain(&mut self.main) {
            if matches!(place.step, Step::Voting | Step::Closed | Step::Revealed) {
                place.step = Step::Line;
            }
        }
    }
}

#[cfg(test)]
mod tests;
