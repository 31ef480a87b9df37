package org.turnstone.app

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.os.Bundle
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import org.turnstone.core.loadSettings

/**
 * What stands there after somebody left: a phrasebook in a task of its own, which knows nothing of what was there before. Where there
 * is a lock, the gesture on its title leads in, as at every start; else it leads nowhere.
 */
class CoverActivity : Activity() {
    private val scope = CoroutineScope(Job() + Dispatchers.Main.immediate)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(null)
        val app = application as TurnstoneApp
        val page = CoverPage(this, listOfNotNull(intent.getStringExtra(LANGUAGE)) + app.phoneLanguages).show()
        Platform.keepContentToOurselves(page)
        setContentView(page)
        scope.launch {
            val lock = runCatching { loadSettings(app.folder) }.getOrNull()?.lock ?: return@launch
            page.leadIn(lock.gesture) {
                app.isLetIn = true
                startActivity(Intent(this@CoverActivity, MainActivity::class.java).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
                finishAndRemoveTask()
            }
        }
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }

    override fun onSaveInstanceState(outState: Bundle) = Unit

    companion object {
        private const val LANGUAGE = "language"

        fun intent(
            context: Context,
            language: String,
        ): Intent =
            Intent(context, CoverActivity::class.java)
                .putExtra(LANGUAGE, language)
                .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK or Intent.FLAG_ACTIVITY_CLEAR_TASK or Intent.FLAG_ACTIVITY_NO_ANIMATION)
    }
}
