//! Compiling what people edit, `content/directory`, `locales/*/needs.ftl` and guides, into the records of the starter pack.
//!
//! Sans I/O: callers hand over the files' texts. Whatever is wrong comes out as a [`Finding`] that names file, line and column, so
//! that a mistake is an error before anybody can read it.

mod compile;
mod country;
mod emergency;
mod file;
pub(crate) mod finding;
mod hours;
pub(crate) mod values;

pub use compile::{Content, check_content, compile_content};
pub use finding::{Finding, FindingCode};

/// One file as it is in the repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentFile {
    /// Its path with forward slashes. Only its end counts: `edition.toml`, `emergency.toml`, `<country>.toml`, `<tag>/needs.ftl`,
    /// `<tag>/guides/<id>.md`, `<tag>/glossary.toml`, `guides/sources.tsv`.
    pub path: String,
    /// What it says.
    pub text: String,
}
