//! The quick exit. In a process of its own, since it closes all that is open in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::sync::Mutex;
use turnstone_app::{
    ExitQuery, NewNotebook, NoteQuery, OpenConfig, OpenTask, SearchQuery, SituationQuery, Timestamp, Turnstone,
    TurnstoneError, Vault, VaultConfig, cover, exit,
};

/// Leaving is for the whole process: one test at a time.
static ALONE: Mutex<()> = Mutex::new(());

fn in_language(tag: &str) -> ExitQuery {
    ExitQuery { languages: vec![tag.to_owned()], ..ExitQuery::default() }
}

#[test]
fn after_leaving_all_is_closed_and_what_is_opened_then_works() {
    let _alone = ALONE.lock().unwrap();
    let open = || Turnstone::open_blocking(&OpenConfig::default(), &OpenTask::default());
    let query = SearchQuery {
        text: "lawyer".to_owned(),
        situation: SituationQuery { now: Timestamp::from_second(1_790_000_000), ..SituationQuery::default() },
        ..SearchQuery::default()
    };
    let (first, second) = (open().unwrap(), open().unwrap());
    assert!(first.search_blocking(&query).is_ok());
    assert_eq!(exit(in_language("en")).title, "Phrasebook");
    for core in [first, second] {
        assert_eq!(core.search_blocking(&query).unwrap_err(), TurnstoneError::Closed);
    }
    let again = open().unwrap();
    assert!(again.search_blocking(&query).is_ok());
    for _ in 0..1_000 {
        exit(in_language("ar"));
    }
    assert_eq!(again.search_blocking(&query).unwrap_err(), TurnstoneError::Closed);
}

/// A clock in whose waiting somebody leaves: the passphrase was tried, its answer is held.
struct Leaving(std::sync::atomic::AtomicBool);

impl turnstone_vault::Clock for Leaving {
    fn now(&self) -> std::time::Duration {
        std::time::Duration::ZERO
    }

    fn wait_until(&self, _: std::time::Duration) {
        if self.0.swap(false, std::sync::atomic::Ordering::SeqCst) {
            exit(in_language("en"));
        }
    }
}

fn leaving(now: bool) -> Leaving {
    Leaving(std::sync::atomic::AtomicBool::new(now))
}

#[test]
fn after_leaving_the_same_file_opens_again_and_nothing_opens_behind_somebodys_back() {
    let _alone = ALONE.lock().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let config = VaultConfig { folder: folder.path().to_str().unwrap().to_owned(), room_mib: 2, memory_mib: 512 };
    let vault = Vault::open_blocking(&config, None, &OpenTask::default()).unwrap();
    let passphrase = b"lamp river seven tuesday";
    vault.make_notebook_blocking(NewNotebook { passphrase: passphrase.to_vec(), keep: Vec::new() }).unwrap();
    // While the answer is held.
    assert_eq!(vault.unlock_with(passphrase, &leaving(true)).err(), Some(TurnstoneError::Closed));
    let first = vault.unlock_with(passphrase, &leaving(false)).unwrap();
    let query = NoteQuery::default();
    assert!(first.notes_blocking(&query).is_ok());
    exit(in_language("en"));
    assert_eq!(first.notes_blocking(&query).err(), Some(TurnstoneError::Closed));
    // Somebody still has the old one, as a language with a collector may.
    let second = vault.unlock_with(passphrase, &leaving(false)).unwrap();
    assert!(second.notes_blocking(&query).is_ok());
    drop(first);
    assert!(second.notes_blocking(&query).is_ok());
}

