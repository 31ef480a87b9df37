package org.turnstone.app

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.FrameLayout
import org.turnstone.core.ScreenWords
import org.turnstone.core.screenWords

/** What stands there after somebody left: a plain page in a task of its own, which knows nothing and leads nowhere. */
class CoverActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(null)
        val app = application as TurnstoneApp
        val word = intent.getStringExtra(WORD) ?: screenWords(app.phoneLanguages).cover
        val cover = cover(this, word)
        cover.layoutDirection = intent.getIntExtra(DIRECTION, View.LAYOUT_DIRECTION_LOCALE)
        setContentView(cover)
        title = word
    }

    override fun onSaveInstanceState(outState: Bundle) = Unit

    companion object {
        private const val WORD = "word"
        private const val DIRECTION = "direction"

        /** The page itself: one word on a plain ground. */
        fun cover(
            context: Context,
            word: String,
        ): FrameLayout {
            val page = FrameLayout(context)
            page.id = R.id.cover
            page.setBackgroundColor(context.getColor(R.color.ground))
            val line = android.widget.TextView(context)
            line.text = word
            line.textSize = Style.TITLE.size
            line.setTextColor(context.getColor(R.color.ink_soft))
            val edge = (Look.EDGE * context.resources.displayMetrics.density).toInt()
            line.setPaddingRelative(edge, edge, edge, edge)
            page.addView(line)
            // Touches go no further than this.
            page.isClickable = true
            page.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
            return page
        }

        fun intent(
            context: Context,
            words: ScreenWords,
        ): Intent =
            Intent(context, CoverActivity::class.java)
                .putExtra(WORD, words.cover)
                .putExtra(DIRECTION, words.direction.ofLayout())
                .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_CLEAR_TASK or Intent.FLAG_ACTIVITY_NO_ANIMATION)
    }
}
