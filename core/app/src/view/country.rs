//! Countries, languages, towns, packs: what is on board.

use super::{DirectionView, SourceView, TextView};
use crate::Hyperlink;

/// One emergency number.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct EmergencyNumberView {
    /// What to show and to dial, as it is.
    pub number: String,
    /// Hand this to the platform: a call, or a text message where that is what the number takes.
    pub link: Option<Hyperlink>,
    /// Whom it reaches, or that this is not known.
    pub reaches: TextView,
    /// What a screen reader says.
    pub accessibility: String,
}

/// Emergency numbers of a country.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct EmergencyView {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// "Emergency numbers in Germany".
    pub heading: TextView,
    /// The numbers, the most general first.
    pub numbers: Vec<EmergencyNumberView>,
    /// That they work in this country only.
    pub note: TextView,
    /// Where they come from, and when that was.
    pub sources: Vec<SourceView>,
}

/// What is on board for one country.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CountryView {
    /// ISO 3166-1 alpha-2, `INT`, or empty for records of which nobody knows the country.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What is on board, in words.
    pub sentence: TextView,
    /// Services for it.
    pub services: u32,
    /// Organizations of it.
    pub organizations: u32,
    /// Its emergency numbers are on board.
    pub emergency: bool,
}

/// What is on board at all.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CoverageView {
    /// In words.
    pub sentence: TextView,
    /// Countries with services first, in the order of their names.
    pub countries: Vec<CountryView>,
    /// The packs.
    pub packs: Vec<PackView>,
}

/// A pack that is on board.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PackView {
    /// Which one.
    pub id: String,
    /// Its edition.
    pub version: u64,
    /// When it was made, in words.
    pub made: TextView,
    /// Whether anybody vouches for it, in words.
    pub trust: TextView,
    /// Nobody vouches for it.
    pub unproven: bool,
    /// Its sources, with licences and credits.
    pub sources: Vec<SourceView>,
}

/// A language in which the app speaks.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LanguageView {
    /// BCP-47.
    pub tag: String,
    /// Its own name.
    pub own_name: String,
    /// Its direction.
    pub direction: DirectionView,
    /// Somebody who speaks it has read it.
    pub reviewed: bool,
    /// That it is a draft, in this very language; absent when it was reviewed.
    pub remark: Option<String>,
}

/// A town.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PlaceView {
    /// Its id, for a search near it.
    pub id: String,
    /// Its name with its country.
    pub label: TextView,
    /// Its name alone.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// One of its names begins with what was typed, as written or in another spelling. Otherwise it is the nearest that could be
    /// guessed: offer it, never take it.
    pub is_named: bool,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}
