//! What the debrief shows, and what somebody does in it.

use std::collections::{BTreeMap, BTreeSet};

use super::reflection::{CardSide, Guess};
use crate::app::screens::Place;
use crate::app::screens::as_read::WordsAsRead;
use crate::app::theme::{Icon, Look};
use crate::records::Face;
use crate::scenario::{Axis, Channel, Mood};
use crate::scoring::{Debrief, OtherReply, Regret, TurnRegret, TurnResult, TurningPoint};
use crate::words::Value;

/// How many parts the debrief has.
pub(super) const PARTS: usize = 4;

/// The customer's side.
pub(super) const HIS_SIDE: usize = 0;
/// The turn that mattered most, and all others.
pub(super) const THE_TURN: usize = 1;
/// What else there was.
pub(super) const WHAT_ELSE: usize = 2;
/// The whole run.
pub(super) const WHOLE_RUN: usize = 3;

/// A run looked back on, and where in it somebody is.
#[derive(Debug, Clone, PartialEq)]
pub struct DebriefModel {
    /// The key of the run: what is written for one stays with it.
    pub run: String,
    /// The persona's name.
    pub name: String,
    /// The word for the persona's pronoun in the language files: `he`, `she` or `they`.
    pub pronoun: &'static str,
    /// How the persona was met.
    pub channel: Channel,
    /// The run.
    pub debrief: Debrief,
    /// What each reply gave away and kept, and what else there was; none until that is known.
    pub regret: Option<Regret>,
    /// The best score of each axis over all kept runs (0 to 100), in the order of [`Axis::ALL`]; none on a first run.
    pub best: [Option<u8>; 3],
    /// Which meeting with this persona it was, from 1.
    pub meetings: usize,
    /// Whether it is kept. A try is not, nor a run whose text was edited on the way.
    pub kept: bool,
    /// The part shown, from 0: the customer's side, the turn, what else there was, the whole run.
    pub part: usize,
    /// The turn looked at, from 0.
    pub turn: usize,
    /// Which of the other replies of that turn is open, from 0.
    pub other: usize,
    /// The guess as it stands.
    pub guess: Guess,
    /// Which side of the customer's card lies up.
    pub card: CardSide,
    /// Whether a reply of one's own is being written for the turn looked at.
    pub writing: bool,
    /// The replies that were put better, by turn, from 1.
    pub rewrites: BTreeMap<usize, String>,
    /// How long each turn took, in seconds; none where that is not known.
    pub seconds: Vec<Option<u64>>,
    /// Whether the trainee is asked how they are.
    pub asks_how_you_are: bool,
    /// How the words were read that were typed rather than chosen, by turn, from 0.
    pub read: BTreeMap<usize, WordsAsRead>,
    /// The turns, from 0, whose words the trainee said were read wrongly.
    pub wrongly: BTreeSet<usize>,
    /// How often something was typed that fitted nothing, and made no turn.
    pub asides: usize,
    /// How the trainee said they are.
    pub face: Option<Face>,
    /// Whether a minute's breathing is under way.
    pub breathing: bool,
    /// Where it leads back to: everybody, or the progress page that it was come to from.
    pub back: Place,
}

/// What somebody does in the debrief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DebriefAction {
    /// Go to a part, from 0.
    Part(usize),
    /// Look at a turn, from 0.
    Turn(usize),
    /// Open another reply of the turn looked at, from 0.
    Other(usize),
    /// The guess is this now. It is not final yet.
    Guess(Guess),
    /// The guess stands, and is kept: turn the card over.
    TurnCard,
    /// Turn the card over without a guess.
    SkipGuess,
    /// Begin to write a reply of one's own for a turn, from 0.
    Write(usize),
    /// Stop writing and keep nothing.
    StopWriting,
    /// Keep a reply of one's own for a turn, from 0; an empty text takes it away again.
    Rewrite {
        /// The turn, from 0.
        turn: usize,
        /// The reply.
        text: String,
    },
    /// Say that the words typed at a turn, from 0, were read wrongly.
    ReadWrongly(usize),
    /// Say how one is.
    CheckIn(Face),
    /// Begin or end a minute's breathing.
    Breathe(bool),
    /// Save all of it as a page.
    SavePage,
    /// Meet the persona again from the beginning.
    Again,
    /// Play on from before this turn, from 0.
    AgainFrom(usize),
    /// Play on from another reply at a turn: a new run, and this one stands as it was.
    PlayOn {
        /// The turn, from 0.
        turn: usize,
        /// The key the reply lay under: 1 to 9, 0 for silence.
        key: usize,
    },
    /// Go back to where it was come from.
    Leave,
}

impl DebriefModel {
    /// Begins to look back on a run that is kept, of a talk in person: at the first part, and at the turn that lost most.
    #[must_use]
    pub fn new(name: String, pronoun: &'static str, debrief: Debrief, best: [Option<u8>; 3], meetings: usize) -> Self {
        let turn = turn_that_lost_most(&debrief).unwrap_or(0);
        Self {
            run: String::new(),
            name,
            pronoun,
            channel: Channel::InPerson,
            debrief,
            regret: None,
            best,
            meetings,
            kept: true,
            part: HIS_SIDE,
            turn,
            other: 0,
            guess: Guess::default(),
            card: CardSide::Down,
            writing: false,
            rewrites: BTreeMap::new(),
            seconds: Vec::new(),
            asks_how_you_are: false,
            read: BTreeMap::new(),
            wrongly: BTreeSet::new(),
            asides: 0,
            face: None,
            breathing: false,
            back: Place::People,
        }
    }

