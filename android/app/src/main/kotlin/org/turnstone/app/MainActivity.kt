package org.turnstone.app

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import org.turnstone.core.ExitQuery
import org.turnstone.core.exit

/** The one window: a bar with the exit, the place where somebody is, and the cover that lies over both. */
@Suppress("TooManyFunctions")
class MainActivity : Activity() {
    /** For tests, which look into it; everything else goes through the screens. */
    lateinit var visit: Visit
        private set
    private val scope = CoroutineScope(Job() + Dispatchers.Main.immediate)
    private lateinit var window: MainWindow
    private var screen: Screen? = null
    private val idle by lazy { Idle(this, scope, visit) }

    override fun onCreate(savedInstanceState: Bundle?) {
        // What the system may have kept is nothing of ours, and would only bring back what somebody typed.
        super.onCreate(null)
        visit = lastNonConfigurationInstance as? Visit ?: Visit(application as TurnstoneApp)
        Platform.hideFromRecents(this)
        window = MainWindow(this)
        setContentView(window)
        Platform.keepContentToOurselves(window)
        scope.launch { visit.moves.collect { show() } }
        idle.begin()
    }

    private fun show() {
        screen?.leave()
        screen = null
        Platform.hide(this, visit.lock != null, isAway = !hasWindowFocus())
        // Whoever went on is there, also where a screen reader made the tap.
        if (!visit.isCovered) idle.touched()
        idle.lockIsKnown()
        val lock = visit.lock
        if (visit.isCovered && lock != null) {
            window.cover(visit.languages, null).leadIn(lock.gesture, visit::letIn)
            return
        }
        // Before the settings are read nobody knows whether there is a lock: nothing is shown.
        val place = visit.place ?: return window.clear()
        val look = Look(this, visit.words)
        title = visit.words.appName
        val tongue = visit.ownName.takeUnless { place is Place.Languages || place is Place.Second }
        window.dress(
            look,
            tongue,
            Ways(::leave, if (visit.canGoBack) visit::back else null) { visit.goTo(Place.Languages(isFirst = false)) },
        )
        screen = screenOf(place, look).also { window.show(it.view(), it.name) }
    }

    @Suppress("CyclomaticComplexMethod")
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
            is Place.Lock -> LockScreen(place, look, visit)
            is Place.Protection -> ProtectionScreen(place, look, visit)
            is Place.Saved -> SavedScreen(place, look, visit)
            is Place.Notes -> if (visit.notes.isOpen) NotesScreen(place, look, visit) else ClosedScreen(place, look, visit)
            is Place.Setup -> SetupScreen(place, look, visit)
            is Place.Matter -> MatterScreen(place, look, visit)
            is Place.Notebook -> NotebookScreen(place, look, visit)
            is Place.Note -> NoteScreen(place, look, visit)
            is Place.Attachment -> AttachmentScreen(place, look, visit)
            is Place.Guides -> GuidesScreen(place, look, visit)
            is Place.Guide -> GuideScreen(place, look, visit)
            is Place.Terms -> TermsScreen(place, look, visit)
            is Place.Term -> TermScreen(place, look, visit)
            is Place.Checks -> ChecksScreen(place, look, visit)
            is Place.Check -> CheckScreen(place, look, visit)
            is Place.Second -> SecondScreen(place, look, visit)
        }

    /**
     * The exit. What was there is off the screen first, then the core closes everything and gives the cover, all before the next
     * frame. A voice that reads is silent at once.
     */
    fun leave() {
        visit.reading.stop()
        window.clear()
        val languages = visit.languages
        // Whatever happens in there, the cover comes.
        val first = runCatching { exit(ExitQuery(languages)) }.getOrNull()
        window.cover(languages, first)
        startActivity(CoverActivity.intent(this, visit.words.language))
        finishAndRemoveTask()
        close()
    }

    /** Lets somebody choose a file, or a place for one, in the system's own picker: it needs no permission. False where there is none. */
    fun pick(
        intent: Intent,
        onPicked: (Uri?) -> Unit,
    ): Boolean {
        visit.onPicked = onPicked
        return try {
            @Suppress("DEPRECATION")
            startActivityForResult(intent, PICKED)
            true
        } catch (_: ActivityNotFoundException) {
            false
        }
    }

    @Deprecated("The platform has no other way without AndroidX")
    override fun onActivityResult(
        requestCode: Int,
        resultCode: Int,
        data: Intent?,
    ) {
        val then = visit.onPicked ?: return
        visit.onPicked = null
        then(data?.data?.takeIf { requestCode == PICKED && resultCode == RESULT_OK })
    }

    override fun onUserInteraction() = idle.touched()

    private fun close() {
        screen?.leave()
        screen = null
        visit.close()
    }

    @Deprecated("Until the app targets an Android that no longer calls it")
    override fun onBackPressed() {
        @Suppress("DEPRECATION")
        if (visit.isCovered || !visit.back()) super.onBackPressed()
    }

    @Deprecated("The platform has no other way without AndroidX")
    override fun onRetainNonConfigurationInstance(): Any = visit

    /** Nothing is saved: not even which screen it was. Not calling on is the point. */
    override fun onSaveInstanceState(outState: Bundle) = Unit

    override fun onRestoreInstanceState(savedInstanceState: Bundle) = Unit

    override fun onResume() {
        super.onResume()
        idle.resumed()
        visit.resume()
        Platform.hide(this, visit.lock != null, isAway = false)
    }

    override fun onPause() {
        visit.pause()
        Platform.hide(this, visit.lock != null, isAway = true)
        super.onPause()
    }

    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        // The list of recent apps takes the focus before it takes the picture.
        Platform.hide(this, visit.lock != null, isAway = !hasFocus)
    }

    override fun onDestroy() {
        idle.end()
        scope.cancel()
        if (isChangingConfigurations) screen?.leave() else close()
        super.onDestroy()
    }

    private companion object {
        const val PICKED = 1
    }
}
