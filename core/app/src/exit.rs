//! The quick exit: the cover first, then everything is closed. One switch for all that was opened in this process.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};

use turnstone_l10n::{Phrasebook, phrase_languages};

use crate::view::{ExitLanguageView, ExitPhraseView, ExitTopicView, ExitView};
use crate::words::direction;

/// How often somebody left. What was opened before the last time is closed.
static LEFT: AtomicU64 = AtomicU64::new(0);
/// What has to be done for each thing that is open and holds secrets, by number. Taken by whoever leaves, on a thread of its own.
static SWITCHES: Mutex<BTreeMap<u64, Switch>> = Mutex::new(BTreeMap::new());
/// The next number.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// How many times somebody left whose closing isn't done yet, and what tells whoever waits for that.
static CLOSING: AtomicUsize = AtomicUsize::new(0);
static CLOSED: (Mutex<()>, Condvar) = (Mutex::new(()), Condvar::new());

/// Closes one thing. It holds no more of it than what has to be destroyed.
type Switch = Box<dyn FnOnce() + Send>;

/// The moment at which something was opened: it is closed once somebody leaves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Opened(u64);

impl Default for Opened {
    fn default() -> Self {
        Self(LEFT.load(Ordering::Acquire))
    }
}

impl Opened {
    /// Whether somebody left since.
    pub(crate) fn is_over(self) -> bool {
        LEFT.load(Ordering::Acquire) != self.0
    }
}

/// Keeps a switch while what it closes is there. Dropped, it takes the switch with it, so that what was closed long ago is not held on to.
#[must_use]
pub(crate) struct ClosesAtExit(u64);

impl Drop for ClosesAtExit {
    fn drop(&mut self) {
        drop(SWITCHES.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0));
    }
}

/// Has `switch` called when somebody leaves. Where somebody left since `opened`, at once.
pub(crate) fn closes_at_exit(opened: Opened, switch: impl FnOnce() + Send + 'static) -> ClosesAtExit {
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let mut switches = SWITCHES.lock().unwrap_or_else(PoisonError::into_inner);
    if opened.is_over() {
        drop(switches);
        switch();
    } else {
        switches.insert(number, Box::new(switch));
    }
    ClosesAtExit(number)
}

/// Somebody leaves, in this instant. Gives the cover, to be drawn at once; from then on every call of every core and notebook that was opened before
/// ends with `Closed`, also one that is under way, and on another thread searches are given up, keys and notes are overwritten in memory. A `Vault`
/// holds no secret and stays; only what it was doing ends with `Closed`. Nothing is written. Waits for no lock and does no I/O; may run on the main
/// thread. Can't fail, and may be called as often as somebody likes.
#[uniffi::export]
pub fn exit(query: ExitQuery) -> ExitView {
    CLOSING.fetch_add(1, Ordering::AcqRel);
    LEFT.fetch_add(1, Ordering::AcqRel);
    if std::thread::Builder::new().name("exit".to_owned()).spawn(close_all).is_err() {
        // No thread to be had: then here, which waits for at most one piece of 64 KiB that is being sealed.
        close_all();
    }
    cover(query)
}

/// Calls every switch. Returns when all is closed.
fn close_all() {
    let switches = std::mem::take(&mut *SWITCHES.lock().unwrap_or_else(PoisonError::into_inner));
    for switch in switches.into_values() {
        // Whatever happens in one of them, the others are called.
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(switch));
    }
    CLOSING.fetch_sub(1, Ordering::AcqRel);
    let _waiting = CLOSED.0.lock().unwrap_or_else(PoisonError::into_inner);
    CLOSED.1.notify_all();
}

/// Returns when everything is closed that was open when somebody left last: who comes back at once does not find it still open.
pub(crate) fn wait_until_closed() {
    let mut waiting = CLOSED.0.lock().unwrap_or_else(PoisonError::into_inner);
    while CLOSING.load(Ordering::Acquire) > 0 {
        waiting = CLOSED.1.wait(waiting).unwrap_or_else(PoisonError::into_inner);
    }
}

/// What the cover shows: an ordinary phrasebook. Nothing of it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct ExitQuery {
    /// The person's languages, the best one first: the phrasebook's own words are in the first that it has.
    pub languages: Vec<String>,
    /// The language to translate into; absent: English, or Spanish for who reads English.
    #[uniffi(default = None)]
    pub to: Option<String>,
    /// Phrases of this topic only, by its code.
    #[uniffi(default = None)]
    pub topic: Option<String>,
    /// What was typed in the search field.
    #[uniffi(default = "")]
    pub search: String,
}

/// The cover without leaving: its next page, another topic, another language. Does no I/O; may run on the main thread.
#[uniffi::export]
pub fn cover(query: ExitQuery) -> ExitView {
    let from = Phrasebook::new(&query.languages);
    let other = if from.language() == "en" { "es" } else { "en" };
    let to = Phrasebook::new(&[query.to.as_deref().unwrap_or(other)]);
    let wanted = folded(&query.search);
    let languages = phrase_languages().map(|(tag, name)| ExitLanguageView {
        tag: tag.to_owned(),
        name: name.to_owned(),
        direction: direction(tag),
    });
    let topics = from.topics().map(|(code, name)| ExitTopicView {
        code: code.to_owned(),
        name: name.to_owned(),
        chosen: query.topic.as_deref() == Some(code),
    });
    let pairs = from.phrases().zip(to.phrases());
    let phrases = pairs
        .filter(|(phrase, _)| query.topic.as_deref().is_none_or(|topic| topic == phrase.topic))
        .filter(|(phrase, other)| {
            wanted.is_empty() || folded(phrase.text).contains(&wanted) || folded(other.text).contains(&wanted)
        })
        .map(|(phrase, other)| ExitPhraseView { text: phrase.text.to_owned(), translation: other.text.to_owned() })
        .collect();
    ExitView {
        language: from.language().to_owned(),
        direction: direction(from.language()),
        other_language: to.language().to_owned(),
        other_direction: direction(to.language()),
        title: from.word("phrases-title").to_owned(),
        search: from.word("phrases-search").to_owned(),
        clear: from.word("phrases-clear").to_owned(),
        none: from.word("phrases-none").to_owned(),
        from_label: from.word("phrases-from").to_owned(),
        to_label: from.word("phrases-to").to_owned(),
        swap: from.word("phrases-swap").to_owned(),
        topics_label: from.word("phrases-topics").to_owned(),
        all: from.word("phrases-all").to_owned(),
        languages: languages.collect(),
        topics: topics.collect(),
        phrases,
    }
}

/// Small letters, and one kind of apostrophe.
fn folded(text: &str) -> String {
    text.trim().to_lowercase().replace('’', "'")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::sync::Arc;

    #[test]
    fn what_is_gone_is_not_held_on_to() {
        let secret = Arc::new(());
        let held = Arc::clone(&secret);
        let registered = closes_at_exit(Opened::default(), move || drop(held));
        assert_eq!(Arc::strong_count(&secret), 2);
        drop(registered);
        assert_eq!(Arc::strong_count(&secret), 1);
    }
}
