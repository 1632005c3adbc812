//! How long somebody waits for an answer.
//!
//! The author may say after how many seconds a silence is taken for one. The clock is ours, and runs only where somebody
//! wants it to.

use super::Talk;
use crate::records::Patience;
use crate::scenario::Target;

/// How somebody waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// There is time.
    Calmly,
    /// Half of it has gone by.
    ForAWhile,
    /// A quarter of it is left.
    NotMuchLonger,
}

impl Talk {
    /// For how many seconds the customer waits here in all; none where nothing hurries.
    fn waits_for(&self, patience: Patience) -> Option<f32> {
        let times = match patience {
            Patience::Off => return None,
            Patience::Normal => 1.0,
            Patience::Double => 2.0,
        };
        let Target::Node(node) = self.session.here() else { return None };
        let seconds = self.session.scenario().node(node)?.patience_secs?;
        // Without a silence to take there is nothing that could follow.
        let can_end = self.is_listening() && self.table.silence;
        #[expect(clippy::cast_precision_loss, reason = "a few minutes")]
        let seconds = seconds as f32 * times;
        can_end.then_some(seconds)
    }

    /// Lets the customer's patience run. True when it has come to its end, and the silence is to be taken for one.
    pub fn keep_waiting(&mut self, seconds: f32, patience: Patience) -> bool {
        let Some(all) = self.waits_for(patience) else { return false };
        self.kept_waiting += seconds;
        self.kept_waiting >= all
    }

    /// How the customer waits; none where nothing hurries.
    #[must_use]
    pub fn waiting(&self, patience: Patience) -> Option<Waiting> {
        let share = self.kept_waiting / self.waits_for(patience)?.max(0.001);
        Some(match share {
            share if share < 0.5 => Waiting::Calmly,
            share if share < 0.75 => Waiting::ForAWhile,
            _ => Waiting::NotMuchLonger,
        })
    }

    /// In how many seconds that changes, or the patience ends.
    #[must_use]
    pub fn waiting_due(&self, patience: Patience) -> Option<f32> {
        let all = self.waits_for(patience)?;
        let next = [0.5, 0.75, 1.0].into_iter().map(|share| share * all).find(|at| *at > self.kept_waiting);
        Some((next.unwrap_or(all) - self.kept_waiting).max(0.01))
    }
}
