//! A run in sentences, the same for every form of the page; and a room.
//!
//! Here is what all parts need; `side` tells the customer’s card, `turns` the turning point, the transcript and the
//! other replies, `talk` the axes, the learning points and the ratios. `room` tells what a room came to.

mod room;
mod side;
mod talk;
mod turns;

pub(super) use room::{Came, RoomTelling};
pub(super) use side::{CardLine, Mark, MarkKind, Scale};
pub(super) use talk::RatioTold;
pub(super) use turns::{Kind, Row};

use super::date::dated;
use super::{Looked, PROGRAM};
use crate::scenario::{FactIndex, MapPart};
use crate::scoring::{FactResult, Spoken};
use crate::words::{Value, Words, channel_key, pronoun_word};

/// A run, and the words to tell it in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Telling<'a> {
    pub(super) looked: &'a Looked<'a>,
    words: &'a Words,
}

impl<'a> Telling<'a> {
    pub(super) fn new(looked: &'a Looked<'a>, words: &'a Words) -> Self {
        Self { looked, words }
    }

    /// The text under a key; every text may speak of the customer and the channel.
    pub(super) fn text(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The same with more to fill in.
    pub(super) fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let scenario = self.looked.scenario;
        let mut all: Vec<(&str, Value<'_>)> = vec![
            ("name", scenario.persona.name.as_str().into()),
            ("pronoun", pronoun_word(scenario.persona.pronoun).into()),
            ("channel", scenario.channel.word().into()),
        ];
        all.extend_from_slice(values);
        self.words.with(key, &all)
    }

    pub(super) fn title(&self) -> String {
        self.with("page-title", &[("title", self.looked.scenario.title.as_str().into())])
    }

    /// Words in quotation marks.
    pub(super) fn quoted(&self, words: &str) -> String {
        self.with("page-quote", &[("words", words.into())])
    }

    /// What stands before a text that it names.
    pub(super) fn label(&self, label: &str) -> String {
        self.with("page-label", &[("label", label.into())])
    }

    /// Who and when: names and values.
    pub(super) fn about(&self) -> Vec<(String, String)> {
        let Looked { scenario, debrief, .. } = self.looked;
        let mut about = vec![
            (self.text("page-channel"), self.text(channel_key(scenario.channel))),
            (self.text("page-you-were"), scenario.you_are.clone()),
        ];
        if let Some(who) = self.looked.who.filter(|who| !who.trim().is_empty()) {
            about.push((self.text("page-played-by"), who.to_owned()));
        }
        if let Some(began) = self.looked.began {
            about.push((self.text("page-played-on"), dated(began, self.words)));
        }
        let count = debrief.turns.len();
        about.push((self.text("page-length"), self.with("page-turns", &[("count", count.into())])));
        about.push((self.text("page-closed"), self.closed()));
        about
    }

    /// How it closed, or that it was broken off.
    pub(super) fn closed(&self) -> String {
        let debrief = self.looked.debrief;
        match &debrief.ending {
            Some(ending) => self.with(
                "page-ending",
                &[("number", ending.number.into()), ("of", ending.of.into()), ("title", ending.title.as_str().into())],
            ),
            None => self.with("page-broken-off", &[("count", debrief.turns.len().into())]),
        }
    }

    /// “turn 2”, “turns 2, 4 and 5”.
    pub(super) fn at_turns(&self, numbers: &[usize]) -> String {
        let Some((last, first)) = numbers.split_last() else { return String::new() };
        let first = first.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        self.with(
            "page-at-turns",
            &[("count", numbers.len().into()), ("first", first.into()), ("last", (*last).into())],
        )
    }

    /// The quarters of the empathy map with what was and what was not learned.
    pub(super) fn map(&self) -> Vec<(MapPart, Vec<&'a FactResult>)> {
        let facts = &self.looked.debrief.facts;
        // Said and done stand at the left, thought and felt at the right.
        [MapPart::Says, MapPart::Thinks, MapPart::Does, MapPart::Feels]
            .map(|part| (part, facts.iter().filter(|fact| fact.part == part).collect()))
            .into()
    }

    /// How much was learned.
    pub(super) fn learned(&self) -> String {
        let facts = &self.looked.debrief.facts;
        let learned = facts.iter().filter(|fact| fact.turn.is_some()).count();
        if learned == facts.len() {
            return self.text(if facts.is_empty() { "page-no-facts" } else { "page-all-learned" });
        }
        self.with("page-learned", &[("learned", learned.into()), ("all", facts.len().into())])
    }

    /// When a fact was learned, or that it was not.
    pub(super) fn learned_at(&self, fact: &FactResult) -> String {
        match fact.turn {
            Some(turn) => self.with("page-fact-turn", &[("turn", turn.into())]),
            None => self.text("page-fact-never"),
        }
    }

    /// When something was written.
    pub(super) fn written(&self, seconds: u64) -> String {
        self.with("page-written", &[("date", dated(seconds, self.words).into())])
    }

    /// What is not on the page.
    pub(super) fn left_out(&self) -> [String; 4] {
        ["page-left-out-sum", "page-left-out-feelings", "page-left-out-taken-back", "page-left-out-people"]
            .map(|key| self.text(key))
    }

    /// By what the program knows its own pages.
    pub(super) fn made(&self) -> String {
        let values = [
            ("program", PROGRAM.into()),
            ("scenario", self.looked.scenario.id.as_str().into()),
            ("seed", self.looked.seed.to_string().into()),
        ];
        self.with("page-made", &values)
    }

    fn spoken(&self, spoken: &Spoken) -> (String, String) {
        (spoken.speaker.clone(), self.quoted(&spoken.words))
    }

    fn facts(&self, learned: &[FactIndex]) -> Vec<&'a str> {
        learned.iter().filter_map(|fact| self.looked.scenario.fact(*fact)).map(|fact| fact.text.as_str()).collect()
    }
}
