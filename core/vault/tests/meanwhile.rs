//! What happens while something else is being done: a passphrase is changed and the notebook erased, a file attached and its note saved, a copy sealed and
//! somebody leaves.

use std::io::Read;
use std::sync::{Arc, Mutex};

use crate::support::{Disk, Keystore, MAIN, Told, made, rng, small, unlock};
use turnstone_vault::{
    Container, DeviceBlob, DeviceSecret, Document, ItemId, Notebook, Notes, Result, SealedFor, VaultError,
    restore_copy, seal_copy,
};

const COPY: &[u8] = b"seven kitchen windows four blue";

/// A keystore in whose reading something happens: that is after the passphrase was stretched, and before the head is asked for.
#[derive(Clone, Default)]
struct Between {
    keystore: Keystore,
    then: Arc<Mutex<Option<Then>>>,
}

type Then = Box<dyn FnOnce() + Send>;

impl DeviceSecret for Between {
    fn load(&self) -> Result<DeviceBlob> {
        let then = self.then.lock().unwrap().take();
        if let Some(then) = then {
            then();
        }
        self.keystore.load()
    }

    fn replace(&self, blob: &DeviceBlob) -> Result<()> {
        self.keystore.replace(blob)
    }
}

#[test]
fn a_notebook_that_is_closed_or_erased_meanwhile_gets_no_passphrase() {
    type Change = fn(&Notebook) -> Result<()>;
    let changes: [Change; 3] = [
        |notebook| notebook.change_passphrase(b"window paper october field", &mut rng(20)),
        |notebook| notebook.set_erasing_passphrase(b"window paper october field", &mut rng(21)),
        |notebook| notebook.make_recovery_code(&mut rng(22)).map(drop),
    ];
    for (number, change) in changes.into_iter().enumerate() {
        for erased in [false, true] {
            let (disk, between) = (Disk::default(), Between::default());
            let mut numbers = rng(number as u64);
            let device: Arc<dyn DeviceSecret> = Arc::new(between.clone());
            let container =
                Container::create(disk.arc(), Some(device), small(4, 16), &mut numbers, &mut |_| true).unwrap();
            container.new_notebook(MAIN, &[], &mut numbers).unwrap();
            let unlocked = container.unlock(MAIN, &mut numbers, &Told::default()).unwrap();
            let notebook = Arc::new(unlocked.load(&mut numbers).unwrap());
            let meanwhile = notebook.clone();
            let head = disk.bytes()[..4_096].to_vec();
            *between.then.lock().unwrap() = Some(Box::new(move || {
                if erased {
                    meanwhile.erase(&mut rng(30)).unwrap();
                } else {
                    meanwhile.exit_switch().close();
                }
            }));
            assert_eq!(change(&notebook), Err(VaultError::Closed));
            if !erased {
                assert!(disk.bytes()[..4_096] == head[..], "the head was written after closing");
            }
            drop(notebook);
            let opens = container.unlock(MAIN, &mut rng(31), &Told::default()).is_ok();
            assert_eq!(opens, !erased);
            let new = container.unlock(b"window paper october field", &mut rng(32), &Told::default());
            assert_eq!(new.err(), Some(VaultError::WrongPassphrase));
        }
    }
}

/// A file in whose reading something happens, once.
struct File<'a> {
    rest: usize,
    then: Option<Box<dyn FnOnce() + 'a>>,
}

impl Read for File<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if let Some(then) = self.then.take() {
            then();
        }
        let count = buffer.len().min(self.rest);
        buffer[..count].fill(5);
        self.rest -= count;
        Ok(count)
    }
}

fn notes(disk: &Disk, seed: u64) -> Notes {
    Notes::open(unlock(disk, MAIN, seed).unwrap(), &mut |_| true).unwrap()
}

fn titled(title: &str) -> Document {
    let mut document = Document::default();
    document.title = title.to_owned();
    document
}

