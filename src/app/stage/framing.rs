//! Where the place and the person lie in a rectangle of the screen: the pictures a film would call shots.

use bevy_egui::egui::{Color32, Pos2, Vec2, pos2, vec2};

/// The colour behind a place while it is being drawn: the wall.
pub(super) const WALL: Color32 = Color32::from_rgb(0xE6, 0xCF, 0xAE);

/// Where things lie in a rectangle. All measures are points from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Framing {
    /// Where the frame of the place lies; without it there is only the ground.
    pub place: Option<PlaceView>,
    /// Where the person's canvas lies; without it the place is empty.
    pub person: Option<PersonView>,
    /// Whether the near layer of the place lies before the person.
    pub standing: Standing,
    /// What is painted first, over the whole rectangle.
    pub ground: Color32,
    /// What the colours of the person are multiplied by: white, or the colder light of a screen.
    pub light: Color32,
}

/// Where the frame of a place lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlaceView {
    /// Its top left corner.
    pub corner: Pos2,
    /// Its width.
    pub width: f32,
}

/// Where the canvas of a person lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonView {
    /// Its top left corner.
    pub corner: Pos2,
    /// Its height.
    pub height: f32,
}

/// Where in the depth of the place the person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Between the middle and the near layer: behind the counter or the table.
    BehindNear,
    /// Before all of it, nearer to us.
    BeforeAll,
    /// Before the middle layer, and there is no near one.
    NothingNear,
}

impl Framing {
    /// The talk, 1280x424: the place at full width, the person in the calm field right of the middle.
    ///
    /// Where the rectangle is narrower the place moves left, so that the person keeps that field.
    pub fn conversation(size: Vec2) -> Self {
        Self::talk(size, size.y * (580.0 / 424.0), pos2(0.0, -6.0), 2.0)
    }

    /// The talk in one's own words, 1280x328: lower, the person smaller.
    pub fn own_words(size: Vec2) -> Self {
        Self::talk(size, size.y * (500.0 / 328.0), pos2(0.0, -10.0), -2.0)
    }

    fn talk(size: Vec2, height: f32, corner: Pos2, top: f32) -> Self {
        let width = size.x.max(1280.0);
        let left = (size.x - width) * (212.0 / 448.0) + corner.x;
        // The middle of the canvas lies over this point of a place 1280 wide; the niche has its middle there.
        let middle = left + 860.0 / 1280.0 * width;
        Self::scene(pos2(left, corner.y), width, pos2(middle - height * (5.0 / 12.0), top), height)
    }

    /// Where the middle of the customer lies on the stage of a room, from the left.
    pub(super) const ROOM_MIDDLE: f32 = 794.0;

    /// The talk as a room sees it, 1280x320. Whatever stands at the right of the stage leaves the customer where they are.
    pub fn room(size: Vec2) -> Self {
        let scale = size.y / 320.0;
        let middle = Self::ROOM_MIDDLE.min(size.x - 166.0 * scale);
        let height = 440.0 * scale;
        // The niche has its middle at two thirds of the place; the wall goes on to both sides.
        let width = (1480.0 * scale).max(1.25 * middle).max((size.x - middle) * 3.0 + 24.0);
        let place = pos2(middle - width * (860.0 / 1280.0), -36.0 * scale - (width - 1480.0 * scale) * 0.06);
        Self::scene(place, width, pos2(middle - height * (5.0 / 12.0), 2.0 * scale), height)
    }

    /// The talk over a whole screen, 1280x720: the person behind the counter, down to the elbows.
    pub fn whole(size: Vec2) -> Self {
        let scale = (size.x / 1280.0).max(size.y / 720.0);
        let width = 1280.0 * scale;
        let left = (size.x - width) * (212.0 / 448.0);
        let height = 768.0 * size.y / 720.0;
        // A narrow screen keeps the person in it.
        let middle = (left + 860.0 * scale).min(size.x - height * 0.3);
        Self::scene(pos2(left, 0.0), width, pos2(middle - height * (5.0 / 12.0), -2.7), height)
    }

