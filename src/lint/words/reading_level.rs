//! `reading-level`: a first conversation is harder to read than it should be.

use crate::lint::{Group, Rule, Study, chance::number, words_of::words};
use crate::scenario::{Finding, Level, Location, Scenario, Severity, TextKind};

pub(super) const RULE: Rule = Rule { id: "reading-level", group: Group::Words, check };

/// The highest grade of a scenario at this level: about the years of school it takes to read without effort.
fn highest(level: Level) -> f64 {
    match level {
        Level::Starter => 4.0,
        Level::Steady => 6.0,
        Level::Hard => 8.0,
    }
}

fn check(study: &Study<'_>) -> Vec<Finding> {
    let Some(grade) = grade_of(study.scenario) else { return Vec::new() };
    let highest = highest(study.scenario.level);
    if grade <= highest {
        return Vec::new();
    }
    let finding = Finding::new(RULE.id, Severity::Hint, Location::field("level"))
        .with("grade", format!("{grade:.1}"))
        .with("highest", format!("{highest:.0}"));
    vec![finding]
}

/// The grade of all that is said, by the customer and by the trainee.
fn grade_of(scenario: &Scenario) -> Option<f64> {
    let texts = scenario.texts();
    let said = texts.iter().filter(|text| matches!(text.kind, TextKind::Spoken | TextKind::Reply));
    grade(said.map(|text| text.words))
}

/// The grade after Flesch and Kincaid: more words in a sentence and more syllables in a word make it higher. None for
/// less than a hundred words, which say little.
fn grade<'a>(texts: impl Iterator<Item = &'a str>) -> Option<f64> {
    let (mut sentence_count, mut word_count, mut syllable_count) = (0, 0, 0);
    for text in texts {
        sentence_count += sentences(text);
        for word in words(text) {
            word_count += 1;
            syllable_count += syllables(word);
        }
    }
    let (sentences, words, syllables) = (number(sentence_count), number(word_count), number(syllable_count));
    (word_count >= 100).then(|| 0.39 * words / sentences + 11.8 * syllables / words - 15.59)
}

/// How many sentences: stretches that end in a full stop, a question mark, an exclamation mark or three dots.
fn sentences(text: &str) -> usize {
    text.split(['.', '?', '!', '…']).filter(|part| part.contains(char::is_alphanumeric)).count()
}

/// How many syllables: groups of vowels, without a silent “e” or “ed” at the end; at least one.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let groups = |text: &str| {
        text.split(|sign: char| !"aeiouyàâäéèêëïîôöüû".contains(sign)).filter(|vowels| !vowels.is_empty()).count()
    };
    let all = groups(&word);
    let is_silent = |ending: &str, kept: &[&str]| {
        word.strip_suffix(ending).is_some_and(|rest| {
            !rest.ends_with(|sign| "aeiouy".contains(sign)) && !kept.iter().any(|kept| rest.ends_with(kept))
        })
    };
    // “table” and “wanted” say theirs.
    let silent = is_silent("e", &["bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl"])
        || is_silent("ed", &["t", "d"])
        || is_silent("es", &["s", "c", "g", "z", "x", "sh", "ch"]);
    (all - usize::from(silent && all > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_by_groups_of_vowels() {
        fn check(words: &str, expected: usize) {
            for word in words.split(' ') {
                assert_eq!(syllables(word), expected, "{word}");
            }
        }
        check("a the shoe shoes make walked they’re strength 20", 1);
        check("table wanted boxes sorry people", 2);
        check("interview company Saturday tomorrow", 3);
        check("responsibility", 6);
    }

    #[test]
    fn long_sentences_and_long_words_raise_the_grade() {
        let plain = "He came in. He saw the shoes. Did he try them on? He did. ".repeat(10);
        let dense = "Notwithstanding considerable organisational difficulties, representatives continuously prioritise communication. ".repeat(20);
        let grade = |text: &str| grade(std::iter::once(text)).unwrap_or_default();
        assert!(grade(&plain) < 1.0, "{}", grade(&plain));
        assert!(grade(&dense) > 20.0, "{}", grade(&dense));
        assert_eq!(super::grade(std::iter::once("Too few words.")), None);
    }
}
