//! Every state a run can come to from a moment on, and where each answer leads.
//!
//! The states are numbered so that whatever an answer leads to has a smaller number than the state it is given in.
//! One pass from the first to the last then settles any question about the future. That needs a way without rounds;
//! where there is one, it is said which.

use rustc_hash::FxHashMap;

use super::machine::{Machine, Moment, Outcomes};
use crate::scenario::{EndingIndex, NodeIndex, Target};
use crate::session::Answer;

/// The bit of an arrow's `to` that says that it leads to an ending.
const ENDING: u32 = 1 << 31;

/// The byte for silence among answers; replies are numbered from 0.
const SILENCE: u8 = 0x7f;

/// The bit of an arrow's answer that says that it takes points away on some axis.
const COSTS: u8 = 0x80;

/// Where one answer leads, and what it earns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrow {
    to: u32,
    /// For each axis, points above the least offered: 0 to 4.
    pub(super) earned: [u8; 3],
    answer: u8,
}

impl Arrow {
    /// The state it leads to, or the ending.
    pub(super) fn to(self) -> Result<usize, EndingIndex> {
        if self.to & ENDING == 0 { Ok(self.to as usize) } else { Err(EndingIndex(self.to & !ENDING)) }
    }

    /// The answer.
    pub(super) fn answer(self) -> Answer {
        match self.answer & !COSTS {
            SILENCE => Answer::Silence,
            reply => Answer::Reply(usize::from(reply).into()),
        }
    }

    /// Whether it takes points away on some axis.
    pub(super) fn costs(self) -> bool {
        self.answer & COSTS != 0
    }
}

/// A state: its node, its arrows, and what was at stake.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) node: u32,
    from: u32,
    count: u8,
    /// For each axis, the most offered less the least: 0 to 4.
    pub(super) range: [u8; 3],
}

/// All states from a moment on.
#[derive(Debug)]
pub(super) struct States {
    places: Vec<Place>,
    arrows: Vec<Arrow>,
    numbers: Numbers,
    /// Where it begins: a state, or at once an ending.
    pub(super) start: Result<usize, EndingIndex>,
    /// How every question came out.
    pub(super) outcomes: Outcomes,
    /// Whether each choice was ever offered.
    pub(super) offered: Vec<bool>,
    /// Whether each ending was come to.
    pub(super) endings: Vec<bool>,
    /// The nodes of a way round, if there is one. The order of the states then means nothing.
    pub(super) round: Option<Vec<NodeIndex>>,
    /// The most turns seen on one way.
    pub(super) deepest: usize,
    /// Whether the search went through to its end.
    pub(super) whole: bool,
}

impl States {
    /// Goes through every state from `start` on, up to `most`.
    pub(super) fn from(machine: &Machine, start: &Moment, endings: usize, most: usize) -> Self {
        let mut search = Search {
            machine,
            most,
            places: Vec::new(),
            arrows: Vec::new(),
            numbers: Numbers::default(),
            moments: Vec::new(),
            outcomes: vec![0; machine.tests.len()],
            offered: vec![false; machine.choices.iter().map(|choice| choice.number as usize + 1).max().unwrap_or(0)],
            endings: vec![false; endings],
        };
        let walked = search.walk(start);
        let mut states = Self {
            places: search.places,
            arrows: search.arrows,
            numbers: search.numbers,
            start: Ok(0),
            outcomes: search.outcomes,
            offered: search.offered,
            endings: search.endings,
            round: walked.round,
            deepest: walked.deepest,
            whole: walked.whole,
        };
        if states.whole && states.round.is_none() {
            states.put_in_order(&walked.finished);
        }
        states
    }

    /// A conversation that is over before it begins.
    pub(super) fn over(machine: &Machine, ending: EndingIndex, endings: usize) -> Self {
        let mut come_to = vec![false; endings];
        if let Some(ending) = come_to.get_mut(ending.get()) {
            *ending = true;
        }
        Self {
            places: Vec::new(),
            arrows: Vec::new(),
            numbers: Numbers::default(),
            start: Err(ending),
            outcomes: vec![0; machine.tests.len()],
            offered: vec![false; machine.choices.len()],
            endings: come_to,
            round: None,
            deepest: 0,
            whole: true,
        }
    }

