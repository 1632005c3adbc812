//! A text as words with their places, sentences and clauses.
//!
//! Words come out in one plain form: small letters, “don’t” as “do not”, “thats” as “that is”, without marks that cannot
//! be seen. The places are those of the text as it was typed, in bytes. Only the beginning of a very long text is read,
//! so that the work is bounded; what is stored is always the whole.

use std::ops::Range;

/// How many words of a text are read. Nobody says more in one turn.
pub const MOST_WORDS: usize = 400;

/// How many bytes of a text are looked at to find them.
const MOST_BYTES: usize = 8_000;

/// One word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// In its plain form.
    pub word: String,
    /// Where it stands in the text, in bytes.
    pub span: Range<usize>,
    /// The sentence it belongs to, from 0.
    pub sentence: usize,
    /// The clause it belongs to, from 0, counted through the whole text.
    pub clause: usize,
}

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its words, as positions in the list of words.
    pub words: Range<usize>,
    /// Where it stands in the text, in bytes, its closing mark included.
    pub span: Range<usize>,
    /// Whether it ends with a question mark.
    pub asks: bool,
}

/// A text that was taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// Its words, in order.
    pub tokens: Vec<Token>,
    /// Its sentences, in order; none is empty.
    pub sentences: Vec<Sentence>,
    /// Whether there was more than is read.
    pub cut: bool,
    /// How many letters stand in capitals, and how many letters there are.
    pub capitals: (usize, usize),
    /// How many signs belong to a machine rather than to speech: braces, angle brackets, backslashes and the like.
    pub odd_signs: usize,
    /// How many letters are not of the Latin alphabet.
    pub foreign_letters: usize,
    /// What stands between brackets or asterisks, in bytes: it is told, not said.
    pub told: Vec<Range<usize>>,
}

impl Text {
    /// Takes a text apart.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut reading = Reading { read: Self::default(), word: String::new(), from: 0, to: 0, ..Reading::default() };
        let mut signs = text.char_indices().peekable();
        while let Some((at, sign)) = signs.next() {
            if at >= MOST_BYTES || reading.read.tokens.len() >= MOST_WORDS {
                reading.read.cut = true;
                break;
            }
            reading.count(sign);
            let end = at + sign.len_utf8();
            if is_unseen(sign) {
                continue;
            }
            if sign.is_alphanumeric() {
                reading.letter(sign, at, end);
            } else if is_apostrophe(sign)
                && !reading.word.is_empty()
                && signs.peek().is_some_and(|(_, next)| next.is_alphabetic())
            {
                reading.word.push('\'');
                reading.apostrophe = at;
                reading.to = end;
            } else {
                reading.end_word();
                match sign {
                    '.' if signs.peek().is_some_and(|(_, next)| next.is_alphanumeric()) => {}
                    '.' | '!' | '?' | '…' | '\n' | '？' | '！' | '。' => {
                        reading.end_sentence(end, matches!(sign, '?' | '？'))
                    }
                    ',' | ';' | ':' | '–' | '—' | '(' | ')' => reading.clause += 1,
                    // A hyphen between spaces is a dash.
                    '-' if !signs.peek().is_some_and(|(_, next)| next.is_alphanumeric()) => reading.clause += 1,
                    _ => {}
                }
            }
        }
        reading.end_word();
        let end = reading.read.tokens.last().map_or(0, |token| token.span.end);
        reading.end_sentence(end, false);
        reading.read.told = told(text);
        reading.read
    }

    /// Whether words, given as positions, are told rather than said: “(smiles)”, “*nods*”.
    #[must_use]
    pub fn is_told(&self, words: &Range<usize>) -> bool {
        let span = self.span(words);
        self.told.iter().any(|told| span.start < told.end && told.start < span.end)
    }

    /// The words of a sentence.
    #[must_use]
    pub fn words_of(&self, sentence: &Sentence) -> &[Token] {
        self.tokens.get(sentence.words.clone()).unwrap_or_default()
    }

    /// Where the words at some positions stand in the text, in bytes.
    #[must_use]
    pub fn span(&self, words: &Range<usize>) -> Range<usize> {
        let covered = self.tokens.get(words.clone()).unwrap_or_default();
        match (covered.first(), covered.last()) {
            (Some(first), Some(last)) => first.span.start..last.span.end,
            _ => 0..0,
        }
    }
}

