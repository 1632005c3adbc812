//! Statements go to a learning record store, each once, whatever happens on the way.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use in_their_shoes::exchange::Moment;
use in_their_shoes::exchange::xapi::{Base, Telling, statements};
use in_their_shoes::records::{
    Backoff, Database, Delivered, Delivery, DeliveryFault, Folders, MadeStatement, ProfileId, QueueCounts, RunUnderWay,
    Store, StoreAddress, WantedRuns, record_of,
};
use in_their_shoes::session::Session;
use insta::assert_snapshot;
use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use tempfile::TempDir;

use crate::store::{Manner, TestStore};
use crate::{SMALL, call, folder, small};

/// A folder with runs of the small scenario, each with four statements.
pub(crate) fn played(runs: u64) -> TempDir {
    let folder = folder(&[("kept/scenarios/small.ron", SMALL)]);
    let mut database = Database::open(&Folders::inside(&folder.path().join("kept")));
    for seed in 0..runs {
        let mut session = Session::start(small(), seed);
        while !session.is_over() {
            session.choose(0).unwrap();
        }
        database.write(ProfileId::FIRST, &mut RunUnderWay::begin(), &session).unwrap();
    }
    if runs > 0 {
        database.name_profile(ProfileId::FIRST, "Ana").unwrap();
    }
    folder
}

/// A queue for a store, filled.
struct Desk {
    _folder: TempDir,
    database: Database,
    store: Store,
    ids: Vec<String>,
    waits: Vec<Duration>,
}

impl Desk {
    fn new(runs: u64, to: &TestStore) -> Self {
        let folder = played(runs);
        let mut database = Database::open(&Folders::inside(&folder.path().join("kept")));
        let store = Store::new(StoreAddress::new(&to.address, false).unwrap(), None, None).unwrap();
        let telling = Telling {
            base: Base::default(),
            home_page: None,
            pass_mark: None,
            silence: "Wait".to_owned(),
            now: Moment(0),
        };
        let mut made = Vec::new();
        let each = |_: &mut Database, whole: in_their_shoes::records::WholeRun| {
            let key = whole.run.key.clone();
            let mut run = record_of(whole, "Ana".to_owned());
            assert!(run.fill_in(&small()));
            let told = statements(&run, Some(&small()), &telling).into_iter();
            let told = told.map(|told| MadeStatement { body: serde_json::to_string(&told).unwrap(), id: told.id });
            made.push((key, told.collect::<Vec<_>>()));
            std::ops::ControlFlow::Continue(())
        };
        database.each_wanted(&WantedRuns::default(), each).unwrap();
        let mut ids: Vec<String> = made.iter().flat_map(|(_, told)| told.iter().map(|told| told.id.clone())).collect();
        ids.sort();
        assert_eq!(database.queue_statements(store.address().as_str(), &made).unwrap(), ids.len());
        assert_eq!(database.queue_statements(store.address().as_str(), &made).unwrap(), 0, "none is made twice");
        Self { _folder: folder, database, store, ids, waits: Vec::new() }
    }

    fn deliver(&mut self) -> Result<Delivered, DeliveryFault> {
        let delivery = Delivery { store: &self.store, backoff: Backoff::default(), most_failures: 8 };
        delivery.run(&mut self.database, &mut |_| {}, &mut |wait| self.waits.push(wait))
    }

    fn counts(&mut self) -> QueueCounts {
        self.database.count_statements(self.store.address().as_str()).unwrap()
    }
}

