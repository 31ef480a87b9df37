//! The tools that package: LLVM's, and what every step here does with other programs.

use crate::debian::need;
use crate::run::{has, root};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::Command;
use std::{fs, io};

/// Versions of LLVM that do, in the order in which they are looked for; Debian writes them behind the name.
const VERSIONS: &[&str] = &["-19", "-20", "-21", "-22", ""];

/// LLVM's programs, all of one version.
pub struct Llvm {
    pub clang: String,
    pub ar: String,
    pub strip: String,
    /// Links Apple's format.
    pub ld64: String,
}

/// Finds LLVM, or gets it.
pub fn llvm() -> Result<Llvm, String> {
    let complete = |version: &&&str| {
        ["clang", "llvm-ar", "llvm-strip", "ld.lld"].iter().all(|name| has(&format!("{name}{version}"), &["--version"]))
    };
    if !VERSIONS.iter().any(|version| complete(&version)) {
        need("ld.lld-19", &["clang-19", "lld-19", "llvm-19"])?;
    }
    let version = VERSIONS.iter().find(complete).ok_or("clang, lld and llvm of one version are missing")?;
    let name = |name: &str| format!("{name}{version}");
    Ok(Llvm { clang: name("clang"), ar: name("llvm-ar"), strip: name("llvm-strip"), ld64: name("ld64.lld") })
}

/// What a program prints. What it complains of is part of the error.
pub fn capture(program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root())
        .output()
        .map_err(|error| format!("{program} could not be started ({error})"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("{program} {} failed:\n{}", arguments.join(" "), String::from_utf8_lossy(&output.stderr)))
}

/// A number for all that a folder holds and one text more.
pub fn hash(folder: &Path, more: &str) -> Result<u64, String> {
    let mut hasher = DefaultHasher::new();
    more.hash(&mut hasher);
    hash_folder(folder, &mut hasher).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(hasher.finish())
}

fn hash_folder(folder: &Path, hasher: &mut DefaultHasher) -> io::Result<()> {
    for path in sorted(folder)? {
        path.file_name().hash(hasher);
        if path.is_dir() {
            hash_folder(&path, hasher)?;
        } else {
            fs::read(&path)?.hash(hasher);
        }
    }
    Ok(())
}

/// What a folder holds, in one order on every machine.
pub fn sorted(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

/// Copies a folder with all that it holds.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for path in sorted(from)? {
        let place = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() { copy(&path, &place)? } else { fs::copy(&path, &place).map(drop)? }
    }
    Ok(())
}
