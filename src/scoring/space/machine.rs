//! A scenario as the search walks it: numbers and bits instead of names, for one temperament.
//!
//! Only what some condition asks is remembered. Everything that is remembered by yes or no (a fact known, a node
//! seen, a reply said, a reply used up) has one bit; a node with its bits, its mood and its sums is a whole state.

use std::cell::OnceCell;

use super::reads::{self, Reads};
use crate::scenario::{Axis, Condition, NodeIndex, Points, Reply, Scenario, Stage, Target};
use crate::session::{Answer, State, Temperament, answers};

/// How many things can be remembered by yes or no.
pub(super) const MOST_BITS: usize = 256;

/// What is remembered by yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Bits([u64; MOST_BITS / 64]);

impl Bits {
    pub(super) fn with(mut self, bit: u16) -> Self {
        if let Some(word) = self.0.get_mut(usize::from(bit) / 64) {
            *word |= 1 << (bit % 64);
        }
        self
    }

    pub(super) fn has(&self, bit: u16) -> bool {
        self.0.get(usize::from(bit) / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1)
    }

    fn each(self, other: Self, join: impl Fn(u64, u64) -> u64) -> Self {
        let mut joined = self;
        for (word, other) in joined.0.iter_mut().zip(other.0) {
            *word = join(*word, other);
        }
        joined
    }

    pub(super) fn and(self, other: Self) -> Self {
        self.each(other, |one, other| one & other)
    }

    pub(super) fn or(self, other: Self) -> Self {
        self.each(other, |one, other| one | other)
    }

    pub(super) fn without(self, other: Self) -> Self {
        self.each(other, |one, other| one & !other)
    }
}

/// A moment of a run, as far as anything later can ask about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Moment {
    pub(super) bits: Bits,
    /// For each axis: what was earned above the worst, and how much the best lay above it.
    pub(super) sums: [(u16, u16); 3],
    pub(super) tension: u8,
    pub(super) trust: u8,
    pub(super) was_defensive: bool,
    pub(super) node: u32,
}

/// What a condition asks, by position in the machine's list.
pub(super) type TestIndex = u32;

/// One question, or several joined.
#[derive(Debug, Clone)]
pub(super) enum Test {
    Bit(u16),
    TensionAtLeast(u8),
    TensionBelow(u8),
    TrustAtLeast(u8),
    TrustBelow(u8),
    Stage(Stage),
    ScoreAtLeast(usize, u8),
    All(Vec<TestIndex>),
    Any(Vec<TestIndex>),
    Not(TestIndex),
}

/// How a question came out so far: bit 0, it failed; bit 1, it held.
pub(super) type Outcomes = Vec<u8>;

/// A reply or a silence.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    pub(super) answer: Answer,
    /// Its number among all replies and silences of the scenario.
    pub(super) number: u32,
    /// The bit that says it is used up, where it is offered once and its node can come back.
    pub(super) used: Option<u16>,
    pub(super) when: Option<TestIndex>,
    pub(super) points: [i8; 3],
    pub(super) points_if: Box<[(TestIndex, [i8; 3])]>,
    tension: i16,
    trust: i16,
    /// The bits it sets, if any.
    pub(super) sets: Option<Box<Bits>>,
    pub(super) branches: Box<[(TestIndex, Target)]>,
    pub(super) next: Target,
}

/// A scenario for one temperament.
#[derive(Debug)]
pub(super) struct Machine {
    pub(super) choices: Vec<Choice>,
    /// For each node, its choices: from and to.
    pub(super) tables: Vec<(u32, u32)>,
    pub(super) tests: Vec<Test>,
    /// For each node, what can still be asked from there on.
    pub(super) reads: Vec<Reads>,
    names: Names,
}

/// Which bit remembers what.
#[derive(Debug, Default)]
struct Names {
    facts: Vec<Option<u16>>,
    seen: Vec<Option<u16>>,
    said: Vec<Option<u16>>,
    used: Vec<Option<u16>>,
    count: u16,
}

