package org.turnstone.app

import android.content.pm.PackageManager
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.io.File

/** What stands in the app's own files: no words, no permission, nothing that leaves the phone. */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class)
class SourcesTest {
    private val sources = File(System.getProperty("turnstone.sources"))

    private val app get() = RuntimeEnvironment.getApplication()

    /**
     * A code is lower-case Latin with signs between, or a name of the system's own; whatever else a person could read must come from
     * the core.
     */
    @Test
    fun `the Kotlin holds no words`() {
        val words =
            sources.resolve("kotlin").walk().filter { it.extension == "kt" }.flatMap { file ->
                val code = file.readText().replace(Regex("/\\*.*?\\*/", RegexOption.DOT_MATCHES_ALL), "").lines()
                code
                    .map { it.substringBefore("// ") }
                    .filterNot { "@Deprecated" in it || "Suppress(" in it }
                    .flatMap { line -> Regex("\"([^\"]*)\"").findAll(line).map { it.groupValues[1] } }
                    .filterNot { it == "AndroidKeyStore" || Regex("([a-z0-9.:,?=$+_/*-]|[,:] |\\$\\w+)*").matches(it) }
                    .map { "${file.name}: $it" }
            }
        assertEquals(emptyList<String>(), words.toList())
    }

    @Test
    fun `the resources hold one word, which says nothing`() {
        val texts =
            sources.resolve("res").walk().filter { it.extension == "xml" }.flatMap { file ->
                Regex("<string[^>]*>([^<]*)</string>|android:(?:text|hint|contentDescription)=\"([^\"]*)\"")
                    .findAll(file.readText())
                    .map { it.groupValues[1] + it.groupValues[2] }
            }
        assertEquals(listOf("Turnstone"), texts.toList())
        val manifest = sources.resolve("AndroidManifest.xml").readText()
        assertEquals(listOf("@string/app_name"), Regex("android:label=\"([^\"]*)\"").findAll(manifest).map { it.groupValues[1] }.toList())
    }

    @Test
    fun `no permission is asked for`() {
        val info = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_PERMISSIONS)
        assertEquals(emptyList<String>(), info.requestedPermissions.orEmpty().toList())
        assertEquals(emptyList<String>(), info.permissions.orEmpty().map { it.name })
    }

    @Test
    fun `nothing is backed up, and only the first screen can be started from outside`() {
        val flags = android.content.pm.ApplicationInfo.FLAG_ALLOW_BACKUP
        assertEquals(0, app.applicationInfo.flags and flags)
        val info = app.packageManager.getPackageInfo(app.packageName, PackageManager.GET_ACTIVITIES or PackageManager.GET_SERVICES)
        val open = checkNotNull(info.activities).filter { it.exported }.map { it.name }
        assertEquals(listOf(MainActivity::class.java.name), open)
        assertTrue(info.services.isNullOrEmpty())
        checkNotNull(info.activities).forEach { assertNotNull(Class.forName(it.name)) }
        val named = Regex("<application\\s+android:name=\"\\.(\\w+)\"").find(sources.resolve("AndroidManifest.xml").readText())
        assertEquals(TurnstoneApp::class.java.simpleName, named?.groupValues?.get(1))
    }
}
