//! What happens when a scenario is played.
//!
//! A session is a pull machine: `view` says what can be done now, `choose` does it and returns what followed. The
//! window, the terminal and a replayed transcript drive the same machine. A run is a function of scenario, seed and
//! moves, and of nothing else.

mod asides;
mod draws;
mod state;
mod transcript;

use std::sync::Arc;

use smallvec::SmallVec;

pub use asides::Aside;
pub use draws::{GENERATOR, Purpose, draw, order};
pub use state::{Answer, Bounds, Opening, State, Sums, Temperament, answered, answers};
pub use transcript::{By, Entry, OpeningEntry, ReadSums, TRANSCRIPT_FORMAT, Transcript, Typed, seconds_taken};

use crate::scenario::{
    Ending, EndingIndex, FactIndex, Line, Mood, Node, NodeIndex, Points, Reply, ReplyIndex, Scenario, Stage, Target,
};

/// A conversation under way.
#[derive(Debug, Clone)]
pub struct Session {
    scenario: Arc<Scenario>,
    seed: u64,
    temperament: Temperament,
    state: State,
    here: Target,
    turns: Vec<Turn>,
    /// What was done, turns taken back included.
    done: Vec<Done>,
    parent: Option<String>,
    /// How many of the first things done were done in the run it goes on from.
    copied: usize,
    opening: Option<Opening>,
}

/// One thing done, by positions; the transcript gives it in the author's names.
#[derive(Debug, Clone)]
enum Done {
    Answered(NodeIndex, Answer, Option<Arc<Typed>>),
    /// Typed something that fits no reply.
    FittedNothing(Arc<Typed>),
    TookBack,
    ReadWrongly(usize),
}

/// One turn: what was said at a node, what was answered, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The node it happened at.
    pub node: NodeIndex,
    /// What the trainee did.
    pub answer: Answer,
    /// The points it earned.
    pub points: Points,
    /// Which conditional points it rests on, if any.
    pub points_if: Option<usize>,
    /// The least and the most that was offered.
    pub bounds: Bounds,
    /// The mood before it.
    pub before: Mood,
    /// The mood after it.
    pub after: Mood,
    /// The stage before it.
    pub stage_before: Stage,
    /// The stage after it.
    pub stage_after: Stage,
    /// The facts it brought out that were not known before.
    pub learned: Vec<FactIndex>,
    /// Where it led.
    pub reached: Target,
    /// The words, where they were typed rather than chosen.
    pub typed: Option<Arc<Typed>>,
}

impl Turn {
    /// Whether the customer left over it.
    #[must_use]
    pub fn has_left(&self) -> bool {
        self.typed.as_ref().is_some_and(|typed| typed.left)
    }
}

/// What can be seen and done now.
#[derive(Debug, Clone, PartialEq)]
pub enum View<'a> {
    /// The customer has spoken; it is the trainee's turn.
    Moment(Moment<'a>),
    /// The conversation is over.
    Over {
        /// How it closed.
        ending: &'a Ending,
        /// The last line.
        line: Line<'a>,
    },
}

/// A moment at which the trainee can answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment<'a> {
    /// The node.
    pub node: &'a Node,
    /// The line as it was drawn.
    pub line: Line<'a>,
    /// The replies offered, in the order of the cards; the keys 1 to 9.
    pub cards: Vec<&'a Reply>,
    /// The silence, where it is offered; the key 0.
    pub silence: Option<&'a Reply>,
}

/// What followed an answer, in order. Few things follow most answers; those take no memory of their own.
pub type Events = SmallVec<[Event; 6]>;

/// One thing that followed an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The mood changed.
    Mood {
        /// Before the answer.
        before: Mood,
        /// After it.
        after: Mood,
    },
    /// The customer came to another stage.
    Stage(Stage),
    /// Something was learned.
    Learned(FactIndex),
    /// The customer said something back; ask `Session::reaction` for the words.
    Reacted,
    /// The customer goes on at a node.
    Arrived(NodeIndex),
    /// The conversation is over.
    Ended(EndingIndex),
}

/// Why an answer was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such card on the table.
    #[error("there is no such card on the table")]
    NoSuchCard,
    /// Silence is not offered here.
    #[error("silence is not offered here")]
    NoSilence,
    /// The conversation is over.
    #[error("the conversation is over")]
    Over,
    /// There is no turn to take back.
    #[error("there is no turn to take back")]
    NothingToTakeBack,
    /// Nothing was typed at that move.
    #[error("nothing was typed at that move")]
    NothingTyped,
}

