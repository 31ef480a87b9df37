//! The power goes at every write and every sync, with torn and reordered writes: what was saved is there, and nothing that is gone can
//! be read. `TURNSTONE_KILLS` asks for more rounds.

use std::collections::BTreeMap;

use crate::support::{Disk, ERASING, Keystore, MAIN, OTHER, THIRD, Told, made, rng, small, unlock};
use rand_core::Rng;
use turnstone_vault::{Change, Container, Geometry, ItemId, LANES, Notebook, VaultError};

type Plain = BTreeMap<ItemId, Vec<u8>>;

fn rounds(usual: u64) -> u64 {
    std::env::var("TURNSTONE_KILLS")
        .ok()
        .and_then(|kills| kills.parse::<u64>().ok())
        .map_or(usual, |kills| usual * kills / 25)
}

fn contents(notebook: &Notebook) -> Plain {
    notebook.ids().into_iter().map(|(id, _)| (id, notebook.read(id).unwrap().to_vec())).collect()
}

/// One random change, as it is done to a notebook and to a plain map. Texts are marked, so that they can be looked for.
enum Op {
    Commit(Vec<(ItemId, Option<Vec<u8>>)>),
    Attach(ItemId, Vec<u8>),
    Grow,
}

fn draw(rng: &mut impl Rng, number: u64, wide: u32) -> Op {
    let id = |rng: &mut dyn rand_core::Rng| ItemId([1 + (rng.next_u32() % 24) as u8; 16]);
    let content = |rng: &mut dyn rand_core::Rng, most: u32| {
        let mut bytes = format!("canary-{number:06}-").into_bytes();
        bytes.resize(14 + (rng.next_u32() % most) as usize, b'.');
        bytes
    };
    match rng.next_u32() % 20 {
        0 => Op::Grow,
        1 | 2 => Op::Attach(id(rng), content(rng, 70_000)),
        3..=6 => Op::Commit(vec![(id(rng), None)]),
        8 | 9 => {
            // One comes, another goes: both or none.
            let (first, second) = (id(rng), id(rng));
            let mut all = vec![(first, Some(content(rng, 6_000)))];
            if second != first {
                all.push((second, None));
            }
            Op::Commit(all)
        }
        7 => {
            let mut all: Plain = Plain::new();
            for _ in 0..wide {
                all.insert(id(rng), content(rng, 3_000));
            }
            Op::Commit(all.into_iter().map(|(id, content)| (id, Some(content))).collect())
        }
        _ => Op::Commit(vec![(id(rng), Some(content(rng, 9_000)))]),
    }
}

fn apply(notebook: &Notebook, op: &Op, seed: u64) -> Result<(), VaultError> {
    let mut rng = rng(seed);
    match op {
        Op::Commit(changes) => {
            let changes: Vec<_> =
                changes.iter().map(|(id, content)| Change { id: *id, content: content.as_deref() }).collect();
            notebook.commit(&changes, &mut rng)
        }
        Op::Attach(id, bytes) => {
            notebook.attach(*id, bytes.len() as u64, &mut &bytes[..], &[], &mut rng, &mut |_| true)
        }
        Op::Grow => notebook.grow(1, &mut rng, &mut |_| true),
    }
}

fn apply_plain(plain: &mut Plain, op: &Op) {
    match op {
        Op::Commit(changes) => {
            for (id, content) in changes {
                match content {
                    Some(content) => plain.insert(*id, content.clone()),
                    None => plain.remove(id),
                };
            }
        }
        Op::Attach(id, bytes) => {
            plain.insert(*id, bytes.clone());
        }
        Op::Grow => {}
    }
}

/// Every canary that any block still holds is of something that is there.
fn nothing_left(notebook: &Notebook, plain: &Plain, round: u64) {
    let all: Vec<u8> = plain.values().flatten().copied().collect();
    let all = String::from_utf8_lossy(&all).into_owned();
    for (block, bytes) in notebook.readable().unwrap() {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for canary in text.match_indices("canary-").filter_map(|(at, _)| text.get(at..at + 13)) {
            assert!(all.contains(canary), "round {round}: {canary} can be read in block {block}");
        }
    }
}

