//! Opening, and what may be in the way.

use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::session::ReplayFault;
use crate::workshop::ResumeFault;

#[test]
fn a_taken_port_gives_way_to_the_next_and_all_taken_is_said() {
    let words = Words::english();
    // Twenty-one ports in a row that nobody else has.
    let (first, held) = (0..200)
        .find_map(|_| {
            let lead = TcpListener::bind((HERE, 0)).unwrap();
            let first = lead.local_addr().unwrap().port();
            let last = first.checked_add(20)?;
            let more: Result<Vec<_>, _> = (first + 1..=last).map(|port| TcpListener::bind((HERE, port))).collect();
            Some((first, std::iter::once(lead).chain(more.ok()?).collect::<Vec<_>>()))
        })
        .unwrap();
    let mut room = Room::begin(workshop(), &words, None, || ());
    let refused = room.open(HERE, first, &words).map(Door::port);
    assert!(matches!(refused, Err(OpenFault::PortsTaken { first: from, last }) if from == first && last == first + 20));
    assert!(room.door().is_none() && room.phones().status == PhonesStatus::ByHand);
    assert_eq!(room.lead(Workshop::forward), Ok(Step::Line), "the room goes on by hand");
    let mut held = held.into_iter();
    let taken = held.next();
    drop(held);
    let port = room.open(HERE, first, &words).unwrap().port();
    assert!(port > first && port <= first + 20, "{port}");
    drop(taken);
}

#[test]
fn an_address_that_is_not_this_machines_is_said() {
    let words = Words::english();
    let mut room = Room::begin(workshop(), &words, None, || ());
    let elsewhere: IpAddr = "203.0.113.9".parse().unwrap();
    assert!(matches!(room.open(elsewhere, 8080, &words), Err(OpenFault::NoSuchAddress(ip)) if ip == elsewhere));
    assert_eq!(room.reach()(), Reach::ByHand);
}

#[test]
fn an_address_that_vanishes_leaves_the_room_to_hands_and_phones_come_back_with_it() {
    static IS_HERE: AtomicBool = AtomicBool::new(true);
    let words = Words::english();
    let mut room = Room::begin(workshop(), &words, None, || ()).looking(|_| IS_HERE.load(Ordering::SeqCst));
    room.open(HERE, 0, &words).unwrap();
    lead_to(&room, Step::Voting);
    let phone = Phone::join(&room);
    assert_eq!(phone.vote(1, 1), 204);
    IS_HERE.store(false, Ordering::SeqCst);
    until("the loss is noticed", || room.phones().status == PhonesStatus::AddressGone);
    assert_eq!(room.reach()(), Reach::AddressGone);
    assert!(TcpStream::connect((HERE, phone.door.port())).is_err());
    room.lead(|workshop| workshop.set_hands(0, 5)).unwrap();
    IS_HERE.store(true, Ordering::SeqCst);
    until("it is back", || room.phones().status == PhonesStatus::Open);
    assert_eq!(phone.vote(1, 2), 204, "the same phone, at the same place");
    assert_eq!(counts(&room), [5, 0, 1]);
}

#[cfg(target_os = "linux")] // Elsewhere this machine has one address of its own.
#[test]
fn a_room_that_moves_knows_phones_again_only_at_the_same_address() {
    let words = Words::english();
    // The system does not list every address that it has here.
    let mut room = voting_room().looking(|_| true);
    let phone = Phone::join(&room);
    assert_eq!(phone.vote(1, 1), 204);
    let before = (path(&phone.door), room.changes());
    // A cookie belongs to an address, whatever the port.
    let moved = room.open(HERE, 0, &words).unwrap().clone();
    let again = Phone { door: moved.clone(), cookie: phone.cookie.clone() };
    assert_eq!((path(&moved), again.vote(1, 2), counts(&room)), (before.0.clone(), 204, vec![0, 0, 1]));
    assert!(room.changes() > before.1);
    let elsewhere = room.open("127.0.0.2".parse().unwrap(), 0, &words).unwrap().clone();
    assert!(path(&elsewhere) != before.0);
    assert_eq!((room.look(Workshop::step), Phone::join(&room).vote(1, 1)), (Step::Closed, 409));
    room.lead(Workshop::vote_again).unwrap();
    assert_eq!((Phone::join(&room).vote(2, 1), counts(&room)), (204, vec![0, 1, 0]));
}

#[test]
fn the_self_test_says_what_it_can() {
    let room = open_room();
    assert_eq!(room.reach()(), Reach::NoPhoneYet);
    let _phone = Phone::join(&room);
    assert_eq!(room.reach()(), Reach::PhonesCome);
}

#[test]
fn a_code_can_be_typed_and_wrong_ones_only_so_often() {
    let room = open_room();
    let door = room.door().unwrap();
    let host = door.address();
    let typed = |code: &str| {
        let body = format!("code={code}");
        let head = format!("POST /code HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n");
        send(door, format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes())
    };
    let right = door.code().replace(' ', "+").to_lowercase();
    let led = typed(&right);
    assert_eq!((led.status, led.header("location")), (303, Some(path(door).as_str())));
    let statuses: Vec<u16> = (0..22).map(|_| typed("WRONG1").status).collect();
    assert_eq!((statuses[..20].iter().all(|status| *status == 404), &statuses[20..]), (true, &[429, 429][..]));
    assert_eq!(typed(&right).status, 429, "the right one is not told from wrong ones then");
    assert!(typed("%3Cscript%3E").body.contains("Wait a minute"));
    assert_eq!(get(door, &path(door)).status, 200, "the squares lead in all the same");
}

#[test]
fn what_leads_in_is_long_and_never_the_same() {
    let (one, other) = (open_room(), open_room());
    let (one, other) = (one.door().unwrap(), other.door().unwrap());
    assert_eq!((path(one).len(), one.code().len()), (12, 7), "50 bits, and 30 bits in two groups");
    assert!(path(one) != path(other) && one.code() != other.code());
    assert!(!one.url().contains(&one.code().replace(' ', "")));
    assert!(Squares::of(&one.url()).unwrap().side() <= 33);
}

#[test]
fn why_a_room_is_not_opened_or_does_not_go_on_is_said_in_words() {
    let words = Words::english();
    let check = |(key, values): (&'static str, Vec<(&'static str, crate::scenario::Detail)>), expected: &str| {
        assert_eq!(words.detailed(key, &values), expected);
    };
    check(OpenFault::NoSuchAddress(HERE).line(), "this machine has no address 127.0.0.1 now");
    check(OpenFault::PortsTaken { first: 8_087, last: 8_107 }.line(), "the ports 8087 to 8107 are taken");
    check(OpenFault::NoRandomness(NoRandomness).line(), "the system gave no random number");
    check(
        OpenFault::System(std::io::ErrorKind::PermissionDenied.into()).line(),
        "this user has no permission for that",
    );
    check(ResumeFault::NewerFormat(9).line(), "it is of a newer version of this program");
    check(ResumeFault::Run(ReplayFault::Changed).line(), "its scenario was changed since");
}
