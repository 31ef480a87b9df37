//! A new language's folder, and languages that nobody speaks, for looking at screens.

use super::file::{MessageFile, locale};
use super::{FILES, PSEUDO, REFERENCE};
use crate::fault::Fault;
use crate::output::write_whole;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use std::fs;
use std::path::Path;

/// How every file of a language begins.
pub(super) fn head(file: &str) -> String {
    let what = match file {
        "app.ftl" => "What the app shows.",
        "guides.ftl" => {
            "What the app shows around guides and the words of offices, and where texts stand in two languages."
        }
        "checks.ftl" => "Questions that somebody asks themselves, in private.",
        "notes.ftl" => "What the app shows around notes.",
        "errors.ftl" => "What the app says when something failed.",
        _ => "What the desk’s command line shows.",
    };
    format!("### {what}\n### State: draft. Not read by anybody who speaks it natively.\n")
}

/// Makes the folder of a new language: every file, each message as a comment in English, to be translated below it. Returns the folder.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`]; a folder that is there already is left alone.
pub fn new_language(root: &str, tag: &str) -> Result<String, Fault> {
    let reference = locale(root, REFERENCE)?;
    let folder = Path::new(root).join("locales").join(tag);
    let shown = folder.display().to_string();
    if folder.exists() || turnstone_l10n::canonical(tag).as_deref() != Some(tag) {
        return Err(Fault::Unwritable(shown));
    }
    fs::create_dir(&folder).map_err(|_| Fault::Unwritable(shown.clone()))?;
    for name in FILES {
        if let Some(file) = reference.file(name) {
            write_whole(&folder.join(name).display().to_string(), template(file).as_bytes())?;
        }
    }
    let brands =
        fs::read(reference.folder.join("brands.ftl")).map_err(|_| Fault::Unreadable("brands.ftl".to_owned()))?;
    write_whole(&folder.join("brands.ftl").display().to_string(), &brands)?;
    Ok(shown)
}

/// A file with the English messages as comments. Groups and what is said of variables stay.
fn template(english: &MessageFile) -> String {
    let mut text = head(english.name);
    let mut above = true;
    for line in english.text.lines() {
        if above && line.starts_with("###") {
            continue;
        }
        above = above && line.is_empty();
        if line.is_empty() || line.starts_with('#') {
            text.push_str(line);
        } else {
            // A message, or a line of one.
            text.push_str("# | ");
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// Writes the pseudo-languages. They are compiled in only where `TURNSTONE_PSEUDO` is set, and never shipped. Returns their folders.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`].
pub fn pseudo(root: &str) -> Result<Vec<String>, Fault> {
    let reference = locale(root, REFERENCE)?;
    let mut folders = Vec::new();
    for (tag, change) in PSEUDO.into_iter().zip([accented as fn(&str) -> String, mirrored]) {
        let folder = Path::new(root).join("locales").join(tag);
        fs::create_dir_all(&folder).map_err(|_| Fault::Unwritable(folder.display().to_string()))?;
        let mut names: Vec<String> = FILES.iter().map(|name| (*name).to_owned()).collect();
        names.extend(["names.ftl".to_owned(), "brands.ftl".to_owned()]);
        for name in names {
            let text = fs::read_to_string(reference.folder.join(&name)).map_err(|_| Fault::Unreadable(name.clone()))?;
            let text = if name == "brands.ftl" { text } else { changed(&text, tag, change) };
            write_whole(&folder.join(&name).display().to_string(), text.as_bytes())?;
        }
        folders.push(folder.display().to_string());
    }
    Ok(folders)
}

/// A file with every text changed, and nothing else.
fn changed(text: &str, tag: &str, change: fn(&str) -> String) -> String {
    let mut resource = match parser::parse::<String>(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            if message.id.name == "language-own-name" {
                message.value = Some(Pattern { elements: vec![PatternElement::TextElement { value: tag.to_owned() }] });
                continue;
            }
            if let Some(pattern) = &mut message.value {
                in_pattern(pattern, change);
            }
            message.attributes.iter_mut().for_each(|attribute| in_pattern(&mut attribute.value, change));
        }
    }
    serializer::serialize(&resource)
}

fn in_pattern(pattern: &mut Pattern<String>, change: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| in_pattern(&mut variant.value, change));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Letters with marks, and a third more of them: a screen that has room for this has room for German.
fn accented(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        let marked = match character {
            'a' => 'à',
            'b' => 'ƀ',
            'c' => 'ç',
            'd' => 'ð',
            'e' => 'é',
            'f' => 'ƒ',
            'g' => 'ğ',
            'h' => 'ĥ',
            'i' => 'î',
            'j' => 'ĵ',
            'k' => 'ķ',
            'l' => 'ļ',
            'm' => 'ɱ',
            'n' => 'ñ',
            'o' => 'ö',
            'p' => 'þ',
            'q' => 'ǫ',
            'r' => 'ŕ',
            's' => 'š',
            't' => 'ţ',
            'u' => 'û',
            'v' => 'ṽ',
            'w' => 'ŵ',
            'x' => 'ẋ',
            'y' => 'ý',
            'z' => 'ž',
            'A' => 'Å',
            'C' => 'Ç',
            'D' => 'Ð',
            'E' => 'É',
            'G' => 'Ĝ',
            'H' => 'Ĥ',
            'I' => 'Î',
            'L' => 'Ļ',
            'N' => 'Ñ',
            'O' => 'Ö',
            'R' => 'Ŕ',
            'S' => 'Š',
            'T' => 'Ţ',
            'U' => 'Û',
            'W' => 'Ŵ',
            'Y' => 'Ý',
            other => other,
        };
        out.push(marked);
        if matches!(character, 'a' | 'e' | 'o') {
            out.push(marked);
        }
    }
    out
}

/// Every word turned around by marks: what still stands from left to right was not laid out for it.
fn mirrored(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for character in text.chars() {
        let letter = character.is_alphabetic();
        if letter != inside {
            out.push(if letter { '\u{202e}' } else { '\u{202c}' });
            inside = letter;
        }
        out.push(character);
    }
    if inside {
        out.push('\u{202c}');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pseudo_languages_change_words_and_nothing_else() {
        let ftl = "a = Go { $now }\nb =\n    { $n ->\n        [one] one\n       *[other] two\n    }\n";
        assert_eq!(
            changed(ftl, "en-XA", accented),
            "a = Ĝöö { $now }\nb =\n    { $n ->\n        [one] ööñéé\n       *[other] ţŵöö\n    }\n"
        );
        assert!(changed(ftl, "ar-XB", mirrored).contains("\u{202e}Go\u{202c} { $now }"));
    }
}
