//! Sealed copies: made here and opened by the `age` of others (the one in Go), and the other way round.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{Disk, MAIN, made, rng, small, unlock};
use turnstone_vault::{Document, ItemId, Notes, Restored, SealedFor, VaultError, restore_copy, seal_copy};

const COPY: &[u8] = "seven  küchen windows Ⅳ blue".as_bytes();
/// What `COPY` is after normalising: what somebody types into another tool.
const COPY_TYPED: &str = "seven küchen windows IV blue";

fn notes(disk: &Disk, seed: u64) -> Notes {
    Notes::open(unlock(disk, MAIN, seed).unwrap(), &mut |_| true).unwrap()
}

fn filled(disk: &Disk) -> (Notes, Vec<ItemId>, Vec<u8>) {
    let (notes, mut numbers) = (notes(disk, 2), rng(3));
    let photo: Vec<u8> = (0..200_000u32).map(|number| (number % 253) as u8).collect();
    let mut ids = Vec::new();
    for number in 0..20 {
        let mut document = Document::default();
        document.title = format!("Note {number} – Überfahrt");
        document.body = format!("canary body {number}");
        ids.push(notes.save(None, document, 100 + number, &mut numbers).unwrap());
    }
    let length = photo.len() as u64;
    notes
        .attach(ids[4], "../photo:1.jpg", "image/jpeg", length, &mut &photo[..], 500, &mut numbers, &mut |_| true)
        .unwrap();
    notes.save_settings(vec![("country".to_owned(), "DE".to_owned())], 600, &mut numbers).unwrap();
    (notes, ids, photo)
}

fn sealed(notes: &Notes, chosen: Option<&[ItemId]>, sealed_for: &SealedFor<'_>) -> Vec<u8> {
    let mut copy = Vec::new();
    seal_copy(notes, chosen, sealed_for, &mut copy, &mut rng(20), &mut |_| true).unwrap();
    copy
}

#[test]
fn a_copy_is_restored_on_another_phone_and_twice_does_no_harm() {
    let (notes_here, ids, photo) = filled(&made(small(6, 64), 1));
    let copy = sealed(&notes_here, None, &SealedFor::Passphrase(COPY));
    assert!(!copy.windows(6).any(|bytes| bytes == b"canary"));
    let other = made(small(6, 64), 9);
    let there = notes(&other, 10);
    let mut numbers = rng(11);
    let first = restore_copy(&there, COPY_TYPED.as_bytes(), &copy[..], 900, &mut numbers, &mut |_| true).unwrap();
    assert_eq!(first, Restored { new: 21, kept: 0, attachments: 1 });
    let again = restore_copy(&there, COPY, &copy[..], 900, &mut numbers, &mut |_| true).unwrap();
    assert_eq!(again, Restored { new: 0, kept: 21, attachments: 0 });
    for id in &ids {
        assert!(there.get(*id).unwrap() == notes_here.get(*id).unwrap());
    }
    assert_eq!(there.settings().unwrap(), notes_here.settings().unwrap());
    let attachment = there.get(ids[4]).unwrap().attachments[0].id().unwrap();
    let mut bytes = vec![0; photo.len()];
    there.read_attachment(attachment, 0, &mut bytes).unwrap();
    assert!(bytes == photo);
    // Newer here: stays.
    let mut newer = Document::clone(&there.get(ids[0]).unwrap());
    newer.body = "newer".to_owned();
    there.save(Some(ids[0]), newer, 5_000, &mut numbers).unwrap();
    restore_copy(&there, COPY, &copy[..], 900, &mut numbers, &mut |_| true).unwrap();
    assert_eq!(there.get(ids[0]).unwrap().body, "newer");
    // Chosen ones only.
    let few = sealed(&notes_here, Some(&ids[..2]), &SealedFor::Passphrase(COPY));
    let third = notes(&made(small(6, 64), 12), 13);
    let few = restore_copy(&third, COPY, &few[..], 900, &mut numbers, &mut |_| true).unwrap();
    assert_eq!(few.new, 2);
}

