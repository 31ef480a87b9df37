//! Notes as an app sees them, at product size: made, locked, erased, copied. Each test has a folder of its own.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use turnstone_app::{
    ByteSource, CopyFor, DeviceSecretStore, Happened, NewNotebook, NoteContent, NoteDraft, NoteQuery, NoteReader,
    Notebook, OpenTask, PlatformError, Timestamp, TurnstoneError, Vault, VaultConfig,
};
use turnstone_vault::Clock;

const MAIN: &str = "lamp river seven tuesday";
const OTHER: &str = "green kettle over bridges";
const ERASING: &str = "seven small brown horses";

/// Answers need not be held in tests.
struct Unheld;

impl Clock for Unheld {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn wait_until(&self, _: Duration) {}
}

#[derive(Default)]
struct Keystore(Mutex<Option<Vec<u8>>>);

impl DeviceSecretStore for Keystore {
    fn load(&self) -> Result<Vec<u8>, PlatformError> {
        self.0.lock().unwrap().clone().ok_or(PlatformError::Missing)
    }

    fn replace(&self, secret: Vec<u8>) -> Result<(), PlatformError> {
        *self.0.lock().unwrap() = Some(secret);
        Ok(())
    }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000)
}

fn vault(folder: &Path, device: Option<&Arc<Keystore>>) -> Arc<Vault> {
    let config = VaultConfig { folder: folder.to_str().unwrap().to_owned(), room_mib: 2, memory_mib: 512 };
    let device = device.map(|store| store.clone() as Arc<dyn DeviceSecretStore>);
    Vault::open_blocking(&config, device, &OpenTask::default()).unwrap()
}

fn new(passphrase: &str, keep: &[&str]) -> NewNotebook {
    let keep = keep.iter().map(|kept| kept.as_bytes().to_vec()).collect();
    NewNotebook { passphrase: passphrase.as_bytes().to_vec(), keep }
}

fn unlock(vault: &Vault, passphrase: &str) -> Result<Arc<Notebook>, TurnstoneError> {
    vault.unlock_with(passphrase.as_bytes(), &Unheld)
}

fn note(title: &str, body: &str) -> NoteDraft {
    NoteDraft { title: title.to_owned(), body: body.to_owned(), ..NoteDraft::default() }
}

fn titles(notebook: &Notebook, search: &str) -> Vec<String> {
    let reader = NoteReader { languages: vec!["en".to_owned()], ..NoteReader::default() };
    let query = NoteQuery { search: search.to_owned(), reader, ..NoteQuery::default() };
    notebook.notes_blocking(&query).unwrap().notes.into_iter().map(|row| row.title).collect()
}

#[test]
fn a_first_start_makes_the_file_and_nothing_in_it_opens() {
    let folder = tempfile::tempdir().unwrap();
    let keystore = Arc::new(Keystore::default());
    let opened = vault(folder.path(), Some(&keystore));
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 1, "{names:?}");
    assert_eq!(fs::metadata(folder.path().join(&names[0])).unwrap().len(), 8 * 1024 * 1024 + 64 * 1024);
    assert_eq!(unlock(&opened, MAIN).err(), Some(TurnstoneError::PassphraseWrong));
    // A second one, as of another process, finds it in use.
    let config = VaultConfig { folder: folder.path().to_str().unwrap().to_owned(), ..VaultConfig::default() };
    let second = Vault::open_blocking(&config, None, &OpenTask::default());
    assert_eq!(second.err(), Some(TurnstoneError::NotebookBusy));
}

#[test]
fn given_up_or_impossible_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let config =
        |room_mib| VaultConfig { folder: folder.path().to_str().unwrap().to_owned(), room_mib, memory_mib: 512 };
    let task = OpenTask::default();
    task.cancel();
    assert_eq!(Vault::open_blocking(&config(2), None, &task).err(), Some(TurnstoneError::Cancelled));
    assert_eq!(Vault::open_blocking(&config(3), None, &OpenTask::default()).err(), Some(TurnstoneError::OutOfRange));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    // What an interrupted making left is made anew; something else in the file's place is left alone.
    fs::write(folder.path().join("cache.bin.new"), b"half").unwrap();
    drop(Vault::open_blocking(&config(2), None, &OpenTask::default()).unwrap());
    fs::write(folder.path().join("cache.bin"), b"something else").unwrap();
    let opened = Vault::open_blocking(&config(2), None, &OpenTask::default());
    assert_eq!(opened.err(), Some(TurnstoneError::NotebookUnreadable));
    assert_eq!(fs::read(folder.path().join("cache.bin")).unwrap(), b"something else");
}

