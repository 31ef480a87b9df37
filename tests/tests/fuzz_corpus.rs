//! Replays the corpus that fuzzing left: every input that once led somewhere new, or failed.

use std::path::Path;
use turnstone_tests::fuzz;

#[path = "../fuzz/container.rs"]
mod shared;

#[path = "../fuzz/sealed.rs"]
mod sealed;

fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut inputs: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(&path).unwrap()))
        .collect();
    inputs.sort();
    assert!(!inputs.is_empty());
    inputs
}

#[test]
fn the_importers() {
    for (_, data) in corpus("importer") {
        fuzz::importer(&data);
    }
}

#[test]
fn the_pack_readers() {
    for (_, data) in corpus("pack_reader") {
        fuzz::pack_reader(&data);
    }
}

#[test]
fn the_querys() {
    let index = fuzz::small_index().unwrap();
    for (_, data) in corpus("query") {
        fuzz::query(&index, &data);
    }
}

#[test]
fn the_containers() {
    for (_, data) in corpus("container") {
        shared::container(&data);
    }
}

#[test]
fn the_sealed_copies() {
    for (_, data) in corpus("sealed") {
        sealed::sealed(&data);
    }
}
