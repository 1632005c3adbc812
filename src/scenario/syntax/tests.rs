#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;

const TEXT: &str = r##"#![enable(implicit_some)]
// A comment with a ( bracket.
Scenario(
    title: "A \" quote, and a { bracket",
    nodes: {
        "doorway": (
            says: ["One.", "Two."],
            /* a /* nested */ comment */
            replies: { "ask": (when: Not(Knows("x")), scores: (curiosity: 2)) },
        ),
        "doorway": (says: [r#"raw " text"#]),
    },
)"##;

fn said(finding: &Finding) -> String {
    crate::words::Words::english().finding(finding).0
}

#[test]
fn a_way_through_names_leads_to_its_bytes() {
    fn check(location: &Location, expected: &str) {
        let syntax = Syntax::read(TEXT).unwrap();
        assert_eq!(&TEXT[syntax.locate(TEXT, location)], expected);
        // What lies behind the place is not read.
        let bytes = Syntax::locate_in(TEXT, location).unwrap();
        assert_eq!(&TEXT[bytes.clone()], expected);
        assert_eq!(Syntax::locate_in(&format!("{})))", &TEXT[..TEXT.len() - 1]), location).unwrap(), bytes);
    }
    check(&Location::field("title"), "title");
    check(&Location::node("doorway"), "\"doorway\"");
    check(&Location::node("doorway").then("says").at(1), "\"Two.\"");
    check(&Location::reply("doorway", "ask").then("scores").then("curiosity"), "curiosity");
    check(&Location::reply("doorway", "ask").then("when").at(0), "Knows(\"x\")");
    check(&Location::reply("doorway", "ask").then("when").at(0).at(0), "\"x\"");
    check(&Location::node("doorway").then("says").at(2), "says");
    check(&Location::reply("doorway", "gone"), "replies");
    check(&Location::top(), "Scenario(");
}

#[test]
fn a_doubled_name_is_found_where_it_stands_the_second_time() {
    let syntax = Syntax::read(TEXT).unwrap();
    let doubled = syntax.doubled(TEXT);
    assert_eq!(doubled.len(), 1);
    let (first, second) = &doubled[0];
    assert_eq!((position(TEXT, first.start), position(TEXT, second.start)), ((6, 9), (11, 9)));
}

#[test]
fn faults_in_brackets_are_named_where_they_are() {
    fn check(text: &str, expected: (usize, usize), words: &str) {
        let finding = Syntax::read(text).unwrap_err();
        let Location::Bytes(bytes) = &finding.location else { unreachable!() };
        assert_eq!(position(text, bytes.start), expected, "{text}");
        assert!(said(&finding).contains(words), "{}", said(&finding));
    }
    check("(\n  a: [1, 2),\n)", (2, 11), "“)” where “]”");
    check("(a: 1", (1, 1), "never closed");
    check("(a: \"x)", (1, 5), "never closed");
    check("(a: 1))", (1, 7), "no bracket is open");
    check(&"(".repeat(100_000), (1, 101), "nested");
    check("/* (", (1, 1), "comment");
    // The quote that was forgotten, not the last one of the file.
    check("(\n  a: \"x,\n  b: \"y (\",\n  c: \"z\",\n)", (2, 6), "never closed");
}

#[test]
fn a_byte_and_its_line_and_column_agree() {
    let text = "eins\nzwölf ö\n";
    for (byte, _) in text.char_indices() {
        let (line, column) = position(text, byte);
        assert_eq!(byte_at(text, line, column), byte);
    }
}

#[test]
fn in_a_large_map_every_name_is_found_and_of_a_doubled_one_the_first() {
    let entries: String = (0..1000).map(|number| format!("\"n{}\": ({number}),\n", number % 999)).collect();
    let text = format!("(nodes: {{\n{entries}}})");
    let syntax = Syntax::read(&text).unwrap();
    for number in 0..999 {
        let line = position(&text, syntax.locate(&text, &Location::node(&format!("n{number}"))).start).0;
        assert_eq!(line, number + 2);
    }
    assert_eq!(&text[syntax.locate(&text, &Location::node("n999"))], "nodes");
    let lines = |(first, second): &(Range<usize>, Range<usize>)| {
        (position(&text, first.start).0, position(&text, second.start).0)
    };
    assert_eq!(syntax.doubled(&text).iter().map(lines).collect::<Vec<_>>(), [(2, 1001)]);
}
