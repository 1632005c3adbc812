//! Settings: make it fit you, and see the effect at once.

mod data;
mod keys;
mod letters;
mod rooms;
pub(in crate::app::screens) mod rows;
mod text_size;

use bevy_egui::egui::{
    Id, Key as Pressed, Margin, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType,
    pos2, vec2,
};

use self::data::data_ui;
pub use self::data::{DataAction, DataModel};
use self::keys::{Choosing, keys_ui};
pub use self::letters::LettersModel;
use self::letters::letters_ui;
pub use self::rooms::RoomRow;
use self::rows::{choice_row_ui, switch_row_ui, words_row_ui};
use self::text_size::text_size_ui;
use super::briefing::THOUGHTS;
use super::places::{Around, Place, places_ui};
use crate::app::keys::Shortcut;
use crate::app::sound;
use crate::app::theme::parts::{Button, Line, pages_scroll, press_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, icon_paint, text_ui};
use crate::records::{Answers, Pace, Patience, Settings, Theme};
use crate::words::Language;

/// The settings as they are, and where things lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsModel {
    /// Who is practising: a nickname, or nothing.
    pub who: String,
    /// Whether there is a group to look at.
    pub has_group: bool,
    /// All settings.
    pub settings: Settings,
    /// The typefaces to choose from.
    pub letters: LettersModel,
    /// What is kept.
    pub data: DataModel,
    /// Whether to open at the part about what is kept.
    pub at_data: bool,
    /// Whether the settings could not be written, so that they hold until the window closes.
    pub unwritable: bool,
}

/// What somebody does in the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsAction {
    /// These settings hold from now on.
    Change(Settings),
    /// Back to where they came from.
    Back,
    /// To another page.
    Go(Place),
    /// Something with what is kept.
    Data(DataAction),
}

/// The parts of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Reading,
    Conversation,
    Keys,
    Data,
}

impl Section {
    const ALL: [(Self, Icon, &'static str); 4] = [
        (Self::Reading, Icon::Eye, "settings-reading"),
        (Self::Conversation, Icon::Chat, "settings-conversation"),
        (Self::Keys, Icon::Keys, "settings-keys"),
        (Self::Data, Icon::Folder, "settings-data"),
    ];

    fn key(self) -> &'static str {
        Self::ALL.iter().find(|(section, ..)| *section == self).map_or("", |(_, _, key)| key)
    }
}

/// What the settings remember from one frame to the next and nobody else needs to know.
#[derive(Debug, Clone, Copy, Default)]
struct Memory {
    /// The open section. In a compact window none is open at first.
    section: Option<Section>,
    /// The text size under a finger that has not let go yet.
    size: Option<i32>,
    /// The key that is being chosen.
    keys: Choosing,
}

/// Shows the settings over the whole of `ui`.
pub fn settings_ui(ui: &mut Ui, look: &Look, model: &SettingsModel) -> Option<SettingsAction> {
    let id = Id::new("settings");
    let mut memory: Memory = ui.data_mut(|data| data.get_temp(id).unwrap_or_default());
    if model.at_data {
        memory.section = Some(Section::Data);
    }
    let mut chosen = look.keys.as_ref().clone();
    memory.keys.hear(ui, &mut chosen);
    ui.painter().rect_filled(ui.available_rect_before_wrap(), 0.0, look.theme.ground);

    let mut action = places_ui(ui, look, Place::Settings, Around { who: &model.who, has_group: model.has_group })
        .map(SettingsAction::Go);

    let below = ui.available_rect_before_wrap();
    let page = below.shrink2(vec2(look.layout.margin(), 0.0));
    let answer = if look.layout == Layout::Compact {
        compact_ui(ui, look, page, model, &mut memory)
    } else {
        let sections = Rect::from_min_size(page.min + vec2(0.0, 16.0), vec2(240.0, page.height() - 16.0));
        let mut list = ui.new_child(UiBuilder::new().max_rect(sections));
        let open = memory.section.unwrap_or(Section::Reading);
        memory.section = Some(sections_ui(&mut list, look, Some(open)).unwrap_or(open));
        let rows = Rect::from_min_max(pos2(sections.right() + 32.0, page.top()), page.max);
        section_ui(ui, look, rows, model, open, &mut memory)
    };
    action = action.or(answer);
    if chosen != *look.keys {
        let settings = Settings { keys: chosen.named(), ..model.settings.clone() };
        action = Some(SettingsAction::Change(settings));
    }
    if action.is_none() && ui.is_enabled() && ui.input(|input| input.key_pressed(Pressed::Escape)) {
        if look.layout == Layout::Compact && memory.section.is_some() {
            memory.section = None;
        } else {
            action = Some(SettingsAction::Back);
        }
    }
    ui.data_mut(|data| data.insert_temp(id, memory));
    action
}

