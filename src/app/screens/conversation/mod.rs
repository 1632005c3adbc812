//! The conversation: his face, his words, then what you say.

mod cards;
mod drawers;
mod field;
mod find;
mod news;
mod own_words;
mod pause;
mod read_back;
mod speech;
mod thread;
mod which;

use bevy_egui::egui::{self, Color32, Key as Pressed, Modifiers, Painter, Rect, Ui, UiBuilder, pos2, vec2};

use crate::app::access::picture;
use crate::app::keys::Shortcut;
use crate::app::screens::notice::{notice_plate_ui, notice_ui};
use crate::app::stage::{Appearance, ChannelStage, Mood, View, WordsAt};
use crate::app::talk::{Talk, Waiting};
use crate::app::theme::parts::{Button, Key, appear, drawer_covers_all, drawer_rect};
use crate::app::theme::{Icon, Layout, Look};
use crate::records::{Answers, Patience};
use crate::words::{Value, pronoun_word};

/// How high the table is that the cards lie on, with two lines on a card.
const TABLE: f32 = 296.0;

/// How high it is where the trainee writes.
const WRITING: f32 = 392.0;

/// How much more than the table the stage is at least.
const LEAST_STAGE: f32 = 280.0;

/// How high the strip is that is left of the stage where there is little room.
const STRIP: f32 = 124.0;

/// How much of the height it takes at most, for words that are long.
const MOST_STRIP: f32 = 0.5;

/// For so many seconds after the cards came, Enter chooses nothing: somebody was hurrying him on.
const HURRY: f32 = 0.4;

/// What lies over the right side of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Drawer {
    /// Nothing.
    #[default]
    Closed,
    /// What is known of the customer.
    Notebook,
    /// What was said.
    History,
}

/// What the conversation shows beside the talk itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ConversationModel {
    /// What lies over the right side.
    pub drawer: Drawer,
    /// Whether it is paused.
    pub paused: bool,
    /// Whether tension and trust are shown as meters.
    pub meters: bool,
    /// Whether his thought is shown after each reply, and how own words were read.
    pub thoughts: bool,
    /// How the trainee answers.
    pub answers: Answers,
    /// Whether he loses patience while nobody answers.
    pub patience: Patience,
}

/// What the trainee does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConversationAction {
    /// Says the reply on a card, from 0.
    Choose(usize),
    /// Says nothing, and waits.
    Wait,
    /// Answers in this way from now on.
    AnswerBy(Answers),
    /// Says something in words of their own.
    SayOwnWords(String),
    /// Says words of the author’s that were found in the list.
    SayFoundWords(String),
    /// Says which of the replies was meant, from 0; none of them.
    Mean(Option<usize>),
    /// Goes back to the field with the words, to put them another way.
    PutOtherwise,
    /// Goes on from how the words were read.
    LookUp,
    /// Says that the words were read wrongly.
    ReadWrongly,
    /// Shows all he says at once.
    ShowAll,
    /// Takes one turn back.
    TakeBack,
    /// Takes turns back until so many are left.
    TakeBackTo(usize),
    /// Opens a drawer, or closes it.
    Open(Drawer),
    /// Pauses, or goes on.
    Pause(bool),
    /// Opens the settings.
    Settings,
    /// Shows the keys.
    Keys,
    /// Begins again.
    StartAgain,
    /// Leaves, and keeps the place.
    Leave,
    /// Looks back on a conversation that is over.
    LookBack,
    /// Closes the notice.
    CloseNotice,
}

/// The stage, and how he is at this moment.
pub struct Scene<'a> {
    /// The drawings, if this person is drawn.
    pub stage: Option<&'a mut ChannelStage>,
    /// His face and shoulders, his voice, his hand: whatever there is of him on this channel.
    pub now: Appearance,
}

