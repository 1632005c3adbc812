//! A conversation as it is watched: what has been said so far, at what pace, and when it is the trainee's turn.
//!
//! The session knows no time. This is the part that does: the customer's words appear at reading pace, a reaction
//! stands a moment before the line that follows it, and the cards come when he has finished. It knows no screen.

mod edited;
mod own_words;
mod patience;
mod writing;

use std::cell::OnceCell;
use std::collections::VecDeque;
use std::sync::Arc;

use crate::reading::Listener;
use crate::records::{Pace, RunUnderWay};
use crate::scenario::{FactIndex, Line, Mood, Move, Scenario, Target};
use crate::session::{Event, Events, Opening, Refusal, Session, View};

pub use self::own_words::{CameTo, OwnWords};
pub use self::patience::Waiting;
pub use self::writing::{Message, Writer};

/// Seconds from one letter to the next at the calm pace.
const LETTER: f32 = 0.028;

/// How long the chosen card stands before he answers, in seconds.
const CHOSEN: f32 = 0.45;

/// How long a reaction stands before the next line: a beat, and reading time for each letter.
const REACTION_BEAT: f32 = 0.7;
const REACTION_LETTER: f32 = 0.03;

/// How long a new fact is pointed out, in seconds.
const NEW_FACT: f32 = 2.0;

/// A conversation under way.
#[derive(Debug)]
pub struct Talk {
    session: Session,
    /// The run it is kept as.
    run: RunUnderWay,
    /// Whether the run is kept.
    kept: bool,
    /// What is still to be said.
    coming: VecDeque<Utterance>,
    /// What stands in the bubble.
    bubble: Bubble,
    /// Whether that is a reaction, which the line is to follow.
    reacted: bool,
    phase: Phase,
    /// What the trainee said last; none for silence.
    said: Option<String>,
    /// The card chosen last; the silence's is the number of cards.
    chosen: Option<usize>,
    /// The cards as they stood when one was chosen.
    table: Table,
    /// What he thought after the last reply.
    thought: Option<String>,
    /// The facts learned last, and for how long they are still pointed out.
    new_facts: Vec<FactIndex>,
    pointed_out: f32,
    /// For how many seconds he has been kept waiting.
    kept_waiting: f32,
    /// What reads typed words; made when the first are typed.
    listener: OnceCell<Listener>,
    /// The words typed last, until the next answer.
    own: Option<OwnWords>,
}

/// The cards on the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The replies, in the order of the cards.
    pub cards: Vec<String>,
    /// Whether silence is offered.
    pub silence: bool,
}

/// What stands in the customer's bubble.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bubble {
    /// Who speaks, where it is not the customer.
    pub speaker: Option<String>,
    /// What was said just before, as a reaction.
    pub earlier: Option<String>,
    /// The words.
    pub words: String,
    /// How many letters of them show.
    pub shown: usize,
}

#[derive(Debug, Clone, PartialEq)]
struct Utterance {
    speaker: Option<String>,
    words: String,
    is_reaction: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    /// The chosen card stands for this much longer.
    Chosen(f32),
    /// He types, so long already and for this much longer.
    Typing { since: f32, left: f32 },
    /// He speaks; so long already.
    Speaking(f32),
    /// A reaction stands for this much longer.
    Holding(f32),
    /// He has finished; it is the trainee's turn, so long already.
    Listening(f32),
}

/// When the next picture is due.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Due {
    /// Something moves.
    Now,
    /// Nothing changes for so many seconds.
    After(f32),
    /// Nothing changes until the trainee does something.
    Never,
}

impl Talk {
    /// Begins a conversation.
    #[must_use]
    pub fn start(scenario: Arc<Scenario>, seed: u64) -> Self {
        Self::of(Session::start(scenario, seed), RunUnderWay::begin())
    }

