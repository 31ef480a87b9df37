//! The AAR's rules for R8, tried: a small program is shrunk and renamed with them and nothing else, then run with the real core. On this machine's
//! Java, which takes what R8 writes as well as Android does.

use super::android::generated;
use super::tools::sorted;
use crate::run::{root, run, target, text};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Google's shrinker, as Maven has it.
const R8: &str = "com.android.tools:r8:9.5.28:jar";
const COPY: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0";

/// Shrinks and runs. `Err` says what broke.
pub fn shrink() -> Result<(), String> {
    let folder = target().join("package/shrink");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    // As it ships, without the hooks of the tests, but for this machine.
    run(
        "cargo",
        &["build", "--package", "turnstone-bindings", "--target-dir", text(&target().join("bindings/plain"))?],
    )?;
    let library = target().join("bindings/plain/debug");
    let name = format!("{}turnstone_core{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let classes = super::aar::classes(&generated(&library.join(name))?)?;
    fs::write(folder.join("classes.jar"), classes).map_err(|error| error.to_string())?;
    fetch(&folder)?;
    let mut jars = vec![folder.join("classes.jar")];
    jars.extend(sorted(&folder.join("libraries")).map_err(|error| error.to_string())?);
    let all = std::env::join_paths(&jars).map_err(|error| error.to_string())?;
    let all = all.to_str().ok_or("a path is no text")?;
    let (own, source) = (folder.join("own"), root().join("bindings/packaging/Shrunk.java"));
    run("javac", &["-d", text(&own)?, "-cp", all, text(&source)?])?;
    let program = folder.join("program.jar");
    run("jar", &["--create", "--file", text(&program)?, "-C", text(&own)?, "."])?;
    jars.push(program);
    let shrunk = folder.join("shrunk.jar");
    r8(&folder, &jars, &shrunk)?;
    let path = format!("-Djna.library.path={}", text(&library)?);
    let class_path = std::env::join_paths([&shrunk, &resources(&folder)?]).map_err(|error| error.to_string())?;
    run("java", &[&path, "-cp", class_path.to_str().ok_or("a path is no text")?, "Shrunk"])
}

/// R8 and everything that an app with the AAR has besides.
fn fetch(folder: &Path) -> Result<(), String> {
    let quiet = ["-B", "-q", "-ntp", "-f", "bindings/kotlin/pom.xml"];
    let (copy, place) = (format!("{COPY}:copy"), format!("-DoutputDirectory={}", text(folder)?));
    let artifact = format!("-Dartifact={R8}");
    run("mvn", &[&quiet[..], &[&copy, &artifact, &place]].concat())?;
    let (copy, place) =
        (format!("{COPY}:copy-dependencies"), format!("-DoutputDirectory={}", text(&folder.join("libraries"))?));
    run("mvn", &[&quiet[..], &[&copy, "-DincludeScope=runtime", &place]].concat())
}

fn r8(folder: &Path, jars: &[PathBuf], out: &Path) -> Result<(), String> {
    let keep = folder.join("program.pro");
    // The program's own beginning, as an app keeps its activities.
    fs::write(&keep, "-keep class Shrunk { public static void main(java.lang.String[]); }\n")
        .map_err(|error| error.to_string())?;
    let rules = root().join("bindings/packaging/consumer-rules.pro");
    let (home, jar) = (java_home()?, with_name(folder, "r8-")?);
    let mut arguments = vec!["-Xmx2g", "-cp", text(&jar)?, "com.android.tools.r8.R8", "--release", "--classfile"];
    arguments.extend(["--lib", &home, "--pg-conf", text(&keep)?, "--pg-conf", text(&rules)?, "--output", text(out)?]);
    for jar in jars {
        arguments.push(text(jar)?);
    }
    run("java", &arguments)
}

/// JNA's own library for this machine, without JNA's classes: one that R8 took out must not be found beside it.
fn resources(folder: &Path) -> Result<PathBuf, String> {
    let out = folder.join("resources");
    let jna = File::open(with_name(&folder.join("libraries"), "jna-")?).map_err(|error| error.to_string())?;
    let mut archive = zip::ZipArchive::new(jna).map_err(|error| error.to_string())?;
    for number in 0..archive.len() {
        let mut entry = archive.by_index(number).map_err(|error| error.to_string())?;
        let Some(place) = entry.enclosed_name().filter(|name| name.to_string_lossy().contains("jnidispatch")) else {
            continue;
        };
        let place = out.join(place);
        fs::create_dir_all(place.parent().unwrap_or(&out)).map_err(|error| error.to_string())?;
        let mut file = File::create(&place).map_err(|error| error.to_string())?;
        std::io::copy(&mut entry, &mut file).map_err(|error| error.to_string())?;
    }
    Ok(out)
}

/// The file in a folder whose name begins so.
fn with_name(folder: &Path, start: &str) -> Result<PathBuf, String> {
    let all = sorted(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let found =
        all.into_iter().find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start)));
    found.ok_or_else(|| format!("{} holds no {start}…", folder.display()))
}

/// Where Java's own classes are.
fn java_home() -> Result<String, String> {
    let output = Command::new("java").args(["-XshowSettings:properties", "-version"]).output();
    let said = output.map_err(|error| format!("java could not be started ({error})"))?.stderr;
    let said = String::from_utf8_lossy(&said).into_owned();
    let home = said.lines().find_map(|line| line.trim().strip_prefix("java.home = ").map(str::to_owned));
    home.ok_or_else(|| "java does not say where it is".to_owned())
}
