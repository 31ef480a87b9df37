//! Whose names and addresses must not come in: contact persons, people an address is for, administrators.
//!
//! Whole rows and columns are left out; beside that their names and e-mail addresses are looked for in every text. An
//! organization's own e-mail address stays unless it is one of these, or is built like a person's (`first.last@`).

use super::scrub::words;
use super::tables::{Kind, Tables};
use std::collections::HashSet;

/// People of an input.
#[derive(Debug, Default)]
pub(super) struct People {
    /// Names of two words or more, as words.
    pub(super) names: Vec<Vec<String>>,
    /// E-mail addresses in lower case.
    pub(super) emails: HashSet<String>,
}

/// Words of an office rather than of a person.
const OFFICE: &[&str] = &[
    "admin",
    "administration",
    "administrator",
    "admissions",
    "agency",
    "application",
    "applications",
    "appointments",
    "association",
    "booking",
    "branch",
    "care",
    "case",
    "center",
    "centre",
    "church",
    "city",
    "client",
    "clinic",
    "club",
    "college",
    "community",
    "contact",
    "coordinator",
    "council",
    "counseling",
    "county",
    "crisis",
    "customer",
    "department",
    "desk",
    "director",
    "education",
    "employment",
    "enquiries",
    "family",
    "feedback",
    "food",
    "foundation",
    "general",
    "hello",
    "help",
    "helpdesk",
    "helpline",
    "hospital",
    "hotline",
    "house",
    "housing",
    "info",
    "information",
    "inquiries",
    "intake",
    "legal",
    "library",
    "line",
    "mail",
    "main",
    "manager",
    "ministry",
    "office",
    "outreach",
    "program",
    "programs",
    "project",
    "reception",
    "referral",
    "referrals",
    "registration",
    "school",
    "secretary",
    "service",
    "services",
    "shelter",
    "society",
    "staff",
    "support",
    "team",
    "university",
    "volunteer",
    "volunteers",
    "welcome",
    "youth",
];

impl People {
    /// Collects people of all tables.
    pub(super) fn of(tables: &Tables) -> People {
        let mut people = People::default();
        let institutions: HashSet<Vec<String>> = tables
            .rows(&[Kind::Organization, Kind::Service, Kind::Location, Kind::Program])
            .into_iter()
            .flat_map(|row| ["name", "alternate_name"].map(|column| words(tables.get(row, column))))
            .filter(|name| !name.is_empty())
            .collect();
        let mut seen = HashSet::new();
        let mut name = |people: &mut People, raw: &str| {
            for part in raw.split([',', ';', '/', '(', ')', '\n']) {
                let name = words(part);
                let is_office = name.iter().any(|word| OFFICE.contains(&word.as_str()));
                if (2..=6).contains(&name.len())
                    && !is_office
                    && !institutions.contains(&name)
                    && seen.insert(name.clone())
                {
                    people.names.push(name);
                }
            }
        };
        for row in tables.rows(&[Kind::Contact]) {
            name(&mut people, tables.get(row, "name"));
            people.add_emails(tables.get(row, "email"));
        }
        for row in tables.rows(&[Kind::PhysicalAddress, Kind::PostalAddress, Kind::Address]) {
            name(&mut people, tables.get(row, "attention"));
        }
        for row in tables.rows(&[Kind::Location, Kind::Service]) {
            people.add_emails(tables.get(row, "admin_emails"));
            people.add_emails(tables.get(row, "assurer_email"));
        }
        for row in tables.rows(&[Kind::NoField]) {
            name(&mut people, tables.get(row, "updated_by"));
        }
        people
    }

    fn add_emails(&mut self, raw: &str) {
        let emails = raw.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '[' | ']'));
        self.emails.extend(emails.filter(|email| email.contains('@')).map(str::to_lowercase));
    }

    /// True for an address that leads to a person. `owner` is the name of what it would stand at.
    pub(super) fn owns(&self, email: &str, owner: &str) -> bool {
        if self.emails.contains(email) {
            return true;
        }
        let Some((local, host)) = email.split_once('@') else { return false };
        let parts: Vec<&str> = local.split(['.', '_']).filter(|part| !part.is_empty()).collect();
        if self.names.iter().any(|name| is_of(name, local, &parts)) {
            return true;
        }
        // Two plain words, neither of them an office's or the owner's: a first name and a last name.
        let owner = words(owner);
        let institutional = |part: &&str| {
            OFFICE.contains(part)
                || owner.iter().any(|word| word == part || (part.len() > 3 && word.starts_with(*part)))
                || host.contains(*part) && part.len() > 3
                || !part.bytes().all(|byte| byte.is_ascii_alphabetic())
        };
        parts.len() == 2 && !parts.iter().any(institutional)
    }
}

/// `ann.persona`, `a.persona`, `apersona`, `annp`, `persona`.
fn is_of(name: &[String], local: &str, parts: &[&str]) -> bool {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return false };
    if last.len() < 3 || first.is_empty() {
        return false;
    }
    let initial = first.chars().next().unwrap_or_default();
    parts.contains(&last.as_str())
        || local == format!("{initial}{last}")
        || local == format!("{first}{last}")
        || local == format!("{last}{initial}")
        || (parts == [first.as_str()] && first.len() > 3)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn addresses_of_people_are_known() {
        let people =
            People { names: vec![words("Ann Persona")], emails: HashSet::from(["boss@example.org".to_owned()]) };
        for email in
            ["ann.persona@example.org", "apersona@x.org", "persona@x.org", "boss@example.org", "jo.miller@x.org"]
        {
            assert!(people.owns(email, "Example House"), "{email}");
        }
        for email in ["info@example.org", "example.house@x.org", "legal.team@x.org", "intake@x.org", "help2@x.org"] {
            assert!(!people.owns(email, "Example House"), "{email}");
        }
    }
}
