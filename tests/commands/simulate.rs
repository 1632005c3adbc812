//! `simulate` as it is called: the table, the JSON, the coverage, and the same figures every time.

use super::*;

#[test]
fn simulate_shows_how_each_bot_fares_and_what_none_came_to() {
    let folder = folder(&[("small.ron", SMALL)]);
    let arguments = ["simulate", "small.ron", "--runs", "400", "--bots", "silent,random,longest,best"];
    let once = call(folder.path(), &arguments, b"");
    assert_snapshot!(once, @r"
    0
    Just looking: 400 runs of each bot, seed 1

    Scores of 100: mean ± spread. “Pooled” takes the three axes together. Turns and minutes: medians.

    bot                       Curiosity   Acknowledgement   De-escalation       pooled   turns  minutes
    random                      49 ± 42           42 ± 33               –      47 ± 30       2      0.5
    longest                    100 ±  0           50 ±  0               –      83 ±  0       2      0.5
    silent                      50 ±  0           75 ± 25               –      58 ±  8       2      0.5
    best                       100 ±  0           50 ±  0               –      83 ±  0       2      0.5

    How the runs closed, in per cent:

       1  Taller
       2  Gone

    bot                       1     2
    random                   53    47
    longest                 100     ·
    silent                   51    49
    best                    100     ·

    Learning points that were followed, in per cent:

       1  Ask what it is for.
       2  Say it back.

    bot                       1     2
    random                   34    15
    longest                 100     ·
    silent                    ·    51
    best                    100     ·

    Some run came to every node, reply and ending, and every fact was learned.
    ");
    assert_eq!(call(folder.path(), &arguments, b""), once);
    assert_ne!(call(folder.path(), &[&arguments[..], &["--seed", "2"]].concat(), b""), once);
    assert!(once.lines().all(|line| line.chars().count() <= 100), "{once}");
}

#[test]
fn simulate_says_in_plain_words_what_no_run_came_to() {
    let folder = folder(&[("small.ron", SMALL)]);
    let silent = call(folder.path(), &["simulate", "small.ron", "--runs", "1", "--bots", "silent"], b"");
    let (_, unreached) = silent.split_once("These replies").unwrap();
    assert_snapshot!(unreached, @r"
     were offered and never taken:
      “ask” at “doorway”, “guess” at “doorway”, “shrug” at “talk”
    No run came to these endings:
      “gone”
    No run learned these facts:
      “interview”
    ");
}

#[test]
fn simulate_gives_json_with_everything_and_writes_the_coverage() {
    let folder = folder(&[("small.ron", SMALL)]);
    let arguments = ["simulate", "small.ron", "--runs", "250", "--format", "json", "--coverage", "hits.csv"];
    let printed = call(folder.path(), &arguments, b"");
    let json: serde_json::Value = serde_json::from_str(printed.strip_prefix("0\n").unwrap()).unwrap();
    assert_eq!((&json["scenario"], &json["runs"], &json["seed"]), (&"small".into(), &250.into(), &1.into()));
    let bots = json["bots"].as_array().unwrap();
    assert_eq!(bots.len(), 16);
    for bot in bots {
        let endings: u64 = bot["endings"].as_array().unwrap().iter().map(|each| each["runs"].as_u64().unwrap()).sum();
        assert_eq!(endings + bot["endless"].as_u64().unwrap() + bot["stuck"].as_u64().unwrap(), 250, "{bot}");
        for score in ["curiosity", "acknowledgement", "de_escalation", "pooled"] {
            let mean = &bot["scores"][score]["mean"];
            assert!(mean.is_null() || (0.0..=100.0).contains(&mean.as_f64().unwrap()), "{bot}");
        }
    }
    assert_eq!((&bots[14]["bot"], &bots[14]["scores"]["pooled"]["mean"]), (&"best".into(), &83.3.into()));
    assert_eq!(json["unreached"]["endings"], serde_json::json!([]));

    let coverage = fs::read_to_string(folder.path().join("hits.csv")).unwrap();
    let mut rows = csv::Reader::from_reader(coverage.as_bytes());
    assert_eq!(rows.headers().unwrap(), &["kind", "node", "reply", "offered", "taken"][..]);
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    let kinds: Vec<_> = rows.iter().map(|row| [&row[0], &row[1], &row[2]].join(" ")).collect();
    assert_eq!(
        kinds,
        [
            "node doorway ",
            "reply doorway ask",
            "reply doorway guess",
            "silence doorway silence",
            "node talk ",
            "reply talk show",
            "reply talk shrug",
            "ending taller ",
            "ending gone ",
        ]
    );
    let taken = |kind: &str| -> u64 {
        rows.iter().filter(|row| &row[0] == kind).map(|row| row[4].parse::<u64>().unwrap()).sum()
    };
    assert_eq!((taken("node"), taken("reply") + taken("silence"), taken("ending")), (8000, 8000, 4000));
    assert_eq!(json["hits"]["nodes"][0]["visits"], 4000);
}

#[test]
fn simulate_names_the_bots_there_are() {
    let folder = folder(&[("small.ron", SMALL)]);
    assert_snapshot!(call(folder.path(), &["simulate", "small.ron", "--bots", "longest,lucky"], b""), @r"
    2
    ---
    in-their-shoes: There is no bot called “lucky”. There are:
      random                takes anything that is offered, silence too
      first                 takes the first card on the table
      last                  takes the last card on the table
      longest               takes the longest reply
      shortest              takes the shortest reply, never silence
      always-a-question     takes a reply with a question mark
      always-sorry          takes a reply that says sorry
      always-agree          takes a reply that agrees
      uses-the-name         takes a reply with the customer’s name in it
      softest               takes the reply with the softest words
      silent                waits wherever that is offered
      most-curiosity        takes the most points for curiosity
      most-acknowledgement  takes the most points for acknowledgement
      most-de-escalation    takes the most points for de-escalation
      best                  takes the way that earns the most, all three axes together
      worst                 takes the way that earns the least, all three axes together
    ");
}

#[test]
fn counts_are_never_written_over_a_scenario() {
    let folder = folder(&[("small.ron", SMALL)]);
    for file in ["small.ron", "other.RON"] {
        let answer = call(folder.path(), &["simulate", "small.ron", "--runs", "1", "--coverage", file], b"");
        assert_eq!(
            answer,
            format!("2\n---\nin-their-shoes: {file} would be written over. Give the file another name.\n")
        );
    }
    assert_eq!(std::fs::read_to_string(folder.path().join("small.ron")).unwrap(), SMALL);
}
