//! The guide for authors says what is so: its steps work, its output is the program’s, and it leaves nothing out.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use in_their_shoes::lint;

use crate::{call, folder};

const GUIDE: &str = include_str!("../../scenarios/README.md");
const SHAPE: &str = include_str!("../../src/scenario/shape.rs");
const FILE: &str = "wet-parcel.ron";

/// A fenced block: its language, and the text between the fences.
#[derive(Debug)]
struct Block {
    language: &'static str,
    text: String,
}

/// The text from a heading on to the next of the same depth.
fn section(heading: &str) -> &'static str {
    let (depth, _) = heading.split_once(' ').unwrap();
    let (_, text) = GUIDE.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no heading “{heading}”"));
    text.split(&format!("\n{depth} ")).next().unwrap()
}

fn blocks(text: &'static str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut open: Option<Block> = None;
    for line in text.lines() {
        match (open.take(), line.strip_prefix("```")) {
            (None, Some(language)) => open = Some(Block { language, text: String::new() }),
            (Some(block), Some(_)) => found.push(block),
            (Some(block), None) => open = Some(Block { text: block.text + line + "\n", ..block }),
            (None, None) => {}
        }
    }
    found
}

/// The first scenario as it is once all steps are taken.
pub(crate) fn first_scenario() -> String {
    let blocks = blocks(section("## A first scenario"));
    blocks.into_iter().rfind(|block| block.text.contains("\nScenario(\n")).unwrap().text
}

/// The headings of this depth outside of blocks.
fn headings(text: &'static str, depth: &str) -> Vec<&'static str> {
    let mut in_block = false;
    let lines = text.lines().filter(move |line| {
        in_block ^= line.starts_with("```");
        !in_block
    });
    lines.filter_map(|line| line.strip_prefix(depth)?.strip_prefix(' ')).collect()
}

/// What a heading is called in a link, as code hosts make it.
fn anchor(heading: &str) -> String {
    let signs = heading.to_lowercase();
    let signs = signs.chars().filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-'));
    signs.map(|sign| if sign == ' ' { '-' } else { sign }).collect()
}

/// Does with a fragment what an author does: each entry takes the place of the one of its name, or is added.
fn put(scenario: &str, fragment: &str) -> String {
    let indented: String = fragment.lines().map(|line| format!("        {line}\n")).collect();
    let starts: Vec<usize> =
        indented.match_indices("        \"").map(|(at, _)| at).filter(|at| is_entry(&indented, *at)).collect();
    assert!(!starts.is_empty(), "no entry: {fragment}");
    let ends = starts.iter().skip(1).copied().chain([indented.len()]);
    starts
        .iter()
        .copied()
        .zip(ends)
        .fold(scenario.to_owned(), |scenario, (from, to)| one(&scenario, &indented[from..to]))
}

/// Whether an entry of `nodes` or `endings` begins here: at the start of a line, eight spaces in.
fn is_entry(text: &str, at: usize) -> bool {
    at == 0 || text[..at].ends_with('\n')
}

fn one(scenario: &str, entry: &str) -> String {
    let name = entry.lines().next().unwrap().split_once(": (").unwrap().0;
    let (list, end) = if entry.contains("tone:") {
        ("    endings: {\n", "\n    },\n)")
    } else {
        ("    nodes: {\n", "\n    },\n    endings")
    };
    let from = scenario.find(list).unwrap() + list.len();
    let to = from + scenario[from..].find(end).unwrap() + 1;
    let entries = &scenario[from..to];
    let Some(start) = entries.find(&format!("{name}: (")) else {
        return format!("{}{entry}{}", &scenario[..to], &scenario[to..]);
    };
    let length = entries[start..].find("\n        ),\n").unwrap() + "\n        ),\n".len();
    format!("{}{entry}{}", &scenario[..from + start], &scenario[from + start + length..])
}

/// What a person sees in a terminal: after each prompt the answer that was typed, and then the next line.
fn seen(printed: &str, typed: &[&str]) -> String {
    let mut typed = typed.iter();
    let lines = printed.lines().map(|line| match line.strip_prefix('>') {
        Some(rest) => format!("> {}\n{}\n", typed.next().unwrap_or(&""), rest.trim_start()),
        None => format!("{line}\n"),
    });
    lines.collect()
}

/// Whether the guide shows what was printed. A line of three dots stands for what is left out.
fn shows(shown: &str, printed: &str) -> bool {
    let mut rest = printed;
    format!("\n{shown}").split("\n…\n").map(|part| part.trim_matches('\n')).filter(|part| !part.is_empty()).all(
        |part| {
            let found = rest.find(part);
            rest = found.map_or("", |at| &rest[at + part.len()..]);
            found.is_some()
        },
    ) && (shown.starts_with('…') || shown.contains("\n…\n") || shown.trim() == printed.trim())
}

#[test]
fn the_first_scenario_grows_as_the_guide_says_and_all_it_shows_is_so() {
    let folder = folder(&[]);
    let file = folder.path().join(FILE);
    let mut command = None;
    let (mut files, mut commands) = (Vec::new(), 0);
    for Block { language, text } in blocks(section("## A first scenario")) {
        match language {
            "ron" if text.contains("\nScenario(\n") => {
                // The whole file at the end is what the steps have made of the first one.
                if !files.is_empty() {
                    assert_eq!(fs::read_to_string(&file).unwrap(), text);
                }
                fs::write(&file, &text).unwrap();
                files.push(text);
            }
            "ron" if text.starts_with("#!") => {
                assert_eq!(fs::read_to_string(folder.path().join("wet-parcel.plays.ron")).unwrap(), text);
            }
            "ron" => {
                let grown = put(&fs::read_to_string(&file).unwrap(), &text);
                fs::write(&file, grown).unwrap();
            }
            "sh" => command = Some(text),
            "text" | "mermaid" => {
                let command = command.take().expect("output stands below its command");
                let arguments: Vec<&str> = command.split_whitespace().skip(1).collect();
                let typed: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("> ")).collect();
                let input: String = typed.iter().map(|answer| format!("{answer}\n")).collect();
                let printed = call(folder.path(), &arguments, input.as_bytes());
                let printed = seen(printed.split_once('\n').unwrap().1, &typed);
                assert!(shows(&text, &printed), "{command}\nprints\n{printed}\nand the guide shows\n{text}");
                commands += 1;
            }
            other => panic!("what is “{other}”?"),
        }
    }
    assert!(files.len() == 2 && commands >= 10, "{} files, {commands} commands", files.len());
}

