#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::app::testing::TestWindow;
use crate::app::theme::ThemeName;
use crate::net::Squares;
use crate::scenario::{Channel, Mood, Node, Points, Scenario, Stage};
use crate::scoring::Spoken;
use crate::workshop::Row;

const LONG_LINE: &str = "I rang on Monday, I rang on Tuesday, and each time somebody took down my number and promised \
                         that a colleague would call me back within the hour.";
const LONG_REPLY: &str = "I can see both of your calls here, and that nobody rang you back. Tell me from the start, and \
                          I will stay with it.";

/// A room at a step, with so many replies and this many votes for each.
fn model(step: Step, line: &str, replies: &[&str], votes: Option<&[u32]>) -> RoomModel {
    let total: u32 = votes.map_or(0, |votes| votes.iter().sum());
    let most = votes.and_then(|votes| votes.iter().max().copied());
    let row = |(index, words): (usize, &&str)| Row {
        letter: crate::workshop::letter(index),
        words: (!words.is_empty()).then(|| (*words).to_owned()),
        count: votes.map(|votes| votes[index]),
        percent: votes.map(|votes| u8::try_from(100 * votes[index] / total.max(1)).unwrap()),
        most: votes.is_some_and(|votes| Some(votes[index]) == most),
        taken: false,
        points: None,
    };
    RoomModel {
        view: RoomView {
            step,
            ended: false,
            detour: false,
            turn: 3,
            round: Some(3),
            open: step == Step::Voting,
            line: Some(Spoken { speaker: "Graham".to_owned(), words: line.to_owned() }),
            cue: Some("He breathes out, close to the phone. Papers are moved about.".to_owned()),
            mood: Mood { tension: 60, trust: 30 },
            stage: Stage::Defensive,
            rows: replies.iter().enumerate().map(row).collect(),
            votes: total,
            tie: false,
            thought: None,
            other: None,
            taken: None,
            ending: None,
            notes: Vec::new(),
        },
        title: "On hold".to_owned(),
        you_are: "at the desk of a phone company, Wednesday, ten past five".to_owned(),
        name: "Graham".to_owned(),
        pronoun: "he",
        voting: Voting::Phones,
        phones: Phones::Open(
            Invitation {
                squares: Squares::of("http://192.168.178.100:8087/7KQ2M9ABCD/").unwrap(),
                address: "192.168.178.100:8087".to_owned(),
                code: "7KQ 2M9".to_owned(),
                wifi: Some((
                    "House of talks, guests".to_owned(),
                    Squares::of("WIFI:T:WPA;S:House;P:secret;;").unwrap(),
                )),
            },
            38,
        ),
        counting: None,
        blank: false,
        rehearsal: false,
        look_back: None,
    }
}

fn strip() -> StripModel {
    StripModel {
        step: "Vote".to_owned(),
        votes: Some("31 votes".to_owned()),
        clock: "14:20".to_owned(),
        next: Some("Close the vote".to_owned()),
    }
}

/// The screen of a model in a window, once it has settled.
fn shown(model: &RoomModel, (width, height): (f32, f32), scale: f32, strip: Option<&StripModel>) -> TestWindow {
    let mut window = TestWindow::new(width, height, scale);
    let look = window.look(ThemeName::Projector);
    let mut paint = |painter: &Painter, rect: Rect, _: View| {
        painter.rect_filled(rect, 0.0, Color32::from_rgb(0xE6, 0xCF, 0xAE));
        Some(WordsAt::Bubble { from: rect.center(), end: rect.left() + 600.0 })
    };
    window.settle(&mut |ui| _ = room_ui(ui, &look, model, Surface::Screen(strip), &mut paint));
    window
}

const SIZES: [(f32, f32); 4] = [(1280.0, 720.0), (960.0, 720.0), (960.0, 768.0), (1706.7, 720.0)];

/// Three models that have the least room: six long replies, four long ones, one that is short.
fn crowded(step: Step, revealed: bool) -> [RoomModel; 3] {
    let model = |line, replies: &[&str]| {
        let votes: Vec<u32> = (0..).map(|index| 3 * index).take(replies.len()).collect();
        model(step, line, replies, revealed.then_some(votes.as_slice()))
    };
    [
        model(LONG_LINE, &[LONG_REPLY; 6]),
        model(LONG_LINE, &[LONG_REPLY, LONG_REPLY, LONG_REPLY, ""]),
        model("No.", &["Yes.", ""]),
    ]
}

