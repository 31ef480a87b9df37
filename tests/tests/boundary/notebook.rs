//! Cases of a notebook: made in an empty folder, then one step after the other. A step that fails is the line `error` and its id, and the next one
//! is taken.

use std::sync::{Arc, Mutex};

use serde_json::Value;
use turnstone_app::{
    ByteSource, ChecklistEntry, Choices, CopyFor, Happened, NewNotebook, NoteContent, NoteDraft, NoteQuery, NoteReader,
    Notebook, PlatformError, RecordId, TurnstoneError, Vault, VaultConfig,
};
use turnstone_tests::outline::Outline;

use super::{Case, strings};

/// All that a case has by now.
struct Steps<'a> {
    case: &'a Case<'a>,
    folder: String,
    vault: Arc<Vault>,
    notebook: Option<Arc<Notebook>>,
    /// Notes that were saved, in their order: a step names one by its place.
    saved: Vec<RecordId>,
}

/// Bytes of one value, as a file that somebody chose.
struct Bytes(Mutex<Vec<u8>>);

impl ByteSource for Bytes {
    fn read(&self, most: u32) -> Result<Vec<u8>, PlatformError> {
        let mut rest = self.0.lock().unwrap();
        let count = rest.len().min(most as usize);
        Ok(rest.drain(..count).collect())
    }
}

fn text(step: &Value, key: &str) -> String {
    step[key].as_str().unwrap_or_default().to_owned()
}

fn some(step: &Value, key: &str) -> Option<String> {
    step[key].as_str().map(str::to_owned)
}

fn secret(step: &Value, key: &str) -> Vec<u8> {
    text(step, key).into_bytes()
}

fn draft(step: &Value) -> NoteDraft {
    let content = match &step["entries"] {
        Value::Array(entries) => NoteContent::Checklist {
            entries: entries
                .iter()
                .map(|entry| ChecklistEntry { text: text(entry, "text"), done: entry["done"].as_bool().unwrap() })
                .collect(),
        },
        _ => match (some(step, "place"), some(step, "day")) {
            (Some(place), _) => NoteContent::SavedPlace { record: place.as_str().into() },
            (_, Some(day)) => NoteContent::Appointment { day },
            _ => NoteContent::Text,
        },
    };
    NoteDraft {
        title: text(step, "title"),
        body: text(step, "body"),
        tags: strings(step.get("tags")),
        happened: step.get("happened").map(|happened| Happened {
            text: text(happened, "text"),
            earliest: some(happened, "earliest"),
            latest: some(happened, "latest"),
        }),
        pinned: step["pinned"].as_bool().unwrap_or_default(),
        content,
    }
}

