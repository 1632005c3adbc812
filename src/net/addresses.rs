//! The addresses of this machine, for a leader to choose from.

use std::io;
use std::net::{IpAddr, Ipv4Addr};

use if_addrs::IfAddr;

/// How likely phones reach an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likely {
    /// A network of a house, a firm or a phone that shares its line.
    Private,
    /// Anything else: a line of its own, or a way through a firm’s tunnel.
    Other,
    /// An address that the machine gave itself because nobody gave it one.
    SelfGiven,
    /// This machine alone: for a rehearsal.
    ThisMachine,
}

/// An address at which a room can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The address.
    pub ip: IpAddr,
    /// What the system calls the line: `wlan0`, `en0`, `Wi-Fi`.
    pub line: String,
    /// How likely phones reach it.
    pub likely: Likely,
}

/// The addresses at which a room can be opened, the likeliest first. This machine’s own is always among them.
///
/// # Errors
/// Where the system does not say.
pub fn addresses() -> io::Result<Vec<Address>> {
    let mut addresses: Vec<Address> = if_addrs::get_if_addrs()?
        .into_iter()
        .filter(|line| line.is_oper_up() || line.is_loopback())
        // An address of the newer kind that only holds with the line’s name cannot be typed into a phone.
        .filter(|line| !matches!(&line.addr, IfAddr::V6(v6) if v6.is_link_local()))
        .map(|line| Address { ip: line.ip(), likely: likely(line.ip()), line: line.name })
        .collect();
    // Phones know the older kind everywhere, and it is shorter to type.
    addresses.sort_by_key(|address| (address.likely, address.ip.is_ipv6(), address.ip));
    addresses.dedup_by_key(|address| address.ip);
    Ok(addresses)
}

/// Whether this machine has an address now. Where the system does not say, it is taken to be there.
pub(super) fn is_here(ip: IpAddr) -> bool {
    if_addrs::get_if_addrs().map_or(true, |lines| lines.iter().any(|line| line.ip() == ip))
}

fn likely(ip: IpAddr) -> Likely {
    match ip {
        _ if ip.is_loopback() => Likely::ThisMachine,
        IpAddr::V4(v4) if v4.is_link_local() => Likely::SelfGiven,
        IpAddr::V4(v4) if v4.is_private() => Likely::Private,
        // 100.64.0.0/10 is shared by many behind one provider; tunnels like it, too.
        IpAddr::V4(v4) if v4 & Ipv4Addr::new(255, 192, 0, 0) == Ipv4Addr::new(100, 64, 0, 0) => Likely::Other,
        IpAddr::V6(v6) if v6.is_unique_local() => Likely::Private,
        _ => Likely::Other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_address_is_as_likely_as_it_looks() {
        let check = |ip: &str, expected| assert_eq!(likely(ip.parse().unwrap()), expected, "{ip}");
        check("192.168.1.20", Likely::Private);
        check("10.0.0.2", Likely::Private);
        check("172.20.10.2", Likely::Private);
        check("fd00::1", Likely::Private);
        check("100.64.3.4", Likely::Other);
        check("203.0.113.9", Likely::Other);
        check("169.254.7.7", Likely::SelfGiven);
        check("127.0.0.1", Likely::ThisMachine);
        check("::1", Likely::ThisMachine);
    }

    #[test]
    fn this_machine_is_always_to_be_had_and_comes_last() {
        let addresses = addresses().unwrap();
        let last = addresses.last().unwrap();
        assert_eq!(last.likely, Likely::ThisMachine);
        assert!(addresses.iter().all(|address| is_here(address.ip)));
        assert!(!is_here("203.0.113.9".parse().unwrap()));
    }
}
