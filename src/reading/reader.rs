//! The reader: a reply goes in, and three sums come out with everything that they are made of.

use std::ops::Range;
use std::sync::{Arc, LazyLock};

use super::coherence::{Gate, gate};
use super::cues::{CueBook, FoundCue};
use super::flow::{Flow, Flowing};
use super::heads::{Head, Heads, Weights};
use super::heard::{Heard, TakenUp};
use super::lexicon::{LearnedWords, Lexicon};
use super::nearest::MatchWeights;
use super::stems::Stems;
use super::tokens::Text;
use crate::scenario::{Axis, Move, Moves, Points};

/// The cues, by hand.
const CUES: &str = include_str!("../../assets/reading/cues.ron");
/// The words that mean alike, by hand.
const WORDS: &str = include_str!("../../assets/reading/words.ron");
/// What the cues are worth on the axes, trained on the scenarios that ship with the program.
const WEIGHTS: &str = include_str!("../../assets/reading/weights.ron");

/// What single words are worth, trained likewise.
const LEARNED: &str = include_str!("../../assets/reading/learned.ron");
/// How words follow each other, trained likewise.
const FLOW: &str = include_str!("../../assets/reading/flow.ron");
/// How what is typed finds the written reply, trained likewise.
const MATCHING: &str = include_str!("../../assets/reading/matching.ron");

/// So much must cues earn on an axis before single words can make a point there.
const CARRIES: i32 = 20;

/// What single words come to at most without them: one point.
const ALONE: i32 = 100;

/// From so many hundredths on a single word is shown as evidence.
const TELLING: i32 = 8;

/// The most that a sum comes to, in hundredths: two points.
pub const MOST: i32 = 200;

/// Reads typed replies. It holds what it knows of the language, and nothing of any conversation.
#[derive(Debug)]
pub struct Reader {
    pub(super) book: CueBook,
    pub(super) stems: Stems,
    heads: Heads,
    lexicon: Lexicon,
    flowing: Flowing,
    names: Vec<Arc<str>>,
    counted: Counted,
    pub(super) matching: MatchWeights,
    /// What each cue says for each move, by position.
    move_leans: Vec<Vec<i32>>,
}

/// Why there is no reader.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReaderFault {
    /// The cues are not right.
    #[error(transparent)]
    Cues(#[from] super::cues::CueFault),
    /// Another file is not right.
    #[error("the words or weights of the reader cannot be read: {0}")]
    Unreadable(String),
}

/// The positions of the cues that are counted rather than read.
#[derive(Debug)]
struct Counted {
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
    abuse: usize,
    to_the_grader: usize,
}

/// A reply as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The three axes, in the order they are always shown.
    pub axes: [AxisReading; 3],
    /// Why nothing can be earned, if so.
    pub gate: Option<Gate>,
    /// Whether it abuses the customer.
    pub abuse: bool,
    /// The words that earned or lost something, in the order of the text; none overlaps another.
    pub marks: Vec<Mark>,
    /// What would add most, if anything would.
    pub adds_most: Option<Addition>,
    /// How far it leans to each head, in hundredths; more than 0 means yes.
    pub leans: [i32; Head::ALL.len()],
}

/// What a reply comes to on one axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AxisReading {
    /// The axis.
    pub axis: Axis,
    /// -200 to 200 hundredths of a point: the sum of the evidence.
    pub sum: i32,
    /// What it is made of; the most first.
    pub evidence: Vec<Evidence>,
}

impl AxisReading {
    /// The points, -2 to 2: the sum rounded, halves away from zero.
    #[must_use]
    pub fn points(&self) -> i8 {
        let rounded = (self.sum.abs() + 50) / 100 * self.sum.signum();
        i8::try_from(rounded).unwrap_or_default()
    }
}

/// One line of a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub reason: Reason,
    /// Hundredths of a point.
    pub worth: i32,
    /// Where it stands in the text, in bytes; empty for what is nowhere in particular.
    pub spans: Vec<Range<usize>>,
}

