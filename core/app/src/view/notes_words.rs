//! The words of everything around notes: the notebook, its lock, what was saved. Frontends have none of their own.

use super::DirectionView;
use turnstone_l10n::{Localizer, args};

/// One field a message: what it is for stands once, for whoever translates and for whoever draws.
macro_rules! words {
    ($($(#[$doc:meta])+ $field:ident = $id:literal,)+) => {
        /// The words of everything around notes, in one language, in the order in which a person meets them.
        #[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
        pub struct NotesWords {
            /// The language that they are in. A word that it lacks is in English.
            pub language: String,
            /// Its direction.
            pub direction: DirectionView,
            /// How much larger the notebooks can be made, for `Notebook.grow`.
            pub growths: Vec<GrowthView>,
            $($(#[$doc])+ pub $field: String,)+
        }

        impl NotesWords {
            pub(crate) fn new(l10n: &Localizer, growths: Vec<GrowthView>) -> Self {
                NotesWords {
                    language: l10n.language().to_owned(),
                    direction: crate::words::direction(l10n.language()),
                    growths,
                    $($field: turnstone_l10n::plain(&l10n.text($id, &args())),)+
                }
            }
        }
    };
}

words! {
    /// The button to the notes, and the name of their screen.
    notes = "notes-notes",
    /// What stands below that button.
    notes_note = "notes-notes-note",
    /// The label of the field for a passphrase.
    passphrase = "notes-passphrase",
    /// The tick that shows what is typed.
    show_passphrase = "notes-show-passphrase",
    /// Opens the notebook.
    unlock = "notes-unlock",
    /// While a passphrase is tried, which takes a second or two.
    unlocking = "notes-unlocking",
    /// Below the field: what a wrong passphrase does, and where a recovery code goes.
    unlock_note = "notes-unlock-note",
    /// The button that leads to a new notebook.
    make = "notes-make",
    /// The first step: what a notebook is.
    setup_heading = "notes-setup-heading",
    /// A line of the first step.
    setup_sealed = "notes-setup-sealed",
    /// A line of the first step.
    setup_hidden = "notes-setup-hidden",
    /// A line of the first step.
    setup_forgotten = "notes-setup-forgotten",
    /// A line of the first step.
    setup_forced = "notes-setup-forced",
    /// The step of the passphrase.
    passphrase_heading = "notes-passphrase-heading",
    /// What makes a good one.
    passphrase_note = "notes-passphrase-note",
    /// Above the words that were drawn.
    drawn = "notes-drawn",
    /// Takes the words that were drawn.
    use_drawn = "notes-use-drawn",
    /// Draws other words.
    draw_again = "notes-draw-again",
    /// The label of the field for one’s own.
    own_passphrase = "notes-own-passphrase",
    /// The label of the field in which it is typed once more.
    passphrase_again = "notes-passphrase-again",
    /// That the two fields differ.
    passphrases_differ = "notes-passphrases-differ",
    /// The step of the recovery code.
    recovery_heading = "notes-recovery-heading",
    /// What it is for and where to keep it.
    recovery_note = "notes-recovery-note",
    /// What the paper can do.
    recovery_warning = "notes-recovery-warning",
    /// Makes and shows a code.
    recovery_make = "notes-recovery-make",
    /// Closes the code, which is not shown again.
    recovery_written = "notes-recovery-written",
    /// The step of a second notebook.
    second_heading = "notes-second-heading",
    /// What it is for.
    second_note = "notes-second-note",
    /// What it can’t do.
    second_warning = "notes-second-warning",
    /// Makes it.
    second_make = "notes-second-make",
    /// The label of the field for its passphrase.
    second_passphrase = "notes-second-passphrase",
    /// Above the passphrases of notebooks that are to stay.
    keep_heading = "notes-keep-heading",
    /// What happens to a notebook that is not named.
    keep_warning = "notes-keep-warning",
    /// The label of such a field.
    keep_passphrase = "notes-keep-passphrase",
    /// Adds such a field.
    keep_another = "notes-keep-another",
    /// That a notebook was made.
    made = "notes-made",
    /// The step of an erasing passphrase.
    erasing_heading = "notes-erasing-heading",
    /// What it does.
    erasing_note = "notes-erasing-note",
    /// What it can’t do.
    erasing_limits = "notes-erasing-limits",
    /// Sets it.
    erasing_set = "notes-erasing-set",
    /// Takes it away.
    erasing_clear = "notes-erasing-clear",
    /// That it was set.
    erasing_is_set = "notes-erasing-is-set",
    /// That it was taken away.
    erasing_is_clear = "notes-erasing-is-clear",
    /// The label of the field that searches notes.
    search = "notes-search",
    /// Begins a note.
    new_note = "notes-new-note",
    /// Begins a checklist.
    new_checklist = "notes-new-checklist",
    /// The choice that shows notes with any tag.
    all_notes = "notes-all-notes",
    /// Closes the notebook.
    lock = "notes-lock",
    /// What a screen reader says for that button.
    lock_label = "notes-lock-label",
    /// The button to what can be done with the notebook.
    settings = "notes-settings",
    /// The label of the field for a note’s title.
    title = "notes-title",
    /// The label of the field for what it says.
    body = "notes-body",
    /// The label of the field for when it happened.
    happened = "notes-happened",
    /// What stands in the empty field.
    happened_hint = "notes-happened-hint",
    /// The label of the field for tags.
    tags = "notes-tags",
    /// The tick that puts it first.
    pin = "notes-pin",
    /// The label of a line of a checklist.
    entry = "notes-entry",
    /// Adds a line to a checklist.
    add_entry = "notes-add-entry",
    /// The button that attaches a file.
    attach = "notes-attach",
    /// What stays behind of a file that was attached.
    attach_note = "notes-attach-note",
    /// While a file is read.
    attaching = "notes-attaching",
    /// The heading of what is attached.
    attachments = "notes-attached",
    /// Shows an attached picture or text.
    show_attachment = "notes-show-attachment",
    /// That this kind of file can’t be shown inside the app.
    no_viewer = "notes-no-viewer",
    /// Removes an attached file.
    detach = "notes-detach",
    /// Saves the note.
    save = "notes-save",
    /// That it is saved.
    saved = "notes-saved",
    /// That there are changes that are not saved yet.
    not_saved = "notes-not-saved",
    /// That it can be read and deleted, not changed.
    not_editable = "notes-not-editable",
    /// Deletes the note.
    delete = "notes-delete",
    /// Asks before.
    delete_question = "notes-delete-question",
    /// The other answer: nothing is done.
    keep = "notes-keep",
    /// The heading of a new passphrase.
    change_heading = "notes-change-heading",
    /// Puts it in the place of the old one.
    change = "notes-change",
    /// That it was changed.
    changed = "notes-changed",
    /// After the recovery code was used.
    recovered_note = "notes-recovered-note",
    /// The heading of more room.
    grow_heading = "notes-grow-heading",
    /// What that does.
    grow_note = "notes-grow-note",
    /// While the file grows.
    growing = "notes-growing",
    /// The heading of a sealed copy.
    copy_heading = "notes-copy-heading",
    /// What it is.
    copy_note = "notes-copy-note",
    /// The label of the field for the copy’s own passphrase.
    copy_passphrase = "notes-copy-passphrase",
    /// The label of the field for somebody’s public key.
    copy_key = "notes-copy-key",
    /// Makes the copy.
    copy = "notes-copy",
    /// While it is made.
    copying = "notes-copying",
    /// That it was made.
    copied = "notes-copied",
    /// The heading of bringing back.
    restore_heading = "notes-restore-heading",
    /// What that does.
    restore_note = "notes-restore-note",
    /// Chooses the file.
    restore = "notes-restore",
    /// That it is done.
    restored = "notes-restored",
    /// The heading of erasing.
    erase_heading = "notes-erase-heading",
    /// What that does and can’t do.
    erase_note = "notes-erase-note",
    /// Erases it.
    erase = "notes-erase",
    /// Asks before.
    erase_question = "notes-erase-question",
    /// That it is gone.
    erased = "notes-erased",
    /// The heading of the lock.
    lock_heading = "notes-lock-heading",
    /// What it is.
    lock_note = "notes-lock-note",
    /// What it can’t do.
    lock_limits = "notes-lock-limits",
    /// No lock.
    lock_none = "notes-lock-none",
    /// The gesture: hold.
    lock_hold = "notes-lock-hold",
    /// The gesture: five taps.
    lock_taps = "notes-lock-taps",
    /// The lock after a minute.
    lock_after_1 = "notes-lock-after-1",
    /// The lock after five minutes.
    lock_after_5 = "notes-lock-after-5",
    /// The lock after a quarter of an hour.
    lock_after_15 = "notes-lock-after-15",
    /// Saves a record.
    save_place = "notes-save-place",
    /// The other way.
    forget_place = "notes-forget-place",
    /// The heading of what was saved, and the button to it.
    saved_heading = "notes-saved-heading",
    /// Where nothing is saved.
    saved_empty = "notes-saved-empty",
    /// That it lies in the notebook.
    saved_in_notebook = "notes-saved-in-notebook",
    /// That it is kept in memory only.
    saved_until_exit = "notes-saved-until-exit",
    /// The heading of what was chosen.
    choices_heading = "notes-choices-heading",
    /// Where it is kept.
    choices_note = "notes-choices-note",
    /// The tick that keeps it in the notebook.
    choices_keep = "notes-choices-keep",
    /// The button to what the app protects and what it can’t.
    about_button = "notes-about-button",
}

/// How much larger every notebook can be made.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GrowthView {
    /// For `Notebook.grow`.
    pub mib: u32,
    /// What that means, in words.
    pub text: String,
}

/// A part of what the app protects and what it can't.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ProtectionPartView {
    /// Its heading.
    pub heading: String,
    /// What it says, a sentence or a few each.
    pub lines: Vec<String>,
}

/// What the app protects, and what it can't, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ProtectionView {
    /// The heading of the page.
    pub heading: String,
    /// Its parts.
    pub parts: Vec<ProtectionPartView>,
}
