//! What is asked of the directory. Nothing of it is ever written anywhere.

use crate::index::DocumentKind;
use jiff::Timestamp;
use std::borrow::Cow;
use std::collections::BTreeSet;
use turnstone_pack::record::{Category, Coordinates, Id, LanguageTag, Phase};

/// How much of a text is looked at, in characters: some hundred words. What comes after it is passed over, so that a book in the search field
/// takes no longer than a letter.
pub const MOST_TEXT: usize = 1_000;

/// Longer than any word, in characters.
const LONGEST_WORD: usize = 48;

/// The beginning of a text that is looked at: [`MOST_TEXT`] characters at most, to the last whole word where there is one.
pub fn looked_at(text: &str) -> &str {
    let text = text.trim_start();
    let Some((end, next)) = text.char_indices().nth(MOST_TEXT) else { return text };
    let kept = &text[..end];
    if next.is_whitespace() {
        return kept;
    }
    // Half a word could mean something else. A longer run is no word but a script that sets no spaces, and is not given up.
    match kept.rfind(char::is_whitespace) {
        Some(end) if kept[end..].chars().count() <= LONGEST_WORD => &kept[..end],
        _ => kept,
    }
}

/// Where the person is, or asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Near {
    /// A point.
    Point(Coordinates),
    /// A town on board, by its id (`geonames:2643743`).
    Place(Id),
}

/// One search.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchQuery {
    /// As typed, in any language and script; may be empty: then everything that the filters let pass is listed. Only the first
    /// [`MOST_TEXT`] characters are looked at.
    pub text: String,
    /// Where the person is: ISO 3166-1 alpha-2. `None`: no country chosen, nothing counts as local, every hit says its countries.
    pub country: Option<String>,
    /// A point to measure from. `None`: a town named in `text` is taken, if there is one.
    pub near: Option<Near>,
    /// What must hold.
    pub filters: Filters,
    /// The person's languages, the first first.
    pub languages: Vec<LanguageTag>,
    /// The clock. Packs' dates are a floor beneath it.
    pub now: Timestamp,
    /// Most hits in each list.
    pub limit: usize,
    /// Kinds to look for; empty is services and organizations.
    pub kinds: BTreeSet<DocumentKind>,
    /// Count the facets, too. Costs a pass over all candidates.
    pub facets: bool,
}

impl SearchQuery {
    /// The same with no more text than is looked at.
    pub(crate) fn bounded(&self) -> Cow<'_, SearchQuery> {
        let text = looked_at(&self.text);
        if text.len() == self.text.len() {
            return Cow::Borrowed(self);
        }
        Cow::Owned(SearchQuery {
            text: text.to_owned(),
            country: self.country.clone(),
            near: self.near.clone(),
            filters: self.filters.clone(),
            languages: self.languages.clone(),
            kinds: self.kinds.clone(),
            ..*self
        })
    }

    /// A search for these words, with nothing else chosen and 20 hits at most.
    pub fn new(text: impl Into<String>, now: Timestamp) -> Self {
        SearchQuery {
            text: text.into(),
            country: None,
            near: None,
            filters: Filters::default(),
            languages: Vec::new(),
            now,
            limit: 20,
            kinds: BTreeSet::new(),
            facets: false,
        }
    }
}

/// What must hold. Every filter that is set gives [`crate::Verdict`] for a record; one "fail" leaves the record out for good.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filters {
    /// Any of these categories.
    pub categories: BTreeSet<Category>,
    /// Helps in any of these phases.
    pub phases: BTreeSet<Phase>,
    /// Serves any of these audiences (the codes of [`turnstone_pack::record::Serves::audiences`]).
    pub audiences: BTreeSet<String>,
    /// Speaks any of these languages.
    pub speaks: BTreeSet<LanguageTag>,
    /// Costs nothing.
    pub free: bool,
    /// Asks for no photo ID.
    pub needs_no_id: bool,
    /// At most this far from `near`, or without a way to go at all.
    pub within_km: Option<f64>,
    /// Open at this time.
    pub open_at: Option<Timestamp>,
    /// By phone or web.
    pub remote: bool,
    /// Serves people without papers.
    pub accepts_undocumented: bool,
    /// Leave out what is not known, too. Off: it is kept, ranked after, and marked.
    pub strict: bool,
}

