import Turnstone

/// The cover and notes. The Rust side is `tests/src/outline_notes.rs`. Ids are chance, so none is among them.
extension Outline {
    mutating func cover(_ view: ExitView) {
        line("cover \(view.language) \(code(view.direction)) \(view.title)")
        line("to \(view.otherLanguage) \(code(view.otherDirection))")
        let words = [view.search, view.clear, view.none, view.fromLabel, view.toLabel, view.swap]
        for word in words + [view.topicsLabel, view.all] { line(word) }
        for language in view.languages { line("language \(language.tag) \(language.name) \(code(language.direction))") }
        for topic in view.topics { line("topic \(topic.code) \(topic.name) \(topic.chosen)") }
        for phrase in view.phrases { line("\(phrase.text) = \(phrase.translation)") }
    }

    mutating func notesWords(_ view: NotesWords) {
        line("words \(view.language) \(code(view.direction))")
        let words = [view.notes, view.unlockNote, view.keepWarning, view.erasingLimits, view.lockHold]
        for word in words + [view.aboutButton] { line(word) }
        for growth in view.growths { line("growth \(growth.mib) \(growth.text)") }
    }

    mutating func protection(_ view: ProtectionView) {
        line(view.heading)
        for part in view.parts {
            line("part \(part.heading)")
            for text in part.lines { line(text) }
        }
    }

    mutating func notes(_ view: NotesView) {
        for note in view.notes {
            let pinned = note.pinned ? " pinned" : ""
            line("note \(code(note.direction)) \(note.title)\(pinned) \(note.attachments)")
            line(note.line.isEmpty ? "line" : "line \(note.line)")
            line("when \(note.when)")
            line("label \(note.label)")
        }
        for tag in view.tags { line("tag \(tag.name) \(tag.notes)") }
        some("empty", view.empty)
        some("warning", view.warning)
        line("room \(view.room)")
    }

    mutating func note(_ view: NoteView) {
        draft(view.draft)
        line("\(code(view.direction)) editable \(view.editable)")
        line(view.times)
        for file in view.attachments { line("file \(file.name) \(file.mediaType) \(file.length) \(file.size)") }
    }

    private mutating func draft(_ draft: NoteDraft) {
        line("title \(draft.title)")
        line("body \(draft.body)")
        line(draft.tags.isEmpty ? "tags" : "tags \(draft.tags.joined(separator: ","))")
        if let happened = draft.happened {
            line("happened \(happened.text) \(happened.earliest ?? "-") \(happened.latest ?? "-")")
        }
        switch draft.content {
        case .text: line("text")
        case .checklist(let entries): for entry in entries { line("entry \(entry.done) \(entry.text)") }
        case .savedPlace(let record): line("place \(record.uuidString.lowercased())")
        case .appointment(let day): line("day \(day)")
        case .unknown: line("unknown")
        }
    }

    mutating func choices(_ view: Choices) {
        let all = [view.country, view.nextCountry, view.secondLanguage].map { $0 ?? "-" }
        line("choices \(all.joined(separator: " "))")
    }
}
