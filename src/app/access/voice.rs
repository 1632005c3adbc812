//! Says things aloud through the speech service of the system, on a thread of its own.
//!
//! On Linux and the like that is Speech Dispatcher, spoken to over its socket. Elsewhere there is no voice here: the
//! screen reader of the system reads the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use super::Saying;

/// A voice. It falls silent when it is let go.
#[derive(Debug)]
pub(in crate::app) struct Voice {
    orders: Sender<Saying>,
    failed: Arc<AtomicBool>,
    /// The language that it was asked to speak.
    pub(in crate::app) language: String,
}

impl Voice {
    /// The voice of the system, or that behind a socket. Where there is none, `wake` is called and
    /// [`Voice::has_failed`] says so.
    pub(in crate::app) fn open(language: &str, socket: Option<PathBuf>, wake: impl Fn() + Send + 'static) -> Self {
        let (orders, asked) = channel();
        let failed = Arc::new(AtomicBool::new(false));
        let voice = Self { orders, failed: Arc::clone(&failed), language: language.to_owned() };
        let language = language.to_owned();
        std::thread::spawn(move || {
            if !service::speak(socket, &language, &asked) {
                failed.store(true, Ordering::Release);
                wake();
            }
        });
        voice
    }

    /// Does something after all it was told before.
    pub(in crate::app) fn does(&self, saying: Saying) {
        // A voice that has failed hears nothing, and says so below.
        let _ = self.orders.send(saying);
    }

    /// Whether nobody speaks.
    pub(in crate::app) fn has_failed(&self) -> bool {
        self.failed.load(Ordering::Acquire)
    }
}

#[cfg(unix)]
mod service {
    //! Speech Dispatcher.

    use std::process::{Command, Stdio};
    use std::time::Duration;

    use ssip_client_async::fifo::synchronous::{Builder, UnixStream};
    use ssip_client_async::{
        Client, ClientName, ClientResult, ClientScope, MessageScope, OK_CANCELED, OK_LANGUAGE_SET, OK_PRIORITY_SET,
        Priority,
    };

    use super::{PathBuf, Receiver, Saying};

    /// How often and how long it is waited for a service that was just started.
    const TRIES: u32 = 15;
    const BETWEEN: Duration = Duration::from_millis(200);

    /// A service that is well answers at once, long before it has said anything.
    const ANSWER: Duration = Duration::from_secs(5);

    /// Says what is asked until nobody asks any more. Whether there was anybody to say it.
    pub(super) fn speak(socket: Option<PathBuf>, language: &str, asked: &Receiver<Saying>) -> bool {
        let client = match socket {
            Some(socket) => connect(&[socket]),
            None => find(),
        };
        client.is_some_and(|mut client| converse(&mut client, language, asked).is_ok())
    }

    fn converse(client: &mut Client<UnixStream>, language: &str, asked: &Receiver<Saying>) -> ClientResult<()> {
        client.set_client_name(ClientName::new("trainee", "in-their-shoes"))?.check_client_name_set()?;
        client.set_language(ClientScope::Current, language)?.check_status(OK_LANGUAGE_SET)?;
        // Of this kind one waits for the other; a text would cut off the text before it.
        client.set_priority(Priority::Message)?.check_status(OK_PRIORITY_SET)?;
        while let Ok(saying) = asked.recv() {
            match saying {
                Saying::Hush => hush(client)?,
                Saying::Say(words) => {
                    client.speak()?.check_receiving_data()?;
                    client.send_lines(&lines(&words))?.receive_message_id()?;
                }
            }
        }
        hush(client)?;
        client.quit().map(|_| ())
    }

    fn hush(client: &mut Client<UnixStream>) -> ClientResult<()> {
        client.cancel(MessageScope::Last)?.check_status(OK_CANCELED).map(|_| ())
    }

    /// The lines of a text as they are sent: a point at the beginning of one would end it.
    pub(super) fn lines(words: &str) -> Vec<String> {
        let line = |line: &str| if line.starts_with('.') { format!(".{line}") } else { line.to_owned() };
        words.lines().map(line).collect()
    }

    /// The service of the system, started if need be.
    fn find() -> Option<Client<UnixStream>> {
        let sockets = sockets();
        if let Some(client) = connect(&sockets) {
            return Some(client);
        }
        let mut start = Command::new("speech-dispatcher");
        start.arg("--spawn").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        start.status().ok().filter(std::process::ExitStatus::success)?;
        (0..TRIES).find_map(|_| {
            std::thread::sleep(BETWEEN);
            connect(&sockets)
        })
    }

