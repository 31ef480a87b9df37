//! A translator's round: a new language, three messages, every mistake that there is, a table for a spreadsheet, marks on guides, languages for looking at screens.

use crate::common::{done, json, run, text};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A checkout with the content, English and these languages.
fn checkout(languages: &[&str]) -> tempfile::TempDir {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = tempfile::tempdir().unwrap();
    copy(&project.join("content/directory"), &folder.path().join("content/directory"));
    copy(&project.join("content/guides"), &folder.path().join("content/guides"));
    for language in std::iter::once(&"en").chain(languages) {
        copy(&project.join("locales").join(language), &folder.path().join("locales").join(language));
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// `turnstone locale …` in that checkout.
fn locale(folder: &Path, words: &[&str]) -> std::process::Output {
    let root = folder.to_str().unwrap();
    run(folder, &[&["locale"], words, &["--folder", root]].concat())
}

/// The codes of what `locale check` finds, each with its line.
fn found(folder: &Path, tag: &str) -> Vec<(String, u64)> {
    let findings = json(&locale(folder, &["check", tag, "--json"]))["findings"].as_array().unwrap().clone();
    let one = |finding: &Value| (finding["code"].as_str().unwrap().to_owned(), finding["line"].as_u64().unwrap());
    findings.iter().map(one).collect()
}

fn messages_of(folder: &Path, tag: &str) -> u64 {
    let all = json(&locale(folder, &["coverage", "--json"]));
    let languages = all["languages"].as_array().unwrap();
    let own = languages.iter().find(|language| language["tag"] == tag).unwrap();
    own["messages"]["have"].as_u64().unwrap()
}

#[test]
fn a_new_translator_finds_each_mistake_and_sees_the_coverage_move() {
    let folder = checkout(&[]);
    done(&locale(folder.path(), &["new", "nl"]));
    assert_eq!(found(folder.path(), "nl"), [], "an empty language is no mistake");
    assert_eq!(messages_of(folder.path(), "nl"), 0);
    assert_eq!(locale(folder.path(), &["new", "nl"]).status.code(), Some(2), "never over what is there");
    assert_eq!(locale(folder.path(), &["new", "prs"]).status.code(), Some(2), "fa-AF is its usual form");

    let file = folder.path().join("locales/nl/errors.ftl");
    let template = fs::read_to_string(&file).unwrap();
    let english = fs::read_to_string(folder.path().join("locales/en/app.ftl")).unwrap();
    assert!(template.contains("# | "), "English stands there to be translated");
    let app = folder.path().join("locales/nl/app.ftl");
    let template = fs::read_to_string(&app).unwrap();
    let right = "screen-back = Terug\ntrust-looked = Iemand keek op { $date } naar de bronnen.\nsearch-found =\n    { $total ->\n        [one] { $shown } van { $total } resultaat\n       *[other] { $shown } van { $total } resultaten\n    }\n";
    fs::write(&app, format!("{template}\n{right}")).unwrap();
    assert_eq!(found(folder.path(), "nl"), []);
    assert_eq!(messages_of(folder.path(), "nl"), 3);

    // Each mistake, and what is said of it.
    let mistakes = [
        ("\nscreen-back = Terug", "\nscreen-back Terug", "syntax"),
        ("\nscreen-back =", "\nscreen-bakc =", "unknown"),
        ("\nscreen-back = Terug", "\nscreen-back = Terug\nscreen-back = Weer", "repeated"),
        ("{ $date }", "{ $datum }", "variable"),
        (" op { $date }", "", "variable-missing"),
        ("Terug", "Terug naar { -app-name }", "term"),
        ("\nscreen-back = Terug", "\nscreen-back = Terug\n    .label = Terug", "attribute"),
        ("        [one] { $shown } van { $total } resultaat\n", "", "plural-missing"),
        ("       *[other]", "        [few] { $shown } van { $total }\n       *[other]", "plural-unknown"),
        ("[one] { $shown } van { $total } resultaat", "[one] { $shown } van 1 { $total }", "one"),
        ("Terug", "Te\u{200b}rug", "invisible"),
        ("Terug", "\u{202e}Terug", "direction"),
        ("Terug", "{ \"\\u202E\" }Terug", "direction"),
        ("Terug", "Te{ \"\\U00200B\" }rug", "invisible"),
        ("naar de bronnen", "naar \"de bronnen\"", "quotes"),
        ("Terug", "Terug naar het scherm dat hiervoor te zien was", "long"),
        ("### State: draft", "### Draft", "state"),
        ("Iemand keek op { $date } naar de bronnen.", "Somebody last looked at its sources on { $date }.", "same"),
    ];
    let sound = fs::read_to_string(&app).unwrap();
    assert!(english.contains("Somebody last looked at its sources on { $date }."));
    for (right, wrong, code) in mistakes {
        // The last one: above the messages stand the English ones, as comments.
        let at = sound.rfind(right).unwrap_or_else(|| panic!("{right}"));
        fs::write(&app, format!("{}{wrong}{}", &sound[..at], &sound[at + right.len()..])).unwrap();
        let found = found(folder.path(), "nl");
        assert!(found.iter().any(|(known, line)| known == code && *line > 0), "{code}: {found:?}");
        // In words, with a place that an editor jumps to.
        let said = text(&locale(folder.path(), &["check", "nl"]));
        assert!(said.contains("locales/nl/app.ftl:"), "{said}");
    }
    fs::write(&app, &sound).unwrap();
    assert_eq!(found(folder.path(), "nl"), [], "all mended");

    let desk = folder.path().join("locales/nl/desk.ftl");
    let template = fs::read_to_string(&desk).unwrap();
    fs::write(&desk, format!("{template}\ndesk-notes-next = Schrijf nu iets op.\n")).unwrap();
    assert_eq!(found(folder.path(), "nl").iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["markup"]);

    fs::rename(folder.path().join("locales/nl"), folder.path().join("locales/nl_NL")).unwrap();
    assert!(found(folder.path(), "nl_NL").iter().any(|(code, _)| code == "folder"));
}

#[test]
fn a_table_goes_out_and_comes_back_byte_for_byte() {
    let folder = checkout(&["so"]);
    let table = folder.path().join("so.csv");
    let table = table.to_str().unwrap();
    let all = |folder: &Path| -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        for place in ["locales/so", "locales/so/guides"] {
            for entry in fs::read_dir(folder.join(place)).unwrap().map(Result::unwrap).filter(|e| e.path().is_file()) {
                files.push((entry.path().display().to_string(), fs::read(entry.path()).unwrap()));
            }
        }
        files.sort();
        files
    };
    let before = all(folder.path());
    done(&locale(folder.path(), &["export", "so", "-o", table]));
    done(&locale(folder.path(), &["import", "so", table]));
    assert_eq!(all(folder.path()), before);

    // One text of the app, one block of a guide; a row whose English is another one, one that names nothing.
    let written = fs::read_to_string(table).unwrap();
    let mut reader = csv::Reader::from_reader(written.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let of = |place: &str| rows.iter().find(|row| &row[0] == place).unwrap_or_else(|| panic!("no {place}")).clone();
    let (back, block) = (of("app.ftl#screen-back"), of("guides/first-72-hours.md#block-today-care"));
    let (title, word) = (of("guides/first-72-hours.md#title"), of("glossary.toml#asylum-seeker"));
    assert_eq!(&title[1], "The first three days");
    assert_eq!(&block[1], "Get care if you are hurt or ill.");
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["text", "English", "translation"]).unwrap();
    writer.write_record([&back[0], &back[1], "Dib u noqo hadda"]).unwrap();
    writer.write_record([&block[0], &block[1], "Raadi daryeel, maanta."]).unwrap();
    writer.write_record([&title[0], &title[1], "Maalmaha “hore”"]).unwrap();
    writer.write_record([&word[0], &word[1], "Qof magangelyo codsaday oo sugaya."]).unwrap();
    writer.write_record(["app.ftl#screen-next", "Another English", "Xiga"]).unwrap();
    writer.write_record(["app.ftl#no-such-message", "x", "y"]).unwrap();
    fs::write(table, writer.into_inner().unwrap()).unwrap();
    let said = done(&locale(folder.path(), &["import", "so", table]));
    assert!(said.starts_with("4 texts changed, 0 as they were."), "{said}");
    assert!(said.contains("left alone") && said.contains("app.ftl#screen-next\napp.ftl#no-such-message"), "{said}");
    let changed: Vec<String> =
        all(folder.path()).into_iter().zip(&before).filter(|(now, then)| now != *then).map(|(now, _)| now.0).collect();
    assert_eq!(changed.len(), 3, "{changed:?}");
    let glossary = fs::read_to_string(folder.path().join("locales/so/glossary.toml")).unwrap();
    assert!(glossary.contains("meaning = \"Qof magangelyo codsaday oo sugaya.\"\nen = \""));
    let app = fs::read_to_string(folder.path().join("locales/so/app.ftl")).unwrap();
    assert!(app.contains("\nscreen-back = Dib u noqo hadda\n"));
    let guide = fs::read_to_string(folder.path().join("locales/so/guides/first-72-hours.md")).unwrap();
    assert!(guide.starts_with("+++\ntitle = \"Maalmaha “hore”\"\n"));
    let marked = |text: &str, id: &str| text.contains(&format!("{{#{id} en=")) && !text.contains("en=00000000");
    assert!(marked(&guide, "today-care"));
    assert!(guide.contains("2. Raadi daryeel, maanta. {#today-care en="), "the mark of the list and the braces stay");
}

#[test]
fn what_was_reviewed_is_a_draft_after_an_import_and_lines_end_as_they_did() {
    let folder = checkout(&["so"]);
    let path = |name: &str| folder.path().join("locales/so").join(name);
    let (app, words, guide) = ("app.ftl", "glossary.toml", "guides/first-72-hours.md");
    for name in [app, words, guide] {
        let text = fs::read_to_string(path(name)).unwrap();
        let reviewed =
            text.replacen("### State: draft. Not read by anybody who speaks it natively.", "### State: reviewed", 1);
        let reviewed = reviewed.replacen("state = \"draft\"", "state = \"reviewed\"", 1);
        assert_ne!(reviewed, text);
        fs::write(path(name), reviewed.replace('\n', "\r\n")).unwrap();
    }
    let table = folder.path().join("so.csv");
    let table = table.to_str().unwrap();
    done(&locale(folder.path(), &["export", "so", "-o", table]));
    let before = [app, words, guide].map(|name| fs::read(path(name)).unwrap());
    done(&locale(folder.path(), &["import", "so", table]));
    assert_eq!([app, words, guide].map(|name| fs::read(path(name)).unwrap()), before, "nothing was changed");

    let mut reader = csv::Reader::from_path(table).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["text", "English", "translation"]).unwrap();
    for row in reader.records().map(Result::unwrap) {
        let new = match &row[0] {
            "app.ftl#screen-back" => "Dib u noqo hadda",
            "glossary.toml#asylum-seeker" => "Qof magangelyo codsaday oo sugaya.",
            "guides/first-72-hours.md#block-today-care" => "Raadi daryeel, maanta.",
            _ => continue,
        };
        writer.write_record([&row[0], &row[1], new]).unwrap();
    }
    fs::write(table, writer.into_inner().unwrap()).unwrap();
    let said = done(&locale(folder.path(), &["import", "so", table]));
    assert!(said.starts_with("3 texts changed"), "{said}");
    for name in [app, words, guide] {
        let text = fs::read_to_string(path(name)).unwrap();
        assert!(!text.contains("reviewed"), "{name}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{name}");
    }
}

