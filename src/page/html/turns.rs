//! The turning point, the transcript, the other replies, and replies put better.

use super::markup::Markup;
use super::signs::{axis_sign, sign};
use super::{bars, curve};
use crate::page::telling::{Kind, Row, Telling};
use crate::scenario::{Axis, Points};
use crate::scoring::{InReach, TurnRegret, TurnResult};
use crate::words::axis_key;

pub(super) fn turning_point(section: &mut Markup, told: &Telling<'_>) {
    let turning = told.turning();
    let moment = turning.turn.and_then(|turn| told.turn(turn));
    section.within("div", &[("class", "pair wide-left")], |pair| {
        pair.within("div", &[("class", "card")], |card| {
            let class = if turning.lost.is_some() { "lost" } else { "" };
            card.within("h3", &[("class", class)], |title| {
                sign(title, "flag");
                title.text(&turning.heading);
            });
            if let Some((turn, regret)) = moment {
                let lines = told.turn_rows(turn);
                rows(card, lines.iter().filter(|row| row.kind != Kind::About));
                reach(card, told, regret);
            }
            for sentence in &turning.sentences {
                card.line("p", "", sentence);
            }
            if moment.is_some() {
                card.line("p", "quiet small", &told.text("page-reach-about"));
            }
        });
        pair.within("div", &[("class", "card")], |card| curve::curve(card, told));
    });
    if !told.looked.debrief.turns.is_empty() {
        figures(section, told);
    }
}

fn reach(card: &mut Markup, told: &Telling<'_>, regret: &TurnRegret) {
    for (key, reach, slanted) in [("page-reach-before", regret.before, false), ("page-reach-after", regret.after, true)]
    {
        let (name, figure) = (told.text(key), told.reach(reach));
        let score = |score: Option<u8>| score.unwrap_or_default();
        let bounds = match reach {
            InReach::Exact(share) => Some((score(share.score()), score(share.score()))),
            InReach::Between(least, most) => Some((score(least.score()), score(most.score()))),
            InReach::Nothing => None,
        };
        card.within("div", &[("class", "reach-row")], |row| {
            row.line("span", "", &name);
            if let Some((least, most)) = bounds {
                bars::reach_bar(row, slanted, least, most, &format!("{} {figure}", told.label(&name)));
            }
            row.line("b", "", &figure);
        });
    }
}

/// Every turn in figures, one row each.
fn figures(section: &mut Markup, told: &Telling<'_>) {
    let debrief = told.looked.debrief;
    section.within("div", &[("class", "card scrolling")], |card| {
        card.within("table", &[("class", "figures")], |table| {
            table.line("caption", "", &told.text("page-curve-table"));
            table.within("thead", &[], |head| {
                head.within("tr", &[], |row| {
                    let axes = Axis::ALL.map(axis_key);
                    let keys = ["page-turn-column"].into_iter().chain(axes);
                    for key in keys.chain(["page-tension", "page-trust", "page-reach"]) {
                        row.within("th", &[("scope", "col")], |cell| cell.text(&told.text(key)));
                    }
                });
            });
            table.within("tbody", &[], |body| {
                if let (Some(mood), Some(first)) = (debrief.moods.first(), told.looked.regret.turns.first()) {
                    let start = told.text("page-curve-start");
                    let empty = [const { String::new() }; 3];
                    figure_row(body, &start, empty, [mood.tension, mood.trust], &told.reach(first.before));
                }
                for (turn, regret) in debrief.turns.iter().zip(&told.looked.regret.turns) {
                    let points = Axis::ALL.map(|axis| told.signed(turn.points.on(axis)));
                    let mood = [turn.after.tension, turn.after.trust];
                    figure_row(body, &turn.number.to_string(), points, mood, &told.reach(regret.after));
                }
            });
        });
    });
}

fn figure_row(body: &mut Markup, name: &str, points: [String; 3], mood: [u8; 2], reach: &str) {
    body.within("tr", &[], |row| {
        row.within("th", &[("scope", "row")], |cell| cell.text(name));
        for text in points.into_iter().chain(mood.map(|value| value.to_string())) {
            row.line("td", "", &text);
        }
        row.line("td", "", reach);
    });
}

pub(super) fn transcript(section: &mut Markup, told: &Telling<'_>) {
    let debrief = told.looked.debrief;
    if debrief.turns.is_empty() {
        section.line("p", "", &told.text("page-no-turns"));
    }
    for (index, turn) in debrief.turns.iter().enumerate() {
        let regret = told.looked.regret.turns.get(index);
        let id = format!("turn-{}", turn.number);
        section.within("article", &[("id", &id), ("class", "card turn")], |article| {
            self::turn(article, told, turn, regret);
        });
    }
    if let Some(ending) = &debrief.ending {
        section.within("article", &[("class", "card turn")], |article| {
            article.line("h3", "", &told.text("page-last-line"));
            let text = told.quoted(&ending.line.words);
            let last = Row { kind: Kind::Line, label: ending.line.speaker.clone(), text };
            rows(article, [&last]);
        });
    }
}

