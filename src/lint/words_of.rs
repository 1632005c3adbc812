//! The words of a text, as the rules compare them: all of them, and those that carry its content.
//!
//! The stop words, the irregular forms and the rules for endings are for English, the language of the shipped scenarios.

/// The words of a text as they stand: letters and digits with apostrophes inside; a hyphen parts two words.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric() && !is_apostrophe(sign))
        .map(|word| word.trim_matches(is_apostrophe))
        .filter(|word| !word.is_empty())
}

/// The words that carry the content: in small letters, cut down to a rough stem, without stop words. “She was waiting
/// for her parcels” gives `wait` and `parcel`.
pub(super) fn content_words(text: &str) -> impl Iterator<Item = String> {
    words(text).filter_map(|word| {
        let plain = plain(word);
        let bare = plain.split('\'').next().unwrap_or_default();
        (!is_stop_word(&plain) && !is_stop_word(bare)).then(|| stem(bare))
    })
}

/// The word in small letters, with a straight apostrophe.
pub(super) fn plain(word: &str) -> String {
    word.chars().map(|sign| if is_apostrophe(sign) { '\'' } else { sign }).flat_map(char::to_lowercase).collect()
}

/// Whether a phrase stands in the text, word for word; capitals and signs between the words make no difference.
pub(super) fn says(text: &str, phrase: &str) -> bool {
    let text: Vec<String> = words(text).map(plain).collect();
    let phrase: Vec<String> = words(phrase).map(plain).collect();
    !phrase.is_empty() && text.windows(phrase.len()).any(|part| part == phrase)
}

/// How many characters a reader sees.
pub(super) fn length(text: &str) -> usize {
    text.chars().count()
}

/// Whether the sign may stand inside a word: a typographic or a straight apostrophe.
pub(super) fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '’' | '\'')
}

/// What is left of a word in small letters when its ending is cut off, so that “wait”, “waits”, “waited” and
/// “waiting” come out the same. Rough: it may join two words that have little to do with each other.
fn stem(word: &str) -> String {
    if let Some((_, root)) = IRREGULAR.iter().find(|(forms, _)| forms.split(' ').any(|form| form == word)) {
        return (*root).to_owned();
    }
    if word.chars().any(|sign| sign.is_ascii_digit()) {
        return word.to_owned();
    }
    let mut stem = word.to_owned();
    for (ending, instead) in ENDINGS {
        let Some(rest) = stem.strip_suffix(ending) else { continue };
        // At least a syllable has to remain: “ring” and “red” have no ending.
        let root = format!("{rest}{instead}");
        if root.chars().count() < 3 || !root.contains(['a', 'e', 'i', 'o', 'u', 'y']) {
            continue;
        }
        stem = root;
        // The letter doubled before the ending: “stopped”, “bigger”.
        let mut last = stem.chars().rev();
        if let (Some(one), Some(two)) = (last.next(), last.next())
            && instead.is_empty()
            && one == two
            && !matches!(one, 'a' | 'e' | 'i' | 'o' | 'u' | 'l' | 's' | 'z')
        {
            stem.pop();
        }
        break;
    }
    if stem.chars().count() > 3 && stem.ends_with('e') {
        stem.pop();
    }
    if stem.chars().count() > 4 && stem.ends_with('y') {
        stem.pop();
    }
    stem
}

