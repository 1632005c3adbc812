//! A scenario with its texts in another language. It stays the same scenario: its id, its fingerprint, its positions
//! and its numbers are those of the source, so whatever was played in one language holds in all of them.

use std::collections::BTreeMap;

use super::{Translated, Translation, text_fingerprint};
use crate::scenario::model::{Scenario, Told};

/// How far a translation has come, in texts of the scenario as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// How many texts there are.
    pub all: usize,
    /// How many have a translation of the text as it is now.
    pub done: usize,
    /// How many have one of an older text. They are shown as the source has them.
    pub stale: usize,
    /// How many have none.
    pub missing: usize,
    /// How many translations belong to nothing any more.
    pub left_over: usize,
}

impl Standing {
    /// How far a translation of a scenario has come.
    #[must_use]
    pub fn of(scenario: &Scenario, translation: &Translation) -> Self {
        let mut given = given(translation);
        let mut standing = Self::default();
        for source in scenario.texts() {
            standing.all += 1;
            match given.remove(source.place.written().as_str()) {
                Some(translated) if is_missing(translated) => standing.missing += 1,
                Some(translated) if is_stale(translated, source.words) => standing.stale += 1,
                Some(_) => standing.done += 1,
                None => standing.missing += 1,
            }
        }
        standing.left_over = given.len();
        standing
    }

    /// How many texts are shown as the source has them.
    #[must_use]
    pub fn untranslated(self) -> usize {
        self.stale + self.missing
    }

    /// How much is done, in whole per cent; 100 only where nothing is stale or missing.
    #[must_use]
    pub fn percent(self) -> usize {
        (self.done * 100).checked_div(self.all).unwrap_or(100)
    }

    /// Whether every text has its translation, and nothing is left over.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.done == self.all && self.left_over == 0
    }
}

impl Scenario {
    /// The same scenario with its texts in the language of a translation. A text that has none, or one of an older
    /// text, stays as the source has it. Typed words are read in English alone, so in other languages replies are
    /// chosen.
    #[must_use]
    pub fn told_in(&self, translation: &Translation) -> Self {
        let mut told = self.clone();
        told.typing &= translation.language.split('-').next() == Some("en");
        told.told = Some(Told {
            language: translation.language.clone(),
            untranslated: Standing::of(self, translation).untranslated(),
            only_chosen: self.typing && !told.typing,
        });
        let given = given(translation);
        told.change_texts(|place, text| {
            let translated = given.get(place.written().as_str());
            if let Some(translated) = translated.filter(|given| !is_missing(given) && !is_stale(given, text)) {
                text.clone_from(&translated.text);
            }
        });
        told
    }
}

fn given(translation: &Translation) -> BTreeMap<&str, &Translated> {
    translation.texts.iter().map(|translated| (translated.place.as_str(), translated)).collect()
}

fn is_missing(translated: &Translated) -> bool {
    translated.text.trim().is_empty()
}

fn is_stale(translated: &Translated, source: &str) -> bool {
    translated.fingerprint != text_fingerprint(source)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;
    use crate::scenario::load;

    const SMALL: (&str, &str) = ("small", include_str!("../../../tests/data/small.ron"));
    const MICKEY: (&str, &str) =
        ("mickey-first-interview", include_str!("../../../scenarios/mickey-first-interview.ron"));
    const SALLY: (&str, &str) = ("sally-ice-cream", include_str!("../../../scenarios/sally-ice-cream.ron"));

    fn loaded((id, text): (&str, &str)) -> Scenario {
        load(text.as_bytes(), Some(id)).scenario.unwrap()
    }

    /// A translation into capitals, but for the texts that `edit` leaves out or changes.
    fn capitals(scenario: &Scenario, language: &str, edit: impl Fn(&mut Translated) -> bool) -> Translation {
        let texts = scenario.texts().into_iter().map(|source| Translated {
            place: source.place.written(),
            fingerprint: text_fingerprint(source.words),
            text: source.words.to_uppercase(),
        });
        let texts = texts.filter_map(|mut translated| edit(&mut translated).then_some(translated)).collect();
        Translation { of: scenario.id.clone(), language: language.to_owned(), texts }
    }

    #[test]
    fn every_text_is_told_in_its_place_and_all_else_stays() {
        for text in [SMALL, MICKEY, SALLY] {
            let scenario = loaded(text);
            let translation = capitals(&scenario, "de", |_| true);
            let mut told = scenario.told_in(&translation);
            assert_eq!(Standing::of(&scenario, &translation).percent(), 100);
            let (before, after) = (scenario.texts(), told.texts());
            assert_eq!(before.len(), after.len());
            for (source, shown) in before.iter().zip(&after) {
                assert_eq!((&source.place, source.words.to_uppercase().as_str()), (&shown.place, shown.words));
            }
            let expected = Told { language: "de".to_owned(), untranslated: 0, only_chosen: scenario.typing };
            assert_eq!((told.hash, told.told.as_ref(), told.typing), (scenario.hash, Some(&expected), false));
            // With the source's own texts put back nothing differs from it.
            let originals: BTreeMap<String, &str> =
                before.iter().map(|source| (source.place.written(), source.words)).collect();
            told.change_texts(|place, text| *text = originals[&place.written()].to_owned());
            let told = Scenario { told: None, typing: scenario.typing, ..told };
            assert_eq!(told, scenario);
        }
    }

    #[test]
    fn what_is_missing_or_stale_stays_as_the_source_has_it() {
        fn check(edit: impl Fn(&mut Translated) -> bool, title: &str, expected: [usize; 4]) {
            let scenario = loaded(SMALL);
            let translation = capitals(&scenario, "de", edit);
            let Standing { done, stale, missing, left_over, all } = Standing::of(&scenario, &translation);
            assert_eq!(([done, stale, missing, left_over], all), (expected, 27));
            let told = scenario.told_in(&translation);
            assert_eq!((told.title.as_str(), told.told.unwrap().untranslated), (title, stale + missing));
        }
        let title = |translated: &Translated| translated.place == "title";
        check(|_| true, "JUST LOOKING", [27, 0, 0, 0]);
        check(|translated| !title(translated), "Just looking", [26, 0, 1, 0]);
        let empty = |translated: &mut Translated| {
            if title(translated) {
                translated.text = " ".to_owned();
            }
            true
        };
        check(empty, "Just looking", [26, 0, 1, 0]);
        let stale = |translated: &mut Translated| {
            if title(translated) {
                translated.fingerprint = "0123abcd".to_owned();
            }
            true
        };
        check(stale, "Just looking", [26, 1, 0, 0]);
        let moved = |translated: &mut Translated| {
            if title(translated) {
                translated.place = "titel".to_owned();
            }
            true
        };
        check(moved, "Just looking", [26, 0, 1, 1]);
    }

    #[test]
    fn per_cent_are_whole_only_where_all_is_done() {
        let check = |all, done, expected| assert_eq!(Standing { all, done, ..Standing::default() }.percent(), expected);
        check(0, 0, 100);
        check(1000, 999, 99);
        check(1000, 1000, 100);
        check(3, 1, 33);
    }

    #[test]
    fn in_english_typed_words_are_still_read() {
        let scenario = loaded(MICKEY);
        assert!(scenario.typing);
        let typing = |language| scenario.told_in(&capitals(&scenario, language, |_| true)).typing;
        assert!(typing("en") && typing("en-GB") && !typing("eng") && !typing("es"));
    }
}
