//! What the person has set, kept in one file.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Deserializer, Serialize};

use super::database::ProfileId;
use super::write::{WriteFault, write_whole};

/// When the customer's thoughts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Thoughts {
    /// Never.
    Off,
    /// After each reply.
    AfterEachReply,
    /// In the debrief only.
    #[default]
    Debrief,
}

/// How fast the customer's words appear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Pace {
    /// The whole line at once.
    AllAtOnce,
    /// At reading pace.
    #[default]
    Calm,
    /// Twice as fast.
    Quick,
}

/// The colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Theme {
    /// Paper.
    #[default]
    Light,
    /// A dark room.
    Dark,
    /// Black, white and yellow.
    HighContrast,
    /// For a beamer that washes colours out.
    Projector,
}

/// All settings. A field that a file lacks keeps its usual value, and so does one with a word that this program does not
/// know; a field it has too many is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Text size in per cent, 80 to 200.
    pub text_size: u32,
    /// The colours.
    #[serde(deserialize_with = "known_word")]
    pub theme: Theme,
    /// Whether anything may move.
    pub reduce_motion: bool,
    /// The language of the window, as in `de`; empty for that of this machine.
    pub language: String,
    /// How fast words appear.
    #[serde(deserialize_with = "known_word")]
    pub pace: Pace,
    /// When thoughts are shown.
    #[serde(deserialize_with = "known_word")]
    pub thoughts: Thoughts,
    /// Whether tension and trust are shown as meters, too.
    pub meters: bool,
    /// Whether the trainee is asked how they are, before a conversation and after it.
    pub check_in: bool,
    /// Whether the place is heard, and a note when something is learned, in a program that was built with sound.
    pub sound: bool,
    /// How the one who practises here answers.
    #[serde(deserialize_with = "known_word")]
    pub answers: Answers,
    /// How each of the others who practise here answers, where they have said so.
    #[serde(deserialize_with = "answers_by_profile")]
    pub answers_by_profile: Vec<(ProfileId, Answers)>,
    /// Whether customers lose their patience while nobody answers.
    #[serde(deserialize_with = "known_word")]
    pub patience: Patience,
    /// The letters that the window is set in.
    #[serde(deserialize_with = "known_word")]
    pub letters: Typeface,
    /// Keys of somebody's choice: what they do, by name, and the key. What is not here has its usual key.
    pub keys: BTreeMap<String, String>,
    /// Whether the window fills the screen.
    pub full_screen: bool,
    /// Whether what is shown is read aloud.
    pub speech: bool,
    /// Who practises here; none for the first profile.
    pub profile: Option<ProfileId>,
    /// The tab of the library that was looked at last; empty for the first.
    pub library_tab: String,
    /// Where results go when somebody sends them.
    pub learning_record_store: StoreSettings,
}

/// How a trainee answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Answers {
    /// By one of the cards.
    #[default]
    Choose,
    /// By typing until the reply stands in the list.
    Find,
    /// In words of their own.
    Say,
}

/// Whether a customer loses patience while nobody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Patience {
    /// Never: there is all the time in the world.
    #[default]
    Off,
    /// After as long as the author wrote.
    Normal,
    /// After twice as long.
    Double,
}

/// The letters that the window is set in. All but the first must be on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Typeface {
    /// Noto Sans, which ships with the program.
    #[default]
    NotoSans,
    /// Atkinson Hyperlegible: letters that look alike are kept apart.
    AtkinsonHyperlegible,
    /// Lexend: wide and evenly spaced.
    Lexend,
    /// OpenDyslexic: heavier at the foot.
    OpenDyslexic,
    /// Comic Neue: like written by hand.
    ComicNeue,
}

/// Where results go when somebody sends them, and how they are named there. What is empty is not set. Name and password
/// are never here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct StoreSettings {
    /// The address of the learning record store.
    pub address: String,
    /// What the names of scenarios begin with: a web address below a domain of one's own.
    pub base: String,
    /// The system that the accounts are in, as a web address; the base where it is empty.
    pub home_page: String,
    /// The least score, 0 to 100, that each axis in play must have for a run to be passed; none where nobody asks.
    pub pass_mark: Option<u8>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            text_size: 100,
            theme: Theme::default(),
            reduce_motion: false,
            language: String::new(),
            pace: Pace::default(),
            thoughts: Thoughts::default(),
            meters: false,
            check_in: false,
            sound: false,
            answers: Answers::Choose,
            patience: Patience::Off,
            letters: Typeface::NotoSans,
            keys: BTreeMap::new(),
            answers_by_profile: Vec::new(),
            full_screen: false,
            speech: false,
            profile: None,
            library_tab: String::new(),
            learning_record_store: StoreSettings::default(),
        }
    }
}

