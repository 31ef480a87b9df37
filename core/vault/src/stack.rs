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
    frame.zeroize();
    std::hint::black_box(&mut frame);
}

/// Empties a text, all that was allocated for it overwritten in one go, which for a long one takes a fortieth of what byte by byte does.
pub(crate) fn wipe(text: &mut String) {
    let mut bytes = std::mem::take(text).into_bytes();
    bytes.resize(bytes.capacity(), 0);
    bytes.as_mut_slice().zeroize();
}
