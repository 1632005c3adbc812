//! The cues: forms of words that speak for or against something, from `assets/reading/cues.ron`.
//!
//! A form is written as words with spaces between them. What can stand for a word:
//!
//! | written | means |
//! |---|---|
//! | `sorry` | this word, in its plain form (see [`super::tokens`]) |
//! | `sorry\|apologise` | one of these |
//! | `@feeling` | a word of this list |
//! | `frustrat*` | a word that begins so |
//! | `#` | a number in figures |
//! | `_` | any one word |
//! | `..` | up to three words of the same sentence |
//! | `[so]` | this, or nothing |
//! | `<` | here a clause begins, but for “well”, “and”, “okay” and their like |
//! | `^` | likewise a sentence |
//! | `$` | here the clause ends |
//! | `.` | here the sentence ends |
//! | `?` | the sentence asks; stands last |
//! | `!?` | it does not; stands last |

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::heads::Head;
use super::tokens::{Text, Token};
use crate::scenario::Axis;

/// How many words before a cue a “not” still turns it round.
const NEGATION_REACHES: usize = 3;

/// What turns a cue round.
const NEGATIONS: &[&str] = &["not", "never", "no", "hardly", "cannot", "without", "nor"];

/// “I can’t imagine how hard that is” denies nothing, and “not only” does not either.
const HARMLESS_AFTER_NOT: &[&str] = &["imagine", "believe", "only", "just", "begin"];

/// What may stand before the beginning of a clause or a sentence.
const OPENERS: &[&str] = &[
    "ah", "alright", "and", "but", "eh", "er", "fair", "fine", "good", "gosh", "great", "hello", "hey", "hi", "hm",
    "hmm", "just", "like", "look", "mm", "mhm", "now", "oh", "okay", "or", "please", "right", "so", "still", "sure",
    "then", "uh", "um", "well", "wow", "yeah", "yep", "yes", "also", "because", "maybe", "perhaps", "actually",
    "anyway", "hang", "on",
];

/// How the file is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    lists: BTreeMap<String, String>,
    #[serde(default)]
    takes_back: Option<String>,
    cues: Vec<WrittenCue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCue {
    id: String,
    axis: Axis,
    worth: BTreeMap<Head, i32>,
    forms: Vec<String>,
    #[serde(default)]
    negatable: bool,
    #[serde(default)]
    flips_to: Option<String>,
    #[serde(default)]
    voids: Vec<String>,
    #[serde(default)]
    turns: bool,
    #[serde(default)]
    concedes: bool,
}

/// What is wrong with the file of cues.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CueFault {
    /// It is not RON, or has another shape.
    #[error("the cues cannot be read: {0}")]
    Unreadable(String),
    /// A form is written in a way that means nothing.
    #[error("the cue “{cue}” has the form “{form}”, which means nothing")]
    Senseless {
        /// The cue.
        cue: String,
        /// The form.
        form: String,
    },
    /// A cue names another that is not there.
    #[error("the cue “{0}” names “{1}”, which is no cue")]
    NoSuchCue(String, String),
}

/// A kind of evidence in the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// Its name; the reason a person reads is `reading-cue-NAME` in the words.
    pub id: String,
    /// The axis it is marked by.
    pub axis: Axis,
    /// What it is worth by hand, for each head it bears on, in hundredths.
    pub worth: BTreeMap<Head, i32>,
    /// Whether a “not” shortly before makes it void.
    negatable: bool,
    /// What it becomes then, if anything.
    flips_to: Option<usize>,
    /// Whether it turns round what stands beside it, so that single words are not to be taken as they are.
    pub turns: bool,
    /// Whether it grants something that a “but” can take back.
    pub(super) concedes: bool,
    /// The cues that count nothing beside this one.
    voids: Vec<usize>,
}

