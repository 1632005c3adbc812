//! `check` for programs: JSON and SARIF.

use insta::assert_snapshot;
use serde_json::Value;

use crate::{SMALL, call, folder};

/// A scenario with an error, and one with a warning in a line of other letters.
fn found(format: &str) -> String {
    let lost =
        SMALL.replace("\"talk\": (", "\"löst\": (says: [\"x\"], silence: (next: \"gone\")),\n        \"talk\": (");
    let folder = folder(&[
        ("a b/small.ron", &SMALL.replace("teaser:", "teeser:")),
        ("small.ron", &format!("\u{feff}{lost}")),
        ("small.plays.ron", "[]"),
    ]);
    call(folder.path(), &["check", "--only", "arrows,plays", "--format", format, "a b", "small.ron"], b"")
}

#[test]
fn check_gives_its_findings_as_one_json_object() {
    let printed = found("json");
    let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    assert_snapshot!(printed.replace(&version, "\"version\": …"), @r#"
    1
    {
      "format": 1,
      "version": …,
      "files": [
        {
          "path": "a b/small.ron",
          "kind": "scenario"
        },
        {
          "path": "small.ron",
          "kind": "scenario"
        },
        {
          "path": "small.plays.ron",
          "kind": "plays"
        }
      ],
      "findings": [
        {
          "file": "a b/small.ron",
          "rule": "unknown-field",
          "severity": "error",
          "message": "There is no field “teeser” here.",
          "hint": "Did you mean “teaser”?",
          "place": "",
          "bytes": {
            "start": 146,
            "end": 152
          },
          "range": {
            "start": {
              "line": 7,
              "column": 5
            },
            "end": {
              "line": 7,
              "column": 11
            }
          },
          "text": "    teeser: \"A board under his arm.\",",
          "details": {
            "name": "teeser",
            "near": "teaser"
          }
        },
        {
          "file": "small.ron",
          "rule": "unreachable-node",
          "severity": "warning",
          "message": "Nothing leads to “löst”.",
          "hint": "Let a reply lead here, or take the node out.",
          "place": "nodes.löst",
          "bytes": {
            "start": 1735,
            "end": 1742
          },
          "range": {
            "start": {
              "line": 49,
              "column": 9
            },
            "end": {
              "line": 49,
              "column": 15
            }
          },
          "text": "        \"löst\": (says: [\"x\"], silence: (next: \"gone\")),",
          "details": {
            "node": "löst"
          }
        }
      ],
      "not_read": [],
      "counts": {
        "files": 3,
        "errors": 1,
        "warnings": 1,
        "hints": 0
      }
    }
    "#);
    let (_, json) = printed.split_once('\n').unwrap();
    let whole: Value = serde_json::from_str(json).unwrap();
    // The bytes are those of the file, with the mark before its text.
    let range = &whole["findings"][1]["bytes"];
    let file = format!("\u{feff}{SMALL}")
        .replace("\"talk\": (", "\"löst\": (says: [\"x\"], silence: (next: \"gone\")),\n        \"talk\": (");
    let [start, end] = ["start", "end"].map(|end| usize::try_from(range[end].as_u64().unwrap()).unwrap());
    assert_eq!(&file[start..end], "\"löst\"");
}

#[test]
fn check_gives_its_findings_as_sarif() {
    let printed = found("sarif");
    let (code, json) = printed.split_once('\n').unwrap();
    assert_eq!(code, "1");
    let mut log: Value = serde_json::from_str(json).unwrap();
    let driver = &mut log["runs"][0]["tool"]["driver"];
    // The rules are those of the guide; each result points at its own.
    let rules = driver["rules"].take();
    let rules = rules.as_array().unwrap();
    for rule in rules {
        let id = rule["id"].as_str().unwrap();
        assert_eq!(rule["helpUri"], format!("scenarios/README.md#{id}"));
        assert!(rule["shortDescription"]["text"].as_str().unwrap().ends_with('.'), "{rule}");
    }
    for result in log["runs"][0]["results"].as_array_mut().unwrap() {
        let index = usize::try_from(result["ruleIndex"].take().as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    log["runs"][0]["tool"]["driver"]["version"].take();
    assert_snapshot!(serde_json::to_string_pretty(&log).unwrap(), @r#"
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "runs": [
        {
          "columnKind": "unicodeCodePoints",
          "invocations": [
            {
              "executionSuccessful": true,
              "toolExecutionNotifications": []
            }
          ],
          "results": [
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "a%20b/small.ron"
                    },
                    "region": {
                      "endColumn": 11,
                      "endLine": 7,
                      "startColumn": 5,
                      "startLine": 7
                    }
                  }
                }
              ],
              "message": {
                "text": "There is no field “teeser” here. Did you mean “teaser”?"
              },
              "ruleId": "unknown-field",
              "ruleIndex": null
            },
            {
              "level": "warning",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "small.ron"
                    },
                    "region": {
                      "endColumn": 15,
                      "endLine": 49,
                      "startColumn": 9,
                      "startLine": 49
                    }
                  }
                }
              ],
              "message": {
                "text": "Nothing leads to “löst”. Let a reply lead here, or take the node out."
              },
              "ruleId": "unreachable-node",
              "ruleIndex": null
            }
          ],
          "tool": {
            "driver": {
              "name": "in-their-shoes",
              "rules": null,
              "version": null
            }
          }
        }
      ],
      "version": "2.1.0"
    }
    "#);
}

#[test]
fn check_says_in_every_format_what_it_could_not_read() {
    let folder = folder(&[("small.ron", SMALL)]);
    for (format, pointer) in
        [("json", "/not_read/0"), ("sarif", "/runs/0/invocations/0/toolExecutionNotifications/0/message/text")]
    {
        let printed = call(folder.path(), &["check", "--format", format, "small.ron", "missing.ron"], b"");
        let (json, said) = printed.strip_prefix("2\n").unwrap().split_once("---\n").unwrap();
        let whole: Value = serde_json::from_str(json).unwrap();
        let reason = whole.pointer(pointer).and_then(Value::as_str).unwrap();
        assert!(reason.starts_with("missing.ron could not be read: "), "{reason}");
        assert!(said.contains(reason), "{said}");
    }
}
