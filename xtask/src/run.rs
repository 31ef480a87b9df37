//! Starting other programs, from the workspace's root, with what they are told shown.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The workspace's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// The folder of everything that is built.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The folder of shared data and design, where a checkout has it beside itself.
pub fn shared() -> Option<PathBuf> {
    let path = root().join("../shared");
    path.is_dir().then_some(path)
}

/// A path as an argument.
pub fn text(path: &Path) -> Result<&str, String> {
    path.to_str().ok_or_else(|| format!("{} cannot be an argument", path.display()))
}

/// Runs a program at the root and waits for it.
pub fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    run_with(program, arguments, &[])
}

/// The same with environment variables.
pub fn run_with(program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Result<(), String> {
    println!("+ {program} {}", arguments.join(" "));
    let status = Command::new(program)
        .args(arguments)
        .envs(variables.iter().copied())
        .current_dir(root())
        .status()
        .map_err(|error| format!("{program} could not be started ({error})"))?;
    status.success().then_some(()).ok_or_else(|| format!("{program} {} failed", arguments.join(" ")))
}

/// Builds a program of the workspace and says where it lies. As one of the whole workspace, not of its package alone: so all that it is made of has the
/// features that it has in the tests, and is not compiled twice.
pub fn program(name: &str) -> Result<PathBuf, String> {
    run("cargo", &["build", "--workspace", "--bin", name, "--target-dir", text(&target())?])?;
    Ok(target().join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// True when a program answers to `--version`.
pub fn has(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
}