/// Why a transcript cannot be played again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReplayFault {
    /// It was written by a newer program.
    #[error("the transcript has format {0}, newer than this program reads")]
    NewerFormat(u32),
    /// It belongs to another scenario.
    #[error("the transcript is of “{0}”")]
    OtherScenario(String),
    /// The scenario has been edited since.
    #[error("the scenario has changed since this run")]
    Changed,
    /// It rests on another generator.
    #[error("the transcript rests on the generator “{0}”")]
    OtherGenerator(String),
    /// A move in it is not possible.
    #[error("move {0} of the transcript is not possible here")]
    Impossible(usize),
}

impl Session {
    /// Begins a run. The same scenario, seed and answers always give the same run.
    #[must_use]
    pub fn start(scenario: Arc<Scenario>, seed: u64) -> Self {
        Self::begin(scenario, seed, None)
    }

    /// Begins a run in the middle, for an author who tries a moment out. Such a run never counts as a first or a best.
    #[must_use]
    pub fn start_at(scenario: Arc<Scenario>, seed: u64, opening: Opening) -> Self {
        Self::begin(scenario, seed, Some(opening))
    }

    fn begin(scenario: Arc<Scenario>, seed: u64, opening: Option<Opening>) -> Self {
        let (state, node) = match &opening {
            Some(opening) => (State::opened(&scenario, opening), opening.node),
            None => (State::start(&scenario), None),
        };
        Self {
            seed,
            temperament: Temperament::drawn(&scenario.persona, seed),
            state,
            here: node.map_or(scenario.start, Target::Node),
            turns: Vec::new(),
            done: Vec::new(),
            parent: None,
            copied: 0,
            opening,
            scenario,
        }
    }

    /// Plays a transcript again: the session stands where the run stood.
    ///
    /// # Errors
    /// Where the transcript does not belong to this scenario as it is now, or holds a move that is not possible.
    pub fn replay(scenario: Arc<Scenario>, transcript: &Transcript) -> Result<Self, ReplayFault> {
        if transcript.format > TRANSCRIPT_FORMAT {
            return Err(ReplayFault::NewerFormat(transcript.format));
        }
        if transcript.scenario != scenario.id {
            return Err(ReplayFault::OtherScenario(transcript.scenario.clone()));
        }
        if transcript.hash != scenario.hash {
            return Err(ReplayFault::Changed);
        }
        if transcript.generator != GENERATOR {
            return Err(ReplayFault::OtherGenerator(transcript.generator.clone()));
        }
        match Self::carried_over(scenario, transcript) {
            (session, None) => Ok(session),
            (_, Some(entry)) => Err(ReplayFault::Impossible(entry)),
        }
    }

    /// Plays a transcript again as far as it fits a scenario that may have been edited since. Where a move no longer
    /// fits, the session stands before it, and the second value is that move's number, from 1; it is 0 where the
    /// place it began at is gone, and the run then begins at the beginning.
    #[must_use]
    pub fn carried_over(scenario: Arc<Scenario>, transcript: &Transcript) -> (Self, Option<usize>) {
        let opening = match &transcript.opening {
            None => None,
            Some(written) => match written.opening(&scenario) {
                Some(opening) => Some(opening),
                None => return (Self::start(scenario, transcript.seed), Some(0)),
            },
        };
        let mut session = Self::begin(scenario, transcript.seed, opening);
        session.parent.clone_from(&transcript.parent);
        session.copied = transcript.copied;
        for (index, entry) in transcript.moves.iter().enumerate() {
            if session.repeat(entry).is_none() {
                return (session, Some(index + 1));
            }
        }
        (session, None)
    }

    /// A new run that goes on from the first `turns` turns of this one; `parent` names this run.
    #[must_use]
    pub fn again_from(&self, turns: usize, parent: Option<String>) -> Self {
        let mut session = Self::begin(Arc::clone(&self.scenario), self.seed, self.opening.clone());
        for turn in self.turns.iter().take(turns) {
            session.take(turn.answer, turn.typed.clone());
        }
        session.copied = if parent.is_some() { session.done.len() } else { 0 };
        session.parent = parent;
        session
    }

