//! `records group`: what everybody made of a scenario.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use in_their_shoes::records::{Database, Folders, Run, RunKey, WholeRun};
use in_their_shoes::scenario::load;
use in_their_shoes::session::{Answer, Session};
use insta::assert_snapshot;
use tempfile::TempDir;

use crate::{SMALL, call, folder};

/// People who played the small scenario, each with what they did: (a)sk, (g)uess or (w)ait, then (s)how or s(h)rug.
fn played(people: &[(&str, &[&str])]) -> TempDir {
    let folder = folder(&[("kept/scenarios/small.ron", SMALL)]);
    let mut database = Database::open(&Folders::inside(&folder.path().join("kept")));
    let scenario = Arc::new(load(SMALL.as_bytes(), Some("small")).scenario.unwrap());
    let mut number = 0;
    for (person, runs) in people {
        for steps in *runs {
            number += 1;
            let mut session = Session::start(Arc::clone(&scenario), number);
            for step in steps.chars() {
                match step {
                    'w' => _ = session.wait().unwrap(),
                    'b' => session.take_back().unwrap(),
                    reply => _ = session.answer(Answer::Reply(usize::from("gh".contains(reply)).into())).unwrap(),
                }
            }
            let run = Run::of(&session, RunKey::fresh(), 1_000 * number, 1_000 * number + 60, &[]);
            database.take_in_whole(person, &[WholeRun::alone(run)]).unwrap();
        }
    }
    folder
}

fn six() -> TempDir {
    played(&[
        ("Ana", &["as", "gh"]),
        ("Ben", &["ah"]),
        ("Cleo", &["gh"]),
        ("Dan", &["gs", "gbas"]),
        ("Eve", &["ws"]),
        ("Fay", &["as", "a"]),
    ])
}

fn group(folder: &Path, arguments: &[&str]) -> String {
    call(folder, &[&["records", "group"], arguments].concat(), b"")
}

