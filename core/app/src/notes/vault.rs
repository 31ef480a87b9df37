//! The file in which all notebooks are. Every installation has one, used or not.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use turnstone_vault::{
    Clock, Container, Cost, DeviceSecret, FileStorage, MachineClock, Options, ROOMS_MIB, Storage, VaultError,
    calibrated,
};
use zeroize::Zeroizing;

use super::device::{DeviceSecretStore, Kept};
use super::{Notebook, system_random};
use crate::exit::{Opened, wait_until_closed};
use crate::guard::{Guard, blocking, silence_once};
use crate::task::CancelOnDrop;
use crate::{OpenTask, TurnstoneError};

/// The file's name, and what it is called until it is whole. Neither says what it is.
const FILE: &str = "cache.bin";
const UNFINISHED: &str = "cache.bin.new";

/// Held while the file is looked for and made.
static MAKING: Mutex<()> = Mutex::new(());

/// Where the file is, and how it is made when there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct VaultConfig {
    /// A folder of the app's own, left out of backups and device transfer.
    pub folder: String,
    /// MiB for each notebook, when the file is made: 2, 16, 64, 256 or 1,024. The file takes four times that.
    #[uniffi(default = 2)]
    pub room_mib: u32,
    /// MiB of memory that the device has; 0 is unknown. Decides what a guess of a passphrase costs, for good.
    #[uniffi(default = 0)]
    pub memory_mib: u32,
}

/// A notebook that is to be made.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct NewNotebook {
    /// What will open it, in UTF-8.
    pub passphrase: Vec<u8>,
    /// The passphrases of all other notebooks that are to stay. **One that is not named may be destroyed**: nobody can tell that it exists.
    pub keep: Vec<Vec<u8>>,
}

impl std::fmt::Debug for NewNotebook {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("NewNotebook(…)")
    }
}

/// The file of all notebooks. Open one, keep it; it is locked against every other opener. Who has it sees neither how many notebooks there are
/// nor how full they are, so it holds no secret: after the quick exit it can be used again, while notebooks that were open are closed.
#[derive(uniffi::Object)]
pub struct Vault {
    container: Container,
    guard: Guard,
}

#[uniffi::export]
impl Vault {
    /// Opens the file; the first time it makes it, which `task` shows and gives up. `device` keeps the secret that only this device knows;
    /// without it, as on a computer, a copy of the file can be guessed at elsewhere. May be called from any thread.
    ///
    /// # Errors
    /// `NotebookUnreadable`, `NotebookBusy`, `NotEnoughMemory`, `DeviceSecretUnreadable`, `StorageFull`, `StorageUnreachable`, `Cancelled`,
    /// `OutOfRange`, `Internal`.
    #[uniffi::constructor(default(device = None, task = None))]
    pub async fn open(
        config: VaultConfig,
        device: Option<Arc<dyn DeviceSecretStore>>,
        task: Option<Arc<OpenTask>>,
    ) -> Result<Arc<Self>, TurnstoneError> {
        silence_once();
        let task = task.unwrap_or_default();
        let unwanted = CancelOnDrop(Some(Arc::clone(&task)));
        let opened = blocking(move || Vault::open_blocking(&config, device, &task)).await;
        unwanted.arrived();
        opened
    }

    /// Tries a passphrase (UTF-8), or a recovery code. The answer takes the same time whatever it is. An erasing passphrase opens its notebook and
    /// destroys all others, for good.
    ///
    /// # Errors
    /// `PassphraseWrong`, which is also what a destroyed notebook answers; `NotebookBusy`, `DeviceSecretUnreadable`, `NotEnoughMemory`,
    /// `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn unlock(self: Arc<Self>, passphrase: Vec<u8>) -> Result<Arc<Notebook>, TurnstoneError> {
        let passphrase = Zeroizing::new(passphrase);
        blocking(move || self.unlock_blocking(&passphrase)).await
    }

    /// Makes a notebook, when none is open. See `NewNotebook` for what it may destroy.
    ///
    /// # Errors
    /// `PassphraseWeak`, `PassphraseInUse`, `PassphraseWrong` where one of those to keep opens nothing, `NotebooksAllTaken`, `NotebookBusy`,
    /// `DeviceSecretUnreadable`, `StorageFull`, `StorageUnreachable`, `Closed`, `Internal`.
    pub async fn make_notebook(self: Arc<Self>, new: NewNotebook) -> Result<(), TurnstoneError> {
        blocking(move || self.make_notebook_blocking(new)).await
    }
}

/// The same calls for Rust, without a runtime: each blocks until it is done.
impl Vault {
    /// Whether the file is there. On a computer it is made when somebody wants a notebook, not before.
    pub fn is_made(config: &VaultConfig) -> bool {
        Path::new(&config.folder).join(FILE).is_file()
    }

    /// As [`Vault::open`].
    ///
    /// # Errors
    /// As there.
    pub fn open_blocking(
        config: &VaultConfig,
        device: Option<Arc<dyn DeviceSecretStore>>,
        task: &OpenTask,
    ) -> Result<Arc<Self>, TurnstoneError> {
        let guard = Guard::default();
        let container = guard.run(|| {
            let device = device.map(|store| Arc::new(Kept::new(store)) as Arc<dyn DeviceSecret>);
            let path = Path::new(&config.folder).join(FILE);
            // One at a time: a screen that is turned while the file is made begins again.
            let _making = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
            if path.try_exists().map_err(|_| TurnstoneError::StorageUnreachable)? {
                return Ok(Container::open(Arc::new(FileStorage::open(&path)?), device)?);
            }
            make(config, &path, device, task)
        })?;
        Ok(Arc::new(Vault { container, guard }))
    }

