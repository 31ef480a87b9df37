//! Opening the directory: which packs, from where, and what to do when the disk does not play along.

use crate::embedded::{EmbeddedPack, places_pack, starter_pack};
use crate::{OpenTask, TurnstoneError};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use turnstone_directory::{Directory, DirectoryError, PackSource};
use turnstone_pack::{Limits, Pack, PackError};

/// Where the store may live.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct OpenConfig {
    /// A folder of the app's own; only public data is written there, and only while the store is built. Absent: in memory, no
    /// file is touched.
    #[uniffi(default = None)]
    pub data_folder: Option<String>,
}

/// How the directory was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum StorageView {
    /// From its file.
    OnDisk,
    /// In memory, as asked.
    InMemory,
    /// In memory, since there was no room, no permission, or no way to the file. It is built anew at each start.
    InMemoryForNow,
}

/// A pack from a file, read and checked, which nobody vouches for.
pub struct UnsignedPack {
    /// Which pack it says that it is.
    pub id: String,
    /// SHA-256 of its record lines.
    content_sha256: String,
    /// Taken when the store is built.
    pack: Mutex<Option<Pack>>,
}

impl UnsignedPack {
    /// Takes a pack that was read. What it says of itself is not believed beyond its own records.
    #[cfg(feature = "desk")]
    pub fn new(pack: Pack) -> Self {
        UnsignedPack {
            id: pack.manifest.id.clone(),
            content_sha256: pack.manifest.content_sha256.clone(),
            pack: Mutex::new(Some(pack)),
        }
    }

    fn take(&self) -> Result<Pack, PackError> {
        let mut pack = self.pack.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        pack.take().ok_or(PackError::Damaged)
    }
}

/// Reads an embedded pack.
fn read(pack: EmbeddedPack) -> Result<Pack, PackError> {
    Pack::read(pack.bytes, Limits::default())
}

/// Opens the embedded packs and, on a desk, others behind them.
///
/// # Errors
/// `Cancelled`, `PackUnreadable`, `Internal`; never for the disk: then the directory is built in memory.
pub(crate) fn open(
    config: &OpenConfig,
    unsigned: &[UnsignedPack],
    task: &OpenTask,
) -> Result<(Directory, StorageView), TurnstoneError> {
    let (starter, places) = (starter_pack(), places_pack());
    let load_starter = || read(starter);
    let load_places = || read(places);
    let loaders: Vec<_> = unsigned.iter().map(|pack| || pack.take()).collect();
    let mut packs = vec![
        PackSource { id: starter.id, content_sha256: starter.content_sha256, trusted: true, load: &load_starter },
        PackSource { id: places.id, content_sha256: places.content_sha256, trusted: true, load: &load_places },
    ];
    for (pack, load) in unsigned.iter().zip(&loaders) {
        packs.push(PackSource { id: &pack.id, content_sha256: &pack.content_sha256, trusted: false, load });
    }
    let mut step = |thousandths| task.step(thousandths);
    let Some(folder) = &config.data_folder else {
        return Ok((Directory::in_memory(&packs, &mut step)?, StorageView::InMemory));
    };
    let path = store_path(Path::new(folder), unsigned);
    // A folder that can't be made shows as a store that can't be written.
    let _ = std::fs::create_dir_all(folder);
    let opened = match Directory::open(&path, &packs, &mut step) {
        Err(DirectoryError::Damaged) => Directory::open_checked(&path, &packs, &mut step),
        opened => opened,
    };
    match opened {
        Ok(directory) => Ok((directory, StorageView::OnDisk)),
        Err(error @ (DirectoryError::Cancelled | DirectoryError::PackUnreadable | DirectoryError::PackMismatch)) => {
            Err(error.into())
        }
        Err(_) => Ok((Directory::in_memory(&packs, &mut step)?, StorageView::InMemoryForNow)),
    }
}

/// The store's file. Each choice of unsigned packs has its own, so that going back and forth builds nothing anew.
fn store_path(folder: &Path, unsigned: &[UnsignedPack]) -> PathBuf {
    if unsigned.is_empty() {
        return folder.join("directory.sqlite");
    }
    let hashes: Vec<&str> = unsigned.iter().map(|pack| pack.content_sha256.get(..16).unwrap_or_default()).collect();
    folder.join(format!("unsigned-{}.sqlite", hashes.join("-")))
}
