//! The turning point, the transcript, and the other replies.

use super::Telling;
use crate::scenario::{Axis, Mood, Move, Points};
use crate::scoring::{InReach, OtherReply, TurnRegret, TurnResult, TurningPoint};
use crate::words::{axis_key, move_key};

/// A line of a turn: what it is, how it is called, what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::page) struct Row {
    pub(in crate::page) kind: Kind,
    pub(in crate::page) label: String,
    pub(in crate::page) text: String,
}

/// What a line of a turn is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::page) enum Kind {
    /// What the customer said.
    Line,
    /// What the trainee said.
    Said,
    /// What the customer thought.
    Thought,
    /// About the turn: moves, coach’s note, facts.
    About,
}

/// The turning point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::page) struct TurningTold {
    pub(in crate::page) heading: String,
    /// The turn, from 1, that it shows.
    pub(in crate::page) turn: Option<usize>,
    /// Whether that turn gave something away.
    pub(in crate::page) lost: Option<u8>,
    pub(in crate::page) sentences: Vec<String>,
}

/// A reply that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::page) struct OtherTold {
    /// Its words, or that nothing was said.
    pub(in crate::page) said: String,
    pub(in crate::page) rows: Vec<Row>,
    /// What it would have given away, and how it would have closed.
    pub(in crate::page) sentences: Vec<String>,
}

