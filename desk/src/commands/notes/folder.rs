//! Where the notebooks' file lies: data of the person's own, not what can be made again, and for nobody else to read.

use crate::fault::Fault;
use etcetera::BaseStrategy;
use std::fs::DirBuilder;
use std::path::Path;
use std::sync::Arc;
use turnstone_app::{OpenTask, TurnstoneError, Vault, VaultConfig};

/// The folder of the notebooks' file.
pub struct NotesFolder {
    folder: String,
}

impl NotesFolder {
    /// What is asked for, else the system's folder for a person's data.
    ///
    /// # Errors
    /// [`Fault::NotesFolder`] where the system has no such folder.
    pub fn find(asked: Option<&str>) -> Result<Self, Fault> {
        // What Windows calls a person's data it copies to other computers, where there is a network that does that.
        let usual = || {
            let strategy = etcetera::choose_base_strategy().ok()?;
            let local = || strategy.cache_dir().join("turnstone").join("notes");
            Some(if cfg!(windows) { local() } else { strategy.data_dir().join("turnstone") })
        };
        let folder = asked.map(str::to_owned);
        let folder = folder.or_else(|| usual().and_then(|folder| folder.into_os_string().into_string().ok()));
        folder.map(|folder| NotesFolder { folder }).ok_or_else(|| Fault::NotesFolder(String::new()))
    }

    /// The folder's name.
    pub fn name(&self) -> &str {
        &self.folder
    }

    /// Whether a notebook was ever made here.
    pub fn has_notebook(&self) -> bool {
        Vault::is_made(&self.config(0))
    }

    /// That a notebook was made here: nothing but `make` makes a file.
    ///
    /// # Errors
    /// [`Fault::NoNotebook`].
    pub fn expect_notebook(&self) -> Result<(), Fault> {
        if self.has_notebook() { Ok(()) } else { Err(Fault::NoNotebook(self.folder.clone())) }
    }

    /// Opens the file, or makes it, with so many MiB for each notebook, in a folder that nobody else may enter.
    ///
    /// # Errors
    /// [`Fault::NotesFolder`], [`Fault::Core`].
    pub fn open(&self, room_mib: u32, task: &OpenTask) -> Result<Arc<Vault>, Fault> {
        let unusable = || Fault::NotesFolder(self.folder.clone());
        if !Path::new(&self.folder).is_dir() {
            let mut builder = DirBuilder::new();
            builder.recursive(true);
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder.create(&self.folder).map_err(|_| unusable())?;
        }
        Vault::open_blocking(&self.config(room_mib), None, task).map_err(|error| match error {
            TurnstoneError::StorageUnreachable | TurnstoneError::StorageReadOnly => unusable(),
            error => error.into(),
        })
    }

    fn config(&self, room_mib: u32) -> VaultConfig {
        VaultConfig { folder: self.folder.clone(), room_mib, memory_mib: 0 }
    }
}
