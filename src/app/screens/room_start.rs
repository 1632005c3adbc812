//! Before a room: whom it meets, how it votes, what it may see, and a rehearsal.

use bevy_egui::egui::{
    Align, Id, Key as Pressed, Layout as Flow, Margin, Rect, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui,
    UiBuilder, WidgetInfo, WidgetType, pos2, vec2,
};

use super::settings::rows::{choice_row_ui, row_ui, switch_row_ui};
use super::shared::{PersonPainter, Picture, paint_person};
use crate::app::theme::parts::{Button, Key, card_frame, rule_ui};
use crate::app::theme::{Icon, Layout, Look, TextStyle, text_ui};
use crate::workshop::{Options, Voting};

/// How a room is set up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Setup {
    /// What the room itself holds.
    pub options: Options,
    /// Which of the machine's addresses phones go to.
    pub address: usize,
    /// The name of the Wi-Fi and its password, for a second QR code; empty where none is wanted.
    pub wifi: (String, String),
}

/// What the page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomStartModel {
    /// The scenario's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The customer's name.
    pub name: String,
    /// Who the room is, and where and when.
    pub you_are: String,
    /// How it is set up.
    pub setup: Setup,
    /// The addresses of this machine that phones may reach; none where it is in no network.
    pub addresses: Vec<String>,
    /// A room that broke off: who was met, the turn that comes next, and the votes that were held.
    pub broken_off: Option<(String, usize, usize)>,
}

/// What somebody does there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoomStartAction {
    /// Back to the briefing.
    Back,
    /// Opens the room.
    Open,
    /// Tries it for two minutes, with votes that are made up.
    Rehearse,
    /// Sets it up another way.
    Change(Setup),
    /// Another scenario: the one before, or the one after.
    Turn(bool),
    /// Goes on with the room that broke off.
    GoOn,
    /// Deletes what is kept of it.
    Forget,
}

/// The lengths to choose from, in minutes.
const MINUTES: [(Option<u32>, &str); 4] = [
    (Some(20), "room-minutes-20"),
    (Some(40), "room-minutes-40"),
    (Some(60), "room-minutes-60"),
    (None, "room-minutes-open"),
];

/// Shows the page over the whole of `ui`.
pub fn room_start_ui(
    ui: &mut Ui,
    look: &Look,
    model: &RoomStartModel,
    paint: &mut PersonPainter<'_>,
) -> Option<RoomStartAction> {
    let screen = ui.available_rect_before_wrap();
    ui.painter().rect_filled(screen, 0.0, look.theme.ground);
    let margin = look.layout.margin();
    let text = if look.layout == Layout::Wide {
        let stage = Rect::from_min_size(screen.min, vec2(screen.width() * 0.32, screen.height()));
        paint_person(ui.painter(), stage, &model.id, Picture::Briefing, paint);
        Rect::from_min_max(pos2(stage.right() + 48.0, screen.top() + 32.0), screen.max - vec2(48.0, 32.0))
    } else {
        screen.shrink(margin)
    };
    let typing =
        ui.memory(|memory| memory.focused().is_some_and(|id| id == Id::new(FIELDS.0) || id == Id::new(FIELDS.1)));
    let foot = Rect::from_min_max(pos2(text.left(), text.bottom() - 48.0), text.max);
    let mut below = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot));
    let action = foot_ui(&mut below, look, model, typing);
    let above = Rect::from_min_max(text.min, pos2(text.right(), foot.top() - 16.0));
    let mut column = ui.new_child(UiBuilder::new().id_salt("column").max_rect(above.expand2(vec2(8.0, 0.0))));
    let area =
        ScrollArea::vertical().auto_shrink(false).content_margin(Margin { left: 8, right: 8, top: 0, bottom: 8 });
    let changed = area.show(&mut column, |ui| column_ui(ui, look, model)).inner;
    let escape = !typing && ui.input(|input| input.key_pressed(Pressed::Escape));
    action.or(changed).or(escape.then_some(RoomStartAction::Back))
}

