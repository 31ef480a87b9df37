//! All I/O of a container goes through one small trait, so that tests can tear writes and fill disks.

#[cfg(not(unix))]
use std::fs::TryLockError;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use crate::{Result, VaultError};

/// A row of bytes that can be read and written anywhere, and made durable.
///
/// Calls may come from several threads; a container serialises those that belong together.
pub trait Storage: Send + Sync {
    /// How many bytes there are.
    fn size(&self) -> io::Result<u64>;
    /// Fills `buffer` from `offset`; too few bytes are an error.
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()>;
    /// Writes all of `bytes` at `offset`, which may lengthen the storage.
    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()>;
    /// Returns when all that was written before would survive a loss of power.
    fn sync(&self) -> io::Result<()>;
    /// Cuts the storage off at `size`: only what a growth could not finish.
    fn truncate(&self, size: u64) -> io::Result<()>;
}

/// A container's file, locked against every other opener until it is dropped.
#[derive(Debug)]
pub struct FileStorage {
    file: File,
}

impl FileStorage {
    /// Makes a file that was not there; one that is there is [`VaultError::Busy`] or [`VaultError::Io`], and left as it is.
    pub fn create(path: &Path) -> Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Self::locked(options.open(path)?)
    }

    /// Opens a file that is there. [`VaultError::Busy`] when somebody else has it open.
    pub fn open(path: &Path) -> Result<Self> {
        Self::locked(OpenOptions::new().read(true).write(true).open(path)?)
    }

    // The standard library has no locks on Android yet, so the system is asked, which all its relatives have.
    #[cfg(unix)]
    fn locked(file: File) -> Result<Self> {
        match rustix::fs::flock(&file, rustix::fs::FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Self { file }),
            Err(rustix::io::Errno::WOULDBLOCK) => Err(VaultError::Busy),
            Err(error) => Err(std::io::Error::from(error).into()),
        }
    }

    #[cfg(not(unix))]
    fn locked(file: File) -> Result<Self> {
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(VaultError::Busy),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Storage for FileStorage {
    fn size(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    #[cfg(unix)]
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(&self.file, buffer, offset)
    }

    #[cfg(unix)]
    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        std::os::unix::fs::FileExt::write_all_at(&self.file, bytes, offset)
    }

    #[cfg(windows)]
    fn read_at(&self, mut offset: u64, mut buffer: &mut [u8]) -> io::Result<()> {
        use std::os::windows::fs::FileExt;
        while !buffer.is_empty() {
            let read = self.file.seek_read(buffer, offset)?;
            if read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            offset += read as u64;
            buffer = &mut buffer[read..];
        }
        Ok(())
    }

    #[cfg(windows)]
    fn write_at(&self, mut offset: u64, mut bytes: &[u8]) -> io::Result<()> {
        use std::os::windows::fs::FileExt;
        while !bytes.is_empty() {
            let written = self.file.seek_write(bytes, offset)?;
            offset += written as u64;
            bytes = &bytes[written..];
        }
        Ok(())
    }

    // On Apple's systems the standard library asks for F_FULLFSYNC, which plain fsync there is not.
    fn sync(&self) -> io::Result<()> {
        self.file.sync_all()
    }

    fn truncate(&self, size: u64) -> io::Result<()> {
        self.file.set_len(size)
    }
}
