#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::scenario::load;
use crate::scoring::space::Space;
use crate::session::any_run::forward_scenarios;

fn small() -> Arc<Scenario> {
    Arc::new(load(include_bytes!("../../tests/data/small.ron"), Some("small")).scenario.unwrap())
}

fn room() -> Workshop {
    Workshop::new(small(), 7, Options::default())
}

/// A room that has come to a step of its first moment, with these votes of voters 0, 1, 2 …
fn room_at(step: Step, votes: &[usize]) -> Workshop {
    let mut room = room();
    while room.step() != step {
        room.forward().unwrap();
        if room.step() == Step::Voting {
            for (voter, choice) in (0..).zip(votes) {
                room.vote(Voter(voter), 1, *choice).unwrap();
            }
        }
    }
    room
}

/// What is looked at in a room before and after a call.
fn counts(room: &Workshop) -> Vec<Vec<u32>> {
    room.rounds().iter().map(|round| round.tally().counts().to_vec()).collect()
}

#[test]
fn a_moment_goes_from_the_line_to_the_reply_that_was_taken() {
    let mut room = room();
    let mut steps = vec![room.step()];
    assert_eq!((room.view().line, room.view().rows.len(), room.choices().len()), (None, 0, 3));
    steps.push(room.forward().unwrap());
    assert!(room.view().line.is_some() && room.view().rows.is_empty());
    steps.push(room.forward().unwrap());
    room.vote(Voter(1), 1, 1).unwrap();
    let view = room.view();
    assert_eq!((view.rows.len(), view.votes, view.open, view.round), (3, 1, true, Some(1)));
    assert!(view.rows.iter().all(|row| row.count.is_none() && row.percent.is_none() && !row.most), "hidden");
    steps.push(room.forward().unwrap());
    assert!(room.view().rows.iter().all(|row| row.count.is_none()), "closed, and still hidden");
    steps.push(room.forward().unwrap());
    let shown: Vec<_> = room.view().rows.iter().map(|row| (row.letter, row.count.unwrap(), row.most)).collect();
    assert_eq!(shown, [('A', 0, false), ('B', 1, true), ('C', 0, false)]);
    steps.push(room.forward().unwrap());
    steps.push(room.forward().unwrap());
    let taken = room.view().taken.expect("what the reply brought");
    assert_eq!((taken.choice, room.view().rows[1].taken), (1, true));
    steps.push(room.forward().unwrap());
    assert_eq!(steps, [&Step::ALL[..7], &[Step::Line]].concat());
    assert_eq!(room.session().turns().len(), 1);
}

#[test]
fn a_vote_counts_once_and_only_while_its_round_is_open() {
    fn check(step: Step, round: u32, choice: usize, expected: Result<(), VoteRefusal>) {
        let mut room = room_at(step, &[0, 1, 1]);
        let before = counts(&room);
        assert_eq!(room.vote(Voter(0), round, choice), expected, "{step:?}");
        let after = counts(&room);
        assert_eq!(expected.is_err(), before == after, "{step:?}");
        assert_eq!(before.concat().iter().sum::<u32>(), after.concat().iter().sum::<u32>(), "a repeat replaces");
    }
    check(Step::Voting, 1, 2, Ok(()));
    check(Step::Voting, 1, 3, Err(VoteRefusal::NoSuchChoice));
    check(Step::Voting, 1, usize::MAX, Err(VoteRefusal::NoSuchChoice));
    check(Step::Voting, 2, 0, Err(VoteRefusal::NoSuchRound));
    check(Step::Voting, 0, 0, Err(VoteRefusal::NoSuchRound));
    check(Step::Closed, 1, 0, Err(VoteRefusal::Late));
    check(Step::Revealed, 1, 0, Err(VoteRefusal::Late));
    check(Step::Taken, 1, 9, Err(VoteRefusal::Late));
    check(Step::Line, 1, 0, Err(VoteRefusal::NoSuchRound));
}

