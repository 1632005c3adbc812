#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use bevy_egui::egui::{Key, Painter, Rect, Ui};

use super::*;
use crate::app::stage::{Appearance, ChannelStage, StageArt, pose_for};
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;
use crate::records::shipped;
use crate::scenario::Mood;
use crate::scoring::space::{MOST_STATES, Space};
use crate::scoring::{Debrief, TurningPoint, debrief, regret};
use crate::session::Session;

/// A run of a shipped scenario with a fixed seed: at each turn the card the turn's number and `taste` choose.
fn session_of(id: &str, seed: u64, taste: usize) -> Session {
    let scenario = shipped().find(|(name, _)| *name == id).unwrap().1.scenario.unwrap();
    let mut session = Session::start(Arc::new(scenario), seed);
    let mut turn = 0;
    while !session.is_over() && turn < 40 {
        turn += 1;
        if turn == 3 && session.wait().is_ok() {
            continue;
        }
        let cards = match session.view().unwrap() {
            crate::session::View::Moment(moment) => moment.cards.len(),
            crate::session::View::Over { .. } => break,
        };
        session.choose((turn * taste) % cards).unwrap();
    }
    session
}

fn played(seed: u64, taste: usize) -> Debrief {
    debrief(&session_of(MICKEY, seed, taste))
}

const MICKEY: &str = "mickey-first-interview";

fn mickey(debrief: Debrief) -> DebriefModel {
    DebriefModel::new("Mickey".to_owned(), "he", debrief, [Some(80), None, Some(70)], 3)
}

/// A run looked back on with all that is known of it.
fn looked_back(session: &Session) -> DebriefModel {
    let scenario = session.scenario();
    let persona = &scenario.persona;
    let pronoun = crate::words::pronoun_word(persona.pronoun);
    let best = [Some(80), None, Some(70)];
    let mut model = DebriefModel::new(persona.name.clone(), pronoun, debrief(session), best, 3);
    model.channel = scenario.channel;
    let space = Space::of_run(session, MOST_STATES);
    model.take_regret(regret(session, space.as_ref()));
    model
}

/// A run of Mickey's with all that is known of it. What can come of his scenario is gone through once.
fn known() -> DebriefModel {
    static KNOWN: OnceLock<DebriefModel> = OnceLock::new();
    KNOWN.get_or_init(|| looked_back(&session_of(MICKEY, 7, 2))).clone()
}

/// The same with the card turned over after a guess, everything asked, and a reply put better.
fn reflected() -> DebriefModel {
    let mut model = known();
    model.guess.feelings[0] = true;
    model.guess.take_back = TakeBack::Turn(model.turn);
    model.guess.mood.tension = 20;
    model.card = CardSide::Up { guessed: true };
    model.asks_how_you_are = true;
    model.seconds = (0..model.debrief.turns.len()).map(|turn| u64::try_from(turn * 7 % 60).ok()).collect();
    model.rewrites.insert(model.turn + 1, "What would you wear if nobody had told you anything? ".repeat(3));
    model
}

/// A run of so many turns, all of them out of the shipped scenario.
fn long(turns: usize) -> DebriefModel {
    let mut model = known();
    let debrief = &mut model.debrief;
    let (kind, moods) = (debrief.turns.clone(), debrief.moods.clone());
    debrief.turns = kind.into_iter().cycle().take(turns).collect();
    for (index, turn) in debrief.turns.iter_mut().enumerate() {
        turn.number = index + 1;
    }
    debrief.moods = moods.into_iter().cycle().take(turns + 1).collect();
    let regret = model.regret.as_mut().unwrap();
    let kind = regret.turns.clone();
    regret.turns = kind.into_iter().cycle().take(turns).collect();
    for (index, turn) in regret.turns.iter_mut().enumerate() {
        turn.number = index + 1;
    }
    model.turn = model.turn.min(turns - 1);
    model
}

/// A run broken off, without coach's notes, whose first turn was silence, and with a rule and facts that wrap. What else
/// there was is not known yet.
fn broken_off() -> DebriefModel {
    let mut debrief = played(7, 2);
    debrief.ending = None;
    debrief.clean = false;
    debrief.hard = true;
    debrief.card.sentence = None;
    debrief.card.comes_back = None;
    debrief.card.tells_friends = None;
    for turn in &mut debrief.turns {
        turn.coach.clear();
        turn.thought = None;
    }
    debrief.turns[0].said = None;
    debrief.turns[1].said = Some("I would like to say one thing that goes on and on. ".repeat(6));
    debrief.facts[0].text = "A fact that nobody could say in a few words, however long they tried. ".repeat(3);
    mickey(debrief)
}

