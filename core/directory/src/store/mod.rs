//! One SQLite file that holds records and parts. It is written once, beside the old one, and only read afterwards.
//!
//! Every byte that an answer rests on is checked when it is read ([`sealed`]), so opening needs no scan of the file and damage is an
//! error, never a wrong answer.

mod file;
mod sealed;
mod write;

pub use file::{open_file, replace_file};
pub use write::{Writer, build_in_memory};

use crate::error::DirectoryError;
use rusqlite::{Connection, OptionalExtension};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// `Trst`: says that a SQLite file is a store of this directory.
pub const APPLICATION_ID: i32 = 0x5472_7374;

/// The code that writes a store, as a hash of its sources: a store is only read by the code that wrote it.
pub const CODE: &str = env!("TURNSTONE_STORE_CODE");

/// The migrations, in order; `user_version` is how many were applied.
pub const MIGRATIONS: &[&str] = &[include_str!("../../migrations/001_store.sql")];

/// The bytes are not those that were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Damaged;

impl From<Damaged> for DirectoryError {
    fn from(_: Damaged) -> Self {
        DirectoryError::Damaged
    }
}

/// A store that is only read. One connection, used by one thread at a time.
pub struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    fn new(connection: Connection) -> Store {
        Store { connection: Mutex::new(connection) }
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        // A panic elsewhere leaves nothing half done here: the connection only reads.
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A part by name; `None` when there is none.
    ///
    /// # Errors
    /// `Damaged`, `Unreachable`.
    pub fn part(&self, name: &str) -> Result<Option<Vec<u8>>, DirectoryError> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT body FROM part WHERE name = ?1").map_err(|e| fault(&e))?;
        let body: Option<Vec<u8>> = statement.query_row([name], |row| row.get(0)).optional().map_err(|e| fault(&e))?;
        body.map(|body| Ok(sealed::unseal(name, body)?)).transpose()
    }

    /// A part that every store has.
    ///
    /// # Errors
    /// `Damaged`, `Unreachable`.
    pub fn required_part(&self, name: &str) -> Result<Vec<u8>, DirectoryError> {
        self.part(name)?.ok_or(DirectoryError::Damaged)
    }

    /// A record's bytes by number. Numbers come from parts, so one that is not there is damage.
    ///
    /// # Errors
    /// `Damaged`, `Unreachable`.
    pub fn record(&self, number: u32) -> Result<Vec<u8>, DirectoryError> {
        let connection = self.connection();
        let mut statement =
            connection.prepare_cached("SELECT body FROM record WHERE number = ?1").map_err(|e| fault(&e))?;
        let body: Option<Vec<u8>> =
            statement.query_row([number], |row| row.get(0)).optional().map_err(|e| fault(&e))?;
        Ok(sealed::unseal(&record_key(number), body.ok_or(DirectoryError::Damaged)?)?)
    }

    /// Reads everything: SQLite's own check, then every blob.
    ///
    /// # Errors
    /// `Damaged`, `Unreachable`.
    pub fn check_all(&self) -> Result<(), DirectoryError> {
        let connection = self.connection();
        let verdict: String =
            connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(|e| fault(&e))?;
        if verdict != "ok" {
            return Err(DirectoryError::Damaged);
        }
        let mut statement = connection.prepare("SELECT name, body FROM part").map_err(|e| fault(&e))?;
        let mut rows = statement.query([]).map_err(|e| fault(&e))?;
        while let Some(row) = rows.next().map_err(|e| fault(&e))? {
            let name: String = row.get(0).map_err(|e| fault(&e))?;
            sealed::unseal(&name, row.get(1).map_err(|e| fault(&e))?)?;
        }
        let mut statement = connection.prepare("SELECT number, body FROM record").map_err(|e| fault(&e))?;
        let mut rows = statement.query([]).map_err(|e| fault(&e))?;
        while let Some(row) = rows.next().map_err(|e| fault(&e))? {
            let number: u32 = row.get(0).map_err(|e| fault(&e))?;
            sealed::unseal(&record_key(number), row.get(1).map_err(|e| fault(&e))?)?;
        }
        Ok(())
    }
}