/// A filter's name. The order is the one of the truth table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterKind {
    /// [`Filters::categories`].
    Category,
    /// [`Filters::phases`].
    Phase,
    /// [`Filters::audiences`].
    Audience,
    /// [`Filters::speaks`].
    Language,
    /// [`Filters::free`].
    Free,
    /// [`Filters::needs_no_id`].
    NeedsNoId,
    /// [`Filters::within_km`].
    Distance,
    /// [`Filters::open_at`].
    OpenAt,
    /// [`Filters::remote`].
    Remote,
    /// [`Filters::accepts_undocumented`].
    AcceptsUndocumented,
}

impl FilterKind {
    /// All of them.
    pub const ALL: [FilterKind; 10] = [
        FilterKind::Category,
        FilterKind::Phase,
        FilterKind::Audience,
        FilterKind::Language,
        FilterKind::Free,
        FilterKind::NeedsNoId,
        FilterKind::Distance,
        FilterKind::OpenAt,
        FilterKind::Remote,
        FilterKind::AcceptsUndocumented,
    ];
}

impl Filters {
    /// True when this filter is set.
    pub fn is_set(&self, kind: FilterKind) -> bool {
        match kind {
            FilterKind::Category => !self.categories.is_empty(),
            FilterKind::Phase => !self.phases.is_empty(),
            FilterKind::Audience => !self.audiences.is_empty(),
            FilterKind::Language => !self.speaks.is_empty(),
            FilterKind::Free => self.free,
            FilterKind::NeedsNoId => self.needs_no_id,
            FilterKind::Distance => self.within_km.is_some(),
            FilterKind::OpenAt => self.open_at.is_some(),
            FilterKind::Remote => self.remote,
            FilterKind::AcceptsUndocumented => self.accepts_undocumented,
        }
    }

    /// The same filters without this one.
    pub fn without(&self, kind: FilterKind) -> Filters {
        let mut filters = self.clone();
        match kind {
            FilterKind::Category => filters.categories.clear(),
            FilterKind::Phase => filters.phases.clear(),
            FilterKind::Audience => filters.audiences.clear(),
            FilterKind::Language => filters.speaks.clear(),
            FilterKind::Free => filters.free = false,
            FilterKind::NeedsNoId => filters.needs_no_id = false,
            FilterKind::Distance => filters.within_km = None,
            FilterKind::OpenAt => filters.open_at = None,
            FilterKind::Remote => filters.remote = false,
            FilterKind::AcceptsUndocumented => filters.accepts_undocumented = false,
        }
        filters
    }

    /// The filters that are set.
    pub fn set(&self) -> impl Iterator<Item = FilterKind> + '_ {
        FilterKind::ALL.into_iter().filter(|kind| self.is_set(*kind))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_text_is_looked_at_to_the_last_whole_word_of_its_beginning() {
        assert_eq!(looked_at(""), "");
        let exact = "ሰ".repeat(MOST_TEXT);
        assert_eq!(looked_at(&exact), exact);
        assert_eq!(looked_at(&format!("{exact} after")), exact);
        assert_eq!(looked_at(&"x".repeat(1 << 20)).len(), MOST_TEXT);
        let words = "shelter ".repeat(200);
        assert_eq!(looked_at(&words), "shelter ".repeat(125).trim_end());
        let spaceless = format!("救命 {}", "我想找律师".repeat(1000));
        assert_eq!(
            looked_at(&spaceless).chars().count(),
            MOST_TEXT,
            "a script without spaces is not cut to its first word"
        );
        let cut = format!("{} bed", "a".repeat(MOST_TEXT - 2));
        assert_eq!(looked_at(&format!("{}bed", " ".repeat(1 << 20))), "bed", "empty room says nothing");
        assert_eq!(looked_at(&cut), "a".repeat(MOST_TEXT - 2), "half a word is none");
    }
}
