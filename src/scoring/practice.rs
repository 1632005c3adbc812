//! What to practise next, and how the scores of an axis went over time.
//!
//! Practice is spaced. That a pause between two sittings makes what was learned last longer, and that the best pause
//! grows with how long it should last, was measured with 1,350 people by Cepeda, Vul, Rohrer, Wixted and Pashler
//! (Spacing effects in learning, Psychological Science 19, 2008, doi 10.1111/j.1467-9280.2008.02209.x): the best pause
//! was 20 to 40 per cent of a week, and 5 to 10 per cent of a year. That pauses which grow from one sitting to the next
//! keep more at hand on the way than equal ones, for the same in the end, is what Kang, Lindsey, Mozer and Pashler found
//! over four weeks (Psychonomic Bulletin & Review 21, 2014, doi 10.3758/s13423-014-0636-z). [`PAUSES`] lies in between:
//! its first is 28 per cent of a week, its last 8 per cent of a year.

use crate::scenario::Axis;

/// How many days to let go by after the first sitting, the second, and so on; after the last of these always as many.
pub const PAUSES: [u64; 5] = [2, 4, 8, 16, 30];

const DAY: u64 = 86_400;

/// Below this score on an axis a sitting does not lengthen the pause: the scene is to be met again soon.
const HALF: u8 = 46;

/// What is known of practice with one scenario.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Practised {
    /// The scenario's id.
    pub scenario: String,
    /// On how many different days a run came to its ending.
    pub days: usize,
    /// When a run came to its ending last, in seconds since 1970, UTC; none where nobody was met yet.
    pub last: Option<u64>,
    /// The scores of the newest run, 0 to 100, in the order of the axes.
    pub scores: [Option<u8>; 3],
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextPractice<'a> {
    /// Meet this one again.
    Due {
        /// The scenario's id.
        scenario: &'a str,
        /// How many days have gone by since.
        days: u64,
        /// The axis on which there is most to gain there; none where no score is known.
        gain: Option<Axis>,
    },
    /// Nobody is due.
    NobodyDue {
        /// The first scenario that was never met.
        new: Option<&'a str>,
        /// The scenario that is due first from now on, and in how many days.
        soonest: Option<(&'a str, u64)>,
    },
}

impl Practised {
    /// When the pause is over, in seconds since 1970, UTC; none where nobody was met yet.
    #[must_use]
    pub fn due(&self) -> Option<u64> {
        let went_badly = self.scores.iter().flatten().any(|score| *score < HALF);
        let sittings = if went_badly { 1 } else { self.days.max(1) };
        let pause = PAUSES.get(sittings - 1).or(PAUSES.last()).copied().unwrap_or_default();
        self.last.map(|last| last.saturating_add(pause * DAY))
    }

    fn on(&self, axis: Axis) -> Option<u8> {
        Axis::ALL.into_iter().zip(self.scores).find(|(of, _)| *of == axis).and_then(|(_, score)| score)
    }
}

/// What to practise next: of the scenarios whose pause is over, the one that stands lowest on the weakest axis; of equal
/// ones, the one that waits longest. `practised` is in the order in which the scenarios are offered; `now` is in seconds
/// since 1970, UTC.
#[must_use]
pub fn next_practice(practised: &[Practised], weakest: Option<Axis>, now: u64) -> NextPractice<'_> {
    let due = practised.iter().filter_map(|one| Some((one, one.due()?)));
    let over = due.clone().filter(|(_, due)| *due <= now);
    // A scenario in which the axis did not come up has nothing to gain on it.
    let stands = |one: &Practised| weakest.and_then(|axis| one.on(axis)).unwrap_or(u8::MAX);
    if let Some((one, _)) = over.min_by_key(|(one, due)| (stands(one), *due)) {
        let gain = weakest.filter(|axis| one.on(*axis).is_some()).or(weakest);
        let days = now.saturating_sub(one.last.unwrap_or(now)) / DAY;
        return NextPractice::Due { scenario: &one.scenario, days, gain };
    }
    let soonest = due.min_by_key(|(_, due)| *due);
    NextPractice::NobodyDue {
        new: practised.iter().find(|one| one.last.is_none()).map(|one| one.scenario.as_str()),
        soonest: soonest.map(|(one, due)| (one.scenario.as_str(), (due - now).div_ceil(DAY))),
    }
}

/// The axis that stands lowest on the whole: the least mean over runs in which it was in play. None where none was.
#[must_use]
pub fn weakest_axis(runs: &[[Option<u8>; 3]]) -> Option<Axis> {
    let standing = Axis::ALL.into_iter().enumerate().filter_map(|(place, axis)| {
        let scores = runs.iter().filter_map(|scores| scores.get(place).copied().flatten());
        Some((axis, mean(scores.map(f64::from))?))
    });
    standing.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(axis, _)| axis)
}

/// How the scores of an axis went over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trend {
    /// The later half stands clearly higher.
    Growing,
    /// The later half stands clearly lower.
    Falling,
    /// Large steps in both directions.
    UpAndDown,
    /// Much the same all along.
    Steady,
}

/// How far the halves must lie apart to count as more than chance.
const APART: f64 = 10.0;

/// How large a step is on the whole where scores go up and down.
const LARGE: f64 = 8.0;

