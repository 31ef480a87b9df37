//! One thing that was found, as a row or a card.

use super::{PhoneView, TextView};
use crate::{Hyperlink, RecordId};

/// What a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, uniffi::Enum)]
pub enum HitKind {
    /// Something that is offered.
    #[default]
    Service,
    /// Who offers it.
    Organization,
    /// A section of a guide.
    Guide,
}

impl HitKind {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            HitKind::Service => "service",
            HitKind::Organization => "organization",
            HitKind::Guide => "guide",
        }
    }
}

/// A category with its name.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CategoryView {
    /// The stable code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// Why a record is here.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ReasonView {
    /// A stable code, for a pictogram.
    pub code: String,
    /// The reason in words.
    pub sentence: TextView,
}

/// How grave a warning is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, uniffi::Enum)]
pub enum WarningLevel {
    /// Good to know.
    Notice,
    /// Be careful.
    Caution,
    /// Do not go there.
    Severe,
}

/// What to know before using a record. It stands above everything else of it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct WarningView {
    /// A stable code, for a pictogram.
    pub code: String,
    /// How grave.
    pub level: WarningLevel,
    /// The warning in words.
    pub sentence: TextView,
}

/// Whether something is open, in one word. Unknown is not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, uniffi::Enum)]
pub enum OpeningKind {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// Only with an appointment; never drawn as open.
    Appointment,
    /// Not known.
    #[default]
    Unknown,
}

impl OpeningKind {
    /// A stable code.
    pub fn code(self) -> &'static str {
        match self {
            OpeningKind::Open => "open",
            OpeningKind::Closed => "closed",
            OpeningKind::Appointment => "appointment",
            OpeningKind::Unknown => "unknown",
        }
    }
}

/// Whether something is open, as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct OpeningView {
    /// In one word, for a colour or a pictogram.
    pub kind: OpeningKind,
    /// In words, with the time zone.
    pub sentence: TextView,
    /// The hours as the source prints them.
    pub as_printed: Option<TextView>,
}

/// How old what we know is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, uniffi::Enum)]
pub enum FreshnessView {
    /// Confirmed with the service, lately.
    Fresh,
    /// Confirmed some time ago.
    Aging,
    /// Confirmed long ago.
    Old,
    /// Never confirmed by us.
    #[default]
    Unconfirmed,
}

/// A source, with its date and licence.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SourceView {
    /// Its name: a site, a repository, a directory.
    pub name: String,
    /// Its address as the record has it, to be read: a web address, or `repository:path`. Absent where there is none.
    pub address: Option<String>,
    /// Its page, where the address is one.
    pub link: Option<Hyperlink>,
    /// Its date in words, or that it has none. Absent for the source of a whole pack, which has its own.
    pub date: Option<String>,
    /// Its date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date_code: Option<String>,
    /// What it says that the record rests on.
    pub what: Option<String>,
    /// Its licence (SPDX), where it is a whole directory.
    pub licence: Option<String>,
    /// The credit that its licence asks for.
    pub credit: Option<String>,
    /// All of this in one line, as it is drawn.
    pub line: String,
}

/// How far a record can be trusted.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct TrustView {
    /// "Not confirmed by us. From SOURCE, DATE", or by whom it was confirmed, and when.
    pub sentence: TextView,
    /// How old what we know is. Only `Fresh` may be drawn as good.
    pub freshness: FreshnessView,
    /// More to know: how good the sources are, when somebody last looked.
    pub details: Vec<TextView>,
    /// The sources.
    pub sources: Vec<SourceView>,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct HitView {
    /// What it is.
    pub kind: HitKind,
    /// Its id, to open it by.
    pub id: RecordId,
    /// Its name.
    pub title: TextView,
    /// Its name in the local language and script, where that differs.
    pub local_name: Option<TextView>,
    /// Who offers it, and for which countries.
    pub subtitle: TextView,
    /// The organization's name; absent when unknown.
    pub organization: Option<String>,
    /// Countries that it is for (ISO 3166-1, `INT`); empty is unknown.
    pub countries: Vec<String>,
    /// The same in words, isolated.
    pub country_names: String,
    /// It is for the chosen country. False also where none was chosen or nobody knows.
    pub is_local: bool,
    /// What to know before using it, the gravest first. Drawn above everything else.
    pub warnings: Vec<WarningView>,
    /// What it does.
    pub summary: Option<TextView>,
    /// Its categories.
    pub categories: Vec<CategoryView>,
    /// Numbers that work for the person, the best first.
    pub phones: Vec<PhoneView>,
    /// Whether it is open, over all its numbers and places.
    pub opening: OpeningView,
    /// How far it is, in words; absent is unknown, or nothing to measure from.
    pub distance: Option<TextView>,
    /// Towns where it is, without street. Absent is unknown or hidden.
    pub towns: Option<TextView>,
    /// Why it is here, the strongest first.
    pub why: Vec<ReasonView>,
    /// What was asked for and is not known of it.
    pub not_known: Vec<TextView>,
    /// How far to trust it.
    pub trust: TrustView,
    /// Its page.
    pub link: Option<Hyperlink>,
    /// Its address for e-mail.
    pub email: Option<String>,
    /// It comes from a pack that nobody signed.
    pub source_unproven: bool,
    /// What a screen reader says of the row: its name, where it is for, whether it is open, the gravest warning.
    pub accessibility: String,
}
