//! What stands in a box, line by line, and how high that is.

use crate::graph::layout::{Port, Shape, WIDTH};
use crate::graph::picture::signed;
use crate::graph::text::{fitted, number, wrapped};
use crate::graph::{Answer, Close, Labels, Moment, Picture};
use crate::scenario::{Axis, Tone};

/// The room between the outline and the letters.
pub(super) const PADDING: f64 = 12.0;

/// Letter sizes: names, and all else.
pub(super) const NAME: f64 = 15.0;
/// The size of a line, an answer's name and a condition.
pub(super) const LINE: f64 = 13.0;
/// The size of what stands beside an answer.
pub(super) const SMALL: f64 = 11.5;

/// How high the line with the name is, one line of what is said, a row, and a small row.
const HEIGHTS: (f64, f64, f64, f64) = (29.0, 16.0, 21.0, 17.0);

/// The room at the end of a row that the sign takes.
const SIGN: f64 = 24.0;

/// A box with all that stands in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Card {
    /// As much as the layout needs to know.
    pub(super) shape: Shape,
    /// The name.
    pub(super) name: String,
    /// At the right of the name: how often it was come to.
    pub(super) aside: String,
    /// What is said, in lines.
    pub(super) lines: Vec<String>,
    /// How high name and lines are.
    pub(super) head: f64,
    /// The answers.
    pub(super) rows: Vec<Row>,
    /// The tone, if it is an ending.
    pub(super) tone: Option<Tone>,
    /// Whether no run came here.
    pub(super) never: bool,
    /// The whole text.
    pub(super) whole: String,
}

/// A row of a box.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// Its text.
    pub(super) text: String,
    /// At its right: how often it was taken.
    pub(super) aside: String,
    /// What kind of row it is.
    pub(super) kind: RowKind,
    /// How far below the top of the box its middle is.
    pub(super) middle: f64,
    /// The whole text.
    pub(super) whole: String,
}

/// What a row shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    /// An answer; the sign stands at its end.
    Answer {
        /// Whether it is a silence.
        silent: bool,
    },
    /// When the answer above is offered.
    OnlyIf,
    /// A branch of the answer above.
    Branch,
}

impl Card {
    /// The box of a node.
    pub(super) fn of_moment(moment: &Moment, picture: &Picture, labels: &Labels) -> Self {
        let mut card = Self::head(&moment.name, moment.lines.first().map_or("", String::as_str), moment.visits, labels);
        let seen = [&moment.cue, &moment.thinks].into_iter().flatten().cloned();
        card.whole = std::iter::once(moment.name.clone())
            .chain(moment.lines.iter().cloned())
            .chain(seen)
            .collect::<Vec<_>>()
            .join("\n");
        let (_, _, row, small) = HEIGHTS;
        let mut top = card.head + 4.0;
        for answer in &moment.answers {
            let whole = whole(answer, picture, labels);
            let taken = answer.count.map_or(0, |count| count.taken);
            let aside = match answer.count {
                None => String::new(),
                Some(count) if count.taken == 0 => labels.never.clone(),
                Some(count) => number(count.taken),
            };
            let kind = RowKind::Answer { silent: answer.words.is_none() };
            let once = if answer.once { format!(" · {}", labels.once) } else { String::new() };
            let silent = if answer.words.is_none() { "… " } else { "" };
            let room = WIDTH - 2.0 * PADDING - SIGN - crate::graph::text::width(&aside, SMALL);
            let text = fitted(&format!("{silent}{}{once}", answer.name), LINE, room);
            card.rows.push(Row { text, aside, kind, middle: top + row / 2.0, whole: whole.clone() });
            let middle = top + row / 2.0;
            top += row;
            if let Some(condition) = &answer.only_if {
                card.small(RowKind::OnlyIf, &format!("{} {condition}", labels.only_if), &mut top, &whole);
            }
            for way in &answer.ways {
                let to = super::position(picture, way.to);
                let port = |y| Port { y, to, taken };
                match &way.branch {
                    None => card.shape.ports.push(port(middle)),
                    Some(condition) => {
                        let text = format!("{} {condition}", labels.branch);
                        card.shape.ports.push(Port { taken: 0, ..port(top + small / 2.0) });
                        card.small(RowKind::Branch, &text, &mut top, &whole);
                    }
                }
            }
        }
        card.shape.height = top + 6.0;
        card
    }

