//! Keys of terms: a word as units of what its script writes, then as few bytes as they need.
//!
//! A unit is what a person can mistype at once: a letter, a Hangul jamo, the consonant or the vowel of an Ethiopic syllable. Units of
//! one script come as one byte each after a switch to their window of 128, so that all keys are short and an error costs one step.

use super::bytes::push_number;

/// Units of Hangul jamo and Ethiopic letters and vowels: private, each script one window.
const HANGUL: u16 = 0xe000;
const ETHIOPIC: u16 = 0xe080;
const ETHIOPIC_VOWEL: u16 = ETHIOPIC + 0x40;
const ARABIC: u16 = 0xe100;

/// Arabic letters beyond the first block that are common enough to stand in its window.
const ARABIC_EXTRA: &str = "ٹپچڈڑژڤگںۆێےڕڵڭۇۋڼړږډڅځټڠڨݨ";

/// No window yet.
pub const NO_WINDOW: u16 = u16::MAX;

/// The units of a folded word.
pub fn units(word: &str) -> Vec<u16> {
    let mut out = Vec::with_capacity(word.len());
    for c in word.chars() {
        let code = u32::from(c);
        match code {
            0xac00..=0xd7a3 => {
                let at = (code - 0xac00) as u16;
                out.push(HANGUL + at / 588);
                out.push(HANGUL + 0x20 + at % 588 / 28);
                if !at.is_multiple_of(28) {
                    out.push(HANGUL + 0x40 + at % 28);
                }
            }
            0x1100..=0x1112 => out.push(HANGUL + (code - 0x1100) as u16),
            0x1161..=0x1175 => out.push(HANGUL + 0x20 + (code - 0x1161) as u16),
            0x11a8..=0x11c2 => out.push(HANGUL + 0x41 + (code - 0x11a8) as u16),
            0x1200..=0x135a => {
                let at = (code - 0x1200) as u16;
                out.push(ETHIOPIC + at / 8);
                out.push(ETHIOPIC_VOWEL + at % 8);
            }
            0x620..=0x64a => out.push(ARABIC + (code - 0x620) as u16),
            0x66e..=0x77f => match ARABIC_EXTRA.chars().position(|extra| extra == c) {
                Some(at) => out.push(ARABIC + 0x30 + at as u16),
                None => out.push(code as u16),
            },
            0..=0xffff => out.push(code as u16),
            _ => {
                let mut pair = [0; 2];
                out.extend_from_slice(c.encode_utf16(&mut pair));
            }
        }
    }
    out
}

/// Whether a unit is a Hangul or Ethiopic vowel: mistyped more easily than a letter.
pub fn is_vowel_unit(unit: u16) -> bool {
    (HANGUL + 0x20..HANGUL + 0x40).contains(&unit) || (ETHIOPIC_VOWEL..ETHIOPIC_VOWEL + 8).contains(&unit)
}

/// Whether typos are looked for at all: Han and kana come from input methods, which do not misspell.
pub fn can_be_mistyped(unit: u16) -> bool {
    !matches!(unit, 0x3005..=0x30ff | 0x3400..=0x9fff | 0xd800..=0xdfff | 0xf900..=0xfaff)
}

/// The window of a unit.
fn window(unit: u16) -> u16 {
    unit >> 7
}

/// The key of some units.
pub fn encode(units: &[u16]) -> Vec<u8> {
    let mut out = Vec::with_capacity(units.len() + 2);
    let mut current = NO_WINDOW;
    for unit in units {
        if *unit < 0x80 {
            out.push(*unit as u8);
            continue;
        }
        if window(*unit) != current {
            current = window(*unit);
            out.push(1 + (current >> 5) as u8);
            out.push(0x20 + (current & 31) as u8);
        }
        out.push(0x80 | (*unit & 0x7f) as u8);
    }
    out
}

/// The key of a folded word.
pub fn key(word: &str) -> Vec<u8> {
    encode(&units(word))
}

