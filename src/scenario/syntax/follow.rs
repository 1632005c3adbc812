//! The values that lie on the way to one place, while the text is read.

use super::Kind;
use crate::scenario::finding::Step;

/// How far a way has been followed.
pub(super) struct Follow<'a> {
    steps: &'a [Step],
    /// The positions of the values on the way so far. The first is the outermost value, where every way begins.
    found: Vec<usize>,
    /// How many values inside the last one have been passed.
    passed: usize,
    /// Whether nothing behind can say more.
    over: bool,
}

impl<'a> Follow<'a> {
    pub(super) fn new(steps: &'a [Step]) -> Self {
        Self { steps, found: Vec::new(), passed: 0, over: false }
    }

    /// Takes in the next value of the text: how many brackets are open around it, its position, its kind and name.
    pub(super) fn meet(&mut self, depth: usize, position: usize, kind: Kind, name: &str) {
        // What lies as deep as values have been found lies inside the last of them.
        if self.over || depth != self.found.len() {
            return;
        }
        let is_next = depth == 0
            || self.steps.get(depth - 1).is_some_and(|step| match step {
                Step::Name(sought) => sought == name,
                Step::Index(sought) => *sought == self.passed,
            });
        self.passed += 1;
        if is_next {
            self.found.push(position);
            self.passed = 0;
            // Of a value without a name its end has to be known as well.
            self.over = kind == Kind::Plain || depth == self.steps.len() && !name.is_empty();
        }
    }

    /// Whether nothing behind can say more, with so many brackets open.
    pub(super) fn is_over(&self, open: usize) -> bool {
        self.over || open < self.found.len()
    }

    /// The position of the last value on the way.
    pub(super) fn last(&self) -> Option<usize> {
        self.found.last().copied()
    }
}
