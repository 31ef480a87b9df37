//! Notes in words: rows of a list, sizes, times.

use super::direction;
use crate::notes::{NoteDraft, NoteReader, crossing};
use crate::view::{AttachmentView, DirectionView, NoteRowView, NoteView};
use crate::{RecordId, Timestamp};
use jiff::tz::Offset;
use turnstone_l10n::{Localizer, args};
use turnstone_vault::{Document, Summary};

/// Characters of a title that is made of what a note says, and of the line below it.
const TITLE: usize = 60;
const LINE: usize = 120;

/// The direction of what somebody wrote: that of its first letter that has one, else that of the app.
fn direction_of(text: &str, l10n: &Localizer) -> DirectionView {
    let letters: String = text.chars().filter(|character| character.is_alphabetic()).take(1).collect();
    match (letters.is_empty(), turnstone_l10n::has_rtl(&letters)) {
        (true, _) => direction(l10n.language()),
        (_, true) => DirectionView::RightToLeft,
        (_, false) => DirectionView::LeftToRight,
    }
}

/// The first characters of a text in one line.
fn beginning(text: &str, most: usize) -> String {
    let joined: Vec<&str> = text.split_whitespace().collect();
    let joined = joined.join(" ");
    match joined.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", joined[..at].trim_end()),
        None => joined,
    }
}

/// The words for one reader of notes.
pub(crate) struct NoteWords {
    l10n: std::sync::Arc<Localizer>,
    offset: Offset,
}

impl NoteWords {
    /// For this reader; an offset that no place has is UTC.
    pub(crate) fn new(reader: &NoteReader) -> Self {
        let offset = Offset::from_seconds(reader.utc_offset_minutes.saturating_mul(60)).unwrap_or(Offset::UTC);
        Self { l10n: super::localizer(&reader.languages), offset }
    }
}

fn day(seconds: i64, words: &NoteWords) -> String {
    let (l10n, instant) = (&words.l10n, jiff::Timestamp::from_second(seconds).unwrap_or_default());
    let date = words.offset.to_datetime(instant).date();
    l10n.date(&format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day()))
}

/// A row of the list.
pub(crate) fn note_row(words: &NoteWords, summary: &Summary) -> NoteRowView {
    let l10n = &words.l10n;
    let document = &summary.document;
    let (mut title, mut line) = (beginning(&document.title, TITLE), beginning(&document.body, LINE));
    if title.is_empty() {
        title = beginning(&document.body, TITLE);
        line = String::new();
    }
    if title.is_empty() {
        title = l10n.text("notes-untitled", &args());
    }
    let when = match &document.happened {
        Some(happened) if !happened.text.is_empty() => turnstone_l10n::visible(&happened.text),
        _ => l10n.text("notes-edited", &args().text("date", day(document.edited, words))),
    };
    let attachments = document.attachments.len();
    let mut said = vec![title.clone(), when.clone()];
    if document.pinned {
        said.push(l10n.text("notes-pinned", &args()));
    }
    if attachments > 0 {
        said.push(l10n.text("notes-attachments", &args().number("count", attachments as f64)));
    }
    NoteRowView {
        id: crossing(summary.id),
        direction: direction_of(&title, l10n),
        title: turnstone_l10n::visible(&title),
        line: turnstone_l10n::visible(&line),
        when,
        pinned: document.pinned,
        attachments: u32::try_from(attachments).unwrap_or(u32::MAX),
        label: l10n.list(&said),
    }
}

/// A note to be read and changed.
pub(crate) fn note(words: &NoteWords, id: RecordId, document: &Document) -> NoteView {
    let l10n = &words.l10n;
    let attachments = document.attachments.iter().filter_map(|attachment| {
        Some(AttachmentView {
            id: crossing(attachment.id().ok()?),
            name: turnstone_l10n::visible(&attachment.name),
            media_type: attachment.media_type.clone(),
            length: attachment.length,
            size: size(l10n, attachment.length),
        })
    });
    let times = args().text("written", day(document.written, words)).text("edited", day(document.edited, words));
    NoteView {
        id,
        direction: direction_of(&format!("{} {}", document.title, document.body), l10n),
        draft: NoteDraft::of(document),
        written: Timestamp::from_second(document.written),
        edited: Timestamp::from_second(document.edited),
        times: l10n.text("notes-times", &times),
        attachments: attachments.collect(),
        editable: document.content != turnstone_vault::Content::Unknown,
    }
}

impl NoteWords {
    /// A message without variables, or with these.
    pub(crate) fn text(&self, id: &str, args: &turnstone_l10n::Args<'_>) -> String {
        self.l10n.text(id, args)
    }

    /// A size in words.
    pub(crate) fn size(&self, bytes: u64) -> String {
        size(&self.l10n, bytes)
    }
}

/// A size in words: kilobytes below one megabyte, then megabytes with one decimal.
pub(super) fn size(l10n: &Localizer, bytes: u64) -> String {
    if bytes < 1_000_000 {
        l10n.text("size-kilobytes", &args().text("size", l10n.digits(&bytes.div_ceil(1_000).to_string())))
    } else {
        let tenths = bytes / 100_000;
        l10n.text("size-megabytes", &args().text("size", l10n.digits(&format!("{}.{}", tenths / 10, tenths % 10))))
    }
}
