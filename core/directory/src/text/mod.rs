//! Text as it is searched: folded, cut into words, written in Latin letters. The same at index and at query time, for all languages
//! at once: nothing here knows which language a text is in.

mod digits;
mod fold;
mod han;
mod romanize;
mod streets;
mod words;

pub use digits::ascii_digit;
pub use fold::{fold, written};
pub use romanize::{Writing, romanize, skeleton, writing};
pub use streets::address_forms;
pub use words::{Script, Word, joined, script_of, spaced, words};
