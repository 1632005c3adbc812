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

/// Writes a file beside the old one, brings it to the disk, and renames it over the old one. The file is for this user
/// alone.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written.
pub fn write_whole(path: &Path, text: &str) -> Result<(), WriteFault> {
    write(path, text, &tempfile::Builder::new(), None)
}

/// As [`write_whole`], for a file that others may read, too: it keeps the permissions of the old one, and a new one
/// gets what new files get.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written.
pub fn write_for_others(path: &Path, text: &str) -> Result<(), WriteFault> {
    let old = std::fs::metadata(path).ok().map(|old| old.permissions());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        // The system takes away what its mask forbids.
        let new = std::fs::Permissions::from_mode(0o666);
        write(path, text, tempfile::Builder::new().permissions(new), old)
    }
    #[cfg(not(unix))]
    write(path, text, &tempfile::Builder::new(), old)
}

fn write(
    path: &Path,
    text: &str,
    builder: &tempfile::Builder<'_, '_>,
    permissions: Option<std::fs::Permissions>,
) -> Result<(), WriteFault> {
    let fault = |source| WriteFault { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder).map_err(fault)?;
    let mut file = builder.tempfile_in(folder).map_err(fault)?;
    file.write_all(text.as_bytes()).map_err(fault)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions).map_err(fault)?;
    }
    file.as_file().sync_all().map_err(fault)?;
    file.persist(path).map_err(|error| fault(error.error))?;
    // The new name itself must outlast a power cut. Where a folder cannot be opened as a file (Windows), the system
    // sees to that.
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}
