//! Runs go to other programs and machines, and come in from there: the same for the terminal and the window, which only
//! say what came of it.

mod export;
mod send;
mod taking_in;

use std::collections::HashMap;

pub use export::{Export, ExportFault, ExportForm, save_unwritten};
pub use send::{Sending, Sent};
pub use taking_in::{FileTakenIn, TakeInFault, open_lines, take_in_file, take_in_lines};

use super::StoreSettings;
use super::database::{Database, DatabaseFault, ProfileId, now};
use crate::exchange::Moment;
use crate::exchange::xapi::{BadBase, Base, Telling};

/// What those who played are called in what goes out.
#[derive(Debug, Clone, Default)]
pub struct PersonNames {
    names: HashMap<ProfileId, String>,
    somebody: String,
}

impl PersonNames {
    /// The names of one profile, or of all: their nicknames, or, with `pseudonyms`, made-up ones that stay the same on
    /// this machine. Who has no nickname gets a made-up one all the same, and where none can be made, is `somebody`.
    ///
    /// # Errors
    /// Where the records cannot be read, or pseudonyms that were asked for cannot be written.
    pub fn read(
        database: &mut Database,
        profile: Option<ProfileId>,
        pseudonyms: bool,
        somebody: String,
    ) -> Result<Self, DatabaseFault> {
        let profiles = database.profiles()?;
        let meant = || profiles.iter().filter(|of| profile.is_none_or(|profile| profile == of.id));
        let made_up = match pseudonyms || meant().any(|profile| profile.nickname.is_none()) {
            true => match database.pseudonyms() {
                Ok(names) => names,
                Err(fault) if pseudonyms => return Err(fault),
                // Records that may only be read have room for no new name.
                Err(_) => HashMap::new(),
            },
            false => HashMap::new(),
        };
        let name = |id: ProfileId, nickname: &Option<String>| match nickname {
            Some(nickname) if !pseudonyms => nickname.clone(),
            _ => made_up.get(&id).cloned().unwrap_or_else(|| somebody.clone()),
        };
        let names = meant().map(|profile| (profile.id, name(profile.id, &profile.nickname))).collect();
        Ok(Self { names, somebody })
    }

    /// No names at all: everybody is `somebody`.
    #[must_use]
    pub fn nobody(somebody: String) -> Self {
        Self { names: HashMap::new(), somebody }
    }

    /// What somebody is called.
    #[must_use]
    pub fn of(&self, profile: ProfileId) -> String {
        self.names.get(&profile).unwrap_or(&self.somebody).clone()
    }
}

/// How runs are told as statements, by the settings, from now on. `silence` is what silence is called among the choices.
///
/// # Errors
/// Where an address in the settings is none.
pub fn telling(settings: &StoreSettings, silence: String) -> Result<Telling, BadBase> {
    let address = |set: &str| Some(set).filter(|set| !set.trim().is_empty()).map(Base::new).transpose();
    Ok(Telling {
        base: address(&settings.base)?.unwrap_or_default(),
        home_page: address(&settings.home_page)?.map(|page| page.as_str().to_owned()),
        pass_mark: settings.pass_mark.map(|mark| mark.min(100)),
        silence,
        now: Moment(now()),
    })
}
