//! Random scenarios and random moves, for tests of what must hold for all of them.
//!
//! A scenario comes as the text an author could have written, so that it goes through the same door: odd conditions,
//! replies offered once, branches, loops, nodes with nothing to say. Its names are fixed: nodes n0 to n4, endings e0
//! and e1, facts f0 to f2, replies r0 to r3.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{By, ReadSums, Session, Typed};
use crate::scenario::{Scenario, Warmth, load};

/// Something a trainee does; cards that are not on the table included.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Deed {
    Choose(usize),
    Wait,
    TakeBack,
    /// Says a reply, by its position, in words of one's own.
    Type(usize),
    /// Types what fits nothing.
    FitNothing,
    /// Says of a move, by its number, that it was read wrongly.
    MarkWrong(usize),
    /// Abuse the customer, who leaves.
    Leave,
}

impl Deed {
    /// Does it. Whether it was taken.
    pub(crate) fn on(self, session: &mut Session) -> bool {
        match self {
            Self::Choose(card) => session.choose(card).is_ok(),
            Self::Wait => session.wait().is_ok(),
            Self::TakeBack => session.take_back().is_ok(),
            Self::Type(reply) => {
                session.say_typed(reply.into(), typed("So “this”,\n= is\u{202e} what\u{0} I say?")).is_ok()
            }
            Self::FitNothing => session.fits_nothing(typed("")).is_ok(),
            Self::MarkWrong(number) => session.mark_read_wrongly(number).is_ok(),
            Self::Leave => session.leave(typed("Get lost.")).is_ok(),
        }
    }
}

fn typed(text: &str) -> Typed {
    let read = ReadSums { curiosity: 120, acknowledgement: -35, de_escalation: 0 };
    Typed { text: text.to_owned(), reply: None, warmth: Warmth::Flat, read, by: By::OwnWords, left: false }
}

/// Up to two hundred deeds.
pub(crate) fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        8 => (0_usize..5).prop_map(Deed::Choose),
        1 => prop_oneof![Just(9), Just(10), Just(usize::MAX)].prop_map(Deed::Choose),
        3 => Just(Deed::Wait),
        2 => Just(Deed::TakeBack),
        2 => (0_usize..5).prop_map(Deed::Type),
        1 => Just(Deed::FitNothing),
        1 => (0_usize..30).prop_map(Deed::MarkWrong),
        1 => Just(Deed::Leave),
    ];
    vec(deed, 0..200)
}

/// Any scenario that can be loaded.
pub(crate) fn scenarios() -> impl Strategy<Value = Arc<Scenario>> {
    built(false)
}

/// Scenarios whose arrows lead forward, but for some behind a reply that is offered once: few of their runs go on for
/// ever.
pub(crate) fn forward_scenarios() -> impl Strategy<Value = Arc<Scenario>> {
    built(true)
}

fn built(forward: bool) -> impl Strategy<Value = Arc<Scenario>> {
    (mood(0..=100), range(), range(), target(), vec(node(), 5)).prop_map(
        move |(mood, patience, openness, start, nodes)| {
            let start = if forward { "n0".to_owned() } else { start };
            // Leads on from a node: what leads back or round is turned forward, unless it is offered once.
            let led = |index: usize, reply: String| -> String {
                if !forward || reply.contains("once: true") && index.is_multiple_of(2) {
                    return reply;
                }
                (0..=index).fold(reply, |reply, back| {
                    let ahead = match index + 1 + (back + index) % 3 {
                        node @ ..5 => format!("n{node}"),
                        beyond => format!("e{}", beyond % 2),
                    };
                    let lead = |field: &str, to: &str| format!("{field}: \"{to}\"");
                    let from = format!("n{back}");
                    reply
                        .replace(&lead("next", &from), &lead("next", &ahead))
                        .replace(&lead("to", &from), &lead("to", &ahead))
                })
            };
            let mut text = format!(
                r#"(format: 1, id: "any", title: "Any", teaser: "t", channel: Chat, place: "p", level: Hard, minutes: 1,
            you_are: "y", briefing: "b", learning_points: [
                (rule: "One.", axis: Curiosity, done: Knows("f0"), partly: Seen("n1")),
                (rule: "Two.", axis: DeEscalation, done: ScoreAtLeast(DeEscalation, 50)),
            ],
            persona: (name: "Any", pronoun: They, portrait: "p", about: "a", mood: {mood},
                temperament: (patience: {patience}, openness: {openness}),
                facts: {{ "f0": (Says, "0"), "f1": (Does, "1"), "f2": (Feels, "2") }}),
            start: "{start}", nodes: {{"#
            );
            for (index, (replies, silence)) in nodes.into_iter().enumerate() {
                // Conditions name the first two replies, so they are always somewhere.
                let least = if index == 0 { 2 } else { usize::from(silence.is_none()) };
                write!(text, "\"n{index}\": (says: [\"a\", \"b\"], replies: {{").unwrap();
                let replies = replies.into_iter().enumerate().filter(|(place, (kept, _))| *kept || *place < least);
                for (place, (_, reply)) in replies {
                    write!(text, "\"r{place}\": (says: \"s\", {}),", led(index, reply)).unwrap();
                }
                text.push_str("},");
                if let Some(silence) = silence {
                    write!(text, "silence: ({}),", led(index, silence)).unwrap();
                }
                text.push_str("),\n");
            }
            text.push_str(
                r#"}, endings: {
                "e0": (title: "Good", tone: Good, says: ["a", "b"], then: "t", card: "c"),
                "e1": (title: "Poor", tone: Poor, says: ["a"], then: "t", card: "c"),
            })"#,
            );
            let loaded = load(text.as_bytes(), None);
            assert!(loaded.findings.is_empty(), "{:?}\n{text}", loaded.findings);
            Arc::new(loaded.scenario.expect("no finding, so a scenario"))
        },
    )
}

