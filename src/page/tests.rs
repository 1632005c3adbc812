#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use roxmltree::{Document, ParsingOptions};

use super::*;
use crate::records::shipped;
use crate::scenario::{Pronoun, load};
use crate::scoring::playthrough::Plays;
use crate::scoring::space::{Inexact, MOST_STATES, Space};
use crate::scoring::{debrief, regret};
use crate::session::any_run::{Deed, deeds, scenarios};
use crate::session::{Session, View};
use crate::words::{Language, Words};

const SMALL: &str = include_str!("../../tests/data/small.ron");

/// A run looked back on.
struct Run {
    session: Session,
    debrief: Debrief,
    regret: Regret,
}

impl Run {
    /// With exact figures.
    fn exact(session: Session) -> Self {
        let space = Space::of_run(&session, MOST_STATES);
        let (debrief, regret) = (debrief(&session), regret(&session, space.as_ref()));
        Self { session, debrief, regret }
    }

    /// With bounds.
    fn bounded(session: Session) -> Self {
        let (debrief, regret) = (debrief(&session), regret(&session, Err(&Inexact::TooManyStates(0))));
        Self { session, debrief, regret }
    }

    fn looked(&self) -> Looked<'_> {
        Looked {
            scenario: self.session.scenario(),
            seed: self.session.seed(),
            debrief: &self.debrief,
            regret: &self.regret,
            who: Some("Robin"),
            began: Some(1_795_340_447),
            guess: None,
            rewrites: &[],
        }
    }

    fn pages(&self) -> (String, String) {
        let words = Words::english();
        (html(&self.looked(), &words), markdown(&self.looked(), &words))
    }

    /// Every text of the run that a page must hold.
    fn texts(&self) -> Vec<&str> {
        let scenario = self.session.scenario();
        let mut texts = vec![scenario.title.as_str(), &scenario.you_are, &scenario.persona.name];
        for turn in &self.debrief.turns {
            texts.extend([turn.line.words.as_str(), &turn.coach]);
            texts.extend(turn.reaction.iter().map(|spoken| spoken.words.as_str()));
            texts.extend(turn.said.iter().chain(&turn.thought).map(String::as_str));
        }
        for other in self.regret.turns.iter().flat_map(|turn| &turn.others) {
            texts.push(&other.turn.coach);
            texts.extend(other.turn.reaction.iter().chain(&other.next).map(|spoken| spoken.words.as_str()));
            texts.extend(other.turn.said.iter().chain(&other.turn.thought).map(String::as_str));
            texts.extend(other.ending.iter().map(|ending| ending.title.as_str()));
        }
        texts.extend(self.debrief.facts.iter().map(|fact| fact.text.as_str()));
        texts.extend(self.debrief.learning_points.iter().map(|point| point.rule.as_str()));
        if let Some(ending) = &self.debrief.ending {
            texts.extend([ending.title.as_str(), &ending.line.words, &ending.then, &ending.card]);
        }
        texts
    }
}

fn scenario(text: &str) -> Arc<Scenario> {
    Arc::new(load(text.as_bytes(), None).scenario.unwrap())
}

/// The small scenario after some deeds.
fn small(deeds: &[Deed]) -> Session {
    let mut session = Session::start(scenario(SMALL), 7);
    for deed in deeds {
        assert!(deed.on(&mut session));
    }
    session
}

/// A run by the names of its replies.
fn played(scenario: &Arc<Scenario>, seed: u64, answers: &[String]) -> Session {
    let mut session = Session::start(Arc::clone(scenario), seed);
    for answer in answers {
        let Some(View::Moment(moment)) = session.view() else { panic!("it is over before {answer}") };
        match moment.cards.iter().position(|card| card.id == *answer) {
            Some(card) => _ = session.choose(card).unwrap(),
            None => _ = session.wait().unwrap(),
        }
    }
    session
}

/// The signs of a text that are seen.
fn seen(text: &str) -> String {
    let is_none = |sign: char| sign.is_control() || u32::from(sign) & 0xfffe == 0xfffe;
    let is_none = |sign: char| is_none(sign) || ('\u{fdd0}'..='\u{fdef}').contains(&sign);
    text.chars().filter(|sign| !sign.is_whitespace() && !is_none(*sign)).collect()
}

