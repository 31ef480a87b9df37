//! Faults on demand, for the tests of Kotlin and Swift. Compiled only with the feature `test-hooks`, which no library that ships has.

use crate::guard::blocking;
use crate::{Turnstone, TurnstoneError};
use std::sync::Arc;

#[uniffi::export]
impl Turnstone {
    /// Panics inside the core, with a text that must appear nowhere.
    ///
    /// # Errors
    /// `Internal`, always.
    pub async fn panic_on_purpose(self: Arc<Self>) -> Result<(), TurnstoneError> {
        blocking(move || self.panicking()).await
    }
}

/// How many `Turnstone` objects live in this process.
#[uniffi::export]
pub fn live_objects() -> u64 {
    crate::turnstone::LIVE.load(std::sync::atomic::Ordering::SeqCst)
}
