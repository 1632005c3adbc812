//! What is answered to whom.

use std::convert::Infallible;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::State;
use axum::http::header::{self, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Router, middleware};
use hyper::body::Frame;
use serde::Deserialize;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

use super::chance::typed;
use super::guard::{Names, guard};
use super::hall::Hall;
use super::phone::Pages;
use super::told;
use super::voters::NoEntry;
use crate::workshop::{Job, NoteRefusal, VoteRefusal, Voter};

/// The longest body of a request, in bytes.
const LONGEST_BODY: usize = 1024;

/// How long a body may take to come in.
const BODY_TIME: Duration = Duration::from_secs(5);

/// How often a stream says that it is still there.
const PING: Duration = Duration::from_secs(15);

/// What it says then. The page hears it, and so knows when nothing comes any more.
const STILL_HERE: Bytes = Bytes::from_static(b"event: here\ndata: 1\n\n");

/// How long a phone remembers who it is, in seconds: a long day.
const REMEMBERED: u32 = 43_200;

/// What all answers rest on.
pub(super) struct Here {
    pub(super) hall: Arc<Hall>,
    pub(super) pages: Pages,
    /// The part of the address that only those know who were in the room.
    pub(super) path: String,
    /// What can be typed instead.
    pub(super) code: String,
}

/// Where a request comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peer(pub(super) IpAddr);

/// Everything that can be asked for. The leader’s calls are not among it.
pub(super) fn answers(here: Here, names: Names) -> Router {
    let room = |name: &str| format!("/{}/{name}", here.path);
    Router::new()
        .route("/", get(front))
        .route("/page.css", get(look))
        .route("/code", post(code))
        .route(&format!("/{}", here.path), get(to_page))
        .route(&room(""), get(page))
        .route(&room("page.css"), get(look))
        .route(&room("page.js"), get(script))
        .route(&room("join"), post(join))
        .route(&room("leave"), post(leave))
        .route(&room("events"), get(events))
        .route(&room("vote"), post(vote))
        .route(&room("job"), post(job))
        .route(&room("note"), post(note))
        .layer(middleware::from_fn_with_state(Arc::new(names), guard))
        .with_state(Arc::new(here))
}

type Shared = State<Arc<Here>>;