    /// Begins a conversation elsewhere than at the beginning: a try, which is not kept.
    #[must_use]
    pub fn start_at(scenario: Arc<Scenario>, seed: u64, opening: Opening) -> Self {
        Self::of(Session::start_at(scenario, seed, opening), RunUnderWay::begin())
    }

    /// Goes on with a session that stands somewhere, as the run it is kept as.
    #[must_use]
    pub fn go_on(session: Session, run: RunUnderWay) -> Self {
        Self { kept: true, ..Self::of(session, run) }
    }

    /// A new run that goes on from the first `turns` turns of a finished one.
    #[must_use]
    pub fn again_from(finished: &Session, parent: &str, turns: usize) -> Self {
        Self::of(finished.again_from(turns, Some(parent.to_owned())), RunUnderWay::begin())
    }

    fn of(session: Session, run: RunUnderWay) -> Self {
        let mut talk = Self {
            kept: session.opening().is_none(),
            session,
            run,
            coming: VecDeque::new(),
            bubble: Bubble::default(),
            reacted: false,
            phase: Phase::Speaking(0.0),
            said: None,
            chosen: None,
            table: Table::default(),
            thought: None,
            new_facts: Vec::new(),
            pointed_out: 0.0,
            kept_waiting: 0.0,
            listener: OnceCell::new(),
            own: None,
        };
        talk.say_line();
        talk.next_utterance();
        talk
    }

    /// The session behind it.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The run it is kept as.
    #[must_use]
    pub fn run(&self) -> &RunUnderWay {
        &self.run
    }

    /// The session, and the run it is kept as, to write it down.
    pub fn session_and_run(&mut self) -> (&Session, &mut RunUnderWay) {
        (&self.session, &mut self.run)
    }

    /// Whether its run is kept: not a try, and not one that was carried over to an edited text.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// What stands in the bubble.
    #[must_use]
    pub fn bubble(&self) -> &Bubble {
        &self.bubble
    }

    /// The cards: those on the table now, or those that stood when one was chosen.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// The card chosen, while it still stands; the silence's is the number of cards.
    #[must_use]
    pub fn chosen(&self) -> Option<usize> {
        self.chosen.filter(|_| matches!(self.phase, Phase::Chosen(_)))
    }

    /// What the trainee said last, shown while he answers; none for silence or before the first turn.
    #[must_use]
    pub fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    /// What can be seen now, once he has finished.
    #[must_use]
    pub fn cue(&self) -> Option<&str> {
        match self.session.here() {
            Target::Node(node)
                if !matches!(self.phase, Phase::Chosen(_) | Phase::Typing { .. }) && self.coming.is_empty() =>
            {
                self.session.scenario().node(node)?.cue.as_deref()
            }
            _ => None,
        }
    }

    /// What he thought after the last reply, once the reply has been answered.
    #[must_use]
    pub fn thought(&self) -> Option<&str> {
        self.thought.as_deref().filter(|_| self.is_listening())
    }

    /// The mood that the face shows: the old one while the chosen card still stands.
    #[must_use]
    pub fn mood(&self) -> Mood {
        match (self.phase, self.session.turns().last()) {
            (Phase::Chosen(_), Some(turn)) => turn.before,
            _ => self.session.state().mood,
        }
    }

    /// After how many turns the words in the bubble were said: while the chosen card still stands, before the last.
    #[must_use]
    pub fn said_after(&self) -> usize {
        let turns = self.session.turns().len();
        if matches!(self.phase, Phase::Chosen(_)) { turns.saturating_sub(1) } else { turns }
    }

    /// Whether the last reply took a guess for a fact: he glances away.
    #[must_use]
    pub fn guessed(&self) -> bool {
        let last = self.session.turns().len().checked_sub(1);
        last.and_then(|last| self.session.reply(last)).is_some_and(|reply| reply.moves.contains(&Move::Assumption))
    }

    /// Whether he is speaking now, and his mouth moves.
    #[must_use]
    pub fn is_speaking(&self) -> bool {
        matches!(self.phase, Phase::Speaking(_)) && self.bubble.speaker.is_none()
    }

