//! The core with what is on board, for all tests that only ask it.

use std::sync::{Arc, LazyLock};
use turnstone_app::{OpenConfig, OpenTask, Turnstone};

/// Opened once: building its index takes seconds. Nobody closes it.
pub static CORE: LazyLock<Arc<Turnstone>> = LazyLock::new(|| {
    Turnstone::open_blocking(&OpenConfig { data_folder: None }, &OpenTask::new()).expect("the packs on board open")
});
