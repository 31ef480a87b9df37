//! What UniFFI's own output lacks: Kotlin that compares checksums by itself, an error of ours after closing, and the errors of a call said as each
//! language's documentation says them. A place that is no longer there ends the generation: nothing of this may get lost unseen.

use anyhow::{Result, ensure};

/// The heading under which Rust lists what a call can fail with.
const ERRORS: &str = "* # Errors";

/// Kotlin as an app gets it.
pub fn kotlin(source: &str) -> Result<String> {
    // The first call of all loads this object, so no call can pass a library of another version.
    let loads = "        Native.register(UniffiLib::class.java,";
    let checked = format!("        IntegrityCheckingUniffiLib.ensureInitialized()\n{loads}");
    let source = replaced(source, loads, &checked)?;
    let destroyed = "throw IllegalStateException(\"${this.javaClass.simpleName} object has already been destroyed\")";
    let source = replaced(&source, destroyed, "throw TurnstoneException.Closed(\"error-closed\")")?;
    errors(&source, "@throws TurnstoneException", "")
}

/// Swift as an app gets it.
pub fn swift(source: &str) -> Result<String> {
    // What belongs to an item of a list is indented, or else it is a paragraph of its own.
    errors(source, "- Throws: `TurnstoneError`:", "  ")
}

/// The text with every such piece replaced; there must be one.
fn replaced(source: &str, piece: &str, by: &str) -> Result<String> {
    ensure!(source.contains(piece), "UniFFI writes this no more: {piece}");
    Ok(source.replace(piece, by))
}

/// Says errors by the language's own word in place of a heading. They stand last in a comment.
fn errors(source: &str, word: &str, indent: &str) -> Result<String> {
    ensure!(source.contains(ERRORS), "no call says its errors");
    let mut out = String::with_capacity(source.len());
    let (mut first, mut within) = (false, false);
    for line in source.lines() {
        let text = line.trim_start();
        let margin = &line[..line.len() - text.len()];
        let said = text.strip_prefix("* ").unwrap_or(text);
        if text == ERRORS {
            (first, within) = (true, true);
            continue;
        }
        within &= text != "*/";
        if first {
            out.push_str(&format!("{margin}* {word} {said}"));
        } else if within {
            out.push_str(&format!("{margin}* {indent}{said}"));
        } else {
            out.push_str(line);
        }
        first = false;
        out.push('\n');
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    const CALL: &str =
        "    /**\n     * Searches.\n     *\n     * # Errors\n     * `A`,\n     * `B`.\n     */\n    fun search()\n";

    #[test]
    fn errors_are_said_as_each_language_says_them() {
        let swift = swift(CALL).unwrap();
        assert!(swift.contains("     *\n     * - Throws: `TurnstoneError`: `A`,\n     *   `B`.\n     */\n"), "{swift}");
        let lib = "        Native.register(UniffiLib::class.java, x)\n";
        let closed = "throw IllegalStateException(\"${this.javaClass.simpleName} object has already been destroyed\")";
        let kotlin = kotlin(&format!("{CALL}{lib}{closed}\n")).unwrap();
        assert!(kotlin.contains("     * @throws TurnstoneException `A`,\n     * `B`.\n     */\n"), "{kotlin}");
        assert!(kotlin.contains("IntegrityCheckingUniffiLib.ensureInitialized()\n        Native"), "{kotlin}");
        assert!(kotlin.contains("throw TurnstoneException.Closed"), "{kotlin}");
    }

    #[test]
    fn what_is_no_more_there_is_not_passed_over() {
        assert!(kotlin(CALL).is_err());
        assert!(swift("func search()").is_err());
    }
}
