//! Sealed copies: notes in one file that other people's tools open (`age`, then `tar`), and that another phone restores without the
//! first one's device secret.
//!
//! Inside is a tar archive: `notes.json` first (a list of documents with their ids), then for each document `notes/NUMBER.txt` for people without
//! the app, and each attachment as `attachments/ID/NAME`.

use std::io::{Read, Write};

use rand_core::CryptoRng;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::age::{self, Identity, Recipient};
use crate::notes::{Document, Notes, hexadecimal};
use crate::stack::{ClearedBytes, cleared};
use crate::{ItemId, Result, VaultError, passphrase};

/// scrypt's work factor for new copies: N = 2^16, 64 MiB, as much memory as a passphrase of the container takes.
const WORK_FACTOR: u8 = 16;
/// The most that a copy of others may ask for: what `age` itself makes, 256 MiB.
const MOST_WORK: u8 = 18;
/// Bytes of `notes.json` that are read; no notebook of the largest room has more.
const MOST_NOTES: u64 = 256 * 1024 * 1024;
/// Bytes of an attachment that are in memory at a time.
const PIECE: usize = 64 * 1024;

/// Whether a text is a public key of `age`.
#[must_use]
pub fn is_public_key(key: &str) -> bool {
    Recipient::from_text(key.trim()).is_some()
}

/// Who can open a sealed copy.
pub enum SealedFor<'a> {
    /// Whoever knows this passphrase, which is the copy's own: at least as strong as a notebook's.
    Passphrase(&'a [u8]),
    /// Whoever has the key to this public key of `age`, `age1…`: a lawyer, say.
    PublicKey(&'a str),
}

/// What was restored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Restored {
    /// Documents that are here now and were not.
    pub new: usize,
    /// Documents that were here, in this or a later version, and were left as they were.
    pub kept: usize,
    /// Attachments that came in.
    pub attachments: usize,
}

#[derive(Serialize, Deserialize)]
struct Listed {
    id: String,
    /// As it was written: a kind of a later version loses nothing on the way.
    document: Box<RawValue>,
}

