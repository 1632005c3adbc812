//! The figures of a simulation as tables that fit 100 columns, and in plain words what no run came to.

use std::io::{self, Write};

use crate::scenario::Axis;
use crate::simulate::{BotReport, FigureReport, MOST_TURNS, Report, UnreachedReply};
use crate::words::{Words, axis_key};

/// How wide a line may be.
const WIDTH: usize = 100;

/// How wide the column with the bots' names is.
const NAMES: usize = 21;

/// How many shares stand beside each other.
const BESIDE: usize = 12;

/// Prints everything.
pub(super) fn print(report: &Report<'_>, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let head = [
        ("title", report.title.into()),
        ("runs", grouped(report.runs).into()),
        ("seed", report.seed.to_string().into()),
    ];
    writeln!(out, "{}\n", words.with("terminal-simulate-head", &head))?;
    scores(report, words, out)?;
    endings(report, words, out)?;
    learning_points(report, words, out)?;
    broken_off(report, words, out)?;
    unreached(report, words, out)
}

fn scores(report: &Report<'_>, words: &Words, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}\n", words.text("terminal-simulate-scores"))?;
    let [curiosity, acknowledgement, de_escalation] = Axis::ALL.map(|axis| words.text(axis_key(axis)));
    let [pooled, turns, minutes] =
        ["terminal-simulate-pooled", "terminal-simulate-turns", "terminal-simulate-minutes"].map(|key| words.text(key));
    writeln!(
        out,
        "{:NAMES$}{curiosity:>14}{acknowledgement:>18}{de_escalation:>16}{pooled:>13}{turns:>8}{minutes:>9}",
        words.text("terminal-simulate-bot")
    )?;
    for bot in &report.bots {
        let [curiosity, acknowledgement, de_escalation] = Axis::ALL.map(|axis| figure(bot.scores.on(axis)));
        let turns = bot.turns.median.map_or_else(|| "–".to_owned(), |turns| turns.to_string());
        let minutes = bot.minutes.map_or_else(|| "–".to_owned(), |minutes| format!("{minutes:.1}"));
        let pooled = figure(bot.scores.pooled);
        writeln!(
            out,
            "{:NAMES$}{curiosity:>14}{acknowledgement:>18}{de_escalation:>16}{pooled:>13}{turns:>8}{minutes:>9}",
            bot.bot
        )?;
    }
    writeln!(out)
}

fn endings(report: &Report<'_>, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let titles: Vec<&str> =
        report.bots.first().iter().flat_map(|bot| &bot.endings).map(|ending| ending.title).collect();
    shares(report, words, out, "terminal-simulate-endings", &titles, &|bot, ending| {
        bot.endings.get(ending).map_or(0.0, |ending| ending.percent)
    })
}

fn learning_points(report: &Report<'_>, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let rules: Vec<&str> =
        report.bots.first().iter().flat_map(|bot| &bot.learning_points).map(|point| point.rule).collect();
    shares(report, words, out, "terminal-simulate-learning-points", &rules, &|bot, point| {
        bot.learning_points.get(point).map_or(0.0, |point| point.percent)
    })
}

