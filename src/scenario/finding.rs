//! What can be said about a scenario file: where, how grave, what is, and what to do.

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
    /// One plain sentence: what was found, and what was expected.
    pub message: String,
    /// One sentence: what to do. Empty where the message says it all.
    pub hint: String,
}

impl Finding {
    /// A finding that keeps the scenario from being played.
    #[must_use]
    pub fn error(rule: &'static str, location: Location, message: impl Into<String>) -> Self {
        Self { rule, severity: Severity::Error, location, message: message.into(), hint: String::new() }
    }

    /// A finding about a scenario that plays, but not as it should.
    #[must_use]
    pub fn warning(rule: &'static str, location: Location, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, location, message) }
    }

    /// The same finding with a sentence on what to do.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// The name among `known` that `found` was most likely meant to be, if one is near enough.
#[must_use]
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&found.to_lowercase(), &name.to_lowercase()), name))
        .min()
        .filter(|(distance, name)| *distance <= (name.chars().count().max(found.chars().count()) / 3).max(1))
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
