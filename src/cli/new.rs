//! `new`: a starter scenario to write on from.

use std::io::Write;
use std::path::PathBuf;

use anyhow::bail;
use clap::Args;

use crate::records::{self, NewFault};
use crate::words::Words;

/// The starter. Its id is replaced; everything else is the author's to change.
const STARTER: &str = include_str!("../../assets/starter.ron");

/// The id as it stands in the starter.
const STARTER_ID: &str = "id: \"starter\"";

/// The longest id, in signs: a file's name must find room on every system.
const LONGEST: usize = 60;

/// Names that are taken: four that Windows keeps for itself, whatever their ending, and that of the file of courses.
const KEPT: [&str; 5] = ["con", "prn", "aux", "nul", "courses"];

/// What is asked of `new`.
#[derive(Debug, Args)]
pub struct NewOptions {
    /// The scenario's name: small letters, digits and hyphens, like late-bus. The file is called the same.
    pub id: String,
    /// The folder for the file.
    #[arg(long = "in", value_name = "FOLDER", default_value = ".")]
    pub folder: PathBuf,
}

/// Writes a starter scenario into a new file, and says what to do next.
///
/// # Errors
/// Where the id is no good name for a file, there is a file of that name already, or nothing can be written.
pub fn new(asked: &NewOptions, words: &Words, out: &mut impl Write) -> anyhow::Result<()> {
    if !is_good_name(&asked.id) {
        bail!("{}", words.with("new-bad-name", &[("id", asked.id.as_str().into()), ("most", LONGEST.into())]));
    }
    let path = asked.folder.join(format!("{}.ron", asked.id));
    let file = || path.strip_prefix(".").unwrap_or(&path).display().to_string();
    let text = STARTER.replacen(STARTER_ID, &format!("id: \"{}\"", asked.id), 1);
    match records::write_new(&path, &text) {
        Ok(()) => Ok(writeln!(out, "{}", words.with("new-written", &[("file", file().into())]))?),
        Err(NewFault::Exists(_)) => bail!("{}", words.with("new-exists", &[("file", file().into())])),
        Err(NewFault::Write(fault)) => Err(fault.into()),
    }
}

/// Whether an id is a good file name on every system: small letters, digits and hyphens, a letter first.
fn is_good_name(id: &str) -> bool {
    let is_port = |name: &str| {
        name.len() == 4
            && (name.starts_with("com") || name.starts_with("lpt"))
            && name.ends_with(|sign: char| sign.is_ascii_digit())
    };
    id.len() <= LONGEST
        && id.starts_with(|sign: char| sign.is_ascii_lowercase())
        && !id.ends_with('-')
        && id.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
        && !KEPT.contains(&id)
        && !is_port(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_good_file_name_anywhere() {
        for (id, expected) in [
            ("late-bus", true),
            ("bus-42", true),
            ("a", true),
            ("", false),
            ("Late-bus", false),
            ("late bus", false),
            ("late_bus", false),
            ("-bus", false),
            ("bus-", false),
            ("4bus", false),
            ("../bus", false),
            ("bus.plays", false),
            ("bücher", false),
            ("con", false),
            ("courses", false),
            ("com1", false),
            ("comb", true),
        ] {
            assert_eq!(is_good_name(id), expected, "{id}");
        }
        assert!(is_good_name(&"a".repeat(LONGEST)) && !is_good_name(&"a".repeat(LONGEST + 1)));
        assert_eq!(STARTER.matches(STARTER_ID).count(), 1);
    }
}
