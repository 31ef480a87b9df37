//! Damaged and hostile containers: a typed error or the same data, never a panic, never another note's text.

use crate::support::{Disk, MAIN, OTHER, Told, made, rng, small, unlock};
use sha2::{Digest, Sha256};
use turnstone_vault::{BLOCK, Change, Container, Cost, Geometry, ItemId, Options, VaultError};

/// Everything where `TURNSTONE_KILLS` is set, each so-manieth otherwise.
fn stride(usual: usize) -> usize {
    if std::env::var_os("TURNSTONE_KILLS").is_some() { 1 } else { usual }
}

fn filled() -> Disk {
    let disk = made(small(2, 4), 1);
    Container::open(disk.arc(), None).unwrap().new_notebook(OTHER, &[MAIN], &mut rng(2)).unwrap();
    for (passphrase, text) in [(MAIN, "the first one's"), (OTHER, "the second one's")] {
        let notebook = unlock(&disk, passphrase, 3).unwrap();
        for id in 1..=3 {
            let content = format!("{text} {id}");
            let change = Change { id: ItemId([id; 16]), content: Some(content.as_bytes()) };
            notebook.commit(&[change], &mut rng(10 + u64::from(id))).unwrap();
        }
    }
    disk
}

/// Opens it and reads all; what is read is what was written.
fn judged(disk: &Disk, what: &str) -> Result<usize, VaultError> {
    let notebook = unlock(disk, MAIN, 5)?;
    let mut whole = 0;
    for (id, _) in notebook.ids() {
        match notebook.read(id) {
            Ok(content) => {
                assert_eq!(*content, format!("the first one's {}", id.0[0]).into_bytes(), "{what}");
                whole += 1;
            }
            Err(error) => assert_eq!(error, VaultError::Damaged, "{what}"),
        }
    }
    Ok(whole)
}

#[test]
fn every_bit_of_either_head_page() {
    let disk = filled();
    for page in 0..2 {
        for at in (0..BLOCK).step_by(stride(23)) {
            for bit in 0..8 {
                let copy = Disk::of(disk.bytes());
                copy.flip(page * BLOCK + at, 1 << bit);
                assert_eq!(judged(&copy, &format!("page {page} byte {at} bit {bit}")), Ok(3));
                assert!(copy.bytes()[..BLOCK] == copy.bytes()[BLOCK..2 * BLOCK]);
            }
        }
    }
    // Both pages: an error, and nothing is written.
    for at in (0..BLOCK).step_by(61) {
        let copy = Disk::of(disk.bytes());
        copy.flip(at, 1);
        copy.flip(BLOCK + at, 1);
        let before = copy.bytes();
        let error = judged(&copy, "both").unwrap_err();
        assert!(matches!(error, VaultError::HeadDamaged | VaultError::NotAContainer), "byte {at}: {error:?}");
        assert!(copy.bytes() == before);
    }
}

#[test]
fn every_byte_of_a_small_container() {
    let disk = filled();
    let size = disk.bytes().len();
    // The head's pages are flipped above; between them and the first stripe there is nothing but random bytes.
    for at in (64 * 1024..size).step_by(stride(47)) {
        let copy = Disk::of(disk.bytes());
        copy.flip(at, 1 << (at % 8));
        match judged(&copy, &format!("byte {at}")) {
            Ok(whole) => assert!(whole >= 2, "byte {at}"),
            Err(error) => panic!("byte {at}: {error:?}"),
        }
    }
}

#[test]
fn cut_off_anywhere() {
    let disk = filled();
    let bytes = disk.bytes();
    for size in (0..bytes.len()).step_by(1_003) {
        let copy = Disk::of(bytes[..size].to_vec());
        match judged(&copy, &format!("{size} bytes")) {
            Ok(_) => assert!(size > 64 * 1024 + 64 * 1024, "{size}"),
            Err(error) => assert!(matches!(error, VaultError::NotAContainer | VaultError::Io), "{size}: {error:?}"),
        }
    }
}

/// Rewrites a number of the head in both pages, with a hash that fits.
fn with_number(disk: &Disk, at: usize, number: u32) -> Disk {
    let mut bytes = disk.bytes();
    for page in 0..2 {
        let page = &mut bytes[page * BLOCK..(page + 1) * BLOCK];
        page[at..at + 4].copy_from_slice(&number.to_le_bytes());
        let hash = Sha256::digest(&page[..BLOCK - 32]);
        page[BLOCK - 32..].copy_from_slice(&hash);
    }
    Disk::of(bytes)
}