/// First the list of sections, then one section alone.
fn compact_ui(
    ui: &mut Ui,
    look: &Look,
    page: Rect,
    model: &SettingsModel,
    memory: &mut Memory,
) -> Option<SettingsAction> {
    let Some(section) = memory.section else {
        let mut inside = ui.new_child(UiBuilder::new().max_rect(page));
        memory.section = ScrollArea::vertical().show(&mut inside, |ui| sections_ui(ui, look, None)).inner;
        return None;
    };
    section_ui(ui, look, page, model, section, memory)
}

/// The sections as a list of buttons. Returns the one somebody opens.
fn sections_ui(ui: &mut Ui, look: &Look, open: Option<Section>) -> Option<Section> {
    let theme = &look.theme;
    let mut answer = None;
    for (section, icon, key) in Section::ALL {
        let words = look.text(key);
        let selected = open == Some(section);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 52.0), Sense::hover());
        let response = press_ui(ui, look, rect.shrink(1.0), Id::new(("settings section", key)), 10.0);
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), selected, &words));
        let (style, ink) = if selected { (TextStyle::Strong, theme.ink) } else { (TextStyle::Body, theme.ink_soft) };
        if selected || open.is_none() {
            let edge = theme.edge;
            ui.painter().rect(rect.shrink(1.0), 10.0, theme.surface, Stroke::new(1.5, edge), StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(rect.shrink(1.0), 10.0, theme.accent_soft);
        }
        let line = Line::new(12.0).icon(icon, 22.0, ink);
        let line = line.words(ui.painter(), look, &words, style, ink, f32::INFINITY);
        line.paint(ui.painter(), look, rect.left_center() + vec2(16.0, 0.0));
        if open.is_none() {
            icon_paint(ui.painter(), Icon::Right, rect.right_center() - vec2(28.0, 0.0), 22.0, ink);
            ui.add_space(8.0);
        }
        if response.clicked() {
            answer = Some(section);
        }
    }
    answer
}

/// One section: its title and its rows.
fn section_ui(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    model: &SettingsModel,
    section: Section,
    memory: &mut Memory,
) -> Option<SettingsAction> {
    let ring = vec2(8.0, 0.0);
    let mut inside = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_max(rect.min - ring, rect.max + ring)));
    let margin = Margin { left: 8, right: 8, top: if look.layout == Layout::Compact { 4 } else { 22 }, bottom: 16 };
    let area = ScrollArea::vertical().id_salt(section.key()).auto_shrink(false).content_margin(margin);
    area.show(&mut inside, |ui| {
        pages_scroll(ui);
        section_title_ui(ui, look, section, memory);
        ui.add_space(14.0);
        let mut settings = model.settings.clone();
        let mut data = None;
        match section {
            Section::Reading => reading_ui(ui, look, model, &mut settings, memory),
            Section::Conversation => conversation_ui(ui, look, &mut settings),
            Section::Keys => keys_ui(ui, look, &mut settings, &mut memory.keys),
            Section::Data => data = data_ui(ui, look, &model.who, &model.data),
        }
        if model.unwritable {
            ui.add_space(16.0);
            text_ui(ui, look, &look.text("settings-unwritable"), TextStyle::Strong, look.theme.ink);
        }
        let changed = (settings != model.settings).then_some(SettingsAction::Change(settings));
        data.map(SettingsAction::Data).or(changed)
    })
    .inner
}

