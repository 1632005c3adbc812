//! Where things lie on this machine.

use std::path::{Path, PathBuf};

use super::database::now;
use crate::exchange::Moment;

/// A folder that holds everything, set by this environment variable: for a program on a stick, and for tests.
pub const FOLDER_VARIABLE: &str = "IN_THEIR_SHOES_FOLDER";

/// The folders of one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Settings lie here.
    pub configuration: PathBuf,
    /// The records and the user's own scenarios lie here.
    pub data: PathBuf,
    /// What is saved for people to open lies here: pages of runs, exports.
    pub documents: PathBuf,
    /// The packs that were handed out together with the program: a folder `packs` beside it, if there is one.
    pub handed_out: Option<PathBuf>,
}

impl Folders {
    /// The user's folders by the custom of the system, or those inside the folder that the variable names. None on a
    /// system without a home folder.
    #[must_use]
    pub fn of_user() -> Option<Self> {
        if let Some(folder) = std::env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
            return Some(Self { handed_out: packs_beside_the_program(), ..Self::inside(Path::new(&folder)) });
        }
        let folders = directories::ProjectDirs::from("", "", "in-their-shoes")?;
        let data = folders.data_dir().to_owned();
        let users = directories::UserDirs::new();
        let documents = users.as_ref().and_then(directories::UserDirs::document_dir);
        let documents = documents.map_or_else(|| data.join("documents"), |folder| folder.join("In Their Shoes"));
        let configuration = folders.config_dir().to_owned();
        Some(Self { configuration, data, documents, handed_out: packs_beside_the_program() })
    }

    /// Everything inside one folder.
    #[must_use]
    pub fn inside(folder: &Path) -> Self {
        let documents = folder.join("documents");
        Self { configuration: folder.to_owned(), data: folder.to_owned(), documents, handed_out: None }
    }

    /// The settings file.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.configuration.join("settings.ron")
    }

    /// The database of records.
    #[must_use]
    pub fn records(&self) -> PathBuf {
        self.data.join("records.sqlite")
    }

    /// The folder with the run files of the time before there was a database.
    #[must_use]
    pub fn runs(&self) -> PathBuf {
        self.data.join("runs")
    }

    /// The folder of rooms: their tallies and notes.
    #[must_use]
    pub fn rooms(&self) -> PathBuf {
        self.data.join("rooms")
    }

    /// The folder of reports of what went wrong in the program itself.
    #[must_use]
    pub fn reports(&self) -> PathBuf {
        self.data.join("reports")
    }

    /// The folder of the user's own scenarios.
    #[must_use]
    pub fn scenarios(&self) -> PathBuf {
        self.data.join("scenarios")
    }

    /// The folder of packs: each folder in it holds scenarios of somebody else, and perhaps courses.
    #[must_use]
    pub fn packs(&self) -> PathBuf {
        self.data.join("packs")
    }

    /// The folder of the user's own scenarios, made if it is not there yet.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn make_scenarios(&self) -> std::io::Result<PathBuf> {
        let folder = self.scenarios();
        std::fs::create_dir_all(&folder)?;
        Ok(folder)
    }
}

/// The folder `packs` in the folder that the program itself lies in, links followed: what a trainer put on the stick.
fn packs_beside_the_program() -> Option<PathBuf> {
    let program = std::env::current_exe().and_then(std::fs::canonicalize).ok()?;
    Some(program.parent()?.join("packs")).filter(|packs| packs.is_dir())
}

/// The first folder that a file can be written into now: where what people open is saved, the home folder, the user's
/// data, the folder for temporary files. None where there is no such place at all.
#[must_use]
pub fn writable_folder(folders: &Folders) -> Option<PathBuf> {
    let home = directories::UserDirs::new().map(|user| user.home_dir().to_owned());
    // A program on a stick leaves nothing elsewhere that it need not.
    let home = home.filter(|_| !folders.documents.starts_with(&folders.data));
    let mut all =
        [folders.documents.clone()].into_iter().chain(home).chain([folders.data.clone(), std::env::temp_dir()]);
    all.find(|folder| std::fs::create_dir_all(folder).is_ok() && tempfile::tempfile_in(folder).is_ok())
}

/// A name for a new file in a folder, with today's date in it, that no file has yet.
#[must_use]
pub fn free_file(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let moment = Moment(now()).to_string();
    let day = moment.get(..10).unwrap_or(&moment);
    let numbered = (2..10_000).map(|number| format!("{stem}-{day}-{number}.{ending}"));
    let mut names = std::iter::once(format!("{stem}-{day}.{ending}")).chain(numbered);
    let free = names.find(|name| !folder.join(name).exists());
    folder.join(free.unwrap_or_else(|| format!("{stem}-{day}.{ending}")))
}
