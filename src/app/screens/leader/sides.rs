//! The two sides of the leader's view: notes at the left; phones, what the room may see and what comes next at the right.

use bevy_egui::egui::{
    Align, Align2, CursorIcon, Key as Pressed, Layout as Flow, Margin, Rect, Response, Sense, Stroke, StrokeKind,
    TextEdit, Ui, UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{LeaderModel, PhonesModel};
use crate::app::keys::Shortcut;
use crate::app::screens::room::{RoomAction, note_icon, said_field};
use crate::app::theme::parts::{Button, Key, Line, card_frame, press_low_ui};
use crate::app::theme::{Icon, Look, TextStyle, icon_paint, text_ui};
use crate::net::Reach;
use crate::workshop::{Step, letter};

/// The note for this moment, and what observers noted.
pub(super) fn notes_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) -> Option<RoomAction> {
    let theme = &look.theme;
    if let Some(note) = &model.for_leader {
        let frame = card_frame(look).inner_margin(Margin { left: 22, right: 16, top: 14, bottom: 14 });
        let rect = frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                text_ui(ui, look, &look.text("leader-for-you"), TextStyle::Strong, theme.ink);
                text_ui(ui, look, note, TextStyle::Body, theme.ink);
            })
            .response
            .rect;
        ui.painter().vline(rect.left() + 2.0, rect.y_range().shrink(12.0), Stroke::new(4.0, theme.accent));
        ui.add_space(16.0);
    }
    text_ui(ui, look, &look.text("leader-observers"), TextStyle::Strong, theme.ink);
    if model.notes.is_empty() {
        let key = if matches!(model.phones.0, PhonesModel::None) { "leader-no-observers" } else { "leader-no-notes" };
        text_ui(ui, look, &look.text(key), TextStyle::Body, theme.ink_soft);
    }
    let mut action = None;
    // The newest first: that is what the room just saw.
    for (index, note) in model.notes.iter().enumerate().rev() {
        ui.add_space(6.0);
        let width = ui.available_width();
        let words = look.words.with("room-note", &[("words", note.text.as_str().into())]);
        let key = if note.picked { "leader-hide-note" } else { "leader-show-note" };
        let button = 76.0;
        let galley = look.galley(ui.painter(), &words, TextStyle::Body, theme.ink, width - 32.0 - button - 8.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, galley.rect.height().max(44.0)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
        icon_paint(
            ui.painter(),
            note_icon(note.job),
            pos2(rect.left() + 11.0, rect.top() + 22.0),
            22.0,
            theme.ink_soft,
        );
        let lift = if galley.rows.len() == 1 { 9.0 } else { 0.0 };
        crate::app::theme::galley_paint(ui.painter(), rect.min + vec2(32.0, lift), galley);
        let at = Rect::from_min_size(pos2(rect.right() - button, rect.top()), vec2(button, 44.0));
        let mut right = ui.new_child(
            UiBuilder::new().id_salt(("note", index)).max_rect(at).layout(Flow::right_to_left(Align::Center)),
        );
        if quiet_ui(&mut right, look, &look.text(key), None).clicked() {
            action = Some(RoomAction::Note(index, !note.picked));
        }
    }
    action
}

/// Words that can be pressed, with a key cap beside them.
pub(super) fn quiet_ui(ui: &mut Ui, look: &Look, words: &str, key: Option<Key>) -> Response {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let line = Line::new(8.0).words(&painter, look, words, TextStyle::Body, theme.ink_soft, f32::INFINITY);
    let line = line.key(&painter, look, key, theme.ink_soft);
    let (rect, _) = ui.allocate_exact_size(vec2(line.size().x + 12.0, 36.0), Sense::hover());
    let response = press_low_ui(ui, look, rect, ui.id().with(("quiet", words)), 8.0, 4.0);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), words));
    if response.hovered() {
        painter.rect_filled(rect, 8.0, theme.accent_soft);
    }
    line.paint_centred(&painter, look, rect);
    response
}