/// All cues, ready to be looked for.
#[derive(Debug)]
pub struct CueBook {
    /// The cues in the order of the file.
    pub cues: Vec<Cue>,
    /// The cue for what was granted and taken back.
    pub(super) takes_back: Option<usize>,
    /// The words that forms name.
    known: FxHashMap<String, u32>,
    forms: Vec<Form>,
    /// The forms that can begin with a word, by its number.
    by_first: Vec<Vec<u32>>,
    /// The forms that can begin with any word.
    anywhere: Vec<u32>,
}

#[derive(Debug)]
struct Form {
    cue: usize,
    items: Vec<Item>,
}

#[derive(Debug, Clone)]
enum Item {
    /// One of these words, sorted by number.
    Word(Vec<u32>),
    Begins(String),
    Number,
    Any,
    Gap,
    Maybe(Box<Item>),
    ClauseBegins,
    SentenceBegins,
    ClauseEnds,
    SentenceEnds,
    Asks,
    Tells,
}

/// A cue that was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCue {
    /// Its position among the cues.
    pub cue: usize,
    /// Its words, as positions in the list of words.
    pub words: Range<usize>,
}

impl CueBook {
    /// Reads a file of cues.
    ///
    /// # Errors
    /// Where the text is not such a file.
    pub fn read(text: &str) -> Result<Self, CueFault> {
        let written: Written = ron::from_str(text).map_err(|fault| CueFault::Unreadable(fault.to_string()))?;
        let position = |cue: &str, named: &String| {
            let found = written.cues.iter().position(|other| other.id == *named);
            found.ok_or_else(|| CueFault::NoSuchCue(cue.to_owned(), named.clone()))
        };
        let mut cues = Vec::new();
        for cue in &written.cues {
            cues.push(Cue {
                id: cue.id.clone(),
                axis: cue.axis,
                worth: cue.worth.clone(),
                turns: cue.turns,
                concedes: cue.concedes,
                negatable: cue.negatable,
                flips_to: cue.flips_to.as_ref().map(|named| position(&cue.id, named)).transpose()?,
                voids: cue.voids.iter().map(|named| position(&cue.id, named)).collect::<Result<_, _>>()?,
            });
        }
        let takes_back = written.takes_back.as_ref().map(|named| position("takes_back", named)).transpose()?;
        let mut book = Self { cues, takes_back, ..Self::empty() };
        for (index, cue) in written.cues.iter().enumerate() {
            for form in &cue.forms {
                let items: Option<Vec<Item>> =
                    form.split_ascii_whitespace().map(|item| book.item(item, &written.lists)).collect();
                let items = items
                    .filter(|items| !items.is_empty())
                    .ok_or_else(|| CueFault::Senseless { cue: cue.id.clone(), form: form.clone() })?;
                book.add(Form { cue: index, items });
            }
        }
        Ok(book)
    }

    /// No cues at all.
    pub(super) fn empty() -> Self {
        let (known, forms, by_first, anywhere) = Default::default();
        Self { cues: Vec::new(), takes_back: None, known, forms, by_first, anywhere }
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.known.get(word) {
            return *number;
        }
        let number = u32::try_from(self.by_first.len()).unwrap_or(u32::MAX);
        self.known.insert(word.to_owned(), number);
        self.by_first.push(Vec::new());
        number
    }

