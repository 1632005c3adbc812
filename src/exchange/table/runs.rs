//! The table of runs.

use std::io::Write;

use super::{Cell, Rows, TableOptions};
use crate::exchange::record::{CheckInRecord, MoodRecord, PointsRecord, RunRecord, WhenAsked};

/// The table of runs, one row each.
pub struct RunsTable<W: Write> {
    rows: Rows<W>,
    check_ins: bool,
}

impl<W: Write> RunsTable<W> {
    /// The columns, in their order.
    pub const COLUMNS: &[&str] = &[
        "run",
        "person",
        "scenario",
        "title",
        "started",
        "ended",
        "seconds",
        "ending",
        "ending_title",
        "curiosity",
        "acknowledgement",
        "de_escalation",
        "turns",
        "taken_back",
        "clean",
        "parent",
        "facts_learned",
        "tension",
        "trust",
        "guessed_tension",
        "guessed_trust",
        "guessed_words",
        "would_take_back",
        "scenario_hash",
        "program",
        "typed",
    ];

    /// What is added where the check-ins are asked for.
    pub const CHECK_IN_COLUMNS: &[&str] = &["face_before", "face_after"];

    /// Begins a table with the names of its columns.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn begin(out: W, options: TableOptions) -> csv::Result<Self> {
        let more: &[&str] = if options.check_ins { Self::CHECK_IN_COLUMNS } else { &[] };
        let rows = Rows::begin(out, options, Self::COLUMNS.iter().chain(more))?;
        Ok(Self { rows, check_ins: options.check_ins })
    }

    /// Writes one run.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write(&mut self, run: &RunRecord) -> csv::Result<()> {
        let result = run.result.as_ref();
        let score = |score: Option<u8>| Cell::maybe(score, Cell::plain);
        let mood: Option<MoodRecord> = run.moves.last().and_then(|made| made.mood);
        let rating = run.rating.as_ref();
        let standing = run.standing().map(|made| made.learned.len()).sum::<usize>();
        let mut cells = vec![
            Cell::text(&run.key),
            Cell::text(&run.person),
            Cell::text(&run.scenario),
            Cell::maybe(run.title.as_ref(), Cell::text),
            Cell::time(run.started),
            Cell::maybe(run.ended, Cell::time),
            Cell::plain(run.seconds()),
            Cell::maybe(result, |result| Cell::text(&result.ending)),
            Cell::maybe(result.and_then(|result| result.ending_title.as_ref()), Cell::text),
            score(result.and_then(|result| result.curiosity)),
            score(result.and_then(|result| result.acknowledgement)),
            score(result.and_then(|result| result.de_escalation)),
            Cell::plain(run.standing().count()),
            Cell::plain(run.moves.iter().filter(|made| made.taken_back).count()),
            Cell::yes(run.clean),
            Cell::maybe(run.parent.as_ref(), Cell::text),
            Cell::plain(standing),
            Cell::maybe(mood, |mood| Cell::plain(mood.tension)),
            Cell::maybe(mood, |mood| Cell::plain(mood.trust)),
            Cell::maybe(rating, |rating| Cell::plain(rating.tension)),
            Cell::maybe(rating, |rating| Cell::plain(rating.trust)),
            Cell::maybe(rating, |rating| Cell::text(&rating.words)),
            Cell::maybe(rating.and_then(|rating| rating.moment), Cell::plain),
            // Sixteen digits that a spreadsheet would round.
            Cell::text(format!("#{}", run.hash)),
            Cell::text(&run.program),
            Cell::yes(run.typed),
        ];
        if self.check_ins {
            let face = |when| {
                let check_in = run.check_ins.iter().rfind(|check_in| check_in.when == when);
                Cell::maybe(check_in, |check_in: &CheckInRecord| Cell::plain(check_in.face))
            };
            cells.extend([face(WhenAsked::Before), face(WhenAsked::After)]);
        }
        self.rows.write(cells)
    }

    /// Ends the table.
    ///
    /// # Errors
    /// Where the rest of it cannot be written.
    pub fn end(self) -> csv::Result<W> {
        self.rows.end()
    }
}

/// The points of a turn, one cell an axis.
pub(super) fn points(points: Option<PointsRecord>) -> [Cell; 3] {
    let cell = |points: Option<i8>| Cell::maybe(points, Cell::plain);
    [
        cell(points.map(|points| points.curiosity)),
        cell(points.map(|points| points.acknowledgement)),
        cell(points.map(|points| points.de_escalation)),
    ]
}
