//! The cover that the quick exit puts over everything: a phrasebook, and nothing else.

use super::DirectionView;

/// A language of the phrasebook.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ExitLanguageView {
    /// Its BCP-47 tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// The direction of its phrases.
    pub direction: DirectionView,
}

/// A topic of the phrasebook.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ExitTopicView {
    /// For `ExitQuery.topic`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// It is the one that is shown.
    pub chosen: bool,
}

/// A phrase and its translation.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ExitPhraseView {
    /// In the person's language.
    pub text: String,
    /// In the other one.
    pub translation: String,
}

/// The cover, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ExitView {
    /// The language of the phrasebook's own words and of the phrases.
    pub language: String,
    /// Their direction.
    pub direction: DirectionView,
    /// The language of the translations.
    pub other_language: String,
    /// Their direction.
    pub other_direction: DirectionView,
    /// The screen's name.
    pub title: String,
    /// The hint in the search field.
    pub search: String,
    /// The label of the button that empties the search field.
    pub clear: String,
    /// What to show where no phrase is found.
    pub none: String,
    /// Stands before the first language.
    pub from_label: String,
    /// Stands before the second language.
    pub to_label: String,
    /// The label of the button that swaps the two.
    pub swap: String,
    /// The label of the list of topics.
    pub topics_label: String,
    /// The choice that shows all topics.
    pub all: String,
    /// The languages to choose from.
    pub languages: Vec<ExitLanguageView>,
    /// The topics to choose from.
    pub topics: Vec<ExitTopicView>,
    /// What is shown; may be empty.
    pub phrases: Vec<ExitPhraseView>,
}
