//! The server over real loopback sockets.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod door;
mod kept;
mod requests;
mod streams;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpStream};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::*;
use crate::scenario::{Scenario, load};
use crate::words::Words;
use crate::workshop::{Options, Step, Workshop};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn small() -> Arc<Scenario> {
    Arc::new(load(include_bytes!("../../../tests/data/small.ron"), Some("small")).scenario.unwrap())
}

fn workshop() -> Workshop {
    Workshop::new(small(), 7, Options::default())
}

/// A room that is open on this machine, at any port.
fn open_room() -> Room {
    let words = Words::english();
    let mut room = Room::begin(workshop(), &words, None, || ());
    room.open(HERE, 0, &words).unwrap();
    room
}

/// The same, with its vote open.
fn voting_room() -> Room {
    let room = open_room();
    lead_to(&room, Step::Voting);
    room
}

fn lead_to(room: &Room, step: Step) {
    while room.look(Workshop::step) != step {
        room.lead(|workshop| workshop.forward().or_else(|_| workshop.take(0))).unwrap();
    }
}

/// Votes by reply in the round at hand.
fn counts(room: &Room) -> Vec<u32> {
    room.look(|workshop| workshop.round().unwrap().tally().counts().to_vec())
}

/// Waits until something holds; no longer than ten seconds.
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(10), "{what}");
        sleep(Duration::from_millis(10));
    }
}

/// What was answered.
#[derive(Debug)]
struct Answered {
    status: u16,
    head: String,
    body: String,
}

impl Answered {
    fn header(&self, name: &str) -> Option<&str> {
        let named = |line: &'_ str| line.split_once(": ").is_some_and(|(known, _)| known.eq_ignore_ascii_case(name));
        self.head.lines().find(|line| named(line)).and_then(|line| line.split_once(": ")).map(|(_, value)| value)
    }
}

fn connect(door: &Door) -> TcpStream {
    let stream = TcpStream::connect((door.ip(), door.port())).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
    stream
}

/// Sends these bytes and reads what comes back, to the end. Status 0 where nothing did.
fn send(door: &Door, request: &[u8]) -> Answered {
    let mut stream = connect(door);
    // A server that has refused may close before it has read everything.
    let _ = stream.write_all(request);
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    Answered { status, head: head.to_owned(), body: body.to_owned() }
}

/// The path of a room, with strokes.
fn path(door: &Door) -> String {
    let url = door.url();
    url.strip_prefix("http://").unwrap().split_once('/').map(|(_, path)| format!("/{path}")).unwrap()
}

fn get(door: &Door, path: &str) -> Answered {
    send(door, format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", door.address()).as_bytes())
}

/// A phone: a token, and requests as a browser makes them.
struct Phone {
    door: Door,
    cookie: String,
}

impl Phone {
    fn join(room: &Room) -> Self {
        let mut phone = Self { door: room.door().unwrap().clone(), cookie: String::new() };
        let joined = phone.post("join", "");
        assert_eq!(joined.status, 201, "{joined:?}");
        phone.cookie = joined.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        phone
    }

    fn post(&self, name: &str, body: &str) -> Answered {
        let (host, path) = (self.door.address(), path(&self.door));
        let head = format!(
            "POST {path}{name} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {}\r\n",
            self.cookie
        );
        send(&self.door, format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes())
    }

    fn vote(&self, round: u32, choice: usize) -> u16 {
        self.post("vote", &format!("{{\"round\":{round},\"choice\":{choice}}}")).status
    }

    /// Begins to listen.
    fn listen(&self) -> Events {
        let (host, path) = (self.door.address(), path(&self.door));
        let mut stream = connect(&self.door);
        let request = format!("GET {path}events HTTP/1.1\r\nHost: {host}\r\nCookie: {}\r\n\r\n", self.cookie);
        stream.write_all(request.as_bytes()).unwrap();
        Events(BufReader::new(stream))
    }
}

/// A stream of events under way.
struct Events(BufReader<TcpStream>);

impl Events {
    /// The next line that carries something; none where the stream has ended.
    fn next(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).unwrap_or_default() == 0 {
                return None;
            }
            if let Some(data) = line.strip_prefix("data: ").filter(|data| data.trim() != "1") {
                return Some(data.trim().to_owned());
            }
        }
    }

    /// Reads on to an event that says this.
    fn until(&mut self, words: &str) -> String {
        loop {
            let said = self.next().unwrap_or_else(|| panic!("the stream ended before it said {words}"));
            if said.contains(words) {
                return said;
            }
        }
    }
}
