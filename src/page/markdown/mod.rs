//! The page as plain text for a mail or a wiki: CommonMark with headings, lists and bold words, no tables, and no HTML but for
//! the comment at its end.

mod escape;

use super::telling::{Kind, Row, Telling};
use super::{Looked, MARKDOWN_MARK};
use crate::scoring::Outcome;
use crate::words::{Words, map_key};
use escape::{escaped, escaped_inside};

/// A run as Markdown. Every text in it stands as it was written, whatever signs it has.
#[must_use]
pub fn markdown(looked: &Looked<'_>, words: &Words) -> String {
    let told = Telling::new(looked, words);
    let mut page = Page::default();
    head(&mut page, &told);
    side(&mut page, &told);
    turning(&mut page, &told);
    talk(&mut page, &told);
    map(&mut page, &told);
    transcript(&mut page, &told);
    others(&mut page, &told);
    rewrites(&mut page, &told);
    page.heading(2, &told.text("page-left-out"));
    page.list(told.left_out().iter().map(|text| escaped(text)));
    page.paragraph(&told.made());
    page.block(MARKDOWN_MARK.trim_end());
    page.text
}

/// The text under way: blocks with an empty line between them.
#[derive(Debug, Default)]
struct Page {
    text: String,
}

impl Page {
    fn block(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.block(&format!("{} {}", "#".repeat(level), escaped_inside(text)));
    }

    fn paragraph(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.block(&escaped(text));
        }
    }

    /// A list of lines that are Markdown already.
    fn list(&mut self, lines: impl IntoIterator<Item = String>) {
        let lines: Vec<String> = lines.into_iter().map(|line| format!("- {line}")).collect();
        if !lines.is_empty() {
            self.block(&lines.join("\n"));
        }
    }
}

/// A name in bold letters, and what stands behind it.
fn named(told: &Telling<'_>, label: &str, text: &str) -> String {
    let label = escaped_inside(&told.label(label));
    if text.is_empty() { format!("**{label}**") } else { format!("**{label}** {}", escaped_inside(text)) }
}

fn row(told: &Telling<'_>, row: &Row) -> String {
    named(told, &row.label, &row.text)
}

fn head(page: &mut Page, told: &Telling<'_>) {
    page.heading(1, &told.title());
    page.paragraph(&told.text("page-lead"));
    page.list(told.about().iter().map(|(name, value)| named(told, name, value)));
    if !told.looked.debrief.clean {
        page.paragraph(&told.text("page-practice"));
    }
}

fn side(page: &mut Page, told: &Telling<'_>) {
    let card = &told.looked.debrief.card;
    page.heading(2, &told.text("page-side"));
    page.heading(3, &told.text("page-card"));
    match &card.sentence {
        Some(sentence) => page.block(&format!("> {}", escaped(&told.quoted(sentence)))),
        None => page.paragraph(&told.text("page-card-half")),
    }
    page.list(told.card_lines().iter().map(|line| named(told, &line.label, &line.told)));
    let scales = told.scales().map(|scale| told.scale_told(&scale));
    for sentence in scales.into_iter().chain(told.card_sentences()) {
        page.paragraph(&sentence);
    }
    page.heading(3, &told.text("page-next"));
    page.paragraph(&told.next());
    page.paragraph(&told.closed());
}

fn turning(page: &mut Page, told: &Telling<'_>) {
    let turning = told.turning();
    page.heading(2, &told.text("page-turning-point"));
    page.heading(3, &turning.heading);
    if let Some((turn, regret)) = turning.turn.and_then(|turn| told.turn(turn)) {
        let rows = told.turn_rows(turn);
        let moment = rows.iter().filter(|row| row.kind != Kind::About);
        let reach = [("page-reach-before", regret.before), ("page-reach-after", regret.after)];
        page.list(
            moment
                .map(|line| row(told, line))
                .chain(reach.map(|(key, reach)| named(told, &told.text(key), &told.reach(reach)))),
        );
        page.paragraph(&told.text("page-reach-about"));
    }
    for sentence in &turning.sentences {
        page.paragraph(sentence);
    }
}

