//! How the words read: the small scenario with some of its text replaced.

use super::super::*;
use super::SMALL;
use crate::scenario::{Detail, load};

/// What one rule finds in the small scenario with some of its text replaced: place, variant, and one of the details.
fn check(rule: &str, edits: &[(&str, &str)], expected: &[(&str, &str, &str)]) {
    let text = edits.iter().fold(SMALL.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "“{from}” must stand once in the small scenario");
        text.replace(from, to)
    });
    let loaded = load(text.as_bytes(), Some("small"));
    let scenario = loaded.scenario.as_ref().unwrap_or_else(|| panic!("{:#?}", loaded.findings));
    let found: Vec<_> = super::super::check(&Study::new(scenario, Temperaments::Middle), &[Group::Words])
        .into_iter()
        .filter(|finding| finding.rule == rule)
        .map(|finding| {
            let detail = match finding.details.first() {
                Some((_, Detail::Text(text))) => text.clone(),
                Some((_, Detail::Number(number))) => number.to_string(),
                None => String::new(),
            };
            (finding.location.written(), finding.variant, detail)
        })
        .collect();
    let found: Vec<_> =
        found.iter().map(|(place, variant, detail)| (place.as_str(), *variant, detail.as_str())).collect();
    assert_eq!(found, expected, "{edits:?}");
}

#[test]
fn what_can_be_typed_needs_other_wordings_and_an_answer_to_the_rest() {
    let few = |edits: &[(&str, &str)], expected: &[(&str, &str, &str)]| check("few-paraphrases", edits, expected);
    let none = |edits: &[(&str, &str)], expected: &[(&str, &str, &str)]| check("no-otherwise", edits, expected);
    // Nothing is written for typed replies, so nobody types.
    few(&[], &[]);
    none(&[], &[]);
    let typing = ("    start: \"doorway\"", "    typing: true,\n    start: \"doorway\"");
    let otherwise =
        ("    start: \"doorway\"", "    otherwise: (warm: [\"Yes…\"], cold: [\"No.\"]),\n    start: \"doorway\"");
    let off = ("    start: \"doorway\"", "    typing: false, otherwise: (warm: [\"Yes…\"]),\n    start: \"doorway\"");
    none(&[typing], &[("nodes", "", "warm, flat, cold")]);
    none(&[otherwise], &[("nodes", "", "flat")]);
    none(&[off], &[]);
    few(&[off], &[]);
    few(&[typing], &[("nodes.doorway.replies.ask", "", "4")]);
}

const BOARD: &str = "A board under his arm.";
const HERE: &str = "Skate shoes are here.";
const SHOES_FOR: &str = "What are the shoes for?";

#[test]
fn a_word_that_no_dictionary_knows() {
    let spelling = |edits: &[(&str, &str)], expected: &[(&str, &str, &str)]| check("spelling", edits, expected);
    spelling(&[], &[]);
    spelling(&[(BOARD, "A baord under his arm.")], &[("teaser", "nearest", "baord")]);
    // Once for each word, at its first place.
    let twice = [(BOARD, "A baord."), ("He holds the board", "He holds the baord")];
    spelling(&twice, &[("teaser", "nearest", "baord")]);
    spelling(&[(HERE, "Brrzk shoes are here.")], &[("nodes.doorway.replies.guess.says", "", "Brrzk")]);
    // Names: known by the list, by the people, by a capital inside a sentence.
    let listed = ("    start: \"doorway\"", "    words: [\"baord\"],\n    start: \"doorway\"");
    spelling(&[listed, (BOARD, "A baord under his arm.")], &[]);
    spelling(
        &[(BOARD, "Mickey’s board, says Sally. The CV is from Zwolle. Zwolle isn’t far, d’you see? 9th of May…")],
        &[],
    );
    // What is broken off, and what is said in syllables.
    spelling(&[(BOARD, "A boa… A baord...")], &[]);
    spelling(
        &[(BOARD, "Shoe-zes, ta-ra."), (HERE, "Shoe-zesses.")],
        &[("nodes.doorway.replies.guess.says", "", "zesses")],
    );
    // The place is the one of the note for certain moments.
    let certain = "scores: (curiosity: -2), scores_if: [(when: Seen(\"talk\"), scores: (), coach: \"Skaet shoes.\")],";
    let at = "nodes.doorway.replies.guess.scores_if.0.coach";
    spelling(&[("scores: (curiosity: -2),", certain)], &[(at, "nearest", "Skaet")]);
    // Replies to be typed are written as people type.
    spelling(&[("moves: [OpenQuestion],", "also: [\"whats teh shoe fro\"],\n moves: [OpenQuestion],")], &[]);
}

