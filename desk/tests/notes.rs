//! `turnstone notes` as a person and as a script run it: written, found, changed, attached, copied, erased; and nothing of it in the open.

use crate::common::{
    self, MAIN, NOW, OTHER, THIRD, done, json, notes, notes_options, refused, said, turnstone, with_notebook,
};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;

fn titles(folder: &Path, passphrase: &str) -> Vec<String> {
    let listed = notes(folder, &["list", "--json"], &format!("{passphrase}\n"));
    assert!(matches!(listed.status.code(), Some(0 | 1)), "{listed:?}");
    let listed = json(&listed);
    listed["notes"].as_array().unwrap().iter().map(|note| note["title"].as_str().unwrap().to_owned()).collect()
}

fn shown(folder: &Path, note: &str) -> Value {
    let output = notes(folder, &["show", note, "--json"], &format!("{MAIN}\n"));
    done(&output);
    json(&output)
}

/// The bytes of every file below a folder.
fn all_bytes(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        bytes.extend_from_slice(path.to_str().unwrap().as_bytes());
        bytes.extend(if path.is_dir() { all_bytes(&path) } else { fs::read(&path).unwrap() });
    }
    bytes
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn a_note_is_written_found_changed_and_deleted() {
    let folder = with_notebook();
    let folder = folder.path();
    let with = |words: &[&str], input: &str| notes(folder, words, &format!("{MAIN}\n{input}"));
    let mut outputs = vec![
        with(&["new", "--tags", "border, police"], "Xylophone night\nThey took the marmalade.\n\nThen we ran.\n"),
        with(&["new", "--title", "Letter", "--body", "Zeppelin court at nine"], ""),
    ];
    assert!(outputs.iter().all(|output| done(output).contains("Saved")));
    assert_eq!(titles(folder, MAIN).len(), 2);

    let found = with(&["search", "marmalade", "--json"], "");
    assert_eq!(json(&found)["notes"].as_array().unwrap().len(), 1);
    let number = json(&found)["notes"][0]["number"].to_string();
    assert_eq!(with(&["search", "nothing-like-it"], "").status.code(), Some(1));
    let note = shown(folder, &number);
    assert_eq!(note["title"], "Xylophone night");
    assert_eq!(note["body"], "They took the marmalade.\n\nThen we ran.");
    assert_eq!(note["tags"], serde_json::json!(["border", "police"]));
    assert_eq!(note["written"], NOW);

    done(&with(&["edit", "xylo", "--happened", "summer 2019", "--pin", "--body", "-"], "They took the quince.\n"));
    let note = shown(folder, "1");
    assert_eq!(
        (&note["body"], &note["pinned"]),
        (&"They took the quince.".into(), &true.into()),
        "pinned ones are first"
    );
    assert_eq!(note["happened"]["text"], "summer 2019");
    assert_eq!(note["title"], "Xylophone night", "what is not named stays");
    assert!(refused(&with(&["edit", "xylo"], "")).contains("what to change"));

    let shown_to_people = with(&["show", "1"], "");
    for expected in ["Xylophone night", "They took the quince.", "When it happened: summer 2019", "border, police"] {
        assert!(done(&shown_to_people).contains(expected), "{expected}: {shown_to_people:?}");
    }
    let missing = with(&["show", "no such note"], "");
    assert_eq!(missing.status.code(), Some(1), "{missing:?}");

    let kept = with(&["delete", "letter"], "no\n");
    assert_eq!((kept.status.code(), titles(folder, MAIN).len()), (Some(1), 2));
    outputs.extend([kept, missing, with(&["list"], "")]);
    done(&with(&["delete", "letter"], "yes\n"));
    assert_eq!(titles(folder, MAIN), ["Xylophone night"]);

    for output in &outputs {
        let all = [output.stdout.clone(), output.stderr.clone()].concat();
        assert!(!holds(&all, "river seven"), "a passphrase was shown: {output:?}");
    }
    let files = all_bytes(folder);
    assert!(files.len() > 8 << 20);
    for canary in ["Xylophone", "marmalade", "quince", "Zeppelin", "summer 2019", "police", "river seven"] {
        assert!(!holds(&files, canary), "{canary} lies there in clear");
    }
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = with_notebook();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let data = folder.path().join("notes");
    assert_eq!(mode(&data), 0o700);
    let files: Vec<_> = fs::read_dir(&data).unwrap().flatten().map(|entry| entry.path()).collect();
    assert_eq!(files.len(), 1);
    assert_eq!(mode(&files[0]), 0o600);
}

