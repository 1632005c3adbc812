//! The card that the customer fills in after a talk, from what the trainee could not see.

use super::debrief::{EndingResult, TurnResult};
use crate::scenario::{Mood, Move, Stage, Tone};

/// What the customer says of the talk. A run broken off leaves it half filled: there is no ending to speak from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The one sentence on it, as the author wrote it for the ending.
    pub sentence: Option<String>,
    /// Felt heard.
    pub heard: Step,
    /// The turns, from 1, at which the customer was taken up: acknowledgement above 0.
    pub heard_at: Vec<usize>,
    /// Felt hurried.
    pub hurried: Step,
    /// The turns, from 1, at which the customer was hurried: pressure, an interruption, a dismissal, advice that nobody asked
    /// for, or being handed to somebody else.
    pub hurried_at: Vec<usize>,
    /// Would come back.
    pub comes_back: Option<Step>,
    /// Would tell friends.
    pub tells_friends: Option<Step>,
    /// The turn, from 1, that stung: at which tension rose and trust fell by most, taken together; the earliest where
    /// alike. None where no turn did either.
    pub stung_at: Option<usize>,
    /// How the customer felt at the close.
    pub mood: Mood,
}

/// How far something on the card holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// No.
    No,
    /// Rather not.
    RatherNot,
    /// Rather.
    Rather,
    /// Yes.
    Yes,
}

impl Step {
    /// All four, from no to yes.
    pub const ALL: [Self; 4] = [Self::No, Self::RatherNot, Self::Rather, Self::Yes];

    /// The word by which texts choose how to say it: the value of `$step`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::RatherNot => "rather-not",
            Self::Rather => "rather",
            Self::Yes => "yes",
        }
    }

    /// One step towards yes.
    #[must_use]
    fn more(self) -> Self {
        match self {
            Self::No => Self::RatherNot,
            Self::RatherNot => Self::Rather,
            Self::Rather | Self::Yes => Self::Yes,
        }
    }

    /// One step towards no.
    #[must_use]
    fn less(self) -> Self {
        match self {
            Self::Yes => Self::Rather,
            Self::Rather => Self::RatherNot,
            Self::RatherNot | Self::No => Self::No,
        }
    }
}

/// The trust from which on somebody is open.
const OPEN: u8 = 50;

/// The trust from which on somebody vouches for another.
const VOUCHES: u8 = 65;

/// What hurries a customer.
const HURRIES: [Move; 5] = [Move::Pressure, Move::Interruption, Move::Dismissal, Move::Advice, Move::PassOn];

impl Card {
    /// The card after these turns. `mood` and `stage` are those at the close.
    ///
    /// The rules:
    ///
    /// - *Felt heard* follows trust at the close: yes from 65, rather from 50, rather not from 35, else no. It is one
    ///   step more where the customer was taken up at half or more of the turns at which that could be had, and one
    ///   less where the customer was brushed past (acknowledgement below 0) more often than taken up. After an ending
    ///   with the tone `Good` it is rather not at least, after `Poor` rather at most.
    /// - *Felt hurried* counts the turns that hurried: none is no, one rather not, two rather, more yes. Who was hurried
    ///   and leaves defensive says one step more.
    /// - *Would come back* follows the ending. `Good`: yes where trust is 50 or more, else rather. `Mixed`: rather where
    ///   trust is 50 or more and the customer is not defensive, else rather not. `Poor`: in the same way rather not, else
    ///   no.
    /// - *Would tell friends* is the same step where trust is 65 or more and the customer is calm or recovering, for
    ///   whoever vouches puts in a name of their own; else one step less.
    #[must_use]
    pub fn of(turns: &[TurnResult], ending: Option<&EndingResult>, mood: Mood, stage: Stage) -> Self {
        let at = |chosen: &dyn Fn(&TurnResult) -> bool| -> Vec<usize> {
            turns.iter().filter(|turn| chosen(turn)).map(|turn| turn.number).collect()
        };
        let tone = ending.map(|ending| ending.tone);
        let heard_at = at(&|turn| turn.points.acknowledgement > 0);
        let hurried_at = at(&|turn| turn.moves.iter().any(|done| HURRIES.contains(done)));
        let comes_back = tone.map(|tone| comes_back(tone, mood, stage));
        let vouches = mood.trust >= VOUCHES && matches!(stage, Stage::Calm | Stage::Recovering);
        Self {
            sentence: ending.map(|ending| ending.card.clone()),
            heard: heard(turns, heard_at.len(), tone, mood),
            heard_at,
            hurried: hurried(hurried_at.len(), stage),
            hurried_at,
            comes_back,
            tells_friends: comes_back.map(|step| if vouches { step } else { step.less() }),
            stung_at: stung_at(turns),
            mood,
        }
    }
}

fn heard(turns: &[TurnResult], taken_up: usize, tone: Option<Tone>, mood: Mood) -> Step {
    let could_be = turns.iter().filter(|turn| turn.bounds.best.acknowledgement > 0).count();
    let brushed_past = turns.iter().filter(|turn| turn.points.acknowledgement < 0).count();
    let by_trust = match mood.trust {
        65.. => Step::Yes,
        50.. => Step::Rather,
        35.. => Step::RatherNot,
        _ => Step::No,
    };
    let step = if brushed_past > taken_up {
        by_trust.less()
    } else if could_be > 0 && 2 * taken_up >= could_be {
        by_trust.more()
    } else {
        by_trust
    };
    match tone {
        Some(Tone::Good) => step.max(Step::RatherNot),
        Some(Tone::Poor) => step.min(Step::Rather),
        Some(Tone::Mixed) | None => step,
    }
}

fn hurried(turns: usize, stage: Stage) -> Step {
    let step = match turns {
        0 => return Step::No,
        1 => Step::RatherNot,
        2 => Step::Rather,
        _ => Step::Yes,
    };
    if stage == Stage::Defensive { step.more() } else { step }
}

fn comes_back(tone: Tone, mood: Mood, stage: Stage) -> Step {
    let open = mood.trust >= OPEN;
    let parted_well = open && stage != Stage::Defensive;
    match tone {
        Tone::Good if open => Step::Yes,
        Tone::Good => Step::Rather,
        Tone::Mixed if parted_well => Step::Rather,
        Tone::Mixed => Step::RatherNot,
        Tone::Poor if parted_well => Step::RatherNot,
        Tone::Poor => Step::No,
    }
}

fn stung_at(turns: &[TurnResult]) -> Option<usize> {
    let sting = |turn: &TurnResult| {
        let tension = i16::from(turn.after.tension) - i16::from(turn.before.tension);
        let trust = i16::from(turn.before.trust) - i16::from(turn.after.trust);
        tension.max(0) + trust.max(0)
    };
    let stings = turns.iter().map(|turn| (sting(turn), turn.number)).filter(|(sting, _)| *sting > 0);
    stings.reduce(|most, turn| if turn.0 > most.0 { turn } else { most }).map(|(_, number)| number)
}
