#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::scenario::{Axis, FactIndex, MapPart, Mood, Move, Points, Stage, Tone, load};
use crate::session::any_run::{deeds, scenarios};
use crate::session::{Answer, Bounds, Opening, Session, Sums, View};

/// Three turns at most: “what-for” is best on curiosity, “guess” is worst; “again” costs; silence acknowledges.
const NODES: &str = r#"
    "one": (says: ["Just looking."], thinks: "Not again.", replies: {
        "what-for": (says: "What for?", scores: (curiosity: 2), mood: (trust: 8), learns: ["a"], reaction: ["Um."],
            coach: "It asked.", next: "two"),
        "guess": (says: "These?", scores: (curiosity: -2), mood: (tension: 15), coach: "It guessed.", next: "two"),
        "half": (says: "Need help?", scores: (curiosity: 1), coach: "Half.", next: "two"),
    }, silence: (scores: (acknowledgement: 1), coach: "It waited.", next: "two")),
    "two": (says: ["Sally: Well?"], thinks: "He looks away.", replies: {
        "end": (says: "Bye.", coach: "plain", scores: (curiosity: 1),
            scores_if: [
                (when: Stage(Defensive), scores: (curiosity: -1), coach: "Too hot for it."),
                (when: Knows("a"), scores: (curiosity: 2)),
            ], next: "gone"),
        "other": (says: "Hm.", next: "gone"),
    })"#;

fn session(answers: &[&str]) -> Session {
    let text = format!(
        r#"(format: 1, id: "test", title: "t", teaser: "t", channel: InPerson, place: "p", level: Starter, minutes: 1,
        you_are: "y", briefing: "b", learning_points: [
            (rule: "Ask.", axis: Curiosity, done: Knows("a"), partly: Said("half")),
            (rule: "Wait.", axis: Acknowledgement, done: ScoreAtLeast(Acknowledgement, 50)),
        ],
        persona: (name: "Mickey", pronoun: He, portrait: "p", about: "a", mood: (tension: 50, trust: 40),
            temperament: (patience: (5, 5), openness: (5, 5)), others: ["Sally"],
            facts: {{ "a": (Says, "A."), "b": (Feels, "B.") }}),
        start: "one", nodes: {{ {NODES} }}, endings: {{
            "never": (title: "N", tone: Good, says: ["x"], then: "t", card: "c"),
            "gone": (title: "Gone", tone: Mixed, says: ["Bye then."], then: "He goes.", card: "A card."),
        }})"#
    );
    let loaded = load(text.as_bytes(), None);
    assert_eq!(loaded.findings, []);
    let mut session = Session::start(Arc::new(loaded.scenario.unwrap()), 3);
    for answer in answers {
        match *answer {
            "silence" => session.wait().map(|_| ()).unwrap(),
            "back" => session.take_back().unwrap(),
            _ => {
                let Some(View::Moment(moment)) = session.view() else { panic!("it goes on") };
                let card = moment.cards.iter().position(|reply| reply.id == *answer).unwrap();
                session.choose(card).map(|_| ()).unwrap();
            }
        }
    }
    session
}

#[test]
fn an_axis_names_the_turns_that_earned_lost_and_missed() {
    fn check(answers: &[&str], axis: Axis, score: Option<u8>, earned: &[usize], lost: &[usize], missed: &[usize]) {
        let debrief = debrief(&session(answers));
        let result = debrief.axes.iter().find(|result| result.axis == axis).unwrap();
        assert_eq!((result.score, result.sums.score()), (score, score), "{answers:?} {axis:?}");
        let turns = (&*result.earned, &*result.lost, &*result.missed);
        assert_eq!(turns, (earned, lost, missed), "{answers:?} {axis:?}");
    }
    use Axis::{Acknowledgement, Curiosity, DeEscalation};
    check(&["what-for", "end"], Curiosity, Some(100), &[1, 2], &[], &[]);
    // -2..=2, then 0..=1.
    check(&["half", "end"], Curiosity, Some(80), &[2], &[], &[1]);
    check(&["silence", "other"], Curiosity, Some(40), &[], &[], &[1, 2]);
    // The guess made him defensive: “end” is worth -1 now, and what would have been best is 0.
    check(&["guess", "end"], Curiosity, Some(0), &[], &[1, 2], &[]);
    check(&["guess", "other"], Curiosity, Some(20), &[], &[1], &[]);
    check(&["silence", "end"], Acknowledgement, Some(100), &[1], &[], &[]);
    check(&["what-for", "end"], Acknowledgement, Some(0), &[], &[], &[1]);
    check(&["what-for", "end"], DeEscalation, None, &[], &[], &[]);
    check(&[], Curiosity, None, &[], &[], &[]);
    check(&["guess", "back", "what-for"], Curiosity, Some(100), &[1], &[], &[]);
}

