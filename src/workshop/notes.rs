//! Observers: a job to listen for, and what they noted.

use serde::{Deserialize, Serialize};

/// The longest note, in signs.
pub const LONGEST_NOTE: usize = 200;

/// The most notes that a room holds.
pub const MOST_NOTES: usize = 2_000;

/// What an observer does while the others vote. Observers who have a job learn as much as those who play (evidence 11:
/// doi 10.1186/s41077-015-0004-8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Job {
    /// Listens for curiosity.
    Curiosity,
    /// Watches the customer’s face.
    Face,
    /// Notes the words that helped.
    Words,
}

impl Job {
    /// All three, in the order in which they are dealt.
    pub const ALL: [Self; 3] = [Self::Curiosity, Self::Face, Self::Words];

    /// Its word in addresses, in messages and in tables.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Curiosity => "curiosity",
            Self::Face => "face",
            Self::Words => "words",
        }
    }
}

/// Something an observer noted. Nobody’s name is with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The observer’s job.
    pub job: Job,
    /// The words, on one line.
    pub text: String,
    /// The turn at which it was noted, from 1.
    pub turn: usize,
    /// Whether the leader has put it on the screen.
    pub picked: bool,
}

/// Why a note was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteRefusal {
    /// There are no words in it.
    #[error("there are no words in the note")]
    Empty,
    /// It is longer than [`LONGEST_NOTE`].
    #[error("the note is too long")]
    TooLong,
    /// There are [`MOST_NOTES`] already.
    #[error("there are too many notes")]
    TooMany,
    /// The room has no observers, or has none any more.
    #[error("the room has no observers")]
    Off,
}

impl Note {
    /// A note on one line, without signs that are not seen or that turn the writing round.
    pub(super) fn new(job: Job, text: &str, turn: usize) -> Result<Self, NoteRefusal> {
        let seen: String = text
            .chars()
            .map(|sign| if sign.is_whitespace() { ' ' } else { sign })
            .filter(|sign| !sign.is_control() && !turns_writing(*sign))
            .collect();
        let text = seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        match text.chars().count() {
            0 => Err(NoteRefusal::Empty),
            1..=LONGEST_NOTE => Ok(Self { job, text, turn, picked: false }),
            _ => Err(NoteRefusal::TooLong),
        }
    }
}

/// Whether a sign changes the direction of what stands after it, or is not seen at all.
fn turns_writing(sign: char) -> bool {
    matches!(sign, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_one_line_of_what_can_be_seen() {
        fn check(text: &str, expected: Result<&str, NoteRefusal>) {
            let note = Note::new(Job::Face, text, 3);
            assert_eq!(note.as_ref().map(|note| note.text.as_str()).map_err(|refusal| *refusal), expected, "{text:?}");
        }
        check("Board held like a door.", Ok("Board held like a door."));
        check("  a\r\n\tb  ", Ok("a b"));
        check("a\u{202e}b\u{0}\u{200b}c", Ok("abc"));
        check("<b>“Ärger”</b> 👀", Ok("<b>“Ärger”</b> 👀"));
        check("", Err(NoteRefusal::Empty));
        check(" \n\u{2066}", Err(NoteRefusal::Empty));
        check(&"ü".repeat(LONGEST_NOTE), Ok(&"ü".repeat(LONGEST_NOTE)));
        check(&"ü".repeat(LONGEST_NOTE + 1), Err(NoteRefusal::TooLong));
    }
}
