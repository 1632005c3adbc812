//! The large parts: top bar, steps, panels in front, drawers.

use bevy_egui::egui::{
    Align, Color32, Context, CursorIcon, Id, Layout as Flow, Margin, Modal, ModalResponse, Rect, Response, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::focus::{corner, show_focus};
use super::frames::paper_frame;
use super::{Button, Key, Line};
use crate::app::access::{dialog, keep_ring};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};

/// The height of the top bar.
const BAR: f32 = 64.0;

/// What stands before the words of a tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabSign {
    /// An icon.
    Icon(Icon),
    /// A number in a key cap.
    Number(u8),
}

/// A tab of the top bar.
#[derive(Debug, Clone)]
pub struct Tab<'a> {
    /// What stands before the words.
    pub sign: TabSign,
    /// Its words.
    pub words: &'a str,
    /// Whether it is where we are.
    pub selected: bool,
}

/// A step of a row of steps.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// Its words.
    pub words: &'a str,
    /// Whether it has been seen.
    pub done: bool,
}

/// A tab 44 high.
pub fn tab_ui(ui: &mut Ui, look: &Look, sign: TabSign, words: &str, selected: bool) -> Response {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let (style, ink) = if selected { (TextStyle::Strong, theme.ink) } else { (TextStyle::Body, theme.ink_soft) };
    let mut line = Line::new(8.0);
    line = match sign {
        TabSign::Icon(icon) => line.icon(icon, 22.0, ink),
        TabSign::Number(number) => {
            line.key(&painter, look, Key::Sign(char::from_digit(number.into(), 10).unwrap_or('0')), theme.ink_soft)
        }
    };
    let line = line.words(&painter, look, words, style, ink, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(line.size().x + 32.0, 44.0), Sense::click());
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), selected, words));
    let (fill, stroke) = if selected {
        (theme.surface, theme.line)
    } else if response.hovered() {
        (theme.accent_soft, Color32::TRANSPARENT)
    } else {
        (Color32::TRANSPARENT, Color32::TRANSPARENT)
    };
    painter.rect(rect, corner(10.0), fill, Stroke::new(1.5, stroke), StrokeKind::Inside);
    show_focus(ui, look, &response, 10.0, true);
    line.paint_centred(&painter, look, rect);
    response
}

/// The top bar: the name, tabs at the left and tabs at the right. Returns the index of a pressed tab, counted through.
///
/// In the compact layout the title of the selected tab stands alone, and the other tabs are icons at the right. Where long
/// words leave no room for all of them, the tabs at the right are icons.
pub fn top_bar_ui(ui: &mut Ui, look: &Look, name: &str, left: &[Tab<'_>], right: &[Tab<'_>]) -> Option<usize> {
    let mut pressed = None;
    bar_ui(ui, look, |ui| {
        if look.layout == Layout::Compact {
            let tabs: Vec<_> = left.iter().chain(right).enumerate().collect();
            let title = tabs.iter().find(|(_, tab)| tab.selected).map_or(name, |(_, tab)| tab.words);
            text_ui(ui, look, title, TextStyle::LeadStrong, look.theme.ink);
            ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                for (index, tab) in tabs.into_iter().rev().filter(|(_, tab)| !tab.selected) {
                    let TabSign::Icon(icon) = tab.sign else { continue };
                    if Button::icon_alone(icon, tab.words).ui(ui, look).clicked() {
                        pressed = Some(index);
                    }
                }
            });
            return;
        }
        let fits = tabs_width(ui, look, name, left.iter().chain(right)) <= ui.available_width();
        text_ui(ui, look, name, TextStyle::LeadStrong, look.theme.ink);
        ui.add_space(32.0);
        ui.spacing_mut().item_spacing.x = 8.0;
        for (index, tab) in left.iter().enumerate() {
            if tab_ui(ui, look, tab.sign, tab.words, tab.selected).clicked() {
                pressed = Some(index);
            }
        }
        ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
            // The words of the last tab stand at the margin, wherever its plate does not show.
            if right.last().is_some_and(|tab| !tab.selected) && look.layout == Layout::Wide {
                ui.add_space(-16.0);
            }
            for (index, tab) in right.iter().enumerate().rev() {
                let response = match tab.sign {
                    TabSign::Icon(icon) if !fits && !tab.selected => Button::icon_alone(icon, tab.words).ui(ui, look),
                    sign => tab_ui(ui, look, sign, tab.words, tab.selected),
                };
                if response.clicked() {
                    pressed = Some(left.len() + index);
                }
            }
        });
    });
    pressed
}

