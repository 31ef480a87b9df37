package org.turnstone.app

import android.app.Activity
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.ViewStructure
import android.view.inputmethod.InputMethodManager
import android.widget.Button
import android.widget.FrameLayout
import android.widget.LinearLayout
import org.turnstone.core.ExitView

/** Where the bar leads. */
class Ways(
    val onLeave: () -> Unit,
    val onBack: (() -> Any)?,
    val onLanguage: () -> Unit,
)

/** What the window shows; it tells nobody else. */
class MainWindow(
    activity: Activity,
) : FrameLayout(activity) {
    private val column = LinearLayout(activity)
    private val bar = LinearLayout(activity)
    private val room = FrameLayout(activity)

    init {
        isSaveFromParentEnabled = false
        column.orientation = LinearLayout.VERTICAL
        bar.gravity = Gravity.CENTER_VERTICAL
        column.addView(bar, LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        column.addView(room, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        addView(column)
    }

    /** The bar in the language that is spoken now. [tongue]: its own name, where it can be changed. */
    fun dress(
        look: Look,
        tongue: String?,
        ways: Ways,
    ) {
        layoutDirection = look.words.direction.ofLayout()
        bar.removeAllViews()
        val edge = look.dp(Look.EDGE)
        bar.setPaddingRelative(look.dp(Look.LINE), look.dp(Look.LINE), edge, look.dp(Look.LINE))
        ways.onBack?.let { onBack -> bar.addView(look.iconButton(R.drawable.ic_back, look.words.back) { onBack() }) }
        // The exit has its room first: the language takes what is left.
        val rest = FrameLayout(context)
        rest.minimumHeight = look.dp(Look.TOUCH)
        tongue?.let { rest.addView(language(look, it, ways.onLanguage)) }
        bar.addView(rest, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        bar.addView(exit(look, ways.onLeave), LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
    }

    /** The pictogram is found by whoever can't read the language that is spoken; the name says which it is, where there is room for it. */
    private fun language(
        look: Look,
        tongue: String,
        onClick: () -> Unit,
    ): View {
        val configuration = resources.configuration
        val label = look.words.languageButton
        val spoken = "$label: $tongue"
        if (configuration.fontScale > 1f || configuration.screenWidthDp < ROOMY) {
            return look.iconButton(R.drawable.ic_language, spoken, onClick)
        }
        val button = look.button(tongue, R.drawable.ic_language, Weight.QUIET, onClick)
        look.style(button, Style.SMALL, R.color.ink)
        button.contentDescription = spoken
        button.layoutParams = LayoutParams(WRAP_CONTENT, WRAP_CONTENT)
        return button
    }

    private fun exit(
        look: Look,
        onLeave: () -> Unit,
    ): Button {
        val exit = look.button(look.words.exit, R.drawable.ic_exit, Weight.EXIT, onLeave)
        exit.id = R.id.exit
        exit.contentDescription = look.words.exitLabel
        return exit
    }

    fun show(
        view: View,
        name: String,
    ) {
        clear()
        removeAllViews()
        column.visibility = View.VISIBLE
        addView(column)
        room.addView(view)
        Platform.namePane(room, name)
    }

    /** Nothing is there any more. */
    fun clear() {
        column.visibility = View.GONE
        room.removeAllViews()
    }

    /** The cover, in the frame that is drawn next; what was there is gone. [first]: what the exit gave. */
    fun cover(
        languages: List<String>,
        first: ExitView?,
    ): CoverPage {
        clear()
        context.getSystemService(InputMethodManager::class.java).hideSoftInputFromWindow(windowToken, 0)
        removeAllViews()
        return CoverPage(context, languages).also {
            it.show(first)
            addView(it)
        }
    }

    /** For the assistant, which would read the screen: nothing. */
    override fun dispatchProvideStructure(structure: ViewStructure) = Unit

    private companion object {
        const val ROOMY = 360
    }
}
