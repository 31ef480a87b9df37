//! The sealed notebook of Turnstone.
//!
//! One file, a [`Container`], holds up to four notebooks. Nobody who copies it once can tell how many, or how full they are. A passphrase
//! opens one [`Notebook`]; what is in it is items: documents and attachments. The format is published in `docs/vault-format.md`, what
//! it promises and what it can't in `docs/threat-model.md`.
//!
//! Randomness, time and storage are arguments. Nothing here logs, and no error carries anything of the person's.

mod age;
mod block;
mod container;
mod device;
mod error;
mod head;
mod items;
mod keys;
mod lane;
mod layout;
mod notebook;
mod notes;
pub mod passphrase;
mod root;
mod sealed;
mod space;
mod stack;
mod storage;

pub use block::ItemId;
pub use container::{Clock, Container, MachineClock, OpenedBy, Options, ROOMS_MIB, Unlocked, calibrated};
pub use device::{DEVICE_BLOB, DEVICE_SECRET, DeviceBlob, DeviceSecret};
pub use error::{Result, VaultError};
pub use keys::Cost;
pub use layout::{BLOCK, Geometry, HEAD, LANE_BLOCKS, LANES};
pub use notebook::{Change, ExitSwitch, ItemKind, Notebook};
pub use notes::{Attachment, Content, Document, Entry, Happened, Indexing, Notes, NotesSwitch, Summary, hexadecimal};
#[cfg(feature = "test-hooks")]
pub use sealed::seal_any;
pub use sealed::{Restored, SealedFor, is_public_key, restore_copy, seal_copy};
pub use stack::ClearedBytes;
pub use storage::{FileStorage, Storage};
