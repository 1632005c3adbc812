//! What runs show: a habit that pays is found, and only that one; minutes that are far off; learning points that nobody
//! follows, or everybody.

use super::*;
use crate::scenario::{Detail, Scenario};

/// A scenario of so many nodes in a row, of 3 minutes by its own account. Each offers a reply worth 2 points on every axis, one
/// worth nothing and one that costs 2, in this order; `words` says what they say.
fn row(nodes: usize, words: impl Fn(usize, usize) -> String) -> Scenario {
    let text = row_text(nodes, words);
    let loaded = load(text.as_bytes(), None);
    loaded.scenario.unwrap_or_else(|| panic!("{:#?}\n{text}", loaded.findings))
}

fn row_text(nodes: usize, words: impl Fn(usize, usize) -> String) -> String {
    let mut text = SMALL.split("    start:").next().unwrap().replace("Seen(\"doorway\")", "Seen(\"n0\")");
    text.push_str("start: \"n0\", nodes: {\n");
    for node in 0..nodes {
        let next = if node + 1 < nodes { format!("n{}", node + 1) } else { "gone".to_owned() };
        text.push_str(&format!("\"n{node}\": (says: [\"x\"], replies: {{\n"));
        for (place, points) in [2, 0, -2].into_iter().enumerate() {
            text.push_str(&format!(
                "\"r{place}\": (says: \"{}\", scores: (curiosity: {points}, acknowledgement: {points}, \
                 de_escalation: {points}), learns: [\"interview\"], next: \"{next}\"),\n",
                words(node, place)
            ));
        }
        text.push_str("}),\n");
    }
    text.push_str("}, endings: {\"gone\": (title: \"G\", tone: Good, says: [\"x\"], then: \"x\", card: \"x\")})");
    text
}

/// What is found of habits in such a scenario.
fn habits(nodes: usize, words: impl Fn(usize, usize) -> String) -> Vec<&'static str> {
    let scenario = row(nodes, words);
    let study = Study::new(&scenario, Temperaments::Middle);
    let found = super::check(&study, &[Group::GiveAways]).into_iter();
    found.filter(|finding| finding.rule == "habit-pays").map(|finding| finding.variant).collect()
}

/// Words of equal length with nothing in them that a habit could hold on to.
const EVEN: [&str; 3] = ["The brown pair, then.", "The black pair, then.", "The green pair, then."];

#[test]
fn a_habit_that_pays_is_found_by_its_name() {
    fn check(best: &str, poorer: &str, expected: &[&str]) {
        let words = |_, place| if place == 0 { best.to_owned() } else { format!("{}{poorer}", EVEN[place]) };
        assert_eq!(habits(12, words), expected, "{best} / {poorer}");
    }
    check(EVEN[0], "", &[]);
    check("The brown pair, and they go with a suit.", "", &["longest"]);
    check("Brown.", "", &["shortest"]);
    check("A suit, is it then??", "", &["shortest", "always-a-question"]);
    check("The brown pair, ok??.", "", &["always-a-question"]);
    check("Sorry, a brown pair..", "", &["always-sorry", "softest"]);
    check("Of course. The brown.", "", &["always-agree", "softest"]);
    check("Mickey, a brown pair.", "", &["uses-the-name"]);
    // Where the poorer replies have it too, it tells nothing.
    check("Sorry, the brown pair.", " Sorry.", &["shortest"]);
}

#[test]
fn a_habit_that_pays_at_some_nodes_and_costs_at_others_is_none() {
    // The best reply is the longest, the middle one and the shortest in turn.
    let turning = |node: usize, place: usize| "The brown pair, then. ".repeat(1 + (node + place) % 3);
    assert_eq!(habits(12, turning), [""; 0]);
    // In a short scenario it proves nothing.
    let longest = |_, place: usize| "The brown pair, then. ".repeat(3 - place);
    assert_eq!(habits(9, longest), [""; 0]);
    assert_eq!(habits(10, longest), ["longest"]);
}

#[test]
fn minutes_that_a_good_run_does_not_take() {
    fn check(nodes: usize, expected: Option<&str>) {
        let scenario = row(nodes, |_, place| EVEN[place].to_owned());
        let found = super::check(&Study::new(&scenario, Temperaments::Middle), &[Group::Words]);
        let found: Vec<_> = found.iter().filter(|finding| finding.rule == "minutes-off").collect();
        let measured = found.first().and_then(|finding| match finding.details.first() {
            Some((_, Detail::Text(measured))) => Some(measured.as_str()),
            _ => None,
        });
        assert_eq!((found.len(), measured), (usize::from(expected.is_some()), expected), "{nodes}");
    }
    // Thirteen words and ten seconds a turn: 13.3 seconds.
    check(9, None);
    check(10, None);
    check(18, None);
    check(19, Some("4.2"));
    check(40, Some("8.9"));
}

#[test]
fn learning_points_that_nobody_follows_or_everybody() {
    /// What is found where the first learning point asks for this.
    fn check(nodes: usize, done: &str, expected: &[(&str, &str)]) {
        let text = row_text(nodes, |_, place| EVEN[place].to_owned());
        assert_eq!(text.matches("done: Knows(\"interview\")").count(), 1, "{text}");
        let text = text.replace("done: Knows(\"interview\")", &format!("done: {done}"));
        let loaded = load(text.as_bytes(), None);
        let scenario = loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.findings));
        let found = super::check(&Study::new(&scenario, Temperaments::Middle), &[Group::Scoring]);
        let found = found.iter().filter(|finding| finding.rule.starts_with("learning-point"));
        let found: Vec<_> = found.map(|finding| (finding.rule, finding.location.written())).collect();
        let found: Vec<_> = found.iter().map(|(rule, place)| (*rule, place.as_str())).collect();
        assert_eq!(found, expected, "{nodes} {done}");
    }
    let (never, free) = ("learning-point-never-met", "learning-point-for-free");
    let place = "learning_points.0.done";
    check(12, "Said(\"r0\")", &[(free, place)]);
    check(12, "ScoreAtLeast(Curiosity, 60)", &[]);
    check(12, "Not(Knows(\"interview\"))", &[(never, place)]);
    check(12, "All([Said(\"r0\"), Not(Seen(\"n3\"))])", &[(never, place)]);
    // In a short scenario what everybody does proves nothing.
    check(9, "Said(\"r0\")", &[]);
    check(9, "Not(Knows(\"interview\"))", &[(never, place)]);
}
