//! `read --measure`: how the reader does on texts that people have labelled.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, bail};

use crate::reading::measure::{Hits, SessionCounts, area_under_curve, rank_correlation, ratio, weighted_kappa};
use crate::reading::{Head, Heard, Match, Reader, Reading, WrittenReplies};
use crate::records::{self, labelled_texts};
use crate::scenario::{Axis, NodeIndex, ReplyIndex, Scenario};
use crate::words::Words;

/// A table: the names of the columns, and the rows.
struct Table<'a> {
    columns: Vec<&'a str>,
    rows: Vec<Vec<&'a str>>,
}

/// What a file of labelled texts may hold, by its columns.
const KINDS: &[(&str, &[&str])] = &[
    ("typed", &["scenario", "node", "intended", "text"]),
    ("probes", &["kind", "scenario", "node", "axes", "text"]),
    ("calm", &["scenario", "node", "text", "label", "other_label"]),
];

impl<'a> Table<'a> {
    /// Reads tab-separated text. A file without a heading says by its name what its columns are.
    fn read(name: &str, text: &'a str) -> anyhow::Result<Self> {
        let mut lines =
            text.lines().filter(|line| !line.trim().is_empty()).map(|line| line.split('\t').collect::<Vec<_>>());
        let first = lines.next().with_context(|| format!("{name} is empty"))?;
        if first.contains(&"text") {
            return Ok(Self { columns: first, rows: lines.collect() });
        }
        let Some((_, columns)) = KINDS.iter().find(|(kind, _)| name.starts_with(kind)) else {
            bail!("{name} has no column “text”");
        };
        Ok(Self { columns: columns.to_vec(), rows: std::iter::once(first).chain(lines).collect() })
    }

    fn column(&self, names: &[&str]) -> Option<usize> {
        self.columns.iter().position(|column| names.contains(&column.trim()))
    }

    fn cell(row: &[&'a str], column: Option<usize>) -> &'a str {
        column.and_then(|column| row.get(column)).map(|cell| cell.trim()).unwrap_or_default()
    }
}

/// Measures the reader on a file, or on every `.tsv` file of a folder, and says how it does.
///
/// # Errors
/// Where a file cannot be read, or holds no labelled texts.
pub(super) fn measure(path: &Path, details: bool, words: &Words) -> anyhow::Result<String> {
    let reader = Reader::shipped();
    let mut scenarios = Scenarios { reader, known: BTreeMap::new() };
    let mut said = String::new();
    for (name, text) in labelled_texts(path)? {
        let table = Table::read(&name, &text)?;
        writeln!(said, "{name}: {}", words.with("reading-texts", &[("count", table.rows.len().into())]))?;
        if table.column(&["intended", "intended reply", "reply"]).is_some() {
            typed(&table, &mut scenarios, details, &mut said)?;
        } else if table.column(&["axes", "axis", "not_earned"]).is_some() {
            probes(&table, &mut scenarios, details, &mut said)?;
        } else if table.column(&["label"]).is_some() {
            calm(&table, &mut scenarios, details, &mut said)?;
        } else {
            labelled(&table, reader, details, &mut said)?;
        }
    }
    Ok(said)
}

/// Scenarios by name, each made ready once.
struct Scenarios<'a> {
    reader: &'a Reader,
    known: BTreeMap<String, Option<(Scenario, WrittenReplies)>>,
}

impl Scenarios<'_> {
    fn get(&mut self, id: &str) -> Option<&(Scenario, WrittenReplies)> {
        let reader = self.reader;
        let entry = self.known.entry(id.to_owned()).or_insert_with(|| {
            let scenario = records::shipped().find(|(known, _)| *known == id)?.1.scenario?;
            let written = WrittenReplies::of(reader, &scenario);
            Some((scenario, written))
        });
        entry.as_ref()
    }

    fn heard(&mut self, id: &str, node: &str) -> Heard {
        let reader = self.reader;
        let Some((scenario, _)) = self.get(id) else { return Heard::default() };
        let lines = scenario.nodes.iter().find(|other| other.id == node).map(|node| node.says.as_slice());
        let lines: Vec<&str> = lines.unwrap_or_default().iter().map(String::as_str).collect();
        reader.heard(&lines, &[])
    }
}

