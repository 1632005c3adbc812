//! What the future can still ask, node by node.
//!
//! Two states that differ only in what nothing later asks have the same future, so they are one state to the search.
//! What is asked flows backwards along the arrows; a reply that settles a question itself (it learns the fact, it is
//! the one that was said) stops it.

use std::cell::OnceCell;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use super::machine::{Bits, Choice, Machine, Test, TestIndex};
use crate::scenario::{Scenario, Stage, Target};

/// What can still be asked from a node on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Reads {
    pub(super) bits: Bits,
    pub(super) tension: bool,
    pub(super) trust: bool,
    pub(super) was_defensive: bool,
    pub(super) sums: [bool; 3],
}

impl Reads {
    fn or(self, other: Self) -> Self {
        let mut sums = self.sums;
        for (one, other) in sums.iter_mut().zip(other.sums) {
            *one |= other;
        }
        Self {
            bits: self.bits.or(other.bits),
            tension: self.tension || other.tension,
            trust: self.trust || other.trust,
            was_defensive: self.was_defensive || other.was_defensive,
            sums,
        }
    }

    fn ask(&mut self, machine: &Machine, test: TestIndex) {
        match machine.tests.get(test as usize) {
            None => {}
            Some(Test::Bit(bit)) => self.bits = self.bits.with(*bit),
            Some(Test::TensionAtLeast(_) | Test::TensionBelow(_)) => self.tension = true,
            Some(Test::TrustAtLeast(_) | Test::TrustBelow(_)) => self.trust = true,
            Some(Test::Stage(stage)) => {
                self.tension = true;
                self.was_defensive |= matches!(stage, Stage::Anxious | Stage::Recovering);
            }
            Some(Test::ScoreAtLeast(axis, _)) => {
                if let Some(sum) = self.sums.get_mut(*axis) {
                    *sum = true;
                }
            }
            Some(Test::All(parts) | Test::Any(parts)) => parts.iter().for_each(|part| self.ask(machine, *part)),
            Some(Test::Not(part)) => self.ask(machine, *part),
        }
    }
}

/// What can still be asked from each node on.
pub(super) fn of(machine: &Machine) -> Vec<Reads> {
    let count = machine.tables.len();
    let mut reads = vec![Reads::default(); count];
    // Where nothing is asked, nothing has to be carried back.
    let before = OnceCell::new();
    let mut waits = vec![true; count];
    let mut waiting: Vec<usize> = (0..count).collect();
    while let Some(node) = waiting.pop() {
        if let Some(wait) = waits.get_mut(node) {
            *wait = false;
        }
        let table = u32::try_from(node).map(|node| machine.table(node)).unwrap_or_default();
        let found = table.iter().fold(Reads::default(), |found, choice| found.or(through(machine, choice, &reads)));
        let Some(known) = reads.get_mut(node) else { continue };
        if *known != found {
            *known = found;
            let before: &Vec<Vec<usize>> = before.get_or_init(|| arrows_back(machine, count));
            for earlier in before.get(node).into_iter().flatten() {
                if let Some(wait @ false) = waits.get_mut(*earlier) {
                    *wait = true;
                    waiting.push(*earlier);
                }
            }
        }
    }
    reads
}

/// What one choice asks, and what is asked behind it.
fn through(machine: &Machine, choice: &Choice, reads: &[Reads]) -> Reads {
    let mut behind = Reads::default();
    for (when, _) in &choice.branches {
        behind.ask(machine, *when);
    }
    for target in targets(choice) {
        if let Target::Node(node) = target {
            behind = behind.or(reads.get(node.get()).copied().unwrap_or_default());
        }
    }
    if let Some(sets) = &choice.sets {
        behind.bits = behind.bits.without(**sets);
    }
    // Whether tension was ever high follows from tension.
    behind.tension |= behind.was_defensive;
    let mut here = Reads::default();
    if let Some(used) = choice.used {
        here.bits = here.bits.with(used);
    }
    for test in choice.when.iter().chain(choice.points_if.iter().map(|(when, _)| when)) {
        here.ask(machine, *test);
    }
    here.or(behind)
}

fn targets(choice: &Choice) -> impl Iterator<Item = Target> + '_ {
    choice.branches.iter().map(|(_, target)| *target).chain(std::iter::once(choice.next))
}

fn arrows_back(machine: &Machine, count: usize) -> Vec<Vec<usize>> {
    let mut before = vec![Vec::new(); count];
    for (node, (from, to)) in machine.tables.iter().enumerate() {
        for choice in machine.choices.get(*from as usize..*to as usize).unwrap_or_default() {
            for target in targets(choice) {
                if let Target::Node(next) = target
                    && let Some(list) = before.get_mut(next.get())
                    && list.last() != Some(&node)
                {
                    list.push(node);
                }
            }
        }
    }
    before
}

/// For each node, whether the arrows can lead back to it: only there does it matter that a reply is used up.
pub(super) fn comes_back(scenario: &Scenario) -> Vec<bool> {
    let mut arrows = DiGraph::<(), ()>::with_capacity(scenario.nodes.len(), 0);
    let nodes: Vec<_> = scenario.nodes.iter().map(|_| arrows.add_node(())).collect();
    let mut comes_back = vec![false; nodes.len()];
    for (index, node) in scenario.nodes.iter().enumerate() {
        for reply in node.answers() {
            for target in reply.targets() {
                let Target::Node(next) = target else { continue };
                if let (Some(from), Some(to)) = (nodes.get(index), nodes.get(next.get())) {
                    arrows.add_edge(*from, *to, ());
                }
                if let Some(to_itself) = comes_back.get_mut(index).filter(|_| next.get() == index) {
                    *to_itself = true;
                }
            }
        }
    }
    for round in kosaraju_scc(&arrows).into_iter().filter(|round| round.len() > 1) {
        for node in round {
            if let Some(member) = comes_back.get_mut(node.index()) {
                *member = true;
            }
        }
    }
    comes_back
}
