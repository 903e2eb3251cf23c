"""The excerpts of docs/tour.md stand, line by line, in the files that it names."""

import re

from tree import Tree, finish

PIECE = re.compile(r"\]\(\.\./([^)#]+)\)|^```\w+\n(.*?)^```", re.M | re.S)


def problems_of(text, read):
    """`read` gives the text of a file; each excerpt belongs to the file that was named last."""
    name, excerpts = None, 0
    for match in PIECE.finditer(text):
        if match.group(1):
            name = match.group(1)
            continue
        excerpts += 1
        if name is None or match.group(2) not in read(name):
            yield f"docs/tour.md: this is not in {name}:\n{match.group(2)}"
    if excerpts == 0:
        yield "docs/tour.md shows no excerpts"


def main():
    tree = Tree()
    text = tree.text("docs/tour.md")
    finish(list(problems_of(text, tree.text)), len(PIECE.findall(text)))


if __name__ == "__main__":
    main()
