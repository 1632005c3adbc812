//! A thousand phones at once, and a crowd that means harm. The server runs in a process of its own, so that its memory can
//! be told from that of the phones; everything stays on this machine.

use std::io::{BufRead, BufReader, Lines, Write};
use std::net::{IpAddr, SocketAddr};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use in_their_shoes::net::{MOST_FROM_ONE_ADDRESS, Room};
use in_their_shoes::records::shipped;
use in_their_shoes::words::Words;
use in_their_shoes::workshop::{Options, Step, Workshop};
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader as AsyncBufReader};
use tokio::net::TcpStream;
use tokio::sync::{Barrier, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::phones::{Phone, ballot, connect, hear, percentile};

const PHONES: usize = 1_000;
const SERVER: &str = "ROOM_LOAD_SERVER";
const PHONE: IpAddr = crate::phones::HERE;

/// The server’s side: does what it is told, a line at a time, and answers in a line that begins with “room:”.
#[test]
#[ignore = "the server of the other two"]
fn server() {
    if std::env::var_os(SERVER).is_none() {
        return;
    }
    let words = Words::english();
    let mickey = shipped().find_map(|(name, loaded)| loaded.scenario.filter(|_| name == "mickey-first-interview"));
    let mut room = Room::begin(Workshop::new(Arc::new(mickey.unwrap()), 7, Options::default()), &words, None, || ());
    let url = room.open(PHONE, 0, &words).unwrap().url();
    println!("\nroom:{url}");
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let to = |step: Step| {
            while room.look(Workshop::step) != step {
                room.lead(Workshop::forward).unwrap();
            }
        };
        match line.as_str() {
            "vote" => to(Step::Voting),
            "reveal" => to(Step::Revealed),
            "counts" | "phones" | "memory" => {}
            _ => return,
        }
        let answer = match line.as_str() {
            "phones" => room.phones().connected.to_string(),
            "memory" => peak_memory().to_string(),
            _ => room.look(|workshop| {
                let counts = workshop.round().map(|round| round.tally().counts().to_vec()).unwrap_or_default();
                counts.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
            }),
        };
        println!("room:{answer}");
    }
}

/// The most memory that this process had, in MiB; 0 where the system does not say.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or_default().div_ceil(1_024)
}

/// The server as its leader holds it.
struct Leader {
    child: Child,
    to: ChildStdin,
    from: Lines<BufReader<ChildStdout>>,
    door: SocketAddr,
    path: String,
}

impl Leader {
    fn start() -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["load::server", "--exact", "--ignored", "--nocapture"])
            .env(SERVER, "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let to = child.stdin.take().unwrap();
        let from = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut leader = Self { child, to, from, door: SocketAddr::new(PHONE, 0), path: String::new() };
        let url = leader.heard();
        let (door, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
        (leader.door, leader.path) = (door.parse().unwrap(), format!("/{path}"));
        leader
    }

    fn heard(&mut self) -> String {
        self.from.find_map(|line| Some(line.unwrap().strip_prefix("room:")?.to_owned())).unwrap()
    }

    fn ask(&mut self, word: &str) -> String {
        writeln!(self.to, "{word}").unwrap();
        self.heard()
    }

    fn counts(&mut self) -> Vec<usize> {
        self.ask("counts").split(',').map(|count| count.parse().unwrap()).collect()
    }
}

impl Drop for Leader {
    fn drop(&mut self) {
        let _ = writeln!(self.to, "quit");
        let _ = self.child.wait();
    }
}

fn on_one_thread(test: impl Future<Output = ()>) {
    let _ = rlimit::increase_nofile_limit(u64::MAX);
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test);
}

/// Phones that came in and listen.
async fn come_in(leader: &mut Leader) -> Vec<(Phone, AsyncBufReader<TcpStream>)> {
    let few = Arc::new(Semaphore::new(64));
    let mut coming = JoinSet::new();
    for _ in 0..PHONES {
        let (few, door, path) = (Arc::clone(&few), leader.door, leader.path.clone());
        coming.spawn(async move {
            let _one = few.acquire().await.unwrap();
            let phone = Phone::join(door, path).await;
            let mut stream = phone.listen().await;
            hear(&mut stream, "gathering").await;
            (phone, stream)
        });
    }
    let phones = coming.join_all().await;
    assert_eq!(leader.ask("phones"), PHONES.to_string());
    phones
}