#[test]
fn a_story_of_two_notebooks_and_an_erasing_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let keystore = Arc::new(Keystore::default());
    let vault = vault(folder.path(), Some(&keystore));
    vault.make_notebook_blocking(new(MAIN, &[])).unwrap();
    assert_eq!(vault.make_notebook_blocking(new(MAIN, &[])), Err(TurnstoneError::PassphraseInUse));
    assert_eq!(vault.make_notebook_blocking(new("short", &[])), Err(TurnstoneError::PassphraseWeak));
    let notebook = unlock(&vault, MAIN).unwrap();
    assert_eq!(unlock(&vault, MAIN).err(), Some(TurnstoneError::NotebookBusy));
    let mut draft = note("The night at the border", "They took my phone.");
    draft.happened = Some(Happened { text: "summer 2019".to_owned(), ..Happened::default() });
    draft.tags = vec!["border".to_owned()];
    let id = notebook.save_blocking(None, draft.clone(), now()).unwrap();
    draft.body.push_str(" Then they gave it back.");
    assert_eq!(notebook.save_blocking(Some(&id), draft, now()).unwrap(), id);
    let photo = vec![7; 150_000];
    let task = OpenTask::default();
    let file =
        notebook.attach_blocking(&id, ("photo.jpg", "image/jpeg", 150_000), &mut &photo[..], now(), &task).unwrap();
    assert_eq!(notebook.attachment_blocking(&file, 149_990, 100).unwrap(), [7; 10]);
    let too_large = notebook.attach_blocking(&id, ("film", "", 99_000_000), &mut std::io::empty(), now(), &task);
    assert_eq!(too_large, Err(TurnstoneError::NotebookFull));
    let reader = NoteReader { languages: vec!["ar".to_owned()], ..NoteReader::default() };
    let view = notebook.note_blocking(&id, &reader).unwrap();
    assert_eq!((view.attachments.len(), view.attachments[0].name.as_str()), (1, "photo.jpg"));
    assert!(view.times.chars().any(|character| ('ء'..='ي').contains(&character)), "{}", view.times);
    assert_eq!(titles(&notebook, "PHONE"), ["The night at the border"]);
    // An innocent one, which carries the erasing passphrase.
    notebook.make_notebook_blocking(new(OTHER, &[])).unwrap();
    notebook.lock();
    assert_eq!(notebook.note_blocking(&id, &reader).err(), Some(TurnstoneError::Closed));
    drop(notebook);
    let other = unlock(&vault, OTHER).unwrap();
    other.save_blocking(None, note("Shopping", "bread, milk"), now()).unwrap();
    other.set_erasing_passphrase_blocking(ERASING.as_bytes()).unwrap();
    let code = other.make_recovery_code_blocking().unwrap();
    drop(other);
    assert!(unlock(&vault, MAIN).is_ok());
    let other = unlock(&vault, ERASING).unwrap();
    assert_eq!(titles(&other, ""), ["Shopping"]);
    drop(other);
    assert_eq!(unlock(&vault, MAIN).err(), Some(TurnstoneError::PassphraseWrong), "as if it had never been");
    assert!(unlock(&vault, ERASING).is_ok() && unlock(&vault, OTHER).is_ok());
    // The keystore is lost: the code opens.
    *keystore.0.lock().unwrap() = None;
    assert_eq!(unlock(&vault, OTHER).err(), Some(TurnstoneError::DeviceSecretUnreadable));
    let recovered = unlock(&vault, std::str::from_utf8(&code).unwrap()).unwrap();
    assert!(recovered.opened_by_recovery_code());
    assert_eq!(titles(&recovered, ""), ["Shopping"]);
}

#[test]
fn a_copy_goes_to_another_phone() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (first, second) = (vault(here.path(), None), vault(there.path(), None));
    for vault in [&first, &second] {
        vault.make_notebook_blocking(new(MAIN, &[])).unwrap();
    }
    let notebook = unlock(&first, MAIN).unwrap();
    let id = notebook.save_blocking(None, note("Testimony", "canary"), now()).unwrap();
    notebook.save_blocking(None, note("Other", "x"), now()).unwrap();
    let file = here.path().join("copy.age");
    let file = file.to_str().unwrap();
    let copy_for = CopyFor::Passphrase { passphrase: OTHER.as_bytes().to_vec() };
    let seal =
        |chosen: Option<&[_]>, copy_for| notebook.seal_copy_blocking(chosen, copy_for, file, &OpenTask::default());
    let key = CopyFor::PublicKey { key: "age1nokey".to_owned() };
    assert_eq!(seal(None, key), Err(TurnstoneError::PublicKeyNotKnown));
    assert!(!Path::new(file).exists());
    seal(Some(&[id]), copy_for.clone()).unwrap();
    assert!(seal(None, copy_for).is_err(), "a file that is there is not overwritten");
    let target = unlock(&second, MAIN).unwrap();
    let restore = |typed: &str| target.restore_copy_blocking(typed.as_bytes(), file, now(), &OpenTask::default());
    assert_eq!(restore(MAIN), Err(TurnstoneError::PassphraseWrong));
    assert_eq!(restore(OTHER), Ok(1));
    assert_eq!(titles(&target, ""), ["Testimony"]);
    fs::write(file, b"no copy at all").unwrap();
    assert_eq!(restore(OTHER), Err(TurnstoneError::CopyUnreadable));
}