fn lane_bytes(disk: &Disk, lane: usize, lane_blocks: u32, stripes: u32) -> Vec<u8> {
    let (bytes, geometry) = (disk.bytes(), Geometry { lane_blocks, stripes });
    (0..geometry.blocks())
        .flat_map(|block| {
            let at = usize::try_from(geometry.offset(lane, block)).unwrap();
            bytes[at..at + turnstone_vault::BLOCK].to_vec()
        })
        .collect()
}

#[test]
fn a_crash_at_any_step_loses_at_most_the_change_and_never_touches_another_lane() {
    for round in 0..rounds(30) {
        let mut numbers = rng(round);
        let (lane_blocks, stripes) = ([4, 16, 40][(round % 3) as usize], 2 + (round % 5) as u32);
        let mut disk = made(small(stripes, lane_blocks), round);
        {
            let container = Container::open(disk.arc(), None).unwrap();
            container.new_notebook(OTHER, &[MAIN], &mut rng(round ^ 0xabc)).unwrap();
            let other = unlock(&disk, OTHER, round ^ 0xdef).unwrap();
            other
                .commit(&[Change { id: ItemId([77; 16]), content: Some(b"the other's") }], &mut rng(round ^ 0x123))
                .unwrap();
        }
        let other_lane = unlock(&disk, OTHER, round ^ 0x456).unwrap().lane();
        let others = lane_bytes(&disk, other_lane, lane_blocks, stripes);
        let mut plain = Plain::new();
        let mut seed = round << 32;
        for step in 0..12 {
            // A few changes, then one during which the power goes.
            let notebook = match unlock(&disk, MAIN, seed) {
                Ok(notebook) => notebook,
                Err(error) => panic!("round {round} step {step}: {error:?}"),
            };
            for _ in 0..numbers.next_u32() % 6 {
                seed += 1;
                let op = draw(&mut numbers, seed & 0xffff, 12);
                match apply(&notebook, &op, seed) {
                    Ok(()) => apply_plain(&mut plain, &op),
                    Err(error) => assert_eq!(error, VaultError::NoRoom, "round {round} step {step}"),
                }
                nothing_left(&notebook, &plain, round);
            }
            seed += 1;
            let op = draw(&mut numbers, seed & 0xffff, 12);
            disk.cut_after(u64::from(numbers.next_u32() % [6, 14, 60][(numbers.next_u32() % 3) as usize]));
            let result = apply(&notebook, &op, seed);
            drop(notebook);
            disk = disk.after_crash(seed);
            let mut after = plain.clone();
            apply_plain(&mut after, &op);
            // And now and then again while it is being mended.
            if numbers.next_u32().is_multiple_of(3) {
                disk.cut_after(u64::from(numbers.next_u32() % 20));
                drop(unlock(&disk, MAIN, seed ^ 0x5555_0000));
                disk = disk.after_crash(seed ^ 1);
            }
            let notebook = unlock(&disk, MAIN, seed ^ 0x7777_0000)
                .unwrap_or_else(|error| panic!("round {round} step {step}: {error:?}"));
            let found = contents(&notebook);
            if found == after {
                plain = after;
            } else {
                assert!(found == plain, "round {round} step {step}: neither before nor after");
                assert!(result.is_err(), "round {round} step {step}: said to be saved, and is not there");
            }
            nothing_left(&notebook, &plain, round);
        }
        assert!(lane_bytes(&disk, other_lane, lane_blocks, stripes) == others, "round {round}: the other lane changed");
        let other = unlock(&disk, OTHER, seed ^ 0x9999).unwrap();
        assert_eq!(*other.read(ItemId([77; 16])).unwrap(), b"the other's");
    }
}

