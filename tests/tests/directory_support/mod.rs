//! What the tests of the directory share: packs as sources, directories in memory.

use jiff::Timestamp;
use turnstone_directory::{Directory, DirectoryError, Hit, PackSource, SearchQuery};
use turnstone_pack::{
    Pack,
    record::{Category, Record, Service, ServiceArea, Text},
};
use turnstone_tests::generate;

/// A Monday noon in UTC.
pub const NOW: &str = "2026-11-23T12:00:00Z";

pub fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub fn now() -> Timestamp {
    at(NOW)
}

/// Hands packs to `open`, the first ones trusted.
pub fn with_sources<T>(packs: &[(&Pack, bool)], act: impl FnOnce(&[PackSource<'_>]) -> T) -> T {
    let loads: Vec<Box<dyn Fn() -> Result<Pack, turnstone_pack::PackError> + '_>> =
        packs.iter().map(|(pack, _)| Box::new(|| Ok((*pack).clone())) as Box<_>).collect();
    let sources: Vec<PackSource<'_>> = packs
        .iter()
        .zip(&loads)
        .map(|((pack, trusted), load)| PackSource {
            id: &pack.manifest.id,
            content_sha256: &pack.manifest.content_sha256,
            trusted: *trusted,
            load: &**load,
        })
        .collect();
    act(&sources)
}

pub fn open(path: &std::path::Path, pack: &Pack) -> Result<Directory, DirectoryError> {
    with_sources(&[(pack, true)], |sources| Directory::open(path, sources, &mut |_| true))
}

pub fn in_memory(records: Vec<Record>) -> Directory {
    let pack = generate::from_records("test", records);
    with_sources(&[(&pack, true)], |sources| Directory::in_memory(sources, &mut |_| true)).unwrap()
}

pub fn query(text: &str) -> SearchQuery {
    SearchQuery::new(text, now())
}

pub fn in_country(text: &str, country: &str) -> SearchQuery {
    SearchQuery { country: Some(country.to_owned()), ..query(text) }
}

/// A service of a country, with a name and categories.
pub fn service(id: &str, name: &str, country: &str, categories: &[Category]) -> Service {
    Service {
        id: id.to_owned(),
        name: Text::source("en", name),
        categories: categories.to_vec(),
        areas: vec![ServiceArea { country: country.to_owned(), ..ServiceArea::default() }],
        ..Service::default()
    }
}

pub fn ids(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.id.as_str()).collect()
}
