//! Answers as they are typed in a terminal: a card’s number, words that find a reply, or words of one’s own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::reading::{in_a_play, reply_words};
use crate::reading::{Listened, Listener, Match};
use crate::records::{Answers, Thoughts};
use crate::scenario::{ReplyIndex, Scenario, Target};
use crate::session::{By, Session, Turn};
use crate::words::Words;

/// What somebody typed a line for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// Nothing was typed.
    Nothing,
    /// To leave.
    Leave,
    /// To see what can be typed.
    Keys,
    /// To see what is known.
    Notebook,
    /// To see what was said.
    History,
    /// To take the last turn back.
    TakeBack,
    /// To say that the last words were read wrongly.
    ReadWrongly,
    /// A number: a card, or a line of a list.
    Number(usize),
    /// Words.
    Words(String),
}

/// What came of an answer.
pub(super) enum Heard {
    /// A turn; there may be something to say about how it was read.
    Turn(String),
    /// No turn: the words fit nothing.
    Otherwise(String),
    /// No turn: something is asked back, or listed.
    Asks(String),
    /// Nothing that could be understood.
    Nothing,
}

/// How answers are taken, and what was asked back.
pub(super) struct Typing {
    answers: Answers,
    /// When it is shown how words were read.
    thoughts: Thoughts,
    listener: Option<Listener>,
    /// Words that came close to several replies: which was meant?
    close: Option<(Listened, Vec<ReplyIndex>)>,
    /// The wordings that were found.
    listed: Vec<String>,
    /// The move, from 1, at which something was typed last; 0 for none.
    typed_at: usize,
}

impl Typing {
    pub(super) fn of(scenario: &Scenario, answers: Answers, thoughts: Thoughts) -> Self {
        let listener = (answers != Answers::Choose).then(|| Listener::of(scenario));
        Self { answers, thoughts, listener, close: None, listed: Vec::new(), typed_at: 0 }
    }

    /// What a line is for. Where words are typed, a stroke before a letter tells it from a word.
    pub(super) fn asked(&self, line: &str) -> Asked {
        let line = line.strip_suffix('\n').unwrap_or(line);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let trimmed = line.trim();
        let letter = match self.answers {
            Answers::Choose => Some(trimmed),
            Answers::Find | Answers::Say => trimmed.strip_prefix('/'),
        };
        match letter {
            _ if trimmed.is_empty() => return Asked::Nothing,
            Some("q") => return Asked::Leave,
            Some("?") => return Asked::Keys,
            Some("n") => return Asked::Notebook,
            Some("h") => return Asked::History,
            Some("b") => return Asked::TakeBack,
            Some("w") => return Asked::ReadWrongly,
            _ => {}
        }
        let is_listed = self.answers == Answers::Choose || self.close.is_some() || !self.listed.is_empty();
        match trimmed.parse::<usize>() {
            Ok(number) if is_listed || number == 0 => Asked::Number(number),
            _ => Asked::Words(line.to_owned()),
        }
    }

    /// Marks the last typed words as read wrongly; false where nothing was typed.
    pub(super) fn read_wrongly(&self, session: &mut Session) -> bool {
        session.mark_read_wrongly(self.typed_at).is_ok()
    }

    /// Takes an answer.
    pub(super) fn answered(&mut self, answer: Asked, session: &mut Session, words: &Words) -> Heard {
        let (close, listed) = (self.close.take(), std::mem::take(&mut self.listed));
        match (answer, close) {
            (Asked::Number(0), Some((listened, _))) => self.anyway(&listened, session, String::new()),
            (Asked::Number(number), Some((listened, replies))) => {
                match number.checked_sub(1).and_then(|index| replies.get(index)) {
                    Some(reply) => self.said(&listened, *reply, session, String::new()),
                    None => {
                        self.close = Some((listened, replies));
                        Heard::Nothing
                    }
                }
            }
            (Asked::Number(0), None) => turn(session.wait().is_ok()),
            (Asked::Number(number), None) if self.answers == Answers::Choose => {
                turn(session.choose(number - 1).is_ok())
            }
            (Asked::Number(number), None) => match number.checked_sub(1).and_then(|index| listed.get(index)) {
                Some(text) => self.listen(text, By::Found, session, words),
                None => Heard::Nothing,
            },
            (Asked::Words(text), _) if self.answers == Answers::Find => self.find(&text, words),
            (Asked::Words(text), _) => self.listen(&text, By::OwnWords, session, words),
            _ => Heard::Nothing,
        }
    }

