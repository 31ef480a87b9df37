package org.turnstone.core

// In the generated code the facade's own functions and fields have their names in backticks, UniFFI's have not.
private val member = Regex("""^\s*(?:override |suspend |public )*((?:fun|val) `\w+`)""")
private val type = Regex("""^(?: {4}|public )?((?:data |enum |sealed )?(?:class|interface|object) \w+)""")
private val entry = Regex("""^ {4}([A-Z][A-Z0-9_]*)[,;(]""")

/** What UniFFI adds to every generated file. */
private val ofTheRuntime =
    Regex("FfiConverter|RustBuffer|ByValue|ByReference|Uniffi|UNIFFI|Disposable|NoHandle|ErrorHandler|InternalException")

/** Declarations of the facade in generated code that have no comment directly above. */
fun undocumented(lines: List<String>): List<String> {
    var block = ""
    return lines.indices.mapNotNull { at ->
        val line = lines[at]
        val declared = listOf(member, type, entry).firstNotNullOfOrNull { it.find(line) }?.groupValues?.get(1)
        if (!line.startsWith(" ") && declared != null) block = line
        val ours = listOf(line, block).none(ofTheRuntime::containsMatchIn) || "`" in line
        declared?.takeIf { ours && !documented(lines, at) }
    }
}

/** A comment ends above it; between them stand annotations and blank lines, or the comment's end is on the same line. */
private fun documented(
    lines: List<String>,
    at: Int,
): Boolean {
    if ("*/" in lines[at]) return true
    val above = lines.subList(0, at).asReversed().firstOrNull { it.isNotBlank() && !it.trim().startsWith("@") }
    return above?.trim()?.endsWith("*/") == true
}