#[test]
fn going_back_keeps_votes_and_opens_only_what_nobody_has_seen() {
    let mut room = room_at(Step::Closed, &[0, 1, 1]);
    assert_eq!(room.back(), Ok(Step::Voting));
    assert_eq!(room.vote(Voter(0), 1, 1), Ok(()), "not revealed yet, so it is open again");
    assert_eq!(room.back(), Ok(Step::Line));
    assert_eq!(room.vote(Voter(0), 1, 0), Err(VoteRefusal::Late));
    assert_eq!(room.forward(), Ok(Step::Voting));
    for _ in 0..2 {
        room.forward().unwrap();
    }
    assert_eq!((room.step(), counts(&room)), (Step::Revealed, vec![vec![0, 3, 0]]));
    assert_eq!([room.back(), room.back(), room.forward()], [Ok(Step::Closed), Ok(Step::Line), Ok(Step::Closed)]);
    assert_eq!(room.vote(Voter(9), 1, 0), Err(VoteRefusal::Late), "the room has seen it");
    for _ in 0..4 {
        room.forward().unwrap();
    }
    assert_eq!((room.step(), room.session().turns().len()), (Step::Line, 1));
    assert_eq!(room.back(), Ok(Step::Taken));
    assert_eq!((room.session().turns().len(), room.chosen()), (0, Some(1)));
    assert_eq!([room.back(), room.back()], [Ok(Step::Talking), Ok(Step::Revealed)]);
    assert_eq!(room.view().rows[1].count, Some(3));
}

#[test]
fn back_to_the_beginning_and_no_further() {
    let mut room = room_at(Step::Line, &[]);
    assert_eq!([room.back(), room.back()], [Ok(Step::Gathering), Err(Refusal::AtTheBeginning)]);
    room.end();
    assert_eq!((room.forward(), room.is_ended()), (Err(Refusal::Ended), true));
    assert_eq!((room.back(), room.is_ended()), (Ok(Step::Gathering), false));
}

#[test]
fn voting_again_opens_a_round_beside_the_first() {
    let mut room = room_at(Step::Talking, &[0, 0, 1]);
    assert_eq!(room.vote_again(), Ok(Step::Voting));
    assert_eq!(room.vote(Voter(0), 1, 1), Err(VoteRefusal::Late));
    assert_eq!(room.vote(Voter(0), 2, 1), Ok(()));
    assert_eq!(
        (counts(&room), room.vote_of(Voter(0)), room.vote_of(Voter(1))),
        (vec![vec![2, 1, 0], vec![0, 1, 0]], Some(1), None)
    );
    for step in [Step::Gathering, Step::Line, Step::Taken] {
        assert_eq!(room_at(step, &[0]).vote_again(), Err(Refusal::NotNow), "{step:?}");
    }
}

#[test]
fn the_room_goes_on_with_its_own_reply_or_the_leaders() {
    fn check(votes: &[usize], chosen: Option<usize>, expected: Result<usize, Refusal>) {
        let mut room = room_at(Step::Talking, votes);
        room.choose(chosen).unwrap();
        let taken = room.forward().map(|_| room.view().taken.unwrap().choice);
        assert_eq!(taken, expected, "{votes:?} {chosen:?}");
    }
    check(&[0, 1, 1], None, Ok(1));
    check(&[0, 1, 1], Some(2), Ok(2));
    check(&[0, 1], None, Err(Refusal::NothingChosen));
    check(&[0, 1], Some(0), Ok(0));
    check(&[], None, Err(Refusal::NothingChosen));
    let mut room = room_at(Step::Revealed, &[0, 1]);
    assert!(room.view().tie && room.view().rows[0].most && room.view().rows[1].most && !room.view().rows[2].most);
    assert_eq!(room.choose(Some(3)), Err(Refusal::NoSuchChoice));
    assert_eq!(room.take(9), Err(Refusal::NoSuchChoice));
    assert_eq!(room.take(2), Ok(Step::Taken));
    assert_eq!(room.take(1), Err(Refusal::NotNow));
}

