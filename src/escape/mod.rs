//! Text for places where some of its signs would mean something else: in XML and HTML, and in web addresses.

use std::fmt::Write as _;

/// Text as it may stand in XML and in HTML, in quotes or not; a tab is a blank. What neither allows is left out: signs that
/// steer something, but for line ends, and what is no character.
#[must_use]
pub fn xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push('\n'),
            '\t' => escaped.push(' '),
            '\u{fdd0}'..='\u{fdef}' => {}
            // The last two of every plane are no characters.
            sign if sign.is_control() || u32::from(sign) & 0xfffe == 0xfffe => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// Text as a part of a web address: letters, digits and the signs in `kept` stay, the bytes of all else are written as per
/// cents.
#[must_use]
pub fn percent(text: &str, kept: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut written, byte| {
        if byte.is_ascii_alphanumeric() || kept.as_bytes().contains(&byte) {
            written.push(char::from(byte));
        } else {
            // Writing into a text never fails.
            let _ = write!(written, "%{byte:02X}");
        }
        written
    })
}

/// What stays in a name that is one part of a web address, beside letters and digits.
pub const KEPT_IN_NAMES: &str = "-._~";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_in_xml() {
        let check = |text: &str, expected: &str| assert_eq!(xml(text), expected);
        check("\"a\" 'b' <c> & d", "&quot;a&quot; &#39;b&#39; &lt;c&gt; &amp; d");
        check("a\r\n\tb", "a\n b");
        check("\u{0}\u{1b}[0m\u{85}\u{fdd0}\u{ffff}\u{1fffe}ü👀", "[0mü👀");
    }

    #[test]
    fn all_else_is_written_as_per_cents() {
        let check = |text: &str, kept: &str, expected: &str| assert_eq!(percent(text, kept), expected);
        check("a-b.c_d~e", KEPT_IN_NAMES, "a-b.c_d~e");
        check("a b/ü[,]:", KEPT_IN_NAMES, "a%20b%2F%C3%BC%5B%2C%5D%3A");
        check("/home/a b?#%.sqlite", "/-_.~:", "/home/a%20b%3F%23%25.sqlite");
        check("", "", "");
    }
}
