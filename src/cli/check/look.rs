//! Files are read and looked at, on all cores.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

use super::files::Task;
use crate::lint::{self, Group, Study, Temperaments};
use crate::records::{AuthorsFile, FileKind, ReadFault, read, read_bytes, scenario_files, shipped_names};
use crate::scenario::{Finding, Location, Scenario, Severity, Source, compare, load_courses, load_translation};
use crate::scoring::playthrough::Plays;

/// The room for calls within calls that a thread gets; what the first thread of a program has.
const STACK: usize = 8 * 1024 * 1024;

/// What is looked for.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) groups: Vec<Group>,
    pub(super) plays: bool,
    pub(super) translations: bool,
    pub(super) temperaments: Temperaments,
}

/// What came of one task.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// The files that could be read.
    pub(super) files: Vec<File>,
    /// What kept others from being read.
    pub(super) unread: Vec<ReadFault>,
    /// The scenario. Nobody asks for it any more; but to take a large one apart costs a twentieth of all its time.
    _scenario: Option<Arc<Scenario>>,
}

/// One file with what is found in it.
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) kind: FileKind,
    pub(super) source: Source,
    pub(super) findings: Vec<Finding>,
}

/// What came of tasks before, by scenario.
pub(super) type Known = BTreeMap<PathBuf, Arc<Looked>>;

/// Does all tasks that are not known yet, and hands each over in its turn. Afterwards all of them are known.
pub(super) fn at_all(
    tasks: &[Task],
    wanted: &Wanted,
    known: &mut Known,
    mut each: impl FnMut(Arc<Looked>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let before = std::mem::take(known);
    let work = |task: &Task| before.get(&task.scenario).map_or_else(|| Arc::new(look(task, wanted)), Arc::clone);
    let mut hand_over = |task: &Task, looked: Arc<Looked>| {
        known.insert(task.scenario.clone(), Arc::clone(&looked));
        each(looked)
    };
    // Memory that a second thread asks for costs a tenth of all the time that a large file takes.
    if let [task] = tasks {
        return hand_over(task, work(task));
    }
    let next = AtomicUsize::new(0);
    let cores = thread::available_parallelism().map_or(1, usize::from).min(tasks.len());
    thread::scope(|scope| {
        let (sender, done) = mpsc::channel();
        for _ in 0..cores {
            let (sender, next, work) = (sender.clone(), &next, &work);
            let work = move || {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(task) = tasks.get(place) else { break };
                    if sender.send((place, work(task))).is_err() {
                        break;
                    }
                }
            };
            thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        }
        drop(sender);
        let mut early = BTreeMap::new();
        let mut turn = 0;
        for (place, looked) in done {
            early.insert(place, looked);
            while let (Some(looked), Some(task)) = (early.remove(&turn), tasks.get(turn)) {
                hand_over(task, looked)?;
                turn += 1;
            }
        }
        Ok(())
    })
}

fn look(task: &Task, wanted: &Wanted) -> Looked {
    let mut looked = Looked::default();
    if task.files.iter().any(|file| file.kind == FileKind::Courses) {
        match courses(&task.scenario) {
            Ok((source, findings)) => {
                looked.files.push(File { path: task.scenario.clone(), kind: FileKind::Courses, source, findings });
            }
            Err(fault) => looked.unread.push(fault),
        }
        return looked;
    }
    let alone = task.files.iter().all(|file| file.kind != FileKind::Scenario);
    let beside = match read(&task.scenario) {
        Ok(loaded) => {
            let scenario = loaded.scenario.map(Arc::new);
            if !alone {
                let mut findings = loaded.findings;
                if let Some(scenario) = &scenario {
                    findings.extend(lint::check(&Study::new(scenario, wanted.temperaments), &wanted.groups));
                }
                let (path, kind) = (task.scenario.clone(), FileKind::Scenario);
                looked.files.push(File { path, kind, source: loaded.source, findings });
            }
            looked._scenario.clone_from(&scenario);
            match scenario {
                Some(scenario) => Beside::Scenario(scenario),
                None if alone => Beside::Broken,
                // Its own findings say so.
                None => Beside::Told,
            }
        }
        Err(ReadFault::System { source, .. }) if alone && source.kind() == io::ErrorKind::NotFound => Beside::Nothing,
        Err(fault) => {
            looked.unread.push(fault);
            Beside::Told
        }
    };
    for file in &task.files {
        let read = match &file.kind {
            FileKind::Plays if wanted.plays => plays(file, &beside),
            FileKind::Translation(language) if wanted.translations => translation(file, language, &beside),
            _ => continue,
        };
        match read {
            Ok((source, findings)) => {
                let (path, kind) = (file.path.clone(), file.kind.clone());
                looked.files.push(File { path, kind, source, findings });
            }
            Err(fault) => looked.unread.push(fault),
        }
    }
    looked
}

/// What is there of the scenario to which plays and translations belong.
enum Beside {
    Scenario(Arc<Scenario>),
    /// It cannot be played, and nothing says so yet.
    Broken,
    /// It cannot be played or read, and that is said.
    Told,
    /// There is no such file.
    Nothing,
}

/// A file of courses, compared with the scenarios beside it and those that ship with the program.
fn courses(path: &Path) -> Result<(Source, Vec<Finding>), ReadFault> {
    let mut loaded = load_courses(read_bytes(path)?);
    let beside = path.parent().map(scenario_files).transpose()?.unwrap_or_default();
    let mut known: BTreeSet<&str> = beside.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
    known.extend(shipped_names());
    let missing = loaded.missing(&known);
    loaded.findings.extend(missing);
    Ok((loaded.source, loaded.findings))
}

fn plays(file: &AuthorsFile, beside: &Beside) -> Result<(Source, Vec<Finding>), ReadFault> {
    let Plays { plays, mut findings, source } = Plays::read(read_bytes(&file.path)?);
    let scenario = format!("{}.ron", file.scenario_name());
    match beside {
        Beside::Scenario(scenario) => {
            findings.extend(plays.iter().flat_map(|(position, play)| play.check(scenario, *position)));
        }
        Beside::Broken => findings.push(
            Finding::new("play-does-not-fit", Severity::Error, Location::top())
                .variant("scenario")
                .with("scenario", scenario),
        ),
        Beside::Nothing => findings.push(
            Finding::new("play-does-not-fit", Severity::Error, Location::top())
                .variant("alone")
                .with("scenario", scenario),
        ),
        Beside::Told => {}
    }
    Ok((source, findings))
}

fn translation(file: &AuthorsFile, language: &str, beside: &Beside) -> Result<(Source, Vec<Finding>), ReadFault> {
    let name = file.scenario_name();
    let loaded = load_translation(read_bytes(&file.path)?, Some((&name, language)));
    let mut findings = loaded.findings;
    match (beside, &loaded.translation) {
        (Beside::Scenario(scenario), Some(translation)) => findings.extend(compare(scenario, translation)),
        (Beside::Broken, _) => findings.push(
            Finding::new("translation-does-not-fit", Severity::Error, Location::top())
                .variant("scenario")
                .with("scenario", format!("{name}.ron")),
        ),
        (Beside::Nothing, _) => findings.push(
            Finding::new("translation-does-not-fit", Severity::Error, Location::top())
                .variant("alone")
                .with("scenario", format!("{name}.ron")),
        ),
        (Beside::Scenario(_), None) | (Beside::Told, _) => {}
    }
    Ok((loaded.source, findings))
}
