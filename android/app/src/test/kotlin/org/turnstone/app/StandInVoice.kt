package org.turnstone.app

/** Says nothing, and remembers what it would have said. It ends when a test says so. */
class StandInVoice : Voice {
    /** The languages that it has. */
    var languages = setOf<String>()
    val said = mutableListOf<String>()
    var isClosed = false
        private set
    private var onEnd: ((Boolean) -> Unit)? = null

    val isSpeaking: Boolean get() = onEnd != null

    override suspend fun speaks(language: String) = language in languages

    override fun say(
        text: String,
        language: String,
        onEnd: (Boolean) -> Unit,
    ) {
        check(language in languages)
        said += text
        this.onEnd = onEnd
    }

    /** What is being said is said, or could not be. */
    fun end(isSaid: Boolean = true) = checkNotNull(onEnd).also { onEnd = null }(isSaid)

    /** The same for a voice that says so too late. */
    fun endOf(): (Boolean) -> Unit = checkNotNull(onEnd)

    /** What is looked at in the moment in which it falls silent. */
    var onStop: () -> Unit = {}

    override fun stop() {
        onEnd = null
        onStop()
    }

    override fun close() {
        onEnd = null
        isClosed = true
    }
}
