//! What is taken from a phone and what is not.

use super::*;
use crate::workshop::Job;

#[test]
fn a_phone_comes_in_votes_and_changes_its_mind() {
    let room = voting_room();
    let phone = Phone::join(&room);
    assert_eq!([phone.vote(1, 0), phone.vote(1, 1), phone.vote(1, 1)], [204; 3]);
    assert_eq!(counts(&room), [0, 1, 0], "a repeat replaces");
    assert_eq!(phone.post("join", "").status, 204, "it keeps its token");
    let other = Phone::join(&room);
    assert_eq!(other.vote(1, 2), 204);
    assert_eq!((counts(&room), room.phones().joined), (vec![0, 1, 1], 2));
}

#[test]
fn a_vote_is_refused_for_what_is_wrong_with_it() {
    let room = voting_room();
    let phone = Phone::join(&room);
    assert_eq!(phone.vote(1, 0), 204);
    let check = |body: &str, expected: u16| {
        assert_eq!(phone.post("vote", body).status, expected, "{body}");
        assert_eq!(counts(&room), [1, 0, 0], "{body}");
    };
    check("{\"round\":1,\"choice\":3}", 422);
    check("{\"round\":1,\"choice\":18446744073709551615}", 422);
    check("{\"round\":2,\"choice\":1}", 409);
    check("{\"round\":0,\"choice\":1}", 409);
    check("{\"round\":-1,\"choice\":1}", 400);
    check("{\"round\":1,\"choice\":1,\"voter\":2}", 400);
    check("{\"round\":1}", 400);
    check("round=1&choice=1", 400);
    check("", 400);
    check(&format!("{{\"round\":1,\"choice\":1{}}}", " ".repeat(1_100)), 413);
    lead_to(&room, Step::Closed);
    check("{\"round\":1,\"choice\":1}", 409);
    lead_to(&room, Step::Revealed);
    room.lead(Workshop::vote_again).unwrap();
    assert_eq!(
        (phone.vote(1, 1), phone.vote(2, 1)),
        (409, 204),
        "a vote that was played again counts in no other round"
    );
    assert_eq!(counts(&room), [0, 1, 0]);
}

#[test]
fn a_token_that_the_server_did_not_make_is_nobodys() {
    let room = voting_room();
    let real = Phone::join(&room);
    for cookie in [
        "",
        "voter=",
        "voter=00000000000000000000000000000001",
        "voter=x; other=y",
        "voter=+0000000000000000000000000000001",
    ] {
        let forged = Phone { door: real.door.clone(), cookie: cookie.to_owned() };
        for (name, body) in
            [("vote", "{\"round\":1,\"choice\":1}"), ("job", "{\"job\":\"any\"}"), ("note", "{\"text\":\"x\"}")]
        {
            assert_eq!(forged.post(name, body).status, 401, "{name} {cookie}");
        }
    }
    let tried = get(&real.door, &format!("{}events", path(&real.door)));
    assert_eq!((tried.status, counts(&room)), (401, vec![0, 0, 0]));
    let beside = Phone { door: real.door.clone(), cookie: format!("a=b; {}; c=d", real.cookie) };
    assert_eq!(beside.vote(1, 1), 204);
}

#[test]
fn a_token_is_long_hidden_from_the_page_and_for_this_room_alone() {
    let (one, other) = (voting_room(), voting_room());
    let phone = Phone::join(&one);
    let token = phone.cookie.strip_prefix("voter=").unwrap();
    assert_eq!((token.len(), token.chars().all(|sign| sign.is_ascii_hexdigit())), (32, true));
    let mut set = Phone { door: one.door().unwrap().clone(), cookie: String::new() }.post("join", "");
    let about = set.header("set-cookie").unwrap().to_owned();
    for part in ["HttpOnly", "SameSite=Strict", &format!("Path={}", path(&phone.door))] {
        assert!(about.contains(part), "{about}");
    }
    // Two rooms at once on one machine: what is said to one is nothing to the other.
    let stranger = Phone { door: other.door().unwrap().clone(), cookie: phone.cookie.clone() };
    assert_eq!((phone.vote(1, 1), stranger.vote(1, 1)), (204, 401));
    assert_eq!((counts(&one), counts(&other)), (vec![0, 1, 0], vec![0, 0, 0]));
    assert_eq!(get(&stranger.door, &path(&phone.door)).status, 404);
    set = phone.post("leave", "");
    assert!(set.header("set-cookie").unwrap().starts_with("voter=; ") && set.head.contains("Max-Age=0"), "{set:?}");
}