#[test]
fn the_whole_first_scenario_passes_strictly_with_the_plays_and_texts_of_the_guide() {
    let whole = blocks(section("### The whole file")).remove(0).text;
    assert_eq!(whole.matches("\n            says: [").count(), 6, "six nodes");
    assert_eq!(whole.matches("tone: ").count(), 3, "three endings");
    let plays = blocks(section("## Golden playthroughs")).remove(0).text;
    let translation = blocks(section("## Translations")).remove(0).text;
    let folder = folder(&[
        (FILE, &whole),
        ("wet-parcel.plays.ron", &plays),
        ("other/wet-parcel.ron", &whole),
        ("other/wet-parcel.de.ron", &translation),
    ]);
    let checked = call(folder.path(), &["check", "--deny", "hints", FILE], b"");
    assert_eq!(checked, "0\n2 files: no errors, no warnings.\n");
    // Its few texts are a beginning: the others are missing, and nothing else is wrong with it.
    let checked = call(folder.path(), &["check", "--only", "translations", "other"], b"");
    assert!(checked.contains("[translation-missing]") && checked.matches(": warning [").count() == 1, "{checked}");
}

#[test]
fn the_finding_that_opens_the_list_is_a_real_one() {
    let first = blocks(section("## A first scenario")).remove(0).text;
    let slipped = first.replace("learns: [\"album\"], next: \"and-now\"", "learns: [\"album\"], next: \"and-nwo\"");
    let folder = folder(&[(FILE, &slipped)]);
    let checked = call(folder.path(), &["check", FILE], b"");
    let shown = blocks(section("## Findings")).remove(0).text;
    assert!(checked.contains(&shown), "{checked}\n{shown}");
}