#[test]
fn a_turn_tells_what_was_said_thought_and_coached() {
    let debrief = debrief(&session(&["guess", "end"]));
    let [first, second] = debrief.turns.as_slice() else { panic!("two turns") };
    assert_eq!(first.line, Spoken { speaker: "Mickey".to_owned(), words: "Just looking.".to_owned() });
    assert_eq!((first.number, first.said.as_deref()), (1, Some("These?")));
    // The thought is that of the node reached, and an ending has none.
    assert_eq!((first.thought.as_deref(), second.thought.as_deref()), (Some("He looks away."), None));
    assert_eq!((first.coach.as_str(), second.coach.as_str()), ("It guessed.", "Too hot for it."));
    assert_eq!((first.before, first.after), (Mood { tension: 50, trust: 40 }, Mood { tension: 65, trust: 40 }));
    assert_eq!((first.stage_before, first.stage_after), (Stage::Anxious, Stage::Defensive));
    assert_eq!(second.line, Spoken { speaker: "Sally".to_owned(), words: "Well?".to_owned() });
    assert_eq!(debrief.moods.len(), 3);
    assert_eq!((debrief.moods[0], debrief.moods[1]), (first.before, first.after));
}

#[test]
fn conditional_points_without_a_note_of_their_own_keep_the_usual_note() {
    let debrief = debrief(&session(&["what-for", "end"]));
    let [first, second] = debrief.turns.as_slice() else { panic!("two turns") };
    assert_eq!((second.points.curiosity, second.coach.as_str()), (2, "plain"));
    assert_eq!(first.reaction.as_ref().map(|spoken| spoken.words.as_str()), Some("Um."));
    assert_eq!((&*first.learned, second.reaction.as_ref()), ([FactIndex(0)].as_slice(), None));
}

#[test]
fn silence_says_nothing_and_has_its_note() {
    let debrief = debrief(&session(&["silence"]));
    assert_eq!((debrief.turns[0].said.as_deref(), debrief.turns[0].coach.as_str()), (None, "It waited."));
}

#[test]
fn facts_come_in_the_authors_order_with_the_turn_they_were_learned_at() {
    let facts = |answers: &[&str]| {
        let facts = debrief(&session(answers)).facts;
        facts.into_iter().map(|fact| (fact.part, fact.text, fact.turn)).collect::<Vec<_>>()
    };
    let (a, b) = ("A.".to_owned(), "B.".to_owned());
    assert_eq!(facts(&["what-for"]), [(MapPart::Says, a.clone(), Some(1)), (MapPart::Feels, b.clone(), None)]);
    assert_eq!(facts(&["guess"]), [(MapPart::Says, a, None), (MapPart::Feels, b, None)]);
}

#[test]
fn a_run_that_began_in_the_middle_is_looked_back_on_from_there() {
    let (mood, begun) = (Mood { tension: 70, trust: 20 }, session(&[]));
    let opening = Opening { node: None, facts: vec![FactIndex(1)], mood: Some(mood) };
    let mut session = Session::start_at(Arc::clone(begun.scenario()), 3, opening);
    assert_eq!(debrief(&session).moods, [mood]);
    session.answer(Answer::Reply(0.into())).unwrap();
    let debrief = debrief(&session);
    assert_eq!((debrief.moods[0], debrief.turns[0].before, debrief.clean), (mood, mood, false));
    assert_eq!(debrief.facts.iter().map(|fact| fact.turn).collect::<Vec<_>>(), [Some(1), Some(0)]);
}

