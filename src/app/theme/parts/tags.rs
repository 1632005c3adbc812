//! Tags, key caps, word chips and level bars.

use bevy_egui::egui::{
    Color32, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::Line;
use super::focus::{corner, show_focus};
use crate::app::keys::Chord;
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, icon_paint};

/// A key, for a key cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// Enter, drawn.
    Enter,
    /// Backspace, drawn.
    Backspace,
    /// The arrow to the left, drawn.
    Left,
    /// The arrow to the right, drawn.
    Right,
    /// The arrow up, drawn.
    Up,
    /// The arrow down, drawn.
    Down,
    /// Esc.
    Escape,
    /// The space bar.
    Space,
    /// Tab.
    Tab,
    /// Control.
    Control,
    /// Shift.
    Shift,
    /// Home.
    Home,
    /// End.
    End,
    /// Insert.
    Insert,
    /// Delete.
    Delete,
    /// A function key, by its number.
    Function(u8),
    /// Page down, as on a clicker.
    PageDown,
    /// Page up, as on a clicker.
    PageUp,
    /// A letter, a digit or a sign, as it stands on the key.
    Sign(char),
    /// The same together with Control.
    ControlAnd(char),
}

impl Key {
    fn icon(self) -> Option<Icon> {
        match self {
            Self::Enter => Some(Icon::Enter),
            Self::Backspace => Some(Icon::Backspace),
            Self::Left => Some(Icon::Left),
            Self::Right => Some(Icon::Right),
            Self::Up => Some(Icon::Up),
            Self::Down => Some(Icon::Down),
            _ => None,
        }
    }

    /// What stands on the key, or how it is called where a sign is drawn instead.
    #[must_use]
    pub fn name(self, look: &Look) -> String {
        let key = match self {
            Self::Enter => "key-enter",
            Self::Backspace => "key-backspace",
            Self::Left => "key-left",
            Self::Right => "key-right",
            Self::Up => "key-up",
            Self::Down => "key-down",
            Self::Escape => "key-escape",
            Self::Space => "key-space",
            Self::Tab => "key-tab",
            Self::Control => "key-control",
            Self::Shift => "key-shift",
            Self::Home => "key-home",
            Self::End => "key-end",
            Self::Insert => "key-insert",
            Self::Delete => "key-delete",
            Self::PageDown => "key-page-down",
            Self::PageUp => "key-page-up",
            Self::Function(number) => return format!("F{number}"),
            Self::Sign(sign) => return sign.to_string(),
            Self::ControlAnd(sign) => return format!("{} {sign}", look.text("key-control")),
        };
        look.text(key)
    }
}

impl From<Chord> for Key {
    fn from(chord: Chord) -> Self {
        use bevy_egui::egui::Key as Pressed;
        if let Some(number) = chord.function() {
            return Self::Function(number);
        }
        match (chord.key, chord.sign()) {
            (Pressed::Home, _) => Self::Home,
            (Pressed::End, _) => Self::End,
            (Pressed::Insert, _) => Self::Insert,
            (Pressed::Delete, _) => Self::Delete,
            (_, Some(sign)) if chord.control => Self::ControlAnd(sign),
            (_, Some(sign)) => Self::Sign(sign),
            (_, None) => Self::Backspace,
        }
    }
}

const KEY_HEIGHT: f32 = 26.0;

/// The size of a key cap.
pub(super) fn key_size(painter: &Painter, look: &Look, key: Key) -> Vec2 {
    let inside = if key.icon().is_some() {
        18.0
    } else {
        look.galley(painter, &key.name(look), TextStyle::Label, look.theme.ink, f32::INFINITY).rect.width()
    };
    vec2((inside + 14.0).max(28.0), KEY_HEIGHT)
}

/// Paints a key cap.
pub(super) fn key_paint(painter: &Painter, look: &Look, rect: Rect, key: Key, colour: Color32) {
    let stroke = if colour == look.theme.ink_soft { look.theme.edge } else { colour };
    painter.rect_stroke(rect, corner(6.0), Stroke::new(1.5, stroke), StrokeKind::Inside);
    if let Some(icon) = key.icon() {
        icon_paint(painter, icon, rect.center(), 18.0, colour);
    } else {
        let galley = look.galley(painter, &key.name(look), TextStyle::Label, colour, f32::INFINITY);
        galley_paint(painter, rect.center() - galley.rect.size() / 2.0, galley);
    }
}

/// A key cap in the flow of a view.
pub fn key_ui(ui: &mut Ui, look: &Look, key: Key) -> Response {
    let size = key_size(ui.painter(), look, key);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, key.name(look)));
    key_paint(ui.painter(), look, rect, key, look.theme.ink_soft);
    response
}

/// A tag: a few bold words on a quiet plate, with what may stand before them.
pub fn tag_ui(ui: &mut Ui, look: &Look, words: &str, icon: Option<Icon>, levels: Option<u8>) -> Response {
    let painter = ui.painter().clone();
    let ink = look.theme.ink;
    let mut line = Line::new(6.0);
    if let Some(filled) = levels {
        line = line.levels(filled, ink);
    }
    let line = line.icon(icon, 20.0, ink).words(&painter, look, words, TextStyle::Label, ink, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(line.size().x + 20.0, 30.0), Sense::hover());
    if ui.is_visible() {
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    }
    painter.rect_filled(rect, corner(6.0), look.theme.sunk);
    line.paint_centred(&painter, look, rect);
    response
}

/// A word chip that is chosen or not: a check mark and the accent's stroke say which.
pub fn chip_ui(ui: &mut Ui, look: &Look, words: &str, chosen: bool) -> Response {
    let theme = &look.theme;
    let style = if chosen { TextStyle::Strong } else { TextStyle::Body };
    let painter = ui.painter().clone();
    let line = Line::new(8.0).icon(chosen.then_some(Icon::Check), 22.0, theme.ink);
    let line = line.words(&painter, look, words, style, theme.ink, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(line.size().x + 32.0, 44.0), Sense::click());
    let response = response.on_hover_cursor(bevy_egui::egui::CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), chosen, words));
    let (fill, stroke) = if chosen {
        (theme.accent_soft, Stroke::new(2.0, theme.accent))
    } else {
        (theme.surface, Stroke::new(1.5, if response.hovered() { theme.accent } else { theme.edge }))
    };
    painter.rect(rect, corner(22.0), fill, stroke, StrokeKind::Inside);
    show_focus(ui, look, &response, 22.0, true);
    line.paint_centred(&painter, look, rect);
    response
}

/// The size of the three level bars.
pub(super) const LEVELS_SIZE: Vec2 = vec2(21.0, 16.0);

/// Paints the three bars of a level, so many of them filled, at the middle of `rect`.
pub fn levels_paint(painter: &Painter, rect: Rect, filled: u8, colour: Color32) {
    let rect = Rect::from_center_size(rect.center(), LEVELS_SIZE);
    let mut left = rect.left();
    for (number, height) in [(1, 8.0), (2, 12.0), (3, 16.0)] {
        let bar = Rect::from_min_max(pos2(left, rect.bottom() - height), pos2(left + 5.0, rect.bottom()));
        let fill = if number <= filled { colour } else { Color32::TRANSPARENT };
        painter.rect(bar, corner(2.0), fill, Stroke::new(1.5, colour), StrokeKind::Inside);
        left += 8.0;
    }
}
