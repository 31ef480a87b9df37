//! One country's file becomes organizations and services.

use super::compile::Edition;
use super::file::{ConfirmedTable, CountryFile, OrganizationTable, PhoneTable, ServiceTable, SourceTable};
use super::finding::{FindingCode as Code, Findings};
use super::hours::parse_hours;
use super::values;
use crate::record::{
    Access, Alert, Asks, Category, Channel, ChannelKind, Citation, Confidence, Cost, DialNumber, Hours, HoursKind,
    Organization, OrganizationStatus, Origin, PartialDate, Phase, Phone, Record, Serves, Service, ServiceArea,
    ServiceStatus, Text, Trust,
};
use std::collections::BTreeSet;
use toml::Spanned;
use uuid::Uuid;

/// The language in which curators write. Texts in other languages are translations of it.
const WRITTEN_IN: &str = "en";

/// Stable id of a curated record: UUIDv5 of what it is and its keys, whatever file it stands in.
fn id(table: &str, keys: &str) -> String {
    let name = format!("https://github.com/turnstone/turnstone#content/directory/{table}/{keys}");
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string()
}

/// The id of an organization by its key.
pub(super) fn organization_id(key: &str) -> String {
    id("organization", key)
}

fn text(words: &str) -> Text {
    Text::source(WRITTEN_IN, words)
}

/// Compiles one country's file.
pub(super) fn compile_country(
    file: &CountryFile,
    name: &str,
    edition: &Edition,
    findings: &mut Findings<'_>,
) -> Vec<Record> {
    let mut compiler = Compiler { country: file.country.get_ref(), table: name, edition, findings };
    let looked = compiler.date(&file.looked);
    let mut records = Vec::new();
    let mut names = BTreeSet::new();
    for organization in &file.organization {
        let former = organization.former_name.iter().map(|former| &former.name);
        for name in std::iter::once(&organization.name).chain(former) {
            if !names.insert(name.get_ref().to_lowercase()) {
                compiler.findings.value(name, Code::DuplicateName);
            }
        }
        compiler.organization(organization, looked.as_ref(), &mut records);
    }
    records
}

struct Compiler<'c, 'f> {
    country: &'c str,
    /// The file's name, for [`Origin`].
    table: &'c str,
    edition: &'c Edition,
    findings: &'c mut Findings<'f>,
}

impl Compiler<'_, '_> {
    fn organization(&mut self, from: &OrganizationTable, looked: Option<&PartialDate>, records: &mut Vec<Record>) {
        let key = from.key.get_ref();
        if !values::is_key(key) {
            self.findings.value(&from.key, Code::InvalidKey);
        }
        self.not_empty(&from.name);
        let has_phone = from.service.iter().any(|service| !service.phone.is_empty());
        if from.source.is_empty() {
            self.findings.value(&from.key, if has_phone { Code::PhoneWithoutSource } else { Code::NoSource });
        }
        if has_phone && from.status == OrganizationStatus::Closed {
            self.findings.value(&from.key, Code::PhoneOfClosed);
        }
        if has_phone && from.confidence == Confidence::Low {
            self.findings.value(&from.key, Code::PhoneOfLowConfidence);
        }
        if (from.status == OrganizationStatus::Renamed) != from.renamed_to.is_some() {
            self.findings.value(&from.key, Code::Contradiction);
        }
        let trust = self.trust(from, looked);
        let origin =
            Origin { source: self.edition.source_of_records.clone(), table: self.table.to_owned(), row: key.clone() };
        let organization = Organization {
            id: organization_id(key),
            name: self.name(&from.name, from.name_language.as_ref()),
            local_name: from.local_name.clone(),
            aliases: self.aliases(from),
            description: text(&from.about),
            url: self.website(from.website.as_ref()),
            email: self.email(from.email.as_ref()),
            country: self.country.to_owned(),
            status: from.status,
            renamed_to: from.renamed_to.as_ref().map(|name| name.get_ref().clone()).unwrap_or_default(),
            phones: Vec::new(),
            trust: trust.clone(),
            origin: origin.clone(),
        };
        for (number, former) in from.former_name.iter().enumerate() {
            self.not_empty(&former.name);
            records.push(Record::Organization(Organization {
                id: id("former-name", &format!("{key}/{number}")),
                name: text(former.name.get_ref()),
                description: text(&former.about),
                country: self.country.to_owned(),
                status: OrganizationStatus::Renamed,
                renamed_to: from.name.get_ref().clone(),
                trust: trust.clone(),
                origin: origin.clone(),
                ..Organization::default()
            }));
        }
        let mut keys = BTreeSet::new();
        for service in &from.service {
            let service_key = service.key.as_ref().map(|key| key.get_ref().as_str()).unwrap_or_default();
            if !keys.insert(service_key) {
                self.findings.at(service.about.span().start, Code::DuplicateKey, service_key);
            }
            let mut made = self.service(service, &organization, &trust);
            made.id = id("service", &format!("{key}/{service_key}"));
            made.origin = origin.clone();
            records.push(Record::Service(made));
        }
        records.push(Record::Organization(organization));
    }

