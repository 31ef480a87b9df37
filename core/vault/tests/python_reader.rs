//! The reader in Python, which was written from `docs/vault-format.md` and shares no line with the vault, finds the same items.
//!
//! `TURNSTONE_PYTHON` names an interpreter that has `tests/vault-reader/requirements.txt`; without it one is set up in the target folder.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use crate::support::{self, Disk, ERASING, Keystore, MAIN, OTHER, THIRD, Told, rng, small};
use rand_core::Rng;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use turnstone_vault::{
    BLOCK, Change, Container, DeviceSecret, Geometry, ItemId, LANES, Notebook, VaultError, hexadecimal,
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn done(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let said = [output.stdout, output.stderr].concat();
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&said).trim().to_owned()) }
}

/// An interpreter with the reader's libraries: the one named, else one in the target folder, made where it is not there or broken.
fn set_up() -> Result<PathBuf, String> {
    let works = |python: &Path| done(Command::new(python).args(["-c", "import argon2, nacl"]));
    if let Some(python) = std::env::var_os("TURNSTONE_PYTHON") {
        let python = PathBuf::from(python);
        return works(&python).map(|()| python);
    }
    let requirements = root().join("tests/vault-reader/requirements.txt");
    let text = fs::read(&requirements).map_err(|error| error.to_string())?;
    let name: String = Sha256::digest(&text)[..6].iter().map(|byte| format!("{byte:02x}")).collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("vault-reader-{name}"));
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if works(&python).is_err() {
        done(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
        done(Command::new(&python).args(pip).arg(&requirements))?;
        works(&python)?;
    }
    Ok(python)
}

/// The interpreter; `None` where there is none and that is permitted.
fn python(test: &str) -> Option<&'static Path> {
    static PYTHON: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    match PYTHON.get_or_init(set_up) {
        Ok(python) => Some(python),
        Err(reason) => {
            assert!(
                std::env::var_os("TURNSTONE_REQUIRE_ALL_PARTS").is_none(),
                "no Python with its libraries: {reason}"
            );
            // Past the capture of a test that passes.
            let _ = writeln!(std::io::stderr(), "SKIPPED {test}: no Python with its libraries: {reason}");
            None
        }
    }
}

/// What the reader says: its exit code, and what it printed.
struct Answer {
    code: i32,
    found: Value,
    error: Value,
}

fn answer(output: &Output) -> Answer {
    let parsed = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or(Value::Null);
    let answer =
        Answer { code: output.status.code().unwrap(), found: parsed(&output.stdout), error: parsed(&output.stderr) };
    assert!(
        answer.code == 0 || answer.error["error"].is_string(),
        "an error without a type: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    answer
}

/// A container in a file, and its device's secret.
struct Case<'a> {
    python: &'a Path,
    folder: tempfile::TempDir,
    device: bool,
}

impl<'a> Case<'a> {
    fn of(python: &'a Path, file: &[u8], device: Option<&[u8]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("container"), file).unwrap();
        if let Some(device) = device {
            fs::write(folder.path().join("device"), device).unwrap();
        }
        Self { python, folder, device: device.is_some() }
    }

    fn read(&self, typed: &[u8], scan: bool) -> Answer {
        let at = |name: &str| self.folder.path().join(name);
        fs::write(at("typed"), typed).unwrap();
        let mut command = Command::new(self.python);
        command.arg(root().join("tests/vault-reader/reader.py")).arg(at("container"));
        command.arg("--passphrase-file").arg(at("typed"));
        if self.device {
            command.arg("--device-file").arg(at("device"));
        }
        if scan {
            command.arg("--scan");
        }
        answer(&command.output().unwrap())
    }
}

fn described(notebook: &Notebook) -> Value {
    let items = notebook.ids().into_iter().map(|(id, kind)| {
        let content = notebook.read(id).unwrap();
        let digest: String = Sha256::digest(&*content).iter().map(|byte| format!("{byte:02x}")).collect();
        json!({ "id": hexadecimal(id), "kind": kind as u8, "length": content.len(), "sha256": digest })
    });
    items.collect()
}

fn without_versions(found: &Value) -> Value {
    let mut items = found["items"].clone();
    for item in items.as_array_mut().unwrap() {
        item.as_object_mut().unwrap().remove("version").expect("a version");
    }
    items
}

const LANE_BLOCKS: u32 = 64;
const STRIPES: u32 = 7;

struct Made {
    disk: Disk,
    device: Keystore,
    code: String,
    main: (usize, Value),
    other: (usize, Value),
}

fn random(numbers: &mut impl Rng, most: u32) -> Vec<u8> {
    let mut bytes = vec![0; (numbers.next_u32() % most) as usize];
    numbers.fill_bytes(&mut bytes);
    bytes
}

