//! Files that are either the old one or the new one, whole, at any moment.

use std::fs::Permissions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

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

/// Writes a file beside the old one, brings it to the disk, and renames it over the old one. The file is for this user
/// alone.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written.
pub fn write_whole(path: &Path, text: &str) -> Result<(), WriteFault> {
    write(path, text, &Builder::new(), None)
}

/// As [`write_whole`], for a file too large to be held in memory: `write` is given what it is written with. Where that
/// fails, the old file stands as it was.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written, and whatever `write` fails of.
pub fn write_in_pieces<E: From<WriteFault>>(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<(), E>,
) -> Result<(), E> {
    let fault = |source| WriteFault { path: path.to_owned(), source };
    let (mut file, folder) = written_beside(path, "", &Builder::new(), None)?;
    let mut pieces = io::BufWriter::with_capacity(1 << 16, file.as_file_mut());
    write(&mut pieces)?;
    pieces.flush().map_err(fault)?;
    drop(pieces);
    file.as_file().sync_all().map_err(fault)?;
    file.persist(path).map_err(|failed| fault(failed.error))?;
    keep_name(&folder);
    Ok(())
}

/// As [`write_whole`], for a file that others may read, too: it keeps the permissions of the old one, and a new one
/// gets what new files get.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written.
pub fn write_for_others(path: &Path, text: &str) -> Result<(), WriteFault> {
    let old = std::fs::metadata(path).ok().map(|old| old.permissions());
    write(path, text, &for_others(), old)
}

/// Writes a file that was not there before, whole, for others to read, too. What has its name already is left alone.
///
/// # Errors
/// Where there is something of that name, the folder cannot be made, or the file cannot be written.
pub fn write_new(path: &Path, text: &str) -> Result<(), NewFault> {
    let (file, folder) = written_beside(path, text, &for_others(), None)?;
    match file.persist_noclobber(path) {
        Ok(_) => {
            keep_name(&folder);
            Ok(())
        }
        Err(fault) if fault.error.kind() == io::ErrorKind::AlreadyExists => Err(NewFault::Exists(path.to_owned())),
        Err(fault) => Err(WriteFault { path: path.to_owned(), source: fault.error }.into()),
    }
}

/// Makes files that others may read as they may read any new file.
#[cfg(unix)]
fn for_others() -> Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt;

    let mut builder = Builder::new();
    // The system takes away what its mask forbids.
    builder.permissions(std::fs::Permissions::from_mode(0o666));
    builder
}

/// Makes files that others may read as they may read any new file.
#[cfg(not(unix))]
fn for_others() -> Builder<'static, 'static> {
    Builder::new()
}

fn write(
    path: &Path,
    text: &str,
    builder: &Builder<'_, '_>,
    permissions: Option<Permissions>,
) -> Result<(), WriteFault> {
    let (file, folder) = written_beside(path, text, builder, permissions)?;
    file.persist(path).map_err(|fault| WriteFault { path: path.to_owned(), source: fault.error })?;
    keep_name(&folder);
    Ok(())
}

/// The text on the disk, in a file beside `path` that has no lasting name yet; and the folder it is in.
fn written_beside(
    path: &Path,
    text: &str,
    builder: &Builder<'_, '_>,
    permissions: Option<Permissions>,
) -> Result<(NamedTempFile, PathBuf), WriteFault> {
    let fault = |source| WriteFault { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder).map_err(fault)?;
    let mut file = builder.tempfile_in(folder).map_err(fault)?;
    file.write_all(text.as_bytes()).map_err(fault)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions).map_err(fault)?;
    }
    file.as_file().sync_all().map_err(fault)?;
    Ok((file, folder.to_owned()))
}

/// The new name itself must outlast a power cut. Where a folder cannot be opened as a file (Windows), the system sees
/// to that.
fn keep_name(folder: &Path) {
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
}
