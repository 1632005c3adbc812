//! A moment as a date in words.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::words::Words;

/// A moment in seconds since 1970 in words, UTC; the last that a calendar has, where it lies beyond.
pub(super) fn dated(seconds: u64, words: &Words) -> String {
    let moment = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    let moment = moment.unwrap_or(Timestamp::MAX).to_zoned(TimeZone::UTC);
    let values = [
        ("year", moment.year().to_string().into()),
        ("month", i64::from(moment.month()).into()),
        ("day", moment.day().to_string().into()),
        ("time", moment.strftime("%H:%M").to_string().into()),
    ];
    words.with("page-date", &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

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

    #[test]
    fn a_date_stands_in_the_order_of_the_language() {
        let check = |tag, expected: &str| {
            let words = Words::of(Language::of_tag(tag).unwrap_or_default());
            assert_eq!(dated(1_795_340_447, &words), expected);
        };
        check("en", "22 November 2026, 09:40 UTC");
        check("de", "22. November 2026, 09:40 UTC");
        check("es", "22 de noviembre de 2026, 09:40 UTC");
    }
}
