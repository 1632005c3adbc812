//! `play`: the same session in plain text, for a terminal and for a screen reader in one.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::sync::Arc;

use super::typing::{Asked, Heard, Typing, how_it_was_read};
use crate::records::{Answers, Database, ProfileId, RunUnderWay, Thoughts, stop_on_purpose};
use crate::scenario::{Axis, MapPart, Scenario};
use crate::scoring::{self, AxisResult, Debrief, Outcome};
use crate::session::{Moment, Session, View};
use crate::words::{Value, Words, axis_key, map_key, pronoun_word};

/// Plays a session to its end, or until the input ends. With `records`, every turn is kept before what follows it is
/// shown; where that fails, the conversation says so and goes on. A run with an opening of its own is a try, and never
/// kept. `answers` says how the trainee answers, and
/// `thoughts` when it is shown how their own words were read. Returns the session as it stands at the end.
///
/// # Errors
/// Where nothing can be read or printed.
pub fn play(
    mut session: Session,
    (answers, thoughts): (Answers, Thoughts),
    records: Option<&mut Database>,
    words: &Words,
    input: &mut impl BufRead,
    out: &mut impl Write,
) -> anyhow::Result<Session> {
    let scenario = Arc::clone(session.scenario());
    let is_try = session.opening().is_some();
    let mut keeping = Keeping::begin(records.filter(|_| !is_try), words);
    // Where the author prepared nothing for it, nobody can be understood in words of their own.
    let answers_here = if scenario.typing { answers } else { Answers::Choose };
    if answers_here != answers {
        let told = scenario.told.as_ref().is_some_and(|told| told.only_chosen);
        let key = if told { "briefing-only-chosen" } else { "terminal-no-typing" };
        writeln!(out, "{}\n", words.text(key))?;
    }
    if let Some(told) = scenario.told.as_ref().filter(|told| told.untranslated > 0) {
        writeln!(out, "{}\n", words.with("briefing-lines-not-told", &[("count", told.untranslated.into())]))?;
    }
    let answers = answers_here;
    let mut typing = Typing::of(&scenario, answers, thoughts);
    let mut terminal = Terminal { words, scenario, answers, out };
    terminal.briefing()?;
    terminal.moment(&session)?;
    let mut typed = Vec::new();
    while !session.is_over() {
        write!(terminal.out, "> ")?;
        terminal.out.flush()?;
        typed.clear();
        if input.read_until(b'\n', &mut typed)? == 0 {
            writeln!(terminal.out)?;
            break;
        }
        // A terminal need not write UTF-8; what is no text is no card either.
        match typing.asked(&String::from_utf8_lossy(&typed)) {
            Asked::Nothing => {}
            Asked::Leave => break,
            Asked::Keys => terminal.say(terminal.keys())?,
            Asked::Notebook => terminal.notebook(&session)?,
            Asked::History => terminal.history(&session)?,
            Asked::TakeBack => match session.take_back() {
                Ok(()) => {
                    keeping.keep(&session, terminal.out)?;
                    terminal.say("terminal-taken-back")?;
                    terminal.moment(&session)?;
                }
                Err(_) => terminal.say("terminal-nothing-to-take-back")?,
            },
            Asked::ReadWrongly => match typing.read_wrongly(&mut session) {
                true => {
                    keeping.keep(&session, terminal.out)?;
                    terminal.say("terminal-read-wrongly")?;
                }
                false => terminal.say("terminal-nothing-typed")?,
            },
            answer => match typing.answered(answer, &mut session, words) {
                Heard::Turn(said) => {
                    write!(terminal.out, "{said}")?;
                    keeping.keep(&session, terminal.out)?;
                    stop_on_purpose("answer");
                    terminal.follow(&session)?;
                }
                Heard::Otherwise(said) => {
                    write!(terminal.out, "{said}")?;
                    keeping.keep(&session, terminal.out)?;
                    terminal.otherwise(&session)?;
                }
                Heard::Asks(said) => write!(terminal.out, "{said}")?,
                Heard::Nothing => terminal.say("terminal-not-understood")?,
            },
        }
    }
    if !session.turns().is_empty() {
        terminal.debrief(&scoring::debrief(&session), &how_it_was_read(&session, words))?;
    }
    keeping.end(&session, terminal.out)?;
    if is_try {
        terminal.say("terminal-try")?;
    }
    Ok(session)
}

/// How a run is kept while it is played.
struct Keeping<'a> {
    records: Option<&'a mut Database>,
    words: &'a Words,
    run: RunUnderWay,
    profile: Option<ProfileId>,
    /// What the last write failed of: it is said once.
    fault: Option<String>,
}

impl<'a> Keeping<'a> {
    fn begin(records: Option<&'a mut Database>, words: &'a Words) -> Self {
        Self { records, words, run: RunUnderWay::begin(), profile: None, fault: None }
    }

