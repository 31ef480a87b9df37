//! What stands between a fault of ours and the person: a panic becomes `Internal`, and the object refuses all further calls. So it does after
//! somebody left, with `Closed`.

use crate::TurnstoneError;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// Runs calls one by one or side by side, until one of them panics or somebody leaves.
#[derive(Debug, Default)]
pub(crate) struct Guard {
    poisoned: AtomicBool,
    closed: AtomicBool,
    opened: crate::exit::Opened,
}

impl Guard {
    /// For what was begun at this moment: somebody may have left since.
    pub(crate) fn since(opened: crate::exit::Opened) -> Self {
        Guard { opened, ..Guard::default() }
    }

    /// As [`Guard::run`], for what holds no secret and outlives somebody's leaving: only the call that was under way then ends with `Closed`.
    pub(crate) fn run_now<T>(&self, call: impl FnOnce() -> Result<T, TurnstoneError>) -> Result<T, TurnstoneError> {
        let opened = crate::exit::Opened::default();
        let answer = self.caught(call);
        if opened.is_over() { Err(TurnstoneError::Closed) } else { answer }
    }

    /// Whether nothing is answered any more.
    pub(crate) fn is_over(&self) -> bool {
        self.check_open().is_err()
    }

    /// Runs a call. After a panic in any call everything is refused, since nobody knows what state it left. After [`Guard::close`] nothing is
    /// answered any more, not even what was under way then.
    ///
    /// # Errors
    /// `Closed` after closing, `Internal` after a panic, else what the call gives.
    pub(crate) fn run<T>(&self, call: impl FnOnce() -> Result<T, TurnstoneError>) -> Result<T, TurnstoneError> {
        self.check_open()?;
        let answer = self.caught(call);
        self.check_open()?;
        answer
    }

    fn caught<T>(&self, call: impl FnOnce() -> Result<T, TurnstoneError>) -> Result<T, TurnstoneError> {
        if self.poisoned.load(Ordering::Acquire) {
            return Err(TurnstoneError::Internal);
        }
        catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|_| {
            self.poisoned.store(true, Ordering::Release);
            Err(TurnstoneError::Internal)
        })
    }

    /// Refuses everything from now on. Can't fail.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
    }

    fn check_open(&self) -> Result<(), TurnstoneError> {
        if self.closed.load(Ordering::Acquire) || self.opened.is_over() { Err(TurnstoneError::Closed) } else { Ok(()) }
    }
}

/// The threads on which blocking work is done: made when they are wanted, gone after ten seconds without work. Who waits for it waits on a thread of
/// their own language's, so there is nothing else that a runtime would have to do.
static WORKERS: LazyLock<Option<tokio::runtime::Runtime>> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().max_blocking_threads(MOST_WORKERS).build().ok());

/// As many calls at once as a frontend ever has, each on a thread of its own, and some more.
const MOST_WORKERS: usize = 64;

/// Runs blocking work away from the thread that asked, as every asynchronous export does at once.
///
/// # Errors
/// `Internal` when the work panicked outside a guard, else what the work gives.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, TurnstoneError> + Send + 'static,
) -> Result<T, TurnstoneError> {
    match &*WORKERS {
        Some(workers) => workers.spawn_blocking(work).await.unwrap_or(Err(TurnstoneError::Internal)),
        None => Err(TurnstoneError::Internal),
    }
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
        guard.close();
        assert_eq!(guard.run(|| Ok(1)), Err(TurnstoneError::Closed), "who left is told nothing else");
    }

    #[test]
    fn after_closing_nothing_is_answered_not_even_what_was_under_way() {
        let guard = Guard::default();
        let under_way = guard.run(|| {
            guard.close();
            Ok(1)
        });
        assert_eq!(under_way, Err(TurnstoneError::Closed));
        let after = guard.run(|| -> Result<(), TurnstoneError> { panic!("it must not run") });
        assert_eq!(after, Err(TurnstoneError::Closed));
    }
}
