//! A finished or broken-off run, looked back on: everything a debrief shows, as data.

use super::card::Card;
use super::ratios::Ratios;
use super::wellbeing::is_hard;
use crate::scenario::{Axis, FactIndex, LearningPoint, Line, MapPart, Mood, Move, Points, Reply, Stage, Target, Tone};
use crate::session::{Answer, Bounds, By, Session, State, Sums, Typed};

/// A run, looked back on.
#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    /// How it closed; none for a run broken off.
    pub ending: Option<EndingResult>,
    /// The three axes, in their order.
    pub axes: Vec<AxisResult>,
    /// The mood at the start and after each turn: one more than there are turns.
    pub moods: Vec<Mood>,
    /// The turns, in order.
    pub turns: Vec<TurnResult>,
    /// All facts of the persona, in the author's order.
    pub facts: Vec<FactResult>,
    /// The rules to try, and how far they were followed.
    pub learning_points: Vec<LearningResult>,
    /// How the trainee talked: questions and reflections.
    pub ratios: Ratios,
    /// What the customer says of it.
    pub card: Card,
    /// Whether the scene was hard, so that a minute’s breathing is offered.
    pub hard: bool,
    /// Whether it counts as a first or a best run: nothing taken back, begun at the beginning.
    pub clean: bool,
}

/// Words and who says them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The speaker's name.
    pub speaker: String,
    /// What was said.
    pub words: String,
}

impl From<Line<'_>> for Spoken {
    fn from(line: Line<'_>) -> Self {
        Self { speaker: line.speaker.to_owned(), words: line.words.to_owned() }
    }
}

/// How a run closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingResult {
    /// Its name in the file.
    pub id: String,
    /// Its place among the scenario's endings, from 1.
    pub number: usize,
    /// How many endings the scenario has.
    pub of: usize,
    /// Its title.
    pub title: String,
    /// How it leaves the customer.
    pub tone: Tone,
    /// The last line.
    pub line: Spoken,
    /// What the customer does next.
    pub then: String,
    /// The sentence on the customer's card.
    pub card: String,
}

/// One axis of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AxisResult {
    /// Which axis.
    pub axis: Axis,
    /// What was earned and offered.
    pub sums: Sums,
    /// 0 to 100; none where the axis was never in play.
    pub score: Option<u8>,
    /// The turns, from 1, at which the most that was offered was earned, and it was above zero.
    pub earned: Vec<usize>,
    /// The turns, from 1, at which points below zero were taken.
    pub lost: Vec<usize>,
    /// The turns, from 1, at which more was offered than was earned, leaving out those in `lost`.
    pub missed: Vec<usize>,
}

/// One turn of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnResult {
    /// From 1.
    pub number: usize,
    /// What the customer had said.
    pub line: Spoken,
    /// What the trainee did.
    pub answer: Answer,
    /// What the trainee said, chosen or typed; none for silence.
    pub said: Option<String>,
    /// The written reply that typed words were taken for.
    pub written: Option<String>,
    /// Whether the words abused the customer, who left over them.
    pub left: bool,
    /// What it did, in the field’s words.
    pub moves: Vec<Move>,
    /// The points it earned.
    pub points: Points,
    /// The least and the most that was offered.
    pub bounds: Bounds,
    /// What the customer said back, if anything.
    pub reaction: Option<Spoken>,
    /// What the customer thought at the node that was reached.
    pub thought: Option<String>,
    /// What the words did.
    pub coach: String,
    /// The mood before.
    pub before: Mood,
    /// The mood after.
    pub after: Mood,
    /// The stage before.
    pub stage_before: Stage,
    /// The stage after.
    pub stage_after: Stage,
    /// The facts learned.
    pub learned: Vec<FactIndex>,
}

/// A fact, and when it was learned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactResult {
    /// Where it stands on the empathy map.
    pub part: MapPart,
    /// The fact as a sentence.
    pub text: String,
    /// The turn, from 1, at which it was learned; 0 where the run began with it, none if it never was.
    pub turn: Option<usize>,
}

/// How far a rule was followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Followed.
    Done,
    /// Followed in part.
    Partly,
    /// Not this time.
    NotThisTime,
}

/// A rule to try, and how far it was followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearningResult {
    /// The rule.
    pub rule: String,
    /// The axis it belongs to.
    pub axis: Axis,
    /// How far it was followed.
    pub outcome: Outcome,
}

