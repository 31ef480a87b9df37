//! Packs that were damaged or made to harm: always an error of its kind, never a panic, a full memory or a wrong record.

use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io::Write;
use turnstone_pack::record::*;
use turnstone_pack::{Limits, Manifest, Pack, PackBuilder, PackError, Source, content_hash, write_pack};

fn builder() -> PackBuilder {
    PackBuilder {
        id: "test".to_owned(),
        version: 1,
        made_at: "2026-01-01T00:00:00Z".to_owned(),
        languages: vec!["en".to_owned()],
        sources: vec![Source { id: "s".to_owned(), ..Source::default() }],
    }
}

fn service(id: &str, name: &str) -> Record {
    Record::Service(Service { id: id.to_owned(), name: Text::source("en", name), ..Service::default() })
}

fn pack(count: usize) -> Vec<u8> {
    let mut records: Vec<Record> = (0..count).map(|n| service(&format!("{n:05}"), &format!("Name {n}"))).collect();
    write_pack(&builder(), &mut records).unwrap()
}

/// A pack of these lines with a manifest that fits them, changed by `lie`.
fn forged(lines: &str, lie: impl FnOnce(&mut Manifest)) -> Vec<u8> {
    let mut counts = BTreeMap::new();
    for line in lines.lines() {
        for kind in ["service", "location", "organization"] {
            if line.contains(&format!("\"type\":\"{kind}\"")) {
                *counts.entry(kind.to_owned()).or_default() += 1;
            }
        }
    }
    let mut manifest = Manifest {
        format: Manifest::FORMAT,
        counts,
        content_sha256: content_hash(lines.as_bytes()),
        content_bytes: lines.len() as u64,
        ..Manifest::default()
    };
    lie(&mut manifest);
    let whole = format!("{}\n{lines}", serde_json::to_string(&manifest).unwrap());
    zstd::bulk::compress(whole.as_bytes(), 3).unwrap()
}

fn read(bytes: &[u8]) -> Result<Pack, PackError> {
    Pack::read(bytes, Limits::default())
}

#[test]
fn any_flipped_byte_is_an_error() {
    let whole = pack(40);
    let right = read(&whole).unwrap();
    for at in 0..whole.len() {
        for flip in [0x01, 0x80, 0xFF] {
            let mut bytes = whole.clone();
            bytes[at] ^= flip;
            // A flip in the frame's header may leave the content as it was; it must never change it.
            if let Ok(read) = read(&bytes) {
                assert!(read == right, "byte {at}");
            }
        }
    }
}

#[test]
fn any_cut_is_an_error() {
    let whole = pack(40);
    for length in 0..whole.len() {
        assert!(read(&whole[..length]).is_err(), "{length}");
    }
    assert!(read(&[whole.as_slice(), b"more"].concat()).is_err());
}

#[test]
fn gigabytes_in_a_small_file_stop_at_the_limit() {
    let bombs = [true, false].map(|stated| {
        let mut encoder = zstd::stream::Encoder::new(Vec::new(), 19).unwrap();
        encoder.include_contentsize(stated).unwrap();
        if stated {
            encoder.set_pledged_src_size(Some(1 << 30)).unwrap();
        }
        let blank = vec![b' '; 1 << 20];
        for _ in 0..1024 {
            encoder.write_all(&blank).unwrap();
        }
        encoder.finish().unwrap()
    });
    for bomb in bombs {
        assert!(bomb.len() < 200_000, "{}", bomb.len());
        let limits = Limits { decoded_bytes: 8 << 20, records: 10 };
        assert_eq!(Pack::read(&bomb, limits).unwrap_err(), PackError::TooLarge { limit: 8 << 20 });
    }
}

#[test]
fn records_are_counted() {
    let limits = Limits { decoded_bytes: 1 << 20, records: 5 };
    assert_eq!(Pack::read(&pack(6), limits).unwrap_err(), PackError::TooManyRecords { limit: 5 });
    assert_eq!(Pack::read(&pack(5), limits).unwrap().records.len(), 5);
}

#[test]
fn a_manifest_that_lies_is_an_error() {
    let lines = "{\"id\":\"1\",\"type\":\"service\"}\n{\"id\":\"2\",\"type\":\"service\"}\n";
    assert_eq!(read(&forged(lines, |_| ())).unwrap().records.len(), 2);
    let lies: [fn(&mut Manifest); 4] = [
        |manifest| manifest.content_sha256 = "0".repeat(64),
        |manifest| manifest.content_bytes += 1,
        |manifest| manifest.counts.clear(),
        |manifest| *manifest.counts.entry("service".to_owned()).or_default() += 1,
    ];
    for lie in lies {
        assert_eq!(read(&forged(lines, lie)).unwrap_err(), PackError::HashMismatch);
    }
    assert_eq!(read(&forged(lines, |manifest| manifest.format = 99)).unwrap_err(), PackError::TooNew { found: 99 });
}