#[test]
fn hands_are_counted_beside_phones_and_a_room_can_do_without_a_vote() {
    let mut room = room_at(Step::Voting, &[0, 1]);
    assert_eq!(room.set_hands(2, 40), Ok(()));
    assert_eq!(room.set_hands(2, 4), Ok(()));
    assert_eq!(room.set_hands(3, 4), Err(Refusal::NoSuchChoice));
    assert_eq!(room.round().unwrap().tally().counts(), [1, 1, 4]);
    assert_eq!((room.round().unwrap().phones().total(), room.view().votes), (2, 6));
    room.set_hands(0, u32::MAX).unwrap();
    assert_eq!(room.round().unwrap().hands()[0], MOST_HANDS);
    let mut silent = Workshop::new(small(), 7, Options { voting: Voting::None, ..Options::default() });
    assert_eq!([silent.forward(), silent.forward()], [Ok(Step::Line), Ok(Step::Talking)]);
    assert_eq!((silent.view().rows.len(), silent.rounds().len()), (3, 0));
    assert_eq!(silent.set_hands(0, 1), Err(Refusal::NotNow));
    assert_eq!([silent.back(), silent.forward()], [Ok(Step::Line), Ok(Step::Talking)]);
    assert_eq!(silent.take(0), Ok(Step::Taken));
}

#[test]
fn another_reply_is_played_and_the_room_comes_back_to_where_it_was() {
    let mut room = room_at(Step::Talking, &[0, 1, 1, 2, 2, 2]);
    assert_eq!((room.chosen(), room.other_choice()), (Some(2), Some(1)));
    let (run, view) = (room.run().transcript(), room.view());
    assert_eq!(room.play_other(1), Ok(Step::Taken));
    assert!(room.is_detour() && room.view().detour);
    assert_eq!(room.play_other(0), Err(Refusal::NotNow), "one at a time");
    // The branch can be played as any moment: voted on, gone back in, gone on.
    assert_eq!([room.forward(), room.forward()], [Ok(Step::Line), Ok(Step::Voting)]);
    room.vote(Voter(5), 2, 0).unwrap();
    assert_eq!([room.back(), room.back()], [Ok(Step::Line), Ok(Step::Taken)]);
    assert_eq!(room.run().transcript(), run, "what is tried is not the room’s run");
    assert_eq!(room.come_back(), Ok(Step::Talking));
    assert_eq!((room.view(), room.come_back()), (view.clone(), Err(Refusal::NotNow)));
    assert_eq!(counts(&room)[1], [1, 0]);
    // One key there, one key back.
    room.play_other(1).unwrap();
    assert_eq!((room.back(), room.view()), (Ok(Step::Talking), view));
    // Beyond its ending it comes back as well.
    room.play_other(0).unwrap();
    room.forward().unwrap();
    while room.is_detour() {
        if room.step() == Step::Line {
            room.take(0).unwrap();
        }
        room.forward().unwrap();
    }
    assert_eq!((room.step(), room.view().tie), (Step::Talking, false));
    assert_eq!(room_at(Step::Voting, &[]).play_other(0), Err(Refusal::NotNow));
    assert_eq!(room_at(Step::Talking, &[]).play_other(3), Err(Refusal::NoSuchChoice));
}

#[test]
fn points_thought_and_the_other_way_are_seen_only_when_shown() {
    let mut room = room_at(Step::Talking, &[1]);
    let hidden = room.view();
    assert!(hidden.thought.is_none() && hidden.other.is_none() && hidden.rows.iter().all(|row| row.points.is_none()));
    assert_eq!(room.show(Shown { other: Some(3), ..Shown::default() }), Err(Refusal::NoSuchChoice));
    room.show(Shown { points: true, thought: true, other: Some(0) }).unwrap();
    let view = room.view();
    assert!(view.rows.iter().all(|row| row.points.is_some()));
    assert_eq!(view.other.as_ref(), room.ahead(0).as_ref());
    assert!(view.other.unwrap().next.is_some());
    room.back().unwrap();
    room.back().unwrap();
    assert_eq!((room.step(), room.view().other), (Step::Closed, None), "not before the votes");
    assert_eq!(room.ahead(3), None);
}

