//! `check`: every finding with its place, the line, and what to do.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::Outcome;
use crate::lint::{self, Group, Study, Temperaments};
use crate::records;
use crate::scenario::{Finding, Loaded, Severity};
use crate::words::Words;

/// Checks files and folders, and prints what is found. A file that cannot be read keeps no other from being checked.
///
/// # Errors
/// Where a file could not be read, a folder holds no scenario, or nothing can be printed.
pub fn check(paths: &[PathBuf], words: &Words, out: &mut impl Write) -> anyhow::Result<Outcome> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let inside = records::scenario_files(path)?;
            if inside.is_empty() {
                bail!(
                    "{}",
                    words.with("terminal-check-empty-folder", &[("folder", path.display().to_string().into())])
                );
            }
            files.extend(inside);
        } else {
            files.push(path.clone());
        }
    }
    let (mut read, mut errors, mut warnings) = (0_usize, 0_usize, 0_usize);
    let mut unread = Vec::new();
    for file in &files {
        let loaded = match records::read(file) {
            Ok(loaded) => loaded,
            Err(fault) => {
                unread.push(fault.to_string());
                continue;
            }
        };
        read += 1;
        let ruled = loaded
            .scenario
            .as_ref()
            .map(|scenario| lint::check(&Study::new(scenario, Temperaments::Middle), &Group::ALL))
            .unwrap_or_default();
        for finding in loaded.findings.iter().chain(&ruled) {
            match finding.severity {
                Severity::Error => errors += 1,
                Severity::Warning | Severity::Hint => warnings += 1,
            }
            print(file, &loaded, finding, words, out).context("The findings could not be printed.")?;
        }
    }
    if read > 0 {
        let counts = [("files", read.into()), ("errors", errors.into()), ("warnings", warnings.into())];
        writeln!(out, "{}", words.with("terminal-check-sum", &counts)).context("The findings could not be printed.")?;
    }
    if !unread.is_empty() {
        bail!("{}", unread.join("\n"));
    }
    Ok(if errors + warnings == 0 { Outcome::Fine } else { Outcome::Found })
}

fn print(file: &Path, loaded: &Loaded, finding: &Finding, words: &Words, out: &mut impl Write) -> std::io::Result<()> {
    let shown = loaded.show(finding);
    let severity = words.text(match finding.severity {
        Severity::Error => "terminal-error",
        Severity::Warning => "terminal-warning",
        Severity::Hint => "terminal-hint",
    });
    writeln!(out, "{}:{}:{}: {severity} [{}]", file.display(), shown.line, shown.column, finding.rule)?;
    let (message, hint) = words.finding(finding);
    writeln!(out, "  {}", harmless(format!("{message} {hint}").trim_end()))?;
    let (text, before, marked) = window(&shown.text, shown.column - 1, shown.marked);
    writeln!(out, "  {:>5} | {text}", shown.line)?;
    writeln!(out, "        | {}{}\n", " ".repeat(before), "^".repeat(marked))
}

/// The part of a line that is shown: a line of ten thousand characters is cut to what surrounds the place.
fn window(line: &str, before: usize, marked: usize) -> (String, usize, usize) {
    const MOST: usize = 100;
    let from = if before + marked <= MOST { 0 } else { before.saturating_sub(20) };
    let text = harmless(&line.chars().skip(from).take(MOST).collect::<String>());
    let before = before - from;
    (text, before, marked.min(MOST.saturating_sub(before)).max(1))
}

/// The text with dots for control signs, so that no file can write to the terminal.
fn harmless(text: &str) -> String {
    let shown = |sign: char| match sign {
        '\t' => ' ',
        sign if sign.is_control() => '·',
        sign => sign,
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_around_its_place() {
        let line = format!("{}X{}", "a".repeat(5000), "b".repeat(5000));
        let (text, before, marked) = window(&line, 5000, 1);
        assert_eq!(text.chars().nth(before), Some('X'));
        assert_eq!((text.chars().count(), marked), (100, 1));
        assert_eq!(window("a\u{1b}[31m\tb", 0, 3), ("a·[31m b".to_owned(), 0, 3));
    }
}
