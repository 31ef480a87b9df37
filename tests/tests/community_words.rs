//! The words that communities have for themselves (`content/communities/words.tsv`): each has a source, search understands each, and none that hurts when
//! others say it is ever shown.

use std::collections::BTreeMap;
use std::path::Path;
use turnstone_directory::index::{Index, IndexBuilder, IndexDocument};
use turnstone_pack::compile_needs;
use turnstone_pack::record::{Category, LexiconEntry, LexiconMeaning};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// A word, as the table has it.
struct Word {
    language: String,
    word: String,
    kind: String,
    source: String,
}

fn words() -> Vec<Word> {
    let table = std::fs::read_to_string(root().join("content/communities/words.tsv")).unwrap();
    let word = |line: &str| {
        let fields: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let [language, word, kind, about, source, read, note] = fields.try_into().unwrap_or_else(|_| panic!("{line}"));
        assert!(
            ["lgbtq", "lesbian", "gay", "bisexual", "trans", "intersex", "local-identity"].contains(&about.as_str()),
            "{line}"
        );
        assert!(read.len() == 10 && !note.is_empty(), "{line}");
        Word { language, word, kind, source }
    };
    table.lines().map(word).collect()
}

/// The languages that the app speaks.
fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap().path());
    let live = folders.filter(|folder| folder.join("app.ftl").is_file());
    live.map(|folder| folder.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn every_language_has_words_with_a_source_or_a_phrase_that_describes() {
    let words = words();
    for language in languages() {
        assert!(words.iter().any(|word| word.language == language), "{language} has none");
    }
    for Word { language, word, kind, source } in &words {
        match kind.as_str() {
            "word" | "reclaimed" => assert!(source.starts_with("https://"), "{language} {word}"),
            "phrase" => assert!(source.is_empty(), "{language} {word}"),
            _ => panic!("{language} {word}: {kind}"),
        }
    }
}

#[test]
fn search_understands_each_of_them() {
    let mut lexicon: Vec<LexiconEntry> = Vec::new();
    let mut own: BTreeMap<String, Vec<LexiconEntry>> = BTreeMap::new();
    for language in languages() {
        let ftl = std::fs::read_to_string(root().join(format!("locales/{language}/needs.ftl"))).unwrap();
        let entries = compile_needs(&language, &ftl).unwrap();
        lexicon.extend(entries.iter().cloned());
        own.insert(language, entries);
    }
    let mut builder = IndexBuilder::new(&lexicon);
    builder.add(&IndexDocument { names: vec!["Example House".to_owned()], ..IndexDocument::default() });
    let parts = builder.finish(&mut |_| true).unwrap();
    let index =
        Index::open(&mut |name| parts.iter().find(|part| part.name == name).map(|part| part.bytes.clone())).unwrap();
    let of_us = [
        Category::LgbtqCommunity,
        Category::LgbtqYouth,
        Category::LgbtqHousing,
        Category::TransCommunity,
        Category::GenderAffirmingCare,
    ];
    let mut missed: Vec<String> = Vec::new();
    for Word { language, word, .. } in words() {
        let needs = index.understand(&word).needs;
        // In the words of its own language, and in all of them together.
        let listed = own[&language].iter().any(|entry| {
            matches!(entry.meaning, LexiconMeaning::Category(category) if of_us.contains(&category))
                && entry.phrases.iter().chain(&entry.terms).any(|phrase| phrase.to_lowercase() == word.to_lowercase())
        });
        if !listed || !needs.iter().any(|(category, _)| of_us.contains(category)) {
            missed.push(format!("{language} {word}: {needs:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

/// Letters of an ending: -s, -ين. With more it is another word.
const LONGEST_ENDING: usize = 2;

/// What people read of a language: messages without comments, guides, meanings.
fn shown(language: &str) -> String {
    let folder = root().join("locales").join(language);
    let mut text = String::new();
    let mut take = |path: &Path| {
        let Ok(read) = std::fs::read_to_string(path) else { return };
        let lines =
            read.lines().filter(|line| !line.starts_with('#') || path.extension().is_some_and(|end| end == "md"));
        lines.for_each(|line| text.push_str(&format!("{line}\n")));
    };
    for name in
        ["app.ftl", "guides.ftl", "checks.ftl", "notes.ftl", "errors.ftl", "desk.ftl", "phrases.ftl", "glossary.toml"]
    {
        take(&folder.join(name));
    }
    for guide in std::fs::read_dir(folder.join("guides")).into_iter().flatten() {
        take(&guide.unwrap().path());
    }
    text.to_lowercase()
}

#[test]
fn none_that_hurts_from_others_is_shown() {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for Word { language, word, .. } in words().into_iter().filter(|word| word.kind == "reclaimed") {
        let text = texts.entry(language.clone()).or_insert_with(|| {
            // Dari is read with Persian behind it.
            let also = if language == "fa-AF" { shown("fa") } else { String::new() };
            shown(&language) + &also
        });
        // With any ending, and with the article of Arabic before it.
        let found = text.match_indices(word.as_str()).any(|(at, _)| {
            let before = text[..at].trim_end_matches("ال").chars().next_back();
            let ending = text[at + word.len()..].chars().take_while(|character| character.is_alphabetic()).count();
            ending <= LONGEST_ENDING && before.is_none_or(|character| !character.is_alphabetic())
        });
        assert!(!found, "{language} shows {word}");
    }
}
