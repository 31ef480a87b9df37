//! What a person does with notes.

use crate::support::{Disk, MAIN, made, rng, small, unlock};
use turnstone_vault::{Content, Document, Entry, Happened, Notes, VaultError};

fn notes(disk: &Disk, seed: u64) -> Notes {
    Notes::open(unlock(disk, MAIN, seed).unwrap(), &mut |_| true).unwrap()
}

fn note(title: &str, body: &str) -> Document {
    let mut document = Document::default();
    document.title = title.to_owned();
    document.body = body.to_owned();
    document
}

#[test]
fn a_note_with_everything_comes_back() {
    let disk = made(small(6, 32), 1);
    let mut numbers = rng(2);
    let mut document = note("At the border", "They asked for my phone. «Ça va?» — مرحبا");
    document.tags = vec!["border".to_owned()];
    document.pinned = true;
    document.happened =
        Some(Happened { text: "summer 2019".to_owned(), earliest: "2019-06-01".to_owned(), latest: String::new() });
    let id = {
        let notes = notes(&disk, 3);
        let id = notes.save(None, document.clone(), 1_000, &mut numbers).unwrap();
        document.body.push_str(" And then they let me go.");
        notes.save(Some(id), document.clone(), 2_000, &mut numbers).unwrap();
        let photo = vec![9; 50_000];
        notes
            .attach(id, "photo.jpg", "image/jpeg", 50_000, &mut &photo[..], 3_000, &mut numbers, &mut |_| true)
            .unwrap();
        // A draft that was begun before the photo came doesn't take it away.
        notes.save(Some(id), document.clone(), 4_000, &mut numbers).unwrap();
        id
    };
    let notes = notes(&disk, 4);
    let found = notes.get(id).unwrap();
    assert_eq!((found.written, found.edited, found.pinned), (1_000, 4_000, true));
    assert_eq!((&found.body, &found.happened), (&document.body, &document.happened));
    let photo = found.attachments[0].id().unwrap();
    let mut middle = [0; 10];
    notes.read_attachment(photo, 40_000, &mut middle).unwrap();
    assert_eq!(middle, [9; 10]);
    notes.detach(id, photo, 5_000, &mut numbers).unwrap();
    assert_eq!(notes.read_attachment(photo, 0, &mut middle), Err(VaultError::NotFound));
    assert_eq!(notes.detach(id, photo, 5_000, &mut numbers), Err(VaultError::NotFound));
    notes.delete(id, &mut numbers).unwrap();
    assert_eq!(notes.get(id).err(), Some(VaultError::NotFound));
    assert!(notes.list().unwrap().is_empty());
}

#[test]
fn words_are_found_however_they_are_written() {
    let disk = made(small(6, 32), 1);
    let notes = notes(&disk, 2);
    let mut numbers = rng(3);
    for (title, body) in [
        ("Café in Zürich", "meeting with the LAWYER"),
        ("Lawyer", "office opens at nine"),
        ("یادداشت", "وکیل من كتاب داد"),
        ("Привет", "Адвокат сказал подождать"),
    ] {
        notes.save(None, note(title, body), 1, &mut numbers).unwrap();
    }
    let mut list = note("To bring", "");
    list.content = Content::Checklist { entries: vec![Entry { text: "passport copy".to_owned(), done: false }] };
    notes.save(None, list, 2, &mut numbers).unwrap();
    notes.save_settings(vec![("country".to_owned(), "DE".to_owned())], 3, &mut numbers).unwrap();
    let titles = |query: &str| -> Vec<String> {
        notes.search(query).unwrap().iter().map(|summary| summary.document.title.clone()).collect()
    };
    assert_eq!(titles("lawyer"), ["Lawyer", "Café in Zürich"], "the title first");
    assert_eq!(titles("cafe ZURICH"), ["Café in Zürich"]);
    assert_eq!(titles("کتاب"), ["یادداشت"]);
    assert_eq!(titles("адвокат"), ["Привет"]);
    assert_eq!(titles("passport"), ["To bring"]);
    assert_eq!(titles("lawyer passport"), [""; 0]);
    assert_eq!(titles("DE"), [""; 0], "settings are no document to find");
    assert_eq!(titles("  ").len(), 5);
    assert_eq!(notes.settings().unwrap(), [("country".to_owned(), "DE".to_owned())]);
    // Closed from elsewhere: nothing is left to be found.
    notes.exit_switch().close();
    assert_eq!(notes.search("lawyer").err(), Some(VaultError::Closed));
    assert_eq!(notes.list().err(), Some(VaultError::Closed));
    assert_eq!(notes.save(None, note("a", "b"), 1, &mut numbers).err(), Some(VaultError::Closed));
}

#[test]
fn a_switch_that_is_still_held_keeps_no_text() {
    let disk = made(small(2, 16), 1);
    let notes = notes(&disk, 2);
    let id = notes.save(None, note("a", "b"), 1, &mut rng(3)).unwrap();
    let text = std::sync::Arc::downgrade(&notes.get(id).unwrap());
    let switch = notes.exit_switch();
    drop(notes);
    assert!(text.upgrade().is_none());
    switch.close();
}

#[test]
fn nothing_of_it_in_debug_forms() {
    let document = note("secret title", "secret body");
    assert!(!format!("{document:?} {:?}", document.content).contains("secret"));
    let disk = made(small(2, 16), 1);
    assert_eq!(format!("{:?}", unlock(&disk, MAIN, 2).unwrap()), "Notebook(…)");
}
