package org.turnstone.app

import android.content.Context
import android.os.SystemClock
import android.text.Editable
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.inputmethod.InputMethodManager
import android.widget.FrameLayout
import android.widget.HorizontalScrollView
import android.widget.LinearLayout
import org.turnstone.core.ExitLanguageView
import org.turnstone.core.ExitPhraseView
import org.turnstone.core.ExitQuery
import org.turnstone.core.ExitView
import org.turnstone.core.LockGesture
import org.turnstone.core.cover
import org.turnstone.core.screenWords
import org.turnstone.core.wellFormed

/** The cover: a working phrasebook. What is chosen and typed on it lives in its views and nowhere else. */
@Suppress("TooManyFunctions")
class CoverPage(
    context: Context,
    private val languages: List<String>,
) : FrameLayout(context) {
    private var query = ExitQuery(languages)
    private var view: ExitView? = null
    private var look = Look(context, screenWords(languages))
    private val results = LazyList(context, look.dp(Look.GAP), look.dp(Look.EDGE))
    private val topics = FrameLayout(context)

    /** What somebody is let in by, and where that leads; without it the title is a title. */
    private var entrance: Pair<LockGesture, () -> Unit>? = null
    private var title: View? = null
    private var pair: View? = null

    init {
        id = R.id.cover
        setBackgroundColor(context.getColor(R.color.ground))
        // Touches go no further than this.
        isClickable = true
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
        isSaveFromParentEnabled = false
    }

    /** Draws the phrasebook: [first] is what the exit gave, else the core is asked. */
    fun show(first: ExitView? = null): CoverPage {
        val view = first ?: cover(query)
        this.view = view
        look = Look(context, look.words.copy(language = view.language, direction = view.direction))
        layoutDirection = view.direction.ofLayout()
        removeAllViews()
        addView(page(view))
        Platform.namePane(this, view.title)
        return this
    }

    /** The gesture on the title leads on, from now on. */
    fun leadIn(
        gesture: LockGesture,
        onMade: () -> Unit,
    ) {
        entrance = gesture to onMade
        title?.let(::listen)
    }

    private fun page(view: ExitView): View {
        val column = look.column()
        val head = look.column(Look.GAP)
        head.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.GAP), look.dp(Look.EDGE), look.dp(Look.LINE))
        val name = look.heading(view.title, Style.TITLE)
        name.minHeight = look.dp(Look.TOUCH)
        name.gravity = android.view.Gravity.CENTER_VERTICAL
        name.layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
        title = name
        if (entrance != null) listen(name)
        head.addView(name)
        head.addView(search(view))
        column.addView(head)
        // Both are taken over from the page before.
        listOf(topics, results).forEach { (it.parent as? LinearLayout)?.removeView(it) }
        column.addView(topics)
        column.addView(results, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        pair = pair(view)
        fill(view)
        results.setSelection(0)
        return column
    }

    /** The two languages, each a button to all of them, and what swaps them. */
    private fun pair(view: ExitView): View {
        val row = LinearLayout(context)
        row.gravity = android.view.Gravity.CENTER_VERTICAL
        val both = look.column(Look.LINE)
        both.addView(language(view.fromLabel, name(view, view.language)) { choose(view) { from(it) } })
        both.addView(language(view.toLabel, name(view, view.otherLanguage)) { choose(view) { query = query.copy(to = it) } })
        row.addView(both, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        val swap =
            look.iconButton(R.drawable.ic_swap, view.swap) {
                query = query.copy(languages = listOf(view.otherLanguage) + languages, to = view.language)
                show()
            }
        row.addView(swap)
        return row
    }

    private fun from(tag: String) {
        query = query.copy(languages = listOf(tag) + languages)
    }

    private fun name(
        view: ExitView,
        tag: String,
    ) = view.languages.firstOrNull { it.tag == tag }?.name ?: tag

    private fun language(
        label: String,
        name: String,
        onClick: () -> Unit,
    ): View {
        val button = look.button("$label: $name", R.drawable.ic_language, Weight.PLAIN, onClick)
        look.style(button, Style.BODY)
        return button
    }

    /** The languages in the place of the phrases, until one is chosen. */
    private fun choose(
        view: ExitView,
        onChosen: (String) -> Unit,
    ) {
        topics.visibility = View.GONE
        results.show(
            view.languages.map { language ->
                {
                    row(language) {
                        onChosen(language.tag)
                        show()
                    }
                }
            },
        )
        results.setSelection(0)
    }

    private fun row(
        language: ExitLanguageView,
        onClick: () -> Unit,
    ): View {
        val button = look.button(language.name, null, Weight.ROW, onClick)
        button.textDirection = language.direction.ofText()
        button.textLocale = java.util.Locale.forLanguageTag(language.tag)
        return look.ruled(button)
    }

    private fun search(view: ExitView): View {
        val field = look.field(view.search, query.search)
        val clear = look.iconButton(R.drawable.ic_close, view.clear) { field.setText("") }
        clear.background = look.pressable(R.color.surface, null, Look.TOUCH / 2)
        clear.visibility = if (query.search.isEmpty()) View.GONE else View.VISIBLE
        field.addTextChangedListener(
            object : Typed() {
                override fun afterTextChanged(text: Editable) {
                    clear.visibility = if (text.isEmpty()) View.GONE else View.VISIBLE
                    narrow(query.copy(search = text.toString().wellFormed()))
                }
            },
        )
        field.setOnEditorActionListener { _, _, _ ->
            context.getSystemService(InputMethodManager::class.java).hideSoftInputFromWindow(field.windowToken, 0)
            true
        }
        return look.withButton(field, clear)
    }

    private fun narrow(narrowed: ExitQuery) {
        query = narrowed
        fill(cover(query))
        results.setSelection(0)
    }

    private fun fill(view: ExitView) {
        topics.visibility = View.VISIBLE
        topics.removeAllViews()
        topics.addView(chips(view))
        val rows = view.phrases.map { phrase -> { phrase(view, phrase) } }
        // The languages scroll away with the phrases: on a small phone with large type nothing else has room.
        results.show(listOfNotNull(pair?.let { pair -> { pair } }) + rows.ifEmpty { listOf { look.notice(view.none) } })
    }

    private fun chips(view: ExitView): View {
        val row = LinearLayout(context)
        row.setPaddingRelative(look.dp(Look.EDGE), look.dp(Look.LINE), look.dp(Look.LINE * 2), look.dp(Look.LINE))
        val all = listOf(Triple(view.all, null as String?, query.topic == null)) + view.topics.map { Triple(it.name, it.code, it.chosen) }
        all.forEach { (name, code, isChosen) -> row.addView(look.chip(name, isChosen) { narrow(query.copy(topic = code)) }) }
        val strip = HorizontalScrollView(context)
        strip.isHorizontalScrollBarEnabled = false
        strip.contentDescription = view.topicsLabel
        strip.addView(row)
        return strip
    }

    private fun phrase(
        view: ExitView,
        phrase: ExitPhraseView,
    ): View {
        val card = look.card()
        card.addView(look.inTongue(phrase.text, view.language, view.direction, Style.BODY))
        card.addView(look.inTongue(phrase.translation, view.otherLanguage, view.otherDirection, Style.STRONG))
        return card
    }

    private fun listen(title: View) {
        val (gesture, onMade) = entrance ?: return
        when (gesture) {
            LockGesture.HOLD_TITLE -> {
                title.setOnLongClickListener {
                    onMade()
                    true
                }
            }

            LockGesture.TAP_TITLE_FIVE_TIMES -> {
                val taps = Taps(onMade)
                title.setOnClickListener { taps.tap() }
            }
        }
    }
}

/** Five taps, each within a second of the one before. */
private class Taps(
    private val onMade: () -> Unit,
) {
    private var count = 0
    private var last = 0L

    fun tap() {
        val now = SystemClock.uptimeMillis()
        count = if (count > 0 && now - last <= WITHIN_MILLIS) count + 1 else 1
        last = now
        if (count < WANTED) return
        count = 0
        onMade()
    }

    private companion object {
        const val WANTED = 5
        const val WITHIN_MILLIS = 1000L
    }
}