#[test]
fn a_glossary_that_does_not_parse_is_no_empty_one() {
    let folder = checkout(&["so"]);
    let words = folder.path().join("locales/so/glossary.toml");
    let text = fs::read_to_string(&words).unwrap();
    let broken = format!("{text}\n[[term]]\nid = \"begun\"\n");
    fs::write(&words, &broken).unwrap();
    let table = folder.path().join("so.csv");
    let out = locale(folder.path(), &["export", "so", "-o", table.to_str().unwrap()]);
    assert_eq!(out.status.code(), Some(2));
    fs::write(&table, "text,English,translation\nglossary.toml#asylum-seeker,x,y\n").unwrap();
    assert_eq!(locale(folder.path(), &["import", "so", table.to_str().unwrap()]).status.code(), Some(2));
    assert_eq!(fs::read_to_string(&words).unwrap(), broken);
}

#[test]
fn a_changed_english_block_marks_just_its_translations() {
    let folder = checkout(&["es", "tr"]);
    let outdated = || {
        let all = json(&locale(folder.path(), &["coverage", "--json"]));
        let languages = all["languages"].as_array().unwrap().clone();
        let of = |tag: &str| {
            let own = languages.iter().find(|language| language["tag"] == tag).unwrap();
            (own["outdated"].as_u64().unwrap(), own["unmarked"].as_u64().unwrap())
        };
        (of("es"), of("tr"))
    };
    assert_eq!(outdated(), ((0, 0), (0, 0)));
    let english = folder.path().join("locales/en/guides/first-72-hours.md");
    let before = fs::read_to_string(&english).unwrap();
    let line = before.lines().find(|line| line.contains("{#today-care")).unwrap().to_owned();
    fs::write(&english, before.replacen(&line, &line.replacen("ill", "ill or weak", 1), 1)).unwrap();
    assert_eq!(outdated(), ((1, 0), (1, 0)));
    done(&locale(folder.path(), &["stamp", "es"]));
    assert_eq!(outdated(), ((1, 0), (1, 0)), "a mark is not changed by chance");
    done(&locale(folder.path(), &["stamp", "es", "--again"]));
    assert_eq!(outdated(), ((0, 0), (1, 0)));

    // A title, and a meaning of the glossary.
    let changed = fs::read_to_string(&english).unwrap().replacen("The first three days", "Your first three days", 1);
    fs::write(&english, changed).unwrap();
    let words = folder.path().join("locales/en/glossary.toml");
    let changed = fs::read_to_string(&words).unwrap().replacen("waits for its answer", "waits for an answer", 1);
    fs::write(&words, changed).unwrap();
    assert_eq!(outdated(), ((2, 0), (3, 0)));
    done(&locale(folder.path(), &["stamp", "es", "--again"]));
    assert_eq!(outdated(), ((0, 0), (3, 0)));
}

#[test]
fn pseudo_languages_are_whole_and_sound() {
    let folder = checkout(&[]);
    done(&locale(folder.path(), &["pseudo"]));
    for tag in ["en-XA", "ar-XB"] {
        for file in ["app.ftl", "guides.ftl", "checks.ftl", "notes.ftl", "errors.ftl", "desk.ftl", "names.ftl"] {
            let ftl = fs::read_to_string(folder.path().join("locales").join(tag).join(file)).unwrap();
            let resource =
                fluent_syntax::parser::parse(ftl.as_str()).unwrap_or_else(|errors| panic!("{tag}/{file}: {errors:?}"));
            assert!(!resource.body.is_empty());
        }
    }
    let app = fs::read_to_string(folder.path().join("locales/en-XA/app.ftl")).unwrap();
    assert!(app.contains("screen-back = ") && !app.contains("screen-back = Back\n"));
}