    fn item(&mut self, written: &str, lists: &BTreeMap<String, String>) -> Option<Item> {
        Some(match written {
            "_" => Item::Any,
            ".." => Item::Gap,
            "#" => Item::Number,
            "<" => Item::ClauseBegins,
            "^" => Item::SentenceBegins,
            "$" => Item::ClauseEnds,
            "." => Item::SentenceEnds,
            "?" => Item::Asks,
            "!?" => Item::Tells,
            _ => match written.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                Some(inner) => Item::Maybe(Box::new(self.item(inner, lists)?)),
                None => match written.strip_suffix('*') {
                    Some(stem) if !stem.is_empty() && !stem.contains(['|', '*']) => Item::Begins(stem.to_owned()),
                    Some(_) => return None,
                    None => {
                        let mut numbers = Vec::new();
                        for part in written.split('|') {
                            match part.strip_prefix('@') {
                                Some(list) => {
                                    let words = lists.get(list)?;
                                    numbers.extend(words.split_ascii_whitespace().map(|word| self.number(word)));
                                }
                                None if !part.is_empty()
                                    && part.chars().all(|sign| sign.is_alphanumeric() || sign == '\'') =>
                                {
                                    numbers.push(self.number(part));
                                }
                                None => return None,
                            }
                        }
                        numbers.sort_unstable();
                        numbers.dedup();
                        Item::Word(numbers)
                    }
                },
            },
        })
    }

    /// Puts a form where it is found by its first word.
    fn add(&mut self, form: Form) {
        let number = u32::try_from(self.forms.len()).unwrap_or(u32::MAX);
        let mut firsts: Vec<u32> = Vec::new();
        let mut open = true;
        for item in &form.items {
            match item {
                Item::ClauseBegins | Item::SentenceBegins => {}
                Item::Word(words) => {
                    firsts.extend(words);
                    open = false;
                    break;
                }
                Item::Maybe(inner) => match &**inner {
                    Item::Word(words) => firsts.extend(words),
                    _ => break,
                },
                _ => break,
            }
        }
        if open {
            self.anywhere.push(number);
        } else {
            firsts.sort_unstable();
            firsts.dedup();
            for first in firsts {
                if let Some(forms) = usize::try_from(first).ok().and_then(|first| self.by_first.get_mut(first)) {
                    forms.push(number);
                }
            }
        }
        self.forms.push(form);
    }

    /// The cue of a name.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.cues.iter().position(|cue| cue.id == id)
    }

    /// Whether a cue helps somebody on: by what will be done, or by asking.
    pub(super) fn helps(&self, cue: usize) -> bool {
        let worth = |cue: &Cue, head| cue.worth.get(&head).copied().unwrap_or_default();
        self.cues.get(cue).is_some_and(|cue| worth(cue, Head::DeEscalation) >= 40 || worth(cue, Head::Curiosity) >= 100)
    }

    /// What cues a text holds, in the order of the cues; where one cue voids another, only the first is left. A cue
    /// that is found several times stands several times.
    #[must_use]
    pub fn find(&self, text: &Text) -> Vec<FoundCue> {
        let seen = Seen::of(self, text);
        let mut found = Vec::new();
        for at in 0..text.tokens.len() {
            let number = seen.numbers.get(at).copied().flatten();
            let named = number.and_then(|number| self.by_first.get(number as usize)).map_or(&[][..], Vec::as_slice);
            for form in named.iter().chain(&self.anywhere) {
                let Some(form) = self.forms.get(*form as usize) else { continue };
                if let Some(end) = seen.matches(&form.items, at, at)
                    && end > at
                {
                    found.push(FoundCue { cue: form.cue, words: at..end });
                }
            }
        }
        self.turn_round(text, &mut found);
        self.take_back(text, &mut found);
        self.void(&mut found);
        found.sort_by_key(|found| (found.cue, found.words.start, found.words.end));
        found.dedup();
        found
    }

    /// “Not sorry” is no apology.
    fn turn_round(&self, text: &Text, found: &mut Vec<FoundCue>) {
        let negated = |words: &Range<usize>| {
            let Some(first) = text.tokens.get(words.start) else { return false };
            let before = text.tokens.get(words.start.saturating_sub(NEGATION_REACHES)..words.start).unwrap_or_default();
            let all = before.iter().chain([first]);
            before.iter().zip(all.skip(1)).any(|(token, next)| {
                token.clause == first.clause
                    && NEGATIONS.contains(&token.word.as_str())
                    && !HARMLESS_AFTER_NOT.contains(&next.word.as_str())
            })
        };
        for one in found.iter_mut() {
            let Some(cue) = self.cues.get(one.cue) else { continue };
            if cue.negatable && negated(&one.words) {
                one.cue = cue.flips_to.unwrap_or(usize::MAX);
                // The “not” belongs to it.
                one.words.start = one.words.start.saturating_sub(1);
            }
        }
        found.retain(|one| one.cue != usize::MAX);
    }

    fn void(&self, found: &mut Vec<FoundCue>) {
        let mut void = vec![false; self.cues.len()];
        for one in found.iter() {
            for voided in self.cues.get(one.cue).map(|cue| cue.voids.as_slice()).unwrap_or_default() {
                if let Some(void) = void.get_mut(*voided) {
                    *void = true;
                }
            }
        }
        found.retain(|one| !void.get(one.cue).copied().unwrap_or_default());
    }
}

