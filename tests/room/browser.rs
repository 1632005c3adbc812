//! A browser without a window, told what to do. What all can do is said here once; Chromium and Firefox are told it each
//! in its own way.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// What a screen reader is told: role, name, and whether it is pressed.
pub type Heard = Vec<(String, String, Option<String>)>;

/// A browser with one page.
pub trait Browser {
    /// Goes to a page.
    fn go(&mut self, url: &str);

    /// Loads the page again.
    fn reload(&mut self);

    /// What an expression of the page comes to.
    fn value(&mut self, expression: &str) -> Value;

    /// Presses at a place of the page, in CSS pixels.
    fn press_at(&mut self, x: f64, y: f64);

    /// Types words into what has the focus.
    fn type_in(&mut self, words: &str);

    /// Presses Enter.
    fn enter(&mut self);

    /// A screen of this size in CSS pixels, light or dark. Returns how wide the page is then.
    fn screen(&mut self, width: u32, height: u32, scheme: &str) -> u32;

    /// Takes a picture of what is seen.
    fn picture(&mut self, path: &Path);

    /// How many cookies it holds for the page.
    fn cookies(&mut self) -> usize;

    /// What a screen reader is told, where the browser says so.
    fn heard(&mut self) -> Option<Heard>;

    /// What the page complained of: faults of its script, and what its own rules forbade.
    fn complaints(&self) -> &[String];

    /// Waits until an expression of the page holds; no longer than fifteen seconds.
    fn until(&mut self, what: &str, expression: &str) {
        let begun = Instant::now();
        while self.value(&format!("Boolean({expression})")) != true {
            let page = self.value("document.body ? document.body.innerText : ''");
            assert!(begun.elapsed() < Duration::from_secs(15), "{what}; the page says: {page}");
            sleep(Duration::from_millis(30));
        }
    }

    /// Waits until the page says some words.
    fn until_it_says(&mut self, words: &str) {
        self.until(words, &format!("document.body?.innerText.includes({})", json!(words)));
    }

    /// Touches the middle of an element, as a thumb does.
    fn touch(&mut self, selector: &str) {
        let place = self.value(&format!(
            "(() => {{ const it = document.querySelector({}); it.scrollIntoView({{ block: 'center' }}); \
             const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()",
            json!(selector)
        ));
        self.press_at(place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
    }
}

/// Writes a picture that came as text.
pub fn save_picture(path: &Path, data: &Value) {
    let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data.as_str().unwrap());
    std::fs::write(path, bytes.unwrap()).unwrap();
}
