//! The program behind the window: what is shown, and what each action does.
//!
//! Knows egui, and nothing of Bevy: a test can hold it in its hand, press keys and look at it.

mod closing;
mod data;
mod group;
mod heard;
mod language;
mod looking_back;
mod notices;
mod page_of_run;
mod pages;
mod profiles;
mod progress;
mod records;
mod room;
mod saved;
mod speech;
mod stopped;
mod talking;

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use bevy_egui::egui::{self, Key, Ui, UiBuilder};

use self::group::GroupDesk;
use self::notices::{Notices, Topic};
use self::room::KeptRooms;
use self::speech::SpeechDesk;
use super::access;
use super::foresight::Foresight;
use super::keys::{Keys, Shortcut};
use super::known::KnownScenarios;
use super::portraits::Portraits;
use super::review::{self, Review};
use super::room::Room;
use super::saves::Save;
use super::screens::ask::Question;
use super::screens::closing::ClosingModel;
use super::screens::conversation::{self, ConversationAction, ConversationModel};
use super::screens::keys::{self as sheet, KeyRow, keys_ui};
use super::screens::notice::notice_ui;
use super::screens::profiles::ProfilesModel;
use super::screens::progress::ProgressModel;
use super::screens::room_start::Setup;
use super::screens::settings::is_choosing_a_key;
use super::screens::stopped::StoppedModel;
use super::sound::Sound;
use super::stage::{MoodChange, NextFrame, Presence, View};
use super::talk::{Due, Talk};
use super::theme::{self, FontsInUse, Layout, Look, Scripts, ThemeName, Tokens, Typefaces};
use super::troupe::Troupe;
use crate::net::{Address, KeptRoom};
use crate::records::{
    Answers, Database, Face, Folders, Pace, Patience, ProfileId, SavedRuns, Settings, Shelf, Theme, Typeface,
};
use crate::scenario::{Channel, Mood, Scenario};
use crate::session::OpeningEntry;
use crate::words::Words;