/// What stands between brackets or asterisks that close again, in bytes.
fn told(text: &str) -> Vec<Range<usize>> {
    let mut told = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, sign) in text.char_indices().take_while(|(at, _)| *at < MOST_BYTES) {
        let closes = match sign {
            '(' => Some(')'),
            '[' => Some(']'),
            '{' => Some('}'),
            '<' => Some('>'),
            '*' => Some('*'),
            _ => None,
        };
        match (open, closes) {
            (Some((from, closing)), _) if sign == closing => {
                told.push(from..at);
                open = None;
            }
            (None, Some(closing)) => open = Some((at, closing)),
            _ => {}
        }
    }
    told
}

#[derive(Debug, Default)]
struct Reading {
    read: Text,
    word: String,
    from: usize,
    to: usize,
    /// Where the last apostrophe of the word under way stands.
    apostrophe: usize,
    clause: usize,
    /// The first word, and the first byte, of the sentence under way.
    sentence_from: usize,
}

impl Reading {
    fn count(&mut self, sign: char) {
        if sign.is_alphabetic() {
            self.read.capitals.1 += 1;
            self.read.capitals.0 += usize::from(sign.is_uppercase());
            // Latin letters with their accents end here.
            self.read.foreign_letters += usize::from(u32::from(sign) > 0x24F);
        }
        self.read.odd_signs += usize::from("{}[]<>\\|=_^~`#$%&*@/".contains(sign));
    }

    fn letter(&mut self, sign: char, at: usize, end: usize) {
        if self.word.is_empty() {
            self.from = at;
        }
        self.to = end;
        self.word.extend(sign.to_lowercase());
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        let (first, second) = apart(&word);
        // “and”, “but” and “so” begin a clause of their own.
        if matches!(first, "and" | "but" | "so" | "because" | "or" | "though" | "although") {
            self.clause += 1;
        }
        // A contraction is two words that stand in one place each: the letters before the apostrophe, and the rest.
        let is_split = second.is_some() && self.apostrophe > self.from && self.apostrophe < self.to;
        let middle = if is_split { self.apostrophe } else { self.to };
        let sentence = self.read.sentences.len();
        let clause = self.clause;
        self.read.tokens.push(Token { word: first.to_owned(), span: self.from..middle, sentence, clause });
        if let Some(second) = second {
            let from = if middle < self.to { middle } else { self.from };
            self.read.tokens.push(Token { word: second.to_owned(), span: from..self.to, sentence, clause });
        }
    }

    fn end_sentence(&mut self, end: usize, asks: bool) {
        let words = self.sentence_from..self.read.tokens.len();
        self.clause += 1;
        let Some(first) = self.read.tokens.get(words.start) else {
            // “What?!” asks as well.
            if let Some(last) = self.read.sentences.last_mut() {
                last.asks |= asks;
            }
            return;
        };
        let span = first.span.start..end;
        self.sentence_from = words.end;
        self.read.sentences.push(Sentence { words, span, asks });
    }
}

/// Signs that cannot be seen, and marks that sit on the letter before: neither splits a word.
pub(super) fn is_unseen(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '‘' | 'ʼ' | '´')
}

/// A word as it is typed and the one or two words it stands for. Sorted.
const TYPED: &[(&str, &str, &str)] = &[
    ("aint", "is", "not"),
    ("arent", "are", "not"),
    ("cannot", "can", "not"),
    ("cant", "can", "not"),
    ("couldnt", "could", "not"),
    ("couldve", "could", "have"),
    ("d'you", "do", "you"),
    ("didnt", "did", "not"),
    ("doesnt", "does", "not"),
    ("dont", "do", "not"),
    ("gonna", "going", "to"),
    ("gotta", "got", "to"),
    ("hadnt", "had", "not"),
    ("hasnt", "has", "not"),
    ("havent", "have", "not"),
    ("hes", "he", "is"),
    ("im", "i", "am"),
    ("isnt", "is", "not"),
    ("itll", "it", "will"),
    ("ive", "i", "have"),
    ("lets", "let", "us"),
    ("ok", "okay", ""),
    ("pls", "please", ""),
    ("shes", "she", "is"),
    ("shouldnt", "should", "not"),
    ("shouldve", "should", "have"),
    ("thanx", "thanks", ""),
    ("thats", "that", "is"),
    ("theres", "there", "is"),
    ("theyre", "they", "are"),
    ("u", "you", ""),
    ("ur", "your", ""),
    ("wanna", "want", "to"),
    ("wasnt", "was", "not"),
    ("werent", "were", "not"),
    ("weve", "we", "have"),
    ("whats", "what", "is"),
    ("whos", "who", "is"),
    ("wont", "will", "not"),
    ("wouldnt", "would", "not"),
    ("youd", "you", "would"),
    ("youll", "you", "will"),
    ("youre", "you", "are"),
    ("youve", "you", "have"),
];

