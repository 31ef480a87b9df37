//! Faults put into content on purpose: each is found, with its file and line, and nothing with a fault compiles.

use std::collections::BTreeSet;
use turnstone_pack::content::{ContentFile, FindingCode, check_content, compile_content};

const EDITION: &str = r#"id = "starter"
version = 1
made_at = "2026-11-22T00:00:00Z"
source_of_records = "us"
[[source]]
id = "us"
name = "Us"
licence = "MIT"
"#;

const COUNTRY: &str = r#"country = "GB"
looked = "2026-11-22"
[emergency]
[[emergency.number]]
number = "999"
services = ["all"]
[[emergency.source]]
url = "https://example.org/999"
what = "number"
[[organization]]
key = "one"
name = "One"
website = "https://example.org"
email = "help@example.org"
status = "active"
confidence = "high"
[[organization.source]]
url = "https://example.org/phone"
what = "phone"
date = "2026-05"
[[organization.service]]
about = "You can call."
categories = ["crisis-line"]
serves = ["everyone"]
minimum_age = 14
maximum_age = 25
languages = ["en"]
[[organization.service.phone]]
number = "+448009995428"
as_printed = "0800 999 5428"
hours = "Mo-Fr 09:00-17:00"
time_zone = "Europe/London"
[[organization.service.phone]]
short = "116123"
as_printed = "116 123"
"#;

fn files(country: &str) -> Vec<ContentFile> {
    [
        ("content/directory/edition.toml", EDITION),
        ("content/directory/gb.toml", country),
        ("locales/en/needs.ftl", "food = rice\n"),
    ]
    .map(|(path, text)| ContentFile { path: path.to_owned(), text: text.to_owned() })
    .to_vec()
}

#[test]
fn the_sound_file_compiles() {
    assert_eq!(check_content(&files(COUNTRY)), []);
    assert_eq!(compile_content(&files(COUNTRY)).unwrap().records.len(), 4);
}

/// Each row: what is replaced, by what, and what is to be found at the line of the replacement.
const FAULTS: &[(&str, &str, FindingCode)] = &[
    ("name = \"One\"", "nmae = \"One\"", FindingCode::Unreadable),
    ("name = \"One\"", "name = 1", FindingCode::Unreadable),
    ("status = \"active\"", "status = \"open\"", FindingCode::Unreadable),
    ("status = \"active\"", "contact_person = \"A. Name\"", FindingCode::Unreadable),
    ("as_printed = \"116 123\"", "contact = \"A. Name\"", FindingCode::Unreadable),
    ("country = \"GB\"", "country = \"UK\"", FindingCode::InvalidCountry),
    ("looked = \"2026-11-22\"", "looked = \"22.11.2026\"", FindingCode::InvalidDate),
    ("date = \"2026-05\"", "date = \"2026-13\"", FindingCode::InvalidDate),
    ("number = \"999\"", "number = \"+999\"", FindingCode::InvalidShortNumber),
    ("key = \"one\"", "key = \"One\"", FindingCode::InvalidKey),
    ("name = \"One\"", "name = \" \"", FindingCode::EmptyText),
    ("website = \"https://example.org\"", "website = \"example.org\"", FindingCode::InvalidAddress),
    ("email = \"help@example.org\"", "email = \"help\"", FindingCode::InvalidAddress),
    ("categories = [\"crisis-line\"]", "categories = [\"crisis-lines\"]", FindingCode::UnknownCategory),
    ("serves = [\"everyone\"]", "serves = [\"all\"]", FindingCode::UnknownAudience),
    ("minimum_age = 14", "minimum_age = 44", FindingCode::InvalidAges),
    ("languages = [\"en\"]", "languages = [\"prs\"]", FindingCode::InvalidLanguage),
    ("number = \"+448009995428\"", "number = \"08009995428\"", FindingCode::InvalidNumber),
    ("as_printed = \"0800 999 5428\"", "as_printed = \"0800 999 5429\"", FindingCode::NumberNotAsPrinted),
    ("short = \"116123\"", "short = \"+44116123\"", FindingCode::InvalidShortNumber),
    ("short = \"116123\"", "short = \"44116123\"", FindingCode::InvalidShortNumber),
    ("as_printed = \"116 123\"", "as_printed = \"0116 123\"", FindingCode::NumberNotAsPrinted),
    ("number = \"+448009995428\"", "short = \"112\"\nnumber = \"+448009995428\"", FindingCode::TwoNumbers),
    ("hours = \"Mo-Fr 09:00-17:00\"", "hours = \"Mon-Fri 9-17\"", FindingCode::InvalidHours),
    (
        "hours = \"Mo-Fr 09:00-17:00\"\ntime_zone = \"Europe/London\"",
        "hours = \"Sa 09:00-17:00\"",
        FindingCode::NoTimeZone,
    ),
    ("time_zone = \"Europe/London\"", "time_zone = \"London\"", FindingCode::InvalidTimeZone),
    ("status = \"active\"", "status = \"closed\"", FindingCode::PhoneOfClosed),
    ("status = \"active\"", "status = \"renamed\"", FindingCode::Contradiction),
    ("confidence = \"high\"", "confidence = \"low\"", FindingCode::PhoneOfLowConfidence),
    (
        "[[organization.source]]\nurl = \"https://example.org/phone\"\nwhat = \"phone\"\ndate = \"2026-05\"\n",
        "",
        FindingCode::PhoneWithoutSource,
    ),
    ("[[emergency.source]]\nurl = \"https://example.org/999\"\nwhat = \"number\"\n", "", FindingCode::NoSource),
];

