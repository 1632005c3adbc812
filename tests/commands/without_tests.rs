//! Rust code without what is in it for tests: the rules of the house and of the words read the sources so.

/// The code without comments, and without what is there for tests alone: a line, or all up to the line that closes it
/// with the same indent. Whatever stands behind that counts again.
pub(crate) fn without_tests(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut kept = Vec::new();
    let mut lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    while let Some(line) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            kept.push(line);
            continue;
        }
        let ends = |other: &&str| indent(other) == indent(line) && other.ends_with([';', '}', ','] as [char; 3]);
        lines.by_ref().find(ends);
    }
    kept.join("\n")
}

#[test]
fn only_what_is_for_tests_is_left_out() {
    fn check(text: &str, expected: &str) {
        assert_eq!(without_tests(text), expected, "{text}");
    }
    check("a();\n// b();\n    /// c\nd();", "a();\nd();");
    check("#[cfg(test)]\nmod tests;\nmod b;", "mod b;");
    check("#[cfg(test)]\nuse a::{\n    b, c,\n};\nuse d;", "use d;");
    check("#[cfg(test)]\n#[path = \"a\"]\nmod a {\n    b();\n}\nfn c() {\n}", "fn c() {\n}");
    check("struct A {\n    #[cfg(test)]\n    b: u8,\n    c: u8,\n}", "struct A {\n    c: u8,\n}");
    check("#[cfg(test)]\nimpl A {\n    fn a() {}\n}\n\nimpl B {}", "\nimpl B {}");
}
