//! What the reachable states of a scenario show: a proof by looking at all of them.

use super::machine::Machine;
use super::states::States;
use crate::scenario::{Condition, EndingIndex, Location, NodeIndex, Reply, Scenario, Target, Tone};
use crate::session::{Answer, State, Temperament, answers};

/// Where the counting of good ways stops.
const MOST_WAYS: u64 = 1_000_000;

/// What was seen on the way through every state that a run can come to.
///
/// States that no later condition can tell apart count as one. Where the search had to stop, what was seen was seen,
/// and what was not seen proves nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Survey {
    /// Whether every reachable state was looked at. Without it, absence proves nothing.
    pub whole: bool,
    /// How many states were looked at.
    pub states: usize,
    /// What was seen at each node, by `NodeIndex`.
    pub nodes: Vec<NodeSurvey>,
    /// Whether each reply and silence was ever offered, by `Reply::number`.
    pub offered: Vec<bool>,
    /// Whether each ending was come to, by `EndingIndex`.
    pub endings: Vec<bool>,
    /// Every condition that decides what is offered, what it earns or where it leads, and every part of it.
    pub conditions: Vec<ConditionSurvey>,
    /// Whether each axis was ever in play, in the order of `Axis::ALL`.
    pub in_play: [bool; 3],
    /// The nodes of a way that leads back to where it began with nothing changed, so that a run can go on for ever.
    pub round: Option<Vec<NodeIndex>>,
    /// The turns of the longest run; none where one can go on for ever.
    pub longest: Option<usize>,
    /// The most turns that the search saw on one way. With `whole`, `longest` says more.
    pub deepest: usize,
    /// How many ways lead to an ending with the tone `Good` by replies none of which takes points away; stops
    /// counting at a million. 0 where a run can go on for ever.
    pub good_ways: u64,
    /// Whether an ending with the tone `Good` can still be come to after some reply that took points away.
    pub way_back: bool,
}

/// What was seen at a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NodeSurvey {
    /// A run can come here.
    pub reached: bool,
    /// A run can come here and find that nothing is offered.
    pub speechless: bool,
    /// At some moment here, two things offered are worth different points on some axis.
    pub matters: bool,
}

/// How a condition, or a part of one, came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionSurvey {
    /// Where it stands.
    pub location: Location,
    /// It held at some moment at which it was asked.
    pub held: bool,
    /// It did not hold at some moment at which it was asked.
    pub failed: bool,
    /// It, or a part of it, asks about the mood or the score, so that another temperament may answer otherwise.
    pub asks_the_mood: bool,
}

/// Looks at every state that a run with one of these temperaments can come to, up to `most` states for each.
#[must_use]
pub fn survey(scenario: &Scenario, temperaments: &[Temperament], most: usize) -> Survey {
    let mut all = Survey {
        whole: true,
        nodes: vec![NodeSurvey::default(); scenario.nodes.len()],
        offered: vec![false; scenario.reply_count as usize],
        endings: vec![false; scenario.endings.len()],
        conditions: conditions(scenario),
        longest: Some(0),
        ..Survey::default()
    };
    for temperament in temperaments {
        let Some(machine) = Machine::of(scenario, *temperament) else {
            all.whole = false;
            break;
        };
        let states = match scenario.start {
            Target::Node(node) => {
                let start = machine.moment(scenario, &State::start(scenario), node);
                States::from(&machine, &start, scenario.endings.len(), most)
            }
            Target::Ending(ending) => States::over(&machine, ending, scenario.endings.len()),
        };
        all.take_in(scenario, &states);
    }
    all
}

