//! A learning record store, asked over HTTP as xAPI 1.0.3 says (part three: “Data Processing, Validation, and
//! Security”).

use std::time::Duration;

use serde_json::Value;
use ureq::http::Response;
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Body};

use super::address::StoreAddress;
use super::credentials::Credentials;
use crate::exchange::xapi::VERSION;

/// How long a store may take to answer one request.
const PATIENCE: Duration = Duration::from_secs(60);

/// How much of an answer is read, in bytes.
const LONGEST_ANSWER: u64 = 4 * 1024 * 1024;

/// How much of what a store says of a fault is kept, in signs.
const LONGEST_REASON: usize = 300;

/// What a store said to statements that were sent to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It has them.
    Taken,
    /// It has something under one of their ids.
    Conflict(String),
    /// It takes at least one of them for wrong, and has kept none.
    Refused(String),
    /// They are too much at a time.
    TooMuch(String),
    /// It has trouble of its own. Nobody knows whether it has them.
    Trouble(String, Option<Duration>),
    /// It does not know who is asking, or does not let them.
    NotAllowed(u16),
    /// There is no store at this address.
    NoStore(u16),
}

/// The store could not be reached, or did not answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Away(pub String);

/// What a store holds under an id.
#[derive(Debug, Clone, PartialEq)]
pub enum Held {
    /// This statement.
    Statement(Box<Value>),
    /// Nothing.
    Nothing,
    /// It does not let anybody look.
    Hidden(u16),
}

/// The certificates of an authority could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no certificate in it")]
pub struct NoCertificate;

/// A learning record store.
#[derive(Debug)]
pub struct Store {
    agent: Agent,
    address: StoreAddress,
    credentials: Option<Credentials>,
}

impl Store {
    /// A store at an address. `authority`, in PEM, holds the certificates to trust instead of the usual ones. Nothing is
    /// asked of it yet.
    ///
    /// # Errors
    /// Where the authority holds no certificate.
    pub fn new(
        address: StoreAddress,
        credentials: Option<Credentials>,
        authority: Option<&[u8]>,
    ) -> Result<Self, NoCertificate> {
        let mut tls = TlsConfig::builder();
        if let Some(pem) = authority {
            let certificates: Vec<_> = parse_pem(pem)
                .filter_map(|item| match item {
                    Ok(PemItem::Certificate(certificate)) => Some(certificate),
                    _ => None,
                })
                .collect();
            if certificates.is_empty() {
                return Err(NoCertificate);
            }
            tls = tls.root_certs(RootCerts::new_with_certs(&certificates));
        }
        let mut config = Agent::config_builder()
            .tls_config(tls.build())
            .http_status_as_error(false)
            // A store that moved is a matter for a person: statements and password go nowhere else by themselves.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(PATIENCE))
            .timeout_connect(Some(Duration::from_secs(10)))
            .user_agent(concat!("in-their-shoes/", env!("CARGO_PKG_VERSION")));
        if address.is_on_this_machine() {
            config = config.proxy(None);
        }
        Ok(Self { agent: config.build().new_agent(), address, credentials })
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> &StoreAddress {
        &self.address
    }

    /// Sends statements, each a JSON object, in one request.
    ///
    /// # Errors
    /// Where no answer came. The store may have them all the same.
    pub fn send(&self, statements: &[&str]) -> Result<Answer, Away> {
        let body = format!("[{}]", statements.join(","));
        let mut request = self
            .agent
            .post(self.address.statements())
            .header("X-Experience-API-Version", VERSION)
            .header("Content-Type", "application/json");
        if let Some(credentials) = &self.credentials {
            request = request.header("Authorization", credentials.header());
        }
        let mut answer = request.send(&body).map_err(|fault| self.away(&fault))?;
        let status = answer.status().as_u16();
        Ok(match status {
            200 | 204 => {
                // What is left of the answer is read, so that the connection serves again.
                let _ = self.text(&mut answer);
                Answer::Taken
            }
            409 => Answer::Conflict(self.reason(&mut answer)),
            401 | 403 => Answer::NotAllowed(status),
            404 | 405 | 410 | 300..=399 => Answer::NoStore(status),
            413 => Answer::TooMuch(self.reason(&mut answer)),
            408 | 425 | 429 | 500..=599 => {
                let asked = answer.headers().get("Retry-After").and_then(|value| value.to_str().ok()?.parse().ok());
                Answer::Trouble(self.reason(&mut answer), asked.map(Duration::from_secs))
            }
            400..=499 => Answer::Refused(self.reason(&mut answer)),
            _ => Answer::Trouble(self.reason(&mut answer), None),
        })
    }

    /// What the store holds under an id.
    ///
    /// # Errors
    /// Where it does not say.
    pub fn held(&self, id: &str) -> Result<Held, Away> {
        let mut request = self
            .agent
            .get(self.address.statements())
            .query("statementId", id)
            .header("X-Experience-API-Version", VERSION);
        if let Some(credentials) = &self.credentials {
            request = request.header("Authorization", credentials.header());
        }
        let mut answer = request.call().map_err(|fault| self.away(&fault))?;
        match answer.status().as_u16() {
            200 => {
                let text = self.text(&mut answer)?;
                let found: Value = serde_json::from_str(&text).map_err(|fault| Away(fault.to_string()))?;
                // Some stores answer with a list.
                let found = match found.get("statements").and_then(Value::as_array) {
                    Some(list) => list.first().cloned(),
                    None => Some(found),
                };
                Ok(found.map_or(Held::Nothing, |found| Held::Statement(Box::new(found))))
            }
            404 => Ok(Held::Nothing),
            status @ (401 | 403 | 405) => Ok(Held::Hidden(status)),
            _ => Err(Away(self.reason(&mut answer))),
        }
    }

    fn text(&self, answer: &mut Response<Body>) -> Result<String, Away> {
        let body = answer.body_mut().with_config().limit(LONGEST_ANSWER).lossy_utf8(true);
        body.read_to_string().map_err(|fault| self.away(&fault))
    }

    /// What a store says of a fault, in one short line.
    fn reason(&self, answer: &mut Response<Body>) -> String {
        let status = answer.status().as_u16();
        let text = self.text(answer).unwrap_or_default();
        let line = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
        let line = line.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let short: String = self.shown(&line).chars().take(LONGEST_REASON).collect();
        format!("{status} {short}").trim_end().to_owned()
    }

    fn away(&self, fault: &ureq::Error) -> Away {
        Away(self.shown(&fault.to_string()))
    }

    fn shown(&self, text: &str) -> String {
        self.credentials.as_ref().map_or_else(|| text.to_owned(), |credentials| credentials.without(text))
    }
}