/// Numbered names, and below them how large the share of each is in the runs of each bot, in per cent.
fn shares(
    report: &Report<'_>,
    words: &Words,
    out: &mut impl Write,
    head: &str,
    names: &[&str],
    percent: &dyn Fn(&BotReport<'_>, usize) -> f64,
) -> io::Result<()> {
    writeln!(out, "{}\n", words.text(head))?;
    for (index, name) in names.iter().enumerate() {
        writeln!(out, "{:>4}  {name}", index + 1)?;
    }
    let all: Vec<usize> = (0..names.len()).collect();
    for beside in all.chunks(BESIDE) {
        let numbers: String = beside.iter().map(|index| format!("{:>6}", index + 1)).collect();
        writeln!(out, "\n{:NAMES$}{numbers}", words.text("terminal-simulate-bot"))?;
        for bot in &report.bots {
            let shares: String = beside.iter().map(|index| share(percent(bot, *index))).collect();
            writeln!(out, "{:NAMES$}{shares}", bot.bot)?;
        }
    }
    writeln!(out)
}

fn broken_off(report: &Report<'_>, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let mut said = false;
    for bot in &report.bots {
        for (key, runs) in [("terminal-simulate-endless", bot.endless), ("terminal-simulate-stuck", bot.stuck)] {
            if runs > 0 {
                said = true;
                writeln!(out, "{}", words.with(key, &counts(bot, runs)))?;
            }
        }
    }
    if said { writeln!(out) } else { Ok(()) }
}

fn counts(bot: &BotReport<'_>, runs: u64) -> [(&'static str, crate::words::Value<'static>); 3] {
    [("bot", bot.bot.into()), ("runs", grouped(runs).into()), ("turns", MOST_TURNS.into())]
}

fn unreached(report: &Report<'_>, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let unreached = &report.unreached;
    if unreached.is_empty() {
        return writeln!(out, "{}", words.text("terminal-simulate-all-reached"));
    }
    let names = |list: &[&str]| list.iter().map(|name| words.quoted(name)).collect::<Vec<_>>();
    let replies = |list: &[UnreachedReply<'_>]| -> Vec<String> {
        let place = |reply: &UnreachedReply<'_>| {
            let parts = [("reply", reply.reply.into()), ("node", reply.node.into())];
            words.with("terminal-simulate-reply-at", &parts)
        };
        list.iter().map(place).collect()
    };
    let lists = [
        ("terminal-simulate-no-node", names(&unreached.nodes)),
        ("terminal-simulate-never-offered", replies(&unreached.never_offered)),
        ("terminal-simulate-never-taken", replies(&unreached.never_taken)),
        ("terminal-simulate-no-ending", names(&unreached.endings)),
        ("terminal-simulate-no-fact", names(&unreached.facts)),
    ];
    for (key, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        writeln!(out, "{}", words.text(key))?;
        for line in wrapped(&list) {
            writeln!(out, "  {line}")?;
        }
    }
    Ok(())
}

/// Mean and spread as whole points.
fn figure(figure: FigureReport) -> String {
    match (figure.mean, figure.spread) {
        (Some(mean), Some(spread)) => format!("{mean:.0} ± {spread:>2.0}"),
        (Some(mean), None) => format!("{mean:.0}     "),
        _ => "–".to_owned(),
    }
}

/// A share in whole per cent, in a column of its own.
fn share(percent: f64) -> String {
    match percent {
        0.0 => format!("{:>6}", "·"),
        ..0.5 => format!("{:>6}", "<1"),
        _ => format!("{:>6}", percent.round()),
    }
}

/// A number with its thousands apart.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A list as lines with commas in it.
fn wrapped(list: &[String]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for (index, item) in list.iter().enumerate() {
        let item = if index + 1 < list.len() { format!("{item}, ") } else { item.clone() };
        let full = lines
            .last()
            .is_some_and(|line| !line.is_empty() && line.chars().count() + item.trim_end().chars().count() > WIDTH - 2);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(&item);
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_to_be_read() {
        assert_eq!([7, 999, 1000, 1_234_567].map(grouped), ["7", "999", "1,000", "1,234,567"]);
        assert_eq!(
            [0.0, 0.2, 0.5, 12.4, 100.0].map(share).map(|share| share.trim().to_owned()),
            ["·", "<1", "1", "12", "100"]
        );
    }

    #[test]
    fn a_long_list_is_broken_between_its_items() {
        let items: Vec<String> = (0..40).map(|number| format!("“node-{number}”")).collect();
        let lines = wrapped(&items);
        assert!(lines.len() > 3 && lines.iter().all(|line| line.chars().count() <= WIDTH - 2), "{lines:?}");
        assert_eq!(lines.join(" ").replace(", ", ",").replace(',', ", "), items.join(", "));
    }
}
