//! Any moves in any order on a scenario whose text is mended from the same bytes: the run replays bit for bit, what is
//! taken back leaves no trace, and the search over all states agrees with what happened.

#![no_main]

use std::sync::Arc;

use in_their_shoes::scenario::{Scenario, Target, load};
use in_their_shoes::scoring::debrief;
use in_their_shoes::scoring::space::{Goal, Share, Space};
use in_their_shoes::session::Session;
use libfuzzer_sys::fuzz_target;

const SMALL: &str = include_str!("../../data/small.ron");
const MICKEY: &str = include_str!("../../../scenarios/mickey-first-interview.ron");

thread_local! {
    static MICKEYS: Arc<Scenario> = Arc::new(load(MICKEY.as_bytes(), None).scenario.expect("Mickey can be played"));
}

/// The small scenario with numbers and targets changed by the bytes; none where it cannot be played.
fn mended(bytes: &[u8]) -> Option<Arc<Scenario>> {
    const TARGETS: [&str; 4] = ["doorway", "talk", "taller", "gone"];
    const CONDITIONS: [&str; 8] = [
        "Knows(\"interview\")", "Seen(\"talk\")", "Said(\"ask\")", "TensionAtLeast(35)", "TrustBelow(45)",
        "Stage(Recovering)", "ScoreAtLeast(Curiosity, 50)", "Not(Any([Said(\"shrug\"), Stage(Calm)]))",
    ];
    let mut bytes = bytes.iter().copied().cycle();
    let mut next = || usize::from(bytes.next().unwrap_or_default());
    let mut text = String::new();
    for (index, part) in SMALL.split("next: \"").enumerate() {
        if index > 0 {
            let rest = part.split_once('"').map_or("", |(_, rest)| rest);
            let once = if next() % 3 == 0 { "once: true, " } else { "" };
            let when = if next() % 4 == 0 { format!("when: {}, ", CONDITIONS[next() % 8]) } else { String::new() };
            let when = if text.ends_with("when: Seen(\"doorway\"),") || once.is_empty() { String::new() } else { when };
            text.push_str(&format!("{once}{when}next: \"{}\"{rest}", TARGETS[next() % 4]));
        } else {
            text.push_str(part);
        }
    }
    load(text.as_bytes(), None).scenario.map(Arc::new)
}

fuzz_target!(|bytes: &[u8]| {
    let [kind, seed, rest @ ..] = bytes else { return };
    let (head, moves) = rest.split_at(rest.len().min(24));
    let scenario = if kind % 2 == 0 { mended(head) } else { Some(MICKEYS.with(Arc::clone)) };
    let Some(scenario) = scenario else { return };
    let mut session = Session::start(Arc::clone(&scenario), u64::from(*seed));
    for deed in moves {
        match deed % 16 {
            15 => drop(session.take_back()),
            14 => drop(session.wait()),
            card => drop(session.choose(usize::from(card % 6))),
        }
    }
    let transcript = session.transcript();
    let replayed = Session::replay(Arc::clone(&scenario), &transcript).expect("a transcript replays");
    assert_eq!((replayed.turns(), replayed.state(), replayed.here()), (session.turns(), session.state(), session.here()));
    let told = debrief(&session);
    assert_eq!(told.turns.len(), session.turns().len());
    if kind % 2 == 0
        && let Ok(space) = Space::of(&scenario, session.temperament(), 20_000)
        && let Some(best) = space.best(Goal::Pooled)
    {
        // From every moment of a run no more is in reach than from the beginning, and no less than what it came to.
        let in_reach = space.in_reach(&scenario, session.state(), session.here());
        if let Some(in_reach) = in_reach {
            assert!(!in_reach.beats(best.share), "{in_reach:?} {best:?}");
        }
        if matches!(session.here(), Target::Ending(_)) {
            let share = in_reach.unwrap_or(Share::default());
            assert!(!share.beats(best.share));
        }
    }
});