/// Why a line stands in a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A cue, by its name.
    Cue(Arc<str>),
    /// Single words earn no point where no cue speaks for it, or one turns them round.
    WordsAlone,
    /// Words that have earned something in our own scenes.
    WordsFor,
    /// Words that have cost something there.
    WordsAgainst,
    /// What was earned does not count, for this reason.
    Gate(Gate),
    /// A sum is held to two points.
    Held,
}

/// Words in the text that earned or lost something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where they stand, in bytes.
    pub span: Range<usize>,
    /// The axis they did most on.
    pub axis: Axis,
    /// What they did there, in hundredths.
    pub worth: i32,
    /// The cue, by its name.
    pub cue: Arc<str>,
}

/// Something that a reply could have had as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// The axis it would help most.
    pub axis: Axis,
    /// The cue, by its name; the advice is `reading-add-NAME` in the words.
    pub cue: &'static str,
}

impl Reading {
    /// The reading on an axis.
    #[must_use]
    pub fn on(&self, axis: Axis) -> &AxisReading {
        let [curiosity, acknowledgement, de_escalation] = &self.axes;
        match axis {
            Axis::Curiosity => curiosity,
            Axis::Acknowledgement => acknowledgement,
            Axis::DeEscalation => de_escalation,
        }
    }

    /// The points on all three axes, -2 to 2 each.
    #[must_use]
    pub fn points(&self) -> Points {
        let [curiosity, acknowledgement, de_escalation] = self.axes.each_ref().map(AxisReading::points);
        Points { curiosity, acknowledgement, de_escalation }
    }

    /// How far it leans to a head, in hundredths; more than 0 means yes.
    #[must_use]
    pub fn lean(&self, head: Head) -> i32 {
        self.leans.get(head as usize).copied().unwrap_or_default()
    }
}

/// What can be added, and the axis it helps; the first that is missing on the axis that has least is named.
const ADDITIONS: &[(Axis, &str)] = &[
    (Axis::Acknowledgement, "their-words"),
    (Axis::Curiosity, "open-question"),
    (Axis::DeEscalation, "next-step"),
    (Axis::Acknowledgement, "you-feel"),
    (Axis::DeEscalation, "choice"),
];

/// What a text holds: each cue once, with all its places, as positions of words.
pub(super) struct Held {
    pub(super) text: Text,
    /// Sorted by cue.
    pub(super) cues: Vec<(usize, Vec<Range<usize>>)>,
    pub(super) taken: TakenUp,
    /// What single words are worth on the axes, by their positions.
    pub(super) words: Vec<(usize, [i32; 3])>,
}

