"""qmllint has nothing to say about any QML file that people run: qmllint.py QMLLINT BUILD_DIR
QT_QML_DIR. The tests' own QML looks into controls by name and uses types that only a test registers,
of which qmllint cannot know; running it is its check.

A delegate that names an id outside of itself is right and cannot be told to qmllint 6.4 (see
.qmllint.ini); any other unqualified access is a mistake here as elsewhere.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from tree import Tree, finish, in_parallel

ID = re.compile(r"^\s*id:\s*(\w+)", re.M)


def names_an_id(warning, text):
    """Whether the complaint is about the use of an id of the same file."""
    at = warning.get("charOffset", -1)
    name = text[at:at + warning.get("length", 0)]
    return warning["message"].startswith("Unqualified") and name in ID.findall(text)


def main():
    tool, build, qt_qml = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    tree = Tree()
    names = [name for name in tree.qml() if not name.startswith("tests/")]
    resources = [word for qrc in sorted(build.glob("**/.rcc/*.qrc"))
                 for word in ("--resource", str(qrc))]
    command = [tool, "--bare", "-I", str(build / "qml"), "-I", qt_qml, *resources,
               "--unqualified", "warning", "--unused-imports", "warning", "--json", "-"]

    def problems_in(name):
        out = subprocess.run([*command, name], cwd=tree.root, capture_output=True, check=False)
        text = tree.text(name)
        said = json.loads(out.stdout)["files"][0]
        if not said["success"] and not said["warnings"]:
            return [f"{name}: {out.stderr.decode(errors='replace')}"]
        return [f"{name}:{warning.get('line', 0)}: {warning['message']}"
                for warning in said["warnings"]
                if warning["type"] != "info" and not names_an_id(warning, text)]

    finish([line for lines in in_parallel(problems_in, names) for line in lines], len(names))


if __name__ == "__main__":
    main()
