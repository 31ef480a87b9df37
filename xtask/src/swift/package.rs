//! The generated Swift as a package that the hand-written ones depend on. It lies under `target`: nothing generated is in the source tree.

use crate::bindings::Bindings;
use crate::run::target;
use std::fs;
use std::path::{Path, PathBuf};

/// UniFFI's own module map names modules that only Apple's systems have.
const MODULE_MAP: &str = r#"module TurnstoneCoreFFI {
    header "TurnstoneCoreFFI.h"
    link "turnstone_core"
    export *
}
"#;

/// Writes the package and says where it lies.
pub fn assemble(bindings: &Bindings) -> Result<PathBuf, String> {
    let folder = target().join("swift/TurnstoneCore");
    let read = |name: &str| {
        let path = bindings.swift.join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    keep(&folder.join("Package.swift"), &manifest(&bindings.library))?;
    keep(&folder.join("Sources/TurnstoneCore/TurnstoneCore.swift"), &read("TurnstoneCore.swift")?)?;
    keep(&folder.join("Sources/TurnstoneCoreFFI/TurnstoneCoreFFI.h"), &read("TurnstoneCoreFFI.h")?)?;
    keep(&folder.join("Sources/TurnstoneCoreFFI/module.modulemap"), MODULE_MAP)?;
    Ok(folder)
}

/// The library is found where cargo built it, at link time and at run time.
fn manifest(library: &Path) -> String {
    let library = library.display();
    format!(
        r#"// swift-tools-version:6.0
import PackageDescription

let package = Package(
    name: "TurnstoneCore",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "TurnstoneCore", targets: ["TurnstoneCore"])],
    targets: [
        .systemLibrary(name: "TurnstoneCoreFFI"),
        .target(
            name: "TurnstoneCore",
            dependencies: ["TurnstoneCoreFFI"],
            linkerSettings: [.unsafeFlags(["-L{library}", "-Xlinker", "-rpath", "-Xlinker", "{library}"])]),
    ]
)
"#
    )
}

/// Writes a file unless it is so already: a new date would make Swift compile it again.
fn keep(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}