#[test]
fn up_to_six_long_replies_lie_apart_on_the_page() {
    let strip = strip();
    for (step, revealed) in [(Step::Voting, false), (Step::Revealed, true)] {
        for (model, size) in crowded(step, revealed).iter().flat_map(|model| SIZES.map(|size| (model, size))) {
            for strip in [None, Some(&strip)] {
                let window = shown(model, size, 1.0, strip);
                window.check_nothing_is_cut(false);
                let mut rows: Vec<Rect> = window
                    .parts()
                    .into_iter()
                    .filter(|(name, ..)| {
                        name.starts_with(|sign: char| sign.is_ascii_uppercase()) && name[1..].starts_with(": ")
                    })
                    .map(|(_, _, rect)| rect)
                    .collect();
                rows.sort_by(|one, other| one.top().total_cmp(&other.top()));
                assert_eq!(rows.len(), model.view.rows.len());
                for (index, row) in rows.iter().enumerate() {
                    assert!(rows[..index].iter().all(|other| !row.intersects(*other)), "{rows:?}");
                }
                assert!(rows[0].top() > 120.0, "the face keeps its room: {rows:?}");
                let foot = if strip.is_some() { size.1 - 56.0 } else { size.1 };
                assert!(rows.last().unwrap().bottom() <= foot, "{rows:?} at {size:?}");
            }
        }
    }
}

/// Where words go on the stage of a channel, as the stage itself says it.
fn words_at(channel: Channel, stage: Rect) -> WordsAt {
    let height = stage.height();
    let middle = stage.left() + 794.0_f32.min(stage.width() - 0.52 * height);
    match channel {
        Channel::InPerson | Channel::Video => {
            let mouth = pos2(middle, stage.center().y);
            WordsAt::Bubble { from: mouth, end: mouth.x - 0.31 * height }
        }
        Channel::Phone => {
            let edge = pos2(middle - 0.48 * height, stage.center().y);
            WordsAt::Bubble { from: edge, end: edge.x - 28.0 }
        }
        Channel::Chat => View::Room.thread(stage).map(WordsAt::Thread).unwrap(),
    }
}

/// Every moment of a scenario as the room may come to see it: all that can be said there, with the longest line.
fn moments(scenario: &Scenario) -> Vec<RoomModel> {
    let longest = |texts: &[String]| texts.iter().max_by_key(|text| text.chars().count()).cloned();
    let name = &scenario.persona.name;
    let points = Points { curiosity: -2, acknowledgement: 2, de_escalation: 1 };
    let each = |node: &Node| {
        let mut replies: Vec<&str> = node.replies.iter().map(|reply| reply.says.as_str()).collect();
        replies.extend(node.silence.as_ref().map(|_| ""));
        let votes: Vec<u32> = (0..replies.len()).map(|index| [10, 0, 237, 41, 5, 107][index % 6]).collect();
        let mut model = model(Step::Revealed, "", &replies, Some(&votes));
        model.name.clone_from(name);
        model.view.line = longest(&node.says).map(|words| Spoken { speaker: name.clone(), words });
        model.view.cue.clone_from(&node.cue);
        model.view.rows.iter_mut().for_each(|row| row.points = Some(points));
        model
    };
    scenario.nodes.iter().filter(|node| !node.replies.is_empty()).map(each).collect()
}

