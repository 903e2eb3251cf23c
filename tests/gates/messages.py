"""Every error code written in the source has a sentence in a catalog, and none is there in vain.

A catalog is a messages.json; those of a module cover its own codes, those of core/ and sdk/ all.
"""

import json
import re

from tree import Tree, finish, line_of, without_comments

MADE = re.compile(
    r"\b(?:invalidInput|notFound|conflict|denied|unavailable|corrupt|cancelled|internalError)"
    r'\(\s*"([^"]*)"')
CODE = re.compile(r"[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+")
SLOT = re.compile(r"\{(\w+)\}")
HOST = ("core/", "sdk/", "qml/")


def owner(name):
    """`plugins/<id>/` for what belongs to a module, the host's name for all else."""
    match = re.match(r"plugins/[^/]+/", name)
    return match.group(0) if match else "host"


def catalogs(tree, problems):
    """(owner, code) → the catalog that has it, its entries checked on the way."""
    found = {}
    for name in tree.files("messages.json"):
        if not name.startswith((*HOST, "plugins/")):
            continue
        for code, entry in json.loads(tree.text(name)).items():
            if (owner(name), code) in found:
                problems.append(f"{name}: {code} is in {found[owner(name), code]} too")
            found[owner(name), code] = name
            problems += [f"{name}: {code}: {problem}" for problem in entry_problems(code, entry)]
    return found


def is_label(code):
    """What a verb's table writes above a column: a word without a hint, found by the key alone."""
    return ".label." in code


def entry_problems(code, entry):
    if not CODE.fullmatch(code):
        yield "a code is dotted and lower camel"
    texts = {}
    for language in ("zh_CN", "en"):
        said = entry.get(language, {})
        texts[language] = said.get("message", "") + said.get("hint", "")
        for part in ("message",) if is_label(code) else ("message", "hint"):
            if not said.get(part, "").strip():
                yield f"{language} has no {part}"
    if set(SLOT.findall(texts["zh_CN"])) != set(SLOT.findall(texts["en"])):
        yield "the languages do not use the same {arguments}"
    if not re.search("[\u4e00-\u9fff]", texts["zh_CN"]):
        yield "zh_CN is not in Chinese"
    if re.search("[\u4e00-\u9fff]", texts["en"]):
        yield "en is not in English"


def has_sentence(known, whose, code):
    """A code that ends in a dot is the beginning of several."""
    if code.endswith("."):
        return any(entry[0] == whose and entry[1].startswith(code) for entry in known)
    return (whose, code) in known


def check(tree):
    problems, used = [], set()
    known = catalogs(tree, problems)
    sources = [name for name in tree.cpp() if name.startswith((*HOST, "plugins/"))]
    for name in sources:
        text = without_comments(tree.text(name))
        for match in MADE.finditer(text):
            code = match.group(1)
            if not any(has_sentence(known, whose, code) for whose in (owner(name), "host")):
                problems.append(f"{name}:{line_of(text, match.start())}: {code} has no sentence")
        used |= {(owner(name), word) for word in re.findall(r'"([\w.]+)"', text)}
    begun = tuple(word for _, word in used if word.endswith("."))
    everywhere = {word for _, word in used}
    for (whose, code), name in known.items():
        if is_label(code) or (begun and code.startswith(begun)):
            continue
        if (code not in everywhere) if whose == "host" else ((whose, code) not in used):
            problems.append(f"{name}: nothing says {code}")
    return problems, len(sources)


def main():
    finish(*check(Tree()))


if __name__ == "__main__":
    main()
