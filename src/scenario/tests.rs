#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::words::Words;

const SMALL: &str = include_str!("../../tests/data/small.ron");

/// The small scenario with pieces of its text replaced; each piece must stand in it once.
fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(SMALL.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "“{from}” must stand once in the small scenario");
        text.replace(from, to)
    })
}

/// A finding as it is shown: rule, line, column, what is marked.
fn shown(loaded: &Loaded, finding: &Finding) -> (&'static str, usize, usize, String) {
    let shown = loaded.show(finding);
    let marked = shown.text.chars().skip(shown.column - 1).take(shown.marked).collect();
    (finding.rule, shown.line, shown.column, marked)
}

/// A text that cannot be played, and its only finding: rule, line and column, what is marked, and parts of the
/// message and the hint.
fn refuses(text: &[u8], rule: &str, (line, column): (usize, usize), marked: &str, message: &str, hint: &str) {
    let loaded = load(text, Some("small"));
    assert!(loaded.scenario.is_none(), "{rule}: nothing was found");
    let [finding] = loaded.findings.as_slice() else { panic!("expected one finding, got {:#?}", loaded.findings) };
    assert_eq!(shown(&loaded, finding), (finding.rule, line, column, marked.to_owned()), "{finding:?}");
    assert_eq!(finding.rule, rule, "{finding:?}");
    let (says, advises) = Words::english().finding(finding);
    assert!(says.contains(message), "“{message}” is not in “{says}”");
    assert!(advises.contains(hint), "“{hint}” is not in “{advises}”");
    assert_eq!(finding.severity, Severity::Error);
}

fn plays(text: &str) -> Scenario {
    let loaded = load(text.as_bytes(), Some("small"));
    assert_eq!(loaded.findings, []);
    loaded.scenario.unwrap()
}

#[test]
fn the_small_scenario_loads_without_findings() {
    plays(SMALL);
}

#[test]
fn a_name_that_is_not_known_is_marked_and_the_nearest_one_suggested() {
    fn check(edit: (&str, &str), rule: &str, place: (usize, usize), marked: &str, hint: &str) {
        refuses(edited(&[edit]).as_bytes(), rule, place, marked, marked, hint);
    }
    let field = "unknown-field";
    check(("teaser:", "teeser:"), field, (7, 5), "teeser", "“teaser”");
    check(("    place:", "    colour: 3,\n    place:"), field, (9, 5), "colour", "Expected one of: format, id,");
    check(("pronoun:", "pronuon:"), field, (20, 9), "pronuon", "“pronoun”");
    check(("pronoun: He,", "pronoun: He, age: 19,"), field, (20, 22), "age", "Expected one of: name, pronoun,");
    check(("cue:", "cues:"), field, (33, 13), "cues", "“cue”");
    check(("moves: [", "move: ["), field, (38, 21), "move", "“moves”");
    check(("silence: (", "silence: (says: \"\", "), field, (47, 23), "says", "one of: when, once, moves");
    check(("(curiosity: 2)", "(curiousity: 2)"), field, (39, 30), "curiousity", "“curiosity”");
    check(("(tension: -6", "(tensoin: -6"), field, (40, 28), "tensoin", "“tension”");
    check((", to: \"gone\"", ", too: \"gone\""), field, (55, 55), "too", "“to”");
    check(("card: \"They asked.\"", "crad: \"They asked.\""), field, (63, 91), "crad", "“card”");
    let name = "unknown-name";
    check(("InPerson", "InPersn"), name, (8, 14), "InPersn", "“InPerson”");
    check(("Starter", "Beginner"), name, (10, 12), "Beginner", "Expected one of: Starter, Steady, Hard.");
    check(("pronoun: He", "pronoun: Him"), name, (20, 18), "Him", "Expected one of: He, She, They.");
    check(("axis: Curiosity", "axis: Curios"), name, (15, 45), "Curios", "“Curiosity”");
    check(("(Does,", "(Doess,"), name, (26, 32), "Doess", "“Does”");
    check(("[OpenQuestion]", "[OpenQestion]"), name, (38, 29), "OpenQestion", "“OpenQuestion”");
    check(("tone: Poor", "tone: Bad"), name, (64, 39), "Bad", "Expected one of: Good, Mixed, Poor.");
    check(("tone: Poor", "tone: 貧"), name, (64, 39), "貧", "Expected one of: Good, Mixed, Poor.");
    check(("Scenario(", "Scene("), name, (3, 1), "Scene", "");
    // In conditions, however deep.
    check(("Knows(\"", "Knws(\""), name, (15, 62), "Knws", "“Knows”");
    check(("when: Seen", "when: Sen"), name, (53, 27), "Sen", "“Seen”");
    check(("TrustBelow(30)", "Stage(Clam)"), name, (55, 45), "Clam", "“Calm”");
    check(("TrustBelow(30)", "All([Not(Seen(\"talk\")), Stage(Clam)])"), name, (55, 69), "Clam", "“Calm”");
}