/// What a column of labels stands for, and which labels mean yes.
const LABELS: &[(&[&str], Head, &str)] = &[
    (&["question"], Head::Question, "question"),
    (&["question"], Head::OpenQuestion, "open question among all"),
    (&["reflection"], Head::Reflection, "reflection"),
    (&["exploration", "explorations"], Head::Question, "exploration present"),
    (&["emotional_reaction", "emotional_reactions", "emotional"], Head::Warmth, "emotional reaction present"),
    (&["interpretation", "interpretations"], Head::Reflection, "interpretation present"),
];

fn labelled(table: &Table<'_>, reader: &Reader, details: bool, said: &mut String) -> anyhow::Result<()> {
    let text = table.column(&["text", "response", "response_post"]);
    let before = table.column(&["client_before", "seeker", "seeker_post", "before"]);
    let readings: Vec<Reading> = table
        .rows
        .iter()
        .map(|row| reader.reading(Table::cell(row, text), &reader.heard(&[Table::cell(row, before)], &[])))
        .collect();
    for (columns, head, name) in LABELS {
        let Some(column) = table.column(columns) else { continue };
        let is = |label: &str| match (head, label) {
            (_, "" | "none" | "0" | "no" | "0.0") => false,
            (Head::OpenQuestion, label) => label == "open",
            _ => true,
        };
        let labels: Vec<bool> = table.rows.iter().map(|row| is(Table::cell(row, Some(column)))).collect();
        if *head == Head::OpenQuestion && !table.rows.iter().any(|row| Table::cell(row, Some(column)) == "open") {
            continue;
        }
        let mut hits = Hits::default();
        let mut scored = Vec::new();
        for ((reading, label), row) in readings.iter().zip(&labels).zip(&table.rows) {
            let lean = reading.lean(*head);
            hits.count(lean > 0, *label);
            scored.push((f64::from(lean), *label));
            if details && (lean > 0) != *label {
                writeln!(
                    said,
                    "    {name} {} {lean:+}: {}",
                    if *label { "missed" } else { "wrongly" },
                    Table::cell(row, text)
                )?;
            }
        }
        hit_line(said, name, hits, area_under_curve(&scored))?;
    }
    if let (Some(session), Some(quality)) = (table.column(&["session"]), table.column(&["session_quality"])) {
        sessions(table, &readings, session, quality, details, said)?;
    }
    Ok(())
}

fn hit_line(said: &mut String, name: &str, hits: Hits, area: Option<f64>) -> std::fmt::Result {
    let area = area.map_or_else(|| "–".to_owned(), |area| format!("{area:.3}"));
    let (precision, recall, f1) = (hits.precision(), hits.recall(), hits.f1());
    writeln!(said, "  {name}: F1 {f1:.3}, precision {precision:.3}, recall {recall:.3}, AUC {area}")
}

fn sessions(
    table: &Table<'_>,
    readings: &[Reading],
    session: usize,
    quality: usize,
    details: bool,
    said: &mut String,
) -> std::fmt::Result {
    let (text, before) = (table.column(&["text"]), table.column(&["client_before"]));
    let mut counts: BTreeMap<&str, (SessionCounts, bool)> = BTreeMap::new();
    for (row, reading) in table.rows.iter().zip(readings) {
        let session = counts.entry(Table::cell(row, Some(session))).or_default();
        session.1 = Table::cell(row, Some(quality)) == "high";
        session.0.add(reading, Table::cell(row, text), Table::cell(row, before));
    }
    if details {
        for (name, (session, is_high)) in &counts {
            writeln!(said, "    session {name} {:.3} {session:?}, high: {is_high}", session.worth())?;
        }
    }
    let scored: Vec<(f64, bool)> = counts.values().map(|(session, is_high)| (session.worth(), *is_high)).collect();
    let area = area_under_curve(&scored).map_or_else(|| "–".to_owned(), |area| format!("{area:.3}"));
    writeln!(said, "  session quality over {} sessions: AUC {area}", scored.len())
}

