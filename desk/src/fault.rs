//! What can go wrong on the desk, each with a message that says what happened and what to do.

use turnstone_app::TurnstoneError;
use turnstone_l10n::{Localizer, args, plain};
use turnstone_pack::PackError;
use turnstone_pack::import::ImportError;

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub enum Fault {
    /// The core's own error.
    Core(TurnstoneError),
    /// A file or folder could not be read.
    Unreadable(String),
    /// A file could not be written.
    Unwritable(String),
    /// A pack's file is no whole, unchanged pack.
    Pack(String, PackError),
    /// The input of an import is not what it should be.
    Import(ImportError),
    /// The content does not compile; the findings were shown.
    Content(usize),
    /// A place that is not on board, and towns with names like it.
    Place(String, Vec<String>),
    /// No such country.
    Country(String),
    /// No such language.
    Language(String),
    /// Not a time as RFC 3339 writes it.
    Time(String),
    /// Nobody reads our output any more.
    OutputClosed,
    /// Somebody left, by Esc three times.
    Left,
    /// Nobody typed for a long time.
    Idle,
    /// There is no terminal to ask at.
    NoTerminal,
    /// Nothing more is answered.
    NotAnswered,
    /// What was typed or given is no text, or too long.
    NotText,
    /// Notes can't be kept in this folder; empty where the system has none for them.
    NotesFolder(String),
    /// No notebook was ever made in this folder.
    NoNotebook(String),
    /// What is in memory only is kept open, and not for one command.
    InMemory,
    /// No note has this number or title.
    Note,
    /// These notes have it.
    NoteAmbiguous(Vec<usize>),
    /// No attachment has this name.
    Attachment,
    /// The same passphrase was asked for twice, and two came.
    PassphrasesDiffer,
    /// A file that must not be there is there.
    FileExists(String),
    /// It was not said what to change.
    NothingToChange,
    /// Notebooks can't be made larger by so much.
    Growth,
    /// The system names no editor.
    NoEditor,
    /// The editor could not be started, or failed.
    EditorFailed,
    /// The system has no place for files in memory.
    NoMemoryFolder,
}

impl From<TurnstoneError> for Fault {
    fn from(error: TurnstoneError) -> Self {
        Fault::Core(error)
    }
}

impl Fault {
    /// What happened and what to do.
    pub fn sentence(&self, l10n: &Localizer) -> String {
        let named = |id: &str, name: &str| l10n.text(id, &args().text("name", name));
        let text = match self {
            Fault::Core(error) => error.sentence(l10n),
            Fault::Unreadable(name) => named("desk-error-unreadable", name),
            Fault::Unwritable(name) => named("desk-error-unwritable", name),
            Fault::Pack(name, error) => {
                let id = match error {
                    PackError::TooLarge { .. } | PackError::TooManyRecords { .. } => "desk-error-pack-too-large",
                    PackError::HashMismatch => "desk-error-pack-changed",
                    PackError::TooNew { .. } => "desk-error-pack-too-new",
                    PackError::Unwritable { .. } => "desk-error-pack-unwritable",
                    _ => "desk-error-pack-damaged",
                };
                named(id, name)
            }
            Fault::Import(error) => {
                let limit = |id: &str, limit: u64| l10n.text(id, &args().text("limit", limit.to_string()));
                match error {
                    ImportError::DamagedZip => l10n.text("desk-error-import-zip", &args()),
                    ImportError::TooLarge { limit: bytes } => limit("desk-error-import-large", *bytes),
                    ImportError::TooDense { limit: times } => limit("desk-error-import-dense", *times),
                    ImportError::TooManyFiles { limit: files } => limit("desk-error-import-files", *files),
                    ImportError::TooManyRows { limit: rows } => limit("desk-error-import-rows", *rows),
                    ImportError::TooManyColumns { limit: columns } => limit("desk-error-import-columns", *columns),
                    ImportError::TooDeep { limit: levels } => limit("desk-error-import-deep", *levels),
                    ImportError::NotJson { line } => limit("desk-error-import-json", *line),
                    ImportError::NoTables => l10n.text("desk-error-import-no-tables", &args()),
                    ImportError::WrongOptions { what } => named("desk-error-import-options", what),
                    ImportError::Cancelled => l10n.text("error-cancelled", &args()),
                    _ => l10n.text("desk-error-import-other", &args()),
                }
            }
            Fault::Content(count) => {
                let count = u32::try_from(*count).unwrap_or(u32::MAX);
                l10n.text("desk-error-content", &args().number("count", count))
            }
            Fault::Place(name, towns) if towns.is_empty() => named("desk-error-place", name),
            Fault::Place(name, towns) => {
                let towns = towns.join("; ");
                l10n.text("desk-error-place-similar", &args().text("name", name).text("towns", towns))
            }
            Fault::Country(name) => named("desk-error-country", name),
            Fault::Language(name) => named("desk-error-language", name),
            Fault::Time(name) => named("desk-error-time", name),
            Fault::OutputClosed | Fault::Left => String::new(),
            Fault::Idle => l10n.text("desk-notes-idle", &args()),
            Fault::NoTerminal => l10n.text("desk-error-no-terminal", &args()),
            Fault::NotAnswered => l10n.text("desk-error-not-answered", &args()),
            Fault::NotText => l10n.text("desk-error-not-text", &args()),
            Fault::NotesFolder(name) if name.is_empty() => l10n.text("desk-error-no-notes-folder", &args()),
            Fault::NotesFolder(name) => named("desk-error-notes-folder", name),
            Fault::NoNotebook(name) => named("desk-error-no-notebook", name),
            Fault::InMemory => l10n.text("desk-error-in-memory", &args()),
            Fault::Note => l10n.text("desk-error-note", &args()),
            Fault::NoteAmbiguous(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                l10n.text("desk-error-note-ambiguous", &args().text("numbers", numbers.join(", ")))
            }
            Fault::Attachment => l10n.text("desk-error-attachment", &args()),
            Fault::PassphrasesDiffer => l10n.text("notes-passphrases-differ", &args()),
            Fault::FileExists(name) => named("desk-error-file-exists", name),
            Fault::NothingToChange => l10n.text("desk-error-nothing-to-change", &args()),
            Fault::Growth => l10n.text("desk-error-growth", &args()),
            Fault::NoEditor => l10n.text("desk-error-no-editor", &args()),
            Fault::EditorFailed => l10n.text("desk-error-editor-failed", &args()),
            Fault::NoMemoryFolder => l10n.text("desk-error-no-memory-folder", &args()),
        };
        plain(&text)
    }
}
