//! `turnstone find` as a person runs it: in ten languages, for a program, with hostile words, and without a trace.

use crate::common::{self, NOW, json, run, run_with_input, text};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// One need in one language: tag, words, and categories of which one must be among the first results.
type Need = (&'static str, &'static str, &'static [&'static str]);

const LEGAL: &[&str] = &["asylum-legal", "immigration-legal", "legal-aid"];
const SHELTER: &[&str] = &[
    "emergency-shelter",
    "womens-shelter",
    "youth-shelter",
    "lgbtq-housing",
    "transitional-housing",
    "housing-advice",
];
const HEALTH: &[&str] =
    &["primary-care", "uninsured-care", "hiv-care", "hiv-testing", "mental-health", "gender-affirming-care"];

/// Words as people type them, not those of the lexicon's files.
const NEEDS: &[Need] = &[
    ("es", "abogado de asilo", LEGAL),
    ("es", "donde dormir esta noche", SHELTER),
    ("es", "médico", HEALTH),
    ("fr", "avocat asile", LEGAL),
    ("fr", "hébergement d’urgence", SHELTER),
    ("fr", "médecin", HEALTH),
    ("ar", "محامي لجوء", LEGAL),
    ("ar", "مأوى", SHELTER),
    ("ar", "طبيب", HEALTH),
    ("fa", "وکیل پناهندگی", LEGAL),
    ("fa", "سرپناه", SHELTER),
    ("fa", "دکتر", HEALTH),
    ("tr", "iltica avukatı", LEGAL),
    ("tr", "barınak", SHELTER),
    ("tr", "doktor", HEALTH),
    ("ru", "адвокат по убежищу", LEGAL),
    ("ru", "ночлег", SHELTER),
    ("ru", "врач", HEALTH),
    ("uk", "адвокат притулок", LEGAL),
    ("uk", "де переночувати", SHELTER),
    ("uk", "лікар", HEALTH),
    ("am", "የጥገኝነት ጠበቃ", LEGAL),
    ("am", "መጠለያ", SHELTER),
    ("am", "ሐኪም", HEALTH),
    ("zh", "庇护律师", LEGAL),
    ("zh", "避难所", SHELTER),
    ("zh", "医生", HEALTH),
    ("ur", "پناہ کے لیے وکیل", LEGAL),
    ("ur", "پناہ گاہ", SHELTER),
    ("ur", "ڈاکٹر", HEALTH),
];

/// "I want to die", in each of them.
const CRISES: &[(&str, &str)] = &[
    ("es", "quiero morir"),
    ("fr", "je veux mourir"),
    ("ar", "أريد أن أموت"),
    ("fa", "می‌خواهم بمیرم"),
    ("tr", "ölmek istiyorum"),
    ("ru", "я хочу умереть"),
    ("uk", "я хочу померти"),
    ("am", "መሞት እፈልጋለሁ"),
    ("zh", "我想死"),
    ("ur", "میں مرنا چاہتا ہوں"),
];

fn search(folder: &Path, words: &[&str]) -> Value {
    let mut all = vec!["find", "--json", "--now", NOW];
    all.extend(words);
    json(&run(folder, &all))
}

/// What was found, without guides, which have neither numbers nor countries of their own.
fn records(found: &Value) -> Vec<&Value> {
    found["results"].as_array().unwrap().iter().filter(|result| result["kind"] != "guide").collect()
}

