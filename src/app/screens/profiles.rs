//! Who is practising: a nickname, and no account.

use bevy_egui::egui::{Context, Id, Key as Pressed, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo};
use bevy_egui::egui::{WidgetType, pos2, vec2};

use crate::app::theme::parts::{Button, Key, Line, SMALL_HEIGHT, field_ui, modal_ui, press_ui};
use crate::app::theme::{Icon, Look, TextStyle, galley_paint, text_ui};
use crate::records::ProfileId;

/// The profiles of this machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProfilesModel {
    /// All of them, in the order in which they were made.
    pub profiles: Vec<ProfileRow>,
    /// Why the last thing asked for was not done; empty where it was.
    pub fault: String,
}

/// One profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileRow {
    /// Which one it is.
    pub id: ProfileId,
    /// The nickname; empty where it has none yet.
    pub nickname: String,
    /// How many runs it has.
    pub runs: usize,
    /// Whether it is the one that practises now.
    pub here: bool,
}

/// What somebody does with the profiles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfilesAction {
    /// This one practises from now on.
    Choose(ProfileId),
    /// Make a profile of this nickname, which practises from now on.
    Add(String),
    /// Give it this nickname.
    Rename(ProfileId, String),
    /// Ask whether it is to be forgotten.
    AskToForget(ProfileId),
    /// Leave it as it is.
    Close,
}

/// A nickname that is being written: of a profile, or of a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Writing {
    of: Option<ProfileId>,
    text: String,
}

/// Shows the profiles in a panel in front of everything.
pub fn profiles_ui(context: &Context, look: &Look, model: &ProfilesModel) -> Option<ProfilesAction> {
    let id = Id::new("profiles");
    let mut writing: Option<Writing> = context.data_mut(|data| data.get_temp(id).unwrap_or_default());
    let was_writing = writing.is_some();
    let mut action = None;
    let panel = modal_ui(context, look, id.with("panel"), 600.0, |ui| {
        text_ui(ui, look, &look.text("profiles-title"), TextStyle::Title, look.theme.ink);
        ui.add_space(6.0);
        text_ui(ui, look, &look.text("profiles-about"), TextStyle::Body, look.theme.ink_soft);
        ui.add_space(16.0);
        for row in &model.profiles {
            let is_written = writing.as_ref().is_some_and(|writing| writing.of == Some(row.id));
            let answer = if is_written {
                writing_ui(ui, look, &mut writing, "profiles-keep-name")
            } else {
                row_ui(ui, look, row, &mut writing)
            };
            action = action.take().or(answer);
            ui.add_space(8.0);
        }
        if writing.as_ref().is_some_and(|writing| writing.of.is_none()) {
            action = action.take().or(writing_ui(ui, look, &mut writing, "profiles-add-name"));
            ui.add_space(8.0);
        }
        if !model.fault.is_empty() {
            text_ui(ui, look, &model.fault, TextStyle::Strong, look.theme.harm);
            ui.add_space(8.0);
        }
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
            if Button::main(&look.text("profiles-close")).key(Key::Escape).ui(ui, look).clicked() {
                action = Some(ProfilesAction::Close);
            }
            if Button::outlined(&look.text("profiles-add")).before(Icon::Plus).ui(ui, look).clicked() {
                writing = Some(Writing { of: None, text: String::new() });
            }
        });
    });
    if panel.should_close() && action.is_none() {
        // Esc is one step back.
        let escaped = context.input(|input| input.key_pressed(Pressed::Escape));
        if was_writing && escaped {
            writing = None;
        } else {
            action = Some(ProfilesAction::Close);
        }
    }
    let done = matches!(action, Some(ProfilesAction::Close | ProfilesAction::Choose(_)));
    context.data_mut(|data| data.insert_temp(id, writing.filter(|_| !done)));
    action
}

/// Lets go of a nickname that was being written: it has been taken in.
pub fn forget_writing(context: &Context) {
    context.data_mut(|data| data.insert_temp(Id::new("profiles"), None::<Writing>));
}

