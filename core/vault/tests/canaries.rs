//! What was written, the passphrase and the keys are looked for where they must not be: in our own memory after locking, in the raw file,
//! in folders and in what was printed; and what was edited or deleted, in every block that the key still opens.
//!
//! The search can't find its own needles: they are kept masked and compared masked. It runs in a process of its own with an allocator
//! that clears what it gets back, as the app's libraries have it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod support;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, mpsc};

use rand_core::Rng;
use support::{CHEAP, Told, rng};
use turnstone_vault::{
    Container, Content, Cost, Document, Entry, FileStorage, Happened, ItemId, Notes, OpenedBy, Options, SealedFor,
    seal_copy,
};
use zeroize::Zeroizing;

#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Tells this program, started again, where its container is.
const PART: &str = "TURNSTONE_CANARIES_PART";
const MASK: u8 = 0xa5;
const CANARIES: usize = 64;
/// Letters of a canary: no other text has these by chance.
const LETTERS: usize = 20;

/// What is looked for, masked, by name.
#[derive(Default)]
struct Needles(Vec<(String, Vec<u8>)>);

/// What was found, and where.
struct Hit {
    needle: String,
    place: String,
    beside: String,
}

impl Needles {
    /// The places of needles in bytes: by needle and offset.
    fn find(&self, bytes: &[u8], mut hit: impl FnMut(&str, usize)) {
        let mut starts: HashMap<[u8; 4], Vec<usize>> = HashMap::new();
        for (number, (_, needle)) in self.0.iter().enumerate() {
            starts.entry(needle[..4].try_into().unwrap()).or_default().push(number);
        }
        let firsts: [bool; 256] =
            std::array::from_fn(|byte| self.0.iter().any(|(_, needle)| usize::from(needle[0] ^ MASK) == byte));
        for at in 0..bytes.len().saturating_sub(3) {
            if !firsts[usize::from(bytes[at])] {
                continue;
            }
            let start: [u8; 4] = std::array::from_fn(|number| bytes[at + number] ^ MASK);
            for number in starts.get(&start).into_iter().flatten() {
                let (name, needle) = &self.0[*number];
                let found = bytes[at..].iter().zip(needle).all(|(byte, masked)| byte ^ MASK == *masked);
                if found && bytes.len() - at >= needle.len() {
                    hit(name, at);
                }
            }
        }
    }

    /// All writable memory of this process.
    fn in_memory(&self) -> Vec<Hit> {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let memory = File::open("/proc/self/mem").unwrap();
        let mut hits = Vec::new();
        // Itself part of memory, so what is found there is passed over; cleared after use.
        let mut chunk = vec![0u8; 256 * 1024];
        let own = chunk.as_ptr() as u64..chunk.as_ptr() as u64 + chunk.len() as u64;
        for line in maps.lines() {
            let mut words = line.split_whitespace();
            let (range, rights) = (words.next().unwrap(), words.next().unwrap());
            let name = words.nth(3).unwrap_or("anonymous");
            let Some((from, to)) = range.split_once('-') else { continue };
            let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
            if !rights.starts_with("rw") {
                continue;
            }
            let mut at = from;
            while at < to {
                let count = usize::try_from((to - at).min(chunk.len() as u64)).unwrap();
                if memory.read_exact_at(&mut chunk[..count], at).is_err() {
                    break;
                }
                self.find(&chunk[..count], |needle, offset| {
                    let place = at + offset as u64;
                    if !own.contains(&place) {
                        let beside = &chunk[offset.saturating_sub(24)..(offset + 64).min(count)];
                        let beside: String = beside
                            .iter()
                            .map(|byte| if (32..127).contains(byte) { char::from(*byte ^ 1) } else { '.' })
                            .collect();
                        hits.push(Hit { needle: needle.to_owned(), place: place_of(place, name), beside });
                    }
                });
                // The chunks overlap, so that nothing is missed at their ends.
                at += if at + (count as u64) < to { count as u64 - 64 } else { count as u64 };
            }
        }
        zeroize::Zeroize::zeroize(&mut chunk);
        hits
    }
}

