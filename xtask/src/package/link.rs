//! Links the Android library, and strips it.

use super::abi::{Abi, PAGE, SONAME};
use super::toolchain::Toolchain;
use super::tools::capture;
use crate::run::{root, target, text};
use std::fs;
use std::path::{Path, PathBuf};

/// One library for one kind of phone.
pub struct Library {
    /// Without names: what an app carries.
    pub stripped: PathBuf,
    /// With names: for the list of what takes the room, and to read a crash by.
    pub named: PathBuf,
    /// What it was linked from; UniFFI's metadata is in there and nowhere else.
    pub archive: PathBuf,
}

/// Compiles, links and strips; what is there and as new as its sources stays.
pub fn library(toolchain: &Toolchain, abi: &Abi) -> Result<Library, String> {
    let archive = toolchain.compile(abi)?;
    let kind = if toolchain.ships() { "ndk" } else { "checked" };
    let folder = target().join("package/android").join(kind).join(abi.name);
    let library = Library { stripped: folder.join(SONAME), named: folder.join("named").join(SONAME), archive };
    let exports = root().join("bindings/packaging/exports.map");
    if newer(&library.stripped, &[&library.archive, &exports, &library.named]) {
        return Ok(library);
    }
    fs::create_dir_all(folder.join("named")).map_err(|error| error.to_string())?;
    link(&toolchain.clang(abi)?, &library.archive, &exports, &library.named)?;
    let strip = ["--strip-all", "--remove-section=.comment", "-o", text(&library.stripped)?, text(&library.named)?];
    capture(&toolchain.strip()?, &strip)?;
    Ok(library)
}

fn link(clang: &[String], archive: &Path, exports: &Path, out: &Path) -> Result<(), String> {
    let (program, first) = clang.split_first().ok_or("no clang")?;
    let options = [
        "-fuse-ld=lld".to_owned(),
        "-shared".to_owned(),
        // rustc's archive carries the helpers of the compiler; everything else is named below.
        "-nodefaultlibs".to_owned(),
        format!("-Wl,-soname,{SONAME}"),
        format!("-Wl,--version-script,{}", text(exports)?),
        "-Wl,--no-undefined".to_owned(),
        "-Wl,--fatal-warnings".to_owned(),
        // What is not exported and not called from there falls away, UniFFI's metadata with its texts among it.
        "-Wl,--gc-sections".to_owned(),
        format!("-Wl,-z,max-page-size={PAGE}"),
        format!("-Wl,-z,common-page-size={PAGE}"),
        "-Wl,-z,relro,-z,now,-z,noexecstack".to_owned(),
        "-Wl,--build-id=sha1".to_owned(),
        "-Wl,--hash-style=gnu".to_owned(),
        // Android unpacks these since API 23; Rust has tens of thousands of them.
        "-Wl,--pack-dyn-relocs=android".to_owned(),
        "-Wl,-O2".to_owned(),
        "-Wl,--whole-archive".to_owned(),
        text(archive)?.to_owned(),
        "-Wl,--no-whole-archive".to_owned(),
        "-Wl,--as-needed".to_owned(),
        "-l:libunwind.a".to_owned(),
        "-llog".to_owned(),
        "-ldl".to_owned(),
        "-lm".to_owned(),
        "-lc".to_owned(),
        "-o".to_owned(),
        text(out)?.to_owned(),
    ];
    let all: Vec<&str> = first.iter().chain(&options).map(String::as_str).collect();
    capture(program, &all).map(drop)
}

/// True when a file is there and no older than any of the others.
pub fn newer(file: &Path, than: &[&Path]) -> bool {
    let date = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let Some(own) = date(file) else { return false };
    than.iter().all(|path| date(path).is_some_and(|other| other <= own))
}
