//! The terminal itself, beside standard input and output: passphrases are typed there without being shown, and Esc three times leaves.

#[cfg(unix)]
mod keys;
#[cfg(not(unix))]
mod plain;
#[cfg(unix)]
mod raw;

#[cfg(not(unix))]
pub use plain::Terminal;
#[cfg(unix)]
pub use raw::Terminal;

use zeroize::Zeroizing;

/// What somebody typed that nobody else may know, cleared when it is dropped.
pub type Secret = Zeroizing<Vec<u8>>;

/// The longest line: more than anybody types, so that no shorter copy of a passphrase is left behind while it grows.
#[cfg(unix)]
const LONGEST: usize = 4096;

/// Clears the screen and what can be scrolled back to.
const CLEAR: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";
/// Another screen, that nobody can scroll back to; and back to the first.
const ASIDE: &str = "\u{1b}[?1049h\u{1b}[H\u{1b}[2J";
const BACK: &str = "\u{1b}[H\u{1b}[2J\u{1b}[?1049l";

/// How a line is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Echo {
    /// It is seen.
    Shown,
    /// It is not.
    Hidden,
}
