//! The room as the window holds it.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

use super::addresses::is_here;
use super::answers::{Here, answers};
use super::chance::{self, NoRandomness};
use super::guard::Names;
use super::hall::Hall;
use super::keep::{Keeper, KeptDoor, KeptRoom};
use super::listen::{Listening, Stop, bound, listen};
use super::phone::Pages;
use super::reach::{self, Reach};
use crate::records::{RoomFile, now, system_line};
use crate::scenario::{Detail, Scenario};
use crate::words::Words;
use crate::workshop::{ResumeFault, Workshop};

/// Signs in the path of a room: 50 random bits.
const PATH: usize = 10;

/// Signs in the code that can be typed: 30 random bits, and few may be tried.
const CODE: usize = 6;

/// How many ports after the one that was asked for are tried.
const MORE_PORTS: u16 = 20;

/// A room: its workshop, its phones where it has any, and its file where it is kept. It ends when it is dropped; phones
/// hear so.
pub struct Room {
    hall: Arc<Hall>,
    server: Option<Server>,
    /// Where phones found the room before it broke off.
    last_door: Option<KeptDoor>,
    began: u64,
    look: fn(IpAddr) -> bool,
}

/// A server under way.
struct Server {
    door: Door,
    stop: watch::Sender<Stop>,
    is_here: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// Where phones find the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    ip: IpAddr,
    port: u16,
    path: String,
    code: String,
}

/// Whether phones can come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhonesStatus {
    /// The room was not opened to phones: it goes on by hand.
    ByHand,
    /// They can come.
    Open,
    /// The laptop has lost its address: the room goes on by hand, and phones come back when the address does.
    AddressGone,
}

/// What is known of the phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phones {
    /// Whether they can come.
    pub status: PhonesStatus,
    /// How many listen now.
    pub connected: usize,
    /// How many have come in since the room began.
    pub joined: usize,
    /// How many have each observer’s job, in the order of [`Job::ALL`](crate::workshop::Job::ALL).
    pub jobs: [usize; 3],
}

/// Why a room was not opened to phones. It goes on by hand.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// This machine has no such address now.
    #[error("this machine has no address {0} now")]
    NoSuchAddress(IpAddr),
    /// All ports that were tried are taken.
    #[error("the ports {first} to {last} are taken")]
    PortsTaken {
        /// The first that was tried.
        first: u16,
        /// The last.
        last: u16,
    },
    /// There is no chance to be had from the system.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The system refused something else.
    #[error("the room could not be opened to phones: {0}")]
    System(#[from] io::Error),
}

impl OpenFault {
    /// The line for a person: a key of the words, and the values in it.
    #[must_use]
    pub fn line(&self) -> (&'static str, Vec<(&'static str, Detail)>) {
        // A port is no quantity: 8087, and not 8,087.
        let text = |value: &dyn ToString| Detail::Text(value.to_string());
        match self {
            Self::NoSuchAddress(ip) => ("fault-no-address", vec![("address", text(ip))]),
            Self::PortsTaken { first, last } => {
                ("fault-ports-taken", vec![("first", text(first)), ("last", text(last))])
            }
            Self::NoRandomness(_) => ("fault-no-randomness", Vec::new()),
            Self::System(fault) => system_line(fault),
        }
    }
}

impl Door {
    /// What the QR code says: the whole address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/{}/", self.socket(), self.path)
    }

    /// What can be typed instead of scanned; there the phone asks for the code.
    #[must_use]
    pub fn address(&self) -> String {
        self.socket().to_string()
    }

    /// The code, in two groups as it is read out.
    #[must_use]
    pub fn code(&self) -> String {
        let (one, other) = self.code.split_at_checked(CODE / 2).unwrap_or((&self.code, ""));
        format!("{one} {other}")
    }

    /// The address of the laptop.
    #[must_use]
    pub fn ip(&self) -> IpAddr {
        self.ip
    }

    /// The port, which is another than was asked for where that was taken.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    fn socket(&self) -> SocketAddr {
        SocketAddr::new(self.ip, self.port)
    }

    fn kept(&self) -> KeptDoor {
        KeptDoor { ip: self.ip, port: self.port, path: self.path.clone(), code: self.code.clone() }
    }
}

