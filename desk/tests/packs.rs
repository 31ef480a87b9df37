//! Packs on the desk: imported, built, inspected, opened; and marked, since nobody signed them.

use crate::common::{self, NOW, json, run, text};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The project's folder, which has the content in it.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A directory that nobody could take for a real one.
fn fictional(folder: &Path) -> PathBuf {
    let data = folder.join("data");
    std::fs::create_dir(&data).unwrap();
    let write = |name: &str, text: &str| std::fs::write(data.join(name), text).unwrap();
    write(
        "organizations.csv",
        "id,name,description\no1,Moon Harbour Advice,Fictional advice for travellers on the moon\n",
    );
    write(
        "services.csv",
        "id,organization_id,name,description,status\n\
         s1,o1,Moon Harbour Asylum Lawyers,\"Fictional lawyers \u{1b}[31mfor asylum\",active\n\
         s2,nobody,Crater Kitchen,Fictional hot meals,active\n",
    );
    write("phones.csv", "id,service_id,number,type\np1,s1,+1 202 555 0143,voice\n");
    data
}

fn import(folder: &Path, name: &str) -> (PathBuf, Value) {
    let data = folder.join("data");
    let data = if data.exists() { data } else { fictional(folder) };
    let pack = folder.join(format!("{name}.pack"));
    let report = folder.join(format!("{name}.json"));
    let output = run(
        folder,
        &[
            "pack",
            "import",
            data.to_str().unwrap(),
            "--source-id",
            "moon",
            "--source-name",
            "Moon Harbour",
            "--licence",
            "CC0-1.0",
            "--country",
            "us",
            "--report",
            report.to_str().unwrap(),
            "-o",
            pack.to_str().unwrap(),
            "--now",
            NOW,
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let shown = text(&output);
    assert!(shown.contains("services") && shown.contains("broken-join"), "{shown}");
    (pack, serde_json::from_slice(&std::fs::read(report).unwrap()).unwrap())
}

#[test]
fn every_row_is_accounted_for_and_two_imports_are_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (first, report) = import(folder.path(), "first");
    let (second, _) = import(folder.path(), "second");
    assert_eq!(std::fs::read(first).unwrap(), std::fs::read(second).unwrap());
    let services = &report["tables"]["services"];
    let count = |key: &str| services[key].as_u64().unwrap();
    assert_eq!(count("rows"), 2);
    assert_eq!(count("rows"), count("kept") + count("mended") + count("dropped"));
}

#[test]
fn what_comes_from_an_unsigned_pack_says_so_everywhere() {
    let folder = common::prepared();
    let (pack, _) = import(folder.path(), "moon");
    let pack = pack.to_str().unwrap();
    let found = json(&run(folder.path(), &["find", "moon harbour asylum", "--pack", pack, "--json", "--now", NOW]));
    let results: Vec<&Value> =
        found["results"].as_array().unwrap().iter().filter(|result| result["kind"] != "guide").collect();
    let first = results[0];
    assert_eq!(first["title"], "Moon Harbour Asylum Lawyers", "{found:#}");
    for result in results {
        let ours =
            result["title"].as_str().unwrap().contains("Moon") || result["title"].as_str().unwrap().contains("Crater");
        assert_eq!(result["unsigned"], ours, "{result}");
    }
    let shown = run(folder.path(), &["find", "moon harbour asylum", "--pack", pack, "--now", NOW]);
    assert!(text(&shown).contains("Unsigned, source unproven"), "{}", text(&shown));
    assert!(!text(&shown).contains('\u{1b}'));
    let id = first["id"].as_str().unwrap();
    assert!(text(&run(folder.path(), &["show", id, "--pack", pack])).contains("Unsigned, source unproven"));
    assert!(text(&run(folder.path(), &["pack", "inspect", pack])).contains("Unsigned, source unproven"));
    let without = run(folder.path(), &["show", id]);
    assert_eq!(without.status.code(), Some(1), "the pack is not kept once it is not asked for");
}

#[test]
fn a_changed_pack_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (pack, _) = import(folder.path(), "moon");
    let mut bytes = std::fs::read(&pack).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&pack, bytes).unwrap();
    for words in [vec!["pack", "inspect"], vec!["find", "moon", "--pack"]] {
        let mut words = words;
        words.push(pack.to_str().unwrap());
        let output = run(folder.path(), &words);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn the_content_is_sound_and_builds_the_pack_that_the_program_carries() {
    let folder = tempfile::tempdir().unwrap();
    let project = project();
    let project = project.to_str().unwrap();
    let checked = run(folder.path(), &["content", "check", project]);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked));
    let pack = folder.path().join("starter.pack");
    let built = run(folder.path(), &["pack", "build", project, "-o", pack.to_str().unwrap()]);
    assert_eq!(built.status.code(), Some(0), "{built:?}");
    let inspect = |files: &[&str]| {
        let mut words = vec!["pack", "inspect", "--json"];
        words.extend(files);
        json(&run(folder.path(), &words))["packs"][0]["manifest"].clone()
    };
    assert_eq!(inspect(&[pack.to_str().unwrap()]), inspect(&[]));
}

#[test]
fn a_fault_in_the_content_is_named_with_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("project");
    std::fs::create_dir_all(root.join("content/directory")).unwrap();
    std::fs::create_dir_all(root.join("locales")).unwrap();
    std::fs::write(root.join("content/directory/us.toml"), "country = \"US\"\nlooked = \"2026-13-45\"\n").unwrap();
    let output = run(folder.path(), &["content", "check", root.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(text(&output).contains("content/directory/us.toml:2:"), "{}", text(&output));
}
