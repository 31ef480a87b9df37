//! A signed debug APK for one ABI: checked here, and not what a store gets.

use super::tools;
use crate::kotlin::{maven, set_up};
use crate::package::{android_kotlin, android_library};
use crate::run::{root, run, target, text};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The phones of the last eight years.
const ABI: &str = "arm64-v8a";
/// The largest that we hand to somebody who pays for each byte.
const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// The password of a key that is made anew on each machine and proves nothing.
const PASSWORD: &str = "android";

/// Builds it, and says what is in it.
pub fn apk(_: &[String]) -> Result<(), String> {
    if let Some(missing) = set_up()? {
        return Err(missing);
    }
    let aapt2 = tools::aapt2()??;
    tools::signing()?;
    let library = android_library(ABI)?;
    // Of the very library that goes in: the tests' own Kotlin binds hooks, which it must not have.
    let kotlin = android_kotlin(ABI)?;
    let work = target().join("android/apk");
    let paths = [("generated", &*kotlin), ("aapt2", &*aapt2), ("apk", &*work)];
    maven("android/pom.xml", "package", &paths)?;

    let stage = work.join("stage");
    let _ = fs::remove_dir_all(&stage);
    let libraries = stage.join("lib").join(ABI);
    make(&libraries)?;
    copy(&library, &libraries.join("libturnstone_core.so"))?;
    copy(&work.join("jna/jni").join(ABI).join("libjnidispatch.so"), &libraries.join("libjnidispatch.so"))?;
    shrink(&work, &stage)?;
    let package = packed(&work, &stage)?;
    report(&package, &aapt2)
}

/// R8: only what is called, in Android's own form.
fn shrink(work: &Path, stage: &Path) -> Result<(), String> {
    let mut jars = vec![work.join("jna/classes.jar")];
    let all = fs::read_dir(work.join("classes")).map_err(|error| format!("no classes were built ({error})"))?;
    jars.extend(
        all.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "jar")),
    );
    let (r8, framework) = (work.join("r8.jar"), work.join("android-all.jar"));
    let (core, app) = (root().join("bindings/packaging/consumer-rules.pro"), root().join("android/apk/rules.pro"));
    let (manifest, home) = (target().join("android/resources/rules.pro"), java_home()?);
    let mut arguments = vec!["-Xmx2g", "-cp", text(&r8)?, "com.android.tools.r8.R8", "--release", "--min-api", "26"];
    // The framework here is Android's own part only: Java's comes from the JDK, and a test sees that nothing newer is called.
    arguments.extend(["--lib", text(&framework)?, "--lib", &home, "--output", text(stage)?]);
    for rules in [&core, &app, &manifest] {
        arguments.extend(["--pg-conf", text(rules)?]);
    }
    for jar in &jars {
        arguments.push(text(jar)?);
    }
    run("java", &arguments)
}

/// Resources, code and libraries in one file, aligned and signed.
fn packed(work: &Path, stage: &Path) -> Result<PathBuf, String> {
    let (loose, aligned) = (work.join("loose.apk"), work.join("aligned.apk"));
    copy(&target().join("android/resources/resources.ap_"), &loose)?;
    let names: Vec<String> = fs::read_dir(stage)
        .map_err(|error| format!("nothing was shrunk ({error})"))?
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        // Libraries bring metadata for compilers along, which no phone reads.
        .filter(|name| name.ends_with(".dex") || name == "lib" || name == "META-INF")
        .collect();
    let status = Command::new("zip")
        .args(["-q", "-X", "-9", "-r", text(&loose)?])
        .args(&names)
        // Nor how the libraries were built: licences and the names of services stay.
        .args(["-x", "META-INF/maven/*", "META-INF/proguard/*", "META-INF/com.android.tools/*", "META-INF/versions/*"])
        .current_dir(stage)
        .status()
        .map_err(|error| format!("zip could not be started ({error})"))?;
    if !status.success() {
        return Err("zip failed".to_owned());
    }
    run("zipalign", &["-f", "-p", "4", text(&loose)?, text(&aligned)?])?;
    let key = work.join("debug.ks");
    if !key.is_file() {
        let made = ["-genkeypair", "-keystore", text(&key)?, "-storepass", PASSWORD, "-keypass", PASSWORD];
        let kind =
            ["-alias", "debug", "-keyalg", "RSA", "-keysize", "2048", "-validity", "10000", "-dname", "CN=debug"];
        run("keytool", &[&made[..], &kind[..]].concat())?;
    }
    let package = target().join("package/turnstone-debug.apk");
    make(package.parent().ok_or("the target folder has no place")?)?;
    let password = format!("pass:{PASSWORD}");
    run(
        "apksigner",
        &["sign", "--ks", text(&key)?, "--ks-pass", &password, "--out", text(&package)?, text(&aligned)?],
    )?;
    run("apksigner", &["verify", "--min-sdk-version", "26", text(&package)?])?;
    Ok(package)
}

/// What it asks for, and how large it is.
fn report(package: &Path, aapt2: &Path) -> Result<(), String> {
    let ask = |what: &str| -> Result<String, String> {
        let output = Command::new(aapt2).args(["dump", what]).arg(package).output();
        let output = output.map_err(|error| format!("aapt2 could not be started ({error})"))?;
        String::from_utf8(output.stdout).map_err(|_| "aapt2 answered in no text".to_owned())
    };
    let permissions = ask("permissions")?;
    if permissions.contains("permission:") {
        return Err(format!("the app asks for a permission:\n{permissions}"));
    }
    let badging = ask("badging")?;
    for line in badging.lines().filter(|line| {
        ["package", "sdkVersion", "targetSdk", "application-label", "native-code"]
            .iter()
            .any(|key| line.starts_with(key))
    }) {
        println!("  {line}");
    }
    let size = fs::metadata(package).map_err(|error| format!("no package was made ({error})"))?.len();
    println!("  {} bytes, no permission: {}", size, package.strip_prefix(root()).unwrap_or(package).display());
    if size > MOST_BYTES {
        return Err(format!("{size} bytes; at most {MOST_BYTES}"));
    }
    Ok(())
}

/// Where the JDK lies, by its own word.
fn java_home() -> Result<String, String> {
    let output = Command::new("java").args(["-XshowSettings:properties", "-version"]).output();
    let said = output.map_err(|error| format!("java could not be started ({error})"))?.stderr;
    let said = String::from_utf8_lossy(&said).into_owned();
    let home = said.lines().find_map(|line| line.trim().strip_prefix("java.home = ").map(str::to_owned));
    home.ok_or_else(|| "java does not say where it lies".to_owned())
}

fn make(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{} can't be made ({error})", folder.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|error| format!("{} can't be copied ({error})", from.display()))
}
