#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::scenario::{Severity, load};
use crate::session::any_run::scenarios;

mod give_aways;
mod runs;
mod scoring;
mod structure;
mod words;

const SMALL: &str = include_str!("../../tests/data/small.ron");

/// The rule of a name.
fn named(id: &str) -> &'static Rule {
    rules().find(|rule| rule.id == id).unwrap()
}

/// What the rules find in the small scenario with some of its text replaced: rule, place and line. Only findings of
/// the arrows, and acceptances; the other groups have their own tests.
fn found(edits: &[(&str, &str)]) -> Vec<(&'static str, String, usize)> {
    let text = edits.iter().fold(SMALL.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "“{from}” must stand once in the small scenario");
        text.replace(from, to)
    });
    let loaded = load(text.as_bytes(), Some("small"));
    let scenario = loaded.scenario.as_ref().unwrap_or_else(|| panic!("{:#?}", loaded.findings));
    let other = |rule: &str| rules().any(|known| known.id == rule && known.group != Group::Arrows);
    super::check(&Study::new(scenario, Temperaments::Middle), &Group::ALL)
        .into_iter()
        .filter(|finding| !other(finding.rule))
        .map(|finding| (finding.rule, finding.location.written(), loaded.show(&finding).line))
        .collect()
}

fn finds(edits: &[(&str, &str)], expected: &[(&'static str, &str, usize)]) {
    let found = found(edits);
    let found: Vec<_> = found.iter().map(|(rule, place, line)| (*rule, place.as_str(), *line)).collect();
    assert_eq!(found, expected, "{edits:?}");
}

const TALK: &str = "        \"talk\": (";
const INTERVIEW: &str = "\"interview\": (Does, \"has an interview on Thursday\")";
const TWO_FACTS: &str = "\"interview\": (Does, \"has an interview on Thursday\"), \"want\": (Feels, \"wants it\")";

#[test]
fn a_scenario_without_fault_is_left_alone() {
    finds(&[], &[]);
}

#[test]
fn a_node_that_nothing_leads_to_is_found() {
    let lost = "        \"lost\": (says: [\"x\"], silence: (next: \"lost-too\")),\n        \"lost-too\": (says: [\"x\"], silence: (next: \"gone\")),\n        \"talk\": (";
    finds(&[(TALK, lost)], &[("unreachable-node", "nodes.lost", 49), ("unreachable-node", "nodes.lost-too", 50)]);
    // A branch leads somewhere as well, and so does silence.
    let by_branch = "        \"found\": (says: [\"x\"], silence: (next: \"gone\")),\n        \"talk\": (";
    finds(&[(TALK, by_branch), ("to: \"gone\"", "to: \"found\"")], &[]);
    finds(&[(TALK, by_branch), ("(acknowledgement: 1), next: \"talk\"", "(acknowledgement: 1), next: \"found\"")], &[]);
}

#[test]
fn a_node_without_a_way_out_is_an_error_a_loop_onto_itself_too() {
    let trap = "        \"trap\": (says: [\"x\"], replies: { \"a\": (says: \"s\", next: \"trap\") }, silence: (next: \"trap\")),\n        \"talk\": (";
    let into = ("(acknowledgement: 1), next: \"talk\"", "(acknowledgement: 1), next: \"trap\"");
    finds(&[(TALK, trap), into], &[("no-way-out", "nodes.trap", 49)]);
    // Two that lead to each other.
    let ring = "        \"trap\": (says: [\"x\"], silence: (next: \"trap-too\")),\n        \"trap-too\": (says: [\"x\"], silence: (next: \"trap\")),\n        \"talk\": (";
    finds(&[(TALK, ring), into], &[("no-way-out", "nodes.trap", 49), ("no-way-out", "nodes.trap-too", 50)]);
    // Where nothing comes here, that alone is said.
    finds(&[(TALK, trap)], &[("unreachable-node", "nodes.trap", 49)]);
    // A loop with a way out is none.
    let loop_with_exit = trap.replace("silence: (next: \"trap\")", "silence: (next: \"gone\")");
    finds(&[(TALK, &loop_with_exit), into], &[]);
    let loaded = load(SMALL.replace(TALK, trap).replace(into.0, into.1).as_bytes(), None);
    let findings = super::check(&Study::new(&loaded.scenario.unwrap(), Temperaments::Middle), &Group::ALL);
    assert_eq!(findings[0].severity, Severity::Error);
}

#[test]
fn an_ending_that_nothing_leads_to_is_found() {
    let third =
        "\"third\": (title: \"T\", tone: Good, says: [\"x\"], then: \"x\", card: \"x\"),\n        \"gone\": (title";
    finds(&[("\"gone\": (title", third)], &[("ending-never-reached", "endings.third", 64)]);
    finds(&[("\"gone\": (title", third), ("to: \"gone\"", "to: \"third\"")], &[]);
}

#[test]
fn a_fact_that_nothing_brings_out_is_found() {
    finds(&[(INTERVIEW, TWO_FACTS)], &[("unlearned-fact", "persona.facts.want", 26)]);
    finds(&[(INTERVIEW, TWO_FACTS), ("learns: [\"interview\"]", "learns: [\"interview\", \"want\"]")], &[]);
}

#[test]
fn what_an_author_accepts_with_a_reason_is_not_shown() {
    // The small scenario accepts three findings of other groups already.
    let accepted = "    accepted: [\n";
    let accept = |list: &str| format!("    accepted: [\n        {list},\n");
    let check = |list: &str, expected: &[(&'static str, &str, usize)]| {
        finds(&[(INTERVIEW, TWO_FACTS), (accepted, &accept(list))], expected);
    };
    let fact = ("unlearned-fact", "persona.facts.want", 26);
    check("(\"unlearned-fact\", \"persona.facts.want\", \"He never says it.\")", &[]);
    // No reason; another place; another rule.
    check("(\"unlearned-fact\", \"persona.facts.want\", \" \")", &[("unused-acceptance", "accepted.0", 67)]);
    let elsewhere = "(\"unlearned-fact\", \"persona.facts.wnt\", \"r\")";
    check(elsewhere, &[fact, ("unused-acceptance", "accepted.0", 67)]);
    check("(\"no-way-out\", \"persona.facts.want\", \"r\")", &[fact, ("unused-acceptance", "accepted.0", 67)]);
    // The second of two that say the same has nothing left to accept.
    let twice =
        "(\"unlearned-fact\", \"persona.facts.want\", \"r\"), (\"unlearned-fact\", \"persona.facts.want\", \"r\")";
    check(twice, &[("unused-acceptance", "accepted.1", 67)]);
    // An error keeps the scenario from being played to its end, whatever is accepted.
    let trap = "        \"trap\": (says: [\"x\"], silence: (next: \"trap\")),\n        \"talk\": (";
    let trapped = accept("(\"no-way-out\", \"nodes.trap\", \"I like it.\")");
    let into = ("(acknowledgement: 1), next: \"talk\"", "(acknowledgement: 1), next: \"trap\"");
    let expected = [("no-way-out", "nodes.trap", 49), ("unused-acceptance", "accepted.0", 68)];
    finds(&[(TALK, trap), into, (accepted, &trapped)], &expected);
}

#[test]
fn every_rule_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<_> = rules().map(|rule| rule.id).collect();
    assert_eq!(names.len(), rules().count());
    for name in names {
        let file = name.replace('-', "_");
        let is_there = |group: &str| {
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/lint/{group}/{file}.rs")).is_file()
        };
        let groups = ["arrows", "structure", "scoring", "give_aways", "words"];
        assert!(groups.into_iter().any(is_there), "{file}.rs is missing");
    }
}

#[test]
fn ten_thousand_nodes_in_a_row_take_no_recursion_and_little_time() {
    let chain: String =
        (0..10_000).map(|n| format!("\"n{n}\": (says: [\"x\"], silence: (next: \"n{}\")),\n", n + 1)).collect();
    let last = "\"n10000\": (says: [\"x\"], silence: (next: \"gone\")),\n        \"talk\": (";
    let text = SMALL.replace(TALK, &format!("{chain}{last}"));
    let text = text.replace("(acknowledgement: 1), next: \"talk\"", "(acknowledgement: 1), next: \"n0\"");
    let scenario = load(text.as_bytes(), None).scenario.unwrap();
    assert_eq!(super::check(&Study::new(&scenario, Temperaments::Middle), &[Group::Arrows]), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_rule_points_at_something_that_is_there(scenario in scenarios()) {
        for finding in super::check(&Study::new(&scenario, Temperaments::Middle).up_to(1_000), &Group::ALL) {
            let place = finding.location.written();
            let steps: Vec<&str> = place.split('.').collect();
            let known = match steps.as_slice() {
                ["nodes", node, rest @ ..] => scenario.nodes.iter().any(|known| known.id == *node && match rest {
                    ["replies", reply, ..] => known.replies.iter().any(|known| known.id == *reply),
                    ["silence", ..] => known.silence.is_some(),
                    _ => true,
                }),
                ["endings", ending, ..] => scenario.endings.iter().any(|known| known.id == *ending),
                ["learning_points", index, "done"] => index.parse().is_ok_and(|at: usize| at < scenario.learning_points.len()),
                ["persona", "facts", fact] => scenario.persona.facts.iter().any(|known| known.id == *fact),
                _ => matches!(place.as_str(), "nodes" | "endings" | "persona.facts"),
            };
            prop_assert!(known, "{}", place);
        }
    }
}
