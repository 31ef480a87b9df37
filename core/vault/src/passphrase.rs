//! What a person typed, made into the bytes that open something: the same on every keyboard.

use icu_normalizer::ComposingNormalizerBorrowed;
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::{Result, VaultError};

/// Fewest characters of a passphrase.
pub const FEWEST_CHARACTERS: usize = 10;
/// Groups of a recovery code, and digits of a group.
const GROUPS: usize = 8;
const DIGITS: usize = 6;
/// Every group is a multiple of this, so that one mistyped digit, and two that changed places, are seen.
const CHECK: u32 = 11;
/// More than anybody types; what is beyond is refused, so that a hostile caller does not make us normalise a gigabyte.
const MOST_BYTES: usize = 4096;

/// The bytes that Argon2 gets: NFKC, trimmed, runs of white space joined to one space.
/// A recovery code, however it was spaced and in whatever digits, becomes its own one form.
///
/// [`VaultError::WrongPassphrase`] for bytes that are no UTF-8, or more than 4 KiB.
pub fn normalised(typed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let text = std::str::from_utf8(typed).map_err(|_| VaultError::WrongPassphrase)?;
    if typed.len() > MOST_BYTES {
        return Err(VaultError::WrongPassphrase);
    }
    // Reserved beforehand, so that no shorter copy is left behind while it grows: NFKC lengthens at most 11-fold in bytes.
    let mut composed = Zeroizing::new(String::with_capacity(text.len() * 11));
    let _ = ComposingNormalizerBorrowed::new_nfkc().normalize_to(text, &mut *composed);
    let mut joined = Zeroizing::new(Vec::with_capacity(composed.len()));
    for word in composed.split_whitespace() {
        if !joined.is_empty() {
            joined.push(b' ');
        }
        joined.extend_from_slice(word.as_bytes());
    }
    Ok(recovery_form(&composed).unwrap_or(joined))
}

/// The one form of a recovery code: eight groups of six digits with spaces between; `None` for any other text.
fn recovery_form(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut digits = Zeroizing::new(Vec::with_capacity(GROUPS * DIGITS));
    for character in text.chars() {
        match digit(character) {
            Some(digit) if digits.len() < GROUPS * DIGITS => digits.push(digit),
            Some(_) => return None,
            None if character.is_whitespace() || is_separator(character) => {}
            None => return None,
        }
    }
    if digits.len() != GROUPS * DIGITS {
        return None;
    }
    let mut form = Zeroizing::new(Vec::with_capacity(GROUPS * (DIGITS + 1)));
    for group in digits.chunks(DIGITS) {
        let number = group.iter().fold(0u32, |number, digit| number * 10 + u32::from(*digit));
        if number % CHECK != 0 || number / CHECK > u32::from(u16::MAX) {
            return None;
        }
        if !form.is_empty() {
            form.push(b' ');
        }
        form.extend(group.iter().map(|digit| b'0' + digit));
    }
    Some(form)
}

