//! The screens and the way between them; the library, the briefing and the settings.

use bevy_egui::egui::{Color32, Painter, Rect, Ui, Vec2, vec2};

use super::notices::Topic;
use super::{Program, room};
use crate::app::known::LibraryState;
use crate::app::models::{briefing_model, told_note};
use crate::app::review;
use crate::app::screens::ask::ask_ui;
use crate::app::screens::briefing::{BriefingAction, BriefingModel, briefing_ui};
use crate::app::screens::library::{LibraryAction, LibraryTab, library_ui};
use crate::app::screens::settings::{LettersModel, SettingsAction, SettingsModel, settings_ui};
use crate::app::screens::{Picture, Place};
use crate::app::stage::{Appearance, Framing, Reveal, View, pose_for};
use crate::app::theme::Look;
use crate::records::{Answers, Settings};
use crate::scenario::Mood;

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Screen {
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

impl Program {
    /// Shows this screen from now on.
    pub(super) fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.acted = true;
        self.notices.clear(&Topic::Run);
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

    /// Goes to a page that can be gone to from anywhere.
    pub(super) fn go(&mut self, place: Place) {
        match place {
            Place::People => {
                self.read_saved();
                self.show(Screen::Library);
            }
            Place::Progress => self.open_progress(),
            Place::Settings => self.open_settings(),
            Place::Profiles => self.choose_profile(),
            Place::Group => self.open_group(),
        }
    }

    /// Shows the part of the settings where everything can be exported.
    pub(super) fn open_data(&mut self) {
        self.open_settings();
        self.at_data = true;
    }

    /// Whether something lies over the page, so that its keys are not for the page.
    pub(super) fn is_covered(&self) -> bool {
        self.chooser.is_some() || self.question.is_some() || self.closing.is_some() || self.stopped.is_some()
    }

    /// Shows what lies over the page.
    pub(super) fn over_the_page(&mut self, ui: &Ui, look: &Look) {
        if self.closing.is_some() {
            return self.ask_before_closing(ui, look);
        }
        if self.stopped.is_some() {
            return self.tell_of_stop(ui, look);
        }
        if let Some((question, asked)) = &self.question {
            let Some(answer) = ask_ui(ui.ctx(), look, question) else { return };
            self.acted = true;
            let asked = asked.clone();
            self.question = None;
            if answer {
                self.answered(&asked);
            }
            return;
        }
        self.show_chooser(ui, look);
    }

    /// Lets the library show the tab of a scenario, until another one is chosen.
    pub(super) fn turn_to(&mut self, id: &str) {
        if let Some(tab) = self.shelf.tab_of(id, &self.library_state()) {
            self.settings.library_tab = tab;
        }
    }

    pub(super) fn library_state(&self) -> LibraryState<'_> {
        LibraryState {
            who: &self.nickname,
            saved: &self.saved,
            has_group: self.group.is_there,
            last: self.scenario.as_deref(),
            tab: &self.settings.library_tab,
            folders: self.folders.as_ref(),
            words: &self.words,
        }
    }

    pub(super) fn library(&mut self, ui: &mut Ui, look: &Look) {
        let model = self.shelf.library(&self.library_state());
        let grounds = grounds(look);
        let mut order: Vec<&str> = Vec::new();
        for person in model.tabs.iter().flat_map(LibraryTab::people) {
            if !order.contains(&person.id.as_str()) {
                order.push(&person.id);
            }
        }
        let (shelf, portraits) = (&self.shelf, &mut self.portraits);
        let mut paint = |painter: &Painter, rect: Rect, id: &str, picture: Picture| {
            let Some(scenario) = shelf.get(id) else { return };
            let mood = scenario.persona.mood;
            let pose = pose_for(f32::from(mood.tension), f32::from(mood.trust));
            // Who stand beside each other stand before different colours.
            let place = order.iter().position(|other| *other == id).unwrap_or_default();
            let ground = grounds.get(place % grounds.len()).copied().unwrap_or(look.theme.accent_soft);
            let kind = if matches!(picture, Picture::Card | Picture::Head) { "card" } else { "hero" };
            portraits.paint(painter, rect, scenario, kind, &framing(picture, rect.size(), ground), &pose);
        };
        let action = library_ui(ui, look, &model, &mut paint);
        self.portraits.tidy();
        let Some(action) = action else { return };
        match action {
            LibraryAction::Turn(tab) => self.change(Settings { library_tab: tab, ..self.settings.clone() }),
            LibraryAction::Meet(id) | LibraryAction::StartAgain(id) => self.brief(&id),
            LibraryAction::GoOn(id) => self.go_on(&id),
            LibraryAction::Go(place) => self.go(place),
        }
    }

    /// Tells of a scenario before it begins.
    pub(super) fn brief(&mut self, id: &str) {
        self.scenario = self.shelf.get(id).cloned();
        self.seed = None;
        self.opening = None;
        self.show(Screen::Briefing);
    }

    pub(super) fn briefing(&mut self, ui: &mut Ui, look: &Look) {
        let Some(scenario) = self.scenario.clone() else {
            self.show(Screen::Library);
            return;
        };
        let check_in = self.settings.check_in.then_some(self.face);
        let types = self.settings.answers != Answers::Choose;
        let language = told_note(&scenario, &self.words, self.shelf.file_of(&scenario.id).is_none(), types);
        let model = briefing_model(&scenario, self.settings.thoughts, check_in, &self.words);
        let model = BriefingModel { language, ..model };
        let troupe = &mut self.troupe;
        let mut paint = |painter: &Painter, rect: Rect, _: &str, picture: Picture| {
            let Mood { tension, trust } = scenario.persona.mood;
            let pose = pose_for(f32::from(tension), f32::from(trust));
            // Nobody has called or written yet: whose face one does not see in the talk one does not see here.
            let now = Appearance::in_a_picture(pose, f32::from(tension));
            let now = Appearance { reveal: Reveal::Known(0.0), ..now };
            troupe.paint_as(painter, rect, &scenario, "briefing", view(picture, look.theme.accent_soft), &now);
        };
        match briefing_ui(ui, look, &model, &mut paint) {
            Some(BriefingAction::Back) => self.show(Screen::Library),
            Some(BriefingAction::Go) => self.meet(),
            Some(BriefingAction::WithARoom) => self.start_room(),
            Some(BriefingAction::CheckIn(face)) => {
                self.face = Some(face);
                self.acted = true;
            }
            Some(BriefingAction::SetThoughts(thoughts)) => {
                self.change(Settings { thoughts, ..self.settings.clone() });
            }
            None => {}
        }
    }

    pub(super) fn open_settings(&mut self) {
        self.before_settings = self.screen;
        self.count_queue();
        self.list_kept_rooms();
        self.dress.typefaces.look();
        self.show(Screen::Settings);
    }

    pub(super) fn set(&mut self, ui: &mut Ui, look: &Look) {
        let model = SettingsModel {
            who: self.nickname.clone(),
            has_group: self.group.is_there,
            settings: self.settings.clone(),
            letters: LettersModel {
                found: self.dress.typefaces.found(),
                is_looking: self.dress.typefaces.is_looking(),
            },
            data: self.data_model(),
            at_data: std::mem::take(&mut self.at_data),
            unwritable: self.unwritable,
        };
        match settings_ui(ui, look, &model) {
            Some(SettingsAction::Change(settings)) => self.change(settings.held()),
            Some(SettingsAction::Data(action)) => self.do_with_data(action),
            Some(SettingsAction::Back) => self.show(self.before_settings),
            Some(SettingsAction::Go(Place::Profiles)) => self.choose_profile(),
            Some(SettingsAction::Go(place)) => {
                if self.before_settings == Screen::Conversation {
                    self.leave();
                }
                self.go(place);
            }
            None => {}
        }
    }
}

