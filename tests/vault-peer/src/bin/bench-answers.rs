//! How long answers and leaving take: what each passphrase's answer is held to, what it costs without input and output, and how soon everything is closed.
//! Prints tables of `docs/benchmarks/notes.md`.
//!
//! `bench-answers FOLDER`: files are made in FOLDER.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng;
use turnstone_vault::{
    Clock, Container, Cost, DeviceSecret, Document, FileStorage, MachineClock, Notes, Options, calibrated,
};
use turnstone_vault_peer::{Keystore, Memory, Outcome, ms, processor};

const MAIN: &[u8] = b"lamp river seven tuesday";
const OTHER: &[u8] = b"green kettle over bridges";
const ERASING: &[u8] = b"seven small brown horses";
/// Rounds of each answer, and of each leaving.
const ANSWERS: usize = 15;
/// Rounds of what an answer costs.
const WORKS: usize = 41;
const LEAVINGS: usize = 300;

fn sorted(mut times: Vec<f64>) -> Vec<f64> {
    times.sort_by(f64::total_cmp);
    times
}

/// The machine's clock that doesn't hold answers: what is left is what they cost.
struct Unheld(MachineClock);

impl Clock for Unheld {
    fn now(&self) -> Duration {
        self.0.now()
    }

    fn wait_until(&self, _: Duration) {}
}

/// What is typed: the main passphrase, the recovery code, an erasing passphrase, one that opens nothing.
fn answers(folder: &Path) -> Outcome {
    let folder = tempfile::tempdir_in(folder)?;
    let path = folder.path().join("container");
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let clock = MachineClock::default();
    let took = calibrated(Cost::STANDARD, &clock)?;
    let options = Options::for_room(2, Cost::STANDARD, took * 2);
    let keystore = Keystore::default();
    let container = Container::create(
        Arc::new(FileStorage::create(&path)?),
        Some(Arc::new(keystore.clone())),
        options,
        &mut rng,
        &mut |_| true,
    )?;
    container.new_notebook(MAIN, &[], &mut rng)?;
    container.new_notebook(OTHER, &[MAIN], &mut rng)?;
    let notebook = container.unlock(MAIN, &mut rng, &clock)?.load(&mut rng)?;
    notebook.set_erasing_passphrase(ERASING, &mut rng)?;
    let code = notebook.make_recovery_code(&mut rng)?;
    drop(notebook);
    drop(container);
    let (file, blob) = (std::fs::read(&path)?, keystore.load()?);
    let typed = [
        ("opens", MAIN),
        ("opens the other notebook", OTHER),
        ("recovery code", code.as_bytes()),
        ("erases", ERASING),
        ("wrong", b"no such passphrase here".as_slice()),
    ];
    let (mut held, mut work) = (vec![Vec::new(); typed.len()], vec![Vec::new(); typed.len()]);
    // In turn, so that what the machine does beside falls on all of them alike.
    for _ in 0..ANSWERS {
        for (at, (_, passphrase)) in typed.iter().enumerate() {
            std::fs::write(&path, &file)?;
            keystore.replace(&blob)?;
            let container = Container::open(Arc::new(FileStorage::open(&path)?), Some(Arc::new(keystore.clone())))?;
            let begun = Instant::now();
            let answer = container.unlock(passphrase, &mut rng, &clock);
            held[at].push(ms(begun.elapsed()));
            drop(answer);
        }
    }
    let unheld = Unheld(MachineClock::default());
    for _ in 0..WORKS {
        for (at, (_, passphrase)) in typed.iter().enumerate() {
            let memory = Memory::default();
            memory.state().bytes.clone_from(&file);
            keystore.replace(&blob)?;
            let container = Container::open(Arc::new(memory), Some(Arc::new(keystore.clone())))?;
            let begun = processor();
            let answer = container.unlock(passphrase, &mut rng, &unheld);
            work[at].push(processor() - begun);
            drop(answer);
        }
    }
    println!(
        "Answers, milliseconds, {ANSWERS} each in turn, their work {WORKS} each on the processor with the container in memory; one guess took {took} ms \
         when the container was made.\n"
    );
    println!(
        "| typed | held answer: median | least | most | the work of it: median |\n| --- | --- | --- | --- | --- |"
    );
    let mut medians = Vec::new();
    for (at, (name, _)) in typed.iter().enumerate() {
        let (held, work) = (sorted(std::mem::take(&mut held[at])), sorted(std::mem::take(&mut work[at])));
        let middle = ANSWERS / 2;
        medians.push((held[middle], work[WORKS / 2]));
        println!(
            "| {name} | {:.2} | {:.2} | {:.2} | {:.1} |",
            held[middle],
            held[0],
            held[ANSWERS - 1],
            work[WORKS / 2]
        );
    }
    let apart = |times: Vec<f64>| {
        let times = sorted(times);
        (times[times.len() - 1] / times[0] - 1.0) * 100.0
    };
    println!(
        "\nMedians apart: held {:.2} %, the work {:.2} %.\n",
        apart(medians.iter().map(|(held, _)| *held).collect()),
        apart(medians.iter().map(|(_, work)| *work).collect())
    );
    Ok(())
}