#[test]
fn a_target_that_is_not_there_is_named_with_the_nearest_one() {
    fn check(edit: (&str, &str), rule: &str, place: (usize, usize), marked: &str, message: &str, hint: &str) {
        refuses(edited(&[edit]).as_bytes(), rule, place, marked, message, hint);
    }
    let (target, fact) = ("missing-target", "missing-fact");
    check(("next: \"taller\"", "next: \"tallr\""), target, (56, 21), "next", "no ending is called “tallr”", "“taller”");
    check(("to: \"gone\"", "to: \"goone\""), target, (55, 55), "to", "“goone”", "“gone”");
    check(("start: \"doorway\"", "start: \"dorway\""), target, (29, 5), "start", "“dorway”", "“doorway”");
    check(("start: \"doorway\"", "start: \"kitchen\""), target, (29, 5), "start", "“kitchen”", "Add it");
    check(("learns: [\"interview\"]", "learns: [\"intervew\"]"), fact, (41, 30), "\"intervew\"", "", "“interview”");
    check(("Knows(\"interview\")", "Knows(\"intervew\")"), fact, (15, 56), "done", "“intervew”", "“interview”");
    check(("when: Seen(\"doorway\")", "when: Seen(\"taller\")"), target, (53, 21), "when", "No node is", "");
    let nested = "All([Knows(\"interview\"), Not(Said(\"aks\"))])";
    check(("Knows(\"interview\")", nested), target, (15, 91), "Said(\"aks\")", "No reply is called “aks”", "“ask”");
    // `Said` never names silence.
    check(("TrustBelow(30)", "Said(\"silence\")"), target, (55, 33), "when", "No reply is called “silence”", "");
}

#[test]
fn a_number_outside_its_range_is_named_with_the_range() {
    fn check(edit: (&str, &str), place: (usize, usize), marked: &str, message: &str) {
        refuses(edited(&[edit]).as_bytes(), "out-of-range", place, marked, message, "");
    }
    check(
        ("(curiosity: 2)", "(curiosity: 3)"),
        (39, 30),
        "curiosity",
        "Found 3 points for curiosity; expected -2 to 2.",
    );
    check(("(curiosity: -2)", "(de_escalation: -3)"), (45, 67), "de_escalation", "Found -3 points");
    check(("tension: 30", "tension: 130"), (23, 16), "tension", "Tension is 130 here; expected 0 to 100.");
    check(("trust: 40", "trust: -1"), (23, 29), "trust", "Trust is -1 here");
    check(("tension: -6", "tension: -600"), (40, 28), "tension", "change of -600; expected -100 to 100");
    check(("TrustBelow(30)", "TrustBelow(101)"), (55, 33), "when", "Trust is 101 here");
    check(("Acknowledgement, 60", "Acknowledgement, 160"), (16, 55), "done", "The score for acknowledgement is 160");
    check(("patience: (5, 5)", "patience: (8, 4)"), (24, 23), "patience", "from 8 to 4");
    check(("openness: (5, 5)", "openness: (5, 11)"), (24, 41), "openness", "Openness is 11 here; expected 0 to 10.");
    check(("minutes: 3", "minutes: 0"), (11, 5), "minutes", "Found 0 minutes; expected 1 to 120.");
    check(("format: 1", "format: 0"), (4, 5), "format", "There is no format 0");
    check(("patience_secs: 25", "patience_secs: 0"), (34, 13), "patience_secs", "expected 1 to 600");
    check(("patience_secs: 25", "patience_secs: 601"), (34, 13), "patience_secs", "601 seconds");
    check((SECOND_POINT, ""), (14, 5), "learning_points", "Found 1 learning point; expected two to four.");
    let ten = (0..9).map(|n| format!("\"r{n}\": (says: \"x\", next: \"gone\"),")).collect::<String>();
    check(("\"show\": (", &format!("{ten} \"show\": (")), (51, 13), "replies", "Found 11 replies; a table holds 9");
}
const SECOND_POINT: &str =
    "        (rule: \"Say it back.\", axis: Acknowledgement, done: ScoreAtLeast(Acknowledgement, 60)),\n";

