//! What stands in braces behind a heading or a block: its name, what it rests on, which English text it was made from.

use crate::content::values;
use crate::record::PartialDate;

/// The braces with which a text ends: where they open, and what stands in them. For whoever edits the files of translators, too.
pub fn at_end(text: &str) -> Option<(usize, &str)> {
    let text = text.trim_end().strip_suffix('}')?;
    let open = text.rfind('{')?;
    Some((open, &text[open + 1..]))
}

/// What stands for an English text: eight hexadecimal digits.
pub(super) fn is_fingerprint(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What stands in braces.
#[derive(Default)]
pub(super) struct Braces {
    pub id: String,
    pub sources: Vec<String>,
    pub editorial: bool,
    pub as_of: Option<PartialDate>,
    pub english: Option<String>,
}

impl Braces {
    pub fn read(text: &str) -> Result<Self, String> {
        let mut braces = Braces::default();
        for word in text.split_whitespace() {
            if let Some(id) = word.strip_prefix('#') {
                if !values::is_key(id) || !braces.id.is_empty() {
                    return Err(format!("{word}: one name, small letters and hyphens"));
                }
                braces.id = id.to_owned();
            } else if let Some(month) = word.strip_prefix("as-of=") {
                let date = PartialDate::new(month).filter(|_| month.len() == 7);
                braces.as_of = Some(date.ok_or_else(|| format!("{word}: a month, 2026-05"))?);
            } else if let Some(print) = word.strip_prefix("en=") {
                if !is_fingerprint(print) {
                    return Err(format!("{word}: eight hexadecimal digits"));
                }
                braces.english = Some(print.to_owned());
            } else if word == "editorial" {
                braces.editorial = true;
            } else {
                braces.sources.push(word.to_owned());
            }
        }
        match braces.id.is_empty() {
            true => Err("no name".to_owned()),
            false => Ok(braces),
        }
    }
}
