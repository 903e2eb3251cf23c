"""Chinese is complete: translations.py LUPDATE

Every folder with i18n/*.ts is compared with what lupdate finds in the folder: nothing unfinished,
nothing missing, nothing left over. Text that no .ts covers, or that skips qsTr, is a problem.
English is the language of the sources: its .ts has plural forms and nothing else.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from tree import Tree, finish, line_of, without_comments

TRANSLATED = re.compile(r"\b(?:qsTr|qsTranslate|tr|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(\s*\"")
BARE = re.compile(
    r"\b(?:text|title|placeholderText|label|hint|description|Accessible\.name"
    r"|Accessible\.description)\s*:\s*\"((?:\\.|[^\"\\\n])*)\"")
# Names of languages, keys and programs are the same in every language.
SAME = re.compile(r"简体中文|English|Ctrl\+\w|nuanyang(ctl)?\b.*")
LETTERS = re.compile(r"[A-Za-z\u4e00-\u9fff]{2}")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
FOLDERS = ("core/", "plugins/", "qml/", "sdk/")


def messages(path):
    """(context, source, comment) → (type, translations) of a .ts file."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[key] = (translation.get("type"), forms or [translation.text or ""])
    return found


def asked_for(tree, lupdate, folder, languages):
    """What the sources of a folder ask to be translated."""
    plural = ["-pluralonly"] if languages.endswith("_en") else []
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, f"fresh_{languages}.ts")
        subprocess.run([lupdate, "-silent", "-locations", "none", *plural, "-I", str(tree.root),
                        "-I", str(tree.root / "plugins"), str(tree.root / folder), "-ts",
                        str(path)], check=True, capture_output=True)
        return set(messages(path))


def problems_of(tree, name, asked):
    have = messages(tree.root / name)
    for context, source, _ in sorted(asked - set(have)):
        yield f"{name}: {context}: “{source}” is missing   (run lupdate)"
    for context, source, _ in sorted(set(have) - asked):
        yield f"{name}: {context}: “{source}” is in no source any more"
    for (context, source, _), (kind, forms) in have.items():
        if kind is not None or not all(form.strip() for form in forms):
            yield f"{name}: {context}: “{source}” is not translated"
        elif any(sorted(re.findall(r"%(?:\d|n)", form)) != sorted(re.findall(r"%(?:\d|n)", source))
                 for form in forms):
            yield f"{name}: {context}: “{source}” and its translation differ in their %1"


def source_problems(tree, covered):
    for name in tree.files(".qml", ".cpp", ".h"):
        if not name.startswith(FOLDERS):
            continue
        text = without_comments(tree.text(name))
        match = TRANSLATED.search(text)
        if match and not name.startswith(tuple(covered)):
            yield f"{name}:{line_of(text, match.start())}: no i18n/*.ts covers this text"
        if not name.endswith(".qml"):
            continue
        for match in BARE.finditer(text):
            if LETTERS.search(match.group(1)) and not SAME.fullmatch(match.group(1)):
                yield f"{name}:{line_of(text, match.start())}: “{match.group(1)}” without qsTr"
        for match in re.finditer(r'qsTr\(\s*"([^"\n]*)"', text):
            if CHINESE.search(match.group(1)):
                yield f"{name}:{line_of(text, match.start())}: source strings are English"


def main():
    tree, lupdate = Tree(), sys.argv[1]
    catalogs = [name for name in tree.files(".ts") if "/i18n/" in name]
    problems = []
    for name in catalogs:
        folder = name[:name.index("/i18n/")]
        problems += problems_of(tree, name, asked_for(tree, lupdate, folder, Path(name).stem))
    covered = {name[:name.index("i18n/")] for name in catalogs if name.endswith("zh_CN.ts")}
    problems += source_problems(tree, covered)
    finish(problems, len(catalogs) + len(tree.files(".qml")))


if __name__ == "__main__":
    main()
