//! Words drawn by chance, for a passphrase.

use rand_core::Rng;

use super::system_random;

/// How many words: of 1,682 or more that is at least 53 bits, each guess of which costs as much as `docs/threat-model.md` says.
const WORDS: usize = 5;

/// Five of these words, with spaces between.
pub(crate) fn drawn(words: &str) -> Vec<u8> {
    drawn_with(words, || system_random().next_u32())
}

fn drawn_with(words: &str, mut random: impl FnMut() -> u32) -> Vec<u8> {
    let words: Vec<&str> = words.lines().collect();
    let count = u32::try_from(words.len()).unwrap_or(u32::MAX).max(1);
    let mut passphrase = Vec::with_capacity(64);
    for number in 0..WORDS {
        // What would make the first words likelier than the last is drawn again.
        let drawn = loop {
            let drawn = random();
            if drawn < u32::MAX - u32::MAX % count {
                break drawn % count;
            }
        };
        if number > 0 {
            passphrase.push(b' ');
        }
        passphrase.extend_from_slice(words.get(drawn as usize).copied().unwrap_or_default().as_bytes());
    }
    passphrase
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_word_is_as_likely_and_what_would_favour_some_is_drawn_again() {
        let mut numbers = [0, u32::MAX, 1, 2, u32::MAX - 1, 4, 3].into_iter();
        let drawn = drawn_with("a\nb\nc", || numbers.next().unwrap());
        assert_eq!(drawn, b"a b c c b");
        let words: Vec<String> = (0..2048).map(|number| format!("word{number}")).collect();
        let two = [(); 2].map(|()| super::drawn(&words.join("\n")));
        assert_ne!(two[0], two[1]);
        assert_eq!(two[0].split(|byte| *byte == b' ').count(), WORDS);
    }
}
