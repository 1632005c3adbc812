//! A Chromium without a window, told what to do over its DevTools pipe: JSON with a zero byte behind each message.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::browser::{Browser, Heard, save_picture};

/// A Chromium with one page.
pub struct Chromium {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    number: u64,
    session: String,
    complaints: Vec<String>,
    _profile: TempDir,
}

impl Chromium {
    pub fn start() -> Self {
        let profile = tempfile::tempdir().unwrap();
        // The pipe is its third and fourth file; a shell puts them there.
        let call = format!(
            "exec chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \
             --hide-scrollbars --remote-debugging-pipe --user-data-dir={} about:blank 3<&0 4>&1 </dev/null >/dev/null",
            profile.path().display()
        );
        let mut child = Command::new("sh")
            .args(["-c", &call])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut browser =
            Self { child, to, from, number: 0, session: String::new(), complaints: Vec::new(), _profile: profile };
        let target = browser.ask("Target.createTarget", json!({ "url": "about:blank" }))["targetId"].clone();
        let attached = browser.ask("Target.attachToTarget", json!({ "targetId": target, "flatten": true }));
        browser.session =
            attached["sessionId"].as_str().expect("Chromium is missing: apt-get install chromium").to_owned();
        for domain in ["Page.enable", "Runtime.enable", "Log.enable"] {
            browser.ask(domain, json!({}));
        }
        browser
    }

    /// Asks for something, and waits for the answer.
    fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.number += 1;
        let mut message = json!({ "id": self.number, "method": method, "params": parameters });
        if !self.session.is_empty() {
            message["sessionId"] = self.session.clone().into();
        }
        self.to.write_all(format!("{message}\0").as_bytes()).expect("Chromium is missing: apt-get install chromium");
        loop {
            let mut bytes = Vec::new();
            self.from.read_until(0, &mut bytes).unwrap();
            assert_eq!(bytes.pop(), Some(0), "the browser has ended; is Chromium there? apt-get install chromium");
            let mut heard: Value = serde_json::from_slice(&bytes).unwrap();
            if heard["id"] == json!(self.number) {
                assert!(heard["error"].is_null(), "{method}: {heard}");
                return heard["result"].take();
            }
            self.listen(&heard);
        }
    }

    fn listen(&mut self, heard: &Value) {
        let parameters = &heard["params"];
        let complaint = match heard["method"].as_str() {
            Some("Runtime.exceptionThrown") => parameters["exceptionDetails"].to_string(),
            Some("Log.entryAdded") if parameters["entry"]["source"] == "security" => parameters["entry"].to_string(),
            _ => return,
        };
        self.complaints.push(complaint);
    }
}

impl Browser for Chromium {
    fn go(&mut self, url: &str) {
        self.ask("Page.navigate", json!({ "url": url }));
        self.until("the page has come", "document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    fn reload(&mut self) {
        self.ask("Page.reload", json!({}));
    }

    fn value(&mut self, expression: &str) -> Value {
        let parameters = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let mut answer = self.ask("Runtime.evaluate", parameters);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {answer}");
        answer["result"]["value"].take()
    }

    fn press_at(&mut self, x: f64, y: f64) {
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.ask("Input.dispatchMouseEvent", event);
        }
    }

    fn type_in(&mut self, words: &str) {
        self.ask("Input.insertText", json!({ "text": words }));
    }

    fn enter(&mut self) {
        for kind in ["keyDown", "keyUp"] {
            let key =
                json!({ "type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r" });
            self.ask("Input.dispatchKeyEvent", key);
        }
    }

    fn screen(&mut self, width: u32, height: u32, scheme: &str) -> u32 {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
        self.ask("Emulation.setDeviceMetricsOverride", metrics);
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.ask("Emulation.setEmulatedMedia", media);
        width
    }

    fn picture(&mut self, path: &Path) {
        let taken = self.ask("Page.captureScreenshot", json!({ "format": "png" }));
        save_picture(path, &taken["data"]);
    }

    fn cookies(&mut self) -> usize {
        let cookies = self.ask("Network.getCookies", json!({}));
        cookies["cookies"].as_array().unwrap().len()
    }

    fn heard(&mut self) -> Option<Heard> {
        let tree = self.ask("Accessibility.getFullAXTree", json!({}));
        let text = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
        let nodes = tree["nodes"].as_array().unwrap().iter().filter(|node| node["ignored"] != true);
        let nodes = nodes.map(|node| {
            let properties = node["properties"].as_array().cloned().unwrap_or_default();
            let pressed = properties.iter().find(|property| property["name"] == "pressed");
            (text(&node["role"]), text(&node["name"]), pressed.map(|pressed| text(&pressed["value"])))
        });
        Some(nodes.collect())
    }

    fn complaints(&self) -> &[String] {
        &self.complaints
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