#[test]
fn no_line_and_no_reply_of_any_moment_is_cut_or_smaller_than_a_28th_of_the_height() {
    let strip = strip();
    let mut seen = 0;
    for (width, height) in [(1280.0, 720.0), (1920.0, 1080.0), (3840.0, 2160.0_f32)] {
        let zoom = crate::app::theme::room_zoom(width, height);
        let mut window = TestWindow::new(width / zoom, height / zoom, zoom);
        let look = window.look(ThemeName::Projector);
        for (id, loaded) in crate::records::shipped() {
            let scenario = loaded.scenario.unwrap();
            for revealed in moments(&scenario) {
                let line = revealed.view.line.clone().unwrap().words;
                let open = |mut model: RoomModel, step| {
                    model.view.step = step;
                    model
                        .view
                        .rows
                        .iter_mut()
                        .for_each(|row| (row.count, row.percent, row.points) = (None, None, None));
                    model
                };
                let mut tie = revealed.clone();
                tie.view.tie = true;
                tie.view.rows.iter_mut().for_each(|row| (row.most, row.points) = (true, None));
                let (closed, voting) = (open(revealed.clone(), Step::Closed), open(revealed.clone(), Step::Voting));
                let shown = [
                    (&voting, Some(&strip)),
                    (&revealed, Some(&strip)),
                    (&voting, None),
                    (&revealed, None),
                    (&closed, Some(&strip)),
                    (&tie, Some(&strip)),
                ];
                // In all three sizes the page is 720 high; what differs is how letters are rounded to pixels.
                for (model, strip) in shown.into_iter().take(if width > 1280.0 { 2 } else { 6 }) {
                    let mut paint = |_: &Painter, stage: Rect, _: View| Some(words_at(scenario.channel, stage));
                    window
                        .pass(Vec::new(), &mut |ui| _ = room_ui(ui, &look, model, Surface::Screen(strip), &mut paint));
                    let what =
                        format!("{id} at {width}x{height}, {:?}, strip {}: “{line}”", model.view.step, strip.is_some());
                    let texts = window.texts();
                    for words in model.view.rows.iter().filter_map(|row| row.words.as_ref()).chain([&line]) {
                        assert!(texts.iter().any(|(text, ..)| text == words), "{what}: “{words}” is missing");
                    }
                    // The leader’s strip is written in the leader’s letters.
                    let foot = height / zoom - if strip.is_some() { 56.0 } else { 0.0 };
                    window.check_texts(foot, 720.0 / 28.0, &what);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 360 * 10, "{seen}");
}

#[test]
fn nothing_moves_when_the_votes_are_shown_but_what_belongs_to_them() {
    for (before, after) in crowded(Step::Closed, false).iter().zip(&crowded(Step::Revealed, true)) {
        let row = |model: &RoomModel| {
            let window = shown(model, (1280.0, 720.0), 1.0, None);
            let parts = window.parts().into_iter();
            let mut rows: Vec<(i32, i32)> = parts
                .filter(|(name, ..)| name[..name.len().min(3)].ends_with(": "))
                .map(|(_, _, rect)| (rect.top() as i32, rect.bottom() as i32))
                .collect();
            rows.sort_unstable();
            rows
        };
        assert_eq!(row(before), row(after));
    }
}

#[test]
fn the_screen_says_what_it_shows_and_no_more() {
    let hidden = shown(&model(Step::Voting, "No.", &["Yes.", "Why?"], None), (1280.0, 720.0), 1.0, None);
    for words in ["No.", "A: Yes.", "B: Why?", "or type 7KQ 2M9", "0 of 38 have voted"] {
        assert!(hidden.find(words).is_some(), "no “{words}” in {:?}", hidden.names());
    }
    let told = shown(&model(Step::Revealed, "No.", &["Yes.", "Why?"], Some(&[1, 2])), (1280.0, 720.0), 1.0, None);
    assert!(told.find("A: Yes. 1 vote").is_some() && told.find("B: Why? 2 votes").is_some(), "{:?}", told.names());
    assert!(told.find("What decided you? 3 of 38 have voted").is_some(), "{:?}", told.names());
    let mut tie = model(Step::Revealed, "No.", &["Yes.", "Why?"], Some(&[2, 2]));
    tie.view.tie = true;
    let tie = shown(&tie, (1280.0, 720.0), 1.0, None);
    assert!(tie.find("What decided you? A and B have most, 2 each").is_some(), "{:?}", tie.names());
    let lost = RoomModel { phones: Phones::Lost, ..model(Step::Voting, "No.", &["Yes.", "Why?"], None) };
    let lost = shown(&lost, (1280.0, 720.0), 1.0, None);
    assert!(lost.find("Hands, please").is_some() && lost.find("or type 7KQ 2M9").is_none(), "{:?}", lost.names());
    let small = model(Step::Voting, "No.", &["Yes.", "Why?"], None);
    let mut window = TestWindow::new(1280.0, 720.0, 1.0);
    let look = window.look(ThemeName::Projector);
    window.settle(&mut |ui| _ = room_ui(ui, &look, &small, Surface::Small, &mut |_, _, _| None));
    assert!(window.names().is_empty(), "what is shown small is told elsewhere: {:?}", window.names());
}

/// What a camera reads in the picture of a window.
fn read_back(window: &TestWindow) -> Vec<String> {
    let picture = window.picture();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let grey = |x: usize, y: usize| {
        let pixel = picture.pixels()[y * width + x];
        ((u16::from(pixel.red()) + u16::from(pixel.green()) + u16::from(pixel.blue())) / 3) as u8
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let mut read: Vec<String> = image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
    read.sort();
    read
}

#[test]
fn a_camera_reads_the_squares_as_the_room_shows_them() {
    const WIFI: &str = "WIFI:T:WPA;S:House;P:secret;;";
    let check = |url: &str, theme: ThemeName, mut model: RoomModel| {
        if let Phones::Open(invitation, _) = &mut model.phones {
            invitation.squares = Squares::of(url).unwrap();
        }
        let mut window = TestWindow::new(1280.0, 720.0, 1.0);
        let look = window.look(theme);
        let mut paint = |_: &Painter, stage: Rect, _: View| Some(words_at(Channel::InPerson, stage));
        window.settle(&mut |ui| _ = room_ui(ui, &look, &model, Surface::Screen(Some(&strip())), &mut paint));
        let expected = if model.view.step == Step::Gathering { vec![WIFI, url] } else { vec![url] };
        assert_eq!(read_back(&window), expected, "{theme:?}, {:?}", model.view.step);
    };
    let short = "http://192.168.178.100:8087/7KQ2M9ABCD/";
    let long = "http://[2001:db8:85a3:1111:2222:8a2e:1370:7334]:8087/7KQ2M9ABCD/";
    for (url, theme) in [(short, ThemeName::Projector), (long, ThemeName::HighContrast)] {
        check(url, theme, model(Step::Gathering, "", &[], None));
        // As small as they are ever shown: beside six long replies.
        check(url, theme, model(Step::Voting, LONG_LINE, &[LONG_REPLY; 6], None));
    }
}

#[test]
#[ignore = "writes pictures to be looked at"]
fn pictures_of_crowded_screens() {
    let strip = strip();
    for id in ["jonas-blamed", "tomas-locked-out", "walter-cancels", "priya-late-order", "ruth-after-the-bot"] {
        let loaded = crate::records::shipped().find(|(name, _)| *name == id).unwrap().1;
        let scenario = loaded.scenario.unwrap();
        let letters = |model: &RoomModel| -> usize {
            model.view.rows.iter().filter_map(|row| row.words.as_ref()).map(|words| words.chars().count()).sum()
        };
        let mut all = moments(&scenario);
        all.sort_by_key(letters);
        let mut model = all.pop().unwrap();
        let mut paint = |painter: &Painter, rect: Rect, _: View| {
            painter.rect_filled(rect, 0.0, Color32::from_rgb(0xE6, 0xCF, 0xAE));
            let at = words_at(scenario.channel, rect);
            if let WordsAt::Bubble { end, .. } = at {
                let middle = pos2(end + 28.0 + rect.height() * 0.45, rect.center().y);
                painter.circle_filled(middle, rect.height() * 0.4, Color32::from_rgb(0x60, 0x80, 0x80));
            }
            Some(at)
        };
        for (step, points) in [(Step::Revealed, true), (Step::Revealed, false), (Step::Voting, false)] {
            model.view.step = step;
            let rows = &mut model.view.rows;
            rows.iter_mut().for_each(|row| row.points = row.points.filter(|_| points));
            if step == Step::Voting {
                rows.iter_mut().for_each(|row| (row.count, row.percent, row.most) = (None, None, false));
            }
            let mut window = TestWindow::new(1280.0, 720.0, 1.0);
            let look = window.look(ThemeName::Projector);
            window.settle(&mut |ui| _ = room_ui(ui, &look, &model, Surface::Screen(Some(&strip)), &mut paint));
            window.save_picture(&format!("room-crowded-{id}-{step:?}-{points}"));
        }
    }
    for (index, step) in [(0, Step::Voting), (1, Step::Revealed)] {
        for (number, model) in crowded(step, step == Step::Revealed).iter().enumerate() {
            shown(model, (1280.0, 720.0), 1.5, None).save_picture(&format!("room-crowded-{index}-{number}"));
            shown(model, (960.0, 720.0), 1.0, Some(&strip)).save_picture(&format!("room-crowded-{index}-{number}-4x3"));
        }
    }
    let gathering = model(Step::Gathering, "", &[], None);
    shown(&gathering, (1280.0, 720.0), 1.5, None).save_picture("room-crowded-gathering");
    shown(&gathering, (960.0, 720.0), 1.0, None).save_picture("room-crowded-gathering-4x3");
    let mut lost = model(Step::Voting, LONG_LINE, &["Yes.", "Why?", "What for?", ""], None);
    lost.phones = Phones::Lost;
    shown(&lost, (1280.0, 720.0), 1.0, None).save_picture("room-crowded-lost");
    lost.counting = Some(1);
    shown(&lost, (1280.0, 720.0), 1.0, None).save_picture("room-crowded-counting");
}
