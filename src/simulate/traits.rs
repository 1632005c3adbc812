//! What can be seen of a reply without understanding it: how long it is, and which words are in it.
//!
//! These are the straws that somebody clutches at who wants to pass without listening. They are found by looking for
//! words and for nothing deeper, because that is what such a player does.

use crate::scenario::Scenario;

/// What can be seen of the words on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Traits {
    /// How many characters it has.
    pub(super) length: i32,
    /// It has a question mark.
    pub(super) asks: bool,
    /// It says sorry, or apologises.
    pub(super) sorry: bool,
    /// It agrees: a yes, an of course, a you’re right.
    pub(super) agrees: bool,
    /// It says the customer’s name.
    pub(super) names: bool,
    /// Hedges and warm words, less the hard words.
    pub(super) softness: i32,
}

/// Words that a sentence of agreement begins with.
const AGREEING_OPENINGS: &[&str] = &[
    "absolutely",
    "agreed",
    "certainly",
    "definitely",
    "fair enough",
    "fair point",
    "good point",
    "no problem",
    "of course",
    "okay",
    "ok",
    "sure",
    "yeah",
    "yep",
    "yes",
];

/// Words that agree where a sentence is no more, or goes on after a comma: “Right, …”, but not “Right by the door”.
const AGREEING_ALONE: &[&str] = &["exactly", "fair", "quite", "right", "that’s true", "true"];

/// Words that agree wherever they stand.
const AGREEING: &[&str] = &["i agree", "that’s right", "you are right", "you’re right", "you’re quite right"];

/// Ways to say that one is not sure, or does not want to press.
const HEDGES: &[&str] = &[
    "a bit", "a little", "can i", "could", "if you", "kind of", "maybe", "might", "perhaps", "possibly", "probably",
    "seem", "seems", "shall we", "sort of", "sounds", "wonder", "would",
];

/// Warm words.
const WARM: &[&str] = &[
    "care",
    "feel",
    "feels",
    "glad",
    "happy",
    "hear",
    "help",
    "hope",
    "kind",
    "lovely",
    "of course",
    "please",
    "sorry",
    "take your time",
    "thank",
    "thanks",
    "together",
    "understand",
    "welcome",
    "worry",
];

/// Hard words.
const HARD: &[&str] = &[
    "actually", "always", "can’t", "cannot", "don’t", "fault", "have to", "must", "need to", "never", "no", "not",
    "nothing", "only", "policy", "rule", "rules", "should", "won’t", "wrong",
];

/// The traits of every reply of a scenario, by `Reply::number`. Silence has no words, and no traits.
pub(super) fn of_replies(scenario: &Scenario) -> Vec<Traits> {
    let names = called(&scenario.persona.name);
    let mut traits = vec![Traits::default(); scenario.reply_count as usize];
    for reply in scenario.nodes.iter().flat_map(|node| &node.replies) {
        if let Some(slot) = traits.get_mut(reply.number as usize) {
            *slot = Traits::of(&reply.says, &names);
        }
    }
    traits
}

impl Traits {
    /// The traits of words to a customer who is called by these names.
    pub(super) fn of(says: &str, names: &[String]) -> Self {
        let text = Text::of(says);
        let count = |words: &[&str]| words.iter().map(|word| text.count(word)).sum::<i32>();
        Self {
            length: i32::try_from(says.chars().count()).unwrap_or(i32::MAX),
            asks: says.contains('?'),
            sorry: text.has("sorry") || says.to_lowercase().contains("apolog"),
            agrees: AGREEING_OPENINGS.iter().any(|words| text.has_opening(words))
                || AGREEING_ALONE.iter().any(|words| text.has_alone(words))
                || AGREEING.iter().any(|words| text.has(words)),
            names: names.iter().any(|name| text.has(name)),
            softness: count(HEDGES) + count(WARM) - count(HARD),
        }
    }
}

/// What a persona can be called: each part of the name but the title, in small letters.
fn called(name: &str) -> Vec<String> {
    const TITLES: &[&str] = &["dr", "miss", "mr", "mrs", "ms", "mx"];
    name.split(|sign: char| !sign.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|part| !part.is_empty() && !TITLES.contains(&part.as_str()))
        .collect()
}

