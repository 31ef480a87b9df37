package org.turnstone.app

import android.app.Activity
import android.os.Build
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE

/** Calls of a newer Android than the oldest that the app runs on; whoever calls one asks for that version first. */
@Retention(AnnotationRetention.BINARY)
@Target(AnnotationTarget.FUNCTION)
annotation class Since(
    val level: Int,
)

/** What newer versions of Android offer; on an older one nothing happens, or the next best thing. */
object Platform {
    fun markHeading(view: View) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) Newer.markHeading(view)
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

    /** Among the recent apps there is no picture of this one. Where Android can't be told so, see [hideWhileAway]. */
    fun hideFromRecents(activity: Activity) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) Newer.hideFromRecents(activity)
    }

    /** Before Android 13 the picture is kept empty by this, from the moment in which the app is no more in front. */
    fun hideWhileAway(
        activity: Activity,
        isAway: Boolean,
    ) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) return
        if (isAway) activity.window.addFlags(FLAG_SECURE) else activity.window.clearFlags(FLAG_SECURE)
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