impl Telling<'_> {
    /// The turning point, and what kept most.
    pub(in crate::page) fn turning(&self) -> TurningTold {
        let regret = self.looked.regret;
        let at = |key: &str, turn: usize| self.with(key, &[("turn", turn.into())]);
        let (heading, turn, lost, mut sentences) = match regret.turning_point() {
            TurningPoint::Lost { points, turns } => {
                let first = turns.first().copied().unwrap_or_default();
                let too = turns.get(1..).filter(|turns| !turns.is_empty());
                let too = too.map(|turns| self.with("page-turn-lost-too", &[("turns", self.at_turns(turns).into())]));
                (at("page-turn-lost", first), Some(first), Some(points), too.into_iter().collect())
            }
            TurningPoint::NothingLost { closest } => {
                let call = closest.map(|turn| at("page-closest-call", turn));
                (self.text("page-nothing-lost"), closest, None, call.into_iter().collect())
            }
            TurningPoint::NothingAtStake => (self.text("page-nothing-at-stake"), None, None, Vec::new()),
            TurningPoint::Unknown => (self.text("page-turn-unknown"), None, None, Vec::new()),
        };
        if let Some((turn, points)) = regret.kept_most().and_then(|turn| Some((turn.number, turn.kept?))) {
            let values = [("turn", turn.into()), ("points", usize::from(points).into())];
            sentences.push(self.with("page-kept-most", &values));
        }
        if regret.inexact.is_some() {
            sentences.push(self.text("page-inexact"));
        }
        TurningTold { heading, turn, lost, sentences }
    }

    /// The turn of a number, from 1.
    pub(in crate::page) fn turn(&self, number: usize) -> Option<(&TurnResult, &TurnRegret)> {
        let index = number.checked_sub(1)?;
        Some((self.looked.debrief.turns.get(index)?, self.looked.regret.turns.get(index)?))
    }

    /// What was in reach, as figures.
    pub(in crate::page) fn reach(&self, reach: InReach) -> String {
        let shown = |score: Option<u8>| usize::from(score.unwrap_or_default());
        match reach {
            InReach::Exact(share) => shown(share.score()).to_string(),
            InReach::Between(least, most) => {
                let values = [("least", shown(least.score()).into()), ("most", shown(most.score()).into())];
                self.with("page-reach-between", &values)
            }
            InReach::Nothing => self.text("page-reach-nothing"),
        }
    }

    /// “Turn 3”.
    pub(in crate::page) fn turn_title(&self, number: usize) -> String {
        self.with("page-turn", &[("turn", number.into())])
    }

    /// “lost 23”; none where nothing was, or it is not known.
    pub(in crate::page) fn lost(&self, points: Option<u8>) -> Option<String> {
        let points = points.filter(|points| *points > 0)?;
        Some(self.with("page-lost", &[("points", usize::from(points).into())]))
    }

    /// “kept 19”, likewise.
    pub(in crate::page) fn kept(&self, points: Option<u8>) -> Option<String> {
        let points = points.filter(|points| *points > 0)?;
        Some(self.with("page-kept", &[("points", usize::from(points).into())]))
    }

    /// What was said, or that nothing was.
    pub(in crate::page) fn said(&self, turn: &TurnResult) -> String {
        turn.said.as_ref().map_or_else(|| self.text("page-waited"), |said| self.quoted(said))
    }

    /// +2, 0, −1.
    pub(in crate::page) fn signed(&self, points: i8) -> String {
        let sign = match points {
            1.. => "plus",
            0 => "none",
            _ => "minus",
        };
        self.with("signed-points", &[("sign", sign.into()), ("count", i64::from(points.unsigned_abs()).into())])
    }

    /// Each axis with the points it earned.
    pub(in crate::page) fn points(&self, points: Points) -> [(Axis, String); 3] {
        Axis::ALL.map(|axis| {
            let values = [("axis", self.text(axis_key(axis)).into()), ("points", self.signed(points.on(axis)).into())];
            (axis, self.with("page-points", &values))
        })
    }

    /// What a reply was, in plain words; empty where the author says nothing of it.
    pub(in crate::page) fn moves(&self, moves: &[Move]) -> String {
        moves.iter().map(|done| self.text(move_key(*done))).collect::<Vec<_>>().join(", ")
    }

    /// A turn as it went.
    pub(in crate::page) fn turn_rows(&self, turn: &TurnResult) -> Vec<Row> {
        let (speaker, words) = self.spoken(&turn.line);
        let mut rows = vec![
            Row { kind: Kind::Line, label: speaker, text: words },
            Row { kind: Kind::Said, label: self.text("page-you"), text: self.said(turn) },
        ];
        if let Some((speaker, words)) = turn.reaction.as_ref().map(|reaction| self.spoken(reaction)) {
            rows.push(Row { kind: Kind::Line, label: speaker, text: words });
        }
        rows.extend(self.about_turn(turn, ["page-thought", "page-coach", "page-learned-fact"]));
        rows
    }

    /// What the mood did, and what was given away.
    pub(in crate::page) fn turn_sentences(&self, turn: &TurnResult, regret: Option<&TurnRegret>) -> Vec<String> {
        let lost = regret.and_then(|regret| regret.lost).map(|points| {
            self.with("page-given-away", &[("points", usize::from(points).into())]) //
        });
        std::iter::once(self.mood(turn.before, turn.after)).chain(lost).collect()
    }

    fn mood(&self, before: Mood, after: Mood) -> String {
        let number = |value: u8| usize::from(value).into();
        self.with(
            "page-mood",
            &[
                ("tension", number(before.tension)),
                ("tension-after", number(after.tension)),
                ("trust", number(before.trust)),
                ("trust-after", number(after.trust)),
            ],
        )
    }

    /// A reply that was not taken, and what would have come of it.
    pub(in crate::page) fn other(&self, other: &OtherReply) -> OtherTold {
        let turn = &other.turn;
        let mut rows = Vec::new();
        for spoken in turn.reaction.iter().chain(&other.next) {
            let (speaker, text) = self.spoken(spoken);
            let label = self.with("page-would-say", &[("speaker", speaker.into())]);
            rows.push(Row { kind: Kind::Line, label, text });
        }
        // Two lines of one speaker are said in one breath.
        rows.dedup_by(|second, first| {
            let alike = first.label == second.label;
            if alike {
                first.text = format!("{} {}", first.text, second.text);
            }
            alike
        });
        rows.extend(self.about_turn(turn, ["page-would-think", "page-would-do", "page-would-learn"]));
        let lost = other.lost.map(|points| {
            self.with("page-would-give-away", &[("points", usize::from(points).into())]) //
        });
        let end =
            other.ending.as_ref().map(|ending| self.with("page-would-end", &[("title", ending.title.as_str().into())]));
        OtherTold {
            said: turn.said.as_ref().map_or_else(|| self.text("page-other-silence"), |said| self.quoted(said)),
            rows,
            sentences: end.into_iter().chain(lost).collect(),
        }
    }

    /// Thought, moves, coach’s note and facts of a turn, under these keys.
    fn about_turn(&self, turn: &TurnResult, [thought, coach, learned]: [&str; 3]) -> Vec<Row> {
        let moves = self.moves(&turn.moves);
        let facts = self.facts(&turn.learned).join(" ");
        let row = |kind, key: &str, text: String| {
            (!text.trim().is_empty()).then(|| Row { kind, label: self.text(key), text })
        };
        let left = if turn.left { self.with("answers-abuse-left", &[]) } else { String::new() };
        [
            row(Kind::About, "page-abuse", left),
            turn.thought.as_ref().and_then(|words| row(Kind::Thought, thought, self.quoted(words))),
            row(Kind::About, "page-moves", moves),
            row(Kind::About, coach, turn.coach.clone()),
            row(Kind::About, learned, facts),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
