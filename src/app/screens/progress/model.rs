//! What the progress page shows: ready-made data and sentences, so that the view decides nothing.

use crate::app::screens::places::Place;
use crate::app::theme::{AxisSign, Icon};
use crate::records::{Face, RunKey};
use crate::scenario::Mood;
use crate::scoring::Trend;

/// How somebody gets on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProgressModel {
    /// Who is practising: a nickname, or nothing.
    pub who: String,
    /// Whether there is a group to look at.
    pub has_group: bool,
    /// Whom to meet next; while nobody was met, the first one.
    pub next: NextStep,
    /// The newest runs that came to an ending, oldest first.
    pub points: Vec<RunPoint>,
    /// The weeks, oldest first, where there are too many runs for a line through each; else none.
    pub weeks: Vec<WeekPoint>,
    /// How the scores of each axis went, in the order of the axes.
    pub trends: [Option<Trend>; 3],
    /// The first run that counts as one.
    pub first: Option<FirstRun>,
    /// What the runs have in common, in sentences.
    pub sayings: Vec<Saying>,
    /// Who was met, the newest meeting first.
    pub met: Vec<MetPerson>,
    /// How many runs are kept, those broken off included.
    pub kept: usize,
    /// The newest guesses beside what was so, oldest first.
    pub guesses: Vec<GuessPoint>,
    /// How somebody was before and after the newest runs at which they were asked, oldest first.
    pub check_ins: Vec<CheckInPair>,
}

/// The next step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NextStep {
    /// Who, or that nobody is due.
    pub title: String,
    /// Why, in one line.
    pub line: String,
    /// What the button says.
    pub button: String,
    /// The scenario that the button leads to; none where it leads to everybody.
    pub scenario: Option<String>,
}

/// A run that came to an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunPoint {
    /// Its name in the records.
    pub key: RunKey,
    /// Which run with an ending it is, from 1.
    pub number: usize,
    /// Who was met.
    pub name: String,
    /// The day it began, counted from 1970.
    pub day: u64,
    /// The same in words.
    pub when: String,
    /// How it ended, how long it was, and whether it counts, in sentences.
    pub about: Vec<String>,
    /// Whether it counts as a first or best run: nothing taken back, from the beginning.
    pub clean: bool,
    /// 0 to 100, in the order of the axes; none where an axis did not come up.
    pub scores: [Option<u8>; 3],
}

/// What a week came to.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekPoint {
    /// Its first day, counted from 1970.
    pub day: u64,
    /// The mean of each axis, 0 to 100.
    pub means: [Option<f64>; 3],
}

/// The first run that counts as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstRun {
    /// Its name in the records.
    pub key: RunKey,
    /// Its scores.
    pub scores: [Option<u8>; 3],
}

/// One thing that several runs have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// The axis it belongs to; none for guesses.
    pub sign: Option<AxisSign>,
    /// What it is, in a few words.
    pub claim: String,
    /// The moments that show it.
    pub moments: String,
}

impl Saying {
    /// The icon before it.
    #[must_use]
    pub fn icon(&self) -> Icon {
        self.sign.map_or(Icon::Eye, AxisSign::icon)
    }
}

/// Somebody who was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetPerson {
    /// The persona's name, or the scenario's where it is no longer at hand.
    pub name: String,
    /// For each ending whether it was seen.
    pub endings: Vec<bool>,
    /// How many endings and facts were seen, in words.
    pub words: String,
}

/// A guess beside what was so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuessPoint {
    /// Who was met, and when, in words.
    pub about: String,
    /// What was guessed of the end.
    pub guessed: Mood,
    /// How it was.
    pub felt: Mood,
}

/// How somebody was before and after a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckInPair {
    /// The day, in words.
    pub when: String,
    /// Before it.
    pub before: Option<Face>,
    /// After it.
    pub after: Option<Face>,
}

/// What somebody does on the progress page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgressAction {
    /// Meet the person of this scenario.
    Meet(String),
    /// Go to another page.
    Go(Place),
    /// Back to the library.
    Back,
    /// To the part of the settings where everything can be exported.
    Export,
    /// Ask whether the profile is to be forgotten.
    Forget,
    /// Look back on this run.
    LookBack(RunKey),
    /// Delete this run.
    Delete(RunKey),
}