fn nothing_painted(_: &Painter, _: Rect, _: Portrait) {}

/// What the debrief answers to what `act` does to a window with it.
fn answer(model: &DebriefModel, act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui))) -> Vec<DebriefAction> {
    answer_in((1280.0, 720.0), model, act)
}

fn answer_in(
    size: (f32, f32),
    model: &DebriefModel,
    act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui)),
) -> Vec<DebriefAction> {
    let mut window = TestWindow::new(size.0, size.1, 1.0);
    let look = window.look(ThemeName::Light);
    let mut answers = Vec::new();
    let mut view = |ui: &mut Ui| answers.extend(debrief_ui(ui, &look, model, &mut nothing_painted));
    window.settle(&mut view);
    act(&mut window, &mut view);
    answers
}

fn at(model: &DebriefModel, part: usize, turn: usize) -> DebriefModel {
    DebriefModel { part, turn, ..model.clone() }
}

#[test]
fn keys_lead_through_the_parts_and_the_turns() {
    let model = long(12);
    let check = |part, turn, key, expected: &[DebriefAction]| {
        let got = answer(&at(&model, part, turn), |window, view| window.key(key, view));
        assert_eq!(got, expected, "{key:?} in part {part} at turn {turn}");
    };
    let point = model.turning_point().unwrap();
    check(0, 0, Key::Enter, &[DebriefAction::TurnCard]);
    check(1, 0, Key::Enter, &[DebriefAction::Part(2)]);
    check(3, 0, Key::Enter, &[DebriefAction::Again]);
    check(0, 0, Key::Num4, &[DebriefAction::Part(3)]);
    check(3, 0, Key::Num1, &[DebriefAction::Part(0)]);
    for part in [1, 2] {
        check(part, 0, Key::ArrowRight, &[DebriefAction::Turn(1)]);
        check(part, 5, Key::ArrowLeft, &[DebriefAction::Turn(4)]);
        check(part, 0, Key::ArrowLeft, &[]);
        check(part, 11, Key::ArrowRight, &[]);
    }
    check(0, 3, Key::ArrowRight, &[]);
    check(1, 3, Key::Home, &[DebriefAction::Turn(point)]);
    check(2, 3, Key::W, &[DebriefAction::Write(3)]);
    check(2, 3, Key::ArrowDown, &[DebriefAction::Other(1)]);
    check(2, 3, Key::ArrowUp, &[]);
    check(3, 3, Key::B, &[DebriefAction::Write(point)]);
    for part in 0..4 {
        check(part, 0, Key::Escape, &[DebriefAction::Leave]);
        check(part, 0, Key::S, &[DebriefAction::SavePage]);
    }
    let others = &model.regret.as_ref().unwrap().turns[3].others;
    assert_eq!(others[0].ending, None);
    check(2, 3, Key::Enter, &[DebriefAction::PlayOn { turn: 3, key: others[0].key }]);
    let last = at(&known(), 2, known().debrief.turns.len() - 1);
    assert!(last.others().unwrap()[0].ending.is_some(), "where a reply ends it there is nothing to play on");
    assert_eq!(answer(&last, |window, view| window.key(Key::Enter, view)), [DebriefAction::Part(3)]);
    let unknown = DebriefModel { regret: None, ..at(&model, 2, 3) };
    assert_eq!(answer(&unknown, |window, view| window.key(Key::Enter, view)), [DebriefAction::AgainFrom(3)]);
    let up = DebriefModel { card: CardSide::Up { guessed: true }, ..at(&model, 0, 0) };
    assert_eq!(answer(&up, |window, view| window.key(Key::Enter, view)), [DebriefAction::Part(1)]);
}