/// The key that a record's blob is sealed with.
fn record_key(number: u32) -> String {
    format!("record/{number}")
}

/// What a fault of SQLite means to the caller. Nothing of its text, which may quote a path, is kept.
fn fault(error: &rusqlite::Error) -> DirectoryError {
    use rusqlite::ErrorCode;
    match error {
        rusqlite::Error::SqliteFailure(code, _) => match code.code {
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::TypeMismatch => DirectoryError::Damaged,
            // Our SQL is fixed, so what SQLite calls an error of logic, or too big, is a header or a schema that was damaged: a
            // file format of the future, a text encoding that there isn't.
            ErrorCode::Unknown | ErrorCode::InternalMalfunction | ErrorCode::TooBig => DirectoryError::Damaged,
            ErrorCode::DiskFull => DirectoryError::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => DirectoryError::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => DirectoryError::Busy,
            // A read past the end: the file was cut off.
            ErrorCode::SystemIoFailure if code.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ => {
                DirectoryError::Damaged
            }
            _ => DirectoryError::Unreachable,
        },
        // A table or column that is not there, or a value of another type: the schema was damaged.
        _ => DirectoryError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
    use std::sync::{Arc, Mutex};

    fn filled(path: &std::path::Path) {
        replace_file(path, &mut || true, &mut || false, &mut |writer| {
            writer.part("a", &[7; 100_000])?;
            writer.record(3, b"three")
        })
        .unwrap();
    }

    #[test]
    fn in_use_the_connection_does_nothing_but_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        filled(&path);
        let store = open_file(&path).unwrap().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let watch = move |context: AuthContext<'_>| {
            let reads = matches!(
                context.action,
                AuthAction::Select
                    | AuthAction::Read { .. }
                    | AuthAction::Pragma { pragma_name: "integrity_check", .. }
                    | AuthAction::Function { .. }
            );
            if !reads {
                log.lock().unwrap().push(format!("{:?}", context.action));
            }
            Authorization::Allow
        };
        store.connection().authorizer(Some(watch)).unwrap();
        assert_eq!(store.required_part("a").unwrap(), [7; 100_000]);
        assert_eq!(store.part("b"), Ok(None));
        assert_eq!(store.record(3).unwrap(), b"three");
        assert_eq!(store.record(4), Err(DirectoryError::Damaged), "a number that a part names and no record has");
        store.check_all().unwrap();
        assert_eq!(*seen.lock().unwrap(), Vec::<String>::new());
        // And it could not, if it tried.
        for sql in
            ["INSERT INTO part VALUES ('x', x'00')", "CREATE TEMP TABLE t (a)", "PRAGMA user_version = 9", "VACUUM"]
        {
            assert!(store.connection().execute_batch(sql).is_err(), "{sql}");
        }
        let setting = |name: &str| -> i64 {
            store.connection().query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap()
        };
        assert_eq!((setting("temp_store"), setting("query_only")), (2, 1));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "the store and the builders' lock");
    }

    #[test]
    fn what_is_no_store_of_this_version_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        assert!(open_file(&path).unwrap().is_none());
        for bytes in [&b""[..], b"SQLite format 3\0", &[0xff; 10_000]] {
            std::fs::write(&path, bytes).unwrap();
            assert!(open_file(&path).unwrap().is_none());
        }
        filled(&path);
        for sql in ["PRAGMA user_version = 99", "PRAGMA application_id = 1"] {
            Connection::open(&path).unwrap().execute_batch(sql).unwrap();
            assert!(open_file(&path).unwrap().is_none(), "{sql}");
            filled(&path);
        }
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, &whole[..whole.len() - 8192]).unwrap();
        assert!(open_file(&path).unwrap().is_none(), "cut off");
    }
}