#[test]
fn what_is_no_copy_or_damaged_or_too_much_is_an_error() {
    let (notes_here, ids, _) = filled(&made(small(6, 64), 1));
    let copy = sealed(&notes_here, Some(&ids[..3]), &SealedFor::Passphrase(COPY));
    let other = made(small(6, 64), 9);
    let there = notes(&other, 10);
    let mut numbers = rng(11);
    let mut restored = |bytes: &[u8], typed: &[u8]| restore_copy(&there, typed, bytes, 1, &mut numbers, &mut |_| true);
    assert_eq!(restored(&copy, b"not the passphrase"), Err(VaultError::WrongPassphrase));
    assert_eq!(restored(b"", COPY), Err(VaultError::NotADocument));
    assert_eq!(restored(b"no such file at all, but long enough", COPY), Err(VaultError::NotADocument));
    for cut in [10, 100, 150, 400, copy.len() - 1] {
        assert!(restored(&copy[..cut], COPY).is_err(), "{cut}");
    }
    for at in (0..copy.len()).step_by(copy.len() / 12) {
        let mut bytes = copy.clone();
        bytes[at] ^= 1;
        assert!(restored(&bytes, COPY).is_err(), "{at}");
    }
    let costly = String::from_utf8_lossy(&copy[..60]).replace(" 16\n", " 25\n");
    assert_eq!(restored(&[costly.as_bytes(), &copy[60..]].concat(), COPY), Err(VaultError::TooCostly));
    // Weak ones, keys that are none, notes that are none.
    let mut out = Vec::new();
    let mut sealing = |chosen: Option<&[ItemId]>, sealed_for| {
        seal_copy(&notes_here, chosen, &sealed_for, &mut out, &mut rng(20), &mut |_| true)
    };
    assert_eq!(sealing(None, SealedFor::Passphrase(b"short")), Err(VaultError::WeakPassphrase));
    assert_eq!(sealing(None, SealedFor::PublicKey("age1nokey")), Err(VaultError::NotFound));
    assert_eq!(sealing(Some(&[ItemId([9; 16])]), SealedFor::Passphrase(COPY)), Err(VaultError::NotFound));
    let mut seen = 0;
    let given_up = seal_copy(&notes_here, None, &SealedFor::Passphrase(COPY), Vec::new(), &mut rng(21), &mut |done| {
        seen = done;
        done < 100_000
    });
    assert_eq!(given_up, Err(VaultError::Cancelled));
    assert!((100_000..200_000).contains(&seen));
}

/// `age` of Debian is the one in Go; it asks for passphrases on a terminal only, which `script` gives it.
fn with_age(folder: &Path, command: &str, typed: &str) -> bool {
    let mut child = Command::new("script")
        .args(["-qec", command, "/dev/null"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    // Twice: it asks again when it seals.
    let _ = input.write_all(format!("{typed}\n{typed}\n").as_bytes());
    child.wait().unwrap().success()
}

#[test]
fn the_age_of_others_opens_ours_and_we_open_theirs() {
    if Command::new("age").arg("--version").output().is_err() {
        assert!(std::env::var_os("TURNSTONE_REQUIRE_ALL_PARTS").is_none(), "age is needed: apt-get install age");
        println!("SKIPPED: the program age isn't here, so sealed copies were judged by our own reader only");
        return;
    }
    let (notes_here, ids, photo) = filled(&made(small(6, 64), 1));
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("copy.age"), sealed(&notes_here, None, &SealedFor::Passphrase(COPY))).unwrap();
    assert!(with_age(folder.path(), "age -d -o copy.tar copy.age", COPY_TYPED));
    assert!(Command::new("tar").args(["xf", "copy.tar"]).current_dir(folder.path()).status().unwrap().success());
    let json = fs::read_to_string(folder.path().join("notes.json")).unwrap();
    assert!(json.contains("canary body 7") && json.contains("Überfahrt"));
    let attachment = notes_here.get(ids[4]).unwrap().attachments[0].item.clone();
    let path = folder.path().join("attachments").join(attachment);
    let files: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].file_name().unwrap(), ".._photo_1.jpg");
    assert!(fs::read(&files[0]).unwrap() == photo);
    let texts = fs::read_dir(folder.path().join("notes")).unwrap().count();
    assert_eq!(texts, 21);
    // For a lawyer's key.
    let keys = Command::new("age-keygen").output().unwrap().stdout;
    fs::write(folder.path().join("key.txt"), &keys).unwrap();
    let public = String::from_utf8(keys).unwrap();
    let public = public.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap().to_owned();
    fs::write(folder.path().join("lawyer.age"), sealed(&notes_here, Some(&ids[..1]), &SealedFor::PublicKey(&public)))
        .unwrap();
    let opened =
        Command::new("age").args(["-d", "-i", "key.txt", "lawyer.age"]).current_dir(folder.path()).output().unwrap();
    assert!(opened.status.success() && opened.stdout.windows(13).any(|bytes| bytes == b"canary body 0"));
    // Sealed by the others, restored by us.
    assert!(with_age(folder.path(), "age -p -o theirs.age copy.tar", COPY_TYPED));
    let there = notes(&made(small(6, 64), 9), 10);
    let theirs = fs::read(folder.path().join("theirs.age")).unwrap();
    let restored = restore_copy(&there, COPY, &theirs[..], 900, &mut rng(11), &mut |_| true).unwrap();
    assert_eq!(restored, Restored { new: 21, kept: 0, attachments: 1 });
}

