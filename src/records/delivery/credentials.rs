//! The name and the password for a store: from the environment, or from a file that this user alone may read. They are
//! shown nowhere.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The environment variable with the name.
pub const NAME_VARIABLE: &str = "IN_THEIR_SHOES_STORE_NAME";

/// The environment variable with the password.
pub const PASSWORD_VARIABLE: &str = "IN_THEIR_SHOES_STORE_PASSWORD";

/// The longest file of credentials, in bytes.
const LONGEST: u64 = 4096;

/// Why there are no credentials.
#[derive(Debug, thiserror::Error)]
pub enum CredentialsFault {
    /// The file could not be read.
    #[error("{path} could not be read: {source}", path = path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// Others may read the file, too.
    #[error("others may read {path}", path = .0.display())]
    OpenToOthers(PathBuf),
    /// The file does not hold one line `name:password`.
    #[error("{path} does not hold one line name:password", path = .0.display())]
    Strange(PathBuf),
    /// One of the two variables is set without the other, or is no text.
    #[error("{NAME_VARIABLE} and {PASSWORD_VARIABLE} belong together")]
    Half,
}

/// A name and a password.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    name: String,
    password: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Credentials(…)")
    }
}

impl Credentials {
    /// What the environment says; none where it says nothing.
    ///
    /// # Errors
    /// Where only one of the two variables is set.
    pub fn of_environment() -> Result<Option<Self>, CredentialsFault> {
        let variable = |name| match std::env::var(name) {
            Ok(value) if value.is_empty() => Ok(None),
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => Err(CredentialsFault::Half),
        };
        match (variable(NAME_VARIABLE)?, variable(PASSWORD_VARIABLE)?) {
            (Some(name), Some(password)) if !name.contains(':') => Ok(Some(Self { name, password })),
            (None, None) => Ok(None),
            _ => Err(CredentialsFault::Half),
        }
    }

    /// Reads a file with one line `name:password`. Where the system knows who may read a file, one that others may read,
    /// too, is refused.
    ///
    /// # Errors
    /// Where it cannot be read, others may read it, or it holds something else.
    pub fn of_file(path: &Path) -> Result<Self, CredentialsFault> {
        use std::io::Read;

        let fault = |source| CredentialsFault::Unreadable { path: path.to_owned(), source };
        let file = std::fs::File::open(path).map_err(fault)?;
        // Asked of the open file: what the name leads to may change meanwhile.
        let about = file.metadata().map_err(fault)?;
        if is_open_to_others(&about) {
            return Err(CredentialsFault::OpenToOthers(path.to_owned()));
        }
        let mut text = String::new();
        file.take(LONGEST).read_to_string(&mut text).map_err(fault)?;
        let line = text.trim_end_matches(['\r', '\n']);
        match line.split_once(':') {
            Some((name, password)) if !name.is_empty() && !password.is_empty() && !line.contains(['\r', '\n']) => {
                Ok(Self { name: name.to_owned(), password: password.to_owned() })
            }
            _ => Err(CredentialsFault::Strange(path.to_owned())),
        }
    }

    /// What is sent along with each request.
    pub(super) fn header(&self) -> String {
        format!("Basic {}", STANDARD.encode(format!("{}:{}", self.name, self.password)))
    }

    /// A text in which neither the password nor what is sent for it stands: for what a store says of a fault.
    pub(super) fn without(&self, text: &str) -> String {
        let header = self.header();
        let sent = header.trim_start_matches("Basic ");
        text.replace(sent, "…").replace(&self.password, "…")
    }
}

#[cfg(unix)]
fn is_open_to_others(about: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;

    about.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open_to_others(_about: &std::fs::Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;

    fn file(text: &str, mode: u32) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.txt");
        std::fs::write(&path, text).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        }
        let _ = mode;
        (folder, path)
    }

    #[test]
    fn a_file_holds_one_line() {
        fn check(text: &str, expected: Option<(&str, &str)>) {
            let (_folder, path) = file(text, 0o600);
            let read = Credentials::of_file(&path).ok();
            let read = read.as_ref().map(|read| (read.name.as_str(), read.password.as_str()));
            assert_eq!(read, expected, "{text:?}");
        }
        check("ana:secret", Some(("ana", "secret")));
        check("ana:se:cret\r\n", Some(("ana", "se:cret")));
        check("ana", None);
        check(":secret", None);
        check("ana:", None);
        check("ana:secret\nben:secret\n", None);
        check("", None);
        assert!(matches!(Credentials::of_file(Path::new("nowhere")), Err(CredentialsFault::Unreadable { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_refused() {
        for (mode, refused) in [(0o600, false), (0o400, false), (0o640, true), (0o604, true), (0o620, true)] {
            let (_folder, path) = file("ana:secret", mode);
            let read = Credentials::of_file(&path);
            assert_eq!(matches!(read, Err(CredentialsFault::OpenToOthers(_))), refused, "{mode:o}");
        }
    }

    #[test]
    fn a_password_is_shown_nowhere() {
        let credentials = Credentials { name: "ana".to_owned(), password: "secret".to_owned() };
        assert!(!format!("{credentials:?}").contains("ana"));
        assert_eq!(credentials.header(), "Basic YW5hOnNlY3JldA==");
        let told = credentials.without("no secret for Basic YW5hOnNlY3JldA==");
        assert_eq!(told, "no … for Basic …");
    }
}
