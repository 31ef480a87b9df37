//! The page for app developers shows code that was compiled and run: each of its snippets stands, word for word, in a test of Kotlin or Swift.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// What stands between `// snippet NAME` and `// end`, by name.
fn run_by_tests(path: &str) -> BTreeMap<String, String> {
    let mut snippets = BTreeMap::new();
    let source = read(path);
    for part in source.split("// snippet ").skip(1) {
        let (name, rest) = part.split_once('\n').unwrap();
        let (code, _) = rest.split_once("// end").unwrap();
        snippets.insert(name.to_owned(), code.to_owned());
    }
    snippets
}

/// The page's blocks of a language, in their order.
fn shown(page: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    let parts = page.split(&fence).skip(1);
    parts.map(|part| part.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn every_snippet_of_the_page_is_run_and_every_one_that_is_run_is_shown() {
    let page = read("docs/bindings.md");
    let mut names = Vec::new();
    for (language, path) in [
        ("kotlin", "bindings/kotlin/src/test/kotlin/org/turnstone/core/SnippetsTest.kt"),
        ("swift", "bindings/swift/Tests/TurnstoneTests/SnippetsTests.swift"),
    ] {
        let run = run_by_tests(path);
        let shown = shown(&page, language);
        for block in &shown {
            assert!(run.values().any(|code| code == block), "the page shows {language} that no test runs:\n{block}");
        }
        for (name, code) in &run {
            assert!(shown.contains(code), "the page does not show {language}'s {name}");
        }
        names.push(run.into_keys().collect::<Vec<_>>());
    }
    assert_eq!(names[0], names[1], "the page shows the same in both languages");
    assert!(names[0].len() >= 6);
}
