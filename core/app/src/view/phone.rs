//! A number as it is drawn.

use super::{OpeningView, TextView};
use crate::Hyperlink;

/// What a number can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum PhoneKind {
    /// A call.
    Voice,
    /// A text message.
    Sms,
    /// WhatsApp.
    Whatsapp,
    /// Signal.
    Signal,
    /// Telegram.
    Telegram,
    /// A text telephone for the deaf.
    Tty,
    /// A fax.
    Fax,
}

impl PhoneKind {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            PhoneKind::Voice => "voice",
            PhoneKind::Sms => "sms",
            PhoneKind::Whatsapp => "whatsapp",
            PhoneKind::Signal => "signal",
            PhoneKind::Telegram => "telegram",
            PhoneKind::Tty => "tty",
            PhoneKind::Fax => "fax",
        }
    }
}

/// A number: what to show, what to dial, and what to know before.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PhoneView {
    /// The number as its source prints it: show this.
    pub as_printed: String,
    /// What the dialler gets: E.164, or a short code that works in its country only and gets no prefix. Absent: it can't be
    /// dialled with certainty, so it is shown only.
    pub dial: Option<String>,
    /// Hand this to the platform, which calls, writes a message or opens the chat. Absent where the number is shown only.
    pub link: Option<Hyperlink>,
    /// What to dial after the call is answered.
    pub extension: Option<String>,
    /// What it can do.
    pub kind: PhoneKind,
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