#[test]
fn a_file_comes_back_byte_for_byte_and_is_said_to_be_in_clear() {
    let folder = with_notebook();
    let folder = folder.path();
    let with = |words: &[&str], input: &str| notes(folder, words, &format!("{MAIN}\n{input}"));
    done(&with(&["new", "--title", "Photo"], ""));
    let photo: Vec<u8> = (0..300_001_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let (from, to) = (folder.join("photo.jpg"), folder.join("back.jpg"));
    fs::write(&from, &photo).unwrap();
    let attached = said(&with(&["attach", "photo", from.to_str().unwrap()], ""));
    assert!(attached.contains("The file also stays where it is now"), "{attached}");
    let note = shown(folder, "photo");
    let expected = serde_json::json!([{ "name": "photo.jpg", "media_type": "image/jpeg", "bytes": photo.len() }]);
    assert_eq!(note["attachments"], expected);

    let saved = said(&with(&["save-attachment", "photo", "photo.jpg", to.to_str().unwrap()], ""));
    assert!(saved.contains("in clear"), "{saved}");
    assert!(fs::read(&to).unwrap() == photo);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::MetadataExt::mode(&fs::metadata(&to).unwrap()) & 0o777, 0o600);
    fs::write(&to, "somebody else's").unwrap();
    assert!(refused(&with(&["save-attachment", "photo", "1", to.to_str().unwrap()], "")).contains("is there already"));
    assert_eq!(fs::read(&to).unwrap(), b"somebody else's");

    done(&with(&["detach", "photo", "1"], "yes\n"));
    assert_eq!(shown(folder, "photo")["attachments"], serde_json::json!([]));
    assert_eq!(with(&["detach", "photo", "1"], "yes\n").status.code(), Some(1));
}

#[test]
fn passphrases_change_and_the_recovery_code_opens() {
    let folder = with_notebook();
    let folder = folder.path();
    done(&notes(folder, &["new", "--title", "Kept"], &format!("{MAIN}\n")));
    let wrong = refused(&notes(folder, &["list"], "not the passphrase at all\n"));
    assert!(wrong.contains("Nothing opens with this passphrase"), "{wrong}");
    assert!(!wrong.contains("at all"), "{wrong}");
    assert!(refused(&notes(folder, &["passphrase"], &format!("{MAIN}\npassword1\n"))).contains("too easy"));
    done(&notes(folder, &["passphrase"], &format!("{MAIN}\n{OTHER}\n")));
    refused(&notes(folder, &["list"], &format!("{MAIN}\n")));
    assert_eq!(titles(folder, OTHER), ["Kept"]);

    let shown = done(&notes(folder, &["recovery-code"], &format!("{OTHER}\n")));
    let code = shown.lines().find(|line| line.split(' ').count() == 8 && !line.contains(char::is_alphabetic));
    let code = code.unwrap_or_else(|| panic!("{shown}")).replace(' ', "-");
    let opened = said(&notes(folder, &["list"], &format!("{code}\n")));
    assert!(opened.contains("The recovery code opened this notebook") && opened.contains("Kept"), "{opened}");
    done(&notes(folder, &["passphrase"], &format!("{code}\n{THIRD}\n")));
    assert_eq!(titles(folder, THIRD), ["Kept"]);
}

