//! Where: addresses, and what is not shown of them.

use super::{Access, Answer, Hours, Id, Origin, Phone, Text, Trust};
use serde::{Deserialize, Serialize};

/// How much of a location may be shown, hence how much of it is in the pack at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Visibility {
    /// Everything.
    Full,
    /// Town and region; no street, postcode or coordinates.
    Partial,
    /// Country only. The default: an address is shown because somebody decided so.
    #[default]
    Hidden,
}

/// Degrees, WGS 84, rounded to five decimals (about a metre).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Coordinates {
    /// North is positive.
    pub latitude: f64,
    /// East is positive.
    pub longitude: f64,
}

/// How far coordinates can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// Nobody said.
    #[default]
    Unknown,
    /// The door.
    Exact,
    /// The street.
    Street,
    /// The town.
    Town,
}

/// A postal or physical address, as printed.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Address {
    /// Street and house, several lines joined by a line feed.
    pub street: String,
    /// Town.
    pub city: String,
    /// State, province, region.
    pub region: String,
    /// Postcode.
    pub postal_code: String,
    /// ISO 3166-1 alpha-2; empty when unknown.
    pub country: String,
}

/// A place where services are given, or a virtual one.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Location {
    /// Stable id.
    pub id: Id,
    /// Its organization's id; empty when unknown.
    pub organization: Id,
    /// Name, by language.
    pub name: Text,
    /// Other names.
    pub aliases: Vec<String>,
    /// Description. Empty when hidden, as it may name the street.
    pub description: Text,
    /// What may be shown. Everything that may not is absent from the fields below.
    pub visibility: Visibility,
    /// Where one goes.
    pub physical: Option<Address>,
    /// Where one writes.
    pub postal: Option<Address>,
    /// Has no door: phone or web only.
    pub is_virtual: bool,
    /// Where on the map.
    pub coordinates: Option<Coordinates>,
    /// How far to trust that.
    pub precision: Precision,
    /// The entrance can be used without being noticed.
    pub discreet_entrance: Answer,
    /// Police or checkpoints on the way.
    pub police_on_the_way: Answer,
    /// How to get there.
    pub transport: Text,
    /// Accessibility and languages at this location.
    pub access: Access,
    /// Numbers of the location.
    pub phones: Vec<Phone>,
    /// Hours of the location, where a service says nothing else.
    pub hours: Hours,
    /// Trust in this record.
    pub trust: Trust,
    /// Where it comes from.
    pub origin: Origin,
}

/// The area that a service is for.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ServiceArea {
    /// ISO 3166-1 alpha-2, or `INT` for a service of no single country; empty when unknown.
    pub country: String,
    /// ISO 3166-2, or the source's name of a city or region; empty means the whole country or unknown.
    pub region: String,
    /// As the source says it.
    pub name: String,
}
