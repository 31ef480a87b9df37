//! The words of the screens around notes, what the app protects, and words drawn for a passphrase.

use super::note::size;
use crate::notes::drawn;
use crate::view::{GrowthView, NotesWords, ProtectionPartView, ProtectionView};
use turnstone_l10n::{Localizer, args, drawing_words};

/// MiB by which a notebook's room can be made larger: to the next two rooms that there are.
const GROWTHS: [u32; 3] = [14, 48, 192];
/// The parts of the page and how many lines each has. `docs/threat-model.md` says the same.
const PARTS: [(&str, usize); 6] = [("who", 1), ("promise", 7), ("seen", 1), ("limits", 8), ("clear", 2), ("review", 1)];

/// The words of everything around notes in the first of these languages that has them: the notebook, the lock, what was saved. Does no I/O; may
/// run on the main thread.
#[uniffi::export]
pub fn notes_words(languages: Vec<String>) -> NotesWords {
    let l10n = super::localizer(&languages);
    let growth = |mib: u32| {
        let bytes = u64::from(mib) * 1024 * 1024;
        let sizes = args().text("size", size(&l10n, bytes)).text("file", size(&l10n, bytes * 4));
        GrowthView { mib, text: turnstone_l10n::plain(&l10n.text("notes-growth", &sizes)) }
    };
    NotesWords::new(&l10n, GROWTHS.into_iter().map(growth).collect())
}

/// What the app protects and what it can't, in the first of these languages that has it. Does no I/O; may run on the main thread.
#[uniffi::export]
pub fn protection(languages: Vec<String>) -> ProtectionView {
    let l10n: &Localizer = &super::localizer(&languages);
    let text = |id: &str| turnstone_l10n::plain(&l10n.text(id, &args()));
    let part = |(part, lines): &(&str, usize)| ProtectionPartView {
        heading: text(&format!("about-{part}")),
        lines: (1..=*lines).map(|line| text(&format!("about-{part}-{line}"))).collect(),
    };
    ProtectionView { heading: text("about-heading"), parts: PARTS.iter().map(part).collect() }
}

/// Five words drawn by chance, with spaces between, to be offered as a passphrase (UTF-8): of 2,048 English or Portuguese ones, or about 1,700 Spanish or
/// French ones; in another language, English ones. At least 2^53 choices, each as likely. Does no I/O; may run on the main thread.
#[uniffi::export]
pub fn drawn_passphrase(languages: Vec<String>) -> Vec<u8> {
    drawn(drawing_words(&languages))
}
