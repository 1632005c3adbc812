//! The program behind the window: what is shown, and what each action does.
//!
//! Knows egui, and nothing of Bevy: a test can hold it in its hand, press keys and look at it.

use std::rc::Rc;
use std::sync::Arc;

use bevy_egui::egui::{self, Key, Modifiers, Painter, Rect, Ui, UiBuilder, Vec2};

use super::models::{KnownScenarios, briefing_model};
use super::review::{self, Review};
use super::screens::Picture;
use super::screens::briefing::{BriefingAction, briefing_ui};
use super::screens::conversation::{ConversationAction, ConversationModel, Scene, conversation_ui};
use super::screens::debrief::DebriefAction;
use super::screens::keys::{self, KeyRow, keys_ui};
use super::screens::library::{LibraryAction, library_ui};
use super::screens::notice::notice_ui;
use super::screens::settings::{SettingsAction, SettingsModel, settings_ui};
use super::stage::{Framing, Life, MoodChange, NextFrame, pose_for};
use super::talk::{Due, Talk};
use super::theme::{self, Look, ThemeName, Tokens};
use super::troupe::Troupe;
use crate::records::{Folders, Runs, SavedRuns, Settings, Shelf, Theme, Thoughts, fresh_seed};
use crate::scenario::{Mood, Scenario};
use crate::session::Session;
use crate::words::Words;

/// What the window opens on.
#[derive(Debug, Clone)]
pub struct Opening {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Whether to go straight into the conversation.
    pub now: bool,
    /// The run's seed, if one was named.
    pub seed: Option<u64>,
}

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Screen {
    Library,
    Briefing,
    Conversation,
    Debrief,
    Settings,
}

/// The whole program.
pub struct Program {
    tokens: Tokens,
    words: Rc<Words>,
    folders: Option<Folders>,
    runs: Option<Runs>,
    saved: SavedRuns,
    shelf: KnownScenarios,
    settings: Settings,
    /// Whether the settings could not be written and hold only until the window closes.
    unwritable: bool,
    screen: Screen,
    /// Where the settings lead back to.
    before_settings: Screen,
    /// The scenario that is met.
    scenario: Option<Arc<Scenario>>,
    seed: Option<u64>,
    talk: Option<Talk>,
    conversation: ConversationModel,
    /// The run that is looked back on.
    review: Option<Review>,
    life: Life,
    troupe: Troupe,
    notices: Vec<String>,
    keys_shown: bool,
    /// The look that egui's own style was last set to.
    styled: Option<(ThemeName, bool)>,
    /// Something was done in this frame: the next one shows it.
    acted: bool,
    done: bool,
}

