//! Words: where they begin and end in every script, and the other spellings under which each is found.

use super::fold::{fold_written, written};
use icu_properties::{CodePointMapData, props::GeneralCategory};

/// Longest word kept, in characters; what is longer is cut. Longer than any word people search by.
const LONGEST: usize = 48;

/// How a script shows where words end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// By spaces.
    Spaced,
    /// Not at all: Han and kana. Pairs of characters stand for words.
    Han,
    /// Not at all: Thai, Lao, Khmer, Burmese. Three characters stand for words, since vowels and tones are characters too.
    SouthEastAsian,
}

impl Script {
    /// Characters in one index term; `None` where spaces part words.
    pub fn gram(self) -> Option<usize> {
        match self {
            Script::Spaced => None,
            Script::Han => Some(2),
            Script::SouthEastAsian => Some(3),
        }
    }
}

/// The script of a character, as far as it matters for cutting words.
pub fn script_of(c: char) -> Script {
    match u32::from(c) {
        0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x19e0..=0x19ff | 0xa9e0..=0xa9ff | 0xaa60..=0xaa7f => {
            Script::SouthEastAsian
        }
        0x3005..=0x3007
        | 0x3040..=0x30ff
        | 0x31f0..=0x31ff
        | 0x3400..=0x4dbf
        | 0x4e00..=0x9fff
        | 0xf900..=0xfaff
        | 0x20000..=0x3ffff => Script::Han,
        _ => Script::Spaced,
    }
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Folded.
    pub text: String,
    /// Tells written forms of one folded word apart: 0 when the word is written as it folds, else a hash of how it is written.
    pub mark: u8,
    /// How its letters are cut.
    pub script: Script,
    /// Bound to the word before it by a hyphen, without a space.
    pub bound: bool,
    /// Another spelling: "mueller" for "müller".
    pub other: Option<String>,
}

/// All words of a text, folded, at most `most` of them. Texts of unspaced scripts stay whole runs: whoever indexes cuts them.
pub fn words(text: &str, most: usize) -> Vec<Word> {
    let text = written(text);
    let mut found: Vec<Word> = Vec::new();
    let mut run = String::new();
    let mut script = Script::Spaced;
    let mut separators = 0;
    let mut separator = ' ';
    let mut initials = false;
    let category = CodePointMapData::<GeneralCategory>::new();
    let mut close = |run: &mut String, script: Script, separators: usize, separator: char| {
        if run.is_empty() {
            return;
        }
        let single = run.chars().nth(1).is_none() && script == Script::Spaced && run.chars().all(char::is_alphabetic);
        // Initials are one word: "A.A.", "u.s.a".
        if single
            && separators == 1
            && separator == '.'
            && initials
            && let Some(last) = found.last_mut()
        {
            last.text.push_str(&fold_written(run));
            run.clear();
            return;
        }
        initials = single;
        let bound = separators == 1 && matches!(separator, '-' | '\u{2010}' | '\u{2011}') && !found.is_empty();
        found.push(word(run, script, bound));
        run.clear();
    };
    for c in text.chars() {
        let belongs = if c.is_ascii() {
            c.is_ascii_alphanumeric()
        } else {
            c.is_alphanumeric()
                || matches!(
                    category.get(c),
                    GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
                )
        };
        if !belongs {
            if !run.is_empty() {
                close(&mut run, script, separators, separator);
                separators = 0;
            }
            separators += 1;
            separator = c;
            continue;
        }
        let next = script_of(c);
        if !run.is_empty() && next != script && (script != Script::Spaced || next != Script::Spaced) {
            close(&mut run, script, separators, separator);
            separators = 0;
            separator = ' ';
        }
        script = next;
        run.push(c);
    }
    close(&mut run, script, separators, separator);
    found.retain(|word| !word.text.is_empty());
    found.truncate(most);
    found
}

/// One word from its written form.
fn word(written: &str, script: Script, bound: bool) -> Word {
    let cut = match (script, written.char_indices().nth(LONGEST)) {
        (Script::Spaced, Some((end, _))) => &written[..end],
        _ => written,
    };
    let text = fold_written(cut).into_owned();
    let mark = if text == cut { 0 } else { mark_of(cut) };
    let other = if mark != 0 && script == Script::Spaced { spelled_out(cut) } else { None };
    Word { text, mark, script, bound, other }
}

/// A hash of a written form, never 0 (FNV-1a, folded to one byte).
fn mark_of(written: &str) -> u8 {
    let hash = written.bytes().fold(0x811c_9dc5_u32, |hash, b| (hash ^ u32::from(b)).wrapping_mul(0x0100_0193));
    let byte = (hash ^ (hash >> 8) ^ (hash >> 16) ^ (hash >> 24)) as u8;
    if byte == 0 { 255 } else { byte }
}

/// Umlauts and ring as people write them without the keys for it: ä as ae, ö and ø as oe, ü as ue, å as aa.
fn spelled_out(written: &str) -> Option<String> {
    if !written.contains(['ä', 'ö', 'ü', 'ø', 'å']) {
        return None;
    }
    let mut out = String::with_capacity(written.len() + 4);
    for c in written.chars() {
        match c {
            'ä' => out.push_str("ae"),
            'ö' | 'ø' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'å' => out.push_str("aa"),
            other => out.push(other),
        }
    }
    Some(fold_written(&out).into_owned())
}

/// Words written as one: how a name is found when spaces or hyphens are left out, or put elsewhere.
pub fn joined(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect()
}

/// Words with a space between them.
pub fn spaced(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        words(text, 99).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn words_end_where_each_script_ends_them() {
        assert_eq!(texts("Walk-in clinic, A.A. (U.S.)"), ["walk", "in", "clinic", "aa", "us"]);
        assert_eq!(texts("东京tower医院"), ["东京", "tower", "医院"]);
        assert_eq!(texts("दिन का"), ["दिन", "का"]);
        assert!(words("e-mail", 9)[1].bound && !words("e - mail", 9)[1].bound);
    }

    #[test]
    fn another_written_form_has_another_mark() {
        let mark = |text: &str| words(text, 9)[0].mark;
        assert_eq!(mark("bar"), 0);
        assert_ne!(mark("bär"), 0);
        assert_ne!(mark("má"), mark("mà"));
        assert_eq!(words("Müller", 9)[0].other.as_deref(), Some("mueller"));
    }
}
