//! The pages of a phone, with their words filled in.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::escape::xml;
use crate::words::Words;

/// The pages, ready to be sent.
pub(super) struct Pages {
    look: String,
    room: String,
    front: String,
    /// What the front page says of a code, by key.
    of_code: BTreeMap<&'static str, String>,
}

/// Where the front page says something of a code.
const OF_CODE: &str = "{of-code}";

/// What the page’s script says, by its own short names.
const SAID: [(&str, &str); 29] = [
    ("connecting", "phone-connecting"),
    ("connected", "phone-connected"),
    ("reconnecting", "phone-reconnecting"),
    ("kept", "phone-vote-kept"),
    ("full", "phone-full"),
    ("round", "phone-round"),
    ("says", "phone-says"),
    ("quoted", "phone-quoted"),
    ("question", "phone-question"),
    ("choose", "phone-choose"),
    ("yourVote", "phone-your-vote"),
    ("change", "phone-change"),
    ("sending", "phone-sending"),
    ("closed", "phone-closed"),
    ("closedVote", "phone-closed-vote"),
    ("noVote", "phone-no-vote"),
    ("late", "phone-late"),
    ("tie", "phone-tie"),
    ("percent", "phone-percent"),
    ("most", "phone-most"),
    ("taken", "phone-taken"),
    ("gathering", "phone-gathering"),
    ("wait", "phone-wait"),
    ("talking", "phone-talking"),
    ("over", "phone-over"),
    ("ended", "phone-ended"),
    ("yourJob", "phone-your-job"),
    ("noteSent", "phone-note-sent"),
    ("noteNotSent", "phone-note-not-sent"),
];

/// What stands in the pages, by key.
const WRITTEN: [&str; 19] = [
    "phone-language",
    "phone-title",
    "phone-connecting",
    "phone-needs-script",
    "phone-no-name",
    "phone-observe",
    "phone-observe-about",
    "phone-job-curiosity",
    "phone-job-face",
    "phone-job-words",
    "phone-job-any",
    "phone-job-none",
    "phone-note",
    "phone-note-about",
    "phone-send",
    "phone-code-title",
    "phone-code",
    "phone-code-about",
    "phone-go-in",
];

/// What the pages take of the window’s colours: the accent of a scenario on light grounds, and on dark ones.
#[derive(Deserialize)]
struct Tokens {
    accents: BTreeMap<String, (String, String)>,
}

/// How all pages look, in the accent of a scenario where it has one of its own.
fn look(scenario: &str) -> String {
    const LOOK: &str = include_str!("phone/page.css");
    let accents = ron::from_str(include_str!("../../assets/tokens.ron"))
        .map_or_else(|_| BTreeMap::new(), |tokens: Tokens| tokens.accents);
    let Some((light, dark)) = accents.get(scenario) else { return LOOK.to_owned() };
    format!(
        "{LOOK}:root {{ --accent: {light}; }}\n@media (prefers-color-scheme: dark) {{ :root {{ --accent: {dark}; }} }}\n"
    )
}

impl Pages {
    /// What the room’s page does.
    pub(super) const SCRIPT: &str = include_str!("phone/page.js");

    /// The pages of a room that plays this scenario.
    pub(super) fn new(words: &Words, scenario: &str) -> Self {
        // The script fills in what it knows only then.
        let blanks = ["letter", "name", "line", "number", "percent", "job"];
        let blanks: Vec<(&str, String)> = blanks.into_iter().map(|name| (name, format!("{{{name}}}"))).collect();
        let values: Vec<_> = blanks.iter().map(|(name, blank)| (*name, blank.as_str().into())).collect();
        let said: BTreeMap<&str, String> =
            SAID.into_iter().map(|(name, key)| (name, words.with(key, &values))).collect();
        let said = serde_json::to_string(&said).unwrap_or_default();
        let written = |page: &str| {
            let page = WRITTEN
                .into_iter()
                .fold(page.to_owned(), |page, key| page.replace(&format!("{{{key}}}"), &xml(&words.text(key))));
            page.replace("{said}", &xml(&said))
        };
        let of_code = ["phone-code-wrong", "phone-code-wait"].into_iter().map(|key| (key, xml(&words.text(key))));
        Self {
            look: look(scenario),
            room: written(include_str!("phone/page.html")),
            front: written(include_str!("phone/front.html")),
            of_code: of_code.collect(),
        }
    }

    /// How all pages look.
    pub(super) fn look(&self) -> String {
        self.look.clone()
    }

    /// The room’s page.
    pub(super) fn room(&self) -> String {
        self.room.clone()
    }

    /// The page that asks for the code, and says something of the one before.
    pub(super) fn front(&self, of_code: Option<&str>) -> String {
        let said = of_code.and_then(|key| self.of_code.get(key)).map_or("", String::as_str);
        self.front.replace(OF_CODE, said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_are_small_filled_in_and_need_nothing_else() {
        let pages = Pages::new(&Words::english(), "mickey-first-interview");
        let fronts = [None, Some("phone-code-wrong"), Some("phone-code-wait")].map(|of_code| pages.front(of_code));
        let [plain, wrong, wait] = &fronts;
        assert!(wrong.len() > plain.len() && wait.len() > plain.len());
        let all = pages.room.len() + wrong.len() + pages.look.len() + Pages::SCRIPT.len();
        assert!(all < 30_000, "{all} bytes");
        for page in fronts.iter().chain([&pages.room]) {
            assert!(!page.contains("phone-"), "a key shows itself: {page}");
            assert!(!page.contains("{phone") && !page.contains("{said}") && !page.contains(OF_CODE), "{page}");
            for inline in ["style=", "<style", "onclick", "onload", "onsubmit", "<script>"] {
                assert!(!page.contains(inline), "the page’s own rules forbid {inline}");
            }
        }
        // The one address in them names what an SVG is; nothing is loaded from it.
        let script = Pages::SCRIPT.replace("http://www.w3.org/2000/svg", "");
        for text in [&pages.room, plain, &pages.look, &script] {
            for outside in ["http:", "https:", "url(", "@import", "src=\"/"] {
                assert!(!text.contains(outside), "nothing from outside: {outside}");
            }
        }
        let accents = |scenario| Pages::new(&Words::english(), scenario).look().matches("--accent: #").count();
        assert_eq!((accents("mickey-first-interview"), accents("nobody")), (4, 2));
        for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("] {
            assert!(!Pages::SCRIPT.contains(word), "text is never set as HTML");
        }
        for (name, _) in SAID {
            assert!(Pages::SCRIPT.contains(&format!("said.{name}")), "the script never says {name}");
        }
    }
}
