//! Lines about what happened and what was kept.

use std::path::{Path, PathBuf};

/// What a notice is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Topic {
    /// What was kept, or could not be.
    Kept,
    /// A scenario file that cannot be played as it is now.
    File(PathBuf),
    /// The conversation under way.
    Talk,
    /// Reading aloud.
    Speech,
    /// A kept run that cannot be looked back on.
    Run,
}

/// The notices that were not closed yet, oldest first.
#[derive(Debug, Default)]
pub(super) struct Notices {
    all: Vec<(Topic, String)>,
}

impl Notices {
    /// Adds a notice. Of a file and of the conversation there is one at a time; nothing is said twice.
    pub(super) fn push(&mut self, topic: Topic, words: String) {
        if topic != Topic::Kept {
            self.clear(&topic);
        }
        if !self.all.iter().any(|(_, other)| *other == words) {
            self.all.push((topic, words));
        }
    }

    /// Takes back what was said of a topic: it does not hold any more.
    pub(super) fn clear(&mut self, topic: &Topic) {
        self.all.retain(|(other, _)| other != topic);
    }

    /// The notice to show on a page.
    pub(super) fn on_a_page(&self) -> Option<&str> {
        self.all.first().map(|(_, words)| words.as_str())
    }

    /// The notice to show over a conversation whose scenario comes from this file: only what concerns it, and what is
    /// wrong with the file first.
    pub(super) fn over_the_talk(&self, file: Option<&Path>) -> Option<&str> {
        let rank = |topic: &Topic| match topic {
            Topic::File(path) if file == Some(path) => Some(0),
            Topic::Speech => Some(1),
            Topic::Talk => Some(2),
            Topic::File(_) | Topic::Kept | Topic::Run => None,
        };
        let ranked = self.all.iter().filter_map(|(topic, words)| Some((rank(topic)?, words)));
        ranked.min_by_key(|(rank, _)| *rank).map(|(_, words)| words.as_str())
    }

    /// Closes the notice that says this.
    pub(super) fn close(&mut self, words: &str) {
        self.all.retain(|(_, other)| other != words);
    }
}
