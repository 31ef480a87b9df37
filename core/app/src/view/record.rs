//! One record with everything that is known about it, and what is not.

use super::{GuideRowView, HitView, TermView, TextView};
use crate::Hyperlink;

/// One line of a section: a label and what is known.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FactView {
    /// What it is about; absent for a text that stands by itself.
    pub label: Option<TextView>,
    /// What is known.
    pub value: TextView,
}

/// A section: a heading, what is known, and what is not.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SectionView {
    /// A stable code, for a pictogram and for a place to scroll to.
    pub code: String,
    /// Its heading.
    pub heading: TextView,
    /// What is known.
    pub facts: Vec<FactView>,
    /// "Not known: …". Unknown is not no.
    pub not_known: Option<TextView>,
    /// Where it is, for the map app, if that may be shown.
    pub map: Option<MapView>,
}

/// A place to be shown by the platform's map app.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct MapView {
    /// The button's text.
    pub action: TextView,
    /// What to know before: the map app may keep what it is shown, and may go online.
    pub note: TextView,
    /// The address in one line, to be looked for.
    pub query: String,
    /// Degrees north (WGS 84), where the door is known; with `longitude` or not at all.
    pub latitude: Option<f64>,
    /// Degrees east (WGS 84).
    pub longitude: Option<f64>,
    /// What a screen reader says of the button.
    pub accessibility: String,
}

/// A way to get in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum ChannelKind {
    /// By phone.
    Phone,
    /// By text message.
    Sms,
    /// By WhatsApp.
    Whatsapp,
    /// By Signal.
    Signal,
    /// By e-mail.
    Email,
    /// On the web.
    Web,
    /// By going there.
    WalkIn,
}

impl ChannelKind {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            ChannelKind::Phone => "phone",
            ChannelKind::Sms => "sms",
            ChannelKind::Whatsapp => "whatsapp",
            ChannelKind::Signal => "signal",
            ChannelKind::Email => "email",
            ChannelKind::Web => "web",
            ChannelKind::WalkIn => "walk-in",
        }
    }
}

/// A way to get in touch, with its steps.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChannelView {
    /// Which way.
    pub kind: ChannelKind,
    /// Its name.
    pub name: TextView,
    /// A web or e-mail address, to be read.
    pub address: Option<String>,
    /// Hand this to the platform.
    pub link: Option<Hyperlink>,
    /// What to do, in order.
    pub steps: Option<TextView>,
    /// How to do it without being found out.
    pub discretion: Option<TextView>,
    /// What a screen reader says of it.
    pub accessibility: String,
}

/// A record with all its sections. Warnings, numbers, opening state and trust stand in `hit`.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct RecordView {
    /// What a row of it shows.
    pub hit: HitView,
    /// Ways to get in touch beyond the numbers, its page and e-mail address among them.
    pub channels: Vec<ChannelView>,
    /// Its sections, in the order in which they are drawn. Sections of which nothing is known and nothing need be asked are left
    /// out.
    pub sections: Vec<SectionView>,
    /// For an organization: what it offers.
    pub services: Vec<HitView>,
    /// The heading of `guides`.
    pub guides_heading: TextView,
    /// Guides about what it does.
    pub guides: Vec<GuideRowView>,
    /// The heading of `terms`.
    pub terms_heading: TextView,
    /// Words of offices that stand in it, with what they mean.
    pub terms: Vec<TermView>,
}
