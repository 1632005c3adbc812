//! Files that are either the old one or the new one, whole, at any moment.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file could not be written. The old one, if there was one, stands as it was.
#[derive(Debug, thiserror::Error)]
#[error("{path} could not be written: {source}", path = path.display())]
pub struct WriteFault {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    #[source]
    pub source: io::Error,
}

/// Writes a file beside the old one, brings it to the disk, and renames it over the old one.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written.
pub fn write_whole(path: &Path, text: &str) -> Result<(), WriteFault> {
    let fault = |source| WriteFault { path: path.to_owned(), source };
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder).map_err(fault)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(fault)?;
    file.write_all(text.as_bytes()).map_err(fault)?;
    file.as_file().sync_all().map_err(fault)?;
    file.persist(path).map_err(|error| fault(error.error))?;
    // The new name itself must outlast a power cut. Where a folder cannot be opened as a file (Windows), the system
    // sees to that.
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}
