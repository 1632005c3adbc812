//! One run, gone through step by step: what was said where, and what else was on offer.

use crate::scenario::{EndingIndex, NodeIndex, Points, Scenario, Target};
use crate::session::{Answer, Bounds, Entry, GENERATOR, State, Temperament, Transcript, answered};

/// A run that came to an ending.
pub(super) struct Walked {
    /// All that was said or not said, in order.
    pub(super) steps: Vec<Step>,
    /// How it closed.
    pub(super) ending: EndingIndex,
    /// What it was worth, by axis.
    pub(super) scores: [Option<u8>; 3],
}

/// One turn.
pub(super) struct Step {
    pub(super) node: NodeIndex,
    pub(super) answer: Answer,
    pub(super) points: Points,
    pub(super) bounds: Bounds,
    /// Whether it was taken back later.
    pub(super) taken_back: bool,
    /// Whether it was made in the run that this one goes on from.
    pub(super) copied: bool,
}

/// Goes through a run. None where it cannot be played, or comes to no ending.
pub(super) fn walk(scenario: &Scenario, run: &Transcript) -> Option<Walked> {
    if run.generator != GENERATOR {
        return None;
    }
    let opening = match &run.opening {
        None => None,
        Some(written) => Some(written.opening(scenario)?),
    };
    let mut state = opening.as_ref().map_or_else(|| State::start(scenario), |opening| State::opened(scenario, opening));
    let mut here = opening.and_then(|opening| opening.node).map_or(scenario.start, Target::Node);
    let temperament = Temperament::drawn(&scenario.persona, run.seed);
    let mut steps: Vec<Step> = Vec::with_capacity(run.moves.len());
    // Where the run stood before each turn that stands, for going back to; kept only where something is taken back.
    let goes_back = run.moves.contains(&Entry::TakeBack);
    let mut standing: Vec<(usize, State, Target)> = Vec::new();
    for (index, entry) in run.moves.iter().enumerate() {
        if *entry == Entry::TakeBack {
            let (step, before, there) = standing.pop()?;
            (state, here) = (before, there);
            steps.get_mut(step)?.taken_back = true;
            continue;
        }
        if !entry.is_turn() {
            continue;
        }
        let Target::Node(node) = here else { return None };
        let answer = match entry.reply() {
            Some(id) => Answer::Reply(scenario.node(node)?.replies.iter().position(|reply| reply.id == id)?.into()),
            None => Answer::Silence,
        };
        let points = state.points(answered(scenario, node, answer)?).0;
        let bounds = state.bounds(scenario, node);
        if goes_back {
            standing.push((steps.len(), state.clone(), here));
        }
        here = state.advance(scenario, temperament, node, answer)?;
        if matches!(entry, Entry::Typed(typed) if typed.left) {
            here = Target::Ending(scenario.walks_out()?);
        }
        steps.push(Step { node, answer, points, bounds, taken_back: false, copied: index < run.copied });
    }
    let Target::Ending(ending) = here else { return None };
    let scores = crate::scenario::Axis::ALL.map(|axis| state.sums(axis).score());
    Some(Walked { steps, ending, scores })
}
