//! What may reach a terminal: no control characters, and right-to-left text kept apart from what stands around it.

use turnstone_l10n::{has_rtl, plain};

/// First strong isolate.
const FSI: char = '\u{2068}';
/// Pop directional isolate.
const PDI: char = '\u{2069}';

/// Text without anything that could steer a terminal or turn text around: control characters become U+FFFD, line breaks and tabs
/// spaces, and bidi controls go, but for isolates that are well balanced around right-to-left text.
pub fn harmless(text: &str) -> String {
    let cleaned: String = text
        .chars()
        .filter_map(|character| match character {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
            FSI | PDI => Some(character),
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' => None,
            character if character.is_control() => Some('\u{fffd}'),
            character => Some(character),
        })
        .collect();
    if has_rtl(&cleaned) && balanced(&cleaned) { cleaned } else { plain(&cleaned) }
}

/// True when every isolate that opens is closed, and none is closed that was not open.
fn balanced(text: &str) -> bool {
    let mut depth = 0_i32;
    for character in text.chars() {
        match character {
            FSI => depth += 1,
            PDI => depth -= 1,
            _ => (),
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

/// Lines that were wrapped out of one text, each standing on its own again: isolates that run over a line's end are closed there and
/// opened in the next, and a line with right-to-left letters is isolated as a whole.
pub fn stand_alone(lines: &[String]) -> Vec<String> {
    let mut depth = 0_usize;
    let mut whole = Vec::new();
    for line in lines {
        let mut text: String = std::iter::repeat_n(FSI, depth).collect();
        text.push_str(line);
        for character in line.chars() {
            match character {
                FSI => depth += 1,
                PDI => depth = depth.saturating_sub(1),
                _ => (),
            }
        }
        text.extend(std::iter::repeat_n(PDI, depth));
        whole.push(if has_rtl(&text) { format!("{FSI}{text}{PDI}") } else { plain(&text) });
    }
    whole
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn nothing_that_steers_a_terminal_gets_through() {
        let hostile = "a\u{1b}[31mred\u{7}\u{9b}2J\u{202e}drow\u{2066}x\u{2069}\r\nb\u{7f}";
        let shown = harmless(hostile);
        assert!(shown.chars().all(|character| !character.is_control()), "{shown:?}");
        assert!(!shown.contains(['\u{202e}', '\u{2066}', FSI, PDI]), "{shown:?}");
    }

    #[test]
    fn an_isolate_that_a_text_closes_too_early_is_not_believed() {
        assert_eq!(harmless("سلام\u{2069}\u{2068}"), "سلام");
        assert_eq!(harmless("call \u{2068}سلام\u{2069} now"), "call \u{2068}سلام\u{2069} now");
        assert_eq!(harmless("call \u{2068}Berlin\u{2069} now"), "call Berlin now");
    }

    #[test]
    fn every_line_is_balanced_after_wrapping() {
        let lines = ["for \u{2068}خط".to_owned(), "المساعدة".to_owned(), "الآن\u{2069} today".to_owned()];
        for line in stand_alone(&lines) {
            assert!(balanced(&line), "{line:?}");
        }
    }
}