fn categories(result: &Value) -> Vec<&str> {
    result["categories"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect()
}

#[test]
fn in_ten_languages_the_starter_pack_gives_law_a_roof_and_health() {
    let folder = common::prepared();
    let mut missed = Vec::new();
    for (language, words, wanted) in NEEDS {
        let found = search(folder.path(), &[words]);
        let first: Vec<&Value> = records(&found).into_iter().take(5).collect();
        if !first.iter().any(|result| categories(result).iter().any(|code| wanted.contains(code))) {
            missed.push(format!("{language} {words}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn in_ten_languages_a_crisis_comes_first() {
    let folder = common::prepared();
    let mut missed = Vec::new();
    for (language, words) in CRISES {
        let found = search(folder.path(), &[words, "--country", "us"]);
        let first = records(&found).first().map(|first| categories(first)).unwrap_or_default();
        let helps = ["crisis-line", "suicide-prevention"].iter().any(|code| first.contains(code));
        if found["crisis"]["crisis"] != "self-harm" || !helps {
            missed.push(format!("{language} {words}: {first:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_program_gets_kind_id_title_categories_why_phones_and_sources() {
    let folder = common::prepared();
    let found = search(folder.path(), &["suicide", "hotline", "--country", "us"]);
    let results = records(&found);
    assert!(!results.is_empty());
    for result in &results {
        assert!(["service", "organization"].contains(&result["kind"].as_str().unwrap()));
        assert!(!result["id"].as_str().unwrap().is_empty());
        assert!(!result["title"].as_str().unwrap().is_empty());
        assert!(!result["why"].as_array().unwrap().is_empty(), "{result}");
        assert!(!result["sources"].as_array().unwrap().is_empty(), "{result}");
        assert!(result["categories"].is_array() && result["phones"].is_array());
        assert_eq!(result["trust"]["confirmed"], false, "nothing of the starter pack was confirmed by anybody");
        for phone in result["phones"].as_array().unwrap() {
            assert!(phone["number"].as_str().unwrap().contains(|character: char| character.is_ascii_digit()));
        }
    }
    let whole = found.to_string();
    assert!(!whole.contains(['\u{2068}', '\u{2069}']), "isolation is for screens");
    let phones = results.iter().flat_map(|result| result["phones"].as_array().unwrap());
    assert!(phones.clone().any(|phone| phone["dial"] == "988"), "a short code is dialled as it is");
}

#[test]
fn who_names_a_kind_of_help_gets_it_before_any_guide_and_who_asks_something_gets_the_guide() {
    let folder = common::prepared();
    let kinds = |words: &str| -> Vec<String> {
        let found = search(folder.path(), &[words, "--country", "us"]);
        let results = found["results"].as_array().unwrap();
        results.iter().map(|result| result["kind"].as_str().unwrap().to_owned()).collect()
    };
    let named = kinds("asylum lawyer");
    assert_ne!(named[0], "guide");
    assert!(named.iter().any(|kind| kind == "guide"), "it is there, too");
    assert_eq!(kinds("how do i write down my hours so that my boss has to pay me")[0], "guide");
}

#[test]
fn results_of_other_countries_are_never_local() {
    let folder = common::prepared();
    let found = search(folder.path(), &["asylum lawyer", "--country", "Germany"]);
    for result in records(&found) {
        let countries: Vec<&str> = result["countries"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let abroad = !countries.contains(&"DE");
        assert!(!(abroad && result["local"] == true), "{result}");
    }
    for result in found["elsewhere"].as_array().unwrap() {
        assert_eq!(result["local"], false);
    }
}

#[test]
fn a_country_with_nothing_on_board_says_so() {
    let folder = common::prepared();
    let output = run(folder.path(), &["find", "doctor", "--country", "va", "--now", NOW]);
    assert!(text(&output).contains("Nothing for Vatican City is on board yet."), "{}", text(&output));
}

#[test]
fn without_a_country_each_result_names_its_own() {
    let folder = common::prepared();
    let shown = text(&run(folder.path(), &["find", "asylum", "lawyer", "--now", NOW]));
    assert!(shown.starts_with("No country chosen"), "{shown}");
    assert!(shown.contains("— United States —"), "{shown}");
    assert!(shown.contains("Not confirmed by us. From "), "{shown}");
}

#[test]
fn exit_codes_say_found_nothing_or_failed() {
    let folder = common::prepared();
    let code = |words: &[&str]| run(folder.path(), words).status.code().unwrap();
    assert_eq!(code(&["find", "asylum", "--now", NOW]), 0);
    assert_eq!(code(&["find", "qqqqzzzzxxxx", "--strict", "--now", NOW]), 1);
    assert_eq!(code(&["show", "no-such-id"]), 1);
    assert_eq!(code(&["find", "asylum", "--country", "Atlantis"]), 2);
    assert_eq!(code(&["find", "asylum", "--now", "yesterday"]), 2);
    assert_eq!(code(&["find", "--category", "no-such-category"]), 2);
    assert_eq!(code(&["find", "asylum", "--pack", "no-such-file.pack"]), 2);
    assert_eq!(code(&["find", "asylum", "--near", "Nowhereville-on-Nothing"]), 2);
}

#[test]
fn a_town_that_was_only_guessed_is_never_taken() {
    let folder = common::prepared();
    let output = run(folder.path(), &["find", "asylum", "--near", "Berlln", "--now", NOW]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("Do you mean one of these"));
    let found = search(folder.path(), &["asylum", "--near", "برلين"]);
    assert!(found["near"].as_str().unwrap().contains("Berlin, Germany"), "{}", found["near"]);
}

/// Every file below a folder, with its bytes and the time of its last change.
fn state(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, std::time::SystemTime)> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let changed = entry.metadata().unwrap().modified().unwrap();
        files.insert(entry.path(), (std::fs::read(entry.path()).unwrap(), changed));
    }
    files
}

#[test]
fn a_search_writes_nothing() {
    let folder = common::prepared();
    run(folder.path(), &["find", "first", "start", "--now", NOW]);
    let before = state(folder.path());
    for words in ["I want to die", "abogado gratis", "xylophone-of-mine"] {
        run(folder.path(), &["find", words, "--country", "us", "--chips", "--now", NOW]);
        run(folder.path(), &["now", "--country", "us", "--now", NOW]);
    }
    let after = state(folder.path());
    assert!(before == after, "{:?} {:?}", before.keys(), after.keys());
    for (bytes, _) in after.values() {
        assert!(
            !bytes.windows(9).any(|window| window.eq_ignore_ascii_case(b"xylophone")),
            "a word of a search was kept"
        );
    }
}

#[test]
fn hostile_words_do_no_harm() {
    let folder = common::prepared();
    let long = "asylum \u{202e}lawyer\u{1b}[2J\u{7} \" OR NEAR( * ".repeat(4_500);
    assert!(long.len() > 100_000);
    let inputs: [&[u8]; 5] = [
        long.as_bytes(),
        b"\xff\xfe\x00\x9b31m",
        "\u{0301}\u{200d}\u{feff}🏳️‍🌈".as_bytes(),
        b"' OR 1=1; DROP TABLE x; --",
        b"",
    ];
    for input in inputs {
        let output = run_with_input(folder.path(), &["find", "-", "--now", NOW], input);
        assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
        let shown = text(&output);
        assert!(shown.chars().all(|character| character == '\n' || !character.is_control()), "{shown:?}");
        assert!(!shown.contains('\u{202e}'));
    }
}

#[test]
fn a_folder_that_cannot_be_written_still_gives_help() {
    let folder = common::prepared();
    let file = folder.path().join("a-file");
    std::fs::write(&file, b"in the way").unwrap();
    let output = run(&file.join("below"), &["find", "asylum", "--now", NOW]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(std::fs::read(&file).unwrap(), b"in the way");
}