/// What the window opens on.
#[derive(Debug, Clone)]
pub struct Opening {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// The file it was read from; none where it ships with the program.
    pub file: Option<PathBuf>,
    /// Whether to go straight into the conversation.
    pub now: bool,
    /// The run’s seed, if one was named.
    pub seed: Option<u64>,
    /// Where the conversation begins, if not at the beginning: such a run is a try, and not kept.
    pub opening: Option<OpeningEntry>,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Screen {
    Library,
    Briefing,
    Conversation,
    Debrief,
    Progress,
    Settings,
    Group,
    RoomStart,
    Room,
}

/// How often it is asked how far something on another thread has come, in seconds.
const LISTENING: f32 = 0.2;

/// The whole program.
pub struct Program {
    tokens: Tokens,
    words: Rc<Words>,
    spoken: language::Spoken,
    /// Which key does what, by the settings.
    keys: Rc<Keys>,
    folders: Option<Folders>,
    records: Option<Database>,
    /// Whose runs these are.
    profile: ProfileId,
    /// Their nickname; empty where they have none.
    nickname: String,
    saved: SavedRuns,
    progress: ProgressModel,
    /// Who can practise, while that is chosen.
    chooser: Option<ProfilesModel>,
    /// What is asked before something goes for good.
    question: Option<(Question, profiles::Asked)>,
    /// What is asked before the window closes on what could not be kept.
    closing: Option<ClosingModel>,
    /// What is said after the program stopped in the middle.
    stopped: Option<StoppedModel>,
    exchange: data::Exchange,
    /// Whether the settings open at the part about what is kept.
    at_data: bool,
    /// The typefaces of this machine.
    typefaces: Typefaces,
    /// The letters of other scripts.
    scripts: Scripts,
    shelf: KnownScenarios,
    settings: Settings,
    /// Whether there are settings that could not be read, so that nothing is written over them.
    unreadable: bool,
    /// Whether the settings could not be written and hold only until the window closes.
    unwritable: bool,
    screen: Screen,
    /// Where the settings lead back to.
    before_settings: Screen,
    /// The scenario that is met.
    scenario: Option<Arc<Scenario>>,
    seed: Option<u64>,
    /// Where it begins, if not at the beginning.
    opening: Option<OpeningEntry>,
    talk: Option<Talk>,
    conversation: ConversationModel,
    /// The run that is looked back on.
    review: Option<Review>,
    presence: Presence,
    /// The room that is led, if one is.
    room: Option<Room>,
    /// How the next room is set up.
    room_setup: Setup,
    /// A room that broke off.
    kept_room: Option<KeptRoom>,
    kept_rooms: KeptRooms,
    /// The addresses of this machine.
    room_addresses: Vec<Address>,
    /// What phones call when they have changed what there is to see.
    room_wake: Option<Arc<dyn Fn() + Send + Sync>>,
    /// Whether there is a second display for a room.
    second_display: bool,
    /// Whether the room's own window fills its display.
    room_full_screen: bool,
    /// The look that the style of the room's own window was last set to.
    room_styled: Option<(ThemeName, bool)>,
    /// How the trainee said they were, before the conversation that is to begin.
    face: Option<Face>,
    /// Who looks ahead while a conversation goes on, if anybody does.
    foresight: Option<Foresight>,
    group: GroupDesk,
    sound: Sound,
    troupe: Troupe,
    portraits: Portraits,
    notices: Notices,
    speech: SpeechDesk,
    /// The scenario files that were saved, if they are followed.
    saves: Option<Receiver<Save>>,
    keys_shown: bool,
    /// The look that egui's own style was last set to.
    styled: Option<(ThemeName, bool)>,
    /// Whether the window is in front.
    is_in_front: bool,
    /// Whether a screen reader reads the window aloud.
    is_read_aloud: bool,
    /// Something was done in this frame: the next one shows it.
    acted: bool,
    done: bool,
}

impl Program {
    /// The program of a user: settings, runs and scenarios are read from the folders, and more scenarios from the
    /// folders named besides. Without folders of a user everything works and nothing is kept.
    ///
    /// # Errors
    /// Where the tokens of the look that ship with the program cannot be read.
    pub fn new(
        folders: Option<Folders>,
        more: &[PathBuf],
        opening: Option<Opening>,
    ) -> Result<Self, ron::error::SpannedError> {
        let tokens = Tokens::embedded()?;
        let read = folders.as_ref().map(|folders| Settings::read(&folders.settings()));
        let spoken = language::Spoken::default();
        let words = Rc::new(Words::of(spoken.language(read.as_ref().map_or("", |read| &read.settings.language))));
        let records = folders.as_ref().map(Database::open);
        let shelf = KnownScenarios::sort(Shelf::read(folders.as_ref(), more), &words);
        let mut notices = Notices::default();
        if let Some(aside) = read.as_ref().and_then(|read| read.set_aside.as_ref()) {
            let values = [("file", aside.display().to_string().into())];
            notices.push(Topic::Kept, words.with("settings-set-aside", &values));
        }
        let unreadable = read.as_ref().is_some_and(|read| read.is_unreadable);
        let settings = read.map(|read| read.settings).unwrap_or_default();
        let mut program = Self {
            tokens,
            words,
            spoken,
            keys: Rc::new(Keys::read(&settings.keys)),
            folders,
            records,
            profile: ProfileId::FIRST,
            nickname: String::new(),
            saved: SavedRuns::default(),
            progress: ProgressModel::default(),
            chooser: None,
            question: None,
            closing: None,
            stopped: None,
            exchange: data::Exchange::default(),
            at_data: false,
            typefaces: Typefaces::default(),
            scripts: Scripts::default(),
            shelf,
            settings,
            unreadable,
            unwritable: unreadable,
            screen: Screen::Library,
            before_settings: Screen::Library,
            scenario: None,
            seed: None,
            opening: None,
            talk: None,
            conversation: ConversationModel::default(),
            review: None,
            presence: Presence::new(Channel::InPerson, 0, 0.0, 50.0),
            room: None,
            room_setup: room::usual_setup(),
            kept_room: None,
            kept_rooms: KeptRooms::default(),
            room_addresses: Vec::new(),
            room_wake: None,
            second_display: false,
            room_full_screen: true,
            room_styled: None,
            face: None,
            foresight: None,
            group: GroupDesk::default(),
            sound: Sound::default(),
            troupe: Troupe::default(),
            portraits: Portraits::default(),
            notices,
            speech: SpeechDesk::default(),
            saves: None,
            keys_shown: false,
            styled: None,
            is_in_front: true,
            is_read_aloud: false,
            acted: false,
            done: false,
        };
        if program.settings.letters != Typeface::NotoSans {
            program.typefaces.look();
        }
        program.open_records();
        program.find_kept_room(opening.is_none());
        if let Some(Opening { scenario, file, now, seed, opening }) = opening {
            program.shelf.add(&scenario, file);
            program.turn_to(&scenario.id);
            program.scenario = program.shelf.get(&scenario.id).cloned().or(Some(scenario));
            program.seed = seed;
            program.opening = opening;
            if now {
                program.meet();
            } else {
                program.screen = Screen::Briefing;
            }
        }
        program.find_report();
        Ok(program)
    }

