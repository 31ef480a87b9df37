//! The file format of `age`, version 1 (<https://c2sp.org/age>): a passphrase or a public key, and the payload in pieces of 64 KiB. Why it is here
//! and not a library's: `docs/adr/0010-age-of-our-own.md`. Its judges: the vectors of C2SP (`tests/data/age`), and the `age` of others.
//!
//! Not here, since no sealed copy needs it: text armour, plugins, SSH keys, keys of the post-quantum kind. A file with such a stanza among others is read;
//! the stanza is passed over.

mod header;
mod recipient;
mod stream;
#[cfg(test)]
mod tests;

use std::io::{Read, Write};

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::{Result, VaultError};
use header::Header;
pub(crate) use recipient::{Identity, Recipient};
pub(crate) use stream::{Opener, Sealer};

/// Bytes of the key of one file.
const FILE_KEY: usize = 16;

/// The key of one file.
type FileKey = Zeroizing<[u8; FILE_KEY]>;

/// Why a file does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AgeError {
    /// Not an `age` file, or its header breaks the format's rules.
    Header,
    /// No stanza of it is for who asks.
    NoMatch,
    /// The header is not what was sealed.
    Mac,
    /// It asks for more work than is allowed.
    TooCostly,
    /// The input could not be read.
    Unreadable,
}

impl From<AgeError> for VaultError {
    fn from(error: AgeError) -> Self {
        match error {
            AgeError::Header => VaultError::NotADocument,
            AgeError::NoMatch => VaultError::WrongPassphrase,
            AgeError::TooCostly => VaultError::TooCostly,
            AgeError::Mac => VaultError::Damaged,
            AgeError::Unreadable => VaultError::Io,
        }
    }
}

/// Begins a file for one recipient: the header is written, and what is written into the sealer afterwards is its payload.
pub(crate) fn seal<W: Write>(recipient: &Recipient<'_>, mut output: W, rng: &mut dyn CryptoRng) -> Result<Sealer<W>> {
    let mut key = FileKey::default();
    rng.fill_bytes(&mut *key);
    let header = Header::new(vec![recipient.wrap(&key, rng)?]);
    output.write_all(&header.encoded(&key))?;
    let mut nonce = [0; stream::NONCE];
    rng.fill_bytes(&mut nonce);
    output.write_all(&nonce)?;
    Ok(Sealer::new(stream::payload_key(&key, &nonce), output))
}

/// Reads a file's header; what the opener gives afterwards is its payload, each piece of it checked before it is given.
pub(crate) fn open<R: Read>(identity: &Identity<'_>, mut input: R) -> std::result::Result<Opener<R>, AgeError> {
    let header = Header::read(&mut input)?;
    let key = identity.unwrap(&header)?;
    header.check(&key)?;
    let mut nonce = [0; stream::NONCE];
    input.read_exact(&mut nonce).map_err(|_| AgeError::Header)?;
    Ok(Opener::new(stream::payload_key(&key, &nonce), input))
}
