//! What CI and people run before they say that something works.

use crate::run::{has, run, run_with};

/// The version of cargo-deny that the configuration was written for.
const CARGO_DENY: &str = "0.20.2";
/// The version of cargo-fuzz that the targets were written for.
const CARGO_FUZZ: &str = "0.13.2";

/// Format, clippy, licences and advisories.
pub fn lint(_: &[String]) -> Result<(), String> {
    run("cargo", &["fmt", "--all", "--check"])?;
    run("cargo", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    if !has("cargo", &["deny", "--version"]) {
        // It runs for seconds, and is compiled for minutes: without optimizing, half as many.
        run("cargo", &["install", "--locked", "--debug", "--version", CARGO_DENY, "cargo-deny"])?;
    }
    // Advisories live in a Git repository that not every machine reaches: where it can't be reached, that is said, and is
    // a failure only where TURNSTONE_REQUIRE_ADVISORIES is set.
    run("cargo", &["deny", "--all-features", "check", "licenses", "bans", "sources"])?;
    if let Err(reason) = run("cargo", &["deny", "--all-features", "check", "advisories"]) {
        if std::env::var_os("TURNSTONE_REQUIRE_ADVISORIES").is_some() {
            return Err(reason);
        }
        println!("NOT CHECKED: advisories ({reason})");
    }
    Ok(())
}

type Step = (&'static str, fn() -> Result<(), String>);

/// What takes longer than the gate may: each step with its name.
const LONG: [Step; 4] = [
    ("tests", || run_with("cargo", &["test", "--release", "--workspace"], &[("TURNSTONE_KILLS", "1000")])),
    ("classifiers", || crate::bench_vault::vault_classify(&[])),
    ("packages", crate::package::long),
    ("fuzzing", fuzz),
];

/// A thousand kills, classifiers over thousands of vaults, every ABI, ten minutes of each fuzz target; or the steps that are named.
pub fn long(arguments: &[String]) -> Result<(), String> {
    if let Some(unknown) = arguments.iter().find(|name| !LONG.iter().any(|(known, _)| known == name)) {
        return Err(format!("there is no step {unknown}; there are {}", LONG.map(|(name, _)| name).join(", ")));
    }
    for (name, step) in
        LONG.iter().filter(|(name, _)| arguments.is_empty() || arguments.iter().any(|wanted| wanted == name))
    {
        println!("\n== {name}");
        let clock = std::time::Instant::now();
        step().map_err(|reason| format!("{name}: {reason}"))?;
        println!("\n  passed   {name:<12} {} s", clock.elapsed().as_secs());
    }
    Ok(())
}

fn fuzz() -> Result<(), String> {
    if !has("cargo", &["fuzz", "--version"]) {
        run("cargo", &["install", "--locked", "--version", CARGO_FUZZ, "cargo-fuzz"])?;
    }
    for target in ["importer", "pack_reader", "query", "container", "sealed"] {
        run(
            "cargo",
            &[
                "+nightly",
                "fuzz",
                "run",
                "--fuzz-dir",
                "tests/fuzz",
                target,
                "--",
                "-max_total_time=600",
                "-max_len=8192",
                "-rss_limit_mb=2048",
                "-timeout=20",
            ],
        )?;
    }
    Ok(())
}
