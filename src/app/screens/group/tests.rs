#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::sync::Arc;

use super::*;
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;
use crate::records::shipped;
use crate::scenario::Scenario;
use crate::scoring::group::Group;
use crate::session::{Session, View};

fn scenario(id: &str) -> Arc<Scenario> {
    Arc::new(shipped().find(|(name, _)| *name == id).unwrap().1.scenario.unwrap())
}

/// So many people, each with one or two conversations. Some choose well, some the first card; a few take back or leave.
fn counted(id: &str, people: u64) -> Counted {
    let scenario = scenario(id);
    let mut group = Group::new(&scenario);
    for person in 0..people {
        for run in 0..=person % 2 {
            let mut session = Session::start(Arc::clone(&scenario), 31 * person + 7 * run);
            let mut step = person + run;
            while let Some(View::Moment(moment)) = session.view() {
                step = step.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let card = (step >> 33) as usize;
                if moment.cards.is_empty() || (moment.silence.is_some() && card.is_multiple_of(9)) {
                    session.wait().unwrap();
                } else if person % 3 == 0 {
                    let best = (0..moment.cards.len()).max_by_key(|card| {
                        let points = moment.cards[*card].points;
                        points.curiosity + points.acknowledgement + points.de_escalation
                    });
                    session.choose(best.unwrap()).unwrap();
                } else {
                    session.choose(card % moment.cards.len()).unwrap();
                }
                if card.is_multiple_of(23) && !session.is_over() {
                    session.take_back().unwrap();
                }
                if person % 11 == 10 && session.turns().len() > 2 {
                    break;
                }
            }
            group.add(&scenario, i64::try_from(person).unwrap(), &session.transcript());
        }
    }
    Counted { scenario, group: Arc::new(group) }
}

fn model(people: u64) -> GroupModel {
    let choice = |id: &str, people, runs| {
        let title = scenario(id).title.clone();
        Choice { id: id.to_owned(), title, people, runs }
    };
    GroupModel {
        scenarios: vec![
            choice("mickey-first-interview", 24, 36),
            choice("graham-on-hold", 22, 25),
            choice("sally-ice-cream", 12, 12),
            choice("jonas-blamed", 1, 1),
        ],
        counted: Some(counted("mickey-first-interview", people)),
        elsewhere: 3,
        ..GroupModel::default()
    }
}

/// What comes of doing something on the page.
fn after(
    size: (f32, f32),
    model: &GroupModel,
    act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui)),
) -> (Option<GroupAction>, TestWindow) {
    let mut window = TestWindow::new(size.0, size.1, 1.0);
    let look = window.look(ThemeName::Light);
    let mut answer = None;
    let mut view = |ui: &mut Ui| {
        let action = group_ui(ui, &look, model);
        answer = answer.take().or(action);
    };
    window.settle(&mut view);
    act(&mut window, &mut view);
    (answer, window)
}

const WIDE: (f32, f32) = (1280.0, 720.0);
const SMALL: (f32, f32) = (640.0, 360.0);

#[test]
fn what_is_pressed_is_done() {
    let model = GroupModel { chosen: 1, ..model(24) };
    let click = |size, name: &str| after(size, &model, |window, view| window.click(name, view)).0;
    for size in [WIDE, SMALL] {
        assert_eq!(click(size, "People"), Some(GroupAction::Go(Place::People)));
        assert_eq!(click(size, "Settings"), Some(GroupAction::Go(Place::Settings)));
        assert_eq!(click(size, "Conversations: all"), Some(GroupAction::ShowAll(true)));
    }
    assert_eq!(click(WIDE, "Save as a table"), Some(GroupAction::Save));
    let third = "Sally and her mother, 12 people, 12 conversations";
    let names = after(WIDE, &model, |_, _| {}).1.names();
    let third = names.iter().find(|name| name.ends_with(&third[20..])).unwrap();
    assert_eq!(click(WIDE, third), Some(GroupAction::Choose(2)));
    assert_eq!(click(SMALL, "The scenario before"), Some(GroupAction::Choose(0)));
    let key = |key| after(WIDE, &model, |window, view| window.key(key, view)).0;
    assert_eq!(key(Pressed::Escape), Some(GroupAction::Go(Place::People)));
    assert_eq!(key(Pressed::A), Some(GroupAction::ShowAll(true)));
    assert_eq!(key(Pressed::S), Some(GroupAction::Save));
    assert_eq!(key(Pressed::Num3), Some(GroupAction::Choose(2)));
    assert_eq!((key(Pressed::Num2), key(Pressed::Num9)), (None, None));
}

