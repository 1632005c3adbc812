//! Texts with labels, for measuring how the reader does: tab-separated files that somebody names.

use std::path::Path;

use super::scenarios::{ReadFault, read_text};

/// A file, or every `.tsv` file of a folder in the order of their names: name and text.
///
/// # Errors
/// Where one of them cannot be read.
pub fn labelled_texts(path: &Path) -> Result<Vec<(String, String)>, ReadFault> {
    let mut files = vec![path.to_owned()];
    if path.is_dir() {
        let system = |source| ReadFault::System { path: path.to_owned(), source };
        let entries = std::fs::read_dir(path).map_err(system)?;
        files = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "tsv"));
        files.sort();
    }
    let name = |file: &Path| file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    files.iter().map(|file| Ok((name(file), read_text(file)?))).collect()
}