fn status(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn text(kind: &'static str, text: impl Into<Body>) -> Response {
    let mut response = Response::new(text.into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// The same answer with one more header.
fn with(mut response: Response, name: header::HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}

const HTML: &str = "text/html; charset=utf-8";

async fn front(State(here): Shared) -> Response {
    text(HTML, here.pages.front(None))
}

async fn page(State(here): Shared) -> Response {
    text(HTML, here.pages.room())
}

async fn look(State(here): Shared) -> Response {
    text("text/css; charset=utf-8", here.pages.look())
}

async fn script() -> Response {
    text("text/javascript; charset=utf-8", Pages::SCRIPT)
}

/// The page’s own files lie beside it, so its address ends with a stroke.
async fn to_page(State(here): Shared) -> Response {
    with(status(StatusCode::PERMANENT_REDIRECT), header::LOCATION, &format!("/{}/", here.path))
}

/// Takes the code that somebody typed.
async fn code(State(here): Shared, Extension(Peer(from)): Extension<Peer>, body: Body) -> Response {
    let body = match whole(body).await {
        Ok(body) => body,
        Err(refused) => return status(refused),
    };
    if !here.hall.voters().may_try(from, Instant::now()) {
        let mut response = text(HTML, here.pages.front(Some("phone-code-wait")));
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        return response;
    }
    if typed(&form_value(&body)) == here.code {
        return with(status(StatusCode::SEE_OTHER), header::LOCATION, &format!("/{}/", here.path));
    }
    here.hall.voters().tried(from);
    let mut response = text(HTML, here.pages.front(Some("phone-code-wrong")));
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// What a form of one field says. A code has no signs that are written in another way, so those are left out.
fn form_value(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let value = text.split_once('=').map_or("", |(_, value)| value);
    let mut parts = value.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |read, part| read + part.get(2..).unwrap_or_default())
}

/// Makes a voter of somebody who is none yet.
async fn join(State(here): Shared, Extension(Peer(from)): Extension<Peer>, headers: HeaderMap) -> Response {
    if here.voter(&headers).is_some() {
        return status(StatusCode::NO_CONTENT);
    }
    match here.hall.voters().join(from) {
        Ok(voter) => here.remembered(status(StatusCode::CREATED), &format!("{:032x}", voter.0), REMEMBERED),
        Err(NoEntry::Full) => status(StatusCode::SERVICE_UNAVAILABLE),
        Err(NoEntry::NoRandomness) => status(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// Leaves nothing on the phone.
async fn leave(State(here): Shared) -> Response {
    here.remembered(status(StatusCode::NO_CONTENT), "", 0)
}

/// A vote.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vote {
    round: u32,
    choice: usize,
}

async fn vote(State(here): Shared, headers: HeaderMap, body: Body) -> Response {
    let (voter, vote): (Voter, Vote) = match here.said(&headers, body).await {
        Ok(said) => said,
        Err(refused) => return status(refused),
    };
    status(match here.hall.ask(|workshop| workshop.vote(voter, vote.round, vote.choice)) {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(VoteRefusal::Late | VoteRefusal::NoSuchRound) => StatusCode::CONFLICT,
        Err(VoteRefusal::NoSuchChoice) => StatusCode::UNPROCESSABLE_ENTITY,
    })
}

/// The job that an observer takes, is dealt, or gives back.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Wanted {
    Curiosity,
    Face,
    Words,
    Any,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WantedJob {
    job: Wanted,
}

async fn job(State(here): Shared, headers: HeaderMap, body: Body) -> Response {
    let (voter, wanted): (Voter, WantedJob) = match here.said(&headers, body).await {
        Ok(said) => said,
        Err(refused) => return status(refused),
    };
    if !here.hall.look(|workshop| workshop.options().observers) {
        return status(StatusCode::CONFLICT);
    }
    let mut voters = here.hall.voters();
    let job = match wanted.job {
        Wanted::Curiosity => Some(Job::Curiosity),
        Wanted::Face => Some(Job::Face),
        Wanted::Words => Some(Job::Words),
        Wanted::Any => Some(voters.dealt()),
        Wanted::None => None,
    };
    voters.set_job(voter, job);
    drop(voters);
    here.hall.stirred.notify_one();
    text("text/plain; charset=utf-8", job.map_or("", Job::word))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewNote {
    text: String,
}

async fn note(State(here): Shared, headers: HeaderMap, body: Body) -> Response {
    let (voter, note): (Voter, NewNote) = match here.said(&headers, body).await {
        Ok(said) => said,
        Err(refused) => return status(refused),
    };
    let (job, may) = {
        let mut voters = here.hall.voters();
        (voters.job(voter), voters.may_note(voter))
    };
    let Some(job) = job else { return status(StatusCode::CONFLICT) };
    if !may {
        return status(StatusCode::TOO_MANY_REQUESTS);
    }
    let taken = here.hall.ask(|workshop| workshop.note(job, &note.text));
    if taken.is_err() {
        // What the room did not take is none of those that the voter may write.
        here.hall.voters().not_noted(voter);
    }
    status(match taken {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(NoteRefusal::Off) => StatusCode::CONFLICT,
        Err(NoteRefusal::Empty | NoteRefusal::TooLong) => StatusCode::UNPROCESSABLE_ENTITY,
        Err(NoteRefusal::TooMany) => StatusCode::TOO_MANY_REQUESTS,
    })
}

/// A whole body, if it is short and comes soon.
async fn whole(body: Body) -> Result<Bytes, StatusCode> {
    match timeout(BODY_TIME, to_bytes(body, LONGEST_BODY)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

impl Here {
    /// The voter that a request comes from, if this server made it.
    fn voter(&self, headers: &HeaderMap) -> Option<Voter> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut voters = cookies
            .flat_map(|cookies| cookies.split(';'))
            .filter_map(|cookie| cookie.trim().strip_prefix("voter="))
            .filter(|token| token.len() == 32)
            .filter_map(|token| u128::from_str_radix(token, 16).ok().map(Voter));
        voters.find(|voter| self.hall.voters().knows(*voter))
    }

    /// A voter and what it says.
    async fn said<T: for<'a> Deserialize<'a>>(
        &self,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<(Voter, T), StatusCode> {
        let voter = self.voter(headers).ok_or(StatusCode::UNAUTHORIZED)?;
        let said = serde_json::from_slice(&whole(body).await?).map_err(|_| StatusCode::BAD_REQUEST)?;
        Ok((voter, said))
    }

    /// An answer that a phone remembers a token by, for so many seconds. Another room on this machine has another path.
    fn remembered(&self, response: Response, token: &str, seconds: u32) -> Response {
        let cookie = format!("voter={token}; Path=/{}/; Max-Age={seconds}; HttpOnly; SameSite=Strict", self.path);
        with(response, header::SET_COOKIE, &cookie)
    }
}

/// What a phone hears, as long as it listens.
struct Events(mpsc::Receiver<Bytes>);

impl hyper::body::Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.get_mut().0.poll_recv(context).map(|said| said.map(|bytes| Ok(Frame::data(bytes))))
    }
}

/// Gives a stream’s place back, however it ends.
struct Stream {
    hall: Arc<Hall>,
    voter: Voter,
    number: u64,
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.hall.voters().ended(self.voter, self.number);
        self.hall.stirred.notify_one();
    }
}

async fn events(State(here): Shared, headers: HeaderMap) -> Response {
    let Some(voter) = here.voter(&headers) else { return status(StatusCode::UNAUTHORIZED) };
    // One waits: whoever is slow hears the newest next, and what lay between never.
    let (sender, receiver) = mpsc::channel(1);
    let number = here.hall.voters().stream_number();
    let stream = Stream { hall: Arc::clone(&here.hall), voter, number };
    let speaking = tokio::spawn(speak(stream, sender));
    here.hall.voters().began(voter, number, speaking.abort_handle());
    here.hall.stirred.notify_one();
    text("text/event-stream", Body::new(Events(receiver)))
}

/// Says first what holds now, then everything new.
async fn speak(stream: Stream, to: mpsc::Sender<Bytes>) {
    let (hall, voter) = (&stream.hall, stream.voter);
    let mut told = hall.listen();
    let mut next = told.borrow_and_update().clone();
    let mut own_round = None;
    if to.send(Bytes::from_static(b"retry: 1000\n\n")).await.is_err() {
        return;
    }
    loop {
        // A phone that comes to another round, or comes back, hears what its own vote there is.
        if own_round != Some(next.round) {
            own_round = Some(next.round);
            let job = hall.voters().job(voter);
            let choice = hall.look(|workshop| workshop.vote_of(voter)).filter(|_| next.round.is_some());
            if to.send(told::own(next.round, choice, job)).await.is_err() {
                return;
            }
        }
        if to.send(next.event.clone()).await.is_err() {
            return;
        }
        loop {
            tokio::select! {
                changed = told.changed() => match changed {
                    Ok(()) => break,
                    Err(_) => return,
                },
                () = sleep(PING) => if to.send(STILL_HERE).await.is_err() {
                    return;
                },
                () = to.closed() => return,
            }
        }
        next = told.borrow_and_update().clone();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_out_of_a_form() {
        let check = |body: &str, expected: &str| assert_eq!(typed(&form_value(body.as_bytes())), expected);
        check("code=7KQ+2M9", "7KQ2M9");
        check("code=7kq%202m9", "7KQ2M9");
        check("code=", "");
        check("", "");
        check("code=%", "");
        check("code=%F0%9F%91%80A", "A");
    }
}
