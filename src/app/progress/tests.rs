#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use crate::records::{Face, RunKey};

#[test]
fn what_was_said_after_a_run_stands_with_what_was_said_before_it() {
    let words = Words::english();
    let check = |said: &[(Option<&str>, CheckInMoment, u8)], expected: &[(Option<u8>, Option<u8>)]| {
        let check_ins: Vec<CheckIn> = said
            .iter()
            .map(|(run, moment, face)| {
                let (run, face) = (run.map(RunKey::from), Face::new(*face).unwrap());
                CheckIn { run, at: 0, moment: *moment, face }
            })
            .collect();
        let pairs = pairs(&check_ins, &words, 0);
        let told: Vec<_> =
            pairs.iter().map(|pair| (pair.before.map(Face::number), pair.after.map(Face::number))).collect();
        assert_eq!(told, expected, "{said:?}");
    };
    use CheckInMoment::{After, Before};
    check(&[], &[]);
    check(&[(Some("a"), Before, 2), (Some("a"), After, 4)], &[(Some(2), Some(4))]);
    // Before a run there is no run yet.
    check(&[(None, Before, 2), (Some("a"), After, 4)], &[(Some(2), Some(4))]);
    check(&[(Some("a"), Before, 2), (Some("b"), After, 4)], &[(Some(2), None), (None, Some(4))]);
    check(
        &[(None, After, 1), (None, Before, 3), (None, Before, 5)],
        &[(None, Some(1)), (Some(3), None), (Some(5), None)],
    );
    check(&[(None, Before, 3), (None, After, 4), (None, After, 5)], &[(Some(3), Some(4)), (None, Some(5))]);
}