    /// The box of an ending.
    pub(super) fn of_close(close: &Close, labels: &Labels) -> Self {
        let mut card = Self::head(&close.name, &close.title, close.visits, labels);
        card.tone = Some(close.tone);
        card.rows.push(Row {
            text: labels.tone(close.tone).to_owned(),
            aside: String::new(),
            kind: RowKind::OnlyIf,
            middle: card.head + 10.0,
            whole: String::new(),
        });
        card.shape.height = card.head + 26.0;
        card.shape.arrival = card.shape.height / 2.0;
        let own = [&close.name, &close.title].into_iter().cloned();
        card.whole = own.chain(close.lines.iter().cloned()).chain([close.then.clone()]).collect::<Vec<_>>().join("\n");
        card
    }

    fn head(name: &str, line: &str, visits: Option<u64>, labels: &Labels) -> Self {
        let (first, each, ..) = HEIGHTS;
        let aside = match visits {
            None => String::new(),
            Some(0) => labels.never.clone(),
            Some(visits) => format!("{} {}", labels.visits, number(visits)),
        };
        let room = WIDTH - 2.0 * PADDING;
        let lines = wrapped(line, LINE, room, 2);
        #[expect(clippy::cast_precision_loss, reason = "there are at most two lines")]
        let head = first + each * lines.len() as f64 + 5.0;
        Self {
            name: fitted(name, NAME, room - crate::graph::text::width(&aside, SMALL) - 6.0),
            aside,
            lines,
            head,
            rows: Vec::new(),
            tone: None,
            never: visits == Some(0),
            whole: String::new(),
            shape: Shape { height: head, arrival: first / 2.0, ports: Vec::new() },
        }
    }

    fn small(&mut self, kind: RowKind, text: &str, top: &mut f64, whole: &str) {
        let (.., height) = HEIGHTS;
        let text = fitted(text, SMALL, WIDTH - 2.0 * PADDING - 14.0 - SIGN / 2.0);
        self.rows.push(Row { text, aside: String::new(), kind, middle: *top + height / 2.0, whole: whole.to_owned() });
        *top += height;
    }
}

/// All there is to say of an answer.
fn whole(answer: &Answer, picture: &Picture, labels: &Labels) -> String {
    let mut lines = vec![match &answer.words {
        Some(words) => format!("{}: {words}", answer.name),
        None => answer.name.clone(),
    }];
    let points = |points: crate::scenario::Points| {
        let each = Axis::ALL.map(|axis| format!("{} {}", labels.axis(axis), signed(points.on(axis))));
        each.join(", ")
    };
    lines.push(points(answer.points));
    lines.extend(answer.points_if.iter().map(|(when, other)| format!("{} {when}: {}", labels.branch, points(*other))));
    if answer.once {
        lines.push(labels.once.clone());
    }
    lines.extend(answer.only_if.iter().map(|condition| format!("{} {condition}", labels.only_if)));
    for way in &answer.ways {
        let to = picture.name(way.to);
        let returns = if way.returns { " ↺" } else { "" };
        lines.push(match &way.branch {
            Some(condition) => format!("{} {condition} → {to}{returns}", labels.branch),
            None if answer.ways.len() > 1 => format!("{} → {to}{returns}", labels.otherwise),
            None => format!("→ {to}{returns}"),
        });
    }
    if let Some(count) = answer.count {
        lines.push(format!("{} {}, {} {}", labels.offered, number(count.offered), labels.taken, number(count.taken)));
    }
    lines.join("\n")
}
