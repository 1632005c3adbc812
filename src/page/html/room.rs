//! The page of a room: its way, how it voted at each moment, where most of it and the best reply parted, and what its
//! observers noted.

use super::markup::Markup;
use super::signs::{axis_sign, definitions, sign};
use super::{STYLE, bars};
use crate::page::date::dated;
use crate::page::{PROGRAM, RoomLooked};
use crate::scoring::AxisResult;
use crate::words::{Value, Words, axis_key, profile_key};
use crate::workshop::{Job, MomentResult, RoundResult, Tally, letter};

/// What a room’s page needs beside the look of all pages.
const ROOM_STYLE: &str = include_str!("room.css");

/// Below this a room was nearly of one mind, and from [`WIDE`] on it was split.
const NARROW: f64 = 0.4;

/// From here on a room was split.
const WIDE: f64 = 0.75;

/// A room as HTML: one file that needs nothing else. Every text in it stands as it was written, whatever signs it has.
#[must_use]
pub fn room_html(looked: &RoomLooked<'_>, words: &Words) -> String {
    let told = Told { looked, words };
    let mut page = Markup::default();
    page.within("html", &[("lang", &words.text("page-language"))], |html| {
        html.within("head", &[], |head| {
            super::head(head, &told.with("room-page-title", &[("title", looked.debrief.title.as_str().into())]));
            head.style(STYLE);
            head.style(ROOM_STYLE);
        });
        html.within("body", &[], |body| {
            definitions(body);
            body.within("header", &[], |header| told.header(header));
            body.within("main", &[], |main| told.parts(main));
            let made = [("program", PROGRAM.into()), ("scenario", looked.scenario.into())];
            body.within("footer", &[], |footer| footer.line("p", "", &told.with("room-page-made", &made)));
        });
    });
    format!("<!DOCTYPE html>\n{}", page.finished())
}

/// A room and the words for it.
struct Told<'a> {
    looked: &'a RoomLooked<'a>,
    words: &'a Words,
}