    /// The talk where there is little room, 640x124: face and shoulders, cut.
    pub fn strip(size: Vec2) -> Self {
        let width = (size.x + 120.0).max(size.y * (760.0 / 124.0));
        let height = size.y * (240.0 / 124.0);
        let middle = width * (508.0 / 760.0) - 14.0;
        Self::scene(pos2(-14.0, -20.0 * size.y / 124.0), width, pos2(middle - height * (5.0 / 12.0), -4.0), height)
    }

    /// The briefing, 600x720: the person large, all of the place behind.
    pub fn briefing(size: Vec2) -> Self {
        let scale: f32 = size.y / 720.0;
        let width = (1280.0 * scale).max(size.x + 40.0);
        let left = 24.0 * scale + (size.x - 600.0 * scale) / 2.0;
        let view = Self::scene(pos2(-20.0 * scale, 0.0), width, pos2(left, 104.0 * scale), 690.0 * scale);
        Self { standing: Standing::BeforeAll, ..view }
    }

    /// The picture in the library's large card, 400x264: room at the left for a few words.
    pub fn hero(size: Vec2) -> Self {
        let scale = size.y / 264.0;
        let shift = (size.x - 400.0 * scale) / 2.0;
        let (place, person) = (pos2(-270.0 * scale + shift, -10.0 * scale), pos2(112.0 * scale + shift, 4.0 * scale));
        Self::scene(place, 800.0 * scale, person, 360.0 * scale)
    }

    /// A moment looked back at, 224x328: the head in the niche.
    pub fn moment(size: Vec2) -> Self {
        let scale = size.y / 328.0;
        let shift = (size.x - 224.0 * scale) / 2.0;
        let (place, person) = (pos2(-486.0 * scale + shift, -10.0 * scale), pos2(-68.0 * scale + shift, 20.0 * scale));
        Self::scene(place, 900.0 * scale, person, 460.0 * scale)
    }

    /// A portrait on a plain ground, 152x200 or any other size: head and collar.
    pub fn portrait(size: Vec2, ground: Color32) -> Self {
        let height = (size.y * 1.5).min(size.x * 1.97).max(size.y * 1.2);
        let person = PersonView { corner: pos2(size.x / 2.0 - height * (472.0 / 1200.0), size.y * 0.03), height };
        Self::on_ground(person, ground)
    }

    /// A small round or square portrait: the head alone.
    pub fn head(size: Vec2, ground: Color32) -> Self {
        let height = size.min_elem() * 1.6;
        let corner = pos2(size.x / 2.0 - height * (472.0 / 1200.0), size.y * 0.5 - height * (368.0 / 1200.0));
        Self::on_ground(PersonView { corner, height }, ground)
    }

    /// A band of plain ground that cuts the person at the chin; the face stands at its left.
    pub fn band(size: Vec2, ground: Color32) -> Self {
        let height = size.y * 1.7;
        Self::on_ground(PersonView { corner: pos2(size.y * 0.72 - height * (472.0 / 1200.0), 0.0), height }, ground)
    }

    /// The shot of the talk, the place moved so that the person stands in the middle.
    pub fn middle(size: Vec2) -> Self {
        let scale = (size.y / 424.0).max(size.x / 1280.0);
        let left = (size.x / 2.0 - 860.0 * scale).clamp((size.x - 1280.0 * scale).min(0.0), 0.0);
        let person = pos2(left + 860.0 * scale - 580.0 * scale * (5.0 / 12.0), 2.0 * scale);
        Self::scene(pos2(left, -6.0 * scale), 1280.0 * scale, person, 580.0 * scale)
    }

    fn on_ground(person: PersonView, ground: Color32) -> Self {
        let standing = Standing::BehindNear;
        Self { place: None, person: Some(person), standing, ground, light: Color32::WHITE }
    }

    /// A place alone: `unit` points for one of its units, and its point `at` lies at `corner`.
    pub(super) fn place_alone(unit: f32, at: Pos2, corner: Pos2) -> Self {
        let place = PlaceView { corner: corner - at.to_vec2() * unit, width: 1920.0 * unit };
        let standing = Standing::BehindNear;
        Self { place: Some(place), person: None, standing, ground: WALL, light: Color32::WHITE }
    }

