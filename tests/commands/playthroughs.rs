//! The plays that lie beside the shipped scenarios come to what they say.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use in_their_shoes::records::{FileKind, authors_files, read};
use in_their_shoes::scoring::playthrough::Plays;
use in_their_shoes::words::Words;

#[test]
fn every_play_beside_a_scenario_comes_to_what_it_says() {
    let words = Words::english();
    let files = authors_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")).unwrap();
    let mut played = 0;
    for file in files.iter().filter(|file| file.kind == FileKind::Plays) {
        let scenario = Arc::new(read(&file.scenario).unwrap().scenario.expect("it can be played"));
        let Plays { plays, mut findings, source } = Plays::read(fs::read(&file.path).unwrap());
        findings.extend(plays.iter().flat_map(|(position, play)| play.check(&scenario, *position)));
        let said: Vec<String> = findings
            .iter()
            .map(|finding| format!("line {}: {}", source.show(finding).line, words.finding(finding).0))
            .collect();
        assert!(said.is_empty(), "{}:\n{}", file.path.display(), said.join("\n"));
        assert!(!plays.is_empty(), "{} holds no play", file.path.display());
        played += 1;
    }
    assert!(played > 0, "there are no plays beside the scenarios");
}