impl Machine {
    /// None where more has to be remembered than there are bits.
    pub(super) fn of(scenario: &Scenario, temperament: Temperament) -> Option<Self> {
        let names = Names::of(scenario)?;
        let choices = Vec::with_capacity(scenario.reply_count as usize);
        let mut machine = Self { choices, tables: Vec::new(), tests: Vec::new(), reads: Vec::new(), names };
        for (index, node) in scenario.nodes.iter().enumerate() {
            let from = machine.choices.len();
            for (answer, reply) in answers(node) {
                let choice = machine.choice(index.into(), answer, reply, temperament);
                machine.choices.push(choice);
            }
            let position = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            machine.tables.push((position(from), position(machine.choices.len())));
        }
        machine.reads = reads::of(&machine);
        Some(machine)
    }

    fn choice(&mut self, node: NodeIndex, answer: Answer, reply: &Reply, temperament: Temperament) -> Choice {
        let used = self.names.used.get(reply.number as usize).copied().flatten();
        let set = |bits: Bits, bit: Option<u16>| bit.map_or(bits, |bit| bits.with(bit));
        let mut sets = set(Bits::default(), used);
        sets = set(sets, self.names.seen.get(node.get()).copied().flatten());
        if let Some(name) = reply.name {
            sets = set(sets, self.names.said.get(name.get()).copied().flatten());
        }
        for fact in &reply.learns {
            sets = set(sets, self.names.facts.get(fact.get()).copied().flatten());
        }
        let change = temperament.scaled(reply.mood);
        Choice {
            answer,
            number: reply.number,
            used,
            when: reply.when.as_ref().map(|when| self.test(when)),
            points: by_axis(reply.points),
            points_if: reply.points_if.iter().map(|points| (self.test(&points.when), by_axis(points.points))).collect(),
            tension: change.0,
            trust: change.1,
            sets: (sets != Bits::default()).then(|| Box::new(sets)),
            branches: reply.branches.iter().map(|(when, target)| (self.test(when), *target)).collect(),
            next: reply.next,
        }
    }

    /// Takes a condition in, its parts after it in the author's order, and says where it stands.
    fn test(&mut self, condition: &Condition) -> TestIndex {
        let index = self.tests.len();
        // Its place is taken before its parts come.
        self.tests.push(Test::All(Vec::new()));
        let bit = |bits: &[Option<u16>], at: usize| Test::Bit(bits.get(at).copied().flatten().unwrap_or(u16::MAX));
        let test = match condition {
            Condition::Knows(fact) => bit(&self.names.facts, fact.get()),
            Condition::Seen(node) => bit(&self.names.seen, node.get()),
            Condition::Said(reply) => bit(&self.names.said, reply.get()),
            Condition::TensionAtLeast(bound) => Test::TensionAtLeast(*bound),
            Condition::TrustAtLeast(bound) => Test::TrustAtLeast(*bound),
            Condition::TensionBelow(bound) => Test::TensionBelow(*bound),
            Condition::TrustBelow(bound) => Test::TrustBelow(*bound),
            Condition::Stage(stage) => Test::Stage(*stage),
            Condition::ScoreAtLeast(axis, bound) => Test::ScoreAtLeast(position(*axis), *bound),
            Condition::All(parts) => Test::All(parts.iter().map(|part| self.test(part)).collect()),
            Condition::Any(parts) => Test::Any(parts.iter().map(|part| self.test(part)).collect()),
            Condition::Not(part) => Test::Not(self.test(part)),
        };
        if let Some(place) = self.tests.get_mut(index) {
            *place = test;
        }
        u32::try_from(index).unwrap_or(u32::MAX)
    }

    /// The choices of a node, whether offered or not.
    pub(super) fn table(&self, node: u32) -> &[Choice] {
        self.tables
            .get(node as usize)
            .and_then(|(from, to)| self.choices.get(*from as usize..*to as usize))
            .unwrap_or_default()
    }

