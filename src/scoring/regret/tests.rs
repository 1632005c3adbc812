#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::records::shipped;
use crate::scenario::{Scenario, Target, load};
use crate::scoring::space::all_runs::{AllRuns, extreme, ratio};
use crate::scoring::space::{MOST_STATES, Share};
use crate::session::any_run::{Deed, deeds, forward_scenarios};
use crate::session::{Answer, Entry, State, Temperament, View, answered, answers};

/// The best share there is from a moment on, by going through every run one by one. None where there are too many.
fn brute(session: &Session, state: &State, here: Target, most: usize) -> Option<InReach> {
    let (found, _) = AllRuns::up_to(most, session.scenario(), session.temperament(), state, here)?;
    Some(extreme(&found, 3, None, true).map_or(InReach::Nothing, InReach::Exact))
}

/// Whether both are the same share, in whatever numbers.
fn alike(one: InReach, other: InReach) -> bool {
    match (one, other) {
        (InReach::Exact(one), InReach::Exact(other)) => ratio(Some(one)) == ratio(Some(other)),
        (one, other) => one == other,
    }
}

fn share(reach: InReach) -> Share {
    match reach {
        InReach::Exact(share) => share,
        InReach::Nothing => Share::default(),
        InReach::Between(..) => panic!("exact"),
    }
}

/// All that is offered at a moment, in the author's order.
fn offered(scenario: &Scenario, state: &State, here: Target) -> Vec<Answer> {
    let Target::Node(node) = here else { return Vec::new() };
    let moment = scenario.node(node).unwrap();
    answers(moment).filter(|(_, reply)| state.offers(reply)).map(|(answer, _)| answer).collect()
}

/// What must hold for every run.
fn check_consistent(session: &Session, regret: &Regret) {
    assert_eq!((regret.turns.len(), &regret.inexact), (session.turns().len(), &None));
    let figure = |reach: InReach| reach.score().unwrap_or(0);
    for (index, turn) in regret.turns.iter().enumerate() {
        assert_eq!(turn.number, index + 1);
        // It never rises, and a reply loses 0 or more.
        assert!(!share(turn.after).beats(share(turn.before)), "{turn:?}");
        let lost = turn.lost.unwrap();
        if turn.after != InReach::Nothing {
            assert_eq!(figure(turn.before), figure(turn.after) + lost, "{turn:?}");
        }
        // One of the replies gives nothing away, and none gives more.
        let ahead = turn.others.iter().map(|other| share(other.after)).chain([share(turn.after)]);
        let best = ahead.reduce(|best, other| if other.beats(best) { other } else { best }).unwrap();
        assert_eq!(ratio(Some(best)), ratio(Some(share(turn.before))), "{turn:?}");
        let next_best = turn.others.iter().map(|other| other.after).filter(|after| *after != InReach::Nothing);
        if let Some(next_best) = next_best.map(figure).max()
            && turn.after != InReach::Nothing
            && turn.others.iter().all(|other| other.after != InReach::Nothing)
        {
            assert_eq!(turn.kept.unwrap(), figure(turn.after).saturating_sub(next_best), "{turn:?}");
        }
        assert!(turn.kept == Some(0) || lost == 0, "who kept something gave nothing away: {turn:?}");
        if let Some(next) = regret.turns.get(index + 1) {
            assert_eq!(turn.after, next.before);
        }
        check_others(session, index, &turn.others);
    }
    // What was given away and what is left add up to what was in reach at the start.
    if let (Some(first), Some(last)) = (regret.turns.first(), regret.turns.last())
        && last.after != InReach::Nothing
    {
        let lost: u32 = regret.turns.iter().map(|turn| u32::from(turn.lost.unwrap())).sum();
        assert_eq!(u32::from(figure(first.before)), lost + u32::from(figure(last.after)));
        if session.is_over() {
            assert_eq!(share(last.after), Share::so_far(session.state()));
        }
    }
    match regret.turning_point() {
        TurningPoint::Lost { points, turns } => {
            let lost: Vec<u8> = regret.turns.iter().map(|turn| turn.lost.unwrap()).collect();
            assert_eq!(points, lost.iter().copied().max().unwrap());
            for (number, lost) in (1..).zip(lost) {
                assert_eq!(turns.contains(&number), lost == points);
            }
        }
        TurningPoint::NothingLost { closest } => {
            assert!(regret.turns.iter().all(|turn| turn.lost == Some(0)));
            assert_eq!(closest, regret.kept_most().map(|turn| turn.number));
        }
        TurningPoint::NothingAtStake => {
            assert!(regret.turns.iter().all(|turn| turn.before == InReach::Nothing));
        }
        TurningPoint::Unknown => panic!("exact"),
    }
}

