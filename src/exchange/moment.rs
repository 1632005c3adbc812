//! Moments and durations as ISO 8601 writes them, always in UTC.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp, civil};
use serde::{Deserialize, Serialize};

/// A moment, to the second: seconds since 1970, UTC. Written like `2026-11-22T09:20:00Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Moment(pub u64);

/// A text is no moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no day and no moment")]
pub struct NotAMoment(pub String);

impl Moment {
    /// The last moment that can be written: the end of the year 9999.
    pub const LAST: Self = Self(253_402_207_199);

    /// So many seconds later.
    #[must_use]
    pub fn after(self, seconds: u64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Its day, in UTC: `2026-11-22`.
    #[must_use]
    pub fn day(self) -> String {
        self.timestamp().strftime("%Y-%m-%d").to_string()
    }

    /// Its day and its minute, in UTC, as they stand in the name of a file: `20261122-0915`.
    #[must_use]
    pub fn in_a_name(self) -> String {
        self.timestamp().strftime("%Y%m%d-%H%M").to_string()
    }

    fn timestamp(self) -> Timestamp {
        let seconds = i64::try_from(self.0.min(Self::LAST.0)).unwrap_or_default();
        Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.timestamp())
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}

impl TryFrom<String> for Moment {
    type Error = NotAMoment;

    fn try_from(text: String) -> Result<Self, NotAMoment> {
        text.parse()
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    /// A moment with its distance from UTC, or a day like `2026-11-22`, which is its first moment in UTC.
    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let moment = text.parse::<Timestamp>().ok().or_else(|| {
            let day = text.parse::<civil::Date>().ok().filter(|_| text.len() == "2026-11-22".len())?;
            day.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|day| day.timestamp())
        });
        moment
            .and_then(|moment| u64::try_from(moment.as_second()).ok())
            .map(Self)
            .ok_or_else(|| NotAMoment(text.to_owned()))
    }
}

/// So many seconds as ISO 8601 writes a duration: `PT1M5S`.
#[must_use]
pub fn duration(seconds: u64) -> String {
    SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX)).to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_moment_is_written_in_utc_and_read_back() {
        fn check(seconds: u64, expected: &str) {
            assert_eq!(Moment(seconds).to_string(), expected);
            assert_eq!(expected.parse(), Ok(Moment(seconds)));
        }
        check(0, "1970-01-01T00:00:00Z");
        check(1_795_339_200, "2026-11-22T09:20:00Z");
        check(Moment::LAST.0, "9999-12-30T21:59:59Z");
        assert_eq!(Moment(u64::MAX).to_string(), Moment::LAST.to_string());
    }

    #[test]
    fn a_moment_has_its_day() {
        fn check(seconds: u64, day: &str, in_a_name: &str) {
            assert_eq!((Moment(seconds).day().as_str(), Moment(seconds).in_a_name().as_str()), (day, in_a_name));
        }
        check(0, "1970-01-01", "19700101-0000");
        check(951_782_399, "2000-02-28", "20000228-2359");
        check(951_782_400, "2000-02-29", "20000229-0000");
        check(1_795_338_900, "2026-11-22", "20261122-0915");
        check(4_107_542_400, "2100-03-01", "21000301-0000");
        check(u64::MAX, "9999-12-30", "99991230-2159");
    }

    #[test]
    fn a_moment_is_read_as_others_write_it() {
        fn check(text: &str, expected: Option<u64>) {
            assert_eq!(text.parse::<Moment>().ok(), expected.map(Moment), "{text}");
        }
        check("2026-11-22", Some(1_795_305_600));
        check("2026-11-22T10:20:00+01:00", Some(1_795_339_200));
        check("2026-11-22T09:20:00.500Z", Some(1_795_339_200));
        check("2026-11-22T09:20:00", None);
        check("22.11.2026", None);
        check("1969-12-31", None);
        check("", None);
    }

    #[test]
    fn a_duration_is_written_in_hours_minutes_and_seconds() {
        fn check(seconds: u64, expected: &str) {
            assert_eq!(duration(seconds), expected);
        }
        check(0, "PT0S");
        check(12, "PT12S");
        check(65, "PT1M5S");
        check(90_061, "PT25H1M1S");
        assert!(duration(u64::MAX).starts_with("PT"));
    }
}
