//! Who a file is for, and who opens it: a passphrase (scrypt), or a key pair (X25519).

use base64ct::{Base64Unpadded, Encoding};
use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce, Tag};
use rand_core::CryptoRng;
use sha2::Sha256;
use x25519_dalek::{PublicKey, SharedSecret, StaticSecret};
use zeroize::Zeroizing;

use super::header::{Header, Stanza};
use super::{AgeError, FILE_KEY, FileKey};
use crate::{Result, VaultError};

const SCRYPT: &str = "scrypt";
const SCRYPT_LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const SCRYPT_SALT: usize = 16;
const X25519: &str = "X25519";
const X25519_LABEL: &[u8] = b"age-encryption.org/v1/X25519";
const TAG: usize = 16;

/// Who can open a file.
pub(crate) enum Recipient<'a> {
    /// Whoever knows the passphrase; with the power of two of scrypt's cost.
    Passphrase(&'a [u8], u8),
    /// Whoever has the key to this one.
    Key(PublicKey),
}

impl Recipient<'_> {
    /// The recipient of `age1…`.
    pub fn from_text(text: &str) -> Option<Self> {
        Some(Recipient::Key(PublicKey::from(decoded("age", text)?)))
    }

    /// Its way to the file's key.
    pub(super) fn wrap(&self, key: &FileKey, rng: &mut dyn CryptoRng) -> Result<Stanza> {
        match self {
            Recipient::Passphrase(passphrase, power) => {
                let mut salt = [0; SCRYPT_SALT];
                rng.fill_bytes(&mut salt);
                let wrapping = stretched(passphrase, &salt, *power).ok_or(VaultError::TooCostly)?;
                let arguments = vec![SCRYPT.to_owned(), Base64Unpadded::encode_string(&salt), power.to_string()];
                Ok(Stanza { arguments, body: wrapped(&wrapping, key)? })
            }
            Recipient::Key(theirs) => {
                let mut seed = Zeroizing::new([0; 32]);
                rng.fill_bytes(&mut *seed);
                let once = StaticSecret::from(*seed);
                let share = PublicKey::from(&once);
                let wrapping = agreed(&once.diffie_hellman(theirs), &share, theirs).ok_or(VaultError::NotFound)?;
                let arguments = vec![X25519.to_owned(), Base64Unpadded::encode_string(share.as_bytes())];
                Ok(Stanza { arguments, body: wrapped(&wrapping, key)? })
            }
        }
    }
}

/// Who opens a file.
pub(crate) enum Identity<'a> {
    /// A passphrase, and the most work that a file may ask for, as a power of two.
    Passphrase(&'a [u8], u8),
    /// A key. People restore with a passphrase; this is how the vectors of others judge what is sealed for a key.
    #[cfg(test)]
    Key(StaticSecret),
}

impl Identity<'_> {
    /// The file's key, where one of the stanzas is for this identity.
    pub(super) fn unwrap(&self, header: &Header) -> std::result::Result<FileKey, AgeError> {
        let of_kind = |kind| header.stanzas.iter().filter(move |stanza| stanza.arguments[0] == kind);
        // With another one beside it, a passphrase would not say who sealed the file.
        if of_kind(SCRYPT).next().is_some() && header.stanzas.len() > 1 {
            return Err(AgeError::Header);
        }
        match self {
            Identity::Passphrase(passphrase, most) => {
                let stanza = of_kind(SCRYPT).next().ok_or(AgeError::NoMatch)?;
                let [_, salt, power] = &stanza.arguments[..] else { return Err(AgeError::Header) };
                let salt: [u8; SCRYPT_SALT] = exactly(salt)?;
                let plain = !power.starts_with('0') && power.bytes().all(|digit| digit.is_ascii_digit());
                let power: u8 = power.parse().ok().filter(|_| plain).ok_or(AgeError::Header)?;
                if power > *most {
                    return Err(AgeError::TooCostly);
                }
                let wrapping = stretched(passphrase, &salt, power).ok_or(AgeError::TooCostly)?;
                unwrapped(&wrapping, stanza)?.ok_or(AgeError::NoMatch)
            }
            #[cfg(test)]
            Identity::Key(secret) => {
                for stanza in of_kind(X25519) {
                    let [_, share] = &stanza.arguments[..] else { return Err(AgeError::Header) };
                    let share = PublicKey::from(exactly::<32>(share)?);
                    let ours = PublicKey::from(secret);
                    let wrapping = agreed(&secret.diffie_hellman(&share), &share, &ours).ok_or(AgeError::Header)?;
                    if let Some(key) = unwrapped(&wrapping, stanza)? {
                        return Ok(key);
                    }
                }
                Err(AgeError::NoMatch)
            }
        }
    }
}

