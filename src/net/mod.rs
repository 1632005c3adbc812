//! The room’s phones: a vote server on this laptop, for as long as the room is open.
//!
//! [`Room`] holds a [`Workshop`](crate::workshop::Workshop) and everything around it. The window leads it with
//! [`Room::lead`] and looks at it with [`Room::look`]; whatever the leader does is on the phones a moment later, and votes
//! wake the window through the function it gave. A room goes on by hand where it was never opened to phones, or where
//! the network is gone. The window needs these:
//!
//! - [`Room::begin`], or [`Room::resume`] with one of [`kept_rooms`], when it starts;
//! - [`addresses`] for the leader to choose from, then [`Room::open`]; [`Door`] is what the QR code and the screen say,
//!   [`Squares`] the code to paint, [`Wifi`] the text of a second one;
//! - [`Room::lead`], [`Room::look`], [`Room::phones`] while it goes on, [`Room::reach`] where no phone answers;
//! - [`Room::forget`] where nothing shall be kept. Dropping it ends it.
//!
//! # What a phone can do
//!
//! It can ask for a voter’s token, which the server makes; vote in the round that is open; take an observer’s job and
//! send notes; and listen to what the room may see. Nothing else is reachable: the leader’s calls are methods of
//! [`Room`], and no address leads to them. `docs/room.md` says what leaders and administrators should know.
//!
//! # The files
//!
//! `room` is the way in, `hall` what window and server share. `listen` takes connections and drops the slow ones
//! (`patience`), `guard` looks at each request before `answers` gives one; `voters` knows tokens, streams and jobs; `told`
//! says what phones hear, `phone` holds their pages. `keep` writes the room down; `addresses`, `reach`, `squares` and
//! `wifi` are for the leader. All chance is the system’s (`chance`).

mod addresses;
mod answers;
mod chance;
mod guard;
mod hall;
mod keep;
mod listen;
mod patience;
mod phone;
mod reach;
mod room;
mod squares;
mod told;
mod voters;
mod wifi;

pub use addresses::{Address, Likely, addresses};
pub use chance::NoRandomness;
pub use keep::{KeptRoom, LeftRoom, kept_rooms, left_rooms};
pub use listen::{MOST_CONNECTIONS, MOST_FROM_ONE_ADDRESS};
pub use reach::Reach;
pub use room::{Door, OpenFault, Phones, PhonesStatus, Room};
pub use squares::Squares;
pub use wifi::Wifi;

#[cfg(test)]
mod tests;
