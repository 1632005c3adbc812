//! What the system refused, as a line for a person.

use std::io::{self, ErrorKind};

use crate::scenario::Detail;

/// Why the system refused something: a key of the words, and the values in it. The words go on behind a colon. What is rare
/// is told as the system tells it, in the system’s own language.
#[must_use]
pub fn system_line(fault: &io::Error) -> (&'static str, Vec<(&'static str, Detail)>) {
    let key = match fault.kind() {
        ErrorKind::PermissionDenied => "fault-permission",
        ErrorKind::NotFound => "fault-missing",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "fault-full",
        ErrorKind::ReadOnlyFilesystem => "fault-read-only",
        ErrorKind::ResourceBusy | ErrorKind::WouldBlock => "fault-busy",
        ErrorKind::NotADirectory => "fault-no-folder",
        ErrorKind::IsADirectory => "fault-a-folder",
        _ => return ("fault-system", vec![("reason", Detail::Text(fault.to_string()))]),
    };
    (key, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happens_often_has_words_and_the_rest_is_told_as_the_system_tells_it() {
        let check = |kind: ErrorKind, expected: &str| assert_eq!(system_line(&kind.into()).0, expected, "{kind}");
        check(ErrorKind::PermissionDenied, "fault-permission");
        check(ErrorKind::StorageFull, "fault-full");
        let (key, values) = system_line(&io::Error::other("the moon is full"));
        assert_eq!((key, values), ("fault-system", vec![("reason", Detail::Text("the moon is full".to_owned()))]));
    }
}
