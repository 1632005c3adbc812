//! From what is kept of a person's runs to what the progress page shows.

mod days;
mod sayings;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) use self::days::day_told;
use self::days::{DAY, MOST_WEEKS, day_in_words, weeks};
use self::sayings::sayings;
use super::screens::library::PersonCard;
use super::screens::progress::{CheckInPair, FirstRun, GuessPoint, MetPerson, NextStep, ProgressModel, RunPoint};
use crate::records::{
    Calibration, CheckIn, CheckInMoment, Database, DatabaseFault, Day, ProfileId, RunSummary, SavedRuns,
};
use crate::scenario::{Axis, EndingIndex, Scenario};
use crate::scoring::{Debrief, NextPractice, Practised, debrief, next_practice, trend, weakest_axis};
use crate::session::Session;
use crate::words::{Words, pronoun_word};

/// How many runs the page holds at most; it shows the newest.
const MOST_RUNS: usize = 500;

/// How many runs are looked back on for what they have in common.
const LOOKED_AT: usize = 12;

/// How many runs say which axis is the weakest now.
const LATELY: usize = 8;

/// How many guesses are shown.
const MOST_GUESSES: usize = 24;

/// How many scores in a row say how an axis goes.
const MOST_IN_TREND: usize = 24;

/// Above so many runs the line of a chart goes through weeks.
const MOST_POINTS: usize = 60;

/// The scenarios by id, for those that are at hand.
pub(super) type AtHand<'a> = dyn Fn(&str) -> Option<Arc<Scenario>> + 'a;

/// What is kept of a person's runs, as far as the page needs it.
#[derive(Debug, Default)]
pub(super) struct Kept {
    saved: SavedRuns,
    kept: usize,
    history: Vec<RunSummary>,
    days: Vec<Day>,
    first: Option<RunSummary>,
    facts: BTreeMap<String, BTreeSet<String>>,
    calibration: Vec<Calibration>,
    check_ins: Vec<CheckIn>,
    /// The newest runs that came to an ending, with their places in `history`, the newest first.
    debriefs: Vec<(usize, Debrief)>,
}

impl Kept {
    /// Asks the records for what is not known yet: `saved` is.
    pub(super) fn read(
        records: &mut Database,
        profile: ProfileId,
        saved: SavedRuns,
        at_hand: &AtHand<'_>,
    ) -> Result<Self, DatabaseFault> {
        let ids: Vec<String> = saved.newest_first().into_iter().map(str::to_owned).collect();
        let mut facts = BTreeMap::new();
        let mut first: Option<RunSummary> = None;
        for id in ids {
            let begun = records.first_clean(profile, &id)?;
            first = first.into_iter().chain(begun).min_by_key(|run| run.started);
            let most = at_hand(&id).map_or(usize::MAX, |scenario| scenario.persona.facts.len());
            let seen = records.facts_seen(profile, &id, most)?;
            facts.insert(id, seen);
        }
        let history = records.history(profile, MOST_RUNS)?;
        let newest = history.last().map_or(0, |run| run.started);
        let since = newest.saturating_sub(MOST_WEEKS * 7 * DAY);
        let mut debriefs = Vec::new();
        for (place, summary) in history.iter().enumerate().rev() {
            if debriefs.len() == LOOKED_AT {
                break;
            }
            let Some(scenario) = summary.result.as_ref().and_then(|_| at_hand(&summary.scenario)) else { continue };
            // A run that cannot be read, or whose scenario was edited since, has no turns to name.
            let Ok(run) = records.run(&summary.key) else { continue };
            if let Ok(session) = Session::replay(scenario, &run.transcript) {
                debriefs.push((place, debrief(&session)));
            }
        }
        Ok(Self {
            kept: records.count_runs(Some(profile))?.max(history.len()),
            // Fewer runs than that are shown one by one.
            days: if history.len() > MOST_POINTS { records.days(profile, since)? } else { Vec::new() },
            calibration: records.calibration(profile, MOST_GUESSES)?,
            check_ins: records.check_ins(profile)?,
            saved,
            history,
            first,
            facts,
            debriefs,
        })
    }

