//! Older files become newer ones.

use rusqlite::params;

use super::super::schema::{APPLICATION, MIGRATIONS, migrate, version};
use super::*;

/// All that SQLite knows of the tables of a file.
fn tables(connection: &Connection) -> Vec<(String, String)> {
    let mut tables =
        connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
    let tables = tables.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    tables.map(Result::unwrap).collect()
}

/// An empty file brought to a version.
fn at(migrations: &[&str]) -> Connection {
    let mut connection = Connection::open_in_memory().unwrap();
    migrate(&mut connection, migrations, |_, _| Ok(())).unwrap();
    connection
}

#[test]
fn each_older_version_becomes_what_a_new_file_is() {
    let newest = tables(&at(MIGRATIONS));
    for older in 0..MIGRATIONS.len() {
        let mut connection = at(&MIGRATIONS[..older]);
        assert_eq!(version(&connection).unwrap(), older);
        migrate(&mut connection, MIGRATIONS, |_, found| {
            assert_eq!(found, older);
            Ok(())
        })
        .unwrap();
        assert_eq!(tables(&connection), newest, "from version {older}");
    }
}

/// A history that is made up: three versions of a small file.
const MADE_UP: &[&str] = &[
    "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;",
    "ALTER TABLE people ADD COLUMN met INTEGER NOT NULL DEFAULT 0;",
    "CREATE TABLE words (person INTEGER NOT NULL REFERENCES people (id), said TEXT NOT NULL) STRICT;
     INSERT INTO words SELECT id, 'hello from ' || name FROM people;",
];

#[test]
fn what_was_in_an_older_file_is_in_the_newer_one() {
    for older in 1..=MADE_UP.len() {
        let mut connection = at(&MADE_UP[..older]);
        connection.execute("INSERT INTO people (id, name) VALUES (1, 'Mickey')", []).unwrap();
        if older == MADE_UP.len() {
            connection.execute("INSERT INTO words VALUES (1, 'hello from Mickey')", []).unwrap();
        }
        migrate(&mut connection, MADE_UP, |_, _| Ok(())).unwrap();
        assert_eq!(version(&connection).unwrap(), MADE_UP.len());
        let sql = "SELECT name, met, said FROM people JOIN words ON person = id";
        let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get(2)?));
        let found: (String, i64, String) = connection.query_row(sql, [], read).unwrap();
        assert_eq!(found, ("Mickey".to_owned(), 0, "hello from Mickey".to_owned()), "from version {older}");
        assert_eq!(tables(&connection), tables(&at(MADE_UP)));
    }
}

#[test]
fn a_step_that_fails_leaves_the_file_at_the_version_it_had() {
    let mut connection = at(&MADE_UP[..1]);
    let before = tables(&connection);
    let steps = [MADE_UP[0], MADE_UP[1], "CREATE TABLE more (id INTEGER) STRICT; SELECT nonsense;"];
    migrate(&mut connection, &steps, |_, _| Ok(())).unwrap_err();
    assert_eq!((version(&connection).unwrap(), tables(&connection)), (1, before.clone()));
    // So does what fills a new file.
    let full = |_: &Transaction<'_>, _| Err(rusqlite::Error::InvalidQuery);
    migrate(&mut connection, MADE_UP, full).unwrap_err();
    assert_eq!((version(&connection).unwrap(), tables(&connection)), (1, before));
}

#[test]
fn a_file_of_a_newer_version_is_read_and_not_touched() {
    let mut desk = Desk::new();
    let key = desk.play(ProfileId::FIRST, 5, &["ask", "show"]);
    let file = desk.folders().records();
    desk.records = Database::open(&Folders::inside(tempfile::tempdir().unwrap().path()));
    {
        let connection = Connection::open(&file).unwrap();
        connection.execute("ALTER TABLE runs ADD COLUMN novelty TEXT NOT NULL DEFAULT 'new'", []).unwrap();
        connection.pragma_update(None, "user_version", MIGRATIONS.len() as i64 + 1).unwrap();
    }
    let before = std::fs::read(&file).unwrap();
    desk.start_again();
    assert_eq!(desk.records.news(), [RecordsNews::Newer(file.clone())]);
    assert!(desk.records.run(&key).is_ok());

    let mut run = RunUnderWay::begun_at(9);
    for steps in [&["ask"][..], &["ask", "shrug"]] {
        let written = desk.records.write(ProfileId::FIRST, &mut run, &played(steps));
        assert!(matches!(written, Err(DatabaseFault::Newer(_))));
    }
    // It is kept in memory, counts, and can be exported.
    assert_eq!(desk.records.saved_runs(ProfileId::FIRST).unwrap().meetings("small").ended, 2);
    assert_eq!(desk.records.run(&run.key).unwrap().transcript, played(&["ask", "shrug"]).transcript());
    let mut count = 0;
    let each = |_: &mut Database, _| {
        count += 1;
        std::ops::ControlFlow::Continue(())
    };
    desk.records.each_wanted(&WantedRuns::default(), each).unwrap();
    assert_eq!((count, desk.records.unwritten().count()), (2, 1));
    desk.start_again();
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_file_says_whose_it_is() {
    let mut desk = Desk::new();
    desk.play(ProfileId::FIRST, 5, &["ask"]);
    let connection = Connection::open(desk.records.file()).unwrap();
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).unwrap();
    assert_eq!((application, version(&connection).unwrap()), (APPLICATION, MIGRATIONS.len()));
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    // The tables hold nothing that makes no sense.
    let odd =
        connection.execute("INSERT INTO check_ins (profile, at, moment, face) VALUES (1, 1, 'after', ?1)", params![6]);
    odd.unwrap_err();
}
