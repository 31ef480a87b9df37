//! Everything that is wrong with a language's messages. What the outside linters find is found here, too, with what they don't know of: the plural forms of
//! languages they lack, commands and links, places that are too small.

use super::file::{Locale, MessageFile, Raw};
use super::finding::{LocaleFinding, LocaleFindingCode as Code};
use super::message::{Choice, Parts, parts};
use super::plural::{Forms, is_form};
use super::{FILES, REFERENCE, limits};
use std::collections::{BTreeMap, BTreeSet};

/// Letters that steer the direction of a text: Fluent and the screens set them.
const DIRECTION: [char; 12] = [
    '\u{200e}', '\u{200f}', '\u{061c}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}',
    '\u{2067}', '\u{2068}', '\u{2069}',
];
/// Letters that nobody sees. Those that join and part letters are spelling in some scripts.
const INVISIBLE: [char; 5] = ['\u{200b}', '\u{2060}', '\u{feff}', '\u{ad}', '\u{180e}'];
/// As many words as English has, and the same ones, are no translation. Fewer may be a name.
const SAME_WORDS: usize = 4;

/// Judges a language beside the reference; what is missing only where it is asked for, since a language grows.
pub fn check(locale: &Locale, reference: &Locale, missing: bool) -> Vec<LocaleFinding> {
    let mut findings = Vec::new();
    let canonical = turnstone_l10n::canonical(&locale.tag);
    if canonical.as_deref() != Some(locale.tag.as_str()) {
        findings.push(LocaleFinding {
            file: format!("locales/{}", locale.tag),
            line: 1,
            column: 1,
            code: Code::Folder,
            detail: canonical.unwrap_or_default(),
        });
    }
    let forms = Forms::of(&locale.tag);
    for name in FILES {
        let Some(english) = reference.file(name) else { continue };
        let english: BTreeMap<&str, Raw<'_>> = english.messages().into_iter().map(|raw| (raw.id, raw)).collect();
        match locale.file(name) {
            Some(file) => {
                let mut judge = Judge { file, tag: &locale.tag, forms: &forms, findings: &mut findings };
                judge.file(&english, missing);
            }
            None if missing => findings.push(LocaleFinding {
                file: format!("locales/{}/{name}", locale.tag),
                line: 1,
                column: 1,
                code: Code::Missing,
                detail: name.to_owned(),
            }),
            None => {}
        }
    }
    findings.sort();
    findings
}

struct Judge<'j> {
    file: &'j MessageFile,
    tag: &'j str,
    forms: &'j Forms,
    findings: &'j mut Vec<LocaleFinding>,
}

