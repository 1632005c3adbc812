//! What the leader does: one step on, one step back, and the ways aside.

use super::Workshop;
use super::place::Place;
use super::rounds::Round;
use super::step::{Shown, Step, Voting};

/// Why a leader’s call did nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The room stands at the very beginning.
    #[error("this is the beginning")]
    AtTheBeginning,
    /// The room has ended.
    #[error("the room has ended")]
    Ended,
    /// The room is at one on no reply, or did not vote: the leader chooses one.
    #[error("no reply has the most votes; choose one")]
    NothingChosen,
    /// There is no reply of this letter here.
    #[error("there is no such reply here")]
    NoSuchChoice,
    /// This cannot be done at this step.
    #[error("this cannot be done at this step")]
    NotNow,
}

impl Workshop {
    /// One step on: the key of the clicker.
    ///
    /// # Errors
    /// Where the room has ended, or nobody has said which reply to go on with. Nothing changes then.
    pub fn forward(&mut self) -> Result<Step, Refusal> {
        if self.ended {
            return Err(Refusal::Ended);
        }
        let next = match self.place.step {
            Step::Gathering => self.arrived(),
            Step::Line => self.after_line(),
            Step::Voting => {
                self.close();
                Step::Closed
            }
            Step::Closed => {
                if let Some(round) = self.round_mut() {
                    round.reveal();
                }
                Step::Revealed
            }
            Step::Revealed => Step::Talking,
            Step::Talking => {
                let choice = self.chosen().ok_or(Refusal::NothingChosen)?;
                return self.take(choice);
            }
            Step::Taken => self.move_on(),
            Step::Over if self.is_detour() => return self.come_back(),
            Step::Over => {
                self.end();
                Step::Over
            }
        };
        self.place.step = next;
        if next == self.first_shown_step() {
            self.place.shown.points |= self.options.points;
            self.place.shown.thought |= self.options.thought;
        }
        Ok(next)
    }

    /// The step at which the room first sees what the leader shows beside the votes.
    fn first_shown_step(&self) -> Step {
        if self.options.voting == Voting::None { Step::Talking } else { Step::Revealed }
    }

    /// One step back. No vote is lost: a round that was not revealed opens again, all others stand as they are.
    ///
    /// # Errors
    /// At the very beginning. Nothing changes then.
    pub fn back(&mut self) -> Result<Step, Refusal> {
        if self.ended {
            self.ended = false;
            return Ok(self.place.step);
        }
        let previous = match self.place.step {
            Step::Gathering => return Err(Refusal::AtTheBeginning),
            Step::Line | Step::Over => match self.return_to_turn_before() {
                true => Step::Taken,
                false => Step::Gathering,
            },
            Step::Voting => {
                self.close();
                Step::Line
            }
            Step::Closed => match self.round_mut().is_some_and(Round::open_again) {
                true => Step::Voting,
                false => Step::Line,
            },
            Step::Revealed => Step::Closed,
            Step::Talking if self.round().is_some() => Step::Revealed,
            Step::Talking => Step::Line,
            // What was tried began with the reply taken.
            Step::Taken if self.began_here() => return self.come_back(),
            Step::Taken => Step::Talking,
        };
        self.place.step = previous;
        Ok(previous)
    }

    /// Opens a new round at this moment; the one before stands as it is.
    ///
    /// # Errors
    /// Where there was no vote at this moment yet, or the reply is taken already. Nothing changes then.
    pub fn vote_again(&mut self) -> Result<Step, Refusal> {
        if !self.can_vote_again() {
            return Err(Refusal::NotNow);
        }
        self.close();
        self.place.chosen = None;
        self.place.shown = Shown::default();
        self.open_round();
        self.place.step = Step::Voting;
        Ok(Step::Voting)
    }

    /// Says which reply to go on with, whatever the room voted; none goes back to the room’s.
    ///
    /// # Errors
    /// Where there is no such reply, or one is taken already.
    pub fn choose(&mut self, choice: Option<usize>) -> Result<(), Refusal> {
        if self.ended || !self.place.step.is_before_taking() {
            return Err(Refusal::NotNow);
        }
        if choice.is_some_and(|choice| choice >= self.choices().len()) {
            return Err(Refusal::NoSuchChoice);
        }
        self.place.chosen = choice;
        Ok(())
    }

