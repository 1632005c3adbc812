//! What the eye gets from the picture, in words: how somebody looks, what the face does, what was just learned.

use bevy_egui::egui::Ui;

use super::{say, say_with};
use crate::app::access::news_ui;
use crate::app::screens::person_words;
use crate::app::stage::{Beat, MoodChange};
use crate::app::talk::Talk;
use crate::app::theme::Look;
use crate::scenario::Channel;

/// Says what the picture of the talk shows.
pub(super) fn picture_words(look: &Look, talk: &Talk) -> String {
    person_words(&look.words, talk.session().scenario(), talk.mood())
}

/// Says what the last reply did to the face or the voice, and what was learned by it. Only what can be noticed on the
/// channel is said.
pub(super) fn news_of_turn_ui(ui: &Ui, look: &Look, talk: &Talk) {
    let Some(last) = talk.session().turns().last().filter(|_| talk.chosen().is_none()) else { return };
    let turns = talk.session().turns().len();
    let now = talk.mood();
    let change = MoodChange {
        tension_before: last.before.tension.into(),
        tension: now.tension.into(),
        trust_before: last.before.trust.into(),
        trust: now.trust.into(),
        guess_hurt: talk.guessed(),
    };
    let key = match talk.session().scenario().channel {
        Channel::InPerson | Channel::Video => Beat::after(&change).and_then(face_key),
        Channel::Phone => voice_key(&change),
        Channel::Chat => None,
    };
    let news = key.map(|key| say(look, talk, key)).unwrap_or_default();
    news_ui(ui, ui.id().with(("face", turns)), &news);
    let (new, _) = talk.new_facts();
    let facts = &talk.session().scenario().persona.facts;
    let new: Vec<&str> = facts
        .iter()
        .enumerate()
        .filter(|(index, _)| new.contains(&(*index).into()))
        .map(|(_, fact)| fact.text.as_str())
        .collect();
    if !new.is_empty() {
        let learned = say_with(look, talk, "learned", &[("facts", new.join(" ").into())]);
        news_ui(ui, ui.id().with(("learned", turns)), &learned);
    }
}

fn face_key(beat: Beat) -> Option<&'static str> {
    match beat {
        Beat::Hurt => Some("face-hurt"),
        Beat::Angry => Some("face-angry"),
        Beat::Surprised => Some("face-surprised"),
        Beat::Relieved => Some("face-relieved"),
        Beat::Amused => Some("face-amused"),
        Beat::AtEase => Some("face-at-ease"),
    }
}

/// A voice tells of tension alone.
fn voice_key(change: &MoodChange) -> Option<&'static str> {
    match change.tension - change.tension_before {
        10.0.. => Some("voice-tense"),
        ..=-8.0 => Some("voice-calm"),
        _ => None,
    }
}
