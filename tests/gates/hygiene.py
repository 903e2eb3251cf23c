"""What stands in no file of ours: unfinished marks, machine paths, files that are too long …"""

import re

from tree import Tree, finish, line_of

TOP = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CHANGELOG.md",
       "core", "plugins", "qml", "sdk", "tests", "docs", "scripts"}
LONGEST_OF_TESTS = 450
LONGEST = {".cpp": 450, ".py": 450, ".h": 250, ".qml": 250}
WEAK_NAMES = re.compile(r"(manager|helper|util|utils|common|handler|misc)\.(h|cpp|qml)$", re.I)
# Written in two halves, so that this file does not hold what it looks for.
MARKS = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b|\b(st" r"ub|place" r"holder)\b")
PATHS = re.compile(r"(?<![\w.:/-])/(home|root|work|Users|mnt|srv)/\w")
REGISTRIES = re.compile(r"https?://(deb\.deb" r"ian|security\.deb" r"ian|py" r"pi|registry\.np" r"m)")
ISSUES = re.compile(r"\b[Ii]ssue #?\d|\bpull request\b")
CONTROLS = re.compile(r"^\s*import\s+QtQuick\.Controls\s*$|ComponentBehavior", re.M)
TEXTS = (".h", ".cpp", ".qml", ".js", ".cmake", ".txt", ".json", ".md", ".py", ".sql", ".in",
         ".ts", ".ini", "run", "test", "bench")


def tree_problems(tree):
    for top in sorted({name.split("/")[0] for name in tree.files()}):
        if top not in TOP and not top.startswith("."):
            yield f"{top}: does not belong at the top of the tree"
    for name in tree.files():
        if WEAK_NAMES.search(name):
            yield f"{name}: the name does not say what it is"
        if name != name.encode("ascii", "replace").decode():
            yield f"{name}: file names are ASCII"


def opening_problem(name, text):
    """A migration and a page begin with one line on what they are for."""
    if name.endswith(".sql") and "/migrations/" in name and not text.startswith("--"):
        return f"{name}:1: say in a first line (--) what the migration is for"
    if name.endswith("Page.qml") and not re.match(r"(import [^\n]*|pragma [^\n]*|\s)*//", text):
        return f"{name}:1: say before the root object (//) what the page is for"
    return None


def text_problems(name, text):
    lines = text.count("\n")
    suffix = name[name.rfind("."):] if "." in name else ""
    longest = LONGEST.get(suffix, lines)
    if name.startswith("tests/") and suffix in LONGEST:
        longest = LONGEST_OF_TESTS
    if lines > longest:
        yield f"{name}: {lines} lines, more than {longest}: split it"
    invented = name.startswith("tests/") and re.compile(r"(?!)")  # a test may make a path up
    for pattern, what in ((MARKS, "unfinished"), (invented or PATHS, "a path of one machine"),
                          (REGISTRIES, "the address of a package registry"),
                          (ISSUES, "how the work was done, not what the product is")):
        for match in pattern.finditer(text):
            yield f"{name}:{line_of(text, match.start())}: {what}: {match.group(0)}"
    if suffix == ".qml":
        for match in CONTROLS.finditer(text):
            yield f"{name}:{line_of(text, match.start())}: {match.group(0).strip()}: see docs/adr"
    if suffix in (".h",) and "#pragma once" not in text:
        yield f"{name}: no #pragma once"
    if text and not text.endswith("\n"):
        yield f"{name}: no newline at the end"
    opening = opening_problem(name, text)
    if opening:
        yield opening


def check(tree):
    problems = list(tree_problems(tree))
    names = [name for name in tree.files() if name.endswith(TEXTS)]
    for name in names:
        problems += text_problems(name, tree.text(name))
    return problems, len(names)


def main():
    finish(*check(Tree()))


if __name__ == "__main__":
    main()
