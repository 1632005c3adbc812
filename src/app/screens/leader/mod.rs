//! The leader's view: what to say next, without the room knowing.
//!
//! At the left what the projector shows, the note for this moment and the observers' lines; in the middle the replies with
//! points, votes and what comes after each; at the right the phones, what the room may see, and the reply to go on with.

mod foot;
mod replies;
mod sides;

use bevy_egui::egui::{
    Align, Id, Layout as Flow, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::room::{RoomAction, StagePainter};
use crate::app::screens::room::{RoomModel, Surface, room_ui};
use crate::app::theme::parts::{Line, segmented_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, icon_ui, text_ui};
use crate::net::Reach;
use crate::scenario::Points;
use crate::workshop::{Note, Shown, Step, Voting};

/// A step of the moment, and whether it is behind us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepModel {
    /// Its word.
    pub words: String,
    /// Whether it is done.
    pub done: bool,
}

/// A reply as only the leader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyModel {
    /// A, B, C …
    pub letter: char,
    /// The words.
    pub words: String,
    /// What it earns.
    pub points: Points,
    /// What comes after it, in a line.
    pub after: String,
    /// Votes and their share of 100, hands included; none before there is a vote.
    pub votes: Option<(u32, Option<u8>)>,
    /// The hands among them.
    pub hands: u32,
}

/// What the leader sees of the phones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhonesModel {
    /// Nobody votes by phone.
    None,
    /// The room is open.
    Open {
        /// How many are there.
        phones: u32,
        /// Where they go, and the code they type.
        address: String,
        /// The code they type there.
        code: String,
        /// Whether it has been open for a while and nobody came.
        nobody_came: bool,
        /// What the self-test found, once it was asked for.
        reach: Option<Reach>,
    },
    /// Phones cannot reach this machine any more.
    Lost,
}

/// Everything the leader sees.
#[derive(Debug, Clone, PartialEq)]
pub struct LeaderModel {
    /// The customer's name and the turn.
    pub heading: String,
    /// How others speak of the customer.
    pub pronoun: &'static str,
    /// The steps of a moment; none once the room has ended.
    pub steps: Vec<StepModel>,
    /// Which of them it is; none while people come in and at the end.
    pub now: Option<usize>,
    /// How far the room has come.
    pub step: Step,
    /// How the room votes.
    pub voting: Voting,
    /// Minutes and seconds so far, and how many minutes there are.
    pub clock: (String, Option<u32>),
    /// Whether the time is over.
    pub late: bool,
    /// The author's note for this moment.
    pub for_leader: Option<String>,
    /// What observers noted.
    pub notes: Vec<Note>,
    /// What the customer has said.
    pub line: Option<String>,
    /// The number of the vote here.
    pub round: Option<u32>,
    /// The replies.
    pub replies: Vec<ReplyModel>,
    /// The reply whose hands are counted.
    pub counting: Option<usize>,
    /// The phones, and whether the leader asked what to do about them.
    pub phones: (PhonesModel, bool),
    /// What the room may see beside the votes.
    pub shown: Shown,
    /// The reply to go on with, and whether it is the leader's own choice.
    pub chosen: Option<(usize, bool)>,
    /// What words that somebody said were taken for, in a sentence; none where nothing was typed.
    pub said: Option<String>,
    /// The reply that is tried with one key.
    pub other: Option<usize>,
    /// Whether another reply is being played.
    pub detour: bool,
    /// What the next step does, and whether it can be done.
    pub next: Option<(String, bool)>,
    /// Whether one can vote again here.
    pub can_vote_again: bool,
    /// Whether there are replies to choose from, and none is taken.
    pub can_choose: bool,
    /// Whether the other reply can be played here.
    pub can_play_other: bool,
    /// Whether the room has ended.
    pub ended: bool,
    /// Whether something of the room lies on the disk.
    pub is_kept: bool,
    /// Whether the room has a window of its own.
    pub own_window: bool,
    /// Whether the screen is black.
    pub blank: bool,
    /// Whether this is a rehearsal.
    pub rehearsal: bool,
}

