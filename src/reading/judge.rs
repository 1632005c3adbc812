//! From what a text holds to what it comes to: sums, marks, and what would add most.

use std::sync::Arc;

use super::coherence::{Gate, gate};
use super::heads::Head;
use super::reader::{Held, Reader};
use super::sums::{Addition, AxisReading, Evidence, MOST, Mark, Reading, Reason};
use crate::scenario::Axis;

/// So much must cues earn on an axis before single words can make a point there.
const CARRIES: i32 = 20;

/// What single words come to at most without them: one point.
const ALONE: i32 = 100;

/// From so many hundredths on a single word is shown as evidence.
const TELLING: i32 = 8;

/// What can be added, and the axis it helps; the first that is missing on the axis that has least is named.
pub(super) const ADDITIONS: &[(Axis, &str)] = &[
    (Axis::Acknowledgement, "their-words"),
    (Axis::Curiosity, "open-question"),
    (Axis::DeEscalation, "next-step"),
    (Axis::Acknowledgement, "you-feel"),
    (Axis::DeEscalation, "choice"),
];

impl Reader {
    pub(super) fn judged(&self, held: &Held) -> Reading {
        let kinds = held
            .cues
            .iter()
            .filter(|(cue, places)| {
                !places.is_empty() && Axis::ALL.iter().any(|axis| self.heads.worth(*cue, Head::of(*axis)) >= 20)
            })
            .count();
        let ease = self.flowing.ease(&self.stems, &held.text).unwrap_or_default();
        let gate = match gate(&self.stems, &held.text, kinds, ease) {
            None if held.has(self.counted.to_the_grader) => Some(Gate::ToTheProgram),
            None if held.taken.mostly_copied => Some(Gate::Copied),
            found => found,
        };
        let axes = Axis::ALL.map(|axis| self.axis(axis, held, gate));
        let leans = Head::ALL.map(|head| self.lean(held, head));
        let adds_most = self.adds_most(held, &axes, gate);
        Reading { marks: self.marks(held), adds_most, axes, gate, abuse: held.has(self.counted.abuse), leans }
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
        let abuse = self.names.get(self.counted.abuse).filter(|_| held.has(self.counted.abuse));
        if let Some(abuse) = abuse {
            // Beside it there is nothing to say of the rest.
            evidence.retain(|line| line.reason == Reason::Cue(Arc::clone(abuse)));
            evidence.iter_mut().for_each(|line| line.worth = line.worth.max(-MOST));
        } else if self.turned(axis, held) {
            evidence.retain(|line| line.worth < 0);
        }
        evidence.sort_by_key(|line| -line.worth.abs());
        let line = |reason, worth| Evidence { reason, worth, spans: Vec::new() };
        evidence.extend(self.words_alone(&evidence).map(|worth| line(Reason::WordsAlone, worth)));
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

    /// What is taken off again of what single words earned where no cue speaks for the axis: what is more than a point.
    fn words_alone(&self, evidence: &[Evidence]) -> Option<i32> {
        let of = |is: &dyn Fn(&Evidence) -> bool| -> i32 {
            evidence.iter().filter(|line| is(line)).map(|line| line.worth).sum()
        };
        let words = of(&|line| line.reason == Reason::WordsFor);
        let cues = of(&|line| line.worth > 0 && line.reason != Reason::WordsFor);
        let all = of(&|_| true);
        let off = if cues < CARRIES { (all - ALONE).clamp(0, words) } else { 0 };
        (off > 0).then_some(-off)
    }

    /// Whether something in a text turns round on an axis what stands beside it: nothing is earned there then.
    fn turned(&self, axis: Axis, held: &Held) -> bool {
        let turns = |cue: usize| {
            let costs = self.heads.worth(cue, Head::of(axis)) < 0;
            cue == self.counted.abuse || (costs && self.book.cues.get(cue).is_some_and(|cue| cue.turns))
        };
        held.cues.iter().any(|(cue, _)| turns(*cue))
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
            let counts = |axis: &Axis| worth(*axis) < 0 || (worth(*axis) > 0 && !self.turned(*axis, held));
            let Some(axis) = most.filter(counts) else { continue };
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
        if gate == Some(Gate::Empty) || held.has(self.counted.abuse) {
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