impl Judge<'_> {
    fn report(&mut self, at: usize, code: Code, detail: impl Into<String>) {
        let (line, column) = self.file.place(at);
        self.findings.push(LocaleFinding { file: self.file.path.clone(), line, column, code, detail: detail.into() });
    }

    fn file(&mut self, english: &BTreeMap<&str, Raw<'_>>, missing: bool) {
        self.state();
        self.characters();
        if let Err((_, errors)) = fluent_syntax::parser::parse(self.file.text.as_str()) {
            for error in errors {
                self.report(error.pos.start, Code::Syntax, "");
            }
        }
        let mut seen = BTreeSet::new();
        for raw in self.file.messages() {
            if !seen.insert(raw.id) {
                self.report(raw.at, Code::Repeated, raw.id);
                continue;
            }
            match english.get(raw.id) {
                Some(reference) => self.message(&raw, reference),
                None => self.report(raw.at, Code::Unknown, raw.id),
            }
        }
        if missing {
            for raw in english.values().filter(|raw| !seen.contains(raw.id)) {
                self.report(self.file.text.len(), Code::Missing, raw.id);
            }
        }
    }

    /// The first comment says whether somebody has read the file.
    fn state(&mut self) {
        let head = self.file.text.lines().take_while(|line| line.starts_with("###") || line.is_empty());
        let state = head.filter_map(|line| line.strip_prefix("### State: ")).next();
        let known = state.is_some_and(|state| state.starts_with("draft") || state.starts_with("reviewed"));
        if !known {
            self.report(0, Code::State, "");
        }
    }

    fn characters(&mut self) {
        let text = self.file.text.as_str();
        for (at, character) in text.char_indices() {
            let code = match character {
                _ if DIRECTION.contains(&character) => Code::Direction,
                _ if INVISIBLE.contains(&character) => Code::Invisible,
                character if character.is_control() && character != '\n' => Code::Invisible,
                _ => continue,
            };
            self.report(at, code, format!("U+{:04X}", character as u32));
        }
        // Fluent writes any letter as `\u` and its number within quotation marks.
        for (at, _) in text.match_indices("\\u").chain(text.match_indices("\\U")) {
            let digits = if text[at..].starts_with("\\u") { 4 } else { 6 };
            let number = text.get(at + 2..at + 2 + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            let code = match number.and_then(char::from_u32) {
                Some(character) if DIRECTION.contains(&character) => Code::Direction,
                Some(character) if INVISIBLE.contains(&character) || character.is_control() => Code::Invisible,
                _ => continue,
            };
            self.report(at, code, text[at..at + 2 + digits].to_owned());
        }
    }

    fn message(&mut self, raw: &Raw<'_>, english: &Raw<'_>) {
        let whole = |raw: &Raw<'_>| parts(&format!("{} = {}\n", raw.id, raw.value));
        let (Some(ours), Some(theirs)) = (whole(raw), whole(english)) else {
            self.report(raw.at, Code::Syntax, raw.id);
            return;
        };
        for name in ours.variables.difference(&theirs.variables) {
            self.report(self.near(raw, &format!("${name}")), Code::Variable, format!("{}: ${name}", raw.id));
        }
        for name in theirs.variables.difference(&ours.variables) {
            self.report(raw.at, Code::VariableMissing, format!("{}: ${name}", raw.id));
        }
        if ours.terms != theirs.terms {
            self.report(raw.at, Code::Term, raw.id);
        }
        if ours.attributes != theirs.attributes {
            self.report(raw.at, Code::Attribute, raw.id);
        }
        self.plurals(raw, &ours, &theirs);
        for word in fixed(&theirs.words).filter(|word| !ours.words.contains(word)) {
            self.report(raw.at, Code::Markup, format!("{}: {word}", raw.id));
        }
        if ours.words.contains('"') && !theirs.words.contains('"') {
            self.report(self.near(raw, "\""), Code::Quotes, raw.id);
        }
        if let Some(most) = limits::most(raw.id) {
            let width = console::measure_text_width(raw.value);
            if width > most {
                self.report(raw.at, Code::Long, format!("{}: {width} > {most}", raw.id));
            }
        }
        let words = theirs.words.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
        if self.tag != REFERENCE && words.count() >= SAME_WORDS && ours.words == theirs.words {
            self.report(raw.at, Code::Same, raw.id);
        }
    }

    /// Every form that the language has, none that it lacks, and no `one` that says 1 where it stands for 21, too.
    fn plurals(&mut self, raw: &Raw<'_>, ours: &Parts, theirs: &Parts) {
        for choice in &ours.choices {
            let keys: Vec<&str> =
                choice.forms.iter().map(|form| form.key.as_str()).filter(|key| is_form(key)).collect();
            // A choice between words, such as a gender, has `other` alone; one between numbers has more in English at least.
            let numbers = |choice: &Choice| {
                choice
                    .forms
                    .iter()
                    .any(|form| form.key != "other" && (is_form(&form.key) || form.key.parse::<f64>().is_ok()))
            };
            let by_number = numbers(choice)
                || theirs.choices.iter().any(|known| known.variable == choice.variable && numbers(known));
            if !by_number {
                continue;
            }
            let missing: Vec<&str> = self.forms.needed(self.tag).filter(|form| !keys.contains(form)).collect();
            if !missing.is_empty() {
                self.report(raw.at, Code::PluralMissing, format!("{}: {}", raw.id, missing.join(" ")));
            }
            for key in keys.iter().filter(|key| !self.forms.all.contains(key)) {
                self.report(self.near(raw, &format!("[{key}]")), Code::PluralUnknown, format!("{}: {key}", raw.id));
            }
            let shown = choice.forms.iter().any(|form| form.key == "other" && form.shows_variable);
            for form in choice.forms.iter().filter(|form| form.key == "one") {
                let one_in_digits =
                    form.words.split(|character: char| !character.is_ascii_digit()).any(|digits| digits == "1");
                if one_in_digits || (self.forms.one_is_several && shown && !form.shows_variable) {
                    self.report(self.near(raw, "[one]"), Code::One, raw.id);
                }
            }
        }
    }

    /// Where a piece of a message stands in the file.
    fn near(&self, raw: &Raw<'_>, piece: &str) -> usize {
        let start = raw.value.as_ptr() as usize - self.file.text.as_ptr() as usize;
        raw.value.find(piece).map_or(raw.at, |at| start + at)
    }
}

/// What stays as it is in every language: options, addresses.
fn fixed(words: &str) -> impl Iterator<Item = &str> {
    words
        .split(|character: char| character.is_whitespace() || matches!(character, '(' | ')' | ',' | ';' | '“' | '”'))
        .map(|word| word.trim_end_matches(['.', ':']))
        .filter(|word| (word.starts_with("--") && word.len() > 2) || word.contains("://"))
}
