//! The Kotlin side on a plain JVM: Java and Maven, the style, the tests with the real library.

use crate::bindings::{bindings, generate};
use crate::debian::need;
use crate::part::Outcome;
use crate::run::{root, run, target, text};
use std::path::Path;
use std::process::Command;

/// The oldest Java that serves.
const JAVA: u32 = 17;

/// The Kotlin side.
const PROJECT: &str = "bindings/kotlin/pom.xml";

/// Sets up Java and Maven where they are missing, builds the library and its Kotlin, runs everything.
pub fn test() -> Result<Outcome, String> {
    if let Some(missing) = set_up()? {
        return Ok(Outcome::Skipped(missing));
    }
    let bindings = bindings()?;
    style(&["bindings/kotlin/src"])?;
    maven(PROJECT, "test", &[("library", &bindings.library), ("generated", &bindings.kotlin)])?;
    Ok(Outcome::Passed)
}

/// `cargo xtask bench-bindings`: what a crossing costs, the first call, what 100,000 calls leave. Prints the tables of
/// `docs/benchmarks/bindings.md`.
pub fn bench(_arguments: &[String]) -> Result<(), String> {
    if let Some(missing) = set_up()? {
        return Err(missing);
    }
    let folder = target().join("bindings");
    let (build, generated) = (folder.join("hooks"), folder.join("generated"));
    let package = ["build", "--release", "--package", "turnstone-bindings", "--features", "test-hooks"];
    run("cargo", &[&package[..], &["--target-dir", text(&build)?]].concat())?;
    let library = folder.join("hooks/release");
    // Any system's name for it.
    let file = library.join(format!("{}turnstone_core{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX));
    generate(&file, &generated)?;
    let page = folder.join("benchmark.md");
    std::fs::write(&page, "").map_err(|error| error.to_string())?;
    // A small heap, all of it touched at the start: what grows then is not Java's.
    let jvm = "-Xms96m -Xmx96m -XX:+AlwaysPreTouch -XX:+UseSerialGC".to_owned();
    let generated = generated.join("kotlin");
    let properties = [
        ("library", text(&library)?.to_owned()),
        ("generated", text(&generated)?.to_owned()),
        ("benchmark", text(&page)?.to_owned()),
        ("jvm", jvm),
    ];
    maven_with(PROJECT, &["test", "-Dtest=Benchmark"], &properties)?;
    print!("{}", std::fs::read_to_string(&page).map_err(|error| error.to_string())?);
    Ok(())
}

/// Java and Maven, from Debian's packages where we may; else what is missing and how to get it.
pub fn set_up() -> Result<Option<String>, String> {
    let packages = ["openjdk-17-jdk-headless", "maven"];
    let missing = need("java", &packages).and_then(|()| need("mvn", &packages)).err();
    Ok(missing.or_else(|| match java() {
        Some(version) if version >= JAVA => None,
        _ => Some(format!(
            "Java {JAVA} or newer is missing, or not the first on the path: apt-get install {}",
            packages[0]
        )),
    }))
}

/// Java's version: the first number that it names, in quotes.
fn java() -> Option<u32> {
    let output = Command::new("java").arg("-version").output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    said.split('"').nth(1)?.split(['.', '-', '+']).next()?.parse().ok()
}

/// Runs a goal of a Maven project. What is built lies in the target folder; `paths` become properties, `turnstone.` before each.
pub fn maven(project: &str, goal: &str, paths: &[(&str, &Path)]) -> Result<(), String> {
    let mut properties = Vec::new();
    for (name, path) in paths {
        properties.push((*name, text(path)?.to_owned()));
    }
    maven_with(project, &[goal], &properties)
}

/// The same with goals and properties of any kind.
fn maven_with(project: &str, goals: &[&str], properties: &[(&str, String)]) -> Result<(), String> {
    let mut all = properties.to_vec();
    all.extend([("root", text(&root())?.to_owned()), ("target", text(&target())?.to_owned())]);
    let properties: Vec<String> = all.iter().map(|(name, value)| format!("-Dturnstone.{name}={value}")).collect();
    let mut arguments = vec!["--batch-mode", "--no-transfer-progress", "--file", project];
    arguments.extend(goals);
    arguments.extend(properties.iter().map(String::as_str));
    run("mvn", &arguments)
}

/// How Kotlin is written here, over these folders: ktlint's official style, and detekt with our few exceptions.
pub fn style(folders: &[&str]) -> Result<(), String> {
    maven("bindings/kotlin/style/pom.xml", "validate", &[])?;
    let tools = target().join("bindings/kotlin-style");
    let jar = |name: &str| text(&tools.join(name)).map(str::to_owned);
    let sources: Vec<String> = folders.iter().map(|folder| format!("{folder}/**/*.kt")).collect();
    let (ktlint, detekt) = (jar("ktlint-cli.jar")?, jar("detekt-cli.jar")?);
    // Without the class path's verification and the second compiler both answer in half the time.
    let java = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
    let mut arguments: Vec<&str> = java.to_vec();
    arguments.extend(["--add-opens=java.base/java.lang=ALL-UNNAMED", "-jar", &ktlint, "--relative"]);
    arguments.extend(sources.iter().map(String::as_str));
    run("java", &arguments)?;
    let input = folders.join(",");
    let mut arguments: Vec<&str> = java.to_vec();
    arguments.extend(["-jar", &detekt, "--build-upon-default-config", "--config", "bindings/kotlin/style/detekt.yml"]);
    arguments.extend(["--jvm-target", "17", "--input", &input]);
    run("java", &arguments)
}
