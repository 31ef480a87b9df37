package org.turnstone.app

import android.view.View
import org.turnstone.core.protection

/** What the app protects and what it can't, in the core's own plain words. */
class ProtectionScreen(
    private val place: Place.Protection,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    private val page = protection(visit.languages)
    override val name get() = page.heading

    override fun view(): View {
        val content = look.column(Look.GAP)
        title(content, page.heading)
        page.parts.forEach { part ->
            content.addView(noted.heading(part.heading).also { it.setPaddingRelative(0, look.dp(Look.GAP), 0, 0) })
            part.lines.forEach { content.addView(noted.word(it, Style.BODY)) }
        }
        return page(place, content).also { restore(it, place) }
    }
}
