//! The facade: everything that Kotlin, Swift and the desk see of the core.
//!
//! Few objects ([`Turnstone`], [`OpenTask`]), many records: a call takes a `…Query` and gives a `…View` that is ready to be drawn, with
//! its words, its direction and its accessibility labels. Whatever blocks is asynchronous. There is one error, [`TurnstoneError`].
//! Clock, languages, country and folder come from the caller; nothing about a search is written or logged.

mod embedded;
mod error;
mod exit;
mod guard;
mod guides;
#[cfg(feature = "test-hooks")]
mod hooks;
mod notes;
mod open;
mod query;
mod settings;
mod task;
mod turnstone;
mod types;
mod view;
mod words;

pub use embedded::{EmbeddedPack, places_pack, starter_pack};
pub use error::{TurnstoneError, error_text};
pub use exit::{ExitQuery, cover, exit};
pub use guard::silence_panics;
pub use guides::{guide_words, self_checks};
pub use notes::{
    ByteSource, ChecklistEntry, Choices, CopyFor, DeviceSecretStore, Happened, NewNotebook, NoteContent, NoteDraft,
    NoteQuery, NoteReader, Notebook, PlatformError, Vault, VaultConfig,
};
#[cfg(feature = "desk")]
pub use open::UnsignedPack;
#[cfg(not(feature = "desk"))]
use open::UnsignedPack;
pub use open::{OpenConfig, StorageView};
pub use query::{FilterQuery, NearQuery, SearchQuery, SituationQuery, toggled};
pub use settings::{LockGesture, LockSettings, Settings, load_settings, save_settings};
pub use task::OpenTask;
pub use turnstone::{Turnstone, available_languages, place_words, screen_words};
pub use types::{Hyperlink, RecordId, Timestamp};
pub use view::*;
pub use words::{drawn_passphrase, notes_words, protection};

uniffi::setup_scaffolding!();
