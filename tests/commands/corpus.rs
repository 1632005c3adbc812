//! What the fuzzing found once: each file in `tests/fuzz/corpus` broke something, and must not again.

use std::fs;
use std::path::Path;

use in_their_shoes::lint;
use in_their_shoes::scenario::load;
use in_their_shoes::words::Words;

#[test]
fn what_broke_the_loader_once_is_read_with_findings_that_have_a_place() {
    let words = Words::english();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus/loader");
    let mut count = 0;
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let loaded = load(fs::read(&path).unwrap(), None);
        assert_eq!(loaded.scenario.is_some(), loaded.findings.is_empty(), "{}", path.display());
        let faults = loaded.scenario.as_ref().map(lint::faults).unwrap_or_default();
        for finding in loaded.findings.iter().chain(&faults) {
            let shown = loaded.show(finding);
            assert!(shown.line >= 1 && shown.column >= 1 && shown.marked >= 1);
            assert!(!words.finding(finding).0.starts_with("finding-"));
        }
        count += 1;
    }
    assert!(count > 0);
}
