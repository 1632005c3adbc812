//! How the trainee talked: the axes beside each other, the learning points, the ratios.

use super::Telling;
use crate::scenario::Axis;
use crate::scoring::{AxisResult, Marks, Outcome, Ratio, Standing};
use crate::words::{Value, axis_key, profile_key};

/// One axis in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::page) struct AxisTold {
    pub(in crate::page) axis: Axis,
    pub(in crate::page) name: String,
    /// How often it was met.
    pub(in crate::page) word: String,
    /// 0 to 100, and the same in words; none where it was never in play.
    pub(in crate::page) score: Option<(u8, String)>,
    /// The turns it rests on.
    pub(in crate::page) sentence: String,
}

/// One ratio in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::page) struct RatioTold {
    pub(in crate::page) name: String,
    pub(in crate::page) ratio: Ratio,
    /// “3 : 4”, “3 of 4”, or that it did not come up.
    pub(in crate::page) value: String,
    /// “fair”, “good”; none without marks.
    pub(in crate::page) standing: Option<String>,
    /// From where on it is fair and good.
    pub(in crate::page) marks: Option<String>,
    /// All of it in one line.
    pub(in crate::page) told: String,
}

impl Telling<'_> {
    /// The three axes.
    pub(in crate::page) fn axes(&self) -> Vec<AxisTold> {
        let told = |result: &AxisResult| AxisTold {
            axis: result.axis,
            name: self.text(axis_key(result.axis)),
            word: self.text(profile_key(result.axis, result.score)),
            score: result.score.map(|score| {
                (score, self.with("page-score", &[("score", usize::from(score).into())])) //
            }),
            sentence: self.axis_sentence(result),
        };
        self.looked.debrief.axes.iter().map(told).collect()
    }

    /// An axis in one line.
    pub(in crate::page) fn axis_line(&self, axis: &AxisTold) -> String {
        match axis.score {
            None => format!("{} {}", self.label(&axis.name), axis.word),
            Some((score, _)) => self.with(
                "page-bar",
                &[
                    ("axis", axis.name.as_str().into()),
                    ("word", axis.word.as_str().into()),
                    ("score", usize::from(score).into()),
                ],
            ),
        }
    }

    fn axis_sentence(&self, axis: &AxisResult) -> String {
        let key = match (axis.score, axis.earned.is_empty(), axis.lost.is_empty(), axis.missed.is_empty()) {
            (None, ..) => "page-not-in-play",
            (_, false, false, _) => "page-earned-lost",
            (_, false, true, false) => "page-earned-missed",
            (_, false, true, true) => "page-earned",
            (_, true, false, false) => "page-lost-missed",
            (_, true, false, true) => "page-lost-at",
            (_, true, true, false) => "page-missed",
            (_, true, true, true) => "page-nothing-taken",
        };
        let turns = [("earned", &axis.earned), ("lost", &axis.lost), ("missed", &axis.missed)];
        self.with(key, &turns.map(|(name, turns)| (name, self.at_turns(turns).into())))
    }

    /// The rules to try: how far each was followed, and the rule.
    pub(in crate::page) fn tried(&self) -> Vec<(Outcome, String, &str)> {
        let points = self.looked.debrief.learning_points.iter();
        points
            .map(|point| {
                let word = self.text(match point.outcome {
                    Outcome::Done => "page-done",
                    Outcome::Partly => "page-partly",
                    Outcome::NotThisTime => "page-not-this-time",
                });
                (point.outcome, word, point.rule.as_str())
            })
            .collect()
    }

    /// The three ratios.
    pub(in crate::page) fn ratios(&self) -> [RatioTold; 3] {
        let ratios = &self.looked.debrief.ratios;
        let (part, whole) = (("page-ratio-of", "page-ratio-mark-of"), ("page-ratio-to", "page-ratio-mark-to"));
        [
            self.ratio("page-reflections-to-questions", ratios.reflections_to_questions, whole),
            self.ratio("page-complex-reflections", ratios.complex_reflections, part),
            self.ratio("page-open-questions", ratios.open_questions, part),
        ]
    }

    fn ratio(&self, name: &str, ratio: Ratio, (value, mark): (&str, &str)) -> RatioTold {
        let number = |number: u32| i64::from(number).into();
        let name = self.text(name);
        let value = match ratio.of {
            0 => self.text("page-ratio-none"),
            _ => self.with(value, &[("part", number(ratio.part)), ("of", number(ratio.of))]),
        };
        let standing = ratio.standing().map(|standing| {
            self.text(match standing {
                Standing::Below => "page-below",
                Standing::Fair => "page-fair",
                Standing::Good => "page-good",
            })
        });
        let marks = ratio.marks.map(|Marks { fair, good }| {
            let from = |hundredths| self.with(mark, &[("hundredths", number(hundredths))]);
            self.with("page-ratios-marks", &[("fair", from(fair).into()), ("good", from(good).into())])
        });
        let text = |text: &str| Value::from(text.to_owned());
        let told = match &standing {
            Some(standing) => self.with(
                "page-ratio-marked",
                &[("ratio", text(&name)), ("value", text(&value)), ("standing", text(standing))],
            ),
            None => self.with("page-ratio-told", &[("ratio", text(&name)), ("value", text(&value))]),
        };
        RatioTold { name, ratio, value, standing, marks, told }
    }
}