#[test]
fn the_room_goes_on_with_what_has_most_votes_and_tries_what_has_most_of_the_others() {
    let mut room = room_at(Step::Voting, &[0, 1, 1]);
    assert_eq!((room.chosen(), room.other_choice()), (Some(1), Some(0)));
    assert!((0..3).all(|choice| room.ahead(choice).unwrap().next.is_some()));
    assert_eq!((room.forward(), room.vote_again()), (Ok(Step::Closed), Ok(Step::Voting)));
    assert_eq!(room_at(Step::Talking, &[0, 1]).forward(), Err(Refusal::NothingChosen));
    assert_eq!(room_at(Step::Line, &[]).vote_again(), Err(Refusal::NotNow));
}

#[test]
fn what_a_leader_may_do_depends_on_the_step() {
    let told = |room: &Workshop| {
        [room.can_vote_again(), room.can_play_other(), room.can_choose(), room.can_show(), room.can_count_hands()]
    };
    let check = |step: Step, expected: [bool; 5]| {
        let mut room = room_at(step, &[0, 1, 1]);
        assert_eq!(told(&room), expected, "{step:?}");
        // What is said of a call is what the call does.
        assert_eq!(room.clone().vote_again().is_ok(), expected[0], "{step:?}");
        assert_eq!(room.clone().play_other(0).is_ok(), expected[1], "{step:?}");
        room.end();
        assert_eq!(told(&room), [false; 5], "ended at {step:?}");
    };
    check(Step::Gathering, [false; 5]);
    check(Step::Line, [false; 5]);
    check(Step::Voting, [true, false, true, true, true]);
    check(Step::Closed, [true, true, true, true, true]);
    check(Step::Revealed, [true, true, true, true, true]);
    check(Step::Talking, [true, true, true, true, true]);
    check(Step::Taken, [false, true, false, false, false]);
    // While another reply is tried there is no third one.
    let mut room = room_at(Step::Talking, &[0, 1, 1]);
    room.play_other(0).unwrap();
    assert!(!room.can_play_other());
}

#[test]
fn the_other_ways_are_gone_through_by_votes_and_then_none() {
    let check = |votes: &[usize], ways: &[usize]| {
        let mut room = room_at(Step::Revealed, votes);
        assert_eq!(room.others(), ways, "{votes:?}");
        assert_eq!(room.other_to_play(), ways.first().copied(), "{votes:?}");
        for way in ways {
            room.show(room.with_next_other()).unwrap();
            assert_eq!((room.shown().other, room.other_to_play()), (Some(*way), Some(*way)), "{votes:?}");
        }
        room.show(room.with_next_other()).unwrap();
        assert_eq!(room.shown().other, None, "{votes:?}");
    };
    check(&[0, 1, 1, 2, 2, 1], &[2, 0]);
    check(&[1, 1, 0], &[0, 2]);
    // Nobody voted: all are others.
    check(&[], &[0, 1, 2]);
}

#[test]
fn points_and_thought_come_with_the_votes_where_the_leader_wants_them() {
    let options = Options { points: true, thought: true, ..Options::default() };
    for (voting, step) in [(Voting::Phones, Step::Revealed), (Voting::None, Step::Talking)] {
        let mut room = Workshop::new(small(), 7, Options { voting, ..options });
        while room.step() != step {
            assert_eq!(room.shown(), Shown::default());
            room.forward().unwrap();
        }
        assert!(room.shown().points && room.shown().thought);
    }
}

#[test]
fn a_room_that_broke_off_keeps_its_clock_and_its_switches() {
    let mut room = Workshop::new(small(), 7, Options { points: true, thought: true, ..Options::default() });
    room.set_seconds(754);
    let kept = ron::from_str(&ron::to_string(&room.kept()).unwrap()).unwrap();
    let room = Workshop::resume(&small(), kept).unwrap();
    assert_eq!((room.seconds(), room.options().points, room.options().thought), (754, true, true));
}

#[test]
fn where_voters_cannot_be_told_apart_no_old_round_takes_a_vote() {
    for act in [Workshop::forget_voters, Workshop::end] {
        let mut room = room_at(Step::Voting, &[0, 1, 1]);
        act(&mut room);
        while room.back().is_ok() {
            assert_eq!(room.vote(Voter(9), 1, 0), Err(VoteRefusal::Late));
        }
        while room.step() != Step::Revealed {
            room.forward().unwrap();
            assert_eq!(room.vote(Voter(9), 1, 0), Err(VoteRefusal::Late));
        }
        assert_eq!(counts(&room), [[1, 2, 0]]);
    }
}

