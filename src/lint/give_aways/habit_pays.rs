//! `habit-pays`: a player with one habit, who listens to nothing, scores far above chance.

use crate::lint::{Group, Rule, Study};
use crate::scenario::{Finding, Location, Severity};
use crate::simulate::{Bot, HabitResult};

pub(super) const RULE: Rule = Rule { id: "habit-pays", group: Group::GiveAways, check };

/// How far a habit may score above chance, in points of 100. The guide says what it rests on.
const MARGIN: f64 = 20.0;

fn check(study: &Study<'_>) -> Vec<Finding> {
    if study.is_sketch() {
        return Vec::new();
    }
    let paying = study.habits().iter().filter(|habit| habit.gain() >= MARGIN);
    paying.filter_map(finding).collect()
}

/// The finding of a habit that pays; none for a bot that is no habit.
fn finding(habit: &HabitResult) -> Option<Finding> {
    let finding = Finding::new(RULE.id, Severity::Warning, Location::field("nodes"))
        .variant(match habit.bot {
            Bot::First => "first",
            Bot::Last => "last",
            Bot::Longest => "longest",
            Bot::Shortest => "shortest",
            Bot::AlwaysAQuestion => "always-a-question",
            Bot::AlwaysSorry => "always-sorry",
            Bot::AlwaysAgree => "always-agree",
            Bot::UsesTheName => "uses-the-name",
            Bot::Softest => "softest",
            Bot::Silent => "silent",
            Bot::Random | Bot::Greedy(_) | Bot::Best | Bot::Worst => return None,
        })
        .with("score", habit.mean.round() as i32)
        .with("random", habit.random.round() as i32);
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_habit_has_a_sentence_of_its_own_name_and_nobody_else_has_one() {
        for bot in Bot::ALL {
            let habit = HabitResult { bot, mean: 80.0, error: 1.0, random: 40.0, random_error: 1.0 };
            let expected = Bot::HABITS.contains(&bot).then(|| bot.name());
            assert_eq!(finding(&habit).map(|finding| finding.variant), expected);
        }
    }
}
