//! `cargo xtask android [ABI…]`: the library for each kind of phone, judged, and the AAR around it.

use super::abi::{ABIS, Abi, abi};
use super::inspect::{Rules, called, faults};
use super::link::{Library, library};
use super::shrink::shrink;
use super::toolchain::Toolchain;
use super::{aar, elf};
use crate::bindings::generate;
use crate::run::target;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds and judges the named ABIs, or all, and writes the AAR with them. `--rules` tries the AAR's rules for R8 instead.
pub fn android(arguments: &[String]) -> Result<(), String> {
    if arguments.iter().any(|argument| argument == "--rules") {
        return shrink();
    }
    let toolchain = Toolchain::find()?;
    println!("With {}", toolchain.name());
    let mut libraries = Vec::new();
    let wanted = if arguments.is_empty() { ABIS.iter().collect() } else { named(arguments)? };
    for abi in wanted {
        let library = checked(&toolchain, abi)?;
        libraries.push((abi, library));
    }
    let (_, first) = libraries.first().ok_or("no ABI")?;
    let generated = generated(&first.archive)?;
    let aar = aar::write(&libraries, &generated, &toolchain.name())?;
    let size = fs::metadata(&aar).map_err(|error| error.to_string())?.len();
    println!("{}: {size} bytes", aar.display());
    if !toolchain.ships() {
        println!(
            "CHECKED, NOT SHIPPED: every symbol was resolved against what Android has at API {}, by names alone. A",
            super::abi::API
        );
        println!("release is linked with the NDK: set ANDROID_NDK_HOME and install cargo-ndk.");
    }
    Ok(())
}

/// The stripped library for an ABI, built and judged, for whoever makes an APK. It is made anew only when its sources changed.
pub fn android_library(name: &str) -> Result<PathBuf, String> {
    let toolchain = Toolchain::find()?;
    checked(&toolchain, abi(name)?).map(|library| library.stripped)
}

/// The folder with the Kotlin of that very library. Not the one of the tests: its library has hooks, which this one must not have, and JNA
/// binds all functions at once, so that an app with the other Kotlin would end when it loads this library.
pub fn android_kotlin(name: &str) -> Result<PathBuf, String> {
    let toolchain = Toolchain::find()?;
    let library = library(&toolchain, abi(name)?)?;
    generated(&library.archive).map(|folder| folder.join("kotlin"))
}

/// The ABIs of these names.
pub fn named(names: &[String]) -> Result<Vec<&'static Abi>, String> {
    names.iter().map(|name| abi(name)).collect()
}

/// The library for an ABI, judged.
pub fn checked(toolchain: &Toolchain, abi: &Abi) -> Result<Library, String> {
    let library = library(toolchain, abi)?;
    let kotlin = generated(&library.archive)?.join("kotlin/org/turnstone/core/turnstone_app.kt");
    let calls = called(&fs::read_to_string(&kotlin).map_err(|error| format!("{}: {error}", kotlin.display()))?);
    if calls.is_empty() {
        return Err(format!("{} calls nothing", kotlin.display()));
    }
    let (elf, bytes) = elf::read(&library.stripped)?;
    let mut rules = Rules::new(abi, calls)?;
    if toolchain.ships() {
        let new = rules.trust(&elf);
        if !new.is_empty() {
            println!("with the NDK it imports as well: {}", new.join(" "));
        }
    }
    let faults = faults(&elf, &bytes, &rules);
    if !faults.is_empty() {
        return Err(format!("{} is not fit:\n  {}", library.stripped.display(), faults.join("\n  ")));
    }
    let pages: BTreeSet<u64> = elf.alignments.iter().copied().collect();
    println!(
        "{:<12} {} bytes, {} functions exported and all UniFFI's, {} imported and all in API {}, segments on {pages:?}, needs {}",
        abi.name,
        bytes.len(),
        elf.exports.len(),
        elf.imports.len(),
        super::abi::API,
        elf.needed.join(" "),
    );
    Ok(library)
}

/// Kotlin and Swift, out of the very library that ships: its metadata is in the archive, before it is linked and stripped.
pub fn generated(archive: &Path) -> Result<PathBuf, String> {
    let folder = target().join("package/generated");
    let stamp = folder.join("stamp");
    if super::link::newer(&stamp, &[archive]) {
        return Ok(folder);
    }
    generate(archive, &folder)?;
    fs::write(stamp, "").map_err(|error| error.to_string())?;
    Ok(folder)
}
