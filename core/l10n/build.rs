//! Lists the message files of `locales/`, so that they are compiled in. A language is a folder with an `app.ftl`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The files that this crate reads. `needs.ftl` is compiled into packs instead, and guides are packs of their own.
const FILES: &[&str] = &["brands.ftl", "names.ftl", "app.ftl", "errors.ftl"];
/// What only a computer says: a phone carries no word that it never shows.
const DESK: &str = "desk.ftl";

fn main() -> io::Result<()> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut folders: Vec<PathBuf> = fs::read_dir(&locales)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|folder| folder.join("app.ftl").is_file())
        .collect();
    folders.sort();

    let desk = env::var_os("CARGO_FEATURE_DESK").map(|_| DESK);
    let mut code = String::from("pub(crate) static LOCALES: &[LocaleFiles] = &[\n");
    for folder in folders {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let app = fs::read_to_string(folder.join("app.ftl"))?;
        let reviewed = state_of(&app) == "reviewed";
        // Listing the languages must not cost parsing all of them.
        let (own_name, draft) = (line_of(&app, "language-own-name")?, line_of(&app, "language-draft")?);
        let _ = write!(
            code,
            "    LocaleFiles {{ tag: {tag:?}, reviewed: {reviewed}, own_name: {own_name:?}, draft: {draft:?}, files: &["
        );
        for file in FILES.iter().copied().chain(desk).map(|file| folder.join(file)).filter(|file| file.is_file()) {
            let _ = write!(code, "include_str!({:?}), ", file.canonicalize()?);
        }
        code.push_str("] },\n");
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("locales.rs"), code)
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
