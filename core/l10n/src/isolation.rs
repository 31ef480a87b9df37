//! Isolation: what keeps a right-to-left name from turning a left-to-right sentence around.

/// First strong isolate.
const FSI: char = '\u{2068}';
/// Pop directional isolate.
const PDI: char = '\u{2069}';

/// The text without isolation, for exports, clipboards, files and comparisons. On a screen isolation stays.
pub fn plain(text: &str) -> String {
    text.chars().filter(|&character| character != FSI && character != PDI).collect()
}

/// Text of somebody else without what is not seen: control characters (a line feed stays) and marks that turn text around. A name
/// out of a file must not be able to rearrange the number beside it.
pub fn visible(text: &str) -> String {
    let steers = |character: char| matches!(character, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|&character| character == '\n' || !(character.is_control() || steers(character))).collect()
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
    fn what_is_not_seen_goes_and_what_joins_letters_stays() {
        assert_eq!(visible("a\u{202e}b\u{1b}[0m\u{2069}\nc"), "ab[0m\nc");
        assert_eq!(visible("می\u{200c}خواهم"), "می\u{200c}خواهم");
    }

    #[test]
    fn letters_tell_the_direction_not_digits() {
        assert!(has_rtl("call فرج"));
        assert!(has_rtl("עזרה"));
        assert!(!has_rtl("211 – መጠለያ, приют"));
    }
}
