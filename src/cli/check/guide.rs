//! What the authors' guide says of each rule. A test holds that the guide has a heading for every one.

const GUIDE: &str = include_str!("../../../scenarios/README.md");

/// Where the guide lies in the project.
pub(super) const GUIDE_FILE: &str = "scenarios/README.md";

/// A rule as the guide tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rule {
    /// Its name, which is its heading.
    pub(super) id: &'static str,
    /// The first sentence below the heading.
    pub(super) short: &'static str,
}

/// All rules, in the order of the guide.
pub(super) fn rules() -> Vec<Rule> {
    let findings = GUIDE.split_once("\n## Findings\n").map_or("", |(_, findings)| findings);
    findings.split("\n### ").skip(1).filter_map(rule).collect()
}

fn rule(section: &'static str) -> Option<Rule> {
    let (id, text) = section.split_once('\n')?;
    let paragraph = text.trim_start().split("\n\n").next()?;
    // How grave it is stands before the sentence: `*Error.*`
    let sentence =
        paragraph.strip_prefix('*').and_then(|rest| rest.split_once('*')).map_or(paragraph, |(_, rest)| rest);
    let end = [". ", ".\n"].iter().filter_map(|end| sentence.find(end)).min().map_or(sentence.len(), |end| end + 1);
    Some(Rule { id: id.trim(), short: sentence.get(..end)?.trim() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_heading_of_a_rule_gives_its_first_sentence() {
        let rules = rules();
        assert!(rules.len() > 15, "{rules:?}");
        for Rule { id, short } in &rules {
            assert!(
                !id.is_empty() && !id.contains(' ') && short.ends_with('.') && !short.contains('*'),
                "{id}: {short}"
            );
        }
        let dead_end = rules.iter().find(|rule| rule.id == "dead-end");
        assert_eq!(dead_end.map(|rule| rule.short), Some("A node has neither a reply nor a silence."));
    }
}