    /// Whether a question holds. Every part is asked, so that what comes out says something about each of them.
    pub(super) fn holds(&self, test: TestIndex, moment: &Moment, outcomes: &mut Outcomes) -> bool {
        let held = match self.tests.get(test as usize) {
            None => false,
            Some(Test::Bit(bit)) => moment.bits.has(*bit),
            Some(Test::TensionAtLeast(bound)) => moment.tension >= *bound,
            Some(Test::TensionBelow(bound)) => moment.tension < *bound,
            Some(Test::TrustAtLeast(bound)) => moment.trust >= *bound,
            Some(Test::TrustBelow(bound)) => moment.trust < *bound,
            Some(Test::Stage(stage)) => Stage::at(moment.tension, moment.was_defensive) == *stage,
            Some(Test::ScoreAtLeast(axis, bound)) => moment.sums.get(*axis).is_some_and(|(earned, range)| {
                *range > 0 && 100 * u32::from(*earned) >= u32::from(*bound) * u32::from(*range)
            }),
            // Every part is asked, also behind the one that settles it.
            Some(Test::All(parts)) => parts.iter().filter(|part| !self.holds(**part, moment, outcomes)).count() == 0,
            Some(Test::Any(parts)) => parts.iter().filter(|part| self.holds(**part, moment, outcomes)).count() > 0,
            Some(Test::Not(part)) => !self.holds(*part, moment, outcomes),
        };
        if let Some(outcome) = outcomes.get_mut(test as usize) {
            *outcome |= 1 << u8::from(held);
        }
        held
    }

    /// Whether a choice is offered.
    pub(super) fn offers(&self, choice: &Choice, moment: &Moment, outcomes: &mut Outcomes) -> bool {
        let unused = !choice.used.is_some_and(|used| moment.bits.has(used));
        unused && choice.when.is_none_or(|when| self.holds(when, moment, outcomes))
    }

    /// What a choice earns.
    pub(super) fn points(&self, choice: &Choice, moment: &Moment, outcomes: &mut Outcomes) -> [i8; 3] {
        choice
            .points_if
            .iter()
            .find(|(when, _)| self.holds(*when, moment, outcomes))
            .map_or(choice.points, |(_, points)| *points)
    }

    /// Where a choice leads, and the moment it comes to: without a node yet, and with all that was remembered here.
    pub(super) fn follow(
        &self,
        choice: &Choice,
        before: &Moment,
        earned: [u8; 3],
        range: [u8; 3],
        outcomes: &mut Outcomes,
    ) -> (Moment, Target) {
        let mut after = *before;
        for ((sum, earned), range) in after.sums.iter_mut().zip(earned).zip(range) {
            *sum = (sum.0.saturating_add(earned.into()), sum.1.saturating_add(range.into()));
        }
        let held = |value: u8, change: i16| u8::try_from((i16::from(value) + change).clamp(0, 100)).unwrap_or_default();
        after.tension = held(before.tension, choice.tension);
        after.trust = held(before.trust, choice.trust);
        after.was_defensive |= Stage::at(after.tension, false) == Stage::Defensive;
        if let Some(sets) = &choice.sets {
            after.bits = after.bits.or(**sets);
        }
        let target = choice
            .branches
            .iter()
            .find(|(when, _)| self.holds(*when, &after, outcomes))
            .map_or(choice.next, |(_, target)| *target);
        (after, target)
    }

    /// The moment at a node, with what nothing later can ask forgotten.
    pub(super) fn arrive(&self, moment: &Moment, node: NodeIndex) -> Moment {
        let reads = self.reads.get(node.get()).copied().unwrap_or_default();
        let mut sums = [(0, 0); 3];
        for ((kept, sum), read) in sums.iter_mut().zip(moment.sums).zip(reads.sums) {
            if read {
                *kept = sum;
            }
        }
        Moment {
            bits: moment.bits.and(reads.bits),
            sums,
            tension: if reads.tension { moment.tension } else { 0 },
            trust: if reads.trust { moment.trust } else { 0 },
            was_defensive: reads.was_defensive && moment.was_defensive,
            node: node.0,
        }
    }

