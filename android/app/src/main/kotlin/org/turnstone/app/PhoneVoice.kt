package org.turnstone.app

import android.content.Context
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.withContext
import java.util.Locale
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.Executors

/**
 * The phone's own voice: another app, which hears what it reads. Only voices that lie on the phone are taken, since one that asks a
 * server would tell it what somebody reads. Asked away from the main thread: where that app hangs, the exit does not.
 */
class PhoneVoice(
    context: Context,
) : Voice {
    private val ready = CompletableDeferred<Boolean>()
    private val main = Handler(Looper.getMainLooper())
    private val line = Executors.newSingleThreadExecutor()
    private val ends = ConcurrentHashMap<String, (Boolean) -> Unit>()
    private var count = 0
    private val engine = TextToSpeech(context.applicationContext) { status -> ready.complete(status == TextToSpeech.SUCCESS) }

    init {
        engine.setOnUtteranceProgressListener(
            object : UtteranceProgressListener() {
                override fun onStart(id: String) = Unit

                override fun onDone(id: String) = ended(id, isSaid = true)

                @Deprecated("The platform wants it all the same")
                override fun onError(id: String) = ended(id, isSaid = false)
            },
        )
    }

    override suspend fun speaks(language: String): Boolean =
        ready.await() && withContext(line.asCoroutineDispatcher()) { ofThePhone(language) != null }

    override fun say(
        text: String,
        language: String,
        onEnd: (Boolean) -> Unit,
    ) {
        val id = (++count).toString()
        ends[id] = onEnd
        line.execute {
            val voice = ofThePhone(language)
            // Nobody waits for it any more, or it can't be said.
            if (!ends.containsKey(id)) return@execute
            val isTaken = voice != null && engine.setVoice(voice) == TextToSpeech.SUCCESS
            if (!isTaken || engine.speak(text, TextToSpeech.QUEUE_FLUSH, null, id) != TextToSpeech.SUCCESS) ended(id, isSaid = false)
        }
    }

    override fun stop() {
        ends.clear()
        line.execute { engine.stop() }
    }

    override fun close() {
        ends.clear()
        line.execute {
            engine.stop()
            engine.shutdown()
        }
        line.shutdown()
    }

    private fun ended(
        id: String,
        isSaid: Boolean,
    ) {
        val onEnd = ends.remove(id) ?: return
        main.post { onEnd(isSaid) }
    }

    /** A voice for the language that lies on the phone and is installed. Engines name languages in two letters or in three. */
    private fun ofThePhone(language: String): android.speech.tts.Voice? {
        val wanted = Locale.forLanguageTag(language)
        // An engine of another maker may fail in any way; then it has no voice.
        return runCatching {
            if (engine.isLanguageAvailable(wanted) < TextToSpeech.LANG_AVAILABLE) return null
            engine.voices.orEmpty().firstOrNull { voice ->
                voice.locale.isO3Language == wanted.isO3Language &&
                    !voice.isNetworkConnectionRequired &&
                    TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in voice.features.orEmpty()
            }
        }.getOrNull()
    }
}