impl Scene<'_> {
    /// Paints him, and says where his words go.
    fn paint(&mut self, painter: &Painter, rect: Rect, view: View) -> Option<WordsAt> {
        self.stage.as_deref_mut()?.paint(painter, rect, view, &self.now)
    }

    /// Paints the picture he chose of himself, on a good day.
    fn picture(&mut self, painter: &Painter, rect: Rect, ground: Color32) {
        if let Some(stage) = self.stage.as_deref_mut() {
            let chosen = Appearance::in_a_picture(Mood::AtEase.pose(), 0.0);
            stage.paint(painter, rect, View::Head(ground), &chosen);
        }
    }
}

/// The whole screen, with a line about what happened if there is one. The look is a dark one: the room is dark, he is
/// in the light.
pub fn conversation_ui(
    ui: &mut Ui,
    look: &Look,
    talk: &Talk,
    model: ConversationModel,
    notice: Option<&str>,
    scene: &mut Scene<'_>,
) -> Option<ConversationAction> {
    let mut action = if model.paused { None } else { keys(ui, look, talk, model) };
    let mut screen = ui.max_rect();
    // Where there is little room the notice lies above everything, as on the other screens.
    if let Some(words) = notice.filter(|_| look.layout != Layout::Wide) {
        if notice_ui(ui, look, words) {
            action = action.or(Some(ConversationAction::CloseNotice));
        }
        screen.min.y = ui.cursor().top();
    }

    let opened =
        if model.drawer == Drawer::Closed { 0.0 } else { appear(ui, ui.id().with("drawer"), 0, look.motion().drawer) };
    let drawer = drawer_rect(look, screen, opened);
    let covered = if !drawer_covers_all(look) && opened > 0.0 { drawer.left() } else { screen.right() };
    let room = Rect::from_min_max(screen.min, pos2(covered, screen.bottom()));

    let (stage, table) = split(ui, look, talk, model, room);
    let view = match look.layout {
        Layout::Compact => View::Strip,
        _ if Shown::now(talk, model).is_high() => View::OwnWords,
        _ => View::Talk,
    };
    let words_at = scene.paint(ui.painter(), stage, view);
    // A press on the picture shows all that is said; keys have Space for it, so the ring does not go there.
    let pressed = ui.interact(stage, ui.id().with("stage"), egui::Sense::CLICK);
    picture(&pressed, &news::picture_words(look, talk));
    if pressed.clicked() {
        action = action.or(Some(ConversationAction::ShowAll));
    }
    let fade = Rect::from_min_max(pos2(room.left(), stage.bottom()), room.max);
    ui.painter().rect_filled(fade, 0.0, look.theme.ground);

    // A drawer over everything leaves nothing behind it that could take the focus.
    if !drawer_covers_all(look) || model.drawer == Drawer::Closed {
        let mut front = ui.new_child(UiBuilder::new().max_rect(room));
        match words_at {
            Some(WordsAt::Thread(board)) => {
                let mut picture = |painter: &Painter, rect: Rect, ground| scene.picture(painter, rect, ground);
                thread::thread_ui(&mut front, look, talk, model, board, &mut picture);
                if model.meters {
                    speech::meters_ui(&front, look, talk, model, stage);
                }
            }
            Some(WordsAt::Bubble { from, end }) => {
                speech::speech_ui(&mut front, look, talk, model, stage, Some((from, end)));
            }
            None => speech::speech_ui(&mut front, look, talk, model, stage, None),
        }
        news::news_of_turn_ui(&front, look, talk);
        action = action.or(tools_ui(&mut front, look, talk, model, stage));
        if let Some(words) = notice.filter(|_| look.layout == Layout::Wide)
            && notice_plate_ui(&mut front, look, words, stage)
        {
            action = action.or(Some(ConversationAction::CloseNotice));
        }
        action = action.or(table_ui(&mut front, look, talk, model, table));
    }

    if model.drawer != Drawer::Closed {
        action = action.or(drawers::drawer(ui, look, talk, model.drawer, drawer));
    }
    if model.paused {
        action = action.or(pause::pause_ui(ui, look, talk));
    }
    action
}

/// What lies on the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// The cards, what you said, or what comes of it.
    Cards,
    /// The field for one’s own words.
    OwnWords,
    /// The field to find words with.
    Find,
    /// The question which reply was meant.
    Which,
    /// How the words were read.
    ReadBack,
}

