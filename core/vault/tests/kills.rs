//! A process that saves is killed at any moment. What it said was saved is there, the one change that was being made is there or not, and
//! nothing that is gone can be read. And two processes: the second one is told that the container is in use.
//!
//! The operating system keeps what a killed process wrote; the loss of power is in `crashes.rs`. `TURNSTONE_KILLS` says how often.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use crate::support::{self, CHEAP, MAIN, Told, rng, small};
use rand_core::Rng;
use turnstone_vault::{Change, Container, FileStorage, ItemId, Notebook, Options, VaultError};

type Plain = BTreeMap<ItemId, Vec<u8>>;

/// Tells this program, started again, that it is the one that is killed: the container, the first change, the seed.
const PART: &str = "TURNSTONE_KILLS_PART";
/// Stands before all that the child says: the harness of tests speaks on the same line.
const SAYS: &str = "child: ";

/// The change of that number: the same for who makes it and for who judges it.
enum Op {
    Put(Vec<(ItemId, Option<Vec<u8>>)>),
    Attach(ItemId, Vec<u8>),
}

fn op(number: u64) -> Op {
    let mut numbers = rng(number.wrapping_mul(0x9e37_79b9));
    let id = |numbers: &mut dyn Rng| ItemId([1 + (numbers.next_u32() % 20) as u8; 16]);
    let content = |numbers: &mut dyn Rng, most: u32| {
        let mut bytes = format!("canary-{number:06}-").into_bytes();
        bytes.resize(14 + (numbers.next_u32() % most) as usize, b'.');
        bytes
    };
    match numbers.next_u32() % 12 {
        0 => Op::Attach(id(&mut numbers), content(&mut numbers, 90_000)),
        1 | 2 => Op::Put(vec![(id(&mut numbers), None)]),
        3 => {
            let mut all = Plain::new();
            for _ in 0..6 {
                all.insert(id(&mut numbers), content(&mut numbers, 2_000));
            }
            Op::Put(all.into_iter().map(|(id, content)| (id, Some(content))).collect())
        }
        _ => Op::Put(vec![(id(&mut numbers), Some(content(&mut numbers, 9_000)))]),
    }
}

fn apply(notebook: &Notebook, number: u64, rng: &mut chacha20::ChaCha20Rng) {
    match op(number) {
        Op::Put(changes) => {
            let changes: Vec<_> =
                changes.iter().map(|(id, content)| Change { id: *id, content: content.as_deref() }).collect();
            notebook.commit(&changes, rng).unwrap();
        }
        Op::Attach(id, bytes) => {
            notebook.attach(id, bytes.len() as u64, &mut &bytes[..], &[], rng, &mut |_| true).unwrap();
        }
    }
}

fn apply_plain(plain: &mut Plain, number: u64) {
    let changes = match op(number) {
        Op::Put(changes) => changes,
        Op::Attach(id, bytes) => vec![(id, Some(bytes))],
    };
    for (id, content) in changes {
        match content {
            Some(content) => plain.insert(id, content),
            None => plain.remove(&id),
        };
    }
}

fn open(path: &Path, seed: u64) -> Result<Notebook, VaultError> {
    let container = Container::open(Arc::new(FileStorage::open(path)?), None)?;
    let mut rng = rng(seed);
    container.unlock(MAIN, &mut rng, &Told::default())?.load(&mut rng)
}

fn make(path: &Path, options: Options) {
    let mut rng = rng(1);
    let storage = Arc::new(FileStorage::create(path).unwrap());
    let container = Container::create(storage, None, options, &mut rng, &mut |_| true).unwrap();
    container.new_notebook(MAIN, &[], &mut rng).unwrap();
}

/// This program again, as the one that is killed.
fn child(path: &Path, from: u64, seed: u64) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["kills::the_part_that_is_killed", "--exact", "--nocapture", "--test-threads=1"])
        .env(PART, format!("{from} {seed} {}", path.display()))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap());
    (child, said)
}

/// The next thing that the child said; `None` once it is gone. A line that was cut off was not said.
fn next(said: &mut BufReader<ChildStdout>) -> Option<String> {
    loop {
        let mut line = String::new();
        if said.read_line(&mut line).unwrap() == 0 || !line.ends_with('\n') {
            return None;
        }
        if let Some((_, what)) = line.split_once(SAYS) {
            return Some(what.trim().to_owned());
        }
    }
}

