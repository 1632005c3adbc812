//! Translations of scenarios: those that ship inside the program, and those that lie beside a file.

use std::path::{Path, PathBuf};

use super::scenarios::{ReadFault, read_bytes};
use crate::scenario::{LoadedTranslation, Translation, load_translation};

macro_rules! shipped {
    ($($name:literal $language:literal),* $(,)?) => {
        /// The translations that ship with the program: the scenario's name, the language, the text.
        const SHIPPED: &[(&str, &str, &str)] =
            &[$(($name, $language, include_str!(concat!("../../scenarios/", $name, ".", $language, ".ron")))),*];
    };
}

shipped!["mickey-first-interview" "de", "mickey-first-interview" "es"];

/// The translations that ship with the program: the scenario’s name, the language, and what came of reading it.
pub fn shipped_translations() -> impl Iterator<Item = (&'static str, &'static str, LoadedTranslation)> {
    SHIPPED.iter().map(|(name, language, text)| (*name, *language, read(text.as_bytes().to_vec(), name, language)))
}

/// The file in which a translation lies beside its scenario.
#[must_use]
pub fn translation_file(scenario: &Path, language: &str) -> PathBuf {
    let name = scenario.file_stem().unwrap_or_default().to_string_lossy();
    scenario.with_file_name(format!("{name}.{language}.ron"))
}

/// Reads a translation that lies beside a scenario file, as what its name says that it is.
///
/// # Errors
/// Where the file cannot be read, or is far too large. What is wrong inside it comes as findings.
pub fn read_translation(path: &Path) -> Result<LoadedTranslation, ReadFault> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut parts = name.split('.');
    let named = parts.next().zip(parts.next());
    Ok(load_translation(read_bytes(path)?, named))
}

/// The translation of a scenario into a language: beside its file, or where it ships with the program inside it. None
/// where there is none, and where it cannot be read: `check` says why.
#[must_use]
pub fn translation(scenario: &str, file: Option<&Path>, language: &str) -> Option<Translation> {
    match file {
        Some(file) => read_translation(&translation_file(file, language)).ok()?.translation,
        None => {
            let (name, language, text) =
                SHIPPED.iter().find(|(name, known, _)| *name == scenario && *known == language)?;
            read(text.as_bytes().to_vec(), name, language).translation
        }
    }
}

fn read(bytes: Vec<u8>, scenario: &str, language: &str) -> LoadedTranslation {
    load_translation(bytes, Some((scenario, language)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::super::{FileKind, authors_files, shipped};
    use super::*;
    use crate::scenario::{Standing, stub};

    #[test]
    fn every_translation_in_the_folder_ships_and_is_whole() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
        let mut there = Vec::new();
        for file in authors_files(&folder).unwrap() {
            if let FileKind::Translation(language) = &file.kind {
                there.push((file.scenario_name(), language.clone()));
            }
        }
        let mut known: Vec<_> = SHIPPED.iter().map(|(name, tag, _)| (name.to_string(), tag.to_string())).collect();
        known.sort();
        assert_eq!(known, there, "the list in src/records/translations.rs and the folder differ");
        for (name, language, loaded) in shipped_translations() {
            assert!(loaded.findings.is_empty(), "{name}.{language}: {:?}", loaded.findings);
            let scenario = shipped().find(|(id, _)| *id == name).unwrap().1.scenario.unwrap();
            let standing = Standing::of(&scenario, &loaded.translation.unwrap());
            assert!(standing.is_whole(), "{name}.{language}: {standing:?}");
        }
    }

    #[test]
    fn a_translation_is_found_beside_its_scenario() {
        let folder = tempfile::tempdir().unwrap();
        let source = include_str!("../../tests/data/small.ron");
        let scenario = crate::scenario::load(source.as_bytes(), Some("small")).scenario.unwrap();
        let file = folder.path().join("small.ron");
        let beside = translation_file(&file, "pt-BR");
        assert_eq!(beside, folder.path().join("small.pt-BR.ron"));
        assert!(translation("small", Some(&file), "pt-BR").is_none());
        std::fs::write(&beside, stub(&scenario, "pt-BR", None)).unwrap();
        assert_eq!(translation("small", Some(&file), "pt-BR").unwrap().language, "pt-BR");
        assert!(translation("small", Some(&file), "pt").is_none() && translation("small", None, "pt-BR").is_none());
        std::fs::write(&beside, stub(&scenario, "pt", None)).unwrap();
        assert!(translation("small", Some(&file), "pt-BR").is_none(), "its name says another language");
    }
}
