//! Any text as it may stand in Markdown: it reads as it was written, and nothing in it is a sign of the format.

/// A text at the beginning of a block or of an entry of a list, in one line.
pub(super) fn escaped(text: &str) -> String {
    let inside = escaped_inside(text);
    let number = inside.chars().take_while(char::is_ascii_digit).count();
    match inside.chars().nth(number) {
        // “1.” and “1)” would begin a list.
        Some(sign @ ('.' | ')')) if number > 0 => {
            let (before, after) = inside.split_at(number);
            format!("{before}\\{sign}{}", after.get(1..).unwrap_or_default())
        }
        Some('+' | '-' | '=' | '>') if number == 0 => format!("\\{inside}"),
        _ => inside,
    }
}

/// A text within a line. Signs that steer are left out, line ends and wide gaps are one space.
pub(super) fn escaped_inside(text: &str) -> String {
    let text: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(sign) = rest.next() {
        let steers = match sign {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '|' | '@' => true,
            // Many a reader makes a link of what looks like an address.
            ':' => rest.peek() == Some(&'/'),
            '.' => escaped.ends_with("www") || escaped.ends_with("WWW"),
            // At the end of a heading it would vanish.
            '#' => escaped.is_empty() || escaped.ends_with([' ', '#']),
            _ => false,
        };
        if steers {
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
    fn what_would_be_a_sign_is_escaped_and_plain_text_is_not() {
        let check = |text: &str, expected: &str| assert_eq!(escaped(text), expected, "{text:?}");
        check("Just looking. (He’s 5'2\", isn’t he?) – 100 %!", "Just looking. (He’s 5'2\", isn’t he?) – 100 %!");
        check("*bold* _low_ `code`", "\\*bold\\* \\_low\\_ \\`code\\`");
        check("[a](b) <i> &amp; ~~x~~ a|b", "\\[a\\](b) \\<i> \\&amp; \\~\\~x\\~\\~ a\\|b");
        check("# title", "\\# title");
        check("title #", "title \\#");
        check("## ##", "\\#\\# \\#\\#");
        check("No. 1 in C#", "No. 1 in C#");
        check("- item", "\\- item");
        check("1. item", "1\\. item");
        check("12) item", "12\\) item");
        check("12 items.", "12 items.");
        check("> quote", "\\> quote");
        check("=== under", "\\=== under");
        check("see https://a.b or www.a.b, a@b.c", "see https\\://a.b or www\\.a.b, a\\@b.c");
        check("two\n\n    lines\u{0}", "two lines");
        check("", "");
    }
}
