//! Names of any script in Latin letters, and the consonants that are left of them when scripts disagree about vowels.
//!
//! A sound is one byte. Spellings of one sound in different romanisations ("sh", "ch" in French, "š") come out as one or as near
//! neighbours; [`skeleton`] keeps classes of consonants only.

use any_ascii::any_ascii_char;

/// Longest romanised name, in sounds.
const LONGEST: usize = 40;

/// The sounds of a folded name, as lower-case letters: `S` is sh, `C` is ch, `Z` is zh, `X` is kh, `c` is ts. Doubled letters are
/// one, what is no letter is left out.
pub fn romanize(folded: &str) -> String {
    let mut latin = String::with_capacity(folded.len());
    for c in folded.chars() {
        let letters = if c.is_ascii_alphabetic() { None } else { Some(any_ascii_char(c)) };
        match letters {
            None => latin.push(c),
            Some(text) => latin.extend(text.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase())),
        }
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
        if out.chars().next_back() != Some(sound) {
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
        for names in [["asmara", "አስመራ"], ["damascus", "дамаскус"], ["ramadi", "الرمادي"], ["shanghai", "上海"]] {
            let [a, b] = names.map(|name| skeleton(&romanize(&crate::text::fold(name))));
            assert!(a == b || b.ends_with(&a), "{names:?}: {a} {b}");
        }
    }
}
