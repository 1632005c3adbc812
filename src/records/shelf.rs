//! Everything that can be met: what ships with the program, the user's own scenarios, and packs of others.

use std::path::{Path, PathBuf};

use super::Folders;
use super::beside::COURSES_FILE;
use super::scenarios::{ReadFault, read, read_courses, scenario_files, shipped, shipped_courses};
use crate::scenario::{Loaded, LoadedCourses};

/// Where scenarios come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// They ship inside the program.
    Shipped,
    /// They lie in the folder of the user's own.
    Own,
    /// They lie in a folder of their own, in the user's folder of packs, in one beside the program, or anywhere.
    Pack,
}

/// One scenario on the shelf.
#[derive(Debug)]
pub struct ShelfEntry {
    /// The name of its file without the ending, which is the scenario's id where it can be opened.
    pub id: String,
    /// The file, unless it ships inside the program.
    pub path: Option<PathBuf>,
    /// What came of reading it.
    pub loaded: Result<Loaded, ReadFault>,
}

/// Scenarios that lie together, and their courses.
#[derive(Debug)]
pub struct Pack {
    /// Where they come from.
    pub origin: Origin,
    /// The folder they lie in, unless they ship inside the program.
    pub folder: Option<PathBuf>,
    /// The scenarios, by name; those that ship with the program in their own order.
    pub entries: Vec<ShelfEntry>,
    /// The courses, if there is a file of them.
    pub courses: Option<Result<LoadedCourses, ReadFault>>,
}

/// All packs: the shipped one, the user's own if there is a folder for it, and the others in order.
#[derive(Debug, Default)]
pub struct Shelf {
    /// In the order of the library.
    pub packs: Vec<Pack>,
}

impl Shelf {
    /// Reads what ships with the program, what lies in the user's folders if there are any, and the folders named
    /// besides. A folder that is named twice is read once.
    #[must_use]
    pub fn read(folders: Option<&Folders>, more: &[PathBuf]) -> Self {
        let own = folders.map(|folders| Pack::in_folder(Origin::Own, folders.scenarios()));
        let mut packs: Vec<Pack> = [Pack::shipped()].into_iter().chain(own).collect();
        for folder in folders.map(pack_folders).unwrap_or_default().into_iter().chain(more.iter().cloned()) {
            let is_there = |pack: &Pack| pack.folder.as_ref().is_some_and(|other| is_same_folder(other, &folder));
            if !packs.iter().any(is_there) {
                packs.push(Pack::in_folder(Origin::Pack, folder));
            }
        }
        Self { packs }
    }
}

impl Pack {
    fn shipped() -> Self {
        let entries = shipped().map(|(id, loaded)| ShelfEntry { id: id.to_owned(), path: None, loaded: Ok(loaded) });
        Self { origin: Origin::Shipped, folder: None, entries: entries.collect(), courses: Some(Ok(shipped_courses())) }
    }

    /// What lies in a folder; nothing where it is not there.
    fn in_folder(origin: Origin, folder: PathBuf) -> Self {
        let entry = |path: PathBuf| {
            let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            ShelfEntry { id, loaded: read(&path), path: Some(path) }
        };
        let entries = scenario_files(&folder).unwrap_or_default().into_iter().map(entry).collect();
        let courses = folder.join(COURSES_FILE);
        let courses = courses.is_file().then(|| read_courses(&courses));
        Self { origin, folder: Some(folder), entries, courses }
    }
}

/// The user's packs, and those that were handed out with the program.
fn pack_folders(folders: &Folders) -> Vec<PathBuf> {
    let all = [Some(folders.packs()), folders.handed_out.clone()];
    all.iter().flatten().flat_map(|packs| folders_in(packs)).collect()
}

/// The folders in a folder of packs, by name.
fn folders_in(packs: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(packs).into_iter().flatten().flatten();
    let is_pack =
        |path: &PathBuf| path.is_dir() && path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'));
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_pack).collect();
    found.sort();
    found
}

fn is_same_folder(one: &Path, other: &Path) -> bool {
    one == other || super::is_same_file(one, other)
}
