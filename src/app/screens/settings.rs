//! Settings: make it fit you, and see the effect at once.

use bevy_egui::egui::{
    Align, Id, Key as Pressed, Layout as Flow, Margin, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::briefing::THOUGHTS;
use crate::app::theme::parts::{
    Key, Line, Slider, Tab, TabSign, card_paint, key_ui, press_ui, segmented_ui, toggle_ui, top_bar_ui,
};
use crate::app::theme::{Icon, Layout, Look, TextStyle, galley_paint, text_ui};
use crate::records::{Pace, Settings, Theme};

/// The settings as they are, and where things lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsModel {
    /// All settings.
    pub settings: Settings,
    /// The settings file, the folder of runs and the folder of own scenarios, as they are written on this machine.
    pub places: [String; 3],
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
    /// To the library.
    OpenPeople,
}

/// The parts of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Reading,
    Conversation,
    Data,
}

impl Section {
    const ALL: [(Self, Icon, &'static str); 3] = [
        (Self::Reading, Icon::Eye, "settings-reading"),
        (Self::Conversation, Icon::Chat, "settings-conversation"),
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
}

/// Shows the settings over the whole of `ui`.
pub fn settings_ui(ui: &mut Ui, look: &Look, model: &SettingsModel) -> Option<SettingsAction> {
    let id = Id::new("settings");
    let mut memory: Memory = ui.data_mut(|data| data.get_temp(id).unwrap_or_default());
    ui.painter().rect_filled(ui.max_rect(), 0.0, look.theme.ground);

    let words = [look.text("library-people"), look.text("library-settings")];
    let [people, title] = &words;
    let left = [Tab { sign: TabSign::Icon(Icon::People), words: people, selected: false }];
    let right = [Tab { sign: TabSign::Icon(Icon::Sliders), words: title, selected: true }];
    let pressed = top_bar_ui(ui, look, &look.text("program-name"), &left, &right);
    let mut action = (pressed == Some(0)).then_some(SettingsAction::OpenPeople);

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
            ui.painter().rect(rect.shrink(1.0), 10.0, theme.surface, Stroke::new(1.5, theme.line), StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(rect.shrink(1.0), 10.0, theme.accent_soft);
        }
        let line = Line::new(12.0).icon(icon, 22.0, ink);
        let line = line.words(ui.painter(), look, &words, style, ink, f32::INFINITY);
        line.paint(ui.painter(), look, rect.left_center() + vec2(16.0, 0.0));
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
    let margin = Margin { left: 8, right: 8, top: if look.layout == Layout::Compact { 4 } else { 22 }, bottom: 32 };
    let area = ScrollArea::vertical().id_salt(section.key()).auto_shrink(false).content_margin(margin);
    area.show(&mut inside, |ui| {
        text_ui(ui, look, &look.text(section.key()), TextStyle::Title, look.theme.ink);
        ui.add_space(14.0);
        let mut settings = model.settings.clone();
        match section {
            Section::Reading => reading_ui(ui, look, &mut settings, memory),
            Section::Conversation => conversation_ui(ui, look, &mut settings),
            Section::Data => data_ui(ui, look, model),
        }
        if model.unwritable {
            ui.add_space(16.0);
            text_ui(ui, look, &look.text("settings-unwritable"), TextStyle::Strong, look.theme.ink);
        }
        (settings != model.settings).then_some(SettingsAction::Change(settings))
    })
    .inner
}

fn reading_ui(ui: &mut Ui, look: &Look, settings: &mut Settings, memory: &mut Memory) {
    text_size_ui(ui, look, settings, memory);
    choice_row_ui(ui, look, "settings-theme", &THEMES, &mut settings.theme);
    switch_row_ui(ui, look, "settings-reduce-motion", None, &mut settings.reduce_motion);
    choice_row_ui(ui, look, "settings-pace", &PACES, &mut settings.pace);
    switch_row_ui(ui, look, "settings-full-screen", Some(Key::FullScreen), &mut settings.full_screen);
}

fn conversation_ui(ui: &mut Ui, look: &Look, settings: &mut Settings) {
    choice_row_ui(ui, look, "settings-thoughts", &THOUGHTS, &mut settings.thoughts);
    switch_row_ui(ui, look, "settings-meters", None, &mut settings.meters);
}

fn data_ui(ui: &mut Ui, look: &Look, model: &SettingsModel) {
    for (key, place) in ["settings-file", "settings-runs", "settings-scenarios"].into_iter().zip(&model.places) {
        rule(ui, look);
        ui.add_space(14.0);
        text_ui(ui, look, &look.text(key), TextStyle::Strong, look.theme.ink);
        text_ui(ui, look, &look.text(&format!("{key}-about")), TextStyle::Body, look.theme.ink_soft);
        text_ui(ui, look, place, TextStyle::Body, look.theme.ink);
        ui.add_space(14.0);
    }
    rule(ui, look);
    ui.add_space(14.0);
    text_ui(ui, look, &look.text("settings-offline"), TextStyle::Body, look.theme.ink_soft);
}

const THEMES: [(Theme, &str); 4] = [
    (Theme::Light, "theme-light"),
    (Theme::Dark, "theme-dark"),
    (Theme::HighContrast, "theme-high-contrast"),
    (Theme::Projector, "theme-projector"),
];

const PACES: [(Pace, &str); 3] =
    [(Pace::AllAtOnce, "pace-all-at-once"), (Pace::Calm, "pace-calm"), (Pace::Quick, "pace-quick")];

/// The slider of the text size with a real line in that size.
///
/// While the slider is dragged only the line changes: were the whole window to grow, the handle would run from the pointer.
fn text_size_ui(ui: &mut Ui, look: &Look, settings: &mut Settings, memory: &mut Memory) {
    rule(ui, look);
    ui.add_space(16.0);
    let now = i32::try_from(settings.text_size).unwrap_or(100);
    let mut size = memory.size.unwrap_or(now);
    let stacked = ui.available_width() < 780.0;
    let width = if stacked { ui.available_width() } else { 400.0 };
    let start = ui.cursor().min;
    let mut left = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(start, vec2(width, 600.0))));
    let changed = size_controls_ui(&mut left, look, &mut size);
    let mut height = left.min_rect().height();

