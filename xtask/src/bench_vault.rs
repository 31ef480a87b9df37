//! The notebook beside SQLCipher, and classifiers that try to tell vaults apart: both in a crate outside the workspace
//! (`tests/vault-peer`), so that neither OpenSSL nor SQLCipher is ever linked into anything of ours.

use crate::run::{run, run_with, target};

const MANIFEST: &str = "tests/vault-peer/Cargo.toml";

fn build(feature: &str, program: &str) -> Result<String, String> {
    run("cargo", &["build", "--release", "--manifest-path", MANIFEST, "--features", feature, "--bin", program])?;
    // It is no member of the workspace, so its folder is its own where none is named.
    let folder = if std::env::var_os("CARGO_TARGET_DIR").is_some() {
        target()
    } else {
        crate::run::root().join("tests/vault-peer/target")
    };
    Ok(folder.join("release").join(program).display().to_string())
}

/// `cargo xtask bench-vault [ROUNDS]`: prints the tables of `docs/benchmarks/notes.md`. Files are made in the target folder, on its disk.
pub fn bench_vault(arguments: &[String]) -> Result<(), String> {
    let rounds = arguments.first().map_or("7", String::as_str);
    let program = build("peer", "bench-vault")?;
    let folder = target();
    let folder = folder.display().to_string();
    run(&program, &[&folder, rounds])?;
    run(&build("peer", "bench-notebook")?, &[&folder])?;
    run(&build("peer", "bench-answers")?, &[&folder])
}

/// `cargo xtask vault-classify [VAULTS [LARGE]]`: so many small vaults of each class, and so many at product size.
pub fn vault_classify(arguments: &[String]) -> Result<(), String> {
    let vaults = arguments.first().map_or("1000", String::as_str);
    let large = arguments.get(1).map_or("20", String::as_str);
    let program = build("small", "vault-classify")?;
    run_with(&program, &[vaults, large], &[])
}
