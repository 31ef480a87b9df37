//! A notebook of 10,000 notes, what a guess at a passphrase costs, how soon something is erased. Prints tables of `docs/benchmarks/notes.md`.
//!
//! `bench-notebook FOLDER`: files are made in FOLDER.

use std::path::Path;
use std::sync::Arc;

use chacha20::ChaCha20Rng;
use rand_core::Rng;
use turnstone_vault::{
    Change, Container, Cost, DeviceSecret, Document, FileStorage, MachineClock, Notebook, Notes, Options, calibrated,
};
use turnstone_vault_peer::{Keystore, Memory, Outcome, Step, cold, id, median, ms, processor, rng, timed};

const PASSPHRASE: &[u8] = b"lamp river seven tuesday";

fn ten_thousand(folder: &Path) -> Outcome {
    const MANY: usize = 10_000;
    let folder = tempfile::tempdir_in(folder)?;
    let path = folder.path().join("container");
    let mut rng = rng(3);
    let options = Options::for_room(64, Cost::LOWEST_MEMORY, 1);
    let container = Container::create(Arc::new(FileStorage::create(&path)?), None, options, &mut rng, &mut |_| true)?;
    container.new_notebook(PASSPHRASE, &[], &mut rng)?;
    let words: Vec<&str> = "border police lawyer hotel night bus money sister paper judge letter Zürich کتاب вокзал \
        interview station phone friend river winter morning answer family doctor"
        .split_whitespace()
        .collect();
    {
        let notebook = container.unlock(PASSPHRASE, &mut rng, &MachineClock::default())?.load(&mut rng)?;
        let texts: Vec<String> = (0..MANY)
            .map(|number| {
                let mut body = String::new();
                while body.len() < 600 {
                    body.push_str(words[rng.next_u32() as usize % words.len()]);
                    body.push(' ');
                }
                // Three notes in ten thousand hold a word that no other has.
                let rare = if number % 3_333 == 1 { "quince" } else { "" };
                format!("{{\"title\":\"Note {number}\",\"body\":\"{body}{rare}\",\"edited\":{number}}}")
            })
            .collect();
        for (part, texts) in texts.chunks(2_000).enumerate() {
            let changes: Vec<Change<'_>> = texts
                .iter()
                .enumerate()
                .map(|(number, text)| Change { id: id(part * 2_000 + number), content: Some(text.as_bytes()) })
                .collect();
            notebook.commit(&changes, &mut rng)?;
        }
    }
    let mut times: Vec<(String, Vec<f64>)> = Vec::new();
    let mut note = |name: &str, time: f64| match times.iter_mut().find(|(known, _)| known == name) {
        Some((_, all)) => all.push(time),
        None => times.push((name.to_owned(), vec![time])),
    };
    for round in 0..12 {
        let unlocked = container.unlock(PASSPHRASE, &mut rng, &MachineClock::default())?;
        let state = if round % 2 == 0 { "warm" } else { "cold" };
        if state == "cold" {
            cold(&path)?;
        }
        let (index, notebook) = timed(|| Ok(unlocked.load(&mut rng)?))?;
        let (all, notes) = timed(|| Ok(Notes::open(notebook, &mut |_| true)?))?;
        note(&format!("index read, {state}"), index);
        note(&format!("all notes read and decoded, {state}"), all);
        note(&format!("**opened**, {state}"), index + all);
        // Every other time as an app does it: made ready on another thread, while the person looks at the list.
        if round % 4 < 2 {
            let indexing = notes.indexing();
            let ready = timed(|| {
                indexing.run();
                Ok(())
            })?;
            note("made ready for search, behind the list", ready.0);
            note("first search after that, for a word of three notes", timed(|| Ok(notes.search("quince")?))?.0);
        } else {
            note("first search at once: folds all texts", timed(|| Ok(notes.search("quince")?))?.0);
        }
        for _ in 0..5 {
            note("later search, for a word of three notes", timed(|| Ok(notes.search("quince")?))?.0);
            note("later search, for two words of most notes", timed(|| Ok(notes.search("lawyer Zurich")?))?.0);
            note("the list of all, ordered", timed(|| Ok(notes.list()?))?.0);
        }
        let mut document = Document::default();
        document.title = "saved".to_owned();
        note("one note saved and durable", timed(|| Ok(notes.save(Some(id(5)), document, 9, &mut rng)?))?.0);
        note(
            "closed: keys and texts cleared",
            timed(|| {
                notes.exit_switch().close();
                Ok(())
            })?
            .0,
        );
    }
    println!("A notebook of {MANY} notes of 700 bytes, milliseconds.\n\n| what | median | most |\n| --- | --- | --- |");
    for (name, mut all) in times {
        println!("| {name} | {:.2} | {:.2} |", median(&mut all), all.last().copied().unwrap_or_default());
    }
    println!();
    Ok(())
}

