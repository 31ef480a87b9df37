//! How a passphrase becomes keys, and how the keys of an open notebook can be destroyed while others still hold the notebook.

use std::sync::{Mutex, PoisonError};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Result, VaultError};

/// Bytes of every key.
pub(crate) const KEY: usize = 32;
/// A key that is cleared when it is dropped.
pub(crate) type Key = Zeroizing<[u8; KEY]>;

/// What one guess of a passphrase costs: Argon2id's memory and passes, with one lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// For a phone with memory enough: 64 MiB, 3 passes.
    pub const STANDARD: Cost = Cost { memory_kib: 64 * 1024, passes: 3 };
    /// For an old one: 32 MiB, 6 passes.
    pub const LOW_MEMORY: Cost = Cost { memory_kib: 32 * 1024, passes: 6 };
    /// For the oldest: 19 MiB, 11 passes.
    pub const LOWEST_MEMORY: Cost = Cost { memory_kib: 19 * 1024, passes: 11 };
    /// The most that a reader lets a file ask for.
    const MOST: Cost = Cost { memory_kib: 256 * 1024, passes: 16 };
    /// The least that a new container may have, memory times passes.
    const LEAST_KIB: u64 = 192 * 1024;

    /// Whether a file may ask for this.
    pub(crate) fn permitted(self) -> bool {
        (8..=Self::MOST.memory_kib).contains(&self.memory_kib) && (1..=Self::MOST.passes).contains(&self.passes)
    }

    /// Whether a new container may have it. Tests may make cheap ones.
    pub(crate) fn enough(self) -> bool {
        cfg!(feature = "test-hooks") || u64::from(self.memory_kib) * u64::from(self.passes) >= Self::LEAST_KIB
    }
}

/// Argon2id over a normalised passphrase. The memory is asked for beforehand, so that a phone without it gets an error
/// and not an abort, and cleared afterwards.
pub(crate) fn stretched(passphrase: &[u8], salt: &[u8; 16], cost: Cost) -> Result<Key> {
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(KEY)).map_err(|_| VaultError::TooCostly)?;
    let mut memory: Vec<Block> = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| VaultError::TooCostly)?;
    memory.resize(params.block_count(), Block::default());
    let mut key = Zeroizing::new([0; KEY]);
    let hashed = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        passphrase,
        salt,
        &mut *key,
        &mut memory,
    );
    memory.iter_mut().for_each(Zeroize::zeroize);
    hashed.map_err(|_| VaultError::TooCostly)?;
    Ok(key)
}

/// HKDF-SHA256 with the container's salt.
fn expanded<const N: usize>(salt: &[u8; 16], material: &[u8], info: &[&[u8]]) -> Zeroizing<[u8; N]> {
    let mut key = Zeroizing::new([0; N]);
    // Fails only for more than 255 hashes' worth of output.
    let _ = Hkdf::<Sha256>::new(Some(salt), material).expand_multi_info(info, &mut *key);
    key
}

/// The key of a lane's main and second envelope.
pub(crate) fn lane_key(salt: &[u8; 16], stretched: &Key, device: &[u8], lane: u8) -> Key {
    let mut material = Zeroizing::new([0; 2 * KEY]);
    material[..KEY].copy_from_slice(&**stretched);
    material[KEY..].copy_from_slice(device);
    expanded(salt, &*material, &[b"ts1 kek", &[lane]])
}

/// The key of the recovery envelopes; no device secret is in it.
pub(crate) fn recovery_key(salt: &[u8; 16], stretched: &Key) -> Key {
    expanded(salt, &**stretched, &[b"ts1 rec"])
}

/// What binds an envelope to its one key: without it, one envelope could be made that opens with two.
pub(crate) fn commitment(salt: &[u8; 16], key: &Key) -> Zeroizing<[u8; 16]> {
    expanded(salt, &**key, &[b"commit"])
}

/// The keys of an open notebook. With a page of memory to themselves, since pages are what is locked; the largest that phones have.
#[derive(Zeroize, ZeroizeOnDrop)]
#[repr(align(16384))]
pub(crate) struct NotebookKeys {
    /// K: what the envelopes hold.
    pub master: [u8; KEY],
    /// kb: what seals blocks.
    pub block: [u8; KEY],
}

impl NotebookKeys {
    /// The keys that follow from K.
    pub fn of(salt: &[u8; 16], master: &Key) -> Box<Self> {
        // Filled where they will lie: moving them would leave copies behind.
        let mut keys = Box::new(Self { master: [0; KEY], block: [0; KEY] });
        keys.master.copy_from_slice(&**master);
        let _ = Hkdf::<Sha256>::new(Some(salt), &**master).expand(b"ts1 block", &mut keys.block);
        keys
    }
}

/// Keys that can be destroyed in place. Whoever seals or opens borrows them for one piece of at most 64 KiB, so that
/// destroying them waits for no longer than that, and for no input or output.
pub(crate) struct KeyCell {
    // Boxed: moving the cell leaves no copy behind.
    keys: Mutex<Option<(Box<NotebookKeys>, Option<region::LockGuard>)>>,
    #[cfg(feature = "test-hooks")]
    nonces: Mutex<std::collections::HashSet<[u8; 24]>>,
}

impl KeyCell {
    /// A cell that holds `keys`.
    pub fn new(keys: Box<NotebookKeys>) -> Self {
        // Never swapped out, where the system lets us; where it doesn't, there is no better place for them either.
        let locked = region::lock(std::ptr::from_ref(&*keys), size_of::<NotebookKeys>()).ok();
        Self {
            keys: Mutex::new(Some((keys, locked))),
            #[cfg(feature = "test-hooks")]
            nonces: Mutex::default(),
        }
    }

    /// Does `work` with the keys; [`VaultError::Closed`] once they are destroyed.
    pub fn with<T>(&self, work: impl FnOnce(&NotebookKeys) -> Result<T>) -> Result<T> {
        let keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        work(keys.as_ref().map(|(keys, _)| &**keys).ok_or(VaultError::Closed)?)
    }

    /// Overwrites the keys with zeros where they lie, then lets their page go.
    pub fn destroy(&self) {
        if let Some((mut keys, locked)) = self.keys.lock().unwrap_or_else(PoisonError::into_inner).take() {
            keys.zeroize();
            drop(locked);
        }
    }

    /// Whether the keys are gone.
    pub fn is_destroyed(&self) -> bool {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    /// In tests, a nonce that comes twice is an error: the generator was copied. Elsewhere chance alone keeps them apart.
    #[cfg_attr(not(feature = "test-hooks"), allow(clippy::unused_self, reason = "only tests remember"))]
    pub fn note_nonce(&self, nonce: &[u8; 24]) -> Result<()> {
        #[cfg(feature = "test-hooks")]
        if !self.nonces.lock().unwrap_or_else(PoisonError::into_inner).insert(*nonce) {
            return Err(VaultError::RandomRepeats);
        }
        let _ = nonce;
        Ok(())
    }
}

impl Drop for KeyCell {
    fn drop(&mut self) {
        self.destroy();
    }
}
