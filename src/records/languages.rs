//! The languages that this machine speaks with its user.

/// The tags of the user's languages as the system has them, the best first: `de-AT`, `en`. None where it says nothing.
#[must_use]
pub fn system_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}
