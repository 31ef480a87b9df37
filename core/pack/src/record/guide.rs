//! Guides: plain words for what to do, as blocks that every frontend draws by itself. No markup is left in them.

use super::{Category, Citation, Id, LanguageTag, PartialDate, Phase, TextStatus};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a block is, and so how it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// A paragraph.
    #[default]
    Paragraph,
    /// One of several steps, to be done in their order.
    Step,
    /// One of several points.
    Point,
    /// Something to tick. Ticks live in the notebook.
    Tick,
    /// What can hurt, and what to do.
    Danger,
    /// When to call, and whom.
    CallNow,
    /// What is not known, or may have changed.
    Note,
    /// Who can help with this: all of it is one link to a category.
    Related,
}

/// Where a piece of text leads.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// A page outside, `https` only.
    Page(String),
    /// An organization of the directory. Numbers live there alone.
    Record(Id),
    /// The emergency numbers of the country where the reader is.
    Emergency,
    /// Another guide, by its name.
    Guide(String),
    /// A term of the glossary, by its name.
    Term(String),
    /// The services of a category.
    Find(Category),
}

/// A piece of text of one kind.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Span {
    /// What it says.
    pub text: String,
    /// It carries weight.
    pub strong: bool,
    /// Where it leads.
    pub target: Option<Target>,
}

/// A block.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct GuideBlock {
    /// Its name within the guide, the same in every language and every version.
    pub id: String,
    /// What it is.
    pub kind: BlockKind,
    /// What it says.
    pub spans: Vec<Span>,
    /// What it rests on: places in [`Guide::sources`]. None: advice that states no fact.
    pub sources: Vec<u16>,
    /// The month in which a source said what can change since.
    pub as_of: Option<PartialDate>,
    /// Translated from an English text that has changed since.
    pub outdated: bool,
}

impl GuideBlock {
    /// All that it says, without what its pieces are.
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

/// A section.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct GuideSection {
    /// Its name within the guide.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// 1, or 2 for a part of the section before it.
    pub level: u8,
    /// Its heading was translated from an English one that has changed since.
    pub outdated: bool,
    /// What stands in it.
    pub blocks: Vec<GuideBlock>,
}

/// That somebody who knows the matter has read a guide.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Review {
    /// What they are, `lawyer`, `clinician`. Never a name.
    pub role: String,
    /// When.
    pub on: PartialDate,
}

/// A guide in one language.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Guide {
    /// `<guide>/<language>`.
    pub id: Id,
    /// Its name, the same in every language.
    pub guide: String,
    /// Its language.
    pub language: LanguageTag,
    /// How it came to be in that language.
    pub status: TextStatus,
    /// What it is called.
    pub title: String,
    /// What it is about, in a sentence.
    pub summary: String,
    /// Title or summary were translated from an English one that has changed since.
    pub outdated: bool,
    /// For whom, by codes.
    pub audience: Vec<String>,
    /// When it is needed.
    pub phase: Option<Phase>,
    /// For which countries, ISO 3166-1 alpha-2; none is everywhere.
    pub countries: Vec<String>,
    /// The needs that it is about.
    pub categories: Vec<Category>,
    /// In the English one: the questions by which people look for it, by language. Searched, never shown.
    pub asks: BTreeMap<LanguageTag, Vec<String>>,
    /// The terms that it uses.
    pub terms: Vec<String>,
    /// When somebody last compared it with its sources.
    pub checked: PartialDate,
    /// After this day it is shown as out of date.
    pub expires: PartialDate,
    /// Who has read it. None: no lawyer, clinician or specialist has.
    pub reviewed: Vec<Review>,
    /// What it rests on.
    pub sources: Vec<Citation>,
    /// What it says.
    pub sections: Vec<GuideSection>,
}

/// A word of a host country, in plain words.
#[serde_with::apply(_ => #[serde(default, skip_serializing_if = "super::is_default")])]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Term {
    /// `<name>/<language of the meaning>`.
    pub id: Id,
    /// Its name, the same in every language.
    pub name: String,
    /// The word, as offices write it.
    pub term: String,
    /// The word's language.
    pub term_language: LanguageTag,
    /// The country whose word it is; absent: of several or all.
    pub country: Option<String>,
    /// The meaning's language.
    pub language: LanguageTag,
    /// How the meaning came to be in that language.
    pub status: TextStatus,
    /// The meaning was translated from an English one that has changed since.
    pub outdated: bool,
    /// What it means.
    pub meaning: String,
    /// Where that was read; absent where nobody has read a source and the meaning says no more than the word.
    pub source: Option<Citation>,
}
