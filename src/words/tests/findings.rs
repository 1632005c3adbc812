//! Every finding that the sources make has its sentence, and every sentence its finding.
//!
//! The sources are read for `Finding::new(…)` and the calls that follow it in the same expression. So a rule and its
//! variants are written there as literals, and every detail that the sentence names is given there. A function that makes
//! the findings of several rules takes the rule as `rule`, and is called with `RULE.id`.

#[path = "../../../tests/commands/without_tests.rs"]
mod without_tests;

use std::collections::BTreeMap;

use super::*;
use without_tests::without_tests;

/// A place in the sources that makes a finding.
struct Made {
    rule: String,
    /// The variants it may take; the empty one is the rule's own sentence.
    variants: Vec<String>,
    details: BTreeSet<String>,
}

impl Made {
    fn keys(&self) -> impl Iterator<Item = String> {
        self.variants.iter().map(|variant| match variant.as_str() {
            "" => format!("finding-{}", self.rule),
            variant => format!("finding-{}-{variant}", self.rule),
        })
    }
}

#[test]
fn every_finding_that_the_sources_make_has_its_sentence_and_every_sentence_its_finding() {
    let known: BTreeSet<String> = keys().filter(|key| key.starts_with("finding-")).map(str::to_owned).collect();
    let made = every_made();
    assert!(made.len() > 20, "the findings are not found in the sources any more");
    let asked: BTreeSet<String> = made.iter().flat_map(Made::keys).collect();
    let missing: Vec<_> = asked.difference(&known).collect();
    assert!(missing.is_empty(), "findings.ftl lacks {missing:?}");
    let left_over: Vec<_> = known.difference(&asked).collect();
    assert!(left_over.is_empty(), "nothing finds {left_over:?}");
}

#[test]
fn every_finding_is_given_the_details_that_its_sentence_names() {
    for made in every_made() {
        for key in made.keys() {
            let named = placeholders(&key);
            let missing: Vec<_> = named.difference(&made.details).collect();
            assert!(missing.is_empty(), "{key} names {missing:?}, which it is not given");
        }
    }
}

#[test]
fn the_sources_are_read_as_they_are_meant() {
    fn check(code: &str, rule: &str, variants: &[&str], details: &[&str]) {
        let all = made(code, &shared(code).into_iter().collect());
        let [made] = all.as_slice() else { panic!("{} findings in {code}", all.len()) };
        assert_eq!(made.rule, rule, "{code}");
        assert!(made.variants.iter().eq(variants), "{code}: {:?}", made.variants);
        assert!(made.details.iter().eq(details), "{code}: {:?}", made.details);
    }
    check("Finding::new(\"empty\", Severity::Error, at);", "empty", &[""], &[]);
    check("Finding::new(\"a\", S, at('(')).with(\"x\", f(1)).with(\"y\", \")\");", "a", &[""], &["x", "y"]);
    check("Finding::new(\n  \"a\",\n  S,\n  at)\n  .variant(\"b\")\n  .with(\"x\", 1)", "a", &["b"], &["x"]);
    check("Finding::new(\"a\", S, at).variant(if b { \"b\" } else { \"\" })", "a", &["b", ""], &[]);
    check("const RULE: Rule = Rule { id: \"far\", check }; Finding::new(RULE.id, S, at)", "far", &[""], &[]);
    let shared = "fn found(rule: &str) { Finding::new(rule, S, at).variant(\"b\").with(\"x\", 1) }";
    let called = format!("const RULE: Rule = Rule {{ id: \"far\" }}; a.found(RULE.id, c).with(\"y\", 2); {shared}");
    check(&called, "far", &["b"], &["x", "y"]);
}

/// Everything the sources find, tests left out.
fn every_made() -> Vec<Made> {
    let code: Vec<String> = sources(&source_folder())
        .into_iter()
        .filter(|(path, _)| !path.components().any(|part| part.as_os_str().to_string_lossy().starts_with("tests")))
        .map(|(_, text)| without_tests(&text))
        .collect();
    let shared: BTreeMap<String, Made> = code.iter().flat_map(|code| shared(code)).collect();
    code.iter().flat_map(|code| made(code, &shared)).collect()
}

