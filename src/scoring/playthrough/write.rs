//! A play as text: a file of its own, or added at the end of one that is there, whose remarks and layout stay.

use super::{Plays, Playthrough};
use crate::scenario::{Kind, Source, quoted};

/// The most characters of a list that stands on one line.
const LONGEST_LINE: usize = 100;

/// A new plays file with one play.
#[must_use]
pub fn new_file(play: &Playthrough) -> String {
    format!(
        "#![enable(implicit_some)]\n// Whole conversations with what they must come to; `check` plays them.\n[\n{}]\n",
        written(play)
    )
}

/// The text of a plays file with one more play at its end; all that stands in it stays as it is. None where the file
/// has a fault, or where the play could not be read back.
#[must_use]
pub fn added(plays: &Plays, play: &Playthrough) -> Option<String> {
    if !plays.findings.is_empty() {
        return None;
    }
    let text = with(&plays.source, play)?;
    // A promise not to lose anything is better looked at than believed.
    let again = Plays::read(text.as_bytes());
    let wanted = plays.plays.iter().map(|(_, play)| play).chain([play]);
    (again.findings.is_empty() && again.plays.iter().map(|(_, play)| play).eq(wanted)).then_some(text)
}

fn with(source: &Source, play: &Playthrough) -> Option<String> {
    let (text, syntax) = (&source.text, source.syntax()?);
    let list = syntax.top().filter(|top| top.kind == Kind::List)?;
    let closing = list.value.end.checked_sub(1)?;
    let last = syntax.children(&list).last().map(|item| item.value.end);
    let comma = last.filter(|end| !has_comma(text.get(*end..closing).unwrap_or_default()));
    // A bracket on a line of its own keeps it.
    let line = text.get(..closing)?.rfind('\n').map_or(0, |end| end + 1);
    let alone = line > 0 && text.get(line..closing)?.trim().is_empty();
    let at = if alone { line } else { closing };
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = String::with_capacity(text.len() + 1024);
    let end = comma.unwrap_or(at);
    out.push_str(text.get(..end)?);
    if comma.is_some() {
        out.push(',');
    }
    out.push_str(text.get(end..at)?);
    if !alone {
        out.push_str(line_end);
    }
    out.push_str(&written(play).replace('\n', line_end));
    out.push_str(text.get(at..)?);
    Some(out)
}

/// Whether a comma stands in what follows the last play, remarks left out.
fn has_comma(text: &str) -> bool {
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        rest = match sign {
            ',' => return true,
            '/' if rest.starts_with("//") => rest.split_once('\n').map_or("", |(_, after)| after),
            '/' if rest.starts_with("/*") => behind_comment(rest),
            sign => rest.get(sign.len_utf8()..).unwrap_or_default(),
        };
    }
    false
}

/// What follows a comment that `text` begins with; comments may lie in one another.
fn behind_comment(text: &str) -> &str {
    let (mut rest, mut depth) = (text, 0_usize);
    loop {
        let opens = rest.starts_with("/*");
        let closes = rest.starts_with("*/");
        depth = if opens { depth + 1 } else { depth - usize::from(closes) };
        let step = if opens || closes { 2 } else { rest.chars().next().map_or(0, char::len_utf8) };
        rest = rest.get(step..).unwrap_or_default();
        if depth == 0 || rest.is_empty() {
            return rest;
        }
    }
}

/// A play as it stands in the list.
fn written(play: &Playthrough) -> String {
    let score = |score: Option<u8>| score.map_or_else(|| "None".to_owned(), |score| score.to_string());
    let mut fields = vec![
        format!("name: {}", quoted(&play.name)),
        format!("seed: {}", play.seed),
        format!("answers: {}", list(play.answers.iter().map(|answer| quoted(answer)))),
        format!("ending: {}", quoted(&play.ending)),
        format!("curiosity: {}", score(play.curiosity)),
        format!("acknowledgement: {}", score(play.acknowledgement)),
        format!("de_escalation: {}", score(play.de_escalation)),
        format!("learns: {}", list(play.learns.iter().map(|fact| quoted(fact)))),
    ];
    if !play.says.is_empty() {
        let says = play.says.iter().map(|(turn, words)| format!("({turn}, {})", quoted(words)));
        fields.push(format!("says: {}", list(says)));
    }
    let fields: String = fields.iter().map(|field| format!("        {field},\n")).collect();
    format!("    (\n{fields}    ),\n")
}

/// A list on one line, or on many where it is long.
fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    let line = items.join(", ");
    if line.chars().count() <= LONGEST_LINE {
        return format!("[{line}]");
    }
    format!("[\n{}        ]", items.iter().map(|item| format!("            {item},\n")).collect::<String>())
}
