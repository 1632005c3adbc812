//! Opening the file: how it is written to the disk, who may do so, and what kind of file it is.

use std::fs::OpenOptions;
use std::io;
use std::path::{Component, Path, Prefix};
use std::time::Duration;

use rusqlite::{Connection, Error, ErrorCode, OpenFlags, Transaction, ffi};

use super::fault::DatabaseFault;
use super::schema::{APPLICATION, MIGRATIONS, migrate, version};
use crate::escape::percent;

/// How long another program is waited for.
pub(super) const PATIENCE: Duration = Duration::from_millis(1500);

/// Up to this size, in bytes, a file is looked through at each start. A larger one is found out when a damaged part
/// of it is read.
const LOOKED_THROUGH: u64 = 16 * 1024 * 1024;

/// Why nothing may be written into a file that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OnlyRead {
    /// It was written by a newer version of this program.
    Newer,
    /// The system does not let anybody write there.
    Forbidden,
}

/// Opens the file, makes it if it is not there, and brings it to the newest version; `fill` puts the first things into
/// a new one. The second value says why the file can be read alone, if so.
///
/// A file that is no database of this program, or is damaged, is [`DatabaseFault::Damaged`].
pub(super) fn open(
    file: &Path,
    patience: Duration,
    fill: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>,
) -> Result<(Connection, Option<OnlyRead>), DatabaseFault> {
    make(file)?;
    let of = |fault| DatabaseFault::of(file, fault);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(file, flags).and_then(|connection| {
        connection.busy_timeout(patience)?;
        let kind = kind(&connection)?;
        Ok((connection, kind))
    });
    let (mut connection, kind) = match opened {
        Ok((connection, kind)) if !connection.is_readonly("main").map_err(of)? => (connection, kind),
        // SQLite keeps two more files beside this one, and the folder may not take them.
        Ok(_) => return only_read(file).map(|connection| (connection, Some(OnlyRead::Forbidden))).map_err(of),
        Err(fault) if is_forbidden(&fault) => {
            return only_read(file).map(|connection| (connection, Some(OnlyRead::Forbidden))).map_err(|_| of(fault));
        }
        Err(fault) => return Err(of(fault)),
    };
    match kind {
        Kind::Newer => {
            drop(connection);
            return only_read(file).map(|connection| (connection, Some(OnlyRead::Newer))).map_err(of);
        }
        Kind::Foreign => return Err(DatabaseFault::Damaged(file.to_owned())),
        Kind::Ours => {}
    }
    let made = (|| {
        journal(&connection, file)?;
        migrate(&mut connection, MIGRATIONS, |transaction, found| if found == 0 { fill(transaction) } else { Ok(()) })?;
        if std::fs::metadata(file).is_ok_and(|file| file.len() <= LOOKED_THROUGH) {
            look_through(&connection)?;
        }
        Ok(())
    })();
    match made {
        Ok(()) => Ok((connection, None)),
        Err(fault) if is_forbidden(&fault) => {
            drop(connection);
            only_read(file).map(|connection| (connection, Some(OnlyRead::Forbidden))).map_err(|_| of(fault))
        }
        Err(fault) => Err(of(fault)),
    }
}

/// Opens a file to read it, and nothing is written anywhere.
pub(super) fn only_read(file: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let usual = Connection::open_with_flags(file, flags).and_then(|connection| {
        connection.busy_timeout(PATIENCE)?;
        version(&connection).map(|_| connection)
    });
    let beside = |ending: &str| file.with_file_name(format!("{}{ending}", name(file)));
    match usual {
        // Where not even the file for sharing can be made beside it, nobody can be writing to it either.
        Err(_) if !beside("-wal").exists() => {
            let uri = format!("file:{}?immutable=1", encoded(&file.to_string_lossy()));
            let connection = Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)?;
            version(&connection).map(|_| connection)
        }
        usual => usual,
    }
}