/// A main notebook with many items of all sizes, some replaced, some gone, and a second one; under a device secret.
fn made(seed: u64) -> Made {
    let (disk, device, mut numbers) = (Disk::default(), Keystore::default(), rng(seed));
    let options = small(STRIPES, LANE_BLOCKS);
    let container = Container::create(disk.arc(), Some(device.arc()), options, &mut numbers, &mut |_| true).unwrap();
    container.new_notebook(MAIN, &[], &mut numbers).unwrap();
    container.new_notebook(OTHER, &[MAIN], &mut numbers).unwrap();
    let unlocked = container.unlock(MAIN, &mut numbers, &Told::default()).unwrap();
    let notebook = unlocked.load(&mut numbers).unwrap();
    let mut ids = Vec::new();
    for number in 0..150u32 {
        // Now and then exactly what a block or two hold, with the kind's byte before it.
        let content = match number % 25 {
            0 => vec![1; 4_021],
            1 => vec![2; 4_022],
            2 => Vec::new(),
            3 => random(&mut numbers, 20_000),
            _ => random(&mut numbers, 3_000),
        };
        let id = ItemId::make(&mut numbers);
        notebook.commit(&[Change { id, content: Some(&content) }], &mut numbers).unwrap();
        ids.push(id);
    }
    // Every third goes, in one step, so that what comes next lies in many runs.
    let gone: Vec<_> = ids.iter().step_by(3).map(|id| Change { id: *id, content: None }).collect();
    notebook.commit(&gone, &mut numbers).unwrap();
    let mut bytes = vec![0; 512_345];
    numbers.fill_bytes(&mut bytes);
    let attachment = ItemId::make(&mut numbers);
    let names_it = Change { id: ids[1], content: Some(b"names it") };
    let progress = &mut |_| true;
    notebook.attach(attachment, 512_345, &mut &bytes[..], &[names_it], &mut numbers, progress).unwrap();
    for id in ids.iter().skip(1).step_by(6) {
        let content = random(&mut numbers, 5_000);
        notebook.commit(&[Change { id: *id, content: Some(&content) }], &mut numbers).unwrap();
    }
    notebook.set_erasing_passphrase(ERASING, &mut numbers).unwrap();
    let code = notebook.make_recovery_code(&mut numbers).unwrap().to_string();
    let main = (notebook.lane(), described(&notebook));
    drop(notebook);
    let notebook = container.unlock(OTHER, &mut numbers, &Told::default()).unwrap().load(&mut numbers).unwrap();
    for number in 0..5u8 {
        let content = random(&mut numbers, 6_000);
        notebook.commit(&[Change { id: ItemId([number + 1; 16]), content: Some(&content) }], &mut numbers).unwrap();
    }
    let other = (notebook.lane(), described(&notebook));
    drop(notebook);
    drop(container);
    Made { disk, device, code, main, other }
}

#[test]
fn it_finds_what_the_vault_finds() {
    let Some(python) = python("it_finds_what_the_vault_finds") else { return };
    for seed in [1, 2] {
        let made = made(seed);
        let device = made.device.load().unwrap();
        let with = Case::of(python, &made.disk.bytes(), Some(device.as_bytes()));
        let without = Case::of(python, &made.disk.bytes(), None);
        assert_eq!(made.main.1.as_array().unwrap().len(), 101);
        for (case, typed, (lane, items), place, kind) in [
            (&with, MAIN, &made.main, 0, "open"),
            (&with, b"\xe2\x80\x83lamp river\n seven\ttuesday ", &made.main, 0, "open"),
            (&with, ERASING, &made.main, 1, "erase"),
            (&with, made.code.as_bytes(), &made.main, 2, "open"),
            (&without, made.code.replace(' ', "-").as_bytes(), &made.main, 2, "open"),
            (&with, OTHER, &made.other, 0, "open"),
        ] {
            let by_roots = case.read(typed, false);
            let what = format!("{seed} {}: {}", String::from_utf8_lossy(typed), by_roots.error);
            assert_eq!(by_roots.code, 0, "{what}");
            let found = &by_roots.found;
            assert_eq!((&found["lane"], &found["place"], &found["kind"]), (&json!(lane), &json!(place), &json!(kind)));
            assert_eq!((&found["scan"], &found["checkpoint"]), (&json!(false), &json!(*lane == made.main.0)));
            assert_eq!(without_versions(found), *items, "{what}");
            let by_scan = case.read(typed, true);
            assert_eq!((by_scan.code, &by_scan.found["scan"]), (0, &json!(true)), "{what}");
            assert_eq!(by_scan.found["items"], found["items"], "{what}");
        }
        for (case, typed, code, error) in [
            (&with, THIRD, 3, "nothing-opens"),
            (&with, b"lamp river seven tuesdax", 3, "nothing-opens"),
            (&with, b"", 3, "nothing-opens"),
            (&with, b"\xff\xfe", 3, "nothing-opens"),
            (&without, MAIN, 7, "device-secret"),
            (&without, ERASING, 7, "device-secret"),
        ] {
            let answer = case.read(typed, false);
            assert_eq!((answer.code, &answer.error["error"]), (code, &json!(error)));
            assert_eq!(answer.found, Value::Null);
        }
    }
}