#[test]
fn a_foreign_page_and_a_foreign_name_are_sent_away() {
    let room = voting_room();
    let phone = Phone::join(&room);
    let (host, path) = (phone.door.address(), path(&phone.door));
    let body = "{\"round\":1,\"choice\":1}";
    let check = |headers: &str, expected: u16| {
        let request = format!(
            "POST {path}vote HTTP/1.1\r\n{headers}Cookie: {}\r\nContent-Length: {}\r\n\r\n{body}",
            phone.cookie,
            body.len()
        );
        let answered = send(&phone.door, request.as_bytes());
        assert_eq!(answered.status, expected, "{headers}");
        assert_eq!(counts(&room), [0, 0, 0], "{headers}");
        assert!(answered.header("access-control-allow-origin").is_none());
    };
    check(&format!("Host: {host}\r\n"), 403);
    check(&format!("Host: {host}\r\nOrigin: http://evil.example\r\n"), 403);
    check(&format!("Host: {host}\r\nOrigin: null\r\n"), 403);
    check(&format!("Host: evil.example\r\nOrigin: http://{host}\r\n"), 421);
    check("Host: evil.example\r\nOrigin: http://evil.example\r\n", 421);
    check(&format!("Origin: http://{host}\r\n"), 400);
    check(&format!("Host: {host}\r\nHost: evil.example\r\nOrigin: http://{host}\r\n"), 400);
}

#[test]
fn every_answer_says_what_a_browser_may_do_with_it() {
    let room = open_room();
    let door = room.door().unwrap();
    for (name, status) in
        [("/".to_owned(), 200), (path(door), 200), (format!("{}page.js", path(door)), 200), ("/x".to_owned(), 404)]
    {
        let answered = get(door, &name);
        assert_eq!(answered.status, status, "{name}");
        let policy = answered.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(answered.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answered.header("cache-control"), Some("no-store"));
        assert!(answered.header("server").is_none());
    }
    let bare = path(door);
    let to_page = get(door, bare.trim_end_matches('/'));
    assert_eq!((to_page.status, to_page.header("location")), (308, Some(bare.as_str())));
}

#[test]
fn nothing_of_the_leaders_can_be_reached() {
    let room = voting_room();
    let phone = Phone::join(&room);
    let before = room.look(|workshop| (workshop.step(), workshop.kept()));
    for name in [
        "forward", "back", "next", "close", "reveal", "lead", "leader", "admin", "choose", "take", "hands", "end",
        "..", "../",
    ] {
        assert_eq!(phone.post(name, "{}").status, 404, "{name}");
        assert_eq!(get(&phone.door, &format!("{}{name}", path(&phone.door))).status, 404, "{name}");
    }
    for method in ["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"] {
        let host = phone.door.address();
        let request =
            format!("{method} {}vote HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\r\n", path(&phone.door));
        assert_eq!(send(&phone.door, request.as_bytes()).status, 405, "{method}");
    }
    assert_eq!(room.look(|workshop| (workshop.step(), workshop.kept())), before);
}

