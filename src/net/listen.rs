//! Taking connections: so many, so patient, and from an address that may vanish and come back.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval, sleep};

use super::answers::Peer;
use super::hall::Hall;
use super::patience::{PATIENCE, Patient};

/// The most connections at once. A phone holds one, and a second while it votes.
pub const MOST_CONNECTIONS: usize = 6_000;

/// The most connections at once from one address. It is generous: behind some routers a whole room has one address.
pub const MOST_FROM_ONE_ADDRESS: usize = 2_500;

/// Open files that the rest of the program needs.
const OTHER_FILES: u64 = 200;

/// How many connections may wait until they are taken. A whole room votes in the same instant; with fewer, some phones
/// would try again a second later.
const BACKLOG: u32 = 4_096;

/// How long a request may take to say what it wants.
const HEADER_TIME: Duration = Duration::from_secs(5);

/// The room that a connection’s header has, in bytes: the least that is possible.
const BUFFER: usize = 8_192;

/// What phones do is passed on so often at most.
const SETTLING: Duration = Duration::from_millis(100);

/// How often it is looked whether the address is still there.
const LOOK: Duration = Duration::from_secs(2);

/// How long phones have to hear the last word.
const GOODBYE: Duration = Duration::from_millis(300);

/// How the server ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// It goes on.
    NotYet,
    /// It moves to another address, or the room goes on without phones.
    Quietly,
    /// The room has ended; phones hear so.
    Goodbye,
}

/// Whatever a server needs but its answers.
pub(super) struct Listening {
    pub(super) hall: Arc<Hall>,
    pub(super) address: SocketAddr,
    pub(super) stop: watch::Receiver<Stop>,
    /// Whether the address is there.
    pub(super) is_here: Arc<AtomicBool>,
    /// Says whether this machine has an address now.
    pub(super) look: fn(IpAddr) -> bool,
}

/// Listens at an address. Within a runtime only.
pub(super) fn bound(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // Elsewhere this would let two programs have one port; here it only says that old connections do not matter.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// The connections there are.
#[derive(Debug)]
struct Places {
    most: usize,
    taken: Mutex<HashMap<IpAddr, usize>>,
}

/// One connection’s place.
struct Place {
    places: Arc<Places>,
    of: IpAddr,
}

impl Places {
    /// As many as there may be open files.
    fn new() -> Self {
        #[cfg(unix)]
        let files = rlimit::increase_nofile_limit(MOST_CONNECTIONS as u64 + OTHER_FILES).unwrap_or(u64::MAX);
        #[cfg(not(unix))]
        let files = u64::MAX;
        let most = usize::try_from(files.saturating_sub(OTHER_FILES)).unwrap_or(usize::MAX).min(MOST_CONNECTIONS);
        Self { most, taken: Mutex::default() }
    }

    fn take(self: &Arc<Self>, of: IpAddr) -> Option<Place> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.values().sum::<usize>() >= self.most {
            return None;
        }
        let places = taken.entry(of).or_default();
        if *places >= MOST_FROM_ONE_ADDRESS {
            return None;
        }
        *places += 1;
        Some(Place { places: Arc::clone(self), of })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(places) = taken.get_mut(&self.of) {
            *places -= 1;
            if *places == 0 {
                taken.remove(&self.of);
            }
        }
    }
}

/// Serves phones until it is told to stop.
pub(super) async fn listen(mut listening: Listening, first: TcpListener, router: Router) {
    let hall = Arc::clone(&listening.hall);
    let settling = tokio::spawn(async move {
        loop {
            hall.stirred.notified().await;
            sleep(SETTLING).await;
            hall.settle();
        }
    });
    let places = Arc::new(Places::new());
    let router = TowerToHyperService::new(router);
    let mut listener = Some(first);
    let mut looks = interval(LOOK);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            accepted = accept(listener.as_ref()) => match accepted {
                Ok((stream, from)) => {
                    // Whoever finds no place is let go at once, without a word.
                    if let Some(place) = places.take(from.ip()) {
                        tokio::spawn(serve(stream, from.ip(), router.clone(), place));
                    }
                }
                // Too many open files, or a line that is going down: neither is better for being asked at once.
                Err(_) => sleep(Duration::from_millis(50)).await,
            },
            _ = looks.tick() => look(&listening, &mut listener),
            stopped = listening.stop.changed() => {
                if stopped.is_err() || *listening.stop.borrow() != Stop::NotYet {
                    break;
                }
            }
        }
    }
    settling.abort();
    drop(listener);
    if *listening.stop.borrow() == Stop::Goodbye {
        listening.hall.say_goodbye();
        sleep(GOODBYE).await;
    }
}

/// The next connection; none for ever, while nobody listens.
async fn accept(listener: Option<&TcpListener>) -> io::Result<(TcpStream, SocketAddr)> {
    match listener {
        Some(listener) => listener.accept().await,
        None => std::future::pending().await,
    }
}

/// Looks whether the address is still this machine’s. A laptop that slept, or changed its Wi-Fi, may lose it and get it
/// back; then it listens there again, and phones find it by themselves.
fn look(listening: &Listening, listener: &mut Option<TcpListener>) {
    let is_here = (listening.look)(listening.address.ip());
    if !is_here {
        *listener = None;
    } else if listener.is_none() {
        *listener = bound(listening.address).ok();
    }
    if listening.is_here.swap(listener.is_some(), Ordering::Relaxed) != listener.is_some() {
        listening.hall.wake();
    }
}

/// Gives one connection one answer.
async fn serve(stream: TcpStream, from: IpAddr, router: TowerToHyperService<Router>, _place: Place) {
    // A vote is one small packet; it should not wait for another.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Peer(from));
        router.call(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .keep_alive(false)
        .max_buf_size(BUFFER)
        .serve_connection(TokioIo::new(Patient::new(stream, PATIENCE)), service);
    // Nothing is written down about who came and what went wrong with them.
    let _ = connection.await;
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn places_are_bounded_for_one_and_for_all_and_given_back() {
        let places = Arc::new(Places { most: MOST_FROM_ONE_ADDRESS + 10, taken: Mutex::default() });
        let take = |last: u8| places.take(IpAddr::from([10, 0, 0, last]));
        let mut held: Vec<Place> = (0..MOST_FROM_ONE_ADDRESS).map(|_| take(1).unwrap()).collect();
        assert!(take(1).is_none());
        held.extend((0..10).map(|_| take(2).unwrap()));
        assert!(take(2).is_none(), "all of them are taken");
        held.clear();
        assert!(take(2).is_some() && places.taken.lock().unwrap().is_empty());
    }
}