/// A copy that somebody else made, with any documents in it.
fn forged(folder: &Path, documents: &[(ItemId, &str)]) -> Vec<u8> {
    let listed: Vec<String> = documents
        .iter()
        .map(|(id, json)| format!("{{\"id\":\"{}\",\"document\":{json}}}", turnstone_vault::hexadecimal(*id)))
        .collect();
    fs::write(folder.join("notes.json"), format!("[{}]", listed.join(","))).unwrap();
    let made = Command::new("tar").args(["cf", "forged.tar", "notes.json"]).current_dir(folder).status().unwrap();
    assert!(made.success());
    let _ = fs::remove_file(folder.join("forged.age"));
    assert!(with_age(folder, "age -p -o forged.age forged.tar", COPY_TYPED));
    fs::read(folder.join("forged.age")).unwrap()
}

#[test]
fn a_copy_of_others_can_destroy_nothing_and_plant_nothing_that_stays() {
    if Command::new("age").arg("--version").output().is_err() {
        assert!(std::env::var_os("TURNSTONE_REQUIRE_ALL_PARTS").is_none(), "age is needed: apt-get install age");
        println!("SKIPPED: the program age isn't here, so no copy of others was tried");
        return;
    }
    let (here, ids, _) = filled(&made(small(6, 64), 1));
    let folder = tempfile::tempdir().unwrap();
    let photo = here.get(ids[4]).unwrap().attachments[0].item.clone();
    let other = turnstone_vault::hexadecimal(ids[0]);
    let attached = |item: &str| {
        format!(
            "{{\"title\":\"x\",\"edited\":9,\"content\":{{\"kind\":\"of later\"}},\"attachments\":[{{\"item\":\"{item}\",\
             \"name\":\"n\",\"media_type\":\"\",\"length\":5}}]}}"
        )
    };
    let new = ItemId([0x11; 16]);
    let mut numbers = rng(40);
    let mut restored =
        |copy: &[u8]| restore_copy(&here, COPY, copy, 900, &mut numbers, &mut |_| true).map(|restored| restored.new);
    // In an attachment's place, with the container's own names, with itself, with one twice.
    let taken: ItemId = here.get(ids[4]).unwrap().attachments[0].id().unwrap();
    let zeros = "0".repeat(32);
    let twice = attached(&photo)
        .replace("}]", &format!("}},{{\"item\":\"{photo}\",\"name\":\"\",\"media_type\":\"\",\"length\":5}}]"));
    for (id, json) in [
        (taken, "{\"title\":\"x\",\"edited\":9}".to_owned()),
        (ItemId([0; 16]), "{\"title\":\"x\",\"edited\":9}".to_owned()),
        (new, attached(&zeros)),
        (new, attached(&turnstone_vault::hexadecimal(new))),
        (new, twice),
    ] {
        assert_eq!(restored(&forged(folder.path(), &[(id, &json)])), Err(VaultError::NotADocument), "{json}");
    }
    // One that names a note of ours, and an attachment of ours: it comes in, and goes alone.
    for (item, seed) in [(&other, 41), (&photo, 42)] {
        assert_eq!(restored(&forged(folder.path(), &[(new, &attached(item))])), Ok(1));
        here.delete(new, &mut rng(seed)).unwrap();
        assert_eq!(here.get(ids[0]).unwrap().title, "Note 0 – Überfahrt");
        let mut bytes = [0; 10];
        here.read_attachment(taken, 0, &mut bytes).unwrap();
    }
    // A sealed copy of a notebook in which something is named that isn't there is made all the same.
    assert_eq!(restored(&forged(folder.path(), &[(new, &attached(&"9".repeat(32)))])), Ok(1));
    assert!(!sealed(&here, None, &SealedFor::Passphrase(COPY)).is_empty());
}