impl Program {
    /// The program of a user: settings, runs and scenarios are read from the folders. Without folders everything works
    /// and nothing is kept.
    ///
    /// # Errors
    /// Where the tokens of the look that ship with the program cannot be read.
    pub fn new(folders: Option<Folders>, opening: Option<Opening>) -> Result<Self, ron::error::SpannedError> {
        let tokens = Tokens::embedded()?;
        let words = Rc::new(Words::english());
        let read = folders.as_ref().map(|folders| Settings::read(&folders.settings()));
        let runs = folders.as_ref().map(|folders| Runs::in_folder(folders.runs()));
        let saved = runs.as_ref().map(Runs::read).unwrap_or_default();
        let own = folders.as_ref().map(Folders::scenarios);
        let shelf = KnownScenarios::sort(Shelf::read(own.as_deref()), &words);
        let mut notices = Vec::new();
        if let Some(aside) = read.as_ref().and_then(|read| read.set_aside.as_ref()) {
            notices.push(words.with("settings-set-aside", &[("file", aside.display().to_string().into())]));
        }
        if let Some(first) = saved.set_aside.first() {
            let values = [("count", saved.set_aside.len().into()), ("file", first.display().to_string().into())];
            notices.push(words.with("settings-runs-set-aside", &values));
        }
        let mut program = Self {
            tokens,
            words,
            folders,
            runs,
            saved,
            shelf,
            settings: read.map(|read| read.settings).unwrap_or_default(),
            unwritable: false,
            screen: Screen::Library,
            before_settings: Screen::Library,
            scenario: None,
            seed: None,
            talk: None,
            conversation: ConversationModel::default(),
            review: None,
            life: Life::new(0, 0.0, 50.0),
            troupe: Troupe::default(),
            notices,
            keys_shown: false,
            styled: None,
            acted: false,
            done: false,
        };
        if let Some(Opening { scenario, now, seed }) = opening {
            program.shelf.add(&scenario);
            program.scenario = Some(scenario);
            program.seed = seed;
            if now {
                program.meet();
            } else {
                program.screen = Screen::Briefing;
            }
        }
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

    /// Draws the first picture ahead of time, away from this thread, for a window of so many pixels.
    pub fn prepare(&mut self, width: f32, height: f32) {
        let zoom = theme::zoom(width, height, self.text_size());
        let size = egui::vec2(width, height) / zoom;
        let (scenario, slot, size, framing) = match self.screen {
            Screen::Conversation => {
                let size = egui::vec2(size.x, size.y - 296.0);
                (self.scenario.clone(), "talk", size, Framing::conversation(size))
            }
            _ => return,
        };
        if let Some(stage) = scenario.and_then(|scenario| self.troupe.stage(&scenario, slot)) {
            stage.prepare(size, &framing, zoom);
        }
    }

    /// Draws one frame, `seconds` after the one before, and does what was asked for in it.
    pub fn frame(&mut self, ui: &mut Ui, seconds: f32) {
        self.advance(seconds);
        let look = self.look(ui);
        // The sheet closes on the key that opens it, so it must not see the press that opened it.
        let keys_shown = self.keys_shown;
        self.everywhere(ui);
        // Keys pressed while the sheet lies over a screen are not for the screen.
        let held = if keys_shown { ui.input_mut(|input| std::mem::take(&mut input.events)) } else { Vec::new() };
        // Each screen has names of its own, so that no button inherits the focus of another screen's.
        let salt = format!("{:?}", self.screen);
        let mut page = ui.new_child(UiBuilder::new().id_salt(&salt).max_rect(ui.max_rect()));
        if self.screen != Screen::Conversation
            && let Some(words) = self.notices.first().cloned()
            && notice_ui(&mut page, &look, &words)
        {
            self.notices.remove(0);
            self.acted = true;
        }
        let rest = page.available_rect_before_wrap();
        let mut page = page.new_child(UiBuilder::new().id_salt(&salt).max_rect(rest));
        match self.screen {
            Screen::Library => self.library(&mut page, &look),
            Screen::Briefing => self.briefing(&mut page, &look),
            Screen::Conversation => self.converse(&mut page, &look),
            Screen::Debrief => self.look_back(&mut page, &look),
            Screen::Settings => self.set(&mut page, &look),
        }
        ui.input_mut(|input| input.events.extend(held));
        if keys_shown && keys_ui(ui, &look, self.screen_keys()) {
            self.keys_shown = false;
            self.acted = true;
        }
    }

    /// When the next frame is due.
    #[must_use]
    pub fn due(&self) -> Due {
        if self.acted || self.troupe.is_busy() {
            return Due::Now;
        }
        let (Screen::Conversation, Some(talk), false) = (self.screen, &self.talk, self.conversation.paused) else {
            return Due::Never;
        };
        let face = match self.life.next_frame() {
            NextFrame::Now => return Due::Now,
            NextFrame::After(time) => Some(time.as_secs_f32()),
            NextFrame::Never => None,
        };
        let words = match talk.due() {
            Due::Now => return Due::Now,
            Due::After(seconds) => Some(seconds),
            Due::Never => None,
        };
        match face.into_iter().chain(words).reduce(f32::min) {
            Some(seconds) => Due::After(seconds),
            None => Due::Never,
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
            (Screen::Conversation, ThemeName::HighContrast) => ThemeName::HighContrast,
            (Screen::Conversation, _) => ThemeName::Dark,
            (_, chosen) => chosen,
        };
        let accent = self.scenario.as_ref().map(|scenario| scenario.id.as_str());
        let look = Look::new(&self.tokens, Rc::clone(&self.words), name, accent, ui.max_rect().width())
            .with_reduced_motion(self.settings.reduce_motion);
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
        if self.screen != Screen::Conversation || self.conversation.paused {
            return;
        }
        let Some(talk) = &mut self.talk else { return };
        let before = talk.mood();
        talk.advance(seconds, self.settings.pace);
        let after = talk.mood();
        if before != after {
            self.life.react(&change(before, after, talk.guessed()));
        }
        self.life.talk(talk.is_speaking());
        self.life.set_reduce_motion(self.settings.reduce_motion);
        self.life.advance(seconds);
    }

    /// The keys that work on every screen.
    fn everywhere(&mut self, ui: &Ui) {
        let pressed = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
        let mut settings = self.settings.clone();
        if pressed(Modifiers::NONE, Key::F11) {
            settings.full_screen = !settings.full_screen;
        }
        if pressed(Modifiers::COMMAND, Key::Plus) || pressed(Modifiers::COMMAND, Key::Equals) {
            settings.text_size += 10;
        }
        if pressed(Modifiers::COMMAND, Key::Minus) {
            settings.text_size = settings.text_size.saturating_sub(10);
        }
        if pressed(Modifiers::COMMAND, Key::Num0) {
            settings.text_size = 100;
        }
        if settings != self.settings {
            self.change(settings.held());
        }
        if !ui.ctx().egui_wants_keyboard_input() || self.screen != Screen::Library {
            let asked = ui.input(|input| {
                input.key_pressed(Key::Questionmark)
                    || input.events.iter().any(|event| matches!(event, egui::Event::Text(text) if text == "?"))
            });
            if asked && !self.keys_shown {
                self.keys_shown = true;
                self.acted = true;
            }
        }
    }

    fn screen_keys(&self) -> &'static [KeyRow] {
        match self.screen {
            Screen::Library => keys::LIBRARY,
            Screen::Briefing => keys::BRIEFING,
            Screen::Conversation => keys::CONVERSATION,
            Screen::Debrief => keys::DEBRIEF,
            Screen::Settings => keys::SETTINGS,
        }
    }