/// Canaries of a run, masked; the same for who writes them and for who looks for them.
fn canaries(kind: u8) -> Vec<Vec<u8>> {
    let mut numbers = rng(0x00ca_7a47 ^ u64::from(kind) << 32);
    let mut letter = || (b'a' + (numbers.next_u32() % 26) as u8) ^ MASK;
    (0..CANARIES).map(|_| (0..LETTERS).map(|_| letter()).collect()).collect()
}

/// A canary as text, whose buffer never grows.
fn plain(masked: &[u8]) -> String {
    let mut text = String::with_capacity(4 * LETTERS);
    masked.iter().for_each(|byte| text.push(char::from(byte ^ MASK)));
    text
}

fn needles() -> Needles {
    let mut needles = Needles::default();
    for (kind, name) in ["first", "edited", "deleted", "passphrase"].into_iter().enumerate() {
        for (number, masked) in canaries(kind as u8).into_iter().enumerate() {
            needles.0.push((format!("{name} {number}"), masked));
        }
    }
    needles
}

/// A note that has the canary in one of its fields: each field in turn.
fn note(number: usize, masked: &[u8]) -> Document {
    let mut document = Document::default();
    let text = plain(masked);
    match number % 6 {
        0 => document.title = text,
        1 => {
            document.body = String::with_capacity(3_000);
            (0..100).for_each(|_| document.body.push_str("more than a block "));
            document.body.push_str(&text);
        }
        2 => document.tags = vec![text],
        3 => {
            let mut happened = Happened::default();
            happened.text = text;
            document.happened = Some(happened);
        }
        4 => document.content = Content::Checklist { entries: vec![Entry { text, done: true }] },
        _ => {
            // A line break and a quotation mark are written otherwise in JSON, and read into a buffer of their own.
            document.body = String::with_capacity(200);
            document.body.push_str("\"\n");
            document.body.push_str(&text);
        }
    }
    document
}

/// Whose stack an address is on, or which part of memory it is in.
fn place_of(place: u64, map: &str) -> String {
    let stacks = STACKS.lock().unwrap();
    // A little above where the thread's own closure began, or anything below.
    let near = stacks.iter().filter(|(_, top)| *top + 8_192 >= place && place + (2 << 20) > *top);
    match near.min_by_key(|(_, top)| top.abs_diff(place)) {
        Some((name, _)) => format!("the stack of «{name}»"),
        None => map.to_owned(),
    }
}

/// Says how often each needle was found, and where.
fn told(when: &str, hits: &[Hit]) {
    let mut places: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    hits.iter().for_each(|hit| places.entry((&hit.needle, &hit.place)).or_default().push(&hit.beside));
    println!("{when}: {} hits", hits.len());
    for ((needle, place), beside) in places {
        println!("{when}: {needle}, {} times on {place}, beside (every letter changed) {:?}", beside.len(), beside[0]);
    }
}

/// Threads that did one thing each and stand still: what that left on their stacks is found, as nothing came over it.
#[derive(Default)]
struct Threads(Vec<(mpsc::Sender<()>, std::thread::JoinHandle<()>)>);

impl Threads {
    /// Does something on a thread of its own, which stays.
    fn on_another<T: Send + 'static>(&mut self, name: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
        let (done, result) = mpsc::channel();
        let (go, stay) = mpsc::channel::<()>();
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            STACKS.lock().unwrap().push((std::thread::current().name().unwrap().to_owned(), here()));
            done.send(work()).unwrap();
            let _ = stay.recv();
        });
        self.0.push((go, thread.unwrap()));
        result.recv().unwrap()
    }

    fn end(self) {
        for (go, thread) in self.0 {
            drop(go);
            thread.join().unwrap();
        }
    }
}

/// Where each thread's stack is, about.
static STACKS: Mutex<Vec<(String, u64)>> = Mutex::new(Vec::new());

#[inline(never)]
fn here() -> u64 {
    let local = 0u8;
    std::hint::black_box(&raw const local) as u64
}