fn guesses() -> Outcome {
    let mut pbkdf2: Vec<f64> = Vec::new();
    for _ in 0..15 {
        let before = processor();
        let mut key = [0; 32];
        pbkdf2::pbkdf2_hmac::<sha1::Sha1>(PASSPHRASE, b"sixteen bytes of", 10_000, &mut key);
        std::hint::black_box(key);
        pbkdf2.push(processor() - before);
    }
    let theirs = median(&mut pbkdf2);
    println!(
        "One guess, milliseconds on the processor (32 bytes of key).\n\n| setting | median | to PBKDF2 |\n| --- | --- | --- |"
    );
    println!("| PBKDF2-SHA1, 10,000 rounds | {theirs:.1} | 1 |");
    for (name, cost) in
        [("64 MiB × 3", Cost::STANDARD), ("32 MiB × 6", Cost::LOW_MEMORY), ("19 MiB × 11", Cost::LOWEST_MEMORY)]
    {
        let mut times = Vec::new();
        for _ in 0..5 {
            let before = processor();
            calibrated(cost, &MachineClock::default())?;
            times.push((processor() - before) / 3.0);
        }
        let ours = median(&mut times);
        println!("| Argon2id {name} | {ours:.1} | {:.0} |", ours / theirs);
    }
    println!();
    Ok(())
}

fn erasing() -> Outcome {
    println!("Erasing: our own work and the page writes, in memory, no sync, no keystore; milliseconds over rounds.\n");
    println!(
        "| items | erase this one: median | p99 | erasing passphrase, first to last write: median | p99 |\n| --- | --- | --- | --- | --- |"
    );
    for items in [1usize, 1_000, 100_000] {
        let mib = if items > 10_000 { 480 } else { 16 };
        let mut rng = rng(5);
        let memory = Memory::default();
        let keystore = Arc::new(Keystore::default());
        let options = Options::for_room(mib, Cost::LOWEST_MEMORY, 1);
        memory.state().bytes.reserve_exact(options.file_size() as usize);
        let container =
            Container::create(Arc::new(memory.clone()), Some(keystore.clone()), options, &mut rng, &mut |_| true)?;
        container.new_notebook(PASSPHRASE, &[], &mut rng)?;
        let clock = MachineClock::default();
        let open =
            |rng: &mut ChaCha20Rng| -> Outcome<Notebook> { Ok(container.unlock(PASSPHRASE, rng, &clock)?.load(rng)?) };
        let notebook = open(&mut rng)?;
        let changes: Vec<Change<'_>> =
            (0..items).map(|number| Change { id: id(number), content: Some(b"a short one") }).collect();
        for part in changes.chunks(10_000) {
            notebook.commit(part, &mut rng)?;
        }
        notebook.set_erasing_passphrase(b"seven small brown horses", &mut rng)?;
        drop(notebook);
        let head = memory.state().bytes[..64 * 1024].to_vec();
        let (mut this, mut passphrase) = (Vec::new(), Vec::new());
        for _ in 0..100 {
            // As it was before.
            memory.state().bytes[..64 * 1024].copy_from_slice(&head);
            let blob = keystore.load()?;
            let container = Container::open(Arc::new(memory.clone()), Some(keystore.clone()))?;
            let notebook = container.unlock(PASSPHRASE, &mut rng, &clock)?.load(&mut rng)?;
            this.push(timed(|| Ok(notebook.erase(&mut rng)?))?.0);
            drop(notebook);
            keystore.replace(&blob)?;
            memory.state().bytes[..64 * 1024].copy_from_slice(&head);
            let container = Container::open(Arc::new(memory.clone()), Some(keystore.clone()))?;
            memory.state().trace.clear();
            drop(container.unlock(b"seven small brown horses", &mut rng, &clock)?);
            let trace = std::mem::take(&mut memory.state().trace);
            let mut writes = Vec::new();
            for (when, step) in trace {
                if let Step::Write(_, length) = step {
                    assert_eq!(length, 4_096, "only pages of the head are written");
                    writes.push(when);
                }
            }
            let (Some(first), Some(last)) = (writes.first(), writes.last()) else { return Err("no write".into()) };
            passphrase.push(ms(*last - *first));
            keystore.replace(&blob)?;
        }
        let (a, b) = (median(&mut this), median(&mut passphrase));
        println!("| {items} | {a:.4} | {:.4} | {b:.4} | {:.4} |", this[98], passphrase[98]);
    }
    println!();
    Ok(())
}

fn main() -> Outcome {
    let folder = std::env::args().nth(1).ok_or("bench-notebook FOLDER")?;
    ten_thousand(Path::new(&folder))?;
    guesses()?;
    erasing()
}