/// A text made plain for looking up words: small letters, one space around every word, one bar where a sentence ends.
struct Text(String);

impl Text {
    fn of(says: &str) -> Self {
        let mut plain = String::from("| ");
        let mut word = String::new();
        for sign in says.to_lowercase().chars().chain(std::iter::once('.')) {
            match sign {
                '\'' | '’' => word.push('’'),
                sign if sign.is_alphanumeric() => word.push(sign),
                sign => {
                    // “Mickey’s” is Mickey’s name, too; “that’s” must stay whole.
                    let word = std::mem::take(&mut word);
                    let word = word.trim_matches('’');
                    if !word.is_empty() {
                        plain.push_str(word);
                        plain.push(' ');
                    }
                    match sign {
                        ',' => plain.push_str(", "),
                        '.' | '?' | '!' | ':' | ';' | '…' | '–' | '—' => plain.push_str("| "),
                        _ => {}
                    }
                }
            }
        }
        Self(plain)
    }

    /// How often these words stand in it.
    fn count(&self, words: &str) -> i32 {
        let found = self.0.match_indices(words).filter(|(at, _)| self.stands_free(*at, words)).count();
        i32::try_from(found).unwrap_or(i32::MAX)
    }

    fn has(&self, words: &str) -> bool {
        self.count(words) > 0
    }

    /// Whether a sentence begins with these words.
    fn has_opening(&self, words: &str) -> bool {
        self.0.contains(&format!("| {words} "))
    }

    /// Whether a sentence is these words, or begins with them and a comma.
    fn has_alone(&self, words: &str) -> bool {
        self.0.contains(&format!("| {words} |")) || self.0.contains(&format!("| {words} ,"))
    }

    /// Whether no letter touches the words at this place; a possessive may.
    fn stands_free(&self, at: usize, words: &str) -> bool {
        let before = self.0.get(..at).is_some_and(|before| before.ends_with(' '));
        let after = self.0.get(at + words.len()..).unwrap_or_default();
        before && (after.starts_with(' ') || after.starts_with("’s "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn traits(says: &str) -> Traits {
        Traits::of(says, &called("Mr Mickey O’Dea"))
    }

    #[test]
    fn a_question_an_apology_and_a_name_are_seen_and_nothing_else_is_taken_for_them() {
        fn check(says: &str, expected: &str) {
            let seen = traits(says);
            let seen: Vec<&str> = [("asks", seen.asks), ("sorry", seen.sorry), ("names", seen.names)]
                .into_iter()
                .filter_map(|(name, is)| is.then_some(name))
                .collect();
            assert_eq!(seen.join(" "), expected, "{says}");
        }
        check("What are they for?", "asks");
        check("Sorry about that.", "sorry");
        check("My apologies. What now?", "asks sorry");
        check("I do apologise.", "sorry");
        check("He looks sorrier than he is.", "");
        check("Right, Mickey.", "names");
        check("Is that Mickey’s board?", "asks names");
        check("The mickeys of this world, mr.", "");
        check("", "");
    }

    #[test]
    fn agreement_is_seen_where_a_sentence_begins_with_it_or_says_so() {
        fn check(says: &str, expected: bool) {
            assert_eq!(traits(says).agrees, expected, "{says}");
        }
        check("Of course, take your time.", true);
        check("Sure thing.", true);
        check("Right, so it’s Thursday.", true);
        check("Right by the door.", false);
        check("I think you're right about the sole.", true);
        check("Hm. Yes, I see.", true);
        check("What exactly happened?", false);
        check("Exactly.", true);
        check("I’m not sure.", false);
        check("Surely not.", false);
        check("The brown pair, ok?", false);
    }

    #[test]
    fn softness_counts_hedges_and_warm_words_against_hard_ones() {
        fn check(says: &str, expected: i32) {
            assert_eq!(traits(says).softness, expected, "{says}");
        }
        check("Perhaps we could look together.", 3);
        check("You must never do that.", -2);
        check("You can't. It’s the policy.", -2);
        check("Maybe not.", 0);
        check("The shoes are here.", 0);
        check("A note on mightiness.", 0);
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(traits("“Öfter?”").length, 8);
    }
}
