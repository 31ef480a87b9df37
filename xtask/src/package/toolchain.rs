//! With what the Android library is made: the NDK where there is one, else the link check.

use super::abi::{API, Abi};
use super::compile::{Compile, static_library};
use super::sysroot::sysroot;
use super::tools::{Llvm, llvm};
use crate::debian::need_target;
use crate::run::{has, target, text};
use std::fs;
use std::path::{Path, PathBuf};

/// With what a library is made.
pub enum Toolchain {
    /// The NDK, at this place.
    Ndk { programs: PathBuf, version: String },
    /// LLVM as the system has it, against stub libraries.
    Stubs(Llvm),
}

impl Toolchain {
    /// The one that is at hand.
    pub fn find() -> Result<Self, String> {
        let named = ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT"].iter().find_map(std::env::var_os);
        let Some(ndk) = named.map(PathBuf::from) else {
            return llvm().map(Toolchain::Stubs);
        };
        if !has("cargo", &["ndk", "--version"]) {
            return Err(format!("there is an NDK at {}, but no cargo-ndk: cargo install cargo-ndk", ndk.display()));
        }
        let properties = fs::read_to_string(ndk.join("source.properties")).unwrap_or_default();
        let version =
            properties.lines().find_map(|line| line.strip_prefix("Pkg.Revision = ")).unwrap_or("of unknown version");
        let hosts = ndk.join("toolchains/llvm/prebuilt");
        let host = super::tools::sorted(&hosts).ok().and_then(|hosts| hosts.into_iter().next());
        let programs = host.ok_or_else(|| format!("{} holds no toolchain", ndk.display()))?.join("bin");
        Ok(Self::Ndk { programs, version: version.to_owned() })
    }

    /// True when what comes out may be given to people.
    pub fn ships(&self) -> bool {
        matches!(self, Self::Ndk { .. })
    }

    /// What it is, for people.
    pub fn name(&self) -> String {
        match self {
            Self::Ndk { version, .. } => format!("Android NDK {version}, through cargo-ndk"),
            Self::Stubs(llvm) => {
                format!("{} against stub libraries with the functions of API {API}: checked, not shipped", llvm.clang)
            }
        }
    }

    /// Compiles the core for an ABI.
    pub fn compile(&self, abi: &Abi) -> Result<PathBuf, String> {
        need_target(abi.rust)?;
        match self {
            Self::Ndk { .. } => {
                let level = API.to_string();
                let through = ["ndk", "--target", abi.name, "--platform", &level];
                static_library(Compile { target: abi.rust, through: &through, options: &[], variables: Vec::new() })
            }
            Self::Stubs(llvm) => {
                // `cc` asks for one program: a script that brings the rest along. Its name must end like a clang's.
                let folder = target().join("cross/programs");
                fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
                let script = folder.join(format!("{}-clang", abi.rust));
                let all = self.clang(abi)?.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ");
                write_program(&script, &format!("#!/bin/sh\nexec {all} \"$@\"\n"))?;
                let under = abi.rust.replace('-', "_");
                let variables =
                    vec![(format!("CC_{under}"), text(&script)?.to_owned()), (format!("AR_{under}"), llvm.ar.clone())];
                static_library(Compile { target: abi.rust, through: &[], options: &[], variables })
            }
        }
    }

    /// clang for an ABI, with what it has to be told first.
    pub fn clang(&self, abi: &Abi) -> Result<Vec<String>, String> {
        let target = format!("--target={}{API}", abi.clang);
        match self {
            // Not the wrapper scripts that lie beside it: they lose quotes on Windows.
            Self::Ndk { programs, .. } => Ok(vec![text(&programs.join("clang"))?.to_owned(), target]),
            Self::Stubs(llvm) => {
                let sysroot = sysroot(abi, llvm)?;
                let mut all = vec![llvm.clang.clone(), target, format!("--sysroot={}", text(&sysroot)?)];
                all.extend(abi.flags.iter().map(|flag| (*flag).to_owned()));
                Ok(all)
            }
        }
    }

    /// The program that takes names out.
    pub fn strip(&self) -> Result<String, String> {
        match self {
            Self::Ndk { programs, .. } => Ok(text(&programs.join("llvm-strip"))?.to_owned()),
            Self::Stubs(llvm) => Ok(llvm.strip.clone()),
        }
    }
}

/// A small program, written anew only when it differs, since `cc` looks at its date.
pub fn write_program(path: &Path, content: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).map_err(|error| error.to_string())?;
    }
    Ok(())
}
