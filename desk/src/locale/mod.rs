//! Tools for translators: what is wrong with a language's texts, how much of it there is, tables for people without Git, pseudo-languages, marks on guides.

mod check;
mod coverage;
mod file;
mod finding;
mod import;
mod limits;
mod make;
mod message;
mod plural;
mod stamp;
mod table;
mod toml_texts;

pub use check::check;
pub use coverage::{Coverage, coverage};
pub use file::{locale, locales};
pub use finding::LocaleFinding;
pub use import::{Imported, import};
pub use make::{new_language, pseudo};
pub use stamp::stamp;
pub use table::export;

/// The language that all others are translated from.
pub const REFERENCE: &str = "en";

/// The files of messages, in the order in which somebody translates them.
pub const FILES: [&str; 6] = ["app.ftl", "guides.ftl", "checks.ftl", "notes.ftl", "errors.ftl", "desk.ftl"];

/// Languages that nobody speaks, for looking at screens.
pub const PSEUDO: [&str; 2] = ["en-XA", "ar-XB"];
