//! In Their Shoes: a role-play training simulator.
//!
//! This page is the map of the house: what happens in it, what lives where, what always holds, and where to begin.
//!
//! # From above
//!
//! An author writes a conversation as a text file. [`scenario`] turns the text into a checked model, or into findings
//! that say what is wrong and where. A [`session`] plays the model: it says what can be done now, takes one answer,
//! and returns what followed. It is a function of scenario, seed and moves, and of nothing else. [`scoring`] looks
//! back on a session and gives the debrief as data. The window and the terminal show these things and pass answers
//! on. They decide nothing about a conversation.
//!
//! ```text
//! scenarios/*.ron --> scenario --> session --> scoring --> what a trainee sees (cli, app)
//!                        |            |           |
//!                        v            v           v
//!                      graph       records     simulate
//!                    a picture   what is kept     |
//!                                  this user      v
//!                                               lint ----> what an author reads (cli, app)
//! ```
//!
//! # What lives where
//!
//! | folder | what it is |
//! |---|---|
//! | [`scenario`] | pure. The format an author writes, its faults and their places, translations, courses, the checked model. Way in: [`scenario::load`]. |
//! | [`session`] | pure. A conversation under way: moves, mood, draws from the seed, events, transcript. Way in: [`session::Session`]. |
//! | [`reading`] | pure. A typed reply: what it earns on the three axes and why, and which written reply it comes closest to. Way in: [`reading::Listener`]; `docs/reading.md` says what it can and cannot do. |
//! | [`scoring`] | pure. A run looked back on: scores relative to the path, turns, facts, rules, the customer’s card; what each reply gave away and what else there was. Way in: [`scoring::debrief()`] and [`scoring::regret()`]. |
//! | [`scoring::group`] | What many people made of one scenario: how scores lie, what was said at each node, how hard it was and whom it tells apart. Way in: [`scoring::group::Group`]. |
//! | [`scoring::playthrough`] | Whole runs that must come out the same: read, played again, written down. |
//! | [`scoring::space`] | Every state a run can come to: the exact best and worst, and what the states prove about the text. Way in: [`scoring::space::Space`]. |
//! | [`simulate`] | pure. Bots that play a scenario thousands of times, and what was counted. Way in: [`simulate::Simulation`]. |
//! | [`lint`] | pure. Rules over a scenario that can be played; one rule a file, the file is called like the rule. Five groups, one folder each: `arrows`, `structure`, `scoring`, `give_aways`, `words`. Way in: [`lint::check`]. |
//! | [`workshop`] | pure. The rules of a room that plays one customer together: its leader’s steps, its votes, observers’ notes, and what it came to. A room is a `Workshop` with phones around it in [`net`], and with a window around it in `app/room`. Way in: [`workshop::Workshop`]. |
//! | [`graph`] | pure. A scenario drawn as Mermaid, DOT or SVG: what leads where, and what each reply is worth. Way in: [`graph::Picture`]. |
//! | [`page`] | pure. A run looked back on as one page, HTML or Markdown, that needs nothing else. Way in: [`page::Looked`]. |
//! | [`exchange`] | pure. Runs as other programs read them: tables, lines of JSON, xAPI statements. Way in: [`exchange::RunRecord`]. |
//! | [`escape`] | pure. Text for places where some signs would mean something else: XML and HTML, web addresses. |
//! | [`words`] | pure. Every sentence that a person reads, by key, from `assets/words/`, in each [`words::Language`]. |
//! | [`records`] | reads and writes: settings, scenario files and what lies beside them, packs; `watch` notices when one is saved. The only folder that touches the disk, and, but for the tokens of [`net`], the only one that asks the system for a seed and the time of day. |
//! | `records/database` | profiles and their runs, every move, and what belongs to a run, in one SQLite file. Way in: [`records::Database`]. |
//! | `records/delivery` | statements on their way to a learning record store: it uses the network only when somebody asks for it. Way in: [`records::Delivery`]. |
//! | `records/exchanging` | runs written for other programs, taken in from other machines, and queued for a store: the same for terminal and window. |
//! | [`net`] | the phones of a room: a vote server on this laptop, from the opening of a room to its end. Way in: [`net::Room`]. |
//! | [`cli`] | the commands in a terminal: `play` asks, `debrief` looks back, `check`, `scores` and `simulate` print, `graph` draws, `new` begins a file, `translate` a translation, `records` gives results to other programs. The only folder that takes all cores. |
//! | `app` | the window, with the feature `gui`. The only folder that names Bevy or egui. |
//! | `app/screens` | what a person sees: library, briefing, conversation, debrief, progress, group, settings, the room and its leader’s view, and what lies over a screen. A view takes a model and returns an action. |
//! | `app/access` | the window for those who do not look at it: texts that speak up, pictures in words, what a screen reader asks for, and reading aloud. |
//! | `app/sound` | with the feature `audio`: the quiet of a place, and the note for something learned, made from numbers. |
//! | `app/stage` | the person in the place: a layered drawing, and a face that follows the mood. |
//! | `app/theme` | colours, type, icons, and the small parts that every screen is built from. |
//! | `main.rs` | reads the command line, runs one command, turns a fault into one line and an exit code. |
//!
//! In `app` itself, `program` is all that happens behind the window and knows no Bevy: `screens` is the way from one screen
//! to another, `time` what goes by, `dress` how it looks, `room` what a leader does, and each other file one screen or one
//! thing that can be done. `talk` paces a conversation so that it can be watched; `known` says which scenario an id stands
//! for, and what the library shows; `portraits` draws its people as still pictures; `keys` holds which key does what;
//! `room` is a room as its leader and its screen show it, and, in `room/window.rs`, the second window for a projector. Away
//! from the window, `foresight` builds the score space of a run, and `gatherer` counts what groups made of scenarios.
//! `zoom` fits the page to its window; `review` holds what is looked back on; `progress` turns what is kept of many runs
//! into what its page shows; `saves` reads a scenario file again when it is saved; `window` is Bevy’s part, and sleeps while
//! nothing changes.
//!
//! Beside `src`: `scenarios/` holds the conversations and the guide for authors, `assets/` the drawings, the colours
//! and the words, `tests/` the program as it is called from outside, the rules of this house and the fuzz targets,
//! `benches/` what it costs, `examples/` the page on which everybody is drawn and the training of the reader, `docs/` what
//! is too long for here.
//!
//! # Which way the arrows go
//!
//! - [`scenario`] and [`escape`] know nobody; [`escape`] may be named by whoever writes for other programs.
//! - [`session`] knows [`scenario`]; [`scoring`] knows both, and [`simulate`] these three.
//! - [`reading`] knows [`scenario`] and [`session`].
//! - [`lint`] knows all of these but [`reading`]. [`graph`] and [`words`] know [`scenario`] alone, the words for the findings
//!   that they say. [`page`] knows [`scenario`], [`scoring`] and [`words`].
//! - [`workshop`] knows [`scenario`], [`session`] and [`scoring`].
//! - [`exchange`] knows [`scenario`], [`session`], [`scoring`] and [`workshop`]; [`page`] knows [`workshop`], too.
//! - [`records`] stands on [`scenario`], [`session`], [`scoring`] and [`exchange`], and keeps what comes of them.
//! - [`net`] knows [`scenario`], [`workshop`], [`records`] and [`words`].
//! - [`cli`] and `app` stand on all of these, and do not know each other.
//!
//! # What always holds
//!
//! | what | held by |
//! |---|---|
//! | The arrows go one way. | `tests/commands/house.rs` |
//! | The pure folders touch no screen, disk, clock, terminal or chance of the system. | `tests/commands/house.rs` |
//! | Only `app` names Bevy and egui; without the feature `gui` none of them is compiled. | `tests/commands/house.rs`, and the build with `--no-default-features` |
//! | A transcript replays to the same session, on any machine. | the property tests of `session`; the numbers written down in `session/draws.rs` |
//! | Chance reaches points only by way of the mood. | [`session::State::points`] sees the state and the reply, and no seed |
//! | What was taken back leaves no trace in score, mood or facts. | taking back plays the rest again; the property tests of `session` |
//! | No scenario text makes the program panic; each fault is a finding with its place. | the property tests of `scenario`; the lints against `unwrap`, `expect`, `panic` and unchecked positions |
//! | A position in the model leads somewhere. | `scenario/check` resolves every name before there is a model |
//! | Nothing rewrites an author’s file unasked: `new` leaves alone what is there, `play --record` adds to the end and all else stays, `translate stub` keeps every translation and remark; only `graph --out` and `simulate --coverage` write the file they are told to, and pages stand in the place of pages. | [`records::write_new`]; [`scoring::playthrough::added`] reads back what it wrote; `tests/commands/new.rs`, `recording.rs` and `translate.rs` |
//! | A file is the old one or the new one, whole; one that cannot be read is set aside, not lost. | the tests of [`records`] |
//! | A move is on the disk before what follows it is shown, and a run read back is the run that was played. | the property tests of `records/database`; `tests/commands/killed.rs` kills the program 200 times |
//! | No fault of the records stops a conversation, and no window closes on a run in memory alone without asking. | `records/database/tests/refusals.rs` and `damage.rs`; `app/program_tests` |
//! | Every sentence a person reads has its key, and no key is left over; every language has them all, with the same values. | the tests of [`words`] |
//! | No text of a scenario is forgotten by the rules or by a translation. | `scenario/texts.rs`: the compiler, and its test |
//! | A scenario told in another language is the same scenario: its fingerprint, its positions and its numbers. | the tests of [`scenario::Scenario::told_in`] and `app/program_tests/language.rs` |
//! | A screen can be shown and used without a window. | its tests in `app/screens` do so |
//! | Mickey can be met, played to an ending and looked back on by keyboard alone. | `tests/window.rs`, on a virtual screen |
//! | Every part that can be reached has a name and a role and is large enough for a finger; Mickey can be played by a screen reader with no key and no pointer. | `app/program_tests/access.rs`; `tests/window.rs`, over the accessibility bus |
//! | Everybody who is drawn can be moved by the rig, and nothing comes off in any extreme. | `app/stage/contract.rs` |
//! | A run on the disk belongs to one text, from its beginning: no try and no edit changes it. | `app/program_tests` |
//! | A page of a run holds every text as it was written, whatever signs are in it; nothing on it runs or is loaded. | the property tests of [`page`] |
//! | Each golden playthrough comes to what it says. | `tests/commands/playthroughs.rs`, and `check` |
//! | The exact score space, and what a reply gave away, agree with going through every run one by one. | the property tests of [`scoring::space`] and [`scoring::regret()`] |
//! | The same bots, runs and seed come to the same figures, on however many cores. | the test in `cli/simulate` |
//! | Each rule has its test and its heading; the guide’s order is that of [`lint::rules`]. | the tests of [`lint`]; `tests/commands/house.rs` and `guide.rs` |
//! | All output that the guide’s first scenario shows is the program’s; every field of the format is explained. | `tests/commands/guide.rs` |
//! | A statement has the same id and says the same whenever and wherever it is made; a run comes back from its line as it was; no cell of a table is a formula. | the property tests of [`exchange`] |
//! | The network is used by `records/delivery` and [`net`] alone; a statement is delivered once, whatever the store, the line or a `kill -9` do. | `tests/commands/house.rs` and `sending.rs` |
//! | A vote counts once a round; going back, voting again and trying another reply lose none; what is written down of a room names no voter. | the property test of [`workshop`]; `workshop::Voter` has no serialised form |
//! | No leader’s call can be reached over the network; a token that the server did not make votes for nobody; a foreign page, a slow line or rubbish costs the room no vote. | the tests of [`net`], over real sockets; `tests/room`, with a thousand phones and a real browser |
//! | Any text can be typed and is kept as it was typed; each sum of a reading is what its evidence adds up to. | the property tests of [`reading`]; the fuzz target `reading` |
//! | The reader’s weights are what training on the scenarios gives, to the letter. | `tests/commands/reading.rs` |
//! | Each colour has its contrast, no word is cut in any text size, Tab goes everywhere and comes back. | `app/theme/contrast.rs`; `app/program_tests/every_screen.rs` |
//! | A fault of the program ends in a report without anybody’s words, and the run goes on at its turn. | `records/report.rs`; `tests/commands/stopped.rs`; `tests/window.rs` |
//! | No unsafe code; every public item is explained. | the compiler (`[lints]` in `Cargo.toml`) |
//!
//! # Where to begin
//!
//! 1. `scenarios/README.md`: what an author can say. Then `scenario/model/`, the same as types.
//! 2. `session/state.rs`: [`session::State::advance`] is the one step that everything rests on.
//! 3. `scoring/debrief.rs`: what a run comes to.
//! 4. `cli/play.rs`: the smallest whole host of a session, from briefing to debrief.
//! 5. `app/program.rs`: the same for the window; from there any screen.
//!
//! # What is not here, on purpose
//!
//! - No account, no telemetry, and no network but for `records send`, “Send now” in the window, and a room while it is
//!   open.
//! - No single grade. Three scores stand beside each other and are never added up for a trainee. Authors see them
//!   pooled, to compare bots and whole scenarios.
//! - No language model. Typed words are weighed by sums that anybody can check, and the customer says what an author
//!   wrote, so that two people can talk about the same words.
//! - No editor that writes scenario files: an author’s remarks and layout would be lost.
//! - No sound unless it is built in (feature `audio`), and no gamepad: both need system headers to build. What is read
//!   aloud is said by the system’s own service.
//! - No Bevy sprites, scenes or texts: the window draws through egui, and the people are drawn by our own rig.

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
pub mod escape;
pub mod exchange;
pub mod graph;
pub mod lint;
pub mod net;
pub mod page;
pub mod reading;
pub mod records;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod simulate;
pub mod words;
pub mod workshop;