#[test]
fn one_comes_and_another_goes_at_every_step() {
    let (one, two) = (ItemId([1; 16]), ItemId([2; 16]));
    for steps in 0..=11 {
        for seed in 0..rounds(15) {
            let disk = made(small(2, 16), seed);
            let notebook = unlock(&disk, MAIN, seed ^ 0x11).unwrap();
            let mut numbers = rng(seed ^ 0x22);
            for id in [one, two] {
                notebook.commit(&[Change { id, content: Some(b"canary-000001") }], &mut numbers).unwrap();
            }
            let before = contents(&notebook);
            let changes = [Change { id: one, content: Some(b"canary-000002") }, Change { id: two, content: None }];
            disk.cut_after(steps);
            let said = notebook.commit(&changes, &mut numbers);
            drop(notebook);
            let disk = disk.after_crash(seed ^ steps << 32);
            let notebook = unlock(&disk, MAIN, seed ^ 0x33).unwrap();
            let after = Plain::from([(one, b"canary-000002".to_vec())]);
            let found = contents(&notebook);
            assert!(found == after || (said.is_err() && found == before), "steps {steps} seed {seed}");
            nothing_left(&notebook, &found, seed);
        }
    }
}

#[test]
fn saves_while_an_attachment_comes_in_keep_its_blocks_known() {
    for round in 0..rounds(10) {
        let disk = made(small(8, 40), round);
        let notebook = unlock(&disk, MAIN, round ^ 0x11).unwrap();
        let (mut plain, mut saved) = (Plain::new(), 0u64);
        let bytes = b"canary-attach".repeat(30_000);
        let result = notebook.attach(
            ItemId([200; 16]),
            bytes.len() as u64,
            &mut &bytes[..],
            &[],
            &mut rng(round ^ 0x22),
            &mut |done| {
                saved += 1;
                // Enough of them for a checkpoint.
                for number in 0..40u8 {
                    let id = ItemId([1 + number + 40 * ((saved % 3) as u8); 16]);
                    let content = format!("canary-{saved:06}").into_bytes();
                    let change = [Change { id, content: Some(&content) }];
                    notebook.commit(&change, &mut rng(round << 20 | saved << 8 | u64::from(number))).unwrap();
                    plain.insert(id, content);
                }
                if done > 200_000 + round % 12 * 10_000 {
                    disk.cut_after(0);
                }
                true
            },
        );
        assert!(result.is_err());
        drop(notebook);
        let disk = disk.after_crash(round);
        let notebook = unlock(&disk, MAIN, round ^ 0x33).unwrap();
        assert!(contents(&notebook) == plain, "round {round}");
        nothing_left(&notebook, &plain, round);
    }
}

