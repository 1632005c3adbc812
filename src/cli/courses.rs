//! The scenarios that ship with the program, course by course, for somebody who has named none.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::records;
use crate::scenario::{Level, Scenario};
use crate::words::{Words, course_key};

/// Prints every course with its scenarios.
///
/// # Errors
/// Where nothing can be printed.
pub fn courses(words: &Words, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{}", list(words))?;
    writeln!(out, "\n{}", words.text("terminal-courses-how"))
}

/// Every course with its scenarios: their names, who is met, how hard it is and how long it takes.
pub(super) fn list(words: &Words) -> String {
    let scenarios: BTreeMap<&str, Scenario> =
        records::shipped().filter_map(|(id, loaded)| Some((id, told(loaded.scenario?, words)))).collect();
    let width = scenarios.keys().map(|id| id.len()).max().unwrap_or_default();
    let mut text = String::new();
    for course in records::shipped_courses().courses {
        let key = course_key(&course.id);
        text += &format!("\n{}: {}\n", words.text(&key), words.text(&format!("{key}-about")));
        for scenario in course.scenarios.iter().filter_map(|id| scenarios.get(id.as_str())) {
            let level = words.text(match scenario.level {
                Level::Starter => "level-starter",
                Level::Steady => "level-steady",
                Level::Hard => "level-hard",
            });
            let minutes = words.with("minutes", &[("count", i64::from(scenario.minutes).into())]);
            text += &format!("  {:width$}  {}. {level}, {minutes}\n", scenario.id, scenario.title);
        }
    }
    text
}

/// A scenario that ships with the program, in the language of the words where there is a translation.
fn told(scenario: Scenario, words: &Words) -> Scenario {
    let translation = records::translation(&scenario.id, None, words.language().tag());
    translation.map_or_else(|| scenario.clone(), |translation| scenario.told_in(&translation))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_courses_are_those_of_their_file() {
        let words = Words::english();
        for course in records::shipped_courses().courses {
            let key = course_key(&course.id);
            let said = (words.text(&key), words.text(&format!("{key}-about")));
            assert_eq!(said, (course.title, course.about), "{key}");
        }
    }
}
