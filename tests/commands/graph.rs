//! `graph`, as it is called in a terminal.

use insta::assert_snapshot;

use super::{SMALL, call, folder, fs};

#[test]
fn graph_prints_a_flowchart_or_what_is_asked_for() {
    let folder = folder(&[("small.ron", SMALL)]);
    assert_snapshot!(call(folder.path(), &["graph", "small.ron"], b""), @r#"
    0
    flowchart LR
        begin(("start")) --> n0
        n0["<b>doorway</b><br/>Just looking."]
        n1["<b>talk</b><br/>It’s for Thursday."]
        e0(["<b>taller</b><br/>good<br/>Taller"])
        e1[["<b>gone</b><br/>poor<br/>Gone"]]
        n0 -->|"ask C+2"| n1
        n0 -->|"guess C−2"| n1
        n0 -->|"… silence A+1"| n1
        n1 -.->|"show 0<br/>if trust #60; 30"| e1
        n1 -->|"show 0"| e0
        n1 -->|"shrug A−1"| e1
        linkStyle 1,2 stroke:#1A467A
        linkStyle 3,6 stroke:#6E2852
        linkStyle 4,5 stroke:#51443A
    "#);
    let dot = call(folder.path(), &["graph", "small.ron", "--format", "dot"], b"");
    assert!(
        dot.starts_with("0\ndigraph {\n    label=\"Just looking\\nMickey · 2 moments, 4 replies, 2 endings\""),
        "{dot}"
    );
    let svg = call(folder.path(), &["graph", "small.ron", "--format", "svg"], b"");
    assert!(svg.starts_with("0\n<svg ") && svg.ends_with("</svg>\n"), "{svg}");
    // Every word of the drawing is there: none shows as its key.
    for format in [&dot, &svg] {
        assert!(!format.contains("graph-"), "{format}");
    }
}

#[test]
fn graph_knows_the_shipped_scenarios_and_writes_into_a_file() {
    let folder = folder(&[]);
    let arguments = ["graph", "mickey-first-interview", "--format", "svg", "--out", "pictures/mickey.svg"];
    assert_snapshot!(call(folder.path(), &arguments, b""), @r"
    0
    The picture is in pictures/mickey.svg.
    ");
    let first = fs::read_to_string(folder.path().join("pictures/mickey.svg")).unwrap();
    assert!(first.contains("Just looking") && first.contains("told-and-gone"));
    // An older picture is written over, with the same to the letter.
    call(folder.path(), &arguments, b"");
    assert_eq!(fs::read_to_string(folder.path().join("pictures/mickey.svg")).unwrap(), first);
}

#[test]
fn graph_writes_over_no_scenario_and_no_counts() {
    let counts = "kind,node,reply,offered,taken\n";
    let folder = folder(&[("small.ron", SMALL), ("other.ron", "mine"), ("small.csv", counts)]);
    for file in ["small.ron", "other.ron", "./small.csv", "new.RON"] {
        let answer = call(folder.path(), &["graph", "small.ron", "--hits", "small.csv", "--out", file], b"");
        let expected = format!("2\n---\nin-their-shoes: {file} would be written over. Give the file another name.\n");
        assert_eq!(answer, expected);
    }
    for (file, text) in [("small.ron", SMALL), ("other.ron", "mine"), ("small.csv", counts)] {
        assert_eq!(fs::read_to_string(folder.path().join(file)).unwrap(), text);
    }
    assert!(!folder.path().join("new.RON").exists());
}

#[test]
fn graph_shows_counts_and_says_what_is_wrong_with_them() {
    let head = "kind,node,reply,offered,taken";
    let folder = folder(&[
        ("small.ron", SMALL),
        ("good.csv", &format!("{head}\nnode,doorway,,,1200\nreply,doorway,ask,1200,900\nending,gone,,,1200\n")),
        ("torn.csv", &format!("{head}\nnode,doorway\n")),
        ("old.csv", &format!("{head}\nnode,doorway,,,3\nreply,talk,shurg,3,1\n")),
    ]);
    let drawn = call(folder.path(), &["graph", "small.ron", "--hits", "good.csv"], b"");
    for part in ["<br/>visits 1,200\"]", "ask C+2<br/>900", "guess C−2<br/>never", "class n1,e0 never"] {
        assert!(drawn.contains(part), "{part}: {drawn}");
    }
    assert_snapshot!(call(folder.path(), &["graph", "small.ron", "--hits", "torn.csv"], b""), @r"
    2
    ---
    in-their-shoes: torn.csv, line 2: this is no line of a table with the columns kind, node, reply, offered and taken.
    ");
    assert_snapshot!(call(folder.path(), &["graph", "small.ron", "--hits", "old.csv"], b""), @r"
    2
    ---
    in-their-shoes: old.csv, line 3: this scenario has no “shurg”. Count again, with the scenario as it is now.
    ");
    let missing = call(folder.path(), &["graph", "small.ron", "--hits", "none.csv"], b"");
    assert!(missing.starts_with("2\n---\nin-their-shoes: none.csv could not be read: "), "{missing}");
}

#[test]
fn graph_takes_the_counts_that_simulate_writes() {
    let folder = folder(&[("small.ron", SMALL)]);
    let counted = call(folder.path(), &["simulate", "small.ron", "--runs", "20", "--coverage", "small.csv"], b"");
    assert!(counted.starts_with("0\n"), "{counted}");
    let drawn = call(folder.path(), &["graph", "small.ron", "--hits", "small.csv"], b"");
    assert!(drawn.starts_with("0\n") && drawn.contains("<b>doorway</b><br/>Just looking.<br/>visits "), "{drawn}");
}
