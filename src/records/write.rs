//! Files that are either the old one or the new one, whole, at any moment.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

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

/// A new file could not be made.
#[derive(Debug, thiserror::Error)]
pub enum NewFault {
    /// There is one of that name already; it stands as it was.
    #[error("there is a file {path} already", path = .0.display())]
    Exists(PathBuf),
    /// It could not be written.
    #[error(transparent)]
    Write(#[from] WriteFault),
}

/// Writes a file that was not there before, whole; others may read it as they may read any new file. What has its name
/// already is left alone.
///
/// # Errors
/// Where there is something of that name, the folder cannot be made, or the file cannot be written.
pub fn write_new(path: &Path, text: &str) -> Result<(), NewFault> {
    let (file, folder) = written_beside(path, text, Readers::AsUsual)?;
    match file.persist_noclobber(path) {
        Ok(_) => {
            keep_name(&folder);
            Ok(())
        }
        Err(fault) if fault.error.kind() == io::ErrorKind::AlreadyExists => Err(NewFault::Exists(path.to_owned())),
        Err(fault) => Err(WriteFault { path: path.to_owned(), source: fault.error }.into()),
    }
}

/// Writes a file beside the old one, brings it to the disk, and renames it over the old one. Only this user may read it.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written.
pub fn write_whole(path: &Path, text: &str) -> Result<(), WriteFault> {
    replace(path, text, Readers::ThisUser)
}

/// The same for a file that others may read as they may read any new file: a picture, a table.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written.
pub fn write_shared(path: &Path, text: &str) -> Result<(), WriteFault> {
    replace(path, text, Readers::AsUsual)
}

/// Who may read a file that is written here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readers {
    /// The user, and nobody else: what was practised is a private matter.
    ThisUser,
    /// Whoever may read the user’s new files.
    AsUsual,
}

fn replace(path: &Path, text: &str, readers: Readers) -> Result<(), WriteFault> {
    let (file, folder) = written_beside(path, text, readers)?;
    file.persist(path).map_err(|fault| WriteFault { path: path.to_owned(), source: fault.error })?;
    keep_name(&folder);
    Ok(())
}

/// The text on the disk, in a file without a name of its own in the folder of `path`; and that folder.
fn written_beside(path: &Path, text: &str, readers: Readers) -> Result<(NamedTempFile, PathBuf), WriteFault> {
    let fault = |source| WriteFault { path: path.to_owned(), source };
    // A name alone has the empty path for its folder.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder).map_err(fault)?;
    let mut file = named(readers).tempfile_in(folder).map_err(fault)?;
    file.write_all(text.as_bytes()).map_err(fault)?;
    file.as_file().sync_all().map_err(fault)?;
    Ok((file, folder.to_owned()))
}

#[cfg(unix)]
fn named(readers: Readers) -> tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt;

    let mut builder = tempfile::Builder::new();
    if readers == Readers::AsUsual {
        // The user’s mask takes away from this what it takes from every new file.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder
}

#[cfg(not(unix))]
fn named(_readers: Readers) -> tempfile::Builder<'static, 'static> {
    tempfile::Builder::new()
}

/// The new name itself must outlast a power cut. Where a folder cannot be opened as a file (Windows), the system sees
/// to that.
fn keep_name(folder: &Path) {
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
}
