//! Our search engine behind the protocol of the search suites: JSON lines in, JSON lines out, one index a process. It only maps the
//! suites' documents to [`IndexDocument`]s; the index, the lexicon and all settings are the product's own.

use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::time::Instant;
use turnstone_directory::index::{DocumentKind, Index, IndexBuilder, IndexDocument, IndexQuery};
use turnstone_pack::record::LexiconEntry;

/// A document of the suites. Every field but `id` may be absent.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Document {
    id: String,
    names: Vec<String>,
    pop: f64,
    lat: Option<f64>,
    lang: Option<String>,
    title: String,
    org: String,
    aliases: Vec<String>,
    body: String,
    org_body: String,
    process: String,
    fees: String,
    categories: Vec<String>,
    languages: Vec<String>,
    addresses: Vec<String>,
    places: Vec<String>,
    phones: Vec<String>,
}

#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
enum Request {
    Index {
        docs: String,
    },
    Search {
        q: String,
        #[serde(default = "ten")]
        limit: usize,
        #[serde(default)]
        strict: bool,
    },
    /// Beyond the protocol: what the lexicon recognises in a text.
    Understand {
        q: String,
    },
    Quit,
}

fn ten() -> usize {
    10
}

fn texts(list: impl IntoIterator<Item = String>) -> Vec<String> {
    list.into_iter().filter(|text| !text.is_empty()).collect()
}

/// A document of the product: what has inhabitants and a position is a place, what has an organisation a service, the rest is a
/// section of a guide.
fn document(from: Document) -> IndexDocument {
    let kind = if from.lat.is_some() {
        DocumentKind::Place
    } else if from.title.is_empty() && from.names.is_empty() {
        DocumentKind::Guide
    } else {
        DocumentKind::Service
    };
    IndexDocument {
        kind,
        names: texts(from.names.into_iter().chain([from.title])),
        aliases: texts(from.aliases),
        organization: texts([from.org]),
        topics: from.categories,
        categories: Vec::new(),
        languages: from.languages,
        addresses: from.addresses,
        places: from.places,
        phones: from.phones,
        body: texts([from.body]),
        background: texts([from.org_body, from.process, from.fees]),
        language: from.lang,
        population: from.pop as u32,
    }
}

/// The need words that the product embeds.
fn lexicon() -> io::Result<Vec<LexiconEntry>> {
    let mut entries = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let mut folders: Vec<_> = std::fs::read_dir(root)?.collect::<Result<_, _>>()?;
    folders.sort_by_key(std::fs::DirEntry::file_name);
    for folder in folders {
        if let Ok(ftl) = std::fs::read_to_string(folder.path().join("needs.ftl")) {
            let (read, _) = turnstone_pack::read_needs(&folder.file_name().to_string_lossy(), &ftl);
            entries.extend(read);
        }
    }
    Ok(entries)
}

/// The index of a file of documents: the index, the ids of its documents, and the reply.
fn build(docs: &str) -> Result<(Index, Vec<String>, Value), String> {
    let lexicon = lexicon().map_err(|error| error.to_string())?;
    let file = BufReader::new(std::fs::File::open(docs).map_err(|error| error.to_string())?);
    let started = Instant::now();
    let mut builder = IndexBuilder::new(&lexicon);
    let mut ids = Vec::new();
    for line in file.lines() {
        let from: Document =
            serde_json::from_str(&line.map_err(|error| error.to_string())?).map_err(|e| e.to_string())?;
        ids.push(from.id.clone());
        builder.add(&document(from));
    }
    let parts = builder.finish(&mut |_| true).ok_or("given up")?;
    let bytes: usize = parts.iter().map(|part| part.bytes.len()).sum();
    let sizes: HashMap<_, _> = parts.iter().map(|part| (part.name, part.bytes.len())).collect();
    let mut parts: HashMap<_, _> = parts.into_iter().map(|part| (part.name, part.bytes)).collect();
    let index = Index::open(&mut |name| parts.remove(name)).map_err(|error| error.to_string())?;
    let reply =
        json!({"indexed": ids.len(), "ms": started.elapsed().as_secs_f64() * 1e3, "bytes": bytes, "parts": sizes});
    Ok((index, ids, reply))
}

fn main() -> io::Result<()> {
    let mut built: Option<(Index, Vec<String>)> = None;
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let reply = match serde_json::from_str(&line?) {
            Ok(Request::Index { docs }) => match build(&docs) {
                Ok((index, ids, reply)) => {
                    built = Some((index, ids));
                    reply
                }
                Err(error) => json!({ "error": error }),
            },
            Ok(Request::Search { q, limit, strict }) => match &built {
                Some((index, ids)) => {
                    let query = IndexQuery { text: q, limit, strict };
                    let started = Instant::now();
                    let hits = index.search(&query, &|_| true);
                    let us = started.elapsed().as_secs_f64() * 1e6;
                    let found: Vec<&String> = hits.iter().filter_map(|hit| ids.get(hit.document as usize)).collect();
                    json!({ "ids": found, "us": us })
                }
                None => json!({ "error": "no index yet" }),
            },
            Ok(Request::Understand { q }) => match &built {
                Some((index, _)) => {
                    let understood = index.understand(&q);
                    let needs: Vec<Value> =
                        understood.needs.iter().map(|(category, words)| json!([category.code(), words])).collect();
                    json!({ "needs": needs, "crisis": understood.crisis })
                }
                None => json!({ "error": "no index yet" }),
            },
            Ok(Request::Quit) => break,
            Err(error) => json!({ "error": error.to_string() }),
        };
        writeln!(out, "{reply}")?;
        out.flush()?;
    }
    Ok(())
}