fn talk(page: &mut Page, told: &Telling<'_>) {
    page.heading(2, &told.text("page-profile"));
    let axes = told.axes();
    page.list(axes.iter().map(|axis| escaped(&format!("{}. {}", told.axis_line(axis), axis.sentence))));
    let tried = told.tried();
    if !tried.is_empty() {
        page.heading(3, &told.text("page-tried"));
        page.list(tried.iter().map(|(outcome, word, rule)| {
            let mark = match outcome {
                Outcome::Done => format!("✓ {word}"),
                Outcome::Partly | Outcome::NotThisTime => word.clone(),
            };
            named(told, &mark, rule)
        }));
    }
    page.heading(3, &told.text("page-ratios"));
    page.list(told.ratios().iter().map(|ratio| {
        let marks = ratio.marks.as_ref().map(|marks| format!(". {marks}")).unwrap_or_default();
        escaped(&format!("{}{marks}.", ratio.told))
    }));
    page.paragraph(&told.text("page-ratios-about"));
}

fn map(page: &mut Page, told: &Telling<'_>) {
    page.heading(2, &told.text("page-who"));
    page.paragraph(&told.learned());
    for (part, facts) in told.map() {
        if facts.is_empty() {
            continue;
        }
        page.heading(3, &told.text(map_key(part)));
        page.list(
            facts.iter().map(|fact| format!("{} ({})", escaped(&fact.text), escaped_inside(&told.learned_at(fact)))),
        );
    }
}

fn transcript(page: &mut Page, told: &Telling<'_>) {
    let debrief = told.looked.debrief;
    page.heading(2, &told.text("page-transcript"));
    if debrief.turns.is_empty() {
        page.paragraph(&told.text("page-no-turns"));
    }
    for (index, turn) in debrief.turns.iter().enumerate() {
        let regret = told.looked.regret.turns.get(index);
        let tags = regret.map(|regret| [told.lost(regret.lost), told.kept(regret.kept)]).unwrap_or_default();
        let title = std::iter::once(told.turn_title(turn.number)).chain(tags.into_iter().flatten());
        page.heading(3, &title.collect::<Vec<_>>().join(", "));
        let points = told.points(turn.points).map(|(_, points)| points).join(", ");
        let mut lines: Vec<String> = told.turn_rows(turn).iter().map(|line| row(told, line)).collect();
        lines.push(escaped(&points));
        lines.push(escaped(&told.turn_sentences(turn, regret).join(" ")));
        page.list(lines);
    }
    if let Some(ending) = &debrief.ending {
        page.heading(3, &told.text("page-last-line"));
        page.block(&named(told, &ending.line.speaker, &told.quoted(&ending.line.words)));
    }
}

fn others(page: &mut Page, told: &Telling<'_>) {
    let regret = told.looked.regret;
    if regret.turns.iter().all(|turn| turn.others.is_empty()) {
        return;
    }
    page.heading(2, &told.text("page-others"));
    page.paragraph(&told.text("page-others-about"));
    for (turn, regret) in told.looked.debrief.turns.iter().zip(&regret.turns) {
        if regret.others.is_empty() {
            continue;
        }
        page.heading(3, &told.turn_title(turn.number));
        page.block(&match turn.said {
            Some(_) => named(told, &told.text("page-instead"), &told.said(turn)),
            None => format!("**{}**", escaped_inside(&told.text("page-waited-instead"))),
        });
        page.list(regret.others.iter().map(|other| {
            let points = told.points(other.turn.points).map(|(_, points)| points).join(", ");
            let other = told.other(other);
            let first = format!("**{}**", escaped_inside(&other.said));
            let rows = other.rows.iter().map(|line| row(told, line));
            let sentences = (!other.sentences.is_empty()).then(|| escaped(&other.sentences.join(" ")));
            let below = std::iter::once(escaped(&points)).chain(rows).chain(sentences);
            std::iter::once(first).chain(below.map(|line| format!("  - {line}"))).collect::<Vec<_>>().join("\n")
        }));
    }
}

fn rewrites(page: &mut Page, told: &Telling<'_>) {
    let rewrites = told.looked.rewrites;
    if rewrites.is_empty() {
        return;
    }
    page.heading(2, &told.text("page-rewrites"));
    for rewrite in rewrites {
        let Some((turn, _)) = told.turn(rewrite.turn) else { continue };
        page.heading(3, &told.turn_title(rewrite.turn));
        page.list([
            named(told, &told.text("page-you"), &told.said(turn)),
            named(told, &told.text("page-better"), &told.quoted(rewrite.text)),
            escaped(&told.written(rewrite.written)),
        ]);
    }
}
