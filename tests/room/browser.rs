//! A Chromium without a window, told what to do over its DevTools pipe: JSON with a zero byte behind each message.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A browser with one page.
pub struct Browser {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    number: u64,
    session: String,
    /// What the page complained of: faults of its script, and what its own rules forbade.
    pub complaints: Vec<String>,
    _profile: TempDir,
}

impl Browser {
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
    pub fn ask(&mut self, method: &str, parameters: Value) -> Value {
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

    /// Goes to a page.
    pub fn go(&mut self, url: &str) {
        self.ask("Page.navigate", json!({ "url": url }));
        self.until("the page has come", "document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /// What an expression of the page comes to.
    pub fn value(&mut self, expression: &str) -> Value {
        let parameters = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let mut answer = self.ask("Runtime.evaluate", parameters);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {answer}");
        answer["result"]["value"].take()
    }

    /// Waits until an expression of the page holds; no longer than fifteen seconds.
    pub fn until(&mut self, what: &str, expression: &str) {
        let begun = Instant::now();
        while self.value(&format!("Boolean({expression})")) != true {
            let page = self.value("document.body ? document.body.innerText : ''");
            assert!(begun.elapsed() < Duration::from_secs(15), "{what}; the page says: {page}");
            sleep(Duration::from_millis(30));
        }
    }

    /// Waits until the page says some words.
    pub fn until_it_says(&mut self, words: &str) {
        self.until(words, &format!("document.body?.innerText.includes({})", json!(words)));
    }

    /// Touches the middle of an element, as a thumb does.
    pub fn touch(&mut self, selector: &str) {
        let place = self.value(&format!(
            "(() => {{ const it = document.querySelector({}); it.scrollIntoView({{ block: 'center' }}); \
             const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()",
            json!(selector)
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
            self.ask("Input.dispatchMouseEvent", event);
        }
    }

    /// Types words into what has the focus.
    pub fn type_in(&mut self, words: &str) {
        self.ask("Input.insertText", json!({ "text": words }));
    }

    /// A screen of this size in CSS pixels, light or dark.
    pub fn screen(&mut self, width: u32, height: u32, scheme: &str) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
        self.ask("Emulation.setDeviceMetricsOverride", metrics);
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.ask("Emulation.setEmulatedMedia", media);
    }

    /// Takes a picture of what is seen.
    pub fn picture(&mut self, path: &Path) {
        let taken = self.ask("Page.captureScreenshot", json!({ "format": "png" }));
        let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, taken["data"].as_str().unwrap());
        std::fs::write(path, bytes.unwrap()).unwrap();
    }

    /// What a screen reader is told: role, name, and whether it is pressed.
    pub fn heard(&mut self) -> Vec<(String, String, Option<String>)> {
        let tree = self.ask("Accessibility.getFullAXTree", json!({}));
        let text = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
        let nodes = tree["nodes"].as_array().unwrap().iter().filter(|node| node["ignored"] != true);
        nodes
            .map(|node| {
                let properties = node["properties"].as_array().cloned().unwrap_or_default();
                let pressed = properties.iter().find(|property| property["name"] == "pressed");
                (text(&node["role"]), text(&node["name"]), pressed.map(|pressed| text(&pressed["value"])))
            })
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
