#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;
use crate::scenario::LARGEST_FILE;

const SMALL: &str = include_str!("../../tests/data/small.ron");

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The last part of a path.
fn name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

/// The names of the files in a folder, in order.
fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

mod settings {
    use super::*;

    #[test]
    fn everybody_keeps_how_they_answer() {
        let [first, second, third] = ["1", "2", "3"].map(|number| ron::from_str::<ProfileId>(number).unwrap());
        let mut settings = Settings::default();
        settings.keep_answers(first, Answers::Say);
        settings.keep_answers(second, Answers::Find);
        let of_all = [first, second, third].map(|one| settings.answers_of(one));
        assert_eq!(of_all, [Answers::Say, Answers::Find, Answers::Choose]);
        let folder = folder();
        let path = folder.path().join("settings.ron");
        settings.write(&path).unwrap();
        assert_eq!(Settings::read(&path).settings, settings);
        settings.forget_answers(first);
        assert_eq!((settings.answers_of(first), settings.answers_of(second)), (Answers::Choose, Answers::Find));
    }

    fn changed() -> Settings {
        Settings { text_size: 150, theme: Theme::Projector, meters: true, pace: Pace::Quick, ..Settings::default() }
    }

    #[test]
    fn they_are_read_as_they_were_written() {
        let folder = folder();
        // The folder itself need not be there yet.
        let path = folder.path().join("deep").join("settings.ron");
        changed().write(&path).unwrap();
        let read = Settings::read(&path);
        assert_eq!((read.settings, read.set_aside), (changed(), None));
        // Nothing but the file is left behind.
        assert_eq!(files(path.parent().unwrap()), ["settings.ron"]);
    }

    #[test]
    fn without_a_file_the_usual_ones_hold() {
        let folder = folder();
        let read = Settings::read(&folder.path().join("settings.ron"));
        assert_eq!((read.settings, read.set_aside, read.is_unreadable), (Settings::default(), None, false));
        assert_eq!(files(folder.path()), [""; 0]);
    }

    #[test]
    fn a_file_that_the_system_does_not_give_is_left_alone() {
        let folder = folder();
        let path = folder.path().join("settings.ron");
        fs::create_dir(&path).unwrap();
        let read = Settings::read(&path);
        assert_eq!((read.settings, read.set_aside, read.is_unreadable), (Settings::default(), None, true));
        assert!(path.is_dir());
    }

