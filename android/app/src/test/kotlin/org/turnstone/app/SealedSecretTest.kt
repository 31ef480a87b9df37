package org.turnstone.app

import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.turnstone.core.PlatformException
import java.io.File
import java.nio.file.Files

/**
 * The device's secret: the file and the keys, through every crash. The keys are a stand-in for Android's Keystore, which only a phone
 * has: what [AndroidKeys] asks of it nobody has seen here.
 */
@RunWith(RobolectricTestRunner::class)
@Config(application = TestApp::class)
class SealedSecretTest {
    private val folder: File = Files.createTempDirectory("turnstone-secret").toFile()
    private val keys = MemoryKeys()
    private val secret get() = SealedSecret(folder, keys)

    private fun bytes(value: Int) = ByteArray(128) { value.toByte() }

    private class Crash : Exception()

    @Test
    fun `what is kept comes back, and only the newest key is there`() {
        assertThrows(PlatformException.Missing::class.java) { secret.load() }
        for (value in 1..3) {
            secret.replace(bytes(value))
            assertArrayEquals(bytes(value), secret.load())
            assertEquals(1, keys.names().size)
            assertEquals(listOf("cache.key"), folder.list()?.toList())
        }
    }

    @Test
    fun `a copy of the file from before opens with no key`() {
        secret.replace(bytes(1))
        val before = File(folder, "cache.key").readBytes()
        secret.replace(bytes(2))
        File(folder, "cache.key").writeBytes(before)
        assertThrows(PlatformException.Missing::class.java) { secret.load() }
    }

    @Test
    fun `the same secret is written anew, with another key`() {
        secret.replace(bytes(1))
        val (file, names) = File(folder, "cache.key").readBytes().toList() to keys.names()
        secret.replace(bytes(1))
        assertTrue(file != File(folder, "cache.key").readBytes().toList() && names != keys.names())
    }

    @Test
    fun `a crash between any two steps leaves the old or the new, and the next call tidies up`() {
        for ((step, kept) in listOf("make" to 1, "seal" to 1, "delete" to 2)) {
            keys.failing = {}
            secret.replace(bytes(1))
            keys.failing = { if (it == step) throw Crash() }
            assertThrows(Crash::class.java) { secret.replace(bytes(2)) }
            keys.failing = {}
            assertArrayEquals("after $step", bytes(kept), secret.load())
            secret.replace(bytes(3))
            assertArrayEquals(bytes(3), secret.load())
            assertEquals(1, keys.names().size)
        }
    }

    @Test
    fun `a file that was half written is passed over`() {
        secret.replace(bytes(1))
        File(folder, "cache.key.new").writeBytes(ByteArray(40))
        assertArrayEquals(bytes(1), secret.load())
        secret.replace(bytes(2))
        assertArrayEquals(bytes(2), secret.load())
        assertEquals(listOf("cache.key"), folder.list()?.toList())
    }

    @Test
    fun `a key that is gone, and a file that is damaged, are a missing secret`() {
        secret.replace(bytes(1))
        val file = File(folder, "cache.key")
        val whole = file.readBytes()
        for (damaged in listOf(ByteArray(0), ByteArray(5), whole.copyOf(whole.size - 1), whole.copyOf().also { it[30]++ })) {
            file.writeBytes(damaged)
            assertThrows(PlatformException.Missing::class.java) { secret.load() }
        }
        file.writeBytes(whole)
        keys.names().forEach(keys::delete)
        assertThrows(PlatformException.Missing::class.java) { secret.load() }
    }
}
