//! Tables for a spreadsheet: one row a run, one row a turn, one row a reply of a group.

mod group;
mod guard;
mod runs;
mod turns;
mod votes;

use std::io::Write;

pub use group::GroupTable;
pub use guard::guarded;
pub use runs::RunsTable;
pub use turns::TurnsTable;
pub use votes::{notes_table, votes_table};

use super::moment::Moment;

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Separator {
    /// A comma: where a number is written 0.5.
    #[default]
    Comma,
    /// A semicolon: where a number is written 0,5, spreadsheets ask for it.
    Semicolon,
    /// A tab.
    Tab,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TableOptions {
    /// What stands between two cells.
    pub separator: Separator,
    /// Whether the file begins with the mark by which spreadsheets know that it is UTF-8. Without it some of them show
    /// “â€™” for every apostrophe.
    pub mark: bool,
    /// Whether the check-ins are in it.
    pub check_ins: bool,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
enum Cell {
    Empty,
    /// Words from people and from scenarios.
    Text(String),
    /// What this program wrote itself: numbers, times, yes and no. A minus sign in it is one.
    Plain(String),
}

impl Cell {
    fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn plain(value: impl ToString) -> Self {
        Self::Plain(value.to_string())
    }

    fn yes(value: bool) -> Self {
        Self::plain(if value { "yes" } else { "no" })
    }

    /// A time as spreadsheets know it: in UTC, without the letters.
    fn time(moment: Moment) -> Self {
        Self::plain(moment.to_string().replace('T', " ").trim_end_matches('Z'))
    }

    fn maybe<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Empty, cell)
    }
}

/// A table that is written row by row.
struct Rows<W: Write>(csv::Writer<W>);

impl<W: Write> Rows<W> {
    fn begin<'a>(
        mut out: W,
        options: TableOptions,
        columns: impl IntoIterator<Item = &'a &'a str>,
    ) -> csv::Result<Self> {
        if options.mark {
            out.write_all("\u{feff}".as_bytes())?;
        }
        let delimiter = match options.separator {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        };
        let mut rows =
            csv::WriterBuilder::new().delimiter(delimiter).terminator(csv::Terminator::CRLF).from_writer(out);
        rows.write_record(columns)?;
        Ok(Self(rows))
    }

    fn write(&mut self, cells: impl IntoIterator<Item = Cell>) -> csv::Result<()> {
        for cell in cells {
            match cell {
                Cell::Empty => self.0.write_field("")?,
                Cell::Text(text) => self.0.write_field(guarded(&text).as_bytes())?,
                Cell::Plain(text) => self.0.write_field(text)?,
            }
        }
        self.0.write_record(None::<&[u8]>)
    }

    fn end(self) -> csv::Result<W> {
        self.0.into_inner().map_err(|fault| fault.into_error().into())
    }
}
