//! Opening: the store that is there when it fits, else a new one.

use super::{Directory, PackSource, Step};
use crate::{
    build::{self, Merged, Meta, StoredPack, part},
    error::DirectoryError,
    index::Index,
    row::Rows,
    store::{self, CODE, Store, Writer},
};
use jiff::Timestamp;
use std::{path::Path, sync::OnceLock};

impl Directory {
    /// Opens the store at `path`, which is one file. When it is missing, damaged as far as a quick look tells, of another version, or
    /// built from other packs, it is built anew beside the old one and put in its place in one step: a kill leaves the old or the new one.
    ///
    /// Of records in several packs the first pack's holds, so name the trusted ones first.
    ///
    /// # Errors
    /// [`DirectoryError`]; with `ReadOnly`, `DiskFull` and `Busy` the caller may fall back to [`Directory::in_memory`].
    pub fn open(path: &Path, packs: &[PackSource<'_>], step: Step<'_>) -> Result<Directory, DirectoryError> {
        open(path, packs, step, false)
    }

    /// The same, after reading every byte of the store. For after a [`DirectoryError::Damaged`].
    ///
    /// # Errors
    /// As [`Directory::open`].
    pub fn open_checked(path: &Path, packs: &[PackSource<'_>], step: Step<'_>) -> Result<Directory, DirectoryError> {
        open(path, packs, step, true)
    }

    /// Builds the directory in memory: no file is touched. Takes as long as building the store.
    ///
    /// # Errors
    /// [`DirectoryError::PackUnreadable`], [`DirectoryError::PackMismatch`], [`DirectoryError::Cancelled`].
    pub fn in_memory(packs: &[PackSource<'_>], step: Step<'_>) -> Result<Directory, DirectoryError> {
        let merged = build::load(packs, step)?;
        let newest = newest_seen(None, &merged);
        let store = store::build_in_memory(&mut |writer| build::fill(writer, &merged, &newest, step))?;
        Directory::from_store(store)
    }

    /// Reads what every search needs. The rest is read when it is asked for.
    fn from_store(store: Store) -> Result<Directory, DirectoryError> {
        let meta = meta(&store)?;
        let mut rows: Rows =
            postcard::from_bytes(&store.required_part(part::ROWS)?).map_err(|_| DirectoryError::Damaged)?;
        rows.ready();
        let read = |name| -> Result<Vec<u8>, DirectoryError> { store.required_part(name) };
        let guides = postcard::from_bytes(&read(part::GUIDES)?).map_err(|_| DirectoryError::Damaged)?;
        let coverage = serde_json::from_slice(&read(part::COVERAGE)?).map_err(|_| DirectoryError::Damaged)?;
        let emergency = serde_json::from_slice(&read(part::EMERGENCY)?).map_err(|_| DirectoryError::Damaged)?;
        Ok(Directory {
            index: index(&store, part::INDEX)?,
            guides,
            packs: meta.packs.iter().cloned().map(Into::into).collect(),
            newest_seen: meta.newest_seen.parse().ok(),
            meta,
            rows,
            coverage,
            emergency,
            store,
            towns: super::Towns::default(),
            ids: OnceLock::new(),
        })
    }

    pub(super) fn open_index(&self, before: &str) -> Result<Index, DirectoryError> {
        index(&self.store, before)
    }
}

fn index(store: &Store, before: &str) -> Result<Index, DirectoryError> {
    let mut fault = None;
    let index = Index::open(&mut |name| match store.part(&format!("{before}{name}")) {
        Ok(bytes) => bytes,
        Err(error) => {
            fault = Some(error);
            None
        }
    });
    match fault {
        Some(error) => Err(error),
        None => index.map_err(|_| DirectoryError::Damaged),
    }
}

fn meta(store: &Store) -> Result<Meta, DirectoryError> {
    let meta: Meta = serde_json::from_slice(&store.required_part(part::META)?).map_err(|_| DirectoryError::Damaged)?;
    if meta.code == CODE { Ok(meta) } else { Err(DirectoryError::Damaged) }
}

fn open(path: &Path, packs: &[PackSource<'_>], step: Step<'_>, check: bool) -> Result<Directory, DirectoryError> {
    if let Some(directory) = usable(path, packs, check)? {
        return Ok(directory);
    }
    let old = newest_of(path);
    // 0 is said while another process builds, and decides whether to wait on.
    let step = std::cell::RefCell::new(step);
    let mut done_meanwhile = None;
    store::replace_file(
        path,
        &mut || (step.borrow_mut())(0),
        &mut || {
            done_meanwhile = usable(path, packs, check).ok().flatten();
            done_meanwhile.is_some()
        },
        &mut |writer: &Writer<'_>| {
            let mut step = step.borrow_mut();
            let merged = build::load(packs, &mut **step)?;
            build::fill(writer, &merged, &newest_seen(old, &merged), &mut **step)
        },
    )?;
    match done_meanwhile {
        Some(directory) => Ok(directory),
        None => usable(path, packs, false)?.ok_or(DirectoryError::Unreachable),
    }
}

/// The store at `path`, if it was made by this code from these packs and is whole as far as was looked.
fn usable(path: &Path, packs: &[PackSource<'_>], check: bool) -> Result<Option<Directory>, DirectoryError> {
    let Some(store) = store::open_file(path)? else { return Ok(None) };
    let look = || -> Result<Option<Directory>, DirectoryError> {
        if !meta(&store)?
            .packs
            .iter()
            .map(key)
            .eq(packs.iter().map(|pack| (pack.id, pack.content_sha256, pack.trusted)))
        {
            return Ok(None);
        }
        if check {
            store.check_all()?;
        }
        Directory::from_store(store).map(Some)
    };
    match look() {
        Err(DirectoryError::Damaged) => Ok(None),
        result => result,
    }
}

fn key(pack: &StoredPack) -> (&str, &str, bool) {
    (&pack.id, &pack.content_sha256, pack.trusted)
}

/// The newest time that the old store has seen: it outlives the packs it came from.
fn newest_of(path: &Path) -> Option<Timestamp> {
    let store = store::open_file(path).ok().flatten()?;
    let meta: Meta = serde_json::from_slice(&store.part(part::META).ok().flatten()?).ok()?;
    meta.newest_seen.parse().ok()
}

fn newest_seen(old: Option<Timestamp>, merged: &Merged) -> String {
    old.max(merged.newest_made_at()).map(|time| time.to_string()).unwrap_or_default()
}
