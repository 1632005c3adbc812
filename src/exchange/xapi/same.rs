//! Whether a statement that a store holds is the one that was sent to it.
//!
//! A store may change some things on the way (xAPI 1.0.3, part two, 2.3.1): it adds `authority`, `stored` and `version`,
//! writes times in its own way, fills in or leaves out definitions, and reorders what has no order. What was said stays:
//! who, did what, with what, in which attempt, and with what result.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// What differs first.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Differs(pub String);

/// Where what was said lies in a statement.
const SAID: [&str; 10] = [
    "/actor/account/homePage",
    "/actor/account/name",
    "/verb/id",
    "/object/id",
    "/result/score/scaled",
    "/result/success",
    "/result/completion",
    "/result/response",
    "/result/extensions",
    "/context/registration",
];

/// Whether a store’s statement says what ours says.
///
/// # Errors
/// Names the first part that differs.
pub fn same(ours: &Value, theirs: &Value) -> Result<(), Differs> {
    let id = |statement: &Value| statement.get("id").and_then(Value::as_str).map(str::to_lowercase);
    if id(ours) != id(theirs) {
        return Err(Differs("/id".to_owned()));
    }
    for place in SAID {
        let (ours, theirs) = (ours.pointer(place), theirs.pointer(place));
        if !alike(ours.unwrap_or(&Value::Null), theirs.unwrap_or(&Value::Null)) {
            return Err(Differs(place.to_owned()));
        }
    }
    let text = |statement: &Value, place: &str| statement.pointer(place)?.as_str().map(str::to_owned);
    let moment = |statement| text(statement, "/timestamp").and_then(|text| text.parse::<Timestamp>().ok());
    if moment(ours) != moment(theirs) {
        return Err(Differs("/timestamp".to_owned()));
    }
    let length = |statement| text(statement, "/result/duration").and_then(|text| text.parse::<SignedDuration>().ok());
    if length(ours) != length(theirs) {
        return Err(Differs("/result/duration".to_owned()));
    }
    Ok(())
}

/// Whether two values are the same, however their numbers are written.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => match (one.as_f64(), other.as_f64()) {
            (Some(one), Some(other)) => (one - other).abs() < 1e-9,
            _ => one == other,
        },
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| alike(value, other)))
        }
        // Some stores keep an empty object where nothing was said.
        (Value::Null, Value::Object(fields)) | (Value::Object(fields), Value::Null) => fields.is_empty(),
        _ => one == other,
    }
}
