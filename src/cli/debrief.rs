//! `debrief`: a run that was kept, as a page; and `play --page`: the run just played.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{anyhow, bail};
use clap::Args;

use super::news::{in_words, say_news};
use super::{may_write_over, open_told};
use crate::page::{self, Guess, Looked, Rewrite};
use crate::records::{self, Database, DatabaseFault, Folders, Rating, RunFile, RunFileFault, RunKey};
use crate::scenario::Mood;
use crate::scoring::space::{MOST_STATES, Space};
use crate::scoring::{debrief as look_back, regret};
use crate::session::{ReplayFault, Session, Transcript};
use crate::words::Words;

/// What is asked of `debrief`.
#[derive(Debug, Args)]
pub struct DebriefOptions {
    /// The file of a conversation, or the name of one that is kept; the newest that is kept where none is named.
    pub run: Option<PathBuf>,
    /// Write it as a web page that needs nothing else.
    #[arg(long, value_name = "FILE.html")]
    pub html: Option<PathBuf>,
    /// Write it as Markdown, for a mail or a wiki; without a file it is printed so.
    #[arg(long, value_name = "FILE.md")]
    pub markdown: Option<PathBuf>,
    /// The scenario that was played, where it is not one that is known by its name.
    #[arg(long, value_name = "SCENARIO")]
    pub scenario: Option<PathBuf>,
    /// Who played it, as it shall stand on the page.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
}

/// The forms of a page, by the ending of a file’s name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PageForm {
    Html,
    Markdown,
}

impl PageForm {
    fn of(file: &Path) -> Option<Self> {
        let ending = file.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "html" | "htm" => Some(Self::Html),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }
}

/// Looks back on a run that was kept, and writes it as a page or prints it.
///
/// # Errors
/// Where there is no such run, its scenario is not at hand or has changed since, or nothing can be written.
pub fn debrief(
    asked: &DebriefOptions,
    folders: Option<&Folders>,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let run = found(asked.run.as_deref(), folders, words)?;
    let named = asked.scenario.clone().unwrap_or_else(|| scenario_of(&run.transcript.scenario, folders));
    let mut read: Vec<&PathBuf> = asked.run.iter().chain([&named]).collect();
    for (file, form) in [(&asked.html, PageForm::Html), (&asked.markdown, PageForm::Markdown)] {
        let Some(file) = file else { continue };
        may_write_page(file, Some(form), &read, words)?;
        read.push(file);
    }
    let scenario = open_told(&named, words)?;
    let session = Session::replay(Arc::clone(&scenario), &run.transcript).map_err(|fault| {
        let key = match fault {
            ReplayFault::Changed => "page-file-changed",
            ReplayFault::OtherScenario(_) => "page-file-other",
            _ => return fault.into(),
        };
        let values = [("scenario", run.transcript.scenario.as_str().into()), ("title", scenario.title.as_str().into())];
        anyhow!("{}", words.with(key, &values))
    })?;
    let page = Page { session: &session, run: &run, who: asked.name.as_deref() };
    for file in asked.html.iter().chain(&asked.markdown) {
        page.write(file, words, out)?;
    }
    if asked.html.is_none() && asked.markdown.is_none() {
        write!(out, "{}", page.text(PageForm::Markdown, words))?;
    }
    Ok(())
}

/// Lets the page of a run be written into a file; asked before anybody plays for nothing.
///
/// # Errors
/// Where the file’s name is not that of a page, or another kind of file is there.
pub fn may_page(file: &Path, scenario: &PathBuf, words: &Words) -> anyhow::Result<()> {
    may_write_page(file, None, &[scenario], words)
}

/// Writes the page of a run that was just played, and says so. A run without a turn leaves nothing to look back on.
///
/// # Errors
/// Where the file cannot be written. It then stands as it was.
pub fn write_page(
    session: &Session,
    began: u64,
    file: &Path,
    words: &Words,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    if session.turns().is_empty() {
        return Ok(writeln!(out, "{}", words.text("page-file-no-turn"))?);
    }
    let run = Found { began: Some(began), transcript: session.transcript(), rating: None, rewrites: Vec::new() };
    Page { session, run: &run, who: None }.write(file, words, out)
}

/// A run as it was found, with what belongs to it.
struct Found {
    began: Option<u64>,
    transcript: Transcript,
    rating: Option<Rating>,
    rewrites: Vec<records::Rewrite>,
}

