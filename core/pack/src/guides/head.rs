//! The head of a guide: TOML between two lines of plus signs.

use super::World;
use super::braces::is_fingerprint;
use super::number::dialled;
use crate::content::finding::{FindingCode as Code, Findings};
use crate::content::values;
use crate::record::{Category, Guide, PartialDate, Phase, Review, TextStatus};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::value::Datetime;

const FENCE: &str = "+++\n";
/// For whom a guide can be. `docs/guides.md` says the same.
const AUDIENCES: [&str; 12] = [
    "everyone",
    "lgbtq",
    "trans",
    "women",
    "youth",
    "families",
    "survivors",
    "undocumented",
    "older",
    "deaf",
    "navigators",
    "partners",
];

/// The head of an English guide.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reference {
    title: String,
    summary: String,
    audience: Vec<String>,
    phase: Phase,
    countries: Vec<String>,
    categories: Vec<String>,
    terms: Vec<String>,
    checked: Datetime,
    expires: Datetime,
    reviewed: Vec<Reviewed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewed {
    role: String,
    on: Datetime,
}

/// The head of a translation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Translated {
    pub title: String,
    pub summary: String,
    pub state: State,
    /// The English title and summary that these were made from.
    #[serde(default)]
    pub english: Option<Fingerprint>,
}

/// What stands for an English text.
#[derive(Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Fingerprint(pub String);

impl TryFrom<String> for Fingerprint {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_fingerprint(&text) { Ok(Fingerprint(text)) } else { Err("eight hexadecimal digits") }
    }
}

/// How far a translation is.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    /// No native speaker has read it.
    Draft,
    /// One has.
    Reviewed,
}

impl State {
    pub fn status(&self) -> TextStatus {
        match self {
            State::Draft => TextStatus::Machine,
            State::Reviewed => TextStatus::Human,
        }
    }
}

/// Reads a head; with it, where the body begins.
pub(super) fn read<T: DeserializeOwned>(text: &str, findings: &mut Findings<'_>) -> Option<(T, usize)> {
    let Some((head, _)) = text.strip_prefix(FENCE).and_then(|rest| rest.split_once("\n+++\n")) else {
        findings.at(0, Code::GuideHead, "a guide begins with its head between two lines +++");
        return None;
    };
    match toml::from_str(head) {
        Ok(parsed) => Some((parsed, FENCE.len() + head.len() + "\n+++\n".len())),
        Err(error) => {
            let at = FENCE.len() + error.span().map_or(0, |span| span.start);
            findings.at(at, Code::GuideHead, error.message());
            None
        }
    }
}

impl Reference {
    pub fn into_guide(self, name: &str, world: &World<'_>, findings: &mut Findings<'_>) -> Guide {
        let mut wrong = |what: &str, value: &str| findings.at(0, Code::GuideHead, format!("{what}: {value}"));
        if !values::is_key(name) {
            wrong("not a name for a guide", name);
        }
        for (what, text) in [("title", &self.title), ("summary", &self.summary)] {
            if text.trim().is_empty() {
                wrong(what, "empty");
            }
            if let Some(number) = dialled(text, &world.numbers) {
                wrong(what, &number);
            }
        }
        for audience in self.audience.iter().filter(|known| !AUDIENCES.contains(&known.as_str())) {
            wrong("audience", audience);
        }
        for country in self.countries.iter().filter(|code| !values::is_country(code)) {
            wrong("countries", country);
        }
        for term in self.terms.iter().filter(|term| !world.terms.contains(*term)) {
            wrong("terms", term);
        }
        let mut categories = Vec::new();
        for code in &self.categories {
            match Category::from_code(code) {
                Some(category) => categories.push(category),
                None => wrong("categories", code),
            }
        }
        let mut day = |what: &str, day: &Datetime| {
            let text = day.to_string();
            PartialDate::new(&text).filter(|_| text.len() == 10).unwrap_or_else(|| {
                wrong(what, &text);
                PartialDate::default()
            })
        };
        let (checked, expires) = (day("checked", &self.checked), day("expires", &self.expires));
        let reviewed: Vec<Review> = self
            .reviewed
            .iter()
            .map(|review| Review { role: review.role.clone(), on: day("reviewed", &review.on) })
            .collect();
        if expires <= checked {
            wrong("expires", "not after checked");
        }
        Guide {
            id: format!("{name}/en"),
            guide: name.to_owned(),
            language: "en".to_owned(),
            status: TextStatus::Source,
            title: self.title,
            summary: self.summary,
            audience: self.audience,
            phase: Some(self.phase),
            countries: self.countries,
            categories,
            terms: self.terms,
            checked,
            expires,
            reviewed,
            ..Guide::default()
        }
    }
}
