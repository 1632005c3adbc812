//! The page of the group: what is asked of the records, and what each action does.

use std::path::PathBuf;
use std::sync::Arc;

use bevy_egui::egui::Ui;

use super::notices::Topic;
use super::{Program, Screen};
use crate::app::gatherer::{Answer, Found, Gatherer, Order};
use crate::app::screens::group::{Choice, Counted, GroupAction, GroupModel, group_ui};
use crate::app::theme::Look;
use crate::exchange::table::{GroupTable, TableOptions};
use crate::exchange::{GroupRecord, Moment};
use crate::records::{
    DatabaseFault, FileTakenIn, Played, RecordsNews, TakeInFault, WriteFault, now, system_line, write_for_others,
};

/// What came of so many files stays to be read.
const MOST_SAID: usize = 8;

/// What is known of the group.
#[derive(Debug, Default)]
pub(super) struct GroupDesk {
    gatherer: Option<Gatherer>,
    /// How many files are still to be taken in.
    taking_in: usize,
    /// Whether the records hold conversations of others, so that there is a group to look at.
    pub(super) is_there: bool,
    /// What the page shows.
    model: GroupModel,
}

impl Program {
    /// From now on somebody counts what groups made of scenarios, away from this thread. `wake` is called there when the
    /// next frame has something new to show.
    pub fn gather(&mut self, wake: impl Fn() + Send + 'static) {
        self.group.gatherer = self.folders.clone().and_then(|folders| Gatherer::new(folders, wake));
    }

    /// Asks whether there is a group to look at: more people than one, or one who is somebody else.
    pub(super) fn look_for_a_group(&mut self) {
        let Some(records) = &mut self.records else { return };
        let people = records.people().unwrap_or_default();
        self.group.is_there = people > 1 || (people == 1 && self.saved.is_empty());
    }

    /// Opens the page of the group, and counts anew.
    pub(super) fn open_group(&mut self) {
        self.group.model.said.clear();
        self.order(Order::List);
        self.show(Screen::Group);
    }

    pub(super) fn show_group(&mut self, ui: &mut Ui, look: &Look) {
        self.group.model.is_taking_in = self.group.taking_in > 0;
        self.group.model.is_busy = self.group.gatherer.as_ref().is_some_and(Gatherer::is_busy);
        let Some(action) = group_ui(ui, look, &self.group.model) else { return };
        self.acted = true;
        match action {
            GroupAction::Choose(chosen) => {
                self.group.model.chosen = chosen;
                self.count_chosen();
            }
            GroupAction::ShowAll(all) => self.group.model.all = all,
            GroupAction::TakeIn(file) => self.order(Order::TakeIn(typed(&file))),
            GroupAction::Save => self.save_table(),
            GroupAction::Go(place) => self.go(place),
        }
    }

    /// Takes in a file of runs that was dropped on the page.
    pub(super) fn take_in_for_group(&mut self, file: PathBuf) {
        self.order(Order::TakeIn(file));
    }

    /// Takes in what was counted and taken in since the last frame.
    pub(super) fn take_in_gathered(&mut self) {
        while let Some(answer) = self.group.gatherer.as_mut().and_then(Gatherer::answer) {
            self.acted = true;
            let Answer { found, news } = answer;
            for (key, values) in news.iter().map(RecordsNews::line) {
                self.notices.push(Topic::Kept, self.words.detailed(key, &values));
            }
            match found {
                Found::List(Ok(played)) => self.list(&played),
                Found::Count(scenario, group) => match *group {
                    Ok(group) => self.counted(Counted { scenario, group: Arc::new(group) }),
                    Err(fault) => self.say_of_group(&fault),
                },
                Found::List(Err(fault)) => self.say_of_group(&fault),
                Found::TakeIn(file, taken) => {
                    let is_news = taken.as_ref().is_ok_and(|came| came.taken.new + came.taken.went_on > 0);
                    let said = self.told(&file.display().to_string(), taken);
                    let lines = &mut self.group.model.said;
                    lines.push(said);
                    lines.drain(..lines.len().saturating_sub(MOST_SAID));
                    self.group.taking_in = self.group.taking_in.saturating_sub(1);
                    if is_news {
                        self.order(Order::List);
                    }
                }
            }
        }
    }

    fn order(&mut self, order: Order) {
        self.acted = true;
        self.group.taking_in += usize::from(matches!(order, Order::TakeIn(_)));
        if let Some(gatherer) = &mut self.group.gatherer {
            gatherer.order(order);
        }
    }