#[test]
fn each_statement_is_delivered_once_whatever_the_store_does() {
    use Manner::*;
    fn check(plan: &[Manner], waits: usize) {
        let store = TestStore::open();
        store.books().plan.extend(plan);
        let mut desk = Desk::new(20, &store);
        let all = desk.ids.len();
        assert!(all > 50, "more than one request");
        assert_eq!(desk.deliver().unwrap(), Delivered { sent: all, refused: 0 }, "{plan:?}");
        assert_eq!(store.ids(), desk.ids, "{plan:?}");
        assert_eq!(desk.waits.len(), waits, "{plan:?}");
        assert_eq!(desk.counts(), QueueCounts { waiting: 0, sent: all, refused: 0 });
        assert_eq!(store.books().version.as_deref(), Some("1.0.3"));
        let posts = store.books().posts;
        assert_eq!(desk.deliver().unwrap(), Delivered::default());
        assert_eq!(store.books().posts, posts, "nothing is left to send");
    }
    check(&[], 0);
    check(&[Answers(500)], 1);
    check(&[Answers(503), Answers(503), Answers(429), Answers(500)], 4);
    check(&[TakesAndAnswers(500)], 0);
    check(&[TakesAndAnswers(409)], 0);
    check(&[TakesAndAnswers(502), Answers(500), TakesAndAnswers(500)], 1);
    check(&[HangsUp], 1);
    check(&[TakesAndHangsUp], 1);
    check(&[TakesAndHangsUp, HangsUp, Answers(500), TakesAndHangsUp], 4);
    check(&[Answers(409), Answers(413)], 0);
}

#[test]
fn chance_does_not_lose_or_double_a_statement() {
    use Manner::*;
    let manners = [Takes, Answers(500), TakesAndAnswers(500), HangsUp, TakesAndHangsUp, TakesAndAnswers(409)];
    for seed in 0..8 {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let store = TestStore::open();
        let plan = (0..12).map(|_| manners[(chance.next_u32() % 6) as usize]);
        store.books().plan.extend(plan);
        store.books().strict = seed % 2 == 0;
        let mut desk = Desk::new(30, &store);
        while desk.deliver().is_err() {}
        assert_eq!(store.ids(), desk.ids, "seed {seed}");
        assert_eq!(desk.counts().sent, desk.ids.len());
    }
}

#[test]
fn what_a_store_refuses_is_set_aside_alone_and_can_be_tried_again() {
    let store = TestStore::open();
    let mut desk = Desk::new(20, &store);
    let (bad, all) = (desk.ids[7].clone(), desk.ids.len());
    store.books().dislikes = Some(bad.clone());
    assert_eq!(desk.deliver().unwrap(), Delivered { sent: all - 1, refused: 1 });
    let to = desk.store.address().as_str().to_owned();
    let refused = desk.database.refused_statements(&to, 10).unwrap();
    assert_eq!(refused, [(bad, "400 “that” is no statement".to_owned())]);
    assert_eq!(store.ids().len(), all - 1);
    store.books().dislikes = None;
    assert_eq!(desk.deliver().unwrap(), Delivered::default());
    assert_eq!(desk.database.try_refused_again(&to).unwrap(), 1);
    assert_eq!(desk.deliver().unwrap(), Delivered { sent: 1, refused: 0 });
    assert_eq!(store.ids(), desk.ids);
}

#[test]
fn a_statement_that_gives_trouble_holds_no_other_up() {
    let store = TestStore::open();
    let mut desk = Desk::new(20, &store);
    let (bad, all) = (desk.ids[7].clone(), desk.ids.len());
    store.books().stumbles_over = Some(bad);
    assert!(matches!(desk.deliver(), Err(DeliveryFault::GaveUp(reason)) if reason == "500 oh"));
    assert_eq!(desk.counts(), QueueCounts { waiting: 1, sent: all - 1, refused: 0 });
    store.books().stumbles_over = None;
    desk.deliver().unwrap();
    assert_eq!(store.ids(), desk.ids);
}

#[test]
fn what_a_store_holds_under_an_id_is_compared() {
    let store = TestStore::open();
    let mut desk = Desk::new(1, &store);
    let to = desk.store.address().as_str().to_owned();
    let mut held: Vec<serde_json::Value> = desk
        .database
        .next_statements(&to, 10)
        .unwrap()
        .iter()
        .map(|queued| serde_json::from_str(&queued.body).unwrap())
        .collect();
    held.truncate(2);
    // The first is the same in the store's own writing; the second says something else.
    held[0]["stored"] = "2026-11-22T10:00:00.000Z".into();
    held[1]["result"]["response"] = "guess, or ask".into();
    store.books().statements = held;
    store.books().strict = true;
    let all = desk.ids.len();
    assert_eq!(desk.deliver().unwrap(), Delivered { sent: all - 1, refused: 1 });
    let refused = desk.database.refused_statements(&to, 10).unwrap();
    assert_eq!(refused[0].1, "409 /result/response");
    assert_eq!(store.ids(), desk.ids);
}

