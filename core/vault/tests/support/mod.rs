//! A disk that can lose power, a keystore in memory, a clock that is told the time, and small containers.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "support of tests")]

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chacha20::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use turnstone_vault::{
    Clock, Container, Cost, DeviceBlob, DeviceSecret, Notebook, Options, Result, Storage, VaultError,
};

pub const CHEAP: Cost = Cost { memory_kib: 8, passes: 1 };
pub const MAIN: &[u8] = b"lamp river seven tuesday";
pub const OTHER: &[u8] = b"green kettle over bridges";
pub const THIRD: &[u8] = b"paper moon under windows";
pub const ERASING: &[u8] = b"seven small brown horses";

pub fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

/// One thing that was asked of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Read(u64, usize),
    Write(u64, usize),
    Sync,
    Truncate(u64),
}

#[derive(Default)]
struct DiskState {
    /// What would be read now.
    now: Vec<u8>,
    /// What was there at the last sync.
    durable: Vec<u8>,
    /// What was written since, in order.
    pending: Vec<(u64, Vec<u8>)>,
    trace: Vec<Step>,
    /// Steps (writes and syncs) until the power goes; then everything fails.
    power: Option<u64>,
    /// Bytes after which the disk is full.
    limit: Option<u64>,
    /// Writes fail from now on, as on a full disk that copies on write.
    full: bool,
}

/// A disk in memory.
#[derive(Clone, Default)]
pub struct Disk(Arc<Mutex<DiskState>>);

impl Disk {
    pub fn of(bytes: Vec<u8>) -> Self {
        let disk = Self::default();
        {
            let mut state = disk.0.lock().unwrap();
            state.now = bytes.clone();
            state.durable = bytes;
        }
        disk
    }

    pub fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().now.clone()
    }

    pub fn flip(&self, at: usize, bits: u8) {
        let mut state = self.0.lock().unwrap();
        state.now[at] ^= bits;
        state.durable[at] ^= bits;
    }

    /// The power goes after so many more writes and syncs.
    pub fn cut_after(&self, steps: u64) {
        self.0.lock().unwrap().power = Some(steps);
    }

    pub fn limit(&self, bytes: Option<u64>) {
        self.0.lock().unwrap().limit = bytes;
    }

    pub fn full(&self, full: bool) {
        self.0.lock().unwrap().full = full;
    }

    pub fn trace(&self) -> Vec<Step> {
        std::mem::take(&mut self.0.lock().unwrap().trace)
    }

    /// What is found after the power went: of every write since the last sync each 512 bytes old or new, in any mix.
    pub fn after_crash(&self, seed: u64) -> Disk {
        let mut rng = rng(seed);
        let state = self.0.lock().unwrap();
        let mut bytes = state.durable.clone();
        // All new, all old, or any mix: extremes are where mistakes show.
        let manner = rng.next_u32() % 4;
        for (offset, written) in &state.pending {
            let whole = rng.next_u32().is_multiple_of(2);
            for (number, piece) in written.chunks(512).enumerate() {
                let at = usize::try_from(*offset).unwrap() + number * 512;
                let taken = match manner {
                    0 => true,
                    1 => false,
                    2 => whole,
                    _ => rng.next_u32().is_multiple_of(2),
                };
                if taken {
                    if bytes.len() < at + piece.len() {
                        bytes.resize(at + piece.len(), 0);
                    }
                    bytes[at..at + piece.len()].copy_from_slice(piece);
                }
            }
        }
        Disk::of(bytes)
    }

    pub fn arc(&self) -> Arc<dyn Storage> {
        Arc::new(self.clone())
    }
}

