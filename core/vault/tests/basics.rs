//! What a notebook does when nothing goes wrong.

use crate::support::{self, Disk, ERASING, Keystore, MAIN, OTHER, THIRD, Told, made, rng, small, unlock};
use proptest::prelude::*;
use std::collections::BTreeMap;
use turnstone_vault::{Change, Container, ItemId, OpenedBy, Storage, VaultError};

fn put(id: u8, content: &[u8]) -> (ItemId, Vec<u8>) {
    (ItemId([id; 16]), content.to_vec())
}

#[test]
fn what_was_put_is_there_after_locking() {
    let disk = made(small(4, 16), 1);
    let long = vec![7; 20_000];
    {
        let notebook = unlock(&disk, MAIN, 2).unwrap();
        for (id, content) in [put(1, b"first"), put(2, &long), put(3, b"")] {
            notebook.commit(&[Change { id, content: Some(&content) }], &mut rng(u64::from(id.0[0]) + 10)).unwrap();
        }
        notebook.commit(&[Change { id: ItemId([1; 16]), content: Some(b"second") }], &mut rng(20)).unwrap();
        notebook.commit(&[Change { id: ItemId([3; 16]), content: None }], &mut rng(21)).unwrap();
    }
    let notebook = unlock(&disk, MAIN, 3).unwrap();
    assert_eq!(*notebook.read(ItemId([1; 16])).unwrap(), b"second");
    assert_eq!(*notebook.read(ItemId([2; 16])).unwrap(), long);
    assert_eq!(notebook.read(ItemId([3; 16])).unwrap_err(), VaultError::NotFound);
    assert_eq!(notebook.ids().len(), 2);
    assert_eq!(unlock(&disk, OTHER, 4).unwrap_err(), VaultError::WrongPassphrase);
}

#[test]
fn one_notebook_at_a_time() {
    let disk = made(small(2, 16), 1);
    let container = Container::open(disk.arc(), None).unwrap();
    let clock = Told::default();
    let unlocked = container.unlock(MAIN, &mut rng(1), &clock).unwrap();
    assert_eq!(container.unlock(MAIN, &mut rng(2), &clock).err(), Some(VaultError::Busy));
    let notebook = unlocked.load(&mut rng(3)).unwrap();
    assert_eq!(container.unlock(MAIN, &mut rng(4), &clock).err(), Some(VaultError::Busy));
    drop(notebook);
    assert!(container.unlock(MAIN, &mut rng(5), &clock).is_ok());
    // An answer that nobody used leaves nothing open.
    assert!(container.unlock(MAIN, &mut rng(6), &clock).is_ok());
}

/// A file that is being attached when somebody leaves, comes back and writes, all between two reads of it.
struct Interrupted<'a> {
    container: &'a Container,
    closes: turnstone_vault::ExitSwitch,
    left: usize,
    opened: Option<turnstone_vault::Notebook>,
    after: Vec<u8>,
    disk: &'a Disk,
}

impl std::io::Read for Interrupted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.left -= 1;
        if self.left == 0 {
            self.closes.close();
            let unlocked = self.container.unlock(MAIN, &mut rng(30), &Told::default()).unwrap();
            let notebook = unlocked.load(&mut rng(31)).unwrap();
            for id in 10..20 {
                let (id, content) = put(id, &[id; 9_000]);
                notebook.commit(&[Change { id, content: Some(&content) }], &mut rng(u64::from(id.0[0]) + 40)).unwrap();
            }
            self.opened = Some(notebook);
            self.after = self.disk.bytes();
        }
        buffer.fill(9);
        Ok(buffer.len())
    }
}