#[test]
fn lines_that_are_no_sorted_records_are_errors() {
    for (lines, error) in [
        (
            "{\"id\":\"2\",\"type\":\"service\"}\n{\"id\":\"1\",\"type\":\"service\"}\n",
            PackError::OutOfOrder { line: 3 },
        ),
        (
            "{\"id\":\"1\",\"type\":\"service\"}\n{\"id\":\"1\",\"type\":\"service\"}\n",
            PackError::OutOfOrder { line: 3 },
        ),
        ("{\"id\":\"1\",\"type\":\"oracle\"}\n", PackError::NotARecord { line: 2 }),
        ("\n", PackError::NotARecord { line: 2 }),
        ("[]\n", PackError::NotARecord { line: 2 }),
        ("{\"id\":1,\"type\":\"service\"}\n", PackError::NotARecord { line: 2 }),
        ("{\"id\":\"1\",\"type\":\"service\",\"crisis\":\"maybe\"}\n", PackError::NotARecord { line: 2 }),
    ] {
        assert_eq!(read(&forged(lines, |_| ())).unwrap_err(), error, "{lines}");
    }
}

#[test]
fn members_of_a_later_app_are_passed_over() {
    let lines = "{\"id\":\"1\",\"shines\":{\"at\":[\"night\"]},\"type\":\"service\"}\n";
    assert_eq!(read(&forged(lines, |_| ())).unwrap().records.len(), 1);
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    for depth in [200, 500, 100_000] {
        let deep = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let line = format!("{{\"id\":\"1\",\"name\":{deep},\"type\":\"service\"}}\n");
        assert_eq!(read(&forged(&line, |_| ())).unwrap_err(), PackError::NotARecord { line: 2 });
        // A member that we know nothing of is passed over, bracket by bracket, however many there are.
        let line = format!("{{\"id\":\"1\",\"type\":\"service\",\"unknown\":{deep}}}\n");
        assert_eq!(read(&forged(&line, |_| ())).unwrap().records.len(), 1);
        let manifest = zstd::bulk::compress(format!("{deep}\n").as_bytes(), 3).unwrap();
        assert_eq!(read(&manifest).unwrap_err(), PackError::NotARecord { line: 1 });
    }
}

#[test]
fn two_records_with_one_key_are_not_written() {
    let mut records = vec![service("1", "a"), service("1", "b")];
    assert!(matches!(write_pack(&builder(), &mut records), Err(PackError::Unwritable { .. })));
}

fn text() -> impl Strategy<Value = Text> {
    proptest::collection::btree_map("[a-z]{2}", "\\PC{0,30}", 0..3).prop_map(|texts| {
        let translation = |text: String| Translation { text, status: TextStatus::Machine };
        Text(texts.into_iter().map(|(language, text)| (language, translation(text))).collect())
    })
}

fn record() -> impl Strategy<Value = Record> {
    let parts = ("\\PC{1,12}", text(), text(), proptest::collection::vec("\\PC{0,9}", 0..3), -90.0..90.0_f64);
    (parts, 0..3_u8, any::<bool>(), any::<Option<u8>>()).prop_map(
        |((id, name, more, words, degrees), kind, flag, age)| match kind {
            0 => Record::Organization(Organization {
                id,
                name,
                description: more,
                aliases: words,
                ..Organization::default()
            }),
            1 => Record::Location(Location {
                id,
                name,
                aliases: words,
                visibility: if flag { Visibility::Full } else { Visibility::Hidden },
                coordinates: flag.then_some(Coordinates { latitude: degrees, longitude: -degrees }),
                ..Location::default()
            }),
            _ => Record::Service(Service {
                id,
                name,
                description: more,
                topics: words,
                crisis: flag,
                serves: Serves { minimum_age: age, ..Serves::default() },
                phones: vec![Phone {
                    dial: flag.then(|| DialNumber::Short { number: "211".to_owned(), country: "US".to_owned() }),
                    ..Phone::default()
                }],
                ..Service::default()
            }),
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read(mut records in proptest::collection::vec(record(), 0..20)) {
        let mut seen = std::collections::HashSet::new();
        records.retain(|record| seen.insert((record.key().0, record.key().1.to_owned())));
        let bytes = write_pack(&builder(), &mut records).unwrap();
        let pack = read(&bytes).unwrap();
        prop_assert_eq!(&pack.records, &records);
        // The order in which records come does not matter.
        records.reverse();
        prop_assert_eq!(write_pack(&builder(), &mut records).unwrap(), bytes);
    }

    #[test]
    fn any_bytes_give_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&bytes).is_err());
        let packed = zstd::bulk::compress(&bytes, 1).unwrap();
        prop_assert!(read(&packed).is_err());
    }
}
