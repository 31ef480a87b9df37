//! What a command needs beyond Cargo, and gets itself where that can be had: packages on Debian as root, parts of the toolchain through rustup.

use crate::run::{has, run, run_with};
use std::process::Command;

/// Sees to it that a program is there, out of the named packages. `Err` says what is missing and how to get it.
pub fn need(program: &str, packages: &[&str]) -> Result<(), String> {
    if has(program, &["--version"]) {
        return Ok(());
    }
    let how = format!("{program} is missing: apt-get install {}", packages.join(" "));
    if !has("apt-get", &["--version"]) || !root() {
        return Err(how);
    }
    let quiet = [("DEBIAN_FRONTEND", "noninteractive")];
    run("apt-get", &["update", "-qq"]).map_err(|error| format!("{how} ({error})"))?;
    // Somebody else may be at it: wait for them.
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=600"];
    install.extend(packages);
    run_with("apt-get", &install, &quiet).map_err(|error| format!("{how} ({error})"))?;
    if has(program, &["--version"]) { Ok(()) } else { Err(how) }
}

/// Sees to it that Rust's own library for a target is there.
pub fn need_target(target: &str) -> Result<(), String> {
    need_part(&["target", "list", "--installed"], target, &["target", "add", target])
}

/// Sees to it that the standard library's source is there.
pub fn need_source() -> Result<(), String> {
    need_part(&["component", "list", "--installed"], "rust-src", &["component", "add", "rust-src"])
}

fn need_part(list: &[&str], wanted: &str, get: &[&str]) -> Result<(), String> {
    let installed =
        Command::new("rustup").args(list).output().map_err(|_| "rustup is missing: https://rustup.rs".to_owned())?;
    if String::from_utf8_lossy(&installed.stdout).lines().any(|line| line.trim() == wanted) {
        return Ok(());
    }
    run("rustup", get).map_err(|_| format!("{wanted} is missing, and `rustup {}` could not get it", get.join(" ")))
}

/// True for root, who alone may install packages.
fn root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}