/// Shows the leader's view over the whole of `ui`. `room` is what the projector shows.
pub fn leader_ui(
    ui: &mut Ui,
    look: &Look,
    room_look: &Look,
    model: &LeaderModel,
    room: &RoomModel,
    paint: &mut StagePainter<'_>,
) -> Option<RoomAction> {
    let theme = &look.theme;
    let screen = ui.max_rect();
    ui.painter().rect_filled(screen, 0.0, theme.ground);
    bar_ui(ui, look, model);
    let margin = look.layout.margin();
    let top = ui.cursor().top() + if look.layout == Layout::Compact { 8.0 } else { 16.0 };
    let foot_height = foot::height(look);
    let body = Rect::from_min_max(
        pos2(screen.left() + margin, top),
        pos2(
            screen.right() - margin,
            screen.bottom() - foot_height - if look.layout == Layout::Wide { 28.0 } else { 8.0 },
        ),
    );
    let mut preview = |ui: &mut Ui, width: f32| preview_ui(ui, look, room_look, room, width, paint);
    let action = if look.layout == Layout::Wide {
        columns_ui(ui, look, model, body, &mut preview)
    } else {
        tabs_ui(ui, look, model, body, &mut preview)
    };
    let foot = Rect::from_min_max(pos2(body.left(), body.bottom()), pos2(body.right(), screen.bottom()));
    let by_foot = foot::foot_ui(&mut ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot)), look, model);
    by_foot.or(action)
}

/// What the projector shows, so wide; answers when it is pressed.
type Preview<'a> = dyn FnMut(&mut Ui, f32) -> Option<RoomAction> + 'a;

/// Three columns.
fn columns_ui(
    ui: &mut Ui,
    look: &Look,
    model: &LeaderModel,
    body: Rect,
    preview: &mut Preview<'_>,
) -> Option<RoomAction> {
    let (left_width, right_width, gap) = (280.0, 240.0, 16.0);
    let left = Rect::from_min_size(body.min, vec2(left_width, body.height()));
    let right = Rect::from_min_max(pos2(body.right() - right_width, body.top()), body.max);
    let middle = Rect::from_min_max(pos2(left.right() + gap, body.top()), pos2(right.left() - gap, body.bottom()));
    let column = |ui: &mut Ui, rect: Rect, salt: &str, contents: &mut dyn FnMut(&mut Ui) -> Option<RoomAction>| {
        // Room for focus rings, which a scroll area would cut.
        let mut column = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect.expand2(vec2(8.0, 0.0))));
        // A bar beside a column of panels would be one more panel.
        column.spacing_mut().scroll = bevy_egui::egui::style::ScrollStyle::floating();
        let margin = bevy_egui::egui::Margin { left: 8, right: 8, top: 0, bottom: 8 };
        let area = ScrollArea::vertical().id_salt(salt).auto_shrink(false).content_margin(margin);
        area.show(&mut column, |ui| contents(ui)).inner
    };
    let first = column(ui, left, "leader left", &mut |ui| {
        let pressed = preview(ui, ui.available_width());
        pressed.or(sides::notes_ui(ui, look, model))
    });
    let second = if model.ended {
        column(ui, middle, "leader middle", &mut |ui| sides::ended_ui(ui, look, model))
    } else {
        replies::replies_ui(ui, look, model, middle)
    };
    let third = column(ui, right, "leader right", &mut |ui| sides::right_ui(ui, look, model));
    first.or(second).or(third)
}

/// One column at a time: the note, the votes, the room.
fn tabs_ui(ui: &mut Ui, look: &Look, model: &LeaderModel, body: Rect, preview: &mut Preview<'_>) -> Option<RoomAction> {
    let id = Id::new("leader tab");
    let tab: usize = ui.data(|data| data.get_temp(id)).unwrap_or(1);
    let options = ["leader-tab-note", "leader-tab-votes", "leader-tab-room"].map(|key| look.text(key));
    let mut column = ui.new_child(UiBuilder::new().max_rect(body));
    if let Some(chosen) = segmented_ui(&mut column, look, &look.text("leader-tabs"), &options, tab) {
        ui.data_mut(|data| data.insert_temp(id, chosen));
    }
    let rest = Rect::from_min_max(pos2(body.left(), column.cursor().top() + 8.0), body.max);
    if tab == 1 && !model.ended {
        return replies::replies_ui(ui, look, model, rest);
    }
    let mut inside = ui.new_child(UiBuilder::new().id_salt(tab).max_rect(rest));
    let area = ScrollArea::vertical().id_salt(("leader tab", tab)).auto_shrink(false);
    area.show(&mut inside, |ui| match tab {
        0 => sides::notes_ui(ui, look, model),
        1 => sides::ended_ui(ui, look, model),
        _ => {
            let width = ui.available_width().min(320.0);
            let pressed = preview(ui, width);
            ui.add_space(12.0);
            pressed.or(sides::right_ui(ui, look, model))
        }
    })
    .inner
}