#[test]
fn notes_stay_nameless_and_are_seen_when_picked() {
    let mut room = room_at(Step::Voting, &[]);
    room.note(Job::Face, "Board held like a door.").unwrap();
    room.note(Job::Words, "Nobody said his name yet.").unwrap();
    assert_eq!(room.note(Job::Words, "  "), Err(NoteRefusal::Empty));
    assert!(room.view().notes.is_empty());
    assert!(room.pick_note(1, true) && !room.pick_note(2, true));
    assert_eq!(room.view().notes, [Note { picked: true, ..room.notes()[1].clone() }]);
    for _ in room.notes().len()..MOST_NOTES {
        room.note(Job::Curiosity, "x").unwrap();
    }
    assert_eq!(room.note(Job::Curiosity, "x"), Err(NoteRefusal::TooMany));
    room.forget();
    assert_eq!((room.notes().len(), room.rounds().len(), room.step()), (0, 0, Step::Line));
}

#[test]
fn what_is_written_down_names_no_voter_and_goes_on_at_the_same_moment() {
    let marked = 0x00c0_ffee_0000_0000_0000_0000_00be_a417_u128;
    for step in Step::ALL.into_iter().take(7) {
        let mut room = room_at(step, &[0, 1, 1]);
        if step == Step::Voting {
            room.vote(Voter(marked), 1, 1).unwrap();
        }
        room.set_hands(0, 2).ok();
        let text = ron::ser::to_string(&room.kept()).unwrap();
        assert!(!text.contains(&marked.to_string()) && !format!("{room:?}").contains(&marked.to_string()), "{text}");
        let kept: Kept = ron::from_str(&text).unwrap();
        assert_eq!((kept.scenario(), kept.turns_and_rounds().0, kept.is_ended()), ("small", 0, false));
        let mut again = Workshop::resume(&small(), kept).unwrap();
        let expected = if step == Step::Voting { Step::Closed } else { step };
        assert_eq!((again.step(), counts(&again)), (expected, counts(&room)));
        // Who voted before may vote now: the old round takes no more.
        if let Some(round) = again.round().map(Round::number) {
            while again.back().is_ok() {
                assert_eq!(again.vote(Voter(1), round, 0), Err(VoteRefusal::Late));
            }
        }
    }
    let mut kept = ron::ser::to_string(&room_at(Step::Talking, &[1]).kept()).unwrap();
    assert!(matches!(
        Workshop::resume(&small(), ron::from_str(&kept.replacen("format:1", "format:2", 1)).unwrap()),
        Err(ResumeFault::NewerFormat(2))
    ));
    // A file that somebody changed leads to a room all the same.
    kept = kept.replace("step:Talking,chosen:None", "step:Over,chosen:Some(9)");
    let mended = Workshop::resume(&small(), ron::from_str(&kept).unwrap()).unwrap();
    assert_eq!((mended.step(), mended.chosen()), (Step::Line, Some(1)));
}

#[test]
fn the_debrief_says_where_the_majority_and_the_best_reply_parted() {
    let mut room = room_at(Step::Talking, &[0, 0, 1]);
    room.play_other(1).unwrap();
    room.forward().unwrap();
    room.forward().unwrap();
    room.vote(Voter(1), 2, 0).unwrap();
    room.come_back().unwrap();
    room.forward().unwrap();
    room.forward().unwrap();
    room.take(0).unwrap();
    let run = room.run();
    let space = Space::of_run(&run, 100_000);
    for space in [space.as_ref(), Err(&crate::scoring::space::Inexact::TooManyStates(1))] {
        let debrief = room.debrief(space);
        let on_the_way: Vec<bool> = debrief.moments.iter().map(|moment| moment.on_the_way).collect();
        assert_eq!(on_the_way, [true, true, false]);
        let first = &debrief.moments[0];
        assert_eq!((first.turn, first.taken, first.rounds.len(), first.choices.len()), (1, Some(0), 1, 3));
        assert_eq!(first.parted(), Some(!first.best.contains(&0)));
        assert!(!first.best.is_empty() && first.best.contains(&1), "asking was the best: {:?}", first.best);
        assert_eq!(first.parted(), Some(true));
        assert_eq!(debrief.moments[1].parted(), None, "nobody voted");
        assert_eq!(debrief.moments[2].rounds[0].tally.total(), 1);
        assert_eq!(debrief.axes.len(), 3);
    }
}

