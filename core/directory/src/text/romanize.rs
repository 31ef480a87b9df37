//! Names of any script in Latin letters, and the consonants that are left of them when scripts disagree about vowels.
//!
//! A sound is one byte. Spellings of one sound in different romanisations ("sh", "ch" in French, "š") come out as one or as near
//! neighbours; [`skeleton`] keeps classes of consonants only.

use any_ascii::any_ascii_char;

/// Longest romanised name, in sounds.
const LONGEST: usize = 40;

/// What a script writes of a name's sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// Latin letters.
    Latin,
    /// Consonants, and only some of the vowels: Arabic, Hebrew, and the Indic and South East Asian scripts with their silent ones.
    Consonants,
    /// All sounds, in another alphabet or syllabary.
    Full,
    /// Han characters, read in Mandarin.
    Han,
}

impl Writing {
    /// All of them.
    pub const ALL: [Writing; 4] = [Writing::Latin, Writing::Consonants, Writing::Full, Writing::Han];

    /// One byte for keys.
    pub fn byte(self) -> u8 {
        match self {
            Writing::Latin => b'l',
            Writing::Consonants => b'a',
            Writing::Full => b'o',
            Writing::Han => b'h',
        }
    }
}

/// How a folded name is written.
pub fn writing(folded: &str) -> Writing {
    let mut found = Writing::Latin;
    for c in folded.chars() {
        match u32::from(c) {
            0x590..=0x8ff | 0x900..=0x109f | 0x1780..=0x17ff | 0xaa60..=0xaa7f => return Writing::Consonants,
            0x3400..=0x9fff => return Writing::Han,
            0x370..=0x58f | 0x10a0..=0x137f | 0x3040..=0x30ff | 0xac00..=0xd7a3 => found = Writing::Full,
            _ => {}
        }
    }
    found
}

/// A letter in Latin ones, where another reading than the table's brings scripts nearer to each other.
fn latin_letters(c: char, initial: bool, next: Option<char>) -> Option<(&'static str, usize)> {
    Some(match (c, next) {
        ('ا' | 'א', _) => ("a", 1),
        ('ו', _) => ("w", 1),
        ('ח', _) => ("h", 1),
        ('ע' | 'ع', _) => ("", 1),
        ('ج', _) => ("j", 1),
        ('כ' | 'ך', _) => ("k", 1),
        ('っ', _) => ("", 1),
        ('ー', _) => ("", 1),
        ('μ', Some('π')) if initial => ("b", 2),
        ('ν', Some('τ')) if initial => ("d", 2),
        ('γ', Some('κ')) => ("g", 2),
        ('ч', _) => ("ch", 1),
        _ => return None,
    })
}

/// The sounds of a folded name, as lower-case letters: `S` is sh, `C` is ch, `Z` is zh, `X` is kh, `c` is ts. Doubled letters are
/// one, spaces and what is no letter are left out.
pub fn romanize(folded: &str) -> String {
    let mut latin = String::with_capacity(folded.len());
    let mut letters = folded.chars().peekable();
    let mut initial = true;
    while let Some(c) = letters.next() {
        if c == ' ' {
            initial = true;
            continue;
        }
        if c.is_ascii_alphabetic() {
            latin.push(c);
        } else if let Some((text, used)) = latin_letters(c, initial, letters.peek().copied()) {
            latin.push_str(text);
            for _ in 1..used {
                letters.next();
            }
        } else {
            match any_ascii_char(c) {
                // Outside Latin the table's lone c is always ch.
                "c" => latin.push_str("ch"),
                text => latin.extend(text.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase())),
            }
        }
        initial = false;
    }
    let bytes = latin.as_bytes();
    let mut out = String::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&letter) = bytes.get(at) {
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        let (sound, used) = match (letter, next) {
            (b's', b'h') => ('S', 2),
            (b's', b'z') => ('S', 2),
            (b's', b'c') if bytes.get(at + 2) == Some(&b'h') => ('S', 3),
            (b'c', b'h') => ('C', 2),
            (b'c', b'z') => ('C', 2),
            (b'z', b'h') => ('Z', 2),
            (b'k', b'h') => ('X', 2),
            (b'g', b'h') => ('g', 2),
            (b'd', b'h') => ('d', 2),
            (b't', b'h') => ('t', 2),
            (b'p', b'h') => ('f', 2),
            (b't', b's') => ('c', 2),
            (b't', b'z') => ('c', 2),
            (b'd', b'j') => ('j', 2),
            (b'd', b'z') => ('j', 2),
            (b'c', b'k') => ('k', 2),
            (b'c', b'e' | b'i' | b'y') => ('c', 1),
            (b'c' | b'q', _) => ('k', 1),
            (other, _) => (char::from(other), 1),
        };
        if !out.ends_with(sound) {
            out.push(sound);
        }
        at += used;
        if out.len() >= LONGEST {
            break;
        }
    }
    out
}

/// The class of a sound in a skeleton; `None` for what scripts leave out or write at will.
fn class(sound: u8, first: bool) -> Option<u8> {
    Some(match sound {
        b'b' | b'p' => b'p',
        b'f' | b'v' => b'f',
        b'w' if first => b'f',
        b'd' | b't' => b't',
        b'g' | b'k' | b'X' => b'k',
        b's' | b'z' | b'S' | b'Z' | b'C' | b'c' | b'j' | b'x' => b's',
        b'l' => b'l',
        b'r' => b'r',
        b'm' => b'm',
        b'n' => b'n',
        _ => return None,
    })
}

/// The classes of consonants in a romanised name, each run of one class once.
pub fn skeleton(sounds: &str) -> String {
    let mut out = String::new();
    for (at, sound) in sounds.bytes().enumerate() {
        if let Some(class) = class(sound, at == 0)
            && out.as_bytes().last() != Some(&class)
        {
            out.push(char::from(class));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_skeleton_from_script_to_script() {
        for names in [["asmara", "አስመራ"], ["damascus", "дамаскус"], ["ramadi", "الرمادي"], ["shanghai", "上海"]]
        {
            let [a, b] = names.map(|name| skeleton(&romanize(&crate::text::fold(name))));
            assert!(a == b || b.ends_with(&a), "{names:?}: {a} {b}");
        }
    }
}
