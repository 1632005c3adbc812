//! Scenario files and courses: those that ship inside the program, and those in a folder.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::beside::COURSES_FILE;
use super::refused::system_line;
use crate::scenario::{Detail, LARGEST_FILE, Loaded, LoadedCourses, load, load_courses};

macro_rules! shipped {
    ($($name:literal),* $(,)?) => {
        /// The scenarios that ship with the program: name and text.
        const SHIPPED: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../scenarios/", $name, ".ron")))),*];
    };
}

shipped![
    "mickey-first-interview",
    "sally-ice-cream",
    "ines-warranty",
    "amir-pharmacy",
    "ruth-after-the-bot",
    "priya-late-order",
    "walter-cancels",
    "graham-on-hold",
    "tomas-locked-out",
    "dana-worn-out",
    "jonas-blamed",
    "beatriz-one-star",
];

/// The courses that ship with the program.
const COURSES: &str = include_str!("../../scenarios/courses.ron");

/// Why a file could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadFault {
    /// The system said no.
    #[error("{path} could not be read: {source}", path = path.display())]
    System {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// It is far larger than any scenario.
    #[error("{path} has {megabytes} MB or more; a scenario is text of at most {most} MB", path = path.display(), most = LARGEST_FILE / 1_048_576)]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        megabytes: u64,
    },
}

impl ReadFault {
    /// The line for a person who sees the file’s name already: a key of the words, and the values in it.
    #[must_use]
    pub fn line(&self) -> (&'static str, Vec<(&'static str, Detail)>) {
        match self {
            Self::System { source, .. } => system_line(source),
            Self::TooLarge { megabytes, .. } => {
                let number = |value: u64| Detail::Number(i64::try_from(value).unwrap_or(i64::MAX));
                let most = LARGEST_FILE / 1_048_576;
                ("fault-too-large", vec![("megabytes", number(*megabytes)), ("most", number(most))])
            }
        }
    }
}

/// Reads one scenario file.
///
/// # Errors
/// Where the file cannot be read, or is far too large. What is wrong inside it comes as findings.
pub fn read(path: &Path) -> Result<Loaded, ReadFault> {
    Ok(load(read_bytes(path)?, path.file_stem().and_then(|stem| stem.to_str())))
}

/// Reads the bytes of a file that an author wrote.
///
/// # Errors
/// Where the file cannot be read, or is far larger than any scenario.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, ReadFault> {
    let system = |source| ReadFault::System { path: path.to_owned(), source };
    let size = std::fs::metadata(path).map_err(system)?.len();
    if size > LARGEST_FILE {
        return Err(ReadFault::TooLarge { path: path.to_owned(), megabytes: size / 1_048_576 });
    }
    // A device gives no size and no end: never more than the largest file is taken in.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    let file = std::fs::File::open(path).map_err(system)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(system)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(ReadFault::TooLarge { path: path.to_owned(), megabytes: LARGEST_FILE / 1_048_576 });
    }
    Ok(bytes)
}

/// Reads a file of text that is not larger than a scenario may be.
///
/// # Errors
/// Where the file cannot be read, is far too large, or is no text.
pub fn read_text(path: &Path) -> Result<String, ReadFault> {
    let text = String::from_utf8(read_bytes(path)?);
    text.map_err(|_| ReadFault::System { path: path.to_owned(), source: io::ErrorKind::InvalidData.into() })
}

/// Whether two paths lead to the same file that is there.
#[must_use]
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Reads a file of courses.
///
/// # Errors
/// Where the file cannot be read, or is far too large. What is wrong inside it comes as findings.
pub fn read_courses(path: &Path) -> Result<LoadedCourses, ReadFault> {
    Ok(load_courses(read_bytes(path)?))
}

/// The scenario files of a folder, by name. Courses are none, and neither are golden playthroughs and translations,
/// whose names hold a second dot.
///
/// # Errors
/// Where the folder cannot be read.
pub fn scenario_files(folder: &Path) -> Result<Vec<PathBuf>, ReadFault> {
    let system = |source| ReadFault::System { path: folder.to_owned(), source };
    let mut files = Vec::new();
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    for entry in std::fs::read_dir(here).map_err(system)? {
        let path = folder.join(entry.map_err(system)?.file_name());
        let is_scenario = path.extension().is_some_and(|extension| extension == "ron")
            && path.file_name().is_none_or(|name| name != COURSES_FILE)
            && path.file_stem().and_then(|stem| stem.to_str()).is_some_and(|stem| !stem.contains('.'));
        if is_scenario && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The names of the scenarios that ship with the program.
pub fn shipped_names<'a>() -> impl Iterator<Item = &'a str> + Clone {
    SHIPPED.iter().map(|(name, _)| -> &'a str { name })
}

/// The courses that ship with the program.
#[must_use]
pub fn shipped_courses() -> LoadedCourses {
    load_courses(COURSES.as_bytes())
}

/// The scenarios that ship with the program: name and what came of reading them.
pub fn shipped() -> impl Iterator<Item = (&'static str, Loaded)> {
    SHIPPED.iter().map(|(name, text)| (*name, load(text.as_bytes(), Some(name))))
}