/// The other replies are all that was offered but the one taken, and say what a transcript with them in it says.
fn check_others(session: &Session, turn: usize, others: &[OtherReply]) {
    let there = session.again_from(turn, None);
    let taken = session.turns()[turn].answer;
    let mut expected = offered(session.scenario(), there.state(), there.here());
    assert!(expected.contains(&taken));
    expected.retain(|answer| *answer != taken);
    let Some(View::Moment(moment)) = there.view() else { panic!("a turn was taken there") };
    let mut found: Vec<Answer> = others.iter().map(|other| other.turn.answer).collect();
    found.sort_by_key(|answer| match answer {
        Answer::Reply(reply) => reply.get(),
        Answer::Silence => usize::MAX,
    });
    assert_eq!(found, expected);
    for other in others {
        let Target::Node(node) = there.here() else { unreachable!() };
        let (after, target) =
            there.state().step(session.scenario(), session.temperament(), node, other.turn.answer).unwrap();
        let reply = answered(session.scenario(), node, other.turn.answer).unwrap();
        assert_eq!((other.turn.points, other.turn.after), (there.state().points(reply).0, after.mood));
        assert_eq!(other.turn.said.as_ref(), (other.key > 0).then_some(&reply.says));
        if let Some(card) = other.key.checked_sub(1) {
            assert_eq!(moment.cards[card].id, reply.id);
        }
        let mut transcript = there.transcript();
        transcript.moves.push(if other.key == 0 { Entry::Wait } else { Entry::Say(reply.id.clone()) });
        let played = Session::replay(Arc::clone(session.scenario()), &transcript).unwrap();
        assert_eq!(played.here(), target);
        assert_eq!(other.next.as_ref().map(|next| next.words.as_str()), played.line(turn + 1).map(|line| line.words));
        let reaction = played.reaction(turn).map(|line| line.words.to_owned());
        assert_eq!(other.turn.reaction.as_ref().map(|said| said.words.clone()), reaction);
        match target {
            Target::Node(node) => {
                let thought = &session.scenario().node(node).unwrap().thinks;
                assert_eq!((&other.turn.thought, &other.ending), (thought, &None));
            }
            Target::Ending(ending) => {
                let closed = other.ending.as_ref().map(|ending| ending.id.as_str());
                assert_eq!(closed, session.scenario().ending(ending).map(|ending| ending.id.as_str()));
                assert_eq!(ratio(Some(share(other.after))), ratio(Some(Share::so_far(&after))));
            }
        }
    }
}

/// What holds of bounds: the exact figure lies between them, and nothing is told that is not known.
fn check_bounds(session: &Session, exact: &Regret) {
    let why = Inexact::TooManyStates(1);
    let bounded = regret(session, Err(&why));
    assert_eq!(bounded.inexact, Some(why));
    let within = |bound: InReach, exact: InReach| match bound {
        InReach::Between(least, most) => {
            let exact = share(exact);
            assert!(!least.beats(exact) && !exact.beats(most), "{bound:?} {exact:?}");
        }
        InReach::Exact(_) => assert!(alike(bound, exact)),
        InReach::Nothing => assert_eq!(exact, InReach::Nothing),
    };
    for (bound, exact) in bounded.turns.iter().zip(&exact.turns) {
        within(bound.before, exact.before);
        within(bound.after, exact.after);
        assert!(bound.lost.is_none() || bound.lost == exact.lost);
        assert!(bound.kept.is_none() || bound.kept == exact.kept);
        for (bound, exact) in bound.others.iter().zip(&exact.others) {
            assert_eq!(bound.turn, exact.turn);
            within(bound.after, exact.after);
        }
    }
}

