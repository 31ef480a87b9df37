//! How far long work is: on standard error, on a terminal only, and not before a third of a second has gone by.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;
use turnstone_app::OpenTask;

/// What takes less than this shows no bar.
const PATIENCE: Duration = Duration::from_millis(300);
/// How often the bar moves.
const BEAT: Duration = Duration::from_millis(80);

/// A bar that follows a task until it is finished.
pub struct Progress {
    watcher: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Follows a task. Nothing at all happens where standard error is no terminal.
    pub fn start(task: &Arc<OpenTask>, label: String) -> Self {
        if !std::io::stderr().is_terminal() {
            return Progress { watcher: None };
        }
        let (done, wait) = channel::<()>();
        let task = Arc::clone(task);
        let watcher = std::thread::spawn(move || {
            if !matches!(wait.recv_timeout(PATIENCE), Err(RecvTimeoutError::Timeout)) {
                return;
            }
            let bar = ProgressBar::new(1000).with_message(label);
            if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent} % {eta}") {
                bar.set_style(style);
            }
            while matches!(wait.recv_timeout(BEAT), Err(RecvTimeoutError::Timeout)) {
                bar.set_position((task.progress() * 1000.0) as u64);
            }
            bar.finish_and_clear();
        });
        Progress { watcher: Some((done, watcher)) }
    }

    /// Takes the bar away.
    pub fn finish(self) {
        if let Some((done, watcher)) = self.watcher {
            drop(done);
            let _ = watcher.join();
        }
    }
}