    /// What the page shows. `people` are those who can be met, in the order of the library; `now` is in seconds since
    /// 1970, UTC.
    pub(super) fn model(
        &self,
        who: &str,
        people: &[PersonCard],
        at_hand: &AtHand<'_>,
        words: &Words,
        now: u64,
    ) -> ProgressModel {
        let today = now / DAY;
        let name = |id: &str| at_hand(id).map_or_else(|| id.to_owned(), |scenario| scenario.persona.name.clone());
        let ended: usize = self.saved.newest_first().iter().map(|id| self.saved.meetings(id).ended).sum();
        let runs: Vec<&RunSummary> = self.history.iter().filter(|run| run.result.is_some()).collect();
        let before = ended.saturating_sub(runs.len());
        let points: Vec<RunPoint> = runs
            .iter()
            .enumerate()
            .map(|(place, run)| RunPoint {
                key: run.key.clone(),
                number: before + place + 1,
                name: name(&run.scenario),
                day: run.started / DAY,
                when: day_in_words(words, run.started / DAY, today),
                about: about(run, at_hand, words),
                clean: run.clean,
                scores: scores(run),
            })
            .collect();
        let weeks = if points.len() > MOST_POINTS { weeks(&self.days) } else { Vec::new() };
        let newest = if weeks.is_empty() { points.len().saturating_sub(MOST_POINTS) } else { 0 };
        let points: Vec<RunPoint> = points.into_iter().skip(newest).collect();
        let lately: Vec<[Option<u8>; 3]> = runs.iter().rev().map(|run| scores(run)).take(LATELY).collect();
        let weakest = weakest_axis(&lately);
        let all_scores: Vec<[Option<u8>; 3]> = runs.iter().map(|run| scores(run)).collect();
        let debriefs: Vec<(String, &Debrief)> = self
            .debriefs
            .iter()
            .filter_map(|(place, debrief)| Some((name(&self.history.get(*place)?.scenario), debrief)))
            .collect();
        ProgressModel {
            who: who.to_owned(),
            has_group: false,
            next: self.next(&points, people, weakest, words, now),
            trends: [0, 1, 2].map(|axis| {
                let scores: Vec<f64> =
                    all_scores.iter().filter_map(|run| run.get(axis).copied().flatten()).map(f64::from).collect();
                trend(scores.get(scores.len().saturating_sub(MOST_IN_TREND)..).unwrap_or_default())
            }),
            first: self.first.as_ref().map(|run| FirstRun { key: run.key.clone(), scores: scores(run) }),
            sayings: sayings(&debriefs, &self.calibration, words),
            met: self.met(at_hand, words),
            kept: self.kept,
            guesses: self
                .calibration
                .iter()
                .map(|guess| {
                    let when = day_in_words(words, guess.started / DAY, today);
                    let values = [("name", name(&guess.scenario).into()), ("when", when.into())];
                    let about = words.with("progress-guess-about", &values);
                    GuessPoint { about, guessed: guess.guessed, felt: guess.felt }
                })
                .collect(),
            check_ins: pairs(&self.check_ins, words, today),
            points,
            weeks,
        }
    }

    fn next(
        &self,
        points: &[RunPoint],
        people: &[PersonCard],
        weakest: Option<Axis>,
        words: &Words,
        now: u64,
    ) -> NextStep {
        let everybody = words.text("progress-everybody");
        let card = |id: &str| people.iter().find(|person| person.id == id);
        if points.is_empty() {
            let title = if self.history.is_empty() { "progress-nobody-met" } else { "progress-nobody-to-the-end" };
            let begun = self.saved.newest_first().into_iter().find_map(card);
            let first = begun.or(people.first());
            let button = first.map_or(everybody, |person| {
                let values = [("name", person.name.as_str().into()), ("count", i64::from(person.minutes).into())];
                words.with("progress-meet-first", &values)
            });
            let line = words.text("progress-nobody-about");
            return NextStep { title: words.text(title), line, button, scenario: first.map(|one| one.id.clone()) };
        }
        let practised: Vec<Practised> = people.iter().map(|person| self.practised(person)).collect();
        match next_practice(&practised, weakest, now) {
            NextPractice::Due { scenario, days, gain } => {
                let person = card(scenario);
                let [name, title] = [person.map(|one| one.name.as_str()), person.map(|one| one.title.as_str())]
                    .map(Option::unwrap_or_default);
                let gain = gain.map_or("none", Axis::word);
                let days = i64::try_from(days).unwrap_or(i64::MAX);
                let pronoun = person.map_or("they", |one| pronoun_word(one.pronoun));
                NextStep {
                    // Many a title has the name in it.
                    title: if title.contains(name) {
                        words.with("progress-next-title", &[("title", title.into())])
                    } else {
                        words.with("progress-next", &[("name", name.into()), ("title", title.into())])
                    },
                    line: words.with("progress-due", &[("days", days.into()), ("gain", gain.into())]),
                    button: words.with("library-meet-again", &[("pronoun", pronoun.into())]),
                    scenario: Some(scenario.to_owned()),
                }
            }
            NextPractice::NobodyDue { new, soonest } => {
                let title = words.text("progress-nobody-due");
                if let Some(person) = new.and_then(card) {
                    let called = [("name", person.name.as_str().into())];
                    let (line, button) = (words.with("progress-new", &called), words.with("library-meet", &called));
                    return NextStep { title, line, button, scenario: Some(person.id.clone()) };
                }
                let line = soonest.and_then(|(id, days)| Some((card(id)?, days))).map(|(person, days)| {
                    let days = i64::try_from(days).unwrap_or(i64::MAX);
                    words.with("progress-soonest", &[("name", person.name.as_str().into()), ("days", days.into())])
                });
                NextStep { title, line: line.unwrap_or_default(), button: everybody, scenario: None }
            }
        }
    }