#[test]
fn a_sealed_copy_is_restored_in_another_folder() {
    let (here, there) = (with_notebook(), with_notebook());
    let copy = here.path().join("copy.age");
    let copy = copy.to_str().unwrap();
    for title in ["First canary", "Second canary"] {
        done(&notes(here.path(), &["new", "--title", title], &format!("{MAIN}\n")));
    }
    done(&notes(here.path(), &["copy", copy], &format!("{MAIN}\n{OTHER}\n")));
    assert!(!holds(&fs::read(copy).unwrap(), "canary"));
    assert!(refused(&notes(here.path(), &["copy", copy], &format!("{MAIN}\n{OTHER}\n"))).contains("is there already"));
    let bad_key = here.path().join("for-a-key.age");
    let words = ["copy", bad_key.to_str().unwrap(), "first", "--for", "age1nokey"];
    assert!(refused(&notes(here.path(), &words, &format!("{MAIN}\n"))).contains("no public key"));
    assert!(!bad_key.exists());

    refused(&notes(there.path(), &["restore", copy], &format!("{MAIN}\n{THIRD}\n")));
    let restored = said(&notes(there.path(), &["restore", copy], &format!("{MAIN}\n{OTHER}\n")));
    assert!(restored.contains("2 notes came in"), "{restored}");
    let mut all = titles(there.path(), MAIN);
    all.sort();
    assert_eq!(all, ["First canary", "Second canary"]);
}

/// The walk-through: somebody has a notebook that must not be found, and a harmless one to show.
#[test]
fn the_erasing_passphrase_of_the_harmless_notebook_destroys_the_other() {
    const ERASING: &str = "seven small brown horses";
    let folder = with_notebook();
    let folder = folder.path();
    done(&notes(folder, &["new", "--title", "Testimony"], &format!("{MAIN}\n")));
    // Without naming any notebook to keep, the person says that there is none; what they are in stays.
    let made = said(&notes(folder, &["second"], &format!("{MAIN}\nyes\n{OTHER}\n")));
    assert!(made.contains("One that is not named here may be destroyed"), "{made}");
    assert!(made.contains("The notebook that is open stays as it is."), "{made}");
    done(&notes(folder, &["new", "--title", "Shopping"], &format!("{OTHER}\n")));
    assert_eq!((titles(folder, MAIN), titles(folder, OTHER)), (vec!["Testimony".into()], vec!["Shopping".into()]));
    let limits = said(&notes(folder, &["erasing-passphrase"], &format!("{OTHER}\n{ERASING}\n")));
    assert!(limits.contains("It does nothing to a copy that was made before"), "{limits}");
    assert!(limits.contains("a copy of the file still opens with the old passphrases"), "{limits}");
    assert_eq!(titles(folder, MAIN), ["Testimony"], "setting it destroys nothing");

    // It is typed.
    assert_eq!(titles(folder, ERASING), ["Shopping"]);
    assert!(refused(&notes(folder, &["list"], &format!("{MAIN}\n"))).contains("Nothing opens"));
    assert_eq!(titles(folder, OTHER), ["Shopping"], "the harmless one is whole");
    done(&notes(folder, &["erasing-passphrase", "--clear"], &format!("{OTHER}\n")));
    refused(&notes(folder, &["list"], &format!("{ERASING}\n")));
}

#[test]
fn another_notebook_stays_when_it_is_named_and_an_erased_one_opens_no_more() {
    let folder = with_notebook();
    let folder = folder.path();
    let unsaid = notes(folder, &["make"], "no\n");
    assert_eq!(unsaid.status.code(), Some(1), "without --keep it is asked");
    done(&notes(folder, &["make", "--keep"], &format!("{MAIN}\n\n{OTHER}\n")));
    assert_eq!((titles(folder, MAIN), titles(folder, OTHER)), (vec![], vec![]));
    assert!(
        refused(&notes(folder, &["make", "--keep"], &format!("{MAIN}\n{OTHER}\n\n{MAIN}\n"))).contains("can’t be used")
    );

    let kept = notes(folder, &["erase"], &format!("{MAIN}\nyes\n"));
    assert_eq!(kept.status.code(), Some(1), "a yes is not the word: {kept:?}");
    assert!(done(&notes(folder, &["erase"], &format!("{MAIN}\nerase\n"))).contains("It is gone."));
    refused(&notes(folder, &["list"], &format!("{MAIN}\n")));
    assert_eq!(titles(folder, OTHER), Vec::<String>::new());
}

