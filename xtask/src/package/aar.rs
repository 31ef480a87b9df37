//! The AAR: what an app developer drops into a project. Written entry by entry, in one order and with one date, so that the same sources give
//! the same bytes.

use super::abi::{API, Abi};
use super::link::Library;
use super::tools::sorted;
use crate::kotlin::set_up;
use crate::run::{root, run, target, text};
use std::fs::{self, File};
use std::io::{Cursor, Seek, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Writes `target/package/turnstone-core.aar` and the POM beside it. `made_with` says so inside, since a file that was only checked must not be
/// taken for one that ships.
pub fn write(libraries: &[(&Abi, Library)], generated: &Path, made_with: &str) -> Result<PathBuf, String> {
    let classes = classes(generated)?;
    let packaging = root().join("bindings/packaging");
    let pom = fill(&read(&packaging.join("turnstone-core.pom"))?)?;
    let out = target().join("package/turnstone-core.aar");
    fs::write(out.with_extension("pom"), pom).map_err(|error| error.to_string())?;
    let mut aar = Archive::new(File::create(&out).map_err(|error| format!("{}: {error}", out.display()))?);
    aar.add("AndroidManifest.xml", fill(&read(&packaging.join("AndroidManifest.xml"))?)?.as_bytes())?;
    aar.add("META-INF/LICENSE-APACHE", &bytes(&root().join("LICENSE-APACHE"))?)?;
    aar.add("META-INF/LICENSE-MIT", &bytes(&root().join("LICENSE-MIT"))?)?;
    let metadata = read(&packaging.join("aar-metadata.properties"))?;
    aar.add("META-INF/com/android/build/gradle/aar-metadata.properties", fill(&metadata)?.as_bytes())?;
    aar.add("META-INF/turnstone/made-with.txt", format!("{made_with}\n").as_bytes())?;
    // The format wants the list of resources, and there are none.
    aar.add("R.txt", b"")?;
    aar.add("classes.jar", &classes)?;
    for (abi, library) in libraries {
        aar.add(&format!("jni/{}/{}", abi.name, super::abi::SONAME), &bytes(&library.stripped)?)?;
    }
    aar.add("proguard.txt", &bytes(&packaging.join("consumer-rules.pro"))?)?;
    aar.finish()?;
    Ok(out)
}

/// The compiled Kotlin, generated and by hand, as a jar. Maven compiles it as the tests do, with the generated code of the library that ships.
pub fn classes(generated: &Path) -> Result<Vec<u8>, String> {
    if let Some(missing) = set_up()? {
        return Err(missing);
    }
    let folder = target().join("package/classes");
    let (base, code) = (
        format!("-Dturnstone.target={}", text(&folder)?),
        format!("-Dturnstone.generated={}", text(&generated.join("kotlin"))?),
    );
    let quiet = ["-B", "-q", "-ntp", "-f", "bindings/kotlin/pom.xml"];
    run("mvn", &[&quiet[..], &[&base, &code, "-Dmaven.test.skip=true", "compile"]].concat())?;
    let compiled = folder.join("bindings/kotlin/classes");
    let mut jar = Archive::new(Cursor::new(Vec::new()));
    // Kotlin's own list of top-level declarations is needed to compile against them.
    add_folder(&mut jar, &compiled, "")?;
    Ok(jar.finish()?.into_inner())
}

fn add_folder<W: Write + Seek>(archive: &mut Archive<W>, folder: &Path, prefix: &str) -> Result<(), String> {
    for path in sorted(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            add_folder(archive, &path, &format!("{name}/"))?;
        } else {
            archive.add(&name, &bytes(&path)?)?;
        }
    }
    Ok(())
}

/// Fills in what is known elsewhere: our version, and those that the tests run with.
fn fill(template: &str) -> Result<String, String> {
    let maven = read(&root().join("bindings/kotlin/pom.xml"))?;
    let level = API.to_string();
    let mut filled = template.replace("@VERSION@", env!("CARGO_PKG_VERSION")).replace("@MIN_SDK@", &level);
    for (mark, property) in
        [("@KOTLIN@", "kotlin.version"), ("@COROUTINES@", "coroutines.version"), ("@JNA@", "jna.version")]
    {
        filled = filled.replace(mark, property_of(&maven, property)?);
    }
    match filled.find('@') {
        None => Ok(filled),
        Some(at) => Err(format!(
            "a template has a mark that nobody fills: {}",
            &filled[at..].chars().take(20).collect::<String>()
        )),
    }
}

fn property_of<'a>(pom: &'a str, name: &str) -> Result<&'a str, String> {
    let between = pom.split_once(&format!("<{name}>")).and_then(|(_, rest)| rest.split_once("</"));
    between.map(|(value, _)| value).ok_or_else(|| format!("bindings/kotlin/pom.xml has no {name}"))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// A zip whose bytes depend on nothing but what is put in.
struct Archive<W: Write + Seek>(ZipWriter<W>);

impl<W: Write + Seek> Archive<W> {
    fn new(out: W) -> Self {
        Self(ZipWriter::new(out))
    }

    fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o644);
        self.0.start_file(name, options).map_err(|error| format!("{name}: {error}"))?;
        self.0.write_all(bytes).map_err(|error| format!("{name}: {error}"))
    }

    fn finish(self) -> Result<W, String> {
        self.0.finish().map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_that_nobody_fills_is_found() {
        assert!(fill("@VERSION@ @KOTLIN@ @JNA@ @MIN_SDK@").is_ok_and(|text| !text.contains('@')));
        assert!(fill("@SOMETHING@").is_err());
    }

    #[test]
    fn the_same_entries_are_the_same_bytes() {
        let make = || {
            let mut archive = Archive::new(Cursor::new(Vec::new()));
            archive
                .add("a", b"one")
                .and_then(|()| archive.add("b/c", b"two"))
                .and_then(|()| archive.finish())
                .map(Cursor::into_inner)
        };
        assert_eq!(make(), make());
        assert!(make().is_ok());
    }
}
