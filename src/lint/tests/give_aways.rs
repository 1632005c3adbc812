//! What gives the best reply away: conversations made of many moments, with and without a habit in them.

use super::super::*;
use crate::scenario::{Detail, Severity, load};

/// What can be said at one moment: the words and their points.
type Said<'a> = &'a [(&'a str, i8)];

/// A conversation of `count` moments in a row; the n-th, from 0, is told by `moment`.
fn talk<'a>(count: usize, moment: impl Fn(usize) -> Said<'a>) -> String {
    let nodes = (0..count).map(|n| {
        let next = if n + 1 == count { "end".to_owned() } else { format!("n{}", n + 1) };
        let replies = moment(n).iter().enumerate().map(|(place, (says, points))| {
            let moves = if *points > 0 { "[OpenQuestion]" } else { "[]" };
            format!(
                "\"r{place}\": (says: \"{says}\", moves: {moves}, scores: (curiosity: {points}), next: \"{next}\"),"
            )
        });
        format!("\"n{n}\": (says: [\"Yes.\"], replies: {{ {} }}),", replies.collect::<String>())
    });
    format!(
        r#"#![enable(implicit_some)] (format: 1, id: "talk", title: "T", teaser: "t", channel: Chat, place: "p", level: Hard,
        minutes: 1, you_are: "y", briefing: "b", learning_points: [
            (rule: "One.", axis: Curiosity, done: Seen("n0")), (rule: "Two.", axis: Curiosity, done: Seen("n0"))],
        persona: (name: "Hanna Berg", pronoun: She, portrait: "p", about: "a", mood: (tension: 40, trust: 40),
            temperament: (patience: (5, 5), openness: (5, 5)), facts: {{}}),
        start: "n0", nodes: {{ {} }},
        endings: {{ "end": (title: "T", tone: Good, says: ["Yes."], then: "t", card: "c") }})"#,
        nodes.collect::<String>()
    )
}

/// What one rule finds in a conversation: variant, severity, and the details as they are given.
fn found(rule: &str, text: &str) -> Vec<(&'static str, Severity, String)> {
    let loaded = load(text.as_bytes(), None);
    let scenario = loaded.scenario.as_ref().unwrap_or_else(|| panic!("{:#?}", loaded.findings));
    (super::named(rule).check)(&Study::new(scenario, Temperaments::Middle))
        .into_iter()
        .map(|finding| {
            let details = finding.details.iter().map(|(name, detail)| match detail {
                Detail::Number(number) => format!("{name} {number}"),
                Detail::Text(text) => format!("{name} {text}"),
            });
            (finding.variant, finding.severity, details.collect::<Vec<_>>().join(", "))
        })
        .collect()
}

/// Twelve moments of one kind, then twelve times the other: the rule says `expected` of the first and nothing of both.
fn check(rule: &str, bad: Said<'_>, other: Said<'_>, expected: (&str, Severity, &str)) {
    let all = found(rule, &talk(12, |_| bad));
    let [(variant, severity, details)] = all.as_slice() else { panic!("{rule}: {all:?}") };
    assert_eq!((*variant, *severity, details.as_str()), expected, "{rule}");
    let mixed = |n: usize| if n.is_multiple_of(3) { bad } else { other };
    assert_eq!(found(rule, &talk(12, mixed)), [], "{rule}");
}

const WARNING: Severity = Severity::Warning;
const HINT: Severity = Severity::Hint;

#[test]
fn the_longest_or_the_shortest_is_the_best_too_often() {
    let long: Said<'_> = &[("What is in it, if I may ask?", 2), ("The number?", -1), ("There is a form.", -1)];
    let short: Said<'_> =
        &[("What is in it?", 2), ("May I have the number?", -1), ("Fill in this form for me, will you.", -1)];
    let middle: Said<'_> = &[("What is in it?", 2), ("A form.", -1), ("Have you got the number with you?", -1)];
    let rule = "length-gives-away";
    let nodes = "count 12, moments 12, chance 4, nodes “n0”, “n1”, “n2”";
    check(rule, long, short, ("longest", WARNING, nodes));
    check(rule, short, long, ("shortest", WARNING, nodes));
    // Never the longest and never the shortest: each rules a reply out.
    let none = "count 0, moments 12, chance 4, nodes ";
    let both = found(rule, &talk(12, |_| middle));
    assert_eq!(both, [("never-longest", HINT, none.to_owned()), ("never-shortest", HINT, none.to_owned())]);
    // Three moments prove nothing, and equal lengths tell nothing.
    assert_eq!(found(rule, &talk(3, |_| long)), []);
    assert_eq!(found(rule, &talk(12, |_| &[("Yes.", 2), ("Yes?", -1), ("Yes!", -1)])), []);
}