#[test]
fn a_value_of_another_type_is_marked_whole_with_what_was_expected() {
    fn check(edit: (&str, &str), place: (usize, usize), marked: &str, message: &str) {
        refuses(edited(&[edit]).as_bytes(), "wrong-type", place, marked, message, "");
    }
    let (number, text) = ("Found a text; expected a whole number.", "expected a text in quotes.");
    check(("minutes: 3", "minutes: \"three\""), (11, 14), "\"three\"", number);
    check(("minutes: 3", "minutes: 3.5"), (11, 14), "3.5", "Found the number 3.5; expected a whole number.");
    check(("minutes: 3", "minutes: -3"), (11, 14), "-3", "too large, or below zero");
    check(("minutes: 3", "minutes: 99999999999"), (11, 14), "99999999999", "too large, or below zero");
    check(("curiosity: 2", "curiosity: \"two\""), (39, 41), "\"two\"", number);
    check(("curiosity: 2", "curiosity: 2.5"), (39, 41), "2.5", "Found the number 2.5");
    check(("patience_secs: 25", "patience_secs: \"long\""), (34, 28), "\"long\"", number);
    check(("TrustBelow(30)", "TrustBelow(\"30\")"), (55, 50), "\"30\"", number);
    check(("title: \"Just looking\"", "title: 7"), (6, 12), "7", text);
    check(("title: \"Just looking\"", "title: [\"a\"]"), (6, 12), "[\"a\"]", "Found a list; expected a text");
    check(("says: \"What are the shoes for?\"", "says: [\"What?\"]"), (37, 27), "[\"What?\"]", "Found a list");
    check(("next: \"taller\"", "next: taller"), (56, 27), "taller", "Found “taller”; expected a text");
    check(("\"ask\": (", "ask: ("), (36, 17), "ask", text);
    check(("TrustBelow(30)", "Knows(1)"), (55, 45), "1", text);
    check(("TrustBelow(30)", "Knows()"), (55, 45), ")", text);
    check(("TrustBelow(30)", "Knows"), (55, 39), "Knows", "Found “Knows”; expected round brackets");
    check(("[\"Bye.\"]", "\"Bye.\""), (64, 51), "\"Bye.\"", "Found a text; expected a list");
    check(("[OpenQuestion]", "OpenQuestion"), (38, 28), "OpenQuestion", "Found “OpenQuestion”; expected a list");
    check(("[OpenQuestion]", "[\"OpenQuestion\"]"), (38, 29), "\"OpenQuestion\"", "expected a name without quotes");
    check(("TrustBelow(30)", "Stage(\"Calm\")"), (55, 45), "\"Calm\"", "expected a name without quotes");
    check(("cue:", "\"cue\":"), (33, 13), "\"cue\"", "expected a name without quotes");
    check(("(curiosity: 2)", "2"), (39, 29), "2", "Found the number 2; expected round brackets");
    check(("mood: (tension: 30, trust: 40)", "mood: [30, 40]"), (23, 15), "[30, 40]", "Found a list");
    check(("patience: (5, 5)", "patience: 5"), (24, 33), "5", "expected round brackets");
    check(("patience: (5, 5)", "patience: (5)"), (24, 34), "5", "Found one value in these brackets; expected 2.");
    check(("patience: (5, 5)", "patience: (5, 5, 5)"), (24, 40), "5", "more in these brackets");
    check(("TrustBelow(30)", "ScoreAtLeast(Curiosity)"), (55, 52), "Curiosity", "Found one value");
    check(("TrustBelow(30)", "All(Seen(\"talk\"))"), (55, 43), "Seen(\"talk\")", "expected a list");
    check(("reaction: [", "once: maybe, reaction: ["), (42, 27), "maybe", "expected true or false");
    refuses(
        edited(&[("\"He holds the board between you.\"", "“He holds the board.”")]).as_bytes(),
        "wrong-type",
        (33, 18),
        "“",
        text,
        "straight double quotes",
    );
}