#[test]
#[ignore = "a thousand phones"]
fn a_thousand_phones_vote_in_the_same_instant_and_a_third_is_cut_off() {
    on_one_thread(async {
        let mut leader = Leader::start();
        let phones = come_in(&mut leader).await;
        leader.ask("vote");
        let together = Arc::new(Barrier::new(PHONES));
        let (revealed, reveal) = watch::channel(None::<String>);
        let voted = Arc::new(AtomicUsize::new(0));
        let mut going = JoinSet::new();
        for (number, (phone, mut stream)) in phones.into_iter().enumerate() {
            let (together, mut reveal, voted) = (Arc::clone(&together), reveal.clone(), Arc::clone(&voted));
            going.spawn(async move {
                hear(&mut stream, r#""open":true"#).await;
                together.wait().await;
                let choice = number % 4;
                let begun = Instant::now();
                let mut took = Some(Duration::ZERO);
                if number % 10 < 3 {
                    // Cut off: the stream breaks, and the vote goes out but nobody hears what became of it.
                    let mut cut = connect(PHONE, phone.door).await.unwrap();
                    cut.write_all(phone.request("vote", &ballot((choice + 1) % 4)).as_bytes()).await.unwrap();
                    drop((cut, stream));
                    sleep(Duration::from_millis((number % 50 * 10) as u64)).await;
                    stream = phone.listen().await;
                    hear(&mut stream, r#""open":true"#).await;
                    assert!(phone.vote(choice).await && phone.vote(choice).await);
                    took = None;
                } else {
                    assert!(phone.vote(choice).await);
                    took = took.map(|_| begun.elapsed());
                }
                voted.fetch_add(1, Ordering::SeqCst);
                reveal.changed().await.unwrap();
                let asked = Instant::now();
                let words = reveal.borrow().clone().unwrap();
                let shown = hear(&mut stream, &words).await;
                (took, shown.saturating_duration_since(asked))
            });
        }
        while voted.load(Ordering::SeqCst) < PHONES {
            sleep(Duration::from_millis(20)).await;
            assert!(going.try_join_next().is_none(), "a phone gave up");
        }
        let counts = leader.counts();
        assert_eq!(counts, [250, 250, 250, 250, 0], "exactly a thousand");
        let close = Instant::now();
        revealed.send_replace(Some(r#""count":250,"percent":25"#.to_owned()));
        let waiting = std::thread::spawn(move || {
            leader.ask("reveal");
            leader
        });
        let times = going.join_all().await;
        let all = close.elapsed();
        let mut leader = waiting.join().unwrap();
        let mut shown: Vec<Duration> = times.iter().map(|(_, shown)| *shown).collect();
        let mut took: Vec<Duration> = times.iter().filter_map(|(took, _)| *took).collect();
        assert_eq!(leader.counts().iter().sum::<usize>(), PHONES);
        let memory: u64 = leader.ask("memory").parse().unwrap();
        println!(
            "{PHONES} phones, {} cut off: {} votes counted\n\
             a vote took {} ms (half), {} ms (99 of 100), {} ms at most\n\
             after the close the final bars were on half the phones in {} ms, on the last in {} ms\n\
             the server had {memory} MiB at most",
            PHONES * 3 / 10,
            counts.iter().sum::<usize>(),
            percentile(&mut took, 50),
            percentile(&mut took, 99),
            percentile(&mut took, 100),
            percentile(&mut shown, 50),
            percentile(&mut shown, 100),
        );
        assert!(all < Duration::from_secs(1), "{all:?}");
        assert!(memory < 64, "{memory} MiB");
    });
}

#[test]
#[ignore = "a hundred thousand requests"]
fn a_crowd_that_means_harm_costs_the_room_no_vote() {
    on_one_thread(async {
        let mut leader = Leader::start();
        let phones = come_in(&mut leader).await;
        leader.ask("vote");
        let door = leader.door;
        let at = |last: u8| IpAddr::from([127, 0, 0, last]);

        // More connections than one address may have, and held as long as the server lets them.
        let begun = Instant::now();
        let attempts = MOST_FROM_ONE_ADDRESS + 10_000;
        let few = Arc::new(Semaphore::new(256));
        let mut crowd = JoinSet::new();
        for _ in 0..attempts {
            let few = Arc::clone(&few);
            crowd.spawn(async move {
                let held = {
                    let _one = few.acquire().await.unwrap();
                    connect(at(2), door).await
                };
                let Ok(mut held) = held else { return false };
                let let_go = timeout(Duration::from_millis(1_500), held.read_u8()).await;
                // Who is still connected then had a place.
                let_go.is_err()
            });
        }
        // Headers that never end, a sign a second.
        for _ in 0..1_000 {
            crowd.spawn(async move {
                let Ok(mut slow) = connect(at(3), door).await else { return false };
                let _ = slow.write_all(b"GET / HTTP/1.1\r\nX: ").await;
                while slow.write_all(b"x").await.is_ok() {
                    sleep(Duration::from_secs(1)).await;
                }
                false
            });
        }
        // Rubbish of several kinds, from ten addresses.
        let answered = Arc::new(AtomicUsize::new(0));
        for worker in 0..40_u8 {
            let (answered, path) = (Arc::clone(&answered), leader.path.clone());
            crowd.spawn(async move {
                for number in 0..2_500_usize {
                    let rubbish = match number % 5 {
                        0 => format!("GET /{number} HTTP/1.1\r\nHost: {door}\r\n\r\n"),
                        1 => format!("POST {path}vote HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
                        2 => format!(
                            "POST {path}vote HTTP/1.1\r\nHost: {door}\r\nOrigin: http://{door}\r\n\
                             Cookie: voter={number:032x}\r\nContent-Length: 23\r\n\r\n{}",
                            ballot(1)
                        ),
                        3 => "\u{0}\u{1}nothing at all\r\n\r\n".to_owned(),
                        _ => format!("GET {path} HTTP/1.1\r\nHost: {door}\r\nX: {}\r\n\r\n", "y".repeat(9_000)),
                    };
                    let Ok(mut stream) = connect(at(10 + worker % 10), door).await else { continue };
                    let _ = stream.write_all(rubbish.as_bytes()).await;
                    let mut bytes = Vec::new();
                    let _ = stream.read_to_end(&mut bytes).await;
                    answered.fetch_add(usize::from(!bytes.is_empty()), Ordering::SeqCst);
                }
                false
            });
        }

        // Meanwhile the room votes: one after the other, all through it.
        let mut voting = JoinSet::new();
        for (number, (phone, mut stream)) in phones.into_iter().enumerate() {
            voting.spawn(async move {
                hear(&mut stream, r#""open":true"#).await;
                sleep(Duration::from_millis(number as u64 * 20)).await;
                let begun = Instant::now();
                let mut tries = 1;
                while !phone.vote(number % 4).await {
                    tries += 1;
                    assert!(tries < 20, "a phone cannot vote");
                    sleep(Duration::from_millis(200)).await;
                }
                (begun.elapsed(), tries, stream)
            });
        }
        let votes = voting.join_all().await;
        let voted = begun.elapsed();
        assert_eq!(leader.counts(), [250, 250, 250, 250, 0], "not a vote lost");
        let placed = crowd.join_all().await.into_iter().filter(|had_a_place| *had_a_place).count();
        let all = begun.elapsed();
        assert_eq!(leader.ask("phones"), PHONES.to_string(), "nobody was thrown out");
        let mut streams: Vec<_> = Vec::new();
        let mut took: Vec<Duration> = Vec::new();
        let again = votes.iter().filter(|(_, tries, _)| *tries > 1).count();
        for (time, _, stream) in votes {
            took.push(time);
            streams.push(stream);
        }
        leader.ask("reveal");
        for stream in &mut streams {
            hear(stream, r#""count":250,"percent":25"#).await;
        }
        assert_eq!(leader.counts(), [250, 250, 250, 250, 0]);
        println!(
            "{attempts} connections from one address, {placed} of them had a place; 1000 slow headers; 100000 rubbish \
             requests, {} answered; in {} s\n\
             meanwhile {PHONES} phones voted within {} s, {again} of them had to try again: {} ms (half), {} ms (99 of 100)\n\
             {PHONES} votes counted; the server had {} MiB at most",
            answered.load(Ordering::SeqCst),
            all.as_secs(),
            voted.as_secs(),
            percentile(&mut took, 50),
            percentile(&mut took, 99),
            leader.ask("memory"),
        );
        assert!(placed <= MOST_FROM_ONE_ADDRESS, "{placed}");
    });
}