#[test]
fn a_store_that_is_away_is_waited_for_and_the_queue_stays() {
    let store = TestStore::open();
    let mut desk = Desk::new(2, &store);
    let all = desk.ids.len();
    store.books().shut = true;
    store.books().plan.extend([Manner::HangsUp; 8]);
    assert!(matches!(desk.deliver(), Err(DeliveryFault::GaveUp(_))));
    assert_eq!(desk.waits.len(), 7);
    assert!(desk.waits[5] > desk.waits[0]);
    assert_eq!(desk.counts().waiting, all);
    store.books().shut = false;
    store.books().plan.clear();
    assert_eq!(desk.deliver().unwrap(), Delivered { sent: all, refused: 0 });
    assert_eq!(store.ids(), desk.ids);
    for status in [401, 403, 404, 302] {
        let mut desk = Desk::new(1, &store);
        store.books().plan.push_back(Manner::Answers(status));
        let fault = desk.deliver().unwrap_err();
        assert!(matches!(fault, DeliveryFault::NotAllowed(said) | DeliveryFault::NoStore(said) if said == status));
        assert_eq!((desk.waits.len(), desk.counts().waiting), (0, desk.ids.len()));
    }
}

/// What `records send` answers, the store's address taken out.
fn send(folder: &Path, store: &TestStore, arguments: &[&str]) -> String {
    let all = [&["records", "send", "--to", &store.address], arguments].concat();
    call(folder, &all, b"").replace(&store.address, "STORE")
}