#[test]
fn both_roots_and_every_checkpoint_destroyed() {
    let disk = made(small(8, 40), 1);
    let mut plain = Plain::new();
    let lane = {
        let notebook = unlock(&disk, MAIN, 2).unwrap();
        for number in 0..400u64 {
            let op = draw(&mut rng(number ^ 0x77), number, 12);
            if !matches!(op, Op::Grow) && apply(&notebook, &op, number + 5_000).is_ok() {
                apply_plain(&mut plain, &op);
            }
        }
        // Many items, so that there is a checkpoint.
        for number in 100..190u8 {
            let (id, content) = (ItemId([number; 16]), vec![number; 10]);
            notebook.commit(&[Change { id, content: Some(&content) }], &mut rng(u64::from(number) + 9_000)).unwrap();
            plain.insert(id, content);
        }
        notebook.lane()
    };
    let geometry = Geometry { lane_blocks: 40, stripes: 8 };
    for damaged in [vec![0], vec![1], vec![0, 1]] {
        let copy = Disk::of(disk.bytes());
        for block in &damaged {
            copy.flip(usize::try_from(geometry.offset(lane, *block)).unwrap() + 100, 1);
        }
        let notebook = unlock(&copy, MAIN, 3).unwrap();
        assert!(contents(&notebook) == plain, "{damaged:?}");
        nothing_left(&notebook, &plain, 0);
        drop(notebook);
        assert!(contents(&unlock(&copy, MAIN, 4).unwrap()) == plain, "{damaged:?}, again");
    }
    // Every single block: one item at most is damaged or older, and no other is touched.
    for block in 2..geometry.blocks() {
        let copy = Disk::of(disk.bytes());
        copy.flip(usize::try_from(geometry.offset(lane, block)).unwrap() + 2_000, 0x10);
        let notebook = unlock(&copy, MAIN, 3).unwrap();
        let mut damaged = 0;
        for (id, content) in &plain {
            match notebook.read(*id) {
                Ok(found) => assert!(*found == *content, "block {block}"),
                Err(error) => {
                    assert!(matches!(error, VaultError::Damaged | VaultError::NotFound), "block {block}: {error:?}");
                    damaged += 1;
                }
            }
        }
        assert!(damaged <= 1, "block {block}");
        // What is damaged can still be deleted.
        for (id, _) in notebook.ids() {
            if notebook.read(id).is_err() {
                notebook.commit(&[Change { id, content: None }], &mut rng(9)).unwrap();
            }
        }
    }
}

/// A container with three notebooks and an erasing passphrase in the first.
fn with_erasing(seed: u64) -> (Disk, Keystore) {
    let (disk, keystore, mut rng) = (Disk::default(), Keystore::default(), rng(seed));
    let container = Container::create(disk.arc(), Some(keystore.arc()), small(2, 8), &mut rng, &mut |_| true).unwrap();
    container.new_notebook(MAIN, &[], &mut rng).unwrap();
    container.new_notebook(OTHER, &[MAIN], &mut rng).unwrap();
    container.new_notebook(THIRD, &[MAIN, OTHER], &mut rng).unwrap();
    for passphrase in [MAIN, OTHER, THIRD] {
        let notebook = container.unlock(passphrase, &mut rng, &Told::default()).unwrap().load(&mut rng).unwrap();
        notebook.commit(&[Change { id: ItemId([1; 16]), content: Some(passphrase) }], &mut rng).unwrap();
        if passphrase == MAIN {
            notebook.set_erasing_passphrase(ERASING, &mut rng).unwrap();
        }
    }
    drop(container);
    (disk, keystore)
}

fn opens(disk: &Disk, keystore: &Keystore, passphrase: &[u8], seed: u64) -> bool {
    let mut rng = rng(seed);
    let container = Container::open(disk.arc(), Some(keystore.arc())).unwrap();
    match container.unlock(passphrase, &mut rng, &Told::default()) {
        Ok(unlocked) => {
            let notebook = unlocked.load(&mut rng).unwrap();
            let text = notebook.read(ItemId([1; 16])).unwrap();
            assert!(*text == *passphrase || (passphrase == ERASING && *text == *MAIN));
            true
        }
        Err(error) => {
            assert_eq!(error, VaultError::WrongPassphrase);
            false
        }
    }
}

