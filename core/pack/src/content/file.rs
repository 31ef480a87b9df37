//! The files of `content/directory` as they are written. Every unknown key is an error, so a typo can't hide a fact.

use crate::record::{
    AlertLevel, Confidence, Delivery, EmergencyService, OrganizationStatus, Phase, PhoneKind, ServiceStatus,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// `<country>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CountryFile {
    pub country: Spanned<String>,
    pub looked: Spanned<String>,
    pub emergency: Option<EmergencyTable>,
    #[serde(default)]
    pub organization: Vec<OrganizationTable>,
}

/// Emergency numbers of which a source says whom they reach.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EmergencyTable {
    pub number: Vec<EmergencyNumberTable>,
    #[serde(default)]
    pub source: Vec<SourceTable>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EmergencyNumberTable {
    pub number: Spanned<String>,
    #[serde(default)]
    pub services: Vec<EmergencyService>,
    #[serde(default)]
    pub kind: PhoneKind,
    #[serde(default)]
    pub note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceTable {
    pub url: Spanned<String>,
    pub what: Spanned<String>,
    pub date: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganizationTable {
    pub key: Spanned<String>,
    pub name: Spanned<String>,
    pub name_language: Option<Spanned<String>>,
    #[serde(default)]
    pub local_name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub about: String,
    pub website: Option<Spanned<String>>,
    pub email: Option<Spanned<String>>,
    #[serde(default)]
    pub status: OrganizationStatus,
    pub renamed_to: Option<Spanned<String>>,
    pub confidence: Confidence,
    /// Overrides the file's.
    pub looked: Option<Spanned<String>>,
    pub confirmed: Option<ConfirmedTable>,
    pub religious: Option<bool>,
    #[serde(default)]
    pub religious_affiliation: String,
    pub shares_data_with_authorities: Option<bool>,
    #[serde(default)]
    pub former_name: Vec<FormerNameTable>,
    #[serde(default)]
    pub source: Vec<SourceTable>,
    #[serde(default)]
    pub service: Vec<ServiceTable>,
}

/// Somebody spoke with the service, or read its page, on a day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConfirmedTable {
    pub date: Spanned<String>,
    pub by: crate::record::ConfirmedBy,
    pub role: String,
}

/// A name that stale lists still print.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormerNameTable {
    pub name: Spanned<String>,
    #[serde(default)]
    pub about: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceTable {
    /// Needed where an organization has several services.
    pub key: Option<Spanned<String>>,
    /// Absent: the organization's name.
    pub name: Option<Spanned<String>>,
    pub name_language: Option<Spanned<String>>,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub about: Spanned<String>,
    pub categories: Vec<Spanned<String>>,
    #[serde(default)]
    pub phases: Vec<Phase>,
    #[serde(default)]
    pub crisis: bool,
    pub status: Option<ServiceStatus>,
    pub status_as_of: Option<Spanned<String>>,
    pub serves: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    pub focus: Vec<Spanned<String>>,
    #[serde(default)]
    pub led_by: Vec<Spanned<String>>,
    pub undocumented: Option<bool>,
    pub affirming: Option<bool>,
    #[serde(default)]
    pub affirming_evidence: String,
    #[serde(default)]
    pub gender_rules: String,
    #[serde(default)]
    pub eligibility: String,
    pub partner: Option<bool>,
    pub children: Option<bool>,
    pub minimum_age: Option<Spanned<u8>>,
    pub maximum_age: Option<u8>,
    pub minors_alone: Option<bool>,
    pub may_tell_parents: Option<bool>,
    pub must_report: Option<bool>,
    #[serde(default)]
    pub delivery: Vec<Delivery>,
    pub languages: Option<Vec<Spanned<String>>>,
    pub sign_languages: Option<Vec<Spanned<String>>>,
    pub interpreter: Option<bool>,
    pub works_from_abroad: Option<bool>,
    pub free: Option<bool>,
    #[serde(default)]
    pub cost_note: String,
    #[serde(default)]
    pub asks: AsksTable,
    /// What a call may give away, and what to do about it.
    #[serde(default)]
    pub phone_discretion: String,
    #[serde(default)]
    pub alerts: Vec<AlertTable>,
    /// Absent: all of the file's country.
    #[serde(default)]
    pub areas: Vec<AreaTable>,
    pub website: Option<Spanned<String>>,
    pub email: Option<Spanned<String>>,
    #[serde(default)]
    pub phone: Vec<PhoneTable>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AsksTable {
    pub photo_id: Option<bool>,
    pub proof_of_residence: Option<bool>,
    pub referral: Option<bool>,
    pub insurance: Option<bool>,
    pub appointment: Option<bool>,
    pub real_name: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AlertTable {
    #[serde(default)]
    pub level: AlertLevel,
    pub text: Spanned<String>,
    pub expires: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaTable {
    pub country: Spanned<String>,
    #[serde(default)]
    pub region: String,
    #[serde(default)]
    pub name: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhoneTable {
    /// E.164.
    pub number: Option<Spanned<String>>,
    /// A short code of the file's country.
    pub short: Option<Spanned<String>>,
    pub as_printed: Spanned<String>,
    #[serde(default)]
    pub kind: PhoneKind,
    #[serde(default)]
    pub label: String,
    #[serde(default)]
    pub note: String,
    pub languages: Option<Vec<Spanned<String>>>,
    /// A subset of OpenStreetMap's opening_hours.
    pub hours: Option<Spanned<String>>,
    /// The source's own words, where `hours` can't say all of them.
    #[serde(default)]
    pub hours_as_printed: String,
    pub time_zone: Option<Spanned<String>>,
    pub closed_on_holidays: Option<bool>,
    pub appointment_only: Option<bool>,
    #[serde(default)]
    pub weak: bool,
    pub works_from_abroad: Option<bool>,
    pub free: Option<bool>,
    pub voicemail_safe: Option<bool>,
}

/// `edition.toml`: what the pack says about itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EditionFile {
    pub id: String,
    pub version: u64,
    pub made_at: Spanned<String>,
    /// Id of the source that records are made from.
    pub source_of_records: Spanned<String>,
    pub source: Vec<PackSourceTable>,
    #[serde(default)]
    pub citation_name: Vec<CitationNameTable>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackSourceTable {
    pub id: String,
    pub name: String,
    pub licence: String,
    #[serde(default)]
    pub url: String,
    #[serde(default)]
    pub attribution: String,
}

/// What citations are called whose address begins so; the first that fits.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CitationNameTable {
    pub begins: String,
    pub name: String,
}

/// `emergency.toml`: short codes of every country, without a word on whom they reach.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EmergencyFile {
    pub source: SourceTable,
    pub numbers: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
}
