//! The facade's answers about notes and the cover as lines, the same in Rust, Kotlin and Swift. Ids are chance, so none is among them.

use crate::outline::{Outline, code};
use turnstone_app::{Choices, ExitView, NoteContent, NoteDraft, NoteView, NotesView, NotesWords, ProtectionView};

impl Outline {
    /// The cover.
    pub fn cover(&mut self, view: &ExitView) {
        self.plain(format!("cover {} {} {}", view.language, code(view.direction), view.title));
        self.plain(format!("to {} {}", view.other_language, code(view.other_direction)));
        let words = [&view.search, &view.clear, &view.none, &view.from_label, &view.to_label, &view.swap];
        words.into_iter().chain([&view.topics_label, &view.all]).for_each(|word| self.plain(word.clone()));
        for language in &view.languages {
            self.plain(format!("language {} {} {}", language.tag, language.name, code(language.direction)));
        }
        for topic in &view.topics {
            self.plain(format!("topic {} {} {}", topic.code, topic.name, topic.chosen));
        }
        view.phrases.iter().for_each(|phrase| self.plain(format!("{} = {}", phrase.text, phrase.translation)));
    }

    /// The words around notes: some of each kind.
    pub fn notes_words(&mut self, view: &NotesWords) {
        self.plain(format!("words {} {}", view.language, code(view.direction)));
        let words = [&view.notes, &view.unlock_note, &view.keep_warning, &view.erasing_limits, &view.lock_hold];
        words.into_iter().chain([&view.about_button]).for_each(|word| self.plain(word.clone()));
        view.growths.iter().for_each(|growth| self.plain(format!("growth {} {}", growth.mib, growth.text)));
    }

    /// What the app protects.
    pub fn protection(&mut self, view: &ProtectionView) {
        self.plain(view.heading.clone());
        for part in &view.parts {
            self.plain(format!("part {}", part.heading));
            part.lines.iter().for_each(|line| self.plain(line.clone()));
        }
    }

    /// A list of notes.
    pub fn notes(&mut self, view: &NotesView) {
        for note in &view.notes {
            let pinned = if note.pinned { " pinned" } else { "" };
            self.plain(format!("note {} {}{pinned} {}", code(note.direction), note.title, note.attachments));
            self.plain(format!("line {}", note.line).trim_end().to_owned());
            self.plain(format!("when {}", note.when));
            self.plain(format!("label {}", note.label));
        }
        view.tags.iter().for_each(|tag| self.plain(format!("tag {} {}", tag.name, tag.notes)));
        view.empty.iter().for_each(|empty| self.plain(format!("empty {empty}")));
        view.warning.iter().for_each(|warning| self.plain(format!("warning {warning}")));
        self.plain(format!("room {}", view.room));
    }

    /// One note.
    pub fn note(&mut self, view: &NoteView) {
        self.draft(&view.draft);
        self.plain(format!("{} editable {}", code(view.direction), view.editable));
        self.plain(view.times.clone());
        for file in &view.attachments {
            self.plain(format!("file {} {} {} {}", file.name, file.media_type, file.length, file.size));
        }
    }

    fn draft(&mut self, draft: &NoteDraft) {
        self.plain(format!("title {}", draft.title));
        self.plain(format!("body {}", draft.body));
        self.plain(format!("tags {}", draft.tags.join(",")).trim_end().to_owned());
        if let Some(happened) = &draft.happened {
            let [earliest, latest] = [&happened.earliest, &happened.latest].map(|day| day.as_deref().unwrap_or("-"));
            self.plain(format!("happened {} {earliest} {latest}", happened.text));
        }
        match &draft.content {
            NoteContent::Text => self.plain("text".to_owned()),
            NoteContent::Checklist { entries } => {
                entries.iter().for_each(|entry| self.plain(format!("entry {} {}", entry.done, entry.text)));
            }
            NoteContent::SavedPlace { record } => self.plain(format!("place {}", record.as_str())),
            NoteContent::Appointment { day } => self.plain(format!("day {day}")),
            NoteContent::Unknown => self.plain("unknown".to_owned()),
        }
    }

    /// What the notebook remembers.
    pub fn choices(&mut self, view: &Choices) {
        let all = [&view.country, &view.next_country, &view.second_language];
        let all = all.map(|choice| choice.as_deref().unwrap_or("-"));
        self.plain(format!("choices {}", all.join(" ")));
    }
}