    /// Makes a move once more, as a transcript holds it. None where it is not possible here; nothing changes then.
    pub fn repeat(&mut self, entry: &Entry) -> Option<()> {
        match entry {
            Entry::TakeBack => self.take_back().ok(),
            Entry::Wait => self.take(Answer::Silence, None).map(|_| ()),
            Entry::Say(id) => self.take(self.answer_called(id)?, None).map(|_| ()),
            Entry::Typed(typed) => match &typed.reply {
                Some(id) => self.take(self.answer_called(id)?, Some(Arc::new(typed.clone()))).map(|_| ()),
                None => self.fits_nothing(typed.clone()).ok(),
            },
            Entry::ReadWrongly(number) => self.mark_read_wrongly(*number).ok(),
        }
    }

    /// The reply of a name at the node where the conversation stands.
    fn answer_called(&self, id: &str) -> Option<Answer> {
        let Target::Node(node) = self.here else { return None };
        let position = self.scenario.node(node)?.replies.iter().position(|reply| reply.id == id)?;
        Some(Answer::Reply(position.into()))
    }

    /// The scenario that is played.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The run’s seed.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// How the customer is on this day.
    #[must_use]
    pub fn temperament(&self) -> Temperament {
        self.temperament
    }

    /// Where it began, if that was not the beginning.
    #[must_use]
    pub fn opening(&self) -> Option<&Opening> {
        self.opening.as_ref()
    }