#[test]
fn learning_points_are_done_partly_or_not_this_time() {
    fn check(answers: &[&str], expected: [Outcome; 2]) {
        let debrief = debrief(&session(answers));
        let outcomes: Vec<_> = debrief.learning_points.iter().map(|point| point.outcome).collect();
        assert_eq!(outcomes, expected, "{answers:?}");
    }
    use Outcome::{Done, NotThisTime, Partly};
    check(&["what-for", "end"], [Done, NotThisTime]);
    check(&["half", "end"], [Partly, NotThisTime]);
    check(&["silence", "end"], [NotThisTime, Done]);
    check(&[], [NotThisTime, NotThisTime]);
}

#[test]
fn an_ending_is_told_by_number_and_a_run_broken_off_has_none() {
    let ended = debrief(&session(&["half", "end"]));
    let ending = ended.ending.unwrap();
    assert_eq!((ending.id.as_str(), ending.number, ending.of, ending.tone), ("gone", 2, 2, Tone::Mixed));
    assert_eq!(
        (ending.line.words.as_str(), ending.then.as_str(), ending.card.as_str()),
        ("Bye then.", "He goes.", "A card.")
    );
    assert!(ended.clean);
    let broken_off = debrief(&session(&["half"]));
    assert_eq!((broken_off.ending, broken_off.turns.len()), (None, 1));
    let nothing_done = debrief(&session(&[]));
    assert_eq!((nothing_done.turns.len(), nothing_done.moods.len()), (0, 1));
    assert!(nothing_done.axes.iter().all(|axis| axis.sums == Sums::default()));
    assert!(!debrief(&session(&["half", "back", "half", "end"])).clean);
    let again = session(&["half", "end"]).again_from(1, Some("first".to_owned()));
    assert!(!debrief(&again).clean);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_run_can_be_looked_back_on(scenario in scenarios(), seed: u64, deeds in deeds()) {
        let mut session = Session::start(scenario, seed);
        for deed in deeds {
            deed.on(&mut session);
        }
        let debrief = debrief(&session);
        prop_assert_eq!(debrief.turns.len(), session.turns().len());
        prop_assert_eq!(debrief.moods.len(), debrief.turns.len() + 1);
        prop_assert_eq!(debrief.moods.last().copied(), Some(session.state().mood));
        prop_assert_eq!(debrief.ending.is_some(), session.is_over());
        for axis in &debrief.axes {
            // Each turn stands in one list at most, and a turn that lost points left more on the table.
            let mut turns: Vec<_> = axis.earned.iter().chain(&axis.lost).chain(&axis.missed).collect();
            let count = turns.len();
            turns.sort_unstable();
            turns.dedup();
            prop_assert_eq!(turns.len(), count);
            if axis.score == Some(100) {
                prop_assert!(axis.missed.is_empty());
            }
        }
        for (index, fact) in debrief.facts.iter().enumerate() {
            prop_assert_eq!(fact.turn.is_some(), session.state().knows(index.into()));
        }
    }
}

/// A turn with so many points for acknowledgement, of so many at most.
fn turn(number: usize, acknowledgement: i8, best: i8, moves: &[Move], mood: [(u8, u8); 2]) -> TurnResult {
    let points = |acknowledgement| Points { acknowledgement, ..Points::default() };
    let [before, after] = mood.map(|(tension, trust)| Mood { tension, trust });
    TurnResult {
        number,
        line: Spoken { speaker: String::new(), words: String::new() },
        answer: Answer::Silence,
        said: None,
        written: None,
        left: false,
        moves: moves.to_vec(),
        points: points(acknowledgement),
        bounds: Bounds { worst: points(-2), best: points(best) },
        reaction: None,
        thought: None,
        coach: String::new(),
        before,
        after,
        stage_before: Stage::at(before.tension, false),
        stage_after: Stage::at(after.tension, false),
        learned: Vec::new(),
    }
}

fn card(turns: &[TurnResult], tone: Option<Tone>, (tension, trust): (u8, u8)) -> Card {
    let ending = tone.map(|tone| EndingResult {
        id: "e".to_owned(),
        number: 1,
        of: 1,
        title: String::new(),
        tone,
        line: Spoken { speaker: String::new(), words: String::new() },
        then: String::new(),
        card: "They asked.".to_owned(),
    });
    Card::of(turns, ending.as_ref(), Mood { tension, trust }, Stage::at(tension, true))
}

