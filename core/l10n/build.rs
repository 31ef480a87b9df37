//! Lists the message files of `locales/`, so that they are compiled in. A language is a folder with an `app.ftl` and a `names.ftl`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The files that this crate reads. `needs.ftl` is compiled into packs instead, and guides are packs of their own.
const FILES: &[&str] = &["brands.ftl", "names.ftl", "app.ftl", "guides.ftl", "checks.ftl", "notes.ftl", "errors.ftl"];
/// What only a computer says: a phone carries no word that it never shows.
const DESK: &str = "desk.ftl";
/// How hard zstd tries: this runs once, on the machine that builds.
const LEVEL: i32 = 19;

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut folders: Vec<PathBuf> = fs::read_dir(&locales)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        // Without the names of countries and languages half of each sentence would be in English.
        .filter(|folder| folder.join("app.ftl").is_file() && folder.join("names.ftl").is_file())
        .collect();
    folders.sort();
    // Languages that nobody speaks are for looking at screens, and in no build that somebody did not ask them for.
    println!("cargo::rerun-if-env-changed=TURNSTONE_PSEUDO");
    let is_pseudo = |folder: &PathBuf| folder.ends_with("en-XA") || folder.ends_with("ar-XB");
    folders.retain(|folder| env::var_os("TURNSTONE_PSEUDO").is_some() || !is_pseudo(folder));

    let desk = env::var_os("CARGO_FEATURE_DESK").map(|_| DESK);
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    let mut code = String::from("pub(crate) static LOCALES: &[LocaleFiles] = &[\n");
    for folder in folders {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let app = fs::read_to_string(folder.join("app.ftl"))?;
        // A language is what its least read file is.
        let own = FILES.iter().filter(|file| !["brands.ftl", "names.ftl"].contains(file)).map(|file| folder.join(file));
        let mut reviewed = true;
        for file in own.filter(|file| file.is_file()) {
            reviewed &= state_of(&fs::read_to_string(file)?) == "reviewed";
        }
        // Listing the languages must not cost parsing all of them.
        let (own_name, draft) = (line_of(&app, "language-own-name")?, line_of(&app, "language-draft")?);
        let mut messages = String::new();
        for file in FILES.iter().copied().chain(desk).map(|file| folder.join(file)).filter(|file| file.is_file()) {
            messages.push_str(&without_comments(&fs::read_to_string(file)?));
        }
        // Texts take a third of their room so, and only the languages that somebody reads are unpacked.
        let name = format!("{tag}.ftl.zst");
        fs::write(out.join(&name), zstd::bulk::compress(messages.as_bytes(), LEVEL)?)?;
        let _ = writeln!(
            code,
            "    LocaleFiles {{ tag: {tag:?}, reviewed: {reviewed}, own_name: {own_name:?}, draft: {draft:?}, length: {}, \
             messages: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\")) }},",
            messages.len()
        );
    }
    code.push_str("];\n");
    fs::write(out.join("locales.rs"), code)?;
    let mut code = String::new();
    phrasebook(&locales, &mut code)?;
    fs::write(out.join("phrases.rs"), code)?;
    fs::write(out.join("drawing.rs"), drawing(&locales)?)
}

/// The words that a passphrase is drawn from, of every language that has some.
fn drawing(locales: &Path) -> io::Result<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(locales)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path().join("words.txt")))
        .filter(|file| file.is_file())
        .collect();
    files.sort();
    let mut code = String::from("static DRAWING_WORDS: &[(&str, &str)] = &[\n");
    for file in files {
        let tag = file.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        let _ = writeln!(code, "    ({tag:?}, include_str!({:?})),", file.canonicalize()?);
    }
    code.push_str("];\n");
    Ok(code)
}

/// The messages of a file alone. A comment's number sign stands first in its line, where no text of a message can begin.
fn without_comments(ftl: &str) -> String {
    let lines = ftl.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The phrasebook of every language that has one: a text a line, in the order of the English ids. One text a language keeps the
/// library free of thousands of little addresses that the loader would have to fill in.
fn phrasebook(locales: &Path, code: &mut String) -> io::Result<()> {
    let read = |tag: &str| -> io::Result<Vec<(String, String)>> {
        let ftl = fs::read_to_string(locales.join(tag).join("phrases.ftl"))?;
        let messages = ftl.lines().filter(|line| line.starts_with("phrase"));
        let split = messages.filter_map(|line| line.split_once('='));
        Ok(split.map(|(id, text)| (id.trim().to_owned(), text.trim().to_owned())).collect())
    };
    let english = read("en")?;
    let ids: Vec<&str> = english.iter().map(|(id, _)| id.as_str()).collect();
    let _ = writeln!(code, "static PHRASE_IDS: &str = {:?};", ids.join("\n"));
    code.push_str("static PHRASES: &[(&str, &str)] = &[\n");
    let mut tags: Vec<String> = fs::read_dir(locales)?
        .filter_map(|entry| entry.ok())
        .filter(|entry| entry.path().join("phrases.ftl").is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    tags.sort();
    for tag in tags {
        let messages = read(&tag)?;
        if !messages.iter().map(|(id, _)| id.as_str()).eq(ids.iter().copied()) {
            return Err(io::Error::other(format!(
                "locales/{tag}/phrases.ftl hasn't the ids of the English one, in their order"
            )));
        }
        let texts: Vec<&str> = messages.iter().map(|(_, text)| text.as_str()).collect();
        if texts.iter().any(|text| text.is_empty() || text.contains(['{', '}'])) {
            return Err(io::Error::other(format!(
                "locales/{tag}/phrases.ftl has an empty text, or one with a variable"
            )));
        }
        let _ = writeln!(code, "    ({tag:?}, {:?}),", texts.join("\n"));
    }
    code.push_str("];\n");
    Ok(())
}

/// The text of a message of one line without variables.
fn line_of<'a>(ftl: &'a str, id: &str) -> io::Result<&'a str> {
    let text = ftl.lines().find_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='));
    text.map(str::trim).ok_or_else(|| io::Error::other(format!("no {id}")))
}

/// The word after `### State:` in a file's first comment; a file that says nothing is a draft.
fn state_of(ftl: &str) -> &str {
    ftl.lines()
        .take_while(|line| line.starts_with("###") || line.is_empty())
        .find_map(|line| line.strip_prefix("### State:"))
        .and_then(|rest| rest.split(|c: char| !c.is_ascii_alphabetic()).find(|word| !word.is_empty()))
        .unwrap_or("draft")
}
