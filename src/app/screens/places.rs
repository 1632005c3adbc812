//! The top bar of the pages that one can go to from anywhere: everybody, progress, settings, and who is practising.

use bevy_egui::egui::{Key as Pressed, Modifiers, Ui};

use crate::app::theme::parts::{Tab, TabSign, top_bar_ui};
use crate::app::theme::{Icon, Look};

/// How many signs of a nickname stand in the top bar.
const MOST_SIGNS: usize = 14;

/// A page that one can go to from anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The library.
    People,
    /// Progress.
    Progress,
    /// The settings.
    Settings,
    /// Who is practising.
    Profiles,
    /// What a group made of a scenario.
    Group,
}

/// What the top bar needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Around<'a> {
    /// Who is practising: a nickname, or nothing.
    pub(super) who: &'a str,
    /// Whether there is a group to look at.
    pub(super) has_group: bool,
}

impl Place {
    /// In the order of their keys.
    const ALL: [Self; 5] = [Self::People, Self::Progress, Self::Settings, Self::Profiles, Self::Group];

    /// Its icon and its name in the top bar.
    fn sign(self, look: &Look, who: &str) -> (Icon, String) {
        match self {
            Self::People => (Icon::People, look.text("library-people")),
            Self::Progress => (Icon::Chart, look.text("places-progress")),
            Self::Settings => (Icon::Sliders, look.text("library-settings")),
            Self::Profiles if who.is_empty() => (Icon::Person, look.text("places-you")),
            Self::Profiles => (Icon::Person, shortened(who)),
            Self::Group => (Icon::Bars, look.text("group-title")),
        }
    }
}

/// Shows the top bar on the page `here`. Returns the place that somebody goes to, by pointer or by Control and its number.
pub(super) fn places_ui(ui: &mut Ui, look: &Look, here: Place, around: Around<'_>) -> Option<Place> {
    let group = around.has_group.then_some(Place::Group);
    let left: Vec<Place> = [Place::People, Place::Progress].into_iter().chain(group).collect();
    let right = [Place::Settings, Place::Profiles];
    let signs: Vec<_> = left.iter().chain(&right).map(|place| place.sign(look, around.who)).collect();
    let tabs: Vec<Tab<'_>> = (left.iter().chain(&right).zip(&signs))
        .map(|(place, (icon, words))| Tab { sign: TabSign::Icon(*icon), words, selected: *place == here })
        .collect();
    let (before, after) = tabs.split_at(left.len());
    let pressed = top_bar_ui(ui, look, &look.text("program-name"), before, after);
    let place = pressed.and_then(|index| left.iter().chain(&right).nth(index).copied());
    place.or_else(|| number_pressed(ui)).filter(|place| *place != here)
}

fn number_pressed(ui: &Ui) -> Option<Place> {
    let keys = [Pressed::Num1, Pressed::Num2, Pressed::Num3, Pressed::Num4, Pressed::Num5];
    let free = ui.is_enabled() && ui.memory(|memory| memory.allows_interaction(ui.layer_id()));
    let mut pressed = keys.iter().zip(Place::ALL);
    let found = pressed.find(|(key, _)| free && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, **key)));
    found.map(|(_, place)| place)
}

/// A nickname as it has room in the top bar.
fn shortened(who: &str) -> String {
    if who.chars().count() <= MOST_SIGNS {
        return who.to_owned();
    }
    let beginning: String = who.chars().take(MOST_SIGNS - 1).collect();
    format!("{}…", beginning.trim_end())
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_long_nickname_is_cut_and_a_short_one_is_not() {
        let check = |who: &str, expected: &str| assert_eq!(shortened(who), expected);
        check("Ana", "Ana");
        check("Annemarie-Lou ", "Annemarie-Lou ");
        check("Bartholomew Alexander", "Bartholomew A…");
        check("Wolfeschlege lsteinhausen", "Wolfeschlege…");
    }
}
