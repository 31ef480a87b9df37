//! How far a record can be trusted: who looked, when, and what is known against it.

use super::{Answer, Citation, PartialDate, Text};
use serde::{Deserialize, Serialize};

/// How a record was confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ConfirmedBy {
    /// Somebody called.
    Call,
    /// Somebody went there.
    Visit,
    /// The organisation's own page was read.
    Website,
    /// A person who used it.
    Peer,
    /// The organisation told us.
    Organisation,
}

/// How good the sources are. It is no confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// One source that is not the organisation's own; never with a phone.
    Low,
    /// Two or more sources agree.
    Medium,
    /// The organisation's own page, or a regulator's, was read.
    High,
}

/// What is known against a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DangerKind {
    /// Shares data with police or immigration authorities.
    SharesData,
    /// Demands money or keeps documents.
    DemandsMoneyOrDocuments,
    /// Tries to change orientation or gender.
    ConversionPractices,
    /// Hostile to trans people.
    HostileToTrans,
    /// Somebody pretends to be it.
    Impersonated,
    /// Reported unsafe, for another reason.
    ReportedUnsafe,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Be careful.
    #[default]
    Caution,
    /// Do not go there.
    Severe,
}

/// One warning, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Danger {
    /// What.
    pub kind: DangerKind,
    /// How bad.
    #[serde(default)]
    pub severity: Severity,
    /// Who says so.
    pub source: Citation,
    /// When it was reported.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub date: Option<PartialDate>,
    /// When it was resolved; `None` while it holds.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub resolved: Option<PartialDate>,
}

/// Everything that says how far to trust a record.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Trust {
    /// When somebody last looked at a source. A source's `updated_at` is not this.
    pub last_looked: Option<PartialDate>,
    /// When somebody last confirmed it with the service. `None`: not confirmed by us.
    pub last_confirmed: Option<PartialDate>,
    /// When it should be looked at again.
    pub next_due: Option<PartialDate>,
    /// How it was confirmed.
    pub confirmed_by: Option<ConfirmedBy>,
    /// The verifier's role (`navigator`, `curator`), never a name.
    pub verifier_role: String,
    /// How good the sources are.
    pub confidence: Option<Confidence>,
    /// Gives data to authorities.
    pub shares_data_with_authorities: Answer,
    /// Has a religious affiliation.
    pub religious: Answer,
    /// Which one, as the source says it.
    pub religious_affiliation: Text,
    /// Warnings.
    pub dangers: Vec<Danger>,
    /// Withdrawn from the directory, since when. It stays findable, as a warning.
    pub revoked: Option<PartialDate>,
    /// The sources, each with its date.
    pub citations: Vec<Citation>,
}
