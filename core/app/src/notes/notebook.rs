//! An open notebook: list, read, write, attach, seal, and its passphrases.

use std::fs;
use std::io::{BufReader, BufWriter, Write};
use std::sync::Arc;

use turnstone_l10n::args;
use turnstone_vault::{ItemId, Notes, OpenedBy, SealedFor, Unlocked, VaultError};
use zeroize::Zeroizing;

use super::Choices;
use super::device::{ByteSource, Source};
use super::note::{NoteContent, NoteDraft, NoteQuery, NoteReader, crossing, item, seconds};
use super::vault::cleared;
use super::{NewNotebook, system_random};
use crate::exit::{ClosesAtExit, Opened, closes_at_exit};
use crate::guard::{Guard, blocking};
use crate::view::{NoteView, NotesView, TagView};
use crate::words::{self, NoteWords};
use crate::{OpenTask, RecordId, Timestamp, TurnstoneError};

/// Of a room that is nearly used up, so many hundredths are left.
const LITTLE_ROOM: u64 = 10;

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
    notes: Notes,
    recovered: bool,
    guard: Guard,
    _closes: ClosesAtExit,
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

/// The id of an item that may be there.
fn found(id: &RecordId) -> Result<ItemId, TurnstoneError> {
    item(id).ok_or(TurnstoneError::NoteNotFound)
}

/// The same calls for Rust, without a runtime: each blocks until it is done, with the errors of its twin.
#[allow(missing_docs, clippy::missing_errors_doc, reason = "each says no more than its twin above")]
impl Notebook {
    /// `opened` is when the passphrase was typed.
    pub(super) fn load(unlocked: Unlocked, opened: Opened) -> Result<Arc<Self>, TurnstoneError> {
        if opened.is_over() {
            return Err(TurnstoneError::Closed);
        }
        let recovered = unlocked.by() == OpenedBy::RecoveryCode;
        let notebook = unlocked.load(&mut system_random())?;
        let switch = notebook.exit_switch();
        let _while_reading = closes_at_exit(opened, move || switch.close());
        let notes = Notes::open(notebook, &mut |_| !opened.is_over())?;
        let switch = notes.exit_switch();
        let closes = closes_at_exit(opened, move || switch.close());
        // Where no thread is to be had, the first search takes longer.
        let indexing = notes.indexing();
        let _ = std::thread::Builder::new().name("index".to_owned()).spawn(move || indexing.run());
        Ok(Arc::new(Notebook { notes, recovered, guard: Guard::since(opened), _closes: closes }))
    }

    pub fn notes_blocking(&self, query: &NoteQuery) -> Result<NotesView, TurnstoneError> {
        self.guard.run(|| {
            let spoken = NoteWords::new(&query.reader);
            let found = self.notes.search(&query.search)?;
            let with_tag = |tags: &[String]| query.tag.as_ref().is_none_or(|tag| tags.contains(tag));
            let notes: Vec<_> = found
                .iter()
                .filter(|summary| with_tag(&summary.document.tags))
                .map(|summary| words::note_row(&spoken, summary))
                .collect();
            let narrowed = !query.search.trim().is_empty() || query.tag.is_some();
            let empty = notes
                .is_empty()
                .then(|| spoken.text(if narrowed { "notes-none-found" } else { "notes-empty" }, &args()));
            let tags = self.notes.tags()?.into_iter();
            let tags = tags.map(|(name, notes)| TagView { name, notes: u32::try_from(notes).unwrap_or(u32::MAX) });
            Ok(NotesView {
                notes,
                tags: tags.collect(),
                empty,
                warning: self.warning(&spoken),
                room: self.room(&spoken),
            })
        })
    }

    fn room(&self, spoken: &NoteWords) -> String {
        let notebook = self.notes.notebook();
        let (left, whole) = (spoken.size(notebook.room()), spoken.size(notebook.capacity()));
        spoken.text("notes-room", &args().text("left", left).text("whole", whole))
    }

    fn warning(&self, spoken: &NoteWords) -> Option<String> {
        let notebook = self.notes.notebook();
        if self.notes.damaged() > 0 {
            return Some(spoken.text("notes-damaged", &args().number("count", self.notes.damaged() as f64)));
        }
        (notebook.room() * 100 < notebook.capacity() * LITTLE_ROOM).then(|| spoken.text("notes-little-room", &args()))
    }