    fn connect(sockets: &[PathBuf]) -> Option<Client<UnixStream>> {
        sockets.iter().find_map(|socket| Builder::new().path(socket).timeout(ANSWER).build().ok())
    }

    /// Where the service listens: where the system was told, else in the folder of this session, else in that for what
    /// is kept for a while.
    fn sockets() -> Vec<PathBuf> {
        let folder = |name: &str| std::env::var_os(name).map(PathBuf::from);
        let told = std::env::var("SPEECHD_ADDRESS").ok();
        let told = told.and_then(|address| address.strip_prefix("unix_socket:").map(PathBuf::from));
        let cache = folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")));
        let usual = [folder("XDG_RUNTIME_DIR"), cache].into_iter().flatten();
        told.into_iter().chain(usual.map(|folder| folder.join("speech-dispatcher/speechd.sock"))).collect()
    }
}

#[cfg(not(unix))]
mod service {
    //! No voice of our own.

    use super::{PathBuf, Receiver, Saying};

    pub(super) fn speak(_: Option<PathBuf>, _: &str, _: &Receiver<Saying>) -> bool {
        false
    }
}

#[cfg(all(test, unix))]
pub(in crate::app) mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
    use std::io::{BufRead, BufReader, Write};
    use std::os::unix::net::UnixListener;
    use std::path::Path;
    use std::time::Duration;

    use super::*;

    /// A speech service that says nothing and tells what it was asked: each command, and each text as “say: …”.
    pub(in crate::app) fn service(socket: &Path) -> Receiver<String> {
        let listener = UnixListener::bind(socket).unwrap();
        let (tell, told) = channel();
        std::thread::spawn(move || {
            let (stream, _) = listener.accept().unwrap();
            let mut answer = stream.try_clone().unwrap();
            let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
            while let Some(line) = lines.next() {
                let (heard, answered) = match line.split(' ').next().unwrap() {
                    "SPEAK" => {
                        let _ = answer.write_all(b"230 OK RECEIVING DATA\r\n");
                        let text: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
                        (format!("say: {}", text.join(" / ")), "225-1\r\n225 OK MESSAGE QUEUED\r\n")
                    }
                    "CANCEL" => (line, "213 OK CANCELED\r\n"),
                    "QUIT" => (line, "231 HAPPY HACKING\r\n"),
                    _ if line.contains("CLIENT_NAME") => (line, "208 OK CLIENT NAME SET\r\n"),
                    _ if line.contains("LANGUAGE") => (line, "201 OK LANGUAGE SET\r\n"),
                    _ => (line, "202 OK PRIORITY SET\r\n"),
                };
                // Whoever has asked to quit hears no answer.
                let _ = answer.write_all(answered.as_bytes());
                if tell.send(heard).is_err() {
                    return;
                }
            }
        });
        told
    }

    /// The next thing the service was asked.
    pub(in crate::app) fn next(told: &Receiver<String>) -> String {
        told.recv_timeout(Duration::from_secs(10)).expect("the service was asked nothing more")
    }

    #[test]
    fn a_voice_says_what_it_is_told_in_order_and_falls_silent_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let told = service(&folder.path().join("socket"));
        let voice = Voice::open("en", Some(folder.path().join("socket")), || panic!("it has failed"));
        voice.does(Saying::Say("Hello.\n...and more".to_owned()));
        voice.does(Saying::Hush);
        voice.does(Saying::Say("Back".to_owned()));
        drop(voice);
        let heard: Vec<String> = (0..8).map(|_| next(&told)).collect();
        let expected = [
            "SET self CLIENT_NAME trainee:in-their-shoes:main",
            "SET self LANGUAGE en",
            "SET self PRIORITY message",
            "say: Hello. / ....and more",
            "CANCEL self",
            "say: Back",
            "CANCEL self",
            "QUIT",
        ];
        assert_eq!(heard, expected);
    }

    #[test]
    fn without_a_service_it_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let (woken, waits) = channel();
        let voice = Voice::open("en", Some(folder.path().join("nobody")), move || woken.send(()).unwrap());
        waits.recv_timeout(Duration::from_secs(10)).unwrap();
        assert!(voice.has_failed());
    }
}
