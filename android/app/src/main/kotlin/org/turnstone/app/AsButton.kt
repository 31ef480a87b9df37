package org.turnstone.app

import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.Button

/** A screen reader calls it a button, whatever it is made of. */
object AsButton : View.AccessibilityDelegate() {
    override fun onInitializeAccessibilityNodeInfo(
        host: View,
        info: AccessibilityNodeInfo,
    ) {
        super.onInitializeAccessibilityNodeInfo(host, info)
        info.className = Button::class.java.name
    }
}