    let sample_width = ui.available_width() - if stacked { 0.0 } else { width + 32.0 };
    let at = if stacked { start + vec2(0.0, height + 16.0) } else { start + vec2(width + 32.0, 0.0) };
    let sample = Rect::from_min_size(at, vec2(sample_width, 128.0));
    sample_ui(ui, look, sample, size, now);
    height = if stacked { height + 16.0 + 128.0 } else { height.max(128.0) };
    ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    ui.add_space(16.0);

    memory.size = (changed.dragged() || changed.is_pointer_button_down_on()).then_some(size);
    if memory.size.is_none() && size != now {
        settings.text_size = u32::try_from(size).unwrap_or(settings.text_size);
    }
}

fn size_controls_ui(ui: &mut Ui, look: &Look, size: &mut i32) -> Response {
    let theme = &look.theme;
    let label = look.text("settings-text-size");
    text_ui(ui, look, &label, TextStyle::Strong, theme.ink);
    let response = ui
        .horizontal(|ui| {
            ui.set_height(44.0);
            text_ui(ui, look, "A", TextStyle::Small, theme.ink);
            ui.add_space(12.0);
            let room = ui.available_width() - 120.0;
            let (least, most) = (Settings::TEXT_SIZES.start(), Settings::TEXT_SIZES.end());
            let ends = (i32::try_from(*least).unwrap_or(80), i32::try_from(*most).unwrap_or(200));
            let slider = Slider::new(&label, ends.0, ends.1, 10).filled().width(room.max(80.0));
            let response = slider.ui(ui, look, size);
            ui.add_space(12.0);
            text_ui(ui, look, "A", TextStyle::Spoken, theme.ink);
            ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
                let percent = look.words.with("settings-percent", &[("percent", (*size).into())]);
                text_ui(ui, look, &percent, TextStyle::Strong, theme.ink);
            });
            response
        })
        .inner;
    ui.horizontal(|ui| {
        ui.set_height(30.0);
        ui.spacing_mut().item_spacing.x = 8.0;
        key_ui(ui, look, Key::Control);
        key_ui(ui, look, Key::Sign('+'));
        text_ui(ui, look, &look.text("settings-and"), TextStyle::Body, theme.ink_soft);
        key_ui(ui, look, Key::Control);
        key_ui(ui, look, Key::Sign('−'));
        text_ui(ui, look, &look.text("settings-anywhere"), TextStyle::Body, theme.ink_soft);
    });
    response
}

