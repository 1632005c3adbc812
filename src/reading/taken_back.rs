//! “I see that, but …”: what was just granted, taken back by the words after it.
//!
//! Forms of words catch “I understand, but” in one breath. This looks further: to the end of the sentence, and at how the
//! next one begins (“However, …”). Where what follows helps, a next step or a question, nothing was taken back.

use std::ops::Range;

use super::cues::{CueBook, FoundCue};
use super::tokens::{Text, Token};

/// Words that take back, where a clause begins with them.
const TURNS: &[&str] = &["but", "however", "although", "though", "nevertheless", "nonetheless", "except"];

/// Words that take back only where a sentence begins with them.
const OPENING_TURNS: &[&str] = &["still", "yet", "only", "mind"];

/// Words that grant something, where a sentence begins with them.
const GRANTS: &[&str] = &["yes", "yeah", "okay", "sure", "true", "granted", "fine", "fair", "absolutely", "certainly"];

/// Of whom the rest speaks that takes something back: of them, or of everybody else.
const OTHERS: &[&str] = &[
    "you",
    "your",
    "everybody",
    "everyone",
    "nobody",
    "others",
    "people",
    "anyone",
    "rules",
    "rule",
    "policy",
    "nothing",
    "no",
    "not",
    "system",
];

impl CueBook {
    /// Adds the cue for what was granted and taken back, if the text does that.
    pub(super) fn take_back(&self, text: &Text, found: &mut Vec<FoundCue>) {
        let Some(cue) = self.takes_back else { return };
        let turns = text.tokens.iter().enumerate().filter_map(|(at, token)| {
            let before = at.checked_sub(1).and_then(|before| text.tokens.get(before));
            let opens = before.is_none_or(|before| before.sentence != token.sentence);
            let begins = opens || before.is_some_and(|before| before.clause != token.clause);
            let word = token.word.as_str();
            let is_turn = (begins && TURNS.contains(&word)) || (opens && OPENING_TURNS.contains(&word));
            is_turn.then_some((at, opens))
        });
        let taken: Vec<FoundCue> = turns
            .filter_map(|(at, opens)| {
                let granted = granted_before(text, at, opens)?;
                let rest = rest_of_sentence(text, at);
                let spoken = text.tokens.get(rest.clone()).unwrap_or_default();
                let of_others = spoken.iter().any(|token| OTHERS.contains(&token.word.as_str()));
                let is_granted = self.concedes_in(&granted, found) || grants(text.tokens.get(granted.clone())?, spoken);
                let helps = || found.iter().any(|one| rest.contains(&one.words.start) && self.helps(one.cue));
                (of_others && is_granted && !helps()).then(|| FoundCue { cue, words: at..at + 1 })
            })
            .collect();
        found.extend(taken);
    }

    fn concedes_in(&self, words: &Range<usize>, found: &[FoundCue]) -> bool {
        let concedes = |cue: usize| self.cues.get(cue).is_some_and(|cue| cue.concedes);
        found.iter().any(|one| words.contains(&one.words.start) && concedes(one.cue))
    }
}

/// The words before a turn in its sentence; where it opens one, the sentence before.
fn granted_before(text: &Text, at: usize, opens: bool) -> Option<Range<usize>> {
    let sentence = text.tokens.get(at)?.sentence;
    let granted = if opens { sentence.checked_sub(1)? } else { sentence };
    let words = text.sentences.get(granted)?.words.clone();
    Some(words.start..words.end.min(at))
}

fn rest_of_sentence(text: &Text, at: usize) -> Range<usize> {
    let end = text.tokens.get(at).and_then(|token| text.sentences.get(token.sentence)).map(|one| one.words.end);
    at..end.unwrap_or(at)
}

/// “Yes, you were polite, but you …”.
fn grants(before: &[Token], after: &[Token]) -> bool {
    let you = |words: &[Token]| words.iter().any(|token| matches!(token.word.as_str(), "you" | "your"));
    before.first().is_some_and(|first| GRANTS.contains(&first.word.as_str())) && you(after)
}