    /// Writes the run as it stands, and says what there is to say about that.
    fn keep(&mut self, session: &Session, out: &mut impl Write) -> std::io::Result<()> {
        let Some(records) = &mut self.records else { return Ok(()) };
        let profile = *self.profile.get_or_insert_with(|| records.first_profile().unwrap_or(ProfileId::FIRST));
        let fault = records.write(profile, &mut self.run, session).err();
        for news in records.news() {
            let (key, values) = news.line();
            writeln!(out, "\n{}", self.words.detailed(key, &values))?;
        }
        let fault = fault.map(|fault| {
            let (key, values) = fault.line();
            self.words.detailed(key, &values)
        });
        if let Some(fault) = fault.as_ref().filter(|fault| self.fault.as_ref() != Some(*fault)) {
            writeln!(out, "\n{fault}")?;
        }
        self.fault = fault;
        Ok(())
    }

    /// Says where the run is kept, if it is.
    fn end(&self, session: &Session, out: &mut impl Write) -> std::io::Result<()> {
        let Some(records) = &self.records else { return Ok(()) };
        if session.transcript().moves.is_empty() {
            return Ok(());
        }
        let line = match &self.fault {
            None => self.words.with("terminal-kept", &[("file", records.file().display().to_string().into())]),
            Some(_) => self.words.text("terminal-not-kept"),
        };
        writeln!(out, "{line}")
    }
}

struct Terminal<'a, W> {
    words: &'a Words,
    scenario: Arc<Scenario>,
    answers: Answers,
    out: &'a mut W,
}