/// Something that leader or phones do.
#[derive(Debug, Clone)]
enum Deed {
    Forward,
    Back,
    VoteAgain,
    Take(usize),
    Other(usize),
    Return,
    Vote { voter: u8, round: u32, choice: usize },
    Resume,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let vote = (0..8_u8, 0..5_u32, 0..5_usize);
    let deed = prop_oneof![
        10 => Just(Deed::Forward),
        4 => Just(Deed::Back),
        2 => Just(Deed::VoteAgain),
        2 => (0..5_usize).prop_map(Deed::Take),
        2 => (0..5_usize).prop_map(Deed::Other),
        1 => Just(Deed::Return),
        12 => vote.prop_map(|(voter, round, choice)| Deed::Vote { voter, round, choice }),
        1 => Just(Deed::Resume),
    ];
    vec(deed, 0..150)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever is done in whatever order: each voter counts once a round with the last vote that was taken, and nothing
    /// the leader does changes a tally.
    #[test]
    fn votes_are_never_lost_and_never_doubled(scenario in forward_scenarios(), seed in any::<u64>(), deeds in deeds()) {
        let mut room = Workshop::new(Arc::clone(&scenario), seed, Options::default());
        let mut taken: BTreeMap<(u32, u8), usize> = BTreeMap::new();
        let mut before_resume: BTreeMap<(u32, usize), u32> = BTreeMap::new();
        for deed in deeds {
            match deed {
                Deed::Forward => _ = room.forward(),
                Deed::Back => _ = room.back(),
                Deed::VoteAgain => _ = room.vote_again(),
                Deed::Take(choice) => _ = room.take(choice),
                Deed::Other(choice) => _ = room.play_other(choice),
                Deed::Return => _ = room.come_back(),
                Deed::Vote { voter, round, choice } => {
                    let round = room.round().map_or(round, |now| now.number().saturating_sub(round / 3));
                    for _ in 0..2 {
                        if room.vote(Voter(voter.into()), round, choice).is_ok() {
                            taken.insert((round, voter), choice);
                        }
                    }
                }
                Deed::Resume => {
                    let text = ron::ser::to_string(&room.kept()).unwrap();
                    room = Workshop::resume(&scenario, ron::from_str(&text).unwrap()).unwrap();
                    for ((round, _), choice) in std::mem::take(&mut taken) {
                        *before_resume.entry((round, choice)).or_default() += 1;
                    }
                }
            }
            prop_assert!(room.rounds().iter().filter(|round| round.is_open()).count() <= 1);
            prop_assert_eq!(room.view().open, room.step() == Step::Voting && !room.is_ended());
            for round in room.rounds() {
                for choice in 0..round.choices().len() {
                    let voted = taken.iter().filter(|((number, _), voted)| *number == round.number() && **voted == choice);
                    let earlier = before_resume.get(&(round.number(), choice)).copied().unwrap_or_default();
                    prop_assert_eq!(round.tally().count(choice) as usize, voted.count() + earlier as usize);
                }
                prop_assert!(round.phones().total() <= 16, "at most eight voters, before a resume and after");
            }
            // What the room sees can always be worked out, and so can what it came to.
            let view = room.view();
            prop_assert_eq!(view.rows.iter().filter(|row| row.taken).count(), usize::from(room.step() == Step::Taken));
        }
        let debrief = room.debrief(Err(&crate::scoring::space::Inexact::TooManyStates(1)));
        prop_assert_eq!(debrief.moments.iter().map(|moment| moment.rounds.len()).sum::<usize>(), room.rounds().len());
    }
}