/// Looks back on a run, ended or broken off.
#[must_use]
pub fn debrief(session: &Session) -> Debrief {
    let scenario = session.scenario();
    let turns: Vec<TurnResult> = (0..session.turns().len()).filter_map(|index| turn_result(session, index)).collect();
    let opening = session.opening();
    let start = opening.and_then(|opening| opening.mood).unwrap_or(scenario.persona.mood);
    let learned_at = |fact: FactIndex| match opening {
        Some(opening) if opening.facts.contains(&fact) => Some(0),
        _ => turns.iter().find(|turn| turn.learned.contains(&fact)).map(|turn| turn.number),
    };
    let ending = ending_result(session);
    let moods: Vec<Mood> = std::iter::once(start).chain(turns.iter().map(|turn| turn.after)).collect();
    let state = session.state();
    Debrief {
        axes: Axis::ALL.into_iter().map(|axis| axis_result(axis, state.sums(axis), &turns)).collect(),
        facts: scenario
            .persona
            .facts
            .iter()
            .enumerate()
            .map(|(index, fact)| FactResult {
                part: fact.part,
                text: fact.text.clone(),
                turn: learned_at(index.into()),
            })
            .collect(),
        learning_points: scenario
            .learning_points
            .iter()
            .map(|point| LearningResult { rule: point.rule.clone(), axis: point.axis, outcome: outcome(point, state) })
            .collect(),
        ratios: Ratios::of(&turns),
        card: Card::of(&turns, ending.as_ref(), state.mood, state.stage()),
        hard: is_hard(ending.as_ref().map(|ending| ending.tone), &moods),
        clean: session.transcript().is_clean(),
        ending,
        moods,
        turns,
    }
}

pub(super) fn ending_result(session: &Session) -> Option<EndingResult> {
    let Target::Ending(index) = session.here() else { return None };
    let scenario = session.scenario();
    let ending = scenario.ending(index)?;
    Some(EndingResult {
        id: ending.id.clone(),
        number: index.get() + 1,
        of: scenario.endings.len(),
        title: ending.title.clone(),
        tone: ending.tone,
        line: session.line(session.turns().len())?.into(),
        then: ending.then.clone(),
        card: ending.card.clone(),
    })
}

pub(super) fn turn_result(session: &Session, index: usize) -> Option<TurnResult> {
    let scenario = session.scenario();
    let turn = session.turns().get(index)?;
    let reply = session.reply(index)?;
    let thought = match turn.reached {
        Target::Node(node) => scenario.node(node).and_then(|node| node.thinks.clone()),
        Target::Ending(_) => None,
    };
    let conditional =
        turn.points_if.and_then(|index| reply.points_if.get(index)).and_then(|points| points.coach.clone());
    Some(TurnResult {
        number: index + 1,
        line: session.line(index)?.into(),
        answer: turn.answer,
        said: matches!(turn.answer, Answer::Reply(_))
            .then(|| turn.typed.as_ref().map_or_else(|| reply.says.clone(), |typed| typed.text.clone())),
        written: turn.typed.as_ref().filter(|typed| is_taken_for(typed, reply)).map(|_| reply.says.clone()),
        left: turn.has_left(),
        moves: if turn.has_left() { Vec::new() } else { reply.moves.iter().copied().collect() },
        points: turn.points,
        bounds: turn.bounds,
        reaction: session.reaction(index).map(Spoken::from),
        thought,
        // What the author says of the reply that gives least was not said of these words.
        coach: if turn.has_left() { String::new() } else { conditional.unwrap_or_else(|| reply.coach.clone()) },
        before: turn.before,
        after: turn.after,
        stage_before: turn.stage_before,
        stage_after: turn.stage_after,
        learned: turn.learned.clone(),
    })
}

/// Whether there is something to say of which reply typed words were taken for: not of what was found just as it is
/// written, and not of words that somebody left over.
fn is_taken_for(typed: &Typed, reply: &Reply) -> bool {
    !typed.left && (typed.by == By::OwnWords || typed.text != reply.says)
}

fn axis_result(axis: Axis, sums: Sums, turns: &[TurnResult]) -> AxisResult {
    let numbers = |chosen: &dyn Fn(i8, i8) -> bool| -> Vec<usize> {
        turns
            .iter()
            .filter(|turn| chosen(turn.points.on(axis), turn.bounds.best.on(axis)))
            .map(|turn| turn.number)
            .collect()
    };
    AxisResult {
        axis,
        sums,
        score: sums.score(),
        earned: numbers(&|points, best| points > 0 && points == best),
        lost: numbers(&|points, _| points < 0),
        missed: numbers(&|points, best| points >= 0 && points < best),
    }
}

fn outcome(point: &LearningPoint, state: &State) -> Outcome {
    if state.holds(&point.done) {
        Outcome::Done
    } else if point.partly.as_ref().is_some_and(|partly| state.holds(partly)) {
        Outcome::Partly
    } else {
        Outcome::NotThisTime
    }
}
