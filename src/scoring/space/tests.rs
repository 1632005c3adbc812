#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::all_runs::{AllRuns, extreme, ratio};
use super::*;
use crate::scenario::{Axis, Tone, load};
use crate::session::Answer;
use crate::session::any_run::forward_scenarios;

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_space_says_what_every_run_one_by_one_says(scenario in forward_scenarios(), seed: u64, path in proptest::collection::vec(0_usize..5, 0..6)) {
        let temperament = Temperament::drawn(&scenario.persona, seed);
        let space = Space::of(&scenario, temperament, 100_000);
        let start = State::start(&scenario);
        let Some((found, longest)) = AllRuns::of(&scenario, temperament, &start, scenario.start) else {
            // Too many to count, or one that does not end: the search must not call that one whole and short.
            if let Ok(space) = space {
                prop_assert!(space.states() > 30, "few states, many runs: {}", space.states());
            }
            return Ok(());
        };
        let space = space.unwrap();
        for (index, goal) in Goal::ALL.into_iter().enumerate() {
            let share = |line: Option<Line>| ratio(line.map(|line| line.share));
            prop_assert_eq!(share(space.best(goal)), ratio(extreme(&found, index, None, true)));
            prop_assert_eq!(share(space.worst(goal)), ratio(extreme(&found, index, None, false)));
            for ending in 0..scenario.endings.len() {
                let ending = EndingIndex::from(ending);
                prop_assert_eq!(share(space.best_to(goal, ending)), ratio(extreme(&found, index, Some(ending), true)));
                prop_assert_eq!(share(space.worst_to(goal, ending)), ratio(extreme(&found, index, Some(ending), false)));
            }
            if let Some(bound) = bounds(&scenario).iter().find(|bound| bound.goal == goal) {
                for (shares, _) in found.iter().filter(|(shares, _)| shares[index].range > 0) {
                    prop_assert!(!shares[index].beats(bound.most) && !bound.least.beats(shares[index]), "{:?} {:?}", bound, shares);
                }
            } else {
                prop_assert!(found.iter().all(|(shares, _)| shares[index].range == 0));
            }
        }
        let survey = survey(&scenario, &[temperament], 100_000);
        prop_assert_eq!(survey.longest, Some(longest));
        prop_assert_eq!(survey.round, None);
        for (index, reached) in survey.endings.iter().enumerate() {
            prop_assert_eq!(*reached, found.iter().any(|(_, ending)| *ending == Some(index.into())));
        }
        for (index, in_play) in survey.in_play.iter().enumerate() {
            prop_assert_eq!(*in_play, found.iter().any(|(shares, _)| shares[index].range > 0));
        }
        prop_assert_eq!(survey.nodes.iter().any(|node| node.speechless), found.iter().any(|(_, ending)| ending.is_none()));
        // Somewhere on the way: what is in reach from there.
        let (mut state, mut here) = (start, scenario.start);
        for choice in path {
            let Target::Node(node) = here else { break };
            let moment = scenario.node(node).unwrap();
            let answer = if choice < moment.replies.len() { Answer::Reply(choice.into()) } else { Answer::Silence };
            if let Some((after, target)) = state.step(&scenario, temperament, node, answer) {
                (state, here) = (after, target);
            }
        }
        let (ahead, _) = AllRuns::of(&scenario, temperament, &state, here).unwrap();
        prop_assert_eq!(ratio(space.in_reach(&scenario, &state, here)), ratio(extreme(&ahead, 3, None, true)));
    }
}

/// The small scenario with some of its text replaced.
fn small(edits: &[(&str, &str)]) -> Scenario {
    let text = edits.iter().fold(include_str!("../../../tests/data/small.ron").to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "“{from}”");
        text.replace(from, to)
    });
    let loaded = load(text.as_bytes(), Some("small"));
    loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.findings))
}

fn surveyed(scenario: &Scenario) -> Survey {
    survey(scenario, &[Temperament::middle(&scenario.persona)], MOST_STATES)
}

#[test]
fn a_survey_tells_what_was_seen() {
    let scenario = small(&[]);
    let survey = surveyed(&scenario);
    assert!(survey.whole);
    assert_eq!((survey.longest, survey.round.clone()), (Some(2), None));
    assert_eq!(survey.endings, [true, true]);
    assert!(survey.offered.iter().all(|offered| *offered));
    assert_eq!(survey.in_play, [true, true, false]);
    let conditions: BTreeMap<String, (bool, bool, bool)> = survey
        .conditions
        .iter()
        .map(|found| (found.location.written(), (found.held, found.failed, found.asks_the_mood)))
        .collect();
    assert_eq!(conditions["nodes.talk.replies.show.when"], (true, false, false));
    assert_eq!(conditions["nodes.talk.replies.show.branches.0.when"], (false, true, true));
    assert!(scenario.endings.iter().any(|ending| ending.tone == Tone::Good));
    assert!(survey.way_back && survey.good_ways == 2, "{survey:?}");
}

#[test]
fn a_way_round_is_found_with_its_nodes_and_a_reply_offered_once_ends_it() {
    let back = [(
        "\"shrug\": (says: \"Up to you.\", scores: (acknowledgement: -1), next: \"gone\")",
        "\"shrug\": (says: \"Up to you.\", next: \"doorway\")",
    )];
    let endless = small(&back);
    let mut round = surveyed(&endless).round.unwrap();
    round.sort();
    assert_eq!(round, [NodeIndex(0), NodeIndex(1)]);
    assert!(matches!(Space::of(&endless, Temperament::middle(&endless.persona), 1000), Err(Inexact::Endless(_))));
    let once = small(&[(back[0].0, "\"shrug\": (once: true, says: \"Up to you.\", next: \"doorway\")")]);
    let survey = surveyed(&once);
    assert_eq!((survey.round, survey.longest), (None, Some(4)));
}

#[test]
fn a_search_that_has_to_stop_says_so() {
    let scenario = small(&[]);
    let survey = survey(&scenario, &[Temperament::middle(&scenario.persona)], 1);
    assert!(!survey.whole);
    let space = Space::of(&scenario, Temperament::middle(&scenario.persona), 1);
    assert!(matches!(space, Err(Inexact::TooManyStates(1))));
}

#[test]
fn the_best_way_of_the_small_scenario_asks_and_shows() {
    let scenario = small(&[]);
    let space = Space::of(&scenario, Temperament::middle(&scenario.persona), MOST_STATES).unwrap();
    let ids = |line: &Line| -> Vec<String> {
        let reply = |(node, answer): &(NodeIndex, Answer)| {
            crate::session::answered(&scenario, *node, *answer).unwrap().id.clone()
        };
        line.answers.iter().map(reply).collect()
    };
    let best = space.best(Goal::Axis(Axis::Curiosity)).unwrap();
    assert_eq!((best.share.score(), ids(&best)[0].as_str()), (Some(100), "ask"));
    let pooled = space.best(Goal::Pooled).unwrap();
    // 4 + 0 of 4 + 1 at the doorway, 1 of 1 after it.
    assert_eq!(
        (ids(&pooled), pooled.share),
        (vec!["ask".to_owned(), "show".to_owned()], Share { earned: 5, range: 6 })
    );
    let worst = space.worst(Goal::Pooled).unwrap();
    assert_eq!((ids(&worst), worst.share.score()), (vec!["guess".to_owned(), "shrug".to_owned()], Some(0)));
    assert_eq!(space.best(Goal::Axis(Axis::DeEscalation)), None);
}
