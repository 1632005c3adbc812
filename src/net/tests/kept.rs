//! A room on the disk.

use super::*;
use crate::records::{Folders, RoomFile};

#[test]
fn a_room_that_broke_off_goes_on_at_the_same_moment_and_phones_find_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let (folders, words) = (Folders::inside(folder.path()), Words::english());
    let mut room = Room::begin(workshop(), &words, Some(RoomFile::new(&folders).unwrap()), || ());
    room.open(HERE, 0, &words).unwrap();
    lead_to(&room, Step::Voting);
    let phone = Phone::join(&room);
    assert_eq!(phone.vote(1, 1), 204);
    room.lead(|workshop| workshop.set_hands(0, 3)).unwrap();
    assert!(kept_rooms(&folders).is_empty(), "a room that is led is nobody else’s");
    let url = room.door().unwrap().url();
    let (port, token) = (room.door().unwrap().port(), phone.cookie.strip_prefix("voter=").unwrap());
    drop(room);
    let text = std::fs::read_dir(folders.rooms())
        .unwrap()
        .filter_map(|entry| std::fs::read_to_string(entry.unwrap().path()).ok())
        .collect::<String>();
    let number = u128::from_str_radix(token, 16).unwrap();
    assert!(text.contains("small") && !text.contains(token) && !text.contains(&number.to_string()), "{text}");
    let kept = kept_rooms(&folders).pop().unwrap();
    assert_eq!(
        (kept.kept().scenario(), kept.kept().turns_and_rounds(), kept.kept().is_ended()),
        ("small", (0, 1), false)
    );
    let mut again = Room::resume(kept, &small(), &words, || ()).unwrap();
    assert_eq!((again.look(Workshop::step), counts(&again)), (Step::Closed, vec![3, 1, 0]));
    assert_eq!(again.open(HERE, port, &words).unwrap().url(), url);
    // The old token is unknown; the page asks for a new one, and the closed round takes no vote of it.
    assert_eq!(phone.vote(1, 1), 401);
    let back = Phone::join(&again);
    assert_eq!((back.vote(1, 1), counts(&again)), (409, vec![3, 1, 0]));
    again.lead(Workshop::vote_again).unwrap();
    assert_eq!(back.vote(2, 1), 204);
}

#[test]
fn what_shall_not_be_kept_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let (folders, words) = (Folders::inside(folder.path()), Words::english());
    let files = || std::fs::read_dir(folders.rooms()).map_or(0, Iterator::count);
    let written = || {
        let names = std::fs::read_dir(folders.rooms()).unwrap().map(|entry| entry.unwrap().path());
        names.filter(|path| path.extension().is_some_and(|extension| extension == "ron")).count()
    };
    let options = Options { keep: false, ..Options::default() };
    let silent = Workshop::new(small(), 7, options);
    let room = Room::begin(silent, &words, Some(RoomFile::new(&folders).unwrap()), || ());
    lead_to(&room, Step::Voting);
    drop(room);
    assert_eq!(files(), 0);
    let room = Room::begin(workshop(), &words, Some(RoomFile::new(&folders).unwrap()), || ());
    lead_to(&room, Step::Voting);
    until("it is written", || written() == 1);
    room.forget().unwrap();
    assert_eq!((written(), room.look(|workshop| workshop.rounds().len()), room.is_keeping_failing()), (0, 0, false));
    lead_to(&room, Step::Talking);
    drop(room);
    assert_eq!(files(), 0);
    assert!(kept_rooms(&folders).is_empty());
}

#[test]
fn a_disk_that_refuses_does_not_stop_the_room() {
    let folder = tempfile::tempdir().unwrap();
    let (folders, words) = (Folders::inside(folder.path()), Words::english());
    let file = RoomFile::new(&folders).unwrap();
    std::fs::remove_dir_all(folders.rooms()).unwrap();
    std::fs::write(folders.rooms(), "in the way").unwrap();
    let room = Room::begin(workshop(), &words, Some(file), || ());
    lead_to(&room, Step::Taken);
    until("it is said", || room.is_keeping_failing());
    // The disk is well again: the room is written down, though nobody votes and no step is taken.
    std::fs::remove_file(folders.rooms()).unwrap();
    std::fs::create_dir(folders.rooms()).unwrap();
    until("it is written after all", || !room.is_keeping_failing());
    drop(room);
    let left = kept_rooms(&folders).pop().unwrap();
    assert_eq!((left.kept().scenario(), left.kept().turns_and_rounds()), ("small", (0, 1)));
    left.delete().unwrap();
    // A file in the folder that is no room is left alone.
    std::fs::write(folders.rooms().join("x.ron"), "(no room)").unwrap();
    assert!(kept_rooms(&folders).is_empty());
    // What cannot be read is on the disk all the same: a list of what is kept shows it, and it can be deleted.
    let left = left_rooms(&folders);
    assert_eq!(
        left.iter().map(|room| (room.key(), room.kept().is_some())).collect::<Vec<_>>(),
        [("x".to_owned(), false)]
    );
    left.into_iter().for_each(|room| room.delete().unwrap());
    assert!(left_rooms(&folders).is_empty());
}

#[test]
fn a_room_on_the_disk_says_when_it_began_and_how_many_voted() {
    let folder = tempfile::tempdir().unwrap();
    let (folders, words) = (Folders::inside(folder.path()), Words::english());
    let room = Room::begin(workshop(), &words, Some(RoomFile::new(&folders).unwrap()), || ());
    lead_to(&room, Step::Voting);
    room.lead(|workshop| workshop.set_hands(1, 21)).unwrap();
    room.keep_time(600);
    let began = room.began();
    drop(room);
    let of = |left: &LeftRoom| (left.began(), left.kept().unwrap().most_votes());
    assert_eq!(left_rooms(&folders).iter().map(of).collect::<Vec<_>>(), [(began, 21)]);
    // Written by an older program: when it was written last, without its ten minutes.
    let path = folders.rooms().join(format!("{}.ron", left_rooms(&folders)[0].key()));
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace(&format!("began:Some({began}),"), "")).unwrap();
    let left = left_rooms(&folders)[0].began();
    assert!((began - 600..began - 500).contains(&left), "{began} {left}");
    // A room that goes on began when it began.
    std::fs::write(&path, text).unwrap();
    let room = Room::resume(kept_rooms(&folders).pop().unwrap(), &small(), &words, || ()).unwrap();
    assert_eq!(room.began(), began);
}

#[test]
fn a_room_that_cannot_be_deleted_is_not_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let (folders, words) = (Folders::inside(folder.path()), Words::english());
    let file = RoomFile::new(&folders).unwrap();
    // A folder in the place of its file is not deleted like one.
    let path = folders.rooms().join(format!("{}.ron", file.key()));
    std::fs::create_dir(&path).unwrap();
    std::fs::write(path.join("in the way"), "").unwrap();
    let room = Room::begin(workshop(), &words, Some(file), || ());
    lead_to(&room, Step::Voting);
    assert!(room.forget().is_err());
    assert_eq!(room.look(|workshop| workshop.rounds().len()), 0);
}
