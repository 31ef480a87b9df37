//! The Swift part of the tests: the thin hand-written side (`bindings/swift`) and the app's view models (`ios`), both against the real core, and the
//! app's views against a stand-in for SwiftUI.

mod package;
mod toolchain;

use crate::bindings::bindings;
use crate::part::Outcome;
use crate::run::{root, target, text};
use toolchain::Toolchain;

/// The two packages that people write. What is generated comes to them from under `target`.
const PACKAGES: [&str; 2] = ["bindings/swift", "ios"];

/// Formats are checked, warnings are errors, all tests run.
pub fn test() -> Result<Outcome, String> {
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    println!("Swift: {}", toolchain.description());
    let core = package::assemble(&bindings()?)?;
    let folders = PACKAGES.map(|package| root().join(package));
    let mut lint = ["swift", "format", "lint", "--strict", "--recursive", "--parallel"].map(str::to_owned).to_vec();
    for folder in &folders {
        lint.push(text(folder)?.to_owned());
    }
    toolchain.run(&lint, &[])?;
    let core = text(&core)?;
    // The tests share a store; one that another build made would tell them of another core.
    let _ = std::fs::remove_dir_all(target().join("swift/turnstone-test-store"));
    for folder in &folders {
        let scratch = target().join("swift/build").join(folder.file_name().unwrap_or_default());
        let mut place = vec![
            "--package-path".to_owned(),
            text(folder)?.to_owned(),
            "--scratch-path".to_owned(),
            text(&scratch)?.to_owned(),
        ];
        // Debian's Swift has libraries that name symbols of others which nothing here links.
        place.extend(["-Xlinker", "--unresolved-symbols=ignore-in-shared-libs"].map(str::to_owned));
        let command = |words: &[&str]| [words.iter().map(|word| (*word).to_owned()).collect(), place.clone()].concat();
        let variables = [("TURNSTONE_CORE", core), ("TURNSTONE_STRICT", "yes")];
        // The package manager of Swift 6.0.3 was seen to crash by itself while it planned a build; what is wrong with our code is so twice.
        let build = command(&["swift", "build", "--build-tests"]);
        toolchain.run(&build, &variables).or_else(|_| toolchain.run(&build, &variables))?;
        toolchain.run(&command(&["swift", "test", "--skip-build", "--disable-xctest"]), &variables)?;
    }
    Ok(Outcome::Passed)
}
