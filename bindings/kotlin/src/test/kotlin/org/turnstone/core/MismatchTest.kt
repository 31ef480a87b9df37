package org.turnstone.core

import org.junit.jupiter.api.Test
import org.objectweb.asm.ClassReader
import org.objectweb.asm.ClassVisitor
import org.objectweb.asm.ClassWriter
import org.objectweb.asm.MethodVisitor
import org.objectweb.asm.Opcodes
import java.lang.reflect.InvocationTargetException
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** A library of another version than the generated code is refused before its first call, with words that say so. */
class MismatchTest {
    /** The same classes once more, with one number of one method changed, as a library of another version would have it. */
    private class Doctored(
        private val method: String,
    ) : ClassLoader(MismatchTest::class.java.classLoader) {
        override fun loadClass(
            name: String,
            resolve: Boolean,
        ): Class<*> {
            if (!name.startsWith("org.turnstone.core.")) return super.loadClass(name, resolve)
            return findLoadedClass(name) ?: changed(name)
        }

        private fun changed(name: String): Class<*> {
            val stream = checkNotNull(parent.getResourceAsStream(name.replace('.', '/') + ".class"))
            val reader = ClassReader(stream.use { it.readBytes() })
            val writer = ClassWriter(0)
            reader.accept(OneNumberOff(writer, method), 0)
            return writer.toByteArray().let { defineClass(name, it, 0, it.size) }
        }
    }

    private class OneNumberOff(
        writer: ClassWriter,
        private val method: String,
    ) : ClassVisitor(Opcodes.ASM9, writer) {
        override fun visitMethod(
            access: Int,
            name: String,
            descriptor: String,
            signature: String?,
            exceptions: Array<out String>?,
        ): MethodVisitor {
            val visitor = super.visitMethod(access, name, descriptor, signature, exceptions)
            if (name != method) return visitor
            return object : MethodVisitor(Opcodes.ASM9, visitor) {
                private var done = false

                override fun visitIntInsn(
                    opcode: Int,
                    operand: Int,
                ) = super.visitIntInsn(opcode, off(operand))

                override fun visitLdcInsn(value: Any) = super.visitLdcInsn(if (value is Int) off(value) else value)

                private fun off(number: Int): Int {
                    if (done || number == CHECKSUM_MASK) return number
                    done = true
                    return number + 1
                }
            }
        }
    }

    /** Loads the classes once more with one number of [method] changed, if they have it. */
    fun load(method: String) {
        val loading = Doctored(method).loadClass("org.turnstone.core.LoadingKt")
        try {
            loading.getMethod("loadTurnstone").invoke(null)
        } catch (thrown: InvocationTargetException) {
            throw thrown.targetException
        }
    }

    private fun assertRefused(
        method: String,
        words: String,
    ) {
        val thrown = assertFailsWith<IllegalStateException> { load(method) }
        assertTrue("not of one version" in thrown.message.orEmpty())
        val causes = generateSequence<Throwable>(thrown) { it.cause }.map { it.message.orEmpty() }.toList()
        assertTrue(causes.any { words in it }, "$causes")
    }

    @Test
    fun `a call that comes before is refused as well`() {
        val calls = Doctored("uniffiCheckApiChecksums").loadClass("org.turnstone.core.Turnstone_appKt")
        val languages = calls.getMethod("screenWords", List::class.java)
        val thrown = assertFailsWith<InvocationTargetException> { languages.invoke(null, listOf("en")) }
        val causes = generateSequence<Throwable>(thrown) { it.cause }.toList()
        assertTrue(causes.any { it is LinkageError } && causes.any { "checksum mismatch" in it.message.orEmpty() }, "$causes")
    }

    /** In a process of its own: they take the core's calls into Kotlin over from those that were there before. */
    @Test
    fun `the same classes unchanged are not refused`() {
        val ended = Child("unchanged").ended()
        assertEquals(0 to "loaded", ended.code to ended.out.trim(), ended.err)
    }

    @Test
    fun `another checksum is refused`() = assertRefused("uniffiCheckApiChecksums", "API checksum mismatch")

    @Test
    fun `another contract is refused`() = assertRefused("uniffiCheckContractApiVersion", "contract version mismatch")

    private companion object {
        /** What cuts a checksum to its sixteen bits. */
        const val CHECKSUM_MASK = 0xFFFF
    }
}
