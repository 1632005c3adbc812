//! Reads the command line, runs one command, and turns what went wrong into one line and an exit code.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use in_their_shoes::cli::{self, Arguments, Command, Console, Outcome};
use in_their_shoes::records::{Database, Folders, Settings, fresh_seed, now, system_languages};
use in_their_shoes::scenario::Scenario;
use in_their_shoes::session::{self, Session};
use in_their_shoes::words::{Language, Words};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(code) => code,
        // A reader that went away, as in `… | head`, is no fault of this program.
        Err(fault) if is_broken_pipe(&fault) => ExitCode::SUCCESS,
        Err(fault) => {
            let _ = writeln!(io::stderr(), "in-their-shoes: {}", sentence(&fault));
            ExitCode::from(2)
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let asked = arguments.language.as_deref().map(cli::language).transpose()?;
    let words = &Words::of(asked.unwrap_or_else(|| Language::preferred(system_languages())));
    let folders = Folders::of_user();
    cli::tell_of_faults(folders.as_ref(), words);
    let mut out = io::stdout().lock();
    match arguments.command {
        None => Ok(window(folders, &arguments.more.folders(words)?, None, asked, words)),
        Some(Command::Window { scenario: None, more, .. }) => {
            Ok(window(folders, &more.folders(words)?, None, asked, words))
        }
        Some(Command::Window { scenario: Some(named), now, seed, opening, more }) => {
            let more = more.folders(words)?;
            let scenario = cli::open_scenario(&named, words)?;
            let opening = opening.opening(&scenario, words)?;
            // What is no file ships inside the program, and does not change.
            let file = std::path::absolute(&named).ok().filter(|file| file.exists());
            drop(out);
            Ok(window(folders, &more, Some(Wanted { scenario, file, now, seed, opening }), asked, words))
        }
        Some(Command::Play { scenario: None, .. }) => {
            cli::courses(words, &mut out)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Play { scenario: Some(named), seed, opening, answers, keep_nothing, record, page }) => {
            let scenario = cli::open_told(&named, words)?;
            let opening = opening.opening(&scenario, words)?;
            if let Some(file) = &record {
                cli::may_record(file, words)?;
            }
            if let Some(file) = &page {
                cli::may_page(file, &named, words)?;
            }
            let began = now();
            let seed = seed.map_or_else(fresh_seed, Ok)?;
            let session = match opening {
                Some(opening) => Session::start_at(scenario, seed, opening),
                None => Session::start(scenario, seed),
            };
            let thoughts = folders
                .as_ref()
                .map_or(Settings::default(), |folders| Settings::read(&folders.settings()).settings)
                .thoughts;
            let mut records = folders.filter(|_| !keep_nothing).map(|folders| Database::open(&folders));
            let session = cli::play(
                session,
                (answers.into(), thoughts),
                records.as_mut(),
                words,
                &mut io::stdin().lock(),
                &mut out,
            )?;
            if let Some(file) = &record {
                cli::record(&session, file, words, &mut out)?;
            }
            if let Some(file) = &page {
                cli::write_page(&session, began, file, words, &mut out)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Debrief(asked)) => {
            cli::debrief(&asked, folders.as_ref(), words, &mut out).map(|()| ExitCode::SUCCESS)
        }
        Some(Command::Scores { scenario, format }) => {
            cli::scores(&*cli::open_scenario(&scenario, words)?, format, words, &mut out)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Simulate(options)) => {
            cli::simulate(&options, words, &mut out)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Check(arguments)) => {
            let console = Console::of(&out);
            Ok(match cli::check(&arguments, words, console, &mut out)? {
                Outcome::Fine => ExitCode::SUCCESS,
                Outcome::Found => ExitCode::from(1),
            })
        }
        Some(Command::Graph(asked)) => cli::graph(&asked, words, &mut out).map(|()| ExitCode::SUCCESS),
        Some(Command::Records(asked)) => Ok(match cli::records(&asked, folders.as_ref(), words, &mut out)? {
            Outcome::Fine => ExitCode::SUCCESS,
            Outcome::Found => ExitCode::from(1),
        }),
        Some(Command::Read(asked)) => cli::read(&asked, words, &mut out).map(|()| ExitCode::SUCCESS),
        Some(Command::Translate(command)) => Ok(match cli::translate(&command, words, &mut out)? {
            Outcome::Fine => ExitCode::SUCCESS,
            Outcome::Found => ExitCode::from(1),
        }),
        Some(Command::New(asked)) => cli::new(&asked, words, &mut out).map(|()| ExitCode::SUCCESS),
    }
}

/// What the window opens on: a scenario and its file, whether to begin at once, the run’s seed, and where it begins.
#[cfg_attr(not(feature = "gui"), expect(dead_code, reason = "no window is built that could open on it"))]
struct Wanted {
    scenario: Arc<Scenario>,
    file: Option<PathBuf>,
    now: bool,
    seed: Option<u64>,
    opening: Option<session::Opening>,
}

#[cfg(not(feature = "gui"))]
fn window(
    _folders: Option<Folders>,
    _more: &[PathBuf],
    _wanted: Option<Wanted>,
    _language: Option<Language>,
    words: &Words,
) -> ExitCode {
    let _ = writeln!(io::stderr(), "{}", words.text("terminal-no-window"));
    ExitCode::from(1)
}

#[cfg(feature = "gui")]
fn window(
    folders: Option<Folders>,
    more: &[PathBuf],
    wanted: Option<Wanted>,
    language: Option<Language>,
    words: &Words,
) -> ExitCode {
    use in_their_shoes::app::{self, Opening, WindowFault};
    use in_their_shoes::session::OpeningEntry;

    let opening = wanted.map(|Wanted { scenario, file, now, seed, opening }| {
        let opening = opening.map(|opening| OpeningEntry::of(&opening, &scenario));
        Opening { scenario, file, now, seed, opening }
    });
    let line = match app::open(folders, more, opening, language) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(WindowFault::NoDisplay) => words.text("terminal-no-display"),
        Err(WindowFault::NoGraphics) => words.text("terminal-no-graphics"),
        Err(fault @ WindowFault::Broken(_)) => fault.to_string(),
    };
    let _ = writeln!(io::stderr(), "in-their-shoes: {line}");
    ExitCode::from(1)
}

/// The fault with its causes, each said once: many a fault tells its cause in its own sentence.
fn sentence(fault: &anyhow::Error) -> String {
    fault.chain().map(ToString::to_string).fold(String::new(), |said, cause| match said.as_str() {
        "" => cause,
        _ if said.contains(&cause) => said,
        _ => format!("{said}: {cause}"),
    })
}

fn is_broken_pipe(fault: &anyhow::Error) -> bool {
    fault
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
