//! What every view is given beside its model.

use std::rc::Rc;

use bevy_egui::egui::style::{ScrollStyle, TextCursorStyle};
use bevy_egui::egui::{Color32, CornerRadius, Shadow, Stroke, Style, Vec2, Visuals, vec2};

use super::parts::Key;
use super::{Icon, Letters, Motion, TextStyle, Theme, ThemeName, Tokens};
use crate::app::keys::{Keys, Shortcut};
use crate::scenario::Axis;
use crate::words::Words;

/// Everything a view needs to look right and to speak: colours, letters, words, motion, and how much room there is.
#[derive(Debug, Clone)]
pub struct Look {
    /// Which theme it is.
    pub theme_name: ThemeName,
    /// The colours.
    pub theme: Theme,
    /// The words a person reads.
    pub words: Rc<Words>,
    /// How the window is laid out.
    pub layout: Layout,
    /// Whether things move at all.
    pub reduce_motion: bool,
    /// Which key does what.
    pub keys: Rc<Keys>,
    pub(super) letters: Letters,
    motion: Motion,
}

/// How a screen is laid out, by the logical width of the whole window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// Under 760: one column that scrolls.
    Compact,
    /// 760 to 1039: two columns become one and a drawer.
    Middle,
    /// 1040 and more.
    Wide,
}

impl Layout {
    /// The layout for a window `width` logical pixels wide.
    #[must_use]
    pub fn for_width(width: f32) -> Self {
        if width >= 1040.0 {
            Self::Wide
        } else if width >= 760.0 {
            Self::Middle
        } else {
            Self::Compact
        }
    }

    /// The space between the window's edge and what stands in it.
    #[must_use]
    pub fn margin(self) -> f32 {
        match self {
            Self::Wide => 48.0,
            Self::Middle => 24.0,
            Self::Compact => 12.0,
        }
    }
}

/// How one of the three axes is told: by icon, word, pattern and underline; the colour comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AxisSign {
    /// Curiosity: the asking sign, dots, a dotted line.
    Curiosity,
    /// Acknowledgement: the ear, slanted lines, a double line.
    Acknowledgement,
    /// De-escalation: the settling wave, level lines, a wavy line.
    DeEscalation,
}

/// The pattern that fills a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// Nothing but the colour.
    Plain,
    /// Dots in rows.
    Dots,
    /// Slanted lines.
    Slant,
    /// Level lines.
    Lines,
    /// Level and upright lines.
    Grid,
    /// Lines slanted the other way.
    Back,
}

impl From<Axis> for AxisSign {
    fn from(axis: Axis) -> Self {
        match axis {
            Axis::Curiosity => Self::Curiosity,
            Axis::Acknowledgement => Self::Acknowledgement,
            Axis::DeEscalation => Self::DeEscalation,
        }
    }
}

impl AxisSign {
    /// The three axes in the order they always stand in.
    pub const ALL: [Self; 3] = [Self::Curiosity, Self::Acknowledgement, Self::DeEscalation];

    /// The key of the axis's name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Curiosity => "axis-curiosity",
            Self::Acknowledgement => "axis-acknowledgement",
            Self::DeEscalation => "axis-de-escalation",
        }
    }

    /// The icon.
    #[must_use]
    pub fn icon(self) -> Icon {
        match self {
            Self::Curiosity => Icon::Ask,
            Self::Acknowledgement => Icon::Ear,
            Self::DeEscalation => Icon::Settle,
        }
    }

    /// The pattern of its bars.
    #[must_use]
    pub fn pattern(self) -> Pattern {
        match self {
            Self::Curiosity => Pattern::Dots,
            Self::Acknowledgement => Pattern::Slant,
            Self::DeEscalation => Pattern::Lines,
        }
    }

    /// The colour of its letters, icon and pattern.
    #[must_use]
    pub fn colour(self, theme: &Theme) -> Color32 {
        match self {
            Self::Curiosity => theme.curiosity,
            Self::Acknowledgement => theme.acknowledgement,
            Self::DeEscalation => theme.de_escalation,
        }
    }

    /// The ground under its letters and patterns.
    #[must_use]
    pub fn soft(self, theme: &Theme) -> Color32 {
        match self {
            Self::Curiosity => theme.curiosity_soft,
            Self::Acknowledgement => theme.acknowledgement_soft,
            Self::DeEscalation => theme.de_escalation_soft,
        }
    }
}