/// The quiet colours before which portraits stand.
fn grounds(look: &Look) -> [Color32; 5] {
    let theme = &look.theme;
    [theme.harm_soft, theme.acknowledgement_soft, theme.de_escalation_soft, theme.curiosity_soft, theme.accent_soft]
}

/// How somebody stands in a still picture of the library.
fn framing(picture: Picture, size: Vec2, ground: Color32) -> Framing {
    match picture {
        Picture::Hero => Framing::hero(size),
        Picture::Moment => Framing::moment(size),
        // On a low card somebody stands at the left: what is said of them lies at the right.
        Picture::Card if size.x > 1.5 * size.y => Framing::portrait(size, ground).moved(vec2(size.x / -6.0, 0.0)),
        Picture::Card => Framing::portrait(size, ground),
        Picture::Head => Framing::head(size, ground),
        Picture::Briefing => Framing::briefing(size),
        Picture::Strip => Framing::strip(size),
    }
}

/// The same on the pages that follow the channel.
fn view(picture: Picture, ground: Color32) -> View {
    match picture {
        Picture::Hero => View::Hero,
        Picture::Moment => View::Moment,
        Picture::Card => View::Portrait(ground),
        Picture::Head => View::Head(ground),
        Picture::Briefing => View::Briefing,
        Picture::Strip => View::Strip,
    }
}
