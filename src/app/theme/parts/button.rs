//! Buttons: one filled main action a screen, the rest outlined or bare.

use bevy_egui::egui::{Color32, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::focus::{corner, focus_by_default, show_focus};
use super::{Key, Line};
use crate::app::theme::{Icon, Look, TextStyle};

/// The height of a control.
pub const CONTROL_HEIGHT: f32 = 48.0;
/// The height of a small control, the least that a finger hits.
pub const SMALL_HEIGHT: f32 = 44.0;
const RADIUS: f32 = 10.0;
const ICON: f32 = 22.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Main,
    Outlined,
    Bare,
}

/// A button. A button says what happens next, with a verb and a thing.
#[derive(Debug, Clone)]
#[must_use = "a button is seen once `ui` is called"]
pub struct Button<'a> {
    words: &'a str,
    kind: Kind,
    before: Option<Icon>,
    after: Option<Icon>,
    key: Option<Key>,
    width: Option<f32>,
    height: f32,
    enabled: bool,
    spread: bool,
    icon_only: bool,
    default_focus: bool,
}

/// What stands on a button, and how large that makes it.
struct Laid {
    line: Line,
    cap: Line,
    size: Vec2,
    padding: f32,
}

impl<'a> Button<'a> {
    fn new(words: &'a str, kind: Kind) -> Self {
        Self {
            words,
            kind,
            before: None,
            after: None,
            key: None,
            width: None,
            height: CONTROL_HEIGHT,
            enabled: true,
            spread: false,
            icon_only: false,
            default_focus: kind == Kind::Main,
        }
    }

    /// The one filled button of a screen. It has the focus while nothing else has, so Enter presses it.
    pub fn main(words: &'a str) -> Self {
        Self::new(words, Kind::Main)
    }

    /// A button with an outline.
    pub fn outlined(words: &'a str) -> Self {
        Self::new(words, Kind::Outlined)
    }

    /// A button that is only words until the pointer comes.
    pub fn bare(words: &'a str) -> Self {
        Self::new(words, Kind::Bare)
    }

    /// A square outlined button that shows an icon alone; the words are for screen readers.
    pub fn icon_alone(icon: Icon, words: &'a str) -> Self {
        let mut button = Self::new(words, Kind::Outlined).small().before(icon);
        button.icon_only = true;
        button
    }

    /// An icon before the words.
    pub fn before(mut self, icon: Icon) -> Self {
        self.before = Some(icon);
        self
    }

    /// An icon after the words.
    pub fn after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }

    /// The key that does the same. Shown where there is room; on a main button always.
    pub fn key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// A width of its own, in logical pixels.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// 44 high instead of 48.
    pub fn small(mut self) -> Self {
        self.height = SMALL_HEIGHT;
        self
    }

    /// Whether it can be pressed.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Words at the left edge and the key at the right, as in a list of buttons.
    pub fn spread(mut self) -> Self {
        self.spread = true;
        self
    }

    /// A main button that leaves the focus alone until somebody goes there.
    pub fn without_default_focus(mut self) -> Self {
        self.default_focus = false;
        self
    }

    /// How large the button is where nothing limits it.
    pub fn size(&self, ui: &Ui, look: &Look) -> Vec2 {
        self.lay(ui, look, f32::INFINITY).size
    }

    /// Shows the button. [`Response::clicked`] is true for a click, Enter and Space.
    pub fn ui(self, ui: &mut Ui, look: &Look) -> Response {
        let Laid { line, cap, size, padding } = self.lay(ui, look, ui.available_width());
        let painter = ui.painter().clone();
        let response = self.plate_ui(ui, look, size);
        let rect = response.rect;
        if ui.is_rect_visible(rect) {
            let left = pos2(rect.left() + padding, rect.center().y);
            if self.spread {
                line.paint(&painter, look, left);
                cap.paint(&painter, look, pos2(rect.right() - padding - cap.size().x, rect.center().y));
            } else {
                line.paint_centred(&painter, look, rect);
            }
        }
        response
    }

    /// Lays out what stands on the button, in at most `room` for the whole of it.
    fn lay(&self, ui: &Ui, look: &Look, room: f32) -> Laid {
        let theme = &look.theme;
        let key = self.key.filter(|_| look.shows_keys() || self.kind == Kind::Main);
        let padding = if self.icon_only { 11.0 } else { 20.0 };
        let (ink, key_ink) = match self.kind {
            Kind::Main if self.enabled => (theme.on_accent, theme.on_accent),
            Kind::Main => (theme.ink_soft, theme.ink_soft),
            Kind::Outlined | Kind::Bare if self.enabled => (theme.ink, theme.ink_soft),
            Kind::Outlined | Kind::Bare => (theme.ink_soft, theme.ink_soft),
        };
        let style = if self.kind == Kind::Main { TextStyle::Strong } else { TextStyle::Body };

        let painter = ui.painter();
        let cap = Line::new(0.0).key(painter, look, key, key_ink);
        let around = |icon: Option<Icon>| if icon.is_some() { ICON + 10.0 } else { 0.0 };
        let beside = around(self.before) + around(self.after) + key.map_or(0.0, |_| cap.size().x + 10.0);
        let room = self.width.unwrap_or(room) - 2.0 * padding - beside;

        let mut line = Line::new(10.0).icon(self.before, ICON, ink);
        if !self.icon_only {
            line = line.words(painter, look, self.words, style, ink, room.max(40.0));
            line = line.icon(self.after, ICON, ink);
        }
        let spread = self.spread && key.is_some();
        if !spread && !self.icon_only {
            line = line.key(painter, look, key, key_ink);
        }
        let natural = line.size() + vec2(2.0 * padding + if spread { cap.size().x + 10.0 } else { 0.0 }, 0.0);
        let size = vec2(self.width.unwrap_or(natural.x), self.height.max(natural.y + 16.0));
        Laid { line, cap, size, padding }
    }

    /// Takes the space, paints what lies under the words, and asks egui what happened to it.
    fn plate_ui(&self, ui: &mut Ui, look: &Look, size: Vec2) -> Response {
        let theme = &look.theme;
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        let response =
            if self.enabled { response.on_hover_cursor(bevy_egui::egui::CursorIcon::PointingHand) } else { response };
        let given = self.default_focus && self.enabled && focus_by_default(ui, &response);
        let over = response.hovered() || response.is_pointer_button_down_on();
        let (fill, stroke) = match self.kind {
            Kind::Main if !self.enabled => (theme.sunk, theme.edge),
            Kind::Main if over => {
                let fill = theme.accent.lerp_to_gamma(theme.ink, 0.15);
                (fill, fill)
            }
            Kind::Main => (theme.accent, theme.accent),
            Kind::Outlined if !self.enabled => (Color32::TRANSPARENT, theme.edge),
            Kind::Outlined if over => (theme.accent_soft, theme.accent),
            Kind::Outlined => (theme.surface, theme.edge),
            Kind::Bare if over => (theme.accent_soft, Color32::TRANSPARENT),
            Kind::Bare => (Color32::TRANSPARENT, Color32::TRANSPARENT),
        };
        ui.painter().rect(rect, corner(RADIUS), fill, Stroke::new(1.5, stroke), StrokeKind::Inside);
        show_focus(ui, look, &response, RADIUS, !given);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, self.enabled && ui.is_enabled(), self.words));
        response
    }
}
