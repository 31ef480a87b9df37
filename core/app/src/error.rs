//! The one public error. Its variants are stable, hold no user data, and each has a message in `errors.ftl`.

use turnstone_directory::DirectoryError;
use turnstone_l10n::{Localizer, args};

/// Why the core could not do what it was asked. The text of an error is the id of its message, never what to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error, uniffi::Error)]
#[uniffi(flat_error)]
#[non_exhaustive]
pub enum TurnstoneError {
    /// A fault of ours. The object refuses all further calls: open a new one.
    #[error("error-internal")]
    Internal,
    /// Given up because somebody asked for it. What was there before is still there.
    #[error("error-cancelled")]
    Cancelled,
    /// Somebody left: `exit` was called, or the object was closed. Nothing is to be shown for it.
    #[error("error-closed")]
    Closed,
    /// No room on the device.
    #[error("error-storage-full")]
    StorageFull,
    /// The folder can't be written.
    #[error("error-storage-read-only")]
    StorageReadOnly,
    /// Another process prepares the store at this moment.
    #[error("error-storage-busy")]
    StorageBusy,
    /// The store's bytes are not what was written. Opening it again repairs it.
    #[error("error-storage-damaged")]
    StorageDamaged,
    /// The device does not let us at the store.
    #[error("error-storage-unreachable")]
    StorageUnreachable,
    /// A pack is damaged, or not what it says.
    #[error("error-pack-unreadable")]
    PackUnreadable,
    /// No record has this id.
    #[error("error-record-not-found")]
    RecordNotFound,
    /// The town is not on board.
    #[error("error-place-not-found")]
    PlaceNotFound,
    /// No country has this code.
    #[error("error-country-not-known")]
    CountryNotKnown,
    /// No category, phase or audience has this code.
    #[error("error-code-not-known")]
    CodeNotKnown,
    /// Not a language tag.
    #[error("error-language-not-known")]
    LanguageNotKnown,
    /// A time or distance beyond what can be.
    #[error("error-out-of-range")]
    OutOfRange,
}

impl TurnstoneError {
    /// All of them.
    pub const ALL: [TurnstoneError; 15] = [
        TurnstoneError::Internal,
        TurnstoneError::Cancelled,
        TurnstoneError::Closed,
        TurnstoneError::StorageFull,
        TurnstoneError::StorageReadOnly,
        TurnstoneError::StorageBusy,
        TurnstoneError::StorageDamaged,
        TurnstoneError::StorageUnreachable,
        TurnstoneError::PackUnreadable,
        TurnstoneError::RecordNotFound,
        TurnstoneError::PlaceNotFound,
        TurnstoneError::CountryNotKnown,
        TurnstoneError::CodeNotKnown,
        TurnstoneError::LanguageNotKnown,
        TurnstoneError::OutOfRange,
    ];

    /// What happened, what is safe and what to do, as a sentence.
    pub fn sentence(self, l10n: &Localizer) -> String {
        l10n.text(&self.to_string(), &args())
    }
}

/// The sentence of an error, in the first of these languages that has it: `id` is the error's own text. Another text, such as one
/// that the binding made up, gives the sentence of `TurnstoneError.Internal`. Does no I/O; may run on the main thread.
#[uniffi::export]
pub fn error_text(id: String, languages: Vec<String>) -> String {
    let known = TurnstoneError::ALL.into_iter().find(|error| error.to_string() == id);
    known.unwrap_or(TurnstoneError::Internal).sentence(&Localizer::new(&languages))
}

impl From<DirectoryError> for TurnstoneError {
    fn from(error: DirectoryError) -> Self {
        match error {
            DirectoryError::Damaged => TurnstoneError::StorageDamaged,
            DirectoryError::PackUnreadable | DirectoryError::PackMismatch => TurnstoneError::PackUnreadable,
            DirectoryError::DiskFull => TurnstoneError::StorageFull,
            DirectoryError::ReadOnly => TurnstoneError::StorageReadOnly,
            DirectoryError::Busy => TurnstoneError::StorageBusy,
            DirectoryError::Cancelled => TurnstoneError::Cancelled,
            DirectoryError::PlaceNotFound => TurnstoneError::PlaceNotFound,
            _ => TurnstoneError::StorageUnreachable,
        }
    }
}
