//! The library that Kotlin and Swift load in the tests, and the code generated out of it.

use crate::run::{run, target};
use std::path::PathBuf;

/// Where they lie.
pub struct Bindings {
    /// The folder with `libturnstone_core.so`, for this machine, with the hooks of the tests.
    pub library: PathBuf,
    /// The folder of the generated Kotlin.
    pub kotlin: PathBuf,
    /// The folder of the generated Swift: `TurnstoneCore.swift`, `TurnstoneCoreFFI.h`.
    pub swift: PathBuf,
}

/// Builds the library with the hooks of the tests, and writes the code. Nothing that is written is ever committed.
pub fn bindings() -> Result<Bindings, String> {
    let folder = target().join("bindings");
    // A folder of its own: with the hooks it is another library than the one that ships, and must not be taken for it.
    let build = folder.join("hooks");
    let text = |path: &std::path::Path| path.to_str().map(str::to_owned).ok_or("a path is no text");
    run(
        "cargo",
        &["build", "--package", "turnstone-bindings", "--features", "test-hooks", "--target-dir", &text(&build)?],
    )?;
    let library = build.join("debug");
    let generated = folder.join("generated");
    let so = library.join("libturnstone_core.so");
    run("cargo", &["run", "--quiet", "--package", "turnstone-bindgen", "--", &text(&so)?, &text(&generated)?])?;
    Ok(Bindings { library, kotlin: generated.join("kotlin"), swift: generated.join("swift") })
}
