//! An open notebook: items by id, attachments as streams, its passphrases, and a switch that closes it from anywhere.

use std::io::{ErrorKind, Read};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::block::ItemId;
use crate::container::{Shared, write_random};
use crate::head::{Kind, RECOVERY};
use crate::items::{Items, Put, STREAM_PIECE, Stream};
use crate::keys::KeyCell;
use crate::layout::{Geometry, stripe_bytes};
use crate::passphrase;
use crate::stack::{ClearedBytes, cleared};
use crate::{Result, VaultError};

/// What an item is: the byte before its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ItemKind {
    /// A document of ours, as JSON: a note, a checklist, a saved place, a date, settings.
    Document = 1,
    /// An attachment's bytes.
    Attachment = 2,
}

/// A change of one item.
#[derive(Debug)]
pub struct Change<'a> {
    /// Which item.
    pub id: ItemId,
    /// What it holds from now on; `None` deletes it.
    pub content: Option<&'a [u8]>,
}

/// An open notebook. Its methods may be called from any thread; they wait for each other, and none of them may run on a main thread.
///
/// Dropping it locks it. After [`ExitSwitch::close`] every call is [`VaultError::Closed`], and another one may be opened.
pub struct Notebook {
    shared: Arc<Shared>,
    held: Arc<Held>,
    number: usize,
}

/// What makes a notebook an open one.
pub(crate) struct Held {
    cell: Arc<KeyCell>,
    items: Mutex<Items>,
}

impl Held {
    pub(crate) fn new(cell: Arc<KeyCell>, items: Items) -> Arc<Self> {
        Arc::new(Self { cell, items: Mutex::new(items) })
    }

    fn items(&self) -> MutexGuard<'_, Items> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it was closed. If so, waits until what is under way has ended, which without keys is at the next piece.
    pub(crate) fn has_ended(&self) -> bool {
        let closed = self.cell.is_destroyed();
        if closed {
            drop(self.items());
        }
        closed
    }
}

/// Closes a notebook from anywhere, without waiting for its input or output.
#[derive(Clone)]
pub struct ExitSwitch(Arc<KeyCell>);

impl ExitSwitch {
    /// Whether it was closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.is_destroyed()
    }

    /// Destroys the keys where they lie. Waits at most for one piece of 64 KiB to be sealed or opened.
    pub fn close(&self) {
        self.0.destroy();
    }
}

impl Notebook {
    pub(crate) fn new(shared: Arc<Shared>, held: Arc<Held>, number: usize) -> Self {
        Self { shared, held, number }
    }

