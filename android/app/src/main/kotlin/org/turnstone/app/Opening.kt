package org.turnstone.app

import org.turnstone.core.StorageView
import org.turnstone.core.TurnstoneSession

/** How far the opening of the core is. */
sealed interface Opening {
    data object Working : Opening

    data class Ready(
        val session: TurnstoneSession,
        val storage: StorageView,
    ) : Opening

    /** Given up, by a fault or because somebody stopped it; [sentence] says which. */
    data class Failed(
        val sentence: String,
    ) : Opening
}