#[test]
fn a_guess_is_made_by_key_and_by_pointer() {
    let model = known();
    let tall = (1280.0, 1600.0);
    let guess = |name: &str| match &answer_in(tall, &model, |window, view| window.click(name, view))[..] {
        [DebriefAction::Guess(guess)] => *guess,
        other => panic!("{other:?}"),
    };
    let seen = guess("seen");
    assert_eq!(seen.words(), ["debrief-seen"]);
    assert_eq!(guess("None of them").take_back, TakeBack::Nothing);
    let label = "From at ease to on edge: your guess, 50 of 100";
    let moved = answer(&model, |window, view| {
        while !window.has_focus(label) {
            window.key(Key::Tab, view);
        }
        window.key(Key::ArrowRight, view);
    });
    assert_eq!(moved, [DebriefAction::Guess(Guess { mood: Mood { tension: 55, trust: 50 }, ..model.guess })]);
    let first = model.debrief.turns[0].said.clone().unwrap();
    let walked = answer(&model, |window, view| {
        while !window.has_focus(&format!("“{first}”")) {
            window.key(Key::Tab, view);
        }
        window.key(Key::ArrowDown, view);
    });
    assert_eq!(walked, [DebriefAction::Guess(Guess { take_back: TakeBack::Turn(1), ..model.guess })]);
}

#[test]
fn the_card_says_how_the_guess_met_the_truth() {
    let look = TestWindow::new(1280.0, 720.0, 1.0).look(ThemeName::Light);
    let check = |stung: Option<usize>, take_back, (tension, trust), guessed, expected: &str| {
        let mut model = known();
        model.debrief.card.stung_at = stung;
        model.debrief.card.mood = Mood { tension: 30, trust: 60 };
        model.guess = Guess { take_back, mood: Mood { tension, trust }, ..model.guess };
        model.debrief.turns[1].said = Some("Hello.".to_owned());
        assert_eq!(guess::verdict(&look, &model, guessed), expected);
    };
    let same = TakeBack::Turn(1);
    check(Some(2), same, (30, 60), true, "The same moment stung him. You read him well.");
    check(
        Some(2),
        TakeBack::Nothing,
        (30, 20),
        true,
        "What stung him most was turn 2: “Hello.” You read his calm well. He trusted you more than you thought.",
    );
    check(
        None,
        same,
        (80, 90),
        true,
        "No moment stung him. He was more at ease than you thought. He was more guarded than you thought.",
    );
    check(
        None,
        same,
        (0, 60),
        true,
        "No moment stung him. He was more on edge than you thought. You read his trust well.",
    );
    check(Some(2), same, (0, 0), false, "What stung him most was turn 2: “Hello.”");
}

#[test]
fn a_reply_of_ones_own_is_written_and_kept() {
    let model = DebriefModel { writing: true, ..at(&known(), 2, 1) };
    let got = answer(&model, |window, view| {
        window.write("What is it for? 4S", view);
        window.key(Key::Enter, view);
    });
    let text = "What is it for? 4S".to_owned();
    assert_eq!(got, [DebriefAction::Rewrite { turn: 1, text }]);
    let left = answer(&model, |window, view| {
        window.write("No", view);
        window.key(Key::Escape, view);
    });
    assert_eq!(left, [DebriefAction::StopWriting]);
    assert_eq!(
        answer(&model, |window, view| window.click("Keep it", view)),
        [DebriefAction::Rewrite { turn: 1, text: String::new() }]
    );
}

#[test]
fn what_is_written_for_one_run_does_not_turn_up_at_another() {
    let mut window = TestWindow::new(1280.0, 720.0, 1.0);
    let look = window.look(ThemeName::Light);
    let mut shown = DebriefModel { writing: true, ..at(&known(), 2, 1) };
    let mut answers = Vec::new();
    for (run, written) in [("first", "What is it for?"), ("second", "")] {
        shown.run = run.to_owned();
        let mut view = |ui: &mut Ui| answers.extend(debrief_ui(ui, &look, &shown, &mut nothing_painted));
        window.settle(&mut view);
        if written.is_empty() {
            window.click("Keep it", &mut view);
        } else {
            window.write(written, &mut view);
        }
    }
    assert_eq!(answers, [DebriefAction::Rewrite { turn: 1, text: String::new() }]);
}

#[test]
fn a_minute_to_breathe_is_offered_after_a_hard_scene_and_left_at_any_time() {
    let mut model = reflected();
    for hard in [false, true] {
        model.debrief.hard = hard;
        for part in [0, 3] {
            let expected: &[DebriefAction] = if hard { &[DebriefAction::Breathe(true)] } else { &[] };
            let got = answer(&at(&model, part, 0), |window, view| {
                if window.find("A minute to breathe?").is_some() {
                    window.click("A minute to breathe?", view);
                }
            });
            assert_eq!(got, expected, "part {part}, hard {hard}");
        }
    }
    for key in [Key::Enter, Key::Escape] {
        let breathing = DebriefModel { breathing: true, ..known() };
        assert_eq!(answer(&breathing, |window, view| window.key(key, view)), [DebriefAction::Breathe(false)]);
    }
}

