//! The Kotlin side on a plain JVM: Java and Maven, the style, the tests with the real library.

use crate::bindings::bindings;
use crate::part::Outcome;
use crate::run::{has, root, run, target};
use std::path::Path;
use std::process::Command;

/// The oldest Java that serves.
const JAVA: u32 = 17;

/// Sets up Java and Maven where they are missing, builds the library and its Kotlin, runs everything.
pub fn test() -> Result<Outcome, String> {
    if let Some(missing) = set_up()? {
        return Ok(Outcome::Skipped(missing));
    }
    let bindings = bindings()?;
    style(&["bindings/kotlin/src"])?;
    maven("bindings/kotlin/pom.xml", "test", &[("library", &bindings.library), ("generated", &bindings.kotlin)])?;
    Ok(Outcome::Passed)
}

/// Java and Maven, from Debian's packages where we may; else what is missing and how to get it.
pub fn set_up() -> Result<Option<String>, String> {
    if ready() {
        return Ok(None);
    }
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if root && has("apt-get", &["--version"]) {
        let apt = |arguments: &[&str]| {
            let mut all = vec!["DEBIAN_FRONTEND=noninteractive", "apt-get"];
            all.extend(arguments);
            run("env", &all)
        };
        // What can't be fetched shows below as what is missing.
        let _ = apt(&["update", "-qq"]).and_then(|()| {
            apt(&["install", "-y", "-qq", "--no-install-recommends", "openjdk-17-jdk-headless", "maven"])
        });
    }
    Ok((!ready()).then(|| {
        format!(
            "needs Java {JAVA} or newer and Maven 3.8 or newer: `apt-get install openjdk-17-jdk-headless maven` on Debian, \
             `brew install openjdk@17 maven` on a Mac"
        )
    }))
}

fn ready() -> bool {
    java().is_some_and(|version| version >= JAVA) && has("mvn", &["--version"])
}

/// Java's version: the first number that it names, in quotes.
fn java() -> Option<u32> {
    let output = Command::new("java").arg("-version").output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    said.split('"').nth(1)?.split(['.', '-', '+']).next()?.parse().ok()
}

/// Runs a goal of a Maven project. What is built lies in the target folder; `paths` become properties, `turnstone.` before each.
pub fn maven(project: &str, goal: &str, paths: &[(&str, &Path)]) -> Result<(), String> {
    let (root, target) = (root(), target());
    let mut properties = Vec::new();
    for (name, path) in paths.iter().copied().chain([("root", &*root), ("target", &*target)]) {
        let path = path.to_str().ok_or("a path is no text")?;
        properties.push(format!("-Dturnstone.{name}={path}"));
    }
    let mut arguments = vec!["--batch-mode", "--no-transfer-progress", "--file", project, goal];
    arguments.extend(properties.iter().map(String::as_str));
    run("mvn", &arguments)
}

/// How Kotlin is written here, over these folders: ktlint's official style, and detekt with our few exceptions.
pub fn style(folders: &[&str]) -> Result<(), String> {
    maven("bindings/kotlin/style/pom.xml", "validate", &[])?;
    let tools = target().join("bindings/kotlin-style");
    let jar = |name: &str| tools.join(name).to_str().map(str::to_owned).ok_or("a path is no text");
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
