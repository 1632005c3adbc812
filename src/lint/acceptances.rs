//! `unused-acceptance`: an author accepts a finding that is not there.

use crate::scenario::{Finding, Location, Scenario, Severity};

/// Takes out what the author accepts with a reason. Where `all` rules were asked, adds a finding for each acceptance
/// that matches nothing.
///
/// Errors cannot be accepted: they keep the scenario from being played to its end.
pub(super) fn apply(scenario: &Scenario, found: Vec<Finding>, all: bool) -> Vec<Finding> {
    let mut used = vec![false; scenario.accepted.len()];
    let mut kept: Vec<Finding> = found
        .into_iter()
        .filter(|finding| {
            let place = finding.location.written();
            let matching = scenario.accepted.iter().zip(&mut used).find(|(acceptance, _)| {
                finding.severity != Severity::Error && acceptance.rule == finding.rule && acceptance.place == place
            });
            match matching {
                Some((_, used)) => {
                    *used = true;
                    false
                }
                None => true,
            }
        })
        .collect();
    for (index, (acceptance, used)) in scenario.accepted.iter().zip(&used).enumerate() {
        let at = Location::field("accepted").at(index);
        if !used && !all {
            continue;
        }
        if !used {
            kept.push(
                Finding::new("unused-acceptance", Severity::Warning, at)
                    .with("place", &acceptance.place)
                    .with("rule", &acceptance.rule),
            );
        } else if acceptance.reason.trim().is_empty() {
            kept.push(Finding::new("unused-acceptance", Severity::Warning, at).variant("no-reason"));
        }
    }
    kept
}
