//! Any bytes as a scenario file: never a panic, every finding with a place in the text, and what loads can be checked.

#![no_main]

use in_their_shoes::lint;
use in_their_shoes::scenario::load;
use in_their_shoes::words::Words;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static WORDS: Words = Words::english();
}

fuzz_target!(|bytes: &[u8]| {
    let loaded = load(bytes, None);
    assert_eq!(loaded.scenario.is_some(), loaded.findings.is_empty());
    let faults = loaded.scenario.as_ref().map(lint::faults).unwrap_or_default();
    for finding in loaded.findings.iter().chain(&faults) {
        let shown = loaded.show(finding);
        assert!(shown.line >= 1 && shown.column >= 1 && shown.marked >= 1);
        let (message, _) = WORDS.with(|words| words.finding(finding));
        assert!(!message.is_empty() && !message.starts_with("finding-"), "{message}");
    }
});