#[test]
fn each_fault_is_found_where_it_is() {
    for (sound, faulty, code) in FAULTS {
        assert_eq!(COUNTRY.matches(sound).count(), 1, "{sound}");
        let country = COUNTRY.replace(sound, faulty);
        let findings = check_content(&files(&country));
        assert!(compile_content(&files(&country)).is_err(), "{faulty}");
        let [finding] = findings.as_slice() else { panic!("{faulty}: {findings:?}") };
        assert_eq!(finding.code, *code, "{finding}");
        assert_eq!(finding.file, "content/directory/gb.toml");
        // A fault that is in the text is named at its line; one that is missing, at the record that lacks it.
        let line = country.lines().nth(finding.line - 1).unwrap();
        let at_record = line.starts_with("key = ") || line.starts_with("country = ");
        let in_text = faulty.lines().any(|part| part == line);
        assert!(in_text || at_record, "{finding}: {line}");
    }
}

#[test]
fn two_of_a_kind_are_found() {
    let second = |key: &str, name: &str| {
        format!(
            "{COUNTRY}[[organization]]\nkey = \"{key}\"\nname = \"{name}\"\nconfidence = \"low\"\n\
             [[organization.source]]\nurl = \"https://example.org\"\nwhat = \"it\"\n"
        )
    };
    let codes = |country: &str| -> Vec<FindingCode> {
        check_content(&files(country)).into_iter().map(|finding| finding.code).collect()
    };
    assert_eq!(codes(&second("two", "Two")), []);
    assert_eq!(codes(&second("one", "Two")), [FindingCode::DuplicateKey]);
    assert_eq!(codes(&second("two", "ONE")), [FindingCode::DuplicateName]);
    let without_source = second("two", "Two").rsplit_once("[[organization.source]]").unwrap().0.to_owned();
    assert_eq!(codes(&without_source), [FindingCode::NoSource]);
    let two_services = COUNTRY.replace(
        "[[organization.service.phone]]\nnumber",
        "[[organization.service]]\nabout = \"More.\"\ncategories = [\"food\"]\n[[organization.service.phone]]\nnumber",
    );
    assert_eq!(codes(&two_services), [FindingCode::DuplicateKey]);
}

#[test]
fn faults_of_other_files_are_found_too() {
    let with = |path: &str, text: &str| {
        let mut files = files(COUNTRY);
        files.retain(|file| file.path != path);
        files.push(ContentFile { path: path.to_owned(), text: text.to_owned() });
        check_content(&files).into_iter().map(|f| (f.file, f.line, f.code)).collect::<Vec<_>>()
    };
    let needs = "locales/en/needs.ftl";
    assert_eq!(with(needs, "food = rice\nfoood = x\n"), [(needs.to_owned(), 2, FindingCode::NeedWords)]);
    let emergency = "content/directory/emergency.toml";
    let head = "[source]\nurl = \"https://example.org\"\nwhat = \"numbers\"\n[numbers]\n";
    assert_eq!(with(emergency, &format!("{head}FR = [\"112\"]\n")), []);
    for (line, code) in [
        ("FR = [\"+33112\"]", FindingCode::InvalidShortNumber),
        ("INT = [\"112\"]", FindingCode::InvalidCountry),
        ("France = [\"112\"]", FindingCode::InvalidCountry),
    ] {
        assert_eq!(with(emergency, &format!("{head}{line}\n")), [(emergency.to_owned(), 5, code)]);
    }
    let edition = "content/directory/edition.toml";
    let late = EDITION.replace("2026-11-22T00:00:00Z", "yesterday");
    assert_eq!(with(edition, &late), [(edition.to_owned(), 3, FindingCode::InvalidDate)]);
    let unknown = EDITION.replace("source_of_records = \"us\"", "source_of_records = \"them\"");
    assert_eq!(with(edition, &unknown), [(edition.to_owned(), 4, FindingCode::Edition)]);
    assert_eq!(
        with("content/directory/notes.txt", ""),
        [("content/directory/notes.txt".to_owned(), 1, FindingCode::UnknownFile)]
    );
    let only_country: Vec<_> = files(COUNTRY).into_iter().filter(|file| file.path != edition).collect();
    assert!(check_content(&only_country).iter().any(|finding| finding.code == FindingCode::Edition));
}

