//! What calls leave in memory. On the stack: ciphers and derivations keep copies of keys in registers and frames that no destructor reaches.

use zeroize::Zeroize;

/// More than any call here uses below it; measured by the test that looks for keys in our own memory.
const DEPTH: usize = 64 * 1024;

/// Does `work`, then overwrites the stack that it used.
#[inline(never)]
pub(crate) fn cleared<T>(work: impl FnOnce() -> T) -> T {
    let result = below(work);
    overwrite();
    result
}

#[inline(never)]
fn below<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn overwrite() {
    let mut frame = [0u8; DEPTH];
    // As a slice: an array is cleared byte by byte, which takes twenty times as long.
    frame.as_mut_slice().zeroize();
    std::hint::black_box(&mut frame);
}

/// Empties a text, all that was allocated for it overwritten in one go, which for a long one takes a fortieth of what byte by byte does.
pub(crate) fn wipe(text: &mut String) {
    let mut bytes = std::mem::take(text).into_bytes();
    bytes.resize(bytes.capacity(), 0);
    bytes.as_mut_slice().zeroize();
}

/// Bytes that are overwritten when they are let go of, as `Zeroizing<Vec<u8>>` does it, but in one go: byte by byte a piece of 64 KiB takes longer to
/// clear than to decrypt. Pieces that grew left nothing behind only where they had room from the start.
#[derive(Default, Clone, PartialEq, Eq)]
pub struct ClearedBytes(Vec<u8>);

impl ClearedBytes {
    /// Takes bytes, to be overwritten later.
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// So many zeros.
    pub(crate) fn zeros(length: usize) -> Self {
        Self(vec![0; length])
    }
}

impl std::ops::Deref for ClearedBytes {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl std::ops::DerefMut for ClearedBytes {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl Drop for ClearedBytes {
    fn drop(&mut self) {
        // Never reallocates: what lies between the length and the capacity may hold what was there before.
        self.0.resize(self.0.capacity(), 0);
        self.0.as_mut_slice().zeroize();
    }
}

impl std::fmt::Debug for ClearedBytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}