#[test]
fn a_missing_field_is_named_where_it_is_missing_from() {
    fn check(gone: &str, place: (usize, usize), marked: &str, message: &str) {
        refuses(edited(&[(gone, "")]).as_bytes(), "missing-field", place, marked, message, "README");
    }
    let says = "says: [\"Just looking.\", \"I’m just looking.\"],";
    check("    title: \"Just looking\",\n", (3, 1), "Scenario(", "The field “title” is missing from the scenario.");
    check("start: \"doorway\",", (3, 1), "Scenario(", "“start” is missing from the scenario");
    check("        about: \"Nineteen.\",\n", (18, 5), "persona", "The field “about” is missing from “persona”.");
    check(", openness: (5, 5)", (24, 9), "temperament", "“openness” is missing from “temperament”");
    check(says, (31, 9), "\"doorway\"", "“says” is missing from “doorway”");
    check("                    next: \"taller\",\n", (52, 17), "\"show\"", "“next” is missing from “show”");
    check("says: \"These, then.\",", (52, 17), "\"show\"", "“says” is missing from “show”");
    check("then: \"He leaves.\", ", (64, 9), "\"gone\"", "“then” is missing from “gone”");
    check(", to: \"gone\"", (55, 32), "(when: TrustBelow(30))", "The field “to” is missing here.");
    let point = "(rule: \"Ask what it is for.\", axis: Curiosity, partly: Seen(\"doorway\"))";
    check("done: Knows(\"interview\"), ", (15, 9), point, "The field “done” is missing here.");
    let silence = edited(&[("(acknowledgement: 1), next: \"talk\"", "(acknowledgement: 1)")]);
    refuses(silence.as_bytes(), "missing-field", (47, 13), "silence", "“next” is missing from “silence”", "");
    let crlf = edited(&[("                    next: \"taller\",\n", "")]).replace('\n', "\r\n");
    refuses(crlf.as_bytes(), "missing-field", (52, 17), "\"show\"", "“next” is missing from “show”", "");
}

#[test]
fn a_name_that_stands_twice_is_found_with_the_line_of_the_first() {
    fn check(edit: (&str, &str), place: (usize, usize), marked: &str, message: &str) {
        refuses(edited(&[edit]).as_bytes(), "duplicate-name", place, marked, message, "");
    }
    let (node, reply) = ("        \"doorway\": (says: [\"x\"], silence: (next: \"gone\")),\n", "\"ask\": (");
    check(("        \"talk\": (", &format!("{node}        \"talk\": (")), (49, 9), "\"doorway\"", "already on line 31");
    check(("\"guess\": (", reply), (45, 17), "\"ask\"", "“ask” stands here a second time; it is already on line 36.");
    let second =
        "        \"taller\": (title: \"T\", tone: Good, says: [\"x\"], then: \"x\", card: \"x\"),\n        \"gone\": (";
    check(("        \"gone\": (", second), (64, 9), "\"taller\"", "already on line 63");
    check(("    place:", "    title: \"b\",\n    place:"), (9, 5), "title", "already on line 6");
    check(("cue: \"", "cue: \"x\", cue: \""), (33, 23), "cue", "already on line 33");
    check(("trust: 40", "trust: 40, tension: 3"), (23, 40), "tension", "already on line 23");
    check(("learns: [", "learns: [\"interview\", "), (41, 43), "\"interview\"", "a second time");
    let ending =
        "        \"talk\": (title: \"T\", tone: Good, says: [\"x\"], then: \"x\", card: \"x\"),\n        \"gone\": (";
    check(("        \"gone\": (", ending), (49, 9), "\"talk\"", "names a node and an ending");
    check(("\"shrug\": (", "\"silence\": ("), (58, 17), "\"silence\"", "the name for saying nothing");
}

