//! What a group did at one node.

use super::discrimination::{Discrimination, Pairs};
use super::is_enough;
use super::walk::Step;
use crate::scenario::{Axis, Node};
use crate::scoring::space::Share;
use crate::session::Answer;

/// What a group did at one node. Only turns that stand, and that were not copied from another run, are in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeFigures {
    /// How many runs came here.
    pub runs: u64,
    /// How many turns were taken here: more than runs where one comes here again.
    pub turns: u64,
    /// The replies, in the author’s order.
    pub replies: Vec<ReplyFigures>,
    /// The silence, if the node has one.
    pub silence: Option<ReplyFigures>,
    /// What was earned here of what could be, all axes and turns together.
    pub earned: Share,
    /// The points that were left on the table here, by axis: the most on offer less what was earned, summed.
    pub left: [u64; 3],
    /// How many runs left something.
    pub left_by: u64,
    pairs: Pairs,
}

/// How a reply, or a silence, fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReplyFigures {
    /// How often it was chosen.
    pub chosen: u64,
    /// How often it was chosen and then taken back; not among those chosen.
    pub taken_back: u64,
    /// The points that were left on the table with it, all axes together.
    pub left: u64,
}

/// How hard a group found a node, by what it earned of what could be earned there: the steps that are usual for test
/// items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difficulty {
    /// More than 80 of 100.
    Easy,
    /// 30 to 80 of 100.
    Middling,
    /// Less than 30 of 100.
    Hard,
}

impl Difficulty {
    /// Its word in the language files and in exports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Middling => "middling",
            Self::Hard => "hard",
        }
    }
}

impl NodeFigures {
    pub(super) fn new(node: &Node) -> Self {
        Self {
            runs: 0,
            turns: 0,
            replies: vec![ReplyFigures::default(); node.replies.len()],
            silence: node.silence.as_ref().map(|_| ReplyFigures::default()),
            earned: Share::default(),
            left: [0; 3],
            left_by: 0,
            pairs: Pairs::default(),
        }
    }

    /// How a reply, or the silence, fared.
    #[must_use]
    pub fn reply(&self, answer: Answer) -> Option<&ReplyFigures> {
        match answer {
            Answer::Reply(reply) => self.replies.get(reply.get()),
            Answer::Silence => self.silence.as_ref(),
        }
    }

    /// All that can be answered here: the replies in the author’s order, then the silence.
    pub fn answers(&self) -> impl Iterator<Item = (Answer, &ReplyFigures)> {
        let replies = self.replies.iter().enumerate().map(|(index, figures)| (Answer::Reply(index.into()), figures));
        replies.chain(self.silence.iter().map(|figures| (Answer::Silence, figures)))
    }

    /// What was earned of what could be, 0 to 100; none where nothing was at stake, or too few came here.
    #[must_use]
    pub fn earned_of_100(&self) -> Option<u8> {
        self.earned.score().filter(|_| is_enough(self.runs))
    }

    /// How hard the group found it; none where [`NodeFigures::earned_of_100`] is none.
    #[must_use]
    pub fn difficulty(&self) -> Option<Difficulty> {
        self.earned_of_100()?;
        let Share { earned, range } = self.earned;
        Some(match 100 * earned {
            more if more > 80 * range => Difficulty::Easy,
            less if less < 30 * range => Difficulty::Hard,
            _ => Difficulty::Middling,
        })
    }

    /// Whether what was earned here goes together with what was earned elsewhere.
    #[must_use]
    pub fn discrimination(&self) -> Discrimination {
        self.pairs.discrimination()
    }

    /// The points left on the table, all axes together.
    #[must_use]
    pub fn left_in_all(&self) -> u64 {
        self.left.iter().sum()
    }

    /// The points left on the table by a turn, in tenths, halves up; none where no turn was taken.
    #[must_use]
    pub fn left_by_turn(&self) -> Option<u64> {
        (20 * self.left_in_all() + self.turns).checked_div(2 * self.turns)
    }

    /// The axis on which most was left; none where nothing was.
    #[must_use]
    pub fn weakest(&self) -> Option<Axis> {
        let most = self.left.iter().max().copied().filter(|most| *most > 0)?;
        Axis::ALL.into_iter().zip(self.left).find(|(_, left)| *left == most).map(|(axis, _)| axis)
    }

    /// The answer with which most was left; none where nothing was.
    #[must_use]
    pub fn costliest(&self) -> Option<Answer> {
        let most = self.answers().map(|(_, figures)| figures.left).max().filter(|most| *most > 0)?;
        self.answers().find(|(_, figures)| figures.left == most).map(|(answer, _)| answer)
    }

    fn reply_mut(&mut self, answer: Answer) -> Option<&mut ReplyFigures> {
        match answer {
            Answer::Reply(reply) => self.replies.get_mut(reply.get()),
            Answer::Silence => self.silence.as_mut(),
        }
    }

    /// Counts one turn of a run.
    pub(super) fn count(&mut self, step: &Step) {
        if step.copied {
            return;
        }
        if step.taken_back {
            if let Some(reply) = self.reply_mut(step.answer) {
                reply.taken_back += 1;
            }
            return;
        }
        self.turns += 1;
        self.earned = self.earned.and(step.share());
        let left = Axis::ALL.map(|axis| u64::from(step.bounds.best.on(axis).abs_diff(step.points.on(axis))));
        for (sum, left) in self.left.iter_mut().zip(left) {
            *sum += left;
        }
        if let Some(reply) = self.reply_mut(step.answer) {
            reply.chosen += 1;
            reply.left += left.iter().sum::<u64>();
        }
    }

    /// Counts a run that came here: what it earned here, and what everywhere else.
    pub(super) fn count_run(&mut self, here: Share, rest: Share) {
        self.runs += 1;
        self.left_by += u64::from(here.earned < here.range);
        if here.range > 0 && rest.range > 0 {
            self.pairs.add((here.earned, here.range), (rest.earned, rest.range));
        }
    }
}

impl Step {
    /// What the turn earned of what it could.
    pub(super) fn share(&self) -> Share {
        Axis::ALL.into_iter().fold(Share::default(), |share, axis| {
            let worst = self.bounds.worst.on(axis);
            share.and(Share {
                earned: i64::from(self.points.on(axis) - worst),
                range: i64::from(self.bounds.best.on(axis) - worst),
            })
        })
    }
}
