//! The container: made once, used or not; a passphrase at its lock screen opens a notebook, or nothing.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::device::{DeviceBlob, DeviceSecret};
use crate::head::{Head, Kind, Opened, PLACES, RECOVERY, lane_number};
use crate::items::Items;
use crate::keys::{self, Cost, Key, KeyCell, NotebookKeys};
use crate::lane::Lane;
use crate::layout::{Geometry, HEAD, LANE_BLOCKS, LANES, stripe_bytes};
use crate::notebook::{Held, Notebook};
use crate::passphrase;
use crate::stack::cleared;
use crate::storage::Storage;
use crate::{Result, VaultError};

/// Time as an argument: how long an answer took, and waiting until it may be given.
pub trait Clock {
    /// Time since any fixed moment; never backwards.
    fn now(&self) -> Duration;
    /// Returns when [`Clock::now`] is `moment` or later.
    fn wait_until(&self, moment: Duration);
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy)]
pub struct MachineClock(std::time::Instant);

impl Default for MachineClock {
    fn default() -> Self {
        Self(std::time::Instant::now())
    }
}

impl Clock for MachineClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn wait_until(&self, moment: Duration) {
        std::thread::sleep(moment.saturating_sub(self.now()));
    }
}

/// What a new container is like. All of it can be seen by whoever copies the file.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// What one guess of a passphrase costs.
    pub cost: Cost,
    /// Stripes of 4 MiB: 1 MiB for each of the four lanes. See [`Options::for_room`].
    pub stripes: u32,
    /// How long an answer to a passphrase is held, in milliseconds: twice what [`calibrated`] measured.
    pub hold_ms: u32,
    /// Blocks of a lane in a stripe; other than [`LANE_BLOCKS`] in tests only.
    pub lane_blocks: u32,
}

/// The rooms that a person may choose, in MiB for each notebook; the file is four times that and 64 KiB.
pub const ROOMS_MIB: [u32; 5] = [2, 16, 64, 256, 1024];

impl Options {
    /// A container with a room of so many MiB for each notebook.
    #[must_use]
    pub fn for_room(mib: u32, cost: Cost, hold_ms: u32) -> Self {
        Self { cost, stripes: mib.max(1), hold_ms, lane_blocks: LANE_BLOCKS }
    }

    /// Bytes of the file.
    #[must_use]
    pub fn file_size(&self) -> u64 {
        HEAD + u64::from(self.stripes) * stripe_bytes(self.lane_blocks)
    }
}

/// What one guess takes here, in milliseconds, for [`Options::hold_ms`] to be twice that.
///
/// [`VaultError::TooCostly`] where there isn't the memory: try the next lower [`Cost`].
pub fn calibrated(cost: Cost, clock: &dyn Clock) -> Result<u32> {
    let mut times = [0; 3];
    for time in &mut times {
        let before = clock.now();
        keys::stretched(b"what one guess costs", &[0; 16], cost)?;
        *time = u32::try_from((clock.now() - before).as_millis()).unwrap_or(u32::MAX);
    }
    times.sort_unstable();
    Ok(times[1].max(1))
}

/// What the container and its open notebook share.
pub(crate) struct Shared {
    pub storage: Arc<dyn Storage>,
    pub device: Option<Arc<dyn DeviceSecret>>,
    pub head: Mutex<Head>,
    holder: Mutex<Holder>,
}

/// Who may write rows: one at a time.
enum Holder {
    /// Nobody: no notebook is open.
    Nobody,
    /// An attempt to unlock, or the making of a notebook.
    Attempt,
    /// A notebook.
    Notebook(Weak<Held>),
}

impl Shared {
    fn new(storage: Arc<dyn Storage>, device: Option<Arc<dyn DeviceSecret>>, head: Head) -> Arc<Self> {
        Arc::new(Self { storage, device, head: Mutex::new(head), holder: Mutex::new(Holder::Nobody) })
    }

    fn holder(&self) -> MutexGuard<'_, Holder> {
        self.holder.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the container for an attempt. A notebook that was closed gives it up, also while somebody still has it: what was under way in it has
    /// ended when this returns, and after that it writes nothing.
    fn take(&self) -> Result<()> {
        let mut holder = self.holder();
        match &*holder {
            Holder::Nobody => {}
            Holder::Attempt => return Err(VaultError::Busy),
            Holder::Notebook(held) => {
                if let Some(held) = held.upgrade()
                    && !held.has_ended()
                {
                    return Err(VaultError::Busy);
                }
            }
        }
        *holder = Holder::Attempt;
        Ok(())
    }

