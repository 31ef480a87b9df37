"""How hard the guides are to read.

readability.py: prints a table of every English guide with its words and its Flesch-Kincaid grade, and one of the translations with their LIX where a
language puts spaces between words. Ends with 1 where an English guide is above grade 7.

The grade is textstat's. LIX (Björnsson) is words a sentence plus the share of words of more than six letters; a long word is no hard word in every language, so
it is shown and not judged.
"""

import pathlib
import re
import sys

import textstat

ROOT = pathlib.Path(__file__).resolve().parents[2] / "locales"
HIGHEST_GRADE = 7.0
# Words are not spaced, or a letter is a syllable: LIX says nothing there.
WITHOUT_LIX = {"zh", "am", "ti"}
ENDS = "[.!?؟。።]"


def words_of(path):
    """What a person reads of a guide: headings and blocks as sentences, without marks, braces and links' addresses."""
    _, _, body = path.read_text(encoding="utf-8").partition("\n+++\n")
    sentences = []
    for line in body.splitlines():
        line = re.sub(r"\s*\{#[^}]*\}\s*$", "", line.strip())
        if not line or line.startswith("> [!"):
            continue
        line = re.sub(r"^(#+|>|- \[ \]|-|\d+\.)\s+", "", line)
        line = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", line).replace("**", "")
        sentences.append(line if re.search(ENDS + "[”»]?$", line) else line + ".")
    return "\n".join(sentences)


def lix(text):
    words = re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", text)
    sentences = max(1, len(re.findall(ENDS, text)))
    long = sum(len(word) > 6 for word in words)
    return len(words) / sentences + 100 * long / max(1, len(words))


def main():
    textstat.set_lang("en")
    hard = []
    print("| guide | words | Flesch-Kincaid grade |\n| --- | --- | --- |")
    for path in sorted((ROOT / "en" / "guides").glob("*.md")):
        text = words_of(path)
        grade = textstat.flesch_kincaid_grade(text)
        print(f"| {path.stem} | {textstat.lexicon_count(text)} | {grade:.1f} |")
        if grade > HIGHEST_GRADE:
            hard.append(path.stem)
    print("\n| language | guides | LIX: median | highest |\n| --- | --- | --- | --- |")
    for folder in sorted(path for path in ROOT.iterdir() if (path / "guides").is_dir() and path.name not in WITHOUT_LIX):
        values = sorted(lix(words_of(path)) for path in (folder / "guides").glob("*.md"))
        print(f"| {folder.name} | {len(values)} | {values[len(values) // 2]:.0f} | {values[-1]:.0f} |")
    if hard:
        print(f"above grade {HIGHEST_GRADE:.0f}: {', '.join(hard)}", file=sys.stderr)
    return 1 if hard else 0


if __name__ == "__main__":
    sys.exit(main())
