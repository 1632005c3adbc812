//! The cues that are counted rather than read: question marks, words taken up, who is spoken of, length, capitals.

use std::ops::Range;

use super::cues::CueBook;
use super::heard::TakenUp;
use super::reader::Reader;
use super::tokens::Text;

/// The positions of the cues that are counted rather than read.
#[derive(Debug)]
pub(super) struct Counted {
    asks: usize,
    many_questions: usize,
    their_words: usize,
    their_words_well: usize,
    their_facts: usize,
    about_them: usize,
    about_me: usize,
    short: usize,
    rather_long: usize,
    shouting: usize,
    exclaims: usize,
    pub(super) abuse: usize,
    pub(super) to_the_grader: usize,
}

impl Reader {
    /// Adds the cues that are counted rather than read.
    pub(super) fn count(&self, reply: &str, text: &Text, taken: &TakenUp, cues: &mut Vec<(usize, Vec<Range<usize>>)>) {
        let counted = &self.counted;
        let words = text.tokens.len();
        let mut add = |cue: usize, places: Vec<Range<usize>>| {
            if cue != usize::MAX {
                cues.push((cue, places));
            }
        };
        let asking: Vec<_> = text.sentences.iter().filter(|sentence| sentence.asks).collect();
        if !asking.is_empty() {
            let last = |words: &Range<usize>| words.end.saturating_sub(1)..words.end;
            add(counted.asks, asking.iter().map(|sentence| last(&sentence.words)).collect());
        }
        if asking.len() >= 3 {
            add(counted.many_questions, Vec::new());
        }
        let single = |at: &usize| *at..at + 1;
        if taken.kinds >= 1 {
            add(counted.their_words, taken.said.iter().map(single).collect());
        }
        if taken.kinds >= 3 {
            add(counted.their_words_well, Vec::new());
        }
        if !taken.facts.is_empty() {
            add(counted.their_facts, taken.facts.iter().map(single).collect());
        }
        let (mut them, mut me) = (Vec::new(), Vec::new());
        for sentence in &text.sentences {
            let of = |listed: &[&str]| {
                let tokens = sentence.words.clone().zip(text.words_of(sentence));
                tokens.filter(|(_, token)| listed.contains(&token.word.as_str())).map(|(at, _)| at).collect::<Vec<_>>()
            };
            let yours = of(&["you", "your", "yours", "yourself"]);
            let mine = of(&["i", "me", "my", "we", "our", "us"]);
            match (yours.first(), mine.first()) {
                (Some(first), _) if yours.len() > mine.len() => them.push(single(first)),
                (_, Some(first)) => me.push(single(first)),
                _ => {}
            }
        }
        if !them.is_empty() {
            add(counted.about_them, them);
        }
        if !me.is_empty() {
            add(counted.about_me, me);
        }
        match words {
            1..=3 => add(counted.short, Vec::new()),
            13..=60 => add(counted.rather_long, Vec::new()),
            _ => {}
        }
        let (capitals, letters) = text.capitals;
        if letters >= 12 && capitals * 10 >= letters * 7 {
            add(counted.shouting, std::iter::once(0..words).collect());
        }
        if reply.bytes().take(1_000).any(|byte| byte == b'!') {
            add(counted.exclaims, Vec::new());
        }
    }
}

impl Counted {
    pub(super) fn of(book: &CueBook) -> Self {
        let position = |id: &str| book.position(id).unwrap_or(usize::MAX);
        Self {
            asks: position("asks"),
            many_questions: position("many-questions"),
            their_words: position("their-words"),
            their_words_well: position("their-words-well"),
            their_facts: position("their-facts"),
            about_them: position("about-them"),
            about_me: position("about-me"),
            short: position("short"),
            rather_long: position("rather-long"),
            shouting: position("shouting"),
            exclaims: position("exclaims"),
            abuse: position("abuse"),
            to_the_grader: position("to-the-grader"),
        }
    }
}