impl Steps<'_> {
    fn open(&self) -> Result<Arc<Notebook>, TurnstoneError> {
        self.notebook.clone().ok_or(TurnstoneError::Closed)
    }

    fn of(&self, step: &Value) -> RecordId {
        let place = step["of"].as_u64().unwrap() as usize;
        self.saved.get(place).cloned().unwrap_or_else(|| "00000000-0000-4000-8000-000000000000".into())
    }

    fn reader(&self) -> NoteReader {
        NoteReader { languages: self.case.list("languages"), utc_offset_minutes: 0 }
    }

    async fn take(&mut self, step: &Value, out: &mut Outline) -> Result<(), TurnstoneError> {
        let now = self.case.now();
        match step["do"].as_str().unwrap() {
            "make" => {
                let keep = strings(step.get("keep")).into_iter().map(String::into_bytes).collect();
                let new = NewNotebook { passphrase: secret(step, "passphrase"), keep };
                match &self.notebook {
                    Some(notebook) => Arc::clone(notebook).make_notebook(new).await?,
                    None => Arc::clone(&self.vault).make_notebook(new).await?,
                }
            }
            "unlock" => {
                let opened = Arc::clone(&self.vault).unlock(secret(step, "passphrase")).await?;
                out.plain(format!("recovered {}", opened.opened_by_recovery_code()));
                self.notebook = Some(opened);
            }
            "lock" => {
                self.open()?.lock();
                self.notebook = None;
            }
            "save" => {
                let id = step.get("of").map(|_| self.of(step));
                let saved = self.open()?.save(id.clone(), draft(step), now).await?;
                if id.is_none() {
                    self.saved.push(saved);
                }
            }
            "notes" => {
                let query = NoteQuery { search: text(step, "search"), tag: some(step, "tag"), reader: self.reader() };
                out.notes(&self.open()?.notes(query).await?);
            }
            "note" => out.note(&self.open()?.note(self.of(step), self.reader()).await?),
            "delete" => self.open()?.delete(self.of(step)).await?,
            "attach" => {
                let length = step["length"].as_u64().unwrap();
                let bytes = vec![7; step["bytes"].as_u64().unwrap() as usize];
                let (source, name) = (Arc::new(Bytes(Mutex::new(bytes))), text(step, "name"));
                let media = text(step, "media_type");
                self.open()?.attach(self.of(step), name, media, length, source, now, None).await?;
            }
            "read" => {
                let note = self.open()?.note(self.of(step), self.reader()).await?;
                let (id, offset) = (note.attachments[0].id.clone(), step["offset"].as_u64().unwrap());
                let bytes = self.open()?.attachment_bytes(id, offset, 1_000_000).await?;
                let sum: u64 = bytes.iter().map(|byte| u64::from(*byte)).sum();
                out.plain(format!("bytes {} {sum}", bytes.len()));
            }
            "detach" => {
                let note = self.open()?.note(self.of(step), self.reader()).await?;
                self.open()?.detach(note.id, note.attachments[0].id.clone(), now).await?;
            }
            "choices" => out.choices(&self.open()?.choices().await?),
            "save_choices" => {
                let choices = Choices {
                    country: some(step, "country"),
                    next_country: some(step, "next_country"),
                    second_language: some(step, "second_language"),
                };
                self.open()?.save_choices(choices, now).await?;
            }
            "change_passphrase" => self.open()?.change_passphrase(secret(step, "passphrase")).await?,
            "set_erasing_passphrase" => self.open()?.set_erasing_passphrase(secret(step, "passphrase")).await?,
            "clear_erasing_passphrase" => self.open()?.clear_erasing_passphrase().await?,
            "recover" => {
                let code = self.open()?.make_recovery_code().await?;
                out.plain(format!("code of {}", code.len()));
                self.open()?.lock();
                let opened = Arc::clone(&self.vault).unlock(code).await?;
                out.plain(format!("recovered {}", opened.opened_by_recovery_code()));
                self.notebook = Some(opened);
            }
            "grow" => self.open()?.grow(step["mib"].as_u64().unwrap() as u32, None).await?,
            "seal_copy" => {
                let copy_for = match some(step, "key") {
                    Some(key) => CopyFor::PublicKey { key },
                    None => CopyFor::Passphrase { passphrase: secret(step, "passphrase") },
                };
                let chosen = step.get("of").map(|_| vec![self.of(step)]);
                let file = format!("{}/{}", self.folder, text(step, "file"));
                self.open()?.seal_copy(chosen, copy_for, file, None).await?;
            }
            "restore_copy" => {
                let file = format!("{}/{}", self.folder, text(step, "file"));
                let restored = self.open()?.restore_copy(secret(step, "passphrase"), file, now, None).await?;
                out.plain(format!("restored {restored}"));
            }
            "erase" => {
                self.open()?.erase().await?;
                self.notebook = None;
            }
            other => panic!("no step {other}"),
        }
        Ok(())
    }
}

/// Takes every step of a case.
pub async fn steps(case: &Case<'_>, out: &mut Outline) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap().to_owned();
    let config = VaultConfig { folder: path.clone(), room_mib: 2, memory_mib: 512 };
    let vault = Vault::open(config, None, None).await.unwrap();
    let mut steps = Steps { case, folder: path, vault, notebook: None, saved: Vec::new() };
    for step in case.0["steps"].as_array().unwrap() {
        out.plain(format!("> {}", step["do"].as_str().unwrap()));
        if let Err(error) = steps.take(step, out).await {
            out.plain(format!("error {error}"));
        }
    }
}
