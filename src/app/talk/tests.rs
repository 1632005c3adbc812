//! A conversation watched with a clock in the hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::records::{Patience, shipped};

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

/// Mickey with the words of his doorway, and of what follows the good question, in capitals.
fn louder() -> Arc<Scenario> {
    let mut scenario = (*mickey()).clone();
    scenario.hash ^= 1;
    for node in &mut scenario.nodes {
        for words in &mut node.says {
            *words = words.to_uppercase();
        }
        for reply in &mut node.replies {
            reply.says = reply.says.to_uppercase();
            for words in &mut reply.reaction {
                *words = words.to_uppercase();
            }
        }
    }
    Arc::new(scenario)
}

/// Asks what the shoes are for, which he says something back to, and lets so many seconds go by.
fn asked(seconds: f32) -> Talk {
    let mut talk = Talk::start(mickey(), 1);
    talk.show_all();
    let card = talk.table().cards.iter().position(|card| card.contains("What are the shoes for")).unwrap();
    talk.choose(card).unwrap();
    let mut time = 0.0;
    while time < seconds {
        talk.advance(1.0 / 30.0, Pace::Calm);
        time += 1.0 / 30.0;
    }
    talk
}

#[test]
fn an_edit_changes_the_words_at_any_moment_and_never_what_has_been_said_of_them() {
    let (reaction, line) = {
        let mut talk = asked(0.0);
        talk.show_all();
        (talk.bubble().earlier.clone().unwrap(), talk.bubble().words.clone())
    };
    let mut moments = std::collections::BTreeSet::new();
    for tenths in 0..120_u8 {
        let seconds = f32::from(tenths) / 10.0;
        let (mut talk, unedited) = (asked(seconds), asked(seconds));
        let phase = talk.phase;
        assert_eq!(talk.carry_over(louder()), None);
        assert!(!talk.is_kept());
        assert_eq!(talk.phase, if unedited.is_listening() { Phase::Listening(0.0) } else { phase }, "{seconds}");
        let upper = |words: &String| words.to_uppercase();
        let (bubble, before) = (talk.bubble(), unedited.bubble());
        assert_eq!(bubble.shown, before.shown, "{seconds}");
        match phase {
            Phase::Chosen(_) => assert_eq!(bubble.words, before.words, "he has not heard it yet"),
            _ => assert_eq!(
                (bubble.words.clone(), bubble.earlier.clone()),
                (upper(&before.words), before.earlier.as_ref().map(upper))
            ),
        }
        assert_eq!(talk.said().map(str::to_owned), unedited.said().map(str::to_uppercase));
        assert_eq!(talk.coming.len(), unedited.coming.len(), "{seconds}");
        assert_eq!(talk.new_facts().0, unedited.new_facts().0);
        moments.insert(format!("{:?} {}", std::mem::discriminant(&phase), unedited.reacted));
        listen(&mut talk, Pace::Calm);
        assert_eq!((talk.bubble().earlier.clone(), &talk.bubble().words), (Some(upper(&reaction)), &upper(&line)));
    }
    assert_eq!(moments.len(), 5, "chosen, he reacts, it stands, he speaks, he listens: {moments:?}");
}

#[test]
fn a_reaction_that_an_edit_takes_away_is_passed_over_and_a_shorter_line_is_said_whole() {
    let without = |change: &dyn Fn(&mut Scenario)| {
        let mut scenario = (*mickey()).clone();
        scenario.hash ^= 1;
        change(&mut scenario);
        Arc::new(scenario)
    };
    let mut talk = asked(CHOSEN + 0.2);
    assert!(talk.reacted && talk.is_speaking());
    talk.carry_over(without(&|scenario| {
        scenario.nodes.iter_mut().flat_map(|node| &mut node.replies).for_each(|reply| reply.reaction.clear());
    }));
    assert!(!talk.reacted && talk.coming.is_empty() && talk.bubble().earlier.is_none());
    listen(&mut talk, Pace::Calm);

    let mut talk = Talk::start(mickey(), 1);
    talk.advance(LETTER * 8.5, Pace::Calm);
    talk.carry_over(without(&|scenario| {
        scenario.nodes.iter_mut().for_each(|node| node.says = vec!["Hm.".to_owned()]);
    }));
    assert_eq!((talk.bubble().words.as_str(), talk.bubble().shown), ("Hm.", 3));
    assert!(listen(&mut talk, Pace::Calm) < 0.1 && talk.is_kept(), "nothing was answered yet");
    assert_eq!(talk.table().cards.len(), 4);
}

