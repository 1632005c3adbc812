//! What the room may see.

use super::Workshop;
use super::ahead::Ahead;
use super::notes::Note;
use super::place::choices_of;
use super::rounds::letter;
use super::step::Step;
use crate::scenario::{Mood, Points, Stage};
use crate::scoring::Spoken;
use crate::session::View;

/// What the room may see now, on the screen and on the phones. Nothing is in it that the leader has not shown.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomView {
    /// How far the room has come.
    pub step: Step,
    /// Whether the leader has ended it.
    pub ended: bool,
    /// Whether another reply is being played, to come back from.
    pub detour: bool,
    /// The turn, from 1.
    pub turn: usize,
    /// The last round here, from 1 over the whole room.
    pub round: Option<u32>,
    /// Whether votes are taken.
    pub open: bool,
    /// What the customer has said at this moment; none while people come in.
    pub line: Option<Spoken>,
    /// What can be seen or heard.
    pub cue: Option<String>,
    /// The customer’s mood at this moment, for the face.
    pub mood: Mood,
    /// The customer’s stage at this moment.
    pub stage: Stage,
    /// The replies, once they are shown.
    pub rows: Vec<Row>,
    /// How many have voted, hands included.
    pub votes: u32,
    /// Whether two or more replies have most votes; false until the votes are shown.
    pub tie: bool,
    /// What the customer thinks, where the leader shows it.
    pub thought: Option<String>,
    /// What another reply would have brought, where the leader shows it.
    pub other: Option<Ahead>,
    /// What was taken, and what it brought.
    pub taken: Option<Ahead>,
    /// How it closed, once it is over: the title and what the customer does next.
    pub ending: Option<(String, String)>,
    /// The notes that the leader has picked.
    pub notes: Vec<Note>,
}

/// A reply as the room sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// A, B, C …
    pub letter: char,
    /// The words; none for silence.
    pub words: Option<String>,
    /// Votes; none until they are shown.
    pub count: Option<u32>,
    /// Votes in parts of 100; none until they are shown, or where nobody voted.
    pub percent: Option<u8>,
    /// Whether it has most votes, alone or in a tie; false until they are shown.
    pub most: bool,
    /// Whether it was taken.
    pub taken: bool,
    /// The points, where the leader shows them.
    pub points: Option<Points>,
}

impl Workshop {
    /// What the room may see now.
    #[must_use]
    pub fn view(&self) -> RoomView {
        let place = &self.place;
        let session = &place.session;
        let step = place.step;
        let taken = place.chosen.filter(|_| step == Step::Taken);
        let round = self.round();
        let may_see = step.is_revealed() || (step == Step::Voting && self.options.bars_while_voting);
        let tally = round.map(super::Round::tally).unwrap_or_default();
        let shown = if step.is_revealed() { place.shown } else { super::Shown::default() };
        let row = |(index, choice): (usize, super::Choice)| Row {
            letter: letter(index),
            words: choice.words,
            count: (may_see && round.is_some()).then(|| tally.count(index)),
            percent: tally.percent(index).filter(|_| may_see),
            most: may_see && tally.most().contains(&index),
            taken: taken == Some(index),
            points: shown.points.then_some(choice.points),
        };
        let rows_are_shown = !matches!(step, Step::Gathering | Step::Line | Step::Over);
        let (line, cue, thought, ending) = match session.view() {
            Some(View::Moment(moment)) => {
                (Some(moment.line.into()), moment.node.cue.clone(), moment.node.thinks.clone(), None)
            }
            Some(View::Over { ending, line }) => {
                (Some(line.into()), None, None, Some((ending.title.clone(), ending.then.clone())))
            }
            None => (None, None, None, None),
        };
        let begun = step != Step::Gathering;
        RoomView {
            step,
            ended: self.ended,
            detour: self.is_detour(),
            turn: session.turns().len() + 1,
            round: round.map(super::Round::number).filter(|_| rows_are_shown),
            open: step == Step::Voting && !self.ended && round.is_some_and(super::Round::is_open),
            line: line.filter(|_| begun),
            cue: cue.filter(|_| begun),
            mood: session.state().mood,
            stage: session.state().stage(),
            rows: match rows_are_shown {
                true => choices_of(session).into_iter().enumerate().map(row).collect(),
                false => Vec::new(),
            },
            votes: tally.total(),
            tie: may_see && tally.is_tie(),
            thought: thought.filter(|_| shown.thought),
            other: shown.other.and_then(|choice| self.ahead(choice)),
            taken: taken.and_then(|choice| self.ahead(choice)),
            ending: ending.filter(|_| begun),
            notes: self.notes.iter().filter(|note| note.picked).cloned().collect(),
        }
    }
}
