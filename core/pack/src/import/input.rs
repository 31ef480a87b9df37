//! Files in memory: a folder's, a zip's, or a single one. Unpacking is bounded before and while it happens.

use super::{ImportError, ImportLimits};
use std::io::{Cursor, Read};

/// One file of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFile {
    /// Its path inside the folder or zip. A name only: nothing is ever written there.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The files of one directory, sorted by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InputFiles {
    files: Vec<InputFile>,
}

impl InputFiles {
    /// From a folder's files, or from a single CSV or JSON file. A zip among them is unpacked.
    ///
    /// # Errors
    /// [`ImportError`] for damaged zips, and for more files or bytes than the limits allow.
    pub fn new(files: impl IntoIterator<Item = InputFile>, limits: &ImportLimits) -> Result<Self, ImportError> {
        let mut budget = Budget { limits, bytes: 0, files: 0 };
        let mut all = Vec::new();
        for file in files {
            if file.bytes.starts_with(b"PK\x03\x04") || file.bytes.starts_with(b"PK\x05\x06") {
                unzip(&file.bytes, &mut budget, &mut all)?;
            } else {
                budget.take_file()?;
                budget.take_bytes(file.bytes.len() as u64)?;
                all.push(file);
            }
        }
        all.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(InputFiles { files: all })
    }

    /// From a zip's bytes.
    ///
    /// # Errors
    /// As [`InputFiles::new`]; anything that is no zip is [`ImportError::DamagedZip`].
    pub fn from_zip(bytes: &[u8], limits: &ImportLimits) -> Result<Self, ImportError> {
        let mut budget = Budget { limits, bytes: 0, files: 0 };
        let mut files = Vec::new();
        unzip(bytes, &mut budget, &mut files)?;
        files.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(InputFiles { files })
    }

    /// The files, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = &InputFile> {
        self.files.iter()
    }

    /// Their bytes together.
    pub fn total_bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes.len() as u64).sum()
    }
}

/// What may still be taken in.
struct Budget<'a> {
    limits: &'a ImportLimits,
    bytes: u64,
    files: u64,
}

impl Budget<'_> {
    fn take_file(&mut self) -> Result<(), ImportError> {
        self.files += 1;
        if self.files > self.limits.files {
            return Err(ImportError::TooManyFiles { limit: self.limits.files });
        }
        Ok(())
    }

    fn take_bytes(&mut self, bytes: u64) -> Result<(), ImportError> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > self.limits.bytes {
            return Err(ImportError::TooLarge { limit: self.limits.bytes });
        }
        Ok(())
    }
}

/// Unpacks a zip. Sizes that the zip states are not believed: reading stops at the limits. Names are only ever compared,
/// so that `../` in them leads nowhere; folders, and what the macOS archiver adds, are passed over.
fn unzip(bytes: &[u8], budget: &mut Budget<'_>, files: &mut Vec<InputFile>) -> Result<(), ImportError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::DamagedZip)?;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| ImportError::DamagedZip)?;
        let name = String::from_utf8_lossy(entry.name_raw()).replace('\\', "/");
        if entry.is_dir() || name.starts_with("__MACOSX/") || name.ends_with("/.DS_Store") {
            continue;
        }
        budget.take_file()?;
        let packed = entry.compressed_size().max(1);
        let left = budget.limits.bytes.saturating_sub(budget.bytes);
        // Small files may be all blanks; only what is both large and dense is a bomb.
        let dense = packed.saturating_mul(budget.limits.ratio).max(1 << 20);
        let stop = left.min(dense).saturating_add(1);
        let mut content = Vec::new();
        entry.take(stop).read_to_end(&mut content).map_err(|_| ImportError::DamagedZip)?;
        let length = content.len() as u64;
        if length > left {
            return Err(ImportError::TooLarge { limit: budget.limits.bytes });
        }
        if length > dense {
            return Err(ImportError::TooDense { limit: budget.limits.ratio });
        }
        budget.take_bytes(length)?;
        files.push(InputFile { name, bytes: content });
    }
    Ok(())
}