impl Room {
    /// A room by hand. With a file it is written down as it goes on; without one nothing is. `news` is called from other
    /// threads, at most ten times a second, when phones have changed what there is to see.
    #[must_use]
    pub fn begin(
        workshop: Workshop,
        words: &Words,
        file: Option<RoomFile>,
        news: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Self::of(workshop, words, file, (None, now()), Box::new(news))
    }

    /// A room that goes on where it broke off. Where it opens at the same address, phones come back by themselves.
    ///
    /// # Errors
    /// Where it was written by a newer program, or the scenario has changed since; then it stays as it is on the disk.
    pub fn resume(
        kept: KeptRoom,
        scenario: &Arc<Scenario>,
        words: &Words,
        news: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, ResumeFault> {
        let workshop = kept.workshop(scenario)?;
        let (file, door, began) = kept.taken_up();
        Ok(Self::of(workshop, words, Some(file), (door, began), Box::new(news)))
    }

    fn of(
        workshop: Workshop,
        words: &Words,
        file: Option<RoomFile>,
        (last_door, began): (Option<KeptDoor>, u64),
        news: Box<dyn Fn() + Send + Sync>,
    ) -> Self {
        let keeper = file.filter(|_| workshop.options().keep).map(|file| Keeper::new(file, began));
        if let (Some(keeper), Some(door)) = (&keeper, &last_door) {
            keeper.keep_door(door.clone());
        }
        let hall = Hall::new(workshop, words.text("phone-silence"), keeper, news);
        Self { hall: Arc::new(hall), server: None, last_door, began, look: is_here }
    }

    /// Opens the room to phones, at an address of [`addresses`](super::addresses()). Where the port is taken, the next free
    /// one of the twenty after it is; 0 is any. Where the room was open elsewhere, it is not any more; at another address phones
    /// come as new voters, so an open vote is closed then, and “vote again” opens the next.
    ///
    /// # Errors
    /// Where the address is not this machine’s, no port is free, or the system refuses. The room goes on by hand then.
    pub fn open(&mut self, ip: IpAddr, port: u16, words: &Words) -> Result<&Door, OpenFault> {
        self.shut();
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (listener, port) = {
            let _within = runtime.enter();
            listener(ip, port)?
        };
        let door = match &self.last_door {
            // At the same address phones still know who they are, and where to come back to.
            Some(last) if last.ip == ip => Door { ip, port, path: last.path.clone(), code: last.code.clone() },
            last => {
                if last.is_some() {
                    self.hall.lead(Workshop::forget_voters);
                }
                Door { ip, port, path: chance::signs(PATH)?, code: chance::signs(CODE)? }
            }
        };
        self.last_door = Some(door.kept());
        if let Some(keeper) = self.hall.keeper().as_ref() {
            keeper.keep_door(door.kept());
        }
        // So that the door is on the disk before phones have come through it.
        self.hall.lead(|_| ());
        let scenario = self.look(|workshop| workshop.session().scenario().id.clone());
        let pages = Pages::new(words, &scenario);
        let server = Server::start(&self.hall, runtime, listener, door, pages, self.look)?;
        Ok(&self.server.insert(server).door)
    }

    /// Goes on by hand: phones cannot reach the room any more.
    pub fn shut(&mut self) {
        if let Some(server) = self.server.take() {
            server.end(Stop::Quietly);
        }
    }

    /// Where phones find the room; none while it goes on by hand.
    #[must_use]
    pub fn door(&self) -> Option<&Door> {
        self.server.as_ref().map(|server| &server.door)
    }

    /// Leads the room: whatever is done is on the phones a moment later, and soon on the disk.
    pub fn lead<R>(&self, act: impl FnOnce(&mut Workshop) -> R) -> R {
        self.hall.lead(act)
    }

    /// Notes how long the room has been at work, in seconds, so that a room that broke off goes on from there.
    pub fn keep_time(&self, seconds: u32) {
        self.hall.keep_time(seconds);
    }

    /// Looks at the room.
    pub fn look<R>(&self, look: impl FnOnce(&Workshop) -> R) -> R {
        self.hall.look(look)
    }

    /// How often anything has changed that can be seen: a window that made a picture of the room need not make another
    /// while this is the same.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.hall.changes()
    }

