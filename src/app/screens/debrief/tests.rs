#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use bevy_egui::egui::{Key, Painter, Rect, Ui};

use super::*;
use crate::app::stage::{Appearance, ChannelStage, StageArt, pose_for};
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;
use crate::records::shipped;
use crate::scenario::Channel;
use crate::scoring::{Debrief, debrief};
use crate::session::Session;

/// A run of the shipped scenario with a fixed seed: at each turn the card the cards' number and `taste` choose.
fn played(seed: u64, taste: usize) -> Debrief {
    let scenario = shipped().next().unwrap().1.scenario.unwrap();
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
    debrief(&session)
}

fn mickey(debrief: Debrief) -> DebriefModel {
    DebriefModel::new("Mickey".to_owned(), "he", debrief, [Some(80), None, Some(70)], 3)
}

/// A run of so many turns, all of them out of the shipped scenario.
fn long(turns: usize) -> DebriefModel {
    let mut debrief = played(7, 2);
    let (kind, moods) = (debrief.turns.clone(), debrief.moods.clone());
    debrief.turns = kind.into_iter().cycle().take(turns).collect();
    for (index, turn) in debrief.turns.iter_mut().enumerate() {
        turn.number = index + 1;
    }
    debrief.moods = moods.into_iter().cycle().take(turns + 1).collect();
    mickey(debrief)
}

/// A run broken off, without coach's notes, whose first turn was silence, and with a rule and facts that wrap.
fn broken_off() -> DebriefModel {
    let mut debrief = played(7, 2);
    debrief.ending = None;
    debrief.clean = false;
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
    check(0, 0, Key::Enter, &[DebriefAction::Part(1)]);
    check(1, 0, Key::Enter, &[DebriefAction::Part(2)]);
    check(2, 0, Key::Enter, &[DebriefAction::Again]);
    check(0, 0, Key::Num3, &[DebriefAction::Part(2)]);
    check(2, 0, Key::Num1, &[DebriefAction::Part(0)]);
    check(1, 0, Key::ArrowRight, &[DebriefAction::Turn(1)]);
    check(1, 5, Key::ArrowLeft, &[DebriefAction::Turn(4)]);
    check(1, 0, Key::ArrowLeft, &[]);
    check(1, 11, Key::ArrowRight, &[]);
    check(0, 3, Key::ArrowRight, &[]);
    check(1, 3, Key::Home, &[DebriefAction::Turn(turn_that_lost_most(&model.debrief).unwrap())]);
    for part in 0..3 {
        check(part, 0, Key::Escape, &[DebriefAction::Leave]);
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
    check(0, "Turn by turn", DebriefAction::Part(1));
    check(0, "Go through the turns", DebriefAction::Part(1));
    check(0, "Again", DebriefAction::Again);
    check(1, "See the whole run", DebriefAction::Part(2));
    check(1, "Play on from here", DebriefAction::AgainFrom(2));
    check(1, "The turn before", DebriefAction::Turn(1));
    check(1, "The turn after", DebriefAction::Turn(3));
    check(2, "Meet him again", DebriefAction::Again);
    check(2, "Back to everybody", DebriefAction::Leave);
    let first = format!("Turn 1: {}", model.debrief.turns[0].said.clone().unwrap());
    check(1, &first, DebriefAction::Turn(0));
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
    assert_eq!((turn_that_lost_most(&good), mickey(good).turn), (None, 0));
}

#[test]
fn nothing_is_cut_in_any_layout() {
    let mut none = broken_off();
    none.debrief.turns.clear();
    none.debrief.moods.truncate(1);
    for model in [long(60), long(1), broken_off(), none, mickey(played(3, 1))] {
        for size in [(1280.0, 720.0), (1600.0, 900.0), (1100.0, 500.0), (900.0, 600.0), (640.0, 360.0), (480.0, 360.0)]
        {
            for part in 0..3 {
                let model = at(&model, part, model.turn);
                answer_in(size, &model, |window, _| {
                    window.check_nothing_is_cut(true);
                    let main = ["Go through the turns", "See the whole run", "Meet him again"][part];
                    let rect = window.find(main).unwrap();
                    assert!(rect.bottom() <= size.1 - 8.0 && rect.top() >= 56.0, "{main} at {rect:?} in {size:?}");
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
    let art = Arc::new(StageArt::named("mickey", "shoe-store").unwrap());
    let (run, long, broken) = (mickey(played(7, 2)), long(60), broken_off());
    let last = at(&run, 0, run.debrief.turns.len() - 1);
    let wide = (1280.0, 720.0);
    let small = (640.0, 360.0);
    for (name, model, size, scale, theme) in [
        ("run", &run, wide, 1.0, ThemeName::Light),
        ("run-dark", &run, wide, 1.0, ThemeName::Dark),
        ("run-1080", &run, wide, 1.5, ThemeName::Light),
        ("run-1080-dark", &run, wide, 1.5, ThemeName::Dark),
        ("run-640", &run, small, 1.0, ThemeName::Light),
        ("run-640-dark", &run, small, 1.0, ThemeName::Dark),
        ("run-640-whole", &run, (640.0, 2400.0), 1.0, ThemeName::Light),
        ("run-900-whole", &run, (900.0, 1700.0), 1.0, ThemeName::Dark),
        ("run-1600", &run, (1600.0, 900.0), 1.0, ThemeName::HighContrast),
        ("run-last", &last, wide, 1.0, ThemeName::Light),
        ("long", &long, wide, 1.0, ThemeName::Light),
        ("broken-off", &broken, wide, 1.0, ThemeName::Light),
    ] {
        for part in 0..3 {
            let mut window = TestWindow::new(size.0, size.1, scale);
            let look = window.look(theme);
            let model = at(model, part, model.turn);
            let mut stage = ChannelStage::new(Arc::clone(&art), Channel::InPerson);
            let mut paint = |painter: &Painter, rect: Rect, portrait: Portrait| {
                let tension = f32::from(portrait.mood.tension);
                let now = Appearance::in_a_picture(pose_for(tension, f32::from(portrait.mood.trust)), tension);
                stage.paint(painter, rect, portrait.shot.view(look.theme.accent_soft), &now);
            };
            window.settle(&mut |ui| _ = debrief_ui(ui, &look, &model, &mut paint));
            window.save_picture(&format!("debrief-{}-{name}", part + 1));
        }
    }
}
