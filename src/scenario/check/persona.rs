//! The customer: mood, temperament, and what can be learned of them.

use super::Checker;
use crate::scenario::finding::{Finding, Severity};
use crate::scenario::model::{Fact, Mood, Persona};
use crate::scenario::shape::PersonaShape;
use crate::scenario::way::Way;

impl Checker<'_> {
    pub(super) fn persona(&mut self, persona: PersonaShape<'_>) -> Persona {
        let at = Way::field("persona");
        self.text(&at.then("name"), &persona.name);
        let mood_at = at.then("mood");
        let mood = Mood {
            tension: self.within(persona.mood.tension, 0, 100, &mood_at.then("tension"), "tension"),
            trust: self.within(persona.mood.trust, 0, 100, &mood_at.then("trust"), "trust"),
        };
        let temperament = at.then("temperament");
        let patience = self.drawn(persona.temperament.patience, &temperament.then("patience"), "patience");
        let openness = self.drawn(persona.temperament.openness, &temperament.then("openness"), "openness");
        self.length(&at.then("about"), &persona.about);
        self.texts(&at.then("record"), &persona.record);
        let facts = persona
            .facts
            .0
            .into_iter()
            .map(|(id, (part, text))| {
                self.text(&at.then("facts").then(&id), &text);
                Fact { id: id.into(), part, text }
            })
            .collect();
        Persona {
            name: persona.name,
            pronoun: persona.pronoun,
            portrait: persona.portrait,
            about: persona.about,
            mood,
            patience,
            openness,
            record: persona.record,
            facts,
            others: persona.others,
        }
    }

    /// A lowest and highest value of temperament.
    fn drawn(&mut self, (low, high): (i32, i32), at: &Way<'_>, what: &'static str) -> (u8, u8) {
        let bounds = (self.within(low, 0, 10, at, what), self.within(high, 0, 10, at, what));
        if low > high {
            self.find(
                Finding::new("out-of-range", Severity::Error, at.location())
                    .variant("drawn")
                    .with("what", what)
                    .with("low", low)
                    .with("high", high),
            );
        }
        bounds
    }
}
