//! The page as one HTML file that needs nothing else: no script, nothing from outside, letters of the reader’s system.
//!
//! `style.css` is its look on a screen (light and dark, from 320 points wide) and on paper. `curve`, `bars` and `signs`
//! draw as SVG; their places are parts of the whole width, so that letters keep their size on any screen.

mod bars;
mod curve;
mod markup;
mod room;
mod side;
mod signs;
mod talk;
mod turns;

use super::telling::Telling;
use super::{Looked, PROGRAM};
use crate::words::Words;
use markup::Markup;
pub use room::room_html;

/// The look.
const STYLE: &str = include_str!("style.css");

/// A part of the page.
struct Part {
    /// Its place, for links within the page.
    id: &'static str,
    /// The key of its title.
    title: &'static str,
    /// Writes what stands under its title.
    body: fn(&mut Markup, &Telling<'_>),
}

/// A run as HTML. Every text in it stands as it was written, whatever signs it has.
#[must_use]
pub fn html(looked: &Looked<'_>, words: &Words) -> String {
    let told = Telling::new(looked, words);
    let mut page = Markup::default();
    page.within("html", &[("lang", &told.text("page-language"))], |html| {
        html.within("head", &[], |head| {
            self::head(head, &told.title());
            head.style(STYLE);
        });
        html.within("body", &[], |body| {
            signs::definitions(body);
            let parts = parts(&told);
            body.within("header", &[], |header| self::header(header, &told, &parts));
            body.within("main", &[], |main| {
                for part in &parts {
                    main.within("section", &[("id", part.id)], |section| {
                        section.line("h2", "", &told.text(part.title));
                        (part.body)(section, &told);
                    });
                }
            });
            body.within("footer", &[], |footer| footer.line("p", "", &told.made()));
        });
    });
    format!("<!DOCTYPE html>\n{}", page.finished())
}

/// What the head of any page holds but for its look. The program knows its own pages by it.
fn head(head: &mut Markup, title: &str) {
    head.empty("meta", &[("charset", "utf-8")]);
    head.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    head.empty("meta", &[("name", "color-scheme"), ("content", "light dark")]);
    head.empty("meta", &[("name", "generator"), ("content", PROGRAM)]);
    head.line("title", "", title);
}

fn parts(told: &Telling<'_>) -> Vec<Part> {
    let part = |id, title, body| Part { id, title, body };
    let mut parts = vec![
        part("side", "page-side", side::side),
        part("turning-point", "page-turning-point", turns::turning_point),
        part("talk", "page-profile", talk::talk),
        part("who", "page-who", talk::map),
        part("transcript", "page-transcript", turns::transcript),
    ];
    if told.looked.regret.turns.iter().any(|turn| !turn.others.is_empty()) {
        parts.push(part("others", "page-others", turns::others));
    }
    if !told.looked.rewrites.is_empty() {
        parts.push(part("better", "page-rewrites", turns::rewrites));
    }
    parts.push(part("left-out", "page-left-out", left_out));
    parts
}

fn header(header: &mut Markup, told: &Telling<'_>, parts: &[Part]) {
    header.line("p", "lead", &told.text("page-lead"));
    header.line("h1", "", &told.looked.scenario.title);
    header.within("dl", &[("class", "about")], |list| {
        for (name, value) in told.about() {
            list.within("div", &[], |row| {
                row.line("dt", "", &name);
                row.line("dd", "", &value);
            });
        }
    });
    if !told.looked.debrief.clean {
        header.line("p", "quiet", &told.text("page-practice"));
    }
    header.within("nav", &[("aria-label", &told.text("page-contents"))], |nav| {
        nav.within("ul", &[], |list| {
            for part in parts {
                list.within("li", &[], |entry| {
                    entry.within("a", &[("href", &format!("#{}", part.id))], |link| link.text(&told.text(part.title)));
                });
            }
        });
    });
}

fn left_out(section: &mut Markup, told: &Telling<'_>) {
    section.within("ul", &[("class", "plain quiet")], |list| {
        for text in told.left_out() {
            list.line("li", "", &text);
        }
    });
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::STYLE;

    #[test]
    fn the_colours_are_those_of_the_window() {
        let tokens = include_str!("../../../assets/tokens.ron");
        let (light, dark) = STYLE.split_once("prefers-color-scheme: dark").unwrap_or_default();
        for (style, theme, least) in
            [(light, "Light: (", 20), (dark.split("/*").next().unwrap_or_default(), "Dark: (", 20)]
        {
            let theme = tokens.split(theme).nth(1).and_then(|rest| rest.split("),").next()).unwrap_or_default();
            let colours: Vec<(&str, &str)> = style
                .split("--")
                .skip(1)
                .filter_map(|rest| rest.split_once(": #"))
                .map(|(name, rest)| (name, &rest[..6]))
                .collect();
            assert!(colours.len() >= least, "{colours:?}");
            for (name, colour) in colours {
                let expected = format!(" {}: \"#{colour}\"", name.replace('-', "_"));
                assert!(theme.contains(&expected), "{name} is not {colour}");
            }
        }
    }
}
