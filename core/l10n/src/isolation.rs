//! Isolation: what keeps a right-to-left name from turning a left-to-right sentence around.

/// First strong isolate.
const FSI: char = '\u{2068}';
/// Pop directional isolate.
const PDI: char = '\u{2069}';

/// The text without isolation, for exports, clipboards, files and comparisons. On a screen isolation stays.
pub fn plain(text: &str) -> String {
    text.chars().filter(|&character| character != FSI && character != PDI).collect()
}

/// The text between isolates, whatever its direction.
pub fn isolate(text: &str) -> String {
    format!("{FSI}{text}{PDI}")
}

/// True when a text has letters that are written from right to left (Unicode 17, blocks of bidi class R and AL).
pub fn has_rtl(text: &str) -> bool {
    text.chars().any(|character| {
        matches!(character as u32,
            0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_takes_back_what_isolate_adds_and_nothing_else() {
        for text in ["", "211", "خط المساعدة", "a\u{200c}b", "«x»"] {
            assert_eq!(plain(&isolate(text)), text);
        }
    }

    #[test]
    fn letters_tell_the_direction_not_digits() {
        assert!(has_rtl("call فرج"));
        assert!(has_rtl("עזרה"));
        assert!(!has_rtl("211 – መጠለያ, приют"));
    }
}
