//! Our notebook beside SQLCipher with a raw key, in one run. Prints the tables of `docs/benchmarks/notes.md`.
//!
//! `bench-vault FOLDER [ROUNDS]`: files are made in FOLDER, which should be on the disk that is meant.

use std::path::Path;
use std::sync::Arc;

use chacha20::ChaCha20Rng;
use rand_core::Rng;
use rusqlite::Connection;
use turnstone_vault::{Change, Container, Cost, FileStorage, MachineClock, Notebook, Options, Storage};
use turnstone_vault_peer::{Outcome, cold, id, median, rng, timed};

const PASSPHRASE: &[u8] = b"lamp river seven tuesday";
const NOTES: usize = 1_000;
const BLOB: usize = 20_000_000;
const SAVES: usize = 50;
const READS: usize = 2_000;

/// About 1.5 KB that do not shrink.
fn text(number: usize, version: u64) -> Vec<u8> {
    let mut bytes = vec![0; 1_400 + number % 200];
    rng(number as u64 ^ version << 40).fill_bytes(&mut bytes);
    bytes
}

/// What both sides are asked to do.
trait Side {
    fn name(&self) -> String;
    /// Many notes in one step.
    fn bulk(&mut self) -> Outcome;
    fn save(&mut self, number: usize, version: u64) -> Outcome;
    fn read(&mut self, number: usize) -> Outcome<usize>;
    fn write_blob(&mut self, bytes: &[u8]) -> Outcome;
    /// In pieces of 64 KiB, as a player or a viewer asks.
    fn read_blob(&mut self, piece: &mut [u8]) -> Outcome<u64>;
    /// Closes, makes the file cold, and with the key at hand opens it and reads all notes.
    fn scan(&mut self) -> Outcome<(f64, usize)>;
}

struct Ours {
    path: std::path::PathBuf,
    notebook: Option<Notebook>,
    rng: ChaCha20Rng,
}

impl Ours {
    fn make(folder: &Path) -> Outcome<Self> {
        let path = folder.join("container");
        let mut rng = rng(1);
        let storage = Arc::new(FileStorage::create(&path)?);
        let options = Options::for_room(64, Cost::LOWEST_MEMORY, 1);
        let container = Container::create(storage, None, options, &mut rng, &mut |_| true)?;
        container.new_notebook(PASSPHRASE, &[], &mut rng)?;
        drop(container);
        let mut ours = Self { path, notebook: None, rng };
        ours.open()?;
        Ok(ours)
    }

    /// Gives the time from the key on.
    fn open(&mut self) -> Outcome<f64> {
        self.notebook = None;
        let container = Container::open(Arc::new(FileStorage::open(&self.path)?), None)?;
        let unlocked = container.unlock(PASSPHRASE, &mut self.rng, &MachineClock::default())?;
        cold(&self.path)?;
        let (time, notebook) = timed(|| Ok(unlocked.load(&mut self.rng)?))?;
        self.notebook = Some(notebook);
        Ok(time)
    }

    fn notebook(&self) -> Outcome<&Notebook> {
        self.notebook.as_ref().ok_or_else(|| "closed".into())
    }
}

impl Side for Ours {
    fn name(&self) -> String {
        "ours".to_owned()
    }

    fn bulk(&mut self) -> Outcome {
        let texts: Vec<Vec<u8>> = (0..NOTES).map(|number| text(number, 0)).collect();
        let changes: Vec<Change<'_>> =
            texts.iter().enumerate().map(|(number, text)| Change { id: id(number), content: Some(text) }).collect();
        let notebook = self.notebook.as_ref().ok_or("closed")?;
        Ok(notebook.commit(&changes, &mut self.rng)?)
    }

    fn save(&mut self, number: usize, version: u64) -> Outcome {
        let text = text(number, version);
        let notebook = self.notebook.as_ref().ok_or("closed")?;
        Ok(notebook.commit(&[Change { id: id(number), content: Some(&text) }], &mut self.rng)?)
    }

    fn read(&mut self, number: usize) -> Outcome<usize> {
        Ok(self.notebook()?.read(id(number))?.len())
    }

    fn write_blob(&mut self, mut bytes: &[u8]) -> Outcome {
        let length = bytes.len() as u64;
        let notebook = self.notebook.as_ref().ok_or("closed")?;
        Ok(notebook.attach(id(1 << 40), length, &mut bytes, &[], &mut self.rng, &mut |_| true)?)
    }

