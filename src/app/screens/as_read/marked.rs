//! The words as they were typed, those that did something on a plate of their axis, with a small number behind.

use std::ops::Range;

use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{
    Align, Galley, Painter, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{MarkedWords, WordsAsRead};
use crate::app::theme::parts::{dashed_frame_paint, underline_paint};
use crate::app::theme::{Look, TextStyle, galley_paint};

/// More letters than this are not shown; all of them are kept.
const SHOWN: usize = 1500;

/// From one line of the text to the next: there is an underline in between.
const LINE: f32 = 38.0;

/// Shows the words, those of the line `lit` (from 0) set off. Returns the line whose words were pressed.
pub fn marked_words_ui(ui: &mut Ui, look: &Look, read: &WordsAsRead, lit: Option<usize>) -> Option<usize> {
    let (job, places) = job(look, read, ui.available_width());
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), galley.rect.height()), Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &read.text));
    // egui puts what a line has to spare under the letters; a plate around them has to know how high they are.
    let plates: Vec<Vec<Rect>> = places.iter().map(|place| plates(&galley, place, rect.min)).collect();
    let painter = ui.painter().clone();
    for (mark, plates) in read.marks.iter().zip(&plates) {
        plates_paint(&painter, look, mark, plates, lit == Some(mark.line));
    }
    galley_paint(&painter, rect.min, galley);
    for (mark, plates) in read.marks.iter().zip(&plates) {
        for plate in plates.iter().filter(|_| !mark.is_loss) {
            let from = pos2(plate.left() + 1.0, plate.bottom() + 0.5);
            underline_paint(&painter, from, plate.right() - 1.0, mark.sign, mark.sign.colour(&look.theme));
        }
    }
    let pressed = response.interact_pointer_pos().filter(|_| response.clicked())?;
    let hit = plates.iter().position(|plates| plates.iter().any(|plate| plate.contains(pressed)))?;
    read.marks.get(hit).map(|mark| mark.line)
}

/// The text with the numbers in it, and where each mark stands, in letters of that text.
fn job(look: &Look, read: &WordsAsRead, width: f32) -> (LayoutJob, Vec<Range<usize>>) {
    let ink = look.theme.ink;
    let plain = TextFormat { line_height: Some(LINE), ..look.format(TextStyle::Lead, ink) };
    let strong = look.format(TextStyle::Label, ink);
    let raised = TextFormat { line_height: Some(LINE), valign: Align::TOP, ..strong };
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let (mut letters, mut done, mut places) = (0, 0, Vec::new());
    let end = read.text.char_indices().nth(SHOWN).map_or(read.text.len(), |(end, _)| end);
    let mut append = |job: &mut LayoutJob, text: &str, space: f32, format: &TextFormat| {
        letters += text.chars().count();
        job.append(text, space, format.clone());
        letters
    };
    let piece = |from: usize, to: usize| shown(read.text.get(from.min(end)..to.min(end)).unwrap_or_default());
    for (index, mark) in read.marks.iter().enumerate() {
        if mark.span.end > end {
            places.push(0..0);
            continue;
        }
        let next = read.marks.get(index + 1).map_or(end, |next| next.span.start.min(end));
        let mark_end = word_end(&read.text, mark.span.end, next);
        let start = append(&mut job, &piece(done, mark.span.start), 0.0, &plain);
        append(&mut job, &piece(mark.span.start, mark_end), 0.0, &plain);
        let last = append(&mut job, &(mark.line + 1).to_string(), 3.0, &raised);
        places.push(start..last);
        done = mark_end;
    }
    append(&mut job, &piece(done, end), 0.0, &plain);
    if end < read.text.len() {
        let more = read.text.get(end..).map_or(0, |rest| rest.chars().count());
        let words = look.words.with("answers-more", &[("count", more.into())]);
        append(&mut job, &words, 0.0, &TextFormat { color: look.theme.ink_soft, ..plain.clone() });
    }
    (job, places)
}

/// Where the word ends in which a mark ends, so that no number stands within a word; before the next mark at the latest.
fn word_end(text: &str, from: usize, most: usize) -> usize {
    let rest = text.get(from..most).unwrap_or_default();
    let is_inside = |letter: char| letter.is_alphanumeric() || matches!(letter, '’' | '\'');
    from + rest.find(|letter| !is_inside(letter)).unwrap_or(rest.len())
}

/// The text as it can be shown: what steers or cannot be seen is a blank.
fn shown(text: &str) -> String {
    let steers = |letter: char| {
        (letter.is_control() && letter != '\n')
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().filter(|letter| !steers(*letter) || *letter == '\t').collect()
}

/// Where the letters of a range stand: a plate for each line they reach into.
fn plates(galley: &Galley, letters: &Range<usize>, at: Pos2) -> Vec<Rect> {
    let mut plates = Vec::new();
    let mut first = 0;
    for row in &galley.rows {
        let count = row.glyphs.len();
        let from = letters.start.saturating_sub(first).min(count);
        let to = letters.end.saturating_sub(first).min(count);
        let glyphs = row.glyphs.get(from..to).unwrap_or_default();
        // A blank at the end of a line is not marked.
        let last = glyphs.iter().rfind(|glyph| !glyph.chr.is_whitespace());
        if let (Some(first), Some(last)) = (glyphs.iter().find(|glyph| !glyph.chr.is_whitespace()), last) {
            let top = at.y + row.pos.y;
            let left = at.x + row.pos.x + first.pos.x;
            let right = at.x + row.pos.x + last.pos.x + last.advance_width;
            plates.push(Rect::from_min_max(pos2(left - 2.0, top + 4.0), pos2(right + 2.0, top + LINE - 7.0)));
        }
        first += count + usize::from(row.ends_with_newline);
    }
    plates
}

fn plates_paint(painter: &Painter, look: &Look, mark: &MarkedWords, plates: &[Rect], is_lit: bool) {
    let theme = &look.theme;
    let (soft, colour) =
        if mark.is_loss { (theme.harm_soft, theme.harm) } else { (mark.sign.soft(theme), mark.sign.colour(theme)) };
    for plate in plates {
        painter.rect_filled(*plate, 4.0, soft);
        if is_lit {
            painter.rect_stroke(*plate, 4.0, Stroke::new(2.0, colour), StrokeKind::Outside);
        } else if mark.is_loss {
            dashed_frame_paint(painter, *plate, 4.0, Stroke::new(1.5, colour));
        }
    }
}
