//! The one public error. Its variants are stable, hold no user data, and each has a message in `errors.ftl`.

use turnstone_directory::DirectoryError;
use turnstone_l10n::{Localizer, args};
use turnstone_vault::VaultError;

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
    /// Nothing opens with this passphrase. A notebook that was destroyed answers the same.
    #[error("error-passphrase-wrong")]
    PassphraseWrong,
    /// The passphrase is under ten characters, common, or, where there is no device secret, digits alone.
    #[error("error-passphrase-weak")]
    PassphraseWeak,
    /// The passphrase already opens something in this container.
    #[error("error-passphrase-in-use")]
    PassphraseInUse,
    /// What only this device knows can't be read: the recovery code still opens.
    #[error("error-device-secret-unreadable")]
    DeviceSecretUnreadable,
    /// The notebook's room is used up; it can be made larger.
    #[error("error-notebook-full")]
    NotebookFull,
    /// A notebook is open already, here or in another process.
    #[error("error-notebook-busy")]
    NotebookBusy,
    /// The container's file is no container, or damaged in both of its heads. It is left as it is.
    #[error("error-notebook-unreadable")]
    NotebookUnreadable,
    /// Every place for a notebook has one that is to be kept.
    #[error("error-notebooks-all-taken")]
    NotebooksAllTaken,
    /// No note, or no attachment, has this id.
    #[error("error-note-not-found")]
    NoteNotFound,
    /// The note is of a kind that a later version of the app made: it can be looked at and deleted, not changed.
    #[error("error-note-not-editable")]
    NoteNotEditable,
    /// What was stored of it can't be read; others are not affected.
    #[error("error-note-damaged")]
    NoteDamaged,
    /// A file had fewer or more bytes than was said; nothing was kept of it.
    #[error("error-length-differs")]
    LengthDiffers,
    /// The file is no sealed copy, or damaged.
    #[error("error-copy-unreadable")]
    CopyUnreadable,
    /// Not a public key of `age`.
    #[error("error-public-key-not-known")]
    PublicKeyNotKnown,
    /// There is not the memory that this container or copy asks for.
    #[error("error-not-enough-memory")]
    NotEnoughMemory,
}

impl TurnstoneError {
    /// All of them.
    pub const ALL: [TurnstoneError; 30] = [
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
        TurnstoneError::PassphraseWrong,
        TurnstoneError::PassphraseWeak,
        TurnstoneError::PassphraseInUse,
        TurnstoneError::DeviceSecretUnreadable,
        TurnstoneError::NotebookFull,
        TurnstoneError::NotebookBusy,
        TurnstoneError::NotebookUnreadable,
        TurnstoneError::NotebooksAllTaken,
        TurnstoneError::NoteNotFound,
        TurnstoneError::NoteNotEditable,
        TurnstoneError::NoteDamaged,
        TurnstoneError::LengthDiffers,
        TurnstoneError::CopyUnreadable,
        TurnstoneError::PublicKeyNotKnown,
        TurnstoneError::NotEnoughMemory,
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

impl From<VaultError> for TurnstoneError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::NotAContainer | VaultError::HeadDamaged => TurnstoneError::NotebookUnreadable,
            VaultError::TooCostly => TurnstoneError::NotEnoughMemory,
            VaultError::WrongPassphrase => TurnstoneError::PassphraseWrong,
            VaultError::WeakPassphrase => TurnstoneError::PassphraseWeak,
            VaultError::PassphraseInUse => TurnstoneError::PassphraseInUse,
            VaultError::Busy => TurnstoneError::NotebookBusy,
            VaultError::DeviceSecret => TurnstoneError::DeviceSecretUnreadable,
            VaultError::NoRoom => TurnstoneError::NotebookFull,
            VaultError::DiskFull => TurnstoneError::StorageFull,
            VaultError::NotFound => TurnstoneError::NoteNotFound,
            VaultError::Damaged => TurnstoneError::NoteDamaged,
            VaultError::LengthDiffers => TurnstoneError::LengthDiffers,
            VaultError::Closed => TurnstoneError::Closed,
            VaultError::Cancelled => TurnstoneError::Cancelled,
            VaultError::NoLane => TurnstoneError::NotebooksAllTaken,
            VaultError::NotADocument => TurnstoneError::CopyUnreadable,
            VaultError::Io => TurnstoneError::StorageUnreachable,
            _ => TurnstoneError::Internal,
        }
    }
}
