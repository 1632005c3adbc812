//! Conditions and targets: the names in them resolved.

use super::Checker;
use super::names::Sought;
use crate::scenario::finding::{Finding, Severity};
use crate::scenario::model::{Condition, EndingIndex, FactIndex, NodeIndex, ReplyName, Target};
use crate::scenario::shape::ConditionShape;
use crate::scenario::way::Way;

impl Checker<'_> {
    pub(super) fn condition(&mut self, shape: ConditionShape<'_>, at: &Way<'_>) -> Condition {
        match shape {
            ConditionShape::Knows(name) => Condition::Knows(self.fact(&name, at)),
            ConditionShape::Seen(name) => Condition::Seen(self.seen(&name, at)),
            ConditionShape::Said(name) => Condition::Said(self.said(&name, at)),
            ConditionShape::TensionAtLeast(bound) => {
                Condition::TensionAtLeast(self.within(bound, 0, 100, at, "tension"))
            }
            ConditionShape::TensionBelow(bound) => Condition::TensionBelow(self.within(bound, 0, 100, at, "tension")),
            ConditionShape::TrustAtLeast(bound) => Condition::TrustAtLeast(self.within(bound, 0, 100, at, "trust")),
            ConditionShape::TrustBelow(bound) => Condition::TrustBelow(self.within(bound, 0, 100, at, "trust")),
            ConditionShape::Stage(stage) => Condition::Stage(stage),
            ConditionShape::ScoreAtLeast(axis, bound) => {
                Condition::ScoreAtLeast(axis, self.within(bound, 0, 100, at, axis.word()))
            }
            ConditionShape::All(list) => Condition::All(self.conditions(list, at)),
            ConditionShape::Any(list) => Condition::Any(self.conditions(list, at)),
            ConditionShape::Not(inner) => Condition::Not(Box::new(self.condition(*inner, &at.at(0)))),
        }
    }

    fn conditions(&mut self, list: Vec<ConditionShape<'_>>, at: &Way<'_>) -> Vec<Condition> {
        let at = at.at(0);
        list.into_iter().enumerate().map(|(index, inner)| self.condition(inner, &at.at(index))).collect()
    }

    pub(super) fn target(&mut self, name: &str, at: &Way<'_>) -> Target {
        if let Some(node) = self.names.nodes.get(name) {
            return Target::Node(*node);
        }
        if let Some(ending) = self.names.endings.get(name) {
            return Target::Ending(*ending);
        }
        self.missing_target(Sought::NodeOrEnding, name, at);
        Target::Ending(EndingIndex(0))
    }

    fn seen(&mut self, name: &str, at: &Way<'_>) -> NodeIndex {
        if let Some(node) = self.names.nodes.get(name) {
            return *node;
        }
        self.missing_target(Sought::Node, name, at);
        NodeIndex(0)
    }

    fn said(&mut self, name: &str, at: &Way<'_>) -> ReplyName {
        if let Some(reply) = self.names.replies.get(name) {
            return reply;
        }
        self.missing_target(Sought::Reply, name, at);
        ReplyName(0)
    }

    pub(super) fn fact(&mut self, name: &str, at: &Way<'_>) -> FactIndex {
        if let Some(fact) = self.names.facts.get(name) {
            return *fact;
        }
        let finding = match self.names.nearest(Sought::Fact, name) {
            Some(near) => Finding::new("missing-fact", Severity::Error, at.location())
                .variant("near")
                .with("name", name)
                .with("near", near),
            None => Finding::new("missing-fact", Severity::Error, at.location()).with("name", name),
        };
        self.find(finding);
        FactIndex(0)
    }

    fn missing_target(&mut self, sought: Sought, name: &str, at: &Way<'_>) {
        let finding = match self.names.nearest(sought, name) {
            Some(near) => Finding::new("missing-target", Severity::Error, at.location())
                .variant("near")
                .with("sought", sought.word())
                .with("name", name)
                .with("near", near),
            None => Finding::new("missing-target", Severity::Error, at.location())
                .with("sought", sought.word())
                .with("name", name),
        };
        self.find(finding);
    }
}
