//! Courses: which scenarios are met one after the other, as data in a file of its own.
//!
//! The courses of a folder stand in its `courses.ron`. The guide for authors says what belongs there.

use std::collections::BTreeSet;

use super::explain::unknown_field;
use super::finding::{Finding, Location, Severity, nearest};
use super::read::{read_part, read_whole};
use super::shape::Entries;
use super::source::Source;
use super::syntax::{Item, Kind, Syntax, bare};

/// The newest format of courses that this program reads.
pub const COURSES_FORMAT: u32 = 1;

/// The longest title, in characters: it has to fit on a tab.
const LONGEST_TITLE: usize = 40;

/// The longest line about a course, in characters.
const LONGEST_ABOUT: usize = 200;

/// The fields of a file of courses.
const FIELDS: &[&str] = &["format", "courses"];

/// Scenarios in the order in which they are best met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Its name in the file.
    pub id: String,
    /// What stands on its tab.
    pub title: String,
    /// One line about it.
    pub about: String,
    /// The ids of its scenarios, in order. Where one stands twice, a finding says so.
    pub scenarios: Vec<String>,
}

/// What came of reading a file of courses.
#[derive(Debug)]
pub struct LoadedCourses {
    /// The courses in the order of the file; none where it cannot be read. They can be shown whatever is found.
    pub courses: Vec<Course>,
    /// What is wrong with them. [`LoadedCourses::missing`] says which of their scenarios are not there.
    pub findings: Vec<Finding>,
    /// The file's text, and where things stand in it.
    pub source: Source,
}

#[derive(Debug, serde::Deserialize)]
#[serde(rename = "Courses", deny_unknown_fields, bound(deserialize = "'de: 'a"))]
struct CoursesShape<'a> {
    format: u32,
    courses: Entries<'a, CourseShape>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct CourseShape {
    title: String,
    #[serde(default)]
    about: String,
    scenarios: Vec<String>,
}

impl LoadedCourses {
    /// A fingerprint of the text.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        super::fingerprint(&self.source.text)
    }

    /// The scenarios that a course names and that are not among `known`.
    #[must_use]
    pub fn missing(&self, known: &BTreeSet<&str>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for course in &self.courses {
            for (index, id) in course.scenarios.iter().enumerate().filter(|(_, id)| !known.contains(id.as_str())) {
                let at = place(&course.id).then("scenarios").at(index);
                findings.push(match nearest(id, known.iter().copied()) {
                    Some(near) => Finding::new("missing-scenario", Severity::Error, at)
                        .variant("near")
                        .with("name", id)
                        .with("near", near),
                    None => Finding::new("missing-scenario", Severity::Error, at).with("name", id),
                });
            }
        }
        findings
    }
}

/// Reads a file of courses.
#[must_use]
pub fn load_courses(bytes: impl Into<Vec<u8>>) -> LoadedCourses {
    let (source, not_text) = Source::new(bytes.into());
    if let Some(finding) = not_text {
        return LoadedCourses { courses: Vec::new(), findings: vec![finding], source };
    }
    let shape: CoursesShape<'_> = match read_whole(&source, |syntax| faults(&source.text, syntax)) {
        Ok(shape) => shape,
        Err(findings) => return LoadedCourses { courses: Vec::new(), findings, source },
    };
    if shape.format > COURSES_FORMAT {
        return LoadedCourses { courses: Vec::new(), findings: vec![newer_format(shape.format)], source };
    }
    let mut findings = if shape.courses.has_doubled() { source.faults() } else { Vec::new() };
    if shape.format == 0 {
        findings.push(Finding::new("out-of-range", Severity::Error, Location::field("format")).variant("format"));
    }
    let mut seen = BTreeSet::new();
    let mut courses: Vec<Course> = Vec::new();
    for (id, CourseShape { title, about, scenarios }) in shape.courses.0 {
        // The second of the same name is found above, and nobody could tell the two apart.
        if courses.iter().all(|course| course.id != *id) {
            courses.push(Course { id: id.to_string(), title, about, scenarios });
        }
    }
    if courses.is_empty() {
        findings.push(Finding::new("empty", Severity::Error, Location::field("courses")).variant("courses"));
    }
    for course in &courses {
        check(course, &mut seen, &mut findings);
    }
    LoadedCourses { courses, findings, source }
}

