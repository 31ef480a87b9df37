//! `cargo xtask test [PART…]`: all tests, in all languages. What a part needs it sets up, where that can be had; what can't be had is named, and the
//! part is reported as skipped. `TURNSTONE_REQUIRE_ALL_PARTS` makes a skipped part a failure: the gate sets it.

use crate::part::{Outcome, Part};
use crate::run::run;
use crate::{android, arm, kotlin, swift};

/// Every part, in the order in which they run: the quickest answer first.
const PARTS: &[Part] = &[
    Part { name: "rust", purpose: "the core, the desk, the tests across crates", run: rust },
    Part { name: "kotlin", purpose: "the Kotlin side on a JVM, with the real core", run: kotlin::test },
    Part { name: "android", purpose: "the Android app on a real framework, with the real core", run: android::test },
    Part { name: "swift", purpose: "the Swift side and the app's view models, with the real core", run: swift::test },
    Part { name: "arm", purpose: "the core's own tests on 64-bit and 32-bit ARM, emulated", run: arm::test },
];

/// Runs the named parts, or all. What stands after `--` goes to `cargo test`, and then only the Rust part runs.
pub fn test(arguments: &[String]) -> Result<(), String> {
    if arguments.iter().any(|argument| argument.starts_with('-')) {
        let mut all = vec!["test", "--workspace"];
        all.extend(arguments.iter().map(String::as_str));
        return run("cargo", &all);
    }
    if let Some(unknown) = arguments.iter().find(|name| !PARTS.iter().any(|part| part.name == **name)) {
        let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        return Err(format!("there is no part {unknown}; there are {}", names.join(", ")));
    }
    let wanted = PARTS.iter().filter(|part| arguments.is_empty() || arguments.iter().any(|name| name == part.name));
    let mut report = Vec::new();
    let (mut failed, mut skipped) = (0, 0);
    for part in wanted {
        println!("\n== {}: {}", part.name, part.purpose);
        let clock = std::time::Instant::now();
        let outcome = (part.run)();
        let seconds = clock.elapsed().as_secs();
        report.push(match outcome {
            Ok(Outcome::Passed) => format!("  passed   {:<8} {seconds} s", part.name),
            Ok(Outcome::Skipped(reason)) => {
                skipped += 1;
                format!("  SKIPPED  {:<8} {reason}", part.name)
            }
            Err(reason) => {
                failed += 1;
                format!("  FAILED   {:<8} {reason}", part.name)
            }
        });
    }
    println!("\n{}", report.join("\n"));
    let required = std::env::var_os("TURNSTONE_REQUIRE_ALL_PARTS").is_some();
    match (failed, skipped) {
        (0, 0) => Ok(()),
        (0, _) if !required => Ok(()),
        _ => Err(format!("{failed} failed, {skipped} skipped")),
    }
}

fn rust() -> Result<Outcome, String> {
    run("cargo", &["test", "--workspace"])?;
    Ok(Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use crate::run::root;
    use std::fs::read_to_string;

    /// A crate whose tests are one program runs the files that it names, and says nothing of one that it does not.
    #[test]
    fn no_file_of_tests_is_left_out() {
        for folder in ["tests", "desk", "core/vault"] {
            let folder = root().join(folder);
            let [listed, manifest] =
                ["tests/main.rs", "Cargo.toml"].map(|name| read_to_string(folder.join(name)).unwrap_or_default());
            let files: Vec<_> = std::fs::read_dir(folder.join("tests")).into_iter().flatten().flatten().collect();
            assert!(files.len() > 5, "{} has no tests", folder.display());
            for file in files {
                let path = file.path();
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let named = listed.contains(&format!("mod {name};"))
                    || manifest.contains(&format!("path = \"tests/{name}.rs\""));
                assert!(named, "{} is in no program", path.display());
            }
        }
    }
}
