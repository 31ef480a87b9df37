//! How one gets to a service: channels and phones, what it asks for, what it costs, whom it serves.

use super::{Answer, Hours, LanguageTag, Text};
use serde::{Deserialize, Serialize};

/// What a phone number can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PhoneKind {
    /// Speaking.
    #[default]
    Voice,
    /// Text messages.
    Sms,
    /// WhatsApp.
    Whatsapp,
    /// Signal.
    Signal,
    /// Telegram.
    Telegram,
    /// Text telephone or relay for deaf people.
    Tty,
    /// Fax.
    Fax,
}

/// What a dialler may be given. A short code applies to its country only and never gets a prefix.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DialNumber {
    /// E.164, with its `+`.
    International(String),
    /// A short code such as `911` or `116016`, dialled as it is, in this country (ISO 3166-1) only.
    Short {
        /// The digits.
        number: String,
        /// The country where it works.
        country: String,
    },
}

/// A number of a service, a location or an organization.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Phone {
    /// What the dialler gets; `None` when the printed number can't be turned into one with certainty: it is shown, not dialled.
    pub dial: Option<DialNumber>,
    /// The number exactly as the source prints it.
    pub as_printed: String,
    /// An extension to dial after the call is answered.
    pub extension: String,
    /// What it can do.
    pub kind: PhoneKind,
    /// What or whom one reaches ("legal helpline"), never a person's name.
    pub label: Text,
    /// A remark of the source or of a curator, shown with the number.
    pub note: Text,
    /// Languages spoken on this number; `None` is unknown.
    pub languages: Option<Vec<LanguageTag>>,
    /// When this number is answered; it overrides the service's hours.
    pub hours: Hours,
    /// Rests on weak sources only (app data, copied lists). Crisis places leave it out.
    pub weak: bool,
    /// Can be reached from another country.
    pub works_from_abroad: Answer,
    /// Costs the caller nothing.
    pub free: Answer,
    /// It is safe to leave a voicemail, or to be called back.
    pub voicemail_safe: Answer,
}

/// A way to reach or use a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// A call; the numbers are in `phones`.
    #[default]
    Phone,
    /// A text message.
    Sms,
    /// WhatsApp.
    Whatsapp,
    /// Signal.
    Signal,
    /// E-mail to an organisation's address, never a person's.
    Email,
    /// A web page or form.
    Web,
    /// Going there without an appointment.
    WalkIn,
}

/// What to do on one channel, in order, and how to do it without being found out.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Channel {
    /// Which channel.
    pub kind: ChannelKind,
    /// The address: a URL or e-mail address. Empty for phones, which stand in `phones`, and for walking in.
    pub address: String,
    /// The steps.
    pub steps: Text,
    /// Discretion: what name shows on the caller's display, what an e-mail's subject gives away.
    pub discretion: Text,
}

/// Access beyond phones.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Access {
    /// Channels with their steps.
    pub channels: Vec<Channel>,
    /// Languages in which the service itself is given; `None` is unknown.
    pub languages: Option<Vec<LanguageTag>>,
    /// An interpreter is provided.
    pub interpreter: Answer,
    /// One can choose the interpreter's gender.
    pub interpreter_gender_choice: Answer,
    /// Sign languages, as BCP-47 tags (`ase`, `gsg`); `None` is unknown.
    pub sign_languages: Option<Vec<LanguageTag>>,
    /// Can be used from another country.
    pub works_from_abroad: Answer,
    /// Wheelchair and other accessibility, as the source says it.
    pub accessibility: Text,
    /// Step-free access.
    pub wheelchair: Answer,
}

/// What a service asks of a person. Every one of these can keep somebody away who has no papers.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Asks {
    /// A photo ID.
    pub photo_id: Answer,
    /// Proof of where one lives.
    pub proof_of_residence: Answer,
    /// A referral by somebody else.
    pub referral: Answer,
    /// Health insurance.
    pub insurance: Answer,
    /// An appointment.
    pub appointment: Answer,
    /// One's real or legal name.
    pub real_name: Answer,
    /// Documents, as the source names them.
    pub documents: Text,
    /// How to apply, as the source says it.
    pub application: Text,
}

/// What it costs.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Cost {
    /// Nothing at all. Unknown is not free.
    pub free: Answer,
    /// Costs as the source says them, hidden costs too.
    pub details: Text,
}

/// Who is served, kept apart from whom it is meant for and who runs it.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Serves {
    /// Audiences that it serves, as codes: `everyone`, `lgbtq`, `trans`, `women`, `youth`, `refugees`, `asylum-seekers`, `undocumented`, `survivors`, …; `None` is unknown.
    pub audiences: Option<Vec<String>>,
    /// Audiences that it is made for, the same codes.
    pub focus: Vec<String>,
    /// Led by people of these audiences, the same codes.
    pub led_by: Vec<String>,
    /// Affirms sexual orientation, gender identity and expression, and sex characteristics.
    pub affirming: Answer,
    /// What the answer above rests on.
    pub affirming_evidence: Text,
    /// Serves people without papers.
    pub undocumented: Answer,
    /// Immigration statuses accepted, as the source names them; `None` is unknown.
    pub immigration_statuses: Option<Vec<String>>,
    /// A shelter's gender rules, as the source says them.
    pub gender_rules: Text,
    /// A partner may come along.
    pub partner: Answer,
    /// Children may come along.
    pub children: Answer,
    /// Youngest age in years; `None` is unknown.
    pub minimum_age: Option<u8>,
    /// Oldest age in years; `None` is unknown.
    pub maximum_age: Option<u8>,
    /// Eligibility as the source says it.
    pub eligibility: Text,
    /// Takes minors who come alone.
    pub minors_alone: Answer,
    /// May tell parents.
    pub may_tell_parents: Answer,
    /// Must report to an authority.
    pub must_report: Answer,
}
