//! Findings as SARIF 2.1.0, the form that code hosts and editors read.

use std::io::{self, Write};
use std::path::{Component, Path};

use serde_json::{Value, json};

use super::Report;
use super::guide::{self, GUIDE_FILE, Rule};
use super::look::File;
use crate::escape::{KEPT_IN_NAMES, percent};
use crate::scenario::{Finding, Severity};
use crate::words::Words;

/// Prints everything as one log with one run.
pub(super) fn print(report: &Report, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let rules = guide::rules();
    let results: Vec<Value> = report
        .files()
        .flat_map(|file| file.findings.iter().map(|finding| result(file, finding, &rules, words)))
        .collect();
    let unread: Vec<Value> =
        report.unread().map(|fault| json!({ "level": "error", "message": { "text": fault } })).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(descriptor).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": unread.is_empty(), "toolExecutionNotifications": unread }],
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.short },
        "helpUri": format!("{GUIDE_FILE}#{}", rule.id),
    })
}

fn result(file: &File, finding: &Finding, rules: &[Rule], words: &Words) -> Value {
    let shown = file.source.show(finding);
    let (message, hint) = words.finding(finding);
    let (end_line, end_column) = shown.end;
    let mut result = json!({
        "ruleId": finding.rule,
        "level": match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "note",
        },
        "message": { "text": format!("{message} {hint}").trim_end() },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&file.path) },
            "region": {
                "startLine": shown.line,
                "startColumn": shown.column,
                "endLine": end_line,
                "endColumn": end_column,
            },
        } }],
    });
    if let (Some(index), Some(fields)) = (rules.iter().position(|rule| rule.id == finding.rule), result.as_object_mut())
    {
        fields.insert("ruleIndex".to_owned(), index.into());
    }
    result
}

/// A path as a reference: relative to where the program was called, or from the root of the files.
fn uri(path: &Path) -> String {
    let mut uri = String::new();
    for component in path.components() {
        match component {
            Component::Prefix(prefix) => {
                uri.push_str(&format!("/{}", percent(&prefix.as_os_str().to_string_lossy(), KEPT_IN_NAMES)))
            }
            Component::RootDir => uri.push('/'),
            Component::CurDir => {}
            Component::ParentDir => uri.push_str("../"),
            Component::Normal(name) => {
                uri.push_str(&percent(&name.to_string_lossy(), KEPT_IN_NAMES));
                uri.push('/');
            }
        }
    }
    let uri = uri.strip_suffix('/').unwrap_or(&uri);
    if path.is_absolute() { format!("file://{uri}") } else { uri.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_reference() {
        fn check(path: &str, expected: &str) {
            assert_eq!(uri(Path::new(path)), expected);
        }
        check("small.ron", "small.ron");
        check("./scenarios/small.de.ron", "scenarios/small.de.ron");
        check("../a b/ö:1.ron", "../a%20b/%C3%B6%3A1.ron");
        #[cfg(unix)]
        check("/tmp/small.ron", "file:///tmp/small.ron");
    }
}
