//! From typed facts to words: here, and nowhere else, a record becomes sentences, each out of a Fluent message.

mod check;
mod chips;
mod country;
mod guide;
mod hit;
mod note;
mod notes_screen;
mod opening;
mod phone;
mod reason;
mod record;
mod screen;
mod search;
mod sections;
mod term;
mod text;
mod trust;
mod warning;

pub(crate) use check::{CHECKS, Known};
pub(crate) use country::languages;
pub(crate) use note::{NoteWords, note, note_row};
pub use notes_screen::{drawn_passphrase, notes_words, protection};
pub(crate) use screen::{place_words, screen_words};

use crate::view::{DirectionView, TextStatusView, TextView};
use jiff::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};
use turnstone_directory::PackInfo;
use turnstone_l10n::{Args, Direction, Localizer};

/// All that is needed to speak to one person about one moment.
pub(crate) struct Words<'a> {
    /// The messages.
    pub(crate) l10n: &'a Localizer,
    /// The person's languages, best first, canonical.
    pub(crate) languages: &'a [String],
    /// The person told us where they are.
    pub(crate) country_chosen: bool,
    /// The time to reckon with.
    pub(crate) now: Timestamp,
    /// The packs on board, in which sources are named.
    pub(crate) packs: &'a [PackInfo],
}

/// The messages for these languages. Those of the last ones asked for are kept: parsing them for each call would cost more than a search.
pub(crate) fn localizer(languages: &[String]) -> Arc<Localizer> {
    type Kept = Option<(Vec<String>, Arc<Localizer>)>;
    static KEPT: Mutex<Kept> = Mutex::new(None);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    match kept.as_ref() {
        Some((known, l10n)) if known == languages => Arc::clone(l10n),
        _ => {
            let l10n = Arc::new(Localizer::new(languages));
            *kept = Some((languages.to_vec(), Arc::clone(&l10n)));
            l10n
        }
    }
}

/// The direction of a language.
pub(crate) fn direction(tag: &str) -> DirectionView {
    match turnstone_l10n::direction(tag) {
        Direction::LeftToRight => DirectionView::LeftToRight,
        Direction::RightToLeft => DirectionView::RightToLeft,
    }
}

/// A text of a record that may be missing.
pub(crate) fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// A sentence of ours.
pub(crate) fn say(l10n: &Localizer, id: &str, args: &Args<'_>) -> TextView {
    let message = l10n.message(id, args);
    TextView {
        text: message.text,
        language: message.language.to_owned(),
        direction: direction(message.language),
        status: TextStatusView::Original,
        in_your_language: !message.fell_back,
        remark: None,
    }
}

impl Words<'_> {
    /// A sentence of ours.
    pub(crate) fn say(&self, id: &str, args: &Args<'_>) -> TextView {
        say(self.l10n, id, args)
    }

    /// The text of a sentence of ours, to be put into another one or into a label.
    pub(crate) fn text(&self, id: &str, args: &Args<'_>) -> String {
        turnstone_l10n::plain(&self.l10n.text(id, args))
    }
}
