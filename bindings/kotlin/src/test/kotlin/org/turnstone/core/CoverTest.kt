package org.turnstone.core

import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The cover of the quick exit. Leaving itself closes all that is open in a process, so it is tested in one of its own. */
class CoverTest {
    @Test
    fun `the cover is a phrasebook in the language that somebody reads`() {
        loadTurnstone()
        val view = cover(ExitQuery(languages = listOf("ar"), to = "de", topic = "hotel"))
        assertEquals("ar", view.language)
        assertEquals(DirectionView.RIGHT_TO_LEFT, view.direction)
        assertEquals("de", view.otherLanguage)
        assertTrue(view.phrases.isNotEmpty() && view.topics.single { it.chosen }.code == "hotel")
        val found = cover(ExitQuery(languages = listOf("ar"), to = "de", search = view.phrases[0].translation))
        assertTrue(view.phrases[0] in found.phrases)
    }
}
