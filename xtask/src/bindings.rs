//! The library that Kotlin and Swift load in the tests, and the code generated out of it.

use crate::run::{program, run, target, text};
use std::path::{Path, PathBuf};

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
    // Beside everything else, so that what others wrote is not compiled again; then away from there: with the hooks it is another library than the one
    // that ships, and must not be taken for it.
    run(
        "cargo",
        &["build", "--package", "turnstone-bindings", "--features", "test-hooks", "--target-dir", text(&target())?],
    )?;
    let library = folder.join("hooks");
    std::fs::create_dir_all(&library).map_err(|error| format!("{}: {error}", library.display()))?;
    // Any system's name for them.
    let shared = format!("{}turnstone_core{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    for name in [&*shared, "libturnstone_core.a"] {
        let built = target().join("debug").join(name);
        // The archive is there where a platform's linker is asked for one.
        if built.is_file() {
            std::fs::rename(&built, library.join(name)).map_err(|error| format!("{name}: {error}"))?;
        }
    }
    let generated = folder.join("generated");
    generate(&library.join(&shared), &generated)?;
    Ok(Bindings { library, kotlin: generated.join("kotlin"), swift: generated.join("swift") })
}

/// Writes the Kotlin and the Swift of a library into a folder.
pub fn generate(library: &Path, folder: &Path) -> Result<(), String> {
    run(text(&program("turnstone-bindgen")?)?, &[text(library)?, text(folder)?])
}
