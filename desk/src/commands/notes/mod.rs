//! `turnstone notes`: sealed notebooks, with one command for each thing, or kept open for a while.

mod copies;
mod editor;
mod files;
mod folder;
mod keys;
mod make;
mod named;
mod open;
mod read;
mod write;

use crate::answers::Answers;
use crate::fault::Fault;
use crate::options::{NotesOptions, NotesTask};
use crate::output::{Progress, Screen, Tone, complain};
use crate::session::Session;
use folder::NotesFolder;
use std::sync::Arc;
use turnstone_app::{NoteReader, Notebook, NotesWords, OpenTask, Timestamp, Vault, notes_words};
use turnstone_l10n::{args, plain};

/// MiB for each notebook of a file that is there already: never asked for.
const ROOM_MIB: u32 = 16;

/// What every command of notes works with.
pub struct Desk<'a> {
    session: &'a Session<'a>,
    screen: &'a mut Screen,
    answers: Answers,
    words: NotesWords,
    /// Where the notebooks' file is.
    folder: String,
    /// The notebook stays open and takes commands.
    within: bool,
}

/// Does one thing with a notebook, or takes commands for it.
///
/// # Errors
/// Those of the core, of [`Answers`] and of files. That there is no such note is no error: it was looked for and not found.
pub fn run(session: &Session<'_>, options: &NotesOptions, screen: &mut Screen) -> Result<bool, Fault> {
    if let Some(NotesTask::Lock) = options.task {
        screen.paragraph(Tone::Plain, &session.text("desk-notes-lock"));
        return Ok(true);
    }
    crate::process::write_for_oneself_only();
    if options.in_memory && options.task.is_some() {
        return Err(Fault::InMemory);
    }
    let folder = NotesFolder::find(options.folder.as_deref())?;
    if !options.in_memory && !matches!(options.task, Some(NotesTask::Make { .. })) {
        folder.expect_notebook()?;
    }
    let answers = Answers::open(options.passphrase_file.as_deref())?;
    let mut desk = Desk {
        session,
        screen,
        answers,
        words: notes_words(session.languages.to_vec()),
        folder: folder.name().to_owned(),
        within: false,
    };
    let done = match &options.task {
        Some(NotesTask::Make { keep, room }) => make::first(&mut desk, &folder, *keep, *room),
        task => {
            let notebook = if options.in_memory {
                make::in_memory(&mut desk)?
            } else {
                let vault = folder.open(ROOM_MIB, &OpenTask::new())?;
                desk.unlock(&vault)?
            };
            let done = match task {
                Some(task) => perform(&mut desk, &notebook, task),
                None => open::run(&mut desk, &notebook),
            };
            notebook.lock();
            done
        }
    };
    match done {
        Err(fault @ (Fault::Note | Fault::NoteAmbiguous(_) | Fault::Attachment)) => {
            complain(&fault.sentence(session.l10n));
            Ok(false)
        }
        done => done,
    }
}

/// Does one thing with an open notebook; true where there was anything.
fn perform(desk: &mut Desk<'_>, notebook: &Arc<Notebook>, task: &NotesTask) -> Result<bool, Fault> {
    match task {
        NotesTask::List { tag, json } => read::list(desk, notebook, tag.clone(), *json),
        NotesTask::Search { words, json } => read::search(desk, notebook, words, *json),
        NotesTask::Show { note, json } => read::show(desk, notebook, note, *json),
        NotesTask::New(fields) => write::new(desk, notebook, fields),
        NotesTask::Edit { note, editor: true, on_disk, fields } => {
            write::edit(desk, notebook, note, fields, Some(*on_disk))
        }
        NotesTask::Edit { note, fields, .. } => write::edit(desk, notebook, note, fields, None),
        NotesTask::Attach { note, file } => files::attach(desk, notebook, note, file),
        NotesTask::Detach { note, name } => files::detach(desk, notebook, note, name),
        NotesTask::SaveAttachment { note, name, file } => files::save(desk, notebook, note, name, file),
        NotesTask::Delete { note } => write::delete(desk, notebook, note),
        NotesTask::Passphrase => keys::change(desk, notebook),
        NotesTask::RecoveryCode => keys::recovery_code(desk, notebook),
        NotesTask::ErasingPassphrase { clear } => keys::erasing(desk, notebook, *clear),
        NotesTask::Second { keep } => make::second(desk, notebook, *keep),
        NotesTask::Grow { mib } => keys::grow(desk, notebook, *mib),
        NotesTask::Copy { file, notes, key } => copies::copy(desk, notebook, file, notes, key.as_deref()),
        NotesTask::Restore { file } => copies::restore(desk, notebook, file),
        NotesTask::Erase => keys::erase(desk, notebook),
        // Neither is a thing to do with a notebook that is open.
        NotesTask::Make { .. } | NotesTask::Lock => Ok(true),
    }
}

impl Desk<'_> {
    /// Asks for a passphrase and opens what it opens. An erasing one destroys all others here.
    fn unlock(&mut self, vault: &Vault) -> Result<Arc<Notebook>, Fault> {
        let passphrase = self.answers.secret(&labelled(&self.words.passphrase))?;
        let notebook = vault.unlock_blocking(&passphrase)?;
        if notebook.opened_by_recovery_code() {
            self.say(Tone::Caution, "desk-notes-recovered");
        }
        Ok(notebook)
    }

    /// A paragraph of the messages.
    fn say(&mut self, tone: Tone, id: &str) {
        let text = self.session.text(id);
        self.screen.paragraph(tone, &text);
    }

    /// A question of the messages, answered by a word of the messages.
    fn is_answered(&mut self, question: &str, word: &str) -> Result<bool, Fault> {
        self.screen.paragraph(Tone::Caution, question);
        self.screen.flush()?;
        let label = self.session.l10n.text("desk-notes-answer", &args().text("word", word));
        self.answers.is_answered(&plain(&label), word)
    }

    /// The clock as notes have it.
    fn now(&self) -> Result<Timestamp, Fault> {
        Ok(self.session.now()?.into())
    }

    /// Who reads: days are told by the clock on the wall here.
    fn reader(&self) -> Result<NoteReader, Fault> {
        let offset = jiff::tz::TimeZone::system().to_offset(self.session.now()?);
        Ok(NoteReader { languages: self.session.languages.to_vec(), utc_offset_minutes: offset.seconds() / 60 })
    }

    /// Does long work, with a bar.
    fn with_progress<T>(
        &self,
        label: &str,
        work: impl FnOnce(&OpenTask) -> Result<T, turnstone_app::TurnstoneError>,
    ) -> Result<T, Fault> {
        let task = OpenTask::new();
        let progress = Progress::start(&task, label.to_owned());
        let done = work(&task);
        progress.finish();
        Ok(done?)
    }
}

/// A label as it stands before what is typed.
fn labelled(label: &str) -> String {
    format!("{label}:")
}
