//! `simulate`: bots play a scenario on all cores, and what came of it is shown as a table or as JSON.

mod coverage;
mod text;

use std::io::Write;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use anyhow::{Context, anyhow, bail};

use super::{Format, may_write_over, open_scenario, progress};
use crate::records::write_for_others;
use crate::scenario::Scenario;
use crate::scoring::space::{Goal, MOST_STATES, Space};
use crate::session::Temperament;
use crate::simulate::{Bot, Report, Simulation, Tally};
use crate::words::Words;

/// How many runs a core takes at a time.
const PORTION: u64 = 200;

/// What `simulate` is asked for.
#[derive(Debug, clap::Args)]
pub struct SimulateOptions {
    /// A scenario file, or the name of one that comes with the program.
    pub scenario: PathBuf,
    /// How many runs each bot plays.
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..=100_000_000))]
    pub runs: u64,
    /// The seed of all runs: the same seed gives the same figures.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Only these bots, by name, with commas between them.
    #[arg(long, value_delimiter = ',', value_name = "BOT,…")]
    pub bots: Vec<String>,
    /// A table to read, or JSON for other programs.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Write how often each node, reply, silence and ending was come to into this file, as CSV.
    #[arg(long, value_name = "FILE.csv")]
    pub coverage: Option<PathBuf>,
}

/// Lets bots play a scenario, and shows what came of it.
///
/// # Errors
/// Where the scenario cannot be opened, a bot is not known, or something cannot be printed or written.
pub fn simulate(options: &SimulateOptions, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    let scenario = open_scenario(&options.scenario, words)?;
    let bots = named(&options.bots, words)?;
    if let Some(file) = &options.coverage {
        may_write_over(file, [&options.scenario], words)?;
    }
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let progress = progress::bar(options.runs * bots.len() as u64, words.text("terminal-simulate-playing"));
    let simulation = prepared(&scenario, &bots);
    let tallies = play(&simulation, &bots, options.seed, options.runs, cores, &|runs| progress.inc(runs))?;
    progress.finish_and_clear();
    let report = Report::of(&scenario, options.seed, &tallies);
    if let Some(file) = &options.coverage {
        write_for_others(file, &coverage::csv(&report.hits)?)?;
    }
    match options.format {
        Format::Text => text::print(&report, words, out),
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &report).map_err(std::io::Error::from).and_then(|()| writeln!(out))
        }
    }
    .context("The figures could not be printed.")
}

/// The bots of these names, each once and in the order in which they are shown; all of them where none is named.
fn named(names: &[String], words: &Words) -> anyhow::Result<Vec<Bot>> {
    if names.is_empty() {
        return Ok(Bot::ALL.to_vec());
    }
    if let Some(unknown) = names.iter().find(|name| Bot::named(name).is_none()) {
        let known = Bot::ALL.map(|bot| format!("\n  {:<22}{}", bot.name(), words.text(bot.about()))).concat();
        bail!("{}{known}", words.with("terminal-simulate-no-such-bot", &[("name", unknown.as_str().into())]));
    }
    Ok(Bot::ALL.into_iter().filter(|bot| names.iter().any(|name| name == bot.name())).collect())
}

/// The scenario made ready, with the exact best and worst way for the bots that look for them. They are those of the
/// middle temperament; where another customer leads elsewhere, the bots go on by themselves. Where there is no exact
/// way, they do so from the beginning.
fn prepared<'a>(scenario: &'a Scenario, bots: &[Bot]) -> Simulation<'a> {
    let simulation = Simulation::new(scenario);
    if !bots.iter().any(|bot| matches!(bot, Bot::Best | Bot::Worst)) {
        return simulation;
    }
    let Ok(space) = Space::of(scenario, Temperament::middle(&scenario.persona), MOST_STATES) else { return simulation };
    let ways = [(Bot::Best, space.best(Goal::Pooled)), (Bot::Worst, space.worst(Goal::Pooled))];
    let ways = ways.into_iter().filter_map(|(bot, way)| Some((bot, way?)));
    ways.fold(simulation, |simulation, (bot, way)| simulation.with_plan(bot, way.answers))
}

/// Plays the runs of each bot on this many cores, and counts. The figures do not depend on the cores: what a run comes to
/// follows from its number, and whole numbers add up in any order.
fn play(
    simulation: &Simulation<'_>,
    bots: &[Bot],
    seed: u64,
    runs: u64,
    cores: usize,
    played: &(impl Fn(u64) + Sync),
) -> anyhow::Result<Vec<(Bot, Tally)>> {
    let none: Vec<(Bot, Tally)> = bots.iter().map(|bot| (*bot, simulation.no_runs())).collect();
    let portions = runs.div_ceil(PORTION);
    let next = AtomicU64::new(0);
    let work = || {
        let mut tallies = none.clone();
        loop {
            let task = next.fetch_add(1, Ordering::Relaxed);
            let bot = usize::try_from(task / portions).unwrap_or(usize::MAX);
            let Some((bot, tally)) = tallies.get_mut(bot) else { return tallies };
            let first = task % portions * PORTION;
            let last = runs.min(first + PORTION);
            simulation.play_into(tally, *bot, seed, first..last);
            played(last - first);
        }
    };
    let parts = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores.max(1)).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut tallies = none;
    for part in parts {
        let part = part.map_err(|_| anyhow!("A simulation broke off."))?;
        for ((_, tally), (_, more)) in tallies.iter_mut().zip(&part) {
            tally.merge(more);
        }
    }
    Ok(tallies)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use crate::scenario::load;

    #[test]
    fn the_figures_do_not_depend_on_the_number_of_cores() {
        let scenario = load(include_bytes!("../../../tests/data/small.ron"), None).scenario.expect("it can be played");
        let simulation = prepared(&scenario, &Bot::ALL);
        let counted = AtomicU64::new(0);
        let play = |cores| {
            play(&simulation, &Bot::ALL, 3, 1001, cores, &|runs| {
                counted.fetch_add(runs, Ordering::Relaxed);
            })
            .unwrap()
        };
        let one = play(1);
        assert_eq!(counted.load(Ordering::Relaxed), 1001 * Bot::ALL.len() as u64);
        assert!(one.iter().all(|(_, tally)| tally.runs == 1001));
        for cores in [2, 3, 16] {
            assert_eq!(play(cores), one, "{cores}");
        }
    }
}