    fn find(&mut self, text: &str, words: &Words) -> Heard {
        let Some(listener) = &self.listener else { return Heard::Nothing };
        self.listed = listener.find(text).iter().map(|found| found.text.to_owned()).collect();
        if self.listed.is_empty() {
            return Heard::Asks(format!("{}\n", words.text("terminal-nothing-found")));
        }
        Heard::Asks(numbered(self.listed.iter().map(String::as_str)))
    }

    fn listen(&mut self, text: &str, by: By, session: &mut Session, words: &Words) -> Heard {
        let Some(listened) = self.listener.as_ref().and_then(|listener| listener.listen(session, text)) else {
            return Heard::Nothing;
        };
        let listened = Listened { by, ..listened };
        let Target::Node(node) = session.here() else { return Heard::Nothing };
        let mut said = match (self.answers, self.thoughts) {
            (Answers::Say, Thoughts::AfterEachReply) => in_a_play(text, &listened.reading, words),
            // In the debrief, by the same setting as thoughts; but abuse is named at once.
            _ if listened.reading.abuse => format!("{}\n", words.text("reading-abuse")),
            _ => String::new(),
        };
        match listened.found.clone() {
            Match::Taken(candidate) => {
                let written = reply_words(session.scenario(), node, candidate.reply);
                if written != text.trim() {
                    let _ = writeln!(said, "{}", words.with("reading-taken", &[("reply", written.into())]));
                }
                self.said(&listened, candidate.reply, session, said)
            }
            Match::Closest(candidates) => {
                let replies: Vec<ReplyIndex> = candidates.iter().map(|candidate| candidate.reply).collect();
                let _ = writeln!(said, "{}", words.text("reading-closest"));
                said += &numbered(replies.iter().map(|reply| reply_words(session.scenario(), node, *reply)));
                let _ = writeln!(said, "  0  {}", words.text("reading-none-of-these"));
                self.close = Some((listened, replies));
                Heard::Asks(said)
            }
            Match::Otherwise(_) => self.anyway(&listened, session, said),
            Match::Leaves => {
                let is_taken = listened.say_and_be_left(session).is_ok();
                self.typed_at = session.moves();
                if is_taken { Heard::Turn(said) } else { Heard::Nothing }
            }
        }
    }

    fn said(&mut self, listened: &Listened, reply: ReplyIndex, session: &mut Session, said: String) -> Heard {
        let is_taken = listened.say(session, reply).is_ok();
        self.typed_at = session.moves();
        if is_taken { Heard::Turn(said) } else { Heard::Nothing }
    }

    fn anyway(&mut self, listened: &Listened, session: &mut Session, said: String) -> Heard {
        let is_said = listened.say_anyway(session).is_ok();
        self.typed_at = session.moves();
        if is_said { Heard::Otherwise(said) } else { Heard::Nothing }
    }
}

/// How the words of one’s own were read that still stand, by the numbers of their turns, from 1.
pub(super) fn how_it_was_read(session: &Session, words: &Words) -> BTreeMap<usize, String> {
    let own = |turn: &Turn| turn.typed.clone().filter(|typed| typed.by == By::OwnWords);
    let typed: Vec<_> = session.turns().iter().enumerate().filter_map(|(at, turn)| Some((at, own(turn)?))).collect();
    if typed.is_empty() {
        return BTreeMap::new();
    }
    let listener = Listener::of(session.scenario());
    let read = typed.into_iter().filter_map(|(at, typed)| {
        let listened = listener.listen(&session.again_from(at, None), &typed.text)?;
        Some((at + 1, in_a_play(&typed.text, &listened.reading, words)))
    });
    read.collect()
}

fn turn(is_taken: bool) -> Heard {
    if is_taken { Heard::Turn(String::new()) } else { Heard::Nothing }
}

fn numbered<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.enumerate().fold(String::new(), |mut said, (index, line)| {
        let _ = writeln!(said, "  {}  {line}", index + 1);
        said
    })
}
