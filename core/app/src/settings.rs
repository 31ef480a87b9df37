//! What is kept between two starts, in clear, in one small file. So little that whoever reads it learns nothing of the person: the language that
//! the app speaks, whether there is a lock, and the country only where the person ticked that it is remembered.

use crate::TurnstoneError;
use crate::guard::blocking;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// The file's name within the app's folder.
const FILE: &str = "settings.json";
/// A larger file is not ours.
const MOST_BYTES: u64 = 4096;

/// The gesture on the cover that lets somebody in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "kebab-case")]
pub enum LockGesture {
    /// The title is pressed and held. A screen reader has it as a long press.
    HoldTitle,
    /// The title is tapped five times, each within a second of the one before.
    TapTitleFiveTimes,
}

/// The lock: the cover comes first, and a gesture on it leads on. It hides the app from a glance and protects no notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct LockSettings {
    /// The gesture.
    pub gesture: LockGesture,
    /// Seconds without a touch after which the cover comes.
    #[uniffi(default = 300)]
    pub idle_seconds: u32,
}

/// What is kept between two starts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct Settings {
    /// The languages that the person reads, best first, as BCP-47 tags; empty before they chose one.
    #[uniffi(default = [])]
    pub languages: Vec<String>,
    /// The country where the person is, ISO 3166-1 alpha-2. Absent unless they asked for it to be remembered: it lies there in clear.
    #[uniffi(default = None)]
    pub country: Option<String>,
    /// The lock; absent is none.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock: Option<LockSettings>,
}

/// Reads what was kept. `folder` is the app's own, the same as `OpenConfig.data_folder`. Where nothing was kept, or what is there
/// can't be read, that is the first start again: nothing is ever guessed from a damaged file. May be called from any thread.
///
/// # Errors
/// `Internal`.
#[uniffi::export]
pub async fn load_settings(folder: String) -> Result<Settings, TurnstoneError> {
    blocking(move || Ok(read(Path::new(&folder)))).await
}

/// Keeps settings in place of what was there: after a kill at any moment the old ones are there or the new ones. May be called from any thread.
///
/// # Errors
/// `StorageFull`, `StorageReadOnly`, `StorageUnreachable`, `Internal`.
#[uniffi::export]
pub async fn save_settings(folder: String, settings: Settings) -> Result<(), TurnstoneError> {
    blocking(move || write(Path::new(&folder), &settings).map_err(|error| reason(&error))).await
}

fn read(folder: &Path) -> Settings {
    let path = folder.join(FILE);
    let small = fs::metadata(&path).is_ok_and(|metadata| metadata.len() <= MOST_BYTES);
    let text = small.then(|| fs::read_to_string(&path).ok()).flatten().unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

fn write(folder: &Path, settings: &Settings) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let (path, new) = (folder.join(FILE), folder.join("settings.new"));
    let written = File::create(&new).and_then(|mut file| {
        file.write_all(&serde_json::to_vec(settings)?)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&new, &path)).inspect_err(|_| {
        // A half-written file must not stay behind.
        let _ = fs::remove_file(&new);
    })
}

fn reason(error: &io::Error) -> TurnstoneError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => TurnstoneError::StorageFull,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => TurnstoneError::StorageReadOnly,
        _ => TurnstoneError::StorageUnreachable,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn german() -> Settings {
        Settings { languages: vec!["ar".to_owned()], country: Some("DE".to_owned()), lock: None }
    }

    #[test]
    fn what_is_kept_comes_back_and_nothing_else_lies_there() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), Settings::default());
        write(folder.path(), &german()).unwrap();
        assert_eq!(read(folder.path()), german());
        let forgotten = Settings { country: None, ..german() };
        write(folder.path(), &forgotten).unwrap();
        assert_eq!(read(folder.path()), forgotten);
        let files: Vec<_> = fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(files, [FILE]);
        assert!(!fs::read_to_string(folder.path().join(FILE)).unwrap().contains("DE"));
    }

    #[test]
    fn a_damaged_file_is_the_first_start_again() {
        let folder = tempfile::tempdir().unwrap();
        for damaged in ["", "{", "[]", "{\"languages\": 5}", &"x".repeat(5000)] {
            fs::write(folder.path().join(FILE), damaged).unwrap();
            assert_eq!(read(folder.path()), Settings::default(), "{}", &damaged[..damaged.len().min(20)]);
        }
    }

    #[test]
    fn a_folder_that_is_a_file_is_an_error_and_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "somebody else's").unwrap();
        assert_eq!(write(&path, &german()).map_err(|error| reason(&error)), Err(TurnstoneError::StorageUnreachable));
        assert_eq!(fs::read_to_string(&path).unwrap(), "somebody else's");
    }
}