/// The units of a key.
pub fn decode(key: &[u8]) -> Vec<u16> {
    let mut out = Vec::with_capacity(key.len());
    let mut current = 0;
    let mut at = 0;
    while let Some(&byte) = key.get(at) {
        at += 1;
        match byte {
            0x80.. => out.push((current << 7) | u16::from(byte & 0x7f)),
            0x01..=0x10 => {
                let low = key.get(at).copied().unwrap_or(0x20);
                current = (u16::from(byte - 1) << 5) | u16::from(low.wrapping_sub(0x20) & 31);
                at += 1;
            }
            _ => out.push(u16::from(byte)),
        }
    }
    out
}

/// Calls `step` with each unit of some windows that may follow a node: the unit, the node after it, its window, its output.
pub fn each_unit(
    terms: &fst::raw::Fst<Vec<u8>>,
    node: &fst::raw::Node<'_>,
    window: u16,
    output: u64,
    windows: &[u16],
    step: &mut dyn FnMut(u16, fst::raw::CompiledAddr, u16, u64),
) {
    for first in node.transitions() {
        let out = output.wrapping_add(first.out.value());
        match first.inp {
            0x80.. if !windows.contains(&window) => {}
            0x80.. => step((window << 7) | u16::from(first.inp & 0x7f), first.addr, window, out),
            high @ 0x01..=0x10 if windows.iter().any(|window| window >> 5 == u16::from(high - 1)) => {
                let lows = terms.node(first.addr);
                for low in lows.transitions() {
                    let next = (u16::from(high - 1) << 5) | u16::from(low.inp.wrapping_sub(0x20) & 31);
                    if !windows.contains(&next) {
                        continue;
                    }
                    let letters = terms.node(low.addr);
                    let out = out.wrapping_add(low.out.value());
                    for letter in letters.transitions().filter(|letter| letter.inp >= 0x80) {
                        let unit = (next << 7) | u16::from(letter.inp & 0x7f);
                        step(unit, letter.addr, next, out.wrapping_add(letter.out.value()));
                    }
                }
            }
            0x01..=0x10 => {}
            ascii if windows.contains(&0) => step(u16::from(ascii), first.addr, window, out),
            _ => {}
        }
    }
}

/// Follows one unit from a node, with the switch of window that it needs.
pub fn follow(
    terms: &fst::raw::Fst<Vec<u8>>,
    addr: fst::raw::CompiledAddr,
    window: u16,
    output: u64,
    unit: u16,
) -> Option<(fst::raw::CompiledAddr, u16, u64)> {
    let step = |addr, output: u64, byte: u8| {
        let node = terms.node(addr);
        let at = node.find_input(byte)?;
        let transition = node.transition(at);
        Some((transition.addr, output.wrapping_add(transition.out.value())))
    };
    if unit < 0x80 {
        return step(addr, output, unit as u8).map(|(addr, out)| (addr, window, out));
    }
    let next = unit >> 7;
    let (mut addr, mut output) = (addr, output);
    if next != window {
        (addr, output) = step(addr, output, 1 + (next >> 5) as u8)?;
        (addr, output) = step(addr, output, 0x20 + (next & 31) as u8)?;
    }
    step(addr, output, 0x80 | (unit & 0x7f) as u8).map(|(addr, out)| (addr, next, out))
}

/// A number as part of a key.
pub fn number_key(value: u32) -> Vec<u8> {
    let mut out = Vec::new();
    push_number(&mut out, u64::from(value));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back_as_units_and_are_short() {
        for word in ["shelter", "مأوى", "ጠበቃ", "한국어", "убежище", "房租", "𠀀a", "कखग", "پناهگاه"]
        {
            assert_eq!(decode(&key(word)), units(word), "{word}");
        }
        assert_eq!(key("убежище").len(), 9);
        assert_eq!(units("ጠ").len(), 2);
        assert_eq!(units("국").len(), 3);
    }
}
