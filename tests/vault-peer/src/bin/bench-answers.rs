//! How long answers and leaving take: what each passphrase's answer is held to, what it costs without input and output, and how soon everything is closed.
//! Prints tables of `docs/benchmarks/notes.md`.
//!
//! `bench-answers FOLDER`: files are made in FOLDER.

use std::error::Error;
use std::io::Read;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng;
use turnstone_vault::{
    Clock, Container, Cost, DeviceBlob, DeviceSecret, Document, FileStorage, MachineClock, Notes, Options, calibrated,
};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const MAIN: &[u8] = b"lamp river seven tuesday";
const OTHER: &[u8] = b"green kettle over bridges";
const ERASING: &[u8] = b"seven small brown horses";
/// Rounds of each answer, and of each leaving.
const ANSWERS: usize = 15;
const LEAVINGS: usize = 300;

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn sorted(mut times: Vec<f64>) -> Vec<f64> {
    times.sort_by(f64::total_cmp);
    times
}

#[derive(Clone, Default)]
struct Keystore(Arc<Mutex<Option<DeviceBlob>>>);

impl DeviceSecret for Keystore {
    fn load(&self) -> turnstone_vault::Result<DeviceBlob> {
        let kept = self.0.lock().map_err(|_| turnstone_vault::VaultError::DeviceSecret)?;
        kept.clone().ok_or(turnstone_vault::VaultError::DeviceSecret)
    }

    fn replace(&self, blob: &DeviceBlob) -> turnstone_vault::Result<()> {
        *self.0.lock().map_err(|_| turnstone_vault::VaultError::DeviceSecret)? = Some(blob.clone());
        Ok(())
    }
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
    let (mut held, mut unheld) = (vec![Vec::new(); typed.len()], vec![Vec::new(); typed.len()]);
    // In turn, so that what the machine does beside falls on all of them alike.
    for _ in 0..ANSWERS {
        for (at, (_, passphrase)) in typed.iter().enumerate() {
            for (times, clock) in [
                (&mut held[at], &clock as &dyn Clock),
                (&mut unheld[at], &Unheld(MachineClock::default()) as &dyn Clock),
            ] {
                std::fs::write(&path, &file)?;
                keystore.replace(&blob)?;
                let container = Container::open(Arc::new(FileStorage::open(&path)?), Some(Arc::new(keystore.clone())))?;
                let begun = Instant::now();
                let answer = container.unlock(passphrase, &mut rng, clock);
                times.push(ms(begun.elapsed()));
                drop(answer);
            }
        }
    }
    println!("Answers, milliseconds, {ANSWERS} each in turn; one guess took {took} ms when the container was made.\n");
    println!(
        "| typed | held answer: median | least | most | the work of it: median |\n| --- | --- | --- | --- | --- |"
    );
    let mut medians = Vec::new();
    for (at, (name, _)) in typed.iter().enumerate() {
        let (held, unheld) = (sorted(std::mem::take(&mut held[at])), sorted(std::mem::take(&mut unheld[at])));
        let middle = ANSWERS / 2;
        medians.push((held[middle], unheld[middle]));
        println!(
            "| {name} | {:.2} | {:.2} | {:.2} | {:.1} |",
            held[middle],
            held[0],
            held[ANSWERS - 1],
            unheld[middle]
        );
    }
    let apart = |times: Vec<f64>| {
        let times = sorted(times);
        (times[times.len() - 1] / times[0] - 1.0) * 100.0
    };
    println!(
        "\nMedians apart: held {:.2} %, the work {:.2} %.\n",
        apart(medians.iter().map(|(held, _)| *held).collect()),
        apart(medians.iter().map(|(_, unheld)| *unheld).collect())
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