    fn service(&mut self, from: &ServiceTable, of: &Organization, trust: &Trust) -> Service {
        self.not_empty(&from.about);
        if let Some(key) = from.key.as_ref().filter(|key| !values::is_key(key.get_ref())) {
            self.findings.value(key, Code::InvalidKey);
        }
        let status = match (from.status, of.status) {
            (_, OrganizationStatus::Closed) => ServiceStatus::Closed,
            (Some(status), _) => status,
            (None, OrganizationStatus::Unknown) => ServiceStatus::Unknown,
            (None, OrganizationStatus::Active | OrganizationStatus::Renamed) => ServiceStatus::Active,
        };
        let status_as_of = from.status_as_of.as_ref().and_then(|date| self.date(date));
        let categories = self.categories(&from.categories, from.about.span().start);
        Service {
            organization: of.id.clone(),
            name: match &from.name {
                Some(name) => self.name(name, from.name_language.as_ref()),
                None => of.name.clone(),
            },
            aliases: from.aliases.clone(),
            summary: text(from.about.get_ref()),
            phases: self.phases(from, &categories),
            categories,
            crisis: from.crisis,
            delivery: from.delivery.clone(),
            status,
            status_as_of,
            alerts: self.alerts(from),
            url: from.website.as_ref().map_or_else(|| of.url.clone(), |website| self.website(Some(website))),
            email: from.email.as_ref().map_or_else(|| of.email.clone(), |email| self.email(Some(email))),
            areas: self.areas(from),
            phones: from.phone.iter().map(|phone| self.phone(phone)).collect(),
            serves: self.serves(from),
            asks: Asks {
                photo_id: from.asks.photo_id.into(),
                proof_of_residence: from.asks.proof_of_residence.into(),
                referral: from.asks.referral.into(),
                insurance: from.asks.insurance.into(),
                appointment: from.asks.appointment.into(),
                real_name: from.asks.real_name.into(),
                ..Asks::default()
            },
            cost: Cost { free: from.free.into(), details: text(&from.cost_note) },
            access: Access {
                channels: channels(from),
                languages: self.languages(from.languages.as_deref()),
                interpreter: from.interpreter.into(),
                sign_languages: self.languages(from.sign_languages.as_deref()),
                works_from_abroad: from.works_from_abroad.into(),
                ..Access::default()
            },
            trust: trust.clone(),
            ..Service::default()
        }
    }

    fn phone(&mut self, from: &PhoneTable) -> Phone {
        let printed = from.as_printed.get_ref();
        self.not_empty(&from.as_printed);
        let dial = match (&from.number, &from.short) {
            (Some(number), None) => {
                if !values::is_international(number.get_ref()) {
                    self.findings.value(number, Code::InvalidNumber);
                } else if !values::is_as_printed(number.get_ref(), printed) {
                    self.findings.value(&from.as_printed, Code::NumberNotAsPrinted);
                }
                Some(DialNumber::International(number.get_ref().clone()))
            }
            (None, Some(short)) => {
                if !values::is_short(short.get_ref()) || self.country == "INT" {
                    self.findings.value(short, Code::InvalidShortNumber);
                } else if !values::is_as_printed(short.get_ref(), printed) {
                    self.findings.value(&from.as_printed, Code::NumberNotAsPrinted);
                }
                Some(DialNumber::Short { number: short.get_ref().clone(), country: self.country.to_owned() })
            }
            (None, None) => None,
            (Some(number), Some(_)) => {
                self.findings.value(number, Code::TwoNumbers);
                None
            }
        };
        Phone {
            dial,
            as_printed: printed.clone(),
            kind: from.kind,
            label: text(&from.label),
            note: text(&from.note),
            languages: self.languages(from.languages.as_deref()),
            hours: self.hours(from),
            weak: from.weak,
            works_from_abroad: from.works_from_abroad.into(),
            free: from.free.into(),
            voicemail_safe: from.voicemail_safe.into(),
            ..Phone::default()
        }
    }

