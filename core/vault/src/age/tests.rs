//! The vectors of C2SP: every one that needs neither armour nor a post-quantum key.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};

use sha2::{Digest, Sha256};
use x25519_dalek::StaticSecret;

use super::header::Header;
use super::recipient::{Identity, Recipient, decoded};
use super::*;
use rand_core::SeedableRng;

/// What happened to a vector, in the words of the vectors, with the payload as far as it came.
fn judged(file: &[u8], known: &BTreeMap<&str, Vec<&str>>) -> (&'static str, Vec<u8>) {
    let mut outcome = "no match";
    let keys = known.get("identity").into_iter().flatten().map(|key| Identity::Key(secret(key)));
    let typed = known.get("passphrase").into_iter().flatten();
    // One of them has neither: then it must not matter who asks.
    let nobody = (!known.contains_key("identity") && !known.contains_key("passphrase")).then_some(&"");
    for identity in keys.chain(typed.chain(nobody).map(|typed| Identity::Passphrase(typed.as_bytes(), 18))) {
        match open(&identity, file) {
            Ok(mut opener) => {
                let mut payload = Vec::new();
                let whole = opener.read_to_end(&mut payload).is_ok();
                return (if whole { "success" } else { "payload failure" }, payload);
            }
            Err(AgeError::NoMatch) => {}
            // As the others have it: too much work is a stanza that is not taken.
            Err(AgeError::Header | AgeError::TooCostly) => outcome = "header failure",
            Err(AgeError::Mac) => outcome = "HMAC failure",
            Err(AgeError::Unreadable) => panic!("a slice can be read"),
        }
    }
    (outcome, Vec::new())
}

fn secret(text: &str) -> StaticSecret {
    StaticSecret::from(decoded("age-secret-key-", &text.to_lowercase()).unwrap())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_vectors_of_c2sp() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/age");
    let mut judged_by_kind: BTreeMap<String, usize> = BTreeMap::new();
    let mut round_trips = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.ends_with(".md") {
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let at = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let (about, file) = (std::str::from_utf8(&bytes[..at]).unwrap(), &bytes[at + 2..]);
        let mut known: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in about.lines() {
            let (key, value) = line.split_once(": ").unwrap_or((line.trim_end_matches(':'), ""));
            known.entry(key).or_default().push(value);
        }
        assert!(!known.contains_key("armored") && !about.contains("AGE-SECRET-KEY-PQ-"), "{name}: not one of ours");
        let file = match known.get("compressed") {
            Some(kind) => {
                assert_eq!(kind, &["zlib"]);
                let mut whole = Vec::new();
                flate2::read::ZlibDecoder::new(file).read_to_end(&mut whole).unwrap();
                whole
            }
            None => file.to_vec(),
        };
        let (outcome, payload) = judged(&file, &known);
        let expected = known["expect"][0];
        assert_eq!(outcome, expected, "{name}: {}", known.get("comment").map_or("", |comment| comment[0]));
        if let Some(hash) = known.get("payload") {
            assert_eq!(hexadecimal(&Sha256::digest(&payload)), hash[0], "{name}");
        }
        *judged_by_kind.entry(expected.to_owned()).or_default() += 1;
        // What parses is written as it was read.
        if matches!(expected, "success" | "no match") {
            let header = Header::read(&mut &file[..]).unwrap();
            let again = Header::new(header.stanzas.clone());
            let digits = known["file key"][0];
            let mut key = FileKey::default();
            for (at, byte) in key.iter_mut().enumerate() {
                *byte = u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).unwrap();
            }
            let encoded = again.encoded(&key);
            assert_eq!(encoded, &file[..encoded.len()], "{name}");
            round_trips += 1;
        }
    }
    println!("judged: {judged_by_kind:?}, headers written again: {round_trips}");
    assert_eq!((judged_by_kind.values().sum::<usize>(), round_trips), (92, 22));
}

#[test]
fn what_is_sealed_for_a_key_opens_with_it_and_with_no_other() {
    let mut rng = chacha20::ChaCha20Rng::from_seed([7; 32]);
    for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000] {
        let payload: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
        let ours = StaticSecret::from([3; 32]);
        let recipient = Recipient::Key((&ours).into());
        let mut sealer = seal(&recipient, Vec::new(), &mut rng).unwrap();
        // In uneven bits.
        payload.chunks(7_001).for_each(|bits| sealer.write_all(bits).unwrap());
        let file = sealer.finish().unwrap();
        let mut opened = Vec::new();
        open(&Identity::Key(ours), &file[..]).unwrap().read_to_end(&mut opened).unwrap();
        assert!(opened == payload, "{length}");
        let other = Identity::Key(StaticSecret::from([4; 32]));
        assert_eq!(open(&other, &file[..]).err(), Some(AgeError::NoMatch));
        // Cut off anywhere in the payload, it never reads to a good end.
        for cut in [1, 16, 17, 40_000] {
            if let Some(short) = file.len().checked_sub(cut)
                && let Ok(mut opener) = open(&Identity::Key(StaticSecret::from([3; 32])), &file[..short])
            {
                assert!(opener.read_to_end(&mut Vec::new()).is_err(), "{length} cut by {cut}");
            }
        }
    }
}
