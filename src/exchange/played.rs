//! What only the scenario knows of a run: the run is played once more, move by move.

use std::sync::Arc;

use super::record::{Line, MoveRecord, RunRecord, share};
use crate::scenario::{Axis, Scenario, Target};
use crate::session::{Answer, Entry, Session};

impl RunRecord {
    /// Adds what the scenario knows of this run: titles, what was said, what was on offer. Returns whether the scenario
    /// is the one that was played, to the letter; nothing is added otherwise.
    pub fn fill_in(&mut self, scenario: &Arc<Scenario>) -> bool {
        let Ok(transcript) = self.transcript() else { return false };
        let beginning = crate::session::Transcript { moves: Vec::new(), ending: None, ..transcript.clone() };
        let Ok(mut session) = Session::replay(Arc::clone(scenario), &beginning) else { return false };
        let mut moves = self.moves.clone();
        for (made, entry) in moves.iter_mut().zip(&transcript.moves) {
            if play(&mut session, entry, made).is_none() {
                return false;
            }
        }
        self.moves = moves;
        self.title = Some(scenario.title.clone());
        if let Some(result) = &mut self.result {
            result.ending_title = match session.here() {
                Target::Ending(ending) => scenario.ending(ending).map(|ending| ending.title.clone()),
                Target::Node(_) => None,
            };
            let sums = Axis::ALL.map(|axis| session.state().sums(axis));
            let earned = sums.iter().map(|sums| sums.earned - sums.worst).sum();
            result.pooled = share(earned, sums.iter().map(|sums| sums.best - sums.worst).sum());
        }
        true
    }
}

/// Makes a move, and notes what came of it. None where it is not possible.
fn play(session: &mut Session, entry: &Entry, made: &mut MoveRecord) -> Option<()> {
    session.repeat(entry)?;
    made.mood = Some(session.state().mood.into());
    if !entry.is_turn() {
        return Some(());
    }
    let number = session.turns().len().checked_sub(1)?;
    let turn = session.turns().get(number)?;
    let line = session.line(number)?;
    made.line = Some(Line { speaker: line.speaker.to_owned(), words: line.words.to_owned() });
    made.words = match turn.answer {
        Answer::Reply(_) => session.reply(number).map(|reply| reply.says.clone()),
        Answer::Silence => None,
    };
    made.node = session.scenario().node(turn.node).map(|node| node.id.clone());
    made.points = Some(turn.points.into());
    made.worst = Some(turn.bounds.worst.into());
    made.best = Some(turn.bounds.best.into());
    let learned = turn.learned.iter().filter_map(|fact| session.scenario().fact(*fact));
    made.learned = learned.map(|fact| fact.id.clone()).collect();
    Some(())
}