    /// Renumbers the states in the order in which the search was through with them.
    fn put_in_order(&mut self, finished: &[u32]) {
        let mut number = vec![0_u32; self.places.len()];
        for (new, old) in (0..).zip(finished) {
            if let Some(number) = number.get_mut(*old as usize) {
                *number = new;
            }
        }
        let renumbered = |old: u32| number.get(old as usize).copied().unwrap_or(old);
        let mut places = Vec::with_capacity(self.places.len());
        let mut arrows = Vec::with_capacity(self.arrows.len());
        for old in finished {
            let Some(place) = self.places.get(*old as usize) else { continue };
            let from = u32::try_from(arrows.len()).unwrap_or(u32::MAX);
            arrows.extend(self.arrows_of(place).iter().map(|arrow| Arrow {
                to: if arrow.to & ENDING == 0 { renumbered(arrow.to) } else { arrow.to },
                ..*arrow
            }));
            places.push(Place { from, ..*place });
        }
        (self.places, self.arrows) = (places, arrows);
        self.numbers.all_mut().for_each(|old| *old = renumbered(*old));
        self.start = Ok(renumbered(0) as usize);
    }

    /// The states; each after all that its arrows lead to.
    pub(super) fn places(&self) -> &[Place] {
        &self.places
    }

    pub(super) fn arrows_of(&self, place: &Place) -> &[Arrow] {
        let from = place.from as usize;
        self.arrows.get(from..from + usize::from(place.count)).unwrap_or_default()
    }

    /// The number of a state.
    pub(super) fn find(&self, moment: &Moment) -> Option<usize> {
        self.numbers.get(moment).map(|number| number as usize)
    }
}

/// The numbers of moments. The first moment at each node is found by its node, and only further ones in a table: in a
/// large scenario that remembers little, most nodes have one.
#[derive(Debug, Default)]
struct Numbers {
    first: Vec<Option<(Moment, u32)>>,
    others: FxHashMap<Moment, u32>,
}

impl Numbers {
    fn get(&self, moment: &Moment) -> Option<u32> {
        match self.first.get(moment.node as usize) {
            Some(Some((first, number))) if first == moment => Some(*number),
            _ => self.others.get(moment).copied(),
        }
    }

    /// The number of a moment; `next` where it has none yet.
    fn get_or_insert(&mut self, moment: &Moment, next: u32) -> u32 {
        let node = moment.node as usize;
        if self.first.len() <= node {
            self.first.resize(node + 1, None);
        }
        match self.first.get_mut(node) {
            Some(Some((first, number))) if first == moment => *number,
            Some(place @ None) => place.insert((*moment, next)).1,
            _ => *self.others.entry(*moment).or_insert(next),
        }
    }

    fn all_mut(&mut self) -> impl Iterator<Item = &mut u32> {
        self.first.iter_mut().flatten().map(|(_, number)| number).chain(self.others.values_mut())
    }
}

/// What came of a walk through all states.
struct Walked {
    /// The states, each when the search was through with it and with all behind it.
    finished: Vec<u32>,
    round: Option<Vec<NodeIndex>>,
    deepest: usize,
    whole: bool,
}

/// A state on the way from the start to where the search stands.
struct Step {
    state: u32,
    next: u8,
}

struct Search<'a> {
    machine: &'a Machine,
    most: usize,
    places: Vec<Place>,
    arrows: Vec<Arrow>,
    numbers: Numbers,
    /// The moment of each state that was met and not yet gone through; kept while it is needed.
    moments: Vec<Moment>,
    outcomes: Outcomes,
    offered: Vec<bool>,
    endings: Vec<bool>,
}

/// How far the search is with a state.
#[derive(Clone, Copy, PartialEq)]
enum Colour {
    Met,
    OnTheWay,
    Through,
}