    fn give_up(&self) {
        *self.holder() = Holder::Nobody;
    }

    /// The attempt ended with an open notebook.
    fn hand_over(&self, held: &Arc<Held>) {
        *self.holder() = Holder::Notebook(Arc::downgrade(held));
    }

    /// A notebook is gone. Where another one is open by now, it stays.
    pub fn release(&self, gone: &Arc<Held>) {
        let mut holder = self.holder();
        if matches!(&*holder, Holder::Notebook(held) if std::ptr::eq(held.as_ptr(), Arc::as_ptr(gone))) {
            *holder = Holder::Nobody;
        }
    }
}

/// A container's file, no notebook open.
pub struct Container {
    shared: Arc<Shared>,
}

/// Which of a notebook's three envelopes opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenedBy {
    /// A passphrase.
    Passphrase,
    /// The recovery code: time for a new passphrase.
    RecoveryCode,
}

/// The answer to a passphrase that opens. The notebook's index is not read yet: [`Unlocked::load`] does that.
pub struct Unlocked {
    shared: Arc<Shared>,
    opened: Opened,
    /// Whether the container is this attempt's to give up.
    marked: bool,
}

impl Container {
    /// Makes a container of random bytes in an empty storage. Nothing opens in it yet.
    ///
    /// With `device`, four new device secrets are put there first. `progress` is called with the bytes written so far; `false`
    /// gives up ([`VaultError::Cancelled`]) and leaves the storage to be thrown away.
    pub fn create(
        storage: Arc<dyn Storage>,
        device: Option<Arc<dyn DeviceSecret>>,
        options: Options,
        rng: &mut dyn CryptoRng,
        progress: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Self> {
        if !options.cost.permitted() || !options.cost.enough() || options.stripes == 0 || options.hold_ms > 60_000 {
            return Err(VaultError::TooCostly);
        }
        if options.lane_blocks != LANE_BLOCKS && !cfg!(feature = "test-hooks") {
            return Err(VaultError::NotAContainer);
        }
        write_random(&*storage, 0, options.file_size(), rng, progress)?;
        if let Some(device) = &device {
            device.replace(&DeviceBlob::make(rng))?;
        }
        let head = Head::make(options.cost, device.is_some(), options.lane_blocks, options.hold_ms, rng);
        head.write(&*storage)?;
        Ok(Self { shared: Shared::new(storage, device, head) })
    }

    /// Opens a container, and finishes a head write that was interrupted.
    pub fn open(storage: Arc<dyn Storage>, device: Option<Arc<dyn DeviceSecret>>) -> Result<Self> {
        let head = Head::load(&*storage)?;
        Geometry::of(head.lane_blocks(), storage.size()?)?;
        Ok(Self { shared: Shared::new(storage, device, head) })
    }

    /// What every answer of this container costs.
    #[must_use]
    pub fn cost(&self) -> Cost {
        self.shared.head().cost()
    }

    /// Tries a passphrase, or a recovery code. The answer comes after the same time, and the same reads and writes, whatever it is.
    ///
    /// An erasing passphrase opens its notebook and destroys all others, for good. [`VaultError::WrongPassphrase`] says nothing of
    /// what else there is. [`VaultError::Busy`] while a notebook is open. [`VaultError::DeviceSecret`] where the device's secret
    /// can't be read and this is no recovery code.
    pub fn unlock(&self, typed: &[u8], rng: &mut dyn CryptoRng, clock: &dyn Clock) -> Result<Unlocked> {
        self.shared.take()?;
        let begun = clock.now();
        let hold = Duration::from_millis(u64::from(self.shared.head().hold_ms()));
        let answer = cleared(|| self.shared.attempt(typed, rng));
        clock.wait_until(begun + hold);
        match answer {
            Ok(opened) => Ok(Unlocked { shared: self.shared.clone(), opened, marked: true }),
            Err(error) => {
                self.shared.give_up();
                Err(error)
            }
        }
    }

    /// Makes a notebook, in a lane drawn among those that none of `keep` opens: **a notebook whose passphrase is not named may be
    /// destroyed**. Erasing passphrases among them destroy nothing here.
    ///
    /// [`VaultError::WrongPassphrase`] where one of `keep` opens nothing, and nothing is made.
    pub fn new_notebook(&self, typed: &[u8], keep: &[&[u8]], rng: &mut dyn CryptoRng) -> Result<()> {
        // Nobody else writes rows meanwhile.
        self.shared.take()?;
        let made = cleared(|| self.shared.make_notebook(typed, keep, None, rng));
        self.shared.give_up();
        made
    }
}

impl Shared {
    pub fn head(&self) -> MutexGuard<'_, Head> {
        self.head.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stretched(&self, typed: &[u8]) -> Result<Key> {
        let (salt, cost) = {
            let head = self.head();
            (head.salt(), head.cost())
        };
        // What can't be a passphrase costs as much as one.
        let bytes = passphrase::normalised(typed).unwrap_or_default();
        keys::stretched(&bytes, &salt, cost)
    }

