//! `cargo xtask bench-filters`: four filters at 10,000 records, in a release build. Prints the table of `docs/benchmarks/filters.md`.

use std::process::Command;

/// Builds the benchmark and a store, then measures in a process of its own, on one core where `taskset` is at hand.
pub fn bench_filters(_arguments: &[String]) -> Result<(), String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let text = |output: std::process::Output| {
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if output.status.success() { Ok(text) } else { Err(format!("it failed: {text}")) }
    };
    let built = Command::new(&cargo)
        .args(["build", "--release", "--quiet", "--package", "turnstone-tests", "--bin", "bench-filters"])
        .status()
        .map_err(|error| error.to_string())?;
    if !built.success() {
        return Err("the benchmark does not build".to_owned());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), std::path::PathBuf::from);
    let program = target.join("release").join("bench-filters");
    let store = target.join("bench-filters.db");
    let run = |command: &mut Command| command.output().map_err(|error| error.to_string()).and_then(text);
    let hash = run(Command::new(&program).arg("build").arg(&store))?;
    let pinned = Command::new("taskset").args(["-c", "0", "true"]).status().is_ok_and(|status| status.success());
    let mut measure = if pinned {
        let mut command = Command::new("taskset");
        command.args(["-c", "0"]).arg(&program);
        command
    } else {
        Command::new(&program)
    };
    let table = run(measure.arg("measure").arg(&store).arg(hash))?;
    println!("| milliseconds | median | p95 | mean on the processor |\n| --- | --- | --- | --- |\n{table}");
    let bytes = std::fs::metadata(&store).map_or(0, |metadata| metadata.len());
    println!("The store's file: {:.1} MB.", bytes as f64 / 1e6);
    Ok(())
}

/// `cargo xtask bench-guides`: prints the tables of `docs/benchmarks/guides.md`.
pub fn bench_guides(_: &[String]) -> Result<(), String> {
    crate::run::run("cargo", &["run", "--release", "--quiet", "--package", "turnstone-tests", "--bin", "bench-guides"])
}