#[test]
fn somebody_who_writes_types_first_and_the_message_comes_as_a_whole() {
    let priya = || Arc::new(shipped().find(|(id, _)| *id == "priya-late-order").unwrap().1.scenario.unwrap());
    let mut talk = Talk::start(priya(), 1);
    assert!(talk.is_written() && talk.typing() == Some(0) && !talk.is_speaking());
    assert_eq!(talk.thread(), []);
    let Due::After(dots) = talk.due() else { panic!("{:?}", talk.due()) };
    assert!(dots > 0.1, "three dots that change, not a film");
    let calm = listen(&mut talk, Pace::Calm);
    assert!((0.8..=3.1).contains(&calm), "{calm}");
    assert_eq!((talk.thread().len(), talk.typing(), talk.due()), (1, None, Due::Never));
    assert!(listen(&mut Talk::start(priya(), 1), Pace::AllAtOnce) < 0.05);

    // A card that still stands has not been sent, and the answer to it comes after it.
    talk.choose(0).unwrap();
    assert_eq!(talk.thread().len(), 1);
    talk.advance(CHOSEN, Pace::Calm);
    assert!(talk.typing().is_some());
    let sent = talk.thread();
    assert_eq!((sent.len(), &sent[1].writer), (2, &Writer::You));
    listen(&mut talk, Pace::Calm);
    assert_eq!(talk.thread()[..2], sent[..]);
    assert!(talk.thread().len() > 2);
}

#[test]
fn what_is_known_is_a_share_of_the_facts() {
    let mut talk = Talk::start(mickey(), 1);
    assert!(talk.known_share().abs() < 1e-6);
    talk.show_all();
    let card = talk.table().cards.iter().position(|card| card.contains("What are the shoes for")).unwrap();
    talk.choose(card).unwrap();
    let (new, _) = talk.new_facts();
    let facts = talk.session().scenario().persona.facts.len();
    assert!((talk.known_share() - new.len() as f32 / facts as f32).abs() < 1e-6);
}

#[test]
fn patience_ends_after_as_long_as_the_author_wrote_and_only_where_somebody_wants_it() {
    let seconds = |talk: &Talk| match talk.session().here() {
        Target::Node(node) => talk.session().scenario().node(node).unwrap().patience_secs.unwrap(),
        Target::Ending(_) => panic!("it is over"),
    };
    let jonas = shipped().find(|(id, _)| *id == "jonas-blamed").unwrap().1.scenario.unwrap();
    let mut talk = Talk::start(Arc::new(jonas), 1);
    while !(talk.is_listening() && talk.waiting(Patience::Normal).is_some()) {
        assert!(!talk.keep_waiting(1.0, Patience::Normal), "he waits for nothing");
        talk.show_all();
        if talk.waiting(Patience::Normal).is_none() {
            talk.choose(0).unwrap();
        }
    }
    let all = seconds(&talk) as f32;
    assert!(!talk.keep_waiting(all * 10.0, Patience::Off), "there is all the time in the world");
    assert_eq!(talk.waiting(Patience::Off), None);
    let states = [(0.4, Waiting::Calmly), (0.2, Waiting::ForAWhile), (0.2, Waiting::NotMuchLonger)];
    for (share, expected) in states {
        let due = talk.waiting_due(Patience::Normal).unwrap();
        assert!(due > 0.0 && due <= all / 2.0);
        assert!(!talk.keep_waiting(all * share, Patience::Normal));
        assert_eq!(talk.waiting(Patience::Normal), Some(expected));
        assert_eq!(talk.waiting(Patience::Double), Some(Waiting::Calmly));
    }
    assert!(talk.keep_waiting(all * 0.21, Patience::Normal));
    talk.wait().unwrap();
    assert_eq!(talk.waiting(Patience::Normal), None, "it is his turn");
}
