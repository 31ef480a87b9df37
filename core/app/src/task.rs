//! Long work that can be watched and given up, from any thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};

/// A handle on the opening of the core, which can be long work: make one, hand it to the call, keep it. One handle is for one opening.
#[derive(Debug, Default, uniffi::Object)]
pub struct OpenTask {
    cancelled: AtomicBool,
    thousandths: AtomicU16,
}

#[uniffi::export]
impl OpenTask {
    /// A handle for one opening. Does no I/O.
    #[uniffi::constructor]
    pub fn new() -> Arc<OpenTask> {
        Arc::new(OpenTask::default())
    }

    /// Gives the work up: the call then ends with `Cancelled`, and what was there before is still there. Does no I/O; may run on
    /// the main thread.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// How much is done, from 0 to 1. Does no I/O; may run on the main thread.
    pub fn progress(&self) -> f64 {
        f64::from(self.thousandths.load(Ordering::Relaxed)) / 1000.0
    }
}

impl OpenTask {
    /// Notes how much is done; false when the work is to be given up.
    pub fn step(&self, thousandths: u16) -> bool {
        self.thousandths.store(thousandths.min(1000), Ordering::Relaxed);
        !self.cancelled.load(Ordering::Relaxed)
    }
}

/// Gives the work up when its caller goes away before it is done.
pub(crate) struct CancelOnDrop(pub(crate) Option<Arc<OpenTask>>);

impl CancelOnDrop {
    /// The work is done: nothing is left to give up.
    pub(crate) fn arrived(mut self) {
        self.0 = None;
    }
}

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        if let Some(task) = &self.0 {
            task.cancel();
        }
    }
}
