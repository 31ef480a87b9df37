//! The published vectors of `docs/vault-format.md`: what is typed, keys, and two containers, in `tests/data/vault`.
//!
//! With `TURNSTONE_UPDATE_VAULT=1` keys and containers are written anew. Otherwise today's code must make the very same bytes, and open the
//! committed ones. A change of the bytes that the format did not ask for is seen here; a change that it asks for is a new format.

use std::path::PathBuf;

use crate::support::{Disk, ERASING, Keystore, MAIN, OTHER, THIRD, Told, rng, small};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use turnstone_vault::{
    Change, Container, DeviceBlob, DeviceSecret, Geometry, ItemId, ItemKind, Notebook, Notes, OpenedBy, VaultError,
    hexadecimal, passphrase,
};

const LANE_BLOCKS: u32 = 4;

fn data(name: &str) -> PathBuf {
    PathBuf::from(format!("{}/../../tests/data/vault/{name}", env!("CARGO_MANIFEST_DIR")))
}

fn committed(name: &str) -> Vec<u8> {
    std::fs::read(data(name)).unwrap_or_else(|error| panic!("{name}: {error}; TURNSTONE_UPDATE_VAULT=1 makes it"))
}

fn listed(name: &str) -> Value {
    serde_json::from_slice(&committed(name)).unwrap()
}

/// Compares with what is committed, or writes it.
fn same(name: &str, bytes: &[u8]) {
    update(name, bytes);
    assert!(committed(name) == bytes, "{name}: today's code makes other bytes");
}

fn same_json(name: &str, value: &Value) {
    let mut text = serde_json::to_vec_pretty(value).unwrap();
    text.push(b'\n');
    update(name, &text);
    assert_eq!(listed(name), *value, "{name}: today's code makes another list");
}

fn update(name: &str, bytes: &[u8]) {
    if std::env::var_os("TURNSTONE_UPDATE_VAULT").is_some() {
        std::fs::write(data(name), bytes).unwrap();
    }
}

