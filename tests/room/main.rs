//! A room with phones, from outside: a thousand of them at once, and one in a real browser, Chromium and Firefox.
//!
//! Both need time, and the second needs Chromium, and Firefox where there is one, so a plain `cargo test` leaves them out:
//!
//! ```text
//! cargo test --no-default-features --test room -- --ignored --nocapture --test-threads 1
//! ```

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    missing_docs
)]

mod browser;
mod chromium;
mod firefox;
mod load;
mod phone;
mod phones;