impl<W: Write> Terminal<'_, W> {
    fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let persona = &self.scenario.persona;
        let mut all: Vec<(&str, Value<'_>)> =
            vec![("name", persona.name.as_str().into()), ("pronoun", pronoun_word(persona.pronoun).into())];
        all.push(("channel", self.scenario.channel.word().into()));
        all.extend(values.iter().cloned());
        self.words.with(key, &all)
    }

    fn say(&mut self, key: &str) -> std::io::Result<()> {
        let text = self.with(key, &[]);
        writeln!(self.out, "{text}")
    }

    fn briefing(&mut self) -> std::io::Result<()> {
        let scenario = Arc::clone(&self.scenario);
        let you_are = self.with("terminal-you-are", &[("you_are", scenario.you_are.as_str().into())]);
        writeln!(self.out, "{}\n\n{you_are}\n{}\n", scenario.title, scenario.briefing)?;
        if !scenario.persona.record.is_empty() {
            self.say("terminal-record")?;
            for line in &scenario.persona.record {
                writeln!(self.out, "  {line}")?;
            }
            writeln!(self.out)?;
        }
        self.say("terminal-try-this")?;
        for point in &scenario.learning_points {
            writeln!(self.out, "  {}", point.rule)?;
        }
        writeln!(self.out)?;
        self.say(self.keys())
    }

    /// The sentence that says what can be typed.
    fn keys(&self) -> &'static str {
        match self.answers {
            Answers::Choose => "terminal-keys",
            Answers::Find => "terminal-keys-find",
            Answers::Say => "terminal-keys-say",
        }
    }

    /// What the customer answers to words that fit nothing.
    fn otherwise(&mut self, session: &Session) -> std::io::Result<()> {
        match session.otherwise() {
            Some(line) => writeln!(self.out, "\n{}: {}", line.speaker, line.words),
            None => self.say("terminal-otherwise"),
        }
    }

    fn moment(&mut self, session: &Session) -> std::io::Result<()> {
        match session.view() {
            Some(View::Moment(Moment { node, line, cards, silence })) => {
                writeln!(self.out)?;
                writeln!(self.out, "{}: {}", line.speaker, line.words)?;
                if let Some(cue) = &node.cue {
                    writeln!(self.out, "[{cue}]")?;
                }
                if self.answers != Answers::Choose {
                    return Ok(());
                }
                writeln!(self.out)?;
                for (number, card) in cards.iter().enumerate() {
                    writeln!(self.out, "  {}  {}", number + 1, card.says)?;
                }
                if silence.is_some() {
                    let wait = self.with("terminal-say-nothing", &[]);
                    writeln!(self.out, "  0  {wait}")?;
                }
                Ok(())
            }
            Some(View::Over { ending, line }) => {
                writeln!(self.out, "\n{}: {}\n\n{}", line.speaker, line.words, ending.then)
            }
            None => Ok(()),
        }
    }

    /// What the customer says back to the turn just taken, what was learned, and the moment that follows.
    fn follow(&mut self, session: &Session) -> std::io::Result<()> {
        let last = session.turns().len().saturating_sub(1);
        if session.turns().last().is_some_and(crate::session::Turn::has_left) {
            self.say("answers-abuse-left")?;
        }
        if let Some(line) = session.reaction(last) {
            writeln!(self.out, "\n{}: {}", line.speaker, line.words)?;
        }
        for fact in session.turns().last().map(|turn| turn.learned.clone()).unwrap_or_default() {
            if let Some(fact) = session.scenario().fact(fact) {
                let learned = self.with("terminal-learned", &[("fact", fact.text.as_str().into())]);
                writeln!(self.out, "{learned}")?;
            }
        }
        self.moment(session)
    }

    fn notebook(&mut self, session: &Session) -> std::io::Result<()> {
        let scenario = Arc::clone(&self.scenario);
        let facts = &scenario.persona.facts;
        let known = |index: usize| session.state().knows(index.into());
        let count = (0..facts.len()).filter(|index| known(*index)).count();
        let head = self.with("terminal-notebook", &[("known", count.into()), ("all", facts.len().into())]);
        writeln!(self.out, "{head}")?;
        for part in MapPart::ALL {
            let shown = self.with(map_key(part), &[]);
            let learned: Vec<&str> = facts
                .iter()
                .enumerate()
                .filter(|(index, fact)| fact.part == part && known(*index))
                .map(|(_, fact)| fact.text.as_str())
                .collect();
            let nothing = self.with("terminal-nothing-yet", &[]);
            writeln!(self.out, "  {shown}: {}", if learned.is_empty() { nothing } else { learned.join(" ") })?;
        }
        Ok(())
    }

    fn history(&mut self, session: &Session) -> std::io::Result<()> {
        for turn in scoring::debrief(session).turns {
            writeln!(self.out, "{}. {}: {}", turn.number, turn.line.speaker, turn.line.words)?;
            let said = turn.said.unwrap_or_else(|| self.with("terminal-you-waited", &[]));
            let you = self.with("terminal-you", &[]);
            writeln!(self.out, "   {you}: {said}")?;
            if let Some(reaction) = turn.reaction {
                writeln!(self.out, "   {}: {}", reaction.speaker, reaction.words)?;
            }
        }
        Ok(())
    }

    /// The whole debrief; `read` has how own words were read, by the numbers of their turns.
    fn debrief(&mut self, debrief: &Debrief, read: &BTreeMap<usize, String>) -> std::io::Result<()> {
        writeln!(self.out)?;
        if let Some(ending) = &debrief.ending {
            let number = [("number", ending.number.into()), ("of", ending.of.into())];
            let title = self.with("terminal-ending", &number);
            writeln!(self.out, "{title} {}", ending.title)?;
            let card = self.with("terminal-card", &[]);
            writeln!(self.out, "{card} {}\n", self.words.quoted(&ending.card))?;
        }
        for axis in &debrief.axes {
            self.axis(axis)?;
        }
        writeln!(self.out)?;
        for turn in &debrief.turns {
            let said = turn.said.clone().unwrap_or_else(|| self.with("terminal-you-waited", &[]));
            writeln!(self.out, "{}. {said}", turn.number)?;
            if let Some(written) = turn.written.as_ref().filter(|written| turn.said.as_ref() != Some(*written)) {
                let taken = self.with("reading-taken", &[("reply", written.as_str().into())]);
                writeln!(self.out, "   {taken}")?;
            }
            if let Some(read) = read.get(&turn.number) {
                write!(self.out, "{read}")?;
            }
            if turn.left {
                let left = self.with("answers-abuse-left", &[]);
                writeln!(self.out, "   {left}")?;
            }
            let points: Vec<String> = Axis::ALL
                .into_iter()
                .map(|axis| format!("{} {:+}", self.with(axis_key(axis), &[]), turn.points.on(axis)))
                .collect();
            let mood =
                [("tension", i64::from(turn.after.tension).into()), ("trust", i64::from(turn.after.trust).into())];
            let mood = self.with("terminal-mood", &mood);
            writeln!(self.out, "   {} · {mood}", points.join(" · "))?;
            if let Some(thought) = &turn.thought {
                let thought = self.with("terminal-thought", &[("thought", thought.as_str().into())]);
                writeln!(self.out, "   {thought}")?;
            }
            if !turn.coach.is_empty() {
                writeln!(self.out, "   {}", turn.coach)?;
            }
        }
        writeln!(self.out)?;
        self.say("terminal-tried")?;
        for point in &debrief.learning_points {
            let outcome = self.with(outcome_key(point.outcome), &[]);
            writeln!(self.out, "  {outcome}: {}", point.rule)?;
        }
        let never: Vec<&str> =
            debrief.facts.iter().filter(|fact| fact.turn.is_none()).map(|fact| fact.text.as_str()).collect();
        if !never.is_empty() {
            writeln!(self.out)?;
            let count = self.with("terminal-never-learned", &[("count", never.len().into())]);
            writeln!(self.out, "{count}")?;
        }
        writeln!(self.out)
    }

    fn axis(&mut self, result: &AxisResult) -> std::io::Result<()> {
        let axis = self.with(axis_key(result.axis), &[]);
        let score = match result.score {
            Some(score) => self.with("terminal-score", &[("score", usize::from(score).into())]),
            None => self.with("terminal-not-in-play", &[]),
        };
        let mut sentences = vec![score];
        for (key, turns) in
            [("terminal-earned", &result.earned), ("terminal-lost", &result.lost), ("terminal-missed", &result.missed)]
        {
            if !turns.is_empty() {
                let listed = turns.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
                sentences.push(self.with(key, &[("turns", listed.into()), ("count", turns.len().into())]));
            }
        }
        writeln!(self.out, "{axis}: {}", sentences.join(" "))
    }
}

fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "terminal-done",
        Outcome::Partly => "terminal-partly",
        Outcome::NotThisTime => "terminal-not-this-time",
    }
}
