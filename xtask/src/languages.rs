//! `cargo xtask languages [--tables]`: the messages before judges of others, moz-fluent-linter and compare-locales, the guides before textstat, and all texts
//! before our own check. With `--tables` the tables of `docs/languages.md` are written anew.

use crate::run::{program, root, run, target};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The judges, of PyPI.
const JUDGES: [&str; 3] = ["moz-fluent-linter==0.4.10", "compare-locales==9.0.5", "textstat==0.7.4"];
/// How hard the guides are to read.
const READABILITY: &str = "tests/readability/readability.py";
/// Where the tables stand, and the lines between which each does.
const PAGE: &str = "docs/languages.md";
/// The files of messages: what people type is written as they type it, and names come from CLDR as they are.
const MESSAGES: [&str; 7] =
    ["app.ftl", "guides.ftl", "checks.ftl", "notes.ftl", "errors.ftl", "desk.ftl", "brands.ftl"];

/// Judges the reference and all languages.
pub fn languages(arguments: &[String]) -> Result<(), String> {
    every_language_is_listed()?;
    let folder = target().join("tools/languages");
    let bin = folder.join("venv/bin");
    let text = |path: &Path| path.display().to_string();
    if !bin.join("compare-locales").is_file() {
        run("python3", &["-m", "venv", &text(&folder.join("venv"))])?;
        run(&text(&bin.join("pip")), &["install", "--quiet", JUDGES[0], JUDGES[1], JUDGES[2]])?;
    }
    let english = folder.join("en");
    fs::create_dir_all(&english).map_err(|error| error.to_string())?;
    for name in MESSAGES {
        fs::copy(root().join("locales/en").join(name), english.join(name))
            .map_err(|error| format!("{name}: {error}"))?;
    }
    run(&text(&bin.join("moz-fluent-lint")), &["--config", "locales/moz-fluent-linter.yml", &text(&english)])?;
    // Quiet: only what is wrong. What is missing is counted by `turnstone locale coverage`.
    run(&text(&bin.join("compare-locales")), &["-qq", "locales/l10n.toml", "locales"])?;
    let readability = printed(&text(&bin.join("python")), &[READABILITY])?;
    let turnstone = text(&program("turnstone")?);
    run(&turnstone, &["locale", "check"])?;
    if arguments.iter().any(|argument| argument == "--tables") {
        let coverage = printed(&turnstone, &["locale", "coverage", "--lang", "en"])?;
        let page = fs::read_to_string(root().join(PAGE)).map_err(|error| format!("{PAGE}: {error}"))?;
        let page = between(&page, "coverage", &coverage)?;
        let page = between(&page, "readability", &readability)?;
        fs::write(root().join(PAGE), page).map_err(|error| format!("{PAGE}: {error}"))?;
    }
    Ok(())
}

/// What a program prints.
fn printed(program: &str, arguments: &[&str]) -> Result<String, String> {
    println!("+ {program} {}", arguments.join(" "));
    let output = Command::new(program).args(arguments).current_dir(root()).output();
    let output = output.map_err(|error| format!("{program} could not be started ({error})"))?;
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// The page with a table in the place of the one between its marks.
fn between(page: &str, name: &str, table: &str) -> Result<String, String> {
    let (from, to) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
    let (before, rest) = page.split_once(&from).ok_or_else(|| format!("{PAGE} has no {from}"))?;
    let (_, after) = rest.split_once(&to).ok_or_else(|| format!("{PAGE} has no {to}"))?;
    Ok(format!("{before}{from}{}\n{to}{after}", table.trim_end()))
}

/// A language that compare-locales is not told of would not be judged.
fn every_language_is_listed() -> Result<(), String> {
    let listed = fs::read_to_string(root().join("locales/l10n.toml")).map_err(|error| error.to_string())?;
    for entry in fs::read_dir(root().join("locales")).map_err(|error| error.to_string())?.flatten() {
        let tag = entry.file_name().to_string_lossy().into_owned();
        let pseudo = ["en", "en-XA", "ar-XB"].contains(&tag.as_str());
        if entry.path().join("app.ftl").is_file() && !pseudo && !listed.contains(&format!("\"{tag}\"")) {
            return Err(format!("{tag} is not in locales/l10n.toml"));
        }
    }
    Ok(())
}
