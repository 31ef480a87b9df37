//! Writing a store: once, in one transaction, into a file that nobody reads yet or into memory.

use super::{APPLICATION_ID, MIGRATIONS, Store, fault, record_key, sealed};
use crate::error::DirectoryError;
use rusqlite::{Connection, Transaction, TransactionBehavior};

/// Bytes a page. Parts are megabytes, records a kilobyte: larger pages mean fewer steps through a part's chain.
const PAGE_BYTES: u32 = 8192;

/// Writes records and parts.
pub struct Writer<'a> {
    transaction: Transaction<'a>,
}

impl Writer<'_> {
    /// Writes a record under this number.
    ///
    /// # Errors
    /// `DiskFull`, `Unreachable`.
    pub fn record(&self, number: u32, bytes: &[u8]) -> Result<(), DirectoryError> {
        let body = sealed::seal(&record_key(number), bytes, true);
        let mut statement = self
            .transaction
            .prepare_cached("INSERT INTO record (number, body) VALUES (?1, ?2)")
            .map_err(|e| fault(&e))?;
        statement.execute((number, body)).map_err(|e| fault(&e))?;
        Ok(())
    }

    /// Writes a part under this name, as it is: parts are read whole, and fast.
    ///
    /// # Errors
    /// `DiskFull`, `Unreachable`.
    pub fn part(&self, name: &str, bytes: &[u8]) -> Result<(), DirectoryError> {
        let body = sealed::seal(name, bytes, false);
        self.transaction
            .execute("INSERT INTO part (name, body) VALUES (?1, ?2)", (name, body))
            .map_err(|e| fault(&e))?;
        Ok(())
    }
}

/// What fills a store.
pub type Fill<'a> = &'a mut dyn FnMut(&Writer<'_>) -> Result<(), DirectoryError>;

/// Applies the migrations and fills an empty database, all in one immediate transaction.
pub(super) fn write(connection: &mut Connection, fill: Fill<'_>) -> Result<(), DirectoryError> {
    // The file is not in its place before it is whole and synced, so neither a journal nor syncing while writing protects anything.
    connection
        .execute_batch(&format!(
            "PRAGMA page_size = {PAGE_BYTES}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; \
             PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA application_id = {APPLICATION_ID};"
        ))
        .map_err(|e| fault(&e))?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|e| fault(&e))?;
    for migration in MIGRATIONS {
        transaction.execute_batch(migration).map_err(|e| fault(&e))?;
    }
    transaction.pragma_update(None, "user_version", MIGRATIONS.len() as u32).map_err(|e| fault(&e))?;
    let writer = Writer { transaction };
    fill(&writer)?;
    writer.transaction.commit().map_err(|e| fault(&e))
}

/// Builds a store in memory.
///
/// # Errors
/// What `fill` gives.
pub fn build_in_memory(fill: Fill<'_>) -> Result<Store, DirectoryError> {
    let mut connection = Connection::open_in_memory().map_err(|e| fault(&e))?;
    write(&mut connection, fill)?;
    connection.execute_batch("PRAGMA query_only = ON").map_err(|e| fault(&e))?;
    Ok(Store::new(connection))
}