impl Shown {
    fn now(talk: &Talk, model: ConversationModel) -> Self {
        if talk.asked().is_some() {
            return Self::Which;
        }
        let answers = answers(talk, model);
        let writes = answers == Answers::Say;
        if model.thoughts && writes && talk.own_words().is_some_and(|own| !own.looked_at) {
            return Self::ReadBack;
        }
        // Where nothing can be said, the cards say so.
        let is_stuck = talk.is_listening() && talk.table().cards.is_empty();
        match answers {
            Answers::Choose => Self::Cards,
            _ if talk.session().is_over() || is_stuck => Self::Cards,
            Answers::Find => Self::Find,
            Answers::Say => Self::OwnWords,
        }
    }

    /// Whether it needs more room than the cards.
    fn is_high(self) -> bool {
        self != Self::Cards
    }
}

/// How the trainee answers: by the cards alone where the author does not let anybody type.
fn answers(talk: &Talk, model: ConversationModel) -> Answers {
    if talk.session().scenario().typing { model.answers } else { Answers::Choose }
}

/// The table: what can be said, or how it was read.
fn table_ui(
    ui: &mut Ui,
    look: &Look,
    talk: &Talk,
    model: ConversationModel,
    table: Rect,
) -> Option<ConversationAction> {
    match Shown::now(talk, model) {
        Shown::Cards => cards::table_ui(ui, look, talk, model, table),
        Shown::OwnWords => own_words::own_words_ui(ui, look, talk, table),
        Shown::Find => find::find_ui(ui, look, talk, table),
        Shown::Which => which::which_ui(ui, look, talk, table),
        Shown::ReadBack => read_back::read_back_ui(ui, look, talk, table),
    }
}

/// Whether somebody is typing an answer, so that letters are no keys.
#[must_use]
pub fn is_typing(context: &egui::Context, talk: &Talk) -> bool {
    field::is_typing(context, talk)
}

/// Whether he is kept waiting: the cards lie on the table, and nothing lies over them. Whoever writes has all the time.
#[must_use]
pub fn is_kept_waiting(talk: &Talk, model: ConversationModel) -> bool {
    Shown::now(talk, model) == Shown::Cards && !model.paused && model.drawer == Drawer::Closed
}

/// What is said of how he waits; none while there is time.
fn waiting(look: &Look, talk: &Talk, model: ConversationModel) -> Option<String> {
    match talk.waiting(model.patience)? {
        Waiting::Calmly => None,
        Waiting::ForAWhile => Some(say(look, talk, "conversation-waits-a-while")),
        Waiting::NotMuchLonger => Some(say(look, talk, "conversation-waits-no-longer")),
    }
}

/// The stage above, the table below.
fn split(ui: &Ui, look: &Look, talk: &Talk, model: ConversationModel, room: Rect) -> (Rect, Rect) {
    let stage_height = if look.layout == Layout::Compact {
        let words = speech::strip_height(ui, look, talk, model, room.width());
        words.clamp(STRIP, (room.height() * MOST_STRIP).max(STRIP))
    } else {
        let table = if Shown::now(talk, model).is_high() {
            WRITING
        } else {
            TABLE.max(cards::height(ui, look, talk, room.width()))
        };
        (room.height() - table).clamp(LEAST_STAGE.min(room.height()), room.width().max(1.0) * 0.52)
    };
    let edge = room.top() + stage_height;
    (Rect::from_min_max(room.min, pos2(room.right(), edge)), Rect::from_min_max(pos2(room.left(), edge), room.max))
}

