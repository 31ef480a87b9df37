//! Compiles what people edit, `content/directory` and of `locales` the need words, guides and the glossary, into the starter pack that the core carries, and
//! carries the pack of places (`content/places`) along. Needs Cargo and nothing else.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};
use turnstone_pack::content::{ContentFile, compile_content};
use turnstone_pack::{Limits, Pack};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("starter.pack"), starter(&root)?)?;
    let places = root.join("content/places/places.pack");
    watch(&places);
    fs::copy(&places, out.join("places.pack"))?;
    let mut constants = String::new();
    for name in ["starter", "places"] {
        describe(&out, name, &mut constants)?;
    }
    fs::write(out.join("embedded.rs"), constants)?;
    Ok(())
}

/// The starter pack's bytes. A mistake in the content ends the build and names its file and line.
fn starter(root: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut files = Vec::new();
    let directory = root.join("content/directory");
    watch(&directory);
    for path in entries(&directory)? {
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(content_file(root, &path)?);
        }
    }
    let locales = root.join("locales");
    watch(&locales);
    for path in entries(&locales)? {
        let guides = path.join("guides");
        let guides = if guides.is_dir() { entries(&guides)? } else { Vec::new() };
        for path in
            [path.join("needs.ftl"), path.join("questions.ftl"), path.join("glossary.toml")].into_iter().chain(guides)
        {
            if path.is_file() {
                files.push(content_file(root, &path)?);
            }
        }
    }
    files.push(content_file(root, &root.join("content/guides/sources.tsv"))?);
    let content = compile_content(&files).map_err(|findings| {
        findings.iter().fold("content does not compile".to_owned(), |mut text, finding| {
            let _ = write!(text, "\n{finding}");
            text
        })
    })?;
    Ok(content.into_pack()?)
}

/// Writes what a pack says about itself as constants, so that the core knows it without decoding the pack.
fn describe(out: &Path, name: &str, constants: &mut String) -> Result<(), Box<dyn Error>> {
    let bytes = fs::read(out.join(name).with_extension("pack"))?;
    let manifest = Pack::read(&bytes, Limits::default())?.manifest;
    writeln!(
        constants,
        "const {}: EmbeddedPack = EmbeddedPack {{ id: {:?}, version: {}, made_at: {:?}, content_sha256: {:?}, bytes: \
         include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.pack\")) }};",
        name.to_uppercase(),
        manifest.id,
        manifest.version,
        manifest.made_at,
        manifest.content_sha256,
    )?;
    Ok(())
}

fn content_file(root: &Path, path: &Path) -> Result<ContentFile, Box<dyn Error>> {
    watch(path);
    let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
    let text = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    // A checkout on Windows may turn line ends: the pack must not depend on that.
    Ok(ContentFile { path: name, text: text.replace("\r\n", "\n") })
}

/// What a folder holds, sorted, so that the order of a file system plays no part.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn watch(path: &Path) {
    // The only way in which a build script can speak to Cargo.
    #[allow(clippy::print_stdout)]
    {
        println!("cargo::rerun-if-changed={}", path.display());
    }
}
