package org.turnstone.core

// The facade's answers about notes and the cover as lines, the same as `tests/src/outline_notes.rs` writes. Ids are chance, so none is
// among them.

/** The cover. */
fun Outline.cover(view: ExitView) {
    line("cover ${view.language} ${code(view.direction)} ${view.title}")
    line("to ${view.otherLanguage} ${code(view.otherDirection)}")
    listOf(view.search, view.clear, view.none, view.fromLabel, view.toLabel, view.swap, view.topicsLabel, view.all).forEach(::line)
    view.languages.forEach { line("language ${it.tag} ${it.name} ${code(it.direction)}") }
    view.topics.forEach { line("topic ${it.code} ${it.name} ${it.chosen}") }
    view.phrases.forEach { line("${it.text} = ${it.translation}") }
}

/** The words around notes: some of each kind. */
fun Outline.notesWords(view: NotesWords) {
    line("words ${view.language} ${code(view.direction)}")
    listOf(view.notes, view.unlockNote, view.keepWarning, view.erasingLimits, view.lockHold, view.aboutButton).forEach(::line)
    view.growths.forEach { line("growth ${it.mib} ${it.text}") }
}

/** What the app protects. */
fun Outline.protection(view: ProtectionView) {
    line(view.heading)
    for (part in view.parts) {
        line("part ${part.heading}")
        part.lines.forEach(::line)
    }
}

/** A list of notes. */
fun Outline.notes(view: NotesView) {
    for (note in view.notes) {
        line("note ${code(note.direction)} ${note.title}${if (note.pinned) " pinned" else ""} ${note.attachments}")
        line("line ${note.line}".trimEnd())
        line("when ${note.`when`}")
        line("label ${note.label}")
    }
    view.tags.forEach { line("tag ${it.name} ${it.notes}") }
    view.empty?.let { line("empty $it") }
    view.warning?.let { line("warning $it") }
    line("room ${view.room}")
}

/** One note. */
fun Outline.note(view: NoteView) {
    draft(view.draft)
    line("${code(view.direction)} editable ${view.editable}")
    line(view.times)
    view.attachments.forEach { line("file ${it.name} ${it.mediaType} ${it.length} ${it.size}") }
}

private fun Outline.draft(draft: NoteDraft) {
    line("title ${draft.title}")
    line("body ${draft.body}")
    line("tags ${draft.tags.joinToString(",")}".trimEnd())
    draft.happened?.let { line("happened ${it.text} ${it.earliest ?: "-"} ${it.latest ?: "-"}") }
    when (val content = draft.content) {
        is NoteContent.Text -> line("text")
        is NoteContent.Checklist -> content.entries.forEach { line("entry ${it.done} ${it.text}") }
        is NoteContent.SavedPlace -> line("place ${content.record}")
        is NoteContent.Appointment -> line("day ${content.day}")
        is NoteContent.Unknown -> line("unknown")
    }
}

/** What the notebook remembers. */
fun Outline.choices(view: Choices) = line("choices ${view.country ?: "-"} ${view.nextCountry ?: "-"} ${view.secondLanguage ?: "-"}")

/**
 * The same lines with notes of a list that are as old as each other in one order: which of them comes first is the chance of their
 * ids. Pinned ones stay before others.
 */
fun inOneOrder(lines: List<String>): List<String> {
    val sorted = mutableListOf<String>()
    var at = 0
    while (at < lines.size) {
        val notes = lines.drop(at).chunked(LINES_OF_A_NOTE).takeWhile(::isNote)
        sorted += notes.sortedWith(compareBy({ " pinned " !in it.first() }, { it.joinToString() })).flatten()
        at += notes.size * LINES_OF_A_NOTE
        if (at < lines.size) sorted += lines[at++]
    }
    return sorted
}

private fun isNote(lines: List<String>): Boolean =
    lines.size == LINES_OF_A_NOTE && lines.zip(BEGINNINGS).all { (line, beginning) -> line.startsWith(beginning) }

private const val LINES_OF_A_NOTE = 4

private val BEGINNINGS = listOf("note ", "line", "when ", "label ")
