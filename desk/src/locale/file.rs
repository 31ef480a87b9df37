//! A language's files of messages, read as they are written: what a translator sees is what is judged and changed.

use super::{FILES, PSEUDO, REFERENCE};
use crate::fault::Fault;
use std::fs;
use std::path::{Path, PathBuf};

/// A language: its tag and its folder.
pub struct Locale {
    /// The folder's name, a BCP-47 tag.
    pub tag: String,
    /// The folder.
    pub folder: PathBuf,
    /// Its files of messages, those that there are.
    pub files: Vec<MessageFile>,
}

/// A file of messages.
pub struct MessageFile {
    /// Its name.
    pub name: &'static str,
    /// Its path from the root of the checkout, for findings.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// A message as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raw<'f> {
    /// Its id.
    pub id: &'f str,
    /// Where it begins, in bytes.
    pub at: usize,
    /// What stands behind the equals sign, attributes included, without the last line's end.
    pub value: &'f str,
}

impl MessageFile {
    /// The messages in their order. A message is a line that begins with a letter, and the lines below it that begin with a space.
    pub fn messages(&self) -> Vec<Raw<'_>> {
        let mut found: Vec<Raw<'_>> = Vec::new();
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            let begins = line.starts_with(|character: char| character.is_ascii_alphabetic());
            if let Some((id, _)) = line.split_once('=').filter(|_| begins) {
                let start = at + id.len() + 1;
                let value = self.text[start..at + line.len()].trim_end_matches(['\r', '\n']);
                found.push(Raw { id: id.trim(), at, value: value.strip_prefix(' ').unwrap_or(value) });
            } else if let (Some(last), true) = (found.last_mut(), line.starts_with([' ', '}'])) {
                let start = last.value.as_ptr() as usize - self.text.as_ptr() as usize;
                last.value = self.text[start..at + line.len()].trim_end_matches(['\r', '\n', ' ']);
            }
            at += line.len();
        }
        found
    }

    /// The line and the column in characters of a place in bytes, both from 1.
    pub fn place(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
    }
}

impl Locale {
    /// The file of this name.
    pub fn file(&self, name: &str) -> Option<&MessageFile> {
        self.files.iter().find(|file| file.name == name)
    }
}

/// The language of a folder.
///
/// # Errors
/// [`Fault::Unreadable`].
pub fn locale(root: &str, tag: &str) -> Result<Locale, Fault> {
    let folder = Path::new(root).join("locales").join(tag);
    if !folder.is_dir() {
        return Err(Fault::Unreadable(folder.display().to_string()));
    }
    let mut files = Vec::new();
    for name in FILES {
        let path = folder.join(name);
        if path.is_file() {
            let text = fs::read_to_string(&path).map_err(|_| Fault::Unreadable(path.display().to_string()))?;
            files.push(MessageFile { name, path: format!("locales/{tag}/{name}"), text: text.replace("\r\n", "\n") });
        }
    }
    Ok(Locale { tag: tag.to_owned(), folder, files })
}

/// All languages that have messages, by tag; the one that others are translated from first.
///
/// # Errors
/// [`Fault::Unreadable`].
pub fn locales(root: &str) -> Result<Vec<Locale>, Fault> {
    let mut tags: Vec<String> = crate::input::entries(&Path::new(root).join("locales"))?
        .into_iter()
        .filter(|path| path.join("app.ftl").is_file())
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .filter(|tag| !PSEUDO.contains(&tag.as_str()))
        .collect();
    tags.sort_by_key(|tag| (tag != REFERENCE, tag.clone()));
    tags.iter().map(|tag| locale(root, tag)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_found_as_they_stand() {
        let text = "### A file\n\na-b = One\n# Comment\nc =\n    { $n ->\n        [one] x\n       *[other] y\n    }\n\nd = Two\n    .e = Three\n";
        let file = MessageFile { name: "app.ftl", path: String::new(), text: text.to_owned() };
        let messages = file.messages();
        let values: Vec<(&str, &str)> = messages.iter().map(|raw| (raw.id, raw.value)).collect();
        assert_eq!(values[0], ("a-b", "One"));
        assert_eq!(values[1].0, "c");
        assert!(values[1].1.starts_with('\n') && values[1].1.ends_with('}'), "{:?}", values[1].1);
        assert_eq!(values[2], ("d", "Two\n    .e = Three"));
        assert_eq!(file.place(messages[1].at), (5, 1));
    }
}
