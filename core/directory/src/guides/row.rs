//! What is kept in memory of a guide.

use serde::{Deserialize, Serialize};
use turnstone_pack::record::{Category, Guide, LanguageTag, PartialDate, Phase, TextStatus};

/// A guide in one language, without its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideRow {
    /// Its name, the same in every language.
    pub guide: String,
    /// Its language.
    pub language: LanguageTag,
    /// How it came to be in that language.
    pub status: TextStatus,
    /// Title or summary were translated from an English one that has changed since.
    pub outdated: bool,
    /// What it is called.
    pub title: String,
    /// What it is about, in a sentence.
    pub summary: String,
    /// When it is needed.
    pub phase: Option<Phase>,
    /// After this day it is out of date.
    pub expires: PartialDate,
    /// For which countries, ISO 3166-1 alpha-2; none is everywhere.
    pub countries: Vec<String>,
    /// The needs that it is about.
    pub categories: Vec<Category>,
    /// Its record's number.
    pub(crate) record: u32,
    /// Its pack's position.
    pub(crate) pack: u8,
    /// Its sections.
    pub(crate) sections: Vec<SectionRow>,
}

/// A section's place in its guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SectionRow {
    pub(crate) id: String,
    pub(crate) heading: String,
    /// 1, or 2 for a part of the section before it.
    pub(crate) level: u8,
    /// Its heading was translated from an English one that has changed since.
    pub(crate) outdated: bool,
}

impl GuideRow {
    /// Its pack's position within those that the directory was opened from.
    pub fn pack(&self) -> usize {
        usize::from(self.pack)
    }

    /// The row of a record.
    pub(crate) fn new(guide: &Guide, record: u32, pack: u8) -> Self {
        let section = |section: &turnstone_pack::record::GuideSection| SectionRow {
            id: section.id.clone(),
            heading: section.heading.clone(),
            level: section.level,
            outdated: section.outdated,
        };
        GuideRow {
            guide: guide.guide.clone(),
            language: guide.language.clone(),
            status: guide.status,
            outdated: guide.outdated,
            title: guide.title.clone(),
            summary: guide.summary.clone(),
            phase: guide.phase,
            expires: guide.expires.clone(),
            countries: guide.countries.clone(),
            categories: guide.categories.clone(),
            record,
            pack,
            sections: guide.sections.iter().map(section).collect(),
        }
    }
}

/// A section of a guide that a search found, named in the person's language where the guide is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideHit {
    /// The guide's name.
    pub guide: String,
    /// The section's id; empty for the whole guide.
    pub section: String,
    /// What the guide is called.
    pub title: String,
    /// What it is about, in a sentence.
    pub summary: String,
    /// The section's heading; empty for the whole guide.
    pub heading: String,
    /// The heading of the section that it is a part of.
    pub within: Option<String>,
    /// The language of these.
    pub language: LanguageTag,
    /// How they came to be in that language.
    pub status: TextStatus,
    /// The section's heading, or for the whole guide its title, was translated from an English one that has changed since.
    pub outdated: bool,
    /// After this day the guide is out of date.
    pub expires: PartialDate,
    /// For which countries the guide is; none is everywhere.
    pub countries: Vec<String>,
    /// Its pack's position within those that the directory was opened from.
    pub pack: usize,
    /// Before which of the hits it stands: their number for after all of them.
    pub before: usize,
}

/// In the place of a section: the whole guide, found by a question.
pub(crate) const WHOLE: u32 = u32::MAX;

/// All guides of a store.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Guides {
    /// By name, then by language.
    pub(crate) rows: Vec<GuideRow>,
    /// For each document of the index after those of services and organizations: its guide's row, and which of its sections it is, or [`WHOLE`].
    pub(crate) documents: Vec<(u32, u32)>,
}

impl Guides {
    /// The versions of each guide.
    pub(crate) fn each(&self) -> impl Iterator<Item = &[GuideRow]> {
        self.rows.chunk_by(|a, b| a.guide == b.guide)
    }

    /// The versions of a guide.
    pub(crate) fn versions(&self, name: &str) -> Option<&[GuideRow]> {
        self.each().find(|versions| versions.iter().any(|row| row.guide == name))
    }
}

/// How well a language suits somebody: the place of the one of theirs that it is, then English, then any other.
pub(super) fn rank_of(language: &str, languages: &[LanguageTag]) -> usize {
    let exact = languages.iter().position(|wanted| wanted == language);
    let near = || languages.iter().position(|wanted| serves(wanted, language));
    match exact.map(|at| 2 * at).or_else(|| near().map(|at| 2 * at + 1)) {
        Some(rank) => rank,
        None if language == "en" => usize::MAX - 1,
        None => usize::MAX,
    }
}

/// Whether somebody who wants `wanted` reads `language`: the same one with less said of the region, never another script.
fn serves(wanted: &str, language: &str) -> bool {
    let rest = wanted.strip_prefix(language).and_then(|rest| rest.strip_prefix('-'));
    // In these places Chinese is written in its other script.
    let other_script = |part: &str| part.len() == 4 || (language == "zh" && matches!(part, "TW" | "HK" | "MO"));
    rest.is_some_and(|rest| !rest.split('-').any(other_script))
}

/// The version of a guide that suits these languages best.
pub(crate) fn best_of<'r>(versions: &'r [GuideRow], languages: &[LanguageTag]) -> &'r GuideRow {
    versions.iter().min_by_key(|row| rank_of(&row.language, languages)).unwrap_or(&versions[0])
}

/// How a guide's countries fit: 0 for the person's, 1 for all, 2 for others.
pub(crate) fn fits_country(countries: &[String], country: Option<&str>) -> u8 {
    match country {
        _ if countries.is_empty() => 1,
        Some(country) if countries.iter().any(|known| known == country) => 0,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ones_own_language_comes_before_english_and_no_other_script_is_taken_for_it() {
        let languages = ["fa-AF".to_owned(), "ar".to_owned()];
        let mut tags = ["zh", "en", "ar", "fa", "fa-AF"];
        tags.sort_by_key(|tag| rank_of(tag, &languages));
        assert_eq!(tags, ["fa-AF", "fa", "ar", "en", "zh"]);
        for hant in ["zh-Hant", "zh-TW", "zh-HK"] {
            let hant = [hant.to_owned()];
            assert!(rank_of("en", &hant) < rank_of("zh", &hant));
        }
        assert_eq!(rank_of("es", &["es-419".to_owned()]), 1);
    }
}
