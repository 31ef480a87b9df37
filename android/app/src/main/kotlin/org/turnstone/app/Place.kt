package org.turnstone.app

import kotlinx.coroutines.flow.MutableStateFlow
import org.turnstone.core.AttachmentView
import org.turnstone.core.CountryView
import org.turnstone.core.CoverageView
import org.turnstone.core.FilterQuery
import org.turnstone.core.GuideGroupView
import org.turnstone.core.GuideView
import org.turnstone.core.HelpNowView
import org.turnstone.core.RecordId
import org.turnstone.core.RecordView
import org.turnstone.core.SearchOutcome
import org.turnstone.core.SelfCheckAnswer
import org.turnstone.core.SelfCheckResultView
import org.turnstone.core.TermView

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

        /** The same as somebody is told it who reads the second language. */
        var beside: RecordView? = null

        fun forget() {
            answer = null
            beside = null
        }
    }

    /** The guides, by when they are needed. */
    class Guides : Place() {
        var answer: List<GuideGroupView>? = null
    }

    /** A guide. [section]: where to begin, unless somebody had read further. */
    class Guide(
        val id: String,
        val section: String? = null,
    ) : Place() {
        var answer: GuideView? = null
    }

    /** Words of offices, with a field that narrows them. */
    class Terms : Place() {
        var typed = ""
        var answer: List<TermView>? = null
    }

    /** One of them, where a text leads to it. */
    class Term(
        val id: String,
    ) : Place() {
        var answer: TermView? = null
    }

    /** Questions to ask oneself, as a list. */
    class Checks : Place()

    /**
     * One step of them, so that back leads to the question before, and what was answered since goes with the step. [answers]: those
     * before it; absent while it is not known whether somebody is safe to read on.
     */
    class Check(
        val id: String,
        val answers: List<SelfCheckAnswer>? = null,
    ) : Place() {
        var result: SelfCheckResultView? = null
    }

    /** The choice of a second language. */
    class Second : Place()

    class OnBoard : Place() {
        var coverage: CoverageView? = null
    }

    /** The lock of the app. [isFirst]: a step of the first start. */
    class Lock(
        val isFirst: Boolean,
    ) : Place()

    /** What the app protects, and what it can't. */
    class Protection : Place()

    /** What was saved of the directory. */
    class Saved : Place()

    /** The closed notebook's field, or the open one's notes. */
    class Notes : Place() {
        val query = MutableStateFlow(Wanted("", null))
    }

    /** What a notebook is, before one is made. */
    class Setup : Place()

    /** One matter of a notebook. [isStep]: of the setting up, which leads on. */
    class Matter(
        val what: Affair,
        val isStep: Boolean = false,
    ) : Place() {
        val doing = Doing()
        override val isOfNotebook get() = what != Affair.MAKE
    }

    /** What can be done with the open notebook. */
    class Notebook : Place() {
        override val isOfNotebook get() = true
    }

    /** One note, as it is written. */
    class Note(
        val writing: Writing,
    ) : Place() {
        val doing = Doing()
        override val isOfNotebook get() = true
    }

    /** A file that is attached to a note. */
    class Attachment(
        val file: AttachmentView,
    ) : Place() {
        override val isOfNotebook get() = true
    }

    /** It shows what an open notebook says, so it goes when that is closed. */
    open val isOfNotebook get() = false

    /** Forgets what the core said in another language or for another country, so that it is asked again. */
    fun forgetAnswers() {
        when (this) {
            is Countries -> answer = null
            is Now -> help = null
            is Search -> outcome = null
            is Record -> forget()
            is Guides -> answer = null
            is Guide -> answer = null
            is Terms -> answer = null
            is Term -> answer = null
            is Check -> result = null
            is OnBoard -> coverage = null
            else -> Unit
        }
    }
}

/** Which notes are to be listed. */
data class Wanted(
    val search: String,
    val tag: String?,
)

/** What can be done with notebooks, a page each. */
enum class Affair { MAKE, CHANGE, RECOVERY, SECOND, ERASING, GROW, COPY, RESTORE, CHOICES, ERASE }
