//! What can be said about a scenario file: which rule, how grave, where, and what it is about. The sentences lie in
//! the language files.

use std::ops::Range;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look.
    Hint,
    /// Plays, but not as it should.
    Warning,
    /// Cannot be played.
    Error,
}

/// One step on the way to a place in a scenario file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A field's name or a map's key.
    Name(String),
    /// A position in a list, from 0.
    Index(usize),
}

/// A place in a scenario file: either a way to it through names, or the bytes themselves.
///
/// Rules that look at the checked model know only names; the text is searched when the finding is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// Through names and list positions, from the scenario's top.
    Path(Vec<Step>),
    /// Byte offsets into the text.
    Bytes(Range<usize>),
}

impl Location {
    /// The scenario as a whole.
    #[must_use]
    pub fn top() -> Self {
        Self::Path(Vec::new())
    }

    /// A field of the scenario.
    #[must_use]
    pub fn field(name: &str) -> Self {
        Self::top().then(name)
    }

    /// A node, by its name.
    #[must_use]
    pub fn node(id: &str) -> Self {
        Self::field("nodes").then(id)
    }

    /// A reply of a node, by their names.
    #[must_use]
    pub fn reply(node: &str, reply: &str) -> Self {
        Self::node(node).then("replies").then(reply)
    }

    /// The silence of a node.
    #[must_use]
    pub fn silence(node: &str) -> Self {
        Self::node(node).then("silence")
    }

    /// One name further in. A place given by bytes stays as it is.
    #[must_use]
    pub fn then(mut self, name: &str) -> Self {
        if let Self::Path(steps) = &mut self {
            steps.push(Step::Name(name.to_owned()));
        }
        self
    }

    /// One list position further in. A place given by bytes stays as it is.
    #[must_use]
    pub fn at(mut self, index: usize) -> Self {
        if let Self::Path(steps) = &mut self {
            steps.push(Step::Index(index));
        }
        self
    }

    /// The way as an author writes it in `accepted`: the names, joined by dots.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Path(steps) => steps
                .iter()
                .map(|step| match step {
                    Step::Name(name) => name.clone(),
                    Step::Index(index) => index.to_string(),
                })
                .collect::<Vec<_>>()
                .join("."),
            Self::Bytes(_) => String::new(),
        }
    }
}

/// One thing that is wrong, doubtful or worth a look in a scenario file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name, as in the authors' guide.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Where it is.
    pub location: Location,
    /// Which of the rule's sentences says it: the key in the language files is `finding-RULE`, and
    /// `finding-RULE-VARIANT` where this is not empty.
    pub variant: &'static str,
    /// What the sentence is about: names and numbers, by the names of the sentence's placeholders.
    pub details: Vec<(&'static str, Detail)>,
}

/// A name or a number that a finding's sentence is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// A number; the sentence may take the plural from it.
    Number(i64),
    /// A piece of text, put in as it is.
    Text(String),
}

impl From<&str> for Detail {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Detail {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Detail {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<char> for Detail {
    fn from(sign: char) -> Self {
        Self::Text(sign.to_string())
    }
}

impl From<u8> for Detail {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Detail {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i32> for Detail {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Detail {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Detail {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Finding {
    /// A finding whose sentence stands in the language files, under `finding-RULE`, what to do under its attribute
    /// `.hint`.
    #[must_use]
    pub fn new(rule: &'static str, severity: Severity, location: Location) -> Self {
        Self { rule, severity, location, variant: "", details: Vec::new() }
    }

    /// Another sentence of the same rule: the key is then `finding-RULE-VARIANT`.
    #[must_use]
    pub fn variant(mut self, variant: &'static str) -> Self {
        self.variant = variant;
        self
    }

    /// Gives the sentence a name or a number.
    #[must_use]
    pub fn with(mut self, name: &'static str, detail: impl Into<Detail>) -> Self {
        self.details.push((name, detail.into()));
        self
    }
}

/// The name among `known` that `found` was most likely meant to be, if one is near enough.
#[must_use]
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let small = found.to_lowercase();
    let length = found.chars().count();
    known
        .into_iter()
        .filter_map(|name| {
            let other = name.chars().count();
            let allowed = (length.max(other) / 3).max(1);
            // Every sign that one has more is a difference; most names need no closer look.
            let near = length.abs_diff(other) <= allowed;
            let distance = near.then(|| strsim::damerau_levenshtein(&small, &name.to_lowercase()))?;
            (distance <= allowed).then_some((distance, name))
        })
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_is_traced_to_the_nearest_one_and_a_strange_one_to_none() {
        fn check(found: &str, expected: Option<&str>) {
            assert_eq!(nearest(found, ["doorway", "guessed", "board-talk"]), expected, "{found}");
        }
        check("dorway", Some("doorway"));
        check("Doorway", Some("doorway"));
        check("board_talk", Some("board-talk"));
        check("gueseds", Some("guessed"));
        check("interview", None);
        assert_eq!(nearest("age", ["name", "about"]), None);
        assert_eq!(nearest("Hee", ["He", "She"]), Some("He"));
    }
}
