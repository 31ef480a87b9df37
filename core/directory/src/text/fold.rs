//! Folding: what makes two spellings one. First the written form (composition, case, what cannot be seen), then the folded form
//! (marks, letters that stand for each other).
//!
//! Marks are stripped only where a reader would still know the word: Latin, Greek, Cyrillic but for й, ї and ў, Arabic and Hebrew
//! points, the nukta of Devanagari and Gurmukhi. In Thai, Burmese, Khmer and the Indic scripts marks are vowels and stay.

use super::{digits::ascii_digit, han::simplified};
use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::{CodePointMapData, props::GeneralCategory};
use std::borrow::Cow;

/// The written form: NFKC, without case, digits in ASCII, without what cannot be seen and without apostrophes. Two texts of one
/// written form are exactly equal; marks and letters are as they were.
pub fn written(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase() && b != b'\'' && b != b'`' && b != b'"') {
        return Cow::Borrowed(text);
    }
    if text.is_ascii() {
        return Cow::Owned(
            text.chars().filter(|c| !matches!(c, '\'' | '`' | '"')).map(|c| c.to_ascii_lowercase()).collect(),
        );
    }
    let composer = ComposingNormalizer::new_nfkc();
    // Kept are only characters that a normaliser cannot move: dropping the invisible ones first lets marks meet their letters.
    let visible: String = text.chars().filter(|c| !is_dropped(*c)).collect();
    let composed = composer.normalize(&visible);
    let lower = CaseMapper::new().fold_string(&composed);
    let again = composer.normalize(&lower);
    let mut out = String::with_capacity(again.len());
    for c in again.chars().filter(|c| !is_dropped(*c)) {
        push_in_order(&mut out, ascii_digit(c).unwrap_or(c));
    }
    Cow::Owned(out)
}

/// Thai and Lao "am" may be typed before or after the tone mark, and comes apart in NFKC: the tone goes last.
fn push_in_order(out: &mut String, c: char) {
    if matches!(c, '\u{e4d}' | '\u{ecd}')
        && let Some(tone @ ('\u{e48}'..='\u{e4b}' | '\u{ec8}'..='\u{ecb}')) = out.chars().next_back()
    {
        out.pop();
        out.push(c);
        out.push(tone);
    } else {
        out.push(c);
    }
}

/// Invisible characters (joiners, isolates, soft hyphen, zero-width space, variation selectors), tatweel, and marks that people
/// type as apostrophes.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\'' | '"' | '`' | '´' | '‘' | '’' | '‛' | '“' | '”' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ˈ' | 'ˊ' | 'ˋ' | '׳' | '״' | '＇' | '՚'
        | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// The folded form of any text. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    fold_written(&written(text)).into_owned()
}

/// The folded form of a text in its written form.
pub(super) fn fold_written(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let decomposed = DecomposingNormalizer::new_nfd().normalize(text);
    let category = CodePointMapData::<GeneralCategory>::new();
    let mut kept = String::with_capacity(decomposed.len());
    let mut base = '\0';
    for c in decomposed.chars() {
        if category.get(c) == GeneralCategory::NonspacingMark {
            if !is_stripped(base, c) {
                kept.push(c);
            }
        } else {
            base = c;
            kept.push(c);
        }
    }
    let composed = ComposingNormalizer::new_nfc().normalize(&kept);
    let mut out = String::with_capacity(composed.len());
    for c in composed.chars() {
        push_folded(&mut out, c);
    }
    Cow::Owned(out)
}

/// Whether a mark on this base says nothing that keeps words apart.
fn is_stripped(base: char, mark: char) -> bool {
    match u32::from(base) {
        // Latin, with its extensions; Greek.
        0x41..=0x24f | 0x250..=0x2af | 0x1e00..=0x1eff | 0x2c60..=0x2c7f | 0xa720..=0xa7ff | 0xab30..=0xab6f => true,
        0x370..=0x3ff | 0x1f00..=0x1fff => true,
        // Cyrillic: й, ї and ў are letters of their own; ё is often written е.
        0x400..=0x52f => !(mark == '\u{306}' || (mark == '\u{308}' && !matches!(base, 'е' | 'Е'))),
        _ => matches!(mark,
            '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
            | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}'
            | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}' | '\u{93c}' | '\u{a3c}'),
    }
}

/// Letters that stand for each other in careless or in other keyboards' typing.
fn push_folded(out: &mut String, c: char) {
    let letter = match c {
        // Arabic, Persian, Urdu, Pashto, Sorani: one yeh, one kaf, one heh; bare hamza is left out as often as written.
        'ی' | 'ې' | 'ى' | 'ۍ' | 'ئ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ٱ' => 'ا',
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' | 'ە' => 'ه',
        'ء' => return,
        // Latin letters that do not come apart.
        'ß' => return out.push_str("ss"),
        'æ' => return out.push_str("ae"),
        'œ' => return out.push_str("oe"),
        'þ' => return out.push_str("th"),
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ı' => 'i',
        'ħ' => 'h',
        'ŧ' => 't',
        'ŋ' => 'n',
        'ə' => 'e',
        // Ethiopic letters of one sound: ሐ and ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ, in each vowel; then the vowels that fell together.
        '\u{1200}'..='\u{135a}' => ethiopic(c),
        // Katakana as hiragana.
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => simplified(c),
        _ => c,
    };
    out.push(letter);
}

/// One letter for each Ethiopic sound.
fn ethiopic(c: char) -> char {
    let code = u32::from(c);
    let row = match code & !7 {
        0x1210 | 0x1280 => 0x1200,
        0x1220 => 0x1230,
        0x12d0 => 0x12a0,
        0x1340 => 0x1338,
        row => row,
    };
    let folded = match row | (code & 7) {
        0x1203 | 0x12bb => 0x1200,
        0x12a3 => 0x12a0,
        other => other,
    };
    char::from_u32(folded).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_where_the_word_is_still_known_and_stay_where_they_are_vowels() {
        assert_eq!(fold("Łódź Þórshöfn İĞDIR ışık"), "lodz thorshofn igdir isik");
        assert_eq!(fold("مُحَمَّد آمال مسؤول"), "محمد امال مسوول");
        assert_eq!(fold("ёлка мой їжак ў"), "елка мой їжак ў");
        assert_eq!(fold("दीन"), "दीन");
        assert_ne!(fold("ป้า"), fold("ป่า"));
        assert_eq!(fold("น้ำ"), fold("นํ้า"));
        assert_eq!(fold("ฤๅษี ۱۲۳"), "ฤๅษี 123");
    }

    #[test]
    fn the_written_form_keeps_marks_and_drops_what_nobody_sees() {
        assert_eq!(written("Mary’s CAFÉ"), "marys café");
        assert_eq!(written("\u{2068}Anna\u{2069} co\u{ad}op"), "anna coop");
        assert_eq!(written("ﬁnance １２３"), "finance 123");
    }
}