impl Search<'_> {
    /// Depth first, with the way kept in a list instead of by recursion.
    fn walk(&mut self, start: &Moment) -> Walked {
        let mut walked = Walked { finished: Vec::new(), round: None, deepest: 0, whole: true };
        let mut colours = Vec::new();
        let mut way: Vec<Step> = Vec::new();
        let root = self.number(start);
        let mut entering = Some(root);
        loop {
            if let Some(state) = entering.take() {
                if self.places.len() > self.most {
                    walked.whole = false;
                    return walked;
                }
                self.expand(state);
                colours.resize(self.places.len(), Colour::Met);
                set(&mut colours, state, Colour::OnTheWay);
                way.push(Step { state, next: 0 });
                walked.deepest = walked.deepest.max(way.len());
            }
            let Some(step) = way.last_mut() else { return walked };
            let state = step.state;
            let arrow = self
                .places
                .get(state as usize)
                .filter(|place| step.next < place.count)
                .and_then(|place| self.arrows.get(place.from as usize + usize::from(step.next)));
            step.next = step.next.saturating_add(1);
            match arrow.map(|arrow| arrow.to) {
                None => {
                    set(&mut colours, state, Colour::Through);
                    walked.finished.push(state);
                    way.pop();
                }
                Some(to) if to & ENDING != 0 => {}
                Some(to) => match colours.get(to as usize) {
                    Some(Colour::Through) => {}
                    Some(Colour::OnTheWay) => {
                        if walked.round.is_none() {
                            walked.round = Some(self.round(&way, to));
                        }
                    }
                    _ => entering = Some(to),
                },
            }
        }
    }

    fn round(&self, way: &[Step], to: u32) -> Vec<NodeIndex> {
        let from = way.iter().position(|step| step.state == to).unwrap_or_default();
        let members = way.get(from..).unwrap_or_default();
        members
            .iter()
            .filter_map(|step| self.places.get(step.state as usize))
            .map(|place| NodeIndex(place.node))
            .collect()
    }

    /// The number of a moment; a new one where it was not met before.
    fn number(&mut self, moment: &Moment) -> u32 {
        let next = u32::try_from(self.places.len()).unwrap_or(u32::MAX) & !ENDING;
        let number = self.numbers.get_or_insert(moment, next);
        if number == next {
            self.places.push(Place { node: moment.node, from: 0, count: 0, range: [0; 3] });
            self.moments.push(*moment);
        }
        number
    }

    /// Works out what is offered at a state, what it earns and where it leads.
    fn expand(&mut self, state: u32) {
        let Some(moment) = self.moments.get(state as usize).copied() else { return };
        let machine = self.machine;
        let mut offered = Vec::with_capacity(10);
        for choice in machine.table(moment.node) {
            if machine.offers(choice, &moment, &mut self.outcomes) {
                offered.push((choice, machine.points(choice, &moment, &mut self.outcomes)));
            }
        }
        let edge = |axis: usize, choose: fn(i8, i8) -> i8| {
            offered.iter().filter_map(|(_, points)| points.get(axis)).copied().reduce(choose).unwrap_or_default()
        };
        let worst = [0, 1, 2].map(|axis| edge(axis, i8::min));
        let best = [0, 1, 2].map(|axis| edge(axis, i8::max));
        let above = |points: [i8; 3]| {
            let mut above = [0_u8; 3];
            for ((above, points), worst) in above.iter_mut().zip(points).zip(worst) {
                *above = points.abs_diff(worst);
            }
            above
        };
        let range = above(best);
        let from = u32::try_from(self.arrows.len()).unwrap_or(u32::MAX);
        for (choice, points) in &offered {
            let earned = above(*points);
            let (after, target) = machine.follow(choice, &moment, earned, range, &mut self.outcomes);
            if let Some(seen) = self.offered.get_mut(choice.number as usize) {
                *seen = true;
            }
            let to = match target {
                Target::Node(node) => self.number(&machine.arrive(&after, node)),
                Target::Ending(ending) => {
                    if let Some(come_to) = self.endings.get_mut(ending.get()) {
                        *come_to = true;
                    }
                    ending.0 | ENDING
                }
            };
            let answer = match choice.answer {
                Answer::Silence => SILENCE,
                Answer::Reply(reply) => u8::try_from(reply.0).unwrap_or(SILENCE - 1),
            };
            let costs = if points.iter().any(|points| *points < 0) { COSTS } else { 0 };
            self.arrows.push(Arrow { to, earned, answer: answer | costs });
        }
        if let Some(place) = self.places.get_mut(state as usize) {
            *place = Place { from, count: u8::try_from(offered.len()).unwrap_or(u8::MAX), range, ..*place };
        }
    }
}

fn set(colours: &mut [Colour], state: u32, colour: Colour) {
    if let Some(place) = colours.get_mut(state as usize) {
        *place = colour;
    }
}