#[test]
fn whether_the_customer_felt_heard_follows_trust_and_what_was_taken_up() {
    fn check(trust: u8, acknowledgements: &[i8], tone: Tone, heard: Step) {
        let turns = (1..).zip(acknowledgements).map(|(number, points)| turn(number, *points, 2, &[], [(40, 40); 2]));
        let card = card(&turns.collect::<Vec<_>>(), Some(tone), (40, trust));
        assert_eq!(card.heard, heard, "{trust} {acknowledgements:?} {tone:?}");
    }
    use Step::{No, Rather, RatherNot, Yes};
    use Tone::{Good, Mixed, Poor};
    for (trust, step) in [(34, No), (35, RatherNot), (50, Rather), (65, Yes)] {
        check(trust, &[1, 0, 0], Mixed, step);
    }
    check(50, &[2, 0], Mixed, Yes);
    check(50, &[1, -1, -1], Mixed, RatherNot);
    check(20, &[-1], Good, RatherNot);
    check(90, &[2], Poor, Rather);
    check(50, &[], Mixed, Rather);
}

#[test]
fn whether_the_customer_felt_hurried_follows_the_turns_that_hurried() {
    fn check(moves: &[&[Move]], tension: u8, hurried: Step, at: &[usize]) {
        let turns = (1..).zip(moves).map(|(number, moves)| turn(number, 0, 0, moves, [(40, 40); 2]));
        let card = card(&turns.collect::<Vec<_>>(), None, (tension, 50));
        assert_eq!((card.hurried, &*card.hurried_at), (hurried, at), "{moves:?} {tension}");
    }
    let (slow, fast): (&[Move], &[Move]) = (&[Move::Reflection], &[Move::Advice, Move::Pressure]);
    check(&[slow, slow], 80, Step::No, &[]);
    check(&[fast, slow], 40, Step::RatherNot, &[1]);
    check(&[fast, slow], 60, Step::Rather, &[1]);
    check(&[fast, slow, fast], 40, Step::Rather, &[1, 3]);
    check(&[fast, fast, fast], 40, Step::Yes, &[1, 2, 3]);
    check(&[fast, fast, fast], 60, Step::Yes, &[1, 2, 3]);
}

#[test]
fn whether_the_customer_comes_back_and_tells_friends_follows_the_ending_and_the_mood() {
    fn check(tone: Option<Tone>, mood: (u8, u8), comes_back: Option<Step>, tells_friends: Option<Step>) {
        let card = card(&[], tone, mood);
        assert_eq!((card.comes_back, card.tells_friends), (comes_back, tells_friends), "{tone:?} {mood:?}");
        assert_eq!(card.sentence.is_some(), tone.is_some());
    }
    use Step::{No, Rather, RatherNot, Yes};
    use Tone::{Good, Mixed, Poor};
    check(Some(Good), (20, 65), Some(Yes), Some(Yes));
    check(Some(Good), (20, 64), Some(Yes), Some(Rather));
    check(Some(Good), (60, 65), Some(Yes), Some(Rather));
    check(Some(Good), (20, 49), Some(Rather), Some(RatherNot));
    check(Some(Mixed), (40, 50), Some(Rather), Some(RatherNot));
    check(Some(Mixed), (60, 50), Some(RatherNot), Some(No));
    check(Some(Poor), (40, 50), Some(RatherNot), Some(No));
    check(Some(Poor), (40, 49), Some(No), Some(No));
    check(None, (20, 90), None, None);
}

#[test]
fn the_turn_that_stung_is_the_one_that_cost_the_mood_most() {
    let calm = turn(1, 0, 0, &[], [(40, 40), (30, 50)]);
    let sting = |number, to| turn(number, 0, 0, &[], [(40, 40), to]);
    assert_eq!(card(std::slice::from_ref(&calm), None, (30, 50)).stung_at, None);
    let turns = [calm, sting(2, (50, 40)), sting(3, (45, 35)), sting(4, (52, 50))];
    assert_eq!(card(&turns, None, (30, 50)).stung_at, Some(4));
    assert_eq!(card(&turns[..3], None, (30, 50)).stung_at, Some(2));
}