    /// The keystore, where this container uses one: the head says whether, not what is at hand.
    pub fn keystore(&self) -> Option<&dyn DeviceSecret> {
        self.device.as_deref().filter(|_| self.head().device())
    }

    /// The device's blob; `None` where it can't be read.
    pub fn blob(&self) -> Option<DeviceBlob> {
        if self.head().device() { self.keystore()?.load().ok() } else { Some(DeviceBlob::none()) }
    }

    fn attempt(&self, typed: &[u8], rng: &mut dyn CryptoRng) -> Result<Opened> {
        let (blob, keystore) = (self.blob(), self.keystore());
        let stretched = self.stretched(typed)?;
        let mut head = self.head();
        let opened = head.try_all(&stretched, blob.as_ref());
        let mut next = head.clone();
        let mut new_blob = blob.clone();
        // What the head is once the keystore followed; only erasing has such a thing.
        let mut finished = None;
        if let (Some(opened), Some(blob)) = (&opened, &blob)
            && opened.kind != Kind::Open
        {
            let key = self.envelope_key(&head, &stretched, blob, opened);
            let at = (opened.lane, opened.place);
            if opened.kind == Kind::Erase {
                for (lane, place) in all_envelopes().filter(|(lane, _)| *lane != opened.lane) {
                    next.clear(lane, place, rng);
                }
                next.set(at, Kind::ErasePending, &opened.master, &key, rng)?;
            }
            let mut open = next.clone();
            open.set(at, Kind::Open, &opened.master, &key, rng)?;
            finished = Some(open);
            if let Some(new_blob) = &mut new_blob {
                (0..LANES).filter(|lane| *lane != opened.lane).for_each(|lane| new_blob.renew(lane, rng));
            }
        }
        // Two head writes and one replacement, always; they differ only in what they write.
        next.write(&*self.storage)?;
        *head = next;
        let replaced = match (keystore, &new_blob) {
            (Some(device), Some(blob)) => device.replace(blob),
            _ => Ok(()),
        };
        // Where the keystore did not follow, it stays pending: the next unlocking tries again. The person is let in.
        if let (Some(finished), Ok(())) = (finished, replaced) {
            *head = finished;
        }
        head.write(&*self.storage)?;
        opened.ok_or(if blob.is_none() { VaultError::DeviceSecret } else { VaultError::WrongPassphrase })
    }

    fn envelope_key(&self, head: &Head, stretched: &Key, blob: &DeviceBlob, opened: &Opened) -> Key {
        let salt = head.salt();
        if opened.place == RECOVERY {
            keys::recovery_key(&salt, stretched)
        } else {
            keys::lane_key(&salt, stretched, blob.lane(opened.lane), lane_number(opened.lane))
        }
    }

    /// Puts a new passphrase into an envelope; what it opens must be nothing, or this very envelope.
    pub fn set_envelope(
        &self,
        at: (usize, usize),
        kind: Kind,
        cell: &KeyCell,
        typed: &[u8],
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        let stretched = self.stretched(typed)?;
        let blob = self.blob();
        let mut head = self.head();
        // Asked for again now that the head can't change: a notebook that was closed or erased meanwhile gets no envelope.
        let mut master: Box<Key> = Box::default();
        cell.with(|keys| {
            master.copy_from_slice(&keys.master);
            Ok(())
        })?;
        if head.try_all(&stretched, blob.as_ref()).is_some_and(|opened| (opened.lane, opened.place) != at) {
            return Err(VaultError::PassphraseInUse);
        }
        let salt = head.salt();
        let key = if at.1 == RECOVERY {
            keys::recovery_key(&salt, &stretched)
        } else {
            let blob = blob.ok_or(VaultError::DeviceSecret)?;
            keys::lane_key(&salt, &stretched, blob.lane(at.0), lane_number(at.0))
        };
        let mut next = head.clone();
        next.set(at, kind, &master, &key, rng)?;
        next.write(&*self.storage)?;
        *head = next;
        Ok(())
    }

    pub fn lane(&self, number: usize) -> Result<Lane> {
        let (salt, lane_blocks) = {
            let head = self.head();
            (head.salt(), head.lane_blocks())
        };
        let geometry = Geometry::of(lane_blocks, self.storage.size()?)?;
        Ok(Lane { storage: self.storage.clone(), geometry, number, salt })
    }