fn typed(table: &Table<'_>, scenarios: &mut Scenarios<'_>, details: bool, said: &mut String) -> anyhow::Result<()> {
    let columns = [
        table.column(&["scenario"]),
        table.column(&["node"]),
        table.column(&["intended", "intended reply", "reply"]),
        table.column(&["text"]),
    ];
    let reader = scenarios.reader;
    let (mut right, mut all, mut taken, mut taken_right, mut among, mut unknown, mut otherwise) = (0, 0, 0, 0, 0, 0, 0);
    let mut leads: Vec<(i32, bool)> = Vec::new();
    let mut earned = [Hits::default(); 3];
    for row in &table.rows {
        let [scenario, node, intended, text] = columns.map(|column| Table::cell(row, column));
        let heard = scenarios.heard(scenario, node);
        let Some((found, written)) = scenarios.get(scenario) else {
            unknown += 1;
            continue;
        };
        let Some(index) = found.nodes.iter().position(|other| other.id == node) else {
            unknown += 1;
            continue;
        };
        let replies = found.nodes.get(index).map(|node| node.replies.as_slice()).unwrap_or_default();
        let Some(wanted) = replies.iter().position(|reply| reply.id == intended).map(ReplyIndex::from) else {
            unknown += 1;
            continue;
        };
        all += 1;
        let reading = reader.reading(text, &heard);
        let meant = replies.get(wanted.get()).map(|reply| reply.points).unwrap_or_default();
        for (hits, axis) in earned.iter_mut().zip(Axis::ALL) {
            hits.count(reading.on(axis).points() > 0, meant.on(axis) > 0);
        }
        let offered: Vec<ReplyIndex> = (0..replies.len()).map(ReplyIndex::from).collect();
        let node = NodeIndex::from(index);
        let ranked = written.ranked(reader, node, &offered, text);
        let is_right = ranked.first().is_some_and(|first| first.reply == wanted);
        right += usize::from(is_right);
        let fit = |at: usize| ranked.get(at).map_or(0, |candidate| candidate.fit);
        leads.push((fit(0) - fit(1), is_right));
        match written.nearest(reader, node, &offered, text, &reader.reading(text, &heard)) {
            Match::Taken(candidate) => {
                taken += 1;
                taken_right += usize::from(candidate.reply == wanted);
                among += usize::from(candidate.reply == wanted);
            }
            Match::Closest(candidates) => among += usize::from(candidates.iter().any(|one| one.reply == wanted)),
            Match::Otherwise(_) | Match::Leaves => otherwise += 1,
        }
        if details && !is_right {
            let took = ranked.first().and_then(|first| replies.get(first.reply.get())).map(|reply| reply.says.as_str());
            let meant = replies.get(wanted.get()).map(|reply| reply.says.as_str()).unwrap_or_default();
            writeln!(
                said,
                "    {scenario} {node:?} lead {}: {text}\n        meant {meant}\n        took  {}",
                fit(0) - fit(1),
                took.unwrap_or_default(),
                node = row.get(1)
            )?;
        }
    }
    let by_axis = Axis::ALL.iter().zip(earned).map(|(axis, hits)| format!("{axis:?} {:.3}", hits.f1()));
    writeln!(said, "  earns where the reply meant earns, F1: {}", by_axis.collect::<Vec<_>>().join(", "))?;
    leads.sort_unstable_by(|one, other| other.cmp(one));
    let most = leads.get(..leads.len() * 4 / 5).unwrap_or_default();
    let at_eighty = ratio(most.iter().filter(|(_, is)| *is).count(), most.len());
    writeln!(said, "  leads to the intended reply: {:.3}; at 80 % coverage {at_eighty:.3}", ratio(right, all))?;
    writeln!(
        said,
        "  taken without asking: {:.3}, of these right {:.3}; right or among the three offered: {:.3}; otherwise: {:.3}{}",
        ratio(taken, all),
        ratio(taken_right, taken),
        ratio(among, all),
        ratio(otherwise, all),
        if unknown > 0 { format!("; {unknown} rows name no reply") } else { String::new() }
    )?;
    Ok(())
}