    /// What stands in the window's title bar.
    #[must_use]
    pub fn title(&self) -> String {
        self.words.text("program-name")
    }

    /// Text size in per cent, 80 to 200.
    #[must_use]
    pub fn text_size(&self) -> u16 {
        u16::try_from(self.settings.text_size).unwrap_or(100)
    }

    /// Whether the window fills the screen.
    #[must_use]
    pub fn is_full_screen(&self) -> bool {
        self.settings.full_screen
    }

    /// Whether the person has left.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// The conversation under way, if there is one.
    #[must_use]
    pub fn talk(&self) -> Option<&Talk> {
        self.talk.as_ref()
    }

    /// The letters that the windows are to be set in, and by what to know whether they are set already.
    #[must_use]
    pub fn letters(&self) -> FontsInUse {
        let chosen = self.settings.letters;
        let typeface = if self.typefaces.found().contains(&chosen) { chosen } else { Typeface::NotoSans };
        FontsInUse { typeface, scripts: self.scripts.count() }
    }

    /// The fonts of these letters.
    #[must_use]
    pub fn fonts(&self) -> egui::FontDefinitions {
        self.scripts.set(self.typefaces.set(self.letters().typeface, theme::fonts()))
    }

    /// Draws the first picture ahead of time, away from this thread, for a window of so many pixels.
    pub fn prepare(&mut self, width: f32, height: f32) {
        let zoom = theme::zoom(width, height, self.text_size());
        let size = egui::vec2(width, height) / zoom;
        let (Screen::Conversation, Some(scenario)) = (self.screen, self.scenario.clone()) else { return };
        // Where there is little room the picture is a narrow strip, made in no time when it is painted.
        if Layout::for_width(size.x) == Layout::Compact {
            return;
        }
        if let Some(stage) = self.troupe.stage(&scenario, "talk") {
            let writes = scenario.typing && self.settings.answers != Answers::Choose;
            let (table, view) = if writes { (392.0, View::OwnWords) } else { (296.0, View::Talk) };
            stage.prepare(egui::vec2(size.x, (size.y - table).max(280.0)), view, zoom);
        }
    }

    /// Draws one frame, `seconds` after the one before, and does what was asked for in it.
    pub fn frame(&mut self, ui: &mut Ui, seconds: f32) {
        access::see_ring(ui.ctx());
        self.advance(seconds);
        self.lose_patience(seconds);
        self.take_in_saves();
        self.take_in_foresight();
        self.take_in_gathered();
        self.hear_of_jobs();
        self.hear_of_kept_room();
        self.acted |= self.typefaces.hear();
        self.follow_speech(ui);
        self.hear_of_scripts();
        let look = self.look(ui);
        // The sheet closes on the key that opens it, so it must not see the press that opened it.
        let keys_shown = self.keys_shown;
        self.everywhere(ui);
        // Keys pressed while something lies over a screen are not for the screen.
        let covered = keys_shown || self.is_covered();
        let held = if covered { ui.input_mut(|input| std::mem::take(&mut input.events)) } else { Vec::new() };
        // Each screen has names of its own, so that no button inherits the focus of another screen's.
        let salt = format!("{:?}", self.screen);
        let mut page = ui.new_child(UiBuilder::new().id_salt(&salt).max_rect(ui.max_rect()));
        // Nothing but the room's own stands on the room's screen.
        if self.screen != Screen::Conversation
            && !self.shows_room()
            && let Some(words) = self.notices.on_a_page().map(str::to_owned)
            && notice_ui(&mut page, &look, &words)
        {
            self.notices.close(&words);
            self.acted = true;
        }
        let rest = page.available_rect_before_wrap();
        let mut page = page.new_child(UiBuilder::new().id_salt(&salt).max_rect(rest));
        match self.screen {
            Screen::Library => self.library(&mut page, &look),
            Screen::Briefing => self.briefing(&mut page, &look),
            Screen::Conversation => self.converse(&mut page, &look),
            Screen::Debrief => self.look_back(&mut page, &look),
            Screen::Progress => self.progress(&mut page, &look),
            Screen::Settings => self.set(&mut page, &look),
            Screen::Group => self.show_group(&mut page, &look),
            Screen::RoomStart => self.room_start(&mut page, &look),
            Screen::Room => self.lead(&mut page, &look),
        }
        ui.input_mut(|input| input.events.extend(held));
        self.over_the_page(ui, &look);
        if keys_shown && keys_ui(ui, &look, self.screen_keys()) {
            self.keys_shown = false;
            self.acted = true;
        }
        self.be_heard();
        access::return_ring(ui.ctx());
        self.scripts.look_over(ui.ctx());
    }

