//! The room's screen: a face, a line, the replies and how the room voted, for a projector.
//!
//! It is laid out on a page 720 high whatever the beamer, in the styles of [`TextStyle::ROOM`](crate::app::theme::TextStyle)
//! alone. What stands on it is a function of the [`RoomModel`]; nothing that the leader has not shown is in there.

mod beside;
mod gathering;
mod keys;
mod leave;
mod look_back;
mod moment;
mod rows;
mod squares;
mod strip;
#[cfg(test)]
mod tests;
mod words;

use bevy_egui::egui::{Color32, Painter, Rect, Sense, Ui, UiBuilder, pos2};

pub use keys::{Pressed, pressed, typed};
pub use leave::leave_ui;
pub use look_back::{LookBack, look_back_pages};

use crate::app::access::live_ui;
use crate::app::stage::{View, WordsAt};
use crate::app::theme::{Icon, Look};
use crate::net::Squares;
use crate::workshop::{Job, RoomView, Step, Voting};

/// The field into which the leader types what somebody said.
#[must_use]
pub fn said_field() -> bevy_egui::egui::Id {
    bevy_egui::egui::Id::new("what somebody said")
}

/// How phones come to the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The squares that a camera reads.
    pub squares: Squares,
    /// The address to type where there is no camera.
    pub address: String,
    /// The code to type there.
    pub code: String,
    /// The name of the Wi-Fi and its squares, where the leader typed it in.
    pub wifi: Option<(String, Squares)>,
}

/// What there is of phones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phones {
    /// Nobody votes by phone.
    None,
    /// The room is open, and so many phones are there.
    Open(Invitation, u32),
    /// Phones cannot reach this machine any more: the room goes on by hand.
    Lost,
}

/// What stands on the room's screen.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomModel {
    /// What the room may see.
    pub view: RoomView,
    /// The scenario's title.
    pub title: String,
    /// Who they are, and where and when: follows “You are”.
    pub you_are: String,
    /// The customer's name.
    pub name: String,
    /// How others speak of the customer: `he`, `she` or `they`.
    pub pronoun: &'static str,
    /// How the room votes.
    pub voting: Voting,
    /// The phones.
    pub phones: Phones,
    /// The reply for which hands are being counted.
    pub counting: Option<usize>,
    /// Whether the screen is black.
    pub blank: bool,
    /// Whether this is a rehearsal, with votes that are made up.
    pub rehearsal: bool,
    /// What the room came to, once it has ended.
    pub look_back: Option<LookBack>,
}

/// Where the room's screen is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Surface<'a> {
    /// In the only window, with the leader's strip at its foot if it is not hidden.
    Screen(Option<&'a StripModel>),
    /// In a window of its own.
    Window,
    /// Small, on the leader's view: nothing can be pressed, and screen readers pass over it.
    Small,
}

impl Surface<'_> {
    fn is_small(self) -> bool {
        self == Surface::Small
    }
}

/// What the leader's strip shows at the foot of the room's screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StripModel {
    /// The step, in a word.
    pub step: String,
    /// How many have voted, if there is a vote.
    pub votes: Option<String>,
    /// How long the room has been at it.
    pub clock: String,
    /// What the next step does; none where there is no next.
    pub next: Option<String>,
}

/// What somebody does at the room's screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoomAction {
    /// One step on.
    On,
    /// One step back.
    Back,
    /// Makes the screen black, or brings it back.
    Blank,
    /// Goes over the whole screen, or back.
    Present,
    /// Esc: asks whether to leave, or takes the question back.
    AskToLeave,
    /// Leaves the room.
    Leave,
    /// Ends the room, to look back on it.
    End,
    /// Goes on with this reply.
    Choose(usize),
    /// Goes on with the room's reply again.
    AsTheRoom,
    /// Somebody said something, and the leader has typed it: [`said_field`] has the words.
    Said,
    /// Opens another vote.
    VoteAgain,
    /// Plays the other reply, or returns from it.
    Other,
    /// Shows the points, or takes them off.
    Points,
    /// Shows the thought, or takes it off.
    Thought,
    /// Shows what the other reply would have brought, or takes it off.
    OtherWay,
    /// Hides the strip, or brings it back.
    Strip,
    /// Changes between the room's screen and the leader's view.
    Switch,
    /// Counts hands for this reply; none ends it.
    Count(Option<usize>),
    /// Hands for a reply: so many.
    Hands(usize, u32),
    /// A digit of the hands that are being counted.
    Digit(u32),
    /// Takes the last digit away.
    Erase,
    /// Puts a note on the screen, or takes it off.
    Note(usize, bool),
    /// Opens a window of its own for the room, or closes it.
    OwnWindow,
    /// Opens the room to phones again, at the address that this machine has now.
    OpenAgain,
    /// Shows or hides what to do when no phone comes through.
    PhoneHelp,
    /// Saves what the room came to as a table and a page.
    Save,
    /// Deletes what is kept of this room.
    Forget,
    /// Goes back to the people.
    Close,
}