    /// The place without anybody, 568x408.
    pub fn empty(size: Vec2) -> Self {
        let scale = (size.y / 408.0).max(size.x / 568.0);
        let place = PlaceView { corner: pos2(-272.0 * scale, -30.0 * scale), width: 840.0 * scale };
        Self { place: Some(place), person: None, standing: Standing::BehindNear, ground: WALL, light: Color32::WHITE }
    }

    /// Whether the place reaches over all of a rectangle of this size.
    pub(super) fn place_covers(&self, size: Vec2) -> bool {
        self.place.is_some_and(|PlaceView { corner, width }| {
            let end = corner + vec2(width, width * (1080.0 / 1920.0));
            corner.x <= 0.0 && corner.y <= 0.0 && end.x >= size.x && end.y >= size.y
        })
    }

    /// A person in a place.
    pub fn scene(place: Pos2, width: f32, person: Pos2, height: f32) -> Self {
        Self {
            place: Some(PlaceView { corner: place, width }),
            person: Some(PersonView { corner: person, height }),
            standing: Standing::BehindNear,
            ground: WALL,
            light: Color32::WHITE,
        }
    }

    /// The same on a plain ground.
    pub fn without_place(self, ground: Color32) -> Self {
        Self { place: None, ground, ..self }
    }

    /// The same, moved by `by` points inside its rectangle.
    pub fn moved(self, by: Vec2) -> Self {
        Self {
            place: self.place.map(|view| PlaceView { corner: view.corner + by, ..view }),
            person: self.person.map(|view| PersonView { corner: view.corner + by, ..view }),
            ..self
        }
    }
}

/// How far each layer goes for a full move of the pointer, in units of the place.
pub(super) mod parallax {
    pub(in super::super) const BEHIND: f32 = 8.0;
    pub(in super::super) const PERSON: f32 = 16.0;
    pub(in super::super) const NEAR: f32 = 26.0;
}

/// Where the person's shadow lies on the far wall, from the person, in units of the place.
pub(super) const SHADOW: Vec2 = vec2(34.0, 26.0);

#[cfg(test)]
mod tests {
    use super::*;

    fn check(framing: Framing, place: Option<(f32, f32, f32)>, person: Option<(f32, f32, f32)>) {
        let near = |a: f32, b: f32| (a - b).abs() < 10.0;
        let found = framing.place.map(|view| (view.corner.x, view.corner.y, view.width));
        assert!(place.zip(found).is_none_or(|(a, b)| near(a.0, b.0) && near(a.1, b.1) && near(a.2, b.2)), "{found:?}");
        assert_eq!(place.is_some(), found.is_some());
        let found = framing.person.map(|view| (view.corner.x, view.corner.y, view.height));
        assert!(person.zip(found).is_none_or(|(a, b)| near(a.0, b.0) && near(a.1, b.1) && near(a.2, b.2)), "{found:?}");
        assert_eq!(person.is_some(), found.is_some());
    }

    #[test]
    fn the_shots_are_those_of_the_screens() {
        check(Framing::conversation(vec2(1280.0, 424.0)), Some((0.0, -6.0, 1280.0)), Some((618.0, 2.0, 580.0)));
        check(Framing::conversation(vec2(832.0, 376.0)), Some((-212.0, -6.0, 1280.0)), Some((440.0, 0.0, 520.0)));
        check(Framing::strip(vec2(640.0, 124.0)), Some((-14.0, -20.0, 760.0)), Some((394.0, -4.0, 240.0)));
        check(Framing::briefing(vec2(600.0, 720.0)), Some((-20.0, 0.0, 1280.0)), Some((24.0, 104.0, 690.0)));
        check(Framing::hero(vec2(400.0, 264.0)), Some((-270.0, -10.0, 800.0)), Some((112.0, 4.0, 360.0)));
        check(Framing::moment(vec2(224.0, 328.0)), Some((-486.0, -10.0, 900.0)), Some((-68.0, 20.0, 460.0)));
        check(Framing::portrait(vec2(152.0, 200.0), Color32::WHITE), None, Some((-44.0, 8.0, 300.0)));
        check(Framing::empty(vec2(568.0, 408.0)), Some((-272.0, -30.0, 840.0)), None);
    }
}