    #[test]
    fn a_file_is_read_as_far_as_it_goes_and_held_to_its_ranges() {
        fn check(text: &str, expected: Settings) {
            let folder = folder();
            let path = folder.path().join("settings.ron");
            fs::write(&path, text).unwrap();
            let read = Settings::read(&path);
            assert_eq!((read.settings, read.set_aside), (expected, None), "{text}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text, "reading changed the file");
        }
        let with = |text_size| Settings { text_size, ..Settings::default() };
        check("()", Settings::default());
        check("(text_size: 150, theme: Projector, meters: true, pace: Quick)", changed());
        check("(text_size: 79)", with(80));
        check("(text_size: 4000000000)", with(200));
        check("(text_size: 120, sounds: Loud(3), shape: { \"a\": [1] })", with(120));
        // A word of a newer program costs that one setting.
        check("(theme: Sepia, text_size: 120, pace: Slower, thoughts: Always)", with(120));
        check("(answers: Sing, patience: Endless, text_size: 120, letters: Wingdings)", with(120));
        let [first, second] = ["1", "2"].map(|number| ron::from_str::<ProfileId>(number).unwrap());
        let answers_by_profile = vec![(first, Answers::Choose), (second, Answers::Find)];
        check("(answers_by_profile: [(1, Sing), (2, Find)])", Settings { answers_by_profile, ..Settings::default() });
    }

    #[test]
    fn a_damaged_file_is_put_beside_under_a_free_name() {
        let damaged: [&[u8]; 7] =
            [b"", b"(text_size: )", b"(text_size: -5)", b"(theme: 3)", b"\xff\xfe(", b"\0\0\0\0", b"(text_size: 100"];
        for bytes in damaged {
            let folder = folder();
            let path = folder.path().join("settings.ron");
            fs::write(&path, bytes).unwrap();
            let read = Settings::read(&path);
            assert_eq!(read.settings, Settings::default());
            assert_eq!(read.set_aside, Some(folder.path().join("settings.old")));
            assert_eq!(fs::read(folder.path().join("settings.old")).unwrap(), bytes);
            // The usual ones can be written now, and a second damage finds a second name.
            Settings::default().write(&path).unwrap();
            fs::write(&path, b"again").unwrap();
            assert_eq!(Settings::read(&path).set_aside, Some(folder.path().join("settings.old2")));
            assert_eq!(files(folder.path()), ["settings.old", "settings.old2"]);
        }
    }

    #[test]
    fn where_nothing_can_be_written_the_fault_names_the_file_and_the_old_one_stands() {
        let folder = folder();
        let file = folder.path().join("in-the-way");
        fs::write(&file, "mine").unwrap();
        let path = file.join("settings.ron");
        let fault = changed().write(&path).unwrap_err();
        assert_eq!(fault.path, path);
        assert!(fault.to_string().starts_with(&format!("{} could not be written: ", path.display())), "{fault}");
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
        let read = Settings::read(&path);
        assert_eq!((read.settings, read.set_aside), (Settings::default(), None));
        // A folder of that name: the file beside it is cleared away again.
        let taken = folder.path().join("settings.ron");
        fs::create_dir(&taken).unwrap();
        fs::write(taken.join("kept"), "").unwrap();
        changed().write(&taken).unwrap_err();
        assert_eq!(files(folder.path()), ["in-the-way", "settings.ron"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_is_read_only_loses_nothing() {
        use std::os::unix::fs::PermissionsExt;
        let folder = folder();
        let path = folder.path().join("settings.ron");
        changed().write(&path).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        let written = Settings::default().write(&path);
        let read = Settings::read(&path).settings;
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        // Whoever may write everywhere, as in some containers, has written it; everybody else has the old one.
        assert_eq!(read, if written.is_ok() { Settings::default() } else { changed() });
        assert_eq!(files(folder.path()), ["settings.ron"]);
    }
}

mod scenario_files {
    use super::*;

    #[test]
    fn a_folder_gives_its_scenarios_in_order_and_nothing_else() {
        let folder = folder();
        for name in ["b.ron", "a.ron", "a.plays.ron", "a.de.ron", "a.ron.old", "notes.txt", ".ron"] {
            fs::write(folder.path().join(name), SMALL).unwrap();
        }
        fs::create_dir(folder.path().join("folder.ron")).unwrap();
        let expected: Vec<PathBuf> = ["a.ron", "b.ron"].map(|name| folder.path().join(name)).to_vec();
        assert_eq!(super::scenario_files(folder.path()).unwrap(), expected);
        let missing = folder.path().join("missing");
        let fault = super::scenario_files(&missing).unwrap_err();
        assert!(fault.to_string().starts_with(&format!("{} could not be read: ", missing.display())), "{fault}");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_a_fault_and_one_that_makes_no_sense_is_a_finding() {
        let folder = folder();
        let path = |name: &str| folder.path().join(name);
        assert!(matches!(read(&path("missing.ron")), Err(ReadFault::System { .. })));
        assert!(matches!(read(folder.path()), Err(ReadFault::System { .. })));
        let sparse = |name: &str, size: u64| {
            fs::File::create(path(name)).unwrap().set_len(size).unwrap();
            read(&path(name))
        };
        let Err(fault) = sparse("huge.ron", 100 * 1024 * 1024) else { panic!("100 MB are no scenario") };
        assert!(matches!(fault, ReadFault::TooLarge { megabytes: 100, .. }));
        assert!(fault.to_string().contains("100 MB"), "{fault}");
        let large = sparse("large.ron", LARGEST_FILE / 4).unwrap();
        assert_eq!(large.findings.len(), 1);
        assert!(large.scenario.is_none());
        fs::write(path("small.ron"), SMALL).unwrap();
        assert!(read(&path("small.ron")).unwrap().scenario.is_some());
        fs::write(path("renamed.ron"), SMALL).unwrap();
        assert_eq!(read(&path("renamed.ron")).unwrap().findings[0].rule, "id-is-the-file-name");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_device_without_end_is_refused() {
        let Err(fault) = read(Path::new("/dev/zero")) else { panic!("it has no end") };
        assert!(matches!(fault, ReadFault::TooLarge { .. }), "{fault}");
    }

    #[test]
    fn what_ships_can_be_played_and_every_scenario_is_in_one_course() {
        let courses = shipped_courses();
        let mut names: Vec<&str> = shipped_names().collect();
        assert_eq!((courses.findings, courses.courses.len()), (Vec::new(), 3));
        for (name, loaded) in shipped() {
            assert!(loaded.scenario.as_ref().is_some_and(|scenario| scenario.id == name), "{:?}", loaded.findings);
        }
        let mut in_courses: Vec<&str> =
            courses.courses.iter().flat_map(|course| &course.scenarios).map(String::as_str).collect();
        names.sort_unstable();
        in_courses.sort_unstable();
        assert_eq!(in_courses, names);
    }

    #[test]
    fn the_levels_of_the_courses_rise() {
        let level = |id: &String| shipped().find(|(name, _)| name == id).unwrap().1.scenario.unwrap().level as usize;
        let mean = |course: &crate::scenario::Course| {
            course.scenarios.iter().map(level).sum::<usize>() as f32 / course.scenarios.len() as f32
        };
        let means: Vec<f32> = shipped_courses().courses.iter().map(mean).collect();
        assert!(means.is_sorted() && means[0] < means[2], "{means:?}");
    }
}

mod shelf {
    use super::*;

    /// What lies where: origin, the folder's name, the ids, and whether there are courses.
    fn packs(shelf: &Shelf) -> Vec<(Origin, String, Vec<String>, bool)> {
        let name = |pack: &Pack| pack.folder.as_ref().map_or(String::new(), |folder| super::name(folder));
        let ids = |pack: &Pack| pack.entries.iter().map(|entry| entry.id.clone()).collect();
        shelf.packs.iter().map(|pack| (pack.origin, name(pack), ids(pack), pack.courses.is_some())).collect()
    }

    fn put(folder: &Path, files: &[&str]) {
        fs::create_dir_all(folder).unwrap();
        for file in files {
            fs::write(folder.join(file), "(").unwrap();
        }
    }

    #[test]
    fn it_holds_the_shipped_ones_the_users_own_and_packs_in_order() {
        let shipped: Vec<String> = shipped_names().map(str::to_owned).collect();
        let first = (Origin::Shipped, String::new(), shipped, true);
        assert_eq!(packs(&Shelf::read(None, &[])), std::slice::from_ref(&first));
        let folder = folder();
        let handed_out = Some(folder.path().join("stick/packs"));
        let folders = Folders { handed_out, ..Folders::inside(folder.path()) };
        let own = |ids: &[&str]| {
            (Origin::Own, "scenarios".to_owned(), ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>(), false)
        };
        assert_eq!(packs(&Shelf::read(Some(&folders), &[])), [first.clone(), own(&[])]);
        put(&folders.scenarios(), &["b.ron", "a.ron", "a.plays.ron"]);
        put(&folders.packs().join("second"), &["c.ron", "courses.ron", "c.de.ron"]);
        put(&folders.packs().join("first"), &["d.ron"]);
        put(&folders.packs().join(".hidden"), &["e.ron"]);
        put(&folders.packs(), &["no-folder.ron"]);
        put(&folder.path().join("stick/packs/third"), &["g.ron"]);
        put(&folder.path().join("more"), &["f.ron", "courses.ron"]);
        let more = ["more", "packs/first", "./more/../more", "scenarios"].map(|name| folder.path().join(name));
        let pack = |name: &str, id: &str, courses| (Origin::Pack, name.to_owned(), vec![id.to_owned()], courses);
        let shelf = Shelf::read(Some(&folders), &more);
        let expected = [
            first,
            own(&["a", "b"]),
            pack("first", "d", false),
            pack("second", "c", true),
            pack("third", "g", false),
            pack("more", "f", true),
        ];
        assert_eq!(packs(&shelf), expected);
        // What is broken is on the shelf like anything else.
        let broken = shelf.packs[2].entries[0].loaded.as_ref().unwrap();
        assert!(broken.scenario.is_none() && !broken.findings.is_empty());
        assert!(!shelf.packs[3].courses.as_ref().unwrap().as_ref().unwrap().findings.is_empty());
    }
}

mod files {
    use super::*;

    #[test]
    fn a_new_file_is_written_whole_and_only_where_there_is_none() {
        let folder = folder();
        let path = folder.path().join("new/one.ron");
        write_new(&path, "first").unwrap();
        let fault = write_new(&path, "second").unwrap_err();
        assert!(matches!(&fault, NewFault::Exists(there) if *there == path), "{fault}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        // A folder of that name is in the way as well, and nothing is left beside it.
        assert!(matches!(write_new(&folder.path().join("new"), "third"), Err(NewFault::Exists(_))));
        assert!(matches!(write_new(&path.join("below"), "fourth"), Err(NewFault::Write(_))));
        assert_eq!(
            (files(folder.path()), files(&folder.path().join("new"))),
            (vec!["new".into()], vec!["one.ron".into()])
        );
    }

    #[cfg(unix)]
    #[test]
    fn others_may_read_what_is_shared_and_nothing_else() {
        use std::os::unix::fs::PermissionsExt;

        let folder = folder();
        let path = |name: &str| folder.path().join(name);
        let readers = |name: &str| fs::metadata(path(name)).unwrap().permissions().mode() & 0o777;
        fs::write(path("usual"), "").unwrap();
        write_for_others(&path("shared"), "").unwrap();
        write_new(&path("new"), "").unwrap();
        write_whole(&path("kept"), "").unwrap();
        assert_eq!((readers("shared"), readers("new"), readers("kept")), (readers("usual"), readers("usual"), 0o600));
    }

    #[test]
    fn text_is_read_and_what_is_no_text_is_a_fault() {
        let folder = folder();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("text.csv"), "kind,node").unwrap();
        fs::write(path("bytes.csv"), b"kind,\xff").unwrap();
        assert_eq!(read_text(&path("text.csv")).unwrap(), "kind,node");
        assert!(matches!(read_text(&path("bytes.csv")), Err(ReadFault::System { .. })));
        assert!(is_same_file(&path("text.csv"), &folder.path().join("./text.csv")));
        assert!(!is_same_file(&path("text.csv"), &path("bytes.csv")) && !is_same_file(&path("none"), &path("none")));
    }
}

#[test]
fn one_folder_can_hold_everything() {
    let folders = Folders::inside(Path::new("stick"));
    assert_eq!(folders.settings(), Path::new("stick/settings.ron"));
    assert_eq!(folders.records(), Path::new("stick/records.sqlite"));
    assert_eq!(folders.runs(), Path::new("stick/runs"));
    assert_eq!(folders.scenarios(), Path::new("stick/scenarios"));
    assert_eq!(folders.packs(), Path::new("stick/packs"));
}