impl Reader {
    /// The reader that ships with the program.
    ///
    /// Its files are part of the program and a test reads them; should they be broken all the same, the reader knows
    /// nothing and earns nobody anything.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Reader> = LazyLock::new(|| {
            Reader::read(CUES, WORDS, WEIGHTS, LEARNED, FLOW, MATCHING).unwrap_or_else(|_| Reader::knowing_nothing())
        });
        &SHIPPED
    }

    /// A reader whose cues have the worth that was set by hand: where training begins.
    ///
    /// # Errors
    /// Where the files that ship with the program are broken.
    pub fn by_hand() -> Result<Self, ReaderFault> {
        Self::read(CUES, WORDS, "{}", "{}", FLOW, MATCHING)
    }

    fn knowing_nothing() -> Self {
        let book = CueBook::empty();
        let heads = Heads::new(&book, &Weights::new());
        let matching = MatchWeights::default();
        Self {
            counted: Counted::of(&book),
            names: Vec::new(),
            heads,
            lexicon: Lexicon::default(),
            flowing: Flowing::default(),
            stems: Stems::none(),
            book,
            matching,
            move_leans: Vec::new(),
        }
    }

    /// Reads the files that make a reader: cues, words, weights, and how a written reply is found.
    ///
    /// # Errors
    /// Where one of them is broken.
    pub fn read(
        cues: &str,
        words: &str,
        weights: &str,
        learned: &str,
        flow: &str,
        matching: &str,
    ) -> Result<Self, ReaderFault> {
        let book = CueBook::read(cues)?;
        let stems = Stems::read(words).map_err(ReaderFault::Unreadable)?;
        let weights: Weights = ron::from_str(weights).map_err(|fault| ReaderFault::Unreadable(fault.to_string()))?;
        let learned: LearnedWords =
            ron::from_str(learned).map_err(|fault| ReaderFault::Unreadable(fault.to_string()))?;
        let flow: Flow = ron::from_str(flow).map_err(|fault| ReaderFault::Unreadable(fault.to_string()))?;
        let matching = ron::from_str(matching).map_err(|fault| ReaderFault::Unreadable(fault.to_string()))?;
        let heads = Heads::new(&book, &weights);
        let names = book.cues.iter().map(|cue| Arc::from(cue.id.as_str())).collect();
        let reader = Self {
            counted: Counted::of(&book),
            names,
            heads,
            lexicon: Lexicon::of(&learned),
            flowing: Flowing::of(&flow),
            stems,
            book,
            matching: MatchWeights::default(),
            move_leans: Vec::new(),
        };
        Ok(reader.with_matching(matching))
    }

    /// The same reader with other weights for the axes: how training hands on what it learned.
    #[must_use]
    pub fn with_weights(mut self, weights: &Weights) -> Self {
        self.heads = Heads::new(&self.book, weights);
        self
    }

    /// The same reader with other learned words.
    #[must_use]
    pub fn with_learned(mut self, learned: &LearnedWords) -> Self {
        self.lexicon = Lexicon::of(learned);
        self
    }

    /// The same reader with another way to find the written reply.
    #[must_use]
    pub fn with_matching(mut self, matching: MatchWeights) -> Self {
        let leans = |name: &Arc<str>| matching.moves.get(&**name).cloned().unwrap_or_default();
        self.move_leans = self.names.iter().map(leans).collect();
        self.matching = matching;
        self
    }

    /// What a cue is worth for a head, in hundredths.
    pub(super) fn worth(&self, cue: usize, head: Head) -> i32 {
        self.heads.worth(cue, head)
    }

    /// What the cues of a text come to for a head, in hundredths.
    pub(super) fn sum(&self, held: &Held, head: Head) -> i32 {
        held.cues.iter().map(|(cue, _)| self.heads.worth(*cue, head)).sum()
    }

    /// How far cues lean to the moves of a reply: 0 to 1000, 500 where they say nothing.
    pub(super) fn leaning(&self, cues: &[u32], moves: Moves) -> i32 {
        let (mut sum, mut count) = (0, 0);
        for (index, _) in Move::ALL.iter().enumerate().filter(|(_, one)| moves.contains(one)) {
            count += 1;
            for cue in cues {
                let leans = self.move_leans.get(*cue as usize).and_then(|leans| leans.get(index));
                sum += leans.copied().unwrap_or_default();
            }
        }
        if count == 0 { 500 } else { (500 + sum / count).clamp(0, 1_000) }
    }

    /// The names of all cues, in the order of the file.
    #[must_use]
    pub fn cue_names(&self) -> &[Arc<str>] {
        &self.names
    }

    /// What was heard, to hold replies beside: the customer's lines in order, the last one last, and the facts learned.
    #[must_use]
    pub fn heard(&self, lines: &[&str], facts: &[&str]) -> Heard {
        Heard::of(&self.stems, lines, facts)
    }

    /// Reads a reply. The same words after the same conversation always come to the same, on every machine.
    #[must_use]
    pub fn reading(&self, reply: &str, heard: &Heard) -> Reading {
        self.judged(&self.held(reply, heard))
    }

    /// What a text holds.
    pub(super) fn held(&self, reply: &str, heard: &Heard) -> Held {
        let text = Text::of(reply);
        let taken = heard.taken_up(&self.stems, &text);
        let mut cues: Vec<(usize, Vec<Range<usize>>)> = Vec::new();
        for FoundCue { cue, words } in self.book.find(&text) {
            // Words that were only repeated are not the speaker's own.
            if taken.copied.iter().any(|run| run.start <= words.start && words.end <= run.end) {
                continue;
            }
            match cues.last_mut() {
                Some((last, places)) if *last == cue => places.push(words),
                _ => cues.push((cue, vec![words])),
            }
        }
        self.count(reply, &text, &taken, &mut cues);
        cues.sort_by_key(|(cue, _)| *cue);
        let words = self.lexicon.worths(&self.stems, &text, |at| taken.copied.iter().any(|run| run.contains(&at)));
        Held { text, cues, taken, words }
    }

    /// Adds the cues that are counted rather than read.
    fn count(&self, reply: &str, text: &Text, taken: &TakenUp, cues: &mut Vec<(usize, Vec<Range<usize>>)>) {
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
            add(counted.shouting, vec![0..words]);
        }
        if reply.bytes().take(1_000).any(|byte| byte == b'!') {
            add(counted.exclaims, Vec::new());
        }
    }

    fn judged(&self, held: &Held) -> Reading {
        let has = |cue: usize| held.cues.iter().any(|(held, _)| *held == cue);
        let kinds = held
            .cues
            .iter()
            .filter(|(cue, places)| {
                !places.is_empty() && Axis::ALL.iter().any(|axis| self.heads.worth(*cue, Head::of(*axis)) >= 20)
            })
            .count();
        let ease = self.flowing.ease(&self.stems, &held.text).unwrap_or_default();
        let gate = match gate(&self.stems, &held.text, kinds, ease) {
            None if has(self.counted.to_the_grader) => Some(Gate::ToTheProgram),
            None if held.taken.mostly_copied => Some(Gate::Copied),
            found => found,
        };
        let axes = Axis::ALL.map(|axis| self.axis(axis, held, gate));
        let leans = Head::ALL.map(|head| self.lean(held, head));
        let adds_most = self.adds_most(held, &axes, gate);
        Reading { marks: self.marks(held), adds_most, axes, gate, abuse: has(self.counted.abuse), leans }
    }

    /// How far a text leans to a head: as far as the sentence that leans to it most.
    fn lean(&self, held: &Held, head: Head) -> i32 {
        let mut sums = vec![head.bias(); held.text.sentences.len()];
        let mut within = Vec::new();
        for (cue, places) in &held.cues {
            let worth = self.heads.worth(*cue, head);
            within.clear();
            within.extend(places.iter().filter_map(|words| Some(held.text.tokens.get(words.start)?.sentence)));
            within.dedup();
            for (index, sum) in sums.iter_mut().enumerate() {
                if places.is_empty() || within.contains(&index) {
                    *sum += worth;
                }
            }
        }
        sums.into_iter().max().unwrap_or_else(|| head.bias())
    }

    fn axis(&self, axis: Axis, held: &Held, gate: Option<Gate>) -> AxisReading {
        let mut evidence: Vec<Evidence> = held
            .cues
            .iter()
            .filter_map(|(cue, places)| {
                let worth = self.heads.worth(*cue, Head::of(axis));
                let name = self.names.get(*cue)?;
                let spans = places.iter().map(|words| held.text.span(words)).collect();
                (worth != 0).then(|| Evidence { reason: Reason::Cue(Arc::clone(name)), worth, spans })
            })
            .collect();
        evidence.extend(self.words(axis, held));
        evidence.sort_by_key(|line| -line.worth.abs());
        let line = |reason, worth| Evidence { reason, worth, spans: Vec::new() };
        evidence.extend(self.words_alone(&evidence, held).map(|worth| line(Reason::WordsAlone, worth)));
        if let Some(gate) = gate {
            // What was lost stays lost.
            let is_earned = |line: &&Evidence| line.worth > 0 || line.reason == Reason::WordsAlone;
            let earned: i32 = evidence.iter().filter(is_earned).map(|line| line.worth).sum();
            if earned > 0 {
                evidence.push(line(Reason::Gate(gate), -earned));
            }
        }
        let sum: i32 = evidence.iter().map(|line| line.worth).sum();
        let to = sum.clamp(-MOST, MOST);
        if to != sum {
            evidence.push(line(Reason::Held, to - sum));
        }
        AxisReading { axis, sum: to, evidence }
    }

    /// What is taken off again of what single words earned: all of it where a cue turns round what stands beside it,
    /// and what would make a point where no cue speaks for the axis.
    fn words_alone(&self, evidence: &[Evidence], held: &Held) -> Option<i32> {
        let of = |is: &dyn Fn(&Evidence) -> bool| -> i32 {
            evidence.iter().filter(|line| is(line)).map(|line| line.worth).sum()
        };
        let words = of(&|line| line.reason == Reason::WordsFor);
        let cues = of(&|line| line.worth > 0 && line.reason != Reason::WordsFor);
        let all = of(&|_| true);
        let turned = held.cues.iter().any(|(cue, _)| self.book.cues.get(*cue).is_some_and(|cue| cue.turns));
        let off = match turned {
            true => words,
            false if cues < CARRIES => (all - ALONE).clamp(0, words),
            false => 0,
        };
        (off > 0).then_some(-off)
    }

    /// What single words come to on an axis: those that earn, and those that cost.
    fn words(&self, axis: Axis, held: &Held) -> impl Iterator<Item = Evidence> {
        let on_axis: Vec<(usize, i32)> = held
            .words
            .iter()
            .filter_map(|(at, worth)| Some((*at, *worth.get(axis as usize)?)))
            .filter(|(_, worth)| *worth != 0)
            .collect();
        let line = |reason: Reason, sign: i32| {
            let of_sign = on_axis.iter().filter(|(_, worth)| worth.signum() == sign);
            let spans = of_sign
                .clone()
                .filter(|(_, worth)| worth.abs() >= TELLING)
                .map(|(at, _)| held.text.span(&(*at..at + 1)));
            Evidence { reason, worth: of_sign.clone().map(|(_, worth)| *worth).sum(), spans: spans.collect() }
        };
        let lines = [line(Reason::WordsFor, 1), line(Reason::WordsAgainst, -1)];
        lines.into_iter().filter(|line| line.worth != 0)
    }

    /// The words that did most, so that no word is marked twice.
    fn marks(&self, held: &Held) -> Vec<Mark> {
        let mut all: Vec<Mark> = Vec::new();
        for (cue, places) in &held.cues {
            let (Some(name), Some(own)) = (self.names.get(*cue), self.book.cues.get(*cue)) else { continue };
            let worth = |axis| self.heads.worth(*cue, Head::of(axis));
            // Where two axes gain the same, the cue's own is named.
            let most = Axis::ALL.into_iter().max_by_key(|axis| (worth(*axis).abs(), *axis == own.axis));
            let Some(axis) = most.filter(|axis| worth(*axis) != 0) else { continue };
            all.extend(places.iter().map(|words| Mark {
                span: held.text.span(words),
                axis,
                worth: worth(axis),
                cue: Arc::clone(name),
            }));
        }
        all.sort_by_key(|mark| (-mark.worth.abs(), mark.span.start));
        let mut marks: Vec<Mark> = Vec::new();
        for mark in all {
            let overlaps = |other: &Mark| mark.span.start < other.span.end && other.span.start < mark.span.end;
            if !mark.span.is_empty() && !marks.iter().any(overlaps) {
                marks.push(mark);
            }
        }
        marks.sort_by_key(|mark| mark.span.start);
        marks
    }

    fn adds_most(&self, held: &Held, axes: &[AxisReading; 3], gate: Option<Gate>) -> Option<Addition> {
        if gate == Some(Gate::Empty) {
            return None;
        }
        let has = |name: &str| {
            let cue = self.names.iter().position(|known| &**known == name);
            held.cues.iter().any(|(held, _)| Some(*held) == cue)
        };
        let sum = |axis: Axis| axes.iter().find(|reading| reading.axis == axis).map_or(0, |reading| reading.sum);
        let missing = ADDITIONS.iter().filter(|(axis, cue)| sum(*axis) < 150 && !has(cue));
        missing.min_by_key(|(axis, _)| sum(*axis)).map(|(axis, cue)| Addition { axis: *axis, cue })
    }
}

impl Counted {
    fn of(book: &CueBook) -> Self {
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

#[cfg(test)]
mod tests;