/// What people, word processors and keyboards put between groups of digits: dashes of all kinds, dots, and signs that aren't seen.
fn is_separator(character: char) -> bool {
    matches!(character, '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The digit that a character is: ASCII, Arabic, Persian, Devanagari, Bengali. NFKC has made full-width ones ASCII.
fn digit(character: char) -> Option<u8> {
    let code = u32::from(character);
    [0x30, 0x660, 0x6f0, 0x966, 0x9e6]
        .into_iter()
        .find(|zero| (*zero..zero + 10).contains(&code))
        .and_then(|zero| u8::try_from(code - zero).ok())
}

/// A new recovery code of 128 random bits, in its one form: eight groups of six digits, each a multiple of 11.
pub fn make_recovery_code(rng: &mut dyn CryptoRng) -> Zeroizing<String> {
    let mut bits = Zeroizing::new([0u8; 2 * GROUPS]);
    rng.fill_bytes(&mut *bits);
    let mut code = Zeroizing::new(String::with_capacity(GROUPS * (DIGITS + 1)));
    for pair in bits.chunks_exact(2) {
        let mut number = (u32::from(pair[0]) | u32::from(pair[1]) << 8) * CHECK;
        if !code.is_empty() {
            code.push(' ');
        }
        for place in [100_000, 10_000, 1_000, 100, 10, 1] {
            code.push(char::from(b'0' + u8::try_from(number / place).unwrap_or(0)));
            number %= place;
        }
    }
    code
}

/// Whether what was typed may become a passphrase. `digits_alone` is for phones, whose keystore slows guessing: elsewhere
/// digits alone are refused.
///
/// [`VaultError::WeakPassphrase`] under ten characters, for common ones, and for a recovery code's form.
pub fn judged(typed: &[u8], digits_alone: bool) -> Result<()> {
    let bytes = normalised(typed).map_err(|_| VaultError::WeakPassphrase)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| VaultError::WeakPassphrase)?;
    let folded =
        Zeroizing::new(text.chars().filter(|character| !character.is_whitespace()).collect::<String>().to_lowercase());
    let characters = Zeroizing::new(folded.chars().collect::<Vec<char>>());
    let mut different = Zeroizing::new(characters.to_vec());
    different.sort_unstable();
    different.dedup();
    let only_digits = characters.iter().all(|character| character.is_numeric());
    let steps = characters.windows(2).filter(|pair| u32::from(pair[0]).abs_diff(u32::from(pair[1])) <= 1).count();
    let weak = characters.len() < FEWEST_CHARACTERS
        || different.len() < 5
        || steps * 4 > characters.len() * 3
        || (only_digits && !digits_alone)
        || recovery_form(text).is_some()
        || is_common(&folded);
    if weak { Err(VaultError::WeakPassphrase) } else { Ok(()) }
}

/// Whether it is one of the passphrases that are tried first, with or without a few digits or signs around them.
fn is_common(folded: &str) -> bool {
    let core = folded.trim_matches(|character: char| !character.is_alphabetic());
    let spelled = Zeroizing::new(
        core.replace('0', "o")
            .replace(['1', '!'], "i")
            .replace('3', "e")
            .replace(['4', '@'], "a")
            .replace(['5', '$'], "s"),
    );
    COMMON.iter().any(|common| folded == *common || spelled.as_str() == *common)
        || ROWS.iter().any(|row| {
            core.chars().count() >= 4 && row.contains(core) && core.chars().count() * 2 >= folded.chars().count()
        })
}

/// Rows of keyboards, forwards and backwards.
const ROWS: &[&str] = &[
    "qwertyuiopasdfghjklzxcvbnm",
    "mnbvcxzlkjhgfdsapoiuytrewq",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "abcdefghijklmnopqrstuvwxyz",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرلاىةوزظ",
];

/// Words that stand alone, or with digits around them, in every list of leaked passphrases; and this project's own name.
const COMMON: &[&str] = &[
    "password",
    "passwords",
    "passphrase",
    "passwort",
    "contraseña",
    "motdepasse",
    "iloveyou",
    "iloveyousomuch",
    "letmein",
    "welcome",
    "sunshine",
    "princess",
    "football",
    "baseball",
    "superman",
    "batman",
    "dragon",
    "monkey",
    "shadow",
    "master",
    "michael",
    "jesus",
    "jesuschrist",
    "alhamdulillah",
    "bismillah",
    "inshallah",
    "allahuakbar",
    "mohammed",
    "muhammad",
    "habibi",
    "administrator",
    "trustnoone",
    "whatever",
    "computer",
    "internet",
    "samsung",
    "android",
    "iphone",
    "changeme",
    "secret",
    "mysecret",
    "turnstone",
    "teamo",
    "tequiero",
    "tequieromucho",
    "jetaime",
    "ichliebedich",
    "qwerty",
    "qwertyuiop",
    "azerty",
    "correcthorsebatterystaple",
    "пароль",
    "привет",
    "любовь",
    "حبيبي",
    "بسمالله",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recovery_code_is_one_code_however_it_is_typed() {
        let code = "000011 000022 720885 123453 000000 000110 111111 000044";
        let form = normalised(code.as_bytes()).unwrap();
        assert_eq!(form.as_slice(), code.as_bytes());
        let arabic: String =
            code.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or('-')).collect();
        assert_eq!(normalised(arabic.as_bytes()).unwrap(), form);
        assert_eq!(normalised(code.replace(' ', "").as_bytes()).unwrap(), form);
        // One wrong digit is no code, but still a text.
        let wrong = code.replace("123453", "123454");
        assert_eq!(normalised(wrong.as_bytes()).unwrap().as_slice(), wrong.as_bytes());
    }

    #[test]
    fn weak_ones_are_refused() {
        for weak in [
            "short one",
            "password123",
            "P@ssw0rd!!!!",
            "aaaaaaaaaaaa",
            "1234567890",
            "qwertyuiop",
            "90251840233",
            "iloveyou2009",
            "abababababab",
        ] {
            assert_eq!(judged(weak.as_bytes(), false), Err(VaultError::WeakPassphrase), "{weak}");
        }
        for good in ["lamp river seven tuesday", "یک چراغ در رودخانه", "дом стоит у реки"] {
            assert_eq!(judged(good.as_bytes(), false), Ok(()), "{good}");
        }
        assert_eq!(judged(b"90251840233", true), Ok(()));
    }
}
