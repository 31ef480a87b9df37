//! The search index: one kind of document for services, organisations, guide sections and places, one index for all languages.
//!
//! The index is bytes in parts, which the store keeps as blobs. It knows neither SQL nor records: whoever builds it hands it
//! [`IndexDocument`]s and the lexicon, and gets document numbers back, in the order in which they were added.

use turnstone_pack::record::{Category, CrisisKind};

mod builder;
mod bytes;
mod crisis;
mod cut;
mod document;
mod initials;
mod key;
mod lexicon;
mod near;
mod needs;
mod open;
mod postings;
mod query;
mod rank;
mod score;
mod scratch;
mod search;
mod sounds;
mod strict;
mod tags;
mod terms;
mod typo;

pub use builder::IndexBuilder;
pub use open::Index;

/// Names of the parts.
mod part {
    /// Summaries of the documents, signatures of postings.
    pub const DOCUMENTS: &str = "documents";
    /// Need words.
    pub const LEXICON: &str = "lexicon";
    /// Postings of all dictionaries.
    pub const POSTINGS: &str = "postings";
    /// Words and joined names, letter groups, names by sound, needs.
    pub const DICTIONARIES: [&str; 4] = ["words", "groups", "sounds", "needs"];
    /// Names by sound, skeleton by skeleton.
    pub const NAMES: &str = "names";
    /// Words long enough for typos, written backwards.
    pub const BACKWARDS: &str = "backwards";
}

/// What a document is. A search may ask for some kinds only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum DocumentKind {
    /// A service.
    #[default]
    Service,
    /// An organisation.
    Organization,
    /// A section of a guide.
    Guide,
    /// A town.
    Place,
}

/// All that is searched of one thing. Empty fields cost nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IndexDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// Names, the main one first, in any script.
    pub names: Vec<String>,
    /// Other names, acronyms, programmes.
    pub aliases: Vec<String>,
    /// The organisation's names.
    pub organization: Vec<String>,
    /// Topics in the source's words.
    pub topics: Vec<String>,
    /// Our categories. What the lexicon recognises in `topics` and `names` is added when the index is built.
    pub categories: Vec<Category>,
    /// Languages, by name, as people may type them.
    pub languages: Vec<String>,
    /// Streets, towns, postcodes.
    pub addresses: Vec<String>,
    /// Towns and regions.
    pub places: Vec<String>,
    /// Phone numbers as printed and as dialled.
    pub phones: Vec<String>,
    /// Descriptions, in any language.
    pub body: Vec<String>,
    /// What the organisation is, requirements, costs: searched, but worth less than `body`.
    pub background: Vec<String>,
    /// BCP-47 tag of `body`, if known. A hint only: nothing may depend on it.
    pub language: Option<String>,
    /// Inhabitants of a place, else 0. Among equals the larger comes first.
    pub population: u32,
}

/// A part of the index, to be kept under its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexPart {
    /// Stable name.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IndexQuery {
    /// As typed, in any language and script.
    pub text: String,
    /// Most hits.
    pub limit: usize,
    /// No typos forgiven, no prefixes completed, no need words: only what folding makes equal.
    pub strict: bool,
}

/// How a hit came about, the best of its words. Ordered from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchKind {
    /// As written.
    Exact,
    /// Equal after folding.
    Folded,
    /// The word's beginning.
    Prefix,
    /// A need word led to its category.
    Need,
    /// Another script.
    Transliterated,
    /// A typo forgiven.
    Typo,
}

/// One hit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The document's number.
    pub document: u32,
    /// Higher is better; comparable within one search only.
    pub score: f32,
    /// How it was found.
    pub kind: MatchKind,
}

/// What a text says before anything is searched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Understood {
    /// Needs named in it, the plainest first, each with the words of the text that told it, as they were typed.
    pub needs: Vec<(Category, String)>,
    /// A crisis named in it. Crisis help then goes above everything else.
    pub crisis: Option<CrisisKind>,
}

/// The parts do not fit together, or were damaged: build the index anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the search index is damaged")]
pub struct IndexDamaged;
