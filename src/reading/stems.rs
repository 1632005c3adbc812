//! Which words count as the same: a light stemmer for English, a table of words that mean alike, and the words that
//! carry a sentence rather than its matter.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::tokens::Text;

/// How the file is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    function: String,
    foreign: String,
    alike: Vec<String>,
}

/// The words that the reader knows something about.
#[derive(Debug)]
pub struct Stems {
    function: FxHashSet<String>,
    foreign: FxHashSet<String>,
    /// The first meaning that a stem has.
    meanings: FxHashMap<String, u32>,
}

impl Stems {
    /// Reads the file of words.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn read(text: &str) -> Result<Self, String> {
        let written: Written = ron::from_str(text).map_err(|fault| fault.to_string())?;
        let set = |words: &str| words.split_ascii_whitespace().map(str::to_owned).collect();
        let mut meanings = FxHashMap::default();
        for (number, group) in written.alike.iter().enumerate() {
            for word in group.split_ascii_whitespace() {
                meanings.entry(stem(word)).or_insert_with(|| u32::try_from(number).unwrap_or_default());
            }
        }
        Ok(Self { function: set(&written.function), foreign: set(&written.foreign), meanings })
    }

    /// No words at all.
    pub(super) fn none() -> Self {
        let (function, foreign, meanings) = Default::default();
        Self { function, foreign, meanings }
    }

    /// Whether a word carries the sentence rather than its matter.
    #[must_use]
    pub fn is_function(&self, word: &str) -> bool {
        self.function.contains(word)
    }

    /// Whether a word gives another language away.
    #[must_use]
    pub fn is_foreign(&self, word: &str) -> bool {
        self.foreign.contains(word)
    }

    /// The meaning that a stem shares with others, by number.
    #[must_use]
    pub fn meaning(&self, stem: &str) -> Option<u32> {
        self.meanings.get(stem).copied()
    }

    /// The stems of the words of a text that carry its matter, in order.
    #[must_use]
    pub fn matter(&self, text: &Text) -> Vec<String> {
        text.tokens.iter().filter(|token| !self.is_function(&token.word)).map(|token| stem(&token.word)).collect()
    }
}

/// A word without its usual endings. Two forms of one word mostly come out the same; nothing more is promised.
#[must_use]
pub fn stem(word: &str) -> String {
    let strip = |ending: &str, least: usize| word.strip_suffix(ending).filter(|rest| rest.chars().count() >= least);
    let doubled = |rest: &str| {
        let mut signs = rest.chars().rev();
        let (last, before) = (signs.next(), signs.next());
        match last {
            Some(last) if Some(last) == before && !"lsz".contains(last) => {
                rest.strip_suffix(last).unwrap_or(rest).to_owned()
            }
            _ => rest.to_owned(),
        }
    };
    let bare = |text: String| text.strip_suffix('e').filter(|rest| rest.len() >= 3).map(str::to_owned).unwrap_or(text);
    if let Some(rest) = strip("ies", 2).or_else(|| strip("ied", 2)) {
        return format!("{rest}i");
    }
    if let Some(rest) = strip("ing", 3).or_else(|| strip("ed", 3)) {
        return y_to_i(bare(doubled(rest)));
    }
    if let Some(rest) = strip("sses", 1) {
        return format!("{rest}ss");
    }
    let singular = match strip("s", 3) {
        Some(rest) if !rest.ends_with(['s', 'u', 'i']) => rest,
        _ => word,
    };
    let plain = singular.strip_suffix("ly").filter(|rest| rest.chars().count() >= 4).unwrap_or(singular);
    y_to_i(bare(plain.to_owned()))
}

fn y_to_i(text: String) -> String {
    match text.strip_suffix('y').filter(|rest| rest.len() >= 3) {
        Some(rest) => format!("{rest}i"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_come_out_the_same() {
        fn check(words: &str) {
            let stems: FxHashSet<String> = words.split(' ').map(stem).collect();
            assert_eq!(stems.len(), 1, "{words}: {stems:?}");
        }
        check("walk walks walked walking");
        check("hope hopes hoped hoping");
        check("stop stops stopped stopping");
        check("worry worries worried worrying");
        check("shoe shoes");
        check("class classes");
        check("miss misses missed missing");
        assert_ne!(stem("this"), stem("thing"));
    }
}