/// What a text looks like to the forms.
struct Seen<'a> {
    text: &'a Text,
    numbers: Vec<Option<u32>>,
    clause_begins: Vec<bool>,
    sentence_begins: Vec<bool>,
}

impl<'a> Seen<'a> {
    fn of(book: &CueBook, text: &'a Text) -> Self {
        let numbers = text.tokens.iter().map(|token| book.known.get(&token.word).copied()).collect();
        Self {
            text,
            numbers,
            clause_begins: begins(text, |token| token.clause),
            sentence_begins: begins(text, |token| token.sentence),
        }
    }

    /// Where a form that begins at `from` ends, if it stands there.
    fn matches(&self, items: &[Item], from: usize, at: usize) -> Option<usize> {
        let Some((item, rest)) = items.split_first() else { return Some(at) };
        let same_sentence = |at: usize| {
            let (first, here) = (self.text.tokens.get(from)?, self.text.tokens.get(at)?);
            (first.sentence == here.sentence).then_some(here)
        };
        match item {
            Item::ClauseBegins => self.clause_begins.get(at).copied()?.then(|| self.matches(rest, from, at))?,
            Item::SentenceBegins => self.sentence_begins.get(at).copied()?.then(|| self.matches(rest, from, at))?,
            Item::ClauseEnds => {
                let last = self.text.tokens.get(at.checked_sub(1)?)?;
                let ends = self.text.tokens.get(at).is_none_or(|next| next.clause != last.clause);
                ends.then(|| self.matches(rest, from, at))?
            }
            Item::SentenceEnds => {
                let last = self.text.tokens.get(at.checked_sub(1)?)?;
                let ends = self.text.tokens.get(at).is_none_or(|next| next.sentence != last.sentence);
                ends.then(|| self.matches(rest, from, at))?
            }
            Item::Asks | Item::Tells => {
                let sentence = self.text.sentences.get(self.text.tokens.get(from)?.sentence)?;
                (sentence.asks == matches!(item, Item::Asks)).then(|| self.matches(rest, from, at))?
            }
            Item::Maybe(inner) => {
                let with = self.one(inner, same_sentence(at), at).then(|| self.matches(rest, from, at + 1)).flatten();
                with.or_else(|| self.matches(rest, from, at))
            }
            Item::Gap => (0..=3).find_map(|skipped| {
                let inside = skipped == 0 || same_sentence(at + skipped - 1).is_some();
                inside.then(|| self.matches(rest, from, at + skipped)).flatten()
            }),
            _ => self.one(item, same_sentence(at), at).then(|| self.matches(rest, from, at + 1))?,
        }
    }

    fn one(&self, item: &Item, token: Option<&Token>, at: usize) -> bool {
        let Some(token) = token else { return false };
        match item {
            Item::Word(words) => {
                self.numbers.get(at).copied().flatten().is_some_and(|number| words.binary_search(&number).is_ok())
            }
            Item::Begins(stem) => token.word.starts_with(stem.as_str()),
            Item::Number => token.word.starts_with(|sign: char| sign.is_ascii_digit()),
            _ => true,
        }
    }
}