    pub fn note_blocking(&self, id: &RecordId, reader: &NoteReader) -> Result<NoteView, TurnstoneError> {
        self.guard.run(|| {
            let document = self.notes.get(found(id)?)?;
            Ok(words::note(&NoteWords::new(reader), id.clone(), &document))
        })
    }

    pub fn save_blocking(
        &self,
        id: Option<&RecordId>,
        draft: NoteDraft,
        now: Timestamp,
    ) -> Result<RecordId, TurnstoneError> {
        self.guard.run(|| {
            let id = id.map(found).transpose()?;
            if draft.content == NoteContent::Unknown {
                return Err(TurnstoneError::NoteNotEditable);
            }
            let saved = self.notes.save(id, draft.into_document(), seconds(now), &mut system_random())?;
            Ok(crossing(saved))
        })
    }

    pub fn delete_blocking(&self, id: &RecordId) -> Result<(), TurnstoneError> {
        self.guard.run(|| Ok(self.notes.delete(found(id)?, &mut system_random())?))
    }

    pub fn attach_blocking(
        &self,
        note: &RecordId,
        (name, media_type, length): (&str, &str, u64),
        source: &mut dyn std::io::Read,
        now: Timestamp,
        task: &OpenTask,
    ) -> Result<RecordId, TurnstoneError> {
        self.guard.run(|| {
            let mut step = |done: u64| task.step(thousandths(done, length));
            let (note, now) = (found(note)?, seconds(now));
            let id = self.notes.attach(note, name, media_type, length, source, now, &mut system_random(), &mut step)?;
            Ok(crossing(id))
        })
    }

    pub fn attachment_blocking(
        &self,
        attachment: &RecordId,
        offset: u64,
        most: u32,
    ) -> Result<Vec<u8>, TurnstoneError> {
        self.guard.run(|| {
            let id = found(attachment)?;
            let left = self.notes.notebook().length(id)?.saturating_sub(offset);
            let count = usize::try_from(left.min(u64::from(most)).min(64 * 1024)).unwrap_or(0);
            let mut bytes = vec![0; count];
            // Nothing is left there, however far beyond the end it is.
            if count > 0 {
                self.notes.read_attachment(id, offset, &mut bytes)?;
            }
            Ok(bytes)
        })
    }

    pub fn detach_blocking(
        &self,
        note: &RecordId,
        attachment: &RecordId,
        now: Timestamp,
    ) -> Result<(), TurnstoneError> {
        let (note, attachment) = (found(note)?, found(attachment)?);
        self.guard.run(|| Ok(self.notes.detach(note, attachment, seconds(now), &mut system_random())?))
    }

    pub fn choices_blocking(&self) -> Result<Choices, TurnstoneError> {
        self.guard.run(|| Ok(Choices::of(&self.notes.settings()?)))
    }

    pub fn save_choices_blocking(&self, choices: Choices, now: Timestamp) -> Result<(), TurnstoneError> {
        self.guard.run(|| {
            let kept = choices.into_kept(self.notes.settings()?);
            Ok(self.notes.save_settings(kept, seconds(now), &mut system_random())?)
        })
    }

    pub fn change_passphrase_blocking(&self, passphrase: &[u8]) -> Result<(), TurnstoneError> {
        self.guard.run(|| {
            let notebook = self.notes.notebook();
            match notebook.change_passphrase(passphrase, &mut system_random()) {
                // The device lost its part of all keys for good: with the recovery code in hand, a new one is made.
                Err(VaultError::DeviceSecret) if self.recovered => {
                    notebook.renew_device_secret(&mut system_random())?;
                    Ok(notebook.change_passphrase(passphrase, &mut system_random())?)
                }
                changed => Ok(changed?),
            }
        })
    }

    pub fn set_erasing_passphrase_blocking(&self, passphrase: &[u8]) -> Result<(), TurnstoneError> {
        self.guard.run(|| Ok(self.notes.notebook().set_erasing_passphrase(passphrase, &mut system_random())?))
    }

    pub fn clear_erasing_passphrase_blocking(&self) -> Result<(), TurnstoneError> {
        self.guard.run(|| Ok(self.notes.notebook().clear_second_passphrase(&mut system_random())?))
    }