#[test]
fn two_that_make_the_file_at_once_make_one() {
    let _alone = ALONE.lock().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let config = VaultConfig { folder: folder.path().to_str().unwrap().to_owned(), room_mib: 2, memory_mib: 512 };
    let open = || Vault::open_blocking(&config, None, &OpenTask::default());
    let (mut made, mut busy) = (Vec::new(), 0);
    std::thread::scope(|scope| {
        for opened in [scope.spawn(open), scope.spawn(open)] {
            match opened.join().unwrap() {
                Ok(vault) => made.push(vault),
                Err(error) => {
                    assert_eq!(error, TurnstoneError::NotebookBusy);
                    busy += 1;
                }
            }
        }
    });
    assert_eq!((made.len(), busy), (1, 1));
    let passphrase = b"lamp river seven tuesday";
    made[0].make_notebook_blocking(NewNotebook { passphrase: passphrase.to_vec(), keep: Vec::new() }).unwrap();
    drop(made);
    assert!(open().unwrap().unlock_with(passphrase, &leaving(false)).is_ok());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_cover_is_a_phrasebook_that_works_in_every_language() {
    let english = cover(in_language("en"));
    assert!(english.phrases.len() >= 80 && english.topics.len() >= 8 && english.languages.len() >= 23);
    for language in &english.languages {
        let view = cover(in_language(&language.tag));
        assert_eq!(view.language, language.tag);
        assert_ne!(view.other_language, view.language);
        assert_eq!(view.phrases.len(), english.phrases.len());
        for word in [&view.title, &view.search, &view.none, &view.swap, &view.all, &view.topics_label, &view.clear] {
            assert!(!word.is_empty(), "{}", language.tag);
        }
        // What is searched is found again, in either language.
        for phrase in view.phrases.iter().step_by(17) {
            for text in [&phrase.text, &phrase.translation] {
                let found = cover(ExitQuery { search: text.to_uppercase(), ..in_language(&language.tag) });
                assert!(found.phrases.contains(phrase) || text.to_uppercase().to_lowercase() != text.to_lowercase());
            }
        }
    }
    let hotel = cover(ExitQuery { topic: Some("hotel".to_owned()), to: Some("tr".to_owned()), ..in_language("fa") });
    assert!((8..20).contains(&hotel.phrases.len()) && hotel.other_language == "tr");
    assert_eq!(hotel.topics.iter().filter(|topic| topic.chosen).count(), 1);
    assert!(cover(ExitQuery { search: "no such phrase".to_owned(), ..in_language("en") }).phrases.is_empty());
}

/// Nothing that can be reached before unlocking names what the app is for, in any language: the words by which people ask for this
/// kind of help, and what it is called, are nowhere on the cover.
#[test]
fn the_cover_says_nothing_of_what_the_app_is_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let listed = fs::read_to_string(root.join("tests/data/exit/denied.txt")).unwrap();
    let (mut denied, mut tags) = (Vec::new(), "");
    for line in listed.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("@ ") {
            Some(named) => tags = named,
            None => denied.push((tags, line)),
        }
    }
    assert!(denied.len() > 200);
    for language in cover(in_language("en")).languages {
        let view = cover(in_language(&language.tag));
        let mut texts = vec![view.title, view.search, view.clear, view.none, view.from_label, view.to_label, view.swap];
        texts.extend([view.topics_label, view.all]);
        texts.extend(view.topics.into_iter().map(|topic| topic.name));
        texts.extend(view.phrases.into_iter().map(|phrase| phrase.text));
        for text in texts {
            let small = text.to_lowercase();
            let words: Vec<&str> = small.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
            for (tags, word) in &denied {
                if !tags.is_empty() && !tags.split(' ').any(|tag| tag == language.tag) {
                    continue;
                }
                // A stem where it ends in a star, else a whole word; a phrase anywhere.
                let found = match word.strip_suffix('*') {
                    Some(stem) => words.iter().any(|known| known.starts_with(stem)),
                    // Chinese has no spaces between words.
                    None if word.contains(' ') || word.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) => {
                        small.contains(word)
                    }
                    None => words.contains(word),
                };
                assert!(!found, "{}: “{text}” has “{word}”", language.tag);
            }
        }
    }
}