/// What is wrong with a course; `seen` are the scenarios that stand in it and in those before it.
fn check(course: &Course, seen: &mut BTreeSet<String>, findings: &mut Vec<Finding>) {
    let at = place(&course.id);
    if course.title.trim().is_empty() {
        findings.push(Finding::new("empty", Severity::Error, at.clone().then("title")));
    }
    for (field, text, most) in [("title", &course.title, LONGEST_TITLE), ("about", &course.about, LONGEST_ABOUT)] {
        let length = text.chars().count();
        if length > most {
            findings.push(
                Finding::new("too-long", Severity::Error, at.clone().then(field))
                    .variant("course")
                    .with("length", length)
                    .with("most", most),
            );
        }
    }
    let list = at.then("scenarios");
    if course.scenarios.is_empty() {
        findings.push(Finding::new("empty", Severity::Error, list.clone()).variant("course"));
    }
    for (index, id) in course.scenarios.iter().enumerate().filter(|(_, id)| !seen.insert((*id).clone())) {
        let at = list.clone().at(index);
        findings
            .push(Finding::new("duplicate-name", Severity::Error, at).variant("scenario-in-courses").with("name", id));
    }
}

fn place(course: &str) -> Location {
    Location::field("courses").then(course)
}

/// What is wrong in each part, or the one finding that says it all.
fn faults(text: &str, syntax: &Syntax) -> Result<Vec<Finding>, Finding> {
    let written = |item: &Item| text.get(item.value.clone()).unwrap_or_default();
    let Some(top) = syntax.top().filter(|top| top.kind == Kind::Group && !written(top).starts_with("Scenario")) else {
        return Err(Finding::new("syntax", Severity::Error, Location::Bytes(0..0)).variant("no-courses"));
    };
    let format = syntax.child(text, &top, "format").and_then(|item| written(&item).parse().ok());
    if let Some(format) = format.filter(|format| *format > COURSES_FORMAT) {
        return Err(newer_format(format));
    }
    let unknown = syntax.named(&top).filter(|item| !FIELDS.contains(&bare(text, &item.name)));
    let mut findings: Vec<Finding> =
        unknown.map(|item| unknown_field(Location::Bytes(item.name.clone()), bare(text, &item.name), FIELDS)).collect();
    let courses = syntax.child(text, &top, "courses");
    let courses = courses.iter().flat_map(|courses| syntax.named(courses));
    findings.extend(courses.filter_map(|course| read_part::<CourseShape>(text, syntax, &course).err()));
    Ok(findings)
}

