//! What was asked for below `turnstone notes`, or in a line inside an open notebook.

use super::{flag, text, texts};
use clap::ArgMatches;

/// Options of `notes`.
pub struct NotesOptions {
    /// The folder of the notebooks' file.
    pub folder: Option<String>,
    /// In memory only, and lost at the end.
    pub in_memory: bool,
    /// Where passphrases and answers stand, one a line.
    pub passphrase_file: Option<String>,
    /// What to do; `None`: keep the notebook open and take commands.
    pub task: Option<NotesTask>,
}

/// What to do with notebooks.
pub enum NotesTask {
    /// `make`.
    Make { keep: bool, room: u32 },
    /// `list`.
    List { tag: Option<String>, json: bool },
    /// `search`.
    Search { words: Vec<String>, json: bool },
    /// `show`.
    Show { note: String, json: bool },
    /// `new`.
    New(NoteFields),
    /// `edit`.
    Edit { note: String, fields: NoteFields, editor: bool, on_disk: bool },
    /// `attach`.
    Attach { note: String, file: String },
    /// `detach`.
    Detach { note: String, name: String },
    /// `save-attachment`.
    SaveAttachment { note: String, name: String, file: String },
    /// `delete`.
    Delete { note: String },
    /// `passphrase`.
    Passphrase,
    /// `recovery-code`.
    RecoveryCode,
    /// `erasing-passphrase`.
    ErasingPassphrase { clear: bool },
    /// `second`.
    Second { keep: bool },
    /// `grow`; without a number it says how much there can be.
    Grow { mib: Option<u32> },
    /// `copy`.
    Copy { file: String, notes: Vec<String>, key: Option<String> },
    /// `restore`.
    Restore { file: String },
    /// `erase`.
    Erase,
    /// `lock`.
    Lock,
}

/// What of a note was said on the command line. What was not said stays as it is.
#[derive(Default)]
pub struct NoteFields {
    pub title: Option<String>,
    pub body: Option<String>,
    pub tags: Option<Vec<String>>,
    pub happened: Option<String>,
    pub pinned: Option<bool>,
}

impl NoteFields {
    /// Whether nothing was said.
    pub fn are_empty(&self) -> bool {
        let texts = [&self.title, &self.body, &self.happened].into_iter().all(Option::is_none);
        texts && self.tags.is_none() && self.pinned.is_none()
    }
}

/// `notes`, from the command line.
pub(super) fn notes(matches: &ArgMatches) -> NotesOptions {
    // What may stand before or behind the name of a command is found with the command.
    let deepest = matches.subcommand().map_or(matches, |(_, below)| below);
    NotesOptions {
        folder: text(deepest, "data").filter(|folder| !folder.is_empty()),
        in_memory: flag(matches, "in-memory"),
        passphrase_file: text(deepest, "passphrase-file"),
        task: task(matches),
    }
}

/// The command below, if there is one.
pub fn task(matches: &ArgMatches) -> Option<NotesTask> {
    let (name, sub) = matches.subcommand()?;
    let (note, file) = (text(sub, "note").unwrap_or_default(), text(sub, "file").unwrap_or_default());
    let (name_of_file, json) = (text(sub, "name").unwrap_or_default(), flag(sub, "json"));
    Some(match name {
        "make" => NotesTask::Make {
            keep: flag(sub, "keep"),
            room: text(sub, "room").and_then(|room| room.parse().ok()).unwrap_or(16),
        },
        "list" => NotesTask::List { tag: text(sub, "tag"), json },
        "search" => NotesTask::Search { words: texts(sub, "words"), json },
        "show" => NotesTask::Show { note, json },
        "new" => NotesTask::New(fields(sub)),
        "edit" => {
            NotesTask::Edit { note, fields: fields(sub), editor: flag(sub, "editor"), on_disk: flag(sub, "on-disk") }
        }
        "attach" => NotesTask::Attach { note, file },
        "detach" => NotesTask::Detach { note, name: name_of_file },
        "save-attachment" => NotesTask::SaveAttachment { note, name: name_of_file, file },
        "delete" => NotesTask::Delete { note },
        "passphrase" => NotesTask::Passphrase,
        "recovery-code" => NotesTask::RecoveryCode,
        "erasing-passphrase" => NotesTask::ErasingPassphrase { clear: flag(sub, "clear") },
        "second" => NotesTask::Second { keep: flag(sub, "keep") },
        "grow" => NotesTask::Grow { mib: sub.get_one::<u32>("mib").copied() },
        "copy" => NotesTask::Copy { file, notes: texts(sub, "note"), key: text(sub, "for") },
        "restore" => NotesTask::Restore { file },
        "erase" => NotesTask::Erase,
        _ => NotesTask::Lock,
    })
}

fn fields(matches: &ArgMatches) -> NoteFields {
    let tags = texts(matches, "tags");
    let tags = (!tags.is_empty())
        .then(|| tags.iter().map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()).collect());
    let pinned = match (flag(matches, "pin"), flag(matches, "unpin")) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    NoteFields {
        title: text(matches, "title"),
        body: text(matches, "body"),
        tags,
        happened: text(matches, "happened"),
        pinned,
    }
}
