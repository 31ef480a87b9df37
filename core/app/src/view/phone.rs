//! A number as it is drawn.

use super::{OpeningView, TextView};

/// A number: what to show, what to dial, and what to know before.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PhoneView {
    /// The number as its source prints it: show this.
    pub as_printed: String,
    /// What the dialler gets: E.164, or a short code that works in its country only and gets no prefix. `None`: it can't be
    /// dialled with certainty, so it is shown only.
    pub dial: Option<String>,
    /// What to dial after the call is answered; empty for none.
    pub extension: String,
    /// What it can do: a stable code (`voice`, `sms`, `whatsapp`, `signal`, `telegram`, `tty`, `fax`).
    pub kind: String,
    /// The same in words, as a button's text: "Call", "Text".
    pub action: TextView,
    /// What or whom one reaches.
    pub label: Option<TextView>,
    /// A remark of the source.
    pub note: Option<TextView>,
    /// Whether it is answered now.
    pub opening: OpeningView,
    /// What else to know: languages, cost, whether it works from where one is, whether voicemail is safe.
    pub remarks: Vec<TextView>,
    /// Rests on weak sources only. Said in `remarks` too.
    pub weak: bool,
    /// What a screen reader says: the action, whom one reaches, the number digit by digit.
    pub accessibility: String,
}