/// What a finding's rule is written as where it is one of several that share a function.
const GIVEN: &str = "rule";

/// The functions that make findings of several rules, by their names, and what each makes.
fn shared(code: &str) -> Vec<(String, Made)> {
    let places = code.match_indices("Finding::new").filter(|(at, name)| is_given(&code[at + name.len()..]));
    places
        .map(|(at, name)| {
            let function = code[..at].rsplit("fn ").next().unwrap();
            let function: String = function.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect();
            (function, made_here(code, &code[at + name.len()..], None))
        })
        .collect()
}

fn is_given(rest: &str) -> bool {
    in_brackets(rest).0.split(',').next().is_some_and(|rule| rule.trim() == GIVEN)
}

fn made(code: &str, shared: &BTreeMap<String, Made>) -> Vec<Made> {
    let own = code.split("Finding::new").skip(1).filter(|rest| !is_given(rest));
    let own = own.map(|rest| made_here(code, rest, None));
    let through = shared.iter().flat_map(|(function, made)| {
        let call = format!(".{function}(RULE.id");
        let calls = code.match_indices(&call).map(|(at, _)| &code[at + 1 + function.len()..]);
        calls.map(|rest| made_here(code, rest, Some(made))).collect::<Vec<_>>()
    });
    own.chain(through).collect()
}

/// The finding whose `Finding::new`, or the function that makes it, `rest` follows; `begun` is what that function gave it.
fn made_here(code: &str, rest: &str, begun: Option<&Made>) -> Made {
    let (arguments, mut rest) = in_brackets(rest);
    let rule = match arguments.trim_start() {
        named if named.starts_with("RULE.id") => literals(code.split("id:").nth(1).unwrap_or_default()).next(),
        written if written.starts_with('"') => literals(written).next(),
        given if given.starts_with(GIVEN) => Some(GIVEN),
        other => panic!("a finding's rule is written as a literal or as RULE.id, not as {other}"),
    };
    let variants = begun.map_or_else(|| vec![String::new()], |begun| begun.variants.clone());
    let details = begun.map(|begun| begun.details.clone()).unwrap_or_default();
    let mut made = Made { rule: rule.unwrap().to_owned(), variants, details };
    while let Some((call, behind)) = rest.trim_start().strip_prefix('.').and_then(|call| call.split_once('(')) {
        let (arguments, after) = in_brackets(&rest[rest.len() - behind.len() - 1..]);
        match call {
            "variant" => made.variants = literals(arguments).map(str::to_owned).collect(),
            "with" => made.details.extend(literals(arguments).next().map(str::to_owned)),
            _ => {}
        }
        rest = after;
    }
    made
}

/// What stands in the brackets that `code` begins with, and what follows them.
fn in_brackets(code: &str) -> (&str, &str) {
    let bytes = code.as_bytes();
    let (mut depth, mut at) = (0, 0);
    loop {
        match bytes[at] {
            b'"' => {
                at += 1;
                while bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            b'\'' if bytes.get(at + 2) == Some(&b'\'') => at += 2,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&code[1..at], &code[at + 1..]);
        }
        at += 1;
    }
}

/// The texts in quotes.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    code.split('"').skip(1).step_by(2)
}

/// The placeholders of a sentence, of its hint, and of the sentences that it takes in.
fn placeholders(key: &str) -> BTreeSet<String> {
    let word = |text: &str| -> String {
        text.chars().take_while(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')).collect()
    };
    let whole = entry(key);
    // The hint of a sentence that is taken in stays behind.
    let taken_in: String = whole
        .split("{ finding-")
        .skip(1)
        .map(|rest| entry(&format!("finding-{}", word(rest))).split(".hint").next().unwrap_or_default().to_owned())
        .collect();
    whole.split('$').skip(1).chain(taken_in.split('$').skip(1)).map(word).collect()
}

/// What stands in the language files for a key.
fn entry(key: &str) -> String {
    let start = format!("{key} =");
    let all = Language::ENGLISH.files().concat();
    let mut lines = all.lines().skip_while(|line| !line.starts_with(&start));
    let first = lines.next().unwrap_or_default().to_owned();
    lines.take_while(|line| line.starts_with([' ', '}'])).fold(first, |entry, line| entry + "\n" + line)
}