#[test]
fn it_reads_damaged_containers_as_the_vault_does() {
    let Some(python) = python("it_reads_damaged_containers_as_the_vault_does") else { return };
    let made = made(3);
    let device = made.device.load().unwrap();
    let read = |file: &[u8], typed: &[u8]| Case::of(python, file, Some(device.as_bytes())).read(typed, false);
    let (lane, items) = &made.main;
    let geometry = Geometry { lane_blocks: LANE_BLOCKS, stripes: STRIPES };
    let at = |block| usize::try_from(geometry.offset(*lane, block)).unwrap();
    let whole = made.disk.bytes();
    let changed = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut file = whole.clone();
        change(&mut file);
        file
    };
    // One root, or both, or a page of the head: nothing is missing.
    for (file, scan) in [
        (changed(&|file| file[at(0) + 100] ^= 1), true),
        (changed(&|file| file[at(1) + 100] ^= 1), true),
        (changed(&|file| (0..2 * BLOCK).for_each(|byte| file[at(0) + byte] = 0)), true),
        (changed(&|file| file[48] ^= 1), false),
        (changed(&|file| file[BLOCK + 4_095] ^= 1), false),
        (changed(&|file| file.extend([7; 100_000])), false),
    ] {
        let answer = read(&file, MAIN);
        assert_eq!((answer.code, &answer.found["scan"]), (0, &json!(scan)), "{}", answer.error);
        assert_eq!(without_versions(&answer.found), *items);
        let container = Container::open(Disk::of(file).arc(), Some(made.device.arc())).unwrap();
        let notebook = container.unlock(MAIN, &mut rng(9), &Told::default()).unwrap().load(&mut rng(10)).unwrap();
        assert_eq!(described(&notebook), *items);
    }
    // Blocks of items: the others are there.
    let mut file = whole.clone();
    (20..geometry.blocks()).step_by(90).for_each(|block| file[at(block) + 2_000] ^= 0x10);
    let answer = read(&file, MAIN);
    assert_eq!((answer.code, &answer.found["scan"]), (8, &json!(false)), "{}", answer.error);
    let container = Container::open(Disk::of(file).arc(), Some(made.device.arc())).unwrap();
    let notebook = container.unlock(MAIN, &mut rng(9), &Told::default()).unwrap().load(&mut rng(10)).unwrap();
    let damaged: Vec<Value> = notebook
        .ids()
        .into_iter()
        .filter(|(id, _)| notebook.read(*id) == Err(VaultError::Damaged))
        .map(|(id, _)| json!(hexadecimal(id)))
        .collect();
    let mut seen: Vec<Value> =
        answer.found["damaged"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect();
    seen.sort_by_key(Value::to_string);
    assert_eq!(seen, damaged);
    // Heads that ask for too much, or are none. The hash is made right again.
    for (offset, value, error) in [
        (24, 262_145u32, "too-costly"),
        (24, 7, "too-costly"),
        (28, 17, "too-costly"),
        (28, 0, "too-costly"),
        (32, 2, "too-costly"),
        (36, 2, "not-a-container"),
        (40, 3, "not-a-container"),
        (40, 257, "not-a-container"),
        (44, 60_001, "too-costly"),
        (0, 0, "not-a-container"),
    ] {
        let file = changed(&|file| {
            file[offset..offset + 4].copy_from_slice(&value.to_le_bytes());
            let hash = Sha256::digest(&file[..BLOCK - 32]);
            file[BLOCK - 32..BLOCK].copy_from_slice(&hash);
        });
        assert_eq!(read(&file, MAIN).error["error"], json!(error), "{offset}: {value}");
        let opened = Container::open(Disk::of(file).arc(), None).err();
        let ours = if error == "too-costly" { VaultError::TooCostly } else { VaultError::NotAContainer };
        assert_eq!(opened, Some(ours), "{offset}: {value}");
    }
    let stripe = LANES * LANE_BLOCKS as usize * BLOCK;
    for (file, error) in [
        (changed(&|file| [0, BLOCK].iter().for_each(|page| file[page + 60] ^= 1)), "head-damaged"),
        (changed(&|file| file.truncate(65_536 + stripe - 1)), "not-a-container"),
        (b"SQLite format 3".to_vec(), "not-a-container"),
        (Vec::new(), "not-a-container"),
    ] {
        assert_eq!(read(&file, MAIN).error["error"], json!(error));
    }
}