    fn practised(&self, person: &PersonCard) -> Practised {
        let runs = || self.history.iter().filter(|run| run.scenario == person.id && run.result.is_some());
        let days: BTreeSet<u64> = runs().filter_map(|run| run.ended).map(|ended| ended / DAY).collect();
        Practised {
            scenario: person.id.clone(),
            days: days.len(),
            last: self.saved.meetings(&person.id).last_ended,
            scores: runs().next_back().map(scores).unwrap_or_default(),
        }
    }

    fn met(&self, at_hand: &AtHand<'_>, words: &Words) -> Vec<MetPerson> {
        let ids = self.saved.newest_first();
        let met = ids.into_iter().map(|id| (id, self.saved.meetings(id))).filter(|(_, meetings)| meetings.ended > 0);
        met.map(|(id, meetings)| {
            let Some(scenario) = at_hand(id) else {
                let gone = words.with("progress-seen-gone", &[("count", meetings.ended.into())]);
                return MetPerson { name: id.to_owned(), endings: Vec::new(), words: gone };
            };
            let mut endings: Vec<bool> =
                scenario.endings.iter().map(|ending| meetings.endings.contains_key(&ending.id)).collect();
            // Those that were seen stand first: which of the others is which would tell how to come there.
            endings.sort_by_key(|seen| !seen);
            let seen = self.facts.get(id);
            let facts = scenario.persona.facts.iter();
            let facts = facts.filter(|fact| seen.is_some_and(|seen| seen.contains(&fact.id))).count();
            let values = [
                ("endings", endings.iter().filter(|seen| **seen).count().into()),
                ("of-endings", endings.len().into()),
                ("facts", facts.into()),
                ("of-facts", scenario.persona.facts.len().into()),
            ];
            MetPerson { name: scenario.persona.name.clone(), endings, words: words.with("progress-seen", &values) }
        })
        .collect()
    }
}

fn scores(run: &RunSummary) -> [Option<u8>; 3] {
    Axis::ALL.map(|axis| run.result.as_ref().and_then(|result| result.on(axis)))
}

/// How a run ended, how long it was, and whether it counts, in sentences.
fn about(run: &RunSummary, at_hand: &AtHand<'_>, words: &Words) -> Vec<String> {
    let scenario = at_hand(&run.scenario);
    let ending = scenario.as_ref().zip(run.result.as_ref()).and_then(|(scenario, result)| {
        let place = scenario.endings.iter().position(|ending| ending.id == result.ending)?;
        let ending = scenario.ending(EndingIndex::from(place))?;
        let values = [
            ("number", (place + 1).into()),
            ("of", scenario.endings.len().into()),
            ("title", ending.title.as_str().into()),
        ];
        Some(words.with("progress-run-ending", &values))
    });
    let turns = words.with("progress-run-turns", &[("count", run.turns.into())]);
    let unclean = (!run.clean).then(|| words.text("progress-run-unclean"));
    ending.into_iter().chain([turns]).chain(unclean).collect()
}

/// Check-ins by run, oldest first. One that belongs to no run stands alone.
fn pairs(check_ins: &[CheckIn], words: &Words, today: u64) -> Vec<CheckInPair> {
    let mut pairs: Vec<(Option<&CheckIn>, CheckInPair)> = Vec::new();
    for check_in in check_ins {
        let face = Some(check_in.face);
        let after = check_in.moment == CheckInMoment::After;
        // What was said after a run belongs to what was said before it: by the run, or as the next that was said.
        let open = pairs.last_mut().filter(|(last, pair)| {
            let same = last.is_some_and(|last| last.run == check_in.run || last.run.is_none());
            after && same && pair.after.is_none()
        });
        if let Some((_, pair)) = open {
            pair.after = face;
            continue;
        }
        let when = day_in_words(words, check_in.at / DAY, today);
        let (before, after) = if after { (None, face) } else { (face, None) };
        pairs.push((Some(check_in), CheckInPair { when, before, after }));
    }
    pairs.into_iter().map(|(_, pair)| pair).collect()
}

#[cfg(test)]
mod tests;