/// A line as the customer's lines will look at `size` per cent, in a window that is at `now` per cent.
fn sample_ui(ui: &mut Ui, look: &Look, rect: Rect, size: i32, now: i32) {
    card_paint(ui, look, rect);
    let inside = rect.shrink2(vec2(22.0, 12.0));
    let mut panel = ui.new_child(UiBuilder::new().max_rect(inside));
    text_ui(&mut panel, look, &look.text("settings-sample-label"), TextStyle::Label, look.theme.ink_soft);
    #[expect(clippy::cast_precision_loss, reason = "per cents")]
    let factor = size as f32 / now.max(1) as f32;
    let mut job = look.job(&look.text("settings-sample"), TextStyle::Spoken, look.theme.ink, inside.width());
    let mut rows = 1;
    for section in &mut job.sections {
        section.format.font_id.size *= factor;
        let height = section.format.line_height.unwrap_or(38.0) * factor;
        section.format.line_height = Some(height);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of lines")]
        let whole = ((inside.height() - 18.0) / height).floor().max(1.0) as usize;
        rows = whole;
    }
    job.wrap.max_rows = rows;
    let galley = panel.painter().layout_job(job);
    let painter = panel.painter().with_clip_rect(rect.intersect(panel.clip_rect()));
    galley_paint(&painter, panel.cursor().min, galley);
}

/// A row whose control is a choice between a few.
fn choice_row_ui<T: Copy + PartialEq>(ui: &mut Ui, look: &Look, key: &str, options: &[(T, &str)], value: &mut T) {
    let words: Vec<String> = options.iter().map(|(_, key)| look.text(key)).collect();
    let chosen = options.iter().position(|(option, _)| option == value).unwrap_or(0);
    let label = look.text(key);
    let painter = ui.painter();
    // The check mark of the chosen segment and the padding of each are part of the width.
    let room: f32 = words
        .iter()
        .map(|words| look.galley(painter, words, TextStyle::Strong, look.theme.ink, f32::INFINITY).rect.width() + 28.0)
        .sum();
    row_ui(ui, look, key, room + 30.0, |ui| {
        if let Some((option, _)) = segmented_ui(ui, look, &label, &words, chosen).and_then(|index| options.get(index)) {
            *value = *option;
        }
    });
}

/// A row whose control is a switch, and the key that does the same.
fn switch_row_ui(ui: &mut Ui, look: &Look, key: &str, shortcut: Option<Key>, value: &mut bool) {
    row_ui(ui, look, key, if shortcut.is_some() { 170.0 } else { 110.0 }, |ui| {
        if toggle_ui(ui, look, &look.text(key), *value).clicked() {
            *value = !*value;
        }
        if let Some(shortcut) = shortcut {
            ui.add_space(16.0);
            key_ui(ui, look, shortcut);
        }
    });
}

/// A row: a hair line, the name, a line of what it does, and the control at the right edge, or under the words where
/// there is no room beside them.
fn row_ui(ui: &mut Ui, look: &Look, key: &str, control_width: f32, control: impl FnOnce(&mut Ui)) {
    let theme = &look.theme;
    rule(ui, look);
    let width = ui.available_width();
    let stacked = width - control_width < 260.0;
    let (name, about) = (look.text(key), look.text(&format!("{key}-about")));
    let room = if stacked { width } else { width - control_width - 16.0 };
    let measure = |text: &str, style| look.galley(ui.painter(), text, style, theme.ink, room).rect.height();
    let words_height = measure(&name, TextStyle::Strong) + measure(&about, TextStyle::Body);
    if stacked {
        ui.add_space(14.0);
        text_ui(ui, look, &name, TextStyle::Strong, theme.ink);
        text_ui(ui, look, &about, TextStyle::Body, theme.ink_soft);
        ui.add_space(8.0);
        ui.allocate_ui_with_layout(vec2(width, 44.0), Flow::left_to_right(Align::Center), control);
        ui.add_space(14.0);
        return;
    }
    let height = (words_height + 24.0).max(79.0);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let top = rect.center().y - words_height / 2.0;
    let words = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.left() + room, rect.bottom()));
    let mut left = ui.new_child(UiBuilder::new().max_rect(words));
    text_ui(&mut left, look, &name, TextStyle::Strong, theme.ink);
    text_ui(&mut left, look, &about, TextStyle::Body, theme.ink_soft);
    let flow = Flow::right_to_left(Align::Center);
    control(&mut ui.new_child(UiBuilder::new().max_rect(rect).layout(flow)));
}

