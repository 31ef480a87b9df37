//! A note as a person writes it, and what a list of them is asked for.

use crate::{RecordId, Timestamp};
use turnstone_vault::{self as vault, Document, ItemId};
use uuid::Uuid;

/// When something happened, as exactly as the person knows.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct Happened {
    /// In the person's own words: "summer 2019". Never replaced by a date that was guessed from them.
    pub text: String,
    /// The earliest day that it may have been, `2019-06-01`; absent is unknown.
    #[uniffi(default = None)]
    pub earliest: Option<String>,
    /// The latest day that it may have been.
    #[uniffi(default = None)]
    pub latest: Option<String>,
}

/// One entry of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ChecklistEntry {
    /// What it says.
    pub text: String,
    /// Whether it is ticked.
    pub done: bool,
}

/// What a note is.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Enum)]
pub enum NoteContent {
    /// A text.
    #[default]
    Text,
    /// Things to do or to bring.
    Checklist {
        /// Each with its tick.
        entries: Vec<ChecklistEntry>,
    },
    /// An organisation or service that was saved; its title is the name that it had then.
    SavedPlace {
        /// For `Turnstone.record`.
        record: RecordId,
    },
    /// An appointment or a deadline.
    Appointment {
        /// `2026-11-24` or `2026-11-24T09:30`, as it stands in the letter.
        day: String,
    },
    /// A kind that a later version of the app made. It can be looked at and deleted, not changed.
    Unknown,
}

/// What a person writes. Saved as it is, a draft as much as any other: there is no other kind of saving.
#[derive(Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct NoteDraft {
    /// What it is called; may be empty.
    #[uniffi(default = "")]
    pub title: String,
    /// What it says.
    #[uniffi(default = "")]
    pub body: String,
    /// Words to find it by.
    #[uniffi(default = [])]
    pub tags: Vec<String>,
    /// When it happened; absent is unknown.
    #[uniffi(default = None)]
    pub happened: Option<Happened>,
    /// Whether it stands first.
    #[uniffi(default = false)]
    pub pinned: bool,
    /// What it is.
    pub content: NoteContent,
}

impl std::fmt::Debug for NoteDraft {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("NoteDraft(…)")
    }
}

/// Which notes to list.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct NoteQuery {
    /// Words that all have to be in it; empty is all notes.
    #[uniffi(default = "")]
    pub search: String,
    /// Only notes with this tag.
    #[uniffi(default = None)]
    pub tag: Option<String>,
    /// Who reads them.
    pub reader: NoteReader,
}

/// Who reads notes, and where: no clock and no zone of the system is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct NoteReader {
    /// The person's languages, the best one first.
    pub languages: Vec<String>,
    /// Minutes by which the device's clock is ahead of UTC: days are told by it.
    #[uniffi(default = 0)]
    pub utc_offset_minutes: i32,
}

impl NoteDraft {
    /// As the vault keeps it. The times and attachments are the vault's to fill in.
    pub(super) fn into_document(self) -> Document {
        let mut document = Document::default();
        document.title = self.title;
        document.body = self.body;
        document.tags = self.tags;
        document.happened = self.happened.map(|happened| {
            let mut kept = vault::Happened::default();
            kept.text = happened.text;
            kept.earliest = happened.earliest.unwrap_or_default();
            kept.latest = happened.latest.unwrap_or_default();
            kept
        });
        document.pinned = self.pinned;
        document.content = match self.content {
            NoteContent::Text => vault::Content::Note,
            NoteContent::Checklist { entries } => vault::Content::Checklist {
                entries: entries.into_iter().map(|entry| vault::Entry { text: entry.text, done: entry.done }).collect(),
            },
            NoteContent::SavedPlace { record } => vault::Content::Place { record: record.as_str().to_owned() },
            NoteContent::Appointment { day } => vault::Content::Date { when: day },
            NoteContent::Unknown => vault::Content::Unknown,
        };
        document
    }

    /// What a person gets to change.
    pub(crate) fn of(document: &Document) -> Self {
        let some = |text: &String| (!text.is_empty()).then(|| text.clone());
        NoteDraft {
            title: document.title.clone(),
            body: document.body.clone(),
            tags: document.tags.clone(),
            happened: document.happened.as_ref().map(|happened| Happened {
                text: happened.text.clone(),
                earliest: some(&happened.earliest),
                latest: some(&happened.latest),
            }),
            pinned: document.pinned,
            content: match &document.content {
                vault::Content::Note => NoteContent::Text,
                vault::Content::Checklist { entries } => NoteContent::Checklist {
                    entries: entries
                        .iter()
                        .map(|entry| ChecklistEntry { text: entry.text.clone(), done: entry.done })
                        .collect(),
                },
                vault::Content::Place { record } => NoteContent::SavedPlace { record: RecordId::from(record.as_str()) },
                vault::Content::Date { when } => NoteContent::Appointment { day: when.clone() },
                _ => NoteContent::Unknown,
            },
        }
    }
}

/// An item's id as it crosses: its 16 bytes as a UUID.
pub(crate) fn crossing(id: ItemId) -> RecordId {
    RecordId::from(Uuid::from_bytes(id.0).hyphenated().to_string().as_str())
}

/// The item that an id names.
pub(super) fn item(id: &RecordId) -> Option<ItemId> {
    Uuid::try_parse(id.as_str()).ok().map(|id| ItemId(id.into_bytes()))
}

/// Seconds since 1970 as the vault has them.
pub(super) fn seconds(now: Timestamp) -> i64 {
    now.instant().map_or(0, |instant| instant.as_second())
}