#[test]
fn what_is_empty_too_long_or_contradicts_itself_is_found() {
    fn check(edit: (&str, &str), rule: &str, place: (usize, usize), marked: &str, message: &str) {
        refuses(edited(&[edit]).as_bytes(), rule, place, marked, message, "");
    }
    check(("\"Bye.\"", "\" \""), "empty", (64, 52), "\" \"", "This text is empty.");
    check(("[\"Bye.\"]", "[]"), "empty", (64, 45), "says", "nothing to say here");
    check(("briefing: \"A young man walks along the shelves.\"", "briefing: \"\""), "empty", (13, 5), "briefing", "");
    let long = format!("\"{}\"", "long ".repeat(2000));
    check(("\"Bye.\"", &long), "too-long", (64, 52), &long, "This text has 10000 characters");
    check(("about: \"Nineteen.\"", &format!("about: {long}")), "too-long", (22, 9), "about", "10000");
    let silence = "            silence: (scores: (acknowledgement: 1), next: \"talk\"),\n";
    check((silence, ""), "patience-without-silence", (34, 13), "patience_secs", "no silence that could follow");
    check(("id: \"small\"", "id: \"smal\""), "id-is-the-file-name", (5, 5), "id", "called “small.ron”");
    let dead = "        \"dead\": (says: [\"x\"]),\n        \"talk\": (";
    check(("        \"talk\": (", dead), "dead-end", (49, 9), "\"dead\"", "nothing to say and no silence");
    check(
        ("format: 1", "format: 2"),
        "newer-format",
        (4, 5),
        "format",
        "written in format 2; this program reads formats up to 1",
    );
}

#[test]
fn what_cannot_be_read_at_all_is_said_plainly_and_quickly() {
    fn check(text: &str, place: (usize, usize), marked: &str, message: &str, hint: &str) {
        refuses(text.as_bytes(), "syntax", place, marked, message, hint);
    }
    let begins = "A scenario begins with";
    check("", (1, 1), "", "The file is empty.", begins);
    check(" \n\t\n", (1, 1), " ", "The file is empty.", begins);
    check("// nothing\n/* here */", (1, 1), "/", "The file is empty.", begins);
    check("#![enable(implicit_some)]\n", (1, 1), "#", "The file is empty.", begins);
    check("Once upon a time\nthere was", (1, 1), "O", "This is not a scenario.", begins);
    check("{\"format\": 1}", (1, 1), "{", "This is not a scenario.", begins);
    check("\0\0\u{1}", (1, 1), "\0", "This is not a scenario.", begins);
    check(&"(".repeat(100_000), (1, 101), "(", "nested more than 100 deep", "");
    check(&"[".repeat(100_000), (1, 101), "[", "nested more than 100 deep", "");
    check(&format!("{SMALL}{SMALL}"), (72, 1), "#", "more text after the end", "closing bracket may stand too early");
    check(&edited(&[("implicit_some", "implicit_sum")]), (1, 11), "implicit_sum", "“implicit_sum”", begins);
    check(&edited(&[("\"ask\": (", "\"ask\" (")]), (36, 23), "(", "Expected a colon after the name.", "");
    check(&edited(&[("for?\",", "for?\"")]), (38, 21), "m", "Expected a comma here.", "");
    check(&edited(&[("\"Bye.\"", "\"Bye\\q\"")]), (64, 53), "Bye\\q", "A backslash", "write “\\\\”");
    check(
        &edited(&[("    nodes: {", "    nodes: [")]),
        (61, 5),
        "}",
        "“]” was expected, for the bracket opened on line 30",
        "",
    );
    // A quote that was forgotten is found where it is missing, though every text behind it is read inside out.
    check(&edited(&[("looking\",", "looking,")]), (6, 12), "\"", "This text is never closed.", "");
    check(&edited(&[("between you.\"", "between you.")]), (33, 18), "\"", "This text is never closed.", "");
    check(&edited(&[("guessed.\"", "guessed.")]), (64, 87), "\"", "This text is never closed.", "");
    let deep = format!("{}Seen(\"talk\"){}", "Not(".repeat(80), ")".repeat(80));
    let loaded = load(edited(&[("TrustBelow(30)", &deep)]).as_bytes(), None);
    assert_eq!(loaded.findings.len(), 1);
    assert_eq!(loaded.findings[0].variant, "nested-too-deep");
}

