//! The words of a text that carry meaning, cut down to stems, so that “baked” and “baking” count as one.

/// English words that say nothing about this customer.
#[rustfmt::skip]
const EMPTY: &[&str] = &[
    "about", "absolutely", "actually", "after", "again", "all", "also", "always", "and", "any", "anything", "are",
    "aren't", "aware", "away", "back", "been", "before", "being", "both", "but", "can", "can't", "cannot", "come",
    "comes", "completely", "could", "course", "definitely", "did", "didn't", "does", "doesn't", "doing", "don't",
    "done", "down", "each", "either", "else", "even", "ever", "every", "everything", "exactly", "for", "from", "get",
    "gets", "getting", "give", "goes", "going", "good", "got", "had", "has", "have", "haven't", "he's", "her",
    "here", "hers", "him", "his", "how", "i'd", "i'll", "i'm", "i've", "into", "isn't", "it'd", "it'll", "it's",
    "its", "just", "keep", "know", "let", "let's", "like", "little", "look", "looking", "lot", "made", "make",
    "makes", "many", "maybe", "mean", "means", "might", "more", "most", "much", "must", "need", "needs", "never",
    "nobody", "nor", "not", "nothing", "now", "off", "okay", "once", "one", "only", "other", "our", "out", "over",
    "own", "perhaps", "please", "put", "quite", "really", "said", "say", "saying", "see", "shall", "she", "she's",
    "should", "situation", "some", "something", "sound", "sounds", "still", "such", "sure", "take", "tell", "than",
    "thank", "thanks", "that", "that'll", "that's", "the", "their", "them", "then", "there", "there's", "these",
    "they", "they're", "thing", "things", "think", "this", "those", "though", "through", "too", "totally", "trying",
    "until", "very", "want", "wants", "was", "wasn't", "way", "we'd", "we'll", "we're", "we've", "well", "went",
    "were", "what", "what's", "when", "where", "which", "while", "who", "who's", "why", "will", "with", "won't",
    "would", "wouldn't", "yes", "yet", "you", "you'd", "you'll", "you're", "you've", "your", "yours", "yourself",
];

/// What is said to anybody who is unhappy.
#[rustfmt::skip]
const STOCK: &[&str] = &[
    "apologies", "apologise", "apologize", "appreciate", "difficult", "feel", "feeling", "feelings", "frustrated",
    "frustrating", "frustration", "hear", "imagine", "important", "inconvenience", "sorry", "sympathise",
    "understand", "understandable", "understood", "upset", "upsetting",
];

/// How much of a long stem is compared: “apology” and “apologised” are about the same.
const COMPARED: usize = 5;

/// The stems of the words of a text that carry meaning: numbers, and words of three letters and more.
pub(super) fn stems(text: &str) -> impl Iterator<Item = String> + '_ {
    words(text)
        .filter(|word| word.chars().count() > 2 || word.chars().any(|sign| sign.is_ascii_digit()))
        .filter(|word| !holds(EMPTY, word) && !holds(STOCK, word))
        .map(|word| stem(&word))
}

/// Whether a text uses a word of the trade’s stock phrases.
pub(super) fn has_stock_phrase(text: &str) -> bool {
    words(text).any(|word| holds(STOCK, &word))
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '\'' | '’')))
        .map(|word| word.trim_matches(['\'', '’']).to_lowercase().replace('’', "'"))
}

fn holds(list: &[&str], word: &str) -> bool {
    list.binary_search(&word).is_ok()
}

/// A word without its ending, and no longer than what is compared.
fn stem(word: &str) -> String {
    let word = word.split('\'').next().unwrap_or(word);
    let ending = ["ing", "ied", "ies", "ed", "es", "ly", "s", "e", "y"]
        .into_iter()
        .find(|ending| word.ends_with(ending) && word.chars().count() >= ending.len() + 3);
    let root = ending.and_then(|ending| word.strip_suffix(ending)).unwrap_or(word);
    // “stopped” and “stop”.
    let mut signs: Vec<char> = root.chars().collect();
    if let [.., one, other] = signs.as_slice()
        && one == other
        && signs.len() > 3
    {
        signs.pop();
    }
    signs.into_iter().take(COMPARED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_stand_in_order_so_that_they_are_found() {
        assert!(EMPTY.is_sorted() && STOCK.is_sorted());
    }

    #[test]
    fn words_of_one_family_have_one_stem() {
        fn check(text: &str, expected: &[&str]) {
            assert_eq!(stems(text).collect::<Vec<_>>(), expected, "{text}");
        }
        check("baked, baking; bakes – bake", &["bak", "bak", "bak", "bak"]);
        check("She stopped. Stop!", &["stop", "stop"]);
        check("Anna’s cake, cakes", &["anna", "cak", "cak"]);
        check("I’m so sorry. I understand.", &[]);
        check("2 days, 31 of them", &["2", "day", "31"]);
        check("worry worries worried", &["wor", "wor", "wor"]);
    }
}
