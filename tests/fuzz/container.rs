//! What the fuzz target `container` feeds and what must hold, shared by it and by the test that replays its corpus.
//!
//! A small container with two notebooks is changed as the input says: raw bytes, a head with a hash that fits, and blocks sealed with the right
//! key, so that roots, checkpoints and documents of one who has the key are read too. Then it is opened, listed, read, saved to
//! and opened again.

use std::io;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng;
use sha2::{Digest, Sha256};
use turnstone_vault::{
    BLOCK, Change, Clock, Container, Cost, Document, ItemId, Notebook, Notes, Options, Result, Storage, VaultError,
};

pub const MAIN: &[u8] = b"lamp river seven tuesday";
const OTHER: &[u8] = b"green kettle over bridges";
const CHEAP: Cost = Cost { memory_kib: 8, passes: 1 };
/// Stripes of four blocks a lane, so that items of more than one block lie in more than one stripe.
const SMALL: Options = Options { cost: CHEAP, stripes: 5, hold_ms: 1, lane_blocks: 4 };
/// Notes of the first notebook.
const NOTES: u8 = 4;

/// The latest generation that is forged. From 2^40 on the number of a version overflows: when the vault refuses those, this is `u64::MAX`.
const LATEST: u64 = (1 << 40) - 1_000;

/// A file that is in memory.
#[derive(Clone)]
pub struct Memory(Arc<Mutex<Vec<u8>>>);

impl Memory {
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Arc::new(Mutex::new(bytes)))
    }

    fn arc(&self) -> Arc<dyn Storage> {
        Arc::new(self.clone())
    }
}