/// Reads a web page as XML, holds it to what must not be in it, and gives the words that are seen.
fn read_html(page: &str) -> String {
    const ELEMENTS: &str = "html head meta title style body header nav main section footer article div h1 h2 h3 h4 p ul \
        li dl dt dd b span a blockquote figure figcaption table caption thead tbody tr th td svg defs symbol pattern use \
        path rect circle line polyline text";
    const ATTRIBUTES: &str = "lang charset name content id class href aria-label aria-hidden role scope width height \
        viewBox preserveAspectRatio vector-effect transform patternUnits d x y x1 x2 y1 y2 cx cy r rx dx points fill \
        text-anchor";
    let (elements, attributes): (BTreeSet<&str>, BTreeSet<&str>) =
        (ELEMENTS.split_whitespace().collect(), ATTRIBUTES.split_whitespace().collect());
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(page, options).unwrap_or_else(|fault| panic!("{fault}\n{page}"));
    let mut ids = BTreeSet::new();
    let mut led_to = Vec::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        assert!(elements.contains(name), "<{name}> is on the page");
        for attribute in node.attributes() {
            assert!(attributes.contains(attribute.name()), "<{name} {}> is on the page", attribute.name());
            match attribute.name() {
                "id" => assert!(ids.insert(attribute.value()), "two are called {}", attribute.value()),
                "href" => led_to.push(attribute.value().strip_prefix('#').expect("a link leads out of the page")),
                "fill" => assert!(attribute.value().starts_with("url(#pattern-")),
                _ => {}
            }
        }
        // Whoever cannot see a drawing is told, or it says nothing that the words beside it do not.
        if name == "svg" && !node.ancestors().skip(1).any(|above| above.has_tag_name("svg")) {
            let told = node.attribute("aria-label").is_some_and(|label| !label.trim().is_empty());
            assert!(told || node.attribute("aria-hidden") == Some("true"));
        }
    }
    for place in led_to {
        assert!(ids.contains(place), "there is no {place}");
    }
    assert_eq!(document.descendants().filter(|node| node.has_tag_name("h1")).count(), 1);
    assert_eq!(document.descendants().filter(|node| node.has_tag_name("style")).count(), 1);
    let words = document.descendants().filter(|node| node.is_text() && !node.parent().unwrap().has_tag_name("style"));
    seen(&words.filter_map(|node| node.text()).collect::<String>())
}

/// Reads Markdown, with what many readers add to it, holds it to what must not be in it, and gives the words.
fn read_markdown(page: &str) -> String {
    let more = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut words = String::new();
    let page = page.strip_suffix(MARKDOWN_MARK).expect("it is known by its last line");
    for event in Parser::new_ext(page, more) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::Start(tag) => assert!(
                matches!(
                    tag,
                    Tag::Paragraph
                        | Tag::Heading { .. }
                        | Tag::List(None)
                        | Tag::Item
                        | Tag::Strong
                        | Tag::BlockQuote(_)
                ),
                "{tag:?} in\n{page}"
            ),
            Event::End(_) | Event::SoftBreak => {}
            other => panic!("{other:?} in\n{page}"),
        }
    }
    seen(&words)
}

/// Holds both pages of a run to all that must hold of any.
fn check(run: &Run) -> (String, String) {
    let (html, markdown) = run.pages();
    let forms = [read_html(&html), read_markdown(&markdown)];
    for words in &forms {
        for text in run.texts() {
            assert!(words.contains(&seen(text)), "{text:?} is not in {words}");
        }
        assert!(words.contains("Robin") && words.contains("22November2026,09:40UTC"));
    }
    assert!(is_page(&html) && is_page(&markdown));
    // What is said on a page stands there once or twice, and the rest does not grow with it.
    let told: usize = run.texts().iter().map(|text| text.len()).sum();
    let replies: usize = run.regret.turns.iter().map(|turn| 1 + turn.others.len()).sum();
    let most = 32_000 + 8 * told + 2_600 * replies;
    assert!(html.len() < most && markdown.len() < html.len(), "{} of {most}", html.len());
    (html, markdown)
}

