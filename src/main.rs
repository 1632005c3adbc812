//! Reads the command line, runs one command, and turns what went wrong into one line and an exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use in_their_shoes::cli::{self, Arguments, Command, Outcome};
use in_their_shoes::records::{Folders, Runs, fresh_seed};
use in_their_shoes::words::Words;

fn main() -> ExitCode {
    let words = Words::english();
    match run(Arguments::parse().command, &words) {
        Ok(code) => code,
        // A reader that went away, as in `… | head`, is no fault of this program.
        Err(fault) if is_broken_pipe(&fault) => ExitCode::SUCCESS,
        Err(fault) => {
            let _ = writeln!(io::stderr(), "in-their-shoes: {}", sentence(&fault));
            ExitCode::from(2)
        }
    }
}

fn run(command: Option<Command>, words: &Words) -> anyhow::Result<ExitCode> {
    let folders = Folders::of_user();
    let mut out = io::stdout().lock();
    match command {
        None => Ok(window(folders, None, words)),
        Some(Command::Window { scenario: None, .. }) => Ok(window(folders, None, words)),
        Some(Command::Window { scenario: Some(named), now, seed }) => {
            let scenario = cli::open_scenario(&named, words)?;
            drop(out);
            Ok(window(folders, Some((scenario, now, seed)), words))
        }
        Some(Command::Play { scenario, seed, keep_nothing }) => {
            let scenario = cli::open_scenario(&scenario, words)?;
            let seed = seed.map_or_else(fresh_seed, Ok)?;
            let runs = folders.filter(|_| !keep_nothing).map(|folders| Runs::in_folder(folders.runs()));
            cli::play(scenario, seed, runs.as_ref(), words, &mut io::stdin().lock(), &mut out)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Scores { scenario, format }) => {
            cli::scores(&*cli::open_scenario(&scenario, words)?, format, words, &mut out)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Simulate(options)) => {
            cli::simulate(&options, words, &mut out)?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Check { paths }) => Ok(match cli::check(&paths, words, &mut out)? {
            Outcome::Fine => ExitCode::SUCCESS,
            Outcome::Found => ExitCode::from(1),
        }),
        Some(Command::Graph(asked)) => cli::graph(&asked, words, &mut out).map(|()| ExitCode::SUCCESS),
        Some(Command::New(asked)) => cli::new(&asked, words, &mut out).map(|()| ExitCode::SUCCESS),
    }
}

/// What the window opens on: a scenario, whether to begin at once, and the run's seed.
type Wanted = (std::sync::Arc<in_their_shoes::scenario::Scenario>, bool, Option<u64>);

#[cfg(not(feature = "gui"))]
fn window(_folders: Option<Folders>, _wanted: Option<Wanted>, words: &Words) -> ExitCode {
    let _ = writeln!(io::stderr(), "{}", words.text("terminal-no-window"));
    ExitCode::from(1)
}

#[cfg(feature = "gui")]
fn window(folders: Option<Folders>, wanted: Option<Wanted>, words: &Words) -> ExitCode {
    use in_their_shoes::app::{self, Opening, WindowFault};

    let opening = wanted.map(|(scenario, now, seed)| Opening { scenario, now, seed });
    let line = match app::open(folders, opening) {
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