/// The title of a section; in a compact window with the way back to the list.
fn section_title_ui(ui: &mut Ui, look: &Look, section: Section, memory: &mut Memory) {
    if look.layout != Layout::Compact {
        text_ui(ui, look, &look.text(section.key()), TextStyle::Title, look.theme.ink);
        return;
    }
    ui.horizontal(|ui| {
        if Button::icon_alone(Icon::Left, &look.text("settings-all")).ui(ui, look).clicked() {
            memory.section = None;
        }
        ui.add_space(12.0);
        text_ui(ui, look, &look.text(section.key()), TextStyle::Title, look.theme.ink);
    });
}

fn reading_ui(ui: &mut Ui, look: &Look, model: &SettingsModel, settings: &mut Settings, memory: &mut Memory) {
    text_size_ui(ui, look, settings, memory);
    language_ui(ui, look, settings);
    choice_row_ui(ui, look, ("settings-theme", "settings-theme-about"), &THEMES, &mut settings.theme);
    letters_ui(ui, look, &model.letters, &mut settings.letters);
    switch_row_ui(
        ui,
        look,
        ("settings-reduce-motion", "settings-reduce-motion-about"),
        None,
        &mut settings.reduce_motion,
    );
    choice_row_ui(ui, look, ("settings-pace", "settings-pace-about"), &PACES, &mut settings.pace);
    switch_row_ui(
        ui,
        look,
        ("settings-full-screen", "settings-full-screen-about"),
        Some(look.cap(Shortcut::FullScreen)),
        &mut settings.full_screen,
    );
    let speech = ("settings-speech", "settings-speech-about");
    switch_row_ui(ui, look, speech, Some(look.cap(Shortcut::Speech)), &mut settings.speech);
}

/// The languages, each by its own name, and that of this machine.
fn language_ui(ui: &mut Ui, look: &Look, settings: &mut Settings) {
    let mut tags = vec![String::new()];
    tags.extend(Language::ALL.iter().map(|language| language.tag().to_owned()));
    let mut names = vec![look.text("settings-language-machine")];
    names.extend(Language::ALL.iter().map(|language| language.name().to_owned()));
    let chosen = tags.iter().position(|tag| *tag == settings.language).unwrap_or(0);
    let chosen = words_row_ui(ui, look, ("settings-language", "settings-language-about"), &names, chosen);
    if let Some(tag) = chosen.and_then(|chosen| tags.into_iter().nth(chosen)) {
        settings.language = tag;
    }
}

fn conversation_ui(ui: &mut Ui, look: &Look, settings: &mut Settings) {
    choice_row_ui(ui, look, ("settings-answers", "settings-answers-about"), &ANSWERS, &mut settings.answers);
    choice_row_ui(ui, look, ("settings-thoughts", "settings-thoughts-about"), &THOUGHTS, &mut settings.thoughts);
    choice_row_ui(ui, look, ("settings-patience", "settings-patience-about"), &PATIENCE, &mut settings.patience);
    switch_row_ui(ui, look, ("settings-meters", "settings-meters-about"), None, &mut settings.meters);
    switch_row_ui(ui, look, ("settings-check-in", "settings-check-in-about"), None, &mut settings.check_in);
    if sound::IS_BUILT_IN {
        switch_row_ui(ui, look, ("settings-sound", "settings-sound-about"), None, &mut settings.sound);
    }
}

const THEMES: [(Theme, &str); 4] = [
    (Theme::Light, "theme-light"),
    (Theme::Dark, "theme-dark"),
    (Theme::HighContrast, "theme-high-contrast"),
    (Theme::Projector, "theme-projector"),
];

const ANSWERS: [(Answers, &str); 3] =
    [(Answers::Choose, "answers-choose"), (Answers::Find, "answers-find"), (Answers::Say, "answers-say")];

const PATIENCE: [(Patience, &str); 3] =
    [(Patience::Off, "patience-off"), (Patience::Normal, "patience-normal"), (Patience::Double, "patience-double")];

const PACES: [(Pace, &str); 3] =
    [(Pace::AllAtOnce, "pace-all-at-once"), (Pace::Calm, "pace-calm"), (Pace::Quick, "pace-quick")];

/// Whether somebody is about to press the key that they choose for something: it does nothing else meanwhile.
#[must_use]
pub fn is_choosing_a_key(context: &bevy_egui::egui::Context) -> bool {
    context.data(|data| data.get_temp::<Memory>(Id::new("settings"))).is_some_and(|memory| memory.keys.is_choosing())
}

#[cfg(test)]
mod tests;
