//! Text that was read with the wrong encoding on its way to us, put right where only one reading is possible.

use encoding_rs::WINDOWS_1252;

/// What was found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Found {
    /// Something was put right.
    pub(super) mended: bool,
    /// Something is wrong, and could be read in more than one way.
    pub(super) unclear: bool,
}

/// Puts right UTF-8 that was read as Windows-1252 (`â€™`), and UTF-8 that was read as DOS code page 437 and then squeezed
/// into Windows-1252 (`GÇÖ`), as one large directory has it throughout.
pub(super) fn mend(text: &str, found: &mut Found) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    // The squeezed one first: some of its pairs would pass for the other.
    let once = mend_dos(text, found);
    mend_western(&once, found)
}

/// The byte that Windows-1252 has for a character, the five undefined ones included.
fn western_byte(character: char) -> Option<u8> {
    let code = u32::from(character);
    if code < 0x80 || (0x80..0xA0).contains(&code) {
        return u8::try_from(code).ok();
    }
    let mut buffer = [0_u8; 4];
    let (bytes, _, failed) = WINDOWS_1252.encode(character.encode_utf8(&mut buffer));
    match (failed, bytes.as_ref()) {
        (false, [byte]) => Some(*byte),
        _ => None,
    }
}

fn mend_western(text: &str, found: &mut Found) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while let Some(&character) = characters.get(index) {
        let length = match western_byte(character) {
            // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic; between them lie phonetic letters that nobody prints.
            Some(0xC2..=0xC5 | 0xCE..=0xDF) => 2,
            Some(0xE0..=0xEF) => 3,
            Some(0xF0..=0xF4) => 4,
            _ => 1,
        };
        let bytes: Option<Vec<u8>> =
            characters.get(index..index + length).map(|run| run.iter().filter_map(|c| western_byte(*c)).collect());
        let read = bytes.filter(|bytes| length > 1 && bytes.len() == length);
        match read.as_deref().map(std::str::from_utf8) {
            Some(Ok(right)) => {
                out.push_str(right);
                found.mended = true;
                index += length;
            }
            _ => {
                out.push(character);
                index += 1;
            }
        }
    }
    out
}

/// Third bytes of general punctuation (E2 80 xx), as code page 437 shows them.
const PUNCTUATION: &[(char, &str)] = &[
    ('Ö', "’"),
    ('ÿ', "‘"),
    ('£', "“"),
    ('¥', "”"),
    ('ô', "–"),
    ('ö', "—"),
    ('æ', "-"),
    ('ó', "•"),
    ('ª', "…"),
    ('ï', ""),
];

/// Second bytes of Latin letters (C3 xx), where one letter only ends up as this character.
const LETTERS: &[(char, char)] = &[
    ('í', 'á'),
    ('¡', 'í'),
    ('º', 'ç'),
    ('¬', 'é'),
    ('ô', 'Ó'),
    ('Æ', 'Ò'),
    ('û', 'Ö'),
    ('£', 'Ü'),
    ('ë', 'É'),
    ('ü', 'Á'),
    ('á', 'à'),
    ('¿', 'è'),
    ('«', 'î'),
    ('»', 'ï'),
];

fn mend_dos(text: &str, found: &mut Found) -> String {
    let marked = text.contains("GÇ") || text.contains("Gäó") || text.contains('+') || text.contains('-');
    if !marked || text.is_ascii() {
        return text.to_owned();
    }
    let characters: Vec<char> = text.chars().collect();
    let at = |index: usize| characters.get(index).copied().unwrap_or(' ');
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while let Some(&character) = characters.get(index) {
        let (next, after) = (at(index + 1), at(index + 2));
        let before = if index > 0 { at(index - 1) } else { ' ' };
        if character == 'G' && next == 'Ç' {
            if let Some((_, right)) = PUNCTUATION.iter().find(|(shown, _)| *shown == after) {
                out.push_str(right);
                found.mended = true;
                index += 3;
                continue;
            }
            found.unclear = true;
        } else if character == 'G' && next == 'ä' && after == 'ó' {
            out.push('™');
            found.mended = true;
            index += 3;
            continue;
        } else if character == '+' && !next.is_ascii() {
            if next == '¦' {
                match broken_bar(before, after) {
                    Some(right) => {
                        out.push(right);
                        found.mended = true;
                        index += 2;
                        continue;
                    }
                    None => found.unclear = true,
                }
            } else if let Some((_, right)) = LETTERS.iter().find(|(shown, _)| *shown == next) {
                out.push(*right);
                found.mended = true;
                index += 2;
                continue;
            }
        } else if character == '-' && next == '«' {
            out.push('®');
            found.mended = true;
            index += 2;
            continue;
        }
        // The first byte of C2 and E2 came out as a hyphen too; what followed it is lost.
        found.unclear |= character == '-' && matches!(next, 'Ç' | '¬' | 'ô' | 'û' | 'Æ');
        out.push(character);
        index += 1;
    }
    out
}

/// `+¦` is ñ, ó or ú. Between vowels it is ñ, in `…i+¦n` it is ó; else nobody knows.
fn broken_bar(before: char, after: char) -> Option<char> {
    let vowel = |c: char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u');
    if vowel(before) && vowel(after) {
        Some('ñ')
    } else if before == 'i' && after == 'n' {
        Some('ó')
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn mended(text: &str) -> (String, Found) {
        let mut found = Found::default();
        let text = mend(text, &mut found);
        (text, found)
    }

    #[test]
    fn what_was_read_as_western_is_put_right() {
        for right in ["it’s a naïve café – “ñandú”…", "Помощь", "مأوى", "住所", "Ça va à l’école", "½ price"]
        {
            let wrong = WINDOWS_1252.decode_without_bom_handling(right.as_bytes()).0.into_owned();
            assert_eq!(mended(&wrong).0, right);
            assert!(mended(&wrong).1.mended, "{wrong}");
            // What is right stays.
            assert_eq!(mended(right), (right.to_owned(), Found::default()));
        }
    }

    #[test]
    fn what_was_read_as_dos_is_put_right() {
        assert_eq!(mended("youGÇÖve GÇ£freeGÇ¥ 9GÇô5").0, "you’ve “free” 9–5");
        assert_eq!(mended("Espa+¦ol, ni+¦os, educaci+¦n, c+íncer, caf+¬").0, "Español, niños, educación, cáncer, café");
    }

    #[test]
    fn what_is_unclear_stays() {
        let (text, found) = mended("son +¦tiles");
        assert_eq!((text.as_str(), found.unclear, found.mended), ("son +¦tiles", true, false));
    }
}
