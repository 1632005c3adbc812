//! How tension and trust went: two curves with the turns as points.

use super::markup::{Markup, length};
use crate::page::telling::Telling;
use crate::scenario::Mood;

/// The height of the field from 0 to 100.
const FIELD: f64 = 180.0;
/// Where 100 lies: above it is room for what was lost and kept.
const TOP: f64 = 52.0;
/// Where the numbers of the turns stand.
const NUMBERS: f64 = TOP + FIELD + 30.0;
/// The height of all.
const HEIGHT: f64 = NUMBERS + 8.0;

/// The curves with their legend.
pub(super) fn curve(markup: &mut Markup, told: &Telling<'_>) {
    let moods = &told.looked.debrief.moods;
    let (Some(first), Some(last)) = (moods.first(), moods.last()) else { return };
    let number = |value: u8| usize::from(value).into();
    let label = told.with(
        "page-curve-told",
        &[
            ("tension", number(first.tension)),
            ("tension-after", number(last.tension)),
            ("trust", number(first.trust)),
            ("trust-after", number(last.trust)),
        ],
    );
    markup.within("figure", &[("class", "curve")], |figure| {
        figure.within("figcaption", &[], |caption| {
            caption.line("h3", "", &told.text("page-curve"));
            caption.within("p", &[("class", "legend")], |legend| {
                for name in ["tension", "trust"] {
                    legend.within("span", &[], |entry| {
                        legend_sign(entry, name);
                        entry.text(&told.text(if name == "tension" { "page-tension" } else { "page-trust" }));
                    });
                }
            });
        });
        let height = length(HEIGHT);
        let attributes = [("width", "100%"), ("height", height.as_str()), ("role", "img"), ("aria-label", &label)];
        figure.within("svg", &attributes, |svg| {
            let chart = Chart { turns: moods.len().saturating_sub(1).max(1) };
            chart.columns(svg, told);
            chart.grid(svg);
            chart.numbers(svg);
            chart.line(svg, "tension", moods, |mood| mood.tension);
            chart.line(svg, "trust", moods, |mood| mood.trust);
        });
    });
}

fn legend_sign(entry: &mut Markup, name: &str) {
    let attributes = [("class", "legend-sign"), ("viewBox", "0 0 40 16"), ("aria-hidden", "true")];
    entry.within("svg", &attributes, |svg| {
        svg.empty("path", &[("class", &format!("line {name}")), ("d", "M0 8H40")]);
        point(svg, name, ("20", "8"), 5.0);
    });
}

fn point(svg: &mut Markup, name: &str, (x, y): (&str, &str), radius: f64) {
    let class = format!("point {name}");
    if name == "tension" {
        svg.empty("circle", &[("class", &class), ("cx", x), ("cy", y), ("r", &length(radius))]);
    } else {
        let (side, by) = (length(2.0 * radius), format!("translate(-{0} -{0})", length(radius)));
        svg.empty(
            "rect",
            &[("class", &class), ("x", x), ("y", y), ("width", &side), ("height", &side), ("transform", &by)],
        );
    }
}

fn y(value: u8) -> f64 {
    TOP + FIELD * (1.0 - f64::from(value) / 100.0)
}

/// Where things lie: heights are points, places along the turns are parts of the width.
struct Chart {
    turns: usize,
}

impl Chart {
    #[expect(clippy::cast_precision_loss, reason = "a few hundred turns at most")]
    fn x(&self, turn: usize) -> String {
        format!("{}%", length(100.0 * turn as f64 / self.turns as f64))
    }

    /// What was lost and kept at the turns that lost and kept most.
    fn columns(&self, svg: &mut Markup, told: &Telling<'_>) {
        let turning = told.turning();
        let kept = told.looked.regret.kept_most();
        let columns = [
            kept.and_then(|turn| Some(("kept", turn.number, told.kept(turn.kept)?))),
            turning.turn.and_then(|turn| Some(("lost", turn, told.lost(turning.lost)?))),
        ];
        let columns = || columns.iter().flatten();
        let (top, height) = (length(TOP - 46.0), length(HEIGHT - TOP + 46.0));
        for (class, turn, _) in columns() {
            svg.empty(
                "rect",
                &[
                    ("class", &format!("column {class}")),
                    ("x", &self.x(*turn)),
                    ("y", &top),
                    ("width", "30"),
                    ("height", &height),
                    ("rx", "8"),
                    ("transform", "translate(-15 0)"),
                ],
            );
        }
        for (class, turn, words) in columns() {
            // One line for each, so that they do not meet where the turns are neighbours.
            let at = length(if *class == "lost" { TOP - 30.0 } else { TOP - 11.0 });
            let attributes = [("class", &*format!("word {class}")), ("x", &*self.x(*turn)), ("y", &*at)];
            svg.within("text", &attributes, |text| text.text(words));
        }
    }

    fn grid(&self, svg: &mut Markup) {
        for value in [0_u8, 50, 100] {
            let (line, words) = (length(y(value)), length(y(value) + 5.0));
            svg.empty("line", &[("class", "grid"), ("x1", "0"), ("x2", "100%"), ("y1", &line), ("y2", &line)]);
            svg.within("text", &[("class", "value"), ("x", "-12"), ("y", &words)], |text| {
                text.text(&value.to_string());
            });
        }
    }

    fn numbers(&self, svg: &mut Markup) {
        let every = [1, 2, 5, 10, 20, 50].into_iter().find(|every| self.turns <= 12 * every).unwrap_or(100);
        for turn in (1..=self.turns).filter(|turn| turn % every == 0) {
            let attributes = [("class", "number"), ("x", &*self.x(turn)), ("y", &length(NUMBERS))];
            svg.within("text", &attributes, |text| text.text(&turn.to_string()));
        }
    }

    /// The line is drawn on a grid of its own that is stretched; the points are not, so that they stay round.
    #[expect(clippy::cast_precision_loss, reason = "a few hundred turns at most")]
    fn line(&self, svg: &mut Markup, name: &str, moods: &[Mood], value: fn(&Mood) -> u8) {
        let points: Vec<String> = moods
            .iter()
            .enumerate()
            .map(|(turn, mood)| format!("{},{}", length(turn as f64 / self.turns as f64 * 100.0), 100 - value(mood)))
            .collect();
        let field = [
            ("class", "field"),
            ("y", &*length(TOP)),
            ("width", "100%"),
            ("height", &*length(FIELD)),
            ("viewBox", "0 0 100 100"),
            ("preserveAspectRatio", "none"),
        ];
        svg.within("svg", &field, |field| {
            field.empty(
                "polyline",
                &[
                    ("class", &format!("line {name}")),
                    ("points", &points.join(" ")),
                    ("vector-effect", "non-scaling-stroke"),
                ],
            );
        });
        let radius = match self.turns {
            0..=16 => 5.0,
            17..=40 => 3.5,
            _ => 2.0,
        };
        for (turn, mood) in moods.iter().enumerate() {
            point(svg, name, (&self.x(turn), &length(y(value(mood)))), radius);
        }
    }
}
