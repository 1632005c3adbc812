//! What may be done at this moment: for the buttons and the keys of a leader.

use super::Workshop;
use super::step::{Shown, Step};

impl Workshop {
    /// Whether another vote can be opened here: there was one, and no reply is taken yet.
    #[must_use]
    pub fn can_vote_again(&self) -> bool {
        !self.ended && self.round().is_some() && self.replies_are_open()
    }

    /// Whether another reply of this moment can be played: nobody votes any more, and none is being tried already.
    #[must_use]
    pub fn can_play_other(&self) -> bool {
        let talks = matches!(self.place.step, Step::Closed | Step::Revealed | Step::Talking | Step::Taken);
        !self.ended && !self.is_detour() && talks
    }

    /// Whether the room sees replies to choose from, and none of them is taken.
    #[must_use]
    pub fn can_choose(&self) -> bool {
        !self.ended && self.replies_are_open()
    }

    /// Whether the leader can put things on the screen beside the votes: ahead of them, or while they are shown.
    #[must_use]
    pub fn can_show(&self) -> bool {
        !self.ended && self.replies_are_open()
    }

    /// Whether hands can be counted: there was a vote here, and no reply is taken yet.
    #[must_use]
    pub fn can_count_hands(&self) -> bool {
        !self.ended && self.round().is_some() && self.place.step != Step::Taken
    }

    /// The replies that are not gone on with, as the leader goes through them: the one with most votes first, the others in
    /// the order of their letters.
    #[must_use]
    pub fn others(&self) -> Vec<usize> {
        let (chosen, first) = (self.chosen(), self.other_choice());
        let mut others: Vec<usize> = (0..self.choices().len()).filter(|choice| Some(*choice) != chosen).collect();
        others.sort_by_key(|choice| Some(*choice) != first);
        others
    }

    /// The other reply that would be played now: the one whose way is shown, else the one with most votes.
    #[must_use]
    pub fn other_to_play(&self) -> Option<usize> {
        self.place.shown.other.or_else(|| self.other_choice())
    }

    /// What is shown beside the votes once the next other way is: the first of [`Workshop::others`], then each of them, then
    /// none.
    #[must_use]
    pub fn with_next_other(&self) -> Shown {
        let others = self.others();
        let next = match self.place.shown.other {
            None => others.first(),
            Some(now) => others.iter().skip_while(|other| **other != now).nth(1),
        };
        Shown { other: next.copied(), ..self.place.shown }
    }

    fn replies_are_open(&self) -> bool {
        matches!(self.place.step, Step::Voting | Step::Closed | Step::Revealed | Step::Talking)
    }
}