#[test]
fn what_everybody_played_is_listed() {
    assert_snapshot!(group(folder(&[]).path(), &[]), @r#"
    0
    No conversation is kept yet. Take in those of others with: in-their-shoes records import FILE
    "#);
    let folder = six();
    assert_snapshot!(group(folder.path(), &[]), @r#"
    0
    What everybody here played. More about one of them: in-their-shoes records group small

    scenario    people    conversations    to an ending
    small            6                9               8
    "#);
    fs::remove_dir_all(folder.path().join("kept/scenarios")).unwrap();
    assert_snapshot!(group(folder.path(), &[]), @r#"
    0
    9 conversations are of scenarios, or of versions of them, that are not on this machine.
    "#);
    assert_snapshot!(group(folder.path(), &["small"]), @r#"
    2
    ---
    in-their-shoes: “small” was played 9 times here, but the scenario as it was then is not on this machine. Put its file into the folder of your scenarios, or name it.
    "#);
}

#[test]
fn what_a_group_made_of_a_scenario_is_shown() {
    let folder = six();
    assert_snapshot!(group(folder.path(), &["small"]), @r#"
    0
    Just looking: 6 people, 8 conversations to an ending.
    Counted apart: 1 broken off.
    Here: the first conversation of each person, 6 in all. All of them: --all.

    Scores of 100, and the scores between which the quarters of the group lie:

                            mean      least    quarter     middle 3 quarters       most
    Curiosity                 58          0          0         50        100        100
    Acknowledgement           42          0          0         50         50        100
    De-escalation              –          –          –          –          –          –

    How it closed:

           4  Taller
           2  Gone

    Where the group left most on the table:

      1. doorway: 2.5 points a turn, most of them curiosity; 6 of 6 left some.
         “Just looking.”
         Most of it with “Skate shoes are here.” (said twice).
      2. talk: 0.3 points a turn, most of them acknowledgement; 2 of 6 left some.
         “It’s for Thursday.”
         Most of it with “Up to you.” (said twice).

    What was said, node by node:

    doorway: 6 came here. Earned 15 of 30 points: middling. Shows who does well overall: too few to say.
      “Just looking.”
           3  What are the shoes for?
           2  Skate shoes are here.
           1  Say nothing, and wait

    talk: 6 came here. Earned 4 of 6 points: middling. Shows who does well overall: too few to say.
      “It’s for Thursday.”
           4  These, then.
           2  Up to you.
    "#);
    assert_snapshot!(group(folder.path(), &["small", "--all"]), @r#"
    0
    Just looking: 6 people, 8 conversations to an ending.
    Counted apart: 1 broken off.
    Here: all conversations, 1 with something taken back, none that goes on from another.

    Scores of 100, and the scores between which the quarters of the group lie:

                            mean      least    quarter     middle 3 quarters       most
    Curiosity                 56          0          0         50        100        100
    Acknowledgement           38          0          0         50         50        100
    De-escalation              –          –          –          –          –          –

    How it closed:

           5  Taller
           3  Gone

    Where the group left most on the table:

      1. doorway: 2.6 points a turn, most of them curiosity; 8 of 8 left some.
         “Just looking.”
         Most of it with “Skate shoes are here.” (said 3 times).
      2. talk: 0.4 points a turn, most of them acknowledgement; 3 of 8 left some.
         “It’s for Thursday.”
         Most of it with “Up to you.” (said 3 times).

    What was said, node by node:

    doorway: 8 came here. Earned 19 of 40 points: middling. Shows who does well overall: too few to say.
      “Just looking.”
           4  What are the shoes for?
           3  Skate shoes are here. (taken back once)
           1  Say nothing, and wait

    talk: 8 came here. Earned 5 of 8 points: middling. Shows who does well overall: too few to say.
      “It’s for Thursday.”
           5  These, then.
           3  Up to you.
    "#);
}

#[test]
fn of_too_few_nothing_is_claimed() {
    let folder = played(&[("Ana", &["gh", "gh", "gh", "gh", "gh"]), ("Ben", &["gh"])]);
    assert_snapshot!(group(folder.path(), &["small"]), @r#"
    0
    Just looking: 2 people, 6 conversations to an ending.
    Here: the first conversation of each person, 2 in all. All of them: --all.
    These are too few to say more than how they went; from 5 on there is more.

    How it closed:

           0  Taller
           2  Gone

    What was said, node by node:

    doorway: 2 came here. Earned 0 of 10 points: too few to say. Shows who does well overall: too few to say.
      “Just looking.”
           0  What are the shoes for?
           2  Skate shoes are here.
           0  Say nothing, and wait

    talk: 2 came here. Earned 0 of 2 points: too few to say. Shows who does well overall: too few to say.
      “It’s for Thursday.”
           0  These, then.
           2  Up to you.
    "#);
    assert_snapshot!(group(folder.path(), &["mickey-first-interview"]), @r#"
    0
    Just looking: no conversation has come to an ending yet.
    Here: the first conversation of each person, 0 in all. All of them: --all.
    There is none yet.
    "#);
}

#[test]
fn the_figures_go_into_a_table_and_to_other_programs() {
    let folder = six();
    assert_snapshot!(group(folder.path(), &["small", "--csv", "-", "--no-mark"]), @r#"
    0
    scenario,sample,conversations,node,line,came_here,turns,earned,reachable,difficulty,discrimination,compared,left_curiosity,left_acknowledgement,left_de_escalation,left_by,reply,words,chosen,taken_back,left
    small,first,6,doorway,Just looking.,6,6,15,30,middling,,,10,5,0,6,ask,What are the shoes for?,3,0,3
    small,first,6,doorway,Just looking.,6,6,15,30,middling,,,10,5,0,6,guess,Skate shoes are here.,2,0,10
    small,first,6,doorway,Just looking.,6,6,15,30,middling,,,10,5,0,6,,,1,0,2
    small,first,6,talk,It’s for Thursday.,6,6,4,6,middling,,,0,2,0,2,show,"These, then.",4,0,0
    small,first,6,talk,It’s for Thursday.,6,6,4,6,middling,,,0,2,0,2,shrug,Up to you.,2,0,2
    small,all,8,doorway,Just looking.,8,8,19,40,middling,,,14,7,0,8,ask,What are the shoes for?,4,0,4
    small,all,8,doorway,Just looking.,8,8,19,40,middling,,,14,7,0,8,guess,Skate shoes are here.,3,1,15
    small,all,8,doorway,Just looking.,8,8,19,40,middling,,,14,7,0,8,,,1,0,2
    small,all,8,talk,It’s for Thursday.,8,8,5,8,middling,,,0,3,0,3,show,"These, then.",5,0,0
    small,all,8,talk,It’s for Thursday.,8,8,5,8,middling,,,0,3,0,3,shrug,Up to you.,3,0,3
    "#);
    assert_snapshot!(group(folder.path(), &["small", "--csv", "said.csv", "--separator", "semicolon"]), @r#"
    0
    What was said is in said.csv, as a table.
    "#);
    let written = fs::read_to_string(folder.path().join("said.csv")).unwrap();
    assert!(written.starts_with("\u{feff}scenario;sample;") && written.lines().count() == 11, "{written}");
    let over = group(folder.path(), &["small", "--csv", "kept/records.sqlite"]);
    assert!(over.contains("would be written over"), "{over}");
    let json = group(folder.path(), &["small", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(json.split_once('\n').unwrap().1).unwrap();
    assert_eq!((&json["people"], &json["first"]["runs"], &json["all"]["runs"]), (&6.into(), &6.into(), &8.into()));
    assert_eq!(json["first"]["stumbles"], serde_json::json!(["doorway", "talk"]));
    let list = group(folder.path(), &["--format", "json"]);
    let list: serde_json::Value = serde_json::from_str(list.split_once('\n').unwrap().1).unwrap();
    assert_eq!((&list[0]["scenario"], &list[0]["here"]), (&"small".into(), &true.into()));
    // Nobody is named anywhere.
    let all = [written, json.to_string(), list.to_string(), group(folder.path(), &["small", "--all"])].concat();
    assert!(["Ana", "Ben", "Cleo", "Dan", "Eve", "Fay"].iter().all(|name| !all.contains(name)));
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let folder = folder(&[("odd.ron", &SMALL.replace("\"small\"", "\"odd\"").replace("Up to you.", "=1+1"))]);
    let table = group(folder.path(), &["odd.ron", "--csv", "-", "--no-mark"]);
    assert!(table.contains(",'=1+1,") && !table.contains(",=1+1,"), "{table}");
}

#[test]
fn every_column_and_field_is_explained() {
    let folder = six();
    let table = group(folder.path(), &["small", "--csv", "-", "--no-mark"]);
    let mut names: Vec<String> = table.lines().nth(1).unwrap().split(',').map(str::to_owned).collect();
    let json = group(folder.path(), &["small", "--format", "json"]);
    let mut fields = std::collections::BTreeSet::new();
    crate::exchanging::names(&serde_json::from_str(json.split_once('\n').unwrap().1).unwrap(), &mut fields);
    names.extend(fields);
    assert!(names.len() > 40, "{names:?}");
    let explained = include_str!("../../docs/records.md");
    let (_, explained) = explained.split_once("\n## What a group made of a scenario\n").unwrap();
    let missing: Vec<&String> = names.iter().filter(|name| !explained.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "docs/records.md says nothing of {missing:?}");
}
