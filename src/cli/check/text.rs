//! Findings as people read them: the place, the sentence, and the line with a mark under it.

use std::io::{self, Write};

use super::Counts;
use super::look::File;
use crate::cli::Console;
use crate::scenario::{Finding, Severity};
use crate::words::Words;

/// Prints what is found in a file.
pub(super) fn file(file: &File, words: &Words, console: Console, out: &mut impl Write) -> io::Result<()> {
    file.findings.iter().try_for_each(|finding| print(file, finding, words, console, out))
}

/// Prints how much was found, unless no file could be read.
pub(super) fn sum(counts: Counts, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let Counts { files, errors, warnings, hints } = counts;
    if files == 0 {
        return Ok(());
    }
    let values =
        [("files", files.into()), ("errors", errors.into()), ("warnings", warnings.into()), ("hints", hints.into())];
    writeln!(out, "{}", words.with("terminal-check-sum", &values))
}

fn print(file: &File, finding: &Finding, words: &Words, console: Console, out: &mut impl Write) -> io::Result<()> {
    let shown = file.source.show(finding);
    let severity = words.text(match finding.severity {
        Severity::Error => "terminal-error",
        Severity::Warning => "terminal-warning",
        Severity::Hint => "terminal-hint",
    });
    let (place, strong, aside) = (console.place(), console.severity(finding.severity), console.aside());
    let (path, line, column, rule) = (file.path.display(), shown.line, shown.column, finding.rule);
    writeln!(out, "{place}{path}:{line}:{column}:{place:#} {strong}{severity}{strong:#} {aside}[{rule}]{aside:#}")?;
    let (message, hint) = words.finding(finding);
    writeln!(out, "  {}", harmless(format!("{message} {hint}").trim_end()))?;
    let (text, before, marked) = window(&shown.text, column - 1, shown.marked);
    writeln!(out, "  {aside}{line:>5} |{aside:#} {text}")?;
    let (before, marks) = (" ".repeat(before), "^".repeat(marked));
    writeln!(out, "        {aside}|{aside:#} {before}{strong}{marks}{strong:#}\n")
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
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::records::FileKind;
    use crate::scenario::{Location, Source};

    #[test]
    fn colours_lie_around_the_words_and_change_none() {
        let (source, _) = Source::new(b"(\n  title: \"\",\n)".to_vec());
        let findings = vec![Finding::new("empty", Severity::Warning, Location::field("title"))];
        let found = File { path: "a.ron".into(), kind: FileKind::Scenario, source, findings };
        let printed = |colours| {
            let mut out = Vec::new();
            file(&found, &Words::english(), Console { is_terminal: true, colours }, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        let (plain, coloured) = (printed(false), printed(true));
        assert!(!plain.contains('\u{1b}') && plain.starts_with("a.ron:2:3: warning [empty]\n"), "{plain}");
        assert!(coloured.contains("\u{1b}[33m") && coloured.contains("warning\u{1b}[0m"), "{coloured:?}");
        let mut without = coloured.split('\u{1b}');
        let first = without.next().unwrap_or_default().to_owned();
        let without = without.fold(first, |text, part| text + part.split_once('m').unwrap_or_default().1);
        assert_eq!(without, plain);
    }

    #[test]
    fn a_long_line_is_cut_around_its_place() {
        let line = format!("{}X{}", "a".repeat(5000), "b".repeat(5000));
        let (text, before, marked) = window(&line, 5000, 1);
        assert_eq!(text.chars().nth(before), Some('X'));
        assert_eq!((text.chars().count(), marked), (100, 1));
        assert_eq!(window("a\u{1b}[31m\tb", 0, 3), ("a·[31m b".to_owned(), 0, 3));
    }
}