/// For each word whether a part of the text begins at it, but for openers.
fn begins(text: &Text, part: impl Fn(&Token) -> usize) -> Vec<bool> {
    let mut before: Option<(usize, bool)> = None;
    let mut begins = Vec::with_capacity(text.tokens.len());
    for token in &text.tokens {
        let part = part(token);
        let here = match before {
            Some((earlier, only_openers)) => earlier != part || only_openers,
            None => true,
        };
        begins.push(here);
        before = Some((part, here && OPENERS.contains(&token.word.as_str())));
    }
    begins
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    fn found(forms: &[&str], text: &str) -> Vec<String> {
        let forms: Vec<String> = forms.iter().map(|form| format!("{form:?}")).collect();
        let book = CueBook::read(&format!(
            "(lists: {{\"sad\": \"sad tired\"}}, cues: [
                (id: \"one\", axis: Curiosity, worth: {{}}, forms: [{}], negatable: true, flips_to: Some(\"not-one\")),
                (id: \"not-one\", axis: Curiosity, worth: {{}}, forms: []),
                (id: \"end\", axis: Curiosity, worth: {{}}, forms: [\"voiding\"], voids: [\"one\"]),
            ])",
            forms.join(",")
        ))
        .unwrap();
        let read = Text::of(text);
        let show = |one: &FoundCue| format!("{}: {}", book.cues[one.cue].id, &text[read.span(&one.words)]);
        book.find(&read).iter().map(show).collect()
    }

    #[test]
    fn each_kind_of_item_stands_for_what_it_says() {
        fn check(form: &str, text: &str, expected: &[&str]) {
            assert_eq!(found(&[form], text), expected, "{form} in {text}");
        }
        check("sorry|apologise", "I apologise, so sorry.", &["one: apologise", "one: sorry"]);
        check("you are @sad", "You’re tired.", &["one: You’re tired"]);
        check("frustrat*", "How frustrating", &["one: frustrating"]);
        check("in # days", "in 3 days", &["one: in 3 days"]);
        check("you _ it", "you broke it", &["one: you broke it"]);
        check("i .. help", "I can really not help", &["one: I can really not help"]);
        check("i .. help", "I can really not quite help", &[]);
        check("i .. help", "I can. Help", &[]);
        check("so [very] sad", "so very sad, so sad", &["one: so very sad", "one: so sad"]);
        check("< what", "Okay, what? I know what", &["one: what"]);
        check("< what", "well so what is it", &["one: what"]);
        check("^ you", "And you are. If you, you", &["one: you"]);
        check("for $", "What is it for, that? For you", &["one: for"]);
        check("for .", "What for, that? What for?", &["one: for"]);
        check("what ?", "What is it? What a day.", &["one: What"]);
        check("what !?", "What is it? What a day.", &["one: What"]);
    }

    #[test]
    fn a_not_turns_a_cue_round_within_its_clause() {
        fn check(text: &str, expected: &[&str]) {
            assert_eq!(found(&["sorry"], text), expected, "{text}");
        }
        check("I’m not sorry.", &["not-one: not sorry"]);
        check("I’m not really sorry.", &["not-one: really sorry"]);
        check("No, I’m sorry.", &["one: sorry"]);
        check("Not today. Sorry.", &["one: Sorry"]);
    }

    #[test]
    fn what_is_void_counts_nothing() {
        assert_eq!(found(&["sorry"], "sorry, voiding"), ["end: voiding"]);
    }

    #[test]
    fn a_form_that_means_nothing_is_a_fault() {
        for form in ["a||b", "*", "@nobody", "", "[", "a|b*"] {
            let text = format!("(lists: {{}}, cues: [(id: \"a\", axis: Curiosity, worth: {{}}, forms: [{form:?}])])");
            assert!(matches!(CueBook::read(&text), Err(CueFault::Senseless { .. })), "{form}");
        }
    }
}
