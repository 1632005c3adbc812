//! The program behind the window: what is shown, and what each action does.
//!
//! Knows egui, and nothing of Bevy: a test can hold it in its hand, press keys and look at it.

mod closing;
mod data;
mod dress;
mod group;
mod heard;
mod kept_run;
mod keys;
mod language;
mod looking_back;
mod notices;
mod page_of_run;
mod profiles;
mod progress;
mod records;
mod room;
mod saved;
mod screens;
mod speech;
mod stopped;
mod talking;
mod time;

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use bevy_egui::egui::{self, Ui, UiBuilder};

use self::dress::Dress;
use self::group::GroupDesk;
use self::notices::{Notices, Topic};
use self::room::RoomDesk;
use self::screens::Screen;
use self::speech::SpeechDesk;
use super::access;
use super::foresight::Foresight;
use super::keys::Keys;
use super::known::KnownScenarios;
use super::portraits::Portraits;
use super::review::Review;
use super::saves::Save;
use super::screens::ask::Question;
use super::screens::closing::ClosingModel;
use super::screens::conversation::ConversationModel;
use super::screens::keys::keys_ui;
use super::screens::notice::notice_ui;
use super::screens::profiles::ProfilesModel;
use super::screens::progress::ProgressModel;
use super::screens::stopped::StoppedModel;
use super::sound::Sound;
use super::stage::{Presence, View};
use super::talk::Talk;
use super::theme::{self, Layout, Tokens};
use super::troupe::Troupe;
use crate::records::{Answers, Database, Face, Folders, ProfileId, SavedRuns, Settings, Shelf, Typeface};
use crate::scenario::{Channel, Scenario};
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

/// The whole program.
pub struct Program {
    dress: Dress,
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
    room: RoomDesk,
    /// How the trainee said they were, before the conversation that is to begin.
    face: Option<Face>,
    /// Who looks ahead while a conversation goes on, if anybody does.
    foresight: Option<Foresight>,
    /// Pages of runs that are still to be written.
    pages: Vec<page_of_run::WaitingPage>,
    group: GroupDesk,
    sound: Sound,
    troupe: Troupe,
    portraits: Portraits,
    notices: Notices,
    speech: SpeechDesk,
    /// The scenario files that were saved, if they are followed.
    saves: Option<Receiver<Save>>,
    keys_shown: bool,
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
            dress: Dress::of(tokens),
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
            room: RoomDesk::default(),
            face: None,
            foresight: None,
            pages: Vec::new(),
            group: GroupDesk::default(),
            sound: Sound::default(),
            troupe: Troupe::default(),
            portraits: Portraits::default(),
            notices,
            speech: SpeechDesk::default(),
            saves: None,
            keys_shown: false,
            is_in_front: true,
            is_read_aloud: false,
            acted: false,
            done: false,
        };
        if program.settings.letters != Typeface::NotoSans {
            program.dress.typefaces.look();
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
    #[cfg(test)]
    #[must_use]
    pub fn talk(&self) -> Option<&Talk> {
        self.talk.as_ref()
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
        self.write_waiting_pages();
        self.take_in_gathered();
        self.hear_of_jobs();
        self.hear_of_kept_room();
        self.acted |= self.dress.typefaces.hear();
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
        self.dress.scripts.look_over(ui.ctx());
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

    /// These settings hold from now on.
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
}