    /// Goes on with a reply at once, from wherever the room stands in this moment. An open round is closed.
    ///
    /// # Errors
    /// Where there is no such reply, or one is taken already.
    pub fn take(&mut self, choice: usize) -> Result<Step, Refusal> {
        self.choose(Some(choice))?;
        self.close();
        self.place.shown.other = None;
        self.place.step = Step::Taken;
        Ok(Step::Taken)
    }

    /// Plays another reply of this moment to see what it would have done; [`Workshop::come_back`], or going on beyond its
    /// ending, or back before it, returns to where the room stands now.
    ///
    /// # Errors
    /// Where there is no such reply, something is being tried already, or the room has not come to talk about this moment.
    pub fn play_other(&mut self, choice: usize) -> Result<Step, Refusal> {
        if !self.can_play_other() {
            return Err(Refusal::NotNow);
        }
        if choice >= self.choices().len() {
            return Err(Refusal::NoSuchChoice);
        }
        let tried = Place {
            session: self.place.session.clone(),
            step: Step::Taken,
            chosen: Some(choice),
            shown: Shown::default(),
        };
        self.main = Some(std::mem::replace(&mut self.place, tried));
        Ok(Step::Taken)
    }

    /// Returns from another reply to where the room stood.
    ///
    /// # Errors
    /// Where nothing is being tried.
    pub fn come_back(&mut self) -> Result<Step, Refusal> {
        let main = self.main.take().ok_or(Refusal::NotNow)?;
        self.close();
        self.place = main;
        Ok(self.place.step)
    }

    /// Ends the room, wherever it stands. Going back opens it again, but none of its votes: phones have forgotten by then
    /// who they were.
    pub fn end(&mut self) {
        self.forget_voters();
        self.ended = true;
    }

    /// Closes all votes for good, with their tallies: whoever votes from now on may have voted before, and cannot be told
    /// from somebody new. “Vote again” opens a new round.
    pub fn forget_voters(&mut self) {
        for round in &mut self.rounds {
            round.seal();
        }
        if self.place.step == Step::Voting {
            self.place.step = Step::Closed;
        }
    }

    /// The step at which the room stands when it comes to a moment.
    fn arrived(&self) -> Step {
        if self.place.session.is_over() { Step::Over } else { Step::Line }
    }

    fn after_line(&mut self) -> Step {
        if self.options.voting == Voting::None {
            return Step::Talking;
        }
        match self.round_mut().map(Round::open_again) {
            Some(true) => Step::Voting,
            Some(false) => Step::Closed,
            None => {
                self.open_round();
                Step::Voting
            }
        }
    }

    fn open_round(&mut self) {
        let number = u32::try_from(self.rounds.len() + 1).unwrap_or(u32::MAX);
        self.rounds.push(Round::open(number, self.place.way(), &self.place.session));
    }

    fn close(&mut self) {
        for round in &mut self.rounds {
            round.close();
        }
    }

    /// Goes from a reply that was taken to what it led to.
    fn move_on(&mut self) -> Step {
        if let Some(after) = self.place.chosen.and_then(|choice| self.place.after(choice)) {
            self.place.session = after;
        }
        self.place.chosen = None;
        self.place.shown = Shown::default();
        self.arrived()
    }

    /// Goes to the moment before this one, with the reply that was taken there. Whether there is one.
    fn return_to_turn_before(&mut self) -> bool {
        let Some(last) = self.place.session.turns().last().map(|turn| turn.answer) else { return false };
        self.place.session = self.place.session.again_from(self.place.session.turns().len() - 1, None);
        self.place.chosen = self.choices().iter().position(|choice| choice.answer == last);
        self.place.shown = Shown::default();
        true
    }

    /// Whether what is being tried began at this moment.
    fn began_here(&self) -> bool {
        let turns = |place: &Place| place.session.turns().len();
        self.main.as_ref().is_some_and(|main| turns(main) == turns(&self.place))
    }
}