#[test]
fn what_is_saved_while_a_file_is_attached_stays_and_what_is_deleted_stays_deleted() {
    let disk = made(small(6, 64), 1);
    let here = notes(&disk, 2);
    let mut numbers = rng(3);
    let id = here.save(None, titled("before"), 1, &mut numbers).unwrap();
    {
        let save = || assert!(here.save(Some(id), titled("meanwhile"), 2, &mut rng(4)).is_ok());
        let mut file = File { rest: 200_000, then: Some(Box::new(save)) };
        here.attach(id, "a", "", 200_000, &mut file, 3, &mut numbers, &mut |_| true).unwrap();
    }
    let document = here.get(id).unwrap();
    assert_eq!((document.title.as_str(), document.attachments.len()), ("meanwhile", 1));
    {
        let delete = || here.delete(id, &mut rng(5)).unwrap();
        let mut file = File { rest: 100_000, then: Some(Box::new(delete)) };
        let attached = here.attach(id, "b", "", 100_000, &mut file, 4, &mut numbers, &mut |_| true);
        assert_eq!(attached.err(), Some(VaultError::NotFound));
    }
    assert!(here.list().unwrap().is_empty());
    drop(here);
    // As it lies in the file, too, and nothing of either attachment is left there.
    let again = notes(&disk, 6);
    assert!(again.list().unwrap().is_empty() && again.notebook().ids().is_empty());
    let readable = again.notebook().readable().unwrap();
    assert!(readable.iter().all(|(_, content)| !content.windows(64).any(|bytes| bytes == [5; 64])));
}

#[test]
fn a_copy_is_not_finished_after_somebody_left() {
    let disk = made(small(6, 64), 1);
    let here = notes(&disk, 2);
    for number in 0..50 {
        here.save(None, titled(&format!("note {number}")), number, &mut rng(number as u64 + 10)).unwrap();
    }
    let (mut copy, mut steps) = (Vec::new(), 0);
    let sealed = seal_copy(&here, None, &SealedFor::Passphrase(COPY), &mut copy, &mut rng(4), &mut |_| {
        steps += 1;
        if steps == 20 {
            here.exit_switch().close();
        }
        true
    });
    assert_eq!(sealed, Err(VaultError::Closed));
    assert_eq!(steps, 20, "it went on");
}

#[test]
fn a_copy_that_was_cut_off_or_added_to_anywhere_is_damaged() {
    let disk = made(small(6, 64), 1);
    let here = notes(&disk, 2);
    let mut numbers = rng(3);
    let id = here.save(None, titled("one"), 1, &mut numbers).unwrap();
    let seal = |notes: &Notes| {
        let mut copy = Vec::new();
        seal_copy(notes, None, &SealedFor::Passphrase(COPY), &mut copy, &mut rng(4), &mut |_| true).unwrap();
        copy
    };
    // Pieces of the payload have 65,536 bytes and 16 of a tag; its last one is to hold just the second of the two empty members that end an archive.
    const PIECE: usize = 65_536 + 16;
    let header = seal(&here).iter().position(|byte| *byte == b'\n').unwrap();
    let before_payload = |copy: &[u8]| {
        let end = copy.windows(4).position(|bytes| bytes == b"--- ").unwrap();
        end + copy[end..].iter().position(|byte| *byte == b'\n').unwrap() + 1 + 16
    };
    assert!(header > 0);
    let attach = |length: usize| {
        let mut file = File { rest: length, then: None };
        here.attach(id, "a", "", length as u64, &mut file, 2, &mut rng(1_000 + length as u64), &mut |_| true).unwrap()
    };
    // 512 bytes more of the file are 512 more of the archive; longer digits of a length may be another 512.
    let (mut length, mut copy, mut last) = (512, Vec::new(), 0);
    for _ in 0..4 {
        let attachment = attach(length);
        copy = seal(&here);
        last = (copy.len() - before_payload(&copy)) % PIECE;
        if last == 528 {
            break;
        }
        here.detach(id, attachment, 3, &mut rng(500_000 + length as u64)).unwrap();
        length = (length + 528 + PIECE - last) % PIECE;
    }
    let there = notes(&made(small(6, 64), 9), 10);
    let restored = |bytes: &[u8]| restore_copy(&there, COPY, bytes, 9, &mut rng(11), &mut |_| true);
    assert_eq!(last, 528, "the last piece has {last} bytes: this test does not try what it is for");
    assert_eq!(restored(&copy[..copy.len() - last]), Err(VaultError::Damaged));
    assert_eq!(restored(&[&copy[..], &[0; 40]].concat()), Err(VaultError::Damaged));
    assert!(restored(&copy).is_ok());
}

#[test]
fn a_closed_notebook_tells_nothing_of_what_was_in_it() {
    let disk = made(small(6, 64), 1);
    let here = notes(&disk, 2);
    let id = here.save(None, titled("one"), 1, &mut rng(3)).unwrap();
    assert!(here.notebook().room() > 0 && here.notebook().ids().len() == 1);
    here.exit_switch().close();
    let notebook = here.notebook();
    assert!(notebook.ids().is_empty());
    assert_eq!((notebook.room(), notebook.capacity()), (0, 0));
    assert_eq!(notebook.length(id), Err(VaultError::Closed));
    assert_eq!(notebook.length(ItemId([1; 16])), Err(VaultError::Closed));
}
