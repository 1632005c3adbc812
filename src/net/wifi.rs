//! The Wi-Fi as a QR code says it, so that nobody types a password.

/// A Wi-Fi that the leader typed in. It is nowhere kept.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Wifi {
    /// Its name.
    pub name: String,
    /// Its password; empty where it has none.
    pub password: String,
    /// Whether it does not show its name.
    pub hidden: bool,
}

impl Wifi {
    /// The text that a phone’s camera understands.
    #[must_use]
    pub fn text(&self) -> String {
        let kind = if self.password.is_empty() { "nopass" } else { "WPA" };
        let mut text = format!("WIFI:T:{kind};S:{};", escaped(&self.name));
        if !self.password.is_empty() {
            text.push_str(&format!("P:{};", escaped(&self.password)));
        }
        if self.hidden {
            text.push_str("H:true;");
        }
        text.push(';');
        text
    }
}

impl std::fmt::Debug for Wifi {
    /// The password is for the screen, not for a log.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Wifi").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A text in which the signs that mean something have a backslash before them.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '\\' | ';' | ',' | '"' | ':') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wifi_is_said_as_cameras_read_it() {
        fn check(name: &str, password: &str, hidden: bool, expected: &str) {
            let wifi = Wifi { name: name.to_owned(), password: password.to_owned(), hidden };
            assert_eq!(wifi.text(), expected);
            assert!(password.is_empty() || !format!("{wifi:?}").contains(password));
        }
        check("Shop", "secret12", false, "WIFI:T:WPA;S:Shop;P:secret12;;");
        check("Shop", "", true, "WIFI:T:nopass;S:Shop;H:true;;");
        check("a;b,c:d\"e\\f", "p;w", false, "WIFI:T:WPA;S:a\\;b\\,c\\:d\\\"e\\\\f;P:p\\;w;;");
        check("Café Ürün", "größe12", false, "WIFI:T:WPA;S:Café Ürün;P:größe12;;");
    }
}
