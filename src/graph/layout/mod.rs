//! Where everything stands on the page: columns from the start to the endings, and the ways between them.
//!
//! Boxes stand in columns (`columns`). An arrow that goes further than the next column runs between the boxes of the
//! columns on its way, and all arrows to the same box share one such line: they run together like streams. So no
//! line crosses a box, and a page with hundreds of arrows can be followed. `grid` holds boxes and lines as elements
//! of columns, `order` sets their order so that few lines cross, `place` their height on the page so that lines run
//! straight.
//!
//! Every arrow leaves its box on the right. One that leads on arrives at the left of its box, one that leads back (or
//! stays in its column) turns round and arrives at the right.

mod columns;
mod grid;
mod order;
mod place;

use grid::{Grid, Kind, Link};

/// How wide a box is.
pub(super) const WIDTH: f64 = 236.0;

/// A box as far as its place is concerned.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shape {
    /// How high it is.
    pub(super) height: f64,
    /// How far below its top arrows arrive.
    pub(super) arrival: f64,
    /// The arrows that leave it.
    pub(super) ports: Vec<Port>,
}

/// Where an arrow leaves a box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Port {
    /// How far below the top of the box.
    pub(super) y: f64,
    /// The position of the box it leads to.
    pub(super) to: usize,
    /// How often it was taken.
    pub(super) taken: u64,
}

/// A point on the page.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Point {
    /// From the left.
    pub(super) x: f64,
    /// From the top.
    pub(super) y: f64,
}

/// A piece of a way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Piece {
    /// Where it begins.
    pub(super) from: Point,
    /// Where it ends.
    pub(super) to: Point,
    /// How wide the room between the columns is in which it runs.
    pub(super) room: f64,
    /// How often the arrows in it were taken.
    pub(super) taken: u64,
}

impl Piece {
    /// Whether it turns round: it ends in the same column, on the side where it began.
    pub(super) fn turns(&self) -> bool {
        self.from.x == self.to.x
    }
}

/// The line in which arrows to one box run together.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Stream {
    /// Its pieces between columns and beside boxes.
    pub(super) pieces: Vec<Piece>,
    /// Where it runs beside boxes: the left end of a straight piece as wide as a box.
    pub(super) beside: Vec<Point>,
}

/// Everything in its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    /// The top left corner of each box.
    pub(super) corners: Vec<Point>,
    /// For each box and each of its ports: the arrow’s own piece.
    pub(super) arrows: Vec<Vec<Piece>>,
    /// For each box: the lines that lead on to it, and back to it.
    pub(super) streams: Vec<[Stream; 2]>,
    /// How wide it all is.
    pub(super) width: f64,
    /// How high it all is.
    pub(super) height: f64,
}

/// Lays out boxes: the first `moments` of them in columns from the start on, the others in the last column.
pub(super) fn lay_out(shapes: &[Shape], moments: usize, start: usize) -> Layout {
    let columns = columns::assign(shapes, moments, start);
    let mut grid = Grid::new(shapes, &columns);
    order::sort(&mut grid);
    place::place(&mut grid);
    drawn(shapes, &grid)
}

fn drawn(shapes: &[Shape], grid: &Grid) -> Layout {
    let rooms = grid.rooms();
    let lefts: Vec<f64> = rooms
        .iter()
        .scan(0.0, |next, room| {
            let left = *next;
            *next += WIDTH + room;
            Some(left)
        })
        .collect();
    let left = |element: usize| lefts.get(grid.column(element)).copied().unwrap_or_default();
    let mut layout = Layout {
        corners: (0..shapes.len()).map(|shape| Point { x: left(shape), y: grid.top(shape) }).collect(),
        arrows: shapes.iter().map(|shape| Vec::with_capacity(shape.ports.len())).collect(),
        streams: vec![[Stream::default(), Stream::default()]; shapes.len()],
        width: lefts.last().map_or(0.0, |left| left + WIDTH),
        height: grid.elements.iter().map(|element| element.top + element.height).fold(0.0, f64::max),
    };
    for link in &grid.links {
        let mut piece = piece(grid, link, &left);
        let gap = grid.column(link.from).min(grid.column(link.to));
        piece.room = rooms.get(gap).copied().unwrap_or_default();
        match link.owner {
            // Links stand in the order of the ports.
            Some(shape) => layout.arrows.get_mut(shape).into_iter().for_each(|arrows| arrows.push(piece)),
            None => {
                if let Some(stream) = stream(&mut layout, grid, link.from) {
                    stream.pieces.push(piece);
                }
            }
        }
    }
    for (index, element) in grid.elements.iter().enumerate() {
        let from = Point { x: left(index), y: element.top + element.height / 2.0 };
        let to = Point { x: from.x + WIDTH, y: from.y };
        if let Some(stream) = stream(&mut layout, grid, index) {
            stream.pieces.push(Piece { from, to, room: 0.0, taken: element.taken });
            stream.beside.push(from);
        }
    }
    layout
}

/// The stream that an element is a part of.
fn stream<'a>(layout: &'a mut Layout, grid: &Grid, element: usize) -> Option<&'a mut Stream> {
    let Kind::Stream { to, back } = grid.elements.get(element)?.kind else { return None };
    layout.streams.get_mut(to)?.get_mut(usize::from(back))
}

fn piece(grid: &Grid, link: &Link, left: &impl Fn(usize) -> f64) -> Piece {
    let (from, to) = (grid.column(link.from), grid.column(link.to));
    let end = |element: usize, y: f64, right: bool| Point {
        x: left(element) + if right { WIDTH } else { 0.0 },
        y: grid.top(element) + y,
    };
    Piece {
        from: end(link.from, link.from_y, to >= from),
        to: end(link.to, link.to_y, to <= from),
        room: 0.0,
        taken: link.taken,
    }
}