/// Holds the figures of a turn against every run one by one, each where there are not too many. How many were held, and
/// whether that of the moment before it was among them.
fn check_by_brute_force(session: &Session, regret: &Regret, turn: usize, most: usize) -> (usize, bool) {
    let found = &regret.turns[turn];
    let (there, after) = (session.again_from(turn, None), session.again_from(turn + 1, None));
    let Target::Node(node) = there.here() else { panic!("a turn was taken there") };
    let mut held = 0;
    let mut check = |found: InReach, state: &State, here: Target| {
        let brute = brute(session, state, here, most);
        held += usize::from(brute.is_some());
        assert!(brute.is_none_or(|brute| alike(found, brute)), "{turn}: {brute:?} {found:?}");
        brute.is_some()
    };
    check(found.after, after.state(), after.here());
    for other in &found.others {
        let (state, target) =
            there.state().step(session.scenario(), session.temperament(), node, other.turn.answer).unwrap();
        check(other.after, &state, target);
    }
    let before = check(found.before, there.state(), there.here());
    (held, before)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn regret_is_what_every_run_one_by_one_says(scenario in forward_scenarios(), seed: u64, deeds in deeds()) {
        let mut session = Session::start(scenario, seed);
        // Where the customer leaves, the run ends as no reply ends it, and nothing of this need hold.
        for deed in deeds.into_iter().filter(|deed| !matches!(deed, Deed::Leave)) {
            deed.on(&mut session);
        }
        let Ok(space) = Space::of_run(&session, 20_000) else { return Ok(()) };
        let mut left = session.clone();
        if Deed::Leave.on(&mut left) {
            // But words over which somebody left kept nothing.
            assert_eq!(regret(&left, Ok(&space)).turns.last().unwrap().kept, Some(0));
        }
        let regret = regret(&session, Ok(&space));
        check_consistent(&session, &regret);
        check_bounds(&session, &regret);
        for turn in 0..session.turns().len() {
            check_by_brute_force(&session, &regret, turn, 5_000);
        }
    }
}

/// A run by one habit: the card, or silence, that `seed` and the turn's number choose.
fn played(scenario: &Arc<Scenario>, seed: u64) -> Session {
    let mut session = Session::start(Arc::clone(scenario), seed);
    let mut chance = seed;
    while !session.is_over() {
        let answers = offered(scenario, session.state(), session.here());
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        session.answer(answers[usize::try_from(chance >> 33).unwrap() % answers.len()]).unwrap();
    }
    session
}

/// The whole of a shipped scenario has far too many runs to go through one by one. So every continuation is played from
/// the late turns of each run, as far back as there are not too many; the turns before are held to what must be
/// consistent.
#[test]
fn regret_on_every_shipped_scenario_is_what_playing_every_continuation_says() {
    std::thread::scope(|scope| {
        for (_, loaded) in shipped() {
            scope.spawn(move || check_shipped(&Arc::new(loaded.scenario.unwrap())));
        }
    });
}

fn check_shipped(scenario: &Arc<Scenario>) {
    let first = Session::start(Arc::clone(scenario), 1);
    let space = Space::of_run(&first, MOST_STATES).unwrap();
    // One space is enough for the runs of one temperament.
    let seeds = (1..).filter(|seed| Temperament::drawn(&scenario.persona, *seed) == first.temperament());
    let mut held = 0;
    for (index, run) in seeds.take(3).map(|seed| played(scenario, seed)).enumerate() {
        let found = regret(&run, Ok(&space));
        check_consistent(&run, &found);
        if index == 0 {
            check_bounds(&run, &found);
        }
        for turn in (0..run.turns().len()).rev() {
            let (moments, before) = check_by_brute_force(&run, &found, turn, 2_000);
            held += moments;
            if !before {
                break;
            }
        }
        // Broken off half-way, the turns until then tell the same.
        let half = run.again_from(run.turns().len() / 2, None);
        let found_by_then = regret(&half, Ok(&space));
        check_consistent(&half, &found_by_then);
        assert_eq!(found_by_then.turns, found.turns[..half.turns().len()]);
    }
    assert!(held >= 10, "{}: {held}", scenario.id);
}

/// A run of the small scenario, by the names of its replies.
fn small(answers: &[&str]) -> Session {
    let scenario = load(include_str!("../../../tests/data/small.ron").as_bytes(), Some("small")).scenario.unwrap();
    let mut session = Session::start(Arc::new(scenario), 7);
    for id in answers {
        let Some(View::Moment(moment)) = session.view() else { panic!("{id}: it is over") };
        match moment.cards.iter().position(|card| card.id == *id) {
            Some(card) => session.choose(card).unwrap(),
            None => session.wait().unwrap(),
        };
    }
    session
}

fn looked_back(session: &Session) -> Regret {
    regret(session, Space::of_run(session, MOST_STATES).as_ref())
}