#[test]
fn observers_take_a_job_and_write_without_a_name() {
    let room = voting_room();
    let phone = Phone::join(&room);
    assert_eq!(phone.post("note", "{\"text\":\"x\"}").status, 409, "a job comes first");
    let dealt = phone.post("job", "{\"job\":\"any\"}");
    assert_eq!((dealt.status, dealt.body.as_str()), (200, "curiosity"));
    assert_eq!(phone.post("job", "{\"job\":\"face\"}").body, "face");
    assert_eq!(room.phones().jobs, [0, 1, 0]);
    for (text, expected) in
        [("Board held like a door.", 204), ("<img src=x onerror=alert(1)>", 204), (" ", 422), (&"x".repeat(201), 422)]
    {
        assert_eq!(phone.post("note", &format!("{{\"text\":\"{text}\"}}")).status, expected, "{text}");
    }
    let notes = room.look(|workshop| workshop.notes().to_vec());
    assert_eq!((notes.len(), notes[0].job, notes[0].text.as_str()), (2, Job::Face, "Board held like a door."));
    assert_eq!(phone.post("job", "{\"job\":\"none\"}").body, "");
    assert_eq!(phone.post("job", "{\"job\":\"leader\"}").status, 400);
    phone.post("job", "{\"job\":\"words\"}");
    for _ in 0..50 {
        assert_eq!(phone.post("note", "{\"text\":\" \"}").status, 422, "what is no note is not counted as one");
    }
    for _ in 0..50 {
        phone.post("note", "{\"text\":\"again\"}");
    }
    let notes = || room.look(|workshop| workshop.notes().len());
    assert!(
        (3..=40).contains(&notes()),
        "one phone does not fill the leader’s page, and may write more than two notes"
    );
    room.lead(|workshop| workshop.set_options(Options { observers: false, ..Options::default() }));
    assert_eq!(phone.post("job", "{\"job\":\"face\"}").status, 409);
    let other = Phone::join(&room);
    room.lead(|workshop| workshop.set_options(Options::default()));
    other.post("job", "{\"job\":\"face\"}");
    room.lead(|workshop| workshop.set_options(Options { observers: false, ..Options::default() }));
    let before = notes();
    assert_eq!(other.post("note", "{\"text\":\"too late\"}").status, 409);
    assert_eq!(notes(), before);
}

#[test]
fn rubbish_is_answered_or_dropped_and_the_room_goes_on() {
    let room = voting_room();
    let phone = Phone::join(&room);
    let door = &phone.door;
    let check = |bytes: &[u8]| {
        let status = send(door, bytes).status;
        assert!(
            matches!(status, 0 | 400..=431 | 501 | 505),
            "{status} for {:?}",
            String::from_utf8_lossy(bytes).get(..40)
        );
    };
    check(b"\r\n\r\n\r\n");
    check(b"GET\r\n\r\n");
    check(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03");
    check(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    check(&[0; 4_096]);
    check(&[b'A'; 20_000]);
    check(format!("GET / HTTP/1.1\r\nHost: {}\r\nX: {}\r\n\r\n", door.address(), "y".repeat(20_000)).as_bytes());
    check(format!("GET /{} HTTP/1.1\r\nHost: {}\r\n\r\n", "z".repeat(5_000), door.address()).as_bytes());
    check(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n");
    assert_eq!((phone.vote(1, 1), counts(&room)), (204, vec![0, 1, 0]));
}

#[test]
fn who_is_slow_to_say_what_it_wants_is_dropped() {
    let room = voting_room();
    let phone = Phone::join(&room);
    let mut slow = connect(&phone.door);
    let begun = Instant::now();
    slow.write_all(format!("GET / HTTP/1.1\r\nHost: {}\r\nX", phone.door.address()).as_bytes()).unwrap();
    let mut body = connect(&phone.door);
    let (host, path) = (phone.door.address(), path(&phone.door));
    write!(body, "POST {path}vote HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {}\r\nContent-Length: 90\r\n\r\n{{", phone.cookie).unwrap();
    assert_eq!((phone.vote(1, 1), counts(&room)), (204, vec![0, 1, 0]), "nobody waits for them");
    let mut bytes = Vec::new();
    let _ = slow.read_to_end(&mut bytes);
    let mut answer = String::new();
    let _ = body.read_to_string(&mut answer);
    assert!(begun.elapsed() < Duration::from_secs(9), "{:?}", begun.elapsed());
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}