fn column_ui(ui: &mut Ui, look: &Look, model: &RoomStartModel) -> Option<RoomStartAction> {
    let theme = &look.theme;
    let mut action = broken_off_ui(ui, look, model);
    text_ui(ui, look, &look.text("room-start-title"), TextStyle::Display, theme.ink);
    text_ui(ui, look, &look.text("room-start-about"), TextStyle::Body, theme.ink_soft);
    ui.add_space(12.0);
    action = action.or(who_ui(ui, look, model));
    let mut setup = model.setup.clone();
    let options = &mut setup.options;
    let votings = [
        (Voting::Phones, "room-voting-phones"),
        (Voting::Hands, "room-voting-hands"),
        (Voting::None, "room-voting-none"),
    ];
    choice_row_ui(ui, look, ("room-voting", "room-voting-about"), &votings, &mut options.voting);
    if options.voting == Voting::Phones {
        network_ui(ui, look, model, &mut setup);
    }
    let options = &mut setup.options;
    choice_row_ui(ui, look, ("room-minutes", "room-minutes-about"), &MINUTES, &mut options.minutes);
    if options.voting != Voting::None {
        let mut hidden = !options.bars_while_voting;
        switch_row_ui(ui, look, ("room-hidden", "room-hidden-about"), None, &mut hidden);
        options.bars_while_voting = !hidden;
    }
    if options.voting == Voting::Phones {
        switch_row_ui(ui, look, ("room-observers", "room-observers-about"), None, &mut options.observers);
    }
    switch_row_ui(ui, look, ("room-shows-points", "room-shows-points-about"), None, &mut setup.options.points);
    switch_row_ui(ui, look, ("room-shows-thought", "room-shows-thought-about"), None, &mut setup.options.thought);
    switch_row_ui(ui, look, ("room-keeps", "room-keeps-about"), None, &mut setup.options.keep);
    action.or((setup != model.setup).then_some(RoomStartAction::Change(setup)))
}

/// A room that broke off: go on with it, or delete what is kept.
fn broken_off_ui(ui: &mut Ui, look: &Look, model: &RoomStartModel) -> Option<RoomStartAction> {
    let (name, turn, votes) = model.broken_off.as_ref()?;
    let mut action = None;
    card_frame(look).inner_margin(Margin::symmetric(20, 16)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let values = [("name", name.as_str().into()), ("turn", (*turn).into()), ("votes", (*votes).into())];
        text_ui(ui, look, &look.words.with("room-broke-off-at", &values), TextStyle::Body, look.theme.ink);
        ui.add_space(10.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 8.0);
            let words = look.words.with("room-go-on-at", &[("turn", (*turn).into())]);
            if Button::outlined(&words).before(Icon::Play).ui(ui, look).clicked() {
                action = Some(RoomStartAction::GoOn);
            }
            if Button::bare(&look.text("leader-forget")).before(Icon::Trash).ui(ui, look).clicked() {
                action = Some(RoomStartAction::Forget);
            }
        });
    });
    ui.add_space(20.0);
    action
}