    /// Takes in the fonts that were found for other scripts, and says for which signs there are none.
    fn hear_of_scripts(&mut self) {
        let before = self.scripts.count();
        if let Some(signs) = self.scripts.hear() {
            self.notices.push(Topic::Kept, self.words.with("notice-no-letters", &[("signs", signs.into())]));
            self.acted = true;
        }
        self.acted |= self.scripts.count() != before;
    }

    /// When the next frame is due.
    #[must_use]
    pub fn due(&self) -> Due {
        let is_drawing = matches!(self.screen, Screen::Library | Screen::Progress) && self.portraits.is_busy();
        if self.acted || is_drawing || self.troupe.is_busy() {
            return Due::Now;
        }
        if let (Screen::Room, Some(room)) = (self.screen, &self.room) {
            return room.due();
        }
        if let (Screen::Debrief, Some(review)) = (self.screen, &self.review)
            && review.model.breathing
        {
            // With motion reduced only the words change.
            return if self.settings.reduce_motion { Due::After(0.25) } else { Due::Now };
        }
        let heard = if self.is_exchanging()
            || self.kept_rooms.is_busy()
            || self.typefaces.is_looking()
            || self.scripts.is_looking()
        {
            Due::After(LISTENING)
        } else {
            Due::Never
        };
        let (Screen::Conversation, Some(talk), false) = (self.screen, &self.talk, self.conversation.paused) else {
            return heard;
        };
        let face = match self.presence.next_frame() {
            NextFrame::Now => return Due::Now,
            NextFrame::After(time) => Some(time.as_secs_f32()),
            NextFrame::Never => None,
        };
        let words = match talk.due() {
            Due::Now => return Due::Now,
            Due::After(seconds) => Some(seconds),
            Due::Never => None,
        };
        let counts = self.is_in_front && !self.keys_shown && !self.is_covered();
        let patience = talk.waiting_due(self.conversation.patience).filter(|_| counts);
        match face.into_iter().chain(words).chain(patience).reduce(f32::min) {
            Some(seconds) => Due::After(seconds),
            None => heard,
        }
    }

    /// The look of the screen that is shown. The conversation plays in a dark room.
    fn look(&mut self, ui: &Ui) -> Look {
        let chosen = match self.settings.theme {
            Theme::Light => ThemeName::Light,
            Theme::Dark => ThemeName::Dark,
            Theme::HighContrast => ThemeName::HighContrast,
            Theme::Projector => ThemeName::Projector,
        };
        let name = match (self.screen, chosen) {
            (_, ThemeName::HighContrast) => ThemeName::HighContrast,
            (Screen::Conversation, _) => ThemeName::Dark,
            _ if self.shows_room() => ThemeName::Projector,
            (_, chosen) => chosen,
        };
        let accent = self.scenario.as_ref().map(|scenario| scenario.id.as_str());
        let look = Look::new(&self.tokens, Rc::clone(&self.words), name, accent, ui.max_rect().width())
            .with_reduced_motion(self.settings.reduce_motion)
            .with_keys(Rc::clone(&self.keys));
        let styled = (name, self.settings.reduce_motion);
        if self.styled != Some(styled) {
            self.styled = Some(styled);
            ui.ctx().all_styles_mut(|style| *style = look.style());
            // What was laid out before this frame still has the old style.
            self.acted = true;
        }
        look
    }

    fn advance(&mut self, seconds: f32) {
        self.acted = false;
        if self.screen == Screen::Room {
            self.advance_room(seconds);
            return;
        }
        if self.screen != Screen::Conversation || self.conversation.paused {
            return;
        }
        let Some(talk) = &mut self.talk else { return };
        let before = talk.mood();
        // Three dots that come and go are motion, too.
        let still = self.settings.reduce_motion && talk.is_written();
        talk.advance(seconds, if still { Pace::AllAtOnce } else { self.settings.pace });
        let after = talk.mood();
        if before != after {
            self.presence.react(&change(before, after, talk.guessed()));
        }
        self.presence.talk(talk.is_speaking());
        self.presence.set_reduce_motion(self.settings.reduce_motion);
        self.presence.advance(seconds);
    }