#[test]
fn every_field_and_condition_of_the_format_is_explained() {
    let explained: BTreeSet<&str> =
        GUIDE.split('`').skip(1).step_by(2).map(|code| code.split('(').next().unwrap()).collect();
    let (shapes, conditions) = SHAPE.split_once("pub enum ConditionShape<'a> {").unwrap();
    let fields = shapes.lines().filter(|line| !line.contains(" fn "));
    let fields = fields.filter_map(|line| line.strip_prefix("    pub ")?.split_once(": ")).map(|(name, _)| name);
    let conditions = conditions.lines().take_while(|line| *line != "}").filter_map(|line| line.trim().split_once('('));
    let names: Vec<&str> = fields.chain(conditions.map(|(name, _)| name)).collect();
    assert!(names.len() > 60, "the fields are not found in the sources any more: {names:?}");
    let missing: Vec<&&str> = names.iter().filter(|name| !explained.contains(**name)).collect();
    assert!(missing.is_empty(), "fields that the guide does not explain: {missing:?}");
    let card = section("## All fields on one page");
    let signs = |sign: char| !sign.is_alphanumeric() && sign != '_';
    let on_card: BTreeSet<&str> = card.split(signs).collect();
    let missing: Vec<&&str> = names.iter().filter(|name| !on_card.contains(**name)).collect();
    assert!(missing.is_empty(), "fields that the page of all fields leaves out: {missing:?}");
}

#[test]
fn the_page_of_all_fields_shows_a_scenario_that_can_be_played() {
    let card = blocks(section("## All fields on one page")).remove(0).text;
    let folder = folder(&[("card.ron", &card)]);
    let checked = call(folder.path(), &["check", "card.ron"], b"");
    assert!(checked.starts_with("0\n") && checked.contains("One file: no errors, "), "{checked}");
}

#[test]
fn the_contents_are_the_sections_and_every_link_leads_somewhere() {
    let contents = GUIDE.split("\n## ").next().unwrap();
    let listed: Vec<String> = contents.lines().filter(|line| line.starts_with("- [")).map(str::to_owned).collect();
    let sections = headings(GUIDE, "##").into_iter().map(|heading| format!("- [{heading}](#{})", anchor(heading)));
    assert_eq!(listed, sections.collect::<Vec<_>>());
    let anchors: BTreeSet<String> = ["##", "###"].iter().flat_map(|depth| headings(GUIDE, depth)).map(anchor).collect();
    for page in [GUIDE, include_str!("../../README.md")] {
        let own = std::ptr::eq(page, GUIDE);
        for link in page.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            let within = if own { link.strip_prefix('#') } else { link.strip_prefix("scenarios/README.md#") };
            assert!(within.is_none_or(|name| anchors.contains(name)), "{link} leads nowhere");
            let file = link.split('#').next().unwrap();
            let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join(if own { "scenarios" } else { "" }).join(file);
            assert!(link.starts_with("http") || beside.exists(), "{link} leads nowhere");
        }
    }
}

#[test]
fn the_rules_stand_in_the_guide_as_they_are_shown_and_all_in_one_form() {
    let findings = section("## Findings");
    let headings = headings(findings, "###");
    let rules: Vec<&str> = lint::rules().map(|rule| rule.id).collect();
    let told: Vec<&str> = headings.iter().copied().filter(|heading| rules.contains(heading)).collect();
    assert_eq!(told, rules);
    for heading in headings {
        let (_, text) = findings.split_once(&format!("### {heading}\n\n")).unwrap();
        let text = text.split("\n### ").next().unwrap();
        let grave = ["*Error.* ", "*Warning.* ", "*Warning, or hint.* ", "*Hint.* "];
        assert!(grave.iter().any(|grave| text.starts_with(grave)), "{heading} does not begin with how grave it is");
        let good = text.find("// Good").or_else(|| text.find("Good: "));
        let bad = text.find("// Bad").or_else(|| text.find("Bad: "));
        assert!(bad.is_some() && bad < good, "{heading} has no bad and good example");
        assert_eq!(text.matches("\n```").count() % 2, 0, "{heading} has an open block");
    }
}
