//! What people read: Fluent messages, in the language that suits them best, and what a frontend must know about a language.
//!
//! No other crate holds a sentence. A message is asked for by its id; one that a language lacks comes from the next language in
//! the chain, down to English, and is known as such.

mod args;
mod calendar;
mod drawing;
mod format;
mod isolation;
mod language;
mod localizer;
mod numerals;
mod phrasebook;
mod sentence;

pub use args::{Args, args};
pub use drawing::drawing_words;
pub use isolation::{has_rtl, isolate, plain, visible};
pub use language::{Direction, canonical, direction, fallback_chain, from_environment};
pub use localizer::{Language, Localizer, Message, available, country_names};
pub use phrasebook::{Phrase, Phrasebook, phrase_languages};
pub use sentence::sentences;
