//! Phones as the server sees them: made up by the hundred, on this machine alone.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader as AsyncBufReader};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// Where they are.
pub(crate) const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A connection from an address of this machine: Linux gives it the whole of 127.0.0.0/8. To a door of the newer kind it
/// comes from wherever the system likes.
pub(crate) async fn connect(from: IpAddr, door: SocketAddr) -> std::io::Result<TcpStream> {
    if door.is_ipv6() {
        return TcpSocket::new_v6()?.connect(door).await;
    }
    let socket = TcpSocket::new_v4()?;
    // Another address of this machine is reached from itself.
    let from = if door.ip().is_loopback() { from } else { door.ip() };
    socket.bind(SocketAddr::new(from, 0))?;
    socket.connect(door).await
}

/// A phone that came into a room.
#[derive(Clone)]
pub(crate) struct Phone {
    pub(crate) door: SocketAddr,
    path: String,
    cookie: String,
}

impl Phone {
    pub(crate) async fn join(door: SocketAddr, path: String) -> Self {
        let mut phone = Self { door, path, cookie: String::new() };
        let answer = phone.post("join", "").await.unwrap();
        let (_, after) = answer.split_once("voter=").unwrap_or_else(|| panic!("{answer}"));
        phone.cookie = format!("voter={}", after.split(';').next().unwrap());
        phone
    }

    pub(crate) fn request(&self, name: &str, body: &str) -> String {
        let Self { door, path, cookie } = self;
        format!(
            "POST {path}{name} HTTP/1.1\r\nHost: {door}\r\nOrigin: http://{door}\r\nCookie: {cookie}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
    }

    async fn post(&self, name: &str, body: &str) -> std::io::Result<String> {
        let mut stream = connect(HERE, self.door).await?;
        stream.write_all(self.request(name, body).as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        Ok(answer)
    }

    pub(crate) async fn vote(&self, choice: usize) -> bool {
        self.post("vote", &ballot(choice)).await.is_ok_and(|answer| answer.starts_with("HTTP/1.1 204"))
    }

    pub(crate) async fn listen(&self) -> AsyncBufReader<TcpStream> {
        let mut stream = connect(HERE, self.door).await.unwrap();
        let request =
            format!("GET {}events HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\n\r\n", self.path, self.door, self.cookie);
        stream.write_all(request.as_bytes()).await.unwrap();
        AsyncBufReader::with_capacity(2_048, stream)
    }
}

pub(crate) fn ballot(choice: usize) -> String {
    format!("{{\"round\":1,\"choice\":{choice}}}")
}

/// Reads on until an event says this; when that was.
pub(crate) async fn hear(stream: &mut AsyncBufReader<TcpStream>, words: &str) -> Instant {
    let mut line = String::new();
    loop {
        line.clear();
        let read = timeout(Duration::from_secs(120), stream.read_line(&mut line)).await;
        assert!(read.expect("nothing came for two minutes").unwrap() > 0, "the stream ended before {words}");
        if line.contains(words) {
            return Instant::now();
        }
    }
}

/// So many of a hundred are below this, in milliseconds.
pub(crate) fn percentile(times: &mut [Duration], percent: usize) -> u128 {
    times.sort_unstable();
    times[(times.len() - 1) * percent / 100].as_millis()
}