#[test]
fn a_hostile_head_is_refused_before_it_costs_anything() {
    let disk = filled();
    for (what, at, numbers) in [
        ("memory", 24, vec![0, 7, 256 * 1024 + 1, u32::MAX]),
        ("passes", 28, vec![0, 17, u32::MAX]),
        ("lanes of Argon2", 32, vec![0, 2, u32::MAX]),
        ("hold", 44, vec![60_001, u32::MAX]),
    ] {
        for number in numbers {
            let copy = with_number(&disk, at, number);
            assert_eq!(Container::open(copy.arc(), None).err(), Some(VaultError::TooCostly), "{what} {number}");
        }
    }
    for (at, number) in [(36, 2), (40, 0), (40, 1 << 20), (40, u32::MAX)] {
        let copy = with_number(&disk, at, number);
        assert_eq!(Container::open(copy.arc(), None).err(), Some(VaultError::NotAContainer), "{at} {number}");
    }
}

#[test]
fn a_new_container_may_not_be_cheap_or_mean() {
    let mut numbers = rng(1);
    for options in [
        Options { cost: Cost { memory_kib: 512 * 1024, passes: 1 }, ..small(1, 4) },
        Options { cost: Cost { memory_kib: 64, passes: 0 }, ..small(1, 4) },
        Options { stripes: 0, ..small(1, 4) },
        Options { hold_ms: 60_001, ..small(1, 4) },
    ] {
        let made = Container::create(Disk::default().arc(), None, options, &mut numbers, &mut |_| true);
        assert_eq!(made.err(), Some(VaultError::TooCostly), "{options:?}");
    }
    let given_up =
        Container::create(Disk::default().arc(), None, small(4, 16), &mut numbers, &mut |done| done < 100_000);
    assert_eq!(given_up.err(), Some(VaultError::Cancelled));
    let full = Disk::default();
    full.limit(Some(100_000));
    let made = Container::create(full.arc(), None, small(4, 16), &mut numbers, &mut |_| true);
    assert_eq!(made.err(), Some(VaultError::DiskFull));
}

#[test]
fn swapped_envelopes_and_blocks_open_nothing() {
    let disk = filled();
    let envelope = |number: usize| 48 + number * 128;
    // Every pair of envelopes, in both pages.
    for a in 0..12 {
        for b in 0..a {
            let mut bytes = disk.bytes();
            for page in 0..2 {
                let page = &mut bytes[page * BLOCK..(page + 1) * BLOCK];
                let kept = page[envelope(a)..envelope(a) + 128].to_vec();
                page.copy_within(envelope(b)..envelope(b) + 128, envelope(a));
                page[envelope(b)..envelope(b) + 128].copy_from_slice(&kept);
                let hash = Sha256::digest(&page[..BLOCK - 32]);
                page[BLOCK - 32..].copy_from_slice(&hash);
            }
            let copy = Disk::of(bytes);
            let moved = judged(&copy, &format!("envelopes {a} {b}"));
            assert!(matches!(moved, Ok(3) | Err(VaultError::WrongPassphrase)), "{moved:?}");
        }
    }
    // Every pair of blocks, of the same lane and of others.
    let geometry = Geometry { lane_blocks: 4, stripes: 2 };
    let place = |number: u32| usize::try_from(geometry.offset((number / 8) as usize, number % 8)).unwrap();
    for a in 0..32 {
        for b in 0..a {
            let mut bytes = disk.bytes();
            let kept = bytes[place(a)..place(a) + BLOCK].to_vec();
            bytes.copy_within(place(b)..place(b) + BLOCK, place(a));
            bytes[place(b)..place(b) + BLOCK].copy_from_slice(&kept);
            let whole = judged(&Disk::of(bytes), &format!("blocks {a} {b}")).unwrap();
            assert!(whole >= 1, "blocks {a} {b}");
        }
    }
}

#[test]
fn a_wrong_passphrase_and_an_exit_never_destroy() {
    let disk = filled();
    let lanes = disk.bytes()[64 * 1024..].to_vec();
    let container = Container::open(disk.arc(), None).unwrap();
    let head = disk.bytes()[..64 * 1024].to_vec();
    for number in 0..200u64 {
        let typed = format!("not this one {number}");
        let answer = container.unlock(typed.as_bytes(), &mut rng(number), &Told::default());
        assert_eq!(answer.err(), Some(VaultError::WrongPassphrase));
    }
    assert!(disk.bytes()[64 * 1024..] == lanes && disk.bytes()[..64 * 1024] == head);
    for number in 0..50u64 {
        let unlocked = container.unlock(MAIN, &mut rng(number), &Told::default()).unwrap();
        unlocked.load(&mut rng(number)).unwrap().exit_switch().close();
    }
    drop(container);
    assert_eq!(judged(&disk, "after exits"), Ok(3));
}
