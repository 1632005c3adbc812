//! The people and places that are drawn and built into the program.

/// A person as drawn: the layered picture and the numbers of the rig.
#[derive(Clone, Copy, Debug)]
pub(super) struct PersonSource {
    /// The layered SVG.
    pub(super) svg: &'static str,
    /// The rig's numbers in RON.
    pub(super) rig: &'static str,
}

/// The drawing of a person by the name of their file, if there is one.
pub(super) fn person(name: &str) -> Option<PersonSource> {
    match name {
        "mickey" => Some(PersonSource {
            svg: include_str!("../../../assets/people/mickey.svg"),
            rig: include_str!("../../../assets/people/mickey.rig.ron"),
        }),
        _ => None,
    }
}

/// The drawing of a place by the name of its file, if there is one.
pub(super) fn place(name: &str) -> Option<&'static str> {
    match name {
        "shoe-store" => Some(include_str!("../../../assets/places/shoe-store.svg")),
        _ => None,
    }
}
