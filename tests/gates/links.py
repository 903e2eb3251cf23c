"""Every link of the documentation that stays in the tree leads to a file, and to a heading of it."""

import posixpath
import re

from tree import Tree, finish, line_of

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.M | re.S)


def anchors(text):
    """The names that headings get."""
    found = set()
    for heading in re.findall(r"^#+ (.+)$", FENCE.sub("", text), re.M):
        plain = re.sub(r"[^\w\- ]", "", heading.lower())
        found.add(plain.strip().replace(" ", "-"))
    return found


def problems_in(tree, name, known):
    text = tree.text(name)
    for match in LINK.finditer(text):
        target, _, anchor = match.group(1).partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), target)) \
            if target else name
        if path not in known and not any(other.startswith(path + "/") for other in known):
            yield f"{name}:{line_of(text, match.start())}: there is no {path}"
        elif anchor and path.endswith(".md") and anchor not in anchors(tree.text(path)):
            yield f"{name}:{line_of(text, match.start())}: {path} has no heading #{anchor}"


def check(tree):
    names = tree.files(".md")
    known = set(tree.files())
    return [problem for name in names for problem in problems_in(tree, name, known)], len(names)


def main():
    finish(*check(Tree()))


if __name__ == "__main__":
    main()