/// A file that never ends while somebody attaches it.
struct Endless<'a>(&'a AtomicBool);

impl Read for Endless<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.0.store(true, Ordering::Release);
        buffer.fill(7);
        Ok(buffer.len())
    }
}

/// How soon a notebook of 100 notes is closed: idle, and while a file is attached, notes are searched and others are saved.
fn leaving(folder: &Path) -> Outcome {
    let folder = tempfile::tempdir_in(folder)?;
    let path = folder.path().join("container");
    let mut rng = ChaCha20Rng::seed_from_u64(2);
    let options = Options::for_room(64, Cost::LOWEST_MEMORY, 1);
    let container = Container::create(Arc::new(FileStorage::create(&path)?), None, options, &mut rng, &mut |_| true)?;
    container.new_notebook(MAIN, &[], &mut rng)?;
    let unheld = Unheld(MachineClock::default());
    let open = |rng: &mut ChaCha20Rng| -> Outcome<Notes> {
        Ok(Notes::open(container.unlock(MAIN, rng, &unheld)?.load(rng)?, &mut |_| true)?)
    };
    let notes = open(&mut rng)?;
    for number in 0..100 {
        let mut document = Document::default();
        document.title = format!("Note {number}");
        document.body = "They stopped the bus at the bridge. ".repeat(20);
        notes.save(None, document, number, &mut rng)?;
    }
    drop(notes);
    println!("Closing a notebook of 100 notes, milliseconds over {LEAVINGS} times.\n");
    println!("| | keys gone: median | p99 | keys and texts gone: median | p99 |\n| --- | --- | --- | --- | --- |");
    for busy in [false, true] {
        let (mut keys, mut all) = (Vec::new(), Vec::new());
        for _ in 0..LEAVINGS {
            let notes = open(&mut rng)?;
            notes.search("bridge")?;
            let begun_attaching = AtomicBool::new(false);
            std::thread::scope(|scope| -> Outcome {
                if busy {
                    let (notes, attaching) = (&notes, &begun_attaching);
                    scope.spawn(move || {
                        let mut rng = ChaCha20Rng::seed_from_u64(3);
                        let id = notes.list().ok()?.first()?.id;
                        notes.attach(id, "a", "", 40_000_000, &mut Endless(attaching), 1, &mut rng, &mut |_| true).err()
                    });
                    scope.spawn(move || while notes.search("bus bridge").is_ok() {});
                    while !begun_attaching.load(Ordering::Acquire) {
                        std::thread::yield_now();
                    }
                }
                let (exit, notebook) = (notes.exit_switch(), notes.notebook().exit_switch());
                let begun = Instant::now();
                notebook.close();
                keys.push(ms(begun.elapsed()));
                exit.close();
                all.push(ms(begun.elapsed()));
                Ok(())
            })?;
        }
        let (keys, all) = (sorted(keys), sorted(all));
        let (middle, late) = (LEAVINGS / 2, LEAVINGS * 99 / 100);
        let name = if busy { "while attaching and searching" } else { "idle" };
        println!("| {name} | {:.3} | {:.3} | {:.3} | {:.3} |", keys[middle], keys[late], all[middle], all[late]);
    }
    println!();
    Ok(())
}

fn main() -> Outcome {
    let folder = std::env::args().nth(1).ok_or("bench-answers FOLDER")?;
    answers(Path::new(&folder))?;
    leaving(Path::new(&folder))
}