#[test]
fn a_file_is_named_and_taken_in() {
    for size in [WIDE, SMALL] {
        let said = vec!["ana.jsonl: 3 conversations were new, one was here already.".to_owned()];
        let model = GroupModel { said, ..model(24) };
        let (action, window) = after(size, &model, |window, view| {
            window.key(Pressed::I, view);
            window.settle(view);
            // Letters are written, and do nothing else while the panel is open.
            window.write("/tmp/sas.jsonl", view);
            window.key(Pressed::S, view);
            window.click("Take it in", view);
        });
        assert_eq!(action, Some(GroupAction::TakeIn("/tmp/sas.jsonl".to_owned())));
        assert!(window.find("ana.jsonl: 3 conversations were new, one was here already.").is_some());
        let (action, window) = after(size, &model, |window, view| {
            window.key(Pressed::I, view);
            window.settle(view);
            window.key(Pressed::Escape, view);
            window.settle(view);
        });
        assert!(action.is_none() && window.find("Take it in").is_none(), "{action:?}");
    }
}

#[test]
fn nothing_is_cut_at_any_size() {
    let many = model(24);
    let models = [GroupModel { all: true, ..many.clone() }, many, model(3), GroupModel::default()];
    for size in [WIDE, (1600.0, 900.0), (900.0, 600.0), SMALL, (420.0, 700.0)] {
        for model in &models {
            let (_, window) = after(size, model, |_, _| {});
            window.check_nothing_is_cut(true);
        }
    }
}

#[test]
fn of_too_few_nothing_is_claimed() {
    let (_, window) = after((1280.0, 4000.0), &model(3), |_, _| {});
    let names = window.names();
    assert!(names.iter().any(|name| name.contains("too few to say where a group stumbles")), "{names:?}");
    let claims = ["points a turn", "of 100 points earned", "half from", "mean "];
    assert!(!names.iter().any(|name| claims.iter().any(|claim| name.contains(claim))), "{names:?}");
    let (_, window) = after((1280.0, 4000.0), &model(24), |_, _| {});
    let names = window.names();
    assert!(claims.iter().all(|claim| names.iter().any(|name| name.contains(claim))), "{names:?}");
}

#[test]
fn where_nobody_is_yet_there_is_a_way_to_take_them_in() {
    let (_, window) = after(WIDE, &GroupModel::default(), |window, view| {
        window.key(Pressed::Enter, view);
        window.settle(view);
    });
    assert!(window.find("Take it in").is_some(), "{:?}", window.names());
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_the_group() {
    let (many, few) = (model(24), model(3));
    let all = GroupModel { all: true, ..model(61) };
    let empty = GroupModel::default();
    for (name, model, size, scale, theme) in [
        ("group", &many, WIDE, 1.0, ThemeName::Light),
        ("group-1080", &many, WIDE, 1.5, ThemeName::Light),
        ("group-dark", &many, WIDE, 1.0, ThemeName::Dark),
        ("group-projector", &all, WIDE, 1.0, ThemeName::Projector),
        ("group-contrast", &all, WIDE, 1.0, ThemeName::HighContrast),
        ("group-200", &many, SMALL, 2.0, ThemeName::Light),
        ("group-200-whole", &many, (640.0, 3200.0), 1.0, ThemeName::Light),
        ("group-900", &many, (900.0, 1500.0), 1.0, ThemeName::Light),
        ("group-whole", &all, (1280.0, 3000.0), 1.0, ThemeName::Light),
        ("group-few", &few, WIDE, 1.0, ThemeName::Light),
        ("group-empty", &empty, WIDE, 1.0, ThemeName::Light),
    ] {
        let mut window = TestWindow::new(size.0, size.1, scale);
        let look = window.look(theme);
        window.settle(&mut |ui| _ = group_ui(ui, &look, model));
        window.save_picture(name);
    }
    for (name, size, scale) in [("group-files", WIDE, 1.0), ("group-files-200", SMALL, 2.0)] {
        let said =
            ["ana.jsonl: 3 conversations were new, one was here already.", "ben.jsonl could not be read: no such file"];
        let model = GroupModel { said: said.map(str::to_owned).to_vec(), ..model(24) };
        let mut window = TestWindow::new(size.0, size.1, scale);
        let look = window.look(ThemeName::Light);
        let mut view = |ui: &mut Ui| _ = group_ui(ui, &look, &model);
        window.settle(&mut view);
        window.key(Pressed::I, &mut view);
        window.settle(&mut view);
        window.save_picture(name);
    }
}
