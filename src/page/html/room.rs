//! The page of a room as HTML; `telling` says what stands on it.

use super::markup::Markup;
use super::signs::{axis_sign, definitions, sign};
use super::{STYLE, bars};
use crate::page::RoomLooked;
use crate::page::telling::{Came, RoomTelling};
use crate::scoring::AxisResult;
use crate::words::{Words, axis_key, profile_key};
use crate::workshop::{MomentResult, RoundResult, Tally, letter};

/// What a room’s page needs beside the look of all pages.
const ROOM_STYLE: &str = include_str!("room.css");

/// A room as HTML: one file that needs nothing else. Every text in it stands as it was written, whatever signs it has.
#[must_use]
pub fn room_html(looked: &RoomLooked<'_>, words: &Words) -> String {
    let told = RoomTelling { looked, words };
    let written = Written(&told);
    let mut page = Markup::default();
    page.within("html", &[("lang", &words.text("page-language"))], |html| {
        html.within("head", &[], |head| {
            super::head(head, &told.title());
            head.style(STYLE);
            head.style(ROOM_STYLE);
        });
        html.within("body", &[], |body| {
            definitions(body);
            body.within("header", &[], |header| written.header(header));
            body.within("main", &[], |main| written.parts(main));
            body.within("footer", &[], |footer| footer.line("p", "", &told.made()));
        });
    });
    format!("<!DOCTYPE html>\n{}", page.finished())
}

/// Writes what is told.
struct Written<'a>(&'a RoomTelling<'a>);

impl Written<'_> {
    fn header(&self, header: &mut Markup) {
        header.line("p", "lead", &self.0.lead());
        header.line("h1", "", &self.0.looked.debrief.title);
        header.within("dl", &[("class", "about")], |list| {
            for (name, value) in self.0.about() {
                list.within("div", &[], |row| {
                    row.line("dt", "", &name);
                    row.line("dd", "", &value);
                });
            }
        });
    }

    fn parts(&self, main: &mut Markup) {
        let room = self.0.looked.debrief;
        let (way, tried): (Vec<&MomentResult>, Vec<&MomentResult>) =
            room.moments.iter().partition(|moment| moment.on_the_way);
        self.part(main, "room-page-parted", |section| self.parted(section));
        self.part(main, "room-page-moments", |section| self.moments(section, &way));
        if !tried.is_empty() {
            self.part(main, "room-page-tried", |section| self.moments(section, &tried));
        }
        self.part(main, "room-page-axes", |section| {
            section.within("div", &[("class", "card")], |card| {
                for axis in &room.axes {
                    self.axis(card, axis);
                }
            });
        });
        if !room.notes.is_empty() {
            self.part(main, "room-page-notes", |section| self.notes(section));
        }
        self.part(main, "room-page-about", |section| {
            section.within("ul", &[("class", "plain quiet")], |list| {
                for key in ["room-page-about-names", "room-page-about-best", "room-page-about-split"] {
                    list.line("li", "", &self.0.text(key));
                }
            });
        });
    }

    fn part(&self, main: &mut Markup, title: &str, body: impl FnOnce(&mut Markup)) {
        main.within("section", &[], |section| {
            section.line("h2", "", &self.0.text(title));
            body(section);
        });
    }

    /// Where most of the room and the best reply went different ways.
    fn parted(&self, section: &mut Markup) {
        match self.0.parted() {
            Err(nowhere) => section.line("p", "", &nowhere),
            Ok(places) => section.within("ul", &[("class", "plain")], |list| {
                for place in places {
                    list.line("li", "", &place);
                }
            }),
        }
    }

    fn moments(&self, section: &mut Markup, moments: &[&MomentResult]) {
        section.within("div", &[("class", "stack")], |stack| {
            for moment in moments {
                stack.within("article", &[("class", "card moment")], |card| self.moment(card, moment));
            }
        });
    }

    fn moment(&self, card: &mut Markup, moment: &MomentResult) {
        card.line("h3", "", &self.0.turn(moment));
        if let Some(line) = self.0.line(moment) {
            card.line("p", "spoken", &line);
        }
        if moment.rounds.is_empty() {
            card.line("p", "quiet", &self.0.text("room-page-no-vote-here"));
            self.replies(card, moment, None);
        }
        for round in &moment.rounds {
            card.line("h4", "", &self.0.round(round));
            self.replies(card, moment, Some(round));
            if let Some(split) = self.0.split(&round.tally) {
                card.line("p", "quiet about-vote", &split);
            }
        }
    }

    fn replies(&self, card: &mut Markup, moment: &MomentResult, round: Option<&RoundResult>) {
        card.within("ul", &[("class", "votes")], |list| {
            for (index, choice) in moment.choices.iter().enumerate() {
                let came = RoomTelling::came(moment, round, index);
                let is_most = came.contains(&Came::Most) || came.contains(&Came::Tied);
                let class = [("class", "most")];
                list.within("li", if is_most { &class[..] } else { &[] }, |row| {
                    row.line("span", "key", &letter(index).to_string());
                    let silence = || self.0.text("phone-silence");
                    row.line("span", "", &choice.words.clone().unwrap_or_else(silence));
                    if let Some(round) = round {
                        self.votes(row, &round.tally, index, is_most);
                    }
                    if !came.is_empty() {
                        row.within("p", &[], |line| {
                            for came in came {
                                line.line("span", class_of(came), &self.0.came_in_words(came));
                            }
                        });
                    }
                });
            }
        });
    }

    fn votes(&self, row: &mut Markup, tally: &Tally, index: usize, is_most: bool) {
        let count = i64::from(tally.count(index));
        let percent = tally.percent(index);
        row.within("span", &[("class", "figure")], |figure| {
            figure.line("b", "", &count.to_string());
            if let Some(percent) = percent {
                let percent = [("percent", i64::from(percent).into())];
                figure.text(&format!(" · {}", self.0.with("phone-percent", &percent)));
            }
        });
        let label = self.0.votes(tally, index);
        // The reply with most votes is full, the others are slanted.
        let percent = percent.unwrap_or_default();
        bars::reach_bar(row, !is_most, percent, percent, &label);
    }

    fn axis(&self, card: &mut Markup, axis: &AxisResult) {
        card.within("div", &[("class", "axis")], |row| {
            row.within("h3", &[("class", axis.axis.word())], |name| {
                sign(name, axis_sign(axis.axis));
                name.text(&self.0.text(axis_key(axis.axis)));
            });
            row.line("b", "word", &self.0.text(profile_key(axis.axis, axis.score)));
            if let Some(score) = axis.score {
                let value = [("score", i64::from(score).into())];
                let words = self.0.with("room-page-score", &value);
                row.line("span", "score", &words);
                bars::axis_bar(row, axis.axis, score, &words);
            }
        });
    }

    fn notes(&self, section: &mut Markup) {
        section.within("div", &[("class", "stack")], |stack| {
            for (job, notes) in self.0.notes() {
                stack.within("div", &[("class", "card")], |card| {
                    card.line("h3", "", &job);
                    card.within("ul", &[("class", "plain")], |list| {
                        for note in notes {
                            list.line("li", "", &note);
                        }
                    });
                });
            }
        });
    }
}

