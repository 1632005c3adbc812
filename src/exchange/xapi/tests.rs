#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::*;
use crate::exchange::tests::{played, small, small_hash};
use crate::exchange::{Moment, RunRecord};

/// The statements of one run, written out. Two validators have been over them: Ralph’s model and Learning Locker’s.
const GOLDEN: &str = include_str!("../../../tests/data/statements.json");

pub(in crate::exchange) fn telling(pass_mark: Option<u8>) -> Telling {
    Telling {
        base: Base::default(),
        home_page: None,
        pass_mark,
        silence: "Say nothing, and wait".to_owned(),
        now: Moment(0),
    }
}

fn golden(statements: &[Statement]) -> String {
    let text: Vec<String> =
        statements.iter().map(|statement| serde_json::to_string_pretty(statement).unwrap()).collect();
    text.join("\n").replace(&small_hash(), "HASH")
}

#[test]
fn a_run_as_statements() {
    let told = statements(&played(), Some(&small()), &telling(Some(60)));
    let expected: Vec<Value> = serde_json::from_str(GOLDEN).unwrap();
    let told: Vec<Value> = serde_json::from_str(&format!("[{}]", golden(&told).replace("\n}\n{", "\n},\n{"))).unwrap();
    for (told, expected) in told.iter().zip(&expected) {
        assert_eq!(told, expected, "{told:#}");
    }
    assert_eq!(told.len(), expected.len());
}

