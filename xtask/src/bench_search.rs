//! Our search beside its peers, in one run: `cargo xtask bench-search [CPU]`.
//!
//! Needs `../shared` with the search suites, Python 3 with pip and venv, Node with npm, zstd. Peers are installed into a folder of
//! the target directory and never enter the repository.

use crate::run::{root, run, shared, text};

/// Peers: name, program of the engine, its arguments.
const PEERS: &[(&str, &str, &[&str])] = &[
    ("fts5", "fts5.py", &[]),
    ("fts5+fold", "fts5.py", &["--fold"]),
    ("fts5-trigram", "fts5.py", &["--tok", "trigram"]),
    ("tantivy", "tan.py", &[]),
    ("tantivy+fold", "tan.py", &["--fold"]),
    ("minisearch", "mini.mjs", &[]),
    ("minisearch+fold", "mini.mjs", &["--fold"]),
];

/// Builds our engine, installs the peers, runs all of them over all suites in turn on one core, prints every table.
pub fn bench_search(arguments: &[String]) -> Result<(), String> {
    let shared = shared().ok_or("../shared is not there")?;
    let cpu = arguments.first().map_or("1", String::as_str);
    let suites = shared.join("data/search");
    let zip = shared.join("data/hsds/miami-1.1.zip");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
    let folder = target.join("bench-search");
    let results = folder.join("results");
    std::fs::create_dir_all(&results).map_err(|error| error.to_string())?;
    run("cargo", &["build", "--release", "--package", "turnstone-tests", "--bin", "search-engine"])?;
    let python = folder.join("venv/bin/python");
    if !python.exists() {
        run("python3", &["-m", "venv", text(&folder.join("venv"))?])?;
        run(text(&python)?, &["-m", "pip", "install", "--quiet", "regex", "tantivy==0.27.0"])?;
    }
    let minisearch = folder.join("node_modules/minisearch/dist/es/index.js");
    if !minisearch.exists() {
        run("npm", &["install", "--silent", "--prefix", text(&folder)?, "minisearch@7.2.0"])?;
    }
    let ours = target.join("release/search-engine");
    let mut engines = vec![("turnstone", vec![text(&ours)?.to_owned()])];
    for (name, program, options) in PEERS {
        let runner = if program.ends_with(".py") { text(&python)? } else { "node" };
        let program = suites.join("engines").join(program);
        let mut command = vec![runner.to_owned(), text(&program)?.to_owned()];
        command.extend(options.iter().map(|option| (*option).to_owned()));
        engines.push((name, command));
    }
    let minisearch = format!("MINISEARCH={}", text(&minisearch)?);
    for (name, command) in &engines {
        let json = results.join(format!("{name}.json"));
        let evaluate = suites.join("evaluate.py");
        let mut all = vec![&*minisearch, text(&python)?, text(&evaluate)?];
        let dev = suites.join("dev");
        all.extend([text(&dev)?, "--name", name, "--services-zip", text(&zip)?, "--cpu", cpu, "--json", text(&json)?]);
        all.push("--");
        all.extend(command.iter().map(String::as_str));
        run("env", &all)?;
    }
    println!("The numbers of each engine are in {}", results.display());
    Ok(())
}
