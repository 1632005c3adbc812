//! The customer’s card, and what comes next.

use super::bars;
use super::markup::Markup;
use super::signs::sign;
use crate::page::telling::{CardLine, Telling};
use crate::scoring::Step;

pub(super) fn side(section: &mut Markup, told: &Telling<'_>) {
    section.within("div", &[("class", "pair")], |pair| {
        pair.within("article", &[("class", "card letter")], |card| self::card(card, told));
        pair.within("div", &[("class", "beside")], |beside| {
            let sentences = told.card_sentences();
            if !sentences.is_empty() {
                beside.within("div", &[("class", "marked")], |marked| {
                    for sentence in &sentences {
                        marked.line("p", "", sentence);
                    }
                });
            }
            beside.line("h3", "", &told.text("page-next"));
            beside.line("p", "lead", &told.next());
            beside.within("p", &[("class", "quiet")], |closed| {
                sign(closed, "flag");
                closed.text(&told.closed());
            });
        });
    });
}

fn card(card: &mut Markup, told: &Telling<'_>) {
    let sentence = &told.looked.debrief.card.sentence;
    card.within("header", &[], |head| {
        head.line("h3", "", &told.text("page-card"));
        if sentence.is_some() {
            head.line("p", "quiet", &told.text("page-card-own-words"));
        }
    });
    match sentence {
        Some(sentence) => card.line("blockquote", "", &told.quoted(sentence)),
        None => card.line("p", "quiet", &told.text("page-card-half")),
    }
    card.within("dl", &[("class", "lines")], |lines| {
        for line in told.card_lines() {
            lines.within("div", &[], |row| self::line(row, &line));
        }
    });
    let scales = told.scales();
    for scale in &scales {
        card.within("div", &[("class", "ends"), ("aria-hidden", "true")], |ends| {
            ends.line("span", "", &scale.least);
            ends.line("span", "", &scale.most);
        });
        bars::scale(card, scale, &told.scale_told(scale));
    }
    let [tension, trust] = &scales;
    card.within("table", &[("class", "marks")], |table| {
        table.within("thead", &[], |head| {
            head.within("tr", &[], |row| {
                row.within("td", &[], |_| {});
                for key in ["page-tension", "page-trust"] {
                    row.within("th", &[("scope", "col")], |cell| cell.text(&told.text(key)));
                }
            });
        });
        table.within("tbody", &[], |body| {
            for (mark, other) in tension.marks.iter().zip(&trust.marks) {
                body.within("tr", &[], |row| {
                    row.within("th", &[("scope", "row")], |cell| {
                        bars::mark_sign(cell, mark);
                        cell.text(&mark.label);
                    });
                    row.line("td", "", &mark.value.to_string());
                    row.line("td", "", &other.value.to_string());
                });
            }
        });
    });
}

fn line(row: &mut Markup, line: &CardLine) {
    row.line("dt", "", &line.label);
    row.within("dd", &[], |told| {
        if let Some(step) = line.step {
            bars::level(told, Step::ALL.iter().position(|other| *other == step).unwrap_or_default());
        }
        told.line("b", "", &line.told);
    });
}
