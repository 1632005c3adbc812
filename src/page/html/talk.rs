//! How the trainee talked, and who the customer is.

use super::bars;
use super::markup::Markup;
use super::signs::{axis_sign, map_sign, sign};
use crate::page::telling::{RatioTold, Telling};
use crate::scoring::Outcome;
use crate::words::map_key;

pub(super) fn talk(section: &mut Markup, told: &Telling<'_>) {
    section.within("div", &[("class", "pair")], |pair| {
        pair.within("div", &[("class", "card")], |card| axes(card, told));
        pair.within("div", &[("class", "stack")], |stack| {
            tried(stack, told);
            stack.within("div", &[("class", "card")], |card| {
                card.line("h3", "", &told.text("page-ratios"));
                for ratio in told.ratios() {
                    self::ratio(card, told, &ratio);
                }
                card.line("p", "quiet", &told.text("page-ratios-about"));
            });
        });
    });
}

fn axes(card: &mut Markup, told: &Telling<'_>) {
    for axis in told.axes() {
        card.within("div", &[("class", "axis")], |row| {
            row.within("h3", &[("class", axis.axis.word())], |name| {
                sign(name, axis_sign(axis.axis));
                name.text(&axis.name);
            });
            row.line("b", "word", &axis.word);
            if let Some((score, words)) = &axis.score {
                row.line("span", "score", words);
                bars::axis_bar(row, axis.axis, *score, &told.axis_line(&axis));
            }
            row.line("p", "", &axis.sentence);
        });
    }
}

fn tried(stack: &mut Markup, told: &Telling<'_>) {
    let tried = told.tried();
    if tried.is_empty() {
        return;
    }
    stack.within("div", &[("class", "card")], |card| {
        card.line("h3", "", &told.text("page-tried"));
        card.within("ul", &[("class", "tried")], |list| {
            for (outcome, word, rule) in tried {
                list.within("li", &[], |entry| {
                    let class = match outcome {
                        Outcome::Done => "tag done",
                        Outcome::Partly => "tag partly",
                        Outcome::NotThisTime => "tag",
                    };
                    entry.line("span", class, &word);
                    entry.line("span", "", rule);
                });
            }
        });
    });
}

fn ratio(card: &mut Markup, told: &Telling<'_>, ratio: &RatioTold) {
    card.within("div", &[("class", "ratio-row")], |row| {
        row.line("span", "", &ratio.name);
        row.within("b", &[], |value| {
            value.text(&ratio.value);
            if let Some(standing) = &ratio.standing {
                value.text(" ");
                value.line("span", "tag", standing);
            }
        });
        let Some(value) = ratio.ratio.value() else { return };
        let (fair, good) = (told.text("page-fair"), told.text("page-good"));
        let marks = ratio.ratio.marks.map(|marks| {
            [(f64::from(marks.fair) / 100.0, fair.as_str()), (f64::from(marks.good) / 100.0, good.as_str())]
        });
        bars::ratio_bar(row, value, marks, &ratio.told);
        if let Some(marks) = &ratio.marks {
            row.line("span", "quiet small", marks);
        }
    });
}

/// The empathy map: what was learned stands on a ground, what was not behind a dashed line.
pub(super) fn map(section: &mut Markup, told: &Telling<'_>) {
    section.within("p", &[("class", "quiet")], |line| {
        line.text(&told.learned());
        if told.looked.debrief.facts.iter().any(|fact| fact.turn.is_none()) {
            line.text(". ");
            line.text(&told.text("page-dashed"));
        }
    });
    section.within("div", &[("class", "map")], |map| {
        for (part, facts) in told.map() {
            map.within("div", &[("class", "card")], |field| {
                field.within("h3", &[], |title| {
                    sign(title, map_sign(part));
                    title.text(&told.text(map_key(part)));
                });
                if facts.is_empty() {
                    field.line("p", "quiet", &told.text("page-no-facts"));
                    return;
                }
                field.within("ul", &[], |list| {
                    for fact in facts {
                        let class = if fact.turn.is_some() { "learned" } else { "never" };
                        list.within("li", &[("class", class)], |entry| {
                            entry.text(&fact.text);
                            entry.text(" ");
                            entry.line("span", "small", &told.learned_at(fact));
                        });
                    }
                });
            });
        }
    });
}