    /// What the run knows now.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The turns so far, without those taken back.
    #[must_use]
    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// Whether the conversation is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.here, Target::Ending(_))
    }

    /// Where the conversation stands.
    #[must_use]
    pub fn here(&self) -> Target {
        self.here
    }

    /// The run as it is kept.
    #[must_use]
    pub fn transcript(&self) -> Transcript {
        let scenario = &self.scenario;
        let ending = match self.here {
            Target::Ending(ending) => scenario.ending(ending).map(|ending| ending.id.clone()),
            Target::Node(_) => None,
        };
        let entry = |done: &Done| match done {
            Done::TookBack => Entry::TakeBack,
            Done::ReadWrongly(number) => Entry::ReadWrongly(*number),
            Done::FittedNothing(typed) | Done::Answered(_, _, Some(typed)) => Entry::Typed(Typed::clone(typed)),
            Done::Answered(_, Answer::Silence, None) => Entry::Wait,
            Done::Answered(node, answer, None) => {
                Entry::Say(answered(scenario, *node, *answer).map(|reply| reply.id.clone()).unwrap_or_default())
            }
        };
        Transcript {
            format: TRANSCRIPT_FORMAT,
            scenario: scenario.id.clone(),
            hash: scenario.hash,
            generator: GENERATOR.to_owned(),
            seed: self.seed,
            moves: self.done.iter().map(entry).collect(),
            parent: self.parent.clone(),
            copied: self.copied,
            opening: self.opening.as_ref().map(|opening| OpeningEntry::of(opening, scenario)),
            ending,
        }
    }

    /// What can be seen and done now. None only for a scenario built by hand whose positions lead nowhere.
    #[must_use]
    pub fn view(&self) -> Option<View<'_>> {
        match self.here {
            Target::Node(index) => {
                let node = self.scenario.node(index)?;
                let cards = self.table(index).into_iter().filter_map(|reply| node.reply(reply)).collect();
                let silence = node.silence.as_deref().filter(|silence| self.state.offers(silence));
                Some(View::Moment(Moment { node, line: self.line(self.turns.len())?, cards, silence }))
            }
            Target::Ending(index) => {
                let ending = self.scenario.ending(index)?;
                Some(View::Over { ending, line: self.line(self.turns.len())? })
            }
        }
    }

    /// What the customer said at a turn, from 0; the turn after the last is the line that stands now. Somebody who comes
    /// back to a moment hears the wordings that were not yet used there first.
    #[must_use]
    pub fn line(&self, turn: usize) -> Option<Line<'_>> {
        let at = self.turns.get(turn).map_or(self.here, |turn| Target::Node(turn.node));
        let (id, says) = match at {
            Target::Node(node) => self.scenario.node(node).map(|node| (&node.id, &node.says))?,
            Target::Ending(ending) => self.scenario.ending(ending).map(|ending| (&ending.id, &ending.says))?,
        };
        // With one wording there is nothing to draw, and no need to look back.
        let earlier = || self.turns.iter().take(turn).enumerate().filter(|(_, past)| Target::Node(past.node) == at);
        let (first, visits) = match says.len() {
            0 | 1 => (turn, 0),
            _ => (earlier().next().map_or(turn, |(first, _)| first), earlier().count()),
        };
        let wording = draw(self.seed, Purpose::Wording, first, id, 0, says.len()) + visits;
        says.get(wording.checked_rem(says.len())?).map(|text| self.scenario.spoken(text))
    }

    /// What the customer said back at a turn, from 0, before going on.
    #[must_use]
    pub fn reaction(&self, turn: usize) -> Option<Line<'_>> {
        if self.turns.get(turn)?.has_left() {
            return None;
        }
        let node = self.scenario.node(self.turns.get(turn)?.node)?;
        let said = &self.reply(turn)?.reaction;
        let wording = draw(self.seed, Purpose::Reaction, turn, &node.id, 0, said.len());
        said.get(wording).map(|text| self.scenario.spoken(text))
    }

    /// The reply, or the silence, of a turn, from 0.
    #[must_use]
    pub fn reply(&self, turn: usize) -> Option<&Reply> {
        let turn = self.turns.get(turn)?;
        answered(&self.scenario, turn.node, turn.answer)
    }

    /// The replies offered at a node now, in the order of the cards.
    fn table(&self, index: NodeIndex) -> Vec<ReplyIndex> {
        let Some(node) = self.scenario.node(index) else { return Vec::new() };
        let offered: Vec<ReplyIndex> = node
            .replies
            .iter()
            .enumerate()
            .filter(|(_, reply)| self.state.offers(reply))
            .map(|(position, _)| position.into())
            .collect();
        order(self.seed, self.turns.len(), &node.id, offered.len())
            .into_iter()
            .filter_map(|position| offered.get(position).copied())
            .collect()
    }

    /// Says the reply on a card, counted from 0 in the order of the view.
    ///
    /// # Errors
    /// Where there is no such card, or the conversation is over. Nothing changes then.
    pub fn choose(&mut self, card: usize) -> Result<Events, Refusal> {
        let Target::Node(node) = self.here else { return Err(Refusal::Over) };
        let reply = self.table(node).get(card).copied().ok_or(Refusal::NoSuchCard)?;
        self.take(Answer::Reply(reply), None).ok_or(Refusal::NoSuchCard)
    }

    /// Says nothing, and waits.
    ///
    /// # Errors
    /// Where silence is not offered, or the conversation is over. Nothing changes then.
    pub fn wait(&mut self) -> Result<Events, Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        self.take(Answer::Silence, None).ok_or(Refusal::NoSilence)
    }

    /// Gives an answer by its position in the author's order, whatever the order of the cards.
    ///
    /// # Errors
    /// Where it is not offered, or the conversation is over. Nothing changes then.
    pub fn answer(&mut self, answer: Answer) -> Result<Events, Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        self.take(answer, None).ok_or(match answer {
            Answer::Reply(_) => Refusal::NoSuchCard,
            Answer::Silence => Refusal::NoSilence,
        })
    }

    /// Says a reply in words of one's own: the reply's points count, and the words are kept as they were typed.
    ///
    /// # Errors
    /// Where the reply is not offered, or the conversation is over. Nothing changes then.
    pub fn say_typed(&mut self, reply: ReplyIndex, mut typed: Typed) -> Result<Events, Refusal> {
        let Target::Node(node) = self.here else { return Err(Refusal::Over) };
        let meant = self.scenario.node(node).and_then(|node| node.reply(reply)).ok_or(Refusal::NoSuchCard)?;
        typed.reply = Some(meant.id.clone());
        typed.left = false;
        self.take(Answer::Reply(reply), Some(Arc::new(typed))).ok_or(Refusal::NoSuchCard)
    }

    /// Says words that fit no reply: no turn, and the moment stays. `Session::otherwise` has the customer's answer.
    ///
    /// # Errors
    /// Where the conversation is over. Nothing changes then.
    pub fn fits_nothing(&mut self, mut typed: Typed) -> Result<(), Refusal> {
        if self.is_over() {
            return Err(Refusal::Over);
        }
        typed.reply = None;
        typed.left = false;
        self.done.push(Done::FittedNothing(Arc::new(typed)));
        Ok(())
    }

    /// Says words that abuse the customer, who leaves over them: the run comes to the ending that leaves them worst. It
    /// counts as the reply that gives least of those on offer.
    ///
    /// # Errors
    /// Where the conversation is over. Nothing changes then.
    pub fn leave(&mut self, mut typed: Typed) -> Result<Events, Refusal> {
        let Target::Node(index) = self.here else { return Err(Refusal::Over) };
        let replies = self.scenario.node(index).map(|node| node.replies.as_slice()).unwrap_or_default();
        let offered = replies.iter().enumerate().filter(|(_, reply)| self.state.offers(reply));
        let (position, least) =
            offered.min_by_key(|(_, reply)| self.state.points(reply).0.pooled()).ok_or(Refusal::NoSuchCard)?;
        typed.reply = Some(least.id.clone());
        typed.left = true;
        self.take(Answer::Reply(position.into()), Some(Arc::new(typed))).ok_or(Refusal::NoSuchCard)
    }

    /// Marks the words typed at a move, by its number from 1 in the transcript, as read wrongly; also once the
    /// conversation is over. It is kept for the author, and changes nothing else.
    ///
    /// # Errors
    /// Where nothing was typed at that move. Nothing changes then.
    pub fn mark_read_wrongly(&mut self, number: usize) -> Result<(), Refusal> {
        let named = number.checked_sub(1).and_then(|index| self.done.get(index));
        let Some(Done::FittedNothing(_) | Done::Answered(_, _, Some(_))) = named else {
            return Err(Refusal::NothingTyped);
        };
        let is_marked = |done: &Done| matches!(done, Done::ReadWrongly(marked) if *marked == number);
        if !self.done.iter().any(is_marked) {
            self.done.push(Done::ReadWrongly(number));
        }
        Ok(())
    }

    /// The number, from 1, that the last move has in the transcript; 0 where nothing was done yet.
    #[must_use]
    pub fn moves(&self) -> usize {
        self.done.len()
    }

    /// Takes the last turn back. The transcript keeps it, marked.
    ///
    /// # Errors
    /// Where there is no turn to take back.
    pub fn take_back(&mut self) -> Result<(), Refusal> {
        let kept = self.turns.len().checked_sub(1).ok_or(Refusal::NothingToTakeBack)?;
        // Playing the rest again makes score, mood and facts right by construction.
        let mut again = self.again_from(kept, self.parent.clone());
        again.done = std::mem::take(&mut self.done);
        again.done.push(Done::TookBack);
        again.copied = self.copied;
        *self = again;
        Ok(())
    }

    /// Takes an answer that is offered. None, and nothing changes, where it is not.
    fn take(&mut self, answer: Answer, typed: Option<Arc<Typed>>) -> Option<Events> {
        let Target::Node(node_index) = self.here else { return None };
        let scenario = Arc::clone(&self.scenario);
        let reply = answered(&scenario, node_index, answer).filter(|reply| self.state.offers(reply))?;
        let left = match &typed {
            Some(typed) if typed.left => Some(reply.without_what_follows(Target::Ending(scenario.walks_out()?))),
            _ => None,
        };
        let reply = left.as_ref().unwrap_or(reply);
        let (points, points_if) = self.state.points(reply);
        let bounds = self.state.bounds(&scenario, node_index);
        let (before, stage_before) = (self.state.mood, self.state.stage());
        let learned = reply.learns.iter().copied().filter(|fact| !self.state.knows(*fact)).collect();
        let reached = self.state.follow(self.temperament, node_index, reply, points, bounds);
        let turn = Turn {
            node: node_index,
            answer,
            points,
            points_if,
            bounds,
            before,
            after: self.state.mood,
            stage_before,
            stage_after: self.state.stage(),
            learned,
            reached,
            typed: typed.clone(),
        };
        let events = follow(&turn, !reply.reaction.is_empty());
        self.done.push(Done::Answered(node_index, answer, typed));
        self.here = reached;
        self.turns.push(turn);
        Some(events)
    }
}

/// What followed a turn, in the order in which it shows.
fn follow(turn: &Turn, reacted: bool) -> Events {
    let mut events = Events::new();
    if turn.before != turn.after {
        events.push(Event::Mood { before: turn.before, after: turn.after });
    }
    if turn.stage_before != turn.stage_after {
        events.push(Event::Stage(turn.stage_after));
    }
    events.extend(turn.learned.iter().copied().map(Event::Learned));
    if reacted {
        events.push(Event::Reacted);
    }
    events.push(match turn.reached {
        Target::Node(node) => Event::Arrived(node),
        Target::Ending(ending) => Event::Ended(ending),
    });
    events
}

#[cfg(test)]
pub(crate) mod any_run;
#[cfg(test)]
mod tests;