    fn change(&mut self, settings: Settings) {
        self.settings = settings;
        self.acted = true;
        if let Some(folders) = &self.folders {
            self.unwritable = self.settings.write(&folders.settings()).is_err();
        }
    }

    fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.acted = true;
        self.troupe.keep_only(match screen {
            Screen::Library => &["library"],
            Screen::Briefing => &["briefing"],
            Screen::Conversation => &["talk"],
            Screen::Debrief => review::SLOTS,
            Screen::Settings => &["talk"],
        });
    }

    fn library(&mut self, ui: &mut Ui, look: &Look) {
        let model = self.shelf.library(&self.saved, self.scenario.as_deref(), self.folders.as_ref());
        let (shelf, troupe) = (&self.shelf, &mut self.troupe);
        let mut paint = |painter: &Painter, rect: Rect, id: &str, picture: Picture| {
            let Some(scenario) = shelf.get(id) else { return };
            let mood = scenario.persona.mood;
            let pose = pose_for(f32::from(mood.tension), f32::from(mood.trust));
            let framing = framing(picture, rect.size(), look.theme.accent_soft);
            troupe.paint(painter, rect, scenario, "library", &framing, &pose);
        };
        let Some(action) = library_ui(ui, look, &model, &mut paint) else { return };
        match action {
            LibraryAction::Meet(id) | LibraryAction::StartAgain(id) => {
                self.scenario = self.shelf.get(&id).cloned();
                self.seed = None;
                self.show(Screen::Briefing);
            }
            LibraryAction::GoOn(id) => self.go_on(&id),
            LibraryAction::OpenSettings => self.open_settings(),
        }
    }

    fn briefing(&mut self, ui: &mut Ui, look: &Look) {
        let Some(scenario) = self.scenario.clone() else {
            self.show(Screen::Library);
            return;
        };
        let model = briefing_model(&scenario, self.settings.thoughts);
        let troupe = &mut self.troupe;
        let mut paint = |painter: &Painter, rect: Rect, _: &str, picture: Picture| {
            let mood = scenario.persona.mood;
            let pose = pose_for(f32::from(mood.tension), f32::from(mood.trust));
            let framing = framing(picture, rect.size(), look.theme.accent_soft);
            troupe.paint(painter, rect, &scenario, "briefing", &framing, &pose);
        };
        match briefing_ui(ui, look, &model, &mut paint) {
            Some(BriefingAction::Back) => self.show(Screen::Library),
            Some(BriefingAction::Go) => self.meet(),
            Some(BriefingAction::SetThoughts(thoughts)) => {
                self.change(Settings { thoughts, ..self.settings.clone() });
            }
            None => {}
        }
    }

    /// Begins the conversation with the scenario that is chosen.
    fn meet(&mut self) {
        let Some(scenario) = self.scenario.clone() else { return };
        let seed = match self.seed.take().map_or_else(fresh_seed, Ok) {
            Ok(seed) => seed,
            Err(fault) => {
                self.notices.push(fault.to_string());
                self.show(Screen::Library);
                return;
            }
        };
        self.begin(Talk::start(scenario, seed));
    }

    /// Goes on with the newest run of a scenario, which was broken off.
    fn go_on(&mut self, id: &str) {
        let Some(scenario) = self.shelf.get(id).cloned() else { return };
        let Some(name) = self.saved.meetings(id).broken_off else { return };
        let Some(run) = self.saved.get(&name) else { return };
        match Session::replay(Arc::clone(&scenario), &run.transcript) {
            Ok(session) => {
                let started = run.started;
                self.scenario = Some(scenario);
                self.begin(Talk::go_on(session, name, started));
            }
            Err(_) => {
                // The scenario was edited since: the run stays where it is, and a new one begins.
                self.notices.push(self.words.text("conversation-cannot-go-on"));
                self.scenario = Some(scenario);
                self.show(Screen::Briefing);
            }
        }
    }

    fn begin(&mut self, talk: Talk) {
        let mood = talk.mood();
        let seed = talk.session().seed();
        self.life = Life::new(seed, f32::from(mood.tension), f32::from(mood.trust));
        self.life.set_reduce_motion(self.settings.reduce_motion);
        self.conversation = ConversationModel::default();
        self.talk = Some(talk);
        self.review = None;
        self.show(Screen::Conversation);
    }

    fn converse(&mut self, ui: &mut Ui, look: &Look) {
        let (Some(talk), Some(scenario)) = (&self.talk, &self.scenario) else {
            self.show(Screen::Library);
            return;
        };
        let model = ConversationModel {
            meters: self.settings.meters,
            thoughts: self.settings.thoughts == Thoughts::AfterEachReply,
            ..self.conversation
        };
        let mut scene = Scene {
            stage: self.troupe.stage(scenario, "talk"),
            pose: self.life.pose(),
            breath: self.life.breath(),
            parallax: Vec2::ZERO,
        };
        let Some(action) = conversation_ui(ui, look, talk, model, &mut scene) else { return };
        self.acted = true;
        self.do_in_conversation(action);
    }

    fn do_in_conversation(&mut self, action: ConversationAction) {
        let Some(talk) = &mut self.talk else { return };
        let turns = talk.session().turns().len();
        match action {
            // A card that is not on the table is no fault: the key did nothing.
            ConversationAction::Choose(card) => _ = talk.choose(card),
            ConversationAction::Wait => _ = talk.wait(),
            ConversationAction::ShowAll => {
                talk.show_all();
                self.meet_mood();
            }
            ConversationAction::TakeBack => {
                _ = talk.take_back();
                self.conversation.paused = false;
                self.meet_mood();
            }
            ConversationAction::TakeBackTo(kept) => {
                _ = talk.take_back_to(kept);
                self.meet_mood();
            }
            ConversationAction::Open(drawer) => {
                self.conversation.paused = false;
                self.conversation.drawer = drawer;
            }
            ConversationAction::Pause(paused) => self.conversation.paused = paused,
            ConversationAction::Settings => self.open_settings(),
            ConversationAction::Keys => self.keys_shown = true,
            ConversationAction::StartAgain => self.meet(),
            ConversationAction::Leave => self.leave(),
            ConversationAction::LookBack => self.review_run(),
        }
        let changed = self.talk.as_ref().is_some_and(|talk| talk.session().turns().len() != turns);
        if changed {
            self.keep();
        }
    }

    /// The face goes straight to the mood: there was no moment to watch.
    fn meet_mood(&mut self) {
        if let Some(talk) = &self.talk {
            let mood = talk.mood();
            self.life.set_mood(f32::from(mood.tension), f32::from(mood.trust));
        }
    }

    /// Writes the run as it stands. What cannot be written is said once.
    fn keep(&mut self) {
        let (Some(runs), Some(talk)) = (&self.runs, &self.talk) else { return };
        let (name, started) = talk.run();
        if let Err(fault) = runs.write(name, started, talk.session()) {
            let notice = self.words.with("conversation-not-kept", &[("reason", fault.to_string().into())]);
            if !self.notices.contains(&notice) {
                self.notices.push(notice);
            }
        }
    }

    fn leave(&mut self) {
        self.talk = None;
        self.review = None;
        if let Some(runs) = &self.runs {
            self.saved = runs.read();
        }
        self.show(Screen::Library);
    }

    fn open_settings(&mut self) {
        self.before_settings = self.screen;
        self.show(Screen::Settings);
    }

    fn set(&mut self, ui: &mut Ui, look: &Look) {
        let place = |path: fn(&Folders) -> std::path::PathBuf| {
            self.folders.as_ref().map(|folders| path(folders).display().to_string()).unwrap_or_default()
        };
        let model = SettingsModel {
            settings: self.settings.clone(),
            places: [place(Folders::settings), place(Folders::runs), place(Folders::scenarios)],
            unwritable: self.unwritable,
        };
        match settings_ui(ui, look, &model) {
            Some(SettingsAction::Change(settings)) => self.change(settings.held()),
            Some(SettingsAction::Back) => self.show(self.before_settings),
            Some(SettingsAction::OpenPeople) if self.before_settings == Screen::Conversation => self.leave(),
            Some(SettingsAction::OpenPeople) => self.show(Screen::Library),
            None => {}
        }
    }

    fn review_run(&mut self) {
        let Some(talk) = &self.talk else { return };
        if let Some(runs) = &self.runs {
            self.saved = runs.read();
        }
        let session = talk.session();
        let meetings = self.saved.meetings(&session.scenario().id);
        self.review = Some(Review::of(session, &meetings));
        self.show(Screen::Debrief);
    }

    fn look_back(&mut self, ui: &mut Ui, look: &Look) {
        let (Some(review), Some(scenario)) = (&self.review, &self.scenario) else {
            self.show(Screen::Library);
            return;
        };
        let troupe = &mut self.troupe;
        let answer = review.ui(ui, look, scenario, troupe);
        let Some(action) = answer else { return };
        self.acted = true;
        match action {
            DebriefAction::Part(part) => {
                if let Some(review) = &mut self.review {
                    review.model.part = part;
                }
            }
            DebriefAction::Turn(turn) => {
                if let Some(review) = &mut self.review {
                    review.model.turn = turn;
                }
            }
            DebriefAction::Again => {
                self.talk = None;
                self.show(Screen::Briefing);
            }
            DebriefAction::AgainFrom(turns) => {
                if let Some(talk) = &self.talk {
                    let again = Talk::again_from(talk.session(), talk.run().0, turns);
                    self.begin(again);
                }
            }
            DebriefAction::Leave => self.leave(),
        }
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

fn framing(picture: Picture, size: Vec2, ground: egui::Color32) -> Framing {
    match picture {
        Picture::Hero => Framing::hero(size),
        Picture::Moment => Framing::moment(size),
        Picture::Card => Framing::portrait(size, ground),
        Picture::Head => Framing::head(size, ground),
        Picture::Briefing => Framing::briefing(size),
        Picture::Strip => Framing::strip(size),
    }
}
