//! What a terminal gets: help, colours only where wanted, lines no longer than it is wide, errors that say what to do.

use crate::common::{self, NOW, json, run, text, turnstone};

#[test]
fn help_is_ours_and_names_the_exit_codes() {
    let folder = common::prepared();
    let shown = text(&run(folder.path(), &["--help"]));
    for expected in ["Turnstone: find help", "Exit codes: 0 found or done, 1 nothing found", "countries"] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    let shown = text(&run(folder.path(), &["find", "--help"]));
    for expected in ["--undocumented", "Only what serves people without papers", "shell’s history"] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
}

#[test]
fn colours_only_where_wanted() {
    let folder = common::prepared();
    let coloured = |variables: &[(&str, &str)]| {
        let mut command = turnstone(folder.path());
        command.args(["find", "asylum", "--now", NOW]).envs(variables.iter().copied());
        text(&command.output().unwrap()).contains('\u{1b}')
    };
    assert!(!coloured(&[]), "a pipe is no terminal");
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("NO_COLOR", "1")]));
}

#[test]
fn lines_fit() {
    let folder = common::prepared();
    for width in [40_usize, 72] {
        let mut command = turnstone(folder.path());
        command.args(["find", "abogado", "--lang", "es", "--now", NOW]).env("COLUMNS", width.to_string());
        let shown = text(&command.output().unwrap());
        for line in shown.lines() {
            let unbroken = line.split_whitespace().any(|word| word.chars().count() > width - 14);
            assert!(textwrap::core::display_width(line) <= width || unbroken, "{width}: {line}");
        }
    }
}

#[test]
fn errors_say_what_to_do_and_never_steer_the_terminal() {
    let folder = common::prepared();
    let output = run(folder.path(), &["find", "x", "--country", "\u{1b}[31mAtlantis\u{202e}"]);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(complaint.contains("is no country that we know. Use its two letters"), "{complaint:?}");
    assert!(!complaint.contains(['\u{1b}', '\u{202e}']), "{complaint:?}");
}

#[test]
fn now_gives_emergency_numbers_and_lines_without_any_words() {
    let folder = common::prepared();
    let help = json(&run(folder.path(), &["now", "--country", "FR", "--json", "--now", NOW]));
    let numbers: Vec<&str> = help["emergency"]["numbers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|number| number["number"].as_str().unwrap())
        .collect();
    assert!(numbers.contains(&"112") && numbers.contains(&"17"), "{numbers:?}");
    assert!(!help["results"].as_array().unwrap().is_empty());
    for line in help["results"].as_array().unwrap() {
        for phone in line["phones"].as_array().unwrap() {
            assert_eq!(phone["weak"], false, "weak numbers have no place here");
        }
    }
}

#[test]
fn a_record_shows_what_is_known_and_what_is_not() {
    let folder = common::prepared();
    let found = json(&run(folder.path(), &["find", "trevor project", "--json", "--now", NOW]));
    let id = found["results"][0]["id"].as_str().unwrap().to_owned();
    let shown = text(&run(folder.path(), &["show", &id, "--now", NOW]));
    assert!(shown.contains("Not known: "), "{shown}");
    assert!(shown.contains("Sources"), "{shown}");
    let record = json(&run(folder.path(), &["show", &id, "--json", "--now", NOW]));
    assert_eq!(record["record"]["id"], id);
}