    pub fn make_recovery_code_blocking(&self) -> Result<Vec<u8>, TurnstoneError> {
        self.guard.run(|| {
            let code = self.notes.notebook().make_recovery_code(&mut system_random())?;
            Ok(code.as_bytes().to_vec())
        })
    }

    pub fn make_notebook_blocking(&self, new: NewNotebook) -> Result<(), TurnstoneError> {
        let (passphrase, keep) = cleared(new);
        let keep: Vec<&[u8]> = keep.iter().map(|kept| kept.as_slice()).collect();
        self.guard.run(|| Ok(self.notes.notebook().new_notebook(&passphrase, &keep, &mut system_random())?))
    }

    pub fn grow_blocking(&self, mib: u32, task: &OpenTask) -> Result<(), TurnstoneError> {
        let whole = u64::from(mib) * 4 * 1024 * 1024;
        let mut step = |done: u64| task.step(thousandths(done, whole));
        self.guard.run(|| Ok(self.notes.notebook().grow(mib, &mut system_random(), &mut step)?))
    }

    pub fn erase_blocking(&self) -> Result<(), TurnstoneError> {
        let erased = self.guard.run(|| Ok(self.notes.notebook().erase(&mut system_random())?));
        if matches!(erased, Ok(()) | Err(TurnstoneError::DeviceSecretUnreadable)) {
            self.lock();
        }
        erased
    }

    pub fn seal_copy_blocking(
        &self,
        chosen: Option<&[RecordId]>,
        copy_for: CopyFor,
        file: &str,
        task: &OpenTask,
    ) -> Result<(), TurnstoneError> {
        let passphrase;
        let sealed_for = match &copy_for {
            CopyFor::Passphrase { passphrase: typed } => {
                passphrase = Zeroizing::new(typed.clone());
                SealedFor::Passphrase(&passphrase)
            }
            CopyFor::PublicKey { key } => SealedFor::PublicKey(key),
        };
        self.guard.run(|| {
            let chosen = chosen.map(|ids| ids.iter().map(found).collect::<Result<Vec<_>, _>>()).transpose()?;
            let created = fs::File::create_new(file).map_err(VaultError::from)?;
            let mut output = BufWriter::new(created);
            let whole = self.notes.notebook().capacity();
            let sealed = turnstone_vault::seal_copy(
                &self.notes,
                chosen.as_deref(),
                &sealed_for,
                &mut output,
                &mut system_random(),
                &mut |done| task.step(thousandths(done, whole)),
            );
            let kept = sealed.and_then(|()| {
                output.flush()?;
                Ok(output.get_ref().sync_all()?)
            });
            // Whoever left leaves no copy behind, not even a whole one.
            if kept.is_err() || self.guard.is_over() {
                let _ = fs::remove_file(file);
            }
            kept.map_err(|error| match (error, &sealed_for) {
                (VaultError::NotFound, SealedFor::PublicKey(key)) if !turnstone_vault::is_public_key(key) => {
                    TurnstoneError::PublicKeyNotKnown
                }
                (error, _) => error.into(),
            })
        })
    }

    pub fn restore_copy_blocking(
        &self,
        passphrase: &[u8],
        file: &str,
        now: Timestamp,
        task: &OpenTask,
    ) -> Result<u32, TurnstoneError> {
        self.guard.run(|| {
            let opened = fs::File::open(file).map_err(VaultError::from)?;
            let whole = opened.metadata().map_err(VaultError::from)?.len();
            let input = BufReader::new(opened);
            let mut step = |done: u64| task.step(thousandths(done, whole));
            let restored = turnstone_vault::restore_copy(
                &self.notes,
                passphrase,
                input,
                seconds(now),
                &mut system_random(),
                &mut step,
            );
            let restored = restored.map_err(|error| match error {
                VaultError::Damaged => TurnstoneError::CopyUnreadable,
                error => error.into(),
            })?;
            Ok(u32::try_from(restored.new).unwrap_or(u32::MAX))
        })
    }
}

/// How much of it is done.
fn thousandths(done: u64, whole: u64) -> u16 {
    u16::try_from(done.saturating_mul(1000) / whole.max(1)).unwrap_or(1000)
}
