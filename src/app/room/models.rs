//! From a room at work to what its screens show.

use super::{Room, Said, hands_of};
use crate::app::screens::leader::{LeaderModel, ReplyModel, StepModel};
use crate::app::screens::room::{LookBack, RoomModel, StripModel, look_back_pages};
use crate::scenario::{Stage, Target};
use crate::words::{Words, pronoun_word};
use crate::workshop::{Ahead, RoomView, Round, Step, Voting, Workshop, letter};

impl Room {
    /// What the room's screen shows.
    pub(in crate::app) fn room_model(&self) -> RoomModel {
        let scenario = self.scenario();
        RoomModel {
            view: self.look(Workshop::view),
            title: scenario.title.clone(),
            you_are: scenario.you_are.clone(),
            name: scenario.persona.name.clone(),
            pronoun: pronoun_word(scenario.persona.pronoun),
            voting: self.setup.options.voting,
            phones: self.phones(),
            counting: self.counting,
            blank: self.blank,
            rehearsal: self.is_rehearsal(),
            look_back: self.look_back_model(),
        }
    }

    pub(super) fn look_back_model(&self) -> Option<LookBack> {
        let (debrief, known) = self.looked_back.as_ref()?;
        Some(look_back_pages(debrief, !known && self.coming.is_some(), self.page))
    }

    /// What the strip at the foot of the room's screen shows; none where the leader hides it.
    pub(in crate::app) fn strip_model(&self, words: &Words) -> Option<StripModel> {
        if !self.strip || self.own_window {
            return None;
        }
        let view = self.look(Workshop::view);
        let votes = view.round.map(|_| words.with("room-votes", &[("count", i64::from(view.votes).into())]));
        let counting = self.counting.map(|reply| {
            let hands = self.look(|workshop| hands_of(workshop, reply));
            let values = [("letter", letter(reply).to_string().into()), ("count", i64::from(hands).into())];
            words.with("leader-counting", &values)
        });
        Some(StripModel {
            step: words.text(step_key(view.step, view.ended)),
            votes: counting.or(votes),
            clock: self.clock(words),
            next: self.next(words, &view, self.look(Workshop::chosen)).filter(|(_, can)| *can).map(|(next, _)| next),
        })
    }

    /// What the leader's view shows.
    pub(in crate::app) fn leader_model(&self, words: &Words) -> LeaderModel {
        self.look(|workshop| self.leader_model_of(words, workshop))
    }

    fn leader_model_of(&self, words: &Words, workshop: &Workshop) -> LeaderModel {
        let scenario = self.scenario();
        let view = workshop.view();
        let place = match view.step {
            Step::Gathering => words.with("leader-heading-before", &[("name", scenario.persona.name.as_str().into())]),
            _ => words
                .with("leader-heading", &[("name", scenario.persona.name.as_str().into()), ("turn", view.turn.into())]),
        };
        let node = match workshop.session().here() {
            Target::Node(node) => scenario.node(node),
            Target::Ending(_) => None,
        };
        let begun = view.step != Step::Gathering;
        let (steps, now) = steps(words, &view, self.setup.options.voting);
        let chosen = workshop.chosen();
        let rooms = workshop.round().and_then(|round| round.tally().single_most());
        LeaderModel {
            heading: place,
            pronoun: pronoun_word(scenario.persona.pronoun),
            steps,
            now,
            step: view.step,
            voting: self.setup.options.voting,
            clock: (self.clock(words), self.setup.options.minutes),
            late: self.setup.options.minutes.is_some_and(|minutes| self.seconds > f64::from(minutes * 60) as f32),
            for_leader: node.and_then(|node| node.for_leader.clone()).filter(|_| begun && !view.ended),
            notes: workshop.notes().to_vec(),
            line: view.line.as_ref().map(|line| line.words.clone()),
            round: workshop.round().map(Round::number),
            replies: if begun { self.replies(words, workshop) } else { Vec::new() },
            counting: self.counting,
            phones: (self.phones_model(), self.phone_help),
            shown: workshop.shown(),
            chosen: chosen.map(|choice| (choice, rooms != Some(choice))).filter(|_| begun),
            said: self.said.as_ref().map(|said| told(words, said)),
            other: workshop.other_to_play().filter(|_| begun),
            detour: view.detour,
            next: self.next(words, &view, workshop.chosen()),
            can_choose: workshop.can_choose(),
            can_vote_again: workshop.can_vote_again(),
            can_play_other: workshop.can_play_other(),
            ended: view.ended,
            is_kept: self.is_kept,
            own_window: self.own_window,
            blank: self.blank,
            rehearsal: self.is_rehearsal(),
        }
    }