impl Storage for Memory {
    fn size(&self) -> io::Result<u64> {
        Ok(self.0.lock().map_or(0, |bytes| bytes.len() as u64))
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        let bytes = self.0.lock().map_err(|_| io::ErrorKind::Other)?;
        let end = usize::try_from(offset).ok().and_then(|from| from.checked_add(buffer.len()));
        let end = end.ok_or(io::ErrorKind::UnexpectedEof)?;
        buffer.copy_from_slice(bytes.get(end - buffer.len()..end).ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write_at(&self, offset: u64, written: &[u8]) -> io::Result<()> {
        let mut bytes = self.0.lock().map_err(|_| io::ErrorKind::Other)?;
        let from = usize::try_from(offset).map_err(|_| io::ErrorKind::StorageFull)?;
        // Nothing here asks for growth: a write beyond the end is a mistake of ours.
        assert!(from + written.len() <= bytes.len(), "a write beyond the end");
        bytes[from..from + written.len()].copy_from_slice(written);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        Ok(())
    }

    fn truncate(&self, _: u64) -> io::Result<()> {
        Ok(())
    }
}

struct Told;

impl Clock for Told {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn wait_until(&self, _: Duration) {}
}

/// What the note of that number says: the second and fourth take more than one block.
fn text(whose: &str, number: u8) -> String {
    let length = if number.is_multiple_of(2) { 5_000 } else { 40 };
    let mut text = format!("{{\"title\":\"{whose} {number}\",\"body\":\"");
    (0..length).for_each(|_| text.push('.'));
    text.push_str("\"}");
    text
}

/// Opens a notebook of it.
pub fn unlock(memory: &Memory, passphrase: &[u8], seed: u64) -> Result<Notebook> {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    Container::open(memory.arc(), None)?.unlock(passphrase, &mut rng, &Told)?.load(&mut rng)
}

/// A container with two notebooks, the first with notes, one of them edited, and one that was deleted.
pub fn made() -> Result<Vec<u8>> {
    let memory = Memory::new(vec![0; usize::try_from(SMALL.file_size()).unwrap_or(0)]);
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let container = Container::create(memory.arc(), None, SMALL, &mut rng, &mut |_| true)?;
    container.new_notebook(MAIN, &[], &mut rng)?;
    container.new_notebook(OTHER, &[MAIN], &mut rng)?;
    drop(container);
    for (passphrase, whose, notes) in [(MAIN, "mine", NOTES), (OTHER, "theirs", 2)] {
        let notebook = unlock(&memory, passphrase, 2)?;
        for number in [1].into_iter().chain(1..=notes + 1) {
            let text = text(whose, number);
            notebook.commit(&[Change { id: ItemId([number; 16]), content: Some(text.as_bytes()) }], &mut rng)?;
        }
        notebook.commit(&[Change { id: ItemId([notes + 1; 16]), content: None }], &mut rng)?;
    }
    let bytes = memory.0.lock().map_err(|_| VaultError::Io)?.clone();
    Ok(bytes)
}

/// The input, taken from the front.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]))
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::from(self.byte()?) | usize::from(self.byte()?) << 8;
        let (bytes, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        Some(bytes)
    }
}

fn put(into: &mut [u8], at: usize, bytes: &[u8]) {
    let at = at % into.len().max(1);
    let count = bytes.len().min(into.len() - at);
    into[at..at + count].copy_from_slice(&bytes[..count]);
}

/// What an input did besides raw damage, and so what may be read afterwards.
#[derive(Default)]
struct Done {
    /// Blocks were sealed with the key of the first notebook: its texts may be anything.
    forged: bool,
    /// Its roots or checkpoints were: a text may be cut off, or be gone.
    index_forged: bool,
}

fn change(memory: &Memory, input: &mut Input<'_>, done: &mut Done) -> Option<()> {
    let mut seed = 100;
    while let Some(what) = input.byte() {
        seed += 1;
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        match what % 8 {
            0 => {
                let (at, bytes) = (input.number()? as usize, input.bytes()?);
                put(&mut memory.0.lock().ok()?, at, bytes);
            }
            // The head, with a hash that fits: in one page or in both.
            page @ 1..=3 => {
                let (at, bytes) = (input.number()? as usize, input.bytes()?);
                let mut all = memory.0.lock().ok()?;
                for number in 0..2 {
                    let page_bytes = all.get_mut(number * BLOCK..(number + 1) * BLOCK)?;
                    if page == 3 || usize::from(page) == number + 1 {
                        put(&mut page_bytes[..BLOCK - 32], at, bytes);
                        let hash = Sha256::digest(&page_bytes[..BLOCK - 32]);
                        page_bytes[BLOCK - 32..].copy_from_slice(&hash);
                    }
                }
            }
            4 => {
                // A root: which one, how much later than the last one, what is in it.
                let (slot, later, content) = (input.byte()?, input.number()?, input.bytes()?);
                let generation = if slot & 2 == 0 { u64::from(later) } else { LATEST - u64::from(later) };
                done.index_forged = true;
                let item = (ItemId([0; 16]), generation);
                let _ = unlock(memory, MAIN, seed).ok()?.forge(u32::from(slot & 1), item, (0, 1), content, &mut rng);
            }
            5 => {
                // A part of a checkpoint.
                let (block, version, content) = (input.byte()?, input.byte()?, input.bytes()?);
                done.index_forged = true;
                let item = (ItemId([0xff; 16]), u64::from(version));
                let parts = (u32::from(version & 3), 1 + u32::from(version >> 2 & 3));
                let notebook = unlock(memory, MAIN, seed).ok()?;
                let _ = notebook.forge(2 + u32::from(block) % 18, item, parts, content, &mut rng);
            }
            6 => {
                // A part of an item.
                let (block, id, content) = (input.byte()?, input.byte()?, input.bytes()?);
                let (version, part, parts) = (input.number()?, input.byte()?, input.byte()?);
                done.forged = true;
                let item = (ItemId([id; 16]), u64::from(version) << 20);
                let parts = (u32::from(part), u32::from(parts));
                let notebook = unlock(memory, MAIN, seed).ok()?;
                let _ = notebook.forge(u32::from(block), item, parts, content, &mut rng);
            }
            _ => {
                // A document of another hand.
                let (id, content) = (input.byte()?, input.bytes()?);
                done.forged = true;
                let change = Change { id: ItemId([id; 16]), content: Some(content) };
                let _ = unlock(memory, MAIN, seed).ok()?.commit(&[change], &mut rng);
            }
        }
    }
    Some(())
}

/// Reads all of a notebook; what is read is what was written, as far as the input left it so.
fn read_all(notebook: &Notebook, done: &Done) -> Vec<(ItemId, Vec<u8>)> {
    let mut all = Vec::new();
    for (id, _) in notebook.ids() {
        let _ = notebook.length(id);
        let Ok(content) = notebook.read(id) else { continue };
        let shown = String::from_utf8_lossy(&content).into_owned();
        // The whole of it: the word alone is soon guessed, and forged.
        assert!((1..=2).all(|number| shown != text("theirs", number)), "another notebook's text");
        if !done.forged {
            let own = text("mine", id.0[0]);
            let same = if done.index_forged { own.starts_with(&shown) } else { own == shown };
            assert!(same, "another note's text, or one that is gone");
        }
        let mut middle = [0; 10];
        let _ = notebook.read_at(id, content.len() as u64 / 2, &mut middle);
        all.push((id, content.to_vec()));
    }
    all
}

static MADE: OnceLock<Result<Vec<u8>>> = OnceLock::new();

/// Changes the container as the input says, and uses it.
///
/// # Panics
/// When something does not hold.
pub fn container(data: &[u8]) {
    let made = MADE.get_or_init(made).clone();
    assert!(made.is_ok(), "the container could not be made");
    let memory = Memory::new(made.unwrap_or_default());
    let mut done = Done::default();
    let _ = change(&memory, &mut Input(data), &mut done);
    // The other's notebook holds what is its own, or can't be opened.
    if let Ok(other) = unlock(&memory, OTHER, 8) {
        for (id, _) in other.ids() {
            if let Ok(content) = other.read(id) {
                assert!(*content == *text("theirs", id.0[0]).as_bytes(), "the other's text was changed");
            }
        }
    }
    let Ok(notebook) = unlock(&memory, MAIN, 9) else { return };
    let before = read_all(&notebook, &done);
    let Ok(notes) = Notes::open(notebook, &mut |_| true) else { return };
    for summary in notes.list().unwrap_or_default() {
        let document = notes.get(summary.id);
        assert!(document.is_ok(), "a note that is listed is not there");
        for attachment in document.iter().flat_map(|document| &document.attachments) {
            let _ = attachment.id().map(|id| notes.read_attachment(id, 0, &mut [0; 100]));
        }
    }
    let _ = (notes.search("mine"), notes.tags(), notes.settings(), notes.notebook().room());
    let mut rng = ChaCha20Rng::seed_from_u64(10);
    let mut document = Document::default();
    document.title = "mine, saved".to_owned();
    let saved = notes.save(None, document, 1, &mut rng);
    let _ = before.first().map(|(id, _)| notes.delete(*id, &mut rng));
    drop(notes);
    // Again: what was saved is there, and what was there before.
    let again = unlock(&memory, MAIN, 11);
    let Ok(id) = saved else { return };
    let again = again.and_then(|again| {
        for (known, content) in before.iter().skip(1) {
            let now = again.read(*known);
            assert!(now.is_ok_and(|now| *now == **content), "a note that was there is not, after another was saved");
        }
        Notes::open(again, &mut |_| true)
    });
    let title = again.as_ref().map(|again| again.get(id).map(|document| document.title.clone()));
    assert!(title == Ok(Ok("mine, saved".to_owned())), "what was saved is not there");
}
