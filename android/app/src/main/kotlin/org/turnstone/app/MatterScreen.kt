package org.turnstone.app

import android.view.View
import android.widget.FrameLayout
import org.turnstone.core.Choices

/** One matter of a notebook on a page of its own: one decision a screen. While a notebook is set up, each leads to the next. */
@Suppress("TooManyFunctions")
class MatterScreen(
    private val place: Place.Matter,
    look: Look,
    visit: Visit,
) : NotesPage(look, visit) {
    override val name get() =
        when (place.what) {
            Affair.MAKE -> said.passphraseHeading
            Affair.CHANGE -> said.changeHeading
            Affair.RECOVERY -> said.recoveryHeading
            Affair.SECOND -> said.secondHeading
            Affair.ERASING -> said.erasingHeading
            Affair.GROW -> said.growHeading
            Affair.COPY -> said.copyHeading
            Affair.RESTORE -> said.restoreHeading
            Affair.CHOICES -> said.choicesHeading
            Affair.ERASE -> said.eraseHeading
        }
    private val content = look.column(Look.GAP)
    private val outcome = Outcome(look, noted)
    private val passphrase by lazy { NewPassphrase(noted, said, visit.languages) }
    private val kept by lazy { KeptPassphrases(noted, said) }
    private val files by lazy { CopyPart(place, look, noted, visit) }

    /** What can't be pressed while something is under way. */
    private val resting = mutableListOf<View>()

    override fun view(): View {
        title(content, name)
        when (place.what) {
            Affair.MAKE -> make()
            Affair.CHANGE -> change()
            Affair.RECOVERY -> recovery()
            Affair.SECOND -> second()
            Affair.ERASING -> erasing()
            Affair.GROW -> grow()
            Affair.COPY -> resting += files.copy(content)
            Affair.RESTORE -> resting += files.restore(content)
            Affair.CHOICES -> choices()
            Affair.ERASE -> erase()
        }
        content.addView(outcome.view)
        if (place.isStep && place.what != Affair.MAKE) content.addView(look.button(words.skip, null, Weight.QUIET, ::goOn))
        outcome.follow(scope, place.doing, resting)
        return page(place, content).also { restore(it, place) }
    }

    /** The next step; after the last the notebook itself. */
    private fun goOn() {
        val next =
            when (place.what) {
                Affair.MAKE -> Affair.RECOVERY
                Affair.RECOVERY -> Affair.SECOND
                Affair.SECOND -> Affair.ERASING
                else -> null
            }
        if (next == null) visit.back() else visit.replaceBy(Place.Matter(next, isStep = true))
    }

    private fun body(text: String) = content.addView(noted.word(text, Style.BODY))

    private fun warning(text: String) = content.addView(noted.marked(R.drawable.ic_warning, noted.word(text, Style.BODY)))

    private fun action(
        text: String,
        weight: Weight = Weight.MAIN,
        onClick: () -> Unit,
    ) {
        val button = noted.button(text, null, weight, onClick)
        resting += button
        content.addView(button)
    }

    private fun make() {
        body(said.passphraseNote)
        content.addView(passphrase.offer())
        content.addView(shown())
        content.addView(kept.view())
        action(said.make) {
            withNew { new ->
                place.doing.begin(visit, Told.Working(said.unlocking, canCancel = false)) {
                    visit.notes.make(kept.with(new))
                    goOn()
                }
            }
        }
    }

    private fun second() {
        body(said.secondNote)
        warning(said.secondWarning)
        content.addView(passphrase.offer())
        content.addView(shown())
        content.addView(kept.view())
        action(said.secondMake) {
            withNew { new ->
                place.doing.begin(visit, Told.Working(said.unlocking, canCancel = false), said.made) {
                    visit.notes.make(kept.with(new))
                    forget()
                }
            }
        }
    }

    private fun change() {
        if (visit.notes.isOpen && visit.notes.session.isRecovered) warning(said.recoveredNote)
        body(said.passphraseNote)
        content.addView(passphrase.offer())
        content.addView(shown())
        action(said.change) {
            withNew { new ->
                place.doing.begin(visit, said = said.changed) {
                    visit.notes.session.changePassphrase(new)
                    forget()
                }
            }
        }
    }

    private fun erasing() {
        body(said.erasingNote)
        warning(said.erasingLimits)
        content.addView(passphrase.fields())
        content.addView(shown())
        action(said.erasingSet) {
            withNew { new ->
                place.doing.begin(visit, said = said.erasingIsSet) {
                    visit.notes.session.setErasingPassphrase(new)
                    forget()
                }
            }
        }
        if (!place.isStep) {
            action(said.erasingClear, Weight.PLAIN) {
                place.doing.begin(visit, said = said.erasingIsClear) { visit.notes.session.ask { clearErasingPassphrase() } }
            }
        }
    }

    /** The code is shown once and kept nowhere: a turn of the phone takes it away, and another can be made. */
    private fun recovery() {
        body(said.recoveryNote)
        warning(said.recoveryWarning)
        val room = FrameLayout(look.context)
        content.addView(room)
        action(said.recoveryMake) {
            place.doing.begin(visit) {
                val code = visit.notes.session.ask { makeRecoveryCode() }
                fill(room, shown(code, room))
                code.fill(0)
            }
        }
    }

    private fun shown(
        code: ByteArray,
        room: FrameLayout,
    ): View {
        val card = look.card(R.color.accent_soft)
        val digits = noted.word(String(code), Style.NUMBER)
        digits.textDirection = View.TEXT_DIRECTION_LTR
        digits.typeface = android.graphics.Typeface.MONOSPACE
        card.addView(digits)
        card.addView(
            noted.button(said.recoveryWritten, R.drawable.ic_check, Weight.PLAIN) {
                room.removeAllViews()
                if (place.isStep) goOn()
            },
        )
        return card
    }

    private fun grow() {
        body(said.growNote)
        said.growths.forEach { growth ->
            action(growth.text, Weight.PLAIN) {
                place.doing.begin(visit, Told.Working(said.growing, canCancel = true), said.saved) { onProgress ->
                    visit.notes.session.grow(growth.mib, onProgress)
                }
            }
        }
    }

    private fun choices() {
        body(said.choicesNote)
        val room = FrameLayout(look.context)
        content.addView(room)
        fetch(room, { visit.notes.session.ask { choices() } }) { chosen ->
            tick(
                said.choicesKeep,
                chosen != Choices(),
            ) { isOn -> place.doing.begin(visit, said = said.saved) { visit.notes.remember(isOn) } }
        }
    }

    private fun erase() {
        body(said.eraseNote)
        val room = FrameLayout(look.context)
        content.addView(room)
        val button =
            noted.button(said.erase, R.drawable.ic_warning, Weight.PLAIN) {
                question(room, said.eraseQuestion, said.erase) {
                    place.doing.begin(visit) {
                        visit.notes.session.ask { erase() }
                        visit.notes.gone()
                    }
                }
            }
        fill(room, button)
    }

    private fun shown(): View =
        tick(said.showPassphrase, false) {
            passphrase.showTyped(it)
            if (place.what == Affair.MAKE || place.what == Affair.SECOND) kept.showTyped(it)
        }

    /** What was typed twice, if it is the same. */
    private fun withNew(use: (ByteArray) -> Unit) {
        val new = passphrase.taken()
        if (new == null) place.doing.refuse(said.passphrasesDiffer) else use(new)
    }

    private fun forget() {
        passphrase.forget()
        kept.forget()
    }

    override fun leave() {
        if (place.what in WITH_FIELDS) forget()
        files.forget()
        super.leave()
    }

    private companion object {
        val WITH_FIELDS = setOf(Affair.MAKE, Affair.SECOND, Affair.CHANGE, Affair.ERASING)
    }
}
