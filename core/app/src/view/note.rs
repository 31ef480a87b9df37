//! Notes as they are drawn.

use super::DirectionView;
use crate::notes::NoteDraft;
use crate::{RecordId, Timestamp};

/// A note in a list.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct NoteRowView {
    /// For `Notebook.note`.
    pub id: RecordId,
    /// Its title, or the first words of it, or that it has none.
    pub title: String,
    /// The direction of the title.
    pub direction: DirectionView,
    /// The beginning of what it says, in one line; may be empty.
    pub line: String,
    /// When it happened, or when it was last changed, in words.
    pub when: String,
    /// It stands first because the person wants that.
    pub pinned: bool,
    /// How many files are attached.
    pub attachments: u32,
    /// All of it in words, for a screen reader.
    pub label: String,
}

/// A tag and how many notes have it.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct TagView {
    /// The tag.
    pub name: String,
    /// How many notes have it.
    pub notes: u32,
}

/// Notes, ready to be drawn.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct NotesView {
    /// The notes: pinned ones first, then the last changed; for a search the best first.
    pub notes: Vec<NoteRowView>,
    /// All tags in use.
    pub tags: Vec<TagView>,
    /// What to show where there are none, and why; absent where there are some.
    pub empty: Option<String>,
    /// What to say of notes that can't be read, or of room that runs out; absent where there is nothing to say.
    pub warning: Option<String>,
    /// How much of the room is left, in words.
    pub room: String,
}

/// A file that is attached to a note.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct AttachmentView {
    /// For `Notebook.attachment_bytes`.
    pub id: RecordId,
    /// The file's name.
    pub name: String,
    /// Its media type, `image/jpeg`; empty is unknown.
    pub media_type: String,
    /// Its bytes.
    pub length: u64,
    /// Its size, in words.
    pub size: String,
}

/// One note, to be read and changed.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct NoteView {
    /// Which one.
    pub id: RecordId,
    /// What the person may change.
    pub draft: NoteDraft,
    /// The direction of its text.
    pub direction: DirectionView,
    /// When it was first written.
    pub written: Timestamp,
    /// When it was last changed.
    pub edited: Timestamp,
    /// Both in words.
    pub times: String,
    /// What is attached.
    pub attachments: Vec<AttachmentView>,
    /// It may be changed; false for a kind of a later version.
    pub editable: bool,
}

macro_rules! silent {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}

silent!(NoteRowView, TagView, NotesView, AttachmentView, NoteView);