#[test]
fn marks_that_the_best_alone_bears_and_marks_that_only_foils_bear() {
    let best = "marked 24, count 24, alone 24, chance 8, nodes “n0”, “n1”, “n2”";
    let others = "marked 24, count 0, alone 0, chance 8, nodes “n0”, “n1”, “n2”";
    let with = |details: &str, more: &str| format!("{details}, {more}");
    for (rule, mark, more) in [
        ("question-gives-away", "And now?", ""),
        ("sorry-gives-away", "I’m sorry.", ""),
        ("name-gives-away", "Look, Hanna’s parcel.", "name Hanna Berg"),
        ("sign-gives-away", "Let’s open it!", "sign !"),
        ("sign-gives-away", "Let me see…", "sign …"),
        ("sign-gives-away", "It takes 20 minutes.", "sign 0–9"),
        ("sign-gives-away", "You said “wet”.", "sign “ ”"),
        ("opening-gives-away", "So it stood in the rain.", "word so"),
    ] {
        let marked: Said<'_> = &[(mark, 2), ("There is a form.", -1), ("It rained.", -1)];
        let foil: Said<'_> = &[("It rained.", 2), (mark, -1), ("There is a form.", -1)];
        let details = |details| if more.is_empty() { str::to_owned(details) } else { with(details, more) };
        let of_rule =
            |text: &str| found(rule, text).into_iter().filter(|(.., found)| found.ends_with(more)).collect::<Vec<_>>();
        assert_eq!(of_rule(&talk(24, |_| marked)), [("best", WARNING, details(best))], "{mark}");
        let thirds = |n: usize| if n.is_multiple_of(3) { marked } else { foil };
        assert_eq!(of_rule(&talk(24, thirds)), [], "{mark}");
        assert_eq!(of_rule(&talk(24, |_| foil)), [("others", HINT, details(others))], "{mark}");
    }
}

#[test]
fn a_mark_that_the_best_shares_with_one_foil_still_narrows_the_choice() {
    let shared: Said<'_> = &[("And now?", 2), ("The form?", -1), ("It rained.", -1), ("It’s wet.", -1)];
    let details = "marked 48, count 24, alone 0, chance 12, nodes “n0”, “n1”, “n2”";
    assert_eq!(found("question-gives-away", &talk(24, |_| shared)), [("best", WARNING, details.to_owned())]);
}

#[test]
fn words_without_room_stand_only_in_foils() {
    let bad: Said<'_> = &[("It rained.", 2), ("You always say that.", -1), ("There is a form.", -1)];
    let good: Said<'_> = &[("It is just the corner.", 2), ("It rained.", -1), ("There is a form.", -1)];
    let details = "marked 12, count 0, chance 4, nodes “n0”, “n1”, “n2”";
    check("absolutes-in-foils", bad, good, ("", HINT, details));
    // Only in the best replies they are another rule’s business, if anybody’s.
    assert_eq!(found("absolutes-in-foils", &talk(12, |_| good)), []);
}

#[test]
fn the_same_move_wins_all_along() {
    let question: Said<'_> = &[("What is in it?", 2), ("There is a form.", -1)];
    let other: Said<'_> = &[("It rained.", 0), ("There is a form.", -2)];
    let details = "move OpenQuestion, count 12, moments 12, nodes “n0”, “n1”, “n2”";
    check("one-move-wins", question, other, ("", WARNING, details));
    assert_eq!(found("one-move-wins", &talk(5, |_| question)), []);
}

#[test]
fn a_foil_that_nobody_would_say() {
    let usual = "It stood in the rain, here. Shall we open it together now?";
    let decent = "There’s a form for that, I’ll get you one from the back.";
    fn check(text: &str, expected: &[(&str, Severity, &str)]) {
        let found = found("unlikely-foil", text);
        let found = found.iter().map(|(variant, severity, details)| (*variant, *severity, details.as_str()));
        assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
    }
    let one = |foil, other| {
        let said = [(usual, 2), (foil, -1), (other, 0)];
        talk(1, |_| &said)
    };
    check(&one("No.", decent), &[("short", HINT, "count 1, usual 12")]);
    check(&one(decent, decent), &[]);
    // Among short ones a short one does not stand out, and the best may be as short as it likes.
    check(&one("No.", "Yes."), &[]);
    check(&talk(1, |_| &[("Yes.", 2), ("There’s a form for that, I’ll get you one from the back.", -1)]), &[]);
    check(&one("Don’t be such a Moron, there’s a form.", decent), &[("insult", HINT, "insult moron")]);
}

#[test]
fn where_nothing_is_at_stake_nothing_is_given_away() {
    let alike: Said<'_> = &[("What is in it, if I may ask?", 1), ("A form.", 1), ("It rained.", 0)];
    // The bots look at points, which differ here; what they must not find has tests of its own.
    for rule in rules().filter(|rule| rule.group == Group::GiveAways && rule.id != "habit-pays") {
        assert_eq!(found(rule.id, &talk(20, |_| alike)), [], "{}", rule.id);
    }
}
