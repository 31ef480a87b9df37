//! Words to draw a passphrase from: `locales/<tag>/words.txt`, compiled in.

include!(concat!(env!("OUT_DIR"), "/drawing.rs"));

/// Words, a line each, in the first of these languages that has some, else in English. Small letters of the English alphabet only, so that every
/// keyboard with Latin letters types them.
pub fn drawing_words<T: AsRef<str>>(languages: &[T]) -> &'static str {
    let wanted = languages.iter().flat_map(|tag| crate::fallback_chain(tag.as_ref()));
    let find = |tag: &str| DRAWING_WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag));
    wanted.into_iter().find_map(|tag| find(&tag)).or_else(|| find("en")).map_or("", |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_list_is_long_enough_and_has_no_word_twice() {
        for (tag, words) in DRAWING_WORDS {
            let all: BTreeSet<&str> = words.lines().collect();
            assert!(all.len() >= 1_600, "{tag}");
            assert_eq!(all.len(), words.lines().count(), "{tag}");
            assert!(
                all.iter().all(|word| word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_lowercase())),
                "{tag}"
            );
        }
        assert_eq!(drawing_words(&["es-MX"]), drawing_words(&["es"]));
        assert_eq!(drawing_words(&["am"]), drawing_words(&["en"]));
        assert_ne!(drawing_words(&["fr"]), drawing_words(&["en"]));
    }
}
