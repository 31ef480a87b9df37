//! What an open notebook does, call by call, without a runtime.

use std::sync::Arc;

use turnstone_l10n::args;
use turnstone_vault::{ItemId, Notes, OpenedBy, Unlocked, VaultError};

use super::Choices;
use super::Notebook;
use super::note::{NoteContent, NoteDraft, NoteQuery, NoteReader, crossing, item, seconds};
use super::vault::cleared;
use super::{NewNotebook, system_random};
use crate::exit::{Opened, closes_at_exit};
use crate::guard::Guard;
use crate::view::{NoteView, NotesView, TagView};
use crate::words::{self, NoteWords};
use crate::{OpenTask, RecordId, Timestamp, TurnstoneError};

/// Of a room that is nearly used up, so many hundredths are left.
const LITTLE_ROOM: u64 = 10;

/// The id of an item that may be there.
pub(super) fn found(id: &RecordId) -> Result<ItemId, TurnstoneError> {
    item(id).ok_or(TurnstoneError::NoteNotFound)
}

/// How much of it is done.
pub(super) fn thousandths(done: u64, whole: u64) -> u16 {
    u16::try_from(done.saturating_mul(1000) / whole.max(1)).unwrap_or(1000)
}

/// The same calls for Rust, without a runtime: each blocks until it is done, with the errors of its twin.
#[allow(missing_docs, clippy::missing_errors_doc, reason = "each says no more than its twin in `notebook.rs`")]
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
}
