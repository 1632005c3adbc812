//! Days in words, and days put together to weeks.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::screens::progress::WeekPoint;
use crate::records::Day;
use crate::words::Words;

/// The seconds of a day.
pub(super) const DAY: u64 = 86_400;

/// How many weeks a chart shows at most: the newest.
pub(super) const MOST_WEEKS: u64 = 52;

/// Fewer weeks than this make no line.
const LEAST_WEEKS: usize = 3;

/// The day of a moment in words as they are used now; both in seconds since 1970.
pub(in crate::app) fn day_told(words: &Words, moment: u64, now: u64) -> String {
    day_in_words(words, moment / DAY, now / DAY)
}

/// A day in words as they are used on `today`; both counted from 1970.
pub(super) fn day_in_words(words: &Words, day: u64, today: u64) -> String {
    match today.checked_sub(day) {
        Some(0) => return words.text("progress-today"),
        Some(1) => return words.text("progress-yesterday"),
        _ => {}
    }
    let (date, now) = (date(day), date(today));
    let year = if date.year() == now.year() { "this".to_owned() } else { date.year().to_string() };
    let values =
        [("day", date.day().to_string().into()), ("month", i64::from(date.month()).into()), ("year", year.into())];
    words.with("progress-day", &values)
}

/// The date of a day counted from 1970; the last that a calendar has, where it lies beyond.
fn date(day: u64) -> Date {
    let moment = i64::try_from(day.saturating_mul(DAY)).ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    moment.unwrap_or(Timestamp::MAX).to_zoned(TimeZone::UTC).date()
}

/// What the newest weeks came to, oldest first; none where there are too few. A week begins on a Monday.
pub(super) fn weeks(days: &[Day]) -> Vec<WeekPoint> {
    // The first day of 1970 was a Thursday.
    let week_of = |day: u64| (day + 3) / 7;
    let newest = days.last().map_or(0, |day| week_of(day.day));
    let mut weeks: Vec<(u64, [(f64, f64); 3])> = Vec::new();
    for day in days.iter().filter(|day| newest - week_of(day.day).min(newest) < MOST_WEEKS) {
        let week = week_of(day.day);
        if weeks.last().is_none_or(|(last, _)| *last != week) {
            weeks.push((week, [(0.0, 0.0); 3]));
        }
        let Some((_, sums)) = weeks.last_mut() else { continue };
        #[expect(clippy::cast_precision_loss, reason = "runs of a day")]
        let runs = day.ended as f64;
        for ((sum, count), mean) in sums.iter_mut().zip(day.mean) {
            if let Some(mean) = mean {
                *sum += mean * runs;
                *count += runs;
            }
        }
    }
    if weeks.len() < LEAST_WEEKS {
        return Vec::new();
    }
    let mean = |(sum, count): (f64, f64)| (count > 0.0).then(|| sum / count);
    let point =
        |(week, sums): (u64, [(f64, f64); 3])| WeekPoint { day: (week * 7).saturating_sub(3), means: sums.map(mean) };
    weeks.into_iter().map(point).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;

    #[test]
    fn a_day_is_told_as_one_says_it() {
        let words = Words::english();
        // 22 November 2026.
        let today = 20_779;
        let check = |day: u64, expected: &str| assert_eq!(day_in_words(&words, day, today), expected);
        check(today, "today");
        check(today - 1, "yesterday");
        check(today - 10, "12 November");
        check(today - 326, "31 December 2025");
        // A clock that was put back.
        check(today + 1, "23 November");
    }

    #[test]
    fn days_make_weeks_from_monday_to_sunday_weighted_by_their_runs() {
        let day = |day, ended, mean: [Option<f64>; 3]| Day { day, ended, mean, best: [None; 3] };
        let all = |mean| [Some(mean), None, Some(mean)];
        // 16 November 2026 was a Monday.
        let monday = 20_773;
        let days = [
            day(monday - 14, 1, all(10.0)),
            day(monday - 1, 1, all(50.0)),
            day(monday, 1, all(20.0)),
            day(monday + 6, 3, all(60.0)),
        ];
        let weeks = weeks(&days);
        let told: Vec<_> = weeks.iter().map(|week| (week.day, week.means[0], week.means[1])).collect();
        let expected = [(monday - 14, Some(10.0), None), (monday - 7, Some(50.0), None), (monday, Some(50.0), None)];
        assert_eq!(told, expected);
        // Two weeks are no line, and what is a year old is not shown.
        assert_eq!(super::weeks(&days[2..]), []);
        let old = [vec![day(monday - 400, 5, all(90.0))], days.to_vec()].concat();
        assert_eq!(super::weeks(&old), weeks);
    }
}