#[test]
fn a_text_longer_than_its_place() {
    let words = |count: usize| "board ".repeat(count).trim_end().to_owned();
    let long = |edits: &[(&str, &str)], expected: &[(&str, &str, &str)]| check("long-line", edits, expected);
    // 24 words have 143 characters, 26 have 155.
    long(&[("It’s for Thursday.", &words(25))], &[]);
    long(&[("It’s for Thursday.", &words(26))], &[("nodes.talk.says.0", "spoken", "155")]);
    long(&[("Um.", &words(26))], &[("nodes.doorway.replies.ask.reaction.0", "spoken", "155")]);
    long(&[("\"Bye.\"", &format!("\"{}\"", words(26)))], &[("endings.gone.says.0", "spoken", "155")]);
    long(&[(HERE, &words(18))], &[]);
    long(&[(HERE, &words(19))], &[("nodes.doorway.replies.guess.says", "reply", "113")]);
    long(&[("He holds the board between you.", &words(22))], &[("nodes.doorway.cue", "cue", "131")]);
    let thinks = format!("thinks: \"{}\",\n            patience_secs: 25", words(20));
    long(&[("patience_secs: 25", &thinks)], &[("nodes.doorway.thinks", "thought", "119")]);
    // What has a page to itself may be long.
    long(&[(BOARD, &words(60))], &[]);
}

#[test]
fn a_starter_that_is_hard_to_read() {
    let dense = "Considerable organisational difficulties notwithstanding, representatives continuously prioritise communication. ".repeat(12);
    let plain = "He came in. He saw the shoes. Did he try them on? He did. ".repeat(10);
    check("reading-level", &[("It’s for Thursday.", &plain)], &[]);
    check("reading-level", &[("It’s for Thursday.", &dense)], &[("level", "", "31.1")]);
    // Less than a hundred words say little.
    check("reading-level", &[("It’s for Thursday.", "Notwithstanding organisational difficulties.")], &[]);
}

#[test]
fn a_phrase_from_the_script_in_the_best_reply() {
    let script = "I understand your frustration. What are the shoes for?";
    let best = [("nodes.doorway.replies.ask.says", "", "I understand your frustration")];
    check("scripted-best", &[(SHOES_FOR, script)], &best);
    check("scripted-best", &[(HERE, script)], &[]);
    check("scripted-best", &[(SHOES_FOR, "What frustration is it that you understand?")], &[]);
}

#[test]
fn a_coach_note_that_would_fit_anything() {
    let note = |note: &str, expected: &[(&str, &str, &str)]| {
        let coach = format!("coach: \"{note}\",\n                    learns: [\"interview\"],");
        check("vague-coach", &[("learns: [\"interview\"],", &coach)], expected);
    };
    let at = "nodes.doorway.replies.ask.coach";
    note("A kind way to open.", &[(at, "", SHOES_FOR)]);
    note("Great job, you asked about the shoes.", &[(at, "lesson", "great job")]);
    // It names a word of the reply, of what went before, the customer, or what was said.
    note("Asking for the shoe.", &[]);
    note("No longer a board between you.", &[]);
    note("He could say why.", &[]);
    note("‘What for’ is open.", &[]);
    note("'Great job' is what nobody said here.", &[]);
    // Notes for certain moments count, silence has no words that could be named.
    let certain = "scores: (curiosity: -2), scores_if: [(when: Seen(\"talk\"), scores: (), coach: \"Very kind.\")],";
    let expected = [("nodes.doorway.replies.guess.scores_if.0.coach", "", HERE)];
    check("vague-coach", &[("scores: (curiosity: -2),", certain)], &expected);
    let silence =
        ("silence: (scores: (acknowledgement: 1),", "silence: (coach: \"Very kind.\", scores: (acknowledgement: 1),");
    check("vague-coach", &[silence], &[]);
}