/// The name of a file, as text.
pub(super) fn name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Makes the folder, and an empty file that is for this user alone.
fn make(file: &Path) -> Result<(), DatabaseFault> {
    let fault = |source: io::Error| match source.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => DatabaseFault::ReadOnly(file.to_owned()),
        io::ErrorKind::StorageFull => DatabaseFault::Full(file.to_owned()),
        _ => DatabaseFault::System { path: file.to_owned(), source },
    };
    if file.exists() {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(fault)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    match options.open(file) {
        Ok(_) => Ok(()),
        // Another program was quicker.
        Err(source) if source.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(source) => Err(fault(source)),
    }
}

enum Kind {
    Ours,
    Newer,
    Foreign,
}

fn kind(connection: &Connection) -> rusqlite::Result<Kind> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = version(connection)?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(match application {
        APPLICATION if version > MIGRATIONS.len() => Kind::Newer,
        APPLICATION => Kind::Ours,
        0 if version == 0 && tables == 0 => Kind::Ours,
        _ => Kind::Foreign,
    })
}

/// Sees to it that what is written stays written, whatever happens to the program or the power.
fn journal(connection: &Connection, file: &Path) -> rusqlite::Result<()> {
    // A log beside the file is quick, but needs memory that two machines cannot share.
    let wanted = if is_on_a_share(file) { "DELETE" } else { "WAL" };
    let set: rusqlite::Result<String> =
        connection.pragma_update_and_check(None, "journal_mode", wanted, |row| row.get(0));
    match set {
        // While another program has it open the mode stays as it is, and any of them is safe.
        Err(Error::SqliteFailure(fault, _)) if fault.code == ErrorCode::DatabaseBusy => {}
        Err(fault) => return Err(fault),
        // Some file systems refuse the log; SQLite then goes on as before.
        Ok(_) => {}
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What is deleted is overwritten, too.
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")
}

/// Looks for damage in all of the file.
fn look_through(connection: &Connection) -> rusqlite::Result<()> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" {
        return Ok(());
    }
    Err(Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_CORRUPT), Some(found)))
}

fn is_forbidden(fault: &Error) -> bool {
    let Error::SqliteFailure(failure, _) = fault else { return false };
    matches!(failure.code, ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied)
}

/// Whether a file lies on another machine.
fn is_on_a_share(file: &Path) -> bool {
    let Some(folder) = file.parent().and_then(|folder| folder.canonicalize().ok()) else { return false };
    let is_unc = matches!(
        folder.components().next(),
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    );
    // Linux lists what is mounted there; elsewhere there is no such file.
    is_unc || std::fs::read_to_string("/proc/self/mounts").is_ok_and(|mounts| is_mounted_share(&folder, &mounts))
}

/// Whether the innermost mount that holds a folder is a network file system. `mounts` is a list as in
/// `/proc/self/mounts`.
fn is_mounted_share(folder: &Path, mounts: &str) -> bool {
    const SHARES: &[&str] = &[
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "9p",
        "ceph",
        "glusterfs",
        "fuse.sshfs",
        "fuse.glusterfs",
        "davfs",
    ];
    let mounted = mounts.lines().filter_map(|line| {
        let mut fields = line.split(' ').skip(1);
        let place = fields.next()?.replace("\\040", " ");
        let system = fields.next()?;
        folder.starts_with(&place).then_some((place.len(), system))
    });
    // Of two mounts at one place the later one covers the earlier.
    mounted.max_by_key(|(length, _)| *length).is_some_and(|(_, system)| SHARES.contains(&system))
}

/// A path as a URI has it.
fn encoded(path: &str) -> String {
    percent(path, "/-_.~:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_known_by_the_innermost_mount() {
        const MOUNTS: &str = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n\
            /dev/sdb1 /home/ana/disk ext4 rw 0 0\n//nas/all /mnt/all\\040files cifs rw 0 0\n";
        fn check(folder: &str, expected: bool) {
            assert_eq!(is_mounted_share(Path::new(folder), MOUNTS), expected, "{folder}");
        }
        check("/var/lib", false);
        check("/home/ana", true);
        check("/home/ana/disk/records", false);
        check("/homes/ana", false);
        check("/mnt/all files/records", true);
    }

    #[test]
    fn a_path_in_a_uri_hides_no_sign() {
        assert_eq!(encoded("/home/ana b/50%?#ä.sqlite"), "/home/ana%20b/50%25%3F%23%C3%A4.sqlite");
    }
}
