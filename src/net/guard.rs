//! What every request must be, and what every answer says about itself.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

/// The names under which this server may be asked.
#[derive(Debug, Clone)]
pub(super) struct Names(Vec<String>);

impl Names {
    /// The names of a server at an address. A page on the web whose name was pointed at this machine has another one.
    pub(super) fn of(address: SocketAddr) -> Self {
        let mut names = vec![address.to_string()];
        if address.ip().is_loopback() {
            names.push(format!("localhost:{}", address.port()));
        }
        if address.port() == 80 {
            let short = names.iter().filter_map(|name| name.strip_suffix(":80")).map(str::to_owned);
            names = short.collect::<Vec<_>>().into_iter().chain(names).collect();
        }
        Self(names)
    }

    /// Whether a request asks for one of them, and comes from a page of ours where it changes something.
    fn let_in(&self, method: &Method, headers: &HeaderMap) -> Result<(), StatusCode> {
        let only = |name: HeaderName| {
            let mut values = headers.get_all(name).iter();
            values.next().filter(|_| values.next().is_none()).and_then(|value| value.to_str().ok())
        };
        let host = only(header::HOST).ok_or(StatusCode::BAD_REQUEST)?;
        if !self.0.iter().any(|name| name.eq_ignore_ascii_case(host)) {
            return Err(StatusCode::MISDIRECTED_REQUEST);
        }
        // Browsers say where a request comes from whenever it can change something.
        let asks_only = matches!(*method, Method::GET | Method::HEAD);
        match only(header::ORIGIN) {
            None if asks_only && !headers.contains_key(header::ORIGIN) => Ok(()),
            Some(origin) if origin.strip_prefix("http://").is_some_and(|name| name.eq_ignore_ascii_case(host)) => {
                Ok(())
            }
            _ => Err(StatusCode::FORBIDDEN),
        }
    }
}

/// What every answer says about itself: nothing but our own files is loaded, nothing is stored, framed or passed on.
const ABOUT: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "no-store"),
    // Not `no-referrer`: with it browsers hide where a form comes from.
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// Looks at a request before anything else does.
pub(super) async fn guard(State(names): State<Arc<Names>>, request: Request, next: Next) -> Response {
    let mut response = match names.let_in(request.method(), request.headers()) {
        Ok(()) => next.run(request).await,
        Err(status) => {
            let mut refused = Response::new(Body::empty());
            *refused.status_mut() = status;
            refused
        }
    };
    for (name, value) in ABOUT {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_our_own_pages_come_in() {
        fn check(address: &str, method: &Method, headers: &[(HeaderName, &str)], expected: Result<(), u16>) {
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.append(name, HeaderValue::from_str(value).unwrap());
            }
            let let_in = Names::of(address.parse().unwrap()).let_in(method, &map);
            assert_eq!(let_in.map_err(|status| status.as_u16()), expected, "{address} {method} {headers:?}");
        }
        const WIFI: &str = "192.168.1.20:8080";
        let (host, origin) = (header::HOST, header::ORIGIN);
        let own = (host.clone(), WIFI);
        check(WIFI, &Method::GET, std::slice::from_ref(&own), Ok(()));
        check(WIFI, &Method::GET, &[], Err(400));
        check(WIFI, &Method::GET, &[own.clone(), own.clone()], Err(400));
        check(WIFI, &Method::GET, &[(host.clone(), "evil.example:8080")], Err(421));
        check(WIFI, &Method::GET, &[(host.clone(), "192.168.1.20")], Err(421));
        check(WIFI, &Method::GET, &[(host.clone(), "localhost:8080")], Err(421));
        check(WIFI, &Method::POST, std::slice::from_ref(&own), Err(403));
        check(WIFI, &Method::POST, &[own.clone(), (origin.clone(), "http://192.168.1.20:8080")], Ok(()));
        check(WIFI, &Method::POST, &[own.clone(), (origin.clone(), "https://192.168.1.20:8080")], Err(403));
        check(WIFI, &Method::POST, &[own.clone(), (origin.clone(), "http://evil.example")], Err(403));
        check(WIFI, &Method::POST, &[own.clone(), (origin.clone(), "null")], Err(403));
        check(WIFI, &Method::GET, &[own, (origin.clone(), "http://evil.example")], Err(403));
        check("127.0.0.1:9000", &Method::GET, &[(host.clone(), "LOCALHOST:9000")], Ok(()));
        check("[::1]:9000", &Method::GET, &[(host.clone(), "[::1]:9000")], Ok(()));
        check("10.0.0.1:80", &Method::GET, &[(host.clone(), "10.0.0.1")], Ok(()));
        check("10.0.0.1:80", &Method::POST, &[(host, "10.0.0.1"), (origin, "http://10.0.0.1")], Ok(()));
    }
}