/// Phones, what the room may see, what to go on with, and the ways out.
pub(super) fn right_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) -> Option<RoomAction> {
    // What is decided here comes first: it stays in sight however much there is to say about phones.
    let mut action = None;
    if !model.ended {
        action = go_on_ui(ui, look, model).or(may_see_ui(ui, look, model));
    }
    action = action.or(phones_ui(ui, look, model));
    let mut row = |ui: &mut Ui, icon: Icon, key: &str, cap: Option<Key>, done: RoomAction| {
        let words = look.text(key);
        let mut button = Button::bare(&words).before(icon).small();
        if let Some(cap) = cap {
            button = button.key(cap);
        }
        if button.spread().width(ui.available_width()).ui(ui, look).clicked() {
            action = Some(done);
        }
    };
    if !model.own_window {
        row(ui, Icon::Video, "leader-show-room", Some(look.cap(Shortcut::SwitchView)), RoomAction::Switch);
    }
    let own = if model.own_window { "leader-close-window" } else { "leader-own-window" };
    row(ui, Icon::Plus, own, Some(look.cap(Shortcut::OwnWindow)), RoomAction::OwnWindow);
    if !model.ended {
        row(ui, Icon::Flag, "leader-end", None, RoomAction::End);
    }
    row(ui, Icon::Cross, "leader-leave", Some(Key::Escape), RoomAction::AskToLeave);
    action
}

fn panel_ui<R>(ui: &mut Ui, look: &Look, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = card_frame(look).inner_margin(Margin::symmetric(16, 12));
    let inner = frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui)
        })
        .inner;
    ui.add_space(12.0);
    inner
}

fn phones_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) -> Option<RoomAction> {
    let theme = &look.theme;
    let (phones, help) = &model.phones;
    if *phones == PhonesModel::None && !model.rehearsal {
        return None;
    }
    panel_ui(ui, look, |ui| {
        let heading = look.text("leader-phones");
        match phones {
            PhonesModel::None => {
                text_ui(ui, look, &look.text("room-rehearsal"), TextStyle::Strong, theme.ink);
                text_ui(ui, look, &look.text("leader-made-up"), TextStyle::Body, theme.ink_soft);
                None
            }
            PhonesModel::Lost => {
                text_ui(ui, look, &heading, TextStyle::Strong, theme.ink);
                text_ui(ui, look, &look.text("leader-phones-lost"), TextStyle::Body, theme.ink);
                ui.add_space(6.0);
                let words = look.text("leader-open-again");
                let again = Button::outlined(&words).before(Icon::Repeat).small().ui(ui, look).clicked();
                help_ui(ui, look, *help, None).or(again.then_some(RoomAction::OpenAgain))
            }
            PhonesModel::Open { phones, address, code, nobody_came, reach } => {
                let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 26.0), Sense::hover());
                let mut left = ui.new_child(UiBuilder::new().max_rect(row));
                text_ui(&mut left, look, &heading, TextStyle::Strong, theme.ink);
                let count = look.galley(ui.painter(), &phones.to_string(), TextStyle::Strong, theme.ink, f32::INFINITY);
                let at = Align2::RIGHT_CENTER.align_size_within_rect(count.rect.size(), row);
                crate::app::theme::galley_paint(ui.painter(), at.min, count);
                marked_ui(ui, look, Icon::Wifi, address);
                marked_ui(ui, look, Icon::Ask, &look.words.with("leader-code", &[("code", code.as_str().into())]));
                if *nobody_came {
                    ui.add_space(4.0);
                    text_ui(ui, look, &look.text("leader-no-phone-answered"), TextStyle::Body, theme.ink);
                    return help_ui(ui, look, *help, *reach);
                }
                None
            }
        }
    })
}

