//! What the fuzz target `sealed` feeds and what must hold, shared by it and by the test that replays its corpus.
//!
//! A copy is brought into a notebook: bytes as they are, or an archive that was sealed for the passphrase, so that what is behind the seal is read, too.
//! Whatever comes: what was in the notebook stays as it was, what came in can be listed, read and saved to, and is there when it is opened again.

use std::sync::OnceLock;

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng;
use turnstone_vault::{Document, Notes, Result, restore_copy, seal_any};

use super::shared::{MAIN, Memory, made, unlock};

const COPY: &[u8] = b"seven windows under blue";
/// A passphrase costs what the file asks for; here no more than 2^6.
const MOST_POWER: u32 = 6;

/// The file asks for more work than fuzzing has time for.
fn is_costly(data: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&data[..data.len().min(512)]);
    let power = head.lines().find_map(|line| line.strip_prefix("-> scrypt ")?.split(' ').nth(1));
    power.is_some_and(|power| power.parse::<u32>().is_ok_and(|power| power > MOST_POWER))
}

static MADE: OnceLock<Result<Vec<u8>>> = OnceLock::new();

/// Restores a copy as the input says: its first byte tells whether the rest is the file, or what is sealed in it.
///
/// # Panics
/// When something does not hold.
pub fn sealed(data: &[u8]) {
    let Some((kind, rest)) = data.split_first() else { return };
    let copy = match kind % 4 {
        0 if is_costly(rest) => return,
        0 => rest.to_vec(),
        _ => {
            let sealed = seal_any(COPY, rest, &mut ChaCha20Rng::seed_from_u64(3));
            assert!(sealed.is_ok(), "an archive could not be sealed");
            sealed.unwrap_or_default()
        }
    };
    let container = MADE.get_or_init(made).clone();
    assert!(container.is_ok(), "the container could not be made");
    let memory = Memory::new(container.unwrap_or_default());
    let notes = unlock(&memory, MAIN, 9).and_then(|notebook| Notes::open(notebook, &mut |_| true));
    assert!(notes.is_ok(), "the notebook could not be opened");
    let Ok(notes) = notes else { return };
    let all = |notes: &Notes| -> Vec<_> {
        let ids = notes.list().unwrap_or_default().into_iter().map(|summary| summary.id);
        ids.map(|id| (id, notes.get(id))).collect()
    };
    let before = all(&notes);
    assert!(!before.is_empty());
    let mut rng = ChaCha20Rng::seed_from_u64(10);
    let restored = restore_copy(&notes, COPY, &copy[..], 5, &mut rng, &mut |_| true);
    let now = all(&notes);
    for (id, document) in &before {
        assert!(now.iter().any(|(known, content)| known == id && content == document), "a note is not what it was");
    }
    if let Ok(restored) = restored {
        assert!(restored.new + restored.kept >= now.len() - before.len(), "more came in than was counted");
    }
    for (_, document) in &now {
        assert!(document.is_ok(), "a note that is listed can't be read");
        for attachment in document.iter().flat_map(|document| &document.attachments) {
            let _ = attachment.id().map(|id| notes.read_attachment(id, 0, &mut [0; 100]));
        }
    }
    let mut document = Document::default();
    document.title = "mine, saved".to_owned();
    let saved = notes.save(None, document, 6, &mut rng);
    drop(notes);
    let again = unlock(&memory, MAIN, 11).and_then(|notebook| Notes::open(notebook, &mut |_| true));
    assert!(again.is_ok(), "the notebook does not open again");
    let Ok(again) = again else { return };
    let later = all(&again);
    assert!(now.iter().all(|known| later.contains(known)), "a note is gone after the next opening");
    if let Ok(id) = saved {
        assert!(later.iter().any(|(known, _)| *known == id), "what was saved is not there");
    }
}
