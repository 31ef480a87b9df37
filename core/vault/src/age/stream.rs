//! The payload: pieces of 64 KiB, each with its number and whether it is the last, so that none can be taken away, moved or added.

use std::io::{self, ErrorKind, Read, Write};

use crate::stack::ClearedBytes;
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce, Tag};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::FileKey;

/// Bytes before the first piece.
pub(super) const NONCE: usize = 16;
/// Bytes of a piece that isn't the last.
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;

/// The key of the pieces.
pub(super) fn payload_key(key: &FileKey, nonce: &[u8; NONCE]) -> Zeroizing<[u8; 32]> {
    let mut payload = Zeroizing::new([0; 32]);
    // 32 bytes are never too many for HKDF.
    let _ = hkdf::Hkdf::<Sha256>::new(Some(nonce), &**key).expand(b"payload", &mut *payload);
    payload
}

/// Counts pieces.
#[derive(Default)]
struct Counter(u64);

impl Counter {
    /// The nonce of the next piece: eleven bytes that count, and one that says that it is the last. 2^64 pieces are more than there can be.
    fn next(&mut self, last: bool) -> io::Result<Nonce> {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.0.to_be_bytes());
        nonce[11] = u8::from(last);
        self.0 = self.0.checked_add(1).ok_or(ErrorKind::FileTooLarge)?;
        Ok(Nonce::from(nonce))
    }
}

/// Seals what is written to it. Without [`Sealer::finish`] the file opens nowhere as a whole.
pub(crate) struct Sealer<W> {
    cipher: ChaCha20Poly1305,
    counter: Counter,
    piece: ClearedBytes,
    output: W,
}

impl<W: Write> Sealer<W> {
    pub(super) fn new(key: Zeroizing<[u8; 32]>, output: W) -> Self {
        let cipher = ChaCha20Poly1305::new((&*key).into());
        let piece = ClearedBytes::new(Vec::with_capacity(PIECE + TAG));
        Self { cipher, counter: Counter::default(), piece, output }
    }

    fn put(&mut self, last: bool) -> io::Result<()> {
        let nonce = self.counter.next(last)?;
        let tag = self.cipher.encrypt_inout_detached(&nonce, b"", self.piece.as_mut_slice().into());
        self.piece.extend_from_slice(&tag.map_err(|_| ErrorKind::InvalidData)?);
        let written = self.output.write_all(&self.piece);
        self.piece.clear();
        written
    }

    /// Writes the last piece.
    pub fn finish(mut self) -> io::Result<W> {
        self.put(true)?;
        Ok(self.output)
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full piece waits until there is more: only then is it known not to be the last.
        if self.piece.len() == PIECE && !bytes.is_empty() {
            self.put(false)?;
        }
        let count = bytes.len().min(PIECE - self.piece.len());
        self.piece.extend_from_slice(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

/// Gives what was sealed. An error of the kind `InvalidData` or `UnexpectedEof` is a payload that was changed or cut off.
pub(crate) struct Opener<R> {
    cipher: ChaCha20Poly1305,
    counter: Counter,
    input: R,
    piece: ClearedBytes,
    at: usize,
    end: End,
}

/// What comes after the piece that is being given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// Another one.
    Open,
    /// Nothing: it is whole.
    Whole,
    /// What was not sealed so. From then on there is only the error.
    Broken,
}

impl<R: Read> Opener<R> {
    pub(super) fn new(key: Zeroizing<[u8; 32]>, input: R) -> Self {
        let cipher = ChaCha20Poly1305::new((&*key).into());
        Self { cipher, counter: Counter::default(), input, piece: ClearedBytes::default(), at: 0, end: End::Open }
    }

    fn next(&mut self) -> io::Result<()> {
        let first = self.counter.0 == 0;
        let mut piece = ClearedBytes::zeros(PIECE + TAG);
        let mut count = 0;
        while count < piece.len() {
            match self.input.read(&mut piece[count..]) {
                Ok(0) => break,
                Ok(more) => count += more,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        piece.truncate(count);
        let length = count.checked_sub(TAG).ok_or(ErrorKind::UnexpectedEof)?;
        let tag: [u8; TAG] = piece[length..].try_into().map_err(|_| ErrorKind::InvalidData)?;
        piece.truncate(length);
        // Only the last may be short; a full one may be the last, too.
        let kinds: &[bool] = if length < PIECE { &[true] } else { &[false, true] };
        let number = self.counter.0;
        for last in kinds {
            self.counter.0 = number;
            let nonce = self.counter.next(*last)?;
            // Where the tag is wrong, the piece is left as it was.
            let opened = self.cipher.decrypt_inout_detached(&nonce, b"", piece.as_mut_slice().into(), &Tag::from(tag));
            if opened.is_err() {
                continue;
            }
            // An empty last piece is for an empty file only, and after the last comes nothing.
            self.end = match *last {
                false => End::Open,
                true if (length == 0 && !first) || self.input.read(&mut [0])? > 0 => End::Broken,
                true => End::Whole,
            };
            self.piece = piece;
            self.at = 0;
            return Ok(());
        }
        Err(ErrorKind::InvalidData.into())
    }
}

impl<R: Read> Read for Opener<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while self.at == self.piece.len() {
            match self.end {
                End::Whole => return Ok(0),
                End::Broken => return Err(ErrorKind::InvalidData.into()),
                End::Open => self.next().inspect_err(|_| self.end = End::Broken)?,
            }
        }
        let count = buffer.len().min(self.piece.len() - self.at);
        buffer[..count].copy_from_slice(&self.piece[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}
