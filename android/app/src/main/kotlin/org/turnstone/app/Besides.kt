package org.turnstone.app

import org.turnstone.core.ChannelView
import org.turnstone.core.FactView
import org.turnstone.core.GuideRowView
import org.turnstone.core.HitView
import org.turnstone.core.PhoneView
import org.turnstone.core.RecordView
import org.turnstone.core.SectionView
import org.turnstone.core.TermView
import java.util.IdentityHashMap
import org.turnstone.core.TextView as Said

/**
 * The texts of a record in two languages: which belongs to which, by where they stand. Two that say the same words at two places are
 * two here. What is equal in both languages is left out, so that it stands there once.
 */
class Besides private constructor() {
    private val found = IdentityHashMap<Said, Said>()

    private fun text(
        first: Said?,
        second: Said?,
    ) {
        if (first != null && second != null && first.text != second.text) found[first] = second
    }

    /** Of two lists that are not equally long nobody knows what belongs together. */
    private fun <T> each(
        first: List<T>,
        second: List<T>,
        pair: (T, T) -> Unit,
    ) {
        if (first.size == second.size) first.zip(second).forEach { (one, other) -> pair(one, other) }
    }

    private fun record(
        first: RecordView,
        second: RecordView,
    ) {
        hit(first.hit, second.hit)
        each(first.channels, second.channels, ::channel)
        val sections = second.sections.associateBy { it.code }
        first.sections.forEach { one -> sections[one.code]?.let { section(one, it) } }
        each(first.services, second.services, ::hit)
        text(first.guidesHeading, second.guidesHeading)
        each(first.guides, second.guides, ::guide)
        text(first.termsHeading, second.termsHeading)
        each(first.terms, second.terms, ::term)
    }

    private fun hit(
        first: HitView,
        second: HitView,
    ) {
        if (first.id != second.id) return
        text(first.title, second.title)
        text(first.localName, second.localName)
        text(first.subtitle, second.subtitle)
        each(first.warnings, second.warnings) { one, other -> text(one.sentence, other.sentence) }
        text(first.summary, second.summary)
        each(first.phones, second.phones, ::phone)
        text(first.opening.sentence, second.opening.sentence)
        text(first.opening.asPrinted, second.opening.asPrinted)
        text(first.distance, second.distance)
        text(first.towns, second.towns)
        each(first.why, second.why) { one, other -> text(one.sentence, other.sentence) }
        each(first.notKnown, second.notKnown, ::text)
        text(first.trust.sentence, second.trust.sentence)
        each(first.trust.details, second.trust.details, ::text)
    }

    private fun phone(
        first: PhoneView,
        second: PhoneView,
    ) {
        text(first.action, second.action)
        text(first.label, second.label)
        text(first.note, second.note)
        text(first.opening.sentence, second.opening.sentence)
        each(first.remarks, second.remarks, ::text)
    }

    private fun channel(
        first: ChannelView,
        second: ChannelView,
    ) {
        text(first.name, second.name)
        text(first.steps, second.steps)
        text(first.discretion, second.discretion)
    }

    private fun section(
        first: SectionView,
        second: SectionView,
    ) {
        text(first.heading, second.heading)
        each(first.facts, second.facts, ::fact)
        text(first.notKnown, second.notKnown)
        text(first.map?.action, second.map?.action)
        text(first.map?.note, second.map?.note)
    }

    private fun fact(
        first: FactView,
        second: FactView,
    ) {
        text(first.label, second.label)
        text(first.value, second.value)
    }

    private fun guide(
        first: GuideRowView,
        second: GuideRowView,
    ) {
        if (first.id != second.id) return
        text(first.title, second.title)
        text(first.summary, second.summary)
        text(first.countries, second.countries)
    }

    private fun term(
        first: TermView,
        second: TermView,
    ) {
        if (first.id != second.id) return
        text(first.term, second.term)
        text(first.meaning, second.meaning)
        each(first.facts, second.facts, ::text)
    }

    companion object {
        /** For each text of [first] its own in [second]. */
        fun of(
            first: RecordView,
            second: RecordView?,
        ): Map<Said, Said> = Besides().also { if (second != null) it.record(first, second) }.found
    }
}
