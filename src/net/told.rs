//! What phones hear: the room as it may be seen, as one event of a stream.

use axum::body::Bytes;
use serde::Serialize;

use crate::workshop::{Job, RoomView, Step, Workshop};

/// What all phones hear at a moment, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    /// The round that a phone’s own vote belongs to.
    pub(super) round: Option<u32>,
    /// The event.
    pub(super) event: Bytes,
}

/// The room, for a phone.
#[derive(Debug, Default, Serialize)]
struct Room<'a> {
    /// Where the room stands: `gathering`, `line`, `voting`, `closed`, `revealed`, `talking`, `taken`, `over` or `ended`.
    step: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    round: Option<u32>,
    open: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaker: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<&'a str>,
    rows: Vec<Row<'a>>,
    tie: bool,
    observers: bool,
}

/// A reply, for a phone.
#[derive(Debug, Serialize)]
struct Row<'a> {
    letter: char,
    words: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<u8>,
    most: bool,
    taken: bool,
}

/// What is a phone’s own, for it alone.
#[derive(Debug, Serialize)]
struct Own {
    round: Option<u32>,
    choice: Option<usize>,
    job: Option<Job>,
}

impl Told {
    /// What phones may hear of a room.
    pub(super) fn of(workshop: &Workshop, silence: &str) -> Self {
        let view = workshop.view();
        let room = Room {
            step: if view.ended { "ended" } else { step_word(view.step) },
            round: view.round,
            open: view.open,
            speaker: view.line.as_ref().map(|line| line.speaker.as_str()),
            line: view.line.as_ref().map(|line| line.words.as_str()),
            rows: rows(&view, silence),
            tie: view.tie,
            observers: workshop.options().observers,
        };
        Self { round: view.round, event: event("room", &room) }
    }

    /// The last that a phone hears.
    pub(super) fn goodbye() -> Self {
        Self { round: None, event: event("room", &Room { step: "ended", ..Room::default() }) }
    }
}

/// A phone’s own vote and job.
pub(super) fn own(round: Option<u32>, choice: Option<usize>, job: Option<Job>) -> Bytes {
    event("own", &Own { round, choice, job })
}

fn rows<'a>(view: &'a RoomView, silence: &'a str) -> Vec<Row<'a>> {
    view.rows
        .iter()
        .map(|row| Row {
            letter: row.letter,
            words: row.words.as_deref().unwrap_or(silence),
            count: row.count,
            percent: row.percent,
            most: row.most,
            taken: row.taken,
        })
        .collect()
}

fn step_word(step: Step) -> &'static str {
    match step {
        Step::Gathering => "gathering",
        Step::Line => "line",
        Step::Voting => "voting",
        Step::Closed => "closed",
        Step::Revealed => "revealed",
        Step::Talking => "talking",
        Step::Taken => "taken",
        Step::Over => "over",
    }
}

/// An event of a stream. JSON has no line ends of its own, so it is one line.
fn event(name: &str, data: &impl Serialize) -> Bytes {
    let data = serde_json::to_string(data).unwrap_or_default();
    Bytes::from(format!("event: {name}\ndata: {data}\n\n"))
}