#[test]
fn arrows_walk_on_wherever_the_focus_is() {
    let model = long(12);
    let got = answer(&at(&model, 1, 3), |window, view| {
        for _ in 0..5 {
            window.key(Key::Tab, view);
            window.key(Key::ArrowRight, view);
        }
    });
    assert_eq!(got, vec![DebriefAction::Turn(4); 5]);
}

#[test]
fn clicks_do_what_they_say() {
    let model = long(12);
    let check = |part, name: &str, expected| {
        let wide = answer(&at(&model, part, 2), |window, view| window.click(name, view));
        assert_eq!(wide, [expected], "“{name}” in part {part}");
    };
    let point = model.turning_point().unwrap();
    let (kept, _) = model.kept_most().unwrap();
    check(0, "The turn", DebriefAction::Part(1));
    check(0, "What else there was", DebriefAction::Part(2));
    check(0, "Turn his card over", DebriefAction::TurnCard);
    check(0, "Skip the guess", DebriefAction::SkipGuess);
    for part in 0..4 {
        check(part, "Again", DebriefAction::Again);
        check(part, "Save as a page", DebriefAction::SavePage);
        check(part, "Back to everybody", DebriefAction::Leave);
    }
    check(1, "The other replies", DebriefAction::Part(2));
    check(1, &format!("To turn {}, which mattered most", point + 1), DebriefAction::Turn(point));
    let there =
        answer(&at(&model, 1, point), |window, view| window.click(&format!("Turn {} kept the most", kept + 1), view));
    assert_eq!(there, [DebriefAction::Turn(kept)]);
    for part in [1, 2] {
        check(part, "The turn before", DebriefAction::Turn(1));
        check(part, "The turn after", DebriefAction::Turn(3));
    }
    let others = &model.regret.as_ref().unwrap().turns[2].others;
    check(2, "Play on from here", DebriefAction::PlayOn { turn: 2, key: others[0].key });
    let second = others[1].turn.said.clone().unwrap();
    check(2, &format!("{}: “{second}”", others[1].key), DebriefAction::Other(1));
    check(2, "Write your own for this turn", DebriefAction::Write(2));
    check(3, "Meet him again", DebriefAction::Again);
    check(3, "Say one line better", DebriefAction::Write(point));
    let first = format!("Turn 1: {}", model.debrief.turns[0].said.clone().unwrap());
    check(1, &first, DebriefAction::Turn(0));
    let asked = DebriefModel { asks_how_you_are: true, ..known() };
    let face = crate::records::Face::ALL[3];
    assert_eq!(answer(&asked, |window, view| window.click("well", view)), [DebriefAction::CheckIn(face)]);
}

#[test]
fn a_click_on_the_curve_goes_to_the_nearest_turn() {
    let one = at(&long(1), 1, 0);
    let name = |model: &DebriefModel| {
        let mut window = TestWindow::new(1280.0, 720.0, 1.0);
        let look = window.look(ThemeName::Light);
        window.settle(&mut |ui| _ = debrief_ui(ui, &look, model, &mut nothing_painted));
        window.names().into_iter().find(|name| name.contains("At the start")).unwrap()
    };
    assert_eq!(answer(&one, |window, view| window.click(&name(&one), view)), [DebriefAction::Turn(0)]);
    let many = at(&long(60), 1, 0);
    let got = answer(&many, |window, view| window.click(&name(&many), view));
    let [DebriefAction::Turn(turn)] = got[..] else { panic!("{got:?}") };
    assert!((25..35).contains(&turn), "{turn}");
}

#[test]
fn the_curve_tells_the_moods() {
    let model = at(&long(2), 1, 0);
    let mut window = TestWindow::new(1280.0, 720.0, 1.0);
    let look = window.look(ThemeName::Light);
    window.settle(&mut |ui| _ = debrief_ui(ui, &look, &model, &mut nothing_painted));
    let [start, first, second] = [0, 1, 2].map(|index| model.debrief.moods[index]);
    let expected = format!(
        "How it was for him, turn by turn At the start: tension {}, trust {}. After turn 1: tension {}, trust {}. \
         After turn 2: tension {}, trust {}.",
        start.tension, start.trust, first.tension, first.trust, second.tension, second.trust
    );
    assert!(window.names().contains(&expected), "{expected}: {:?}", window.names());
}

