//! An open notebook: list, read, write, attach, seal, and its passphrases.

use std::sync::Arc;

use turnstone_vault::Notes;
use zeroize::Zeroizing;

use super::Choices;
use super::NewNotebook;
use super::device::{ByteSource, Source};
use super::note::{NoteDraft, NoteQuery, NoteReader};
use crate::exit::ClosesAtExit;
use crate::guard::{Guard, blocking};
use crate::view::{NoteView, NotesView};
use crate::{OpenTask, RecordId, Timestamp, TurnstoneError};

/// Who can open a sealed copy.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
pub enum CopyFor {
    /// Whoever knows this passphrase (UTF-8), which is the copy's own.
    Passphrase {
        /// At least as strong as a notebook's.
        passphrase: Vec<u8>,
    },
    /// Whoever has the key to this public key of `age`: a lawyer, say.
    PublicKey {
        /// `age1…`
        key: String,
    },
}

impl std::fmt::Debug for CopyFor {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("CopyFor(…)")
    }
}

/// An open notebook. Close it with `lock`; the quick exit closes it, too. From then on every call ends with `Closed`.
#[derive(uniffi::Object)]
pub struct Notebook {
    pub(super) notes: Notes,
    pub(super) recovered: bool,
    pub(super) guard: Guard,
    pub(super) _closes: ClosesAtExit,
}

#[uniffi::export]
impl Notebook {
    /// Whether the recovery code opened it: time for a new passphrase. Does no I/O; may run on the main thread.
    pub fn opened_by_recovery_code(&self) -> bool {
        self.recovered
    }

    /// Closes it: the keys and all texts are overwritten in memory. Can't fail, may be called twice, writes nothing. Does no I/O; may run on the main
    /// thread.
    pub fn lock(&self) {
        self.guard.close();
        self.notes.exit_switch().close();
    }

    /// Notes, found and ready to be drawn.
    ///
    /// # Errors
    /// `Closed`, `Internal`.
    pub async fn notes(self: Arc<Self>, query: NoteQuery) -> Result<NotesView, TurnstoneError> {
        blocking(move || self.notes_blocking(&query)).await
    }

    /// One note.
    ///
    /// # Errors
    /// `NoteNotFound`, `Closed`, `Internal`.
    pub async fn note(self: Arc<Self>, id: RecordId, reader: NoteReader) -> Result<NoteView, TurnstoneError> {
        blocking(move || self.note_blocking(&id, &reader)).await
    }