#[test]
fn every_shipped_conversation_has_its_pages() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let (mut channels, mut pronouns) = (BTreeSet::new(), BTreeSet::new());
    for (name, loaded) in shipped() {
        let scenario = Arc::new(loaded.scenario.unwrap());
        channels.insert(format!("{:?}", scenario.channel));
        pronouns.insert(format!("{:?}", scenario.persona.pronoun));
        let plays = Plays::read(fs::read(folder.join(format!("{name}.plays.ron"))).unwrap());
        for (_, play) in plays.plays.iter().take(2) {
            for answers in [&play.answers[..], &play.answers[..play.answers.len() / 2]] {
                let run = Run::bounded(played(&scenario, play.seed, answers));
                let (html, markdown) = check(&run);
                // A key that has no words shows itself.
                for page in [&html, &markdown] {
                    assert!(!page.contains(">page-") && !page.contains(" page-") && !page.contains(" move-"), "{page}");
                }
                assert!(!html.contains("http") && !html.contains("@import") && !html.contains("<script"));
            }
        }
    }
    assert_eq!(channels.len(), 4);
    assert!(pronouns.len() >= 2);
}

#[test]
fn a_page_speaks_of_anybody_and_of_any_channel() {
    let check = |pronoun: &str, channel: &str, expected: [&str; 3]| {
        let text = SMALL.replace("pronoun: He", &format!("pronoun: {pronoun}"));
        let text = text.replace("channel: InPerson", &format!("channel: {channel}"));
        let mut session = Session::start(scenario(&text), 7);
        assert!(Deed::Wait.on(&mut session));
        let run = Run::exact(session);
        let page = markdown(&run.looked(), &Words::english());
        for expected in expected {
            assert!(page.contains(expected), "{expected} is not in\n{page}");
        }
    };
    check("He", "InPerson", ["His side", "when he came in", "(You said nothing, and waited.)"]);
    check("She", "Phone", ["Her side", "when the call began", "Mickey’s message"]);
    check("They", "Chat", ["Their side", "when the chat began", "(You wrote nothing, and waited.)"]);
    check("They", "Video", ["What they do next", "A video call with Mickey", "Mickey’s card"]);
    assert_eq!(scenario(SMALL).persona.pronoun, Pronoun::He);
}

#[test]
fn the_turning_point_is_the_turn_that_gave_most_away() {
    // The second card is “ask”, the first “guess”.
    let guessed = Run::exact(small(&[Deed::Choose(0), Deed::Choose(0)]));
    let (html, page) = check(&guessed);
    assert!(page.contains("### Turn 1: here the most was given away"), "{page}");
    assert!(html.contains("class=\"column lost\""));
    let asked = Run::exact(small(&[Deed::Choose(1), Deed::Choose(0)]));
    let (html, page) = check(&asked);
    assert!(page.contains("given away") && !html.contains("class=\"column lost\" x=\"50%\""), "{page}");
}

#[test]
fn a_run_of_any_length_has_its_page() {
    let none = Run::exact(small(&[]));
    let (_, page) = check(&none);
    assert!(page.contains("Broken off before the first turn") && page.contains("Nothing was said."), "{page}");
    let one = Run::exact(small(&[Deed::Wait]));
    let (_, page) = check(&one);
    assert!(page.contains("Broken off after turn 1") && page.contains("only half filled in"), "{page}");
    let back = Run::exact(small(&[Deed::Wait, Deed::TakeBack, Deed::Choose(1), Deed::Choose(0)]));
    let (_, page) = check(&back);
    assert!(page.contains("Practice: a turn was taken back"), "{page}");
    // A talk that goes round.
    let round = SMALL.replace("scores: (acknowledgement: 1), next: \"talk\"", "next: \"doorway\"");
    let mut session = Session::start(scenario(&round), 7);
    for _ in 0..200 {
        session.wait().unwrap();
    }
    let (html, page) = check(&Run::exact(session));
    assert!(page.contains("### Turn 200") && page.contains("There are too many ways"), "too short");
    assert!(html.contains(">200</text>") && !html.contains(">199</text>"));
}

#[test]
fn the_guess_stands_beside_the_card_and_a_better_reply_behind_the_run() {
    let run = Run::exact(small(&[Deed::Choose(0), Deed::Choose(0)]));
    let truth = run.debrief.card.mood;
    let guess = Guess { mood: Mood { tension: 0, trust: truth.trust }, words: "calm & <seen>", turn: Some(1) };
    let rewrites = [
        Rewrite { turn: 1, text: "What *are* they for?", written: 0 },
        Rewrite { turn: 9, text: "No such turn.", written: 0 },
    ];
    let looked = Looked { guess: Some(guess), rewrites: &rewrites, who: None, began: None, ..run.looked() };
    let words = Words::english();
    let forms = [read_html(&html(&looked, &words)), read_markdown(&markdown(&looked, &words))];
    for page in forms {
        for expected in [
            "Your words for it: “calm & <seen>”",
            &format!("He was more on edge than you thought, by {} of 100.", truth.tension),
            "You read his trust well.",
            "You would take back turn 1. The same moment stung him.",
            "your guess",
            "“What *are* they for?”",
            "written on 1 January 1970, 00:00 UTC",
        ] {
            assert!(page.contains(&seen(expected)), "{expected} is not in {page}");
        }
        for never in ["No such turn.", "Played by", "Played on"] {
            assert!(!page.contains(&seen(never)), "{never}");
        }
    }
}