/// Not a test of its own: what the others start, and kill.
#[test]
fn the_part_that_is_killed() {
    let Ok(part) = std::env::var(PART) else { return };
    let mut words = part.splitn(3, ' ');
    let mut number = || words.next().unwrap().parse::<u64>().unwrap();
    let (from, seed) = (number(), number());
    let path = words.next().unwrap().to_owned();
    let mut out = std::io::stdout();
    let mut say = |what: String| {
        out.write_all(format!("{SAYS}{what}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    };
    let notebook = match open(Path::new(&path), seed) {
        Ok(notebook) => notebook,
        Err(error) => return say(format!("{error:?}")),
    };
    say("open".to_owned());
    let mut rng = rng(seed ^ 0xffff_0000_0000);
    for number in from.. {
        apply(&notebook, number, &mut rng);
        say(number.to_string());
    }
}

fn contents(notebook: &Notebook) -> Plain {
    notebook.ids().into_iter().map(|(id, _)| (id, notebook.read(id).unwrap().to_vec())).collect()
}

/// Every canary that any block still holds is of something that is there.
fn nothing_left(notebook: &Notebook, plain: &Plain, kill: u64) {
    let all: Vec<u8> = plain.values().flatten().copied().collect();
    let all = String::from_utf8_lossy(&all).into_owned();
    for (block, bytes) in notebook.readable().unwrap() {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for canary in text.match_indices("canary-").filter_map(|(at, _)| text.get(at..at + 13)) {
            assert!(all.contains(canary), "kill {kill}: {canary} can be read in block {block}");
        }
    }
}

#[test]
fn what_was_saved_is_there_after_a_kill_at_any_moment() {
    let kills = std::env::var("TURNSTONE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(25);
    let folder = tempfile::tempdir().unwrap();
    let mut moments = rng(kills);
    let (mut path, mut plain, mut done) = (folder.path().join("none"), Plain::new(), 0);
    let (mut not_there, mut there, mut saved) = (0, 0, 0);
    for kill in 0..kills {
        // A new one now and then: every second of them as large as on a phone.
        if kill % 10 == 0 {
            let _ = std::fs::remove_file(&path);
            path = folder.path().join(format!("{kill}"));
            let large = Options::for_room(2, CHEAP, 1);
            make(&path, if kill % 20 == 0 { small(8, 40) } else { large });
            plain = Plain::new();
        }
        let (mut child, mut said) = child(&path, done, kill);
        // Now and then while it opens and mends what the last kill left; mostly between or in one of the first saves.
        if moments.next_u32().is_multiple_of(6) {
            std::thread::sleep(Duration::from_micros(u64::from(moments.next_u32() % 30_000)));
        } else {
            assert_eq!(next(&mut said).as_deref(), Some("open"), "kill {kill}");
            for _ in 0..moments.next_u32() % 14 {
                assert_eq!(next(&mut said), Some(done.to_string()), "kill {kill}");
                apply_plain(&mut plain, done);
                (done, saved) = (done + 1, saved + 1);
            }
            std::thread::sleep(Duration::from_micros(u64::from(moments.next_u32() % 12_000)));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // What it had said before it died.
        while let Some(what) = next(&mut said) {
            if what != "open" {
                assert_eq!(what, done.to_string(), "kill {kill}");
                apply_plain(&mut plain, done);
                (done, saved) = (done + 1, saved + 1);
            }
        }
        let notebook = open(&path, kill ^ 0xffff_ffff).unwrap_or_else(|error| panic!("kill {kill}: {error:?}"));
        let found = contents(&notebook);
        let mut after = plain.clone();
        apply_plain(&mut after, done);
        if found == plain {
            not_there += 1;
        } else {
            assert!(found == after, "kill {kill}: neither what was saved nor that and the one change after it");
            (plain, done, there) = (after, done + 1, there + 1);
        }
        nothing_left(&notebook, &plain, kill);
    }
    println!(
        "{kills} kills, {saved} changes said to be saved; {there} times the change in work was there, {not_there} times not"
    );
}

#[test]
fn the_second_process_is_told_that_it_is_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("container");
    make(&path, small(8, 40));
    let (mut first, mut first_said) = child(&path, 0, 1);
    assert_eq!(next(&mut first_said).as_deref(), Some("open"));
    // A process of its own, and this one.
    let (mut second, mut second_said) = child(&path, 0, 2);
    assert_eq!(next(&mut second_said).as_deref(), Some("Busy"));
    assert!(second.wait().unwrap().success());
    assert_eq!(FileStorage::open(&path).err(), Some(VaultError::Busy));
    assert!(FileStorage::create(&path).is_err(), "what is there is never made anew");
    first.kill().unwrap();
    first.wait().unwrap();
    // A lock goes with its process, however that ended.
    assert!(open(&path, 3).is_ok());
}

/// The first change after an opening goes where the root knows of it too: else, when the power goes before its root, it stays readable.
#[test]
fn the_first_change_after_an_opening_leaves_nothing_when_it_is_cut_off() {
    for (saved, steps) in (12..20u8).flat_map(|saved| (1..8).map(move |steps| (saved, steps))) {
        let disk = support::made(small(2, 40), 1);
        {
            let notebook = support::unlock(&disk, MAIN, 2).unwrap();
            for id in 0..saved {
                let change = Change { id: ItemId([1 + id; 16]), content: Some(b"kept") };
                notebook.commit(&[change], &mut rng(10 + u64::from(id))).unwrap();
            }
        }
        let notebook = support::unlock(&disk, MAIN, 1_003).unwrap();
        disk.cut_after(steps);
        let change = Change { id: ItemId([99; 16]), content: Some(b"canary-000001-") };
        let _ = notebook.commit(&[change], &mut rng(1_004));
        drop(notebook);
        // Everything that was written is there: the case in which most is left.
        let disk = support::Disk::of(disk.bytes());
        let notebook = support::unlock(&disk, MAIN, 1_005).unwrap();
        if notebook.read(ItemId([99; 16])).is_err() {
            let left =
                notebook.readable().unwrap().iter().any(|(_, bytes)| bytes.windows(7).any(|text| text == b"canary-"));
            assert!(!left, "after {saved} saves and {steps} steps");
        }
    }
}
