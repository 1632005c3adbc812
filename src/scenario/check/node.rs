//! Nodes, and the replies and the silence in them.

use super::Checker;
use crate::scenario::SILENCE;
use crate::scenario::finding::{Finding, Severity};
use crate::scenario::model::{Condition, FactIndex, MoodChange, Node, Points, PointsIf, Reply, Target};
use crate::scenario::shape::{BranchShape, MoodShape, Name, NodeShape, PointsIfShape, PointsShape, ReplyShape};
use crate::scenario::way::Way;

/// The longest patience, in seconds.
const LONGEST_PATIENCE: u32 = 600;

/// The most cards a table holds; the keys 1 to 9 choose them.
const MOST_REPLIES: usize = 9;

impl Checker<'_> {
    pub(super) fn node(&mut self, id: String, node: NodeShape<'_>) -> Node {
        let nodes = Way::field("nodes");
        let at = nodes.then(&id);
        self.wordings(&at.then("says"), &node.says);
        for (field, text) in [("cue", &node.cue), ("thinks", &node.thinks), ("for_leader", &node.for_leader)] {
            if let Some(text) = text {
                self.text(&at.then(field), text);
            }
        }
        if node.replies.0.is_empty() && node.silence.is_none() {
            self.find(Finding::new("dead-end", Severity::Error, at.location()).with("node", &id));
        }
        let replies_at = at.then("replies");
        if node.replies.0.len() > MOST_REPLIES {
            self.find(
                Finding::new("out-of-range", Severity::Error, replies_at.location())
                    .variant("replies")
                    .with("found", node.replies.0.len())
                    .with("most", MOST_REPLIES),
            );
        }
        self.patience(&at, &id, node.patience_secs, node.silence.is_some());
        let replies = node.replies.0.into_iter();
        let replies = replies.map(|(id, reply)| self.spoken_reply(id.into(), reply, &replies_at)).collect();
        let silence = node.silence.map(|silence| {
            let reply = self.reply((*silence).into(), &at.then("silence"));
            Box::new(Reply { id: SILENCE.to_owned(), ..reply })
        });
        Node {
            says: node.says.into(),
            cue: node.cue,
            thinks: node.thinks,
            for_leader: node.for_leader,
            patience_secs: node.patience_secs,
            replies,
            silence,
            id,
        }
    }

    fn patience(&mut self, at: &Way<'_>, node: &str, seconds: Option<u32>, has_silence: bool) {
        let Some(seconds) = seconds else { return };
        let at = at.then("patience_secs");
        if !has_silence {
            self.find(Finding::new("patience-without-silence", Severity::Error, at.location()).with("node", node));
        }
        if !(1..=LONGEST_PATIENCE).contains(&seconds) {
            self.find(
                Finding::new("out-of-range", Severity::Error, at.location())
                    .variant("patience-secs")
                    .with("found", seconds)
                    .with("most", LONGEST_PATIENCE),
            );
        }
    }

    /// A reply that is not silence.
    fn spoken_reply(&mut self, id: String, reply: ReplyShape<'_>, replies: &Way<'_>) -> Reply {
        let at = replies.then(&id);
        if id == SILENCE {
            self.find(Finding::new("duplicate-name", Severity::Error, at.location()).variant("silence"));
        }
        self.text(&at.then("says"), &reply.says);
        let name = self.names.replies.get(&id);
        let reply = self.reply(reply, &at);
        Reply { id, name, ..reply }
    }

    /// A reply or silence, still without its name.
    fn reply(&mut self, reply: ReplyShape<'_>, at: &Way<'_>) -> Reply {
        self.texts(&at.then("also"), &reply.also);
        self.texts(&at.then("reaction"), &reply.reaction);
        self.length(&at.then("coach"), &reply.coach);
        let number = self.numbered;
        self.numbered += 1;
        Reply {
            id: String::new(),
            name: None,
            number,
            when: reply.when.map(|when| Box::new(self.condition(*when, &at.then("when")))),
            once: reply.once,
            says: reply.says,
            also: reply.also,
            moves: reply.moves,
            points: self.points(reply.scores, &at.then("scores")),
            points_if: self.all_points_if(reply.scores_if, &at.then("scores_if")),
            mood: self.mood_change(reply.mood, &at.then("mood")),
            learns: self.learns(&reply.learns, &at.then("learns")),
            reaction: reply.reaction.into(),
            coach: reply.coach,
            branches: self.branches(reply.branches, &at.then("branches")),
            next: self.target(&reply.next, &at.then("next")),
        }
    }

    fn all_points_if(&mut self, list: Box<[PointsIfShape<'_>]>, all: &Way<'_>) -> Box<[PointsIf]> {
        list.into_iter()
            .enumerate()
            .map(|(index, points)| {
                let at = all.at(index);
                self.length(&at.then("coach"), points.coach.as_deref().unwrap_or_default());
                PointsIf {
                    when: self.condition(points.when, &at.then("when")),
                    points: self.points(points.scores, &at.then("scores")),
                    coach: points.coach,
                }
            })
            .collect()
    }

    fn learns(&mut self, names: &[Name<'_>], all: &Way<'_>) -> Box<[FactIndex]> {
        let mut learns = Vec::with_capacity(names.len());
        for (index, name) in names.iter().enumerate() {
            let at = all.at(index);
            let fact = self.fact(name, &at);
            if learns.contains(&fact) && self.names.facts.contains_key(&**name) {
                self.find(
                    Finding::new("duplicate-name", Severity::Error, at.location())
                        .variant("learned")
                        .with("name", &**name),
                );
            }
            learns.push(fact);
        }
        learns.into()
    }

    fn branches(&mut self, list: Box<[BranchShape<'_>]>, all: &Way<'_>) -> Box<[(Condition, Target)]> {
        list.into_iter()
            .enumerate()
            .map(|(index, BranchShape { when, to })| {
                let at = all.at(index);
                (self.condition(when, &at.then("when")), self.target(&to, &at.then("to")))
            })
            .collect()
    }

    fn points(&mut self, points: PointsShape, at: &Way<'_>) -> Points {
        let mut on = |found: i32, field: &'static str| -> i8 {
            if !(-2..=2).contains(&found) {
                self.find(
                    Finding::new("out-of-range", Severity::Error, at.then(field).location())
                        .variant("points")
                        .with("found", found)
                        .with("axis", field),
                );
            }
            i8::try_from(found.clamp(-2, 2)).unwrap_or_default()
        };
        Points {
            curiosity: on(points.curiosity, "curiosity"),
            acknowledgement: on(points.acknowledgement, "acknowledgement"),
            de_escalation: on(points.de_escalation, "de_escalation"),
        }
    }

    fn mood_change(&mut self, mood: MoodShape, at: &Way<'_>) -> MoodChange {
        let mut on = |found: i32, field: &'static str| -> i8 {
            if !(-100..=100).contains(&found) {
                self.find(
                    Finding::new("out-of-range", Severity::Error, at.then(field).location())
                        .variant("mood-change")
                        .with("found", found),
                );
            }
            i8::try_from(found.clamp(-100, 100)).unwrap_or_default()
        };
        MoodChange { tension: on(mood.tension, "tension"), trust: on(mood.trust, "trust") }
    }
}