    /// What is known of the phones.
    #[must_use]
    pub fn phones(&self) -> Phones {
        let status = match &self.server {
            None => PhonesStatus::ByHand,
            Some(server) if server.is_here.load(Ordering::Relaxed) => PhonesStatus::Open,
            Some(_) => PhonesStatus::AddressGone,
        };
        let voters = self.hall.voters();
        Phones { status, connected: voters.connected(), joined: voters.joined(), jobs: voters.jobs() }
    }

    /// Asks the room’s own address, as far as a machine can ask itself. It may take two seconds, so ask in a thread of its
    /// own: this is `Send`.
    pub fn reach(&self) -> impl FnOnce() -> Reach + Send + 'static {
        let (door, phones) = (self.door().map(|door| door.socket()), self.phones());
        move || reach::reach(door, phones.status, phones.joined)
    }

    /// Whether the room could not be written down the last time. It goes on all the same.
    #[must_use]
    pub fn is_keeping_failing(&self) -> bool {
        self.hall.keeper().as_ref().is_some_and(Keeper::is_failing)
    }

    /// When it began, in seconds since 1970; also where it broke off since.
    #[must_use]
    pub fn began(&self) -> u64 {
        self.began
    }

    /// Forgets all votes and notes, here and on the disk, and writes nothing down from now on.
    ///
    /// # Errors
    /// Where the system does not let its file be deleted; here all is forgotten then, too.
    pub fn forget(&self) -> io::Result<()> {
        self.hall.lead(|workshop| {
            workshop.forget();
            let options = *workshop.options();
            workshop.set_options(crate::workshop::Options { keep: false, ..options });
        });
        let keeper = self.hall.keeper().take();
        keeper.map_or(Ok(()), Keeper::forget)
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            server.end(Stop::Goodbye);
        }
    }
}

impl Server {
    fn start(
        hall: &Arc<Hall>,
        runtime: Runtime,
        listener: TcpListener,
        door: Door,
        pages: Pages,
        look: fn(IpAddr) -> bool,
    ) -> io::Result<Self> {
        let (stop, stopped) = watch::channel(Stop::NotYet);
        let is_here = Arc::new(AtomicBool::new(true));
        let listening = Listening {
            hall: Arc::clone(hall),
            address: door.socket(),
            stop: stopped,
            is_here: Arc::clone(&is_here),
            look,
        };
        let here = Here { hall: Arc::clone(hall), pages, path: door.path.clone(), code: door.code.clone() };
        let router = answers(here, Names::of(door.socket()));
        let thread = std::thread::Builder::new()
            .name("room".to_owned())
            .spawn(move || runtime.block_on(listen(listening, listener, router)))?;
        Ok(Self { door, stop, is_here, thread: Some(thread) })
    }

    fn end(mut self, how: Stop) {
        self.stop.send_replace(how);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The first free port, beginning with the one asked for.
fn listener(ip: IpAddr, port: u16) -> Result<(TcpListener, u16), OpenFault> {
    let last = if port == 0 { 0 } else { port.saturating_add(MORE_PORTS) };
    for port in port..=last {
        match bound(SocketAddr::new(ip, port)) {
            Ok(listener) => {
                let port = listener.local_addr()?.port();
                return Ok((listener, port));
            }
            // A port below 1024 may be for the system alone.
            Err(fault) if matches!(fault.kind(), io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied) => {}
            Err(fault) if fault.kind() == io::ErrorKind::AddrNotAvailable => return Err(OpenFault::NoSuchAddress(ip)),
            Err(fault) => return Err(fault.into()),
        }
    }
    Err(OpenFault::PortsTaken { first: port, last })
}

#[cfg(test)]
impl Room {
    /// The same room, for which another function says what addresses there are.
    pub(super) fn looking(mut self, look: fn(IpAddr) -> bool) -> Self {
        self.look = look;
        self
    }
}
