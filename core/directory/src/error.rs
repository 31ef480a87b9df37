//! The one error of this crate: what went wrong with the store, never with whose data or words.

/// Why the directory could not do what it was asked. No variant holds user data, query text or a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DirectoryError {
    /// The store's bytes are not what was written. [`crate::Directory::open_checked`] finds all damage and builds it anew.
    #[error("the store is damaged")]
    Damaged,
    /// A pack could not be read; nothing was changed.
    #[error("a pack could not be read")]
    PackUnreadable,
    /// A pack is not the one that its hash announced; nothing was changed.
    #[error("a pack is not the one that was announced")]
    PackMismatch,
    /// No room left to build the store. What was there before is still there. [`crate::Directory::in_memory`] needs no disk.
    #[error("there is no room to build the store")]
    DiskFull,
    /// The folder can't be written. [`crate::Directory::in_memory`] needs no disk.
    #[error("the store's folder can't be written")]
    ReadOnly,
    /// Another process builds the store at this moment.
    #[error("the store is being built by another process")]
    Busy,
    /// The caller gave up. What was there before is still there.
    #[error("building the store was cancelled")]
    Cancelled,
    /// Another fault of the device or the file system.
    #[error("the store can't be reached")]
    Unreachable,
    /// A place named as `near` is not on board.
    #[error("the place is not on board")]
    PlaceNotFound,
}