/// The run of a file, or one that is kept.
fn found(named: Option<&Path>, folders: Option<&Folders>, words: &Words) -> anyhow::Result<Found> {
    if let Some(file) = named.filter(|file| file.exists()) {
        let RunFile { started, transcript } = records::read_run(file).map_err(|fault| match fault {
            RunFileFault::Read(fault) => fault.into(),
            RunFileFault::NoRun(path) => {
                anyhow!("{}", words.with("page-file-no-run", &[("file", path.display().to_string().into())]))
            }
        })?;
        return Ok(Found { began: started, transcript, rating: None, rewrites: Vec::new() });
    }
    let name = named.map(|name| name.display().to_string());
    let nowhere = || {
        anyhow!(
            "{}",
            match &name {
                Some(name) => words.with("page-file-no-such-run", &[("name", name.as_str().into())]),
                None => words.text("page-file-none-kept"),
            }
        )
    };
    let mut database = Database::open(folders.ok_or_else(nowhere)?);
    let run = kept(&mut database, name.as_deref());
    say_news(&mut database, words)?;
    match run {
        Ok(run) => run.ok_or_else(nowhere),
        Err(DatabaseFault::NoSuchRun(_)) => Err(nowhere()),
        Err(fault) => Err(in_words(&fault, words)),
    }
}

/// The run of a name, or the newest of the first profile; none where nothing is kept.
fn kept(database: &mut Database, name: Option<&str>) -> Result<Option<Found>, DatabaseFault> {
    let key = match name {
        Some(name) => RunKey::from(name),
        None => {
            let profile = database.first_profile()?;
            let Some(newest) = database.history(profile, 1)?.pop() else { return Ok(None) };
            newest.key
        }
    };
    let run = database.run(&key)?;
    let (rating, rewrites) = (database.rating(&key)?, database.rewrites(&key)?);
    Ok(Some(Found { began: Some(run.started), transcript: run.transcript, rating, rewrites }))
}

/// A run, and what a page says of it besides.
struct Page<'a> {
    session: &'a Session,
    run: &'a Found,
    who: Option<&'a str>,
}

impl Page<'_> {
    fn text(&self, form: PageForm, words: &Words) -> String {
        let space = Space::of_run(self.session, MOST_STATES);
        let guess = self.run.rating.as_ref().map(|rating| Guess {
            mood: Mood { tension: rating.tension, trust: rating.trust },
            words: &rating.words,
            turn: rating.moment,
        });
        let rewrites: Vec<Rewrite<'_>> = self
            .run
            .rewrites
            .iter()
            .map(|better| Rewrite { turn: better.turn, text: &better.text, written: better.written })
            .collect();
        let looked = Looked {
            scenario: self.session.scenario(),
            seed: self.session.seed(),
            debrief: &look_back(self.session),
            regret: &regret(self.session, space.as_ref()),
            who: self.who,
            began: self.run.began,
            guess,
            rewrites: &rewrites,
        };
        match form {
            PageForm::Html => page::html(&looked, words),
            PageForm::Markdown => page::markdown(&looked, words),
        }
    }

    fn write(&self, file: &Path, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
        let form = PageForm::of(file).unwrap_or(PageForm::Markdown);
        records::write_for_others(file, &self.text(form, words))?;
        Ok(writeln!(out, "{}", words.with("page-file-written", &[("file", file.display().to_string().into())]))?)
    }
}

/// The scenario of a name: the user’s own, or one that comes with the program.
fn scenario_of(id: &str, folders: Option<&Folders>) -> PathBuf {
    // A name from a file must not lead out of the folder.
    let is_plain = Path::new(id).file_name().is_some_and(|name| name == id);
    let own = folders.filter(|_| is_plain).map(|folders| folders.scenarios().join(format!("{id}.ron")));
    own.filter(|file| file.is_file()).unwrap_or_else(|| PathBuf::from(id))
}

/// Lets a page be written into a file whose name says that it is one, unless something that is no page of ours is there.
fn may_write_page(file: &Path, form: Option<PageForm>, read: &[&PathBuf], words: &Words) -> anyhow::Result<()> {
    let named = PageForm::of(file);
    if named.is_none() || form.is_some_and(|form| named != Some(form)) {
        let key = match form {
            Some(PageForm::Html) => "page-file-html",
            Some(PageForm::Markdown) => "page-file-markdown",
            None => "page-file-either",
        };
        bail!("{}", words.with(key, &[("file", file.display().to_string().into())]));
    }
    may_write_over(file, read.iter().copied(), words)?;
    let is_ours = || records::read_text(file).is_ok_and(|text| page::is_page(&text));
    if file.symlink_metadata().is_ok() && !is_ours() {
        bail!("{}", words.with("terminal-not-over", &[("file", file.display().to_string().into())]));
    }
    Ok(())
}