#[test]
fn it_opens_at_the_turn_that_lost_most() {
    let model = mickey(played(7, 2));
    let lost: Vec<_> = model.debrief.axes.iter().flat_map(|axis| axis.lost.clone()).collect();
    assert!(lost.contains(&(model.turn + 1)), "turn {} is none of {lost:?}", model.turn + 1);
    let mut good = model.debrief.clone();
    for turn in &mut good.turns {
        turn.points = turn.bounds.best;
    }
    assert_eq!((model::turn_that_lost_most(&good), mickey(good).turn), (None, 0));
}

#[test]
fn it_looks_at_the_turning_point_once_that_is_known_and_nobody_has_walked_on() {
    let known = known();
    let regret = known.regret.clone().unwrap();
    let TurningPoint::Lost { turns, .. } = regret.turning_point() else { panic!("{:?}", regret.turning_point()) };
    let check = |part, turn: Option<usize>, expected| {
        let mut model = mickey(known.debrief.clone());
        model.part = part;
        model.turn = turn.unwrap_or(model.turn);
        model.take_regret(regret.clone());
        assert_eq!(model.turn, expected, "part {part}, turn {turn:?}");
    };
    check(0, None, turns[0] - 1);
    check(1, Some(0), 0);
}

#[test]
fn nothing_is_cut_in_any_layout() {
    let mut none = broken_off();
    none.debrief.turns.clear();
    none.debrief.moods.truncate(1);
    let writing = DebriefModel { writing: true, ..reflected() };
    let skipped = DebriefModel { card: CardSide::Up { guessed: false }, ..broken_off() };
    for model in [long(60), long(1), broken_off(), none, known(), reflected(), writing, skipped] {
        for size in [(1280.0, 720.0), (1600.0, 900.0), (1100.0, 500.0), (900.0, 600.0), (640.0, 360.0), (480.0, 360.0)]
        {
            for part in 0..4 {
                let model = at(&model, part, model.turn);
                answer_in(size, &model, |window, _| {
                    window.check_nothing_is_cut(true);
                    let main = match part {
                        0 if model.card == CardSide::Down => "Turn his card over",
                        0 => "The turn",
                        1 => "The other replies",
                        2 if size.0 < 1040.0 => "See the whole of it",
                        2 => return,
                        _ => "Meet him again",
                    };
                    let rect = window.find(main).unwrap();
                    assert!(rect.bottom() <= size.1 - 8.0 && rect.top() >= 0.0, "{main} at {rect:?} in {size:?}");
                });
            }
        }
    }
}

#[test]
fn nothing_in_the_top_bar_lies_on_anything_else() {
    for width in [480.0, 640.0, 760.0, 900.0, 1040.0, 1100.0, 1160.0, 1280.0] {
        for part in 0..4 {
            answer_in((width, 720.0), &at(&known(), part, 0), |window, _| {
                let leave = window.find("Back to everybody").is_some();
                assert!(leave || (width < 760.0 && part < 3), "no way out by pointer in {width}, part {part}");
                let bar: Vec<_> = window.parts().into_iter().filter(|(.., rect)| rect.bottom() < 60.0).collect();
                for (index, (name, _, rect)) in bar.iter().enumerate() {
                    let on =
                        bar.iter().skip(index + 1).find(|(.., other)| rect.shrink(0.5).intersects(other.shrink(0.5)));
                    assert_eq!(on.map(|(other, ..)| other), None, "“{name}” in {width}");
                }
            });
        }
    }
}

#[test]
fn no_words_are_missing_for_anybody() {
    for (id, _) in shipped() {
        let session = session_of(id, 5, 1);
        let persona = &session.scenario().persona;
        let pronoun = crate::words::pronoun_word(persona.pronoun);
        let mut model = DebriefModel::new(persona.name.clone(), pronoun, debrief(&session), [None; 3], 1);
        model.channel = session.scenario().channel;
        model.asks_how_you_are = true;
        for card in [CardSide::Down, CardSide::Up { guessed: true }, CardSide::Up { guessed: false }] {
            for part in 0..4 {
                let model = DebriefModel { card, ..at(&model, part, model.turn) };
                answer(&model, |window, _| {
                    let raw =
                        window.names().into_iter().find(|name| name.contains("debrief-") || name.contains("check-in"));
                    assert_eq!(raw, None, "{id}, part {part}");
                });
            }
        }
    }
}