    /// A container that lies in memory, is never written anywhere and is gone with this process. Of `config` the folder is not looked at.
    ///
    /// # Errors
    /// `NotEnoughMemory`, `StorageFull`, `Cancelled`, `OutOfRange`, `Internal`.
    #[cfg(feature = "desk")]
    pub fn in_memory(config: &VaultConfig, task: &OpenTask) -> Result<Arc<Self>, TurnstoneError> {
        let guard = Guard::default();
        let container = guard.run(|| {
            let options = options(config)?;
            let storage = Arc::new(super::memory::Memory::default());
            Ok(create(storage, None, options, task)?)
        })?;
        Ok(Arc::new(Vault { container, guard }))
    }

    /// As [`Vault::unlock`].
    ///
    /// # Errors
    /// As there.
    pub fn unlock_blocking(&self, passphrase: &[u8]) -> Result<Arc<Notebook>, TurnstoneError> {
        self.unlock_with(passphrase, &MachineClock::default())
    }

    /// As [`Vault::unlock`], by another clock.
    ///
    /// # Errors
    /// As there.
    pub fn unlock_with(&self, passphrase: &[u8], clock: &dyn Clock) -> Result<Arc<Notebook>, TurnstoneError> {
        // From here on: whoever leaves while the passphrase is tried finds nothing opened afterwards.
        let opened = Opened::default();
        wait_until_closed();
        self.guard.run_now(|| {
            let unlocked = self.container.unlock(passphrase, &mut system_random(), clock)?;
            Notebook::load(unlocked, opened)
        })
    }

    /// As [`Vault::make_notebook`].
    ///
    /// # Errors
    /// As there.
    pub fn make_notebook_blocking(&self, new: NewNotebook) -> Result<(), TurnstoneError> {
        let (passphrase, keep) = cleared(new);
        let keep: Vec<&[u8]> = keep.iter().map(|kept| kept.as_slice()).collect();
        self.guard.run_now(|| Ok(self.container.new_notebook(&passphrase, &keep, &mut system_random())?))
    }
}

/// A passphrase that is cleared when it is dropped.
pub(super) type Passphrase = Zeroizing<Vec<u8>>;

/// The passphrases of a new notebook.
pub(super) fn cleared(new: NewNotebook) -> (Passphrase, Vec<Passphrase>) {
    (Zeroizing::new(new.passphrase), new.keep.into_iter().map(Zeroizing::new).collect())
}

/// Makes the file under another name and puts it in its place when it is whole.
fn make(
    config: &VaultConfig,
    path: &Path,
    device: Option<Arc<dyn DeviceSecret>>,
    task: &OpenTask,
) -> Result<Container, TurnstoneError> {
    let options = options(config)?;
    fs::create_dir_all(&config.folder).map_err(VaultError::from)?;
    let unfinished: PathBuf = path.with_file_name(UNFINISHED);
    // Another process is making it where it is locked; else it was left behind.
    let left = unfinished.try_exists().unwrap_or(false).then(|| FileStorage::open(&unfinished)).transpose()?;
    if let Err(error) = fs::remove_file(&unfinished)
        && error.kind() != std::io::ErrorKind::NotFound
    {
        return Err(TurnstoneError::StorageUnreachable);
    }
    drop(left);
    let made = FileStorage::create(&unfinished).and_then(|storage| create(Arc::new(storage), device, options, task));
    let made = made.and_then(|container| {
        fs::rename(&unfinished, path)?;
        sync_folder(&config.folder)?;
        Ok(container)
    });
    made.map_err(|error| {
        let _ = fs::remove_file(&unfinished);
        error.into()
    })
}

/// What a new container is like.
fn options(config: &VaultConfig) -> Result<Options, TurnstoneError> {
    if !ROOMS_MIB.contains(&config.room_mib) {
        return Err(TurnstoneError::OutOfRange);
    }
    let (cost, milliseconds) = affordable(config.memory_mib)?;
    Ok(Options::for_room(config.room_mib, cost, milliseconds.saturating_mul(2).min(60_000)))
}

/// Makes a container in an empty storage.
fn create(
    storage: Arc<dyn Storage>,
    device: Option<Arc<dyn DeviceSecret>>,
    options: Options,
    task: &OpenTask,
) -> Result<Container, VaultError> {
    let whole = options.file_size();
    Container::create(storage, device, options, &mut system_random(), &mut |done| {
        task.step(u16::try_from(done.saturating_mul(1000) / whole).unwrap_or(1000))
    })
}

/// Makes the file's name as durable as the file. Where folders can't be synced, the system does it by itself.
fn sync_folder(folder: &str) -> std::io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

/// The dearest guess that this device can pay for, and what it takes here in milliseconds.
fn affordable(memory_mib: u32) -> Result<(Cost, u32), TurnstoneError> {
    let all = [(2048, Cost::STANDARD), (1024, Cost::LOW_MEMORY), (0, Cost::LOWEST_MEMORY)];
    let clock = MachineClock::default();
    let mut last = VaultError::TooCostly;
    for (_, cost) in all.into_iter().filter(|(least, _)| memory_mib == 0 || memory_mib >= *least) {
        match calibrated(cost, &clock) {
            Ok(milliseconds) => return Ok((cost, milliseconds)),
            Err(error) => last = error,
        }
    }
    Err(last.into())
}