#[test]
fn send_says_what_came_of_it() {
    let folder = played(3);
    let store = TestStore::open();
    fs::write(folder.path().join("who.txt"), "ana:se:cret\n").unwrap();
    let who = ["--credentials", "who.txt"];
    restrict(&folder.path().join("who.txt"), 0o644);
    #[cfg(unix)]
    assert_snapshot!(send(folder.path(), &store, &who), @r#"
    2
    ---
    in-their-shoes: Others may read who.txt. Take that right away (chmod 600), and change the password if somebody may have seen it.
    "#);
    restrict(&folder.path().join("who.txt"), 0o600);
    store.books().plan.push_back(Manner::Answers(401));
    assert_snapshot!(send(folder.path(), &store, &who), @r#"
    1
    The store does not let this name and password in (it answered 401). Set IN_THEIR_SHOES_STORE_NAME and IN_THEIR_SHOES_STORE_PASSWORD, or name a file with --credentials.
    Nothing was sent; it has 0 in all. 12 wait for the next time.
    "#);
    assert_snapshot!(send(folder.path(), &store, &who), @r#"
    0
    12 statements went to STORE; it has 12 in all.
    "#);
    assert_eq!(store.books().authorization.as_deref(), Some("Basic YW5hOnNlOmNyZXQ="));
    assert_snapshot!(send(folder.path(), &store, &who), @r#"
    0
    Nothing was sent; it has 12 in all.
    "#);
    let one = store.books().statements[0].clone();
    assert_eq!(one["actor"]["account"]["name"], "Ana");
    assert!(one["object"]["id"].as_str().unwrap().starts_with("https://in-their-shoes.invalid/scenarios/small"));
    for kept in ["records.sqlite", "records.sqlite-wal"] {
        let bytes = fs::read(folder.path().join("kept").join(kept)).unwrap_or_default();
        assert!(!bytes.windows(7).any(|bytes| bytes == b"se:cret"), "the password is in {kept}");
    }
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn restrict(_path: &Path, _mode: u32) {}

#[test]
fn send_goes_nowhere_unsafe() {
    let folder = played(1);
    let sent = |arguments: &[&str]| call(folder.path(), &[&["records", "send"], arguments].concat(), b"");
    let said = [
        sent(&[]),
        sent(&["--to", "http://store.example.org"]),
        sent(&["--to", "https://ana:secret@store.example.org"]),
        sent(&["--to", "store"]),
        sent(&["--to", "http://127.0.0.1:9", "--base", "example.org"]),
        sent(&["--to", "http://127.0.0.1:9", "--nickname", "Ben"]),
    ];
    assert_snapshot!(said.concat(), @r#"
    2
    ---
    in-their-shoes: Where to? Name the store with --to, or in the settings file under learning_record_store.
    2
    ---
    in-their-shoes: Nothing is sent to http://store.example.org: on the way anybody could read it. Use https, or insist with --insecure.
    2
    ---
    in-their-shoes: An address is no place for a name and a password. Put them into a file that you alone may read, and name it with --credentials.
    2
    ---
    in-their-shoes: “store” is no web address. Write the store’s own, like https://store.example.org/xapi.
    2
    ---
    in-their-shoes: “example.org” is no web address that names can begin with. Write one like https://training.example.org, without a question mark, a name or a password.
    2
    ---
    in-their-shoes: Nobody here is called “Ben”.
    "#);
}

#[test]
fn what_is_set_in_the_settings_need_not_be_said() {
    let folder = played(1);
    let store = TestStore::open();
    let settings = format!(
        "(learning_record_store: (address: \"{}\", base: \"https://training.example.org\", pass_mark: Some(50)))",
        store.address
    );
    fs::write(folder.path().join("kept/settings.ron"), settings).unwrap();
    let said = call(folder.path(), &["records", "send", "--pseudonyms"], b"");
    assert!(said.starts_with("0\n"), "{said}");
    let statements = store.books().statements.clone();
    let last = statements.last().unwrap();
    assert_eq!(last["verb"]["id"], "http://adlnet.gov/expapi/verbs/failed");
    assert_eq!(last["object"]["id"], "https://training.example.org/scenarios/small");
    let name = last["actor"]["account"]["name"].as_str().unwrap();
    assert!(name.starts_with("person-") && name.len() == 19, "{name}");
    assert!(!statements.iter().any(|statement| statement.to_string().contains("Ana")));
}

#[test]
fn killed_in_the_middle_of_sending_it_goes_on_where_it_was() {
    let folder = played(60);
    let store = TestStore::open();
    let mut chance = ChaCha8Rng::seed_from_u64(3);
    let started = || {
        Command::new(assert_cmd::cargo::cargo_bin!("in-their-shoes"))
            .args(["records", "send", "--to", &store.address])
            .env("IN_THEIR_SHOES_FOLDER", folder.path().join("kept"))
            .env_remove("LANGUAGE")
            .env("LC_ALL", "C")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    // Killed while the store has the statements and has not said so, and while it has not.
    for manner in [Manner::TakesAndIsSilent, Manner::IsSilent, Manner::TakesAndIsSilent] {
        let posts = store.books().posts;
        store.books().plan.push_back(manner);
        let mut program = started();
        let until = Instant::now() + Duration::from_secs(20);
        while store.books().posts == posts && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(1));
        }
        program.kill().unwrap();
        program.wait().unwrap();
        assert_eq!(store.books().posts, posts + 1);
    }
    // Killed at any other moment.
    for _ in 0..10 {
        let mut program = started();
        std::thread::sleep(Duration::from_millis(u64::from(chance.next_u32() % 60)));
        program.kill().unwrap();
        program.wait().unwrap();
    }
    let said = send(folder.path(), &store, &[]);
    assert!(said.starts_with("0\n"), "{said}");
    let ids = store.ids();
    let once: std::collections::BTreeSet<&String> = ids.iter().collect();
    assert_eq!(once.len(), ids.len(), "each statement once");
    let mut database = Database::open(&Folders::inside(&folder.path().join("kept")));
    let counts = database.count_statements(&store.address).unwrap();
    assert_eq!(counts, QueueCounts { waiting: 0, sent: ids.len(), refused: 0 });
    assert!(ids.len() >= 60 * 4);
}
