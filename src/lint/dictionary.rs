//! Which words the speller knows: a list of 198,000 English ones, with rules for what no list holds.

use std::collections::BTreeSet;

use super::words_of::{is_apostrophe, plain, words};
use crate::scenario::Scenario;

/// Both halves of a compound that is written as one word have at least so many letters: “noticeboard”, not “alot”.
const HALF: usize = 4;

/// What the list does not have: it holds no names, and little that came up lately.
const MORE: &str = "
    april august december february friday january july june march may monday november october saturday september
    sunday thursday tuesday wednesday aug dec feb jan nov oct sept
    am app chatbot christmas dr easter email emails emoji emojis english internet min mins mr mrs ms okay ok online
    phd pm selfie smartphone st th voicemail wifi
";

/// Endings after an apostrophe: “he’s”, “I’d”, “we’ll”, “they’re”, “you’ve”, “I’m”, “don’t”.
const ENDINGS: &[&str] = &["s", "d", "ll", "re", "ve", "m", "t"];

/// The words that count as known in one scenario.
#[derive(Debug)]
pub(super) struct Dictionary {
    own: BTreeSet<String>,
}

impl Dictionary {
    /// The dictionary for a scenario: its `words` and its people’s names are known.
    pub(super) fn new(scenario: &Scenario) -> Self {
        let people = std::iter::once(&scenario.persona.name).chain(&scenario.persona.others);
        let own = scenario.words.iter().chain(people).flat_map(|text| words(text)).map(plain).collect();
        Self { own }
    }

    /// Whether the word is known, in whatever capitals, with an apostrophe, or made up of known words.
    pub(super) fn knows(&self, word: &str) -> bool {
        let word = plain(word);
        if self.has(&word) {
            return true;
        }
        let parts: Vec<&str> = word.split('\'').collect();
        match parts.as_slice() {
            [whole] => is_compound(whole),
            [first, rest @ ..] => {
                let is_not = rest.first() == Some(&"t") && first.strip_suffix('n').is_some_and(|verb| self.has(verb));
                (is_not || self.has(first) || is_compound(first))
                    && rest.iter().all(|part| part.is_empty() || ENDINGS.contains(part) || self.has(part))
            }
            [] => true,
        }
    }

    /// The known word that was most likely meant. It begins with the same letter and is at most one letter longer or
    /// shorter.
    pub(super) fn nearest(&self, word: &str) -> Option<String> {
        let word = plain(word);
        if let Some(word) = self.with_apostrophe(&word) {
            return Some(word);
        }
        let first = word.chars().next()?;
        let lengths = word.len().saturating_sub(1)..=word.len() + 1;
        let listed = lengths.flat_map(wordnik_list::word_iterator_by_len).filter(|known| known.starts_with(first));
        let known = self.own.iter().cloned().chain(listed.map(str::to_owned));
        let letters = sorted(&word);
        // Two letters that changed places are likelier than a wrong one.
        known
            .map(|known| {
                let distance = strsim::damerau_levenshtein(&known, &word);
                (distance, sorted(&known) != letters, known.len().abs_diff(word.len()), known)
            })
            .min()
            .filter(|(distance, other_letters, ..)| *distance <= word.len() / 4 || !other_letters)
            .map(|(.., known)| known)
    }

    /// “dont”, “youre” and “thats” with their apostrophe.
    fn with_apostrophe(&self, word: &str) -> Option<String> {
        if let Some(verb) = word.strip_suffix("nt").filter(|verb| self.has(verb)) {
            return Some(format!("{verb}n’t"));
        }
        let (said, ending) =
            ["ve", "re", "ll", "d", "m", "s"].iter().find_map(|ending| Some((word.strip_suffix(ending)?, *ending)))?;
        let takes = "i you he she it we they that this what who there here where how let could should would might";
        takes.split(' ').any(|taken| taken == said).then(|| format!("{said}’{ending}"))
    }

    /// Whether a word without an apostrophe is known as it stands, or by a spelling of the list.
    fn has(&self, word: &str) -> bool {
        word.chars().count() < 2
            || word.chars().any(|sign| sign.is_ascii_digit())
            || self.own.contains(word)
            || is_listed(word)
            || is_listed(&without_accents(word))
            || is_listed(&american(word))
            || word.strip_suffix("ies").is_some_and(|noun| is_listed(&format!("{noun}y")))
            || MORE.split_ascii_whitespace().any(|more| more == word)
    }
}

/// The letters of a word in the order of the alphabet.
fn sorted(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().collect();
    letters.sort_unstable();
    letters
}

fn is_listed(word: &str) -> bool {
    wordnik_list::word_exists(word)
}

/// Whether the word is two listed ones: “passcode”, “timesheets”.
fn is_compound(word: &str) -> bool {
    word.is_ascii()
        && (HALF..=word.len().saturating_sub(HALF)).any(|at| {
            let (first, second) = word.split_at(at);
            is_listed(first) && is_listed(second)
        })
}

/// The American spelling of a British word, as far as a rule gives it: the list has some words in that one alone.
fn american(word: &str) -> String {
    word.replace("isation", "ization").replace("is", "iz").replace("our", "or").replace("yse", "yze")
}

/// “cliché” as “cliche”.
fn without_accents(word: &str) -> String {
    let plain = |sign: char| match sign {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        sign => sign,
    };
    word.chars().map(plain).collect()
}

/// Whether the sign is part of a word, so that the next one stands inside a sentence.
pub(super) fn is_inside(sign: char) -> bool {
    sign.is_alphanumeric() || is_apostrophe(sign) || matches!(sign, ',' | ')')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;

    #[test]
    fn british_and_american_spellings_are_known_and_slips_are_not() {
        let dictionary = Dictionary { own: BTreeSet::from(["osei".to_owned()]) };
        for word in [
            "colour",
            "color",
            "realise",
            "realize",
            "organisation",
            "favourite",
            "analyse",
            "theatre",
            "Thursday",
            "Mr",
            "I",
            "don’t",
            "can't",
            "won’t",
            "shan’t",
            "isn’t",
            "o’clock",
            "D’you",
            "shouldn’t’ve",
            "dogs’",
            "Osei’s",
            "cliché",
            "noticeboard",
            "wellbeing",
            "9th",
            "20",
            "um",
            "internet",
        ] {
            assert!(dictionary.knows(word), "{word}");
        }
        for (word, meant) in [
            ("recieve", Some("receive")),
            ("definately", Some("definitely")),
            ("teh", Some("the")),
            ("tomorow", Some("tomorrow")),
            ("dont", Some("don’t")),
            ("alot", Some("alto")),
            ("Oseii", Some("osei")),
            ("Thats", Some("that’s")),
            ("xqzzvw", None),
        ] {
            assert!(!dictionary.knows(word), "{word}");
            assert_eq!(dictionary.nearest(word).as_deref(), meant, "{word}");
        }
    }
}