/// What the keys do that belong to no button.
fn keys(ui: &Ui, look: &Look, talk: &Talk, model: ConversationModel) -> Option<ConversationAction> {
    let pressed = |key: Pressed| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if talk.is_listening() && talk.listening_for() < HURRY {
        // Swallowed: the key was meant for his words, not for a card.
        pressed(Pressed::Enter);
    }
    // Whoever types already while he speaks needs the space bar, and shows the line with Enter.
    let hurries = match is_typing(ui.ctx(), talk) {
        _ if talk.is_listening() => false,
        true => field::enter_pressed(ui, talk),
        false => pressed(Pressed::Space) || pressed(Pressed::Enter),
    };
    if hurries {
        return Some(ConversationAction::ShowAll);
    }
    if pressed(Pressed::Escape) {
        return Some(match model.drawer {
            Drawer::Closed => ConversationAction::Pause(true),
            _ => ConversationAction::Open(Drawer::Closed),
        });
    }
    if let Some(action) = answering_keys(ui, look, talk, model) {
        return Some(action);
    }
    if is_typing(ui.ctx(), talk) {
        return None;
    }
    let does = |shortcut| ui.input_mut(|input| look.keys.take(input, shortcut));
    if does(Shortcut::TakeBack) {
        let is_asked = talk.asked().is_some();
        return Some(if is_asked { ConversationAction::PutOtherwise } else { ConversationAction::TakeBack });
    }
    let toggled = |drawer| if model.drawer == drawer { Drawer::Closed } else { drawer };
    if does(Shortcut::Notebook) {
        return Some(ConversationAction::Open(toggled(Drawer::Notebook)));
    }
    if does(Shortcut::History) {
        return Some(ConversationAction::Open(toggled(Drawer::History)));
    }
    if talk.is_listening() {
        let card = |keys: usize| CARD_KEYS.iter().take(keys).position(|key| pressed(*key));
        match Shown::now(talk, model) {
            Shown::Cards if pressed(Pressed::Num0) => return Some(ConversationAction::Wait),
            Shown::Cards => return card(CARD_KEYS.len()).map(ConversationAction::Choose),
            Shown::Which => {
                let asked = talk.asked().map_or(0, |asked| asked.len());
                return card(asked + 1).map(|card| ConversationAction::Mean((card < asked).then_some(card)));
            }
            Shown::OwnWords | Shown::Find | Shown::ReadBack => {}
        }
    }
    None
}

/// The keys that lead from one way of answering to another, which work while somebody types, too.
fn answering_keys(ui: &Ui, look: &Look, talk: &Talk, model: ConversationModel) -> Option<ConversationAction> {
    let does = |shortcut| ui.input_mut(|input| look.keys.take(input, shortcut));
    let types = matches!(Shown::now(talk, model), Shown::OwnWords | Shown::Find);
    if types && talk.is_listening() && talk.table().silence && does(Shortcut::WaitWhileWriting) {
        return Some(ConversationAction::Wait);
    }
    let switches = does(Shortcut::AnswerOtherwise) || (!is_typing(ui.ctx(), talk) && does(Shortcut::OwnWords));
    let may_type = talk.session().scenario().typing && !talk.is_over();
    let can_switch = types || (may_type && Shown::now(talk, model) == Shown::Cards);
    (switches && can_switch).then(|| {
        let is_choosing = model.answers == Answers::Choose;
        ConversationAction::AnswerBy(if is_choosing { Answers::Say } else { Answers::Choose })
    })
}

const CARD_KEYS: [Pressed; 9] = [
    Pressed::Num1,
    Pressed::Num2,
    Pressed::Num3,
    Pressed::Num4,
    Pressed::Num5,
    Pressed::Num6,
    Pressed::Num7,
    Pressed::Num8,
    Pressed::Num9,
];

/// Between the tools at the left and the pause at the right.
const TOOLS_APART: f32 = 16.0;