#[test]
fn turns_are_named_and_then_counted() {
    let look = TestWindow::new(1280.0, 720.0, 1.0).look(ThemeName::Light);
    let check = |numbers: &[usize], expected| assert_eq!(telling::at_turns(&look, numbers), expected);
    check(&[], "");
    check(&[2], "turn 2");
    check(&[2, 4], "turns 2 and 4");
    check(&[1, 2, 4], "turns 1, 2 and 4");
    check(&[1, 2, 3, 4, 5], "turns 1, 2, 3, 4 and 5");
    check(&[1, 2, 3, 4, 5, 6, 9], "turns 1, 2, 3, 4 and 3 more");
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_all_parts() {
    let (run, long, broken) = (reflected(), long(60), broken_off());
    let asking = DebriefModel { card: CardSide::Down, ..reflected() };
    let skipped = DebriefModel { card: CardSide::Up { guessed: false }, ..broken_off() };
    let writing = DebriefModel { writing: true, ..reflected() };
    let wide = (1280.0, 720.0);
    let small = (640.0, 360.0);
    for (name, model, size, scale, theme) in [
        ("run", &run, wide, 1.0, ThemeName::Light),
        ("run-dark", &run, wide, 1.0, ThemeName::Dark),
        ("run-1080", &run, wide, 1.5, ThemeName::Light),
        ("run-200", &run, small, 2.0, ThemeName::Light),
        ("run-640-whole", &run, (640.0, 2400.0), 1.0, ThemeName::Light),
        ("run-900-whole", &run, (900.0, 1700.0), 1.0, ThemeName::Dark),
        ("run-1600", &run, (1600.0, 900.0), 1.0, ThemeName::HighContrast),
        ("asking", &asking, wide, 1.0, ThemeName::Light),
        ("asking-640-whole", &asking, (640.0, 1600.0), 1.0, ThemeName::Light),
        ("skipped", &skipped, wide, 1.0, ThemeName::Light),
        ("writing", &writing, wide, 1.0, ThemeName::Light),
        ("long", &long, wide, 1.0, ThemeName::Light),
        ("broken-off", &broken, wide, 1.0, ThemeName::Light),
    ] {
        for part in 0..4 {
            picture(name, &at(model, part, model.turn), (size, scale), theme, ("mickey", "shoe-store"));
        }
    }
    let breathing = DebriefModel { breathing: true, ..known() };
    picture("breathing", &breathing, (wide, 1.0), ThemeName::Light, ("mickey", "shoe-store"));
    let mut window = TestWindow::new(1280.0, 720.0, 1.0);
    let look = window.look(ThemeName::Light).with_reduced_motion(false);
    window.settle(&mut |ui| _ = debrief_ui(ui, &look, &breathing, &mut nothing_painted));
    window.save_picture("debrief-1-breathing-drawn");
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_other_people() {
    for id in ["graham-on-hold", "ruth-after-the-bot", "jonas-blamed", "sally-ice-cream"] {
        let session = session_of(id, 5, 1);
        let mut model = looked_back(&session);
        let scenario = session.scenario();
        let cast = (scenario.persona.portrait.as_str(), scenario.place.as_str());
        for part in 0..4 {
            picture(
                &format!("{id}-down"),
                &at(&model, part, model.turn),
                ((1280.0, 720.0), 1.0),
                ThemeName::Light,
                cast,
            );
        }
        model.card = CardSide::Up { guessed: true };
        picture(&format!("{id}-up"), &model, ((1280.0, 720.0), 1.0), ThemeName::Light, cast);
    }
}

fn picture(name: &str, model: &DebriefModel, (size, scale): ((f32, f32), f32), theme: ThemeName, cast: (&str, &str)) {
    let art = Arc::new(StageArt::on_channel(cast.0, cast.1, model.channel).unwrap());
    let mut window = TestWindow::new(size.0, size.1, scale);
    let look = window.look(theme);
    let mut stages: HashMap<Shot, ChannelStage> = HashMap::new();
    let mut paint = |painter: &Painter, rect: Rect, portrait: Portrait| {
        let stage = stages.entry(portrait.shot).or_insert_with(|| ChannelStage::new(Arc::clone(&art), model.channel));
        let tension = f32::from(portrait.mood.tension);
        let now = Appearance::in_a_picture(pose_for(tension, f32::from(portrait.mood.trust)), tension);
        stage.paint(painter, rect, portrait.shot.view(look.theme.accent_soft), &now);
    };
    window.settle(&mut |ui| _ = debrief_ui(ui, &look, model, &mut paint));
    window.save_picture(&format!("debrief-{}-{name}", model.part + 1));
}