fn rule(ui: &mut Ui, look: &Look) {
    crate::app::theme::parts::rule_ui(ui, look, 0.0, 0.0);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use super::*;
    use crate::app::testing::TestWindow;
    use crate::app::theme::ThemeName;

    fn model() -> SettingsModel {
        SettingsModel {
            settings: Settings::default(),
            places: [
                "/home/ana/.config/in-their-shoes/settings.ron",
                "/home/ana/in-their-shoes/runs",
                "/home/ana/in-their-shoes/scenarios",
            ]
            .map(str::to_owned),
            unwritable: false,
        }
    }

    fn after(
        size: (f32, f32),
        act: impl FnOnce(&mut TestWindow, &mut dyn FnMut(&mut Ui)),
    ) -> (Option<SettingsAction>, TestWindow) {
        let mut window = TestWindow::new(size.0, size.1, 1.0);
        let look = window.look(ThemeName::Light);
        let mut answer = None;
        let mut view = |ui: &mut Ui| {
            let action = settings_ui(ui, &look, &model());
            answer = answer.take().or(action);
        };
        window.settle(&mut view);
        act(&mut window, &mut view);
        (answer, window)
    }

    #[test]
    fn a_change_holds_at_once() {
        let usual = Settings::default();
        let check = |steps: &[&str], expected: Settings| {
            let (answer, _) = after((1280.0, 720.0), |window, view| {
                for name in steps {
                    window.click(name, view);
                    window.settle(view);
                }
            });
            assert_eq!(answer, Some(SettingsAction::Change(expected)), "{steps:?}");
        };
        check(&["Theme: dark"], Settings { theme: Theme::Dark, ..usual.clone() });
        check(&["Theme: projector"], Settings { theme: Theme::Projector, ..usual.clone() });
        check(&["Reduce motion"], Settings { reduce_motion: true, ..usual.clone() });
        check(&["Reading pace: quick"], Settings { pace: Pace::Quick, ..usual.clone() });
        check(&["Full screen"], Settings { full_screen: true, ..usual.clone() });
        check(&["Text size"], Settings { text_size: 140, ..usual.clone() });
        check(&["Conversation", "Show tension and trust as meters"], Settings { meters: true, ..usual.clone() });
        let thoughts = crate::records::Thoughts::AfterEachReply;
        check(&["Conversation", "Inner thoughts: after each reply"], Settings { thoughts, ..usual });
    }

    #[test]
    fn escape_goes_back_one_step() {
        let escape = |size| after(size, |window, view| window.key(Pressed::Escape, view)).0;
        assert_eq!(escape((1280.0, 720.0)), Some(SettingsAction::Back));
        assert_eq!(escape((640.0, 360.0)), Some(SettingsAction::Back));
        let (answer, window) = after((640.0, 360.0), |window, view| {
            window.click("Reading", view);
            window.settle(view);
            assert!(window.find("Text size").is_some());
            window.key(Pressed::Escape, view);
            window.settle(view);
        });
        assert_eq!(answer, None);
        assert!(window.find("Your data").is_some(), "the list of sections is back");
    }

    #[test]
    fn nothing_is_cut_in_any_layout() {
        for size in [(1280.0, 720.0), (1600.0, 900.0), (900.0, 600.0), (640.0, 360.0), (420.0, 700.0)] {
            for section in ["Reading", "Conversation", "Your data"] {
                let (_, window) = after(size, |window, view| {
                    window.click(section, view);
                    window.settle(view);
                });
                window.check_nothing_is_cut(true);
            }
        }
    }
}