/// Paints the customer, and says where the words go. A painter is clipped to the rectangle before it is handed over.
pub type StagePainter<'a> = dyn FnMut(&Painter, Rect, View) -> Option<WordsAt> + 'a;

/// Shows the room's screen over the whole of `ui`.
pub fn room_ui(
    ui: &mut Ui,
    look: &Look,
    model: &RoomModel,
    surface: Surface<'_>,
    paint: &mut StagePainter<'_>,
) -> Option<RoomAction> {
    let screen = ui.max_rect();
    let painter = ui.painter().clone();
    if model.blank {
        painter.rect_filled(screen, 0.0, Color32::BLACK);
        let lit = !surface.is_small() && ui.interact(screen, ui.id().with("dark"), Sense::CLICK).clicked();
        return lit.then_some(RoomAction::Blank);
    }
    painter.rect_filled(screen, 0.0, look.theme.ground);
    let strip = if let Surface::Screen(strip) = surface { strip } else { None };
    let foot = screen.bottom() - strip.map_or(0.0, |_| strip::HEIGHT);
    let page = Rect::from_min_max(screen.min, pos2(screen.right(), foot));
    let mut above = ui.new_child(UiBuilder::new().id_salt("room page").max_rect(page));
    let mut show = Show { look, model, is_small: surface.is_small() };
    let action = match (&model.look_back, model.view.step) {
        (Some(look_back), _) => look_back::look_back_ui(&mut above, &mut show, page, look_back),
        (None, Step::Gathering) => gathering::gathering_ui(&mut above, &mut show, page, paint),
        (None, _) => moment::moment_ui(&mut above, &mut show, page, paint),
    };
    if model.rehearsal {
        words::tag_ui(&above, &show, pos2(page.right() - 24.0, page.top() + 16.0), &look.text("room-rehearsal"));
    }
    let below = Rect::from_min_max(pos2(screen.left(), foot), screen.max);
    let by_strip = strip.and_then(|strip| {
        strip::strip_ui(&mut ui.new_child(UiBuilder::new().id_salt("strip").max_rect(below)), look, strip)
    });
    by_strip.or(action)
}

/// The icon of an observer's job.
#[must_use]
pub fn note_icon(job: Job) -> Icon {
    match job {
        Job::Curiosity => Icon::Ask,
        Job::Face => Icon::Eye,
        Job::Words => Icon::Ear,
    }
}

/// What every part of the screen is given.
struct Show<'a> {
    look: &'a Look,
    model: &'a RoomModel,
    is_small: bool,
}

impl Show<'_> {
    /// A text that speaks of the customer.
    fn say(&self, key: &str) -> String {
        self.look.words.with(key, &[("name", self.model.name.as_str().into()), ("pronoun", self.model.pronoun.into())])
    }

    /// Tells a screen reader what stands in a rectangle.
    fn tell(&self, ui: &Ui, rect: Rect, part: impl std::hash::Hash + std::fmt::Debug, text: &str) {
        if !self.is_small {
            let response = ui.interact(rect, ui.id().with(part), Sense::hover());
            let info =
                || bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Label, ui.is_enabled(), text);
            response.widget_info(info);
        }
    }

    /// The same, and it is said when it comes.
    fn tell_news(&self, ui: &Ui, rect: Rect, part: impl std::hash::Hash + std::fmt::Debug, text: &str) {
        if !self.is_small {
            live_ui(ui, ui.id().with(part), rect, text);
        }
    }
}
