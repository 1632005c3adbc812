//! What stands behind the output: a terminal with colours, or something that wants plain text.

use std::io::IsTerminal;

use clap::builder::styling::{AnsiColor, Style};

use crate::scenario::Severity;

/// Where the output goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Console {
    /// Whether a person reads along, rather than a file or a program.
    pub is_terminal: bool,
    /// Whether it may be coloured.
    pub colours: bool,
}

impl Console {
    /// What stands behind an output. Colours are for a terminal that shows them, and never where `NO_COLOR` is set.
    #[must_use]
    pub fn of(out: &impl IsTerminal) -> Self {
        let is_terminal = out.is_terminal();
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let shows_them = match cfg!(windows) {
            // The old window of Windows prints the signs instead of the colours.
            true => set("WT_SESSION") || set("TERM"),
            false => std::env::var_os("TERM").is_some_and(|terminal| terminal != "dumb"),
        };
        Self { is_terminal, colours: is_terminal && shows_them && !set("NO_COLOR") }
    }

    /// How the word for a severity is written, and the mark under its place.
    pub(super) fn severity(self, severity: Severity) -> Style {
        let colour = match severity {
            Severity::Error => AnsiColor::Red,
            Severity::Warning => AnsiColor::Yellow,
            Severity::Hint => AnsiColor::Cyan,
        };
        self.style(Style::new().fg_color(Some(colour.into())).bold())
    }

    /// How a place is written.
    pub(super) fn place(self) -> Style {
        self.style(Style::new().bold())
    }

    /// How what matters less is written.
    pub(super) fn aside(self) -> Style {
        self.style(Style::new().dimmed())
    }

    fn style(self, style: Style) -> Style {
        if self.colours { style } else { Style::new() }
    }
}
