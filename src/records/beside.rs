//! What lies in a folder of scenarios: each with its golden playthroughs and translations, and the courses.

use std::path::{Path, PathBuf};

use super::scenarios::ReadFault;

/// What a file of an author is, by its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `NAME.ron`.
    Scenario,
    /// `NAME.plays.ron`: golden playthroughs.
    Plays,
    /// `NAME.LANG.ron`: the texts in another language, as in `de` or `pt-BR`.
    Translation(String),
    /// `courses.ron`: the courses of the folder.
    Courses,
}

/// The name of the file that holds a folder's courses.
pub const COURSES_FILE: &str = "courses.ron";

/// One file of an author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorsFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it is.
    pub kind: FileKind,
    /// The scenario it belongs to; a scenario belongs to itself, and so do courses.
    pub scenario: PathBuf,
}

impl AuthorsFile {
    /// What a path's name says that the file is. None for a name that says nothing of the kind.
    #[must_use]
    pub fn named(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let (scenario, rest) = name.split_once('.').filter(|(scenario, _)| !scenario.is_empty())?;
        let kind = match rest.strip_suffix("ron")?.strip_suffix('.') {
            None if name == COURSES_FILE => FileKind::Courses,
            None if rest == "ron" => FileKind::Scenario,
            Some("plays") => FileKind::Plays,
            Some(language) if is_language(language) => FileKind::Translation(language.to_owned()),
            _ => return None,
        };
        Some(Self { path: path.to_owned(), kind, scenario: path.with_file_name(format!("{scenario}.ron")) })
    }

    /// The name of the scenario it belongs to.
    #[must_use]
    pub fn scenario_name(&self) -> String {
        self.scenario.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

/// The files of authors in a folder: each scenario, then its playthroughs, then its translations.
///
/// # Errors
/// Where the folder cannot be read.
pub fn authors_files(folder: &Path) -> Result<Vec<AuthorsFile>, ReadFault> {
    let system = |source| ReadFault::System { path: folder.to_owned(), source };
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(here).map_err(system)? {
        let path = folder.join(entry.map_err(system)?.file_name());
        files.extend(AuthorsFile::named(&path).filter(|file| file.path.is_file()));
    }
    files.sort_by(|one, other| (&one.scenario, &one.kind).cmp(&(&other.scenario, &other.kind)));
    Ok(files)
}

/// Whether a part of a name is a language: two or three letters, and perhaps a script or a country.
fn is_language(name: &str) -> bool {
    let mut parts = name.split('-');
    parts.next().is_some_and(|language| {
        matches!(language.len(), 2 | 3) && language.bytes().all(|letter| letter.is_ascii_lowercase())
    }) && parts.all(|part| matches!(part.len(), 2..=8) && part.bytes().all(|sign| sign.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_name_says_what_a_file_is() {
        fn check(name: &str, expected: Option<(FileKind, &str)>) {
            let file = AuthorsFile::named(&Path::new("folder").join(name));
            let expected = expected.map(|(kind, scenario)| (kind, Path::new("folder").join(scenario)));
            assert_eq!(file.map(|file| (file.kind, file.scenario)), expected, "{name}");
        }
        let language = |name: &str| FileKind::Translation(name.to_owned());
        check("small.ron", Some((FileKind::Scenario, "small.ron")));
        check("small.plays.ron", Some((FileKind::Plays, "small.ron")));
        check("courses.ron", Some((FileKind::Courses, "courses.ron")));
        check("small.de.ron", Some((language("de"), "small.ron")));
        check("small.pt-BR.ron", Some((language("pt-BR"), "small.ron")));
        check("small.zh-Hant-TW.ron", Some((language("zh-Hant-TW"), "small.ron")));
        for name in ["small.check.ron", "small.de.ron.old", "small.DE.ron", "small.txt", ".ron", ".de.ron", "ron"] {
            check(name, None);
        }
    }

    #[test]
    fn a_folder_gives_each_scenario_before_what_belongs_to_it() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.ron", "a.fr.ron", "a.plays.ron", "a.ron", "a.de.ron", "c.plays.ron", "notes.txt", "ab.ron"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        std::fs::create_dir(folder.path().join("d.ron")).unwrap();
        let files = authors_files(folder.path()).unwrap();
        let names: Vec<_> = files.iter().map(|file| file.path.file_name().unwrap().to_str().unwrap()).collect();
        assert_eq!(names, ["a.ron", "a.plays.ron", "a.de.ron", "a.fr.ron", "ab.ron", "b.ron", "c.plays.ron"]);
    }
}