    fn replies(&self, words: &Words, workshop: &Workshop) -> Vec<ReplyModel> {
        let round = workshop.round();
        let tally = round.map(Round::tally);
        self.ahead
            .iter()
            .map(|ahead| ReplyModel {
                letter: letter(ahead.choice),
                words: ahead.words.clone().unwrap_or_else(|| words.text("phone-silence")),
                points: ahead.points,
                after: after(words, ahead),
                votes: tally.as_ref().map(|tally| (tally.count(ahead.choice), tally.percent(ahead.choice))),
                hands: round.and_then(|round| round.hands().get(ahead.choice).copied()).unwrap_or_default(),
            })
            .collect()
    }

    /// What the next step does, and whether it can be done now.
    fn next(&self, words: &Words, view: &RoomView, chosen: Option<usize>) -> Option<(String, bool)> {
        if view.ended {
            let look_back = self.look_back_model()?;
            return Some((words.text("leader-next-page"), look_back.page + 1 < look_back.pages()));
        }
        let votes = self.setup.options.voting != Voting::None;
        let key = match view.step {
            Step::Gathering => "leader-begin",
            Step::Line if votes => "leader-open-vote",
            Step::Line | Step::Revealed => "leader-talk",
            Step::Voting => "leader-close-vote",
            Step::Closed => "leader-reveal",
            Step::Talking => {
                return Some(match chosen {
                    Some(choice) => (words.with("leader-take", &[("letter", letter(choice).to_string().into())]), true),
                    None => (words.text("leader-choose-first"), false),
                });
            }
            Step::Taken => "leader-go-on",
            Step::Over if view.detour => "leader-return",
            Step::Over => "leader-look-back",
        };
        Some((words.text(key), true))
    }

    /// Minutes and seconds.
    fn clock(&self, words: &Words) -> String {
        #[expect(clippy::cast_possible_truncation, reason = "seconds of a day or two")]
        let seconds = self.seconds.max(0.0) as i64;
        let padded = format!("{:02}", seconds % 60);
        words.with("leader-clock", &[("minutes", (seconds / 60).into()), ("seconds", padded.into())])
    }
}

/// What words that somebody said were taken for.
fn told(words: &Words, said: &Said) -> String {
    match said {
        Said::Reply(choice) => words.with("leader-said-reply", &[("letter", letter(*choice).to_string().into())]),
        Said::Which(choices) => {
            let letters: Vec<String> = choices.iter().map(|choice| letter(*choice).to_string()).collect();
            words.with("leader-said-which", &[("letters", letters.join(", ").into())])
        }
        Said::Nothing => words.text("leader-said-nothing"),
    }
}

/// What comes after a reply, in a line: how the customer is then, and what is said.
fn after(words: &Words, ahead: &Ahead) -> String {
    if let Some(ending) = &ahead.ending {
        return words.with("leader-it-ends", &[("ending", ending.title.as_str().into())]);
    }
    let stage = words.text(match ahead.stage {
        Stage::Calm => "leader-calm",
        Stage::Anxious => "leader-anxious",
        Stage::Defensive => "leader-defensive",
        Stage::Recovering => "leader-recovering",
    });
    let said = ahead.reaction.as_ref().or(ahead.next.as_ref());
    match said {
        Some(said) => words.with("leader-after", &[("stage", stage.into()), ("words", said.words.as_str().into())]),
        None => stage,
    }
}

/// The steps of a moment, and which of them it is.
fn steps(words: &Words, view: &RoomView, voting: Voting) -> (Vec<StepModel>, Option<usize>) {
    if view.ended || matches!(view.step, Step::Over | Step::Gathering) {
        return (Vec::new(), None);
    }
    let all: &[Step] = match voting {
        Voting::None => &[Step::Line, Step::Talking, Step::Taken],
        Voting::Phones | Voting::Hands => {
            &[Step::Line, Step::Voting, Step::Closed, Step::Revealed, Step::Talking, Step::Taken]
        }
    };
    let now = all.iter().position(|step| *step == view.step);
    let step = |(index, step): (usize, &Step)| StepModel {
        words: words.text(step_key(*step, false)),
        done: now.is_some_and(|now| index < now),
    };
    (all.iter().enumerate().map(step).collect(), now)
}

/// The key of a step's word.
fn step_key(step: Step, ended: bool) -> &'static str {
    match step {
        _ if ended => "step-ended",
        Step::Gathering => "step-gathering",
        Step::Line => "step-line",
        Step::Voting => "step-vote",
        Step::Closed => "step-close",
        Step::Revealed => "step-reveal",
        Step::Talking => "step-talk",
        Step::Taken => "step-taken",
        Step::Over => "step-over",
    }
}
