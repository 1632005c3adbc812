//! Between what is kept of a run and what goes out of it.

use std::collections::HashMap;
use std::sync::Arc;

use super::Folders;
use super::database::{CheckIn, CheckInMoment, Face, MoveTold, ProfileId, Rating, Rewrite, Run, RunResult, WholeRun};
use super::shelf::Shelf;
use crate::exchange::{
    CheckInRecord, Moment, PointsRecord, RatingRecord, RecordFault, ResultRecord, RewriteRecord, RunRecord, WhenAsked,
};
use crate::scenario::{Mood, Scenario};

/// The scenarios at hand, by id and fingerprint: the shipped ones, the user's own, and those in packs.
#[derive(Debug, Default)]
pub struct Scenarios(HashMap<(String, u64), Arc<Scenario>>);

impl Scenarios {
    /// Reads them. One that cannot be played is left out.
    #[must_use]
    pub fn read(folders: &Folders) -> Self {
        let all = Shelf::read(Some(folders), &[]).packs.into_iter().flat_map(|pack| pack.entries);
        let playable = all.filter_map(|entry| entry.loaded.ok()?.scenario);
        Self(playable.map(|scenario| ((scenario.id.clone(), scenario.hash), Arc::new(scenario))).collect())
    }

    /// The scenario of an id and a fingerprint, if it is at hand.
    #[must_use]
    pub fn at_hand(&self, id: &str, hash: u64) -> Option<&Arc<Scenario>> {
        self.0.get(&(id.to_owned(), hash))
    }

    /// The scenario that a run played, if it is at hand, unchanged.
    #[must_use]
    pub fn of(&self, run: &Run) -> Option<&Arc<Scenario>> {
        self.at_hand(&run.transcript.scenario, run.transcript.hash)
    }
}

/// A run as it goes out, under this name of whoever played.
#[must_use]
pub fn record_of(whole: WholeRun, person: String) -> RunRecord {
    let WholeRun { run, rating, rewrites, check_ins, .. } = whole;
    let mut record = RunRecord::of(&run.transcript, run.key.as_str().to_owned(), person, Moment(run.started));
    record.saved = Moment(run.saved);
    record.ended = run.ended.map(Moment);
    record.result = run.result.map(|result| ResultRecord {
        ending: result.ending,
        ending_title: None,
        curiosity: result.curiosity,
        acknowledgement: result.acknowledgement,
        de_escalation: result.de_escalation,
        turns: count(result.turns),
        pooled: None,
    });
    for (made, told) in record.moves.iter_mut().zip(run.told) {
        made.at = told.at;
        made.node = told.node;
        made.points = told.points.map(|[curiosity, acknowledgement, de_escalation]| PointsRecord {
            curiosity,
            acknowledgement,
            de_escalation,
        });
        made.mood = told.mood.map(Into::into);
        made.learned = told.learned;
    }
    record.number_moves();
    record.rating = rating.map(|Rating { tension, trust, words, moment }| RatingRecord {
        tension,
        trust,
        words,
        moment: moment.map(count),
    });
    record.rewrites = rewrites
        .into_iter()
        .map(|Rewrite { turn, text, written }| RewriteRecord { turn: count(turn), text, written: Moment(written) })
        .collect();
    record.check_ins = check_ins
        .into_iter()
        .map(|check_in| CheckInRecord {
            when: match check_in.moment {
                CheckInMoment::Before => WhenAsked::Before,
                CheckInMoment::After => WhenAsked::After,
            },
            face: check_in.face.number(),
            at: Moment(check_in.at),
        })
        .collect();
    record
}

/// A run that came from elsewhere, as it is kept. Whose it is says the one who keeps it.
///
/// # Errors
/// Where something in it makes no sense.
pub fn whole_run_of(record: RunRecord) -> Result<WholeRun, RecordFault> {
    let transcript = record.transcript()?;
    let told = record
        .moves
        .into_iter()
        .map(|made| MoveTold {
            at: made.at,
            node: made.node,
            reply: made.reply,
            points: made.points.map(|points| [points.curiosity, points.acknowledgement, points.de_escalation]),
            mood: made.mood.map(Mood::from),
            learned: made.learned,
        })
        .collect();
    let key = super::RunKey::from(record.key);
    let check_ins = record.check_ins.into_iter().filter_map(|check_in| {
        Some(CheckIn {
            run: Some(key.clone()),
            at: check_in.at.0,
            moment: match check_in.when {
                WhenAsked::Before => CheckInMoment::Before,
                WhenAsked::After => CheckInMoment::After,
            },
            face: Face::new(check_in.face)?,
        })
    });
    Ok(WholeRun {
        profile: ProfileId::FIRST,
        check_ins: check_ins.collect(),
        rating: record.rating.map(|rating| Rating {
            tension: rating.tension,
            trust: rating.trust,
            words: rating.words,
            moment: rating.moment.and_then(|moment| usize::try_from(moment).ok()),
        }),
        rewrites: record
            .rewrites
            .into_iter()
            .map(|RewriteRecord { turn, text, written }| Rewrite {
                turn: usize::try_from(turn).unwrap_or(usize::MAX),
                text,
                written: written.0,
            })
            .collect(),
        run: Run {
            key,
            started: record.started.0,
            saved: record.saved.0,
            ended: record.ended.map(|ended| ended.0),
            result: record.result.map(|result| RunResult {
                ending: result.ending,
                curiosity: result.curiosity,
                acknowledgement: result.acknowledgement,
                de_escalation: result.de_escalation,
                turns: usize::try_from(result.turns).unwrap_or(usize::MAX),
            }),
            transcript,
            told,
        },
    })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