fn hex(bytes: impl AsRef<[u8]>) -> String {
    bytes.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(value: &Value) -> Vec<u8> {
    let digits = value.as_str().unwrap();
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

fn id(number: u8) -> ItemId {
    ItemId([number; 16])
}

/// A container with what opens it.
struct Made {
    disk: Disk,
    device: Option<Keystore>,
    opens: Value,
}

impl Made {
    fn container(&self) -> Container {
        Container::open(self.disk.arc(), self.device.as_ref().map(Keystore::arc)).unwrap()
    }
}

fn open(container: &Container, typed: &str, seed: u64) -> (Notebook, OpenedBy) {
    let mut rng = rng(seed);
    let unlocked = container.unlock(typed.as_bytes(), &mut rng, &Told::default()).unwrap();
    let by = unlocked.by();
    (unlocked.load(&mut rng).unwrap(), by)
}

/// What a notebook has, as the reader in Python prints it.
fn items(notebook: &Notebook) -> Value {
    let list = notebook.ids().into_iter().map(|(id, kind)| {
        let content = notebook.read(id).unwrap();
        json!({ "id": hexadecimal(id), "kind": kind as u8, "length": content.len(), "sha256": hex(Sha256::digest(&*content)) })
    });
    list.collect()
}

/// A document as text, so that its bytes depend on no library.
fn document(title: &str, rest: &str) -> Vec<u8> {
    format!(r#"{{"title":"{title}","written":1790000000,"edited":1790000600,{rest}}}"#).into_bytes()
}

/// Two notebooks, one with a recovery code; no device secret.
fn two_notebooks() -> Made {
    let (disk, mut rng) = (Disk::default(), rng(0x0074_7261_6e71_7569));
    let container = Container::create(disk.arc(), None, small(2, LANE_BLOCKS), &mut rng, &mut |_| true).unwrap();
    container.new_notebook(MAIN, &[], &mut rng).unwrap();
    container.new_notebook(OTHER, &[MAIN], &mut rng).unwrap();
    let unlocked = container.unlock(MAIN, &mut rng, &Told::default()).unwrap();
    let notebook = unlocked.load(&mut rng).unwrap();
    let note = document("The lamp at the river", r#""body":"An invented note.","content":{"kind":"note"}"#);
    let list = |done: bool| {
        let entries = format!(r#"[{{"text":"a lamp","done":{done}}},{{"text":"مصباح","done":false}}]"#);
        document("To bring", &format!(r#""content":{{"kind":"checklist","entries":{entries}}}"#))
    };
    for (number, content) in [(1, Some(&note)), (2, Some(&list(false))), (4, Some(&note)), (4, None)] {
        notebook.commit(&[Change { id: id(number), content: content.map(|content| &content[..]) }], &mut rng).unwrap();
    }
    let picture: Vec<u8> = (0..5_000u32).map(|number| (number * number % 251) as u8).collect();
    let attachment = format!(r#"{{"item":"{}","name":"lamp.bin","media_type":"","length":5000}}"#, hexadecimal(id(3)));
    let note = document(
        "The lamp at the river",
        &format!(
            r#""body":"An invented note.","tags":["lamp"],"pinned":true,"content":{{"kind":"note"}},"attachments":[{attachment}]"#
        ),
    );
    let change = Change { id: id(1), content: Some(&note) };
    notebook.attach(id(3), 5_000, &mut &picture[..], &[change], &mut rng, &mut |_| true).unwrap();
    notebook.commit(&[Change { id: id(2), content: Some(&list(true)) }], &mut rng).unwrap();
    let code = notebook.make_recovery_code(&mut rng).unwrap();
    let (lane, first) = (notebook.lane(), items(&notebook));
    drop(notebook);
    let notebook = container.unlock(OTHER, &mut rng, &Told::default()).unwrap().load(&mut rng).unwrap();
    let place = document("A tea house", r#""content":{"kind":"place","record":"invented"}"#);
    let empty: &[u8] = b"{}";
    for (number, content) in [(1, &place[..]), (9, empty)] {
        notebook.commit(&[Change { id: id(number), content: Some(content) }], &mut rng).unwrap();
    }
    let opens = json!([
        { "typed": std::str::from_utf8(MAIN).unwrap(), "lane": lane, "place": 0, "kind": "open", "items": first },
        { "typed": *code, "lane": lane, "place": 2, "kind": "open", "items": first },
        { "typed": std::str::from_utf8(OTHER).unwrap(), "lane": notebook.lane(), "place": 0, "kind": "open", "items": items(&notebook) },
        { "typed": std::str::from_utf8(THIRD).unwrap(), "error": "nothing-opens" },
        { "typed": "", "error": "nothing-opens" },
    ]);
    drop(notebook);
    drop(container);
    Made { disk, device: None, opens }
}

/// One notebook with an erasing passphrase and a recovery code, under a device secret.
fn with_device() -> Made {
    let (disk, device, mut rng) = (Disk::default(), Keystore::default(), rng(0x6465_7669_6365));
    let container =
        Container::create(disk.arc(), Some(device.arc()), small(1, LANE_BLOCKS), &mut rng, &mut |_| true).unwrap();
    container.new_notebook(MAIN, &[], &mut rng).unwrap();
    let notebook = container.unlock(MAIN, &mut rng, &Told::default()).unwrap().load(&mut rng).unwrap();
    let date = r#""content":{"kind":"date","when":"2031-02-03T09:30"}"#;
    for title in ["An invented day", "Another invented day"] {
        let content = document(title, date);
        notebook.commit(&[Change { id: id(7), content: Some(&content) }], &mut rng).unwrap();
    }
    notebook.set_erasing_passphrase(ERASING, &mut rng).unwrap();
    let code = notebook.make_recovery_code(&mut rng).unwrap();
    let (lane, all) = (notebook.lane(), items(&notebook));
    let opens = json!([
        { "typed": std::str::from_utf8(MAIN).unwrap(), "lane": lane, "place": 0, "kind": "open", "items": all },
        { "typed": std::str::from_utf8(ERASING).unwrap(), "lane": lane, "place": 1, "kind": "erase", "items": all },
        { "typed": *code, "lane": lane, "place": 2, "kind": "open", "items": all, "without_device": true },
        { "typed": std::str::from_utf8(OTHER).unwrap(), "error": "nothing-opens" },
    ]);
    drop(notebook);
    drop(container);
    Made { disk, device: Some(device), opens }
}

fn checked(name: &str, made: &Made) {
    same(&format!("{name}.vault"), &made.disk.bytes());
    same_json(&format!("{name}.json"), &json!({ "opens": made.opens }));
    if let Some(device) = &made.device {
        same(&format!("{name}.secret"), device.load().unwrap().as_bytes());
    }
    // Today's code opens what is committed.
    for expected in listed(&format!("{name}.json"))["opens"].as_array().unwrap() {
        let device = made.device.as_ref().map(|_| {
            let device = Keystore::default();
            device.replace(&DeviceBlob::from_bytes(&committed(&format!("{name}.secret"))).unwrap()).unwrap();
            device
        });
        let committed = Made { disk: Disk::of(committed(&format!("{name}.vault"))), device, opens: Value::Null };
        let (container, typed) = (committed.container(), expected["typed"].as_str().unwrap());
        if expected.get("error").is_some() {
            let answer = container.unlock(typed.as_bytes(), &mut rng(1), &Told::default());
            assert_eq!(answer.err(), Some(VaultError::WrongPassphrase), "{name}: {typed}");
            continue;
        }
        if expected.get("without_device").is_some() {
            committed.device.as_ref().unwrap().lose();
        }
        let (notebook, by) = open(&container, typed, 2);
        assert_eq!(by == OpenedBy::RecoveryCode, expected["place"] == 2, "{name}: {typed}");
        assert_eq!(json!(notebook.lane()), expected["lane"], "{name}: {typed}");
        assert_eq!(items(&notebook), expected["items"], "{name}: {typed}");
        let documents = notebook.ids().iter().filter(|(_, kind)| *kind == ItemKind::Document).count();
        let notes = Notes::open(notebook, &mut |_| true).unwrap();
        assert_eq!((notes.damaged(), notes.list().unwrap().len()), (0, documents), "{name}: {typed}");
    }
}

#[test]
fn two_notebooks_are_the_bytes_that_were_published() {
    checked("two-notebooks", &two_notebooks());
}

#[test]
fn a_notebook_under_a_device_secret_is_the_bytes_that_were_published() {
    checked("with-device", &with_device());
}

#[test]
fn what_is_typed_becomes_the_published_bytes() {
    let vectors = listed("passphrases.json");
    assert!(vectors.as_array().unwrap().len() > 50);
    for vector in vectors.as_array().unwrap() {
        let typed = match vector["typed"].as_str() {
            Some(typed) => typed.as_bytes().to_vec(),
            None => bytes(&vector["typed_hex"]),
        };
        let made = passphrase::normalised(&typed).ok().map(|made| hex(made.as_slice()));
        assert_eq!(made.as_deref(), vector["normalised"].as_str(), "{}", vector["what"]);
    }
}

fn derived(salt: &[u8], material: &[u8], info: &[u8], length: usize) -> Vec<u8> {
    let mut key = vec![0; length];
    Hkdf::<Sha256>::new(Some(salt), material).expand(info, &mut key).unwrap();
    key
}

fn unsealed(key: &[u8], sealed: &[u8], associated: &[u8]) -> Vec<u8> {
    let (nonce, rest) = sealed.split_at(24);
    let (text, tag) = rest.split_at(rest.len() - 16);
    let mut inside = text.to_vec();
    let tag: [u8; 16] = tag.try_into().unwrap();
    let nonce: [u8; 24] = nonce.try_into().unwrap();
    XChaCha20Poly1305::new_from_slice(key)
        .unwrap()
        .decrypt_inout_detached(&XNonce::from(nonce), associated, inside.as_mut_slice().into(), &Tag::from(tag))
        .expect("opens with what the page says");
    inside
}

/// The keys as the page derives them, without a line of the vault's.
fn keys(what: &str, salt: &[u8], (memory_kib, passes): (u32, u32), typed: &str, device: &[u8], master: &[u8]) -> Value {
    let params = Params::new(memory_kib, passes, 1, Some(32)).unwrap();
    let mut s = [0; 32];
    let password = passphrase::normalised(typed.as_bytes()).unwrap();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(&password, salt, &mut s).unwrap();
    let kek: Vec<Vec<u8>> = (0..4u8)
        .map(|lane| {
            let from = 32 * usize::from(lane);
            derived(salt, &[&s[..], &device[from..from + 32]].concat(), &[&b"ts1 kek"[..], &[lane]].concat(), 32)
        })
        .collect();
    let krec = derived(salt, &s, b"ts1 rec", 32);
    json!({
        "what": what, "salt": hex(salt), "memory_kib": memory_kib, "passes": passes, "passphrase": typed, "device": hex(device),
        "master": hex(master), "s": hex(s), "kek": kek.iter().map(hex).collect::<Vec<_>>(), "krec": hex(&krec),
        "commit_kek": kek.iter().map(|key| hex(derived(salt, key, b"commit", 16))).collect::<Vec<_>>(),
        "commit_krec": hex(derived(salt, &krec, b"commit", 16)),
        "block_key": hex(derived(salt, master, b"ts1 block", 32)),
    })
}

/// Keys of an envelope of a container that the vault made: what the page derives opens it, and the blocks behind it.
fn envelope(what: &str, made: &Made, opens: &Value) -> Value {
    let file = made.disk.bytes();
    let salt = &file[8..24];
    let zeros = [0; 128];
    let blob = made.device.as_ref().map(|device| device.load().unwrap());
    let device: &[u8] = blob.as_ref().map_or(&zeros, |blob| blob.as_bytes());
    let (lane, place) = (opens["lane"].as_u64().unwrap() as u8, opens["place"].as_u64().unwrap() as u8);
    let typed = opens["typed"].as_str().unwrap();
    let key = keys(what, salt, (8, 1), typed, device, &[0; 32]);
    let key = bytes(if place == 2 { &key["krec"] } else { &key["kek"][usize::from(lane)] });
    let at = 48 + (3 * usize::from(lane) + usize::from(place)) * 128;
    let associated = [&b"ts1 env"[..], salt, &[lane, place]].concat();
    let inside = unsealed(&key, &file[at..at + 128], &associated);
    assert_eq!(inside[32..48], derived(salt, &key, b"commit", 16));
    assert_eq!((inside[48], &inside[49..]), (if opens["kind"] == "erase" { 2 } else { 1 }, &[0; 39][..]));
    let mut vector = keys(what, salt, (8, 1), typed, device, &inside[..32]);
    vector["envelope"] = json!({
        "lane": lane, "place": place, "associated": hex(&associated), "sealed": hex(&file[at..at + 128]), "inside": hex(&inside),
    });
    // Root B, block 1.
    let block_data = [&b"ts1 blk"[..], salt, &[lane], &1u32.to_le_bytes()].concat();
    let at = usize::try_from(Geometry { lane_blocks: LANE_BLOCKS, stripes: 1 }.offset(usize::from(lane), 1)).unwrap();
    let root = unsealed(&bytes(&vector["block_key"]), &file[at..at + 4096], &block_data);
    assert_eq!(root[..16], [0; 16], "a root");
    vector["block"] = json!({ "lane": lane, "number": 1, "associated": hex(&block_data) });
    vector
}

#[test]
fn keys_are_derived_as_the_page_says() {
    let (two, device) = (two_notebooks(), with_device());
    let salt: Vec<u8> = (0..16).collect();
    let secret: Vec<u8> = (0..128).map(|number| 255 - number).collect();
    let master: Vec<u8> = (100..132).collect();
    let typed = "  چراغ\u{200c}ها   at the u\u{308}ber\u{a0}river ";
    same_json(
        "keys.json",
        &json!([
            keys("64 MiB, 3 passes, with a device secret", &salt, (65_536, 3), typed, &secret, &master),
            keys("8 KiB, 1 pass, zeros for a device secret", &salt, (8, 1), typed, &[0; 128], &master),
            envelope("two-notebooks.vault, a passphrase", &two, &two.opens[0]),
            envelope("two-notebooks.vault, the recovery code", &two, &two.opens[1]),
            envelope("two-notebooks.vault, the second notebook", &two, &two.opens[2]),
            envelope("with-device.vault, a passphrase", &device, &device.opens[0]),
            envelope("with-device.vault, the erasing passphrase", &device, &device.opens[1]),
        ]),
    );
}