/// Take back, what was said, the notebook; and pause alone at the right, as an icon where words have no room.
fn tools_ui(
    ui: &mut Ui,
    look: &Look,
    talk: &Talk,
    model: ConversationModel,
    stage: Rect,
) -> Option<ConversationAction> {
    let mut action = None;
    let margin = look.layout.margin();
    if look.layout == Layout::Compact {
        // One button: the pause panel holds everything.
        let at = Rect::from_min_size(pos2(stage.right() - margin - 44.0, stage.top() + 12.0), vec2(44.0, 44.0));
        plate(ui, look, at);
        let words = look.text("conversation-menu");
        let mut corner = ui.new_child(UiBuilder::new().max_rect(at));
        if Button::icon_alone(Icon::Sliders, &words).ui(&mut corner, look).clicked() {
            action = Some(ConversationAction::Pause(true));
        }
        return action;
    }
    let facts = talk.session().scenario().persona.facts.len();
    let known = (0..facts).filter(|fact| talk.session().state().knows((*fact).into())).count();
    let (_, pointed_out) = talk.new_facts();
    let take_back = look.text("conversation-take-back");
    let history = say(look, talk, "conversation-history");
    let notebook = look.words.with(
        if pointed_out { "conversation-notebook-new" } else { "conversation-notebook" },
        &[("known", known.into()), ("all", facts.into())],
    );
    let pause = look.text("conversation-pause");

    let left = Rect::from_min_size(stage.min + vec2(margin, 16.0), vec2(stage.width() - 2.0 * margin, 44.0));
    let mut bar =
        ui.new_child(UiBuilder::new().max_rect(left).layout(egui::Layout::left_to_right(egui::Align::Center)));
    let behind = bar.painter().add(egui::Shape::Noop);
    bar.spacing_mut().item_spacing.x = 0.0;
    let narrow = stage.width() < 900.0;
    let button = Button::bare(&take_back).before(Icon::Back).key(look.cap(Shortcut::TakeBack)).small();
    if button.enabled(!talk.session().turns().is_empty()).ui(&mut bar, look).clicked() {
        action = Some(ConversationAction::TakeBack);
    }
    // With a drawer open only what still has room is shown; the keys work all the same.
    if !narrow || model.drawer == Drawer::Closed {
        if Button::bare(&history)
            .before(Icon::History)
            .key(look.cap(Shortcut::History))
            .small()
            .ui(&mut bar, look)
            .clicked()
        {
            action = Some(ConversationAction::Open(Drawer::History));
        }
        if Button::bare(&notebook)
            .before(Icon::Book)
            .key(look.cap(Shortcut::Notebook))
            .small()
            .ui(&mut bar, look)
            .clicked()
        {
            action = Some(ConversationAction::Open(Drawer::Notebook));
        }
    }
    let under = bar.min_rect();
    let colour = look.theme.surface;
    bar.painter().set(behind, egui::Shape::rect_filled(under, 10.0, colour));

    if model.drawer == Drawer::Closed {
        let mut right =
            ui.new_child(UiBuilder::new().max_rect(left).layout(egui::Layout::right_to_left(egui::Align::Center)));
        let behind = right.painter().add(egui::Shape::Noop);
        let free = left.right() - under.right() - TOOLS_APART;
        let button = Button::bare(&pause).before(Icon::Pause).key(Key::Escape).small();
        let button = if button.size(&right, look).x <= free { button } else { Button::icon_alone(Icon::Pause, &pause) };
        if button.ui(&mut right, look).clicked() {
            action = Some(ConversationAction::Pause(true));
        }
        let under = right.min_rect();
        right.painter().set(behind, egui::Shape::rect_filled(under, 10.0, colour));
    }
    action
}

fn plate(ui: &Ui, look: &Look, rect: Rect) {
    ui.painter().rect_filled(rect, 10.0, look.theme.surface);
}

/// The text under a key that speaks of him, and of how he is met.
fn say(look: &Look, talk: &Talk, key: &str) -> String {
    say_with(look, talk, key, &[])
}

/// The same with more to fill in.
fn say_with(look: &Look, talk: &Talk, key: &str, values: &[(&str, Value<'_>)]) -> String {
    let scenario = talk.session().scenario();
    let mut all = vec![
        ("name", scenario.persona.name.as_str().into()),
        ("pronoun", pronoun_word(scenario.persona.pronoun).into()),
        ("channel", scenario.channel.word().into()),
    ];
    all.extend_from_slice(values);
    look.words.with(key, &all)
}
