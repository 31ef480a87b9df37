//! Organizations and services: HSDS's core, with a service at a location folded into its service.

use super::{
    Access, Asks, Category, Cost, Hours, Id, Origin, PartialDate, Phase, Phone, Serves, ServiceArea, Text, Trust,
};
use serde::{Deserialize, Serialize};

/// Whether an organization still exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganizationStatus {
    /// The only source is old, or says nothing.
    #[default]
    Unknown,
    /// It exists.
    Active,
    /// It has another name now; `renamed_to` says which.
    Renamed,
    /// It is no more. Kept as a warning, since stale lists still print it.
    Closed,
}

/// Who offers services.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Organization {
    /// Stable id.
    pub id: Id,
    /// Name by language; the source's language is its own name.
    pub name: Text,
    /// The name in the local language and script, where it differs.
    pub local_name: String,
    /// Other names and acronyms.
    pub aliases: Vec<String>,
    /// What it is.
    pub description: Text,
    /// Its own page.
    pub url: String,
    /// Its own address, never a person's.
    pub email: String,
    /// ISO 3166-1 alpha-2, or `INT`; empty when unknown.
    pub country: String,
    /// Whether it still exists.
    pub status: OrganizationStatus,
    /// Its new name, where it was renamed.
    pub renamed_to: String,
    /// Numbers of the organization as a whole.
    pub phones: Vec<Phone>,
    /// Trust in this record.
    pub trust: Trust,
    /// Where it comes from.
    pub origin: Origin,
}

/// Whether a service can be used now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceStatus {
    /// Nobody said.
    #[default]
    Unknown,
    /// It is given.
    Active,
    /// It takes nobody at present; `status_as_of` says since when that is known.
    AtCapacity,
    /// It will come back.
    TemporarilyClosed,
    /// It is no more.
    Closed,
}

/// How a service is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// By phone or on the web.
    Remote,
    /// One goes there.
    InPerson,
    /// They come.
    ComesToYou,
}

/// How loud an alert is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AlertLevel {
    /// Good to know.
    #[default]
    Notice,
    /// Read this first.
    Warning,
}

/// A message that passes.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Alert {
    /// How loud.
    pub level: AlertLevel,
    /// What it says.
    pub text: Text,
    /// The last day on which it holds; `None` means until it is taken out.
    pub expires: Option<PartialDate>,
}

/// A service at one location (HSDS `service_at_location`), with what differs there.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct AtLocation {
    /// The location's id.
    pub location: Id,
    /// What is different there.
    pub description: Text,
    /// Numbers for the service there.
    pub phones: Vec<Phone>,
    /// Hours of the service there.
    pub hours: Hours,
}

/// What is offered.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Service {
    /// Stable id.
    pub id: Id,
    /// Its organization's id; empty when the source's join is broken.
    pub organization: Id,
    /// Name by language.
    pub name: Text,
    /// Other names, programmes, search terms.
    pub aliases: Vec<String>,
    /// What it does, in plain words.
    pub summary: Text,
    /// What the source says at length.
    pub description: Text,
    /// Our own category codes, sorted.
    pub categories: Vec<Category>,
    /// Topics in the source's words, for search; names only, never a licensed taxonomy's codes.
    pub topics: Vec<String>,
    /// Answers somebody in crisis now.
    pub crisis: bool,
    /// When in a flight it helps.
    pub phases: Vec<Phase>,
    /// How it is given; empty is unknown.
    pub delivery: Vec<Delivery>,
    /// Whether it can be used now.
    pub status: ServiceStatus,
    /// When that was known. Required for `at_capacity`, else a shelter's beds are "call first".
    pub status_as_of: Option<PartialDate>,
    /// First day of the service.
    pub valid_from: Option<PartialDate>,
    /// Last day of the service.
    pub valid_to: Option<PartialDate>,
    /// Messages that pass.
    pub alerts: Vec<Alert>,
    /// Its page.
    pub url: String,
    /// Its address, never a person's.
    pub email: String,
    /// Areas that it is for; empty is unknown.
    pub areas: Vec<ServiceArea>,
    /// Where it is given.
    pub locations: Vec<AtLocation>,
    /// Its numbers.
    pub phones: Vec<Phone>,
    /// Its hours, where a number or a location says nothing else.
    pub hours: Hours,
    /// Whom it serves.
    pub serves: Serves,
    /// What it asks for.
    pub asks: Asks,
    /// What it costs.
    pub cost: Cost,
    /// Channels, languages, accessibility.
    pub access: Access,
    /// Trust in this record.
    pub trust: Trust,
    /// Where it comes from.
    pub origin: Origin,
}

/// A record that was merged: whoever saved the old id is led to the new one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Redirect {
    /// The old id.
    pub id: Id,
    /// The record that holds its facts now.
    pub to: Id,
}
