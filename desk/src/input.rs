//! Files and folders that are read, each with a bound.

use crate::fault::Fault;
use std::fs;
use std::io::Read;
use std::path::Path;
use turnstone_pack::content::ContentFile;
use turnstone_pack::{Limits, Pack};

/// A file's bytes, if there are at most `limit` of them.
///
/// # Errors
/// [`Fault::Unreadable`].
pub fn bytes(file: &str, limit: u64) -> Result<Vec<u8>, Fault> {
    let unreadable = |_| Fault::Unreadable(file.to_owned());
    let mut content = Vec::new();
    fs::File::open(file).map_err(unreadable)?.take(limit + 1).read_to_end(&mut content).map_err(unreadable)?;
    if content.len() as u64 > limit { Err(Fault::Unreadable(file.to_owned())) } else { Ok(content) }
}

/// A pack out of a file, read and checked.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Pack`].
pub fn pack(file: &str) -> Result<Pack, Fault> {
    let limits = Limits::default();
    // No pack of ours compresses to more than what it decodes to.
    let packed = bytes(file, limits.decoded_bytes)?;
    Pack::read(&packed, limits).map_err(|error| Fault::Pack(file.to_owned(), error))
}

/// What is typed or piped in, up to a bound that no question reaches; what lies beyond is not read.
///
/// # Errors
/// [`Fault::Unreadable`].
pub fn words() -> Result<String, Fault> {
    const MOST_BYTES: u64 = 1 << 20;
    let mut typed = Vec::new();
    let read = std::io::stdin().lock().take(MOST_BYTES).read_to_end(&mut typed);
    read.map_err(|_| Fault::Unreadable("-".to_owned()))?;
    Ok(String::from_utf8_lossy(&typed).into_owned())
}

/// The files below a folder that the starter pack is made of, each under its path from there: `content/directory/*.toml`, `content/guides/sources.tsv`, and of
/// each language `needs.ftl`, `glossary.toml` and `guides/*.md`.
///
/// # Errors
/// [`Fault::Unreadable`].
pub fn content(folder: &str) -> Result<Vec<ContentFile>, Fault> {
    let root = Path::new(folder);
    let mut files = Vec::new();
    for path in entries(&root.join("content/directory"))? {
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(content_file(root, &path)?);
        }
    }
    for path in entries(&root.join("locales"))? {
        let guides = path.join("guides");
        let guides = if guides.is_dir() { entries(&guides)? } else { Vec::new() };
        let also =
            [path.join("needs.ftl"), path.join("questions.ftl"), path.join("glossary.toml")].into_iter().chain(guides);
        for path in also.filter(|path| path.is_file()) {
            files.push(content_file(root, &path)?);
        }
    }
    let sources = root.join("content/guides/sources.tsv");
    if sources.is_file() {
        files.push(content_file(root, &sources)?);
    }
    Ok(files)
}

/// What lies in a folder, sorted.
///
/// # Errors
/// [`Fault::Unreadable`].
pub fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, Fault> {
    let unreadable = || Fault::Unreadable(folder.display().to_string());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|_| unreadable())? {
        paths.push(entry.map_err(|_| unreadable())?.path());
    }
    paths.sort();
    Ok(paths)
}

/// A text with `\n` at the end of its lines, and what stands there in the file: editors on some computers write `\r\n`.
///
/// # Errors
/// [`Fault::Unreadable`].
pub fn text_with_ends(path: &Path) -> Result<(String, &'static str), Fault> {
    let text = fs::read_to_string(path).map_err(|_| Fault::Unreadable(path.display().to_string()))?;
    match text.contains("\r\n") {
        true => Ok((text.replace("\r\n", "\n"), "\r\n")),
        false => Ok((text, "\n")),
    }
}

fn content_file(root: &Path, path: &Path) -> Result<ContentFile, Fault> {
    let (text, _) = text_with_ends(path)?;
    let shown = path.strip_prefix(root).unwrap_or(path);
    Ok(ContentFile { path: shown.to_string_lossy().replace('\\', "/"), text })
}
