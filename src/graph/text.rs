//! Text made fit for a drawing: one line, short enough, with its length on paper.

/// The text in one line: whitespace and control signs become single spaces.
pub(super) fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first words of a text, at most so many signs, with an ellipsis where something is left out.
pub(super) fn first_words(text: &str, most: usize) -> String {
    let text = one_line(text);
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':', '…', ' ']))
}

/// About how wide a text is on paper, in the unit of the letter size. Rather too wide than too narrow, since nobody
/// knows which sans-serif letters the reader has.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let of = |sign: char| match sign {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' => 0.3,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | ' ' | '“' | '”' => 0.4,
        'm' | 'w' | 'M' | 'W' | '@' | '…' | '→' | '%' => 0.95,
        sign if sign.is_uppercase() => 0.72,
        sign if sign.is_ascii() => 0.6,
        sign if sign < '\u{1100}' => 0.65,
        _ => 1.05,
    };
    text.chars().map(of).sum::<f64>() * size
}

/// The text in one line, cut where it would be wider than `room`.
pub(super) fn fitted(text: &str, size: f64, room: f64) -> String {
    let text = one_line(text);
    if width(&text, size) <= room {
        return text;
    }
    let mut kept = String::new();
    for sign in text.chars() {
        kept.push(sign);
        if width(&kept, size) + width("…", size) > room {
            kept.pop();
            break;
        }
    }
    // A cut between words reads better, unless too little is left.
    let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
    let kept = if whole.len() * 2 > kept.len() { whole } else { &kept };
    format!("{}…", kept.trim_end_matches([',', '.', ';', ':', '…', ' ']))
}

/// The text broken into at most `most` lines, each no wider than `room`.
pub(super) fn wrapped(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let text = one_line(text);
    let mut lines = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() && lines.len() + 1 < most {
        let fits = |end: usize| rest.get(..end).is_some_and(|line| width(line, size) <= room);
        if fits(rest.len()) {
            break;
        }
        let Some((end, _)) = rest.match_indices(' ').take_while(|(end, _)| fits(*end)).last() else { break };
        let (line, after) = rest.split_at(end);
        lines.push(line.to_owned());
        rest = after.trim_start();
    }
    if !rest.is_empty() {
        lines.push(fitted(rest, size, room));
    }
    lines
}

/// A number with a comma after each three digits.
pub(super) fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}
