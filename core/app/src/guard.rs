//! What stands between a fault of ours and the person: a panic becomes `Internal`, and the object refuses all further calls.

use crate::TurnstoneError;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

/// Runs calls one by one or side by side, until one of them panics.
#[derive(Debug, Default)]
pub(crate) struct Guard {
    poisoned: AtomicBool,
}

impl Guard {
    /// Runs a call. After a panic in any call everything is refused, since nobody knows what state it left.
    ///
    /// # Errors
    /// `Internal` after a panic, else what the call gives.
    pub(crate) fn run<T>(&self, call: impl FnOnce() -> Result<T, TurnstoneError>) -> Result<T, TurnstoneError> {
        if self.poisoned.load(Ordering::Acquire) {
            return Err(TurnstoneError::Internal);
        }
        catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|_| {
            self.poisoned.store(true, Ordering::Release);
            Err(TurnstoneError::Internal)
        })
    }
}

/// Runs blocking work away from the thread that asked, as every asynchronous export does at once.
///
/// # Errors
/// `Internal` when the work panicked outside a guard, else what the work gives.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, TurnstoneError> + Send + 'static,
) -> Result<T, TurnstoneError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(TurnstoneError::Internal))
}

/// Makes panics silent: Rust would print their text, which may hold what somebody typed. For a process that is ours alone; it
/// changes the whole process.
pub fn silence_panics() {
    std::panic::set_hook(Box::new(|_| {}));
}

/// Makes them silent in a library that Kotlin or Swift loaded: its standard error is the system's log, which others can read.
pub(crate) fn silence_once() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    // Cargo's own tests print what failed.
    if cfg!(not(debug_assertions)) || cfg!(feature = "test-hooks") {
        ONCE.call_once(silence_panics);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn after_a_panic_every_call_is_refused() {
        let guard = Guard::default();
        assert_eq!(guard.run(|| Ok(1)), Ok(1));
        assert_eq!(guard.run(|| Err::<(), _>(TurnstoneError::Cancelled)), Err(TurnstoneError::Cancelled));
        assert_eq!(guard.run(|| -> Result<(), _> { panic!("on purpose") }), Err(TurnstoneError::Internal));
        assert_eq!(guard.run(|| Ok(1)), Err(TurnstoneError::Internal));
    }
}