fn turn(article: &mut Markup, told: &Telling<'_>, turn: &TurnResult, regret: Option<&TurnRegret>) {
    article.within("h3", &[], |title| {
        title.text(&told.turn_title(turn.number));
        if let Some(regret) = regret {
            tags(title, told, regret);
        }
    });
    let lines = told.turn_rows(turn);
    let (about, said): (Vec<&Row>, Vec<&Row>) = lines.iter().partition(|row| row.kind == Kind::About);
    rows(article, said);
    points(article, told, turn.points);
    rows(article, about);
    article.within("p", &[("class", "quiet small")], |line| {
        line.text(&told.turn_sentences(turn, regret).join(" "));
        let count = regret.map_or(0, |regret| regret.others.len());
        if count > 0 {
            line.text(" ");
            let href = format!("#others-{}", turn.number);
            let words = told.with("page-to-others", &[("count", count.into())]);
            line.within("a", &[("href", &href)], |link| link.text(&words));
        }
    });
}

fn tags(title: &mut Markup, told: &Telling<'_>, regret: &TurnRegret) {
    for (class, words) in [("tag lost", told.lost(regret.lost)), ("tag kept", told.kept(regret.kept))] {
        if let Some(words) = words {
            title.text(" ");
            title.line("span", class, &words);
        }
    }
}

/// Lines of a turn as a list of names and texts; nothing where there are none.
fn rows<'a>(markup: &mut Markup, rows: impl IntoIterator<Item = &'a Row>) {
    let mut rows = rows.into_iter().peekable();
    if rows.peek().is_none() {
        return;
    }
    markup.within("dl", &[("class", "rows")], |list| {
        for row in rows {
            let class = match row.kind {
                Kind::Line => "line",
                Kind::Said => "said",
                Kind::Thought => "thought",
                Kind::About => "note",
            };
            list.within("div", &[("class", class)], |entry| {
                entry.line("dt", "", &row.label);
                entry.line("dd", "", &row.text);
            });
        }
    });
}

fn points(article: &mut Markup, told: &Telling<'_>, points: Points) {
    article.within("ul", &[("class", "points")], |list| {
        for (axis, words) in told.points(points) {
            let class = match points.on(axis) {
                1.. => axis.word(),
                0 => "none",
                _ => "minus",
            };
            list.within("li", &[("class", class)], |entry| {
                sign(entry, axis_sign(axis));
                entry.text(&words);
            });
        }
    });
}

pub(super) fn others(section: &mut Markup, told: &Telling<'_>) {
    section.line("p", "quiet", &told.text("page-others-about"));
    for (turn, regret) in told.looked.debrief.turns.iter().zip(&told.looked.regret.turns) {
        if regret.others.is_empty() {
            continue;
        }
        let id = format!("others-{}", turn.number);
        section.within("article", &[("id", &id), ("class", "others")], |article| {
            article.line("h3", "", &told.turn_title(turn.number));
            article.within("p", &[("class", "taken")], |taken| match turn.said {
                Some(_) => {
                    taken.line("b", "", &told.label(&told.text("page-instead")));
                    taken.text(" ");
                    taken.text(&told.said(turn));
                }
                None => taken.line("b", "", &told.text("page-waited-instead")),
            });
            for other in &regret.others {
                let words = told.other(other);
                article.within("div", &[("class", "card other")], |card| {
                    card.line("h4", "", &words.said);
                    points(card, told, other.turn.points);
                    rows(card, &words.rows);
                    if !words.sentences.is_empty() {
                        card.line("p", "quiet small", &words.sentences.join(" "));
                    }
                });
            }
        });
    }
}

pub(super) fn rewrites(section: &mut Markup, told: &Telling<'_>) {
    for rewrite in told.looked.rewrites {
        let Some((turn, _)) = told.turn(rewrite.turn) else { continue };
        section.within("article", &[("class", "card turn")], |article| {
            article.line("h3", "", &told.turn_title(rewrite.turn));
            let row = |kind, key: &str, text| Row { kind, label: told.text(key), text };
            let lines = [
                row(Kind::About, "page-you", told.said(turn)),
                row(Kind::Said, "page-better", told.quoted(rewrite.text)),
            ];
            rows(article, &lines);
            article.line("p", "quiet small", &told.written(rewrite.written));
        });
    }
}