    fn items(&self) -> MutexGuard<'_, Items> {
        self.held.items()
    }

    /// The items of a notebook that is open when they are had: once a closed one gave the container up, another one writes rows.
    fn items_open(&self) -> Result<MutexGuard<'_, Items>> {
        let items = self.items();
        if self.is_closed() { Err(VaultError::Closed) } else { Ok(items) }
    }

    /// What closes this notebook.
    #[must_use]
    pub fn exit_switch(&self) -> ExitSwitch {
        ExitSwitch(self.held.cell.clone())
    }

    /// Whether it was closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.held.cell.is_destroyed()
    }

    /// All items' ids and kinds; unknown kinds, of later versions, are left out.
    #[must_use]
    pub fn ids(&self) -> Vec<(ItemId, ItemKind)> {
        if self.is_closed() {
            return Vec::new();
        }
        let known = |kind| match kind {
            1 => Some(ItemKind::Document),
            2 => Some(ItemKind::Attachment),
            _ => None,
        };
        self.items().ids().filter_map(|(id, kind)| Some((id, known(kind)?))).collect()
    }

    /// Bytes of an item's content.
    pub fn length(&self, id: ItemId) -> Result<u64> {
        self.items_open()?.length(id)
    }

    /// What an item is; `None` where there is none of that name, or of a kind that is known.
    pub(crate) fn kind(&self, id: ItemId) -> Option<ItemKind> {
        match self.items_open().ok()?.ids().find(|(known, _)| *known == id)?.1 {
            1 => Some(ItemKind::Document),
            2 => Some(ItemKind::Attachment),
            _ => None,
        }
    }

    /// A document's content. For attachments there is [`Notebook::read_at`].
    pub fn read(&self, id: ItemId) -> Result<ClearedBytes> {
        cleared(|| self.items().read(id))
    }

    /// Every document with its content, in the order in which they lie in the file, which is far faster than one by one. An error of `take` ends it.
    pub fn read_documents(&self, take: impl FnMut(ItemId, Result<ClearedBytes>) -> Result<()>) -> Result<()> {
        self.items().read_all(ItemKind::Document as u8, take)
    }

    /// Fills `buffer` from `offset` of an item on; [`VaultError::NotFound`] beyond its end.
    pub fn read_at(&self, id: ItemId, offset: u64, buffer: &mut [u8]) -> Result<()> {
        cleared(|| self.items().read_at(id, offset, buffer))
    }

    /// Changes documents in one step: after a crash, all of it or nothing.
    pub fn commit(&self, changes: &[Change<'_>], rng: &mut dyn CryptoRng) -> Result<()> {
        let (puts, deletes) = split(changes);
        self.items().commit(&puts, &deletes, Vec::new(), rng)
    }

    /// Brings an attachment of exactly `length` bytes in, 64 KiB at a time, and in the same step makes `changes`, of the
    /// note that names it. Other changes may be made meanwhile.
    ///
    /// [`VaultError::NoRoom`] comes before the first byte is read. `progress` gets the bytes so far; `false` gives up. On any error
    /// nothing is kept of it.
    pub fn attach(
        &self,
        id: ItemId,
        length: u64,
        source: &mut dyn Read,
        changes: &[Change<'_>],
        rng: &mut dyn CryptoRng,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<()> {
        let streamed = self.stream(id, length, source, rng, progress)?;
        self.bring_in(&streamed, changes, rng)
    }

    /// Brings an attachment that was streamed in, and in the same step makes `changes`. On an error nothing is kept of it.
    pub(crate) fn bring_in(&self, streamed: &Stream, changes: &[Change<'_>], rng: &mut dyn CryptoRng) -> Result<()> {
        let mut items = self.items();
        let (puts, deletes) = split(changes);
        let ready = items.finished(streamed)?;
        items.commit(&puts, &deletes, vec![ready], rng)
    }

    /// Gives up what was streamed.
    pub(crate) fn give_up(&self, streamed: &Stream, rng: &mut dyn CryptoRng) {
        self.items().abandon(streamed, rng);
    }

    /// The bytes of an attachment, sealed and written, in no index yet.
    pub(crate) fn stream(
        &self,
        id: ItemId,
        length: u64,
        source: &mut dyn Read,
        rng: &mut dyn CryptoRng,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Stream> {
        let mut stream = self.items().begin(id, ItemKind::Attachment as u8, length, rng)?;
        let mut copy = || -> Result<()> {
            let mut buffer = ClearedBytes::zeros(STREAM_PIECE);
            let (mut filled, mut done) = (1, 0);
            buffer[0] = ItemKind::Attachment as u8;
            loop {
                let count = match source.read(&mut buffer[filled..]) {
                    Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                    // What it is read from was sealed by others, and is cut off or changed.
                    Err(error) if matches!(error.kind(), ErrorKind::InvalidData | ErrorKind::UnexpectedEof) => {
                        return Err(VaultError::Damaged);
                    }
                    count => count?,
                };
                filled += count;
                done += count as u64;
                if done > length {
                    return Err(VaultError::LengthDiffers);
                }
                if filled == buffer.len() || (count == 0 && filled > 0) {
                    self.items().stream(&mut stream, &buffer[..filled], rng)?;
                    filled = 0;
                    if !progress(done) {
                        return Err(VaultError::Cancelled);
                    }
                }
                if count == 0 {
                    return Ok(());
                }
            }
        };
        let copied = copy();
        let copied = copied.and_then(|()| self.items().finished(&stream));
        match copied {
            Ok(_) => Ok(stream),
            Err(error) => {
                self.give_up(&stream, rng);
                Err(error)
            }
        }
    }

    /// Bytes that can still be put there, about.
    #[must_use]
    pub fn room(&self) -> u64 {
        self.items_open().map_or(0, |items| items.room())
    }

    /// Bytes of the whole room.
    #[must_use]
    pub fn capacity(&self) -> u64 {
        self.items_open().map_or(0, |items| items.capacity())
    }

    /// Makes every notebook's room larger by `stripes` MiB, the file by four times that. Never undone.
    ///
    /// [`VaultError::DiskFull`] and [`VaultError::Cancelled`] leave the file as it was.
    pub fn grow(&self, stripes: u32, rng: &mut dyn CryptoRng, progress: &mut dyn FnMut(u64) -> bool) -> Result<()> {
        let mut items = self.items_open()?;
        let lane_blocks = self.shared.head().lane_blocks();
        let geometry = Geometry::of(lane_blocks, self.shared.storage.size()?)?;
        let whole = geometry.size();
        let larger = whole + u64::from(stripes) * stripe_bytes(lane_blocks);
        let mut step = |done| progress(done) && !self.is_closed();
        if let Err(error) = write_random(&*self.shared.storage, whole, larger, rng, &mut step) {
            // What is left of it is ignored by every reader; cutting it off gives the room back.
            let _ = self.shared.storage.truncate(whole);
            return Err(error);
        }
        items.grown(Geometry::of(lane_blocks, self.shared.storage.size()?)?.stripes);
        Ok(())
    }

    /// Puts a new passphrase in the place of the one that opens this notebook.
    ///
    /// [`VaultError::WeakPassphrase`], [`VaultError::PassphraseInUse`]. An erasing passphrase typed here destroys nothing.
    pub fn change_passphrase(&self, typed: &[u8], rng: &mut dyn CryptoRng) -> Result<()> {
        passphrase::judged(typed, self.shared.head().device())?;
        self.set(0, Kind::Open, typed, rng)
    }

    /// Gives the notebook a second passphrase that also destroys every other notebook when it is typed at the lock screen.
    pub fn set_erasing_passphrase(&self, typed: &[u8], rng: &mut dyn CryptoRng) -> Result<()> {
        passphrase::judged(typed, self.shared.head().device())?;
        self.set(1, Kind::Erase, typed, rng)
    }

    /// Gives the notebook a second passphrase that only opens it.
    pub fn set_second_passphrase(&self, typed: &[u8], rng: &mut dyn CryptoRng) -> Result<()> {
        passphrase::judged(typed, self.shared.head().device())?;
        self.set(1, Kind::Open, typed, rng)
    }

    /// Takes the second passphrase away.
    pub fn clear_second_passphrase(&self, rng: &mut dyn CryptoRng) -> Result<()> {
        self.clear(1, rng)
    }

    /// Makes a new recovery code, shown once; an earlier one opens nothing from now on. It needs no device secret: **paper that
    /// carries it opens the notes**.
    pub fn make_recovery_code(&self, rng: &mut dyn CryptoRng) -> Result<Zeroizing<String>> {
        let code = passphrase::make_recovery_code(rng);
        self.set(RECOVERY, Kind::Open, code.as_bytes(), rng)?;
        Ok(code)
    }

    /// Takes the recovery code away.
    pub fn clear_recovery_code(&self, rng: &mut dyn CryptoRng) -> Result<()> {
        self.clear(RECOVERY, rng)
    }

    /// Puts new device secrets where the old ones can't be read any longer. **Passphrases of all other notebooks then open
    /// nothing; only their recovery codes do.** Set a new passphrase afterwards. [`VaultError::DeviceSecret`] where the old ones
    /// can be read, or none can be kept.
    pub fn renew_device_secret(&self, rng: &mut dyn CryptoRng) -> Result<()> {
        if self.is_closed() {
            return Err(VaultError::Closed);
        }
        match self.shared.keystore() {
            // Not where it only failed this time.
            Some(device) if matches!(device.load(), Err(VaultError::DeviceSecret)) => {
                device.replace(&crate::DeviceBlob::make(rng))
            }
            _ => Err(VaultError::DeviceSecret),
        }
    }

    /// Makes another notebook, in a lane drawn among those that neither this notebook nor any of `keep` has: **a notebook whose
    /// passphrase is not named may be destroyed**.
    pub fn new_notebook(&self, typed: &[u8], keep: &[&[u8]], rng: &mut dyn CryptoRng) -> Result<()> {
        // Nobody else writes rows meanwhile.
        let _items = self.items_open()?;
        cleared(|| self.shared.make_notebook(typed, keep, Some((self.number, &self.held.cell)), rng))
    }

    /// Destroys this notebook for good, and locks it: its envelopes first, then its device secret. What lies in its lane is noise from
    /// then on. [`VaultError::DeviceSecret`] where only the envelopes could be destroyed.
    pub fn erase(&self, rng: &mut dyn CryptoRng) -> Result<()> {
        let _items = self.items_open()?;
        let mut head = self.shared.head();
        let mut next = head.clone();
        (0..crate::head::PLACES).for_each(|place| next.clear(self.number, place, rng));
        next.write(&*self.shared.storage)?;
        *head = next;
        // While the head is held: whoever waits for it with a new passphrase finds the keys gone.
        self.held.cell.destroy();
        drop(head);
        match (self.shared.keystore(), self.shared.blob()) {
            (None, _) => Ok(()),
            (Some(_), None) => Err(VaultError::DeviceSecret),
            (Some(device), Some(mut blob)) => {
                blob.renew(self.number, rng);
                device.replace(&blob)
            }
        }
    }

    /// Tests only: what every block of the lane holds that this notebook's key opens, live or not.
    #[cfg(feature = "test-hooks")]
    pub fn readable(&self) -> Result<Vec<(u32, Vec<u8>)>> {
        self.items().readable()
    }

    /// Tests only: the lane, so that a test can look at the others.
    #[cfg(feature = "test-hooks")]
    #[must_use]
    pub fn lane(&self) -> usize {
        self.number
    }

    /// Tests only: K and kb, each byte masked, so that a search of memory for them does not find the answer.
    #[cfg(feature = "test-hooks")]
    pub fn masked_keys(&self, mask: u8) -> Result<[Vec<u8>; 2]> {
        let masked = |key: &[u8]| key.iter().map(|byte| byte ^ mask).collect();
        self.held.cell.with(|keys| Ok([masked(&keys.master), masked(&keys.block)]))
    }

    /// Tests only: seals anything into a block of the lane, as one who has the key could.
    #[cfg(feature = "test-hooks")]
    pub fn forge(
        &self,
        block: u32,
        item: (ItemId, u64),
        parts: (u32, u32),
        content: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        self.items().forge(block, item, parts, content, rng)
    }

    fn set(&self, place: usize, kind: Kind, typed: &[u8], rng: &mut dyn CryptoRng) -> Result<()> {
        cleared(|| self.shared.set_envelope((self.number, place), kind, &self.held.cell, typed, rng))
    }

    fn clear(&self, place: usize, rng: &mut dyn CryptoRng) -> Result<()> {
        let mut head = self.shared.head();
        if self.is_closed() {
            return Err(VaultError::Closed);
        }
        let mut next = head.clone();
        next.clear(self.number, place, rng);
        next.write(&*self.shared.storage)?;
        *head = next;
        Ok(())
    }
}

impl Drop for Notebook {
    fn drop(&mut self) {
        self.held.cell.destroy();
        self.shared.release(&self.held);
    }
}

impl std::fmt::Debug for Notebook {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Notebook(…)")
    }
}

fn split<'a>(changes: &[Change<'a>]) -> (Vec<Put<'a>>, Vec<ItemId>) {
    let kind = ItemKind::Document as u8;
    let puts =
        changes.iter().filter_map(|change| Some(Put { id: change.id, kind, content: change.content? })).collect();
    let deletes = changes.iter().filter(|change| change.content.is_none()).map(|change| change.id).collect();
    (puts, deletes)
}
