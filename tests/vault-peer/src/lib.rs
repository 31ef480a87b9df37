//! What the experiments on the notebook share: clocks, numbers that are the same each time, a storage in memory that keeps a trace, a keystore that takes no
//! time.

use std::error::Error;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng;
use turnstone_vault::{DeviceBlob, DeviceSecret, ItemId, Result, Storage};

/// How an experiment ends.
pub type Outcome<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// The same numbers each time.
pub fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

/// Milliseconds.
pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// How long something takes, in milliseconds, and what it gives.
pub fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<(f64, T)> {
    let begun = Instant::now();
    let done = work()?;
    Ok((ms(begun.elapsed()), done))
}

/// The middle of these times, which are sorted.
pub fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The name of the item of this number.
pub fn id(number: usize) -> ItemId {
    let mut id = [7; 16];
    id[..8].copy_from_slice(&(number as u64 + 1).to_le_bytes());
    ItemId(id)
}

/// Gives the file's pages back, so that the next reading comes from the disk.
pub fn cold(path: &Path) -> Outcome {
    let file = std::fs::File::open(path)?;
    file.sync_all()?;
    rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed)?;
    Ok(())
}

/// Milliseconds that this thread had the processor.
pub fn processor() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

/// What was asked of a storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many bytes read from there.
    Read(u64, usize),
    /// So many bytes written there.
    Write(u64, usize),
    /// Made durable.
    Sync,
}

/// The bytes of a storage, and what was asked of it, when.
#[derive(Default)]
pub struct State {
    /// All bytes.
    pub bytes: Vec<u8>,
    /// What was asked.
    pub trace: Vec<(Instant, Step)>,
}

/// A storage in memory, so that our own work stands apart from a disk's.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<State>>);

impl Memory {
    /// Its bytes and its trace.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Storage for Memory {
    fn size(&self) -> std::io::Result<u64> {
        Ok(self.state().bytes.len() as u64)
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> std::io::Result<()> {
        let mut state = self.state();
        let from = offset as usize;
        let bytes = state.bytes.get(from..from + buffer.len()).ok_or(std::io::ErrorKind::UnexpectedEof)?;
        buffer.copy_from_slice(bytes);
        state.trace.push((Instant::now(), Step::Read(offset, buffer.len())));
        Ok(())
    }

    fn write_at(&self, offset: u64, written: &[u8]) -> std::io::Result<()> {
        let mut state = self.state();
        let (from, end) = (offset as usize, offset as usize + written.len());
        if state.bytes.len() < end {
            state.bytes.resize(end, 0);
        }
        state.bytes[from..end].copy_from_slice(written);
        state.trace.push((Instant::now(), Step::Write(offset, written.len())));
        Ok(())
    }

    fn sync(&self) -> std::io::Result<()> {
        self.state().trace.push((Instant::now(), Step::Sync));
        Ok(())
    }

    fn truncate(&self, _: u64) -> std::io::Result<()> {
        Ok(())
    }
}

/// A keystore that takes no time.
#[derive(Clone)]
pub struct Keystore(Arc<Mutex<DeviceBlob>>);

impl Default for Keystore {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(DeviceBlob::none())))
    }
}

impl DeviceSecret for Keystore {
    fn load(&self) -> Result<DeviceBlob> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    fn replace(&self, blob: &DeviceBlob) -> Result<()> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = blob.clone();
        Ok(())
    }
}
