package org.turnstone.app

import org.turnstone.core.CountryView
import org.turnstone.core.CoverageView
import org.turnstone.core.FilterQuery
import org.turnstone.core.HelpNowView
import org.turnstone.core.RecordId
import org.turnstone.core.RecordView
import org.turnstone.core.SearchOutcome

/** Where somebody is, with what was typed and found there. It lives in memory, outlives a turn of the phone, and nothing else. */
sealed class Place {
    /** How far down somebody had read. */
    var scrolled = 0

    /** The languages. [isFirst]: a step of the first start, which leads on. */
    class Languages(
        val isFirst: Boolean,
    ) : Place()

    class Countries(
        val isFirst: Boolean,
    ) : Place() {
        var typed = ""

        /** Those that are left. */
        var answer: List<CountryView>? = null
    }

    class Home : Place()

    class Now : Place() {
        var help: HelpNowView? = null
    }

    class Search(
        var filters: FilterQuery = FilterQuery(),
    ) : Place() {
        var typed = ""
        var outcome: SearchOutcome? = null

        /** The keyboard comes up by itself once, where somebody came to type. */
        var wantsKeyboard = filters == FilterQuery()
    }

    class Record(
        val id: RecordId,
    ) : Place() {
        var answer: RecordView? = null
    }

    class OnBoard : Place() {
        var coverage: CoverageView? = null
    }

    /** Forgets what the core said in another language or for another country, so that it is asked again. */
    fun forgetAnswers() {
        when (this) {
            is Countries -> answer = null
            is Now -> help = null
            is Search -> outcome = null
            is Record -> answer = null
            is OnBoard -> coverage = null
            is Languages, is Home -> Unit
        }
    }
}
