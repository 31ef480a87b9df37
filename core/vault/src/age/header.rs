//! The header: stanzas, one for each way to the file's key, and a code over all of it.

use std::io::Read;

use base64ct::{Base64Unpadded, Encoding};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{AgeError, FileKey};

/// The first line.
const VERSION: &[u8] = b"age-encryption.org/v1";
/// Characters of a full line of a stanza's body.
const COLUMNS: usize = 64;
/// Most bytes that a header is read to; those of others have a few hundred, with keys of every kind a few thousand.
const MOST_BYTES: usize = 256 * 1024;

/// One way to the file's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stanza {
    /// Its kind and what belongs to it; at least the kind.
    pub arguments: Vec<String>,
    /// The wrapped key.
    pub body: Vec<u8>,
}

/// All of the header but the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    pub stanzas: Vec<Stanza>,
    code: Vec<u8>,
    /// The bytes that the code is over, as they were read or are written.
    bytes: Vec<u8>,
}

impl Header {
    /// A header to be written.
    pub fn new(stanzas: Vec<Stanza>) -> Self {
        let mut bytes = [VERSION, b"\n"].concat();
        for stanza in &stanzas {
            bytes.extend_from_slice(format!("-> {}\n", stanza.arguments.join(" ")).as_bytes());
            let body = Base64Unpadded::encode_string(&stanza.body);
            for line in body.as_bytes().chunks(COLUMNS) {
                bytes.extend_from_slice(line);
                bytes.push(b'\n');
            }
            // A body ends with a line that isn't full.
            if body.len().is_multiple_of(COLUMNS) {
                bytes.push(b'\n');
            }
        }
        bytes.extend_from_slice(b"---");
        Header { stanzas, code: Vec::new(), bytes }
    }

    /// Its bytes, with the code.
    pub fn encoded(&self, key: &FileKey) -> Vec<u8> {
        let code = hmac(key, &self.bytes).finalize().into_bytes();
        let mut bytes = self.bytes.clone();
        bytes.extend_from_slice(format!(" {}\n", Base64Unpadded::encode_string(&code)).as_bytes());
        bytes
    }

    /// Reads one, and not a byte more of the input.
    pub fn read(input: &mut impl Read) -> Result<Self, AgeError> {
        let mut lines = Lines { input, bytes: Vec::new() };
        if lines.next()? != VERSION {
            return Err(AgeError::Header);
        }
        let mut stanzas = Vec::new();
        loop {
            let line = lines.next()?;
            if let Some(code) = line.strip_prefix(b"--- ") {
                let code = Base64Unpadded::decode_vec(as_text(code)?).map_err(|_| AgeError::Header)?;
                if code.len() != 32 || stanzas.is_empty() {
                    return Err(AgeError::Header);
                }
                let end = lines.bytes.len() - line.len() - 1 + 3;
                lines.bytes.truncate(end);
                return Ok(Header { stanzas, code, bytes: lines.bytes });
            }
            let arguments = line.strip_prefix(b"-> ").ok_or(AgeError::Header)?;
            let arguments: Vec<String> = as_text(arguments)?.split(' ').map(str::to_owned).collect();
            if arguments.iter().any(String::is_empty) {
                return Err(AgeError::Header);
            }
            stanzas.push(Stanza { arguments, body: lines.body()? });
        }
    }

    /// Whether it is what was sealed with this key.
    pub fn check(&self, key: &FileKey) -> Result<(), AgeError> {
        hmac(key, &self.bytes).verify_slice(&self.code).map_err(|_| AgeError::Mac)
    }
}

/// Over the header, by the file's key.
fn hmac(key: &FileKey, bytes: &[u8]) -> Hmac<Sha256> {
    // A key of HMAC is as long as a block of its hash; zeros behind a shorter one are HMAC's own rule.
    let mut derived = Zeroizing::new([0; 64]);
    // 32 bytes are never too many for HKDF.
    let _ = hkdf::Hkdf::<Sha256>::new(None, &**key).expand(b"header", &mut derived[..32]);
    let mut code = Hmac::<Sha256>::new((&*derived).into());
    code.update(bytes);
    code
}

/// Only characters that one sees, and single spaces between.
fn as_text(bytes: &[u8]) -> Result<&str, AgeError> {
    if bytes.iter().any(|byte| !(0x20..0x7f).contains(byte)) {
        return Err(AgeError::Header);
    }
    std::str::from_utf8(bytes).map_err(|_| AgeError::Header)
}

/// Lines of an input, without their ends; read byte by byte, since the payload comes right after.
struct Lines<'a, R> {
    input: &'a mut R,
    bytes: Vec<u8>,
}

impl<R: Read> Lines<'_, R> {
    fn next(&mut self) -> Result<Vec<u8>, AgeError> {
        let start = self.bytes.len();
        loop {
            let mut byte = [0];
            match self.input.read_exact(&mut byte) {
                Ok(()) if self.bytes.len() < MOST_BYTES => self.bytes.push(byte[0]),
                Err(error) if error.kind() != std::io::ErrorKind::UnexpectedEof => return Err(AgeError::Unreadable),
                _ => return Err(AgeError::Header),
            }
            if byte[0] == b'\n' {
                return Ok(self.bytes[start..self.bytes.len() - 1].to_vec());
            }
        }
    }

    fn body(&mut self) -> Result<Vec<u8>, AgeError> {
        let mut text = String::new();
        loop {
            let line = self.next()?;
            if line.len() > COLUMNS {
                return Err(AgeError::Header);
            }
            text.push_str(as_text(&line)?);
            if line.len() < COLUMNS {
                return Base64Unpadded::decode_vec(&text).map_err(|_| AgeError::Header);
            }
        }
    }
}