/// The power goes after a change is durable and before what it freed is overwritten: two versions of an item open.
#[test]
fn it_prefers_the_later_version_and_brings_back_only_what_the_page_says() {
    let Some(python) = python("it_prefers_the_later_version_and_brings_back_only_what_the_page_says") else { return };
    let (one, two) = (ItemId([1; 16]), ItemId([2; 16]));
    for seed in 2..8 {
        let disk = support::made(small(2, 16), seed ^ 0x11);
        let notebook = support::unlock(&disk, MAIN, seed).unwrap();
        let mut numbers = rng(seed ^ 0x77);
        for id in [one, two] {
            notebook.commit(&[Change { id, content: Some(b"earlier") }], &mut numbers).unwrap();
        }
        // One row, a sync, a row of roots, a sync.
        disk.cut_after(10);
        notebook.commit(&[Change { id: one, content: Some(b"later") }], &mut numbers).unwrap();
        let items = described(&notebook);
        drop(notebook);
        let case = Case::of(python, &disk.bytes(), None);
        for scan in [false, true] {
            assert_eq!(without_versions(&case.read(MAIN, scan).found), items, "{seed} {scan}");
        }
        let notebook = support::unlock(&Disk::of(disk.bytes()), MAIN, seed).unwrap();
        assert_eq!(notebook.readable().unwrap().len(), 2, "what was not overwritten is, at the next opening");
        // And what was deleted is gone by the roots, and comes back by a scan alone.
        let disk = Disk::of(disk.bytes());
        let notebook = support::unlock(&disk, MAIN, seed).unwrap();
        disk.cut_after(6);
        notebook.commit(&[Change { id: two, content: None }], &mut numbers).unwrap();
        let case = Case::of(python, &disk.bytes(), None);
        assert_eq!(without_versions(&case.read(MAIN, false).found), described(&notebook));
        assert_eq!(without_versions(&case.read(MAIN, true).found), items);
    }
}

/// The power goes while the root is written of a change that brings one item and takes another: a scan says both or neither.
#[test]
fn it_takes_a_mark_for_what_it_says() {
    let Some(python) = python("it_takes_a_mark_for_what_it_says") else { return };
    let (one, two) = (ItemId([1; 16]), ItemId([2; 16]));
    for seed in 2..6 {
        let disk = support::made(small(2, 16), seed ^ 0x11);
        let notebook = support::unlock(&disk, MAIN, seed).unwrap();
        let mut numbers = rng(seed ^ 0x77);
        for id in [one, two] {
            notebook.commit(&[Change { id, content: Some(b"earlier") }], &mut numbers).unwrap();
        }
        let changes = [Change { id: one, content: Some(b"later") }, Change { id: two, content: None }];
        // The mark and the item are neighbours, so one row; a sync, the row of the root, a sync. Then nothing is overwritten any more.
        disk.cut_after(10);
        notebook.commit(&changes, &mut numbers).unwrap();
        let after = described(&notebook);
        let case = Case::of(python, &disk.bytes(), None);
        assert_eq!(without_versions(&case.read(MAIN, true).found), after, "{seed}");
    }
}

#[test]
fn it_agrees_with_the_published_vectors() {
    let Some(python) = python("it_agrees_with_the_published_vectors") else { return };
    let data = root().join("tests/data/vault");
    for (option, name) in [("--passphrases", "passphrases.json"), ("--keys", "keys.json")] {
        let reader = root().join("tests/vault-reader/reader.py");
        let answer = answer(&Command::new(python).arg(reader).arg(option).arg(data.join(name)).output().unwrap());
        assert_eq!((answer.code, &answer.found["different"]), (0, &json!([])), "{name}");
        assert!(answer.found["checked"].as_u64() > Some(6), "{name}");
    }
    for name in ["two-notebooks", "with-device"] {
        let list: Value = serde_json::from_slice(&fs::read(data.join(format!("{name}.json"))).unwrap()).unwrap();
        let file = fs::read(data.join(format!("{name}.vault"))).unwrap();
        let secret = fs::read(data.join(format!("{name}.secret"))).ok();
        for expected in list["opens"].as_array().unwrap() {
            let secret = secret.as_deref().filter(|_| expected.get("without_device").is_none());
            let case = Case::of(python, &file, secret);
            for scan in [false, true] {
                let answer = case.read(expected["typed"].as_str().unwrap().as_bytes(), scan);
                assert_eq!(answer.error.get("error"), expected.get("error"), "{name}");
                if answer.code == 0 {
                    assert_eq!(without_versions(&answer.found), expected["items"], "{name}");
                    for field in ["lane", "place", "kind"] {
                        assert_eq!(answer.found[field], expected[field], "{name}");
                    }
                }
            }
        }
    }
}