    /// Whether something in the run was typed rather than chosen.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        !self.read.is_empty() || self.asides > 0
    }

    /// The turn looked at; none only where there are no turns.
    #[must_use]
    pub fn current(&self) -> Option<&TurnResult> {
        self.debrief.turns.get(self.turn)
    }

    /// Takes in what each reply gave away and kept. Where nobody has walked on yet, the turning point is looked at.
    pub fn take_regret(&mut self, regret: Regret) {
        let untouched = self.part == HIS_SIDE && self.turn == turn_that_lost_most(&self.debrief).unwrap_or(0);
        self.regret = Some(regret);
        if let Some(turn) = self.turning_point().filter(|_| untouched) {
            self.turn = turn;
        }
    }

    /// The turn, from 0, that mattered most: where most was given away, or the closest call. Until that is known, the one
    /// that fell furthest below what was offered. None where there is none.
    #[must_use]
    pub fn turning_point(&self) -> Option<usize> {
        let Some(regret) = &self.regret else { return turn_that_lost_most(&self.debrief) };
        let turn = match regret.turning_point() {
            TurningPoint::Lost { turns, .. } => turns.first().copied(),
            TurningPoint::NothingLost { closest } => closest,
            TurningPoint::NothingAtStake => None,
            TurningPoint::Unknown => return turn_that_lost_most(&self.debrief),
        };
        turn.and_then(|turn| turn.checked_sub(1))
    }

    /// The turn, from 0, at which a better reply would do most; none where nothing was said.
    pub(super) fn turn_to_put_better(&self) -> Option<usize> {
        self.debrief.turns.len().checked_sub(1).map(|last| self.turning_point().unwrap_or(self.turn).min(last))
    }

    /// The turns, from 0, at which most was given away, and how much.
    pub(super) fn lost_most(&self) -> (Vec<usize>, u8) {
        match self.regret.as_ref().map(Regret::turning_point) {
            Some(TurningPoint::Lost { points, turns }) => {
                (turns.iter().filter_map(|turn| turn.checked_sub(1)).collect(), points)
            }
            _ => (Vec::new(), 0),
        }
    }

    /// The turn, from 0, that kept most, and how much.
    pub(super) fn kept_most(&self) -> Option<(usize, u8)> {
        let turn = self.regret.as_ref()?.kept_most()?;
        Some((turn.number.checked_sub(1)?, turn.kept?))
    }

    /// What a reply gave away and kept; none until that is known.
    pub(super) fn regret_at(&self, turn: usize) -> Option<&TurnRegret> {
        self.regret.as_ref()?.turns.get(turn)
    }

    /// The other replies of the turn looked at; none until they are known.
    pub(super) fn others(&self) -> Option<&[OtherReply]> {
        self.regret_at(self.turn).map(|turn| turn.others.as_slice())
    }

    /// The mood at the beginning.
    #[must_use]
    pub fn first_mood(&self) -> Mood {
        self.debrief.moods.first().copied().unwrap_or(Mood { tension: 0, trust: 0 })
    }

    /// The mood at the end.
    #[must_use]
    pub fn last_mood(&self) -> Mood {
        self.debrief.moods.last().copied().unwrap_or(Mood { tension: 0, trust: 0 })
    }

    /// The icon of the way back, and the key of its words.
    pub(super) fn way_back(&self) -> (Icon, &'static str) {
        match self.back {
            Place::Progress => (Icon::Chart, "debrief-leave-progress"),
            _ => (Icon::People, "debrief-leave"),
        }
    }

    /// The text under a key that speaks of the persona.
    pub(super) fn say(&self, look: &Look, key: &str) -> String {
        self.say_with(look, key, &[])
    }

    /// The text under a key that speaks of the persona, with more to fill in.
    pub(super) fn say_with(&self, look: &Look, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let channel = ("channel", self.channel.word().into());
        let mut all = vec![("pronoun", self.pronoun.into()), ("name", self.name.as_str().into()), channel];
        all.extend_from_slice(values);
        look.words.with(key, &all)
    }
}

/// The turn, from 0, that lost most: of those that lost points on an axis, the one furthest below what was offered.
/// None where no turn lost any.
#[must_use]
pub fn turn_that_lost_most(debrief: &Debrief) -> Option<usize> {
    let below = |turn: &TurnResult| turn.points.pooled() - turn.bounds.best.pooled();
    debrief
        .turns
        .iter()
        .enumerate()
        .filter(|(_, turn)| lost_points(turn))
        .min_by_key(|(_, turn)| below(turn))
        .map(|(i, _)| i)
}

/// Whether a turn lost points on an axis.
pub(super) fn lost_points(turn: &TurnResult) -> bool {
    Axis::ALL.into_iter().any(|axis| turn.points.on(axis) < 0)
}
