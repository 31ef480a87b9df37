//! `cargo xtask names FOLDER`: names of countries and languages for `locales/<tag>/names.ftl`, out of Unicode's CLDR.
//!
//! FOLDER is npm's package `cldr-localenames-full`, unpacked. Nothing is translated by hand there, so the files are not edited.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::{fs, path::Path};

/// Writes the file of every language that has an `app.ftl`.
pub fn names(arguments: &[String]) -> Result<(), String> {
    let [folder] = arguments else { return Err("say where cldr-localenames-full is unpacked".to_owned()) };
    let package: Value = read(&Path::new(folder).join("package.json"))?;
    let version = package["version"].as_str().unwrap_or("of unknown version");
    for entry in fs::read_dir("locales").map_err(|error| error.to_string())?.flatten() {
        let tag = entry.file_name().to_string_lossy().into_owned();
        if !entry.path().join("app.ftl").is_file() {
            continue;
        }
        let source = Path::new(folder).join("main").join(&tag);
        let ftl = file_of(&source, &tag, version)?;
        fs::write(entry.path().join("names.ftl"), ftl).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// One language's file.
fn file_of(source: &Path, tag: &str, version: &str) -> Result<String, String> {
    let territories: Value = read(&source.join("territories.json"))?;
    let languages: Value = read(&source.join("languages.json"))?;
    let mut ftl = format!(
        "### Names of countries and languages.\n### State: reviewed. From Unicode CLDR {version} (Unicode-3.0), written by \
         `cargo xtask names`; not edited by hand.\n\n## Countries, by ISO 3166-1\n\n"
    );
    let countries =
        territories["main"][tag]["localeDisplayNames"]["territories"].as_object().ok_or("no territories")?;
    let is_country = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    // Not countries of ISO 3166-1: groups of them, test regions, "unknown", parts of others that are reserved only.
    const OTHERS: [&str; 14] = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];
    let countries = by_code(countries, |code| is_country(code) && !OTHERS.contains(&code));
    write_messages(&mut ftl, "country", &countries);
    ftl.push_str("\n## Languages, by BCP-47\n\n");
    let languages = languages["main"][tag]["localeDisplayNames"]["languages"].as_object().ok_or("no languages")?;
    let languages = by_code(languages, |code| !["mul", "und", "zxx"].contains(&code));
    write_messages(&mut ftl, "language", &languages);
    Ok(ftl)
}

/// Code to its names: the first is shown, the others are understood. Script variants of a menu are left out.
fn by_code(names: &Map<String, Value>, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, name) in names {
        let (code, variant) = key.split_once("-alt-").map_or((key.as_str(), ""), |(code, variant)| (code, variant));
        if code.contains("-menu-") || variant == "menu" || !wanted(code) {
            continue;
        }
        let Some(name) = name.as_str() else { continue };
        let entry = found.entry(code.to_owned()).or_default();
        if variant.is_empty() {
            entry.insert(0, name.to_owned());
        } else {
            entry.push(name.to_owned());
        }
    }
    found
}

/// Messages `kind-code`, other names as attributes.
fn write_messages(ftl: &mut String, kind: &str, names: &BTreeMap<String, Vec<String>>) {
    for (code, names) in names {
        let Some((shown, others)) = names.split_first() else { continue };
        let _ = writeln!(ftl, "{kind}-{} = {shown}", code.to_ascii_lowercase());
        for (number, other) in others.iter().enumerate() {
            let _ = writeln!(ftl, "    .other-{} = {other}", number + 1);
        }
    }
}

/// A JSON file.
fn read(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