    /// Hours of a phone. Spans need a time zone: half past nine is another moment for somebody who calls from elsewhere.
    fn hours(&mut self, from: &PhoneTable) -> Hours {
        let mut hours = Hours {
            closed_on_holidays: from.closed_on_holidays.into(),
            appointment_only: from.appointment_only.into(),
            as_printed: text(&from.hours_as_printed),
            ..Hours::default()
        };
        if let Some(zone) = &from.time_zone {
            if !values::is_time_zone(zone.get_ref()) {
                self.findings.value(zone, Code::InvalidTimeZone);
            }
            hours.time_zone = zone.get_ref().clone();
        }
        if let Some(written) = &from.hours {
            match parse_hours(written.get_ref()) {
                Some((kind, schedules)) => (hours.kind, hours.schedules) = (kind, schedules),
                None => self.findings.value(written, Code::InvalidHours),
            }
            if hours.kind == HoursKind::Scheduled && from.time_zone.is_none() {
                self.findings.value(written, Code::NoTimeZone);
            }
        }
        hours
    }

    fn serves(&mut self, from: &ServiceTable) -> Serves {
        if let (Some(minimum), Some(maximum)) = (&from.minimum_age, from.maximum_age)
            && *minimum.get_ref() > maximum
        {
            self.findings.at(minimum.span().start, Code::InvalidAges, minimum.get_ref().to_string());
        }
        Serves {
            audiences: from.serves.as_ref().map(|audiences| self.audiences(audiences)),
            focus: self.audiences(&from.focus),
            led_by: self.audiences(&from.led_by),
            affirming: from.affirming.into(),
            affirming_evidence: text(&from.affirming_evidence),
            undocumented: from.undocumented.into(),
            gender_rules: text(&from.gender_rules),
            partner: from.partner.into(),
            children: from.children.into(),
            minimum_age: from.minimum_age.as_ref().map(|age| *age.get_ref()),
            maximum_age: from.maximum_age,
            eligibility: text(&from.eligibility),
            minors_alone: from.minors_alone.into(),
            may_tell_parents: from.may_tell_parents.into(),
            must_report: from.must_report.into(),
            ..Serves::default()
        }
    }

    fn trust(&mut self, from: &OrganizationTable, looked: Option<&PartialDate>) -> Trust {
        let looked = match &from.looked {
            Some(date) => self.date(date),
            None => looked.cloned(),
        };
        let confirmed = from.confirmed.as_ref().and_then(|ConfirmedTable { date, .. }| self.date(date));
        Trust {
            last_looked: looked,
            confirmed_by: confirmed.as_ref().and(from.confirmed.as_ref()).map(|confirmed| confirmed.by),
            verifier_role: from.confirmed.as_ref().map(|confirmed| confirmed.role.clone()).unwrap_or_default(),
            last_confirmed: confirmed,
            confidence: Some(from.confidence),
            shares_data_with_authorities: from.shares_data_with_authorities.into(),
            religious: from.religious.into(),
            religious_affiliation: text(&from.religious_affiliation),
            citations: from.source.iter().map(|source| citation(source, self.edition, self.findings)).collect(),
            ..Trust::default()
        }
    }

    fn categories(&mut self, codes: &[Spanned<String>], at: usize) -> Vec<Category> {
        if codes.is_empty() {
            self.findings.at(at, Code::UnknownCategory, "");
        }
        let known: BTreeSet<Category> = codes
            .iter()
            .filter_map(|code| {
                let category = Category::from_code(code.get_ref());
                if category.is_none() {
                    self.findings.value(code, Code::UnknownCategory);
                }
                category
            })
            .collect();
        let mut categories: Vec<Category> = known.into_iter().collect();
        categories.sort_by_key(|category| category.code());
        categories
    }

    /// As written, else those in which its categories usually help; a line for people in crisis helps at once and only then.
    fn phases(&self, from: &ServiceTable, categories: &[Category]) -> Vec<Phase> {
        let phases: BTreeSet<Phase> = match (&from.phases, from.crisis) {
            (written, _) if !written.is_empty() => written.iter().copied().collect(),
            (_, true) => BTreeSet::from([Phase::UrgentSafety]),
            _ => categories.iter().flat_map(|category| category.phases()).copied().collect(),
        };
        phases.into_iter().collect()
    }

    fn areas(&mut self, from: &ServiceTable) -> Vec<ServiceArea> {
        if from.areas.is_empty() {
            return vec![ServiceArea { country: self.country.to_owned(), ..ServiceArea::default() }];
        }
        from.areas
            .iter()
            .map(|area| {
                if !values::is_country(area.country.get_ref()) {
                    self.findings.value(&area.country, Code::InvalidCountry);
                }
                ServiceArea {
                    country: area.country.get_ref().clone(),
                    region: area.region.clone(),
                    name: area.name.clone(),
                }
            })
            .collect()
    }