/// The steps, and the clock.
fn bar_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) {
    let theme = &look.theme;
    let height = if look.layout == Layout::Compact { 56.0 } else { 64.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.75, Stroke::new(1.5, theme.line));
    let inside = rect.shrink2(vec2(look.layout.margin(), 0.0));
    let mut row = ui.new_child(UiBuilder::new().max_rect(inside).layout(Flow::left_to_right(Align::Center)));
    text_ui(&mut row, look, &model.heading, TextStyle::LeadStrong, theme.ink);
    row.add_space(14.0);
    if look.layout == Layout::Wide {
        steps_ui(&mut row, look, model);
    } else if let Some(now) = model.now.and_then(|now| model.steps.get(now)) {
        step_ui(&mut row, look, now, true);
    }
    row.with_layout(Flow::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (clock, minutes) = &model.clock;
        if let Some(minutes) = minutes {
            let of = look.words.with("leader-of-minutes", &[("count", i64::from(*minutes).into())]);
            text_ui(ui, look, &of, TextStyle::Body, theme.ink_soft);
        }
        let colour = if model.late { theme.harm } else { theme.ink };
        text_ui(ui, look, clock, TextStyle::Strong, colour);
        icon_ui(ui, Icon::Clock, 22.0, colour);
    });
}

fn steps_ui(ui: &mut Ui, look: &Look, model: &LeaderModel) {
    ui.spacing_mut().item_spacing.x = 12.0;
    for (index, step) in model.steps.iter().enumerate() {
        if index > 0 {
            icon_ui(ui, Icon::Right, 16.0, look.theme.ink_soft);
        }
        step_ui(ui, look, step, model.now == Some(index));
    }
}

fn step_ui(ui: &mut Ui, look: &Look, step: &StepModel, now: bool) {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let (style, ink) = match (now, step.done) {
        (true, _) => (TextStyle::Strong, theme.on_accent),
        (false, true) => (TextStyle::Body, theme.ink_soft),
        (false, false) => (TextStyle::Body, theme.ink),
    };
    let line = Line::new(8.0).icon((step.done && !now).then_some(Icon::Check), 22.0, ink);
    let line = line.words(&painter, look, &step.words, style, ink, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(vec2(line.size().x + 26.0, 44.0), Sense::hover());
    response.widget_info(|| {
        let kind = bevy_egui::egui::WidgetType::Label;
        bevy_egui::egui::WidgetInfo::selected(kind, true, now, &step.words)
    });
    if now {
        painter.rect_filled(rect, 10.0, theme.accent);
    }
    line.paint_centred(&painter, look, rect);
}

/// The room's screen, small.
fn preview_ui(
    ui: &mut Ui,
    look: &Look,
    room_look: &Look,
    room: &RoomModel,
    width: f32,
    paint: &mut StagePainter<'_>,
) -> Option<RoomAction> {
    let theme = &look.theme;
    let mut action = None;
    let (head, _) = ui.allocate_exact_size(vec2(width, 32.0), Sense::hover());
    let mut row = ui.new_child(UiBuilder::new().max_rect(head).layout(Flow::left_to_right(Align::Center)));
    text_ui(&mut row, look, &look.text("leader-on-the-projector"), TextStyle::Strong, theme.ink);
    row.with_layout(Flow::right_to_left(Align::Center), |ui| {
        let words = look.text(if room.blank { "leader-light" } else { "leader-blank" });
        if sides::quiet_ui(ui, look, &words, Some(crate::app::theme::parts::Key::Sign('B'))).clicked() {
            action = Some(RoomAction::Blank);
        }
    });
    ui.add_space(4.0);
    let height = width * 9.0 / 16.0;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let id = ui.id().with("preview");
    let response = crate::app::theme::parts::press_ui(ui, look, rect, id, 6.0);
    response.widget_info(|| {
        let words = look.text("leader-show-room");
        bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Button, ui.is_enabled(), words)
    });
    if ui.is_rect_visible(rect) {
        let page = Rect::from_min_size(bevy_egui::egui::Pos2::ZERO, vec2(1280.0, 720.0));
        let scale = width / page.width();
        let clip = ui.clip_rect().intersect(rect);
        let transform = bevy_egui::egui::emath::TSTransform::new(rect.min.to_vec2(), scale);
        ui.with_visual_transform(transform, |ui| {
            let mut small = ui.new_child(UiBuilder::new().id_salt("small room").max_rect(page));
            small.set_clip_rect(transform.inverse() * clip);
            room_ui(&mut small, room_look, room, Surface::Small, paint);
        });
        ui.painter().rect_stroke(rect, 4.0, Stroke::new(1.5, theme.edge), StrokeKind::Outside);
    }
    ui.add_space(16.0);
    action.or(response.clicked().then_some(RoomAction::Switch))
}
