//! The customer’s side: the card, the guess beside it, and what comes next.

use super::Telling;
use crate::scenario::Mood;
use crate::scoring::{Difference, Step};

/// From how many points of 100 on a guess was off: less than this is well read.
const OFF: u16 = 8;

/// A line of the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::page) struct CardLine {
    pub(in crate::page) label: String,
    /// How far it holds; none where that stays open.
    pub(in crate::page) step: Option<Step>,
    /// The same in words, with the turns it rests on.
    pub(in crate::page) told: String,
}

/// A scale with its marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::page) struct Scale {
    pub(in crate::page) least: String,
    pub(in crate::page) most: String,
    pub(in crate::page) marks: Vec<Mark>,
}

/// A mark on a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::page) struct Mark {
    pub(in crate::page) kind: MarkKind,
    pub(in crate::page) label: String,
    /// 0 to 100.
    pub(in crate::page) value: u8,
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::page) enum MarkKind {
    /// How the customer came.
    Came,
    /// How the customer left.
    Left,
    /// The trainee’s guess.
    Guess,
}

impl Telling<'_> {
    /// The lines of the card.
    pub(in crate::page) fn card_lines(&self) -> [CardLine; 4] {
        let card = &self.looked.debrief.card;
        // In the words of the debrief on the screen.
        let by_degree = |key: &str, what: &'static str, step: Step, turns: &[usize]| {
            let values = [("what", what.into()), ("step", step.word().into()), ("turns", self.at_turns(turns).into())];
            let told = self.with(if turns.is_empty() { "debrief-felt" } else { "debrief-felt-at" }, &values);
            CardLine { label: self.text(key), step: Some(step), told }
        };
        let outright = |key: &str, step: Option<Step>| {
            let told = self.with("debrief-would", &[("step", step.map_or("open", Step::word).into())]);
            CardLine { label: self.text(key), step, told }
        };
        [
            by_degree("page-heard", "heard", card.heard, &card.heard_at),
            by_degree("page-hurried", "hurried", card.hurried, &card.hurried_at),
            outright("debrief-would-come-back", card.comes_back),
            outright("page-tells-friends", card.tells_friends),
        ]
    }

    /// Tension and trust as scales.
    pub(in crate::page) fn scales(&self) -> [Scale; 2] {
        let debrief = self.looked.debrief;
        let left = if debrief.ending.is_some() { "page-left" } else { "page-stopped" };
        let guess = self.looked.guess.map(|guess| guess.mood);
        let scale = |least: &str, most: &str, value: fn(Mood) -> u8| {
            let mark = |kind, key: &str, mood: Option<Mood>| {
                mood.map(|mood| Mark { kind, label: self.text(key), value: value(mood) })
            };
            let marks = [
                mark(MarkKind::Came, "page-came-in", debrief.moods.first().copied()),
                mark(MarkKind::Left, left, Some(debrief.card.mood)),
                mark(MarkKind::Guess, "page-your-guess", guess),
            ];
            Scale { least: self.text(least), most: self.text(most), marks: marks.into_iter().flatten().collect() }
        };
        [
            scale("page-at-ease", "page-on-edge", |mood| mood.tension),
            scale("page-guarded", "page-open", |mood| mood.trust),
        ]
    }

    /// A scale in words.
    pub(in crate::page) fn scale_told(&self, scale: &Scale) -> String {
        let values = [("least", scale.least.as_str().into()), ("most", scale.most.as_str().into())];
        let marks: Vec<String> = scale.marks.iter().map(|mark| self.mark_told(mark)).collect();
        format!("{} {}", self.label(&self.with("page-scale", &values)), marks.join(", "))
    }

    /// A mark in words.
    pub(in crate::page) fn mark_told(&self, mark: &Mark) -> String {
        self.with("page-mark", &[("mark", mark.label.as_str().into()), ("value", usize::from(mark.value).into())])
    }

    /// What stung, and how well the customer was read.
    pub(in crate::page) fn card_sentences(&self) -> Vec<String> {
        let card = &self.looked.debrief.card;
        let stung = || card.stung_at.map(|turn| self.with("page-stung", &[("turn", turn.into())]));
        let Some(guess) = self.looked.guess else { return stung().into_iter().collect() };
        let mut sentences = Vec::new();
        if !guess.words.trim().is_empty() {
            sentences.push(self.with("page-guess-words", &[("words", self.quoted(guess.words).into())]));
        }
        let difference = Difference::of(guess.mood, card.mood);
        let told = |key: &str, difference: i16, words: [&'static str; 2]| {
            let by = difference.unsigned_abs();
            let [above, below] = words;
            let word = match difference {
                _ if by < OFF => "alike",
                1.. => above,
                _ => below,
            };
            self.with(key, &[("difference", word.into()), ("by", usize::from(by).into())])
        };
        sentences.push(told("page-guess-tension", difference.tension, ["calmer", "tenser"]));
        sentences.push(told("page-guess-trust", difference.trust, ["less", "more"]));
        match guess.turn {
            Some(turn) if card.stung_at == Some(turn) => {
                sentences.push(self.with("page-guess-moment-same", &[("turn", turn.into())]));
            }
            turn => {
                sentences.extend(turn.map(|turn| self.with("page-guess-moment", &[("turn", turn.into())])));
                sentences.extend(stung());
            }
        }
        sentences
    }

    /// What the customer does next.
    pub(in crate::page) fn next(&self) -> String {
        match &self.looked.debrief.ending {
            Some(ending) => ending.then.clone(),
            None => self.text("page-next-open"),
        }
    }
}