#[test]
fn ratios_count_the_moves_of_the_replies_taken() {
    use Move::{ClosedQuestion, DeepReflection, LeadingQuestion, OpenQuestion, Reflection, Summary, Thanks};
    let moves: [&[Move]; 4] =
        [&[OpenQuestion, Reflection], &[ClosedQuestion, Thanks], &[LeadingQuestion, DeepReflection], &[Summary]];
    let turns: Vec<_> = (1..).zip(moves).map(|(number, moves)| turn(number, 0, 0, moves, [(40, 40); 2])).collect();
    let ratios = Ratios::of(&turns);
    let parts = |ratio: Ratio| (ratio.part, ratio.of);
    assert_eq!(parts(ratios.open_questions), (1, 3));
    assert_eq!(
        (parts(ratios.reflections_to_questions), ratios.reflections_to_questions.standing()),
        ((3, 3), Some(Standing::Fair))
    );
    assert_eq!(
        (parts(ratios.complex_reflections), ratios.complex_reflections.standing()),
        ((1, 3), Some(Standing::Below))
    );
    let none = Ratios::of(&[]);
    assert_eq!((none.open_questions.value(), none.reflections_to_questions.value()), (None, None));
}

#[test]
fn a_debrief_holds_the_card_the_ratios_and_whether_it_was_hard() {
    let debrief = debrief(&session(&["guess", "end"]));
    assert_eq!(debrief.card.sentence.as_deref(), Some("A card."));
    assert_eq!((debrief.card.mood, debrief.card.stung_at), (debrief.moods[2], Some(1)));
    assert_eq!(debrief.ratios, Ratios::of(&debrief.turns));
    // He left defensive.
    assert!(debrief.hard && debrief.moods[2].tension >= 60);
}

#[test]
fn what_several_runs_have_in_common_is_shown_by_their_turns() {
    /// Strongest, loses, leaves, each with its turns as (run, turn); and where it was right to wait.
    type Told =
        (Option<(Axis, Vec<(usize, usize)>)>, Option<(Axis, Vec<(usize, usize)>)>, Option<(Axis, Vec<(usize, usize)>)>);
    fn check(runs: &[&[&str]], expected: Told, waits: &[(usize, usize)]) {
        let debriefs: Vec<_> = runs.iter().map(|answers| debrief(&session(answers))).collect();
        let told = tendencies(&debriefs.iter().collect::<Vec<_>>());
        let places = |moments: &[Moment]| moments.iter().map(|moment| (moment.run, moment.turn)).collect::<Vec<_>>();
        let plain = |tendency: Option<Tendency>| tendency.map(|told| (told.axis, places(&told.moments)));
        assert_eq!(places(&told.waits), waits, "{runs:?}");
        assert_eq!((plain(told.strongest), plain(told.loses), plain(told.leaves)), expected, "{runs:?}");
    }
    use Axis::{Acknowledgement, Curiosity};
    check(&[], (None, None, None), &[]);
    // Acknowledgement was to be had at the first turn, and left there.
    let asked: &[&str] = &["what-for", "end"];
    check(&[asked], (Some((Curiosity, vec![(0, 1), (0, 2)])), None, Some((Acknowledgement, vec![(0, 1)]))), &[]);
    // Of two runs one turn each.
    let both = (Some((Curiosity, vec![(0, 1), (1, 1)])), None, Some((Acknowledgement, vec![(0, 1), (1, 1)])));
    check(&[asked, asked], both, &[]);
    // Who waits acknowledges, and guesses lose on curiosity; what cost most is named first.
    let waited: &[&str] = &["silence", "end"];
    let guessed: &[&str] = &["guess", "other"];
    check(
        &[waited, waited, waited, guessed],
        (Some((Acknowledgement, vec![(0, 1), (1, 1)])), Some((Curiosity, vec![(3, 1)])), None),
        &[(0, 1), (1, 1)],
    );
    // Nothing is high enough for a strength.
    check(&[guessed], (None, None, Some((Acknowledgement, vec![(0, 1)]))), &[]);
}
