//! The tables of a room: one row a reply of each vote, and one row a note. Nobody’s name is in them.

use std::io::Write;

use super::{Cell, Rows, TableOptions};
use crate::workshop::{BestBy, MomentResult, RoomDebrief, RoundResult, letter};

/// The columns of the table of votes, in their order.
const VOTES: &[&str] = &[
    "turn",
    "on_the_way",
    "node",
    "line",
    "round",
    "letter",
    "reply",
    "words",
    "phones",
    "hands",
    "votes",
    "percent",
    "most",
    "taken",
    "best",
    "best_by",
    "round_votes",
    "largest_share",
    "evenness",
];

/// The columns of the table of notes, in their order.
const NOTES: &[&str] = &["turn", "job", "note", "picked"];

/// Writes how a room voted: one row a reply of each round. A moment without a vote has a row a reply with no round.
///
/// # Errors
/// Where it cannot be written.
pub fn votes_table<W: Write>(out: W, room: &RoomDebrief, options: TableOptions) -> csv::Result<W> {
    let mut rows = Rows::begin(out, options, VOTES)?;
    for moment in &room.moments {
        if moment.rounds.is_empty() {
            write_round(&mut rows, moment, None)?;
        }
        for round in &moment.rounds {
            write_round(&mut rows, moment, Some(round))?;
        }
    }
    rows.end()
}

fn write_round<W: Write>(rows: &mut Rows<W>, moment: &MomentResult, round: Option<&RoundResult>) -> csv::Result<()> {
    // Three places: more would say more than so many votes can.
    let share = |share: Option<f64>| Cell::maybe(share, |share| Cell::plain(format!("{share:.3}")));
    for (index, choice) in moment.choices.iter().enumerate() {
        let of_round = |cell: &dyn Fn(&RoundResult) -> Cell| Cell::maybe(round, cell);
        rows.write([
            Cell::plain(moment.turn),
            Cell::yes(moment.on_the_way),
            Cell::text(&moment.node),
            Cell::maybe(moment.line.as_ref(), |line| Cell::text(format!("{}: {}", line.speaker, line.words))),
            of_round(&|round| Cell::plain(round.number)),
            Cell::plain(letter(index)),
            Cell::text(&choice.id),
            Cell::maybe(choice.words.as_ref(), Cell::text),
            of_round(&|round| Cell::plain(round.phones.count(index))),
            of_round(&|round| Cell::plain(round.hands.count(index))),
            of_round(&|round| Cell::plain(round.tally.count(index))),
            of_round(&|round| Cell::maybe(round.tally.percent(index), Cell::plain)),
            of_round(&|round| Cell::yes(round.tally.most().contains(&index))),
            Cell::yes(moment.taken == Some(index)),
            Cell::yes(moment.best.contains(&index)),
            Cell::plain(match moment.best_by {
                BestBy::InReach => "in reach",
                BestBy::Points => "points",
            }),
            of_round(&|round| Cell::plain(round.tally.total())),
            of_round(&|round| share(round.tally.largest_share())),
            of_round(&|round| share(round.tally.evenness())),
        ])?;
    }
    Ok(())
}

/// Writes what observers noted, in order.
///
/// # Errors
/// Where it cannot be written.
pub fn notes_table<W: Write>(out: W, room: &RoomDebrief, options: TableOptions) -> csv::Result<W> {
    let mut rows = Rows::begin(out, options, NOTES)?;
    for note in &room.notes {
        rows.write([
            Cell::plain(note.turn),
            Cell::plain(note.job.word()),
            Cell::text(&note.text),
            Cell::yes(note.picked),
        ])?;
    }
    rows.end()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::sync::Arc;

    use super::*;
    use crate::scenario::load;
    use crate::scoring::space::Inexact;
    use crate::workshop::{Job, Options, Step, Voter, Workshop};

    /// A room on the small scenario, with these votes at its first moment.
    fn room(votes: &[usize], notes: &[&str]) -> RoomDebrief {
        let small = load(include_bytes!("../../../tests/data/small.ron"), Some("small")).scenario.unwrap();
        let mut room = Workshop::new(Arc::new(small), 7, Options::default());
        while room.step() != Step::Voting {
            room.forward().unwrap();
        }
        for (voter, choice) in (0..).zip(votes) {
            room.vote(Voter(voter), 1, *choice).unwrap();
        }
        room.set_hands(2, 1).unwrap();
        for note in notes {
            room.note(Job::Face, note).unwrap();
        }
        room.take(1).unwrap();
        room.debrief(Err(&Inexact::TooManyStates(1)))
    }

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        let mut read = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        read.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_vote_is_a_row_a_reply() {
        let table = votes_table(Vec::new(), &room(&[0, 1, 1], &[]), TableOptions::default()).unwrap();
        let rows = cells(&table);
        assert_eq!(
            (rows.len(), &rows[0][..]),
            (4, &VOTES.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()[..])
        );
        let column = |name: &str| {
            let at = VOTES.iter().position(|column| *column == name).unwrap();
            rows[1..].iter().map(|row| row[at].clone()).collect::<Vec<_>>().join("|")
        };
        let check = |name, expected: &str| assert_eq!(column(name), expected, "{name}");
        check("letter", "A|B|C");
        check("reply", "guess|ask|silence");
        check("words", "Skate shoes are here.|What are the shoes for?|");
        check("phones", "1|2|0");
        check("hands", "0|0|1");
        check("votes", "1|2|1");
        check("percent", "25|50|25");
        check("most", "no|yes|no");
        check("taken", "no|yes|no");
        check("best", "no|yes|no");
        check("best_by", "points|points|points");
        check("largest_share", "0.500|0.500|0.500");
        check("evenness", "0.946|0.946|0.946");
    }

    #[test]
    fn a_note_is_no_formula() {
        let texts = ["=HYPERLINK(\"x\")", "@SUM(A1)", "-1", "Quiet, “then” a look.\nAway."];
        let table = notes_table(Vec::new(), &room(&[], &texts), TableOptions::default()).unwrap();
        let notes: Vec<String> = cells(&table)[1..].iter().map(|row| row[2].clone()).collect();
        assert_eq!(notes, ["'=HYPERLINK(\"x\")", "'@SUM(A1)", "'-1", "Quiet, “then” a look. Away."]);
        assert_eq!(cells(&table)[1], ["1", "face", "'=HYPERLINK(\"x\")", "no"]);
    }
}
