//! Elements and texts. Every element that is opened is closed, and every text and value is escaped: there is no way to
//! put signs in as they are but for the style sheet.

use crate::escape::xml;

/// The text of a page under way. It is well-formed as XML, too.
#[derive(Debug, Default)]
pub(super) struct Markup {
    text: String,
}

impl Markup {
    pub(super) fn finished(self) -> String {
        self.text
    }

    /// An element with what is in it.
    pub(super) fn within(&mut self, tag: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.open(tag, attributes);
        self.text.push('>');
        inside(self);
        self.text.push_str("</");
        self.text.push_str(tag);
        self.text.push('>');
        if !is_inline(tag) {
            self.text.push('\n');
        }
    }

    /// An element of a class with a text in it.
    pub(super) fn line(&mut self, tag: &str, class: &str, text: &str) {
        let class = [("class", class)];
        let attributes = if class.iter().all(|(_, class)| class.is_empty()) { &[][..] } else { &class[..] };
        self.within(tag, attributes, |line| line.text(text));
    }

    /// An element that never has anything in it.
    pub(super) fn empty(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.open(tag, attributes);
        self.text.push_str("/>");
    }

    /// Words.
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(&escaped(text));
    }

    /// The style sheet, which is ours and holds no sign that would end it.
    pub(super) fn style(&mut self, style: &'static str) {
        self.text.push_str("<style>\n");
        self.text.push_str(style);
        self.text.push_str("</style>\n");
    }

    fn open(&mut self, tag: &str, attributes: &[(&str, &str)]) {
        self.text.push('<');
        self.text.push_str(tag);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            self.text.push_str(&escaped(value));
            self.text.push('"');
        }
    }
}

/// Whether a line end behind an element would show as a gap.
fn is_inline(tag: &str) -> bool {
    matches!(tag, "a" | "b" | "span" | "svg" | "text" | "time")
}

/// Text as it may stand in HTML and in XML, on one line.
fn escaped(text: &str) -> String {
    xml(&text.replace(['\n', '\r'], " "))
}

/// A length with no more places than are seen.
pub(super) fn length(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_values_are_escaped() {
        let mut markup = Markup::default();
        markup.within("p", &[("title", "\"a\" 'b' <c>")], |p| p.text("</p> & \u{0}\u{ffff}\u{1b}[0m"));
        markup.empty("br", &[]);
        let expected = "<p title=\"&quot;a&quot; &#39;b&#39; &lt;c&gt;\">&lt;/p&gt; &amp; [0m</p>\n<br/>";
        assert_eq!(markup.finished(), expected);
    }

    #[test]
    fn a_length_is_short() {
        let check = |value, expected: &str| assert_eq!(length(value), expected);
        check(0.0, "0");
        check(12.5, "12.5");
        check(100.0, "100");
        check(100.0 / 3.0, "33.33");
    }
}
