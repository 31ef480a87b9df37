package org.turnstone.app

import android.app.Activity
import android.os.Build
import android.system.ErrnoException
import android.system.Os
import android.system.OsConstants
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import java.io.File

/** Calls of a newer Android than the oldest that the app runs on; whoever calls one asks for that version first. */
@Retention(AnnotationRetention.BINARY)
@Target(AnnotationTarget.FUNCTION)
annotation class Since(
    val level: Int,
)

/** What newer versions of Android offer; on an older one nothing happens, or the next best thing. */
object Platform {
    /** Of a text with something below it, the text is the heading: a screen reader stops at no group. */
    fun markHeading(view: View) {
        val text = (view as? ViewGroup)?.getChildAt(0) ?: view
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) Newer.markHeading(text)
    }

    /** What a screen reader says when another screen stands there. */
    fun namePane(
        view: View,
        name: String,
    ) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) Newer.namePane(view, name)
    }

    /** Nothing of the window is handed to whatever collects what is on a screen. */
    fun keepContentToOurselves(view: View) {
        view.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) Newer.captureNothing(view)
    }

    /** Among the recent apps there is no picture of this one. Where Android can't be told so, see [hide]. */
    fun hideFromRecents(activity: Activity) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) Newer.hideFromRecents(activity)
    }

    /**
     * No picture of the window where [isSecret]. Before Android 13 none among the recent apps either: that is kept empty by this,
     * from the moment in which the app is no more in front.
     */
    fun hide(
        activity: Activity,
        isSecret: Boolean,
        isAway: Boolean,
    ) {
        val isKeptEmpty = isAway && Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU
        if (isSecret || isKeptEmpty) activity.window.addFlags(FLAG_SECURE) else activity.window.clearFlags(FLAG_SECURE)
    }

    /** Makes a new name in a folder outlive a loss of power, where the system lets us. */
    fun syncFolder(folder: File) {
        try {
            val opened = Os.open(folder.path, OsConstants.O_RDONLY, 0)
            try {
                Os.fsync(opened)
            } finally {
                Os.close(opened)
            }
        } catch (_: ErrnoException) {
            // The system does it by itself, somewhat later.
        }
    }

    private object Newer {
        @Since(Build.VERSION_CODES.P)
        fun markHeading(view: View) {
            view.isAccessibilityHeading = true
        }

        @Since(Build.VERSION_CODES.P)
        fun namePane(
            view: View,
            name: String,
        ) {
            view.accessibilityPaneTitle = name
        }

        @Since(Build.VERSION_CODES.R)
        fun captureNothing(view: View) {
            view.importantForContentCapture = View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS
        }

        @Since(Build.VERSION_CODES.TIRAMISU)
        fun hideFromRecents(activity: Activity) {
            activity.setRecentsScreenshotEnabled(false)
        }
    }
}
