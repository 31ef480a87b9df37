package org.turnstone.app

import android.view.View
import org.turnstone.core.TermView

/** A word of offices with what it means, whose word it is, and where that was read. */
object TermCard {
    fun of(
        look: Look,
        term: TermView,
        style: Style = Style.STRONG,
    ): View {
        val card = look.card()
        card.tag = term.id
        card.addView(look.said(term.term, style).also(Platform::markHeading))
        card.addView(look.said(term.meaning, Style.BODY))
        term.beside?.let { card.addView(look.second(it, Style.SMALL)) }
        term.facts.forEach { card.addView(look.said(it, Style.SMALL)) }
        term.source?.let { card.addView(look.word(it.line, Style.SMALL)) }
        return card
    }
}
