"""Every QML file is as qmlformat writes it."""

import subprocess
import sys

from tree import Tree, finish, in_parallel


def problem_in(tree, tool, name):
    out = subprocess.run([tool, name], cwd=tree.root, capture_output=True, check=False)
    if out.returncode != 0:
        return f"{name}: {out.stderr.decode(errors='replace').strip()}"
    if out.stdout != (tree.root / name).read_bytes():
        return f"{name}: not as qmlformat writes it   (qmlformat -i FILE)"
    return None


def main():
    tree = Tree()
    names = tree.qml()
    found = in_parallel(lambda name: problem_in(tree, sys.argv[1], name), names)
    finish([problem for problem in found if problem], len(names))


if __name__ == "__main__":
    main()
