//! A Firefox without a window, told what to do over Marionette: each message is its length, a colon, and JSON.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::browser::{Browser, Heard, save_picture};

/// A Firefox with one page.
pub struct Firefox {
    child: Child,
    line: TcpStream,
    number: u64,
    _profile: TempDir,
}

/// The programs that may be there.
const PROGRAMS: [&str; 2] = ["firefox-esr", "firefox"];

impl Firefox {
    /// A Firefox; none where this machine has none.
    pub fn start() -> Option<Self> {
        let profile = tempfile::tempdir().unwrap();
        // The port it takes stands in a file of its profile.
        std::fs::write(profile.path().join("user.js"), "user_pref('marionette.port', 0);\n").unwrap();
        let start = |program: &&str| {
            Command::new(program)
                .args(["--headless", "--marionette", "-remote-allow-system-access", "--no-remote", "--profile"])
                .arg(profile.path())
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .ok()
        };
        let child = PROGRAMS.iter().find_map(start)?;
        let begun = Instant::now();
        let line = loop {
            let port = std::fs::read_to_string(profile.path().join("MarionetteActivePort")).ok();
            let port = port.and_then(|port| port.trim().parse::<u16>().ok());
            if let Some(line) = port.and_then(|port| TcpStream::connect(("127.0.0.1", port)).ok()) {
                break line;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "Firefox never opened its door");
            sleep(Duration::from_millis(100));
        };
        let mut browser = Self { child, line, number: 0, _profile: profile };
        browser.hear();
        browser.ask("WebDriver:NewSession", json!({}));
        Some(browser)
    }

    /// The next message.
    fn hear(&mut self) -> Value {
        let mut length = String::new();
        loop {
            let mut sign = [0];
            self.line.read_exact(&mut sign).unwrap();
            match sign[0] {
                b':' => break,
                digit => length.push(char::from(digit)),
            }
        }
        let mut bytes = vec![0; length.parse().unwrap()];
        self.line.read_exact(&mut bytes).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    /// Asks for something, and waits for the answer.
    fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.number += 1;
        let message = json!([0, self.number, method, parameters]).to_string();
        self.line.write_all(format!("{}:{message}", message.len()).as_bytes()).unwrap();
        let mut heard = self.hear();
        assert!(heard[2].is_null(), "{method}: {heard}");
        heard[3].take()
    }

    fn act(&mut self, kind: &str, actions: Value) {
        let source = json!([{ "type": kind, "id": kind, "actions": actions }]);
        self.ask("WebDriver:PerformActions", json!({ "actions": source }));
    }

    fn strike(&mut self, key: char) {
        let key = key.to_string();
        self.act("key", json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]));
    }
}

impl Browser for Firefox {
    fn go(&mut self, url: &str) {
        self.ask("WebDriver:Navigate", json!({ "url": url }));
    }

    fn reload(&mut self) {
        self.ask("WebDriver:Refresh", json!({}));
    }

    fn value(&mut self, expression: &str) -> Value {
        let script = format!("return ({expression});");
        let mut answer = self.ask("WebDriver:ExecuteScript", json!({ "script": script, "args": [], "sandbox": null }));
        answer["value"].take()
    }

    fn press_at(&mut self, x: f64, y: f64) {
        self.act(
            "pointer",
            json!([
                { "type": "pointerMove", "duration": 0, "x": x.round(), "y": y.round(), "origin": "viewport" },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerUp", "button": 0 },
            ]),
        );
    }

    fn type_in(&mut self, words: &str) {
        for sign in words.chars() {
            self.strike(sign);
        }
    }

    fn enter(&mut self) {
        self.strike('\u{E007}');
    }

    /// The window of a Firefox is never narrower than some 450 pixels; its scheme of colours is a setting.
    fn screen(&mut self, width: u32, height: u32, scheme: &str) -> u32 {
        self.ask("WebDriver:SetWindowRect", json!({ "width": width, "height": height + 90 }));
        self.ask("Marionette:SetContext", json!({ "value": "chrome" }));
        // 0 is dark, 1 is light.
        let colours = u32::from(scheme == "light");
        let script =
            format!("Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {colours})");
        self.ask("WebDriver:ExecuteScript", json!({ "script": script, "args": [] }));
        self.ask("Marionette:SetContext", json!({ "value": "content" }));
        u32::try_from(self.value("innerWidth").as_u64().unwrap()).unwrap()
    }

    fn picture(&mut self, path: &Path) {
        let taken = self.ask("WebDriver:TakeScreenshot", json!({ "full": false }));
        save_picture(path, &taken["value"]);
    }

    fn cookies(&mut self) -> usize {
        let cookies = self.ask("WebDriver:GetCookies", json!({}));
        cookies.as_array().unwrap().len()
    }

    fn heard(&mut self) -> Option<Heard> {
        None
    }

    fn complaints(&self) -> &[String] {
        // It tells nobody; Chromium does.
        &[]
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
