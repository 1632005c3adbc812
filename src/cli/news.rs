//! What the file of records has to say, in words for a person.

use std::io::{self, Write};

use anyhow::anyhow;

use crate::records::{Database, DatabaseFault};
use crate::words::Words;

/// Says what there is to say about the file of records, beside what the command prints.
pub(super) fn say_news(database: &mut Database, words: &Words) -> io::Result<()> {
    for news in database.news() {
        let (key, values) = news.line();
        writeln!(io::stderr(), "{}", words.detailed(key, &values))?;
    }
    Ok(())
}

/// A fault of the records, in words for a person.
pub(super) fn in_words(fault: &DatabaseFault, words: &Words) -> anyhow::Error {
    let (key, values) = fault.line();
    anyhow!("{}", words.detailed(key, &values))
}
