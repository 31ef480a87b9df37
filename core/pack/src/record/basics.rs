//! What all records are made of: answers that can be unknown, dates as precise as their source, text in languages.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A stable id. Imported records have the UUIDv5 of source, table and row; curated ones the same over their file's key.
pub type Id = String;

/// A BCP-47 language tag, canonicalised (`prs` is `fa-AF`, `kmr` is `ku`).
pub type LanguageTag = String;

/// Yes, no, or nobody told us. Unknown is the default and is never treated as no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// A source says yes.
    Yes,
    /// A source says no.
    No,
    /// No source says anything.
    #[default]
    Unknown,
}

impl From<Option<bool>> for Answer {
    fn from(value: Option<bool>) -> Self {
        match value {
            Some(true) => Answer::Yes,
            Some(false) => Answer::No,
            None => Answer::Unknown,
        }
    }
}

/// A date as precise as its source: `2024`, `2024-05` or `2024-05-17`. Compares by text, which is by time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate(String);

impl PartialDate {
    /// Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for anything else.
    pub fn new(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let digits = |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        let number = |part: &str| part.parse::<u32>().unwrap_or(0);
        let valid = match parts.as_slice() {
            [y] => digits(y, 4),
            [y, m] => digits(y, 4) && digits(m, 2) && (1..=12).contains(&number(m)),
            [y, m, d] => {
                digits(y, 4)
                    && digits(m, 2)
                    && digits(d, 2)
                    && (1..=12).contains(&number(m))
                    && (1..=31).contains(&number(d))
            }
            _ => false,
        };
        valid.then(|| PartialDate(text.to_owned()))
    }

    /// The text as stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The year.
    pub fn year(&self) -> u16 {
        self.0.get(..4).and_then(|year| year.parse().ok()).unwrap_or(0)
    }
}

impl TryFrom<String> for PartialDate {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        PartialDate::new(&text).ok_or_else(|| "a date is YYYY, YYYY-MM or YYYY-MM-DD".to_owned())
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.0
    }
}

/// How a text came to be in its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextStatus {
    /// Written in this language; the others are translated from it.
    #[default]
    Source,
    /// Translated and read by a person.
    Human,
    /// Made by a machine and read by nobody. Never shown as reviewed.
    Machine,
    /// Translated from an older source text.
    Outdated,
}

/// One language's version of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Translation {
    /// The text itself, plain, without markup.
    pub text: String,
    /// How it came to be.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub status: TextStatus,
}

/// A descriptive text by language. Empty means that there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub BTreeMap<LanguageTag, Translation>);

impl Text {
    /// A text in its source language.
    pub fn source(language: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            return Text::default();
        }
        Text(BTreeMap::from([(language.to_owned(), Translation { text, status: TextStatus::Source })]))
    }

    /// True when no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in a language, exactly that one.
    pub fn get(&self, language: &str) -> Option<&Translation> {
        self.0.get(language)
    }

    /// The text that all others were translated from, with its language: the first marked `source`, else the first.
    pub fn original(&self) -> Option<(&str, &Translation)> {
        self.0
            .iter()
            .find(|(_, translation)| translation.status == TextStatus::Source)
            .or_else(|| self.0.iter().next())
            .map(|(language, translation)| (language.as_str(), translation))
    }
}

/// Where a fact was read, and when.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Citation {
    /// A web address, or `repository:path`, or another stable name of the source.
    pub url: String,
    /// What to call it on screen, where the address would tell a person nothing ("public hotline list"); else empty.
    pub name: Text,
    /// What the source says that we rest on.
    pub what: String,
    /// The source's own date; `None` when it has none.
    pub date: Option<PartialDate>,
}

/// Which of the pack's sources a record was made from, and which row of it.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Origin {
    /// The id of a [`crate::Source`] in the manifest, which holds name, address and licence.
    pub source: String,
    /// The table or file of that source.
    pub table: String,
    /// The row's own id there, or its number when it has none.
    pub row: String,
}
