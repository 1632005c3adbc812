//! Any text typed at any moment: it is read without a fault, its sums are what the evidence adds up to, and the run
//! keeps it as it was typed.

#![no_main]

use std::sync::Arc;

use in_their_shoes::reading::{Listener, Match};
use in_their_shoes::scenario::{Scenario, load};
use in_their_shoes::session::{Entry, Session};
use libfuzzer_sys::fuzz_target;

const MICKEY: &str = include_str!("../../../scenarios/mickey-first-interview.ron");

thread_local! {
    static MICKEYS: (Arc<Scenario>, Listener) = {
        let scenario = load(MICKEY.as_bytes(), None).scenario.expect("Mickey can be played");
        let listener = Listener::of(&scenario);
        (Arc::new(scenario), listener)
    };
}

fuzz_target!(|text: &str| {
    MICKEYS.with(|(scenario, listener)| {
        let mut session = Session::start(Arc::clone(scenario), 7);
        // Each line is typed where the run then stands.
        for line in text.split('\u{1}').take(8) {
            let Some(listened) = listener.listen(&session, line) else { break };
            for axis in &listened.reading.axes {
                assert_eq!(axis.sum, axis.evidence.iter().map(|one| one.worth).sum::<i32>());
                let mut spans = axis.evidence.iter().flat_map(|one| &one.spans);
                assert!(spans.all(|span| line.get(span.clone()).is_some()));
            }
            let _ = match &listened.found {
                Match::Taken(one) => listened.say(&mut session, one.reply).map(drop),
                Match::Closest(all) => listened.say(&mut session, all[0].reply).map(drop),
                Match::Otherwise(_) => listened.say_anyway(&mut session),
                Match::Leaves => listened.say_and_be_left(&mut session).map(drop),
            };
            let Some(Entry::Typed(typed)) = session.transcript().moves.pop() else { panic!("nothing was kept") };
            assert_eq!(typed.text, line);
        }
        let transcript = session.transcript();
        let again = Session::replay(Arc::clone(scenario), &transcript).expect("a transcript replays");
        assert_eq!(again.transcript(), transcript);
    });
});
