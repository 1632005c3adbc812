//! Which files are looked at: those that are named, those of the folders that are named, and what lies beside them.

use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::records::{self, AuthorsFile, FileKind};
use crate::words::Words;

/// A scenario, and the files of it that are looked at.
#[derive(Debug)]
pub(in crate::cli) struct Task {
    /// The scenario, looked at or not.
    pub(in crate::cli) scenario: PathBuf,
    /// The scenario itself, its plays, its translations, as far as they are looked at.
    pub(in crate::cli) files: Vec<AuthorsFile>,
}

/// The tasks for what a person named, in that order; a folder's by name.
pub(in crate::cli) fn tasks(paths: &[PathBuf], words: &Words) -> anyhow::Result<Vec<Task>> {
    let mut tasks = Tasks::default();
    for path in paths {
        if path.is_dir() {
            let files = records::authors_files(path)?;
            if files.is_empty() {
                bail!(
                    "{}",
                    words.with("terminal-check-empty-folder", &[("folder", path.display().to_string().into())])
                );
            }
            files.into_iter().for_each(|file| tasks.add(file));
        } else {
            tasks.named(path);
        }
    }
    for task in &mut tasks.tasks {
        task.files.sort_by(|one, other| one.kind.cmp(&other.kind));
    }
    Ok(tasks.tasks)
}

#[derive(Default)]
struct Tasks {
    tasks: Vec<Task>,
    /// The place of a scenario's task.
    places: std::collections::BTreeMap<PathBuf, usize>,
}

impl Tasks {
    fn named(&mut self, path: &Path) {
        let itself = || AuthorsFile { path: path.to_owned(), kind: FileKind::Scenario, scenario: path.to_owned() };
        let file = AuthorsFile::named(path).unwrap_or_else(itself);
        if file.kind == FileKind::Scenario {
            // A folder that cannot be read shows in the file, which cannot be read either.
            let beside = path.parent().and_then(|folder| records::authors_files(folder).ok()).unwrap_or_default();
            let beside = beside.into_iter().filter(|other| other.scenario == file.scenario && other.path != file.path);
            beside.for_each(|other| self.add(other));
        }
        self.add(file);
    }

    /// A file that is named twice, or by its name and its folder, is looked at once.
    fn add(&mut self, file: AuthorsFile) {
        let place = *self.places.entry(file.scenario.clone()).or_insert(self.tasks.len());
        if place == self.tasks.len() {
            self.tasks.push(Task { scenario: file.scenario.clone(), files: Vec::new() });
        }
        if let Some(task) = self.tasks.get_mut(place)
            && !task.files.contains(&file)
        {
            task.files.push(file);
        }
    }
}