/// The one or two plain words that a word stands for.
fn apart(word: &str) -> (&str, Option<&str>) {
    if let Ok(found) = TYPED.binary_search_by_key(&word, |(typed, ..)| typed)
        && let Some((_, first, second)) = TYPED.get(found)
    {
        return (first, Some(*second).filter(|second| !second.is_empty()));
    }
    let Some((first, ending)) = word.rsplit_once('\'') else { return (word, None) };
    match (first, ending) {
        ("can", "t") => ("can", Some("not")),
        ("won", "t") => ("will", Some("not")),
        ("shan", "t") => ("shall", Some("not")),
        ("ain", "t") => ("is", Some("not")),
        ("let", "s") => ("let", Some("us")),
        (_, "t") => match first.strip_suffix('n') {
            Some(verb) => (verb, Some("not")),
            None => (word, None),
        },
        (_, "re") => (first, Some("are")),
        (_, "m") => (first, Some("am")),
        (_, "ve") => (first, Some("have")),
        (_, "ll") => (first, Some("will")),
        (_, "d") => (first, Some("would")),
        ("it" | "that" | "he" | "she" | "what" | "who" | "where" | "how" | "there" | "here" | "when" | "why", "s") => {
            (first, Some("is"))
        }
        (_, "s") => (first, Some("'s")),
        _ => (word, None),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn words_come_out_plain_and_know_their_places() {
        fn check(text: &str, expected: &str) {
            let read = Text::of(text);
            let words: Vec<&str> = read.tokens.iter().map(|token| token.word.as_str()).collect();
            assert_eq!(words.join(" "), expected, "{text}");
            for token in &read.tokens {
                assert!(text.get(token.span.clone()).is_some_and(|there| !there.is_empty()), "{text}: {token:?}");
            }
        }
        check("", "");
        check("…?!", "");
        check("I’m sorry, that wasn’t right.", "i am sorry that was not right");
        check("Im sorry. thats ON US", "i am sorry that is on us");
        check("You won't; I can’t. Let's see: Joan’s key", "you will not i can not let us see joan 's key");
        check("s\u{200b}or\u{ad}ry \u{202e}you", "sorry you");
        check("cafe\u{301} 4.50 twenty-one", "cafe 4 50 twenty one");
        check("'quoted' rock ’n’ roll o’clock", "quoted rock n roll o'clock");
        check("d’you mind", "do you mind");
    }

    #[test]
    fn sentences_know_whether_they_ask() {
        fn check(text: &str, expected: &[(&str, bool)]) {
            let read = Text::of(text);
            let found: Vec<(&str, bool)> =
                read.sentences.iter().map(|sentence| (&text[sentence.span.clone()], sentence.asks)).collect();
            assert_eq!(found, expected);
        }
        check("Hm. What for?! Okay", &[("Hm.", false), ("What for?", true), ("Okay", false)]);
        check("It is 4.50 in all", &[("It is 4.50 in all", false)]);
        check("One\ntwo", &[("One\n", false), ("two", false)]);
    }

    #[test]
    fn a_very_long_text_is_read_from_its_beginning() {
        let read = Text::of(&"word ".repeat(20_000));
        assert_eq!(read.tokens.len(), MOST_WORDS);
        assert!(read.cut);
    }

    #[test]
    fn what_is_typed_is_sorted() {
        assert!(TYPED.is_sorted_by_key(|(typed, ..)| *typed));
    }
}