#[test]
fn a_notebook_that_is_kept_open_takes_commands_and_is_busy_for_others() {
    let folder = with_notebook();
    let folder = folder.path();
    let mut child = turnstone(folder)
        .arg("notes")
        .args(notes_options(folder))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    let mut until = |expected: &str| {
        let mut line = String::new();
        while !line.contains(expected) {
            line.clear();
            assert!(output.read_line(&mut line).unwrap() > 0, "it ended before it said: {expected}");
        }
    };
    writeln!(input, "{MAIN}").unwrap();
    until("The notebook is open.");
    assert!(refused(&notes(folder, &["list"], &format!("{MAIN}\n"))).contains("A notebook is open already"));
    #[cfg(target_os = "linux")]
    {
        let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().collect::<Vec<_>>()[4..6], ["0", "0"], "what is open is never dumped");
    }
    writeln!(input, "new\nTyped\nline one\nline two\n.\nno-such-command\nshow 9\nshow typed").unwrap();
    until("Saved");
    until("line two");
    writeln!(input, "grow 5\ngrow\nlock").unwrap();
    until("more for each notebook");
    until("The notebook is closed.");
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert_eq!(titles(folder, MAIN), ["Typed"]);
}

#[test]
fn where_notes_cannot_be_kept_they_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let none = refused(&notes(folder.path(), &["list"], &format!("{MAIN}\n")));
    assert!(none.contains("There is no notebook in"), "{none}");
    assert!(!folder.path().join("notes").exists(), "looking makes nothing");
    fs::write(folder.path().join("notes"), "in the way").unwrap();
    let refused = refused(&notes(folder.path(), &["make", "--room", "2"], &format!("{MAIN}\n")));
    assert!(refused.contains("Name another folder with --data") && refused.contains("--in-memory"), "{refused}");
    assert_eq!(fs::read(folder.path().join("notes")).unwrap(), b"in the way");
}

#[test]
fn what_is_in_memory_is_written_nowhere_and_a_sealed_copy_can_be_looked_into() {
    let folder = with_notebook();
    let copy = folder.path().join("copy.age");
    done(&notes(folder.path(), &["new", "--title", "Carried over"], &format!("{MAIN}\n")));
    done(&notes(folder.path(), &["copy", copy.to_str().unwrap()], &format!("{MAIN}\n{OTHER}\n")));
    let before = all_bytes(folder.path());
    let commands = format!("restore {}\n{OTHER}\nlist\nlock\n", copy.display());
    let run = |words: &[&str]| {
        let mut all = vec!["notes", "--passphrase-file", "-", "--now", NOW];
        all.extend(words);
        common::run_with_input(folder.path(), &all, commands.as_bytes())
    };
    let looked = said(&run(&["--in-memory"]));
    assert!(looked.contains("everything in it is lost") && looked.contains("Carried over"), "{looked}");
    assert!(all_bytes(folder.path()) == before);
    assert!(refused(&run(&["--in-memory", "list"])).contains("without a command"));
}

#[test]
fn the_folder_is_named_by_a_variable_too_and_nothing_is_locked_between_commands() {
    let folder = with_notebook();
    let data = folder.path().join("notes");
    let answers = folder.path().join("answers");
    fs::write(&answers, format!("{MAIN}\n")).unwrap();
    let mut command = turnstone(folder.path());
    command.args(["notes", "list", "--passphrase-file", answers.to_str().unwrap()]).env("TURNSTONE_DATA", data);
    let listed = command.output().unwrap();
    assert_eq!(listed.status.code(), Some(1), "{listed:?}");
    assert!(common::text(&listed).contains("There is nothing here yet"));
    let lock = said(&common::run(folder.path(), &["notes", "lock"]));
    assert!(lock.contains("Nothing stays open between two commands"), "{lock}");
}
