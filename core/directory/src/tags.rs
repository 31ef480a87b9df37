//! Comparing language tags, and hashing names and ids the same way on every device.

use crate::text;

/// Whether somebody who asks for `wanted` is served in `spoken`: the same tag, or one that says more about the same language
/// (`zh` and `zh-Hant`, `fa` and `fa-AF`). Case plays no part.
pub(crate) fn language_matches(wanted: &str, spoken: &str) -> bool {
    let begins = |long: &str, short: &str| {
        long.len() > short.len()
            && long.as_bytes()[short.len()] == b'-'
            && long.is_char_boundary(short.len())
            && long[..short.len()].eq_ignore_ascii_case(short)
    };
    !wanted.is_empty()
        && !spoken.is_empty()
        && (wanted.eq_ignore_ascii_case(spoken) || begins(wanted, spoken) || begins(spoken, wanted))
}

/// FNV-1a, 64 bits: short, and the same on every device and in every version, which the standard library's hasher is not.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The hash of a name as it is searched: folded, spaces and hyphens left out. `None` for a name without a letter.
pub(crate) fn name_hash(name: &str) -> Option<u64> {
    let joined = folded_name(name);
    (!joined.is_empty()).then(|| hash(&joined))
}

/// A name as it is compared: folded, spaces and hyphens left out.
pub(crate) fn folded_name(name: &str) -> String {
    text::joined(&text::words(name, 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_match_when_one_says_more_than_the_other() {
        for (a, b) in [("es", "es"), ("ES", "es"), ("zh", "zh-Hant"), ("es-419", "es"), ("fa", "fa-AF")] {
            assert!(language_matches(a, b) && language_matches(b, a), "{a} {b}");
        }
        for (a, b) in [("es", "et"), ("ku", "ckb"), ("zh-Hans", "zh-Hant"), ("", "en"), ("e", "en"), ("en", "eng")] {
            assert!(!language_matches(a, b) && !language_matches(b, a), "{a} {b}");
        }
    }

    #[test]
    fn names_are_compared_as_they_are_searched() {
        assert_eq!(name_hash("Rainbow-Railroad"), name_hash("rainbow RAILROAD"));
        assert_ne!(name_hash("Rainbow Railroad"), name_hash("Rainbow Road"));
        assert_eq!(name_hash(" – "), None);
    }
}