/// Four replies, each with whether it is there, and perhaps a silence.
fn node() -> impl Strategy<Value = (Vec<(bool, String)>, Option<String>)> {
    (vec((any::<bool>(), reply()), 4), option::of(reply()))
}

/// All of a reply but its words.
fn reply() -> impl Strategy<Value = String> {
    let branch = (condition(), target()).prop_map(|(when, to)| format!("(when: {when}, to: \"{to}\")"));
    let points_if = (condition(), points()).prop_map(|(when, points)| format!("(when: {when}, scores: {points})"));
    let fact = prop_oneof![Just("[]"), Just("[\"f0\"]"), Just("[\"f1\", \"f2\"]")];
    let reaction = prop_oneof![Just("[]"), Just("[\"x\"]"), Just("[\"x\", \"y\"]")];
    let offered = (option::of(condition()), any::<bool>());
    (offered, points(), vec(points_if, 0..3), mood(-100..=100), fact, reaction, vec(branch, 0..3), target()).prop_map(
        |((when, once), points, points_if, mood, learns, reaction, branches, next)| {
            let when = when.map(|when| format!("when: {when}, ")).unwrap_or_default();
            let (points_if, branches) = (points_if.join(", "), branches.join(", "));
            format!(
                "{when}once: {once}, scores: {points}, scores_if: [{points_if}], mood: {mood}, learns: {learns}, \
                 reaction: {reaction}, branches: [{branches}], next: \"{next}\""
            )
        },
    )
}

fn condition() -> impl Strategy<Value = String> {
    let axis = prop_oneof![Just("Curiosity"), Just("Acknowledgement"), Just("DeEscalation")];
    let stage = prop_oneof![Just("Calm"), Just("Anxious"), Just("Defensive"), Just("Recovering")];
    let leaf = prop_oneof![
        (0..3).prop_map(|fact| format!("Knows(\"f{fact}\")")),
        (0..5).prop_map(|node| format!("Seen(\"n{node}\")")),
        (0..2).prop_map(|reply| format!("Said(\"r{reply}\")")),
        (0..=100).prop_map(|bound| format!("TensionAtLeast({bound})")),
        (0..=100).prop_map(|bound| format!("TensionBelow({bound})")),
        (0..=100).prop_map(|bound| format!("TrustAtLeast({bound})")),
        (0..=100).prop_map(|bound| format!("TrustBelow({bound})")),
        stage.prop_map(|stage| format!("Stage({stage})")),
        (axis, 0..=100).prop_map(|(axis, bound)| format!("ScoreAtLeast({axis}, {bound})")),
    ];
    leaf.prop_recursive(3, 9, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(|list| format!("All([{}])", list.join(", "))),
            vec(inner.clone(), 0..3).prop_map(|list| format!("Any([{}])", list.join(", "))),
            inner.prop_map(|inner| format!("Not({inner})")),
        ]
    })
}

fn target() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => (0..5).prop_map(|node| format!("n{node}")),
        1 => (0..2).prop_map(|ending| format!("e{ending}")),
    ]
}

fn points() -> impl Strategy<Value = String> {
    (-2..=2, -2..=2, -2..=2).prop_map(|(curiosity, acknowledgement, de_escalation)| {
        format!("(curiosity: {curiosity}, acknowledgement: {acknowledgement}, de_escalation: {de_escalation})")
    })
}

fn mood(each: std::ops::RangeInclusive<i32>) -> impl Strategy<Value = String> {
    (each.clone(), each).prop_map(|(tension, trust)| format!("(tension: {tension}, trust: {trust})"))
}

fn range() -> impl Strategy<Value = String> {
    (0..=10, 0..=10).prop_map(|(one, other): (i32, i32)| format!("({}, {})", one.min(other), one.max(other)))
}
