//! The record model: HSDS 3 as the base, and beyond it what somebody who flees has to know.
//!
//! Three rules hold in every type here:
//!
//! - **Unknown is a value.** [`Answer::Unknown`], `None` and an absent list mean "nobody told us"; they never mean "no".
//! - **What is hidden is absent.** A location with [`Visibility::Hidden`] carries no address, postcode or coordinates at all.
//! - **Nobody's name.** There is no field for a contact person, and none may be added.
//!
//! All types serialise with what is unknown left out, so that an empty fact costs no byte in a pack.

mod access;
mod basics;
mod category;
mod guide;
mod lexicon;
mod location;
mod place;
mod service;
mod time;
mod trust;

pub use access::{Access, Asks, Channel, ChannelKind, Cost, DialNumber, Phone, PhoneKind, Serves};
pub use basics::{Answer, Citation, Id, LanguageTag, Origin, PartialDate, Text, TextStatus, Translation};
pub use category::{Category, Phase};
pub use guide::{BlockKind, Guide, GuideBlock, GuideSection, Review, Span, Target, Term};
pub use lexicon::{CrisisKind, LexiconEntry, LexiconMeaning};
pub use location::{Address, Coordinates, Location, Precision, ServiceArea, Visibility};
pub use place::{EmergencyNumbers, EmergencyService, Place, ShortNumber};
pub use service::{
    Alert, AlertLevel, AtLocation, Delivery, Organization, OrganizationStatus, Redirect, Service, ServiceStatus,
};
pub use time::{Exception, Frequency, Hours, HoursKind, Schedule, Weekday};
pub use trust::{Confidence, ConfirmedBy, Danger, DangerKind, Severity, Trust};

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// One line of a pack.
#[allow(
    clippy::large_enum_variant,
    reason = "a pack is read once, when the store is built; a box a record would cost more"
)]
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Record {
    /// Emergency short codes of one country.
    EmergencyNumbers(EmergencyNumbers),
    /// A guide in one language.
    Guide(Guide),
    /// Words by which people ask for a category, or say that they are in crisis.
    Lexicon(LexiconEntry),
    /// Where something is; possibly hidden.
    Location(Location),
    /// Who offers services.
    Organization(Organization),
    /// A town, for "near" and for search.
    Place(Place),
    /// A record that was merged into another one.
    Redirect(Redirect),
    /// What is offered, to whom, when and how.
    Service(Service),
    /// A word of a host country, in plain words.
    Term(Term),
}

/// What says which kind of record a line is.
#[derive(Deserialize)]
struct Typed<'a> {
    #[serde(borrow, rename = "type")]
    kind: Cow<'a, str>,
}

impl Record {
    /// A record out of its JSON. The kind is looked for first, and then the bytes are read as that kind: reading them into something that could be any kind,
    /// as `serde` does by itself, takes longer and twice the code.
    ///
    /// # Errors
    /// For anything that is no record.
    pub fn from_json(bytes: &[u8]) -> serde_json::Result<Record> {
        let typed: Typed<'_> = serde_json::from_slice(bytes)?;
        match &*typed.kind {
            "emergency_numbers" => serde_json::from_slice(bytes).map(Record::EmergencyNumbers),
            "guide" => serde_json::from_slice(bytes).map(Record::Guide),
            "lexicon" => serde_json::from_slice(bytes).map(Record::Lexicon),
            "location" => serde_json::from_slice(bytes).map(Record::Location),
            "organization" => serde_json::from_slice(bytes).map(Record::Organization),
            "place" => serde_json::from_slice(bytes).map(Record::Place),
            "redirect" => serde_json::from_slice(bytes).map(Record::Redirect),
            "service" => serde_json::from_slice(bytes).map(Record::Service),
            "term" => serde_json::from_slice(bytes).map(Record::Term),
            _ => Err(serde::de::Error::custom("no kind of record")),
        }
    }

    /// The key by which a pack is sorted: the type's name, then the id. No two records of a pack share one.
    pub fn key(&self) -> (&'static str, &str) {
        match self {
            Record::EmergencyNumbers(r) => ("emergency_numbers", &r.country),
            Record::Guide(r) => ("guide", &r.id),
            Record::Lexicon(r) => ("lexicon", &r.id),
            Record::Location(r) => ("location", &r.id),
            Record::Organization(r) => ("organization", &r.id),
            Record::Place(r) => ("place", &r.id),
            Record::Redirect(r) => ("redirect", &r.id),
            Record::Service(r) => ("service", &r.id),
            Record::Term(r) => ("term", &r.id),
        }
    }
}

/// True for what is left out of a pack: unknown, empty, absent.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