/// At the doorway 5 points are at stake: asking earns 4, waiting 3, guessing none. After it showing earns 1 of 1. So 5
/// of 6 are in reach at the start.
#[test]
fn a_turn_says_what_was_lost_and_kept() {
    fn check(
        answers: &[&str],
        in_reach: &[u8],
        lost: &[u8],
        kept: &[u8],
        turning: &TurningPoint,
        most_kept: Option<usize>,
    ) {
        let found = looked_back(&small(answers));
        let column = |part: fn(&TurnRegret) -> Option<u8>| {
            found.turns.iter().map(|turn| part(turn).unwrap()).collect::<Vec<u8>>()
        };
        let reach: Vec<u8> = column(|turn| turn.before.score());
        let last = found.turns.last().and_then(|turn| turn.after.score());
        assert_eq!(reach.into_iter().chain(last).collect::<Vec<u8>>(), in_reach, "{answers:?}");
        assert_eq!(column(|turn| turn.lost), lost, "{answers:?}");
        assert_eq!(column(|turn| turn.kept), kept, "{answers:?}");
        assert_eq!(found.turning_point(), *turning, "{answers:?}");
        assert_eq!(found.kept_most().map(|turn| turn.number), most_kept, "{answers:?}");
    }
    let lost = |points, turns: &[usize]| TurningPoint::Lost { points, turns: turns.to_vec() };
    let nothing = |closest| TurningPoint::NothingLost { closest };
    check(&["ask", "show"], &[83, 83, 83], &[0, 0], &[16, 16], &nothing(Some(1)), Some(1));
    check(&["guess", "show"], &[83, 17, 17], &[66, 0], &[0, 17], &lost(66, &[1]), Some(2));
    check(&["silence", "shrug"], &[83, 67, 50], &[16, 17], &[0, 0], &lost(17, &[2]), None);
    check(&["ask"], &[83, 83], &[0], &[16], &nothing(Some(1)), Some(1));
    check(&[], &[], &[], &[], &TurningPoint::NothingAtStake, None);
}

#[test]
fn turns_that_gave_away_as_much_are_named_together() {
    let turn = |number, lost, kept| TurnRegret {
        number,
        before: InReach::Exact(Share { earned: 1, range: 1 }),
        after: InReach::Exact(Share { earned: 1, range: 1 }),
        lost: Some(lost),
        kept: Some(kept),
        others: Vec::new(),
    };
    let found = Regret { turns: vec![turn(1, 3, 0), turn(2, 9, 0), turn(3, 0, 4), turn(4, 9, 4)], inexact: None };
    assert_eq!(found.turning_point(), TurningPoint::Lost { points: 9, turns: vec![2, 4] });
    assert_eq!(found.kept_most().map(|turn| turn.number), Some(3));
}

#[test]
fn the_other_replies_are_played_and_say_what_would_have_come() {
    let found = looked_back(&small(&["guess", "shrug"]));
    let check = |turn: usize, other: usize, said: Option<&str>, after: u8, lost: u8, ending: Option<&str>| {
        let other = &found.turns[turn].others[other];
        assert_eq!((other.turn.said.as_deref(), other.after.score(), other.lost), (said, Some(after), Some(lost)));
        assert_eq!(other.ending.as_ref().map(|ending| ending.id.as_str()), ending);
    };
    assert_eq!(found.turns.iter().map(|turn| turn.others.len()).collect::<Vec<_>>(), [2, 1]);
    check(0, 0, Some("What are the shoes for?"), 83, 0, None);
    check(0, 1, None, 67, 16, None);
    check(1, 0, Some("These, then."), 17, 0, Some("taller"));
    let asked = &found.turns[0].others[0];
    assert_eq!(asked.turn.reaction.as_ref().map(|said| said.words.as_str()), Some("Um."));
    assert_eq!((asked.turn.learned.len(), asked.turn.after.trust, found.turns[0].others[1].key), (1, 48, 0));
    let thanks = found.turns[1].others[0].next.as_ref().unwrap();
    assert_eq!(thanks.words, "Thanks.");
}

#[test]
fn without_a_space_there_are_bounds_and_they_say_so() {
    let run = small(&["guess", "show"]);
    let why = Space::of_run(&run, 1).map(|_| ()).unwrap_err();
    let found = regret(&run, Err(&why));
    assert_eq!(
        (found.inexact.clone(), found.turning_point()),
        (Some(Inexact::TooManyStates(1)), TurningPoint::Unknown)
    );
    assert_eq!((found.turns[0].lost, found.turns[0].kept, found.turns[0].before.score()), (None, None, None));
    // How it closed is known.
    assert_eq!(found.turns[1].after.score(), Some(17));
    // Nor is anything told from the space of another run.
    let elsewhere = Space::from(run.scenario(), run.temperament(), run.state(), run.here(), MOST_STATES).unwrap();
    assert_eq!(regret(&run, Ok(&elsewhere)).turning_point(), TurningPoint::Unknown);
}
