//! A run saved as one page: for a browser or a printer as HTML, for a mail or a wiki as Markdown.
//!
//! Both say the same, in the same order, from [`Looked`] alone. `telling` puts a run into sentences, `date` a moment
//! into words; `html` and `markdown` only set them. The HTML is one file that needs nothing else: its letters are those
//! of the reader’s system, its charts are drawn in it, and no script is in it.

mod date;
mod html;
mod markdown;
mod telling;
#[cfg(test)]
mod tests;

pub use html::{html, room_html};
pub use markdown::markdown;

use crate::scenario::{Mood, Scenario};
use crate::scoring::{Debrief, Regret};
use crate::workshop::RoomDebrief;

/// What the program is called on its pages.
const PROGRAM: &str = "in-their-shoes";

/// The last line of a page in Markdown, which no reader shows: by it the program knows its own pages.
const MARKDOWN_MARK: &str = "<!-- in-their-shoes -->\n";

/// The same in the head of a page in HTML.
const HTML_MARK: &str = "<meta name=\"generator\" content=\"in-their-shoes\"";

/// A run looked back on: all that a page is made of.
#[derive(Debug, Clone)]
pub struct Looked<'a> {
    /// What was played.
    pub scenario: &'a Scenario,
    /// The run’s seed.
    pub seed: u64,
    /// What it came to.
    pub debrief: &'a Debrief,
    /// What each reply gave away and kept, and what else there was.
    pub regret: &'a Regret,
    /// Who played it: a nickname, where there is one.
    pub who: Option<&'a str>,
    /// When it began, in seconds since 1970, UTC, where that is known.
    pub began: Option<u64>,
    /// What the trainee guessed before any score was shown.
    pub guess: Option<Guess<'a>>,
    /// Replies that the trainee put better.
    pub rewrites: &'a [Rewrite<'a>],
}

/// A room looked back on: all that its page is made of. Nobody’s name is in it.
#[derive(Debug, Clone, Copy)]
pub struct RoomLooked<'a> {
    /// What it came to.
    pub debrief: &'a RoomDebrief,
    /// The scenario’s id.
    pub scenario: &'a str,
    /// When it began, in seconds since 1970, UTC, where that is known.
    pub began: Option<u64>,
}

/// What a trainee guessed before any score was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess<'a> {
    /// How the customer felt at the close.
    pub mood: Mood,
    /// The same in a few words; may be empty.
    pub words: &'a str,
    /// The turn, from 1, that the trainee would take back.
    pub turn: Option<usize>,
}

/// A reply put better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rewrite<'a> {
    /// The turn, from 1.
    pub turn: usize,
    /// The better words.
    pub text: &'a str,
    /// When they were written, in seconds since 1970, UTC.
    pub written: u64,
}

/// Whether a text is a page that was written here, in whatever language, so that a newer one may stand in its place.
#[must_use]
pub fn is_page(text: &str) -> bool {
    // Pages in Markdown had no mark once, but ended in a sentence that every language wrote with this in it.
    let is_old = || text.lines().rev().take(8).any(|line| line.contains("in-their-shoes: "));
    let in_head = || text.split("</head>").next().is_some_and(|head| head.contains(HTML_MARK));
    in_head() || text.trim_end().ends_with(MARKDOWN_MARK.trim_end()) || is_old()
}