    fn read_blob(&mut self, piece: &mut [u8]) -> Outcome<u64> {
        let notebook = self.notebook()?;
        let length = notebook.length(id(1 << 40))?;
        let mut at = 0;
        while at < length {
            let count = usize::try_from((length - at).min(piece.len() as u64))?;
            notebook.read_at(id(1 << 40), at, &mut piece[..count])?;
            at += count as u64;
        }
        Ok(length)
    }

    fn scan(&mut self) -> Outcome<(f64, usize)> {
        let opened = self.open()?;
        let (time, bytes) = timed(|| (0..NOTES).try_fold(0, |sum, number| Ok(sum + self.read(number)?)))?;
        Ok((opened + time, bytes))
    }
}

struct Cipher {
    path: std::path::PathBuf,
    journal: &'static str,
    connection: Option<Connection>,
}

impl Cipher {
    fn open(&mut self) -> Outcome {
        let connection = Connection::open(&self.path)?;
        // Key and salt as they are: no derivation at all.
        let raw = "0123456789abcdef".repeat(6);
        connection.execute_batch(&format!("PRAGMA key = \"x'{raw}'\";"))?;
        connection.query_row(&format!("PRAGMA journal_mode = {}", self.journal), [], |_| Ok(()))?;
        connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;")?;
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, content BLOB NOT NULL);
             CREATE TABLE IF NOT EXISTS file (id INTEGER PRIMARY KEY, content BLOB NOT NULL);",
        )?;
        self.connection = Some(connection);
        Ok(())
    }

    fn make(folder: &Path, journal: &'static str) -> Outcome<Self> {
        let mut side = Self { path: folder.join(journal), journal, connection: None };
        side.open()?;
        Ok(side)
    }

    fn connection(&mut self) -> Outcome<&mut Connection> {
        self.connection.as_mut().ok_or_else(|| "closed".into())
    }
}

const SAVE: &str = "INSERT INTO note (id, content) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET content = ?2";

impl Side for Cipher {
    fn name(&self) -> String {
        format!("SQLCipher {}", self.journal)
    }

    fn bulk(&mut self) -> Outcome {
        let transaction = self.connection()?.transaction()?;
        {
            let mut save = transaction.prepare_cached(SAVE)?;
            for number in 0..NOTES {
                save.execute((number as i64, text(number, 0)))?;
            }
        }
        Ok(transaction.commit()?)
    }

    fn save(&mut self, number: usize, version: u64) -> Outcome {
        let text = text(number, version);
        self.connection()?.prepare_cached(SAVE)?.execute((number as i64, text))?;
        Ok(())
    }

    fn read(&mut self, number: usize) -> Outcome<usize> {
        let connection = self.connection()?;
        let mut read = connection.prepare_cached("SELECT content FROM note WHERE id = ?1")?;
        Ok(read.query_row([number as i64], |row| row.get::<_, Vec<u8>>(0))?.len())
    }

    fn write_blob(&mut self, bytes: &[u8]) -> Outcome {
        // As it comes: room first, then piece by piece, in one transaction.
        let transaction = self.connection()?.transaction()?;
        transaction
            .execute("INSERT OR REPLACE INTO file (id, content) VALUES (1, zeroblob(?1))", [bytes.len() as i64])?;
        {
            let mut blob = transaction.blob_open("main", "file", "content", 1, false)?;
            for piece in bytes.chunks(64 * 1024) {
                std::io::Write::write_all(&mut blob, piece)?;
            }
        }
        Ok(transaction.commit()?)
    }

    fn read_blob(&mut self, piece: &mut [u8]) -> Outcome<u64> {
        let mut blob = self.connection()?.blob_open("main", "file", "content", 1, true)?;
        let mut read = 0;
        loop {
            match std::io::Read::read(&mut blob, piece)? {
                0 => return Ok(read),
                count => read += count as u64,
            }
        }
    }

    fn scan(&mut self) -> Outcome<(f64, usize)> {
        self.connection = None;
        cold(&self.path)?;
        let (time, bytes) = timed(|| {
            self.open()?;
            let connection = self.connection.as_ref().ok_or("closed")?;
            let mut all = connection.prepare("SELECT content FROM note")?;
            let mut rows = all.query([])?;
            let mut bytes = 0;
            while let Some(row) = rows.next()? {
                bytes += row.get::<_, Vec<u8>>(0)?.len();
            }
            Ok(bytes)
        })?;
        Ok((time, bytes))
    }
}

const TASKS: [&str; 8] = [
    "1,000 notes of 1.5 KB in one step",
    "one note saved and durable",
    "one note read, at random",
    "20 MB written in pieces",
    "20 MB read in pieces, cold",
    "20 MB read in pieces, warm",
    "opened cold with the key at hand, all notes read",
    "and again, warm",
];

