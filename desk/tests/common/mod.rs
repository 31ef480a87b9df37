//! Runs the built program as a person would, with a folder of its own for the store and a fixed clock.

use serde_json::Value;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use turnstone_app::{OpenConfig, OpenTask, Turnstone, UnsignedPack};
use turnstone_pack::record::Record;
use turnstone_pack::{Limits, Pack, PackBuilder, write_pack};

/// A Monday at noon in Berlin.
pub const NOW: &str = "2026-11-23T11:00:00Z";

/// The program, in no language of the machine's, without colours asked for or forbidden.
pub fn turnstone(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_turnstone"));
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR"] {
        command.env_remove(name);
    }
    command.env("TURNSTONE_DATA_DIR", folder).stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub fn run(folder: &Path, words: &[&str]) -> Output {
    turnstone(folder).args(words).output().unwrap()
}

/// Runs it with something on standard input.
pub fn run_with_input(folder: &Path, words: &[&str], input: &[u8]) -> Output {
    let mut child = turnstone(folder)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    // The program may stop reading before the end.
    let _ = pipe.write_all(input);
    drop(pipe);
    child.wait_with_output().unwrap()
}

/// What it wrote.
pub fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it wrote, as JSON.
pub fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

/// A folder with the store in it, as after the first start: it is built once for each test binary, and copied.
pub fn prepared() -> tempfile::TempDir {
    static STORE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    let bytes = STORE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let output = run(folder.path(), &["countries", "--now", NOW]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        std::fs::read(folder.path().join("directory.sqlite")).unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("directory.sqlite"), bytes).unwrap();
    folder
}

/// Passphrases that are good enough, and none of which is part of another.
pub const MAIN: &str = "lamp river seven tuesday";
/// A second one.
pub const OTHER: &str = "green kettle over bridges";
/// A third one.
pub const THIRD: &str = "paper moon under windows";

/// `turnstone notes …` with a folder of its own below `folder`, answers on standard input, a line each, and whatever else is to be read there.
pub fn notes(folder: &Path, words: &[&str], input: &str) -> Output {
    run_with_input(
        folder,
        &[&["notes"], words, &notes_options(folder).each_ref().map(String::as_str)[..]].concat(),
        input.as_bytes(),
    )
}

/// The options that say where the notebooks' file is and where the answers come from.
pub fn notes_options(folder: &Path) -> [String; 6] {
    let data = folder.join("notes").to_str().unwrap().to_owned();
    ["--data".to_owned(), data, "--passphrase-file".to_owned(), "-".to_owned(), "--now".to_owned(), NOW.to_owned()]
}

/// What it wrote, where it did what it was asked.
pub fn done(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    text(output)
}

/// The same in one line, wherever the screen wrapped it.
pub fn said(output: &Output) -> String {
    done(output).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What it complained of, where it could not.
pub fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder with one empty notebook in it.
pub fn with_notebook() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    done(&notes(folder.path(), &["make", "--room", "2"], &format!("{MAIN}\n")));
    folder
}

/// The core in memory with what is on board and, beside it, these records in a pack that nobody signed. It takes seconds: what asks it, shares it.
pub fn with_unsigned(mut records: Vec<Record>) -> Arc<Turnstone> {
    let builder = PackBuilder {
        id: "made-up".to_owned(),
        version: 1,
        made_at: "2026-11-01T00:00:00Z".to_owned(),
        ..PackBuilder::default()
    };
    let pack = Pack::read(&write_pack(&builder, &mut records).unwrap(), Limits::default()).unwrap();
    let config = OpenConfig { data_folder: None };
    Turnstone::open_with_unsigned(&config, &[UnsignedPack::new(pack)], &OpenTask::default()).unwrap()
}