#[test]
fn a_page_is_known_whatever_its_sentences_say() {
    let run = Run::exact(small(&[Deed::Choose(0)]));
    for language in Language::ALL {
        let words = Words::of(*language);
        for page in [html(&run.looked(), &words), markdown(&run.looked(), &words)] {
            let lines: Vec<&str> = page.lines().filter(|line| !line.contains("in-their-shoes: ")).collect();
            assert!(lines.len() < page.lines().count() && is_page(&page), "{language:?}");
            assert!(is_page(&lines.join("\n")) && is_page(&lines.join("\r\n")), "{language:?}");
        }
    }
    // As they ended before they had a mark.
    for old in ["# Sally\n\nMade by in-their-shoes: a, seed 7.\n", "Hecha con in-their-shoes: a, semilla 7.\n"] {
        assert!(is_page(old), "{old}");
    }
}

#[test]
fn only_a_page_is_taken_for_one() {
    for text in ["", "# Notes\n", "<!DOCTYPE html><html></html>", "in-their-shoes", "Scenario(id: \"a\")"] {
        assert!(!is_page(text), "{text}");
    }
}

/// Signs that steer somewhere, among plain ones.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "<script>alert(1)</script>", "</style>", "</p>", "]]>", "<!--", "-->", "&amp;", "&#x3c;", "\"", "'", " onload=x ",
            "javascript:", "`", "```", "**", "*", "__", "_", " _low_ ", " *high* ", " __low__ ", "**high**", "`code`", "~~gone~~",
            "<b>b</b>", "&copy;", "[x](https://a.b)", "![x](y)", "[^1]", "[ ] ", "\n", "\n\n", "# ",
            "- ", "+ ", "1. ", "2) ", "> ", "---", "===", "|a|b|", "~~", "\\", "\u{202e}", "\u{0}", "\u{ffff}", "\u{2028}",
            "{ $name }", "{\"x\"}", "https://a.b", "www.a.b", "a@b.c", "    ", "\t", "“", "”", ":", "Sally:", " ", "{#id}",
        ]).prop_map(str::to_owned),
        2 => "[a-z]{0,6}",
        1 => any::<String>(),
    ];
    vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// A scenario with other texts.
fn with_texts(scenario: &Scenario, texts: &[String]) -> Arc<Scenario> {
    let mut scenario = scenario.clone();
    let mut next = texts.iter().cycle().cloned();
    let mut text = || next.next().unwrap();
    (scenario.title, scenario.you_are, scenario.persona.name) = (text(), text(), text());
    scenario.persona.facts.iter_mut().for_each(|fact| fact.text = text());
    scenario.learning_points.iter_mut().for_each(|point| point.rule = text());
    for node in &mut scenario.nodes {
        node.says.iter_mut().for_each(|line| *line = text());
        node.thinks = Some(text());
        for reply in node.replies.iter_mut().chain(node.silence.as_deref_mut()) {
            (reply.says, reply.coach) = (text(), text());
            reply.reaction.iter_mut().for_each(|line| *line = text());
        }
    }
    for ending in &mut scenario.endings {
        (ending.title, ending.then, ending.card) = (text(), text(), text());
        ending.says.iter_mut().for_each(|line| *line = text());
    }
    Arc::new(scenario)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_text_stands_on_the_page_as_it_was_written(
        texts in vec(hostile(), 1..24), cards in vec(0_usize..3, 0..4), seed in any::<u64>(),
    ) {
        let mut session = Session::start(with_texts(&scenario(SMALL), &texts), seed);
        for card in cards {
            let _ = if card == 2 { session.wait() } else { session.choose(card) };
        }
        check(&Run::bounded(session));
    }

    #[test]
    fn any_run_has_its_pages(scenario in scenarios(), seed in any::<u64>(), deeds in deeds()) {
        let mut session = Session::start(scenario, seed);
        for deed in deeds.into_iter().take(40) {
            deed.on(&mut session);
        }
        check(&Run::bounded(session));
    }
}