/// What to do when phones do not come through.
fn help_ui(ui: &mut Ui, look: &Look, shown: bool, reach: Option<Reach>) -> Option<RoomAction> {
    if shown {
        // What the self-test found comes first.
        let found = match reach {
            Some(Reach::NotAnswering) => Some("leader-reach-firewall"),
            Some(Reach::NoPhoneYet) => Some("leader-reach-between"),
            Some(Reach::AddressGone | Reach::ByHand | Reach::PhonesCome) | None => None,
        };
        if let Some(found) = found {
            ui.add_space(4.0);
            text_ui(ui, look, &look.text(found), TextStyle::Label, look.theme.ink);
        }
        for key in ["leader-help-same-wifi", "leader-help-guest", "leader-help-hotspot", "leader-help-hands"] {
            ui.add_space(4.0);
            text_ui(ui, look, &look.text(key), TextStyle::Small, look.theme.ink);
        }
    }
    let words = look.text(if shown { "leader-hide-help" } else { "leader-show-help" });
    ui.add_space(6.0);
    Button::outlined(&words).small().ui(ui, look).clicked().then_some(RoomAction::PhoneHelp)
}

fn marked_ui(ui: &mut Ui, look: &Look, icon: Icon, words: &str) {
    let colour = look.theme.ink_soft;
    let start = ui.cursor().min;
    icon_paint(ui.painter(), icon, start + vec2(11.0, 13.0), 20.0, colour);
    let rest = Rect::from_min_max(start + vec2(30.0, 0.0), ui.max_rect().max);
    let mut beside = ui.new_child(UiBuilder::new().max_rect(rest));
    let height = text_ui(&mut beside, look, words, TextStyle::Body, colour).rect.height();
    ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
}

fn may_see_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) -> Option<RoomAction> {
    let theme = &look.theme;
    panel_ui(ui, look, |ui| {
        text_ui(ui, look, &look.text("leader-may-see"), TextStyle::Strong, theme.ink);
        let shown = model.shown;
        let thought = look.words.with("leader-thought", &[("pronoun", model.pronoun.into())]);
        let rows = [
            (look.text("leader-points"), shown.points, Shortcut::ShowPoints, RoomAction::Points),
            (thought, shown.thought, Shortcut::ShowThought, RoomAction::Thought),
            (look.text("leader-other-way"), shown.other.is_some(), Shortcut::ShowOtherWay, RoomAction::OtherWay),
        ];
        let mut action = None;
        for (words, on, key, done) in rows {
            if check_row_ui(ui, look, &words, on, Some(look.cap(key))).clicked() {
                action = Some(done);
            }
        }
        if (shown.points || shown.thought || shown.other.is_some()) && !model.step.is_revealed() {
            text_ui(ui, look, &look.text("leader-once-shown"), TextStyle::Small, theme.ink_soft);
        }
        action
    })
}

/// A row with a check mark where it holds, and a key cap at the right.
fn check_row_ui(ui: &mut Ui, look: &Look, words: &str, on: bool, key: Option<Key>) -> Response {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::hover());
    let response = press_low_ui(ui, look, rect.expand2(vec2(4.0, 0.0)), ui.id().with(("check", words)), 8.0, 4.0);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, ui.is_enabled(), on, words));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if response.hovered() {
        painter.rect_filled(rect.expand2(vec2(4.0, 0.0)), 8.0, theme.accent_soft);
    }
    let style = if on { TextStyle::Strong } else { TextStyle::Body };
    let line = Line::new(8.0).icon(on.then_some(Icon::Check), 22.0, theme.ink);
    let line = line.words(&painter, look, words, style, theme.ink, f32::INFINITY);
    line.paint(&painter, look, rect.left_center());
    if let Some(key) = key.filter(|_| look.shows_keys()) {
        let cap = Line::new(0.0).key(&painter, look, key, theme.ink_soft);
        cap.paint(&painter, look, pos2(rect.right() - cap.size().x, rect.center().y));
    }
    response
}

