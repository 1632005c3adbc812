//! Cells that a spreadsheet would take for a formula.

use std::borrow::Cow;

/// Signs that make a spreadsheet compute what follows. The wide ones are typed in East Asian scripts, and some programs
/// take them for the narrow ones.
const BEGINNINGS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A text as a cell may hold it. One that a spreadsheet would take for a formula gets an apostrophe before it, which
/// says that it is text: a nickname like `=HYPERLINK(…)` does nothing then.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    // Some programs drop spaces at the beginning before they look.
    match text.trim_start_matches(' ').starts_with(BEGINNINGS) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_formula_is_held_as_text() {
        fn check(text: &str, expected: &str) {
            assert_eq!(guarded(text), expected);
        }
        check("=1+1", "'=1+1");
        check("+44 20", "'+44 20");
        check("-2", "'-2");
        check("@SUM(A1)", "'@SUM(A1)");
        check("\tx", "'\tx");
        check("\rx", "'\rx");
        check("\nx", "'\nx");
        check(" =1", "' =1");
        check("＝1", "'＝1");
        check("", "");
        check("’Course.", "’Course.");
        check("– and then?", "– and then?");
        check("a=1", "a=1");
    }
}
