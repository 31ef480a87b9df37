//! Notes behind the facade: the container, the open notebook, and what the platform keeps for them.

mod choices;
mod copies;
mod device;
mod drawn;
#[cfg(feature = "desk")]
mod memory;
mod note;
mod notebook;
mod vault;
mod work;

pub use choices::Choices;
pub use device::{ByteSource, DeviceSecretStore, PlatformError};
pub(crate) use drawn::drawn;
pub(crate) use note::crossing;
pub use note::{ChecklistEntry, Happened, NoteContent, NoteDraft, NoteQuery, NoteReader};
pub use notebook::{CopyFor, Notebook};
pub use vault::{NewNotebook, Vault, VaultConfig};

use rand_core::UnwrapErr;

/// The operating system's random numbers. A system that has none is a fault that nothing can be done about: the call ends with `Internal`.
fn system_random() -> UnwrapErr<getrandom::SysRng> {
    UnwrapErr(getrandom::SysRng)
}
