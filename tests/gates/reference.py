"""Doxygen reads the SDK without a complaint, and every type in it says what it is for.

Members may go without: a comment says what the signature cannot.
"""

import re
import subprocess
import tempfile

from tree import Tree, finish

SETTINGS = """
EXTRACT_ALL = NO
WARN_IF_UNDOCUMENTED = YES
WARN_FORMAT = "$file:$line: $text"
OUTPUT_DIRECTORY = {scratch}
GENERATE_HTML = NO
GENERATE_XML = YES
XML_PROGRAMLISTING = NO
"""


def complaints(tree):
    with tempfile.TemporaryDirectory() as scratch:
        settings = tree.text("docs/Doxyfile") + SETTINGS.format(scratch=scratch)
        out = subprocess.run(["doxygen", "-"], cwd=tree.root, input=settings, text=True,
                             capture_output=True, check=False)
    lines = out.stderr.replace(f"{tree.root}/", "").splitlines()
    return [line for line in lines
            if line.strip() and not re.search(r"Member .* is not documented", line)]


def main():
    tree = Tree()
    finish(complaints(tree), len(tree.files(".h", under="sdk/")))


if __name__ == "__main__":
    main()
