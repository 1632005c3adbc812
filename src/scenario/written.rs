//! Values as they are written into a file.

/// A text in quotes, with its own quotes and line ends written as signs, as a file of ours holds it.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            sign if sign.is_control() => out.extend(sign.escape_unicode()),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["", "a \"b\" \\ c", "one\r\ntwo\t\u{1b}\u{0}\u{85}", "“ü” 👀"] {
            assert_eq!(ron::from_str::<String>(&quoted(text)).unwrap(), text);
        }
    }
}
