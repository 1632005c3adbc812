//! Where a learning record store is.

use std::net::IpAddr;

use ureq::http::Uri;

/// An address that nothing is sent to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// It is no web address.
    #[error("“{0}” is no web address")]
    NotAnAddress(String),
    /// It holds a name and a password, which would end up in logs.
    #[error("an address holds no name and no password")]
    HoldsCredentials,
    /// Anybody on the way could read along.
    #[error("{0} is not encrypted")]
    NotEncrypted(String),
}

/// The address of a store, like `https://store.example.org/xapi`; `/statements` is added to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreAddress {
    address: String,
    on_this_machine: bool,
}

impl StoreAddress {
    /// An address as somebody typed it; with or without `/statements` at its end. One without encryption is taken for
    /// this machine alone, or where `unencrypted` says that somebody insists.
    ///
    /// # Errors
    /// Where nothing should be sent there.
    pub fn new(text: &str, unencrypted: bool) -> Result<Self, BadAddress> {
        let trimmed = text.trim();
        let uri: Uri = trimmed.parse().map_err(|_| BadAddress::NotAnAddress(text.to_owned()))?;
        let authority = uri.authority().ok_or_else(|| BadAddress::NotAnAddress(text.to_owned()))?;
        if authority.as_str().contains('@') {
            return Err(BadAddress::HoldsCredentials);
        }
        if uri.query().is_some() {
            return Err(BadAddress::NotAnAddress(text.to_owned()));
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        let on_this_machine = host.eq_ignore_ascii_case("localhost")
            || host.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback());
        match uri.scheme_str() {
            Some("https") => {}
            Some("http") if on_this_machine || unencrypted => {}
            Some("http") => return Err(BadAddress::NotEncrypted(trimmed.to_owned())),
            _ => return Err(BadAddress::NotAnAddress(text.to_owned())),
        }
        let path = uri.path().trim_end_matches('/');
        let path = path.strip_suffix("/statements").unwrap_or(path).trim_end_matches('/');
        let scheme = uri.scheme_str().unwrap_or_default();
        let address = format!("{scheme}://{}{path}", authority.as_str().to_ascii_lowercase());
        Ok(Self { address, on_this_machine })
    }

    /// The address, always written the same way.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// Whether the store is on this machine.
    #[must_use]
    pub fn is_on_this_machine(&self) -> bool {
        self.on_this_machine
    }

    /// Where statements go.
    pub(super) fn statements(&self) -> String {
        format!("{}/statements", self.address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_written_one_way() {
        fn check(text: &str, expected: &str) {
            assert_eq!(
                StoreAddress::new(text, false).map(|address| address.address),
                Ok(expected.to_owned()),
                "{text}"
            );
        }
        check("https://store.example.org/xapi", "https://store.example.org/xapi");
        check(" https://Store.Example.org/xapi/ ", "https://store.example.org/xapi");
        check("https://store.example.org/data/xAPI/statements/", "https://store.example.org/data/xAPI");
        check("https://store.example.org", "https://store.example.org");
        check("http://127.0.0.1:8100/xAPI", "http://127.0.0.1:8100/xAPI");
        check("http://127.8.9.1/x", "http://127.8.9.1/x");
        check("http://localhost:8100", "http://localhost:8100");
        check("http://[::1]:8100/x", "http://[::1]:8100/x");
    }

    #[test]
    fn nothing_is_sent_where_others_could_read_it() {
        fn check(text: &str, expected: BadAddress) {
            assert_eq!(StoreAddress::new(text, false), Err(expected));
        }
        let not = |text: &str| BadAddress::NotAnAddress(text.to_owned());
        let open = |text: &str| BadAddress::NotEncrypted(text.to_owned());
        check("http://store.example.org", open("http://store.example.org"));
        check("http://localhost.example.org", open("http://localhost.example.org"));
        check("http://127.0.0.1.example.org/", open("http://127.0.0.1.example.org/"));
        check("http://192.168.0.5/x", open("http://192.168.0.5/x"));
        check("https://ana:secret@store.example.org", BadAddress::HoldsCredentials);
        check("http://localhost@store.example.org", BadAddress::HoldsCredentials);
        check("ftp://store.example.org", not("ftp://store.example.org"));
        check("store.example.org", not("store.example.org"));
        check("/xapi", not("/xapi"));
        check("https://store.example.org/?x", not("https://store.example.org/?x"));
        check("", not(""));
        assert!(StoreAddress::new("http://store.example.org", true).is_ok());
    }
}
