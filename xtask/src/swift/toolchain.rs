//! A Swift 6 to test with: the machine's own, or on Debian one that is set up in a folder beside everything else.

use crate::run::{has, root, run_with, target};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Debian's Swift is set up, unless `TURNSTONE_SWIFT_CHROOT` names another folder. Kept between runs and checkouts.
const FOLDER: &str = "/var/cache/turnstone-swift";

/// What to do where none is to be had.
const HOW: &str = "Swift 6 from https://www.swift.org/install must be on PATH, or this must run as root on Debian, which then sets it up by itself";

/// Which Swift.
pub enum Toolchain {
    /// The one on PATH.
    Own(String),
    /// Debian's, in this folder.
    Debian(PathBuf),
}

impl Toolchain {
    /// Finds one, or sets it up.
    ///
    /// # Errors
    /// Why there is none, and how to get one.
    pub fn find() -> Result<Self, String> {
        if let Some(version) = own_version() {
            return Ok(Toolchain::Own(version));
        }
        if !Path::new("/etc/debian_version").exists() || !is_root() {
            return Err(HOW.to_owned());
        }
        if !has("unshare", &["--mount", "true"]) {
            return Err(format!("this machine lets nobody mount anything; {HOW}"));
        }
        let folder = std::env::var_os("TURNSTONE_SWIFT_CHROOT").map_or_else(|| FOLDER.into(), PathBuf::from);
        let script = root().join("xtask/swift/chroot.sh");
        let (script, place) = (script.to_str().unwrap_or_default(), folder.to_str().unwrap_or_default());
        run_with(script, &[place], &[]).map_err(|reason| format!("Swift could not be set up ({reason}); {HOW}"))?;
        Ok(Toolchain::Debian(folder))
    }

    /// Which one, for the reader of the output.
    pub fn description(&self) -> String {
        match self {
            Toolchain::Own(version) => version.clone(),
            Toolchain::Debian(folder) => format!("Debian's, in {}", folder.display()),
        }
    }

    /// Runs a command of this toolchain at the workspace's root.
    pub fn run(&self, command: &[String], variables: &[(&str, &str)]) -> Result<(), String> {
        let place = match self {
            Toolchain::Own(_) => Path::new("-"),
            Toolchain::Debian(folder) => folder,
        };
        let folders = format!("{}:{}", root().display(), target().display());
        let script = root().join("xtask/swift/run.sh");
        let mut arguments = vec![place.to_str().unwrap_or_default(), &folders];
        arguments.extend(command.iter().map(String::as_str));
        run_with(script.to_str().unwrap_or_default(), &arguments, variables)
    }
}

/// What the Swift on PATH says of itself, where it is recent enough.
fn own_version() -> Option<String> {
    let output = Command::new("swift").arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let version = text.split("Swift version ").nth(1)?.split([' ', '\n']).next()?;
    let major: u32 = version.split('.').next()?.parse().ok()?;
    (major >= 6).then(|| format!("{version}, this machine's own"))
}

/// Only root sets anything up.
fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}
