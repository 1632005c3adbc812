//! The keys: what each does, and another key for it by pressing that key.

use bevy_egui::egui::{
    Align, Event, EventFilter, Id, Key as Pressed, Layout as Flow, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType,
    vec2,
};

use super::rows::rule;
use crate::app::keys::{Chord, Keys, Refusal, Shortcut, Where};
use crate::app::theme::parts::{Button, Key};
use crate::app::theme::{Icon, Look, TextStyle, text_ui};
use crate::records::Settings;

/// What is being chosen, from one frame to the next.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Choosing {
    /// For what the next key that is pressed is to be.
    waiting: Option<Shortcut>,
    /// What was asked for last and could not be had.
    refused: Option<(Shortcut, Chord, Refusal)>,
}

impl Choosing {
    /// Whether the next key that is pressed will be chosen.
    pub(super) fn is_choosing(&self) -> bool {
        self.waiting.is_some()
    }

    /// Hears the key that is pressed, before anybody else does. Every key ends the waiting, so that nobody is held.
    pub(super) fn hear(&mut self, ui: &Ui, keys: &mut Keys) {
        let Some(shortcut) = self.waiting else { return };
        let pressed = ui.input_mut(|input| {
            let pressed = input.events.iter().find_map(Chord::pressed);
            input.events.retain(|event| !matches!(event, Event::Key { .. } | Event::Text(_)));
            pressed
        });
        let Some(chord) = pressed else { return };
        self.waiting = None;
        if chord != Chord::alone(Pressed::Escape)
            && let Err(refusal) = keys.choose(shortcut, chord)
        {
            self.refused = Some((shortcut, chord, refusal));
        }
    }
}

/// Shows the rows under the title of the part, and changes the settings.
pub(super) fn keys_ui(ui: &mut Ui, look: &Look, settings: &mut Settings, choosing: &mut Choosing) {
    text_ui(ui, look, &look.text("settings-keys-about"), TextStyle::Body, look.theme.ink_soft);
    ui.add_space(12.0);
    let words = look.text("settings-keys-usual");
    if !settings.keys.is_empty() && Button::outlined(&words).before(Icon::Back).small().ui(ui, look).clicked() {
        settings.keys.clear();
        *choosing = Choosing::default();
    }
    ui.add_space(8.0);
    for place in Where::ALL {
        ui.add_space(16.0);
        text_ui(ui, look, &look.text(place.words()), TextStyle::Strong, look.theme.ink);
        ui.add_space(8.0);
        for shortcut in Shortcut::all().filter(|shortcut| shortcut.place() == place) {
            row_ui(ui, look, shortcut, choosing);
        }
    }
}

/// What a key does, the key as a button, and why another one could not be had.
fn row_ui(ui: &mut Ui, look: &Look, shortcut: Shortcut, choosing: &mut Choosing) {
    const BUTTON: f32 = 176.0;
    let theme = &look.theme;
    rule(ui, look);
    let (width, start) = (ui.available_width(), ui.cursor().min);
    let words = look.text(shortcut.words());
    let is_waiting = choosing.waiting == Some(shortcut);
    let room = width - BUTTON - 16.0;
    let text = look.galley(ui.painter(), &words, TextStyle::Body, theme.ink, room).rect.height();
    let height = (text + 16.0).max(60.0);
    let rect = Rect::from_min_size(start, vec2(width, height));
    let middle = Rect::from_min_size(start + vec2(0.0, (height - text) / 2.0), vec2(room, text));
    text_ui(&mut ui.new_child(UiBuilder::new().max_rect(middle)), look, &words, TextStyle::Body, theme.ink);
    let flow = Flow::right_to_left(Align::Center);
    let mut right = ui.new_child(UiBuilder::new().id_salt(shortcut.name()).max_rect(rect).layout(flow));
    let cap = if is_waiting { look.text("settings-keys-press") } else { look.cap(shortcut).name(look) };
    let response = Button::outlined(&cap).small().width(BUTTON).ui(&mut right, look);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), format!("{words}: {cap}")));
    if response.clicked() {
        *choosing = Choosing { waiting: (!is_waiting).then_some(shortcut), refused: None };
        response.request_focus();
    } else if is_waiting && (response.clicked_elsewhere() || !response.has_focus()) {
        choosing.waiting = None;
    } else if is_waiting {
        // The key that is pressed is the answer, and leads nowhere.
        let all = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, all));
    }
    ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let told = match choosing.refused {
        _ if is_waiting => Some(look.text("settings-keys-press-about")),
        Some((refused, chord, refusal)) if refused == shortcut => Some(in_words(look, chord, refusal)),
        _ => None,
    };
    if let Some(told) = told {
        let style = if is_waiting { TextStyle::Body } else { TextStyle::Strong };
        let said = text_ui(ui, look, &told, style, theme.ink);
        live(ui, said.id);
        ui.add_space(12.0);
    }
}

/// Lets a screen reader say what has just come to stand there.
fn live(ui: &Ui, id: Id) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(bevy_egui::egui::accesskit::Live::Polite));
}

/// Why a key cannot be had, in a sentence.
fn in_words(look: &Look, chord: Chord, refusal: Refusal) -> String {
    let name = if chord.is_free() { Key::from(chord).name(look) } else { chord.key.name().to_owned() };
    let key = ("key", name.into());
    match refusal {
        Refusal::Fixed => look.words.with("settings-keys-fixed", &[key]),
        Refusal::Writes => look.words.with("settings-keys-writes", &[key]),
        Refusal::Taken(by) => look.words.with("settings-keys-taken", &[key, ("does", look.text(by.words()).into())]),
    }
}
