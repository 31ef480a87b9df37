//! The terminal: its width, its colours, and lines that are wrapped to it.

use super::bidi::{harmless, stand_alone};
use crate::fault::Fault;
use anstyle::{AnsiColor, Style};
use std::io::{IsTerminal, Write};
use textwrap::{Options, wrap};
use turnstone_app::TextView;

/// How a text is meant. Without colours the words still say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    Plain,
    /// A heading.
    Heading,
    /// A number to dial.
    Number,
    /// Good news.
    Good,
    /// Be careful.
    Caution,
    /// Do not.
    Severe,
    /// Less important.
    Quiet,
}

impl Tone {
    fn style(self) -> Style {
        let colour = |colour: AnsiColor| Style::new().fg_color(Some(colour.into()));
        match self {
            Tone::Plain => Style::new(),
            Tone::Heading | Tone::Number => Style::new().bold(),
            Tone::Good => colour(AnsiColor::Green),
            Tone::Caution => colour(AnsiColor::Yellow).bold(),
            Tone::Severe => colour(AnsiColor::Red).bold(),
            Tone::Quiet => Style::new().dimmed(),
        }
    }
}

/// What is written is kept and comes out at once, so that a reader who goes away is noticed, and nothing flickers.
pub struct Screen {
    text: String,
    width: usize,
}

/// A line longer than this is hard to read, however wide the terminal is.
const WIDEST: usize = 100;
/// Where the width is not known, as in a pipe.
const USUAL: usize = 80;
/// Below this nothing can be laid out.
const NARROWEST: usize = 32;

impl Screen {
    /// A screen for standard output: as wide as the terminal, or as `COLUMNS` says, or 80.
    pub fn new() -> Self {
        let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let terminal = std::io::stdout().is_terminal().then(|| console::Term::stdout().size_checked()).flatten();
        let width = asked.or(terminal.map(|(_, columns)| usize::from(columns))).unwrap_or(USUAL);
        Screen { text: String::new(), width: width.clamp(NARROWEST, WIDEST) }
    }

    /// An empty line, unless there is one already or nothing yet.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A paragraph, wrapped.
    pub fn paragraph(&mut self, tone: Tone, text: &str) {
        self.block("", 0, tone, text);
    }

    /// A paragraph of a view, with what is to be said about its text.
    pub fn view(&mut self, tone: Tone, view: &TextView) {
        self.paragraph(tone, &remarked(view));
    }

    /// A label on the left and a text beside it, wrapped under itself. The label may be empty.
    pub fn row(&mut self, label: &str, tone: Tone, text: &str) {
        let room = if self.width < 60 { 3 } else { 12 };
        self.block(label, room, tone, text);
    }

    /// A row of a view, with what is to be said about its text.
    pub fn row_view(&mut self, label: &str, tone: Tone, view: &TextView) {
        self.row(label, tone, &remarked(view));
    }

    fn block(&mut self, label: &str, room: usize, tone: Tone, text: &str) {
        let text = harmless(text);
        if text.trim().is_empty() {
            return;
        }
        let label = harmless(label);
        let labelled = textwrap::core::display_width(&label);
        let lines: Vec<String> =
            wrap(&text, Options::new(self.width - room)).iter().map(|line| line.to_string()).collect();
        let (style, quiet) = (tone.style(), Tone::Quiet.style());
        let indent = " ".repeat(room);
        // A label that does not fit stands on its own line.
        let beside = labelled < room;
        if !label.is_empty() && !beside {
            let lead = if room > 0 { "   " } else { "" };
            self.text.push_str(&format!("{lead}{quiet}{label}{quiet:#}\n"));
        }
        for (number, line) in stand_alone(&lines).iter().enumerate() {
            if number == 0 && beside && !label.is_empty() {
                let padding = " ".repeat(room - labelled);
                self.text.push_str(&format!("{quiet}{label}{quiet:#}{padding}{style}{line}{style:#}\n"));
            } else {
                self.text.push_str(&format!("{indent}{style}{line}{style:#}\n"));
            }
        }
    }

    /// Text that was laid out elsewhere, such as a table, line by line.
    pub fn lines(&mut self, text: &str) {
        for line in text.lines() {
            self.text.push_str(&harmless(line));
            self.text.push('\n');
        }
    }

    /// The width in columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Writes everything out: coloured on a terminal only, and not where `NO_COLOR` is set.
    ///
    /// # Errors
    /// [`Fault::OutputClosed`].
    pub fn flush(&mut self) -> Result<(), Fault> {
        let mut output = anstream::stdout().lock();
        let written = output.write_all(self.text.as_bytes()).and_then(|()| output.flush());
        // Given back, and so cleared: it may be what somebody wrote.
        self.text = String::new();
        written.map_err(|_| Fault::OutputClosed)
    }
}

/// A text with what is to be said about it.
fn remarked(view: &TextView) -> String {
    match &view.remark {
        None => view.text.clone(),
        Some(remark) => format!("{} [{remark}]", view.text),
    }
}

/// Says on standard error what went wrong.
pub fn complain(sentence: &str) {
    let style = Tone::Severe.style();
    let text = stand_alone(&[harmless(sentence)]).concat();
    let mut output = anstream::stderr().lock();
    // Where even that fails there is nobody left to tell.
    let _ = writeln!(output, "{style}{text}{style:#}");
}