impl Look {
    /// The look of a window `width` logical pixels wide, in `theme`, with the accent of `scenario`.
    #[must_use]
    pub fn new(tokens: &Tokens, words: Rc<Words>, theme: ThemeName, scenario: Option<&str>, width: f32) -> Self {
        Self {
            theme_name: theme,
            theme: tokens.theme(theme, scenario),
            words,
            layout: Layout::for_width(width),
            reduce_motion: false,
            keys: Rc::default(),
            letters: tokens.letters,
            motion: tokens.motion,
        }
    }

    /// The same look with motion reduced or not.
    #[must_use]
    pub fn with_reduced_motion(mut self, reduce: bool) -> Self {
        self.reduce_motion = reduce;
        self
    }

    /// The same look with keys of somebody's choice.
    #[must_use]
    pub fn with_keys(mut self, keys: Rc<Keys>) -> Self {
        self.keys = keys;
        self
    }

    /// The key cap of a shortcut, as it is set.
    #[must_use]
    pub fn cap(&self, shortcut: Shortcut) -> Key {
        self.keys.of(shortcut).into()
    }

    /// How long things take to move: nothing at all where motion is reduced.
    #[must_use]
    pub fn motion(&self) -> Motion {
        if self.reduce_motion { Motion::NONE } else { self.motion }
    }

    /// The one shadow, for what lies on top of something.
    #[must_use]
    pub fn shadow(&self) -> Shadow {
        Shadow { offset: [0, 6], blur: 18, spread: 0, color: self.theme.shadow }
    }

    /// Whether the small key caps are shown beside words: only where there is room.
    #[must_use]
    pub fn shows_keys(&self) -> bool {
        self.layout == Layout::Wide
    }

    /// The space between the panels of a screen.
    #[must_use]
    pub fn gap(&self) -> f32 {
        if self.layout == Layout::Compact { 12.0 } else { 16.0 }
    }

    /// Shorthand for the text under a key.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// egui's own style in these colours, for scroll bars, text fields and what egui draws itself.
    #[must_use]
    pub fn style(&self) -> Style {
        let theme = &self.theme;
        let mut visuals = if self.theme_name.is_dark() { Visuals::dark() } else { Visuals::light() };
        visuals.override_text_color = Some(theme.ink);
        visuals.weak_text_color = Some(theme.ink_soft);
        visuals.panel_fill = theme.ground;
        visuals.window_fill = theme.surface;
        visuals.window_stroke = Stroke::new(1.5, theme.line);
        visuals.window_corner_radius = CornerRadius::same(14);
        visuals.window_shadow = self.shadow();
        visuals.popup_shadow = self.shadow();
        visuals.extreme_bg_color = theme.ground;
        visuals.text_edit_bg_color = Some(Color32::TRANSPARENT);
        visuals.selection.bg_fill = theme.accent_soft;
        visuals.selection.stroke = Stroke::new(1.5, theme.accent);
        visuals.hyperlink_color = theme.accent;
        visuals.text_cursor = TextCursorStyle {
            stroke: Stroke::new(3.0, theme.accent),
            // Nothing loops but breath and blink, and those belong to the customer.
            blink: false,
            ..TextCursorStyle::default()
        };
        let widgets = &mut visuals.widgets;
        for (widget, fill) in [
            (&mut widgets.inactive, theme.edge),
            (&mut widgets.hovered, theme.accent),
            (&mut widgets.active, theme.accent),
        ] {
            widget.bg_fill = fill;
            widget.weak_bg_fill = theme.surface;
            widget.bg_stroke = Stroke::new(1.5, theme.edge);
            widget.fg_stroke = Stroke::new(1.5, theme.ink);
            widget.expansion = 0.0;
        }
        let mut style = Style { visuals, ..Style::default() };
        style.override_font_id = Some(self.font(TextStyle::Body));
        style.spacing.item_spacing = Vec2::ZERO;
        style.spacing.button_padding = vec2(16.0, 8.0);
        style.spacing.scroll = ScrollStyle {
            floating: false,
            bar_width: 6.0,
            bar_inner_margin: 6.0,
            bar_outer_margin: 2.0,
            handle_min_length: 44.0,
            foreground_color: false,
            ..ScrollStyle::solid()
        };
        style.interaction.selectable_labels = false;
        style.animation_time = if self.reduce_motion { 0.0 } else { 0.12 };
        style.scroll_animation = if self.reduce_motion {
            bevy_egui::egui::style::ScrollAnimation::none()
        } else {
            bevy_egui::egui::style::ScrollAnimation::default()
        };
        style
    }
}