    /// Shows what was played, and counts the scenario that was looked at before, or else the one played most.
    fn list(&mut self, played: &[Played]) {
        let model = &mut self.group.model;
        let before = model.scenarios.get(model.chosen).map(|choice| choice.id.clone());
        let here = |played: &&Played| self.shelf.get(&played.scenario).is_some_and(|known| known.hash == played.hash);
        let choice = |played: &Played| {
            let scenario = self.shelf.get(&played.scenario)?;
            let Played { people, runs, .. } = *played;
            Some(Choice { id: scenario.id.clone(), title: scenario.title.clone(), people, runs })
        };
        model.scenarios = played.iter().filter(here).filter_map(choice).collect();
        let all: usize = played.iter().map(|played| played.runs).sum();
        model.elsewhere = all - model.scenarios.iter().map(|choice| choice.runs).sum::<usize>();
        model.chosen = model.scenarios.iter().position(|choice| Some(&choice.id) == before.as_ref()).unwrap_or(0);
        self.group.is_there |= !self.group.model.scenarios.is_empty();
        self.count_chosen();
    }

    fn count_chosen(&mut self) {
        let model = &mut self.group.model;
        let Some(scenario) = model.scenarios.get(model.chosen).and_then(|choice| self.shelf.get(&choice.id)) else {
            model.counted = None;
            return;
        };
        // What is known of the same scenario stays on the page until it is counted anew.
        if model.counted.as_ref().is_some_and(|counted| counted.scenario.hash != scenario.hash) {
            model.counted = None;
        }
        let order = Order::Count(Arc::clone(scenario));
        self.order(order);
    }

    /// Shows what was counted, unless another scenario was chosen meanwhile.
    fn counted(&mut self, counted: Counted) {
        let model = &mut self.group.model;
        if model.scenarios.get(model.chosen).is_some_and(|choice| choice.id == counted.scenario.id) {
            model.counted = Some(counted);
        }
    }

    fn say_of_group(&mut self, fault: &DatabaseFault) {
        let (key, values) = fault.line();
        self.notices.push(Topic::Kept, self.words.detailed(key, &values));
    }

    /// What came of a file, in a line.
    fn told(&self, file: &str, taken: Result<FileTakenIn, TakeInFault>) -> String {
        match taken {
            Ok(FileTakenIn { taken, damaged, newer, .. }) => {
                let values = [
                    ("file", file.into()),
                    ("new", taken.new.into()),
                    ("longer", taken.went_on.into()),
                    ("known", taken.known.into()),
                    ("damaged", damaged.into()),
                    ("newer", newer.into()),
                ];
                self.words.with("data-imported", &values)
            }
            Err(TakeInFault::Unreadable(fault)) => {
                let values = [("file", file.into()), ("reason", self.reason(system_line(&fault)).into())];
                self.words.with("data-not-imported", &values)
            }
            Err(TakeInFault::Records(fault)) => {
                let (key, values) = fault.line();
                self.words.detailed(key, &values)
            }
        }
    }

    /// Writes what was said as a table beside the user's documents, and says where.
    fn save_table(&mut self) {
        let Some(counted) = &self.group.model.counted else { return };
        let Some(folders) = &self.folders else {
            self.notices.push(Topic::Kept, self.words.text("group-nowhere"));
            return;
        };
        let day = Moment(now()).day();
        let file = folders.documents.join(format!("{}-group-{day}.csv", counted.scenario.id));
        let said = match table(counted).and_then(|text| Ok(write_for_others(&file, &text)?)) {
            Ok(()) => self.words.with("group-saved", &[("file", file.display().to_string().into())]),
            Err(fault) => {
                let refused = fault.downcast_ref::<WriteFault>().map(|fault| system_line(&fault.source));
                let reason = refused.map_or_else(|| fault.to_string(), |line| self.reason(line));
                self.words.with("group-not-saved", &[("reason", reason.into())])
            }
        };
        self.notices.push(Topic::Kept, said);
    }
}

/// What was said, as a table with the mark by which spreadsheets know the letters.
fn table(counted: &Counted) -> Result<String, Box<dyn std::error::Error>> {
    let options = TableOptions { mark: true, ..TableOptions::default() };
    let mut table = GroupTable::begin(Vec::new(), options)?;
    table.write(&GroupRecord::of(&counted.group, &counted.scenario))?;
    Ok(String::from_utf8(table.end()?)?)
}

/// A file as somebody typed or pasted it: perhaps between quotes, or as an address of this machine.
fn typed(file: &str) -> PathBuf {
    let file = file.trim().trim_matches(['"', '\'']);
    PathBuf::from(file.strip_prefix("file://").unwrap_or(file))
}
