//! Texts of a language that stand in TOML: titles and summaries of its guides, meanings of the words of offices. Read with their places, so that one of them
//! can be changed and every other byte stays.

use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

/// What begins and ends the head of a guide.
const FENCE: &str = "+++\n";

/// The head of a translated guide, as far as a translator writes it.
#[derive(Debug)]
pub struct Head {
    pub title: (String, Range<usize>),
    pub summary: (String, Range<usize>),
    /// What stands for the English title and summary.
    pub mark: Option<(String, Range<usize>)>,
    /// Where the head ends: a line more goes here.
    pub end: usize,
}

/// A word of offices.
#[derive(Debug)]
pub struct Word {
    pub id: String,
    pub meaning: (String, Range<usize>),
    /// What stands for the English meaning.
    pub mark: Option<(String, Range<usize>)>,
}

fn place(value: Spanned<String>, start: usize) -> (String, Range<usize>) {
    let span = value.span();
    (value.into_inner(), start + span.start..start + span.end)
}

/// The head of a guide, of the reference too; `None` where it is none, which the check of guides says.
pub fn head(text: &str) -> Option<Head> {
    #[derive(Deserialize)]
    struct Written {
        title: Spanned<String>,
        summary: Spanned<String>,
        english: Option<Spanned<String>>,
    }
    let (head, _) = text.strip_prefix(FENCE)?.split_once("\n+++\n")?;
    let written: Written = toml::from_str(head).ok()?;
    let start = FENCE.len();
    Some(Head {
        title: place(written.title, start),
        summary: place(written.summary, start),
        mark: written.english.map(|mark| place(mark, start)),
        end: start + head.len() + 1,
    })
}

/// The words of a glossary, of the reference too; `None` where it is not one, which the check of guides says.
pub fn glossary(text: &str) -> Option<Vec<Word>> {
    #[derive(Deserialize)]
    struct Written {
        #[serde(default)]
        term: Vec<Entry>,
    }
    #[derive(Deserialize)]
    struct Entry {
        id: String,
        meaning: Spanned<String>,
        en: Option<Spanned<String>>,
    }
    let written: Written = toml::from_str(text).ok()?;
    let word = |entry: Entry| Word {
        id: entry.id,
        meaning: place(entry.meaning, 0),
        mark: entry.en.map(|mark| place(mark, 0)),
    };
    Some(written.term.into_iter().map(word).collect())
}

/// A text as TOML writes it.
pub fn literal(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_where_it_stands() {
        let text = "+++\ntitle = \"A\"\nsummary = \"B\"\nstate = \"draft\"\n+++\n\nText.\n";
        let found = head(text).unwrap();
        assert_eq!((&text[found.title.1], &text[found.summary.1]), ("\"A\"", "\"B\""));
        assert_eq!((found.mark, &text[found.end..found.end + 4]), (None, "+++\n"));
        let text = "state = \"draft\"\n[[term]]\nid = \"a\"\nmeaning = \"“B”\"\nen = \"01234567\"\n";
        let words = glossary(text).unwrap();
        assert_eq!((words[0].id.as_str(), words[0].meaning.0.as_str()), ("a", "“B”"));
        assert_eq!(&text[words[0].mark.clone().unwrap().1], "\"01234567\"");
        assert!(glossary("[[term]]\nid = \"a\"\n").is_none(), "a word without its meaning is no empty glossary");
        assert_eq!(literal("a \"b\""), "'a \"b\"'");
    }
}