impl Settings {
    /// The least and the largest text size, in per cent.
    pub const TEXT_SIZES: std::ops::RangeInclusive<u32> = 80..=200;

    /// How a profile answers.
    #[must_use]
    pub fn answers_of(&self, profile: ProfileId) -> Answers {
        let kept = self.answers_by_profile.iter().find(|(of, _)| *of == profile);
        kept.map(|(_, answers)| *answers).unwrap_or_default()
    }

    /// Keeps how a profile answers, and takes it for the one who practises here.
    pub fn keep_answers(&mut self, profile: ProfileId, answers: Answers) {
        self.forget_answers(profile);
        self.answers = answers;
        if answers != Answers::default() {
            self.answers_by_profile.push((profile, answers));
        }
    }

    /// Forgets how a profile answers.
    pub fn forget_answers(&mut self, profile: ProfileId) {
        self.answers_by_profile.retain(|(of, _)| *of != profile);
    }

    /// The same settings with every value held to its range.
    #[must_use]
    pub fn held(mut self) -> Self {
        self.text_size = self.text_size.clamp(*Self::TEXT_SIZES.start(), *Self::TEXT_SIZES.end());
        self
    }
}

/// What came of reading the settings.
#[derive(Debug)]
pub struct SettingsFile {
    /// The settings: those of the file, or the usual ones.
    pub settings: Settings,
    /// Where a file that could not be read was put, so that nothing in it is lost.
    pub set_aside: Option<PathBuf>,
    /// Whether there is a file that could not be read this time. It may hold settings, so nothing is written over it.
    pub is_unreadable: bool,
}

/// A word of a file, or the usual one where a newer program wrote a word that is not known here yet.
fn known_word<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(file: D) -> Result<T, D::Error> {
    // RON has read the word when it finds that nobody knows it, and goes on behind it. What is no word at all it has
    // not read, and then it is the file that makes no sense.
    Ok(T::deserialize(file).unwrap_or_default())
}

fn answers_by_profile<'de, D: Deserializer<'de>>(file: D) -> Result<Vec<(ProfileId, Answers)>, D::Error> {
    #[derive(Deserialize)]
    struct Known(ProfileId, #[serde(deserialize_with = "known_word")] Answers);

    let known = Vec::<Known>::deserialize(file)?;
    Ok(known.into_iter().map(|Known(profile, answers)| (profile, answers)).collect())
}

impl Settings {
    /// Reads the settings. A file that cannot be read is renamed to `settings.old` (or the first free name after it),
    /// and the usual settings hold. One that the system does not give is left where it is.
    #[must_use]
    pub fn read(path: &Path) -> SettingsFile {
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(fault) => {
                let is_unreadable = fault.kind() != ErrorKind::NotFound;
                return SettingsFile { settings: Self::default(), set_aside: None, is_unreadable };
            }
        };
        let read = std::str::from_utf8(&bytes).ok().and_then(|text| ron::from_str::<Self>(text).ok());
        match read {
            Some(settings) => SettingsFile { settings: settings.held(), set_aside: None, is_unreadable: false },
            None => SettingsFile { settings: Self::default(), set_aside: set_aside(path), is_unreadable: false },
        }
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// Where the folder cannot be written to; the settings then hold until the window closes.
    pub fn write(&self, path: &Path) -> Result<(), WriteFault> {
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
            .map_err(|fault| WriteFault { path: path.to_owned(), source: std::io::Error::other(fault) })?;
        write_whole(path, &text)
    }
}

/// Renames a file that cannot be read to the first free name beside it.
pub(super) fn set_aside(path: &Path) -> Option<PathBuf> {
    let names = std::iter::once("old".to_owned()).chain((2..100).map(|number| format!("old{number}")));
    let free = names.map(|ending| path.with_extension(ending)).find(|beside| !beside.exists())?;
    std::fs::rename(path, &free).ok().map(|()| free)
}