    /// Saves a note, new where `id` is absent, and gives its id. When this returns, it is on the disk.
    ///
    /// # Errors
    /// `NotebookFull`, `NoteNotFound`, `NoteNotEditable`, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn save(
        self: Arc<Self>,
        id: Option<RecordId>,
        draft: NoteDraft,
        now: Timestamp,
    ) -> Result<RecordId, TurnstoneError> {
        blocking(move || self.save_blocking(id.as_ref(), draft, now)).await
    }

    /// Deletes a note and all that is attached to it. What it said is overwritten.
    ///
    /// # Errors
    /// `NoteNotFound`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn delete(self: Arc<Self>, id: RecordId) -> Result<(), TurnstoneError> {
        blocking(move || self.delete_blocking(&id)).await
    }

    /// Attaches a file of exactly `length` bytes to a note; no more than 64 KiB of it are ever in memory. `task` shows how far it is, and gives it up.
    ///
    /// # Errors
    /// `NotebookFull` before the first byte is read, `LengthDiffers`, `NoteNotFound`, `Cancelled`, `StorageFull`, `StorageUnreachable`, `Closed`,
    /// `Internal`. On any of them nothing is kept of it.
    #[allow(clippy::too_many_arguments, reason = "each of them is another thing of the file")]
    #[uniffi::method(default(task = None))]
    pub async fn attach(
        self: Arc<Self>,
        note: RecordId,
        name: String,
        media_type: String,
        length: u64,
        source: Arc<dyn ByteSource>,
        now: Timestamp,
        task: Option<Arc<OpenTask>>,
    ) -> Result<RecordId, TurnstoneError> {
        let task = task.unwrap_or_default();
        blocking(move || {
            let source = &mut Source::new(source);
            self.attach_blocking(&note, (&name, &media_type, length), source, now, &task)
        })
        .await
    }

    /// Some bytes of an attachment, from `offset` on; fewer at its end. At most 64 KiB at a time.
    ///
    /// # Errors
    /// `NoteNotFound`, `NoteDamaged`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn attachment_bytes(
        self: Arc<Self>,
        attachment: RecordId,
        offset: u64,
        most: u32,
    ) -> Result<Vec<u8>, TurnstoneError> {
        blocking(move || self.attachment_blocking(&attachment, offset, most)).await
    }

    /// Deletes one attachment of a note. Its bytes are overwritten.
    ///
    /// # Errors
    /// `NoteNotFound`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn detach(
        self: Arc<Self>,
        note: RecordId,
        attachment: RecordId,
        now: Timestamp,
    ) -> Result<(), TurnstoneError> {
        blocking(move || self.detach_blocking(&note, &attachment, now)).await
    }

    /// What the person lets this notebook remember.
    ///
    /// # Errors
    /// `Closed`, `Internal`.
    pub async fn choices(self: Arc<Self>) -> Result<Choices, TurnstoneError> {
        blocking(move || self.choices_blocking()).await
    }

    /// Remembers what the person chose, sealed like a note.
    ///
    /// # Errors
    /// `NotebookFull`, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn save_choices(self: Arc<Self>, choices: Choices, now: Timestamp) -> Result<(), TurnstoneError> {
        blocking(move || self.save_choices_blocking(choices, now)).await
    }

    /// Puts a new passphrase (UTF-8) in the place of the one that opens this notebook.
    ///
    /// # Errors
    /// `PassphraseWeak`, `PassphraseInUse`, `DeviceSecretUnreadable`, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn change_passphrase(self: Arc<Self>, passphrase: Vec<u8>) -> Result<(), TurnstoneError> {
        let passphrase = Zeroizing::new(passphrase);
        blocking(move || self.change_passphrase_blocking(&passphrase)).await
    }

    /// Gives this notebook a second passphrase (UTF-8) that opens it and, typed where notes are unlocked, **destroys every other notebook, for good**. It
    /// does nothing anywhere else. A copy of the file that was made before stays what it was.
    ///
    /// # Errors
    /// `PassphraseWeak`, `PassphraseInUse`, `DeviceSecretUnreadable`, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn set_erasing_passphrase(self: Arc<Self>, passphrase: Vec<u8>) -> Result<(), TurnstoneError> {
        let passphrase = Zeroizing::new(passphrase);
        blocking(move || self.set_erasing_passphrase_blocking(&passphrase)).await
    }

    /// Takes the second passphrase away.
    ///
    /// # Errors
    /// `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn clear_erasing_passphrase(self: Arc<Self>) -> Result<(), TurnstoneError> {
        blocking(move || self.clear_erasing_passphrase_blocking()).await
    }

    /// Makes a recovery code, to be shown once and kept on paper somewhere else; an earlier one opens nothing from then on. It needs no secret of this
    /// device: **whoever has the paper and the file opens the notes**. In UTF-8: eight groups of six digits.
    ///
    /// # Errors
    /// `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn make_recovery_code(self: Arc<Self>) -> Result<Vec<u8>, TurnstoneError> {
        blocking(move || self.make_recovery_code_blocking()).await
    }

    /// Makes another notebook. See `NewNotebook` for what it may destroy; this one stays.
    ///
    /// # Errors
    /// `PassphraseWeak`, `PassphraseInUse`, `PassphraseWrong` where one of those to keep opens nothing, `NotebooksAllTaken`,
    /// `DeviceSecretUnreadable`, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn make_notebook(self: Arc<Self>, new: NewNotebook) -> Result<(), TurnstoneError> {
        blocking(move || self.make_notebook_blocking(new)).await
    }

    /// Makes the room of every notebook larger by so many MiB, and the file by four times that; it is never made smaller again. `task` shows how far it
    /// is, and gives it up.
    ///
    /// # Errors
    /// `StorageFull`, `Cancelled`, `StorageUnreachable`, `Closed`, `Internal`: then the room is as it was.
    #[uniffi::method(default(task = None))]
    pub async fn grow(self: Arc<Self>, mib: u32, task: Option<Arc<OpenTask>>) -> Result<(), TurnstoneError> {
        let task = task.unwrap_or_default();
        blocking(move || self.grow_blocking(mib, &task)).await
    }

    /// Destroys this notebook, for good, and closes it.
    ///
    /// # Errors
    /// `DeviceSecretUnreadable` where only the file's part could be destroyed, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn erase(self: Arc<Self>) -> Result<(), TurnstoneError> {
        blocking(move || self.erase_blocking()).await
    }

    /// Writes a sealed copy of some notes, or of all where `chosen` is absent, to a file that must not be there yet. Other people's tools open it
    /// (`age`, then `tar`). `task` gives it up; then no file is left.
    ///
    /// # Errors
    /// `PassphraseWeak`, `PublicKeyNotKnown`, `NoteNotFound`, `NoteDamaged`, `Cancelled`, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    #[uniffi::method(default(task = None))]
    pub async fn seal_copy(
        self: Arc<Self>,
        chosen: Option<Vec<RecordId>>,
        copy_for: CopyFor,
        file: String,
        task: Option<Arc<OpenTask>>,
    ) -> Result<(), TurnstoneError> {
        let task = task.unwrap_or_default();
        blocking(move || self.seal_copy_blocking(chosen.as_deref(), copy_for, &file, &task)).await
    }

    /// Brings what is in a sealed copy into this notebook, and gives how many notes came in. What is here already, as new or newer, stays as it is.
    ///
    /// # Errors
    /// `PassphraseWrong`, `CopyUnreadable`, `NotEnoughMemory`, `NotebookFull`, `Cancelled`, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    #[uniffi::method(default(task = None))]
    pub async fn restore_copy(
        self: Arc<Self>,
        passphrase: Vec<u8>,
        file: String,
        now: Timestamp,
        task: Option<Arc<OpenTask>>,
    ) -> Result<u32, TurnstoneError> {
        let (passphrase, task) = (Zeroizing::new(passphrase), task.unwrap_or_default());
        blocking(move || self.restore_copy_blocking(&passphrase, &file, now, &task)).await
    }
}
