//! A small learning record store for tests, on this machine alone. It takes whatever comes and keeps all of it, even what
//! it has already: what is sent twice is found there twice. It misbehaves as it is told.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// What the store does with statements that are sent to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Takes them.
    Takes,
    /// Answers so, and takes nothing.
    Answers(u16),
    /// Takes them, and answers so all the same.
    TakesAndAnswers(u16),
    /// Hangs up before it has taken anything.
    HangsUp,
    /// Takes them, and hangs up.
    TakesAndHangsUp,
    /// Takes them, and says nothing for a while.
    TakesAndIsSilent,
    /// Says nothing for a while, and takes nothing.
    IsSilent,
}

/// What the store was told and what it has.
#[derive(Default)]
pub(crate) struct Books {
    /// What it does with the next requests; afterwards it takes everything.
    pub(crate) plan: VecDeque<Manner>,
    /// All statements, in the order in which they came.
    pub(crate) statements: Vec<Value>,
    /// A statement of this id is answered with 400, and nothing that came with it is taken.
    pub(crate) dislikes: Option<String>,
    /// A statement of this id always gives trouble.
    pub(crate) stumbles_over: Option<String>,
    /// Whether it answers 409 where it has something of an id already.
    pub(crate) strict: bool,
    /// Whether it answers questions about what it has.
    pub(crate) shut: bool,
    /// How often something was sent to it, and how often it was asked.
    pub(crate) posts: usize,
    pub(crate) gets: usize,
    /// What the last request said of who is asking and of the version.
    pub(crate) authorization: Option<String>,
    pub(crate) version: Option<String>,
}

pub(crate) struct TestStore {
    pub(crate) address: String,
    books: Arc<Mutex<Books>>,
}

impl TestStore {
    pub(crate) fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/xapi", listener.local_addr().unwrap());
        let books = Arc::new(Mutex::new(Books::default()));
        let shared = Arc::clone(&books);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let books = Arc::clone(&shared);
                thread::spawn(
                    move || while let Some(true) = stream.as_ref().ok().and_then(|stream| serve(stream, &books)) {},
                );
            }
        });
        Self { address, books }
    }

    pub(crate) fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap()
    }

    /// The ids of all statements, sorted.
    pub(crate) fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> =
            self.books().statements.iter().map(|statement| statement["id"].as_str().unwrap().to_owned()).collect();
        ids.sort();
        ids
    }
}

/// Answers one request. None where the line is dead, false where it should be.
fn serve(stream: &TcpStream, books: &Mutex<Books>) -> Option<bool> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
    let mut length = 0;
    let (mut authorization, mut version) = (None, None);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(": ") else { break };
        match name.to_lowercase().as_str() {
            "content-length" => length = value.parse().ok()?,
            "authorization" => authorization = Some(value.to_owned()),
            "x-experience-api-version" => version = Some(value.to_owned()),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let (answer, silence) = {
        let mut books = books.lock().unwrap();
        (books.authorization, books.version) = (authorization, version);
        match line.strip_prefix("POST /xapi/statements ") {
            Some(_) => books.taken(&serde_json::from_slice::<Vec<Value>>(&body).unwrap()),
            None => (Some(books.asked(line.split("statementId=").nth(1)?.split(' ').next()?)), false),
        }
    };
    if silence {
        thread::sleep(Duration::from_secs(5));
    }
    let Some((status, body)) = answer else {
        let _ = stream.shutdown(Shutdown::Both);
        return Some(false);
    };
    let head = format!("HTTP/1.1 {status} Said\r\nContent-Length: {}\r\n\r\n", body.len());
    (&*stream).write_all(format!("{head}{body}").as_bytes()).ok()?;
    Some(true)
}

type Reply = (Option<(u16, String)>, bool);

impl Books {
    fn taken(&mut self, statements: &[Value]) -> Reply {
        self.posts += 1;
        let manner = self.plan.pop_front().unwrap_or(Manner::Takes);
        let holds = |id: &Option<String>| {
            id.is_some() && statements.iter().any(|statement| statement["id"].as_str() == id.as_deref())
        };
        if holds(&self.dislikes) {
            return (Some((400, "“that” is\nno statement".to_owned())), false);
        }
        if holds(&self.stumbles_over) {
            return (Some((500, "oh".to_owned())), false);
        }
        let known = statements.iter().any(|new| self.statements.iter().any(|old| old["id"] == new["id"]));
        if self.strict && known {
            return (Some((409, "there is one already".to_owned())), false);
        }
        let takes = !matches!(manner, Manner::Answers(_) | Manner::HangsUp | Manner::IsSilent);
        if takes {
            self.statements.extend_from_slice(statements);
        }
        match manner {
            Manner::Takes => (Some((200, "[]".to_owned())), false),
            Manner::Answers(status) | Manner::TakesAndAnswers(status) => (Some((status, "no luck".to_owned())), false),
            Manner::HangsUp | Manner::TakesAndHangsUp => (None, false),
            Manner::IsSilent | Manner::TakesAndIsSilent => (None, true),
        }
    }

    fn asked(&mut self, id: &str) -> (u16, String) {
        self.gets += 1;
        if self.shut {
            return (503, String::new());
        }
        match self.statements.iter().find(|statement| statement["id"] == id) {
            Some(statement) => (200, statement.to_string()),
            None => (404, String::new()),
        }
    }
}