/// How what a reply was is marked.
fn class_of(came: Came) -> &'static str {
    match came {
        Came::Most | Came::Tied => "tag",
        Came::Taken => "tag done",
        Came::Best => "tag kept",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::sync::Arc;

    use super::*;
    use crate::scenario::load;
    use crate::scoring::space::Space;
    use crate::workshop::{Job, Options, RoomDebrief, Step, Voter, Workshop};

    /// A room on a shipped scenario, with two rounds, another way, and notes.
    fn room(text: &str) -> RoomDebrief {
        let scenario = Arc::new(load(text.as_bytes(), None).scenario.unwrap());
        let mut room = Workshop::new(scenario, 7, Options::default());
        let vote = |room: &mut Workshop, counts: &[u128]| {
            while room.step() != Step::Voting {
                room.forward().unwrap();
            }
            let round = room.round().unwrap().number();
            let ballots = counts.iter().enumerate().flat_map(|(choice, count)| (0..*count).map(move |_| choice));
            for (voter, choice) in (0..).zip(ballots) {
                room.vote(Voter(voter), round, choice).unwrap();
            }
            while room.step() != Step::Talking {
                room.forward().unwrap();
            }
        };
        vote(&mut room, &[14, 9, 3]);
        room.vote_again().unwrap();
        vote(&mut room, &[4, 21, 1]);
        room.play_other(0).unwrap();
        vote(&mut room, &[2, 2]);
        room.come_back().unwrap();
        room.note(Job::Face, "Board held like a door. <script>alert(1)</script>").unwrap();
        room.forward().unwrap();
        room.forward().unwrap();
        room.take(0).unwrap();
        let space = Space::of_run(&room.run(), 300_000);
        room.debrief(space.as_ref())
    }

    #[test]
    fn the_page_of_a_room_is_one_file_that_is_well_formed_and_runs_nothing() {
        let words = Words::english();
        let mickey = include_str!("../../../scenarios/mickey-first-interview.ron");
        let debrief = room(mickey);
        let looked = RoomLooked { debrief: &debrief, scenario: "mickey-first-interview", began: Some(1_795_340_447) };
        let html = room_html(&looked, &words);
        if let Some(path) = std::env::var_os("ROOM_PAGE") {
            std::fs::write(path, &html).unwrap();
        }
        let xml = html.strip_prefix("<!DOCTYPE html>\n").unwrap();
        let read = roxmltree::Document::parse(xml).unwrap();
        assert!(!html.contains("<script") && !html.contains("http") && !html.contains("room-page-"), "{html}");
        let text: String = read
            .descendants()
            .filter_map(|node| node.text().filter(|_| node.is_text()))
            .collect::<Vec<&str>>()
            .join(" ");
        assert!(text.contains("<script>alert(1)</script>") && text.contains("22 November 2026"));
        let voted: usize = debrief.moments.iter().map(|moment| moment.rounds.len() * moment.choices.len()).sum();
        let is_bar = |node: &roxmltree::Node<'_, '_>| node.attribute("class") == Some("bar reach");
        assert_eq!(read.descendants().filter(is_bar).count(), voted);
        for words in ["Round 1, 26 votes", "Round 2, 26 votes", "Round 3, 4 votes"] {
            assert!(text.contains(words), "{words}");
        }
    }

    #[test]
    fn a_room_that_did_nothing_has_its_page_too() {
        let words = Words::english();
        let small = include_str!("../../../tests/data/small.ron");
        let scenario = Arc::new(load(small.as_bytes(), Some("small")).scenario.unwrap());
        let room = Workshop::new(scenario, 7, Options::default());
        let debrief = room.debrief(Err(&crate::scoring::space::Inexact::TooManyStates(1)));
        let html = room_html(&RoomLooked { debrief: &debrief, scenario: "small", began: None }, &words);
        assert!(html.contains("Nobody voted."));
        assert!(crate::page::is_page(&html.replace("in-their-shoes: ", "")));
    }
}