/// Writes a sealed copy of `chosen`, or of all documents (settings too) where it is `None`.
///
/// `progress` gets the bytes of notes and attachments so far; `false` gives up, and what was written is to be thrown away. It opens only
/// when it is whole. Nothing of it is ever on a disk unsealed. [`VaultError::NotFound`] for a document that isn't there or a public key that is none.
pub fn seal_copy(
    notes: &Notes,
    chosen: Option<&[ItemId]>,
    sealed_for: &SealedFor<'_>,
    output: impl Write,
    rng: &mut dyn CryptoRng,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<()> {
    cleared(|| seal(notes, chosen, sealed_for, output, rng, progress))
}

fn seal(
    notes: &Notes,
    chosen: Option<&[ItemId]>,
    sealed_for: &SealedFor<'_>,
    output: impl Write,
    rng: &mut dyn CryptoRng,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<()> {
    let passphrase;
    let recipient = match sealed_for {
        SealedFor::Passphrase(typed) => {
            passphrase::judged(typed, false)?;
            passphrase = passphrase::normalised(typed)?;
            Recipient::Passphrase(&passphrase, WORK_FACTOR)
        }
        SealedFor::PublicKey(key) => Recipient::from_text(key.trim()).ok_or(VaultError::NotFound)?,
    };
    // The passphrase's work first: no text is held during it.
    let mut stream = age::seal(&recipient, output, rng)?;
    let documents = notes.all(chosen)?;
    let json = listed(notes, documents.iter().map(|(id, _)| *id))?;
    let mut done = json.len() as u64;
    append(&mut stream, "notes.json", &json)?;
    let mut piece = ClearedBytes::zeros(PIECE);
    for (number, (_, document)) in documents.iter().enumerate() {
        still_open(notes)?;
        let text = Zeroizing::new(as_text(document));
        append(&mut stream, &format!("notes/{:04}.txt", number + 1), text.as_bytes())?;
        for attachment in &document.attachments {
            let id = attachment.id()?;
            // Named and not there, as a copy can leave it that was broken off: the rest is worth no less.
            if notes.notebook().length(id) != Ok(attachment.length) {
                still_open(notes)?;
                continue;
            }
            let name = format!("attachments/{}/{}", attachment.item, file_name(&attachment.name));
            stream.write_all(header(&name, attachment.length)?.as_bytes()).map_err(seen)?;
            let mut at = 0;
            while at < attachment.length {
                let count = usize::try_from(attachment.length - at).unwrap_or(PIECE).min(PIECE);
                notes.read_attachment(id, at, &mut piece[..count])?;
                stream.write_all(&piece[..count]).map_err(seen)?;
                at += count as u64;
                if !progress(done + at) {
                    return Err(VaultError::Cancelled);
                }
            }
            pad(&mut stream, attachment.length)?;
            done += attachment.length;
        }
        if !progress(done) {
            return Err(VaultError::Cancelled);
        }
    }
    still_open(notes)?;
    // Two empty members end an archive.
    stream.write_all(&[0; 2 * TAR_BLOCK]).map_err(seen)?;
    stream.finish().map_err(seen)?.flush()?;
    Ok(())
}

/// For fuzzing: seals any bytes as the archive of a copy, with as little work as `age` knows, so that what is behind the seal is read, too.
#[cfg(feature = "test-hooks")]
pub fn seal_any(typed: &[u8], archive: &[u8], rng: &mut dyn CryptoRng) -> Result<Vec<u8>> {
    let passphrase = passphrase::normalised(typed)?;
    let mut copy = Vec::new();
    let mut stream = age::seal(&Recipient::Passphrase(&passphrase, 1), &mut copy, rng)?;
    stream.write_all(archive).map_err(seen)?;
    stream.finish().map_err(seen)?;
    Ok(copy)
}

/// Whoever left leaves no whole copy behind.
fn still_open(notes: &Notes) -> Result<()> {
    if notes.notebook().is_closed() { Err(VaultError::Closed) } else { Ok(()) }
}

/// `notes.json`.
fn listed(notes: &Notes, ids: impl Iterator<Item = ItemId>) -> Result<ClearedBytes> {
    let mut json = ClearedBytes::new(b"[".to_vec());
    for id in ids {
        if json.len() > 1 {
            json.extend(b",\n");
        }
        let raw = notes.raw(id)?;
        let document = serde_json::from_slice(&raw).map_err(|_| VaultError::NotADocument)?;
        let listed = Listed { id: hexadecimal(id), document };
        serde_json::to_writer(&mut *json, &listed).map_err(|_| VaultError::NotADocument)?;
    }
    json.push(b']');
    Ok(json)
}

/// Opens a sealed copy with its passphrase and brings what is in it into `notes`. Documents that are there already, as new or newer,
/// are left as they are; doing it twice does no harm.
///
/// [`VaultError::WrongPassphrase`] where it does not open, [`VaultError::TooCostly`] where it asks for too much, [`VaultError::NotADocument`] where something
/// else was sealed. `progress` gets the bytes so far; `false` gives up, and what came in until then stays.
pub fn restore_copy(
    notes: &Notes,
    typed: &[u8],
    input: impl Read,
    now: i64,
    rng: &mut dyn CryptoRng,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<Restored> {
    let passphrase = passphrase::normalised(typed)?;
    cleared(|| restore_with(notes, &Identity::Passphrase(&passphrase, MOST_WORK), input, now, rng, progress))
}

fn restore_with(
    notes: &Notes,
    identity: &Identity<'_>,
    input: impl Read,
    now: i64,
    rng: &mut dyn CryptoRng,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<Restored> {
    let stream = age::open(identity, input)?;
    let mut archive = tar::Archive::new(stream);
    let mut restored = Restored::default();
    let mut wanted: Vec<(ItemId, crate::Attachment)> = Vec::new();
    let mut first = true;
    let mut done = 0;
    for entry in archive.entries().map_err(seen)? {
        let mut entry = entry.map_err(seen)?;
        let path = entry.path().map_err(seen)?.to_string_lossy().into_owned();
        let size = entry.size();
        if first {
            first = false;
            if path != "notes.json" || size > MOST_NOTES {
                return Err(VaultError::NotADocument);
            }
            let mut json = ClearedBytes::new(Vec::new());
            json.try_reserve_exact(usize::try_from(size).unwrap_or(usize::MAX)).map_err(|_| VaultError::TooCostly)?;
            entry.read_to_end(&mut json).map_err(seen)?;
            let listed: Vec<Listed> = serde_json::from_slice(&json).map_err(|_| VaultError::NotADocument)?;
            for Listed { id, document } in listed {
                let id = crate::notes::identifier(&id)?;
                let attachments = Document::decoded(document.get().as_bytes())?.attachments.clone();
                if notes.restore(id, document.get().as_bytes(), rng)? {
                    restored.new += 1;
                } else {
                    restored.kept += 1;
                }
                wanted.extend(attachments.into_iter().map(|attachment| (id, attachment)));
            }
        } else if let Some(item) = path.strip_prefix("attachments/").and_then(|rest| rest.split('/').next())
            && let Some(at) = wanted.iter().position(|(_, attachment)| attachment.item == item)
        {
            let (document, attachment) = wanted.swap_remove(at);
            if notes.restore_attachment(document, &attachment, size, &mut entry, now, rng)? {
                restored.attachments += 1;
            }
        }
        done += size;
        if !progress(done) {
            return Err(VaultError::Cancelled);
        }
    }
    if first {
        return Err(VaultError::NotADocument);
    }
    // The archive ends before the file does: what was cut off or put behind it is found at the file's end alone.
    std::io::copy(&mut archive.into_inner(), &mut std::io::sink()).map_err(seen)?;
    Ok(restored)
}

/// Bytes that members of an archive are rounded up to.
const TAR_BLOCK: usize = 512;

// Members are written here and not by `tar`'s builder, whose copying leaves text on the stack.
fn header(name: &str, length: u64) -> Result<tar::Header> {
    let mut header = tar::Header::new_ustar();
    header.set_path(name).map_err(seen)?;
    header.set_size(length);
    header.set_mode(0o600);
    // No clock of this phone in it.
    header.set_mtime(0);
    header.set_cksum();
    Ok(header)
}

fn append(stream: &mut impl Write, name: &str, bytes: &[u8]) -> Result<()> {
    stream.write_all(header(name, bytes.len() as u64)?.as_bytes()).map_err(seen)?;
    stream.write_all(bytes).map_err(seen)?;
    pad(stream, bytes.len() as u64)
}

fn pad(stream: &mut impl Write, length: u64) -> Result<()> {
    let over = usize::try_from(length % TAR_BLOCK as u64).unwrap_or(0);
    let missing = if over == 0 { 0 } else { TAR_BLOCK - over };
    stream.write_all(&[0; TAR_BLOCK][..missing]).map_err(seen)
}

/// A document for people without the app: no words of ours in it, so that it needs no language.
fn as_text(document: &Document) -> String {
    let mut text = String::with_capacity(document.title.len() + document.body.len() + 256);
    for line in [&document.title, document.happened.as_ref().map_or(&document.body, |happened| &happened.text)] {
        text.push_str(line);
        text.push_str("\n\n");
    }
    if document.happened.is_some() {
        text.push_str(&document.body);
        text.push('\n');
    }
    if let crate::Content::Checklist { entries } = &document.content {
        for entry in entries {
            text.push_str(if entry.done { "[x] " } else { "[ ] " });
            text.push_str(&entry.text);
            text.push('\n');
        }
    }
    text
}

/// A name that no system takes for a path, and that the archive's header has room for.
fn file_name(name: &str) -> String {
    let mut safe = String::new();
    for character in name.chars() {
        let forbidden = character.is_control() || "/\\:*?\"<>|".contains(character);
        let character = if forbidden { '_' } else { character };
        if safe.len() + character.len_utf8() > 96 {
            break;
        }
        safe.push(character);
    }
    if safe.trim_matches(['.', ' ']).is_empty() { "attachment".to_owned() } else { safe }
}

/// The error of ours that a library carried through, or what its kind says.
fn seen(error: std::io::Error) -> VaultError {
    let ours = error.get_ref().and_then(|inner| inner.downcast_ref::<VaultError>()).copied();
    ours.unwrap_or_else(|| match error.kind() {
        // A copy that was cut off or changed.
        std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::InvalidData | std::io::ErrorKind::Other => {
            VaultError::Damaged
        }
        _ => error.into(),
    })
}
