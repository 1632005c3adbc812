//! A room in sentences: where most of it and the best reply parted, how it voted, and what its observers noted.

use crate::page::date::dated;
use crate::page::{PROGRAM, RoomLooked};
use crate::words::{Value, Words};
use crate::workshop::{Job, MomentResult, Note, RoundResult, Tally, letter};

/// Below this a room was nearly of one mind, and from [`WIDE`] on it was split.
const NARROW: f64 = 0.4;

/// From here on a room was split.
const WIDE: f64 = 0.75;

/// A room, and the words to tell it in.
#[derive(Debug, Clone, Copy)]
pub(in crate::page) struct RoomTelling<'a> {
    pub(in crate::page) looked: &'a RoomLooked<'a>,
    pub(in crate::page) words: &'a Words,
}

/// What a reply was in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::page) enum Came {
    /// The one with most votes.
    Most,
    /// One of those with most votes.
    Tied,
    /// Taken by the leader.
    Taken,
    /// As good as any, from there on.
    Best,
}

impl RoomTelling<'_> {
    pub(in crate::page) fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    pub(in crate::page) fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.with(key, values)
    }

    pub(in crate::page) fn title(&self) -> String {
        self.with("room-page-title", &[("title", self.looked.debrief.title.as_str().into())])
    }

    /// Who was met.
    pub(in crate::page) fn lead(&self) -> String {
        self.with("room-page-lead", &[("name", self.looked.debrief.customer.as_str().into())])
    }

    /// The line by which somebody sees where the page is from.
    pub(in crate::page) fn made(&self) -> String {
        self.with("room-page-made", &[("program", PROGRAM.into()), ("scenario", self.looked.scenario.into())])
    }

    /// When it was, how long, and how it closed: names and values.
    pub(in crate::page) fn about(&self) -> Vec<(String, String)> {
        let room = self.looked.debrief;
        let turns = room.moments.iter().filter(|moment| moment.taken.is_some()).count();
        let rounds: usize = room.moments.iter().map(|moment| moment.rounds.len()).sum();
        let ended = match &room.ending {
            Some(ending) => ending.title.clone(),
            None => self.text("room-page-broke-off"),
        };
        let began = self.looked.began.map(|began| ("room-page-when", dated(began, self.words)));
        let rest = [
            ("room-page-way", self.with("room-page-turns", &[("count", turns.into())])),
            ("room-page-voted", self.with("room-page-rounds", &[("count", rounds.into())])),
            ("room-page-closed", ended),
        ];
        began.into_iter().chain(rest).map(|(name, value)| (self.text(name), value)).collect()
    }

    /// Where most of the room and the best reply went different ways; where they never did, that.
    pub(in crate::page) fn parted(&self) -> Result<Vec<String>, String> {
        let of_way = self.looked.debrief.moments.iter().filter(|moment| moment.on_the_way);
        let voted: Vec<(&MomentResult, bool)> = of_way.filter_map(|moment| Some((moment, moment.parted()?))).collect();
        if voted.is_empty() {
            return Err(self.text("room-page-no-votes"));
        }
        let apart: Vec<String> =
            voted.iter().filter(|(_, parted)| *parted).map(|(moment, _)| self.parted_at(moment)).collect();
        if apart.is_empty() { Err(self.text("room-page-never-parted")) } else { Ok(apart) }
    }

    fn parted_at(&self, moment: &MomentResult) -> String {
        let letters = |choices: &[usize]| {
            choices.iter().copied().map(|choice| letter(choice).to_string()).collect::<Vec<_>>().join(", ")
        };
        let most = moment.rounds.iter().rev().map(|round| round.tally.most()).find(|most| !most.is_empty());
        let values = [
            ("turn", moment.turn.into()),
            ("most", letters(&most.unwrap_or_default()).into()),
            ("best", letters(&moment.best).into()),
        ];
        self.with("room-page-parted-at", &values)
    }

    /// What a moment is called.
    pub(in crate::page) fn turn(&self, moment: &MomentResult) -> String {
        self.with("room-page-turn", &[("number", moment.turn.into())])
    }

    /// What the customer said there.
    pub(in crate::page) fn line(&self, moment: &MomentResult) -> Option<String> {
        let line = moment.line.as_ref()?;
        let spoken = [("speaker", line.speaker.as_str().into()), ("words", line.words.as_str().into())];
        Some(self.with("room-page-line", &spoken))
    }

    /// Which round it is, and of how many votes.
    pub(in crate::page) fn round(&self, round: &RoundResult) -> String {
        let values = [("number", i64::from(round.number).into()), ("count", i64::from(round.tally.total()).into())];
        self.with("room-page-round", &values)
    }

    /// What a reply of a moment was in a round, or where nobody voted.
    pub(in crate::page) fn came(moment: &MomentResult, round: Option<&RoundResult>, index: usize) -> Vec<Came> {
        let most = round.map(|round| round.tally.most()).unwrap_or_default();
        let is_most = most.contains(&index);
        // What was taken followed the last vote.
        let is_last = round == moment.rounds.last();
        let all = [
            (is_most && most.len() == 1, Came::Most),
            (is_most && most.len() > 1, Came::Tied),
            (is_last && moment.taken == Some(index), Came::Taken),
            (moment.best.contains(&index), Came::Best),
        ];
        all.into_iter().filter(|(holds, _)| *holds).map(|(_, came)| came).collect()
    }

    /// The same in a word or two.
    pub(in crate::page) fn came_in_words(&self, came: Came) -> String {
        self.text(match came {
            Came::Most => "room-page-most",
            Came::Tied => "room-page-tie",
            Came::Taken => "room-page-taken",
            Came::Best => "room-page-best",
        })
    }

    /// The votes for a reply, for whoever cannot see its bar.
    pub(in crate::page) fn votes(&self, tally: &Tally, index: usize) -> String {
        let values = [("count", i64::from(tally.count(index)).into()), ("letter", letter(index).to_string().into())];
        self.with("room-page-bar", &values)
    }

    /// How split the room was, in words and of 100.
    pub(in crate::page) fn split(&self, tally: &Tally) -> Option<String> {
        let evenness = tally.evenness()?;
        let key = match evenness {
            _ if evenness < NARROW => "room-page-one-mind",
            _ if evenness < WIDE => "room-page-divided",
            _ => "room-page-split",
        };
        // 0 to 100, so it fits.
        let parts = format!("{:.0}", 100.0 * evenness);
        Some(self.with(key, &[("parts", parts.into())]))
    }

    /// What observers noted, by the job they had: its name, and their notes. No job is named without a note.
    pub(in crate::page) fn notes(&self) -> Vec<(String, Vec<String>)> {
        let noted = |note: &Note| {
            let values = [("turn", note.turn.into()), ("words", note.text.as_str().into())];
            self.with("room-page-note", &values)
        };
        let all = |job: Job| self.looked.debrief.notes.iter().filter(move |note| note.job == job).map(noted).collect();
        let by_job = Job::ALL.into_iter().map(|job| (self.text(job_key(job)), all(job)));
        by_job.filter(|(_, notes): &(String, Vec<String>)| !notes.is_empty()).collect()
    }
}

/// The key of a job’s name.
fn job_key(job: Job) -> &'static str {
    match job {
        Job::Curiosity => "phone-job-curiosity",
        Job::Face => "phone-job-face",
        Job::Words => "phone-job-words",
    }
}
