//! The store as a file: opened so that nothing can be written, and replaced in one step.

use super::{APPLICATION_ID, MIGRATIONS, Store, fault, write};
use crate::error::DirectoryError;
use rusqlite::{Connection, OpenFlags};
use std::{
    ffi::OsString,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

/// How long to wait between two looks at a lock that another process holds, and how often to look.
const LOCK_PAUSE: Duration = Duration::from_millis(20);
const LOCK_LOOKS: u32 = 1500;

/// Opens a store for reading. `None` when there is no store of this version there: missing, foreign, cut off, or older.
///
/// # Errors
/// `Unreachable` when the file is there but can't be read.
pub fn open_file(path: &Path) -> Result<Option<Store>, DirectoryError> {
    let length = match fs::metadata(path) {
        Ok(metadata) => metadata.len(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(DirectoryError::Unreachable),
    };
    let look = || -> Result<Option<Store>, DirectoryError> {
        let connection = read_only(path)?;
        let number = |pragma: &str| -> Result<i64, DirectoryError> {
            connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).map_err(|e| fault(&e))
        };
        let fits = number("application_id")? == i64::from(APPLICATION_ID)
            && number("user_version")? == MIGRATIONS.len() as i64
            && u64::try_from(number("page_count")?.saturating_mul(number("page_size")?)) == Ok(length);
        Ok(fits.then(|| Store::new(connection)))
    };
    match look() {
        Ok(store) => Ok(store),
        Err(DirectoryError::Damaged) => Ok(None),
        Err(error) => Err(error),
    }
}

/// `immutable` because the file never changes once it is in its place: SQLite then takes no lock and makes no file beside it.
fn read_only(path: &Path) -> Result<Connection, DirectoryError> {
    let uri = format!("file:{}?mode=ro&immutable=1", percent_encoded(path)?);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(uri, flags).map_err(|e| fault(&e))?;
    connection
        .execute_batch(
            "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
        )
        .map_err(|e| fault(&e))?;
    Ok(connection)
}

/// A path as it stands in a URI.
fn percent_encoded(path: &Path) -> Result<String, DirectoryError> {
    use std::fmt::Write;
    let absolute = std::path::absolute(path).map_err(|_| DirectoryError::Unreachable)?;
    let mut text = String::new();
    let bytes = absolute.as_os_str().as_encoded_bytes();
    if cfg!(windows) {
        text.push('/');
    }
    for &byte in bytes {
        match byte {
            b'\\' if cfg!(windows) => text.push('/'),
            b'/' | b'-' | b'.' | b'_' | b':' => text.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => text.push(char::from(byte)),
            _ => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    Ok(text)
}

/// Builds a store beside `path` and puts it in its place in one step. A kill at any moment leaves the old one or the new one, and at
/// most a half-built file that the next build removes. `usable` looks whether another process has done the work meanwhile.
///
/// # Errors
/// `Busy`, `DiskFull`, `ReadOnly`, `Unreachable`, and what `fill` gives. The old store is then still in its place.
pub fn replace_file(
    path: &Path,
    waiting: &mut dyn FnMut() -> bool,
    usable: &mut dyn FnMut() -> bool,
    fill: write::Fill<'_>,
) -> Result<(), DirectoryError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let _lock = lock(&beside(path, ".lock"), waiting)?;
    if usable() {
        return Ok(());
    }
    let half = beside(path, ".building");
    let result = build_at(&half, fill).and_then(|()| {
        fs::rename(&half, path).map_err(|e| io_fault(&e))?;
        sync_folder(folder);
        Ok(())
    });
    if result.is_err() {
        remove(&half);
    }
    result
}

fn build_at(half: &Path, fill: write::Fill<'_>) -> Result<(), DirectoryError> {
    remove(half);
    for tail in ["-journal", "-wal", "-shm"] {
        remove(&beside(half, tail));
    }
    // So that a folder that can't be written, or is full, is told apart by the operating system, not guessed from SQLite's words.
    File::create(half).map_err(|e| io_fault(&e))?;
    let mut connection = Connection::open(half).map_err(|e| fault(&e))?;
    write::write(&mut connection, fill)?;
    connection.close().map_err(|(_, e)| fault(&e))?;
    File::options().read(true).write(true).open(half).and_then(|file| file.sync_all()).map_err(|e| io_fault(&e))
}

/// Removes a file that may not be there. What can't be removed shows itself when the file is made anew.
fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

/// Makes the new name last through a power cut. Not every file system can, and the old store is whole, too.
fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// The only builder at a time. Waits for another one as long as `waiting` says so, half a minute at most.
fn lock(path: &Path, waiting: &mut dyn FnMut() -> bool) -> Result<File, DirectoryError> {
    let file = File::options().create(true).truncate(false).write(true).open(path).map_err(|e| io_fault(&e))?;
    for _ in 0..LOCK_LOOKS {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => {}
            // Systems without locks are phones, where the folder belongs to one process.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(io_fault(&error)),
        }
        if !waiting() {
            return Err(DirectoryError::Cancelled);
        }
        std::thread::sleep(LOCK_PAUSE);
    }
    Err(DirectoryError::Busy)
}

fn beside(path: &Path, tail: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(tail);
    PathBuf::from(name)
}

fn io_fault(error: &io::Error) -> DirectoryError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            DirectoryError::DiskFull
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => DirectoryError::ReadOnly,
        _ => DirectoryError::Unreachable,
    }
}
