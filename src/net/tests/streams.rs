//! What phones hear.

use super::*;

#[test]
fn a_phone_hears_where_the_room_stands_and_nothing_it_should_not_know() {
    let room = open_room();
    let phone = Phone::join(&room);
    let mut events = phone.listen();
    assert_eq!(events.next().unwrap(), r#"{"round":null,"choice":null,"job":null}"#);
    let first = events.next().unwrap();
    assert!(
        first.contains(r#""step":"gathering""#) && first.contains(r#""rows":[]"#) && !first.contains("looking"),
        "{first}"
    );
    until("it listens", || room.phones().connected == 1);
    lead_to(&room, Step::Voting);
    let voting = events.until(r#""step":"voting""#);
    assert!(voting.contains(r#""open":true"#) && voting.contains("What are the shoes for?"), "{voting}");
    assert!(voting.contains("Say nothing, and wait."), "{voting}");
    phone.vote(1, 1);
    lead_to(&room, Step::Closed);
    let closed = events.until(r#""step":"closed""#);
    for hidden in ["count", "percent", "points", "curiosity", "Um.", "thinks"] {
        assert!(!voting.contains(hidden) && !closed.contains(hidden), "{hidden}");
    }
    lead_to(&room, Step::Revealed);
    let revealed = events.until(r#""step":"revealed""#);
    assert!(revealed.contains(r#""count":1,"percent":100,"most":true"#), "{revealed}");
    drop(events);
    until("it is gone", || room.phones().connected == 0);
}

#[test]
fn a_phone_that_comes_back_hears_its_own_vote_and_counts_once() {
    let room = voting_room();
    let phone = Phone::join(&room);
    phone.vote(1, 2);
    phone.post("job", "{\"job\":\"words\"}");
    for _ in 0..3 {
        let mut events = phone.listen();
        assert_eq!(events.next().unwrap(), r#"{"round":1,"choice":2,"job":"words"}"#);
        assert!(events.next().unwrap().contains(r#""open":true"#));
    }
    assert_eq!((phone.vote(1, 2), counts(&room)), (204, vec![0, 0, 1]));
    let mut events = phone.listen();
    lead_to(&room, Step::Revealed);
    events.until(r#""step":"revealed""#);
    room.lead(Workshop::vote_again).unwrap();
    assert_eq!(events.until("choice"), r#"{"round":2,"choice":null,"job":"words"}"#);
}

#[test]
fn votes_show_while_they_come_in_only_where_the_leader_wants_it() {
    let room = voting_room();
    room.lead(|workshop| workshop.set_options(Options { bars_while_voting: true, ..Options::default() }));
    let phone = Phone::join(&room);
    let mut events = phone.listen();
    events.until(r#""count":0"#);
    phone.vote(1, 1);
    events.until(r#""count":1,"percent":100"#);
}

#[test]
fn a_fourth_stream_of_one_phone_ends_its_first() {
    let room = open_room();
    let phone = Phone::join(&room);
    let mut first = phone.listen();
    first.until("gathering");
    let _more: Vec<Events> = (0..3)
        .map(|_| {
            let mut events = phone.listen();
            events.until("gathering");
            events
        })
        .collect();
    assert_eq!(first.next(), None);
    assert_eq!(room.phones().connected, 1, "they are one phone");
}

#[test]
fn phones_hear_that_the_room_has_ended() {
    let room = open_room();
    let phone = Phone::join(&room);
    let mut events = phone.listen();
    events.until("gathering");
    let door = phone.door.clone();
    drop(room);
    events.until(r#""step":"ended""#);
    assert_eq!(events.next(), None);
    assert!(TcpStream::connect((door.ip(), door.port())).is_err(), "nothing listens any more");
}

#[test]
fn the_window_is_woken_when_phones_do_something() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    let woken = Arc::new(AtomicUsize::new(0));
    let words = Words::english();
    let count = Arc::clone(&woken);
    let mut room = Room::begin(workshop(), &words, None, move || _ = count.fetch_add(1, Ordering::SeqCst));
    room.open(HERE, 0, &words).unwrap();
    lead_to(&room, Step::Voting);
    let phone = Phone::join(&room);
    for choice in [0, 1, 0, 1, 0, 1] {
        phone.vote(1, choice);
    }
    until("it is woken", || woken.load(Ordering::SeqCst) > 0);
    assert!(woken.load(Ordering::SeqCst) < 6, "and not for each vote");
}
