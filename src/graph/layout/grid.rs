//! Boxes and the lines beside them as elements of columns, and the links between elements.

use super::Shape;

/// How high the place of a line beside boxes is.
const STREAM: f64 = 18.0;

/// The least room between two columns, and how much each link adds, up to the most.
const GAP: (f64, f64, f64) = (84.0, 5.0, 200.0);

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A box; it has the same position among the elements as among the shapes.
    Box,
    /// A part of the line in which arrows to a box run together.
    Stream {
        /// The box.
        to: usize,
        /// Whether it leads back.
        back: bool,
    },
}

/// Something in a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Element {
    pub(super) kind: Kind,
    pub(super) column: usize,
    pub(super) height: f64,
    /// How far from the top of the page.
    pub(super) top: f64,
    /// How often the arrows in it were taken.
    pub(super) taken: u64,
}

/// A line between elements of the same column or of two beside each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Link {
    pub(super) from: usize,
    /// Where it leaves, below the top of its element.
    pub(super) from_y: f64,
    pub(super) to: usize,
    /// Where it arrives, below the top of its element.
    pub(super) to_y: f64,
    /// The box whose arrow begins here; none for a piece of a stream.
    pub(super) owner: Option<usize>,
    pub(super) taken: u64,
}

/// All elements in their columns.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    pub(super) elements: Vec<Element>,
    /// The elements of each column, from the top.
    pub(super) columns: Vec<Vec<usize>>,
    pub(super) links: Vec<Link>,
}

impl Grid {
    /// The boxes in these columns with the lines between them.
    pub(super) fn new(shapes: &[Shape], columns: &[usize]) -> Self {
        let count = columns.iter().max().map_or(0, |last| last + 1);
        let mut grid = Self { elements: Vec::new(), columns: vec![Vec::new(); count], links: Vec::new() };
        for (shape, column) in shapes.iter().zip(columns) {
            grid.add(Kind::Box, *column, shape.height);
        }
        let arrivals: Vec<f64> = shapes.iter().map(|shape| shape.arrival).collect();
        // For each box and direction: the columns of its stream, and the first of its elements.
        let mut streams = vec![[None, None]; shapes.len()];
        for (to, (reach, stream)) in reaches(shapes, columns).iter().zip(&mut streams).enumerate() {
            let (here, arrival) = (grid.column(to), arrivals.get(to).copied().unwrap_or_default());
            let [on, back] = stream;
            *on = reach[0].and_then(|first| grid.stream(to, false, first + 1, here, arrival));
            *back = reach[1].and_then(|last| grid.stream(to, true, here + 1, last + 1, arrival));
        }
        for (from, shape) in shapes.iter().enumerate() {
            for port in &shape.ports {
                let (here, there) = (grid.column(from), grid.column(port.to));
                let [on, back] = streams.get(port.to).copied().unwrap_or_default();
                // A stream's elements stand in the order of their columns.
                let joined = if there > here {
                    on.filter(|_| there > here + 1).map(|(column, first): (usize, usize)| first + here + 1 - column)
                } else {
                    back.filter(|_| here > there).map(|(column, first): (usize, usize)| first + here - column)
                };
                let arrival = arrivals.get(port.to).copied().unwrap_or_default();
                let (to, to_y) = joined.map_or((port.to, arrival), |element| (element, STREAM / 2.0));
                let link = Link { from, from_y: port.y, to, to_y, owner: Some(from), taken: port.taken };
                grid.links.push(link);
                joined.into_iter().for_each(|element| grid.count(element, there, port.taken));
            }
        }
        grid.count_links();
        grid
    }

    /// The column of an element.
    pub(super) fn column(&self, element: usize) -> usize {
        self.elements.get(element).map_or(0, |element| element.column)
    }

    /// The top of an element.
    pub(super) fn top(&self, element: usize) -> f64 {
        self.elements.get(element).map_or(0.0, |element| element.top)
    }

    /// How wide the room to the right of each column is: the wider, the more links run there.
    pub(super) fn rooms(&self) -> Vec<f64> {
        let (least, each, most) = GAP;
        let mut rooms = vec![least; self.columns.len()];
        for link in &self.links {
            let gap = self.column(link.from).min(self.column(link.to));
            if let Some(room) = rooms.get_mut(gap) {
                *room = (*room + each).min(most);
            }
        }
        rooms
    }

    fn add(&mut self, kind: Kind, column: usize, height: f64) -> usize {
        let element = self.elements.len();
        self.elements.push(Element { kind, column, height, top: 0.0, taken: 0 });
        if let Some(elements) = self.columns.get_mut(column) {
            elements.push(element);
        }
        element
    }

    /// Adds the stream to a box through these columns; gives its first column and element, if it has any.
    fn stream(&mut self, to: usize, back: bool, from: usize, until: usize, arrival: f64) -> Option<(usize, usize)> {
        let first = self.elements.len();
        for column in from..until {
            self.add(Kind::Stream { to, back }, column, STREAM);
        }
        let elements: Vec<usize> = (first..self.elements.len()).collect();
        let way: Vec<usize> = if back { elements.iter().rev().copied().collect() } else { elements.clone() };
        for (place, element) in way.iter().enumerate() {
            let (next, to_y) = way.get(place + 1).map_or((to, arrival), |next| (*next, STREAM / 2.0));
            self.links.push(Link { from: *element, from_y: STREAM / 2.0, to: next, to_y, owner: None, taken: 0 });
        }
        elements.first().map(|first| (from, *first))
    }

    /// Counts what joins a stream at an element, there and on its way to the box in column `there`.
    fn count(&mut self, element: usize, there: usize, taken: u64) {
        let column = self.column(element);
        let on =
            if column < there { element..element + there - column } else { element + 1 + there - column..element + 1 };
        for element in self.elements.get_mut(on).into_iter().flatten() {
            element.taken = element.taken.saturating_add(taken);
        }
    }

    fn count_links(&mut self) {
        for link in self.links.iter_mut().filter(|link| link.owner.is_none()) {
            link.taken = self.elements.get(link.from).map_or(0, |element| element.taken);
        }
    }
}

/// For each box the first column from which an arrow leads on to it, and the last from which one leads back; only
/// where it passes another column on its way.
fn reaches(shapes: &[Shape], columns: &[usize]) -> Vec<[Option<usize>; 2]> {
    let mut reaches = vec![[None, None]; shapes.len()];
    let column = |shape: usize| columns.get(shape).copied().unwrap_or_default();
    for (from, shape) in shapes.iter().enumerate() {
        for port in &shape.ports {
            let (here, there) = (column(from), column(port.to));
            let Some([on, back]) = reaches.get_mut(port.to) else { continue };
            if there > here + 1 {
                *on = Some(on.map_or(here, |first: usize| first.min(here)));
            } else if here > there {
                *back = Some(back.map_or(here, |last: usize| last.max(here)));
            }
        }
    }
    reaches
}