impl Survey {
    fn take_in(&mut self, scenario: &Scenario, states: &States) {
        self.whole &= states.whole;
        self.states += states.places().len();
        self.deepest = self.deepest.max(states.deepest);
        for (seen, found) in self.offered.iter_mut().zip(&states.offered) {
            *seen |= found;
        }
        for (seen, found) in self.endings.iter_mut().zip(&states.endings) {
            *seen |= found;
        }
        for (condition, outcome) in self.conditions.iter_mut().zip(&states.outcomes) {
            condition.failed |= outcome & 1 != 0;
            condition.held |= outcome & 2 != 0;
        }
        for place in states.places() {
            let Some(node) = self.nodes.get_mut(place.node as usize) else { continue };
            node.reached = true;
            node.speechless |= states.arrows_of(place).is_empty() && states.whole;
            node.matters |= place.range.iter().any(|range| *range > 0);
            for (in_play, range) in self.in_play.iter_mut().zip(place.range) {
                *in_play |= range > 0;
            }
        }
        if !states.whole {
            return;
        }
        match &states.round {
            Some(round) => {
                self.round.get_or_insert_with(|| round.clone());
                (self.longest, self.good_ways) = (None, 0);
            }
            None => self.look_ahead(scenario, states),
        }
    }

    /// What a pass from the ends to the beginning shows.
    fn look_ahead(&mut self, scenario: &Scenario, states: &States) {
        #[derive(Clone, Copy, Default)]
        struct Ahead {
            longest: usize,
            good_ways: u64,
            good: bool,
        }
        let is_good = |ending: EndingIndex| scenario.ending(ending).is_some_and(|ending| ending.tone == Tone::Good);
        let mut ahead: Vec<Ahead> = Vec::with_capacity(states.places().len());
        for place in states.places() {
            let mut here = Ahead::default();
            for arrow in states.arrows_of(place) {
                let behind = match arrow.to() {
                    Ok(state) => ahead.get(state).copied().unwrap_or_default(),
                    Err(ending) if is_good(ending) => Ahead { longest: 0, good_ways: 1, good: true },
                    Err(_) => Ahead::default(),
                };
                here.longest = here.longest.max(behind.longest + 1);
                here.good |= behind.good;
                if arrow.costs() {
                    self.way_back |= behind.good;
                } else {
                    here.good_ways = (here.good_ways + behind.good_ways).min(MOST_WAYS);
                }
            }
            ahead.push(here);
        }
        let start = states.start.ok().and_then(|start| ahead.get(start)).copied().unwrap_or_default();
        self.longest = self.longest.map(|longest| longest.max(start.longest));
        if self.round.is_none() {
            self.good_ways = self.good_ways.max(start.good_ways);
        }
    }
}

/// Every condition and every part of it, in the order in which the machine takes them in.
fn conditions(scenario: &Scenario) -> Vec<ConditionSurvey> {
    let mut found = Vec::new();
    for node in &scenario.nodes {
        // Most replies ask nothing, and a large scenario has many: their places are not written out.
        let asks = |reply: &Reply| reply.when.is_some() || !reply.points_if.is_empty() || !reply.branches.is_empty();
        for (answer, reply) in answers(node).filter(|(_, reply)| asks(reply)) {
            let at = match answer {
                Answer::Reply(_) => Location::reply(&node.id, &reply.id),
                Answer::Silence => Location::silence(&node.id),
            };
            if let Some(when) = &reply.when {
                list(when, &at.clone().then("when"), &mut found);
            }
            for (index, points) in reply.points_if.iter().enumerate() {
                list(&points.when, &at.clone().then("scores_if").at(index).then("when"), &mut found);
            }
            for (index, (when, _)) in reply.branches.iter().enumerate() {
                list(when, &at.clone().then("branches").at(index).then("when"), &mut found);
            }
        }
    }
    found
}

fn list(condition: &Condition, at: &Location, found: &mut Vec<ConditionSurvey>) -> bool {
    let index = found.len();
    let survey = ConditionSurvey { location: at.clone(), held: false, failed: false, asks_the_mood: false };
    found.push(survey);
    let asks = match condition {
        Condition::Knows(_) | Condition::Seen(_) | Condition::Said(_) => false,
        Condition::All(parts) | Condition::Any(parts) => {
            let inside = at.clone().at(0);
            let listed = parts.iter().enumerate().map(|(place, part)| list(part, &inside.clone().at(place), found));
            listed.fold(false, |any, asks| any | asks)
        }
        Condition::Not(part) => list(part, &at.clone().at(0), found),
        _ => true,
    };
    if let Some(survey) = found.get_mut(index) {
        survey.asks_the_mood = asks;
    }
    asks
}