fn go_on_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) -> Option<RoomAction> {
    if model.replies.is_empty() || model.step == Step::Over {
        return None;
    }
    let theme = &look.theme;
    panel_ui(ui, look, |ui| {
        text_ui(ui, look, &look.text("leader-go-on-with"), TextStyle::Strong, theme.ink);
        let mut action = None;
        match model.chosen {
            None => _ = text_ui(ui, look, &look.text("leader-nothing-chosen"), TextStyle::Body, theme.ink_soft),
            Some((chosen, own)) => {
                let key = if own { "leader-your-own" } else { "leader-as-the-room" };
                let words = look.words.with(key, &[("letter", letter(chosen).to_string().into())]);
                // The leader's own choice can be taken back; the room's cannot be pressed away.
                if check_row_ui(ui, look, &words, true, None).clicked() && own {
                    action = Some(RoomAction::AsTheRoom);
                }
            }
        }
        let last = char::from_digit(u32::try_from(model.replies.len().min(9)).unwrap_or(9), 10).unwrap_or('9');
        let painter = ui.painter().clone();
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
        let other = look.text("leader-other");
        let words = Line::new(8.0).words(&painter, look, &other, TextStyle::Body, theme.ink_soft, f32::INFINITY);
        words.paint(&painter, look, rect.left_center() + vec2(30.0, 0.0));
        if look.shows_keys() {
            let to = look.text("leader-to");
            let keys = Line::new(6.0).key(&painter, look, Key::Sign('1'), theme.ink_soft);
            let keys = keys.words(&painter, look, &to, TextStyle::Body, theme.ink_soft, f32::INFINITY);
            let keys = keys.key(&painter, look, Key::Sign(last), theme.ink_soft);
            keys.paint(&painter, look, pos2(rect.right() - keys.size().x, rect.center().y));
        }
        if model.can_choose {
            action = action.or(said_ui(ui, look, model));
        }
        action
    })
}

/// A field for what somebody in the room said, and what it was taken for.
fn said_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) -> Option<RoomAction> {
    let theme = &look.theme;
    let hint = look.text("leader-said");
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    ui.painter().rect(rect, 8.0, theme.surface, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    let inside = rect.shrink2(vec2(10.0, 6.0));
    let id = said_field();
    let mut text = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_default();
    if text.is_empty() {
        let mut job = look.job(&hint, TextStyle::Body, theme.ink_soft, inside.width());
        job.wrap.max_rows = 1;
        crate::app::theme::galley_paint(ui.painter(), inside.min, ui.painter().layout_job(job));
    }
    let mut field = ui.new_child(UiBuilder::new().id_salt("said").max_rect(inside));
    let edit = TextEdit::singleline(&mut text)
        .id(id)
        .char_limit(LONGEST_SAID)
        .frame(bevy_egui::egui::Frame::NONE)
        .margin(Margin::ZERO)
        .font(look.font(TextStyle::Body))
        .desired_width(inside.width());
    let response = field.add(edit);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, ui.is_enabled(), &hint));
    if response.has_focus() {
        crate::app::theme::parts::focus_ring_paint(ui.painter(), look, rect, 8.0);
    }
    let is_done = response.lost_focus() && ui.input(|input| input.key_pressed(Pressed::Enter));
    ui.data_mut(|data| data.insert_temp(id, text));
    if let Some(said) = &model.said {
        ui.add_space(4.0);
        text_ui(ui, look, said, TextStyle::Body, theme.ink);
    }
    is_done.then_some(RoomAction::Said)
}

/// What somebody said is read up to so many signs.
const LONGEST_SAID: usize = 400;

/// The room has ended: save, delete, close.
pub(super) fn ended_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) -> Option<RoomAction> {
    let theme = &look.theme;
    panel_ui(ui, look, |ui| {
        let mut action = None;
        text_ui(ui, look, &look.text("leader-ended"), TextStyle::Title, theme.ink);
        ui.add_space(8.0);
        let key = if model.rehearsal { "leader-ended-rehearsal" } else { "leader-ended-about" };
        text_ui(ui, look, &look.text(key), TextStyle::Body, theme.ink);
        ui.add_space(16.0);
        let mut button = |ui: &mut Ui, icon: Icon, key: &str, done: RoomAction| {
            if Button::outlined(&look.text(key)).before(icon).ui(ui, look).clicked() {
                action = Some(done);
            }
            ui.add_space(10.0);
        };
        if !model.rehearsal {
            button(ui, Icon::Save, "leader-save", RoomAction::Save);
        }
        if model.is_kept {
            button(ui, Icon::Trash, "leader-forget", RoomAction::Forget);
        }
        button(ui, Icon::People, "leader-close", RoomAction::Close);
        action
    })
}