/// Whom the room meets, and the way to others.
fn who_ui(ui: &mut Ui, look: &Look, model: &RoomStartModel) -> Option<RoomStartAction> {
    let theme = &look.theme;
    let mut action = None;
    rule_ui(ui, look, 0.0, 0.0);
    let words =
        look.words.with("room-meets", &[("name", model.name.as_str().into()), ("title", model.title.as_str().into())]);
    let room = ui.available_width() - 116.0;
    let name = look.galley(ui.painter(), &words, TextStyle::Strong, theme.ink, room);
    let about = look.galley(ui.painter(), &model.you_are, TextStyle::Body, theme.ink_soft, room);
    let height = (name.rect.height() + about.rect.height() + 20.0).max(80.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let top = rect.center().y - (name.rect.height() + about.rect.height()) / 2.0;
    let below = top + name.rect.height();
    crate::app::theme::galley_paint(ui.painter(), pos2(rect.left(), top), name);
    crate::app::theme::galley_paint(ui.painter(), pos2(rect.left(), below), about);
    let response = ui.interact(rect, ui.id().with("who"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    let mut right = ui.new_child(UiBuilder::new().max_rect(rect).layout(Flow::right_to_left(Align::Center)));
    right.spacing_mut().item_spacing.x = 10.0;
    if Button::icon_alone(Icon::Right, &look.text("room-person-after")).ui(&mut right, look).clicked() {
        action = Some(RoomStartAction::Turn(true));
    }
    if Button::icon_alone(Icon::Left, &look.text("room-person-before")).ui(&mut right, look).clicked() {
        action = Some(RoomStartAction::Turn(false));
    }
    action
}

/// The two text fields.
const FIELDS: (&str, &str) = ("room wifi name", "room wifi password");

/// Which address phones go to, and the Wi-Fi.
fn network_ui(ui: &mut Ui, look: &Look, model: &RoomStartModel, setup: &mut Setup) {
    if model.addresses.is_empty() {
        ui.add_space(4.0);
        text_ui(ui, look, &look.text("room-no-network"), TextStyle::Body, look.theme.harm);
        ui.add_space(12.0);
    } else {
        address_row_ui(ui, look, model, setup);
    }
    row_ui(ui, look, ("room-wifi-name", "room-wifi-about"), 452.0, |ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let (name, password) = (&mut setup.wifi.0, &mut setup.wifi.1);
        // From the right: the password stands last.
        let is_right = ui.layout().prefer_right_to_left();
        let mut fields = [(FIELDS.0, "room-wifi-field", name, false), (FIELDS.1, "room-wifi-password", password, true)];
        if is_right {
            fields.reverse();
        }
        for (id, key, text, hidden) in fields {
            field_ui(ui, look, id, &look.text(key), text, hidden);
        }
    });
}

fn address_row_ui(ui: &mut Ui, look: &Look, model: &RoomStartModel, setup: &mut Setup) {
    let count = model.addresses.len();
    let chosen = setup.address.min(count - 1);
    row_ui(ui, look, ("room-address", "room-address-about"), 300.0, |ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let words = model.addresses.get(chosen).cloned().unwrap_or_default();
        if count > 1 && Button::icon_alone(Icon::Repeat, &look.text("room-address-next")).ui(ui, look).clicked() {
            setup.address = (chosen + 1) % count;
        }
        text_ui(ui, look, &words, TextStyle::Strong, look.theme.ink);
    });
}

fn field_ui(ui: &mut Ui, look: &Look, id: &str, label: &str, text: &mut String, hidden: bool) {
    let theme = &look.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(214.0, 44.0), Sense::hover());
    ui.painter().rect(rect, 10.0, theme.surface, Stroke::new(1.5, theme.edge), StrokeKind::Inside);
    let inside = rect.shrink2(vec2(12.0, 8.0));
    let mut field = ui.new_child(UiBuilder::new().id_salt(id).max_rect(inside));
    let is_empty = text.is_empty();
    let edit = TextEdit::singleline(text)
        .id(Id::new(id))
        .password(hidden)
        .char_limit(63)
        .frame(bevy_egui::egui::Frame::NONE)
        .margin(Margin::ZERO)
        .desired_width(inside.width());
    let response = field.add(edit);
    if is_empty {
        let hint = look.galley(ui.painter(), label, TextStyle::Body, theme.ink_soft, inside.width());
        crate::app::theme::galley_paint(ui.painter(), inside.min, hint);
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::TextEdit, true, label));
    if response.gained_focus() {
        ui.scroll_to_rect(rect.expand(8.0), None);
    }
    if response.has_focus() {
        crate::app::theme::parts::focus_ring_paint(ui.painter(), look, rect, 10.0);
    }
}

/// Back, the rehearsal, and the one main button.
fn foot_ui(ui: &mut Ui, look: &Look, model: &RoomStartModel, typing: bool) -> Option<RoomStartAction> {
    let rect = ui.max_rect();
    let mut action = None;
    let mut row = ui.new_child(UiBuilder::new().max_rect(rect).layout(Flow::left_to_right(Align::Center)));
    row.spacing_mut().item_spacing.x = 10.0;
    let compact = look.layout == Layout::Compact;
    let back = look.text("briefing-back");
    let pressed = match compact {
        true => Button::icon_alone(Icon::Left, &back).ui(&mut row, look),
        false => Button::outlined(&back).key(Key::Escape).ui(&mut row, look),
    };
    if pressed.clicked() {
        action = Some(RoomStartAction::Back);
    }
    let rehearse = look.text("room-rehearse");
    let pressed = match compact {
        true => Button::icon_alone(Icon::Repeat, &rehearse).ui(&mut row, look),
        false => Button::bare(&rehearse).before(Icon::Repeat).ui(&mut row, look),
    };
    if pressed.clicked() {
        action = Some(RoomStartAction::Rehearse);
    }
    let open = model.setup.options.voting != Voting::Phones || !model.addresses.is_empty();
    let words = look.text(if open { "room-open" } else { "room-open-by-hands" });
    row.with_layout(Flow::right_to_left(Align::Center), |ui| {
        let width = ui.available_width().min(300.0);
        let mut button = Button::main(&words).after(Icon::Right).key(Key::Enter).width(width);
        if typing {
            button = button.without_default_focus();
        }
        if button.ui(ui, look).clicked() {
            action = Some(RoomStartAction::Open);
        }
    });
    action
}
