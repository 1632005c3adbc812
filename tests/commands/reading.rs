//! What is typed: the reader’s explanation, its weights, and a run in one’s own words.

use std::fs;

use in_their_shoes::reading::Reader;
use in_their_shoes::reading::training::{train_axes, train_flow, train_matching, written};
use in_their_shoes::records::shipped;
use in_their_shoes::scenario::Scenario;
use in_their_shoes::session::Entry;

use super::{call, folder, kept};

#[test]
fn training_on_the_scenarios_gives_the_weights_that_ship() {
    let scenarios: Vec<Scenario> = shipped().filter_map(|(_, loaded)| loaded.scenario).collect();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/reading");
    let check = |name: &str, trained: String| {
        let kept = fs::read_to_string(folder.join(name)).unwrap();
        assert!(kept == trained, "{name} is not what training gives; run `cargo run --example train_reader`");
    };
    let (weights, learned) = train_axes(&scenarios).unwrap();
    check("weights.ron", written(&weights).unwrap());
    check("learned.ron", written(&learned).unwrap());
    check("flow.ron", written(&train_flow(&Reader::by_hand().unwrap(), &scenarios)).unwrap());
    let matching = train_matching(Reader::by_hand().unwrap().with_weights(&weights), &scenarios);
    check("matching.ron", written(&matching).unwrap());
}

#[test]
fn a_run_in_ones_own_words_is_kept_as_it_was_typed_and_told_to_others() {
    let folder = folder(&[]);
    let say = ["play", "mickey-first-interview", "--seed", "7", "--answers", "say"];
    let typed = "no hurry…  what do you need the shoes for?\n/w\nasdf qwer zxcv\n/q\n";
    let said = call(folder.path(), &say, typed.as_bytes());
    for expected in
        ["Taken for: “Take your time. What are the shoes for?”", "Kept for the author", "What would add most"]
    {
        assert!(said.contains(expected), "{said}");
    }
    let runs = kept(folder.path());
    let transcript = &runs[0].transcript;
    assert!(transcript.is_typed() && transcript.is_read_wrongly(1));
    assert_eq!(transcript.turns(), 1);
    assert!(
        matches!(&transcript.moves[0], Entry::Typed(typed) if typed.text == "no hurry…  what do you need the shoes for?")
    );
    assert!(matches!(&transcript.moves[2], Entry::Typed(typed) if typed.reply.is_none()));
    let json = call(folder.path(), &["records", "export", "--format", "json-lines"], b"");
    for expected in ["\"typed\":true", "\"text\":\"no hurry…", "\"wrongly\":true", "\"did\":\"fitted-nothing\""] {
        assert!(json.contains(expected), "{json}");
    }
}

#[test]
fn a_reply_is_found_by_its_words() {
    let folder = folder(&[]);
    let find = ["play", "mickey-first-interview", "--seed", "7", "--answers", "find", "--keep-nothing"];
    let said = call(folder.path(), &find, b"what are the shoes for\n1\n/q\n");
    assert!(said.contains("  1  Take your time. What are the shoes for?"), "{said}");
    assert!(said.contains("Mickey: It’s for an interview."), "{said}");
}

#[test]
fn a_reading_is_explained_to_the_last_hundredth() {
    let folder = folder(&[]);
    let said = call(
        folder.path(),
        &[
            "read",
            "I’m sorry, I should have asked. What are they for?",
            "--scenario",
            "mickey-first-interview",
            "--format",
            "json",
        ],
        b"",
    );
    let reading: serde_json::Value = serde_json::from_str(said.split_once('\n').unwrap().1).unwrap();
    for axis in reading["axes"].as_array().unwrap() {
        let lines = axis["evidence"].as_array().unwrap();
        let sum: i64 = lines.iter().map(|line| line["worth"].as_i64().unwrap()).sum();
        assert_eq!(axis["sum"].as_i64().unwrap(), sum);
    }
    assert_eq!(
        reading["match"]["closest"][0]["reply"].as_str().or(reading["match"]["taken"].as_str()),
        Some("ask-purpose")
    );
    let refused =
        call(folder.path(), &["read", "Hello", "--scenario", "mickey-first-interview", "--node", "dorway"], b"");
    assert!(refused.contains("Did you mean “doorway”?"), "{refused}");
}

#[test]
fn the_reader_is_measured_on_what_others_have_labelled() {
    let files = [
        (
            "labelled/turns.tsv",
            "session\tsession_quality\tclient_before\ttext\tquestion\treflection\n1\thigh\tI am tired.\tSo you’re worn out.\tnone\tsimple\n2\tlow\tNo.\tDo you still smoke at home?\tclosed\tnone\n1\thigh\tYes.\tWhat would help you most today?\topen\tnone\n",
        ),
        ("labelled/typed.tsv", "mickey-first-interview\tdoorway\task-purpose\twhat do you need the shoes for?\n"),
        (
            "labelled/probes.tsv",
            "stuffing\tmickey-first-interview\tdoorway\tany\tsorry understand what how why feel thank you sorry\n",
        ),
        (
            "labelled/calm.tsv",
            "mickey-first-interview\tdoorway\tTake your time.\t1\t2\nmickey-first-interview\tdoorway\tHurry up.\t-1\t-2\n",
        ),
    ];
    let folder = folder(&files);
    let said = call(folder.path(), &["read", "--measure", "labelled"], b"");
    for expected in [
        "question: F1 1.000",
        "open question among all: F1 1.000",
        "reflection: F1 1.000",
        "session quality over 2 sessions: AUC 1.000",
        "leads to the intended reply: 1.000",
        "gaming resisted: 1.000 (1 of 1)",
        "rank correlation 1.000",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    let refused = call(folder.path(), &["read", "--measure", "nowhere.tsv"], b"");
    assert!(refused.starts_with('2'), "{refused}");
}

#[test]
fn the_reader_does_as_well_as_its_page_says() {
    let folder = folder(&[]);
    let check = |half: &str, intended: &[f64], resisted: &[f64]| {
        let data = format!("{}/tests/data/reading/{half}", env!("CARGO_MANIFEST_DIR"));
        let said = call(folder.path(), &["read", "--measure", &data], b"");
        let figures = |says: &str| -> Vec<f64> {
            let lines = said.lines().filter_map(|line| line.trim().strip_prefix(says));
            lines.map(|rest| rest.split([' ', ';']).next().unwrap().parse().unwrap()).collect()
        };
        for (says, least) in [("leads to the intended reply: ", intended), ("gaming resisted: ", resisted)] {
            let figures = figures(says);
            assert_eq!(figures.len(), least.len(), "{says}: {said}");
            assert!(figures.iter().zip(least).all(|(figure, least)| figure >= least), "{half}: {says} {figures:?}");
        }
    };
    check("first-half", &[0.97, 0.97], &[0.97, 0.97, 0.95, 0.95]);
    check("second-half", &[0.96, 0.97], &[0.97, 0.97]);
    check("kept-aside", &[0.95], &[0.87]);
}
