//! A terminal of its own, which `script` gives: what is typed as a passphrase is not shown, and Esc three times leaves.
#![cfg(target_os = "linux")]

use crate::common::{MAIN, OTHER, done, notes, turnstone, with_notebook};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A program on a terminal of its own.
struct Terminal {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
    seen: Vec<u8>,
    read: usize,
}

impl Terminal {
    fn start(folder: &Path, words: &str) -> Self {
        Self::start_and(folder, words, "")
    }

    /// And what the shell does after it.
    fn start_and(folder: &Path, words: &str, after: &str) -> Self {
        let program = turnstone(folder).get_program().to_str().unwrap().to_owned();
        let data = folder.join("notes");
        let command = format!("{program} notes {words} --data {}{after}", data.display());
        let mut child = Command::new("script")
            .args(["-qec", &command, "/dev/null"])
            .env_remove("LANG")
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env_remove("LANGUAGE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Terminal { child, input, output, seen: Vec::new(), read: 0 }
    }

    /// Reads until this is shown.
    fn until(&mut self, expected: &str) {
        loop {
            let shown = String::from_utf8_lossy(&self.seen[self.read..]).into_owned();
            if let Some(at) = shown.find(expected) {
                self.read += at + expected.len();
                return;
            }
            let mut piece = [0; 4096];
            let count = self.output.read(&mut piece).unwrap();
            assert!(count > 0, "it ended before it showed {expected:?}: {shown}");
            self.seen.extend_from_slice(&piece[..count]);
        }
    }

    fn type_keys(&mut self, keys: &str) {
        self.input.write_all(keys.as_bytes()).unwrap();
    }

    /// Reads to the end, and gives all that was shown and how it ended.
    fn end(mut self) -> (String, Option<i32>) {
        drop(self.input);
        self.output.read_to_end(&mut self.seen).unwrap();
        (String::from_utf8_lossy(&self.seen).into_owned(), self.child.wait().unwrap().code())
    }
}

#[test]
fn passphrases_are_typed_without_being_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(folder.path(), "make --room 2");
    terminal.until("Before you begin");
    terminal.until("others:");
    // A slip, taken back.
    terminal.type_keys(&format!("{MAIN}x\u{7f}\r"));
    terminal.until("once more:");
    terminal.type_keys(&format!("{MAIN}\r"));
    terminal.until("The notebook is made.");
    let (shown, code) = terminal.end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(!shown.contains("lamp") && !shown.contains("tuesday"), "{shown}");
    assert!(shown.contains("\u{1b}[?1049h") && shown.contains("\u{1b}[?1049l"), "drawn words are shown aside");

    let mut terminal = Terminal::start(folder.path(), "new");
    terminal.until("Passphrase:");
    terminal.type_keys(&format!("{MAIN}\r"));
    terminal.until("Title:");
    terminal.type_keys("Seen while it is typed\r");
    terminal.until("What happened:");
    terminal.type_keys("one line\r");
    terminal.until("What happened:");
    terminal.type_keys(".\r");
    terminal.until("Saved");
    let (shown, _) = terminal.end();
    assert!(shown.contains("Seen while it is typed") && !shown.contains("tuesday"), "{shown}");
}

#[test]
fn two_that_differ_change_nothing_and_drawn_words_open() {
    let folder = with_notebook();
    let mut terminal = Terminal::start(folder.path(), "passphrase");
    terminal.until("Passphrase:");
    terminal.type_keys(&format!("{MAIN}\r"));
    terminal.until("others:");
    terminal.type_keys(&format!("{OTHER}\r"));
    terminal.until("once more:");
    terminal.type_keys(&format!("{OTHER} almost\r"));
    let (shown, code) = terminal.end();
    assert_eq!(code, Some(2), "{shown}");
    assert!(shown.contains("These two are not the same"), "{shown}");

    let mut terminal = Terminal::start(folder.path(), "passphrase");
    terminal.until("Passphrase:");
    terminal.type_keys(&format!("{MAIN}\r"));
    terminal.until("Drawn for you just now:");
    terminal.until("Your passphrase");
    let words = |terminal: &Terminal| {
        let shown = String::from_utf8_lossy(&terminal.seen[..terminal.read]).into_owned();
        let drawn = shown.lines().rev().find(|line| line.starts_with("    ")).unwrap().trim().to_owned();
        assert_eq!(drawn.split(' ').count(), 5, "{drawn}");
        drawn
    };
    let first = words(&terminal);
    terminal.type_keys("other\r");
    terminal.until("Your passphrase");
    let second = words(&terminal);
    assert_ne!(first, second);
    terminal.until("others:");
    terminal.type_keys("\r");
    terminal.until("once more:");
    terminal.type_keys(&format!("{second}\r"));
    terminal.until("Changed.");
    assert_eq!(terminal.end().1, Some(0));
    assert_eq!(notes(folder.path(), &["list"], &format!("{second}\n")).status.code(), Some(1), "open and empty");
}

#[test]
fn escape_three_times_clears_the_screen_and_leaves_what_was_saved() {
    let folder = with_notebook();
    let mut terminal = Terminal::start(folder.path(), "");
    terminal.until("Passphrase:");
    terminal.type_keys(&format!("{MAIN}\r"));
    terminal.until("notes>");
    terminal.type_keys("new\r");
    terminal.until("Title:");
    terminal.type_keys("Half a testimony\r");
    terminal.until("What happened:");
    terminal.type_keys("the line that was saved\r");
    terminal.until("What happened:");
    // An arrow is no Esc.
    terminal.type_keys("the line that was not\u{1b}[A\u{1b}[B\u{1b}[C\u{1b}\u{1b}\u{1b}");
    terminal.until("\u{1b}[H\u{1b}[2J\u{1b}[3J");
    let (shown, code) = terminal.end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.ends_with("\u{1b}[H\u{1b}[2J\u{1b}[3J"), "nothing is shown after it: {shown:?}");
    let kept = done(&notes(folder.path(), &["show", "half"], &format!("{MAIN}\n")));
    assert!(kept.contains("the line that was saved") && !kept.contains("was not"), "{kept}");
}

#[test]
fn control_c_at_a_passphrase_stops_and_leaves_a_terminal_that_shows_what_is_typed() {
    let folder = with_notebook();
    let mut terminal = Terminal::start_and(folder.path(), "list", "; code=$?; stty -a; exit $code");
    terminal.until("Passphrase:");
    terminal.type_keys("half of it\u{3}");
    terminal.until("Stopped, as you asked.");
    let (shown, code) = terminal.end();
    assert_eq!(code, Some(2), "{shown}");
    assert!(!shown.contains("half of it"), "{shown}");
    assert!(shown.contains("isig icanon iexten echo"), "{shown}");
}
