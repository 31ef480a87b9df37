//! `cargo xtask emergency FOLDER DATE`: emergency numbers of every country for `content/directory/emergency.toml`, out of Google's
//! libphonenumber.
//!
//! FOLDER is PyPI's package `phonenumbers`, unpacked: it carries libphonenumber's short-number metadata, one file a country. DATE is
//! the day on which that version came out. A number is taken only where the pattern of emergency numbers spells it out. A part of a
//! pattern that allows any digit names no number: it is left out, and the line says so.

use regex_syntax::hir::{Class, Hir, HirKind};
use std::fmt::Write as _;
use std::{fs, path::Path};

/// Parts of other countries that have no name of their own in CLDR's list of countries.
const NO_COUNTRIES: [&str; 2] = ["AC", "TA"];

/// Writes `content/directory/emergency.toml`.
pub fn emergency(arguments: &[String]) -> Result<(), String> {
    let [folder, date] = arguments else { return Err("say where phonenumbers is unpacked, and its date".to_owned()) };
    let package = Path::new(folder).join("phonenumbers");
    let version = quoted(&read(&package.join("__init__.py"))?, "__version__ = \"", '"').ok_or("no version")?;
    let mut toml = format!(
        "# Emergency numbers of every country. From libphonenumber {version} (Apache-2.0), written by `cargo xtask emergency`; not edited\n\
         # by hand. Nothing here says whom a number reaches: that stands in the countries' files, where a source says it.\n\n\
         [source]\nurl = \"https://pypi.org/project/phonenumbers/{version}/\"\n\
         what = \"emergency pattern of the short-number metadata\"\ndate = \"{date}\"\n\n[numbers]\n"
    );
    let mut files: Vec<_> = fs::read_dir(package.join("shortdata"))
        .map_err(|error| error.to_string())?
        .flatten()
        .filter_map(|entry| Some((country_of(&entry.file_name().to_string_lossy())?, entry.path())))
        .filter(|(country, _)| !NO_COUNTRIES.contains(&country.as_str()))
        .collect();
    files.sort();
    for (country, path) in files {
        let text = read(&path)?;
        let Some(pattern) = quoted(&text, "emergency=PhoneNumberDesc(national_number_pattern='", '\'') else {
            let _ = writeln!(toml, "# {country}: the metadata has no emergency number.");
            continue;
        };
        let pattern = pattern.replace(r"\\", r"\");
        let (numbers, refused) = numbers_of(&pattern).map_err(|reason| format!("{country}: {pattern}: {reason}"))?;
        if numbers.is_empty() {
            let _ = writeln!(toml, "# {country}: {pattern} spells out no number.");
            continue;
        }
        let list = numbers.iter().map(|number| format!("\"{number}\"")).collect::<Vec<_>>().join(", ");
        let remark = if refused { format!(" # {pattern}: what allows any digit is left out.") } else { String::new() };
        let _ = writeln!(toml, "{country} = [{list}]{remark}");
    }
    fs::write("content/directory/emergency.toml", toml).map_err(|error| error.to_string())
}

/// The numbers that a pattern spells out, sorted, and whether a part of it was refused.
fn numbers_of(pattern: &str) -> Result<(Vec<String>, bool), String> {
    let hir = regex_syntax::ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .map_err(|error| error.to_string())?;
    let mut refused = false;
    let mut numbers = expand(&hir, &mut refused).unwrap_or_default();
    numbers.sort();
    numbers.dedup();
    Ok((numbers, refused))
}

/// Every text that matches; `None` where that would be a guess.
fn expand(hir: &Hir, refused: &mut bool) -> Option<Vec<String>> {
    let expanded = match hir.kind() {
        HirKind::Empty => Some(vec![String::new()]),
        HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).ok().map(|text| vec![text]),
        HirKind::Class(Class::Bytes(class)) => {
            let bytes: Vec<u8> = class.ranges().iter().flat_map(|range| range.start()..=range.end()).collect();
            let spelled_out = bytes.len() < 10 && bytes.iter().all(u8::is_ascii_digit);
            spelled_out.then(|| bytes.into_iter().map(|byte| char::from(byte).to_string()).collect())
        }
        HirKind::Capture(capture) => expand(&capture.sub, refused),
        HirKind::Repetition(repetition) => match (repetition.max, expand(&repetition.sub, refused)) {
            (Some(most), Some(sub)) if most <= 3 => {
                Some((repetition.min..=most).flat_map(|times| power(&sub, times)).collect())
            }
            _ => None,
        },
        HirKind::Concat(parts) => parts.iter().try_fold(vec![String::new()], |heads, part| {
            let tails = expand(part, refused)?;
            Some(heads.iter().flat_map(|head| tails.iter().map(move |tail| format!("{head}{tail}"))).collect())
        }),
        HirKind::Alternation(parts) => Some(parts.iter().filter_map(|part| expand(part, refused)).flatten().collect()),
        HirKind::Class(Class::Unicode(_)) | HirKind::Look(_) => None,
    };
    *refused |= expanded.is_none();
    expanded
}

fn power(texts: &[String], times: u32) -> Vec<String> {
    (0..times).fold(vec![String::new()], |heads, _| {
        heads.iter().flat_map(|head| texts.iter().map(move |text| format!("{head}{text}"))).collect()
    })
}

/// `FR` of `region_FR.py`.
fn country_of(file: &str) -> Option<String> {
    let code = file.strip_prefix("region_")?.strip_suffix(".py")?;
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| code.to_owned())
}

/// What stands between `before` and the next `end`.
fn quoted(text: &str, before: &str, end: char) -> Option<String> {
    let rest = &text[text.find(before)? + before.len()..];
    Some(rest[..rest.find(end)?].to_owned())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn patterns_are_spelled_out_or_left_out() {
        let of = |pattern| numbers_of(pattern).unwrap();
        assert_eq!(of("112|911"), (vec!["112".to_owned(), "911".to_owned()], false));
        assert_eq!(of("1(?:12|9[0-2])").0, ["112", "190", "191", "192"]);
        assert_eq!(of("9(?:11?|2)").0, ["91", "911", "92"]);
        assert_eq!(of("0{3}").0, ["000"]);
        // Any digit: nobody says which of the ten exist.
        assert_eq!(of(r"1(?:12|5\d)"), (vec!["112".to_owned()], true));
        assert_eq!(of(r"1(?:3\d\d|730|8)"), (vec!["1730".to_owned(), "18".to_owned()], true));
        assert_eq!(of(r"11\d+"), (vec![], true));
        assert_eq!(of("11[02]*"), (vec![], true));
    }
}
