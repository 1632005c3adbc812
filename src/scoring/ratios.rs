//! How somebody talked, as ratios that counselling uses: open questions, reflections to questions, complex reflections.

use super::debrief::TurnResult;
use crate::scenario::Move;

/// Three ratios over the replies of a run, from the moves that the author gave them.
///
/// A question is an open, a closed or a leading one. A reflection says back what was said: a plain one
/// (`Reflection`), one that puts together what was said (`Summary`), or one that names the feeling or the meaning
/// (`DeepReflection`), which alone is complex. A reply counts once for each of its moves.
///
/// The marks are those of the Motivational Interviewing Treatment Integrity code, MITI 4, as table 3 of PMC9461167
/// (`https://pmc.ncbi.nlm.nih.gov/articles/PMC9461167/`) gives them: fair is basic competence, good is proficiency. They
/// come from counselling and show a direction; they are no bar to clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ratios {
    /// Open questions among all questions. It has no marks.
    pub open_questions: Ratio,
    /// Reflections to questions: fair from 1:1, good from 2:1.
    pub reflections_to_questions: Ratio,
    /// Complex reflections among all reflections: fair from 40 in 100, good from 50.
    pub complex_reflections: Ratio,
}

/// How many of one thing there were to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ratio {
    /// How many of the one.
    pub part: u32,
    /// How many of the other; with 0 there is nothing to divide, and the ratio “did not come up”.
    pub of: u32,
    /// From where on it is fair and good; none where there are no marks.
    pub marks: Option<Marks>,
}

/// From where on a ratio is fair and good, in parts of 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Fair from here on.
    pub fair: u32,
    /// Good from here on.
    pub good: u32,
}

/// Where a ratio stands against its marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Below the mark for fair.
    Below,
    /// Fair, and not yet good.
    Fair,
    /// Good.
    Good,
}

impl Ratio {
    /// The part by the whole, 0 or more; none where it did not come up.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.part) / f64::from(self.of))
    }

    /// Where it stands against its marks; none where it has none, or did not come up.
    #[must_use]
    pub fn standing(self) -> Option<Standing> {
        let Marks { fair, good } = self.marks.filter(|_| self.of > 0)?;
        // Exact: whole numbers are compared, no rounding lifts a ratio over a mark.
        let reaches = |mark: u32| 100 * u64::from(self.part) >= u64::from(mark) * u64::from(self.of);
        Some(match (reaches(fair), reaches(good)) {
            (_, true) => Standing::Good,
            (true, false) => Standing::Fair,
            (false, false) => Standing::Below,
        })
    }
}

impl Ratios {
    /// The ratios of the turns of a run.
    #[must_use]
    pub fn of(turns: &[TurnResult]) -> Self {
        let count = |counted: &[Move]| {
            let moves = turns.iter().flat_map(|turn| &turn.moves).filter(|done| counted.contains(done));
            u32::try_from(moves.count()).unwrap_or(u32::MAX)
        };
        let questions = count(&[Move::OpenQuestion, Move::ClosedQuestion, Move::LeadingQuestion]);
        let reflections = count(&[Move::Reflection, Move::Summary, Move::DeepReflection]);
        Self {
            open_questions: Ratio { part: count(&[Move::OpenQuestion]), of: questions, marks: None },
            reflections_to_questions: Ratio {
                part: reflections,
                of: questions,
                marks: Some(Marks { fair: 100, good: 200 }),
            },
            complex_reflections: Ratio {
                part: count(&[Move::DeepReflection]),
                of: reflections,
                marks: Some(Marks { fair: 40, good: 50 }),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_stands_where_whole_numbers_put_it() {
        fn check(part: u32, of: u32, (fair, good): (u32, u32), value: Option<f64>, standing: Option<Standing>) {
            let ratio = Ratio { part, of, marks: Some(Marks { fair, good }) };
            assert_eq!((ratio.value(), ratio.standing()), (value, standing), "{part} to {of}");
        }
        use Standing::{Below, Fair, Good};
        let (reflections, complex) = ((100, 200), (40, 50));
        check(0, 0, reflections, None, None);
        check(3, 0, reflections, None, None);
        check(3, 4, reflections, Some(0.75), Some(Below));
        check(4, 4, reflections, Some(1.0), Some(Fair));
        check(8, 4, reflections, Some(2.0), Some(Good));
        check(2, 5, complex, Some(0.4), Some(Fair));
        check(1, 2, complex, Some(0.5), Some(Good));
        check(0, 7, complex, Some(0.0), Some(Below));
        assert_eq!(Ratio { part: 3, of: 4, marks: None }.standing(), None);
    }
}