    /// A session's state at a node, as far as anything later can ask about it.
    pub(super) fn moment(&self, scenario: &Scenario, state: &State, node: NodeIndex) -> Moment {
        let mut bits = Bits::default();
        let mut remember = |bit: &Option<u16>, holds: bool| {
            if let Some(bit) = bit.filter(|_| holds) {
                bits = bits.with(bit);
            }
        };
        for (fact, bit) in self.names.facts.iter().enumerate() {
            remember(bit, state.knows(fact.into()));
        }
        for (node, bit) in self.names.seen.iter().enumerate() {
            remember(bit, state.has_seen(node.into()));
        }
        for (name, bit) in self.names.said.iter().enumerate() {
            remember(bit, state.has_said(name.into()));
        }
        for reply in scenario.answers() {
            if let Some(bit) = self.names.used.get(reply.number as usize) {
                remember(bit, state.has_used(reply));
            }
        }
        let sum = |axis| {
            let sums = state.sums(axis);
            let held = |value: i32| u16::try_from(value).unwrap_or(u16::MAX);
            (held(sums.earned - sums.worst), held(sums.best - sums.worst))
        };
        let whole = Moment {
            bits,
            sums: Axis::ALL.map(sum),
            tension: state.mood.tension,
            trust: state.mood.trust,
            was_defensive: state.was_defensive,
            node: node.0,
        };
        self.arrive(&whole, node)
    }
}

impl Names {
    /// A bit for everything that some condition asks. None where there are not enough.
    fn of(scenario: &Scenario) -> Option<Self> {
        let mut names = Self {
            facts: vec![None; scenario.persona.facts.len()],
            seen: vec![None; scenario.nodes.len()],
            said: vec![None; scenario.reply_names.len()],
            used: vec![None; scenario.reply_count as usize],
            count: 0,
        };
        let comes_back = OnceCell::new();
        for (index, node) in scenario.nodes.iter().enumerate() {
            for reply in node.answers() {
                if reply.once && comes_back.get_or_init(|| reads::comes_back(scenario)).get(index) == Some(&true) {
                    take(names.used.get_mut(reply.number as usize), &mut names.count)?;
                }
                let conditions = (reply.when.as_deref().into_iter())
                    .chain(reply.points_if.iter().map(|points| &points.when))
                    .chain(reply.branches.iter().map(|(when, _)| when));
                for condition in conditions {
                    names.ask(condition)?;
                }
            }
        }
        Some(names)
    }

    fn ask(&mut self, condition: &Condition) -> Option<()> {
        match condition {
            Condition::Knows(fact) => take(self.facts.get_mut(fact.get()), &mut self.count),
            Condition::Seen(node) => take(self.seen.get_mut(node.get()), &mut self.count),
            Condition::Said(reply) => take(self.said.get_mut(reply.get()), &mut self.count),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().try_for_each(|part| self.ask(part)),
            Condition::Not(part) => self.ask(part),
            _ => Some(()),
        }
    }
}

/// Gives a thing the next bit, if it has none. None where there is no bit left.
fn take(slot: Option<&mut Option<u16>>, count: &mut u16) -> Option<()> {
    let Some(slot @ None) = slot else { return Some(()) };
    if usize::from(*count) >= MOST_BITS {
        return None;
    }
    *slot = Some(*count);
    *count += 1;
    Some(())
}

fn by_axis(points: Points) -> [i8; 3] {
    Axis::ALL.map(|axis| points.on(axis))
}

/// An axis's place in `Axis::ALL`.
pub(super) fn position(axis: Axis) -> usize {
    axis.pick([0, 1, 2])
}