    /// `own` is the lane and what holds the keys of the notebook in which this is asked for.
    pub fn make_notebook(
        &self,
        typed: &[u8],
        keep: &[&[u8]],
        own: Option<(usize, &KeyCell)>,
        rng: &mut dyn CryptoRng,
    ) -> Result<()> {
        passphrase::judged(typed, self.head().device())?;
        let blob = self.blob().ok_or(VaultError::DeviceSecret)?;
        let mut taken = [false; LANES];
        if let Some((own, _)) = own {
            taken[own] = true;
        }
        // Whoever leaves does not wait for one passphrase after the other.
        let still_open = || match own {
            Some((_, cell)) if cell.is_destroyed() => Err(VaultError::Closed),
            _ => Ok(()),
        };
        for kept in keep {
            still_open()?;
            let stretched = self.stretched(kept)?;
            let opened = self.head().try_all(&stretched, Some(&blob)).ok_or(VaultError::WrongPassphrase)?;
            taken[opened.lane] = true;
        }
        still_open()?;
        let stretched = self.stretched(typed)?;
        let free: Vec<usize> = (0..LANES).filter(|lane| !taken[*lane]).collect();
        let number = *free.get(below(free.len(), rng)).ok_or(VaultError::NoLane)?;
        let mut master: Key = Zeroizing::new([0; keys::KEY]);
        rng.fill_bytes(&mut *master);
        let mut head = self.head();
        still_open()?;
        if head.try_all(&stretched, Some(&blob)).is_some() {
            return Err(VaultError::PassphraseInUse);
        }
        let salt = head.salt();
        let mut next = head.clone();
        let key = keys::lane_key(&salt, &stretched, blob.lane(number), lane_number(number));
        next.set((number, 0), Kind::Open, &master, &key, rng)?;
        (1..PLACES).for_each(|place| next.clear(number, place, rng));
        let geometry = Geometry::of(head.lane_blocks(), self.storage.size()?)?;
        let lane = Lane { storage: self.storage.clone(), geometry, number, salt };
        // The roots first: a head that names the notebook always finds them.
        let cell = Arc::new(KeyCell::new(NotebookKeys::of(&salt, &master)));
        Items::create(lane, cell, rng)?;
        next.write(&*self.storage)?;
        *head = next;
        Ok(())
    }
}

impl Unlocked {
    /// What opened it.
    #[must_use]
    pub fn by(&self) -> OpenedBy {
        if self.opened.place == RECOVERY { OpenedBy::RecoveryCode } else { OpenedBy::Passphrase }
    }

    /// Reads the index, and finishes what a crash interrupted.
    pub fn load(mut self, rng: &mut dyn CryptoRng) -> Result<Notebook> {
        let lane = self.shared.lane(self.opened.lane)?;
        let cell = cleared(|| Arc::new(KeyCell::new(NotebookKeys::of(&lane.salt, &self.opened.master))));
        let items = cleared(|| Items::load(lane, cell.clone(), rng))?;
        let held = Held::new(cell, items);
        self.shared.hand_over(&held);
        self.marked = false;
        Ok(Notebook::new(self.shared.clone(), held, self.opened.lane))
    }
}

impl Drop for Unlocked {
    fn drop(&mut self) {
        if self.marked {
            self.shared.give_up();
        }
    }
}

/// Every envelope's lane and place.
fn all_envelopes() -> impl Iterator<Item = (usize, usize)> {
    (0..LANES).flat_map(|lane| (0..PLACES).map(move |place| (lane, place)))
}

/// A fair number below `count`.
fn below(count: usize, rng: &mut dyn CryptoRng) -> usize {
    // 64 bits over at most 4 lanes: the unevenness is 2^-62.
    usize::try_from(rng.next_u64() % (count.max(1) as u64)).unwrap_or(0)
}

/// Writes random bytes from `from` to `to`, and makes them durable.
pub(crate) fn write_random(
    storage: &dyn Storage,
    from: u64,
    to: u64,
    rng: &mut dyn CryptoRng,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<()> {
    let mut buffer = vec![0; 64 * 1024];
    let mut at = from;
    while at < to {
        let count = usize::try_from((to - at).min(buffer.len() as u64)).unwrap_or(buffer.len());
        rng.fill_bytes(&mut buffer[..count]);
        storage.write_at(at, &buffer[..count])?;
        at += count as u64;
        if !progress(at - from) {
            return Err(VaultError::Cancelled);
        }
    }
    storage.sync()?;
    Ok(())
}
