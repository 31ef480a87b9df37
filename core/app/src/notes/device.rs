//! What the platform does for a notebook: keep a secret that only this device knows, and read a file that somebody chose.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use turnstone_vault::{DeviceBlob, DeviceSecret, VaultError};
use zeroize::Zeroizing;

/// Why the platform could not do it. Nothing about the person is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
// Read, too: platforms throw it.
#[uniffi(flat_error, with_try_read)]
pub enum PlatformError {
    /// It isn't there, or can't be read any longer.
    #[error("missing")]
    Missing,
    /// It did not work this time.
    #[error("failed")]
    Failed,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for PlatformError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        PlatformError::Failed
    }
}

/// Keeps the secret that only this device knows: 128 bytes, sealed by Android's Keystore or in iOS's Keychain, left out of every backup. Without it
/// a copy of the notebook's file opens with no passphrase.
///
/// Called from threads of the core's own, one call at a time.
#[uniffi::export(with_foreign)]
pub trait DeviceSecretStore: Send + Sync {
    /// The secret as it was last put there. `Missing` where the keystore lost it: the core then asks for the recovery code and never makes a new
    /// secret by itself.
    fn load(&self) -> Result<Vec<u8>, PlatformError>;

    /// Puts a secret in the place of the one that is there, all or nothing: after a crash `load` gives the old one or the new one. It is called at
    /// every attempt to unlock, mostly with the secret that is there already: write it all the same, so that nobody can tell which attempt changed it.
    fn replace(&self, secret: Vec<u8>) -> Result<(), PlatformError>;
}

/// A file that somebody chose to attach, read piece by piece.
#[uniffi::export(with_foreign)]
pub trait ByteSource: Send + Sync {
    /// The next bytes, at most `most`; none at the end.
    fn read(&self, most: u32) -> Result<Vec<u8>, PlatformError>;
}

/// The platform's store as the vault sees it.
pub(super) struct Kept {
    store: Arc<dyn DeviceSecretStore>,
    /// One call at a time, as platforms are promised.
    calling: Mutex<()>,
}

impl Kept {
    pub fn new(store: Arc<dyn DeviceSecretStore>) -> Self {
        Self { store, calling: Mutex::new(()) }
    }
}

/// A secret that is lost for good is another thing than one that can't be had this time.
fn failed(error: PlatformError) -> VaultError {
    match error {
        PlatformError::Missing => VaultError::DeviceSecret,
        PlatformError::Failed => VaultError::Io,
    }
}

impl DeviceSecret for Kept {
    fn load(&self) -> Result<DeviceBlob, VaultError> {
        let _calling = self.calling.lock().unwrap_or_else(PoisonError::into_inner);
        let secret = Zeroizing::new(self.store.load().map_err(failed)?);
        DeviceBlob::from_bytes(&secret)
    }

    fn replace(&self, blob: &DeviceBlob) -> Result<(), VaultError> {
        let _calling = self.calling.lock().unwrap_or_else(PoisonError::into_inner);
        self.store.replace(blob.as_bytes().to_vec()).map_err(|_| VaultError::DeviceSecret)
    }
}

/// The platform's file as a reader.
pub(super) struct Source {
    source: Arc<dyn ByteSource>,
    rest: Zeroizing<Vec<u8>>,
    at: usize,
}

impl Source {
    pub fn new(source: Arc<dyn ByteSource>) -> Self {
        Self { source, rest: Zeroizing::default(), at: 0 }
    }
}

/// Bytes that are asked of the platform at a time.
const PIECE: u32 = 64 * 1024;

impl io::Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.rest.len() {
            self.rest = Zeroizing::new(self.source.read(PIECE).map_err(io::Error::other)?);
            self.at = 0;
        }
        let count = buffer.len().min(self.rest.len() - self.at);
        buffer[..count].copy_from_slice(&self.rest[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}
