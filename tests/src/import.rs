//! Imports for tests: folders and zips from the disk, the English need words, options that name no real source.

use std::path::{Path, PathBuf};
use turnstone_pack::import::{Import, ImportError, ImportLimits, ImportOptions, InputFile, InputFiles, import};
use turnstone_pack::record::LexiconEntry;
use turnstone_pack::{Source, compile_needs};

/// A folder of test data of our own.
pub fn own(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/import").join(folder)
}

/// Real directories, which are not ours to publish and stand beside the checkout; `None` when they are not there.
pub fn real(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/hsds").join(name);
    path.exists().then_some(path)
}

/// The files of a folder, with their paths in it, or the one file.
///
/// # Errors
/// Those of reading.
pub fn files(path: &Path) -> std::io::Result<Vec<InputFile>> {
    fn walk(folder: &Path, root: &Path, files: &mut Vec<InputFile>) -> std::io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                walk(&path, root, files)?;
            } else {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.push(InputFile { name, bytes: std::fs::read(&path)? });
            }
        }
        Ok(())
    }
    let mut files = Vec::new();
    if path.is_file() {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        files.push(InputFile { name, bytes: std::fs::read(path)? });
    } else {
        walk(path, path, &mut files)?;
    }
    Ok(files)
}

/// The English need words.
pub fn lexicon() -> Vec<LexiconEntry> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/en/needs.ftl");
    std::fs::read_to_string(path).ok().and_then(|ftl| compile_needs("en", &ftl).ok()).unwrap_or_default()
}

/// Options for a country.
pub fn options(country: &str) -> ImportOptions {
    ImportOptions {
        source: Source {
            id: "test".to_owned(),
            name: "Test".to_owned(),
            licence: "none stated".to_owned(),
            ..Source::default()
        },
        country: country.to_owned(),
        language: "en".to_owned(),
        ..ImportOptions::default()
    }
}

/// Imports files in memory.
///
/// # Errors
/// Those of the import.
pub fn import_files(files: Vec<InputFile>, options: &ImportOptions) -> Result<Import, ImportError> {
    let files = InputFiles::new(files, &ImportLimits::default())?;
    import(&files, options, &lexicon(), &mut |_| true)
}
