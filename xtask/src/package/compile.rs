//! Compiles the core for a phone: one static library, optimized over all of it, that tells nothing of the machine that made it.

use super::tools::capture;
use crate::run::{root, run_with, target, text};
use std::path::PathBuf;

/// zstd would look for functions of other libraries that want to watch it; a phone makes no packs, so its dearest ways to compress are never asked for;
/// of its ways to decompress the small ones are enough. No panic ever goes through a function in C, so they need no tables for it.
const C_FLAGS: &str = "-DZSTD_TRACE=0 -DZSTD_STRIP_ERROR_STRINGS=1 -DZSTD_EXCLUDE_BTLAZY2_BLOCK_COMPRESSOR \
    -DZSTD_EXCLUDE_BTOPT_BLOCK_COMPRESSOR -DZSTD_EXCLUDE_BTULTRA_BLOCK_COMPRESSOR -DHUF_FORCE_DECOMPRESS_X1 \
    -DZSTD_FORCE_DECOMPRESS_SEQUENCES_SHORT -fno-unwind-tables -fno-asynchronous-unwind-tables";

/// How one target is compiled.
pub struct Compile<'a> {
    /// Rust's name of the target.
    pub target: &'a str,
    /// What stands between `cargo` and `rustc`: nothing, or `ndk` and its options.
    pub through: &'a [&'a str],
    /// What stands behind.
    pub options: &'a [&'a str],
    /// Further variables: which C compiler, which SDK.
    pub variables: Vec<(String, String)>,
}

/// Compiles it, and says where it lies. It is not linked here: rustc would export all that any crate marks as `no_mangle`, and add its
/// list of exports to ours instead of taking ours alone.
pub fn static_library(compile: Compile) -> Result<PathBuf, String> {
    let folder = target().join("cross");
    let mut arguments = compile.through.to_vec();
    arguments.extend([
        "rustc",
        "--package",
        "turnstone-bindings",
        "--lib",
        "--crate-type",
        "staticlib",
        "--profile",
        "mobile",
    ]);
    arguments.extend(["--target-dir", text(&folder)?]);
    // cargo-ndk adds it itself.
    if compile.through.is_empty() {
        arguments.extend(["--target", compile.target]);
    }
    arguments.extend(compile.options);
    let mut variables = compile.variables;
    variables.push(("CARGO_ENCODED_RUSTFLAGS".to_owned(), rust_flags()?));
    variables.push((format!("CFLAGS_{}", compile.target.replace('-', "_")), C_FLAGS.to_owned()));
    let variables: Vec<(&str, &str)> = variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    run_with("cargo", &arguments, &variables)?;
    let library = folder.join(compile.target).join("mobile/libturnstone_core.a");
    if library.is_file() { Ok(library) } else { Err(format!("{} was not made", library.display())) }
}

/// Panics name their file: of it only what does not depend on the machine may stay. The last rule that fits wins.
fn rust_flags() -> Result<String, String> {
    let rust = capture("rustc", &["--print", "sysroot"])?;
    let library = PathBuf::from(rust.trim()).join("lib/rustlib/src/rust");
    let rules = [
        (text(&cargo_home()?)?.to_owned(), "/cargo"),
        (text(&cargo_home()?.join("registry/src"))?.to_owned(), "/cargo"),
        (text(&root())?.to_owned(), "/turnstone"),
        (text(&target())?.to_owned(), "/turnstone/target"),
        (text(&library)?.to_owned(), "/rust"),
    ];
    let flags: Vec<String> = rules.iter().map(|(from, to)| format!("--remap-path-prefix={from}={to}")).collect();
    // Cargo's separator, so that a path may hold a space.
    Ok(flags.join("\x1f"))
}

/// Where Cargo keeps what it has fetched.
pub fn cargo_home() -> Result<PathBuf, String> {
    let given = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let own = || {
        std::env::var_os("HOME")
            .or_else(|| std::env::var_os("USERPROFILE"))
            .map(|home| PathBuf::from(home).join(".cargo"))
    };
    given.or_else(own).ok_or_else(|| "neither CARGO_HOME nor HOME is set".to_owned())
}