const GUIDE: &str = "+++
title = \"A guide\"
summary = \"About it.\"
audience = [\"everyone\"]
phase = \"urgent-safety\"
countries = []
categories = []
terms = []
checked = 2026-11-28
expires = 2027-05-28
reviewed = []
+++

## One {#one}

Wait 3 days. Do not sign. {#wait US01}
";
const TRANSLATION: &str = "+++
title = \"Una guía\"
summary = \"Sobre ella.\"
state = \"draft\"
+++

## Uno {#one}

Espera 3 días. No firmes. {#wait}
";
const GLOSSARY: &str =
    "[[term]]\nid = \"a\"\nterm = \"a\"\nlanguage = \"en\"\nmeaning = \"A word.\"\nsource = \"US01\"\n";

/// Each row: the file, what is replaced in it, by what, and what is to be found there.
const GUIDE_FAULTS: &[(&str, &str, &str, FindingCode, usize)] = &[
    ("en/guides/a.md", "title", "titel", FindingCode::GuideHead, 2),
    ("en/guides/a.md", "Wait", "*Wait*", FindingCode::GuideMarkup, 16),
    ("en/guides/a.md", " {#wait US01}", "", FindingCode::GuideBraces, 16),
    ("en/guides/a.md", "{#wait", "{#one", FindingCode::GuideDuplicate, 16),
    ("en/guides/a.md", "US01", "US02", FindingCode::GuideSource, 16),
    ("en/guides/a.md", "days", "[days](tel:112)", FindingCode::GuideLink, 16),
    ("en/guides/a.md", "3 days", "3 days, call 0800 999 5428", FindingCode::GuideNumber, 16),
    ("es/guides/a.md", "3 días", "4 días", FindingCode::GuideTranslation, 9),
    ("es/guides/a.md", "3 días", "3 semanas", FindingCode::GuideTranslation, 9),
    ("es/guides/a.md", "No firmes", "Firma", FindingCode::GuideProhibition, 9),
    ("en/glossary.toml", "US01", "kUS01", FindingCode::Glossary, 2),
];

#[test]
fn faults_of_guides_are_found_too() {
    let sound = || {
        let guides = [
            ("content/guides/sources.tsv", "US01\tA\t2026\thttps://example.org/us\twaiting\n"),
            ("locales/en/glossary.toml", GLOSSARY),
            ("locales/en/guides/a.md", GUIDE),
            ("locales/es/guides/a.md", TRANSLATION),
        ];
        let guides = guides.map(|(path, text)| ContentFile { path: path.to_owned(), text: text.to_owned() });
        files(COUNTRY).into_iter().chain(guides).collect::<Vec<_>>()
    };
    assert_eq!(check_content(&sound()), []);
    for (path, right, wrong, code, line) in GUIDE_FAULTS {
        let mut files = sound();
        let file = files.iter_mut().find(|file| file.path.ends_with(path)).unwrap();
        assert!(file.text.contains(right), "{right}");
        file.text = file.text.replacen(right, wrong, 1);
        let found = check_content(&files);
        let there = |finding: &&turnstone_pack::content::Finding| (finding.code, finding.line) == (*code, *line);
        assert!(found.iter().any(|finding| there(&finding)), "{wrong}: {found:?}");
    }
}

#[test]
fn every_kind_of_finding_is_made_by_some_test_here() {
    let named_elsewhere = [
        FindingCode::NeedWords,
        FindingCode::Edition,
        FindingCode::UnknownFile,
        FindingCode::DuplicateKey,
        FindingCode::DuplicateName,
    ];
    let guides = GUIDE_FAULTS.iter().map(|(_, _, _, code, _)| *code);
    let tested: BTreeSet<FindingCode> =
        FAULTS.iter().map(|(_, _, code)| *code).chain(guides).chain(named_elsewhere).collect();
    let all: BTreeSet<FindingCode> = FindingCode::ALL.iter().copied().collect();
    assert_eq!(tested, all);
}