    /// Lets the customer's patience run while nothing keeps the trainee from answering, and takes a silence for one when it
    /// has come to its end.
    fn lose_patience(&mut self, seconds: f32) {
        let patience = if self.is_read_aloud { Patience::Off } else { self.settings.patience };
        self.conversation.patience = patience;
        if self.screen != Screen::Conversation || self.keys_shown || self.is_covered() || !self.is_in_front {
            return;
        }
        let model = self.conversation;
        let Some(talk) = self.talk.as_mut().filter(|talk| conversation::is_kept_waiting(talk, model)) else {
            return;
        };
        let before = talk.waiting(patience);
        if talk.keep_waiting(seconds, patience) {
            self.do_in_conversation(ConversationAction::Wait);
        }
        self.acted |= self.talk.as_ref().and_then(|talk| talk.waiting(patience)) != before;
    }

    /// Whether the window is in front. While it is not, nobody is kept waiting, and nobody breathes or blinks unseen.
    pub fn set_in_front(&mut self, in_front: bool) {
        self.is_in_front = in_front;
        self.presence.set_asleep(!in_front);
    }

    /// Whether a screen reader reads the window aloud. That takes its time, so nobody loses patience meanwhile.
    pub fn set_read_aloud(&mut self, read_aloud: bool) {
        self.is_read_aloud = read_aloud;
    }

    /// The keys that work on every screen.
    fn everywhere(&mut self, ui: &Ui) {
        // A key that is being chosen does nothing yet.
        if is_choosing_a_key(ui.ctx()) {
            return;
        }
        let keys = Rc::clone(&self.keys);
        let does = |shortcut: Shortcut| ui.input_mut(|input| keys.take(input, shortcut));
        let mut settings = self.settings.clone();
        if does(Shortcut::FullScreen) {
            settings.full_screen = !settings.full_screen;
        }
        if does(Shortcut::LargerText) {
            settings.text_size += 10;
        }
        if does(Shortcut::SmallerText) {
            settings.text_size = settings.text_size.saturating_sub(10);
        }
        let types = self.screen == Screen::Conversation
            && self.talk.as_ref().is_some_and(|talk| conversation::is_typing(ui.ctx(), talk));
        if does(Shortcut::UsualText) {
            settings.text_size = 100;
        }
        if settings != self.settings {
            self.change(settings.held());
        }
        self.speech_key(ui, &keys);
        // A question mark that somebody writes is theirs.
        let writes = types || ui.ctx().text_edit_focused();
        let asked = ui.input(|input| input.key_pressed(Key::F1) || (!writes && keys.pressed(input, Shortcut::Sheet)));
        if asked && !self.keys_shown {
            self.keys_shown = true;
            self.acted = true;
        }
    }

    fn screen_keys(&self) -> &'static [KeyRow] {
        match self.screen {
            Screen::Library => sheet::LIBRARY,
            Screen::Briefing => sheet::BRIEFING,
            Screen::Conversation => sheet::CONVERSATION,
            Screen::Debrief => sheet::DEBRIEF,
            Screen::Progress => sheet::PROGRESS,
            Screen::Settings => sheet::SETTINGS,
            Screen::Group => sheet::GROUP,
            Screen::RoomStart => sheet::ROOM_START,
            Screen::Room => sheet::ROOM,
        }
    }

    fn change(&mut self, settings: Settings) {
        if settings.answers != self.settings.answers {
            self.conversation.answers = settings.answers;
        }
        if settings.keys != self.settings.keys {
            self.keys = Rc::new(Keys::read(&settings.keys));
        }
        if settings.language != self.settings.language {
            // What somebody sets holds from now on, whatever was asked for when the program was opened.
            self.spoken.asked = None;
        }
        let answers = settings.answers;
        self.settings = settings;
        self.settings.keep_answers(self.profile, answers);
        self.acted = true;
        self.take_language();
        if let Some(folders) = &self.folders {
            self.unwritable = self.unreadable || self.settings.write(&folders.settings()).is_err();
        }
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.acted = true;
        if matches!(screen, Screen::Library | Screen::Progress | Screen::Briefing) {
            self.notices.clear(&Topic::Talk);
        }
        self.troupe.keep_only(match screen {
            Screen::Library | Screen::Progress | Screen::Group => &[],
            Screen::Briefing => &["briefing"],
            Screen::Conversation => &["talk"],
            Screen::Debrief => review::SLOTS,
            Screen::Settings => &["talk"],
            Screen::RoomStart => &["room-start"],
            Screen::Room => room::SLOTS,
        });
    }
}

fn change(before: Mood, after: Mood, guess_hurt: bool) -> MoodChange {
    MoodChange {
        tension_before: f32::from(before.tension),
        tension: f32::from(after.tension),
        trust_before: f32::from(before.trust),
        trust: f32::from(after.trust),
        guess_hurt,
    }
}