/// Not a test of its own: what the other starts. Its last lines say what was found.
#[test]
fn the_part_in_a_process_of_its_own() {
    let Ok(folder) = std::env::var(PART) else { return };
    let path = Path::new(&folder).join("container");
    let mut needles = needles();
    let mut threads = Threads::default();
    let cost = if std::env::var_os("TURNSTONE_KILLS").is_some() { Cost::LOWEST_MEMORY } else { CHEAP };
    let passphrase = |number: usize| Zeroizing::new(plain(&canaries(3)[number]));
    let container = threads.on_another("create", move || {
        let storage = Arc::new(FileStorage::create(&path).unwrap());
        let options = Options::for_room(2, cost, 1);
        Arc::new(Container::create(storage, None, options, &mut rng(1), &mut |_| true).unwrap())
    });
    let shared = container.clone();
    threads.on_another("new notebook", move || {
        shared.new_notebook(passphrase(0).as_bytes(), &[], &mut rng(2)).unwrap();
    });
    let shared = container.clone();
    threads.on_another("a wrong passphrase", move || {
        assert!(shared.unlock(passphrase(9).as_bytes(), &mut rng(3), &Told::default()).is_err());
    });
    let shared = container.clone();
    let notes = threads.on_another("unlock", move || {
        let mut rng = rng(4);
        let unlocked = shared.unlock(passphrase(0).as_bytes(), &mut rng, &Told::default()).unwrap();
        assert_eq!(unlocked.by(), OpenedBy::Passphrase);
        Arc::new(Notes::open(unlocked.load(&mut rng).unwrap(), &mut |_| true).unwrap())
    });
    let names = ["the master key", "the block key"];
    for (name, masked) in names.into_iter().zip(notes.notebook().masked_keys(MASK).unwrap()) {
        needles.0.push((name.to_owned(), masked));
    }
    let shared = notes.clone();
    let code = threads.on_another("recovery code", move || {
        let code = shared.notebook().make_recovery_code(&mut rng(5)).unwrap();
        code.bytes().map(|byte| byte ^ MASK).collect::<Vec<u8>>()
    });
    needles.0.push(("the recovery code".to_owned(), code));
    // Everything that a person does, with a canary in it.
    let shared = notes.clone();
    let ids = threads.on_another("save, edit, delete", move || {
        let mut rng = rng(6);
        let [first, edited, deleted] = [0, 1, 2].map(canaries);
        let mut ids: Vec<ItemId> = Vec::new();
        for (number, masked) in first.iter().enumerate() {
            let id = shared.save(None, note(number, &edited[number]), 1, &mut rng).unwrap();
            shared.save(Some(id), note(number, masked), 2, &mut rng).unwrap();
            ids.push(id);
            let gone = shared.save(None, note(number, &deleted[number]), 3, &mut rng).unwrap();
            shared.delete(gone, &mut rng).unwrap();
        }
        ids
    });
    let shared = notes.clone();
    let attached = threads.on_another("attach", move || {
        let first = canaries(0);
        let mut file = Zeroizing::new(Vec::with_capacity(200_000));
        while file.len() < 150_000 {
            file.extend(first[9].iter().map(|byte| byte ^ MASK));
        }
        let (name, length) = (Zeroizing::new(plain(&first[10])), file.len() as u64);
        let mut source = file.as_slice();
        shared.attach(ids[0], &name, "text/plain", length, &mut source, 4, &mut rng(7), &mut |_| true).unwrap()
    });
    let shared = notes.clone();
    threads.on_another("read an attachment", move || {
        let mut part = Zeroizing::new(vec![0; 70_000]);
        shared.read_attachment(attached, 1_000, &mut part).unwrap();
    });
    let shared = notes.clone();
    threads.on_another("settings", move || {
        let first = canaries(0);
        shared.save_settings(vec![(plain(&first[11]), plain(&first[12]))], 5, &mut rng(8)).unwrap();
        drop(shared.settings().unwrap());
    });
    let shared = notes.clone();
    threads.on_another("passphrase", move || {
        shared.notebook().change_passphrase(passphrase(1).as_bytes(), &mut rng(9)).unwrap();
        shared.notebook().set_second_passphrase(passphrase(3).as_bytes(), &mut rng(10)).unwrap();
    });
    let shared = notes.clone();
    threads.on_another("search", move || {
        assert_eq!(shared.search(&Zeroizing::new(plain(&canaries(0)[1]))).unwrap().len(), 1);
        drop(shared.tags().unwrap());
    });
    let shared = notes.clone();
    threads.on_another("a sealed copy", move || {
        let for_whom = passphrase(2);
        let sealed_for = SealedFor::Passphrase(for_whom.as_bytes());
        seal_copy(&shared, None, &sealed_for, std::io::sink(), &mut rng(12), &mut |_| true).unwrap();
    });
    // Opened anew: what is read, and not what was written.
    notes.exit_switch().close();
    drop(notes);
    let shared = container.clone();
    let notebook = threads.on_another("unlock again", move || {
        let mut rng = rng(11);
        shared.unlock(passphrase(1).as_bytes(), &mut rng, &Told::default()).unwrap().load(&mut rng).unwrap()
    });
    let mut in_blocks = Vec::new();
    for (block, bytes) in notebook.readable().unwrap() {
        needles.find(&bytes, |needle, _| in_blocks.push((needle.to_owned(), block)));
    }
    let notes = threads.on_another("read all", move || Arc::new(Notes::open(notebook, &mut |_| true).unwrap()));
    let shared = notes.clone();
    threads.on_another("list and search", move || {
        assert_eq!(shared.list().unwrap().len(), CANARIES);
        assert_eq!(shared.search(&Zeroizing::new(plain(&canaries(0)[2]))).unwrap().len(), 1);
    });

    // The search does find what is there: every note's canary and both keys.
    let open = needles.in_memory();
    for number in 0..CANARIES {
        let name = format!("first {number}");
        assert!(open.iter().any(|hit| hit.needle == name), "{name} is not found while open");
    }
    for key in names {
        assert!(open.iter().any(|hit| hit.needle == key), "{key} is not found while open");
    }
    let still: BTreeSet<&str> =
        in_blocks.iter().map(|(needle, _)| needle.as_str()).filter(|needle| needle.starts_with("first")).collect();
    assert_eq!(still.len(), CANARIES, "every canary is in a block");

    let switch = notes.exit_switch();
    threads.on_another("the quick exit", move || switch.close());
    let closed = needles.in_memory();
    drop((notes, container));
    let dropped = needles.in_memory();
    told("open", &open[..open.len().min(3)]);
    told("closed", &closed);
    told("dropped", &dropped);
    let stale: Vec<_> = in_blocks.iter().filter(|(needle, _)| !needle.starts_with("first")).collect();
    println!("blocks: {} hits {stale:?}", stale.len());
    threads.end();
}