    fn alerts(&mut self, from: &ServiceTable) -> Vec<Alert> {
        from.alerts
            .iter()
            .map(|alert| {
                self.not_empty(&alert.text);
                let expires = alert.expires.as_ref().and_then(|date| self.date(date));
                Alert { level: alert.level, text: text(alert.text.get_ref()), expires }
            })
            .collect()
    }

    fn audiences(&mut self, codes: &[Spanned<String>]) -> Vec<String> {
        let mut audiences = BTreeSet::new();
        for code in codes {
            if !values::AUDIENCES.contains(&code.get_ref().as_str()) {
                self.findings.value(code, Code::UnknownAudience);
            }
            audiences.insert(code.get_ref().clone());
        }
        audiences.into_iter().collect()
    }

    fn languages(&mut self, tags: Option<&[Spanned<String>]>) -> Option<Vec<String>> {
        let tags = tags?;
        for tag in tags.iter().filter(|tag| !values::is_language(tag.get_ref())) {
            self.findings.value(tag, Code::InvalidLanguage);
        }
        Some(tags.iter().map(|tag| tag.get_ref().clone()).collect())
    }

    fn name(&mut self, name: &Spanned<String>, language: Option<&Spanned<String>>) -> Text {
        if let Some(tag) = language.filter(|tag| !values::is_language(tag.get_ref())) {
            self.findings.value(tag, Code::InvalidLanguage);
        }
        Text::source(language.map_or(WRITTEN_IN, |tag| tag.get_ref()), name.get_ref().as_str())
    }

    /// Former names find the organization too, not only the warning about them.
    fn aliases(&self, from: &OrganizationTable) -> Vec<String> {
        let former = from.former_name.iter().map(|former| former.name.get_ref());
        from.aliases.iter().chain(former).cloned().collect()
    }

    fn website(&mut self, website: Option<&Spanned<String>>) -> String {
        self.address(website, values::is_website)
    }

    fn email(&mut self, email: Option<&Spanned<String>>) -> String {
        self.address(email, values::is_email)
    }

    fn address(&mut self, address: Option<&Spanned<String>>, valid: fn(&str) -> bool) -> String {
        let Some(address) = address else { return String::new() };
        if !valid(address.get_ref()) {
            self.findings.value(address, Code::InvalidAddress);
        }
        address.get_ref().clone()
    }

    fn date(&mut self, date: &Spanned<String>) -> Option<PartialDate> {
        parse_date(date, self.findings)
    }

    fn not_empty(&mut self, value: &Spanned<String>) {
        if value.get_ref().trim().is_empty() {
            self.findings.value(value, Code::EmptyText);
        }
    }
}

/// Only what a curator wrote about a channel; addresses and numbers stand in their own fields.
fn channels(from: &ServiceTable) -> Vec<Channel> {
    if from.phone_discretion.is_empty() {
        return Vec::new();
    }
    vec![Channel { kind: ChannelKind::Phone, discretion: text(&from.phone_discretion), ..Channel::default() }]
}

/// A source as a citation, with what to call it where its address says nothing.
pub(super) fn citation(source: &SourceTable, edition: &Edition, findings: &mut Findings<'_>) -> Citation {
    for value in [&source.url, &source.what] {
        if value.get_ref().trim().is_empty() {
            findings.value(value, Code::EmptyText);
        }
    }
    let url = source.url.get_ref();
    let name = edition.citation_names.iter().find(|(begins, _)| url.starts_with(begins.as_str()));
    Citation {
        url: url.clone(),
        name: name.map(|(_, name)| text(name)).unwrap_or_default(),
        what: source.what.get_ref().clone(),
        date: source.date.as_ref().and_then(|date| parse_date(date, findings)),
    }
}

fn parse_date(date: &Spanned<String>, findings: &mut Findings<'_>) -> Option<PartialDate> {
    let parsed = PartialDate::new(date.get_ref());
    if parsed.is_none() {
        findings.value(date, Code::InvalidDate);
    }
    parsed
}

/// A remark about an emergency number.
pub(super) fn remark(words: &str) -> Text {
    text(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_stay_as_they_are() {
        // People's saved records point at them: another recipe would lose those.
        assert_eq!(id("service", "samaritans/"), "435def3d-4ac4-517f-b3cd-275111506525");
        assert_ne!(id("service", "samaritans/"), id("organization", "samaritans"));
    }
}