#[test]
fn without_its_scenario_a_run_has_no_words_and_answers_no_score() {
    let mut run = played();
    for made in &mut run.moves {
        (made.line, made.words, made.worst, made.best) = (None, None, None, None);
    }
    run.result.as_mut().unwrap().pooled = None;
    let told = statements(&run, None, &telling(None));
    assert_eq!(told.len(), 5);
    assert_snapshot!(golden(&told[1..2]), @r#"
    {
      "id": "9608ccd6-4470-5ca3-b8e3-c4057e2fcf3b",
      "actor": {
        "objectType": "Agent",
        "account": {
          "homePage": "https://in-their-shoes.invalid",
          "name": "Ana"
        }
      },
      "verb": {
        "id": "http://adlnet.gov/expapi/verbs/answered",
        "display": {
          "en": "answered"
        }
      },
      "object": {
        "id": "https://in-their-shoes.invalid/scenarios/small/nodes/doorway",
        "objectType": "Activity",
        "definition": {
          "type": "http://adlnet.gov/expapi/activities/cmi.interaction",
          "name": {
            "en": "doorway"
          },
          "interactionType": "choice"
        }
      },
      "result": {
        "response": "silence",
        "duration": "PT5S",
        "extensions": {
          "https://in-their-shoes.invalid/xapi/extensions/mood": {
            "tension": 30,
            "trust": 40
          },
          "https://in-their-shoes.invalid/xapi/extensions/move": 1,
          "https://in-their-shoes.invalid/xapi/extensions/points": {
            "acknowledgement": 1,
            "curiosity": 0,
            "de_escalation": 0
          },
          "https://in-their-shoes.invalid/xapi/extensions/turn": 1
        }
      },
      "context": {
        "registration": "0b2d4a1e-6f9c-4c1d-9a55-0d6f0e3b7c21",
        "contextActivities": {
          "parent": [
            {
              "id": "https://in-their-shoes.invalid/scenarios/small",
              "objectType": "Activity"
            }
          ],
          "grouping": [
            {
              "id": "https://in-their-shoes.invalid/programme",
              "objectType": "Activity",
              "definition": {
                "type": "http://adlnet.gov/expapi/activities/course",
                "name": {
                  "en": "In Their Shoes"
                }
              }
            }
          ],
          "category": [
            {
              "id": "https://in-their-shoes.invalid/xapi/profile/1",
              "objectType": "Activity",
              "definition": {
                "type": "http://adlnet.gov/expapi/activities/profile"
              }
            }
          ]
        },
        "platform": "In Their Shoes",
        "language": "en",
        "extensions": {
          "https://in-their-shoes.invalid/xapi/extensions/scenario-hash": "HASH"
        }
      },
      "timestamp": "2026-11-22T09:20:05Z"
    }
    "#);
}

fn verbs(run: &RunRecord, telling: &Telling) -> Vec<String> {
    let told = statements(run, Some(&small()), telling);
    told.iter().map(|statement| statement.verb.id.rsplit('/').next().unwrap().to_owned()).collect()
}

#[test]
fn the_verbs_follow_what_happened() {
    let run = played();
    assert_eq!(verbs(&run, &telling(None)), ["initialized", "answered", "answered", "answered", "completed"]);
    assert_eq!(verbs(&run, &telling(Some(0))).last().unwrap(), "passed");
    assert_eq!(verbs(&run, &telling(Some(60))).last().unwrap(), "failed");
    let mut left = run.clone();
    (left.result, left.ended) = (None, None);
    let at = |now| Telling { now, ..telling(Some(60)) };
    assert_eq!(verbs(&left, &at(left.saved)).last().unwrap(), "answered");
    assert_eq!(verbs(&left, &at(left.saved.after(LEFT_AFTER - 1))).last().unwrap(), "answered");
    assert_eq!(verbs(&left, &at(left.saved.after(LEFT_AFTER))).last().unwrap(), "terminated");
    left.moves.clear();
    assert_eq!(verbs(&left, &at(left.saved.after(LEFT_AFTER))), ["initialized"]);
}

#[test]
fn moves_copied_from_another_run_are_told_by_that_one_alone() {
    let mut run = played();
    (run.parent, run.copied) = (Some("1795339200-small-0000000000000007".to_owned()), 2);
    assert_eq!(verbs(&run, &telling(None)), ["initialized", "answered", "answered", "completed"]);
    let told = statements(&run, Some(&small()), &telling(None));
    let extension = |name: &str| format!("{DEFAULT_BASE}/xapi/extensions/{name}");
    let moves: Vec<_> =
        told.iter().filter_map(|told| told.result.as_ref()?.extensions.get(&extension("move"))).collect();
    assert_eq!(moves, [&json!(3), &json!(4)]);
    // Where it comes from is said by the same name that the other run’s own statements carry.
    let parent = RunRecord { key: run.parent.clone().unwrap(), parent: None, ..run };
    let named = &statements(&parent, None, &telling(None))[0].context.registration;
    assert!(told.iter().all(|told| told.context.extensions[&extension("goes-on-from")] == json!(named)));
}

#[test]
fn an_id_is_the_same_everywhere_and_of_one_event_alone() {
    let run = played();
    let ids = |run: &RunRecord, telling: &Telling| -> Vec<String> {
        statements(run, None, telling).into_iter().map(|statement| statement.id).collect()
    };
    let first = ids(&run, &telling(None));
    assert_eq!(first[0], statement_id(&run.key, "initialized"));
    let elsewhere = Telling { base: Base::new("https://other.example").unwrap(), ..telling(None) };
    assert_eq!(ids(&run, &elsewhere), first);
    let other = RunRecord { key: "1795339200-small-0000000000000007".to_owned(), ..run };
    assert!(ids(&other, &telling(None)).iter().all(|id| !first.contains(id)));
    let registration = &statements(&other, None, &telling(None))[0].context.registration;
    assert!(uuid::Uuid::parse_str(registration).is_ok(), "a key that is no UUID is made one");
}

#[test]
fn a_store_may_change_what_was_not_said() {
    let ours = serde_json::to_value(&statements(&played(), Some(&small()), &telling(None))[1]).unwrap();
    let check = |change: &dyn Fn(&mut Value), expected: Option<&str>| {
        let mut theirs = ours.clone();
        change(&mut theirs);
        assert_eq!(same(&ours, &theirs).err().map(|differs| differs.0).as_deref(), expected);
    };
    check(&|_| {}, None);
    check(&|theirs| theirs["stored"] = json!("2026-11-22T10:00:00.000Z"), None);
    check(&|theirs| theirs["version"] = json!("1.0.0"), None);
    check(&|theirs| theirs["timestamp"] = json!("2026-11-22T10:20:05.000+01:00"), None);
    check(&|theirs| theirs["id"] = json!(theirs["id"].as_str().unwrap().to_uppercase()), None);
    check(&|theirs| _ = theirs["object"].as_object_mut().unwrap().remove("definition"), None);
    check(&|theirs| theirs["context"]["contextActivities"] = json!({}), None);
    check(&|theirs| theirs["result"]["duration"] = json!("PT5.00S"), None);
    check(&|theirs| theirs["timestamp"] = json!("2026-11-22T09:20:06Z"), Some("/timestamp"));
    check(&|theirs| theirs["id"] = json!("0"), Some("/id"));
    check(&|theirs| theirs["actor"]["account"]["name"] = json!("Ben"), Some("/actor/account/name"));
    check(&|theirs| theirs["result"]["response"] = json!("ask"), Some("/result/response"));
    check(&|theirs| theirs["result"]["score"]["scaled"] = json!(0.1), Some("/result/score/scaled"));
    check(&|theirs| theirs["result"]["duration"] = json!("PT6S"), Some("/result/duration"));
    check(&|theirs| theirs["result"]["extensions"] = json!({}), Some("/result/extensions"));
    check(&|theirs| _ = theirs.as_object_mut().unwrap().remove("result"), Some("/result/score/scaled"));
}
