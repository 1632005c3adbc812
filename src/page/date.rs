//! A moment as a date in words.

use crate::words::Words;

/// A moment in seconds since 1970 in words, UTC.
pub(super) fn dated(seconds: u64, words: &Words) -> String {
    let [year, month, day] = day(seconds / 86_400);
    let time = format!("{:02}:{:02}", seconds / 3_600 % 24, seconds / 60 % 60);
    let month = i64::try_from(month).unwrap_or_default();
    let values = [
        ("year", year.to_string().into()),
        ("month", month.into()),
        ("day", day.to_string().into()),
        ("time", time.into()),
    ];
    words.with("page-date", &values)
}

/// Year, month and day of a day counted from 1 January 1970.
fn day(days: u64) -> [u64; 3] {
    // Years begin in March here, so that the day that comes every fourth year is the last of one; 400 years have
    // 146,097 days.
    let days = days.saturating_add(719_468);
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    [era * 400 + year + later, month, of_month]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_its_date() {
        let words = Words::english();
        let check = |seconds, expected: &str| assert_eq!(dated(seconds, &words), expected);
        check(0, "1 January 1970, 00:00 UTC");
        check(951_782_340, "28 February 2000, 23:59 UTC");
        check(951_782_400, "29 February 2000, 00:00 UTC");
        check(1_709_164_800, "29 February 2024, 00:00 UTC");
        check(1_795_340_447, "22 November 2026, 09:40 UTC");
        check(4_107_542_399, "28 February 2100, 23:59 UTC");
        check(4_107_542_400, "1 March 2100, 00:00 UTC");
        assert!(dated(u64::MAX, &words).ends_with("UTC"));
    }
}
