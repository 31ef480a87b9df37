package org.turnstone.app

import android.view.View
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.ImageView
import android.widget.LinearLayout
import org.turnstone.core.DirectionView
import org.turnstone.core.EmergencyNumberView
import org.turnstone.core.EmergencyView
import org.turnstone.core.OpeningView
import org.turnstone.core.PhoneKind
import org.turnstone.core.PhoneView
import java.net.URI
import org.turnstone.core.TextView as Said

/** Numbers as buttons: the number as its source prints it, what happens at a tap, and what to know before. */
object Numbers {
    /** A number with its remarks. [said] is the opening state that stands above all numbers: it is not repeated below each. */
    fun number(
        look: Look,
        phone: PhoneView,
        weight: Weight = Weight.PLAIN,
        said: OpeningView? = null,
    ): View {
        val group = look.column(Look.LINE)
        val above = listOfNotNull(phone.action, phone.label)
        group.addView(button(look, Face(icon(phone.kind), above, phone.asPrinted, phone.accessibility, phone.link), weight))
        phone.extension?.let { group.addView(look.word(it, Style.BODY)) }
        val opening = phone.opening.takeIf { it.sentence.text.isNotEmpty() && it.sentence != said?.sentence }
        opening?.let { group.addView(look.marked(R.drawable.ic_clock, look.said(it.sentence, Style.SMALL))) }
        (listOfNotNull(phone.note) + phone.remarks).forEach { group.addView(look.notice(it)) }
        return group
    }

    /** The emergency numbers of a country, and that they work there only. */
    fun emergency(
        look: Look,
        emergency: EmergencyView,
    ): View {
        val card = look.card()
        card.addView(look.said(emergency.heading, Style.STRONG).also(Platform::markHeading))
        emergency.numbers.forEach { card.addView(emergencyNumber(look, it)) }
        card.addView(look.notice(emergency.note))
        return card
    }

    private fun emergencyNumber(
        look: Look,
        number: EmergencyNumberView,
    ): View =
        button(look, Face(R.drawable.ic_phone, listOf(number.reaches), number.number, number.accessibility, number.link), Weight.PLAIN)

    /** A number as it is drawn: what stands above it, how it is read aloud, where it leads. */
    private class Face(
        val icon: Int,
        val above: List<Said>,
        val number: String,
        val spoken: String,
        val link: URI?,
    )

    private fun button(
        look: Look,
        face: Face,
        weight: Weight,
    ): View {
        val link = face.link
        val row = LinearLayout(look.context)
        row.minimumHeight = look.dp(Look.BUTTON)
        row.gravity = android.view.Gravity.CENTER_VERTICAL
        val ink = if (link == null) R.color.ink else weight.ink
        val picture = ImageView(look.context)
        picture.setImageDrawable(look.icon(face.icon, if (weight == Weight.MAIN) ink else R.color.accent))
        val place = LinearLayout.LayoutParams(look.grown(Look.ICON), look.grown(Look.ICON))
        place.marginEnd = look.dp(Look.EDGE)
        row.addView(picture, place)
        val texts = look.column()
        for (said in face.above) {
            texts.addView(look.line(said, Style.BODY, ink))
            look.beside(said)?.let { texts.addView(look.line(it, Style.BODY, ink)) }
        }
        // A number is read from left to right in every script.
        val digits =
            look.line(
                Said(face.number, "", DirectionView.LEFT_TO_RIGHT, org.turnstone.core.TextStatusView.ORIGINAL, true, null),
                Style.NUMBER,
                ink,
            )
        texts.addView(digits)
        row.addView(texts, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        row.contentDescription = face.spoken
        texts.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        picture.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        row.isFocusable = true
        if (link == null) {
            digits.setTextIsSelectable(true)
            row.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.LINE), look.dp(Look.EDGE), look.dp(Look.LINE))
            return row
        }
        row.tag = link
        row.background = look.pressable(weight.fill, weight.edge)
        row.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.GAP), look.dp(Look.EDGE), look.dp(Look.GAP))
        row.accessibilityDelegate = AsButton
        return look.outward(row) { Links.intent(link) }
    }

    private fun icon(kind: PhoneKind): Int =
        when (kind) {
            PhoneKind.VOICE, PhoneKind.TTY, PhoneKind.FAX -> R.drawable.ic_phone
            PhoneKind.SMS, PhoneKind.WHATSAPP, PhoneKind.SIGNAL, PhoneKind.TELEGRAM -> R.drawable.ic_message
        }
}
