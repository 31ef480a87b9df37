//! A note in an editor of one's own: after a warning, on a file in memory, of which nothing is left, however the editor ends.
#![cfg(target_os = "linux")]

use crate::common::{self, MAIN, done, json, notes, notes_options, refused, turnstone, with_notebook};
use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A script as an editor: it notes which file it got.
fn editor(folder: &Path, does: &str) -> PathBuf {
    let path = folder.join("editor");
    let noted = folder.join("noted");
    fs::write(&path, format!("#!/bin/sh\necho \"$1\" > {}\n{does}\n", noted.display())).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

fn edit(folder: &Path, editor: &Path, answer: &str) -> Output {
    let mut child = turnstone(folder)
        .args(["notes", "edit", "1", "--editor"])
        .args(notes_options(folder))
        .env("VISUAL", editor)
        .env("EDITOR", "false")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(format!("{MAIN}\n{answer}\n").as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn body(folder: &Path) -> String {
    let shown = notes(folder, &["show", "1", "--json"], &format!("{MAIN}\n"));
    json(&shown)["body"].as_str().unwrap().to_owned()
}

/// The file that the editor got; nothing of it and of its folder is there.
fn nothing_left(folder: &Path) {
    let noted = fs::read_to_string(folder.join("noted")).unwrap();
    let file = Path::new(noted.trim());
    assert!(file.starts_with("/dev/shm"), "{noted}");
    assert!(!file.exists() && !file.parent().unwrap().exists(), "{noted}");
}

#[test]
fn an_editor_changes_a_note_after_a_warning_and_nothing_is_left_of_its_file() {
    let folder = with_notebook();
    let folder = folder.path();
    done(&notes(folder, &["new", "--title", "Title", "--body", "before"], &format!("{MAIN}\n")));

    let unwanted = edit(folder, &editor(folder, "echo never"), "no");
    assert_eq!(unwanted.status.code(), Some(1), "{unwanted:?}");
    assert!(!folder.join("noted").exists(), "no editor before the answer");

    // As editors do: a swap file beside it, and the new text under the old name.
    let modes = folder.join("modes");
    let does = format!(
        "stat -c %a \"$1\" \"$(dirname \"$1\")\" > {}\ncp \"$1\" \"$1.swp\"\nsed s/before/after/ \"$1.swp\" > \"$1.new\"\nmv \"$1.new\" \"$1\"",
        modes.display()
    );
    let edited = common::said(&edit(folder, &editor(folder, &does), "yes"));
    assert!(edited.contains("The editor gets the note in clear"), "{edited}");
    assert_eq!(fs::read_to_string(&modes).unwrap(), "600\n700\n");
    assert_eq!(body(folder), "after");
    nothing_left(folder);

    let failed = edit(folder, &editor(folder, "echo torn > \"$1\"\nexit 3"), "yes");
    assert!(refused(&failed).contains("The note was left as it is"));
    nothing_left(folder);
    assert_eq!(body(folder), "after");
}

#[test]
fn who_ends_the_program_leaves_nothing_of_the_editors_file() {
    let folder = with_notebook();
    let folder = folder.path();
    done(&notes(folder, &["new", "--title", "Title", "--body", "before"], &format!("{MAIN}\n")));
    // The editor says through a pipe that it has the file, and stays open.
    let pipe = folder.join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let editor = editor(folder, &format!("echo here > {}\nexec sleep 600", pipe.display()));
    for (signal, end) in [("-INT", false), ("-TERM", true)] {
        let mut child = turnstone(folder)
            .args(["notes", "edit", "1", "--editor"])
            .args(notes_options(folder))
            .env("VISUAL", &editor)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(format!("{MAIN}\nyes\n").as_bytes()).unwrap();
        assert_eq!(fs::read_to_string(&pipe).unwrap(), "here\n");
        let process = child.id().to_string();
        let send = |signal: &str| assert!(Command::new("kill").args([signal, &process]).status().unwrap().success());
        send(signal);
        if !end {
            // Ctrl-C is the editor's to answer: we are there still, and end with the next.
            assert!(child.try_wait().unwrap().is_none());
            send("-HUP");
        }
        assert_eq!(child.wait().unwrap().code(), Some(2), "{signal}");
        nothing_left(folder);
    }
    assert_eq!(body(folder), "before");
}