#[test]
fn lists_say_why_they_are_empty_and_what_can_not_be_changed() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), None);
    vault.make_notebook_blocking(new(MAIN, &[])).unwrap();
    let notebook = unlock(&vault, MAIN).unwrap();
    let reader = NoteReader { languages: vec!["en".to_owned()], utc_offset_minutes: 120 };
    let query = |search: &str| NoteQuery { search: search.to_owned(), tag: None, reader: reader.clone() };
    assert_eq!(notebook.notes_blocking(&query("")).unwrap().empty.unwrap(), "There is nothing here yet.");
    assert_eq!(notebook.notes_blocking(&query("x")).unwrap().empty.unwrap(), "No note has these words.");
    let id = notebook.save_blocking(None, note("", "  first words\nof a text "), now()).unwrap();
    let mut list = note("To bring", "");
    list.content = NoteContent::Checklist { entries: Vec::new() };
    list.pinned = true;
    notebook.save_blocking(None, list, now()).unwrap();
    let view = notebook.notes_blocking(&query("")).unwrap();
    let rows: Vec<_> = view.notes.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(rows, ["To bring", "first words of a text"]);
    assert!(view.notes[0].label.contains("Stands first"), "{}", view.notes[0].label);
    assert!(view.room.contains("MB") && view.warning.is_none());
    let unknown = NoteDraft { content: NoteContent::Unknown, ..note("from later", "") };
    assert_eq!(notebook.save_blocking(Some(&id), unknown, now()), Err(TurnstoneError::NoteNotEditable));
    notebook.delete_blocking(&id).unwrap();
    assert_eq!(notebook.delete_blocking(&id), Err(TurnstoneError::NoteNotFound));
    assert_eq!(notebook.delete_blocking(&"no id".into()), Err(TurnstoneError::NoteNotFound));
    // Nothing of it in debug forms.
    assert_eq!(
        format!("{:?} {:?}", note("secret", "secret"), new("secret", &["secret"])),
        "NoteDraft(…) NewNotebook(…)"
    );
}

/// A file as a platform gives it.
struct Pieces(Mutex<Vec<Vec<u8>>>);

impl ByteSource for Pieces {
    fn read(&self, most: u32) -> Result<Vec<u8>, PlatformError> {
        let next = self.0.lock().unwrap().pop().unwrap_or_default();
        assert!(next.len() <= most as usize);
        if next == b"fail" { Err(PlatformError::Failed) } else { Ok(next) }
    }
}

#[test]
fn a_file_of_the_platform_comes_in_pieces_and_may_fail() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), None);
    vault.make_notebook_blocking(new(MAIN, &[])).unwrap();
    let notebook = unlock(&vault, MAIN).unwrap();
    let id = notebook.save_blocking(None, note("a", "b"), now()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let attach = |pieces: Vec<&[u8]>, length| {
        let source = Arc::new(Pieces(Mutex::new(pieces.into_iter().rev().map(<[u8]>::to_vec).collect())));
        let (name, kind) = ("f".to_owned(), String::new());
        runtime.block_on(notebook.clone().attach(id.clone(), name, kind, length, source, now(), None))
    };
    let file = attach(vec![b"abc", b"defg", b"h"], 8).unwrap();
    assert_eq!(notebook.attachment_blocking(&file, 2, 4).unwrap(), b"cdef");
    assert_eq!(attach(vec![b"abc"], 8).unwrap_err(), TurnstoneError::LengthDiffers);
    assert_eq!(attach(vec![b"abc", b"fail"], 8).unwrap_err(), TurnstoneError::StorageUnreachable);
    let reader = NoteReader::default();
    assert_eq!(notebook.note_blocking(&id, &reader).unwrap().attachments.len(), 1);
}