#[test]
fn bytes_that_are_not_utf_8_are_found_on_their_line() {
    let mut bytes = SMALL.as_bytes().to_vec();
    bytes[SMALL.find("Bye.").unwrap()] = 0xff;
    refuses(&bytes, "not-utf-8", (64, 53), "\u{fffd}", "not plain text in UTF-8", "Save it as UTF-8");
    let noise: Vec<u8> = (0..100_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let loaded = load(noise, None);
    assert_eq!(loaded.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["not-utf-8"]);
    assert_eq!(loaded.show(&loaded.findings[0]).line, 1);
}

#[test]
fn every_broken_part_is_reported_in_one_go_each_on_its_line() {
    let text = edited(&[
        ("minutes: 3", "minutes: \"3\""),
        ("pronoun: He", "pronoun: Hee"),
        ("(curiosity: 2)", "(curiosity: \"a\")"),
        ("\"guess\": (says:", "\"guess\": (sais:"),
        ("for?\",\n", "for?\"\n"),
        ("when: Seen(\"doorway\")", "when: Sen(\"doorway\")"),
        ("to: \"gone\"", "too: \"gone\""),
        ("\"shrug\": (says: \"Up to you.\", ", "\"shrug\": ("),
        ("tone: Good", "tone: Great"),
        ("tone: Poor", "tone: Bad"),
    ]);
    let loaded = load(text.as_bytes(), None);
    let mut found: Vec<_> = loaded.findings.iter().map(|finding| shown(&loaded, finding)).collect();
    found.sort_by_key(|(_, line, column, _)| (*line, *column));
    let found: Vec<_> = found.iter().map(|(rule, line, column, marked)| (*rule, *line, *column, &**marked)).collect();
    assert_eq!(
        found,
        [
            ("wrong-type", 11, 14, "\"3\""),
            ("unknown-name", 20, 18, "Hee"),
            ("syntax", 38, 21, "m"),
            ("unknown-field", 45, 27, "sais"),
            ("unknown-name", 53, 27, "Sen"),
            ("unknown-field", 55, 55, "too"),
            ("missing-field", 58, 17, "\"shrug\""),
            ("unknown-name", 63, 43, "Great"),
            ("unknown-name", 64, 39, "Bad"),
        ]
    );
    // Faults in what the names mean come together, too.
    let text =
        edited(&[("start: \"doorway\"", "start: \"dorway\""), ("trust: 40", "trust: 400"), ("\"Bye.\"", "\"\"")]);
    let mut rules: Vec<_> = load(text.as_bytes(), None).findings.iter().map(|finding| finding.rule).collect();
    rules.sort_unstable();
    assert_eq!(rules, ["empty", "missing-target", "out-of-range"]);
}

#[test]
fn a_text_plays_whatever_its_line_ends_its_mark_or_its_writing() {
    let scenario = plays(SMALL);
    let same = |text: &str| assert_eq!(plays(text), scenario);
    same(&SMALL.replace('\n', "\r\n"));
    same(&format!("\u{feff}{SMALL}"));
    let without = plays(&SMALL.replace("#![enable(implicit_some)]", ""));
    assert_eq!((without.nodes, without.endings), (scenario.nodes.clone(), scenario.endings.clone()));
    let one_line = SMALL.lines().filter(|line| !line.starts_with("//")).collect::<Vec<_>>().join(" ");
    assert_eq!(plays(&one_line).nodes, scenario.nodes);
    let spelled_out = plays(&SMALL.replace("cue: \"He holds the board between you.\"", "cue: Some(\"He waits.\")"));
    assert_eq!(spelled_out.nodes[0].cue.as_deref(), Some("He waits."));
    let far = plays(&edited(&[("\"Bye.\"", "\"さようなら。\""), ("\"Thanks.\"", "\"תודה רבה\"")]));
    assert_eq!((&*far.endings[1].says[0], &*far.endings[0].says[0]), ("さようなら。", "תודה רבה"));
    refuses(
        format!("\u{feff}{}", edited(&[("minutes: 3", "minutes: \"3\"")])).replace('\n', "\r\n").as_bytes(),
        "wrong-type",
        (11, 14),
        "\"3\"",
        "whole number",
        "",
    );
}

#[test]
fn the_model_holds_what_the_text_says() {
    let scenario = plays(SMALL);
    assert_eq!(scenario.start, Target::Node(NodeIndex(0)));
    // A name that is asked for has a position, and the first reply of that name says how it is written.
    let asked = plays(&edited(&[("when: Seen(\"doorway\")", "when: Not(Said(\"guess\"))")]));
    let name = asked.nodes[0].replies[1].name.unwrap();
    assert_eq!(asked.nodes[1].replies[0].when.as_deref(), Some(&Condition::Not(Box::new(Condition::Said(name)))));
    assert_eq!(asked.reply_name(name), Some("guess"));
    // Replies and silences are numbered through.
    let numbers: Vec<u32> = scenario.answers().map(|reply| reply.number).collect();
    assert_eq!((numbers, scenario.reply_count), (vec![0, 1, 2, 3, 4], 5));
    let silence = scenario.nodes[0].silence.as_ref().unwrap();
    assert!(silence.is_silence() && !scenario.nodes[0].replies[0].is_silence());
    assert_eq!(*scenario.nodes[1].replies[0].branches, [(Condition::TrustBelow(30), Target::Ending(EndingIndex(1)))]);
    // Only a listed name before a colon is another speaker.
    let spoken = |text| (scenario.spoken(text).speaker.to_owned(), scenario.spoken(text).words.to_owned());
    assert_eq!(spoken("Sally: He has an interview."), ("Sally".to_owned(), "He has an interview.".to_owned()));
    assert_eq!(spoken("One thing: shoes."), ("Mickey".to_owned(), "One thing: shoes.".to_owned()));
}

#[test]
fn the_fingerprint_changes_with_the_text_and_not_with_its_line_ends() {
    let hash = |text: &str| plays(text).hash;
    assert_eq!(hash(SMALL), hash(&SMALL.replace('\n', "\r\n")));
    assert_ne!(hash(SMALL), hash(&edited(&[("\"Bye.\"", "\"Bye\"")])));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever an author's hand slips on: either it plays, or something says why not, on a line of the text.
    #[test]
    fn a_spoiled_text_plays_or_says_why_not(
        spoils in proptest::collection::vec((any::<proptest::sample::Index>(), 0_usize..30, spoil()), 1..4),
    ) {
        let mut bytes = SMALL.as_bytes().to_vec();
        for (at, length, with) in spoils {
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, with);
        }
        let loaded = load(bytes, None);
        let words = Words::english();
        prop_assert_eq!(loaded.scenario.is_some(), loaded.findings.is_empty());
        for finding in &loaded.findings {
            let shown = loaded.show(finding);
            prop_assert!(shown.line <= loaded.source.text.lines().count().max(1), "{:?} {:?}", finding, shown);
            prop_assert!(shown.column <= shown.text.chars().count() + 1, "{:?} {:?}", finding, shown);
            let (says, advises) = words.finding(finding);
            prop_assert!(says.ends_with('.') && !says.contains("{$") && !advises.contains("{$"), "{says} {advises}");
        }
    }
}

fn spoil() -> impl Strategy<Value = Vec<u8>> {
    let piece = proptest::sample::select(vec![
        "",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        ",",
        ":",
        "\\",
        "#",
        "r#\"",
        "//",
        "/*",
        "\n",
        "\r",
        "\t",
        "’",
        "貧",
        "\0",
        "-",
        "9",
        "None",
        "Some(",
        "Not(",
        "next: ",
        "\"doorway\"",
        "#![",
        "b\"x\"",
        "'\\''",
    ]);
    prop_oneof![4 => piece.prop_map(|piece| piece.as_bytes().to_vec()), 1 => proptest::collection::vec(any::<u8>(), 0..4)]
}
