//! One record with everything that is known about it, and what is not.

use super::{HitView, TextView};

/// One line of a section: a label and what is known.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FactView {
    /// What it is about; empty for a text of its own.
    pub label: TextView,
    /// What is known.
    pub value: TextView,
}

/// A section: a heading, what is known, and what is not.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SectionView {
    /// A stable code, for a pictogram and for a place to scroll to.
    pub code: String,
    /// Its heading.
    pub heading: TextView,
    /// What is known.
    pub facts: Vec<FactView>,
    /// "Not known: …". Unknown is not no.
    pub not_known: Option<TextView>,
}

/// A way to get in touch, with its steps.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChannelView {
    /// A stable code: `phone`, `sms`, `whatsapp`, `signal`, `email`, `web`, `walk-in`.
    pub code: String,
    /// Its name.
    pub name: TextView,
    /// A web or e-mail address; empty for none.
    pub address: String,
    /// What to do, in order.
    pub steps: Option<TextView>,
    /// How to do it without being found out.
    pub discretion: Option<TextView>,
}

/// A record with all its sections. Warnings, numbers, opening state and trust stand in `hit`.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct RecordView {
    /// What a row of it shows.
    pub hit: HitView,
    /// Ways to get in touch beyond the numbers.
    pub channels: Vec<ChannelView>,
    /// Its sections, in the order in which they are drawn. Sections of which nothing is known and nothing need be asked are left
    /// out.
    pub sections: Vec<SectionView>,
    /// For an organization: what it offers.
    pub services: Vec<HitView>,
}