#[test]
fn a_closed_notebook_gives_the_container_up_and_writes_nothing_more() {
    let disk = made(small(4, 64), 1);
    let container = Container::open(disk.arc(), None).unwrap();
    let first = container.unlock(MAIN, &mut rng(1), &Told::default()).unwrap().load(&mut rng(2)).unwrap();
    let (closes, length) = (first.exit_switch(), 300_000);
    let mut source =
        Interrupted { container: &container, closes, left: 4, opened: None, after: Vec::new(), disk: &disk };
    let attached = first.attach(ItemId([1; 16]), length, &mut source, &[], &mut rng(3), &mut |_| true);
    assert_eq!(attached, Err(VaultError::Closed));
    let mut numbers = rng(4);
    assert_eq!(first.new_notebook(OTHER, &[MAIN], &mut numbers), Err(VaultError::Closed));
    assert_eq!(first.grow(1, &mut numbers, &mut |_| true), Err(VaultError::Closed));
    assert_eq!(first.erase(&mut numbers), Err(VaultError::Closed));
    assert!(disk.bytes() == source.after, "it wrote into what another notebook has by now");
    let second = source.opened.unwrap();
    // The first one goes, the second one stays.
    drop(first);
    assert_eq!(container.unlock(MAIN, &mut numbers, &Told::default()).err(), Some(VaultError::Busy));
    for id in 10..20 {
        assert_eq!(*second.read(ItemId([id; 16])).unwrap(), [id; 9_000]);
    }
    assert!(second.readable().unwrap().iter().all(|(_, content)| !content.starts_with(&[9; 64])));
}

#[test]
fn after_the_switch_everything_refuses() {
    let disk = made(small(2, 16), 1);
    let notebook = unlock(&disk, MAIN, 2).unwrap();
    notebook.commit(&[Change { id: ItemId([1; 16]), content: Some(b"a") }], &mut rng(3)).unwrap();
    let before = disk.bytes();
    notebook.exit_switch().close();
    let mut rng = rng(4);
    let closed = Some(VaultError::Closed);
    assert_eq!(notebook.read(ItemId([1; 16])).err(), closed);
    assert_eq!(notebook.commit(&[Change { id: ItemId([1; 16]), content: None }], &mut rng).err(), closed);
    assert_eq!(notebook.change_passphrase(OTHER, &mut rng).err(), closed);
    assert_eq!(notebook.make_recovery_code(&mut rng).err(), closed);
    assert_eq!(notebook.new_notebook(OTHER, &[], &mut rng).err(), closed);
    assert_eq!(notebook.erase(&mut rng).err(), closed);
    assert_eq!(notebook.clear_second_passphrase(&mut rng).err(), closed);
    let attached = notebook.attach(ItemId([9; 16]), 3, &mut &b"abc"[..], &[], &mut rng, &mut |_| true);
    assert_eq!(attached.err(), closed);
    assert!(notebook.is_closed());
    assert!(disk.bytes() == before, "closing writes nothing");
}

#[test]
fn attachments_stream_in_and_are_read_from_the_middle() {
    let disk = made(small(8, 32), 1);
    let notebook = unlock(&disk, MAIN, 2).unwrap();
    let bytes: Vec<u8> = (0..300_000u32).map(|number| (number % 251) as u8).collect();
    let id = ItemId([5; 16]);
    let note = Change { id: ItemId([6; 16]), content: Some(b"names it") };
    let mut seen = Vec::new();
    let mut source: &[u8] = &bytes;
    notebook
        .attach(id, bytes.len() as u64, &mut source, &[note], &mut rng(3), &mut |done| {
            seen.push(done);
            true
        })
        .unwrap();
    assert!(seen.len() > 3 && seen.last() == Some(&300_000));
    drop(notebook);
    let notebook = unlock(&disk, MAIN, 4).unwrap();
    assert_eq!(notebook.length(id), Ok(300_000));
    for (from, count) in [(0, 10), (4_020, 5), (4_021, 1), (4_000, 9_000), (299_999, 1), (123_456, 0), (0, 300_000)] {
        let mut part = vec![0; count];
        notebook.read_at(id, from as u64, &mut part).unwrap();
        assert_eq!(part, &bytes[from..from + count], "{from} {count}");
    }
    assert_eq!(notebook.read_at(id, 299_999, &mut [0; 2]), Err(VaultError::NotFound));
    assert_eq!(*notebook.read(ItemId([6; 16])).unwrap(), b"names it");
}