/// What the other process said.
fn said() -> &'static str {
    static SAID: OnceLock<String> = OnceLock::new();
    SAID.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let temporary = tempfile::tempdir().unwrap();
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["the_part_in_a_process_of_its_own", "--exact", "--nocapture", "--test-threads=1"])
            .env(PART, folder.path())
            .env("TMPDIR", temporary.path())
            .env("HOME", temporary.path())
            .current_dir(temporary.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&said).into_owned();
        println!("{text}");
        assert!(output.status.success());
        // What was printed, the raw file, everything that was written anywhere.
        let needles = needles();
        needles.find(&said, |needle, at| panic!("{needle} was printed, at {at}"));
        let mut file = Vec::new();
        File::open(folder.path().join("container")).unwrap().read_to_end(&mut file).unwrap();
        needles.find(&file, |needle, at| panic!("{needle} is in the raw file at {at}"));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "something was written beside the container");
        assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0, "something was left in a folder");
        text
    })
}

#[test]
fn nothing_is_left_in_the_file_in_folders_or_of_what_was_edited_and_deleted() {
    assert!(said().contains("blocks: 0 hits"));
}

#[test]
fn nothing_is_left_in_memory() {
    for goal in ["closed: 0 hits", "dropped: 0 hits"] {
        assert!(said().contains(goal), "not reached: {goal}");
    }
}
