//! The notes of an open notebook: read once, kept in memory while it is open, searched there, gone when it is closed.

mod document;
mod reading;
mod search;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rand_core::CryptoRng;

use crate::items::Stream;
use crate::notebook::{Change, ExitSwitch, ItemKind, Notebook};
use crate::stack::{ClearedBytes, cleared};
use crate::{ItemId, Result, VaultError};
pub(crate) use document::identifier;
pub use document::{Attachment, Content, Document, Entry, Happened, hexadecimal};
use search::Folded;

/// What a list shows of a document.
pub struct Summary {
    /// Which one.
    pub id: ItemId,
    /// The document, without waiting for the storage.
    pub document: Arc<Document>,
}

/// A document in memory.
struct Kept {
    document: Arc<Document>,
    folded: Option<Folded>,
}

/// The documents of an open notebook. Every method may be called from any thread.
pub struct Notes {
    notebook: Notebook,
    kept: Arc<Mutex<BTreeMap<ItemId, Kept>>>,
    /// Held from reading a document to keeping what came of it, so that no change is lost in another one.
    changing: Mutex<()>,
    damaged: usize,
}

/// Closes notes from anywhere: keys first, then every text that is in memory.
#[derive(Clone)]
pub struct NotesSwitch {
    exit: ExitSwitch,
    kept: Arc<Mutex<BTreeMap<ItemId, Kept>>>,
}

impl NotesSwitch {
    /// Destroys the keys and clears the texts. Waits for no input and no output.
    pub fn close(&self) {
        self.exit.close();
        let kept = std::mem::take(&mut *self.kept.lock().unwrap_or_else(PoisonError::into_inner));
        drop(kept);
    }
}

/// Makes ready what searches need, on a thread of its own: the first one then costs no more than the others.
pub struct Indexing {
    exit: ExitSwitch,
    kept: Arc<Mutex<BTreeMap<ItemId, Kept>>>,
}

/// Bytes of documents that are made ready while others wait: a millisecond's work.
const AT_ONCE: usize = 64 * 1024;

impl Indexing {
    /// Returns when all is ready, or the notes are closed. Nobody waits for it longer than for a few documents.
    pub fn run(&self) {
        cleared(|| {
            let mut last = None;
            while let Some(next) = self.step(last) {
                last = Some(next);
            }
        });
    }

    fn step(&self, after: Option<ItemId>) -> Option<ItemId> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if self.exit.is_closed() {
            return None;
        }
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let (mut last, mut bytes) = (None, 0);
        for (id, kept) in kept.range_mut((from, Bound::Unbounded)) {
            bytes += kept.document.title.len() + kept.document.body.len() + 256;
            kept.folded.get_or_insert_with(|| Folded::of(&kept.document));
            last = Some(*id);
            if bytes > AT_ONCE || self.exit.is_closed() {
                break;
            }
        }
        last
    }
}

impl Notes {
    /// Reads all documents. `progress` gets how many were read; `false` gives up.
    ///
    /// A document that is damaged is left out and counted, see [`Notes::damaged`].
    pub fn open(notebook: Notebook, progress: &mut dyn FnMut(usize) -> bool) -> Result<Self> {
        let (kept, damaged) = reading::all(&notebook, progress)?;
        Ok(Self { notebook, kept: Arc::new(Mutex::new(kept)), changing: Mutex::new(()), damaged })
    }

