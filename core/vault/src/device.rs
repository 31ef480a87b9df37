//! What only this phone knows: four secrets of 32 bytes, one a lane, kept by the platform's keystore.

use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::layout::LANES;
use crate::{Result, VaultError};

/// Bytes of one lane's secret.
pub const DEVICE_SECRET: usize = 32;
/// Bytes of the blob that a [`DeviceSecret`] keeps: a secret for each lane, lane 0 first.
pub const DEVICE_BLOB: usize = LANES * DEVICE_SECRET;

/// The blob, cleared when dropped. Its debug form says nothing of it.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DeviceBlob([u8; DEVICE_BLOB]);

impl DeviceBlob {
    /// What a computer without a keystore has: zeros.
    #[must_use]
    pub fn none() -> Self {
        Self([0; DEVICE_BLOB])
    }

    /// Four new secrets.
    pub fn make(rng: &mut dyn CryptoRng) -> Self {
        let mut blob = Self::none();
        rng.fill_bytes(&mut blob.0);
        blob
    }

    /// The blob as a keystore gave it back; [`VaultError::DeviceSecret`] for any other length.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Ok(Self(bytes.try_into().map_err(|_| VaultError::DeviceSecret)?))
    }

    /// The bytes, for a keystore to seal.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; DEVICE_BLOB] {
        &self.0
    }

    /// The secret of one lane.
    pub(crate) fn lane(&self, lane: usize) -> &[u8] {
        &self.0[lane * DEVICE_SECRET..(lane + 1) * DEVICE_SECRET]
    }

    /// Puts a new secret in the place of one lane's.
    pub(crate) fn renew(&mut self, lane: usize, rng: &mut dyn CryptoRng) {
        rng.fill_bytes(&mut self.0[lane * DEVICE_SECRET..(lane + 1) * DEVICE_SECRET]);
    }
}

impl std::fmt::Debug for DeviceBlob {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("DeviceBlob(…)")
    }
}

/// Where the device's blob is kept: Android's Keystore, iOS's Keychain.
///
/// `replace` is all or nothing: after a crash `load` gives the old blob or the new one. It is also called with a blob that
/// did not change, since a store that is touched only by an erasure would tell of it.
pub trait DeviceSecret: Send + Sync {
    /// The blob as it was last put there. An error where the keystore lost it; then the recovery code is asked for.
    fn load(&self) -> Result<DeviceBlob>;
    /// Puts a blob in the place of the one that is there.
    fn replace(&self, blob: &DeviceBlob) -> Result<()>;
}