#[test]
fn erasing_is_before_or_after_at_every_step() {
    // Two head writes of two steps each, and the keystore between them.
    for steps in 0..=9 {
        for seed in 0..rounds(12) {
            let (disk, keystore) = with_erasing(seed);
            let (old_disk, _) = (Disk::of(disk.bytes()), ());
            keystore.with_power_of(&disk);
            disk.cut_after(steps);
            {
                let mut rng = rng(seed ^ 0x1111);
                let container = Container::open(disk.arc(), Some(keystore.arc())).unwrap();
                let _ = container.unlock(ERASING, &mut rng, &Told::default());
            }
            let disk = disk.after_crash(seed);
            let keystore = keystore.copy();
            let others = [OTHER, THIRD].map(|other| opens(&disk, &keystore, other, 5));
            assert_eq!(others[0], others[1], "steps {steps} seed {seed}: one of two is erased");
            assert!(opens(&disk, &keystore, MAIN, 6), "the carrier's own passphrase");
            if others[0] {
                assert!(steps < 9, "seed {seed}");
                continue;
            }
            // Erased: the next unlocking with the carrier finishes it, and an old copy with today's keystore opens nothing erased.
            assert!(opens(&disk, &keystore, ERASING, 7), "the erasing one opens the carrier, then and later");
            assert!(opens(&disk, &keystore, ERASING, 8));
            assert!(
                ![OTHER, THIRD].iter().any(|other| opens(&old_disk, &keystore, other, 9)),
                "steps {steps} seed {seed}"
            );
            assert!(opens(&old_disk, &keystore, MAIN, 10));
        }
    }
}

#[test]
fn an_erasing_passphrase_typed_elsewhere_destroys_nothing() {
    let (disk, keystore) = with_erasing(1);
    let container = Container::open(disk.arc(), Some(keystore.arc())).unwrap();
    let mut numbers = rng(2);
    let notebook = container.unlock(OTHER, &mut numbers, &Told::default()).unwrap().load(&mut numbers).unwrap();
    assert_eq!(notebook.change_passphrase(ERASING, &mut numbers), Err(VaultError::PassphraseInUse));
    assert_eq!(notebook.set_second_passphrase(ERASING, &mut numbers), Err(VaultError::PassphraseInUse));
    assert_eq!(notebook.new_notebook(ERASING, &[], &mut numbers), Err(VaultError::PassphraseInUse));
    // To keep: it names its notebook and no more.
    notebook.new_notebook(b"fourth of all the books", &[ERASING, THIRD], &mut numbers).unwrap();
    drop(notebook);
    drop(container);
    assert!([MAIN, OTHER, THIRD].iter().all(|passphrase| opens(&disk, &keystore, passphrase, 3)));
}

#[test]
fn erase_this_one_leaves_the_others() {
    let (disk, keystore) = with_erasing(1);
    let old = Disk::of(disk.bytes());
    let container = Container::open(disk.arc(), Some(keystore.arc())).unwrap();
    let mut numbers = rng(2);
    let notebook = container.unlock(OTHER, &mut numbers, &Told::default()).unwrap().load(&mut numbers).unwrap();
    notebook.erase(&mut numbers).unwrap();
    assert_eq!(notebook.read(ItemId([1; 16])).err(), Some(VaultError::Closed));
    drop(notebook);
    drop(container);
    assert!(!opens(&disk, &keystore, OTHER, 3) && !opens(&old, &keystore, OTHER, 3));
    assert!(opens(&disk, &keystore, MAIN, 4) && opens(&disk, &keystore, THIRD, 5));
}

#[test]
fn a_new_notebook_destroys_one_that_is_not_named_in_a_third_of_the_draws() {
    let (mut destroyed, draws) = (0, 300);
    for seed in 0..draws {
        let disk = made(small(1, 4), seed);
        let container = Container::open(disk.arc(), None).unwrap();
        container.new_notebook(OTHER, &[MAIN], &mut rng(seed ^ 0x100_0000)).unwrap();
        let mut numbers = rng(seed ^ 0x200_0000);
        let notebook = container.unlock(OTHER, &mut numbers, &Told::default()).unwrap().load(&mut numbers).unwrap();
        notebook.new_notebook(THIRD, &[], &mut numbers).unwrap();
        drop(notebook);
        drop(container);
        assert!(unlock(&disk, OTHER, 1).is_ok() && unlock(&disk, THIRD, 2).is_ok());
        destroyed += u32::from(unlock(&disk, MAIN, 3).is_err());
    }
    // A third of 300, give or take four standard deviations.
    assert!((67..=133).contains(&destroyed), "{destroyed}");
    assert_eq!(LANES, 4);
}
