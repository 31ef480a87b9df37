//! Texts that have a place of their own on a screen, and how much fits there.

/// How ids begin, and the columns on a terminal that their text may take: about the letters that fit a phone of 320 points at its usual size.
const LIMITS: [(&str, usize); 7] = [
    ("label-", 11),
    ("screen-exit", 14),
    ("screen-back", 16),
    ("screen-next", 18),
    ("screen-skip", 24),
    ("check-yes", 16),
    ("check-no", 16),
];

/// The columns that a message may take; `None` where it has room.
pub fn most(id: &str) -> Option<usize> {
    // `check-no` is a text, `check-no-country` a sentence.
    let fits = |prefix: &str| if prefix.ends_with('-') { id.starts_with(prefix) } else { id == prefix };
    LIMITS.iter().find(|(prefix, _)| fits(prefix)).map(|(_, most)| *most)
}