impl DiskState {
    fn step(&mut self) -> io::Result<()> {
        match &mut self.power {
            Some(0) => Err(io::ErrorKind::Other.into()),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl Storage for Disk {
    fn size(&self) -> io::Result<u64> {
        Ok(self.0.lock().unwrap().now.len() as u64)
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        state.trace.push(Step::Read(offset, buffer.len()));
        let from = usize::try_from(offset).unwrap();
        let bytes = state.now.get(from..from + buffer.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        buffer.copy_from_slice(bytes);
        Ok(())
    }

    fn write_at(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        state.step()?;
        state.trace.push(Step::Write(offset, bytes.len()));
        let end = offset + bytes.len() as u64;
        if state.full || state.limit.is_some_and(|limit| end > limit) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let (from, end) = (usize::try_from(offset).unwrap(), usize::try_from(end).unwrap());
        if state.now.len() < end {
            state.now.resize(end, 0);
        }
        state.now[from..end].copy_from_slice(bytes);
        state.pending.push((offset, bytes.to_vec()));
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        state.step()?;
        state.trace.push(Step::Sync);
        let pending = std::mem::take(&mut state.pending);
        for (offset, bytes) in pending {
            let (from, end) = (usize::try_from(offset).unwrap(), usize::try_from(offset).unwrap() + bytes.len());
            if state.durable.len() < end {
                state.durable.resize(end, 0);
            }
            state.durable[from..end].copy_from_slice(&bytes);
        }
        Ok(())
    }

    fn truncate(&self, size: u64) -> io::Result<()> {
        let mut state = self.0.lock().unwrap();
        state.step()?;
        state.trace.push(Step::Truncate(size));
        let size = usize::try_from(size).unwrap();
        state.now.truncate(size);
        state.durable.truncate(size);
        state.pending.retain(|(offset, bytes)| usize::try_from(*offset).unwrap() + bytes.len() <= size);
        Ok(())
    }
}

/// A keystore in memory, which can be lost or go down with the power.
#[derive(Clone, Default)]
pub struct Keystore(Arc<Mutex<Option<DeviceBlob>>>, Arc<Mutex<Option<Disk>>>);

impl Keystore {
    pub fn lose(&self) {
        *self.0.lock().unwrap() = None;
    }

    pub fn copy(&self) -> Keystore {
        Keystore(Arc::new(Mutex::new(self.0.lock().unwrap().clone())), Arc::default())
    }

    /// Replacing counts as one of this disk's steps.
    pub fn with_power_of(&self, disk: &Disk) {
        *self.1.lock().unwrap() = Some(disk.clone());
    }

    pub fn arc(&self) -> Arc<dyn DeviceSecret> {
        Arc::new(self.clone())
    }
}

impl DeviceSecret for Keystore {
    fn load(&self) -> Result<DeviceBlob> {
        self.0.lock().unwrap().clone().ok_or(VaultError::DeviceSecret)
    }

    fn replace(&self, blob: &DeviceBlob) -> Result<()> {
        if let Some(disk) = &*self.1.lock().unwrap() {
            disk.0.lock().unwrap().step()?;
        }
        *self.0.lock().unwrap() = Some(blob.clone());
        Ok(())
    }
}

/// A clock that moves only when it is waited for.
#[derive(Default)]
pub struct Told(AtomicU64);

impl Clock for Told {
    fn now(&self) -> Duration {
        Duration::from_millis(self.0.load(Ordering::SeqCst))
    }

    fn wait_until(&self, moment: Duration) {
        self.0.store(u64::try_from(moment.as_millis()).unwrap(), Ordering::SeqCst);
    }
}

pub fn small(stripes: u32, lane_blocks: u32) -> Options {
    Options { cost: CHEAP, stripes, hold_ms: 5, lane_blocks }
}

/// A container without a device secret and with one notebook that `MAIN` opens.
pub fn made(options: Options, seed: u64) -> Disk {
    let disk = Disk::default();
    let mut rng = rng(seed);
    let container = Container::create(disk.arc(), None, options, &mut rng, &mut |_| true).unwrap();
    container.new_notebook(MAIN, &[], &mut rng).unwrap();
    disk
}

pub fn unlock(disk: &Disk, passphrase: &[u8], seed: u64) -> Result<Notebook> {
    let container = Container::open(disk.arc(), None)?;
    let mut rng = rng(seed);
    container.unlock(passphrase, &mut rng, &Told::default())?.load(&mut rng)
}
