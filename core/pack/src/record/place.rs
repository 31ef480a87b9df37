//! Towns for "near", and emergency numbers of countries.

use super::{Citation, Coordinates, PhoneKind, Text};
use serde::{Deserialize, Serialize};

/// A town (GeoNames, CC BY 4.0).
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Place {
    /// `geonames:` and its number there.
    pub id: String,
    /// Names, the main one first, in whatever scripts our languages write.
    pub names: Vec<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Where.
    pub coordinates: Coordinates,
    /// Inhabitants, to rank towns of the same name; 0 is unknown.
    pub population: u32,
    /// IANA time zone; empty when unknown.
    pub time_zone: String,
}

/// Which emergency service a number reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EmergencyService {
    /// The source does not say which. Not the same as all of them.
    #[default]
    Unspecified,
    /// Police, ambulance and fire.
    All,
    /// Police.
    Police,
    /// Ambulance.
    Ambulance,
    /// Fire.
    Fire,
}

/// A short code, dialled as it is, in its country only.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ShortNumber {
    /// The digits, never with a prefix.
    pub number: String,
    /// Whom it reaches; several where a source says so; empty means that no source says it.
    pub services: Vec<EmergencyService>,
    /// Voice nearly always; France's 114 takes text messages.
    pub kind: PhoneKind,
    /// A remark of the source ("from a mobile phone").
    pub note: Text,
}

/// Emergency numbers of a country.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct EmergencyNumbers {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The numbers, the most general first.
    pub numbers: Vec<ShortNumber>,
    /// Sources, each with its date.
    pub citations: Vec<Citation>,
}