/// Endings and what stands for them, longest first.
const ENDINGS: &[(&str, &str)] = &[
    ("ingly", ""),
    ("edly", ""),
    ("iest", "y"),
    ("ying", "y"),
    ("sses", "ss"),
    ("ings", ""),
    ("ness", ""),
    ("ment", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("ier", "y"),
    ("ily", "y"),
    ("ing", ""),
    ("est", ""),
    ("ed", ""),
    ("er", ""),
    ("ly", ""),
    ("es", "e"),
    ("ss", "ss"),
    ("us", "us"),
    ("s", ""),
];

/// Forms that no ending explains, and their stem.
const IRREGULAR: &[(&str, &str)] = &[
    ("ate eaten", "eat"),
    ("began begun", "begin"),
    ("bought", "buy"),
    ("broke broken", "break"),
    ("brought", "bring"),
    ("built", "build"),
    ("caught", "catch"),
    ("children", "child"),
    ("chose chosen choice choices", "choos"),
    ("drove driven", "driv"),
    ("feet", "foot"),
    ("fell fallen", "fall"),
    ("felt", "feel"),
    ("forgot forgotten", "forget"),
    ("fought", "fight"),
    ("found", "find"),
    ("gave given", "giv"),
    ("grew grown", "grow"),
    ("heard", "hear"),
    ("held", "hold"),
    ("hid hidden", "hid"),
    ("kept", "keep"),
    ("knew known", "know"),
    ("led", "lead"),
    ("left", "leav"),
    ("lent", "lend"),
    ("lost loss", "los"),
    ("made", "mak"),
    ("meant", "mean"),
    ("men", "man"),
    ("met", "meet"),
    ("paid", "pay"),
    ("people", "person"),
    ("ran", "run"),
    ("rang rung", "ring"),
    ("sat", "sit"),
    ("sent", "send"),
    ("shown", "show"),
    ("slept", "sleep"),
    ("sold", "sell"),
    ("spent", "spend"),
    ("spoke spoken", "speak"),
    ("stolen stole", "steal"),
    ("stood", "stand"),
    ("taught", "teach"),
    ("teeth", "tooth"),
    ("thought", "think"),
    ("threw thrown", "throw"),
    ("took taken", "tak"),
    ("told", "tell"),
    ("understood", "understand"),
    ("went gone", "go"),
    ("woke woken", "wak"),
    ("women", "woman"),
    ("won", "win"),
    ("wore worn", "wear"),
    ("written wrote", "writ"),
];

fn is_stop_word(word: &str) -> bool {
    word.is_empty() || STOP_WORDS.split_ascii_whitespace().any(|stop| stop == word)
}

/// Words that any sentence may have. With each stands its form with an apostrophe, where cutting that off would leave
/// another word.
const STOP_WORDS: &str = "
    a about above across actually after again ago all almost along already also although always am an and another any
    anybody anyone anything anyway are aren't around as at away back be because been before being below beside between
    both but by can can't cannot could couldn't did didn't do does doesn't doing don don't done down each either else
    enough even ever every everybody everyone everything except few first for from further get gets getting go goes
    going gonna got gotten had hadn't has hasn't have haven't having he her here hers herself him himself his how
    however i i'd i'll i'm i've if in indeed instead into is isn't it its itself just last least less let lets like
    little lot lots made make makes making many may maybe me might mine more most much must my myself near need needs
    neither never next no nobody none nor not nothing now of off oh ok okay on once one ones only onto or other others
    otherwise our ours ourselves out over own perhaps please put quite rather really right said same say saying says
    see shall she should shouldn't since so some somebody someone something sometimes somewhere soon sort still such
    take takes taking than thank thanks that the their theirs them themselves then there these they thing things this
    those though through till to together too toward towards two uh um under until up upon us very was wasn't way we
    well were weren't what whatever when where whether which while who whoever whole whom whose why will with within
    without won't would wouldn't yeah yes yet you your yours yourself
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_its_words() {
        fn check(text: &str, expected: &[&str]) {
            assert_eq!(words(text).collect::<Vec<_>>(), expected, "{text}");
        }
        check("It’s the half-price pair… isn't it?", &["It’s", "the", "half", "price", "pair", "isn't", "it"]);
        check("‘Sixty’, the dogs’ 9.50.", &["Sixty", "the", "dogs", "9", "50"]);
        check(" … ", &[]);
    }

    #[test]
    fn content_is_what_two_sentences_can_share() {
        fn check(text: &str, expected: &[&str]) {
            assert_eq!(content_words(text).collect::<Vec<_>>(), expected, "{text}");
        }
        check("She was waiting for her parcels.", &["wait", "parcel"]);
        check("You’ve waited, and it isn’t here.", &["wait"]);
        check("What are they for?", &[]);
        check("Mickey’s dad told him.", &["micke", "dad", "tell"]);
        check("a stopped watch, watches", &["stop", "watch", "watch"]);
    }

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for forms in [
            "wait waits waited waiting",
            "try tries tried trying",
            "stop stops stopped stopping",
            "choose choosing chose chosen choice",
            "noise noises noisy",
            "promise promises promised promising",
            "call calls called calling",
            "miss misses missed missing",
            "box boxes",
            "big bigger biggest",
            "happy happier happily",
            "pay pays paid paying",
            "shoe shoes",
        ] {
            let stems: std::collections::BTreeSet<String> = forms.split(' ').map(stem).collect();
            assert_eq!(stems.len(), 1, "{forms}: {stems:?}");
        }
    }
}