/// A profile: pressed, it practises; beside it stand a pencil and a bin.
fn row_ui(ui: &mut Ui, look: &Look, row: &ProfileRow, writing: &mut Option<Writing>) -> Option<ProfilesAction> {
    let theme = &look.theme;
    let painter = ui.painter().clone();
    let width = ui.available_width();
    let buttons = 2.0 * (SMALL_HEIGHT + 8.0);
    let name = if row.nickname.is_empty() { look.text("profiles-unnamed") } else { row.nickname.clone() };
    let runs = look.words.with("profiles-runs", &[("count", row.runs.into())]);
    let room = width - buttons - 62.0;
    let called = look.galley(&painter, &name, TextStyle::Strong, theme.ink, room);
    let told = look.galley(&painter, &runs, TextStyle::Body, theme.ink_soft, f32::INFINITY);
    let beside = called.rect.width() + 16.0 + told.rect.width() <= room;
    let words = called.rect.height() + if beside { 0.0 } else { told.rect.height() };
    let height = (words + 16.0).max(SMALL_HEIGHT);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let plate = Rect::from_min_max(rect.min, rect.max - vec2(buttons, 0.0));
    let response = press_ui(ui, look, plate, Id::new(("profile", row.id)), 10.0);
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), row.here, format!("{name}, {runs}"))
    });
    let (fill, stroke) = match (row.here, response.hovered()) {
        (true, _) => (theme.surface, Stroke::new(2.0, theme.accent)),
        (false, true) => (theme.accent_soft, Stroke::new(1.5, theme.accent)),
        (false, false) => (theme.surface, Stroke::new(1.5, theme.edge)),
    };
    painter.rect(plate, 10.0, fill, stroke, StrokeKind::Inside);
    let sign = if row.here { Icon::Check } else { Icon::Person };
    let ink = if row.here { theme.ink } else { theme.ink_soft };
    Line::new(0.0).icon(sign, 22.0, ink).paint(&painter, look, plate.left_center() + vec2(14.0, 0.0));
    let top = plate.center().y - words / 2.0;
    let at = if beside {
        pos2(plate.right() - 16.0 - told.rect.width(), plate.center().y - told.rect.height() / 2.0)
    } else {
        pos2(plate.left() + 46.0, top + called.rect.height())
    };
    galley_paint(&painter, pos2(plate.left() + 46.0, top), called);
    galley_paint(&painter, at, told);

    let mut action = response.clicked().then_some(ProfilesAction::Choose(row.id));
    let mut left = plate.right() + 8.0;
    for (icon, key) in [(Icon::Pencil, "profiles-rename"), (Icon::Trash, "profiles-forget")] {
        let corner = pos2(left, rect.center().y - SMALL_HEIGHT / 2.0);
        let place = Rect::from_min_size(corner, vec2(SMALL_HEIGHT, SMALL_HEIGHT));
        left += SMALL_HEIGHT + 8.0;
        let words = look.words.with(key, &[("name", name.as_str().into())]);
        let mut child = ui.new_child(UiBuilder::new().id_salt((row.id, key)).max_rect(place));
        if Button::icon_alone(icon, &words).small().ui(&mut child, look).clicked() {
            if icon == Icon::Trash {
                action = Some(ProfilesAction::AskToForget(row.id));
            } else {
                *writing = Some(Writing { of: Some(row.id), text: row.nickname.clone() });
            }
        }
    }
    action
}

/// The field for a nickname, and the button that takes it in.
fn writing_ui(ui: &mut Ui, look: &Look, writing: &mut Option<Writing>, key: &str) -> Option<ProfilesAction> {
    let Some(Writing { of, text }) = writing else { return None };
    let words = look.text(key);
    let button = look.galley(ui.painter(), &words, TextStyle::Body, look.theme.ink, f32::INFINITY).rect.width() + 44.0;
    let width = ui.available_width();
    let mut taken = false;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let label = look.text("profiles-nickname");
        let id = Id::new(("nickname", *of));
        let response = field_ui(ui, look, (id, &label), text, width - button - 8.0, true);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Pressed::Enter));
        if entered {
            // Where it is not taken in, it is written on.
            response.request_focus();
        }
        let pressed = Button::outlined(&words).small().width(button).ui(ui, look).clicked();
        taken = entered || pressed;
    });
    taken.then(|| match *of {
        Some(profile) => ProfilesAction::Rename(profile, text.clone()),
        None => ProfilesAction::Add(text.clone()),
    })
}
