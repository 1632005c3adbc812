//! Runs as other programs read them: tables for a spreadsheet, lines of JSON that another machine takes in again, and
//! xAPI statements for a learning record store.
//!
//! [`RunRecord`] is one run with everything that goes out. It is made of what is kept, and [`RunRecord::fill_in`] adds
//! what only the scenario knows: the words that were said, and what else was on offer. From it come
//!
//! - [`table`]: tables as CSV, one row a run and one row a turn,
//! - [`lines`]: one run a line, which is also how runs are read back,
//! - [`xapi`]: statements of the Experience API, version 1.0.3.
//!
//! [`GroupRecord`] is what a group made of one scenario, and a table of its own.
//!
//! `docs/records.md` explains every field for those who read such files.

mod group;
pub mod lines;
mod moment;
mod played;
mod record;
pub mod table;
pub mod xapi;

pub use group::{AnswerRecord, DistributionRecord, EndingCount, GroupRecord, NodeRecord, SampleRecord, ScoresRecord};
pub use moment::{Moment, NotAMoment, duration};
pub use record::{
    CheckInRecord, Did, Line, MoodRecord, MoveRecord, OpeningRecord, PointsRecord, RECORD_FORMAT, RatingRecord,
    RecordFault, ResultRecord, RewriteRecord, RunRecord, TypedRecord, WhenAsked,
};

#[cfg(test)]
mod tests;
