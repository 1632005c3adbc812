//! The names of things: IRIs below a base that is a setting.

use crate::escape::{KEPT_IN_NAMES, percent};

/// The base where none is set. The ending `.invalid` is nobody’s, and never will be (RFC 2606).
pub const DEFAULT_BASE: &str = "https://in-their-shoes.invalid";

/// A base is no web address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no base for names")]
pub struct BadBase(pub String);

/// What all names of activities and extensions begin with: `https://` or `http://`, a host, and perhaps a path. Nothing
/// need answer there, but it should be a domain of one’s own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(String);

impl Default for Base {
    fn default() -> Self {
        Self(DEFAULT_BASE.to_owned())
    }
}

impl Base {
    /// A base as somebody typed it; strokes at the end are left out.
    ///
    /// # Errors
    /// Where it is none.
    pub fn new(text: &str) -> Result<Self, BadBase> {
        let base = text.trim().trim_end_matches('/');
        let rest = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://"));
        let is_good = |rest: &str| {
            let host = rest.split('/').next().unwrap_or_default();
            let names = host.split(':').next().unwrap_or_default();
            let is_name =
                |name: &str| !name.is_empty() && name.chars().all(|sign| sign.is_alphanumeric() || sign == '-');
            let is_port = |port: &str| port.parse::<u16>().is_ok();
            names.split('.').all(is_name)
                && host.split_once(':').is_none_or(|(_, port)| is_port(port))
                && rest.chars().all(|sign| sign.is_alphanumeric() || "-._~/:%".contains(sign))
                && !rest.contains('%')
        };
        match rest {
            Some(rest) if is_good(rest) => Ok(Self(base.to_owned())),
            _ => Err(BadBase(text.to_owned())),
        }
    }

    /// The base itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of a scenario.
    #[must_use]
    pub fn scenario(&self, id: &str) -> String {
        format!("{}/scenarios/{}", self.0, segment(id))
    }

    /// The name of a node of a scenario.
    #[must_use]
    pub fn node(&self, scenario: &str, node: &str) -> String {
        format!("{}/nodes/{}", self.scenario(scenario), segment(node))
    }

    /// The name of the programme that all scenarios belong to.
    #[must_use]
    pub fn programme(&self) -> String {
        format!("{}/programme", self.0)
    }

    /// The name of the profile: how the statements of this program are built, version 1.
    #[must_use]
    pub fn profile(&self) -> String {
        format!("{}/xapi/profile/1", self.0)
    }

    /// The name of an extension.
    #[must_use]
    pub fn extension(&self, name: &str) -> String {
        format!("{}/xapi/extensions/{name}", self.0)
    }
}

/// A name from a scenario as a part of an IRI, and as the id of a choice: letters, digits and `-._~` stay, all else is
/// written as per cents. There is no white space in it, and none of the signs that part several responses.
pub(super) fn segment(name: &str) -> String {
    percent(name, KEPT_IN_NAMES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_is_a_web_address_without_a_query() {
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(Base::new(text).ok().as_ref().map(Base::as_str), expected, "{text}");
        }
        check("https://training.example.org", Some("https://training.example.org"));
        check(" https://training.example.org/shoes/ ", Some("https://training.example.org/shoes"));
        check("http://localhost:8080/x", Some("http://localhost:8080/x"));
        check(DEFAULT_BASE, Some(DEFAULT_BASE));
        check("training.example.org", None);
        check("ftp://training.example.org", None);
        check("https://", None);
        check("https://ana:secret@example.org", None);
        check("https://example.org/a b", None);
        check("https://example.org/?x=1", None);
        check("https://example.org/#x", None);
        check("https://.example.org", None);
        check("https://example.org:x", None);
        check("", None);
    }

    #[test]
    fn a_name_has_no_sign_with_a_meaning_of_its_own() {
        fn check(name: &str, expected: &str) {
            assert_eq!(segment(name), expected);
        }
        check("late-bus", "late-bus");
        check("a b", "a%20b");
        check("a[,]b", "a%5B%2C%5Db");
        check("über/x?#", "%C3%BCber%2Fx%3F%23");
    }
}
