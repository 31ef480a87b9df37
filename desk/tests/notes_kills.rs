//! The program that keeps a notebook open is killed at any moment while it saves. What it said was saved is there, whole; the one note that was
//! being saved is there as it was or as it was to be. `TURNSTONE_KILLS` says how often.
//!
//! It is the program as it is: each opening costs what a guess costs there, so that a kill takes about a second.

use crate::common::{MAIN, done, notes, notes_options, turnstone, with_notebook};
use chacha20::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Stdio};
use std::time::Duration;

/// What a notebook holds: the text of each note by its title.
type Plain = BTreeMap<String, String>;

/// A few commands at a time, so that the next one is always there to be done.
const AHEAD: u64 = 16;

/// The text of a note after the change of that number: long enough for several blocks now and then.
fn body(number: u64) -> String {
    let mut random = ChaCha20Rng::seed_from_u64(number);
    let words = 1 + random.next_u32() % 160;
    (0..words).map(|word| format!("{number}x{word}")).collect::<Vec<_>>().join(" ")
}

/// The change of that number: mostly a new note, else another text for an earlier one.
fn change(number: u64, plain: &Plain) -> (String, String, String) {
    let earlier = plain.keys().nth((number % 7) as usize).filter(|_| number.is_multiple_of(3));
    let (title, command) = match earlier {
        Some(title) => (title.clone(), format!("edit {title} --body \"{}\"", body(number))),
        None => (format!("canary-{number:06}"), format!("new --title canary-{number:06} --body \"{}\"", body(number))),
    };
    (title, body(number), command)
}

fn start(folder: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut child = turnstone(folder)
        .arg("notes")
        .args(notes_options(folder))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    child.stdin.as_mut().unwrap().write_all(format!("{MAIN}\n").as_bytes()).unwrap();
    (child, output)
}

/// Reads until it says that; false once it is gone. A line that was cut off was not said.
fn said(output: &mut BufReader<ChildStdout>, expected: &str) -> bool {
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).unwrap() == 0 || !line.ends_with('\n') {
            return false;
        }
        if line.contains(expected) {
            return true;
        }
    }
}

/// What is there, told by a process of its own: the notebook opens, and every note can be read. There are at most so many.
fn found(folder: &Path, most: usize) -> Plain {
    let all: String = (1..=most).map(|number| format!("show {number} --json\n")).collect();
    let shown = done(&notes(folder, &[], &format!("{MAIN}\nlist --json\n{all}lock\n")));
    let values = shown.find('{').map(|at| &shown[at..]).unwrap_or_default();
    let mut values = serde_json::Deserializer::from_str(values).into_iter::<serde_json::Value>().map_while(Result::ok);
    let listed = values.next().unwrap_or_else(|| panic!("{shown}"));
    assert_eq!(listed["warning"], serde_json::Value::Null);
    let text = |note: &serde_json::Value, key: &str| note[key].as_str().unwrap().to_owned();
    let plain: Plain = values.map(|note| (text(&note, "title"), text(&note, "body"))).collect();
    assert_eq!(plain.len(), listed["notes"].as_array().unwrap().len(), "{shown}");
    plain
}

#[test]
fn what_was_said_to_be_saved_is_there_after_a_kill_at_any_moment() {
    let kills: u64 = std::env::var("TURNSTONE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(20);
    let mut moments = ChaCha20Rng::seed_from_u64(kills);
    let (mut folder, mut plain, mut number) = (with_notebook(), Plain::new(), 0_u64);
    let (mut there, mut not_there, mut saved) = (0, 0, 0);
    for kill in 0..kills {
        if kill > 0 && kill.is_multiple_of(20) {
            (folder, plain) = (with_notebook(), Plain::new());
        }
        let (mut child, mut output) = start(folder.path());
        // Now and then while it opens; mostly in or between the first saves.
        let opens = moments.next_u32().is_multiple_of(6);
        // Each change is known only when the one before it is: they are laid out on a copy.
        let (mut coming, mut commands) = (plain.clone(), Vec::new());
        if opens {
            std::thread::sleep(Duration::from_micros(u64::from(moments.next_u32() % 600_000)));
        } else {
            assert!(said(&mut output, "The notebook is open"), "kill {kill}");
            let mut lines = String::new();
            for ahead in 0..AHEAD {
                let (title, body, command) = change(number + ahead, &coming);
                coming.insert(title.clone(), body.clone());
                lines.push_str(&format!("{command}\n"));
                commands.push((title, body));
            }
            child.stdin.as_mut().unwrap().write_all(lines.as_bytes()).unwrap();
        }
        let mut next = commands.into_iter();
        let mut take = |plain: &mut Plain| {
            let (title, body) = next.next().unwrap();
            plain.insert(title, body);
            (number, saved) = (number + 1, saved + 1);
        };
        if !opens {
            for _ in 0..moments.next_u32() % 12 {
                assert!(said(&mut output, "Saved"), "kill {kill}");
                take(&mut plain);
            }
            std::thread::sleep(Duration::from_micros(u64::from(moments.next_u32() % 12_000)));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // What it had said before it died.
        while said(&mut output, "Saved") {
            take(&mut plain);
        }
        let now = found(folder.path(), plain.len() + 1);
        if now == plain {
            not_there += 1;
            // Whether that change is asked for again: the number stays.
        } else {
            take(&mut plain);
            saved -= 1;
            assert!(now == plain, "kill {kill}: neither what was saved nor that and the one change after it");
            there += 1;
        }
    }
    println!(
        "{kills} kills, {saved} changes said to be saved; {there} times the change in work was there, {not_there} times not"
    );
}
