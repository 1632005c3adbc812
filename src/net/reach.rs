//! The self-test: whether phones reach the laptop, as far as the laptop can tell.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use super::room::PhonesStatus;

/// How long the server may take to answer itself.
const TIME: Duration = Duration::from_secs(2);

/// What the self-test found, and so what the leader can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The room is not open to phones.
    ByHand,
    /// The laptop’s address is gone: look at its Wi-Fi, or choose another address.
    AddressGone,
    /// The server does not answer this machine itself: something here stops it, most likely a firewall.
    NotAnswering,
    /// The server answers this machine, and no phone has come yet: the firewall may stop others, the phones may be in
    /// another network, or the Wi-Fi keeps its guests apart. `docs/room.md` says what to try.
    NoPhoneYet,
    /// Phones have come.
    PhonesCome,
}

/// Asks the room’s own address for its front page. From outside it may look different: a firewall lets a machine talk to
/// itself, and a Wi-Fi that keeps its guests apart is not asked.
pub(super) fn reach(door: Option<SocketAddr>, status: PhonesStatus, joined: usize) -> Reach {
    match (door, status) {
        (None, _) | (_, PhonesStatus::ByHand) => Reach::ByHand,
        (_, PhonesStatus::AddressGone) => Reach::AddressGone,
        (Some(_), PhonesStatus::Open) if joined > 0 => Reach::PhonesCome,
        (Some(door), PhonesStatus::Open) if answers(door).is_some() => Reach::NoPhoneYet,
        _ => Reach::NotAnswering,
    }
}

fn answers(door: SocketAddr) -> Option<()> {
    let mut stream = TcpStream::connect_timeout(&door, TIME).ok()?;
    stream.set_read_timeout(Some(TIME)).ok()?;
    stream.set_write_timeout(Some(TIME)).ok()?;
    write!(stream, "GET / HTTP/1.1\r\nHost: {door}\r\nConnection: close\r\n\r\n").ok()?;
    let mut begun = [0; 12];
    stream.read_exact(&mut begun).ok()?;
    (&begun == b"HTTP/1.1 200").then_some(())
}