/// The bytes of a key as people pass it on; capitals only or small letters only, as Bech32 has it.
pub(super) fn decoded(prefix: &str, text: &str) -> Option<[u8; 32]> {
    let checked = CheckedHrpstring::new::<Bech32>(text).ok()?;
    if checked.hrp().as_str() != prefix {
        return None;
    }
    let bytes: Vec<u8> = checked.byte_iter().collect();
    bytes.try_into().ok()
}

fn exactly<const BYTES: usize>(text: &str) -> std::result::Result<[u8; BYTES], AgeError> {
    let bytes = Base64Unpadded::decode_vec(text).map_err(|_| AgeError::Header)?;
    bytes.try_into().map_err(|_| AgeError::Header)
}

/// scrypt with 2^`power`, 8 and 1; `None` for a power that it does not take, or where the memory is not to be had.
fn stretched(passphrase: &[u8], salt: &[u8; SCRYPT_SALT], power: u8) -> Option<Zeroizing<[u8; 32]>> {
    let params = scrypt::Params::new(power, 8, 1).ok()?;
    // Asked for beforehand: a phone without the memory gets an error, and not an end.
    Vec::<u8>::new().try_reserve_exact(1_usize.checked_shl(u32::from(power))?.checked_mul(128 * 8)?).ok()?;
    let mut key = Zeroizing::new([0; 32]);
    let salt = [SCRYPT_LABEL, salt].concat();
    scrypt::scrypt(passphrase, &salt, &params, &mut *key).ok()?;
    Some(key)
}

/// The wrapping key of a key agreement; `None` where the other side sent a point that gives none.
fn agreed(shared: &SharedSecret, share: &PublicKey, theirs: &PublicKey) -> Option<Zeroizing<[u8; 32]>> {
    if !shared.was_contributory() {
        return None;
    }
    let mut key = Zeroizing::new([0; 32]);
    let salt = [share.as_bytes().as_slice(), theirs.as_bytes()].concat();
    let _ = hkdf::Hkdf::<Sha256>::new(Some(&salt), shared.as_bytes()).expand(X25519_LABEL, &mut *key);
    Some(key)
}

/// The file's key, sealed; a wrapping key is used once, so the nonce is zeros.
fn wrapped(wrapping: &[u8; 32], key: &FileKey) -> Result<Vec<u8>> {
    let mut body = key.to_vec();
    let cipher = ChaCha20Poly1305::new(wrapping.into());
    let tag = cipher.encrypt_inout_detached(&Nonce::default(), b"", body.as_mut_slice().into());
    body.extend_from_slice(&tag.map_err(|_| VaultError::Damaged)?);
    Ok(body)
}

/// The other way; `None` where it isn't sealed by this wrapping key.
fn unwrapped(wrapping: &[u8; 32], stanza: &Stanza) -> std::result::Result<Option<FileKey>, AgeError> {
    // A longer one could be made to open with two keys.
    let body: &[u8; FILE_KEY + TAG] = stanza.body.as_slice().try_into().map_err(|_| AgeError::Header)?;
    let mut key = FileKey::default();
    key.copy_from_slice(&body[..FILE_KEY]);
    let tag: [u8; TAG] = body[FILE_KEY..].try_into().map_err(|_| AgeError::Header)?;
    let cipher = ChaCha20Poly1305::new(wrapping.into());
    let opened = cipher.decrypt_inout_detached(&Nonce::default(), b"", key.as_mut_slice().into(), &Tag::from(tag));
    Ok(opened.is_ok().then_some(key))
}
