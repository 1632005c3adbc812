//! The people and places that are drawn and built into the program.

/// A person as drawn: the layered picture and the numbers of the rig.
#[derive(Clone, Copy, Debug)]
pub(super) struct PersonSource {
    /// The name of the file.
    pub(super) name: &'static str,
    /// The layered SVG.
    pub(super) svg: &'static str,
    /// The rig's numbers in RON.
    pub(super) rig: &'static str,
}

/// A place as drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlaceSource {
    /// The name of the file.
    pub(super) name: &'static str,
    /// The layered SVG.
    pub(super) svg: &'static str,
}

macro_rules! person {
    ($name:literal) => {
        PersonSource {
            name: $name,
            svg: include_str!(concat!("../../../assets/people/", $name, ".svg")),
            rig: include_str!(concat!("../../../assets/people/", $name, ".rig.ron")),
        }
    };
}

macro_rules! place {
    ($name:literal) => {
        PlaceSource { name: $name, svg: include_str!(concat!("../../../assets/places/", $name, ".svg")) }
    };
}

/// Everybody who is drawn.
pub(super) const PEOPLE: [PersonSource; 12] = [
    person!("mickey"),
    person!("tess-and-sally"),
    person!("graham"),
    person!("ines"),
    person!("priya"),
    person!("tomas"),
    person!("ruth"),
    person!("walter"),
    person!("amir"),
    person!("dana"),
    person!("jonas"),
    person!("beatriz"),
];

/// All places that are drawn.
pub(super) const PLACES: [PlaceSource; 8] = [
    place!("shoe-store"),
    place!("ice-cream-parlour"),
    place!("pharmacy"),
    place!("team-room"),
    place!("call-desk"),
    place!("night-desk"),
    place!("chat-window"),
    place!("video-call"),
];

/// The names of all who are drawn, in the order of the library.
pub fn people() -> [&'static str; 12] {
    PEOPLE.map(|person| person.name)
}

/// A plain bust cut from paper, for somebody whom nobody drew.
pub(super) const STAND_IN: PersonSource = person!("somebody");

/// The drawing of a person by the name of their file, if there is one.
pub(super) fn person(name: &str) -> Option<PersonSource> {
    PEOPLE.into_iter().find(|person| person.name == name)
}

/// The drawing of a place by the name of its file, if there is one.
pub(super) fn place(name: &str) -> Option<&'static str> {
    PLACES.into_iter().find(|place| place.name == name).map(|place| place.svg)
}