#[test]
fn an_attachment_that_fails_leaves_nothing() {
    let disk = made(small(4, 32), 1);
    let notebook = unlock(&disk, MAIN, 2).unwrap();
    let room = notebook.room();
    let (id, mut rng) = (ItemId([5; 16]), rng(3));
    let bytes = vec![1; 100_000];
    let mut unread = std::io::empty();
    assert_eq!(
        notebook.attach(id, 10_000_000, &mut unread, &[], &mut rng, &mut |_| panic!("read")),
        Err(VaultError::NoRoom)
    );
    for wrong in [99_999, 100_001] {
        let result = notebook.attach(id, wrong, &mut &bytes[..], &[], &mut rng, &mut |_| true);
        assert_eq!(result, Err(VaultError::LengthDiffers));
    }
    let result = notebook.attach(id, 100_000, &mut &bytes[..], &[], &mut rng, &mut |done| done < 70_000);
    assert_eq!(result, Err(VaultError::Cancelled));
    assert!(notebook.ids().is_empty());
    assert_eq!(notebook.room(), room, "all of it is free again");
}

#[test]
fn full_then_grown() {
    let disk = made(small(2, 8), 1);
    let notebook = unlock(&disk, MAIN, 2).unwrap();
    let mut rng = rng(3);
    let mut count = 0u8;
    let full = loop {
        match notebook.commit(&[Change { id: ItemId([count + 1; 16]), content: Some(b"x") }], &mut rng) {
            Ok(()) => count += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(full, VaultError::NoRoom);
    assert_eq!(count, 14, "all blocks but the roots");
    assert_eq!(notebook.ids().len(), 14);
    notebook.grow(1, &mut rng, &mut |_| true).unwrap();
    notebook.commit(&[Change { id: ItemId([count + 1; 16]), content: Some(b"x") }], &mut rng).unwrap();
    drop(notebook);
    let notebook = unlock(&disk, MAIN, 5).unwrap();
    assert_eq!(notebook.ids().len(), 15);
    // Deleting needs no room.
    for id in 1..=15 {
        notebook.commit(&[Change { id: ItemId([id; 16]), content: None }], &mut rng).unwrap();
    }
    assert!(notebook.ids().is_empty());
}

#[test]
fn a_growth_that_the_disk_has_no_room_for_changes_nothing() {
    let disk = made(small(2, 8), 1);
    let notebook = unlock(&disk, MAIN, 2).unwrap();
    let before = disk.bytes();
    disk.limit(Some(before.len() as u64 + 100_000));
    assert_eq!(notebook.grow(4, &mut rng(3), &mut |_| true), Err(VaultError::DiskFull));
    assert!(disk.bytes() == before);
    disk.limit(None);
    assert_eq!(notebook.grow(4, &mut rng(3), &mut |done| done < 200_000), Err(VaultError::Cancelled));
    assert!(disk.bytes() == before);
    // A full disk while saving: what was there is there, and later it goes on.
    notebook.commit(&[Change { id: ItemId([1; 16]), content: Some(b"kept") }], &mut rng(4)).unwrap();
    disk.full(true);
    let result = notebook.commit(&[Change { id: ItemId([1; 16]), content: Some(b"lost") }], &mut rng(5));
    assert_eq!(result, Err(VaultError::DiskFull));
    disk.full(false);
    assert_eq!(*notebook.read(ItemId([1; 16])).unwrap(), b"kept");
    notebook.commit(&[Change { id: ItemId([1; 16]), content: Some(b"new") }], &mut rng(6)).unwrap();
    assert_eq!(*notebook.read(ItemId([1; 16])).unwrap(), b"new");
}

#[test]
fn passphrases_change_and_never_open_two() {
    let keystore = Keystore::default();
    let disk = Disk::default();
    let mut rng = rng(1);
    let clock = Told::default();
    let container = Container::create(disk.arc(), Some(keystore.arc()), small(2, 16), &mut rng, &mut |_| true).unwrap();
    container.new_notebook(MAIN, &[], &mut rng).unwrap();
    container.new_notebook(OTHER, &[MAIN], &mut rng).unwrap();
    assert_eq!(container.new_notebook(THIRD, &[b"nobody knows this one"], &mut rng), Err(VaultError::WrongPassphrase));
    assert_eq!(container.new_notebook(OTHER, &[MAIN], &mut rng), Err(VaultError::PassphraseInUse));
    let open = |passphrase: &[u8], seed| {
        let mut rng = support::rng(seed);
        container.unlock(passphrase, &mut rng, &clock)?.load(&mut rng)
    };
    let notebook = open(MAIN, 2).unwrap();
    assert_eq!(notebook.change_passphrase(OTHER, &mut rng), Err(VaultError::PassphraseInUse));
    assert_eq!(notebook.change_passphrase(b"short", &mut rng), Err(VaultError::WeakPassphrase));
    notebook.change_passphrase(THIRD, &mut rng).unwrap();
    assert_eq!(notebook.set_erasing_passphrase(THIRD, &mut rng), Err(VaultError::PassphraseInUse));
    notebook.set_second_passphrase(ERASING, &mut rng).unwrap();
    notebook.clear_second_passphrase(&mut rng).unwrap();
    let code = notebook.make_recovery_code(&mut rng).unwrap();
    drop(notebook);
    for wrong in [MAIN, ERASING] {
        assert_eq!(open(wrong, 3).unwrap_err(), VaultError::WrongPassphrase);
    }
    assert!(open(OTHER, 4).is_ok());
    assert!(open(THIRD, 5).is_ok());
    // The keystore is lost: passphrases say so, the code opens, and a new secret is made only when asked for.
    keystore.lose();
    assert_eq!(open(THIRD, 6).unwrap_err(), VaultError::DeviceSecret);
    let mut other = support::rng(7);
    let unlocked = container.unlock(code.replace(' ', "-").as_bytes(), &mut other, &clock).unwrap();
    assert_eq!(unlocked.by(), OpenedBy::RecoveryCode);
    let notebook = unlocked.load(&mut other).unwrap();
    assert_eq!(notebook.change_passphrase(MAIN, &mut rng), Err(VaultError::DeviceSecret));
    notebook.renew_device_secret(&mut rng).unwrap();
    assert_eq!(notebook.renew_device_secret(&mut rng), Err(VaultError::DeviceSecret), "it can be read again");
    notebook.change_passphrase(MAIN, &mut rng).unwrap();
    drop(notebook);
    assert!(open(MAIN, 8).is_ok());
    assert_eq!(open(OTHER, 9).unwrap_err(), VaultError::WrongPassphrase);
}

#[test]
fn a_copied_generator_is_noticed() {
    let disk = made(small(2, 16), 1);
    let notebook = unlock(&disk, MAIN, 2).unwrap();
    let change = [Change { id: ItemId([1; 16]), content: Some(b"x") }];
    notebook.commit(&change, &mut rng(3)).unwrap();
    assert_eq!(notebook.commit(&change, &mut rng(3)), Err(VaultError::RandomRepeats));
}

#[test]
fn the_answer_is_held_and_the_trace_is_the_same() {
    let keystore = Keystore::default();
    let disk = Disk::default();
    let mut rng = rng(1);
    let container = Container::create(disk.arc(), Some(keystore.arc()), small(2, 16), &mut rng, &mut |_| true).unwrap();
    container.new_notebook(MAIN, &[], &mut rng).unwrap();
    container.new_notebook(OTHER, &[MAIN], &mut rng).unwrap();
    let clock = Told::default();
    let notebook = container.unlock(MAIN, &mut rng, &clock).unwrap().load(&mut rng).unwrap();
    notebook.set_erasing_passphrase(ERASING, &mut rng).unwrap();
    let code = notebook.make_recovery_code(&mut rng).unwrap();
    drop(notebook);
    disk.trace();
    let mut traces = Vec::new();
    for typed in [MAIN, code.as_bytes(), OTHER, b"nothing opens with this", b"\xff\xfe", ERASING] {
        let clock = Told::default();
        let answer = container.unlock(typed, &mut rng, &clock);
        assert_eq!(turnstone_vault::Clock::now(&clock).as_millis(), 5);
        drop(answer);
        traces.push(disk.trace());
    }
    assert!(traces.iter().all(|trace| *trace == traces[0]), "{traces:?}");
    assert_eq!(traces[0].iter().filter(|step| **step == support::Step::Sync).count(), 4);
}

/// Whoever watches the writes sees rows: the same block of all four lanes, lane 0 first, whichever notebook is used.
#[test]
fn every_write_beyond_the_head_is_a_row() {
    let lane_bytes = 16 * turnstone_vault::BLOCK as u64;
    for seed in 0..8 {
        let disk = made(small(4, 16), seed);
        disk.trace();
        let mut numbers = rng(seed + 100);
        {
            let notebook = unlock(&disk, MAIN, seed + 200).unwrap();
            for number in 1..40u8 {
                let content = vec![number; usize::from(number) * 300];
                let change = [Change { id: ItemId([1 + number % 9; 16]), content: Some(&content) }];
                notebook.commit(&change, &mut numbers).unwrap();
            }
            notebook.commit(&[Change { id: ItemId([2; 16]), content: None }], &mut numbers).unwrap();
            let bytes = vec![5; 100_000];
            let id = ItemId([99; 16]);
            notebook.attach(id, 100_000, &mut &bytes[..], &[], &mut numbers, &mut |_| true).unwrap();
        }
        let writes: Vec<(u64, usize)> = disk
            .trace()
            .into_iter()
            .filter_map(|step| match step {
                support::Step::Write(offset, length) if offset >= turnstone_vault::HEAD => Some((offset, length)),
                _ => None,
            })
            .collect();
        assert!(writes.len() > 300);
        for row in writes.chunks(4) {
            let (first, length) = row[0];
            assert_eq!((first - turnstone_vault::HEAD) / lane_bytes % 4, 0, "lane 0 first");
            let expected: Vec<_> = (0..4).map(|lane| (first + lane * lane_bytes, length)).collect();
            assert_eq!(row, expected);
        }
    }
}

#[test]
fn two_openers_of_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("container");
    let first = turnstone_vault::FileStorage::create(&path).unwrap();
    assert_eq!(turnstone_vault::FileStorage::open(&path).unwrap_err(), VaultError::Busy);
    drop(first);
    assert_eq!(turnstone_vault::FileStorage::open(&path).unwrap().size().unwrap(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any changes, with openings between: as a plain map. Small lanes, so that checkpoints and lack of room come soon.
    #[test]
    fn as_a_plain_map(seed in any::<u64>(), steps in prop::collection::vec((1u8..90, 0usize..9_000, 0u8..12), 1..160)) {
        let disk = made(small(6, 32), seed);
        let mut plain: BTreeMap<ItemId, Vec<u8>> = BTreeMap::new();
        let mut rng = rng(seed ^ 1);
        let mut notebook = unlock(&disk, MAIN, seed ^ 2).unwrap();
        for (number, (id, length, what)) in steps.into_iter().enumerate() {
            let id = ItemId([id; 16]);
            if what == 0 {
                drop(notebook);
                notebook = unlock(&disk, MAIN, seed ^ (3 + number as u64)).unwrap();
            }
            let content = (what > 2).then(|| vec![number as u8; length]);
            match notebook.commit(&[Change { id, content: content.as_deref() }], &mut rng) {
                Ok(()) => match content {
                    Some(content) => { plain.insert(id, content); }
                    None => { plain.remove(&id); }
                },
                Err(error) => prop_assert_eq!(error, VaultError::NoRoom),
            }
            prop_assert_eq!(notebook.ids().len(), plain.len());
        }
        drop(notebook);
        let notebook = unlock(&disk, MAIN, seed ^ 9_999).unwrap();
        prop_assert_eq!(notebook.ids().len(), plain.len());
        for (id, content) in &plain {
            prop_assert!(*notebook.read(*id).unwrap() == *content);
        }
    }
}

/// What the system says of this process's locked memory, in KiB.
#[cfg(target_os = "linux")]
fn locked() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmLck:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn the_keys_of_an_open_notebook_are_never_swapped_out() {
    let disk = made(small(2, 16), 1);
    let notebook = unlock(&disk, MAIN, 2).unwrap();
    assert!(locked() >= 4, "no page is locked while a notebook is open");
    drop(notebook);
}
