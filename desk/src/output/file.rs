//! Files that are written whole or not at all.

use crate::fault::Fault;
use std::fs;
use std::io::Write;
use std::path::Path;

/// Writes a text whose lines end with `\n` with these ends, whole or not at all.
///
/// # Errors
/// [`Fault::Unwritable`].
pub fn write_with_ends(path: &Path, text: &str, ends: &str) -> Result<(), Fault> {
    let text = if ends == "\n" { text.to_owned() } else { text.replace('\n', ends) };
    write_whole(&path.display().to_string(), text.as_bytes())
}

/// Writes a file beside its place first, so that whoever reads it finds the old one or the new one.
///
/// # Errors
/// [`Fault::Unwritable`].
pub fn write_whole(file: &str, bytes: &[u8]) -> Result<(), Fault> {
    let path = Path::new(file);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = fs::File::create(&beside)
        .and_then(|mut output| output.write_all(bytes).and_then(|()| output.sync_all()))
        .and_then(|()| fs::rename(&beside, path));
    written.map_err(|_| {
        let _ = fs::remove_file(&beside);
        Fault::Unwritable(file.to_owned())
    })
}
