//! `translate`: a translation to be filled in, and how far all of them have come.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::{Args, Subcommand};

use super::check::files::tasks;
use super::{Outcome, open_scenario};
use crate::records::{self, AuthorsFile, FileKind, read_translation, translation_file};
use crate::scenario::{LoadedTranslation, Scenario, Standing, stub};
use crate::words::{Language, Words, WordsStanding};

/// What can be done about translations.
#[derive(Debug, Subcommand)]
pub enum TranslateCommand {
    /// Write all texts of a scenario into NAME.LANG.ron, to be translated; what is there is kept.
    Stub(StubOptions),
    /// Say how far translations have come.
    Status(StatusOptions),
}

/// What is asked of `translate stub`.
#[derive(Debug, Args)]
pub struct StubOptions {
    /// A scenario file, or the name of one that comes with the program.
    pub scenario: PathBuf,
    /// The language to translate into, as in de or pt-BR.
    #[arg(value_name = "LANG")]
    pub into: String,
    /// The file to write, if not the one beside the scenario.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What is asked of `translate status`.
#[derive(Debug, Args)]
pub struct StatusOptions {
    /// Scenario files, or folders of them; those that come with the program where none is named.
    pub paths: Vec<PathBuf>,
}

/// Does one of these things.
///
/// # Errors
/// Where a scenario cannot be opened, or a file cannot be read or written; the message says so.
pub fn translate(command: &TranslateCommand, words: &Words, out: &mut impl Write) -> anyhow::Result<Outcome> {
    match command {
        TranslateCommand::Stub(options) => write_stub(options, words, out).map(|()| Outcome::Fine),
        TranslateCommand::Status(options) => status(options, words, out),
    }
}

fn write_stub(asked: &StubOptions, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    let language = asked.into.as_str();
    let scenario = open_scenario(&asked.scenario, words)?;
    // What is no file ships inside the program: its translation then goes into the folder one is in.
    let file = asked.scenario.exists().then_some(asked.scenario.as_path());
    let beside = translation_file(file.unwrap_or(Path::new(&format!("{}.ron", scenario.id))), language);
    if !AuthorsFile::named(&beside).is_some_and(|file| matches!(file.kind, FileKind::Translation(_))) {
        bail!("{}", words.with("terminal-translate-no-language", &[("language", language.into())]));
    }
    let target = asked.out.as_ref().unwrap_or(&beside);
    let existing = existing(target, &beside, &scenario, language, words)?;
    let text = stub(&scenario, language, existing.as_ref());
    let is_same = std::fs::read(target).is_ok_and(|old| old == text.as_bytes());
    if !is_same {
        records::write_for_others(target, &text)?;
    }
    let key = if is_same { "terminal-translate-as-it-was" } else { "terminal-translate-written" };
    writeln!(out, "{}", words.with(key, &[("file", target.display().to_string().into())]))?;
    let read = crate::scenario::load_translation(text, None);
    if let Some(translation) = &read.translation {
        writeln!(out, "{}", line(language, Standing::of(&scenario, translation), words))?;
    }
    Ok(())
}

/// What has been translated already: in the file that is to be written, else in the one beside the scenario, else in the
/// one that comes with the program.
fn existing(
    target: &Path,
    beside: &Path,
    scenario: &Scenario,
    language: &str,
    words: &Words,
) -> anyhow::Result<Option<LoadedTranslation>> {
    let Some(file) = [target, beside].into_iter().find(|file| file.exists()) else {
        let shipped =
            records::shipped_translations().find(|(name, known, _)| *name == scenario.id && *known == language);
        return Ok(shipped.map(|(_, _, loaded)| loaded));
    };
    // Whatever the file is called, it must be a translation of this scenario into this language.
    let loaded = crate::scenario::load_translation(records::read_bytes(file)?, Some((&scenario.id, language)));
    if let Some(finding) = loaded.findings.first() {
        let (message, hint) = words.finding(finding);
        let values = [
            ("file", file.display().to_string().into()),
            ("line", loaded.source.show(finding).line.into()),
            ("message", format!("{message} {hint}").trim().to_owned().into()),
        ];
        bail!("{}", words.with("terminal-translate-broken", &values));
    }
    Ok(Some(loaded))
}

fn status(asked: &StatusOptions, words: &Words, out: &mut impl Write) -> anyhow::Result<Outcome> {
    let mut all_whole = true;
    let mut told = |name: &str, lines: Vec<(String, Option<Standing>)>| -> anyhow::Result<()> {
        writeln!(out, "{name}")?;
        if lines.is_empty() {
            writeln!(out, "  {}", words.text("terminal-translate-none"))?;
        }
        for (language, come) in lines {
            all_whole &= come.is_some_and(Standing::is_whole);
            match come {
                Some(come) => writeln!(out, "{}", line(&language, come, words))?,
                None => writeln!(out, "  {language:<6} {}", words.text("terminal-translate-unread"))?,
            }
        }
        Ok(())
    };
    if asked.paths.is_empty() {
        for (name, loaded) in records::shipped() {
            let Some(scenario) = loaded.scenario else { continue };
            let translations = records::shipped_translations().filter(|(of, ..)| *of == name);
            let lines = translations.map(|(_, language, loaded)| (language.to_owned(), come(&scenario, &loaded)));
            told(name, lines.collect())?;
        }
    }
    for task in tasks(&asked.paths, words)? {
        if task.files.iter().all(|file| file.kind == FileKind::Courses) {
            continue;
        }
        let scenario = open_scenario(&task.scenario, words)?;
        let mut lines = Vec::new();
        for file in &task.files {
            if let FileKind::Translation(language) = &file.kind {
                lines.push((language.clone(), come(&scenario, &read_translation(&file.path)?)));
            }
        }
        told(&task.scenario.display().to_string(), lines)?;
    }
    let others = Language::ALL.iter().filter(|language| **language != Language::ENGLISH);
    let lines = others.map(|language| {
        let WordsStanding { all, missing, left_over } = WordsStanding::of(*language);
        let standing = Standing { all, done: all - missing.len(), missing: missing.len(), ..Standing::default() };
        (language.tag().to_owned(), Some(Standing { left_over: left_over.len(), ..standing }))
    });
    told(&words.text("terminal-translate-own-words"), lines.collect())?;
    Ok(if all_whole { Outcome::Fine } else { Outcome::Found })
}

/// How far a translation that was read has come; none where it cannot be read.
fn come(scenario: &Scenario, loaded: &LoadedTranslation) -> Option<Standing> {
    Some(Standing::of(scenario, loaded.translation.as_ref()?))
}

/// How far a language has come, in one line.
fn line(language: &str, standing: Standing, words: &Words) -> String {
    let percent = words.with("terminal-translate-percent", &[("percent", standing.percent().into())]);
    let done = [("done", standing.done.into()), ("all", standing.all.into())];
    let rest = [
        ("terminal-translate-stale", standing.stale),
        ("terminal-translate-missing", standing.missing),
        ("terminal-translate-left-over", standing.left_over),
    ];
    let rest = rest.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = std::iter::once(words.with("terminal-translate-done", &done))
        .chain(rest.map(|(key, count)| words.with(key, &[("count", count.into())])))
        .collect();
    format!("  {language:<6} {percent:>6}  {}", parts.join(", "))
}
