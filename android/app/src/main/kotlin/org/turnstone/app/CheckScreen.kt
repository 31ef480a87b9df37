package org.turnstone.app

import android.view.View
import android.widget.FrameLayout
import android.widget.LinearLayout
import org.turnstone.core.SelfCheckAnswer
import org.turnstone.core.SelfCheckHelpView
import org.turnstone.core.SelfCheckResultView
import org.turnstone.core.placeWords
import org.turnstone.core.selfChecks

/**
 * One step of a self-check: whether somebody is safe to read on, a question, or what comes after them. The answers are in the steps'
 * places and nowhere else: they go with the way back, when the phone is put away, and at the exit.
 */
class CheckScreen(
    private val place: Place.Check,
    look: Look,
    visit: Visit,
) : Screen(look, visit) {
    private val said = visit.guideWords
    private val noted = look.noted(said)
    private val check = selfChecks(visit.languages).first { it.id == place.id }
    private val question = place.answers?.let { check.questions.getOrNull(it.size) }
    private val content = look.column(Look.GAP)
    override val name get() =
        when {
            place.answers == null -> said.checkSafe
            question != null -> question.step
            else -> check.title.text
        }

    override fun view(): View {
        val page = page(place, content)
        when {
            place.answers == null -> safe()
            question != null -> ask()
            else -> load()
        }
        return page
    }

    /** Before anything of it is seen: no leads to the cover, as the exit does. */
    private fun safe() {
        content.addView(noted.heading(said.checkSafe, Style.TITLE))
        content.addView(noted.word(said.checkSafeNote, Style.BODY))
        content.addView(noted.button(said.checkSafeNo, R.drawable.ic_exit, Weight.MAIN) { (look.context as MainActivity).leave() })
        content.addView(noted.button(said.checkSafeYes, null, Weight.PLAIN) { visit.goTo(Place.Check(place.id, emptyList())) })
    }

    private fun ask() {
        val asked = checkNotNull(question)
        content.addView(noted.word(asked.step, Style.SMALL))
        content.addView(look.said(asked.text, Style.TITLE).also(Platform::markHeading))
        answer(said.checkYes, SelfCheckAnswer.YES)
        answer(said.checkNo, SelfCheckAnswer.NO)
        answer(said.checkUnsure, SelfCheckAnswer.UNSURE)
    }

    private fun answer(
        text: String,
        answer: SelfCheckAnswer,
    ) = content.addView(
        noted.button(text, null, Weight.PLAIN) { visit.goTo(Place.Check(place.id, place.answers.orEmpty() + answer)) },
    )

    private fun load() {
        val room = FrameLayout(look.context)
        content.addView(room)
        val known = place.result
        if (known != null) {
            fill(room, drawn(known))
            return
        }
        val (situation, answers) = visit.situation() to place.answers.orEmpty()
        ask(room, { selfCheckResult(place.id, answers, situation) }) {
            place.result = it
            drawn(it)
        }
    }

    private fun drawn(result: SelfCheckResultView): View {
        val lines = look.column(Look.GAP)
        lines.addView(look.said(result.heading, Style.TITLE).also(Platform::markHeading))
        result.sentences.forEach { lines.addView(look.said(it, Style.BODY)) }
        lines.addView(look.marked(R.drawable.ic_warning, look.said(result.danger, Style.STRONG), R.color.ink))
        result.emergency?.let { lines.addView(Numbers.emergency(look, it)) }
        group(lines, result.helpHeading)
        result.noCountry?.let {
            lines.addView(look.said(it, Style.BODY))
            val where = placeWords(visit.languages, visit.country)
            lines.addView(placeButton(look, where.place, where.accessibility) { visit.goTo(Place.Countries(isFirst = false)) })
        }
        result.help.forEach { help(lines, it) }
        group(lines, result.referralHeading)
        result.referral.forEach { lines.addView(look.marked(R.drawable.ic_notice, look.said(it, Style.BODY))) }
        group(lines, result.guidesHeading)
        val guides = GuideCard(look) { id, section -> visit.goTo(Place.Guide(id, section)) }
        result.guides.forEach { lines.addView(guides.row(it)) }
        lines.addView(noted.button(said.checkAgain, null, Weight.QUIET) { visit.beginCheck(place.id) })
        return lines
    }

    private fun group(
        lines: LinearLayout,
        heading: org.turnstone.core.TextView,
    ) {
        val view = look.said(heading, Style.HEADING).also(Platform::markHeading)
        view.setPaddingRelative(0, look.dp(Look.GROUP), 0, 0)
        lines.addView(view)
    }

    private fun help(
        lines: LinearLayout,
        help: SelfCheckHelpView,
    ) {
        lines.addView(look.heading(help.need.name, Style.STRONG))
        help.none?.let { lines.addView(look.notice(it)) }
        help.next?.let { lines.addView(look.said(it, Style.BODY)) }
        val cards = HitCard(look) { visit.goTo(Place.Record(it.id)) }
        help.lines.forEach { lines.addView(cards.line(it)) }
    }
}
