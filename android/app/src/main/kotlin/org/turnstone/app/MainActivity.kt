package org.turnstone.app

import android.app.Activity
import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.ViewStructure
import android.widget.Button
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.Space
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

/** The one window: a bar with the exit, the place where somebody is, and the cover that lies over both. */
@Suppress("TooManyFunctions")
class MainActivity : Activity() {
    /** For tests, which look into it; everything else goes through the screens. */
    lateinit var visit: Visit
        private set
    private val scope = CoroutineScope(Job() + Dispatchers.Main.immediate)
    private lateinit var window: Window
    private var screen: Screen? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        // What the system may have kept is nothing of ours, and would only bring back what somebody typed.
        super.onCreate(null)
        visit = lastNonConfigurationInstance as? Visit ?: Visit(application as TurnstoneApp)
        Platform.hideFromRecents(this)
        window = Window(this)
        setContentView(window)
        Platform.keepContentToOurselves(window)
        scope.launch { visit.moves.collect { show() } }
    }

    private fun show() {
        val place = visit.place
        screen?.leave()
        val look = Look(this, visit.words)
        title = visit.words.appName
        window.dress(look, visit.canGoBack, ::leave) { visit.back() }
        screen = place?.let { screenOf(it, look) }
        screen?.let { window.show(it.view(), it.name) }
    }

    private fun screenOf(
        place: Place,
        look: Look,
    ): Screen =
        when (place) {
            is Place.Languages -> LanguageScreen(place, look, visit)
            is Place.Countries -> CountryScreen(place, look, visit)
            is Place.Home -> HomeScreen(place, look, visit)
            is Place.Now -> NowScreen(place, look, visit)
            is Place.Search -> SearchScreen(place, look, visit)
            is Place.Record -> RecordScreen(place, look, visit)
            is Place.OnBoard -> OnBoardScreen(place, look, visit)
        }

    /** The exit. The cover comes first and waits for nothing; everything else comes after. */
    private fun leave() {
        window.cover()
        startActivity(CoverActivity.intent(this, visit.words))
        finishAndRemoveTask()
        close()
    }

    private fun close() {
        screen?.leave()
        screen = null
        visit.close()
    }

    @Deprecated("Until the app targets an Android that no longer calls it")
    override fun onBackPressed() {
        @Suppress("DEPRECATION")
        if (!visit.back()) super.onBackPressed()
    }

    @Deprecated("The platform has no other way without AndroidX")
    override fun onRetainNonConfigurationInstance(): Any = visit

    /** Nothing is saved: not even which screen it was. Not calling on is the point. */
    override fun onSaveInstanceState(outState: Bundle) = Unit

    override fun onRestoreInstanceState(savedInstanceState: Bundle) = Unit

    override fun onResume() {
        super.onResume()
        visit.resume()
        Platform.hideWhileAway(this, isAway = false)
    }

    override fun onPause() {
        visit.pause()
        Platform.hideWhileAway(this, isAway = true)
        super.onPause()
    }

    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        // The list of recent apps takes the focus before it takes the picture.
        Platform.hideWhileAway(this, isAway = !hasFocus)
    }

    override fun onDestroy() {
        scope.cancel()
        if (isChangingConfigurations) screen?.leave() else close()
        super.onDestroy()
    }
}

/** What the window shows; it tells nobody else. */
private class Window(
    activity: Activity,
) : FrameLayout(activity) {
    private val column = LinearLayout(activity)
    private val bar = LinearLayout(activity)
    private val room = FrameLayout(activity)
    private var cover = CoverActivity.cover(activity, "")

    init {
        isSaveFromParentEnabled = false
        column.orientation = LinearLayout.VERTICAL
        bar.gravity = Gravity.CENTER_VERTICAL
        column.addView(bar, LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        column.addView(room, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        addView(column)
        addView(cover)
        cover.visibility = View.INVISIBLE
    }

    /** The bar in the language that is spoken now, and the cover that waits behind it. */
    fun dress(
        look: Look,
        canGoBack: Boolean,
        onLeave: () -> Unit,
        onBack: () -> Unit,
    ) {
        layoutDirection = look.words.direction.ofLayout()
        bar.removeAllViews()
        val edge = look.dp(Look.EDGE)
        bar.setPaddingRelative(look.dp(Look.LINE), look.dp(Look.LINE), edge, look.dp(Look.LINE))
        if (canGoBack) bar.addView(look.iconButton(R.drawable.ic_back, look.words.back, onBack))
        bar.addView(Space(context), LinearLayout.LayoutParams(0, look.dp(Look.TOUCH), 1f))
        bar.addView(exit(look, onLeave), LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
        removeView(cover)
        cover = CoverActivity.cover(context, look.words.cover)
        cover.visibility = View.INVISIBLE
        addView(cover)
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
        room.removeAllViews()
        room.addView(view)
        Platform.namePane(room, name)
    }

    /** The cover, in the frame that is drawn next; what was below it is gone. */
    fun cover() {
        cover.visibility = View.VISIBLE
        column.visibility = View.GONE
        room.removeAllViews()
    }

    /** For the assistant, which would read the screen: nothing. */
    override fun dispatchProvideStructure(structure: ViewStructure) = Unit
}
