//! A conversation watched with a clock in the hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::records::shipped;

fn mickey() -> Arc<Scenario> {
    Arc::new(shipped().find(|(id, _)| *id == "mickey-first-interview").unwrap().1.scenario.unwrap())
}

/// Lets time go by in steps of a thirtieth of a second until it is the trainee's turn; returns how long that took.
fn listen(talk: &mut Talk, pace: Pace) -> f32 {
    let mut time = 0.0;
    while !talk.is_listening() {
        talk.advance(1.0 / 30.0, pace);
        time += 1.0 / 30.0;
        assert!(time < 60.0, "he never comes to an end");
    }
    time
}

#[test]
fn his_words_appear_letter_by_letter_and_the_cards_come_when_he_has_finished() {
    let mut talk = Talk::start(mickey(), 1);
    assert_eq!((talk.bubble().shown, talk.table().cards.len()), (0, 0));
    assert_eq!(talk.choose(0), Err(Refusal::NoSuchCard), "nobody can cut in");
    talk.advance(LETTER * 5.5, Pace::Calm);
    assert_eq!(talk.bubble().shown, 5);
    assert!(talk.is_speaking() && talk.due() == Due::Now);
    listen(&mut talk, Pace::Calm);
    assert_eq!(talk.bubble().shown, talk.bubble().words.chars().count());
    assert_eq!((talk.table().cards.len(), talk.table().silence), (4, true));
    assert_eq!(talk.due(), Due::Never);
}

#[test]
fn a_quick_pace_takes_half_the_time_and_all_at_once_takes_none() {
    let calm = listen(&mut Talk::start(mickey(), 1), Pace::Calm);
    let quick = listen(&mut Talk::start(mickey(), 1), Pace::Quick);
    let at_once = listen(&mut Talk::start(mickey(), 1), Pace::AllAtOnce);
    assert!((calm / quick - 2.0).abs() < 0.2, "{calm} {quick}");
    assert!(at_once < 0.05);
}

#[test]
fn a_reaction_stands_a_moment_and_stays_above_the_line_that_follows_it() {
    let mut talk = Talk::start(mickey(), 1);
    talk.show_all();
    let card = talk.table().cards.iter().position(|card| card.contains("What are the shoes for")).unwrap();
    let before = talk.mood();
    talk.choose(card).unwrap();
    assert_eq!(talk.chosen(), Some(card));
    assert_eq!(talk.mood(), before, "the face changes when he has heard it");
    assert_eq!(talk.due(), Due::After(CHOSEN));
    talk.advance(CHOSEN, Pace::Calm);
    assert_eq!(talk.chosen(), None);
    assert_ne!(talk.mood(), before);
    let reaction = talk.bubble().words.clone();
    listen(&mut talk, Pace::Calm);
    assert_eq!(talk.bubble().earlier.as_ref(), Some(&reaction));
    assert_eq!(talk.new_facts().0.len(), 1);
    assert!(talk.new_facts().1 && talk.due() == Due::After(NEW_FACT));
    talk.advance(NEW_FACT, Pace::Calm);
    assert!(!talk.new_facts().1 && talk.due() == Due::Never);
}

#[test]
fn hurrying_and_waiting_come_to_the_same() {
    let (mut hurried, mut waited) = (Talk::start(mickey(), 3), Talk::start(mickey(), 3));
    for _ in 0..3 {
        hurried.show_all();
        listen(&mut waited, Pace::Calm);
        assert_eq!(hurried.bubble(), waited.bubble());
        assert_eq!(hurried.table(), waited.table());
        hurried.choose(0).unwrap();
        waited.choose(0).unwrap();
    }
    assert_eq!(hurried.session().turns(), waited.session().turns());
}

#[test]
fn a_turn_taken_back_stands_there_said_already() {
    let mut talk = Talk::start(mickey(), 3);
    talk.show_all();
    let (bubble, table) = (talk.bubble().words.clone(), talk.table().clone());
    talk.wait().unwrap();
    talk.show_all();
    talk.choose(0).unwrap();
    talk.take_back_to(0).unwrap();
    assert!(talk.is_listening());
    assert_eq!((&talk.bubble().words, talk.table()), (&bubble, &table));
    assert_eq!(talk.take_back(), Err(Refusal::NothingToTakeBack));
}

#[test]
fn another_speaker_is_named() {
    let mut scenario = (*mickey()).clone();
    scenario.persona.others.push("Sally".to_owned());
    for node in &mut scenario.nodes {
        node.says = vec!["Sally: No.".to_owned()];
    }
    let talk = Talk::start(Arc::new(scenario), 1);
    assert_eq!((talk.bubble().speaker.as_deref(), talk.bubble().words.as_str()), (Some("Sally"), "No."));
    assert!(!talk.is_speaking(), "his mouth stays shut while she speaks");
}
