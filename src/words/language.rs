//! The languages that there are words for.

/// The files of one language: one for each area of the program, the same in every language.
macro_rules! files {
    ($tag:literal: $($area:literal)*) => {
        &[$(include_str!(concat!("../../assets/words/", $tag, "/", $area, ".ftl"))),*]
    };
}

macro_rules! languages {
    ($($tag:literal $name:literal,)*) => {
        /// All languages in the order in which they are offered, English first.
        const ALL: &[Language] = &[$(Language {
            tag: $tag,
            name: $name,
            files: files!($tag: "common" "access" "library" "briefing" "conversation" "debrief" "progress" "profiles" "data"
                "page" "settings" "records" "group" "terminal" "reading" "answers" "findings" "graph" "phone" "room"),
        }),*];
    };
}

// A language is a folder of files in `assets/words/` and one line here: its tag, and its name in itself.
languages! {
    "en" "English",
    "de" "Deutsch",
    "es" "Español",
}

/// A language that the program speaks.
#[derive(Clone, Copy)]
pub struct Language {
    tag: &'static str,
    name: &'static str,
    files: &'static [&'static str],
}

impl Language {
    /// All languages in the order in which they are offered, English first.
    pub const ALL: &'static [Self] = ALL;

    /// English: the language that the program was written in, and what stands in for words that another lacks.
    pub const ENGLISH: Self = match ALL.first() {
        Some(english) => *english,
        None => Self { tag: "en", name: "English", files: &[] },
    };

    /// Its tag, as in `de`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// Its name in itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The language of a tag; a country or a script behind it may say what it likes: `de-AT`, `de_DE.UTF-8`.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        ALL.iter().copied().find(|known| known.tag.eq_ignore_ascii_case(language))
    }

    /// The first of somebody’s languages that there are words for; English where there is none.
    #[must_use]
    pub fn preferred<T: AsRef<str>>(tags: impl IntoIterator<Item = T>) -> Self {
        tags.into_iter().find_map(|tag| Self::of_tag(tag.as_ref())).unwrap_or(Self::ENGLISH)
    }

    /// The texts of its files.
    pub(super) fn files(self) -> &'static [&'static str] {
        self.files
    }
}

#[cfg(test)]
impl Language {
    /// A language without files.
    pub(super) fn other(tag: &'static str) -> Self {
        Self { tag, name: "", files: &[] }
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Language {}

impl std::fmt::Debug for Language {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_is_known_is_taken() {
        fn check(tags: &[&str], expected: &str) {
            assert_eq!(Language::preferred(tags).tag(), expected, "{tags:?}");
        }
        check(&[], "en");
        check(&["C"], "en");
        check(&["tlh", "POSIX"], "en");
        for language in Language::ALL {
            let tag = language.tag();
            check(&["tlh", tag, "en"], tag);
            check(&[&format!("{tag}-AT")], tag);
            check(&[&format!("{tag}_XX.UTF-8")], tag);
            check(&[&tag.to_uppercase()], tag);
        }
        assert_eq!(Language::ALL.first(), Some(&Language::ENGLISH));
        assert!(Language::of_tag("").is_none() && Language::of_tag("eng").is_none());
    }
}