fn probes(table: &Table<'_>, scenarios: &mut Scenarios<'_>, details: bool, said: &mut String) -> anyhow::Result<()> {
    let columns = [
        table.column(&["kind"]),
        table.column(&["scenario"]),
        table.column(&["node"]),
        table.column(&["axes", "axis", "not_earned"]),
        table.column(&["text"]),
    ];
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for row in &table.rows {
        let [kind, scenario, node, axes, text] = columns.map(|column| Table::cell(row, column));
        let heard = scenarios.heard(scenario, node);
        let reading = scenarios.reader.reading(text, &heard);
        let named = |axis: Axis| {
            axes.split([',', ' ']).any(|name| {
                matches!(
                    (name.trim(), axis),
                    ("any", _)
                        | ("curiosity", Axis::Curiosity)
                        | ("acknowledgement", Axis::Acknowledgement)
                        | ("de_escalation" | "de-escalation" | "deescalation", Axis::DeEscalation)
                )
            })
        };
        let earned: Vec<String> = Axis::ALL
            .into_iter()
            .filter(|axis| named(*axis) && reading.on(*axis).points() >= 1)
            .map(|axis| format!("{axis:?} {}", reading.on(axis).sum))
            .collect();
        let counts = kinds.entry(kind).or_default();
        counts.0 += usize::from(earned.is_empty());
        counts.1 += 1;
        if details && !earned.is_empty() {
            writeln!(said, "    {kind} earned {}: {text}", earned.join(", "))?;
        }
    }
    let (resisted, all) = kinds.values().fold((0, 0), |sum, counts| (sum.0 + counts.0, sum.1 + counts.1));
    writeln!(said, "  gaming resisted: {:.3} ({resisted} of {all})", ratio(resisted, all))?;
    for (kind, (resisted, all)) in kinds {
        writeln!(said, "    {kind}: {resisted} of {all}")?;
    }
    Ok(())
}

fn calm(table: &Table<'_>, scenarios: &mut Scenarios<'_>, details: bool, said: &mut String) -> anyhow::Result<()> {
    let columns = [
        table.column(&["scenario"]),
        table.column(&["node"]),
        table.column(&["text"]),
        table.column(&["label"]),
        table.column(&["other_label"]),
    ];
    let mut pairs = Vec::new();
    let mut readers = Vec::new();
    let mut within = 0;
    for row in &table.rows {
        let [scenario, node, text, label, other] = columns.map(|column| Table::cell(row, column));
        let Ok(label) = label.parse::<f64>() else { continue };
        // Two people have read it: what both say together is what it is.
        let label = match other.parse::<f64>() {
            Ok(other) => {
                readers.push((label * 100.0, other));
                f64::midpoint(label, other)
            }
            Err(_) => label,
        };
        let heard = scenarios.heard(scenario, node);
        let reading = scenarios.reader.reading(text, &heard);
        let axis = reading.on(Axis::DeEscalation);
        pairs.push((f64::from(axis.sum), label));
        within += usize::from((f64::from(axis.points()) - label).abs() <= 1.0);
        if details && (f64::from(axis.points()) - label).abs() >= 2.0 {
            writeln!(said, "    label {label}, read {}: {text}", axis.sum)?;
        }
    }
    let area = |yes: &dyn Fn(f64) -> bool| {
        let scored: Vec<(f64, bool)> = pairs.iter().map(|(sum, label)| (*sum, yes(*label))).collect();
        area_under_curve(&scored).map_or_else(|| "–".to_owned(), |area| format!("{area:.3}"))
    };
    let rank = rank_correlation(&pairs).map_or_else(|| "–".to_owned(), |rank| format!("{rank:.3}"));
    writeln!(
        said,
        "  de-escalation: rank correlation {rank}; weighted kappa {:.3}; within one point {:.3}",
        weighted_kappa(&pairs),
        ratio(within, pairs.len())
    )?;
    if !readers.is_empty() {
        let rank = rank_correlation(&readers).map_or_else(|| "–".to_owned(), |rank| format!("{rank:.3}"));
        writeln!(
            said,
            "  the two readers with each other: rank correlation {rank}; weighted kappa {:.3}",
            weighted_kappa(&readers)
        )?;
    }
    writeln!(
        said,
        "  calms (1 or 2): AUC {}; heats (-1 or -2): AUC {}",
        area(&|label| label > 0.0),
        area(&|label| label >= 0.0)
    )?;
    Ok(())
}