impl Told<'_> {
    fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.with(key, values)
    }

    fn header(&self, header: &mut Markup) {
        let room = self.looked.debrief;
        header.line("p", "lead", &self.with("room-page-lead", &[("name", room.customer.as_str().into())]));
        header.line("h1", "", &room.title);
        let turns = room.moments.iter().filter(|moment| moment.taken.is_some()).count();
        let rounds: usize = room.moments.iter().map(|moment| moment.rounds.len()).sum();
        let ended = match &room.ending {
            Some(ending) => ending.title.clone(),
            None => self.text("room-page-broke-off"),
        };
        let mut about = vec![
            ("room-page-way", self.with("room-page-turns", &[("count", turns.into())])),
            ("room-page-voted", self.with("room-page-rounds", &[("count", rounds.into())])),
            ("room-page-closed", ended),
        ];
        if let Some(began) = self.looked.began {
            about.insert(0, ("room-page-when", dated(began, self.words)));
        }
        header.within("dl", &[("class", "about")], |list| {
            for (name, value) in about {
                list.within("div", &[], |row| {
                    row.line("dt", "", &self.text(name));
                    row.line("dd", "", &value);
                });
            }
        });
    }

    fn parts(&self, main: &mut Markup) {
        let room = self.looked.debrief;
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
                    list.line("li", "", &self.text(key));
                }
            });
        });
    }

    fn part(&self, main: &mut Markup, title: &str, body: impl FnOnce(&mut Markup)) {
        main.within("section", &[], |section| {
            section.line("h2", "", &self.text(title));
            body(section);
        });
    }

    /// Where most of the room and the best reply went different ways.
    fn parted(&self, section: &mut Markup) {
        let of_way = self.looked.debrief.moments.iter().filter(|moment| moment.on_the_way);
        let voted: Vec<(&MomentResult, bool)> = of_way.filter_map(|moment| Some((moment, moment.parted()?))).collect();
        let apart: Vec<&MomentResult> = voted.iter().filter(|(_, parted)| *parted).map(|(moment, _)| *moment).collect();
        if voted.is_empty() || apart.is_empty() {
            let key = if voted.is_empty() { "room-page-no-votes" } else { "room-page-never-parted" };
            section.line("p", "", &self.text(key));
            return;
        }
        section.within("ul", &[("class", "plain")], |list| {
            for moment in apart {
                let letters = |choices: &[usize]| choices.iter().copied().map(letter).collect::<Vec<_>>();
                let most = moment.rounds.iter().rev().map(|round| round.tally.most()).find(|most| !most.is_empty());
                let values = [
                    ("turn", moment.turn.into()),
                    ("most", joined(&letters(&most.unwrap_or_default())).into()),
                    ("best", joined(&letters(&moment.best)).into()),
                ];
                list.line("li", "", &self.with("room-page-parted-at", &values));
            }
        });
    }

    fn moments(&self, section: &mut Markup, moments: &[&MomentResult]) {
        section.within("div", &[("class", "stack")], |stack| {
            for moment in moments {
                stack.within("article", &[("class", "card moment")], |card| self.moment(card, moment));
            }
        });
    }

    fn moment(&self, card: &mut Markup, moment: &MomentResult) {
        card.line("h3", "", &self.with("room-page-turn", &[("number", moment.turn.into())]));
        if let Some(line) = &moment.line {
            let spoken = [("speaker", line.speaker.as_str().into()), ("words", line.words.as_str().into())];
            card.line("p", "spoken", &self.with("room-page-line", &spoken));
        }
        if moment.rounds.is_empty() {
            card.line("p", "quiet", &self.text("room-page-no-vote-here"));
            self.replies(card, moment, None);
        }
        for round in &moment.rounds {
            let total = round.tally.total();
            let values = [("number", i64::from(round.number).into()), ("count", i64::from(total).into())];
            card.line("h4", "", &self.with("room-page-round", &values));
            self.replies(card, moment, Some(round));
            if let Some(split) = self.split(&round.tally) {
                card.line("p", "quiet about-vote", &split);
            }
        }
    }

    fn replies(&self, card: &mut Markup, moment: &MomentResult, round: Option<&RoundResult>) {
        let most = round.map(|round| round.tally.most()).unwrap_or_default();
        // What was taken followed the last vote.
        let is_last = round == moment.rounds.last();
        card.within("ul", &[("class", "votes")], |list| {
            for (index, choice) in moment.choices.iter().enumerate() {
                let is_most = most.contains(&index);
                let class = [("class", "most")];
                list.within("li", if is_most { &class[..] } else { &[] }, |row| {
                    row.line("span", "key", &letter(index).to_string());
                    let silence = || self.text("phone-silence");
                    row.line("span", "", &choice.words.clone().unwrap_or_else(silence));
                    if let Some(round) = round {
                        self.votes(row, &round.tally, index, is_most);
                    }
                    let signs = [
                        (is_most && most.len() == 1, "tag", "room-page-most"),
                        (is_most && most.len() > 1, "tag", "room-page-tie"),
                        (is_last && moment.taken == Some(index), "tag done", "room-page-taken"),
                        (moment.best.contains(&index), "tag kept", "room-page-best"),
                    ];
                    if signs.iter().any(|(holds, ..)| *holds) {
                        row.within("p", &[], |line| {
                            for (_, class, key) in signs.iter().filter(|(holds, ..)| *holds) {
                                line.line("span", class, &self.text(key));
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
                figure.text(&format!(" · {}", self.with("phone-percent", &percent)));
            }
        });
        let label =
            self.with("room-page-bar", &[("count", count.into()), ("letter", letter(index).to_string().into())]);
        // The reply with most votes is full, the others are slanted.
        let percent = percent.unwrap_or_default();
        bars::reach_bar(row, !is_most, percent, percent, &label);
    }

    /// How split the room was, in words and of 100.
    fn split(&self, tally: &Tally) -> Option<String> {
        let evenness = tally.evenness()?;
        let key = match evenness {
            _ if evenness < NARROW => "room-page-one-mind",
            _ if evenness < WIDE => "room-page-divided",
            _ => "room-page-split",
        };
        // 0 to 100, so it fits.
        let parts = format!("{:.0}", 100.0 * evenness);
        Some(self.with(key, &[("parts", parts.into())]))
    }

    fn axis(&self, card: &mut Markup, axis: &AxisResult) {
        card.within("div", &[("class", "axis")], |row| {
            row.within("h3", &[("class", axis.axis.word())], |name| {
                sign(name, axis_sign(axis.axis));
                name.text(&self.text(axis_key(axis.axis)));
            });
            row.line("b", "word", &self.text(profile_key(axis.axis, axis.score)));
            if let Some(score) = axis.score {
                let value = [("score", i64::from(score).into())];
                let words = self.with("room-page-score", &value);
                row.line("span", "score", &words);
                bars::axis_bar(row, axis.axis, score, &words);
            }
        });
    }

    fn notes(&self, section: &mut Markup) {
        section.within("div", &[("class", "stack")], |stack| {
            for job in Job::ALL {
                let notes = self.looked.debrief.notes.iter().filter(|note| note.job == job);
                let notes: Vec<_> = notes.collect();
                if notes.is_empty() {
                    continue;
                }
                stack.within("div", &[("class", "card")], |card| {
                    card.line("h3", "", &self.text(job_key(job)));
                    card.within("ul", &[("class", "plain")], |list| {
                        for note in notes {
                            let values = [("turn", note.turn.into()), ("words", note.text.as_str().into())];
                            list.line("li", "", &self.with("room-page-note", &values));
                        }
                    });
                });
            }
        });
    }
}

/// The key of a job’s name.
fn job_key(job: Job) -> &'static str {
    match job {
        Job::Curiosity => "phone-job-curiosity",
        Job::Face => "phone-job-face",
        Job::Words => "phone-job-words",
    }
}

fn joined(letters: &[char]) -> String {
    letters.iter().map(char::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::sync::Arc;

    use super::*;
    use crate::scenario::load;
    use crate::scoring::space::Space;
    use crate::workshop::{Options, RoomDebrief, Step, Voter, Workshop};

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
