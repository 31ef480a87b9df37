//! What fuzzing feeds and what must hold, shared by the fuzz targets (`tests/fuzz`) and by the test that replays their corpus.

use std::collections::BTreeMap;
use turnstone_directory::index::{Index, IndexBuilder, IndexDocument, IndexQuery};
use turnstone_pack::import::{ImportLimits, ImportOptions, InputFile, InputFiles, import};
use turnstone_pack::record::{Category, CrisisKind, LexiconEntry, LexiconMeaning, Record};
use turnstone_pack::{Limits, Pack, PackBuilder, Source, write_pack};

/// Splits an input into files at lines `=== NAME`; without one it is a single zip or table.
pub fn files_of(data: &[u8]) -> Vec<InputFile> {
    let mut files: Vec<InputFile> = Vec::new();
    for line in data.split_inclusive(|&byte| byte == b'\n') {
        if let Some(name) = line.strip_prefix(b"=== ") {
            files.push(InputFile { name: String::from_utf8_lossy(name).trim().to_owned(), bytes: Vec::new() });
        } else if let Some(file) = files.last_mut() {
            file.bytes.extend_from_slice(line);
        } else {
            files.push(InputFile { name: "services.csv".to_owned(), bytes: line.to_vec() });
        }
    }
    if files.len() == 1 && data.starts_with(b"PK") {
        files = vec![InputFile { name: "export.zip".to_owned(), bytes: data.to_vec() }];
    }
    files
}

/// Need words for fuzzing: enough that categories are found and addresses hidden.
fn lexicon() -> Vec<LexiconEntry> {
    let entry = |id: &str, meaning, phrases: &[&str]| LexiconEntry {
        id: id.to_owned(),
        language: "en".to_owned(),
        meaning,
        phrases: phrases.iter().map(|phrase| (*phrase).to_owned()).collect(),
        terms: Vec::new(),
    };
    vec![
        entry("en/domestic-violence", LexiconMeaning::Category(Category::DomesticViolence), &["domestic violence"]),
        entry("en/legal-aid", LexiconMeaning::Category(Category::LegalAid), &["lawyer", "legal help", "مأوى"]),
        entry("en/crisis-self-harm", LexiconMeaning::Crisis(CrisisKind::SelfHarm), &["i want to die"]),
    ]
}

/// Imports, and checks that every row is accounted for and that the pack gives the same records back.
///
/// # Panics
/// When that does not hold.
pub fn importer(data: &[u8]) {
    let limits = ImportLimits { bytes: 4 << 20, rows: 20_000, ..ImportLimits::default() };
    let Ok(files) = InputFiles::new(files_of(data), &limits) else { return };
    let options = ImportOptions {
        source: Source { id: "fuzz".to_owned(), ..Source::default() },
        country: "US".to_owned(),
        language: "en".to_owned(),
        limits,
        ..ImportOptions::default()
    };
    let Ok(mut done) = import(&files, &options, &lexicon(), &mut |_| true) else { return };
    for table in done.report.tables.values() {
        assert_eq!(table.rows, table.kept + table.mended + table.dropped);
    }
    let Ok(bytes) = done.pack("fuzz", 1, "2026-01-01T00:00:00Z") else { return };
    let read = Pack::read(&bytes, Limits::default()).map(|pack| pack.records);
    assert!(read.as_ref() == Ok(&done.records), "a pack gives other records back than were written");
    let again = import(&files, &options, &lexicon(), &mut |_| true).map(|again| again.records);
    assert!(again.as_ref() == Ok(&done.records), "two imports differ");
}

/// Reads the bytes as a pack, and as the text of one; what is read writes itself again.
///
/// # Panics
/// When that does not hold.
pub fn pack_reader(data: &[u8]) {
    let limits = Limits { decoded_bytes: 1 << 20, records: 1_000 };
    let _ = Pack::read(data, limits);
    let Ok(packed) = zstd::bulk::compress(data, 1) else { return };
    let _ = Pack::read(&packed, limits);
    // Records of a hostile pack, under a manifest that fits.
    let mut records: Vec<Record> =
        data.split(|&byte| byte == b'\n').filter_map(|line| Record::from_json(line).ok()).collect();
    let builder = PackBuilder { id: "fuzz".to_owned(), ..PackBuilder::default() };
    let Ok(bytes) = write_pack(&builder, &mut records) else { return };
    let read = Pack::read(&bytes, Limits::default()).map(|pack| pack.records);
    assert!(read.as_ref() == Ok(&records), "a pack gives other records back than were written");
}

/// An index of a few documents in several scripts.
pub fn small_index() -> Option<Index> {
    let mut builder = IndexBuilder::new(&lexicon());
    for (name, body) in [
        ("Asylum lawyer", "Legal help for refugees, free of charge"),
        ("مأوى آمن", "مكان للنوم"),
        ("የመጠለያ ቤት", "መጠለያ"),
        ("เชียงใหม่", "ที่พัก"),
        ("北京法律援助", "免费律师"),
        ("Café Étoile", "Repas chauds"),
    ] {
        builder.add(&IndexDocument {
            names: vec![name.to_owned()],
            body: vec![body.to_owned()],
            ..IndexDocument::default()
        });
    }
    let parts = builder.finish(&mut |_| true)?;
    let parts: BTreeMap<&str, Vec<u8>> = parts.into_iter().map(|part| (part.name, part.bytes)).collect();
    Index::open(&mut |name| parts.get(name).cloned()).ok()
}

/// Asks an index anything.
///
/// # Panics
/// When there are more hits than were asked for, or a hit names no document.
pub fn query(index: &Index, data: &[u8]) {
    let text = String::from_utf8_lossy(data).into_owned();
    let _ = index.understand(&text);
    for strict in [false, true] {
        let hits = index.search(&IndexQuery { text: text.clone(), limit: 3, strict }, &|_| true);
        assert!(hits.len() <= 3 && hits.iter().all(|hit| hit.document < 6));
    }
    assert!(index.search(&IndexQuery { text, limit: 3, strict: false }, &|_| false).is_empty());
}
