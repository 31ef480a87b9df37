//! Where sentences end, for reading aloud.

use icu_segmenter::SentenceSegmenter;

/// The byte after each sentence of a text, by Unicode's rules (UAX #29), with what follows it up to the next one. Empty for an empty text.
pub fn sentences(text: &str) -> Vec<usize> {
    SentenceSegmenter::new(Default::default()).segment_str(text).filter(|end| *end > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn sentences_end_in_every_script() {
        assert_eq!(sentences(""), [0usize; 0]);
        for (text, count) in [
            ("Call first. Beds change!", 2),
            ("You have 1.5 hours, e.g. today.", 1),
            ("اتصل أولاً. هل أنت بأمان؟ نعم.", 3),
            ("ደውሉ። አልጋ የለም።", 2),
            ("先打电话。床位会变。", 2),
        ] {
            let ends = sentences(text);
            assert_eq!(ends.len(), count, "{text}: {ends:?}");
            assert_eq!(ends.last(), Some(&text.len()));
        }
    }
}