/// How wide the name and all tabs of a top bar are beside each other.
fn tabs_width<'a>(ui: &Ui, look: &Look, name: &str, tabs: impl Iterator<Item = &'a Tab<'a>>) -> f32 {
    let wide = |words: &str, style| look.galley(ui.painter(), words, style, look.theme.ink, f32::INFINITY).rect.width();
    // Beside its words a tab has an icon, and room around them.
    let tabs: f32 = tabs.map(|tab| wide(tab.words, TextStyle::Strong) + 22.0 + 8.0 + 32.0 + 8.0).sum();
    wide(name, TextStyle::LeadStrong) + 32.0 + tabs
}

/// How wide the name and all steps of a top bar are beside each other.
pub fn steps_width(ui: &Ui, look: &Look, name: &str, steps: &[Step<'_>]) -> f32 {
    let wide = |words: &str, style| look.galley(ui.painter(), words, style, look.theme.ink, f32::INFINITY).rect.width();
    // Beside its words a step has a key cap or a check mark, and room around them.
    let steps: f32 = steps.iter().map(|step| wide(step.words, TextStyle::Strong) + 28.0 + 8.0 + 32.0 + 8.0).sum();
    wide(name, TextStyle::LeadStrong) + 24.0 + steps
}

/// A top bar with numbered steps, and at the right what `right` adds (right to left), which needs so much width. Where
/// there is no room for all of it one step is shown at a time. Returns the step somebody goes to.
pub fn steps_ui(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    steps: &[Step<'_>],
    now: usize,
    (right_width, right): (f32, impl FnOnce(&mut Ui)),
) -> Option<usize> {
    let mut pressed = None;
    bar_ui(ui, look, |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let fits = steps_width(ui, look, name, steps) + right_width <= ui.available_width();
        if look.layout == Layout::Compact || !fits {
            let words = steps.get(now).map_or("", |step| step.words);
            let back = now.checked_sub(1);
            if Button::icon_alone(Icon::Left, &look.text("step-back")).enabled(back.is_some()).ui(ui, look).clicked() {
                pressed = back;
            }
            let place = [("step", (now + 1).into()), ("count", steps.len().into()), ("name", words.into())];
            text_ui(ui, look, &look.words.with("step-place", &place), TextStyle::Strong, look.theme.ink);
            ui.with_layout(Flow::right_to_left(Align::Center), |ui| {
                right(ui);
                let next = Some(now + 1).filter(|next| *next < steps.len());
                let words = look.text("step-next");
                if Button::icon_alone(Icon::Right, &words).enabled(next.is_some()).ui(ui, look).clicked() {
                    pressed = next;
                }
            });
            return;
        }
        text_ui(ui, look, name, TextStyle::LeadStrong, look.theme.ink);
        ui.add_space(16.0);
        for (index, step) in steps.iter().enumerate() {
            let sign = if step.done && index != now {
                TabSign::Icon(Icon::Check)
            } else {
                TabSign::Number(u8::try_from(index + 1).unwrap_or(0))
            };
            if tab_ui(ui, look, sign, step.words, index == now).clicked() {
                pressed = Some(index);
            }
        }
        ui.with_layout(Flow::right_to_left(Align::Center), right);
    });
    pressed
}

/// A strip 64 high over the whole width, with the page's margin at its sides.
fn bar_ui(ui: &mut Ui, look: &Look, contents: impl FnOnce(&mut Ui)) {
    let height = if look.layout == Layout::Compact { 56.0 } else { BAR };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let inside = rect.shrink2(vec2(look.layout.margin(), 0.0));
    let flow = Flow::left_to_right(Align::Center);
    contents(&mut ui.new_child(UiBuilder::new().max_rect(inside).layout(flow)));
}

/// A panel in front of everything, `width` wide, with the page dimmed behind it. Esc or a press beside it ask to close it
/// ([`ModalResponse::should_close`]). The focus stays inside. What is too high scrolls.
pub fn modal_ui<R>(
    context: &Context,
    look: &Look,
    id: Id,
    width: f32,
    contents: impl FnOnce(&mut Ui) -> R,
) -> ModalResponse<R> {
    let screen = context.content_rect();
    let width = width.min(screen.width() - 2.0 * look.layout.margin().min(24.0));
    let padding = if look.layout == Layout::Compact { 20.0 } else { 40.0 };
    #[expect(clippy::cast_possible_truncation, reason = "20 or 40")]
    let frame = paper_frame(look).inner_margin(Margin { top: 0, bottom: 0, ..Margin::same(padding as i8) });
    let area = Modal::default_area(id).default_size(screen.size());
    keep_ring(context, id);
    Modal::new(id).area(area).backdrop_color(look.theme.scrim).frame(frame).show(context, |ui| {
        dialog(ui);
        ui.set_width(width - 2.0 * padding);
        let pad = padding.min(28.0);
        let area = ScrollArea::vertical().max_height(screen.height() - 32.0).content_margin(Margin::symmetric(6, 0));
        // The margin is room for focus rings, and taken back at both sides.
        // egui offers a panel no more height than it had before, so the height is asked for here.
        let offered = ui.available_rect_before_wrap().expand2(vec2(6.0, 0.0));
        let rect = Rect::from_min_size(offered.min, vec2(offered.width(), screen.height() - 32.0));
        let mut wider = ui.new_child(UiBuilder::new().max_rect(rect));
        let output = area.show(&mut wider, |ui| {
            ui.add_space(pad);
            let inner = contents(ui);
            ui.add_space(pad);
            inner
        });
        let height = output.content_size.y.min(output.inner_rect.height());
        ui.allocate_exact_size(vec2(width - 2.0 * padding, height), Sense::hover());
        output.inner
    })
}

/// Whether an open drawer lies over the whole window, because what it leaves would be too narrow to read.
#[must_use]
pub fn drawer_covers_all(look: &Look) -> bool {
    look.layout != Layout::Wide
}

/// Where a drawer lies that slides in from the right: 448 wide where the window is wide, else all of it. `open` runs from
/// 0 to 1.
#[must_use]
pub fn drawer_rect(look: &Look, screen: Rect, open: f32) -> Rect {
    let width = if drawer_covers_all(look) { screen.width() } else { 448.0 };
    let left = screen.right() - width * open;
    Rect::from_min_size(pos2(left, screen.top()), vec2(width, screen.height()))
}

/// A drawer in `rect`: its title, a button that closes it, and the contents, which scroll. Returns what the contents
/// return and whether somebody closes it.
pub fn drawer_ui<R>(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    title: &str,
    close: (&str, Key),
    contents: impl FnOnce(&mut Ui) -> R,
) -> (R, bool) {
    let theme = &look.theme;
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    ui.painter().vline(rect.left(), rect.y_range(), Stroke::new(1.5, theme.line));
    let margin = if look.layout == Layout::Compact { 12.0 } else { 24.0 };
    let inside = Rect::from_min_max(rect.min + vec2(margin + 8.0, 14.0), rect.max - vec2(margin - 8.0, 8.0));
    let mut drawer = ui.new_child(UiBuilder::new().max_rect(inside));
    let (bar, _) = drawer.allocate_exact_size(vec2(inside.width() - 8.0, 48.0), Sense::hover());
    let mut head = drawer.new_child(UiBuilder::new().max_rect(bar).layout(Flow::left_to_right(Align::Center)));
    text_ui(&mut head, look, title, TextStyle::Title, theme.ink);
    let closed = head
        .with_layout(Flow::right_to_left(Align::Center), |ui| {
            let button = Button::outlined(close.0).key(close.1).small();
            let fits = button.size(ui, look).x <= ui.available_width();
            let button = if fits { button } else { Button::icon_alone(Icon::Cross, close.0) };
            button.ui(ui, look).clicked()
        })
        .inner;
    drawer.add_space(8.0);
    let inner = ScrollArea::vertical().auto_shrink(false).show(&mut drawer, contents).inner;
    (inner, closed)
}