    /// Whether it is the trainee's turn.
    #[must_use]
    pub fn is_listening(&self) -> bool {
        matches!(self.phase, Phase::Listening(_))
    }

    /// For how many seconds it has been the trainee's turn.
    #[must_use]
    pub fn listening_for(&self) -> f32 {
        match self.phase {
            Phase::Listening(since) => since,
            _ => 0.0,
        }
    }

    /// Whether the conversation is over and the last line has been said.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.session.is_over() && self.is_listening()
    }

    /// The facts learned last, and whether they are still pointed out.
    #[must_use]
    pub fn new_facts(&self) -> (&[FactIndex], bool) {
        (&self.new_facts, self.pointed_out > 0.0)
    }

    /// How much is known of the customer: the share of the facts, 0 to 1.
    #[must_use]
    pub fn known_share(&self) -> f32 {
        let all = self.session.scenario().persona.facts.len();
        let known = (0..all).filter(|fact| self.session.state().knows((*fact).into())).count();
        #[expect(clippy::cast_precision_loss, reason = "a count of facts")]
        let share = known as f32 / all.max(1) as f32;
        share
    }

    /// Says the reply on a card, from 0.
    ///
    /// # Errors
    /// Where it is not the trainee's turn or there is no such card.
    pub fn choose(&mut self, card: usize) -> Result<Events, Refusal> {
        if !self.is_listening() {
            return Err(Refusal::NoSuchCard);
        }
        let events = self.session.choose(card)?;
        self.said = self.table.cards.get(card).cloned();
        self.answered(Some(card), &events);
        Ok(events)
    }

    /// Says nothing, and waits.
    ///
    /// # Errors
    /// Where it is not the trainee's turn or silence is not offered.
    pub fn wait(&mut self) -> Result<Events, Refusal> {
        if !self.is_listening() {
            return Err(Refusal::NoSilence);
        }
        let events = self.session.wait()?;
        self.said = None;
        self.answered(Some(self.table.cards.len()), &events);
        Ok(events)
    }

    fn answered(&mut self, card: Option<usize>, events: &[Event]) {
        self.own = None;
        self.chosen = card;
        self.phase = Phase::Chosen(CHOSEN);
        self.new_facts = events
            .iter()
            .filter_map(|event| match event {
                Event::Learned(fact) => Some(*fact),
                _ => None,
            })
            .collect();
        if let Some(line) = self.session.reaction(self.session.turns().len().saturating_sub(1)) {
            let reaction = Utterance { is_reaction: true, ..self.utterance(line) };
            self.coming.push_back(reaction);
        }
        self.say_line();
        self.thought = self.thinks();
    }

    /// What he thinks where the session stands.
    fn thinks(&self) -> Option<String> {
        match self.session.here() {
            Target::Node(node) => self.session.scenario().node(node)?.thinks.clone(),
            Target::Ending(_) => None,
        }
    }

    /// Takes the last turn back.
    ///
    /// # Errors
    /// Where there is none.
    pub fn take_back(&mut self) -> Result<(), Refusal> {
        self.session.take_back()?;
        self.stand_here();
        Ok(())
    }

    /// Takes turns back until `turns` are left.
    ///
    /// # Errors
    /// Where there are not so many.
    pub fn take_back_to(&mut self, turns: usize) -> Result<(), Refusal> {
        while self.session.turns().len() > turns {
            self.session.take_back()?;
        }
        self.stand_here();
        Ok(())
    }

    /// Shows the moment the session stands at, all said already.
    fn stand_here(&mut self) {
        self.coming.clear();
        self.said = None;
        self.thought = None;
        self.chosen = None;
        self.new_facts.clear();
        self.own = None;
        self.bubble = Bubble::default();
        self.reacted = false;
        self.say_line();
        self.next_utterance();
        self.show_all();
    }

    /// Shows all that is to be said: the whole line at once, reactions included.
    pub fn show_all(&mut self) {
        while !self.is_listening() {
            self.bubble.shown = self.bubble.words.chars().count();
            if self.coming.is_empty() {
                self.listen();
            } else {
                self.next_utterance();
            }
        }
    }

    /// Lets time go by.
    pub fn advance(&mut self, seconds: f32, pace: Pace) {
        self.pointed_out = (self.pointed_out - seconds).max(0.0);
        match self.phase {
            Phase::Chosen(left) if left > seconds => self.phase = Phase::Chosen(left - seconds),
            Phase::Chosen(_) => self.next_utterance(),
            Phase::Typing { since, left } => self.go_on_typing((since, left), seconds, pace),
            Phase::Speaking(since) => self.speak(since + seconds, pace),
            Phase::Holding(left) if left > seconds => self.phase = Phase::Holding(left - seconds),
            Phase::Holding(_) => self.next_utterance(),
            Phase::Listening(since) => self.phase = Phase::Listening(since + seconds),
        }
    }

    /// When the next picture is due, apart from the face.
    #[must_use]
    pub fn due(&self) -> Due {
        match self.phase {
            Phase::Chosen(left) | Phase::Holding(left) => Due::After(left),
            Phase::Typing { since, left } => Self::typing_due((since, left)),
            Phase::Speaking(_) => Due::Now,
            Phase::Listening(_) if self.pointed_out > 0.0 => Due::After(self.pointed_out),
            Phase::Listening(_) => Due::Never,
        }
    }

    fn speak(&mut self, since: f32, pace: Pace) {
        let all = self.bubble.words.chars().count();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of letters")]
        let shown = match pace {
            Pace::AllAtOnce => all,
            Pace::Calm => (since / LETTER) as usize,
            Pace::Quick => (since * 2.0 / LETTER) as usize,
        };
        self.bubble.shown = shown.min(all);
        self.phase = Phase::Speaking(since);
        if self.bubble.shown < all {
            return;
        }
        if self.coming.is_empty() {
            self.listen();
        } else {
            #[expect(clippy::cast_precision_loss, reason = "a count of letters")]
            let reading = if pace == Pace::AllAtOnce { all as f32 * REACTION_LETTER } else { 0.0 };
            self.phase = Phase::Holding(REACTION_BEAT + reading);
        }
    }

    fn listen(&mut self) {
        self.phase = Phase::Listening(0.0);
        self.kept_waiting = 0.0;
        self.table = match self.session.view() {
            Some(View::Moment(moment)) => Table {
                cards: moment.cards.iter().map(|card| card.says.clone()).collect(),
                silence: moment.silence.is_some(),
            },
            Some(View::Over { .. }) | None => Table::default(),
        };
        self.pointed_out = if self.new_facts.is_empty() { 0.0 } else { NEW_FACT };
    }

    /// Puts the line of the moment behind what is to be said.
    fn say_line(&mut self) {
        if let Some(line) = self.session.line(self.session.turns().len()) {
            let utterance = self.utterance(line);
            self.coming.push_back(utterance);
        }
    }

    fn utterance(&self, line: Line<'_>) -> Utterance {
        let speaker = (line.speaker != self.session.scenario().persona.name).then(|| line.speaker.to_owned());
        Utterance { speaker, words: line.words.to_owned(), is_reaction: false }
    }

    fn next_utterance(&mut self) {
        let Some(Utterance { speaker, words, is_reaction }) = self.coming.pop_front() else {
            self.listen();
            return;
        };
        // A reaction stays above the line that follows it, so that nobody has to be quick.
        let before = std::mem::take(&mut self.bubble);
        let earlier = (self.reacted && !is_reaction).then_some(before.words);
        self.reacted = is_reaction;
        self.bubble = Bubble { speaker, earlier, words, shown: 0 };
        if self.is_written() {
            self.type_it();
        } else {
            self.phase = Phase::Speaking(0.0);
        }
    }
}

#[cfg(test)]
mod tests;
