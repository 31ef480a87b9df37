//! `turnstone-bindgen LIBRARY FOLDER`: writes `FOLDER/kotlin` and `FOLDER/swift` out of the metadata that UniFFI leaves in a library that
//! is not yet stripped, and adds to it what UniFFI lacks. Called by `cargo xtask`; nothing that it writes is ever committed.

mod rewrite;

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use std::fs;
use uniffi_bindgen::bindings::{GenerateOptions, SwiftBindingsOptions, TargetLanguage};
use uniffi_bindgen::bindings::{generate, generate_swift_bindings};

fn main() -> Result<()> {
    let arguments: Vec<Utf8PathBuf> = std::env::args().skip(1).map(Utf8PathBuf::from).collect();
    let [library, folder] = &arguments[..] else { bail!("say which library, and into which folder") };
    generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: library.clone(),
        out_dir: folder.join("kotlin"),
        ..GenerateOptions::default()
    })
    .context("Kotlin")?;
    generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        generate_modulemap: true,
        source: library.clone(),
        out_dir: folder.join("swift"),
        xcframework: false,
        module_name: Some("TurnstoneCoreFFI".to_owned()),
        modulemap_filename: Some("module.modulemap".to_owned()),
        config: None,
        metadata_no_deps: false,
        link_frameworks: Vec::new(),
    })
    .context("Swift")?;
    rewrite_in(&folder.join("kotlin/org/turnstone/core/turnstone_app.kt"), rewrite::kotlin)?;
    rewrite_in(&folder.join("swift/TurnstoneCore.swift"), rewrite::swift)
}

fn rewrite_in(path: &Utf8Path, how: impl Fn(&str) -> Result<String>) -> Result<()> {
    let source = fs::read_to_string(path).with_context(|| path.to_string())?;
    fs::write(path, how(&source).with_context(|| path.to_string())?).with_context(|| path.to_string())
}
