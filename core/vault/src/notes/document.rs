//! What a person keeps: notes, checklists, saved places, dates. All are documents, since what somebody saved says who they are.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::stack::{ClearedBytes, wipe};
use crate::{ItemId, Result, VaultError};

/// A document, as JSON in an item of kind 1. Cleared when dropped. Its debug form says nothing of it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, Zeroize)]
pub struct Document {
    /// What it is called; may be empty.
    #[serde(default)]
    pub title: String,
    /// What it says.
    #[serde(default)]
    pub body: String,
    /// Words to find it by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened: Option<Happened>,
    /// When it was first written, in seconds since 1970, UTC.
    #[serde(default)]
    pub written: i64,
    /// When it was last changed, in seconds since 1970, UTC.
    #[serde(default)]
    pub edited: i64,
    /// Whether it stands first.
    #[serde(default, skip_serializing_if = "is_false")]
    pub pinned: bool,
    /// What it is.
    #[serde(default)]
    pub content: Content,
    /// What is attached to it, in the order in which it came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// What a document is, and what only that kind has.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Content {
    /// A text.
    #[default]
    Note,
    /// Things to do or to bring.
    Checklist {
        /// Each with its tick.
        entries: Vec<Entry>,
    },
    /// A place or service that was saved: a record of the directory by its id, with its name as it was then.
    Place {
        /// The record's id.
        record: String,
    },
    /// An appointment or a deadline.
    Date {
        /// When, as `2026-11-24` or `2026-11-24T09:30`, without a time zone: as it stands in the letter.
        when: String,
    },
    /// What the person chose in the app, by name.
    Settings {
        /// Name and value.
        values: Vec<(String, String)>,
    },
    /// A kind of a later version: shown by its title, never saved over.
    #[serde(other)]
    Unknown,
}

/// One entry of a checklist.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Entry {
    /// What it says.
    pub text: String,
    /// Whether it is ticked.
    pub done: bool,
}

/// When something happened, as exactly as the person knows: "summer 2019".
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Happened {
    /// In the person's own words. Never replaced by a date that was guessed from them.
    pub text: String,
    /// The earliest day that it may have been, `YYYY-MM-DD`; empty is unknown. Documents are ordered by it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub earliest: String,
    /// The latest day that it may have been; empty is unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub latest: String,
}

/// An attachment, which is an item of its own.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Attachment {
    /// The item, as 32 hexadecimal digits.
    pub item: String,
    /// The file's name, as the person sees it.
    pub name: String,
    /// Its media type, `image/jpeg`; empty is unknown.
    pub media_type: String,
    /// Its bytes.
    pub length: u64,
}

impl Drop for Document {
    fn drop(&mut self) {
        // The long ones first, in one go each: whoever leaves waits for this.
        wipe(&mut self.body);
        wipe(&mut self.title);
        self.zeroize();
    }
}

impl ZeroizeOnDrop for Document {}

impl Attachment {
    /// The item's id; [`VaultError::NotADocument`] where it is none.
    pub fn id(&self) -> Result<ItemId> {
        identifier(&self.item)
    }
}

/// The id that 32 hexadecimal digits are; [`VaultError::NotADocument`] for anything else.
pub(crate) fn identifier(text: &str) -> Result<ItemId> {
    let mut id = [0; 16];
    let digits = text.as_bytes();
    if digits.len() != 32 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return Err(VaultError::NotADocument);
    }
    for (byte, pair) in id.iter_mut().zip(digits.chunks_exact(2)) {
        let pair = std::str::from_utf8(pair).map_err(|_| VaultError::NotADocument)?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| VaultError::NotADocument)?;
    }
    Ok(ItemId(id))
}

/// An id as 32 hexadecimal digits.
#[must_use]
pub fn hexadecimal(id: ItemId) -> String {
    id.0.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Document {
    /// The bytes of its item.
    pub(crate) fn encoded(&self) -> Result<ClearedBytes> {
        // Large enough from the start, so that growing leaves no copies behind.
        let room = 512 + 2 * (self.title.len() + self.body.len()) + 64 * self.tags.len() + 512 * self.attachments.len();
        let mut bytes = ClearedBytes::new(Vec::with_capacity(room));
        serde_json::to_writer(&mut *bytes, self).map_err(|_| VaultError::NotADocument)?;
        Ok(bytes)
    }

    pub(crate) fn decoded(bytes: &[u8]) -> Result<Self> {
        serde_json::from_slice(bytes).map_err(|_| VaultError::NotADocument)
    }
}

fn is_false(value: &bool) -> bool {
    !value
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

silent!(Document, Content, Entry, Happened, Attachment);
