//! The way to a place in a scenario, borrowed: it lives on the stack while the place is looked at, and costs nothing
//! until something is found there.

use super::finding::{Location, Step};

/// A way through names and list positions, from the scenario's top.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way<'a> {
    before: Option<&'a Way<'a>>,
    last: Last<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Last<'a> {
    Name(&'a str),
    Index(usize),
}

impl<'a> Way<'a> {
    /// A field of the scenario.
    pub(super) fn field(name: &'a str) -> Self {
        Self { before: None, last: Last::Name(name) }
    }

    /// One name further in.
    pub(super) fn then(&'a self, name: &'a str) -> Self {
        Self { before: Some(self), last: Last::Name(name) }
    }

    /// One list position further in.
    pub(super) fn at(&'a self, index: usize) -> Self {
        Self { before: Some(self), last: Last::Index(index) }
    }

    /// The same place for keeping.
    pub(super) fn location(&self) -> Location {
        let mut steps: Vec<Step> = std::iter::successors(Some(self), |way| way.before)
            .map(|way| match way.last {
                Last::Name(name) => Step::Name(name.to_owned()),
                Last::Index(index) => Step::Index(index),
            })
            .collect();
        steps.reverse();
        Location::Path(steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_the_location_it_leads_to() {
        let (nodes, index) = (Way::field("nodes"), 2);
        let says = nodes.then("doorway").then("says").at(index).location();
        assert_eq!(says, Location::node("doorway").then("says").at(index));
        assert_eq!(Way::field("id").location(), Location::field("id"));
    }
}
