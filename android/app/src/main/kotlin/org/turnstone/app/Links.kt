package org.turnstone.app

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import org.turnstone.core.MapView
import java.net.URI

/** Hands the core's links to the phone's own apps. Nobody is called and nothing is sent before the person does that there. */
object Links {
    /** The intent for a link; `null` for a scheme that the core does not give. */
    fun intent(link: URI): Intent? {
        val action =
            when (link.scheme) {
                "tel" -> Intent.ACTION_DIAL
                "sms", "mailto" -> Intent.ACTION_SENDTO
                "https", "http" -> Intent.ACTION_VIEW
                else -> return null
            }
        return Intent(action, Uri.parse(link.toString()))
    }

    /** A place: by its door where that is known, else by its address. */
    fun intent(map: MapView): Intent {
        val (latitude, longitude) = map.latitude to map.longitude
        val point = if (latitude != null && longitude != null) "$latitude,$longitude" else "0,0"
        return Intent(Intent.ACTION_VIEW, Uri.parse("geo:$point?q=" + Uri.encode(map.query)))
    }

    /**
     * Hands it over; false where no app takes it. Another app gets a task of its own, so that it neither shows among the recent apps as
     * this one nor goes when this one does.
     */
    fun open(
        context: Context,
        intent: Intent?,
    ): Boolean {
        if (intent == null) return false
        return try {
            context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
            true
        } catch (_: ActivityNotFoundException) {
            false
        } catch (_: SecurityException) {
            // An app that takes the link but is closed to others.
            false
        }
    }
}