/// One round of all tasks, on new files; milliseconds.
fn round(side: &mut dyn Side, path: &Path, seed: u64) -> Outcome<[f64; 8]> {
    let mut numbers = rng(seed);
    let bulk = timed(|| side.bulk())?.0;
    let mut saves = Vec::new();
    for version in 1..=SAVES as u64 {
        let number = numbers.next_u32() as usize % NOTES;
        saves.push(timed(|| side.save(number, version))?.0);
    }
    let picks: Vec<usize> = (0..READS).map(|_| numbers.next_u32() as usize % NOTES).collect();
    let read = timed(|| picks.iter().try_for_each(|number| side.read(*number).map(|_| ())))?.0 / READS as f64;
    let mut blob = vec![0; BLOB];
    numbers.fill_bytes(&mut blob);
    let write_blob = timed(|| side.write_blob(&blob))?.0;
    cold(path)?;
    let mut piece = vec![0; 64 * 1024];
    let (read_cold, length) = timed(|| side.read_blob(&mut piece))?;
    assert_eq!(length, BLOB as u64);
    let read_warm = timed(|| side.read_blob(&mut piece))?.0;
    let (scan, bytes) = side.scan()?;
    assert!(bytes > NOTES * 1_400);
    let warm = timed(|| (0..NOTES).try_for_each(|number| side.read(number).map(|_| ())))?.0;
    Ok([bulk, median(&mut saves), read, write_blob, read_cold, read_warm, scan, warm])
}

fn beside_sqlcipher(folder: &Path, rounds: u64) -> Outcome {
    let mut results: Vec<(String, Vec<[f64; 8]>)> = Vec::new();
    for number in 0..rounds {
        let folder = tempfile::tempdir_in(folder)?;
        let folder = folder.path();
        let sides: [(Box<dyn Side>, &str); 3] = [
            (Box::new(Ours::make(folder)?), "container"),
            (Box::new(Cipher::make(folder, "WAL")?), "WAL"),
            (Box::new(Cipher::make(folder, "DELETE")?), "DELETE"),
        ];
        for (mut side, file) in sides {
            let times = round(&mut *side, &folder.join(file), number)?;
            match results.iter_mut().find(|(name, _)| *name == side.name()) {
                Some((_, all)) => all.push(times),
                None => results.push((side.name(), vec![times])),
            }
        }
    }
    let version: String = Connection::open_in_memory()?.query_row("PRAGMA cipher_version", [], |row| row.get(0))?;
    println!(
        "SQLCipher {version}, raw key and salt, synchronous FULL, its own page size; {rounds} rounds, medians, milliseconds.\n"
    );
    println!(
        "| what | ours | SQLCipher WAL | SQLCipher DELETE | ours to WAL | ours to DELETE |\n| --- | --- | --- | --- | --- | --- |"
    );
    for (task, name) in TASKS.iter().enumerate() {
        let medians: Vec<f64> = results
            .iter()
            .map(|(_, all)| median(&mut all.iter().map(|times| times[task]).collect::<Vec<_>>()))
            .collect();
        let [ours, wal, delete] = medians[..] else { return Err("three sides".into()) };
        println!(
            "| {name} | {ours:.3} | {wal:.3} | {delete:.3} | {:.2} times as fast | {:.2} times as fast |",
            wal / ours,
            delete / ours
        );
    }
    println!();
    Ok(())
}

/// What a sync of a page costs on this disk, beside which all that saves stands.
fn disk(folder: &Path) -> Outcome {
    let folder = tempfile::tempdir_in(folder)?;
    let storage = FileStorage::create(&folder.path().join("disk"))?;
    storage.write_at(0, &vec![1; 1 << 20])?;
    storage.sync()?;
    let mut times = Vec::new();
    for number in 0..100u8 {
        storage.write_at(4_096 * u64::from(number), &[number; 4_096])?;
        times.push(timed(|| Ok(storage.sync()?))?.0);
    }
    let mid = median(&mut times);
    println!("A page written and synced on this disk: median {mid:.3} ms, p95 {:.3} ms.\n", times[94]);
    Ok(())
}

fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("bench-vault FOLDER [ROUNDS]")?;
    let rounds = arguments.next().map_or(Ok(7), |rounds| rounds.parse())?;
    let folder = Path::new(&folder);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("Load of the machine at the start: {}\n", load.trim());
    disk(folder)?;
    beside_sqlcipher(folder, rounds)?;
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("Load of the machine at the end: {}", load.trim());
    Ok(())
}
