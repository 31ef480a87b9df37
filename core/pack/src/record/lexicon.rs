//! Words by which people ask. They are compiled from `locales/<tag>/needs.ftl`, so that the store reads no Fluent.

use super::{Category, LanguageTag};
use serde::{Deserialize, Serialize};

/// What somebody says who needs help at once. Crisis help goes above everything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CrisisKind {
    /// Wants to die, or to hurt themselves.
    SelfHarm,
    /// Somebody is about to hurt them, now.
    ImmediateDanger,
    /// Was raped or assaulted lately: medicine helps only within days.
    RecentRape,
}

/// What a lexicon entry stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LexiconMeaning {
    /// A need.
    Category(Category),
    /// A crisis.
    Crisis(CrisisKind),
}

/// One meaning in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LexiconEntry {
    /// `<tag>/<message id>`.
    pub id: String,
    /// Language of the phrases.
    pub language: LanguageTag,
    /// What they stand for.
    pub meaning: LexiconMeaning,
    /// Phrases as people type them, unfolded.
    pub phrases: Vec<String>,
    /// A host country's own terms for the same need ("Duldung", "BAMF", "food stamps").
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub terms: Vec<String>,
}