fn newer_format(format: u32) -> Finding {
    Finding::new("newer-format", Severity::Error, Location::field("format"))
        .variant("courses")
        .with("format", format)
        .with("newest", COURSES_FORMAT)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;

    const TWO: &str = r#"Courses(
    format: 1,
    courses: {
        "first": (
            title: "First",
            about: "Two people.",
            scenarios: ["anna", "ben"],
        ),
        "then": (title: "Then", scenarios: ["carla"]),
    },
)
"#;

    #[test]
    fn every_field_of_a_file_is_known_here() {
        let fault = ron::from_str::<CoursesShape<'_>>("Courses(nobody: 1)").unwrap_err();
        let ron::Error::NoSuchStructField { expected, .. } = fault.code else { panic!("{fault}") };
        assert_eq!(FIELDS, expected);
    }

    /// What is found in a text: rule, variant, line and column.
    fn found(text: &str) -> Vec<(&'static str, &'static str, usize, usize)> {
        let loaded = load_courses(text.as_bytes());
        let missing = loaded.missing(&BTreeSet::from(["anna", "ben", "carla"]));
        let shown = |finding: &Finding| {
            let shown = loaded.source.show(finding);
            (finding.rule, finding.variant, shown.line, shown.column)
        };
        loaded.findings.iter().chain(&missing).map(shown).collect()
    }

    #[test]
    fn courses_are_read_in_the_order_of_the_file() {
        let loaded = load_courses(TWO.as_bytes());
        assert_eq!(loaded.findings, []);
        let [first, then] = loaded.courses.as_slice() else { panic!("{:?}", loaded.courses) };
        assert_eq!((first.id.as_str(), first.title.as_str()), ("first", "First"));
        assert_eq!((first.about.as_str(), first.scenarios.join(" ")), ("Two people.", "anna ben".to_owned()));
        assert_eq!((then.id.as_str(), then.about.as_str(), then.scenarios.len()), ("then", "", 1));
        assert_eq!(found(TWO), []);
    }

    #[test]
    fn each_fault_is_found_where_it_is_and_what_can_be_read_stays() {
        fn check(edit: (&str, &str), expected: &[(&'static str, &'static str, usize, usize)], courses: usize) {
            assert_eq!(TWO.matches(edit.0).count(), 1, "{}", edit.0);
            let text = TWO.replace(edit.0, edit.1);
            assert_eq!(found(&text), expected, "{edit:?}");
            assert_eq!(load_courses(text.as_bytes()).courses.len(), courses, "{edit:?}");
        }
        let list = r#"["anna", "ben"]"#;
        check((list, r#"["anna", "bend"]"#), &[("missing-scenario", "near", 7, 33)], 2);
        check((list, r#"["anna", "somebody-else"]"#), &[("missing-scenario", "", 7, 33)], 2);
        check((list, r#"["anna", "anna"]"#), &[("duplicate-name", "scenario-in-courses", 7, 33)], 2);
        check((list, r#"["anna", "carla"]"#), &[("duplicate-name", "scenario-in-courses", 9, 45)], 2);
        check(
            (list, r#"["anna", "anna", "bend"]"#),
            &[("duplicate-name", "scenario-in-courses", 7, 33), ("missing-scenario", "near", 7, 41)],
            2,
        );
        check((list, "[]"), &[("empty", "course", 7, 13)], 2);
        check((list, "\"anna\""), &[("wrong-type", "", 7, 24)], 0);
        check(("\"then\": (", "\"first\": ("), &[("duplicate-name", "", 9, 9)], 1);
        check(("format: 1", "format: 2"), &[("newer-format", "courses", 2, 5)], 0);
        check(("format: 1", "format: 0"), &[("out-of-range", "format", 2, 5)], 2);
        check(("format: 1,", ""), &[("missing-field", "here", 1, 1)], 0);
        check(("title: \"First\"", "title: \" \""), &[("empty", "", 5, 13)], 2);
        check(("about", "abuot"), &[("unknown-field", "near", 6, 13)], 0);
        check(("courses: {", "curses: {"), &[("unknown-field", "near", 3, 5)], 0);
        check(("Courses(", "Scenario("), &[("syntax", "no-courses", 1, 1)], 0);
        let long = format!("title: \"{}\"", "a".repeat(41));
        check(("title: \"Then\"", &long), &[("too-long", "course", 9, 18)], 2);
        check(("\"Two people.\"", &format!("\"{}\"", "ä".repeat(200))), &[], 2);
        check(("\"Two people.\"", &format!("\"{}\"", "ä".repeat(201))), &[("too-long", "course", 6, 13)], 2);
    }

    #[test]
    fn a_file_without_courses_says_so() {
        assert_eq!(found("Courses(format: 1, courses: {})"), [("empty", "courses", 1, 20)]);
        assert_eq!(found(""), [("syntax", "no-courses", 1, 1)]);
        assert_eq!(found("[]"), [("syntax", "no-courses", 1, 1)]);
        assert_eq!(load_courses([0xff, 0xfe]).findings[0].rule, "not-utf-8");
    }
}
