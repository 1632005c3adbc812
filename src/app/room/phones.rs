//! The room's phones: the door they come through, and what the screens say of it.

use std::sync::mpsc::channel;

use super::{NOBODY_CAME, Room};
use crate::app::screens::leader::PhonesModel;
use crate::app::screens::room::{Invitation, Phones};
use crate::net::{Address, Door, OpenFault, PhonesStatus, Squares, Wifi};
use crate::words::Words;
use crate::workshop::Voting;

/// The port that is tried first.
const PORT: u16 = 8_087;

impl Room {
    /// Opens the room to phones at an address of this machine.
    ///
    /// # Errors
    /// Where the address is gone, no port is free, or the system refuses. The room goes on by hand.
    pub(in crate::app) fn open_to_phones(&mut self, address: &Address, words: &Words) -> Result<(), OpenFault> {
        self.invitation = None;
        let door = self.net.open(address.ip, PORT, words)?.clone();
        let (name, password) = self.setup.wifi.clone();
        let wifi = Wifi { name: name.trim().to_owned(), password, hidden: false };
        self.invitation = invitation(&door, &wifi);
        Ok(())
    }

    /// Whether the room votes by phone. A rehearsal makes its own votes up.
    pub(in crate::app) fn wants_phones(&self) -> bool {
        self.setup.options.voting == Voting::Phones && self.rehearsal.is_none()
    }

    /// What the room's screen says of phones.
    pub(super) fn phones(&self) -> Phones {
        let phones = self.net.phones();
        match (phones.status, &self.invitation) {
            (PhonesStatus::ByHand, _) | (_, None) => Phones::None,
            (PhonesStatus::AddressGone, _) => Phones::Lost,
            (PhonesStatus::Open, Some(invitation)) => {
                Phones::Open(invitation.clone(), u32::try_from(phones.connected).unwrap_or(u32::MAX))
            }
        }
    }

    /// What the leader's view says of them.
    pub(super) fn phones_model(&self) -> PhonesModel {
        match self.phones() {
            Phones::None => PhonesModel::None,
            Phones::Lost => PhonesModel::Lost,
            Phones::Open(invitation, phones) => PhonesModel::Open {
                phones,
                address: invitation.address,
                code: invitation.code,
                nobody_came: self.alone >= NOBODY_CAME,
                reach: self.reach,
            },
        }
    }

    /// Whether the room is open and no phone has come.
    pub(super) fn waits_for_phones(&self) -> bool {
        let phones = self.net.phones();
        self.setup.options.voting == Voting::Phones && phones.status == PhonesStatus::Open && phones.joined == 0
    }

    /// Begins the self-test, away from this thread.
    pub(super) fn ask_reach(&mut self) {
        let (sender, asked) = channel();
        let test = self.net.reach();
        // Where no thread can be had, the advice stands without it.
        let begun = std::thread::Builder::new().name("self-test".into()).spawn(move || _ = sender.send(test()));
        self.asked = begun.ok().map(|_| asked);
        self.reach = None;
    }

    /// Takes in what the self-test found.
    pub(super) fn take_in_reach(&mut self) {
        if let Some(reach) = self.asked.as_ref().and_then(|asked| asked.try_recv().ok()) {
            self.reach = Some(reach);
            self.asked = None;
        }
    }

    /// Whether the room could not be written down the last time.
    pub(in crate::app) fn is_keeping_failing(&self) -> bool {
        self.net.is_keeping_failing()
    }
}

/// What the screen shows of a door. None where its address is too long for squares, which no address is.
fn invitation(door: &Door, wifi: &Wifi) -> Option<Invitation> {
    let of_wifi = Squares::of(&wifi.text()).filter(|_| !wifi.name.is_empty());
    Some(Invitation {
        squares: Squares::of(&door.url())?,
        address: door.address(),
        code: door.code(),
        wifi: of_wifi.map(|squares| (wifi.name.clone(), squares)),
    })
}

#[cfg(test)]
impl Room {
    /// Whether phones can come.
    pub(in crate::app) fn phones_status(&self) -> PhonesStatus {
        self.net.phones().status
    }

    /// Does what phones do.
    pub(in crate::app) fn lead<R>(&self, act: impl FnOnce(&mut crate::workshop::Workshop) -> R) -> R {
        self.net.lead(act)
    }
}