    fn kept(&self) -> Result<MutexGuard<'_, BTreeMap<ItemId, Kept>>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if self.notebook.is_closed() { Err(VaultError::Closed) } else { Ok(kept) }
    }

    /// The notebook itself: its passphrases, its room.
    #[must_use]
    pub fn notebook(&self) -> &Notebook {
        &self.notebook
    }

    /// What closes these notes.
    #[must_use]
    pub fn exit_switch(&self) -> NotesSwitch {
        NotesSwitch { exit: self.notebook.exit_switch(), kept: self.kept.clone() }
    }

    /// What makes searches ready. Without it the first search does that.
    #[must_use]
    pub fn indexing(&self) -> Indexing {
        Indexing { exit: self.notebook.exit_switch(), kept: self.kept.clone() }
    }

    /// How many documents could not be read when it was opened.
    #[must_use]
    pub fn damaged(&self) -> usize {
        self.damaged
    }

    /// All documents: pinned ones first, then the last edited. Settings are not among them.
    pub fn list(&self) -> Result<Vec<Summary>> {
        let mut list: Vec<Summary> = self.kept()?.iter().filter_map(|(id, kept)| shown(*id, kept)).collect();
        list.sort_by(|a, b| order(&a.document, &b.document).then(a.id.cmp(&b.id)));
        Ok(list)
    }

    /// The documents in which all words of `query` are found, best first; all of them for a query without words.
    pub fn search(&self, query: &str) -> Result<Vec<Summary>> {
        let words = search::words(query);
        if words.is_empty() {
            return self.list();
        }
        let mut found = Vec::new();
        for (id, kept) in self.kept()?.iter_mut() {
            if self.notebook.is_closed() {
                return Err(VaultError::Closed);
            }
            let Some(summary) = shown(*id, kept) else { continue };
            let folded = kept.folded.get_or_insert_with(|| Folded::of(&kept.document));
            if let Some(score) = folded.score(&words) {
                found.push((score, summary));
            }
        }
        found.sort_by(|(a, first), (b, second)| {
            b.cmp(a).then_with(|| order(&first.document, &second.document)).then(first.id.cmp(&second.id))
        });
        Ok(found.into_iter().map(|(_, summary)| summary).collect())
    }

    /// All tags in use, in the order of their letters, with how many documents have each.
    pub fn tags(&self) -> Result<Vec<(String, usize)>> {
        let mut tags: BTreeMap<String, usize> = BTreeMap::new();
        for kept in self.kept()?.values() {
            for tag in &kept.document.tags {
                *tags.entry(tag.clone()).or_default() += 1;
            }
        }
        Ok(tags.into_iter().collect())
    }

    /// One document.
    pub fn get(&self, id: ItemId) -> Result<Arc<Document>> {
        self.kept()?.get(&id).map(|kept| kept.document.clone()).ok_or(VaultError::NotFound)
    }

    /// Saves a document, a draft as much as any other: when this returns, it is on the disk. `None` makes a new one. Attachments
    /// stay as they are: they are changed by [`Notes::attach`] and [`Notes::detach`] only.
    ///
    /// `now` is in seconds since 1970: it becomes `edited`, and `written` of a new one.
    pub fn save(&self, id: Option<ItemId>, document: Document, now: i64, rng: &mut dyn CryptoRng) -> Result<ItemId> {
        let _changing = self.changing();
        self.save_alone(id, document, now, rng)
    }

    fn save_alone(
        &self,
        id: Option<ItemId>,
        mut document: Document,
        now: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<ItemId> {
        document.edited = now;
        match id {
            Some(id) => {
                let before = self.get(id)?;
                changeable(&before)?;
                document.written = before.written;
                document.attachments.clone_from(&before.attachments);
            }
            None => {
                document.written = now;
                document.attachments.clear();
            }
        }
        let id = id.unwrap_or_else(|| ItemId::make(rng));
        let bytes = document.encoded()?;
        self.notebook.commit(&[Change { id, content: Some(&bytes) }], rng)?;
        self.keep(id, document)?;
        Ok(id)
    }

    fn changing(&self) -> MutexGuard<'_, ()> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, id: ItemId, document: Document) -> Result<()> {
        self.kept()?.insert(id, Kept { document: Arc::new(document), folded: None });
        Ok(())
    }

    /// Documents for a sealed copy: those chosen, else all with the settings, in the order of their ids.
    pub(crate) fn all(&self, chosen: Option<&[ItemId]>) -> Result<Vec<(ItemId, Arc<Document>)>> {
        let kept = self.kept()?;
        match chosen {
            None => Ok(kept.iter().map(|(id, kept)| (*id, kept.document.clone())).collect()),
            Some(ids) => {
                ids.iter().map(|id| Ok((*id, kept.get(id).ok_or(VaultError::NotFound)?.document.clone()))).collect()
            }
        }
    }

    /// A document's bytes as they were written, also of a kind that isn't known here.
    pub(crate) fn raw(&self, id: ItemId) -> Result<ClearedBytes> {
        self.notebook.read(id)
    }

    /// Brings a document of a sealed copy in, without what is attached to it; `false` where this or a later version is there. One of a kind that
    /// isn't known here comes in as it is.
    pub(crate) fn restore(&self, id: ItemId, raw: &[u8], rng: &mut dyn CryptoRng) -> Result<bool> {
        let _changing = self.changing();
        let mut document = Document::decoded(raw)?;
        // A copy that somebody else made may say anything: no document takes the place of an attachment, and none names what it can't have.
        if self.notebook.kind(id).is_some_and(|kind| kind != ItemKind::Document) || !names_only_its_own(id, &document) {
            return Err(VaultError::NotADocument);
        }
        if document.content == Content::Unknown {
            if self.get(id).is_ok_and(|here| here.edited >= document.edited) {
                return Ok(false);
            }
            self.notebook.commit(&[Change { id, content: Some(raw) }], rng)?;
            self.keep(id, document)?;
            return Ok(true);
        }
        document.attachments.clear();
        match self.get(id) {
            Ok(here) if here.edited >= document.edited => return Ok(false),
            Ok(here) => document.attachments.clone_from(&here.attachments),
            Err(VaultError::NotFound) => {}
            Err(error) => return Err(error),
        }
        let bytes = document.encoded()?;
        self.notebook.commit(&[Change { id, content: Some(&bytes) }], rng)?;
        self.keep(id, document)?;
        Ok(true)
    }

    /// Brings an attachment of a sealed copy in; `false` where it is there.
    pub(crate) fn restore_attachment(
        &self,
        to: ItemId,
        attachment: &Attachment,
        length: u64,
        source: &mut dyn Read,
        now: i64,
        rng: &mut dyn CryptoRng,
    ) -> Result<bool> {
        let document = self.get(to)?;
        let id = attachment.id()?;
        if document.content == Content::Unknown {
            // It names its attachments already.
            if self.notebook.length(id).is_ok() {
                return Ok(false);
            }
            self.notebook.attach(id, length, source, &[], rng, &mut |_| true)?;
            return Ok(true);
        }
        if document.attachments.iter().any(|here| here.item == attachment.item) || self.notebook.length(id).is_ok() {
            return Ok(false);
        }
        let streamed = self.notebook.stream(id, length, source, rng, &mut |_| true)?;
        let mut attachment = attachment.clone();
        attachment.length = length;
        self.bring_in(to, &streamed, rng, |document| {
            document.attachments.push(attachment);
            // As when it was made: bringing it here is no change of what it says.
            document.edited = document.edited.min(now);
        })?;
        Ok(true)
    }

    /// Deletes a document and all that is attached to it, in one step.
    pub fn delete(&self, id: ItemId, rng: &mut dyn CryptoRng) -> Result<()> {
        let _changing = self.changing();
        let document = self.get(id)?;
        let mut gone = vec![id];
        for attachment in document.attachments.iter().filter_map(|attachment| attachment.id().ok()) {
            // Another document's, or no attachment at all: a copy that somebody else made may have named it.
            let ours = self.notebook.kind(attachment) == Some(ItemKind::Attachment) && !gone.contains(&attachment);
            if ours && !self.named_elsewhere(id, attachment)? {
                gone.push(attachment);
            }
        }
        let changes: Vec<_> = gone.iter().map(|id| Change { id: *id, content: None }).collect();
        self.notebook.commit(&changes, rng)?;
        self.kept()?.remove(&id);
        Ok(())
    }

    /// Attaches a file of exactly `length` bytes to a document, never holding more than 64 KiB of it.
    ///
    /// [`VaultError::NoRoom`] before the first byte is read. `progress` gets the bytes so far; `false` gives up. On any error the document is
    /// as it was.
    #[allow(clippy::too_many_arguments, reason = "each of them is another thing of the file")]
    pub fn attach(
        &self,
        to: ItemId,
        name: &str,
        media_type: &str,
        length: u64,
        source: &mut dyn Read,
        now: i64,
        rng: &mut dyn CryptoRng,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<ItemId> {
        let id = ItemId::make(rng);
        changeable(&*self.get(to)?)?;
        let streamed = self.notebook.stream(id, length, source, rng, progress)?;
        self.bring_in(to, &streamed, rng, |document| {
            document.edited = now;
            document.attachments.push(Attachment {
                item: hexadecimal(id),
                name: name.to_owned(),
                media_type: media_type.to_owned(),
                length,
            });
        })?;
        Ok(id)
    }

    /// Brings a streamed attachment in, named by its document as that is by now: it may have been saved, or deleted, while the file was read.
    fn bring_in(
        &self,
        to: ItemId,
        streamed: &Stream,
        rng: &mut dyn CryptoRng,
        change: impl FnOnce(&mut Document),
    ) -> Result<()> {
        let _changing = self.changing();
        let changed = self.get(to).and_then(|document| {
            changeable(&document)?;
            let mut document = Document::clone(&document);
            change(&mut document);
            let bytes = document.encoded()?;
            Ok((document, bytes))
        });
        match changed {
            Ok((document, bytes)) => {
                self.notebook.bring_in(streamed, &[Change { id: to, content: Some(&bytes) }], rng)?;
                self.keep(to, document)
            }
            Err(error) => {
                self.notebook.give_up(streamed, rng);
                Err(error)
            }
        }
    }

    /// Whether another document names an attachment.
    fn named_elsewhere(&self, id: ItemId, attachment: ItemId) -> Result<bool> {
        let named = |kept: &Kept| kept.document.attachments.iter().any(|known| known.id() == Ok(attachment));
        Ok(self.kept()?.iter().any(|(other, kept)| *other != id && named(kept)))
    }

    /// Deletes one attachment of a document.
    pub fn detach(&self, from: ItemId, attachment: ItemId, now: i64, rng: &mut dyn CryptoRng) -> Result<()> {
        let _changing = self.changing();
        let mut document = Document::clone(&*self.get(from)?);
        changeable(&document)?;
        let before = document.attachments.len();
        document.attachments.retain(|kept| kept.id() != Ok(attachment));
        if document.attachments.len() == before {
            return Err(VaultError::NotFound);
        }
        document.edited = now;
        let bytes = document.encoded()?;
        let changes = [Change { id: from, content: Some(&bytes) }, Change { id: attachment, content: None }];
        self.notebook.commit(&changes, rng)?;
        self.keep(from, document)
    }

    /// Fills `buffer` from the middle of an attachment.
    pub fn read_attachment(&self, attachment: ItemId, offset: u64, buffer: &mut [u8]) -> Result<()> {
        self.notebook.read_at(attachment, offset, buffer)
    }

    /// What the person chose in the app; empty where nothing was.
    pub fn settings(&self) -> Result<Vec<(String, String)>> {
        Ok(self.find_settings()?.map(|(_, values)| values).unwrap_or_default())
    }

    /// Puts what the person chose in the place of what was chosen before.
    pub fn save_settings(&self, values: Vec<(String, String)>, now: i64, rng: &mut dyn CryptoRng) -> Result<()> {
        let _changing = self.changing();
        let id = self.find_settings()?.map(|(id, _)| id);
        let mut document = Document::default();
        document.content = Content::Settings { values };
        self.save_alone(id, document, now, rng).map(|_| ())
    }

    #[allow(clippy::type_complexity, reason = "the id, and names with values")]
    fn find_settings(&self) -> Result<Option<(ItemId, Vec<(String, String)>)>> {
        Ok(self.kept()?.iter().find_map(|(id, kept)| match &kept.document.content {
            Content::Settings { values } => Some((*id, values.clone())),
            _ => None,
        }))
    }
}

/// Whether what a document says that is attached to it could be: names of items, each once, none of the container's own and not itself.
fn names_only_its_own(id: ItemId, document: &Document) -> bool {
    let mut names = BTreeSet::from([id]);
    !id.is_reserved()
        && document
            .attachments
            .iter()
            .all(|attachment| attachment.id().is_ok_and(|named| !named.is_reserved() && names.insert(named)))
}

/// A document of a later version would lose what this one doesn't know of.
fn changeable(document: &Document) -> Result<()> {
    if document.content == Content::Unknown { Err(VaultError::NotADocument) } else { Ok(()) }
}

impl Drop for Notes {
    /// A switch that somebody still holds must not keep the texts.
    fn drop(&mut self) {
        self.exit_switch().close();
    }
}

fn shown(id: ItemId, kept: &Kept) -> Option<Summary> {
    let settings = matches!(kept.document.content, Content::Settings { .. });
    (!settings).then(|| Summary { id, document: kept.document.clone() })
}

fn order(a: &Document, b: &Document) -> std::cmp::Ordering {
    // Saved in the same second, they keep one order all the same.
    b.pinned.cmp(&a.pinned).then(b.edited.cmp(&a.edited)).then_with(|| a.title.cmp(&b.title))
}