/// How scores went, oldest first; none where there are fewer than four.
#[must_use]
pub fn trend(scores: &[f64]) -> Option<Trend> {
    let (first, last) = (scores.first()?, scores.last()?);
    if scores.len() < 4 {
        return None;
    }
    let half = scores.len() / 2;
    let earlier = mean(scores.iter().take(half).copied())?;
    let later = mean(scores.iter().rev().take(half).copied())?;
    let apart = later - earlier;
    let steps = scores.iter().zip(scores.iter().skip(1)).map(|(one, next)| (next - one).abs());
    let (way, step) = (steps.clone().sum::<f64>(), mean(steps)?);
    let wanders = step >= LARGE && (last - first).abs() * 2.0 < way;
    Some(match apart {
        _ if wanders && apart.abs() < 2.0 * APART => Trend::UpAndDown,
        _ if apart >= APART => Trend::Growing,
        _ if apart <= -APART => Trend::Falling,
        _ => Trend::Steady,
    })
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred runs")]
fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_usize), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / count as f64)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    const NOW: u64 = 1_000 * DAY;

    /// Met so many days ago, on so many days, with these scores in the end.
    fn met(scenario: &str, ago: u64, days: usize, scores: [u8; 3]) -> Practised {
        let last = Some(NOW - ago * DAY);
        Practised { scenario: scenario.to_owned(), days, last, scores: scores.map(Some) }
    }

    fn new(scenario: &str) -> Practised {
        Practised { scenario: scenario.to_owned(), ..Practised::default() }
    }

    #[test]
    fn the_pause_grows_with_each_day_of_practice_and_stays_short_where_it_went_badly() {
        let check = |days: usize, scores: [u8; 3], pause: u64| {
            let due = met("any", 0, days, scores).due();
            assert_eq!(due, Some(NOW + pause * DAY), "after {days} days with {scores:?}");
        };
        for (days, pause) in [(0, 2), (1, 2), (2, 4), (3, 8), (4, 16), (5, 30), (6, 30), (500, 30)] {
            check(days, [80, 70, 46], pause);
        }
        check(4, [80, 45, 90], 2);
        assert_eq!(new("any").due(), None);
    }

    #[test]
    fn who_is_due_comes_by_the_weakest_axis_and_then_by_how_long_they_wait() {
        fn check(practised: &[Practised], weakest: Option<Axis>, expected: NextPractice<'_>) {
            assert_eq!(next_practice(practised, weakest, NOW), expected, "{practised:?}");
        }
        let due = |scenario, days, gain| NextPractice::Due { scenario, days, gain };
        let acknowledgement = Some(Axis::Acknowledgement);
        let two = [met("mickey", 9, 1, [70, 80, 90]), met("ines", 3, 1, [70, 50, 90])];
        check(&two, acknowledgement, due("ines", 3, acknowledgement));
        check(&two, Some(Axis::Curiosity), due("mickey", 9, Some(Axis::Curiosity)));
        check(&two, None, due("mickey", 9, None));
        // Not due yet: met yesterday, or on many days already.
        check(&[met("ines", 1, 1, [70, 50, 90]), two[0].clone()], acknowledgement, due("mickey", 9, acknowledgement));
        check(&[met("ines", 9, 4, [70, 50, 90]), two[0].clone()], acknowledgement, due("mickey", 9, acknowledgement));
        // An axis that did not come up is not what makes somebody next.
        let silent = Practised { scores: [Some(70), None, Some(80)], ..met("ruth", 30, 1, [0; 3]) };
        check(&[silent, two[1].clone()], acknowledgement, due("ines", 3, acknowledgement));
        let nobody = |new, soonest| NextPractice::NobodyDue { new, soonest };
        check(&[], None, nobody(None, None));
        check(&[new("mickey"), new("ines")], None, nobody(Some("mickey"), None));
        let yesterday = met("mickey", 1, 2, [70; 3]);
        check(&[yesterday.clone(), new("ines")], acknowledgement, nobody(Some("ines"), Some(("mickey", 3))));
        // A clock that was put back is no reason to fall over.
        let tomorrow = Practised { last: Some(NOW + DAY), ..yesterday };
        check(&[tomorrow], None, nobody(None, Some(("mickey", 5))));
    }

    #[test]
    fn the_weakest_axis_has_the_least_mean_where_it_was_in_play() {
        let check = |runs: &[[Option<u8>; 3]], expected| assert_eq!(weakest_axis(runs), expected, "{runs:?}");
        check(&[], None);
        check(&[[None; 3]], None);
        check(&[[Some(50), Some(40), Some(60)], [Some(10), Some(40), Some(60)]], Some(Axis::Curiosity));
        check(&[[Some(50), Some(40), None], [Some(50), Some(42), Some(41)]], Some(Axis::Acknowledgement));
        check(&[[Some(50), Some(40), None], [Some(50), Some(50), Some(41)]], Some(Axis::DeEscalation));
        // Of equal ones the first.
        check(&[[Some(50), Some(50), Some(50)]], Some(Axis::Curiosity));
    }

    #[test]
    fn scores_over_time_have_their_word() {
        let check = |scores: &[u8], expected| {
            let scores: Vec<f64> = scores.iter().map(|score| f64::from(*score)).collect();
            assert_eq!(trend(&scores), expected, "{scores:?}");
        };
        check(&[], None);
        check(&[20, 50, 80], None);
        check(&[34, 41, 38, 52, 60, 55, 66, 74], Some(Trend::Growing));
        check(&[50, 44, 58, 49, 62, 51, 70, 68], Some(Trend::UpAndDown));
        check(&[66, 70, 64, 72, 71, 78, 76, 81], Some(Trend::Steady));
        check(&[80, 82, 60, 55], Some(Trend::Falling));
        // Far apart is more than up and down.
        check(&[52, 64, 40, 48, 20, 23, 24, 15], Some(Trend::Falling));
        check(&[50, 50, 50, 50], Some(Trend::Steady));
    }
}
